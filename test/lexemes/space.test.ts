import { describe, expect, test } from 'vitest';
import { literal, runAt, sequence } from 'wirecopy/kit';
import {
  anySpace,
  blank,
  codeAt,
  DASHES,
  foldSpace,
  isApostrophe,
  isCapital,
  isDash,
  isDigit,
  isIdeograph,
  isLetter,
  isLineEnd,
  isSpace,
  lineEnd,
  skipInlineSpace,
  skipSpace,
  space,
  trimEnd,
} from '../../src/lexemes/space.ts';

const codeOf = (character: string) => character.charCodeAt(0);

/** Blanks of every width that print has. */
const BLANKS = ' \t\u000b\u000c\u00a0\u1680\u2000\u2009\u200b\u202f\u205f\u2060\u3000\ufeff';
const LINE_ENDS = '\n\r\u2028\u2029\u0085';

describe('a code unit at an offset', () => {
  test.each([
    ['ab', 0, 97],
    ['ab', 1, 98],
    ['ab', 2, -1],
    ['ab', -1, -1],
    ['', 0, -1],
  ])('%s at %i', (text, at, code) => {
    expect(codeAt(text, at)).toBe(code);
  });
});

describe('white space', () => {
  test('within the line and across its end', () => {
    const text = `x${BLANKS}\n y`;
    expect(skipInlineSpace(text, 1)).toBe(1 + BLANKS.length);
    expect(skipSpace(text, 1)).toBe(text.length - 1);
    expect([skipInlineSpace(text, 0), skipSpace(text, 0)]).toEqual([0, 0]);
    expect([skipInlineSpace('  ', 0), skipSpace(' \n', 0)]).toEqual([2, 2]);
    expect([skipInlineSpace(' !', 0), skipSpace(' !', 0)]).toEqual([1, 1]);
    expect([skipInlineSpace(' ~', 0), skipSpace(' ~', 0)]).toEqual([1, 1]);
    expect([skipInlineSpace(' é', 0), skipSpace(' é', 0)]).toEqual([1, 1]);
  });

  test.each([...BLANKS])('a blank: %j', (character) => {
    expect([isSpace(codeOf(character)), isLineEnd(codeOf(character))]).toEqual([true, false]);
  });

  test.each([...LINE_ENDS])('a line end: %j', (character) => {
    expect([isSpace(codeOf(character)), isLineEnd(codeOf(character))]).toEqual([true, true]);
    expect(skipInlineSpace(character, 0)).toBe(0);
    expect(lineEnd(`ab${character}cd`, 1)).toBe(2);
  });

  test.each([...'a.-\u2010\u0084\u0086\u2027\u202a\b\u000e'])('none: %j', (character) => {
    expect([isSpace(codeOf(character)), isLineEnd(codeOf(character))]).toEqual([false, false]);
  });

  test('the end of a line, and of the last one', () => {
    expect(lineEnd('ab\ncd', 0)).toBe(2);
    expect(lineEnd('ab\ncd', 2)).toBe(2);
    expect(lineEnd('ab\ncd', 3)).toBe(5);
    expect(lineEnd('', 0)).toBe(0);
  });

  test('left out at the end, not before an offset', () => {
    expect(trimEnd('ab \n ', 0, 5)).toBe(2);
    expect(trimEnd('ab', 0, 2)).toBe(2);
    expect(trimEnd('a b', 0, 2)).toBe(1);
    expect(trimEnd('   ', 1, 3)).toBe(1);
    expect(trimEnd('   ', 0, 3)).toBe(0);
  });

  test.each([
    ['Ada Rowe', 'Ada Rowe'],
    ['Ada  Rowe', 'Ada Rowe'],
    ['Ada\u00a0Rowe', 'Ada Rowe'],
    ['Ada\tRowe Ito', 'Ada Rowe Ito'],
    ['Ada \u200b Rowe', 'Ada Rowe'],
    ['Ada\u200bRowe', 'Ada Rowe'],
    ['Ada\u2060Rowe', 'Ada Rowe'],
    ['Ada\nRowe', 'Ada Rowe'],
    ['', ''],
  ])('made one blank: %j', (text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });
});

describe('parsers', () => {
  test.each([
    ['  x', 2, 2, 2],
    [' \nx', 1, 1, 2],
    ['x', 0, -1, 0],
    ['\nx', 0, -1, 1],
    ['', 0, -1, 0],
  ])('%j', (text, within, least, any) => {
    const read = (end: number) => ({ ok: true, value: { value: null, end } });
    expect(runAt(space, text)).toStrictEqual(read(within));
    expect(runAt(anySpace, text)).toStrictEqual(read(any));
    expect(runAt(blank, text)).toStrictEqual(
      least > 0
        ? read(least)
        : { ok: false, error: { offset: 0, found: text, expected: ['blank'] } },
    );
  });
});

test('blanks say nothing', () => {
  for (const of of [space, blank, anySpace]) {
    const gap = sequence({ word: literal('a') }, { gap: of });
    expect(runAt(gap, 'a ')).toStrictEqual({
      ok: true,
      value: { value: { word: 'a', gap: null }, end: 2 },
    });
  }
});

test('every dash of print', () => {
  expect([...DASHES].map((dash) => isDash(codeOf(dash)))).toEqual(Array(9).fill(true));
});

describe('kinds of characters', () => {
  test.each<[kind: string, is: (code: number) => boolean, those: string, others: string]>([
    ['digits', isDigit, '09', '/:a٣'],
    ['letters', isLetter, 'azAZéßЯ你ñ\u0301ªÀ', '@[`{5-\u0080\u00d7。’'],
    ['capitals', isCapital, 'AZÉЯǅÀ', '@[az5éя你\u0080'],
    ['ideographs', isIdeograph, '\u3000あ你가ｱ', 'aéЯع\u2fff'],
    [
      'dashes',
      isDash,
      '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_',
      '~=\u200f\u2016\u2211\u2213,.^`\u002c\u002e',
    ],
    ['apostrophes', isApostrophe, "'’‘ʼ", '"`´“\u201a&(\u2017\u02bb\u02bd'],
  ])('%s', (_kind, is, those, others) => {
    expect([...those].filter((one) => !is(codeOf(one)))).toEqual([]);
    expect([...others].filter((one) => is(codeOf(one)))).toEqual([]);
  });
});
