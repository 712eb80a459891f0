import type { Parser } from 'parsimmon';
import { describe, expect, test } from 'vitest';
import {
  endOfText,
  literal,
  many,
  matching,
  oneOf,
  pattern,
  run,
  runAt,
  scanLiteral,
  sequence,
  token,
  whileCode,
} from '../../src/kit/index.ts';

const isDigit = (code: number) => code >= 48 && code <= 57;
const figure = token(whileCode(isDigit), 'figure', (text, start, end) =>
  Number(text.slice(start, end)),
);
const clock = pattern(
  /(\d\d):(\d\d)/,
  'time',
  ([, hour, minute]) => Number(hour) * 60 + Number(minute),
);
const dash = oneOf('-–—🐂', 'dash');

describe('reads', () => {
  test.each<
    [how: string, of: Parser<unknown>, text: string, at: number, value: unknown, end: number]
  >([
    ['a token by its meaning', figure, 'a12b', 1, 12, 3],
    ['a token without one by its text', token(whileCode(isDigit), 'figure'), 'a12b', 1, '12', 3],
    ['none of a kind where none will do', token(whileCode(isDigit, 0), 'figures'), 'ab', 1, '', 1],
    ['the same at the beginning', token(whileCode(isDigit, 0), 'figures'), 'ab', 0, '', 0],
    ['two of a kind', token(whileCode(isDigit, 2), 'two figures'), '123', 0, '123', 3],
    ['no character', literal(''), 'ab', 1, '', 1],
    ['one character', literal('b'), 'ab', 1, 'b', 2],
    ['two', literal('bc'), 'abc', 1, 'bc', 3],
    ['three', literal('bcd'), 'abcd', 1, 'bcd', 4],
    ['a character of two code units', literal('😀'), 'a😀', 1, '😀', 3],
    ['half a pair', literal('\ude00'), 'a😀', 2, '\ude00', 3],
    ['one of several characters', dash, 'a–b', 1, '–', 2],
    ['one of several, of two code units', dash, 'a🐂b', 1, '🐂', 3],
    ['one that is half a pair', oneOf('\ud83d', 'half'), '\ud83da', 0, '\ud83d', 1],
    ['a pattern by its groups', clock, 'at 10:29', 3, 629, 8],
    ['a pattern without meaning by its text', pattern(/\d+/, 'figure'), 'a12b', 1, '12', 3],
    ['a pattern that looks back', pattern(/(?<=a)b/, 'b'), 'ab', 1, 'b', 2],
    ['a pattern at an edge of a word', pattern(/\bb/, 'b'), 'a b', 2, 'b', 3],
    ['a pattern at the beginning of a line', pattern(/^b/m, 'b'), 'a\nb', 2, 'b', 3],
    ['a pattern that was sticky before', pattern(/b/y, 'b'), 'ab', 1, 'b', 2],
    ['a pattern in any case', pattern(/B/i, 'b'), 'ab', 1, 'b', 2],
    ['a pattern that reads nothing', pattern(/x*/, 'x'), 'ab', 1, '', 1],
    ['the same at the beginning', pattern(/x*/, 'x'), 'ab', 0, '', 0],
    ['a pattern without the flag u', pattern(/[^a]/, 'half'), 'a😀', 2, '\ude00', 3],
    ['the end of the text', endOfText, 'ab', 2, null, 2],
  ])('%s', (_, of, text, at, value, end) => {
    expect(runAt(of, text, at)).toStrictEqual({ ok: true, value: { value, end } });
    // The same where it is only stepped over.
    expect(runAt(sequence(of), text, at)).toStrictEqual({ ok: true, value: { value: {}, end } });
  });
});

describe('refuses', () => {
  test.each<[how: string, of: Parser<unknown>, text: string, at: number, expected: string]>([
    ['another kind', figure, 'ab', 1, 'figure'],
    ['a kind at the end of the text', figure, '12', 2, 'figure'],
    [
      'fewer than two of a kind',
      token(whileCode(isDigit, 2), 'two figures'),
      '1',
      0,
      'two figures',
    ],
    ['another character', literal('b'), 'ac', 1, '"b"'],
    ['one of two characters', literal('bc'), 'abd', 1, '"bc"'],
    ['two of three', literal('bcd'), 'abc', 1, '"bcd"'],
    ['another case', literal('By'), 'by', 0, '"By"'],
    ['the end of the text', literal('b'), 'a', 1, '"b"'],
    ['the end of the text, with its own label', literal('b', 'the letter'), 'a', 1, 'the letter'],
    ['the end of the text for two', literal('bc'), 'ab', 1, '"bc"'],
    ['none of several characters', dash, 'ab', 1, 'dash'],
    ['half of one of them', dash, '\ud83da', 0, 'dash'],
    ['the other half', dash, '🐂', 1, 'dash'],
    ['none of several at the end', dash, 'a', 1, 'dash'],
    ['a pattern that stands further on', clock, 'at 10:29', 0, 'time'],
    ['a pattern at no edge of a word', pattern(/\bb/, 'b'), 'ab', 1, 'b'],
    ['a pattern that looks back in vain', pattern(/(?<!a)b/, 'b'), 'ab', 1, 'b'],
    ['a pattern at no beginning', pattern(/^b/, 'b'), 'ab', 1, 'b'],
    ['a pattern at the end of the text', clock, '10:29', 5, 'time'],
    ['what is not the end', endOfText, 'ab', 1, 'end of text'],
  ])('%s', (_, of, text, at, expected) => {
    const error = { offset: at, found: text.slice(at), expected: [expected] };
    expect(runAt(of, text, at)).toStrictEqual({ ok: false, error });
    expect(runAt(sequence(of), text, at)).toStrictEqual({ ok: false, error });
  });
});

describe('scanners', () => {
  test.each([
    ['matching', matching(/b+/), 3],
    ['matching, sticky before', matching(/b+/y), 3],
    ['scanLiteral', scanLiteral('bb'), 3],
    ['whileCode', whileCode((code) => code === 98), 3],
  ])('%s finds the end at an offset, and nowhere else', (_, scan, end) => {
    expect([scan('abbc', 1), scan('abbc', 0), scan('abbc', 4)]).toStrictEqual([end, -1, -1]);
    expect(scan('abbc', 1)).toBe(end);
  });
  test('whileCode ends with the text', () => {
    expect(whileCode(() => true)('ab', 1)).toBe(2);
    expect(whileCode(() => true)('ab', 2)).toBe(-1);
  });
  test('a pattern with the flag g is none', () => {
    const error = new TypeError('/a/g has the flag g, which has no meaning for a token');
    expect(() => matching(/a/g)).toThrow(error);
    expect(() => pattern(/a/g, 'a')).toThrow(error);
  });
  test('a pattern that was given is left alone', () => {
    const of = /a/y;
    of.lastIndex = 7;
    expect(run(many(pattern(of, 'a')), 'aaa')).toMatchObject({ ok: true });
    expect(matching(of)('aaa', 1)).toBe(2);
    expect(of.lastIndex).toBe(7);
  });
  test('a pattern may be used inside of its own meaning', () => {
    const nested: Parser<unknown> = pattern(/\((.*)\)|x/, 'x', ([whole, inner]) =>
      inner === undefined ? whole : [run(nested, inner)],
    );
    expect(run(many(nested), '((x))')).toMatchObject({
      value: [[{ value: [{ value: 'x' }] }]],
    });
  });
});

describe('a pattern with the flag u', () => {
  test.each([/./u, /(?:)/u, /\p{L}*/u, /[^x]/u, new RegExp(/./, 'v')])(
    '%s does not read half a pair',
    (of) => {
      expect(runAt(pattern(of, 'character'), 'a😀', 2)).toStrictEqual({
        ok: false,
        error: { offset: 2, found: '\ude00', expected: ['character'] },
      });
      expect(matching(of)('a😀', 2)).toBe(-1);
      expect(matching(of)('😁', 1)).toBe(-1);
    },
  );

  test('reads lone halves, and whole pairs', () => {
    expect(matching(/./u)('\ude00', 0)).toBe(1);
    expect(matching(/./u)('a\ude00', 1)).toBe(2);
    expect(matching(/./u)('\ud83da', 1)).toBe(2);
    expect(matching(/./u)('😀', 0)).toBe(2);
    expect(run(many(pattern(/./u, 'character')), '😀\ude00\ud83d')).toStrictEqual({
      ok: true,
      value: ['😀', '\ude00', '\ud83d'],
    });
  });
});

describe('literal', () => {
  test.each([
    ['By ', '"By "'],
    ['\n', '"\\n"'],
    ['"', '"\\""'],
    ['—', '"—"'],
  ])('calls %j by itself in quotes', (word, expected) => {
    expect(run(literal(word), '')).toMatchObject({ error: { offset: 0, expected: [expected] } });
  });
});
