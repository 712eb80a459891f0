/** The names of a chain, what joins them, and the marks that stand in the place of one. */

import { describe, expect, test } from 'vitest';
import { credit, parseCredit } from '../../src/credit/index.ts';
import { runAt } from '../../src/kit/index.ts';
import { de, en, es, fr, ja, ko, zhCN } from '../../src/locales/index.ts';
import { creditOf } from '../support/credit.ts';
import { inLanguages } from '../support/languages.ts';

const AP = 'AP = ap';
const AFP = 'AFP = afp';
const GETTY = 'Getty Images = getty';
const BOTH = { people: ['Ada Rowe'], bodies: [AP] };
const ADA = { people: ['Ada Rowe'] };

describe('joints', () => {
  test.each([
    'Ada Rowe/AP',
    'Ada Rowe / AP',
    'Ada Rowe／AP',
    'Ada Rowe|AP',
    'Ada Rowe | AP',
    'Ada Rowe｜AP',
    'Ada Rowe;AP',
    'Ada Rowe; AP',
    'Ada Rowe•AP',
    'Ada Rowe · AP',
    'Ada Rowe—AP',
    'Ada Rowe – AP',
    'Ada Rowe - AP',
    'Ada Rowe-AP',
    'Ada Rowe,AP',
    'Ada Rowe, AP',
    'Ada Rowe AP',
    'Ada Rowe (AP)',
    'Ada Rowe [ AP ]',
    'Ada Rowe for AP',
    'Ada Rowe on AP',
    'Ada Rowe from AP',
    'Photo: Ada Rowe. AP',
    'Ada Rowe (AP) - AP',
    'Ada Rowe, AP (AP)- AP',
    '(Photo: Ada Rowe/AP) AP',
  ])('%s', (text) => {
    expect(creditOf(text)).toStrictEqual(BOTH);
  });

  test.each([
    ['via', 'Ada Rowe via AP', { ...ADA, via: AP }],
    ['a slash and via', 'Ada Rowe/via AP', { ...ADA, via: AP }],
    ['a comma and via', 'Ada Rowe, via AP', { ...ADA, via: AP }],
    ['via before the only name', 'via AP', { via: AP }],
    [
      'two of them: the last passes it on',
      'Ada Rowe via AFP via AP',
      { ...ADA, bodies: [AFP], via: AP },
    ],
    ['for a paper', 'Ada Rowe for Riverton Weekly', { ...ADA, bodies: ['Riverton Weekly'] }],
    [
      'for a paper that is named by its address',
      'Ada Rowe for example.com',
      { ...ADA, bodies: ['example.com'] },
    ],
    ['via, glued to a parenthesis', 'Ada Rowe (AFP)via AP', { ...ADA, bodies: [AFP], via: AP }],
    ['an agency, glued to a parenthesis', 'Ada Rowe (AFP)AP', { ...ADA, bodies: [AFP, AP] }],
    ['a hyphen behind a parenthesis', 'Ada Rowe (AFP)-AP', { ...ADA, bodies: [AFP, AP] }],
    ['a point behind a parenthesis', 'Photo: Ada Rowe (AFP).AP', { ...ADA, bodies: [AFP, AP] }],
    [
      'an agency that print sets in small letters',
      'Ada Rowe dpa',
      { ...ADA, bodies: ['dpa = dpa'] },
    ],
    ['a slash, between two that nobody knows', 'Acme/Loom', { bodies: ['Acme', 'Loom'] }],
    ['and, between people', 'Ada Rowe and Ben Ito', { people: ['Ada Rowe', 'Ben Ito'] }],
    ['an ampersand, between people', 'Ada Rowe & Ben Ito', { people: ['Ada Rowe', 'Ben Ito'] }],
    ['an ampersand, in the name of a body', 'Photo: Loom & Rope', { bodies: ['Loom & Rope'] }],
    ['and, in the name of a body', 'Photo: Rowe and Sons/AP', { bodies: ['Rowe and Sons', AP] }],
    [
      'and, behind a body of several words',
      'Photo: Estate of Ada and Ben Rowe/AP',
      { bodies: ['Estate of Ada and Ben Rowe', AP] },
    ],
    [
      'and, between a body and a person',
      'Photo: Riverton Zoo and Ada Rowe',
      { ...ADA, bodies: ['Riverton Zoo'] },
    ],
    ['an opening', 'Riverton Police photo by Ada Rowe', { ...ADA, bodies: ['Riverton Police'] }],
    [
      'a slash and an opening',
      'Riverton Police/Photo by Ada Rowe',
      { ...ADA, bodies: ['Riverton Police'] },
    ],
    [
      'a hyphen in the name of an agency',
      'Photo: Kyodo JBN-AsiaNet',
      { bodies: ['Kyodo JBN-AsiaNet = asianet'] },
    ],
    ['a hyphen between bodies', 'AFP-Getty Images', { bodies: [AFP, GETTY] }],
    ['a hyphen in a name', 'Ada Rowe-Ito/AP', { people: ['Ada Rowe-Ito'], bodies: [AP] }],
    [
      'a hyphen before a family that is called like an agency',
      'Ada Rowe-Getty Ito/AP',
      { people: ['Ada Rowe-Getty Ito'], bodies: [AP] },
    ],
    [
      'a family that is called like an agency',
      'Photo: Ada Getty Rowe',
      { people: ['Ada Getty Rowe'] },
    ],
    [
      'a name in parentheses between two',
      'Ada Rowe (dpa)/Getty Images',
      { ...ADA, bodies: ['dpa = dpa', GETTY] },
    ],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  const NONE = 'agency, credit label, opening parenthesis';
  test.each([
    ['a dash with a blank before it alone', 'Ada Rowe –AP', 0, NONE],
    ['a dash with a blank behind it alone', 'Ada Rowe- AP', 0, NONE],
    [
      'a full stop before a body that begins like an agency',
      'Photo: Ada Rowe. AP Riverton',
      17,
      'credit label, end of text, part in the picture, rights reserved',
    ],
    [
      'two full stops before an agency',
      'Photo: Ada Rowe.. AP',
      16,
      'credit label, part in the picture',
    ],
    [
      'a question mark',
      'Photo: Ada Rowe?',
      15,
      'end of text, file mark, full stop, note to editors, opening parenthesis, rights reserved, slash',
    ],
    ['via with no blank', 'via/AP', 3, 'blank'],
    ['a file mark that goes on', 'Ada Rowe (AP) file boats', 18, 'end of the credit'],
    ['a full stop without a label', 'Ada Rowe. AP', 10, 'end of text, rights reserved'],
    [
      'a full stop before a body that nobody knows',
      'Photo: Ada Rowe. Riverton Police',
      17,
      'credit label, end of text, part in the picture, rights reserved',
    ],
    [
      'a colon',
      'Ada Rowe: AP',
      0,
      'credit label, opening parenthesis, photographer or supplier, via',
    ],
    ['via glued to a name', 'Ada Rowe viaAP', 14, 'agency'],
    ['via with nothing behind it', 'Ada Rowe via', 12, 'agency'],
    [
      'for what is no name',
      'Ada Rowe for children',
      0,
      'credit label, opening parenthesis, photographer or supplier, via',
    ],
    ['on a place', 'Ada Rowe on Riverton', 20, 'agency'],
    ['bodies of which nothing is known, and an ampersand', 'Loom & Rope', 0, NONE],
  ] as const)('none: %s', (_how, text, offset, expected) => {
    expect(creditOf(text)).toStrictEqual([offset, expected]);
  });
});

describe('marks', () => {
  test.each([
    [
      'a role behind a person',
      'Ada Rowe, Stringer/AP',
      { people: ['Ada Rowe, Stringer'], bodies: [AP] },
    ],
    ['in capitals', 'Ada Rowe/STR/AFP', { people: ['Ada Rowe, STR'], bodies: [AFP] }],
    [
      'of the last of two',
      'Ben Ito/Ada Rowe/STR/AFP',
      { people: ['Ben Ito', 'Ada Rowe, STR'], bodies: [AFP] },
    ],
    ['and a comma', 'Ada Rowe, Stringer, AP', { people: ['Ada Rowe, Stringer'], bodies: [AP] }],
    ['and a dash', 'Ada Rowe, Stringer - AP', { people: ['Ada Rowe, Stringer'], bodies: [AP] }],
    ['a role of nobody', 'STR/AFP', { bodies: [AFP] }],
    ['a role before a person', 'Stringer/Ada Rowe/AFP', { ...ADA, bodies: [AFP] }],
    ['a file mark', 'Ada Rowe/AP, File', { ...BOTH, file: true }],
    ['and a note to editors', 'Ada Rowe/AP file NO RESALES', { ...BOTH, file: true }],
    ['behind a slash', 'Ada Rowe/AP/File Photo', { ...BOTH, file: true }],
    ['behind a blank', 'Ada Rowe/AP file photo', { ...BOTH, file: true }],
    ['first', 'File/AP', { bodies: [AP], file: true }],
    ['behind an agency', 'AP file', { bodies: [AP], file: true }],
    ['a word of a longer name', 'Photo: File Museum/AP', { bodies: ['File Museum', AP] }],
    [
      'a word within one',
      'Photo: Riverton File Museum/AP',
      { bodies: ['Riverton File Museum', AP] },
    ],
    ['behind a parenthesis', 'Ada Rowe (AP) file photo', { ...BOTH, file: true }],
    ['and an agency behind a blank', 'Ada Rowe/File AP', { ...BOTH, file: true }],
    [
      'a role that others join',
      'Photo: Staff and Students/AP',
      { bodies: ['Staff and Students', AP] },
    ],
    ['a handout', 'Handout/AP', { bodies: [AP], handout: true }],
    ['of two letters', 'HO/AP', { bodies: [AP], handout: true }],
    ['behind a place', 'Photo: New York HO', { bodies: ['New York'], handout: true }],
    ['alone', 'Supplied', { handout: true }],
    ['that somebody passes on', 'Handout via REUTERS', { via: 'REUTERS = reuters', handout: true }],
    ['behind its giver', 'Police handout', { bodies: ['Police'], handout: true }],
    [
      'behind its giver, passed on',
      'Riverton Police Handout via REUTERS',
      { bodies: ['Riverton Police'], via: 'REUTERS = reuters', handout: true },
    ],
    ['and an agency behind it', 'Ada Rowe/Handout AP', { ...BOTH, handout: true }],
    ['behind a sign', 'AP/© Handout', { bodies: [AP], handout: true }],
    ['a kind of picture', 'Ada Rowe/AP (Composite)', BOTH],
    ['the number of a library', 'Ada Rowe/AP (10412345a)', BOTH],
    ['a number without a letter', 'Ada Rowe/AP (10412)', BOTH],
    ['a number first', '10412345a/AP', { bodies: [AP] }],
    [
      'a number before five names',
      '10412345a/Ada Rowe/Acme/Loom/Riverton Zoo/AP',
      { ...ADA, bodies: ['Acme', 'Loom', 'Riverton Zoo', AP] },
    ],
    ['a licence', 'Ada Rowe/CC BY-SA 4.0', ADA],
    ['with a hyphen', 'Ada Rowe/CC-BY 2.0', ADA],
    ['without a number', 'Ada Rowe/CC BY', ADA],
    ['of the public', 'Ada Rowe/CC0', ADA],
    ['with two conditions', 'Ada Rowe/CC BY-NC-SA 4.0', ADA],
    ['with hyphens only', 'Ada Rowe/CC-BY-ND-4.0', ADA],
    ['a number with two letters', 'Ada Rowe/AP (10412345ab)', BOTH],
    ['a number that begins a name', 'Photo: 123456Studio', { bodies: ['123456Studio'] }],
    ['letters that are no licence', 'Ada Rowe/CCTV', { ...ADA, bodies: ['CCTV'] }],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  test('a file mark alone is no credit', () => {
    expect(creditOf('File')).toStrictEqual([4, 'agency']);
  });
});

describe('bodies', () => {
  test.each([
    ['a comma before its legal form', 'Ada Rowe/Acme, Inc.', { ...ADA, bodies: ['Acme, Inc.'] }],
    ['and no blank', 'Photo: Acme,Inc.', { bodies: ['Acme,Inc.'] }],
    [
      'a legal form of several words',
      'Photo: Loom, GmbH & Co. KG/AP',
      { bodies: ['Loom, GmbH & Co. KG', AP] },
    ],
    [
      'a name that goes on behind it',
      'Photo: Acme, Inc. Pictures',
      { bodies: ['Acme, Inc. Pictures'] },
    ],
    [
      'a legal form in parentheses',
      '(Photo: Ada Rowe/Acme Inc.)',
      { ...ADA, bodies: ['Acme Inc.'] },
    ],
    ['a legal form within the chain', 'Acme Inc./Ada Rowe', { ...ADA, bodies: ['Acme Inc.'] }],
    ['the point of a legal form', 'Photo: Acme Inc.', { bodies: ['Acme Inc.'] }],
    ['of two letters', 'Photo: Acme Co.', { bodies: ['Acme Co.'] }],
    ['a legal form behind what may be a person', 'Photo: Ada Rowe AG', { bodies: ['Ada Rowe AG'] }],
    ['a legal form and via', 'Photo: Acme Inc. via AP', { bodies: ['Acme Inc.'], via: AP }],
    ['an abbreviation', 'Ada Rowe/St. Paul Museum', { ...ADA, bodies: ['St. Paul Museum'] }],
    ['a point within it', 'Photo: Ada Rowe.AP', { bodies: ['Ada Rowe.AP'] }],
    ['a word for pictures', 'AP pic/Ada Rowe', { ...ADA, bodies: ['AP pic = ap'] }],
    ['a domain', 'afp.com/Ada Rowe', { ...ADA, bodies: ['afp.com = afp'] }],
    ['a domain of two parts', 'bbc.co.uk/Ada Rowe', { ...ADA, bodies: ['bbc.co.uk = bbc'] }],
    [
      'a domain of another body behind an agency',
      'Photo: AP Riverton.com',
      { bodies: ['AP Riverton.com'] },
    ],
    ['a domain and more words', 'Photo: afp.com Riverton', { bodies: ['afp.com Riverton'] }],
    ['an article before an agency', 'Ada Rowe/the BBC', { ...ADA, bodies: ['the BBC = bbc'] }],
    ['in a capital', 'The BBC/Ada Rowe', { ...ADA, bodies: ['The BBC = bbc'] }],
    ['an article', 'the Guardian/Ada Rowe', { ...ADA, bodies: ['the Guardian = the-guardian'] }],
    [
      'an article in capitals',
      'THE GUARDIAN/Ada Rowe',
      { ...ADA, bodies: ['THE GUARDIAN = the-guardian'] },
    ],
    ['one small word', 'Photo: privat', { bodies: ['privat'] }],
    ['one small word of two', 'Photo: Ada of house Rowe', { bodies: ['Ada of house Rowe'] }],
    ['an agency within its name', 'Photo: Ada Rowe Getty Ito', { bodies: ['Ada Rowe Getty Ito'] }],
    ['a year within its name', 'Photo: Expo 2022 Riverton', { bodies: ['Expo 2022 Riverton'] }],
    ['a year behind its name', 'Photo: Expo2022', { bodies: ['Expo2022'] }],
    ['a year that a photographer has', 'Photo: Ada Rowe 1822', { bodies: ['Ada Rowe 1822'] }],
    [
      'ten words',
      'Photo: One Two Three Four Five Six Seven Eight Nine Ten',
      { bodies: ['One Two Three Four Five Six Seven Eight Nine Ten'] },
    ],
    ['an account', 'Photo: @adarowe', { bodies: ['@adarowe'] }],
    ['an apostrophe', "Photo: 'Eua Museum", { bodies: ["'Eua Museum"] }],
    ['figures', 'Photo: 500px', { bodies: ['500px'] }],
    ['a figure at both ends', 'Photo: 4x4', { bodies: ['4x4'] }],
    ['a year and a figure', 'Photo: Expo 2022 Hall 7', { bodies: ['Expo 2022 Hall 7'] }],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  const NONE = 'photographer or supplier, via';
  test.each([
    ['a month and its year', 'Photo: December 2022', NONE],
    ['a year', 'Photo: 2022', NONE],
    ['a figure', 'Photo: 7', NONE],
    ['a place and its year', 'Photo: Riverton 2022', NONE],
    ['and a year of the last century', 'Photo: Riverton 1999', NONE],
    ['a word that governs a name', 'Photo: On the Waterfront', NONE],
    ['a title', 'Photo: The Ferryman', NONE],
    ['a word that governs another', 'Photo: the mayor', NONE],
    ['a sentence', 'Photo: a bridge in Riverton', NONE],
    ['small words in a row', 'Photo: Office of the mayor', NONE],
    ['what somebody does', 'Photo: Ada Rowe walks the dog home', NONE],
    ['eleven words', 'Photo: One Two Three Four Five Six Seven Eight Nine Ten Eleven', NONE],
    ['a name that does not end', `Photo: ${'A'.repeat(91)}`, NONE],
  ] as const)('none: %s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual([7, expected]);
  });

  test('ninety characters, and the end or a slash', () => {
    const name = 'A'.repeat(90);
    expect(creditOf(`Photo: ${name}`)).toStrictEqual({ bodies: [name] });
    expect(creditOf(`Photo: ${name}/AP`)).toStrictEqual({ bodies: [name, AP] });
    expect(creditOf(`Photo: A${name}/AP`)).toStrictEqual([7, NONE]);
    expect(creditOf(`Photo: ${name} A`)).toStrictEqual([7, NONE]);
  });

  test('of a wide blank one character counts', () => {
    const blank = ' '.repeat(100);
    expect(creditOf(`Photo: Ada${blank}Rowe${blank}/AP`)).toStrictEqual(BOTH);
    expect(creditOf(`Photo: ${'A'.repeat(84)}${blank}House`)).toStrictEqual({
      bodies: [`${'A'.repeat(84)} House`],
    });
    expect(creditOf(`Photo: ${'A'.repeat(85)}${blank}House`)).toStrictEqual([7, NONE]);
  });
});

describe('persons', () => {
  test.each([
    ['initials', 'Ada Rowe/J. R. Ito/AP', { people: ['Ada Rowe', 'J. R. Ito'], bodies: [AP] }],
    ['an initial', 'Photo: A. Rowe', { people: ['A. Rowe'] }],
    ['a word for a picture behind a name', 'Ada Rowe photo', ADA],
    ['blanks of all kinds', 'Photo: Ada\u00a0 Rowe', ADA],
    ['one word is a body', 'Photo: Ada', { bodies: ['Ada'] }],
    ['a place is a body', 'Photo: New York', { bodies: ['New York'] }],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  test.each([
    ['Japanese', '撮影：山田太郎', ja, { people: ['山田太郎'] }],
    ['Japanese, in kana', '撮影：やまだ', ja, { people: ['やまだ'] }],
    ['Korean', '사진=김철수', ko, { people: ['김철수'] }],
    ['Chinese', '摄影：王小明', zhCN, { people: ['王小明'] }],
    ['a body in Japanese', '写真：山田新聞社', ja, { bodies: ['山田新聞社'] }],
    ['German', 'Foto: Ada Rowe für Acme', de, { ...ADA, bodies: ['Acme'] }],
    ['French', 'Photo : Ada Rowe et Ben Ito', fr, { people: ['Ada Rowe', 'Ben Ito'] }],
    ['Spanish', 'Foto: Ada Rowe y Ben Ito', es, { people: ['Ada Rowe', 'Ben Ito'] }],
  ] as const)('%s', (_how, text, locale, expected) => {
    expect(creditOf(text, inLanguages(locale, en))).toStrictEqual(expected);
  });
});

describe('parentheses, and what stands behind a credit', () => {
  test.each([
    '(Ada Rowe / AP)',
    '( Ada Rowe/AP )',
    '[Ada Rowe/AP]',
    '（Ada Rowe/AP）',
    '(Ada Rowe/AP.)',
    '(Photo: Ada Rowe/AP)',
    '(Ada Rowe/AP) Photo: Ada Rowe/AP',
    'Ada Rowe/AP © AP',
    '(Ada Rowe/AP) (Ada Rowe/AP)',
    'Ada Rowe/AP.',
    'Ada Rowe/AP. All rights reserved.',
    'Ada Rowe/AP All rights reserved',
    'Ada Rowe/AP ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.',
  ])('%s', (text) => {
    expect(creditOf(text)).toStrictEqual(BOTH);
  });

  test('the fuller of two is the credit', () => {
    const expected = (name: string) => ({ people: [name], bodies: [AFP], via: GETTY });
    expect(
      creditOf('(Photo by Ada ROWE / AFP) (Photo by ADA ROWE/AFP via Getty Images)'),
    ).toStrictEqual(expected('ADA ROWE'));
    expect(
      creditOf('(Photo by Ada ROWE/AFP via Getty Images) (Photo by ADA ROWE / AFP)'),
    ).toStrictEqual(expected('Ada ROWE'));
  });

  test.each([
    ['another credit', '(Ada Rowe/AP) (Ben Ito/AP)', 14, 'end of text, rights reserved'],
    [
      'no end',
      '(Ada Rowe/AP',
      12,
      'closing parenthesis, colon, file mark, full stop, opening parenthesis, slash',
    ],
    ['two points', 'Photo: Ada Rowe..', 16, 'credit label, part in the picture'],
  ] as const)('none: %s', (_how, text, offset, expected) => {
    expect(creditOf(text)).toStrictEqual([offset, expected]);
  });
});

describe('how the words of a name are written, in a chain without a label', () => {
  test.each([
    [
      'an address',
      'Ada Rowe/stock.adobe.com',
      { ...ADA, bodies: ['stock.adobe.com = adobe-stock'] },
    ],
    ['an address that nobody knows', 'Ada Rowe/example.com', { ...ADA, bodies: ['example.com'] }],
    [
      'a small word in the name of a body',
      'Ada Rowe/Museum of Art',
      { ...ADA, bodies: ['Museum of Art'] },
    ],
    ['a script without capitals', 'אדה רו/AP', { people: ['אדה רו'], bodies: [AP] }],
    ['a legal form alone', 'Ada Rowe/GmbH', { ...ADA, bodies: ['GmbH'] }],
    ['and its point', 'Ada Rowe/Inc.', { ...ADA, bodies: ['Inc.'] }],
    ['a legal form behind a name', 'Loom GmbH/AP', { bodies: ['Loom GmbH', AP] }],
    ['an agency in capitals behind a blank', 'Ada Rowe PA', { ...ADA, bodies: ['PA = pa-media'] }],
    ['capitals that print is not used to', 'Ada Rowe DPA', { ...ADA, bodies: ['DPA = dpa'] }],
    ['an apostrophe', "Riverton's Own/AP", { bodies: ["Riverton's Own", AP] }],
    ['a kind of picture', 'Ada Rowe/Montage/AP', BOTH],
    ['a kind of picture first', 'Graphic/AP', { bodies: [AP] }],
    ['an opening behind a slash', 'AP/Photo by Ada Rowe', BOTH],
    ['two openings', 'Photo by Photo by Ada Rowe', ADA],
    ['a word of copyright', 'AP/Copyright Ada Rowe', BOTH],
    ['a word of copyright and a year', 'AP/Copyright 2024 Ada Rowe', BOTH],
    ['a sign', 'AP/© Ada Rowe', BOTH],
    ['a sign and a year', 'AP/© 2024 Ada Rowe', BOTH],
    ['a sign and three figures', 'AP/© 202 Ada Rowe', { bodies: [AP, '202 Ada Rowe'] }],
    ['a sign that is drawn as a picture', 'AP/©\uFE0FAda Rowe', BOTH],
    ['a role behind a slash', 'Ada Rowe/Photographer', { people: ['Ada Rowe, Photographer'] }],
    ['a role within a name', 'Ada Rowe Photographer/AP', { bodies: ['Ada Rowe Photographer', AP] }],
    ['a note in capitals', 'Ada Rowe/AP NO RESALES', BOTH],
    ['a note behind a full stop', 'Ada Rowe/AP. ATTENTION EDITORS. More.', BOTH],
    ['a hyphen and a person', 'Reuters-Ada Rowe', { people: ['Reuters-Ada Rowe'] }],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  const NONE = 'agency, credit label, opening parenthesis';
  test.each([
    [
      'a sign and the number of a library',
      'AP/© 20245 Studio',
      11,
      'end of text, file mark, opening parenthesis, rights reserved, slash',
    ],
    ['two small words', 'Ada Rowe/stock adobe', 20, 'agency'],
    ['one', 'Ada Rowe/privat', 15, 'agency'],
    ['and a full stop', 'Ada Rowe/privat.', 15, 'agency'],
    ['one that is of bodies', 'Ada Rowe/museum', 15, 'agency'],
    ['one within a name', 'Ada Rowe/Loom of Art', 20, 'agency'],
    ['an agency in small letters behind a blank', 'Ada Rowe ap', 11, 'agency'],
    ['a legal form and no chain', 'Loom GmbH', 0, NONE],
    ['a hyphen between an agency and another body', 'AP-Acme', 0, NONE],
    ['a hyphen between a word and an agency', 'Ada-AP', 0, NONE],
    ['a note in small letters', 'Ada Rowe/AP no resales', 9, 'photographer or supplier'],
    ['a caption label', 'Ada Rowe, Image caption: the ferry', 10, 'photographer or supplier'],
    [
      'a caption label behind a blank',
      'Ada Rowe Image caption: the ferry',
      9,
      'end of text, file mark, opening parenthesis, rights reserved, slash',
    ],
    ['a word of copyright and nothing else', 'AP/Copyright', 12, 'photographer or supplier'],
  ] as const)('none: %s', (_how, text, offset, expected) => {
    expect(creditOf(text)).toStrictEqual([offset, expected]);
  });
});

describe("a caller's agencies", () => {
  const agencies = { Loom: 'loom', LO: 'lo', 'Case Files': 'case-files' };
  const options = { vocabulary: { agencies } };
  test.each([
    ['which ends with a mark', 'Photo: Case Files', { bodies: ['Case Files = case-files'] }],
    ['behind a blank', 'Ada Rowe Loom', { ...ADA, bodies: ['Loom = loom'] }],
    ['in capitals', 'Ada Rowe LOOM', { ...ADA, bodies: ['LOOM = loom'] }],
    ['behind a hyphen', 'Ada Rowe-Loom', { ...ADA, bodies: ['Loom = loom'] }],
    ['two letters behind a blank', 'Photo: Ada Rowe LO', { bodies: ['Ada Rowe LO'] }],
    ['two letters behind a slash', 'Ada Rowe/LO', { ...ADA, bodies: ['LO = lo'] }],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text, options)).toStrictEqual(expected);
  });

  test('are no others’', () => {
    expect(creditOf('Ada Rowe/Loom')).toStrictEqual({ ...ADA, bodies: ['Loom'] });
    expect(creditOf('Photo: Case Files')).toStrictEqual({ bodies: ['Case'], file: true });
  });
});

describe('who else had a part in the picture', () => {
  test.each([
    ['another work', 'Photo: Ada Rowe. Food styling: Ben Ito', ADA],
    ['glued', 'Photo: Ada Rowe. Styling:Ben Ito', ADA],
    ['of three words, with a hyphen', 'Photo: Ada Rowe; Make-up & hair: Ben Ito', ADA],
    ['behind a comma', 'Photo: Ada Rowe, Set-design: Ben Ito', ADA],
    ['and a hyphen behind', 'Photo: Ada Rowe. Hair and make-up: Ben Ito', ADA],
    ['two people', 'Photo: Ada Rowe. Styling: Ben Ito, Cleo Ash', ADA],
    ['three', 'Photo: Ada Rowe. Styling: Ben Ito, Cleo Ash/Dora Fox', ADA],
    ['twelve works', `Photo: Ada Rowe${'. Styling: Ben Ito'.repeat(12)}`, ADA],
    [
      'another photographer',
      'Photo: Ada Rowe. Photo by Ben Ito',
      { people: ['Ada Rowe', 'Ben Ito'] },
    ],
    [
      'and an agency behind a full stop',
      'Photo: Ada Rowe. Photo by Ben Ito. AP',
      { people: ['Ada Rowe', 'Ben Ito'], bodies: [AP] },
    ],
    [
      'two of them',
      'Photo: Ada Rowe. Photo by Ben Ito. Photo by Cleo Ash',
      { people: ['Ada Rowe', 'Ben Ito', 'Cleo Ash'] },
    ],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  const NONE = 'credit label, end of text, part in the picture, rights reserved';
  test.each([
    ['a small letter', 'Photo: Ada Rowe. food styling: Ben Ito'],
    ['a sentence', 'Photo: Ada Rowe. Food styling of the day: Ben Ito'],
    ['four words', 'Photo: Ada Rowe. Styling of the day: Ben Ito'],
    ['a bare label', 'Photo: Ada Rowe. Photo Ben Ito'],
  ])('none: %s', (_how, text) => {
    expect(creditOf(text)).toStrictEqual([17, NONE]);
  });
});

test.each([
  [
    'four people for one part',
    'Photo: Ada Rowe. Styling: Ben Ito, Cleo Ash, Dora Fox, Eve Gil',
    55,
  ],
  ['thirteen parts', `Photo: Ada Rowe${'. Styling: Ben Ito'.repeat(13)}`, 233],
  ['thirteen names', `Acme${'/AP'.repeat(12)}`, 37],
  ['an exclamation mark before a label', 'Photo: Ada Rowe! Photo by Ben Ito', 15],
  ['a parenthesis before a label', '(Photo: Ada Rowe) Photo by Ben Ito', 18],
] as const)('is no credit line: %s', (_how, text, offset) => {
  const result = parseCredit(text);
  expect(result.ok ? null : result.error.offset).toBe(offset);
});

test('twelve names', () => {
  expect(creditOf(`Acme${'/AP'.repeat(11)}`)).toStrictEqual({ bodies: ['Acme', AP] });
});

test.each([
  ['Ada Rowe/AP', 11],
  ['Ada Rowe/AP ', 11],
  ['Ada Rowe/AP file', 16],
  ['Ada Rowe/AP file ', 16],
] as const)('the grammar stops at the end of a line: %s', (line, end) => {
  expect(runAt(credit(), `${line}\nBoats`)).toMatchObject({ ok: true, value: { end } });
});
