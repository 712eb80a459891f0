/** What opens a credit. */

import { describe, expect, test } from 'vitest';
import { labelTokens } from '../../src/credit/label.ts';
import { creditOf } from '../support/credit.ts';

const ADA = { people: ['Ada Rowe'] };
const POLICE = { bodies: ['Riverton Police'] };
const NAME = 'photographer or supplier, via';
const NONE = 'credit label, opening parenthesis, photographer or supplier, via';

describe('a label and its mark', () => {
  test.each([
    'Photo: Ada Rowe',
    'Photo : Ada Rowe',
    'Photo： Ada Rowe',
    'Photo= Ada Rowe',
    'Photo＝Ada Rowe',
    'Photo／Ada Rowe',
    'Photo... Ada Rowe',
    'Photo… Ada Rowe',
    'Photo credit: Ada Rowe',
    'Photo credit : Ada Rowe',
    'Photo credit： Ada Rowe',
    'Photo credit= Ada Rowe',
    'Photo credit＝Ada Rowe',
    'Photo credit／Ada Rowe',
    'Photo credit... Ada Rowe',
    'Photo credit… Ada Rowe',
    'Photo credit, Ada Rowe',
    'Photo credit Ada Rowe',
    'Photo Ada Rowe',
    'Photo by Ada Rowe',
    'Photo by: Ada Rowe',
    'PHOTO BY ADA ROWE',
  ])('%s', (text) => {
    expect(creditOf(text)).toStrictEqual(
      text === text.toUpperCase() ? { people: ['ADA ROWE'] } : ADA,
    );
  });

  test.each([
    ['a comma behind one word may begin a list', 'Photo, Ada Rowe', 0, NONE],
    ['a comma that is glued', 'Photo credit,Ada Rowe', 0, NONE],
    ['a full stop', 'Photo credit. Ada Rowe', 0, NONE],
    ['two points', 'Photo.. Ada Rowe', 0, NONE],
    ['two points behind two words', 'Photo credit.. Ada Rowe', 0, NONE],
    ['four points', 'Photo.... Ada Rowe', 8, NAME],
    ['four points behind two words', 'Photo credit.... Ada Rowe', 15, NAME],
    ['a letter behind the word', 'PhotoX: Ada Rowe', 5, NAME],
  ] as const)('none: %s', (_how, text, offset, expected) => {
    expect(creditOf(text)).toStrictEqual([offset, expected]);
  });
});

describe('a label without a mark needs a chain that is known to be one', () => {
  test.each([
    ['an agency', 'Photo AP', { bodies: ['AP = ap'] }],
    ['parentheses around it', '(Photo: Riverton Zoo)', { bodies: ['Riverton Zoo'] }],
    ['a person', 'Photo Ada Rowe', ADA],
    ['behind two words too', 'Photo credit Ada Rowe', ADA],
    ['an account', 'Photo @adarowe', { bodies: ['@adarowe'] }],
    [
      'a body, and who passes it on',
      'Photo Riverton Zoo via Acme',
      { bodies: ['Riverton Zoo'], via: 'Acme' },
    ],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  test('which a body of which nothing is known is not', () => {
    expect(creditOf('File photo Riverton Zoo')).toStrictEqual([23, 'agency']);
    expect(creditOf('File photo: Riverton Zoo')).toStrictEqual({
      bodies: ['Riverton Zoo'],
      file: true,
    });
    expect(creditOf('Photo Riverton Zoo')).toStrictEqual([18, 'agency']);
    expect(creditOf('Photo: Riverton Zoo')).toStrictEqual({ bodies: ['Riverton Zoo'] });
  });
});

describe('the sign, and words of copyright', () => {
  test.each([
    ['the sign', '© Riverton Police', POLICE],
    ['glued', '©Riverton Police', POLICE],
    ['drawn as a picture', '©\uFE0F Riverton Police', POLICE],
    ['by its reference', '&copy; Riverton Police', POLICE],
    ['with a label behind it', '© Photo: Riverton Police', POLICE],
    ['behind a label', 'Photo: © Riverton Police', POLICE],
    ['a year', '© 2024 Ada Rowe', ADA],
    ['a year that is glued', '©2024 Ada Rowe', ADA],
    ['a year behind a sign drawn as a picture', '©\uFE0F 2024 Ada Rowe', ADA],
    ['three figures are a name', '© 202 Ada Rowe', { bodies: ['202 Ada Rowe'] }],
    ['the word', 'Copyright Riverton Police', POLICE],
    ['the word, marked', 'Copyright: Riverton Police', POLICE],
    ['the word and the sign', 'Copyright © Riverton Police', POLICE],
    ['the word and a year', 'Copyright 2024 Ada Rowe', ADA],
    ['the word and five figures', 'Copyright 20245 Acme', { bodies: ['Acme'] }],
    ['the word and three figures', 'Copyright 202 Ada Rowe', { bodies: ['202 Ada Rowe'] }],
    ['two in a row', '©© Riverton Police', POLICE],
    ['a name that begins like a label', '© Image Comics', { bodies: ['Image Comics'] }],
    ['five figures', '© 20245 Acme', { bodies: ['Acme'] }],
    ['a row of them', '© ©©️©  &copy; Riverton Police', POLICE],
    ['and a year behind the last', '© © 2024 Ada Rowe', ADA],
    ['two blanks before the year', '©  2024 Ada Rowe', ADA],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  test.each([
    ['a copyright line', 'Copyright © 2024 Ada Rowe', 10],
    ['glued', 'Copyright ©2024 Ada Rowe', 10],
    ['its word and a colon', 'Copyright: 2024 Ada Rowe', 9],
    ['its word, a blank and a colon', 'Copyright : 2024 Ada Rowe', 10],
    ['a word and its year in one', 'Copyright2024 Ada Rowe', 9],
  ] as const)('none: %s', (_how, text, offset) => {
    expect(creditOf(text)).toStrictEqual([offset, 'photographer or supplier']);
  });

  test('an ampersand is none', () => {
    expect(creditOf('& AP')).toStrictEqual([0, NONE]);
  });
});

describe('several labels', () => {
  test.each([
    ['two', 'Photo: Photo by Ada Rowe', ADA],
    ['three', 'Photo: Photo credit: Photo by Ada Rowe', ADA],
    ['a name that begins with a label', 'Photo: Image Comics', { bodies: ['Image Comics'] }],
    ['which is one with its mark', 'Photo: Image: Riverton Police', POLICE],
    ['a bare label behind a glued one', 'CreditPhoto Ada Rowe', ADA],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  test('more than three are none', () => {
    expect(creditOf('Photo: Photo: Photo: Photo: Riverton Police')).toStrictEqual([21, NAME]);
  });
});

describe('glued print', () => {
  test.each([
    ['a label and a name', 'CreditAda Rowe', ADA],
    ['a label, an opening and a name', 'CreditPhoto by Riverton Police', POLICE],
    ['two labels and a name', 'CreditPhotoAda Rowe', ADA],
    ['an opening', 'Photo byRiverton Police', POLICE],
    ['capitals are one word', 'CREDITAda Rowe', { people: ['CREDITAda Rowe'] }],
    ['a small letter goes on with the word', 'Creditada Rowe', { people: ['Creditada Rowe'] }],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });

  test.each([
    ['a figure', 'Credit1Ada Rowe'],
    ['a hyphen', 'Photo-Ada Rowe'],
  ])('none: %s', (_how, text) => {
    expect(creditOf(text)).toStrictEqual([0, 'agency, credit label, opening parenthesis']);
  });
});

describe('what a label says of the picture', () => {
  test.each([
    ['a handout', 'Courtesy of Ada Rowe', { ...ADA, handout: true }],
    ['of two words', 'Courtesy Ada Rowe', { ...ADA, handout: true }],
    ['a handout of a body', 'Photo courtesy of Riverton Police', { ...POLICE, handout: true }],
    ['no handout', 'Photo by Ada Rowe', ADA],
    ['a file photo', 'File photo: Ada Rowe', { ...ADA, file: true }],
    ['by somebody', 'File photo by Ada Rowe', { ...ADA, file: true }],
    ['of one word, with a colon', 'File: Ada Rowe', { ...ADA, file: true }],
    ['behind another label', 'Photo: File photo by Ada Rowe', { ...ADA, file: true }],
    ['a word that may be a name', 'File Ada Rowe', { people: ['File Ada Rowe'] }],
    ['rights', 'All rights reserved Ada Rowe', ADA],
  ] as const)('%s', (_how, text, expected) => {
    expect(creditOf(text)).toStrictEqual(expected);
  });
});

describe('where a label may begin', () => {
  const { opens, first } = labelTokens();

  test.each([
    ['a label', 'Photo: Ada Rowe', 5],
    ['an opening', 'Photo by Ada Rowe', 8],
    ['an opening that no label begins', 'Map by Ada Rowe', 6],
    ['what was given away', 'Contributed: Ada Rowe', 11],
    ['the source of a video', 'Media source, Getty Images', 12],
    ['a word of copyright', 'Copyright Ada Rowe', 9],
    ['the mark of a file photo', 'File: Ada Rowe', 4],
    ['any other word', 'Ferry: Ada Rowe', -1],
  ])('%s', (_how, text, end) => {
    expect(opens(text, 0)).toBe(end);
    expect(first.some((word) => text.startsWith(word))).toBe(end > 0);
  });

  test('the rights of a picture', () => {
    expect(first).toStrictEqual(expect.arrayContaining(['All rights reserved', 'Image source']));
  });
});
