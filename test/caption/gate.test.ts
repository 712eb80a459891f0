/** Whether a line could be a caption, for pages that ask it of every line. */

import { describe, expect, test } from 'vitest';
import { captionCues, couldBeCaption } from '../../src/caption/index.ts';
import { de, en, ja } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

describe('a line that does not close like a sentence', () => {
  test.each<readonly [how: string, line: string, could: boolean]>([
    ['an agency at its end', 'Boats at the gate Reuters', true],
    ['an agency and a colon in parentheses', 'Boats wait. (AAP: Ada Rowe)', true],
    ['an agency and a colon', 'Boats wait. AAP: Ada Rowe', false],
    ['a comma before the agency', 'Boats at the gate, AP', true],
    ['an agency with a word behind it', 'Boats at the gate, AP Harbour', true],
    ['an agency and two small words', 'Boats, AP by day', true],
    ['an agency and three small words', 'Boats, AP by day or', false],
    ['four', 'Boats, AP by day or night', false],
    ['the last letter of the alphabet among them', 'Boats, AP by zoo or', false],
    ['two small words and a name', 'Boats, AP by day Harbour', true],
    ['of which the name has an umlaut', 'Boats, AP by day Ärmel', true],
    ['small words with commas between', 'AP, privat, archiv, museum', true],
    ['and small words on both sides of a conjunction', 'Boats, AP by day and night', true],
    ['small words before the agency, and no comma', 'Boats wait by day or night dpa', true],
    ['three small words and a name', 'Boats, AP by day or Night', false],
    ['small words and then the agency', 'boats wait by day or night, dpa', true],
    ['small words, a figure, and small words', 'Boats, AP by day 7 by day', true],
    ['an agency that opens the line', 'AP Harbour', false],
    ['and a comma', 'AP, Harbour', true],
    ['and a word that joins', 'AP for Riverton Weekly', true],
    ['in small letters', 'dpa, Harbour', true],
    ['and a name that begins like a conjunction', 'AP Anders', false],
    ['and a conjunction', 'AP and Riverton Weekly', true],
    ['and an ampersand', 'AP & Riverton Weekly', true],
    ['and a colon', 'AP: Harbour', false],
    ['and small words', 'AP saw the old gate, Harbour', false],
    ['a colon behind the agency', 'Boats, AP: Harbour', false],
    ['a wide colon', 'Boats, AP： Harbour', false],
    ['a question mark', 'Boats, AP? Harbour', false],
    ['a wide question mark', 'Boats, AP？ Harbour', false],
    ['an exclamation mark', 'Boats, AP! Harbour', false],
    ['a wide exclamation mark', 'Boats, AP！ Harbour', false],
    ['a quote', 'Boats, AP" Harbour', false],
    ['a curly quote', 'Boats, AP” Harbour', false],
    ['a curly quote that opens', 'Boats, AP “Harbour', false],
    ['a low quote', 'Boats, AP „Harbour', false],
    ['a French quote', 'Boats, AP « Harbour', false],
    ['the other one', 'Boats, AP » Harbour', false],
    ['an agency again behind the quote', 'Boats, “AP”, AP', true],
    ['an agency in small letters', 'Boats, dpa', true],
    ['a part of a word', 'Boats, dpas', false],
    ['a joint and no agency', 'Ada Rowe/Acme', false],
    ['a word that joins, and no agency', 'Ada Rowe for Acme', false],
    ['parentheses', 'Boats (left)', false],
    ['parentheses and a slash', 'Boats (Ada Rowe/Acme)', true],
    ['and a wide slash', 'Boats (Ada Rowe／Acme)', true],
    ['and a bar', 'Boats (Ada Rowe|Acme)', true],
    ['and a wide bar', 'Boats (Ada Rowe｜Acme)', true],
    ['and a word that joins', 'Boats (Ada Rowe for Acme)', true],
    ['and a word that begins like one', 'Boats (Ada Rowe forth Acme)', false],
    ['and a conjunction', 'Boats (Ada Rowe and Acme)', false],
    ['wide parentheses', 'Boats （Ada Rowe/Acme', true],
    ['brackets', 'Boats [Ada Rowe/Acme', true],
    ['four figures', 'Boats 1041', false],
    ['five', 'Boats 10412', true],
    ['four at the beginning', '1041 Boats', false],
    ['four and four', 'Boats 1041 1041', false],
    ['a sign', 'Boats ©', true],
    ['a sign by its reference', 'Boats &copy;', true],
    ['another reference', 'Boats &amp;', false],
    ['a licence', 'Boats, CC BY 4.0', true],
    ['a note to editors', 'Boats ATTENTION EDITORS', true],
    ['nothing', '', false],
  ])('%s', (_how, line, could) => {
    expect(couldBeCaption()(line)).toBe(could);
  });
});

describe('a line that closes like a sentence', () => {
  test.each<readonly [how: string, line: string, could: boolean]>([
    ['an agency', 'Boats at the gate, AP.', false],
    ['and a blank', 'Boats at the gate, AP. ', false],
    ['three points', 'Boats at the gate, AP…', false],
    ['an ideographic full stop', 'Boats at the gate, AP。', false],
    ['an apostrophe', "'Boats at the gate, AP'", false],
    ['a curly one', '‘Boats at the gate, AP’', false],
    ['a slash and an agency', 'Ada Rowe/AP.', true],
    ['a slash and no agency', 'Ada Rowe/Acme.', false],
    ['a hyphen before the agency', 'Ada Rowe-AP.', true],
    ['a hyphen elsewhere', 'Ada Ito-Rowe AP.', false],
    ['a word that joins, and an agency', 'Ada Rowe for AP.', true],
    ['a conjunction and an agency', 'Ada Rowe and AP.', false],
    ['parentheses and an agency', 'Boats (AP).', true],
    ['parentheses and a slash', 'Boats (Ada Rowe/Acme).', true],
    ['parentheses and neither', 'Boats (left).', false],
    ['a word of credits', 'Boats wait. Photo by Ada Rowe.', true],
  ])('%s', (_how, line, could) => {
    expect(couldBeCaption()(line)).toBe(could);
  });
});

describe('words that speak for a caption', () => {
  test.each<readonly [how: string, line: string, could: boolean]>([
    ['a label', 'Boats wait. Photo Ada Rowe', true],
    ['glued to the sentence', 'Boats wait.Photo Ada Rowe', true],
    ['glued to a word of it', 'Boats waitCredit Ada Rowe', true],
    ['glued to the name', 'Boats wait. CreditAda Rowe', true],
    ['in capitals that go on', 'Boats wait. CREDITOR Harbour', false],
    ['a word that goes on', 'Boats wait. Creditor Harbour', false],
    ['a word that ends so', 'Boats wait. Telephoto', false],
    ['a role', 'Boats wait. Ada Rowe, Stringer', true],
    ['a handout', 'Boats wait. Handout', true],
    ['via', 'Boats wait via Acme', true],
    ['a file mark', 'FILE - Boats wait', true],
    ['rights', 'Boats. All rights reserved', true],
  ])('%s', (_how, line, could) => {
    expect(couldBeCaption()(line)).toBe(could);
  });

  test.each([
    ['German', 'Boote am Tor. Foto Ada Rowe', de, true],
    ['Japanese, where no blank stands', '港の門写真：市長', ja, true],
    ['none of them', 'Boote am Tor', de, false],
  ] as const)('%s', (_how, line, locale, could) => {
    expect(couldBeCaption(inLanguages(en, locale))(line)).toBe(could);
  });

  test("a caller's agency, also one that begins with a figure", () => {
    const agencies = { '4 News': 'four', Loom: 'loom' };
    const could = couldBeCaption({ vocabulary: { agencies } });
    expect(could('Boats, 4 News')).toBe(true);
    expect(could('Boats, 14 News')).toBe(false);
    expect(could('Boats, Loom')).toBe(true);
    expect(couldBeCaption()('Boats, Loom')).toBe(false);
  });

  test('what opens a caption', () => {
    const { openings, joints, conjunctions, bodies } = captionCues();
    expect(openings).toStrictEqual(
      expect.arrayContaining([
        'File photo',
        'Photo',
        'Photo by',
        'Image caption',
        'Image source',
        'Media source',
        '©',
        '(c)',
        '[',
      ]),
    );
    expect(openings).not.toContain('');
    expect(joints).toStrictEqual(['for', 'on', 'from']);
    expect(conjunctions).toStrictEqual(['and', '&']);
    expect(bodies).toStrictEqual(expect.arrayContaining(['AP', 'Reuters']));
  });

  test.each([
    ['a word', 'Photo of boats', 5],
    ['glued to a name', 'PhotoAda', 5],
    ['glued to a name in capitals', 'PhotoAFP', 5],
    ['of two letters, glued to a name', 'HoAda', 2],
    ['of a longer word', 'Photos', 6],
    ['none', 'Phosphor', -1],
    ['capitals that go on', 'PHOTOADA', -1],
  ])('where a word ends: %s', (_how, text, end) => {
    expect(captionCues().scan(text, 0)).toBe(end);
  });
});
