import { describe, expect, test } from 'vitest';
import {
  errorOf,
  explain,
  literal,
  many,
  type ParseError,
  pattern,
  run,
  runAt,
  sequence,
} from '../../src/kit/index.ts';

const digits = pattern(/\d+/, 'number');

describe('run', () => {
  test('reads the whole text', () => {
    expect(run(digits, '123')).toStrictEqual({ ok: true, value: '123' });
    expect(run(many(digits), '')).toStrictEqual({ ok: true, value: [] });
  });
  test.each([
    ['something behind it', '12x', { offset: 2, found: 'x', expected: ['end of text'] }],
    ['something else', 'x', { offset: 0, found: 'x', expected: ['number'] }],
    ['an empty text', '', { offset: 0, found: '', expected: ['number'] }],
  ])('refuses %s', (_, text, error) => {
    expect(run(digits, text)).toStrictEqual({ ok: false, error });
  });
  test('tells what might have stood behind what was read', () => {
    expect(run(many(sequence({ digits }, literal(';'))), '1;2')).toStrictEqual({
      ok: false,
      error: { offset: 3, found: '', expected: ['";"'] },
    });
  });
});

describe('runAt', () => {
  test('reads what stands at an offset and leaves the rest', () => {
    expect(runAt(digits, '12x')).toStrictEqual({ ok: true, value: { value: '12', end: 2 } });
    expect(runAt(digits, 'x12x', 1)).toStrictEqual({ ok: true, value: { value: '12', end: 3 } });
  });
  test.each([
    ['something else', 'x12', 0, 'x12'],
    ['the end of the text', '12', 2, ''],
    ['an offset behind the text', '12', 9, ''],
  ])('refuses %s', (_, text, offset, found) => {
    expect(runAt(digits, text, offset)).toStrictEqual({
      ok: false,
      error: { offset, found, expected: ['number'] },
    });
  });
});

describe('errorOf', () => {
  test('sorts what was expected and tells it once', () => {
    expect(errorOf('abc', 1, ['b', 'a', 'b'])).toStrictEqual({
      offset: 1,
      found: 'bc',
      expected: ['a', 'b'],
    });
  });
  test.each([
    ['20 code units', 'abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrst'],
    ['a pair that ends there', `${'a'.repeat(18)}😀b`, `${'a'.repeat(18)}😀`],
    ['no half of a pair', `${'a'.repeat(19)}😀`, 'a'.repeat(19)],
    ['no half of the first pair of all', `${'a'.repeat(19)}\u{10000}`, 'a'.repeat(19)],
    ['the last character that is no pair', `${'a'.repeat(19)}\uffffb`, `${'a'.repeat(19)}\uffff`],
    ['a half that is alone', `${'a'.repeat(19)}\ud83da`, `${'a'.repeat(19)}\ud83d`],
  ])('shows %s', (_, text, found) => {
    expect(errorOf(text, 0, [])).toStrictEqual({ offset: 0, found, expected: [] });
  });
  test('begins at the text', () => {
    expect(errorOf('a', -1, [])).toStrictEqual({ offset: 0, found: 'a', expected: [] });
  });
});

describe('explain', () => {
  const shown = (text: string, offset: number, expected: readonly string[] = ['number']) => {
    const error: ParseError = errorOf(text, offset, expected);
    const [message, blank, line = '', caret = ''] = explain(text, error).split('\n');
    expect(blank).toBe('');
    expect(line.slice(0, 2)).toBe('  ');
    expect(caret).toMatch(/^ {2,}\^$/);
    return [message, line.slice(2), caret.length - 3];
  };
  const letters = 'abcdefghij'.repeat(20);

  test.each<
    [how: string, text: string, offset: number, message: string, line: string, caret: number]
  >([
    ['one line', 'a bc d', 2, 'line 1, column 3: expected number, found "bc d"', 'a bc d', 2],
    ['the first of two', 'ab\ncd', 1, 'line 1, column 2: expected number, found "b\\ncd"', 'ab', 1],
    ['the second of two', 'ab\ncd', 4, 'line 2, column 2: expected number, found "d"', 'cd', 1],
    [
      'a line behind CRLF',
      'ab\r\ncd\r\n',
      4,
      'line 2, column 1: expected number, found "cd\\r\\n"',
      'cd',
      0,
    ],
    [
      'a line behind CR',
      'ab\rcd\ref',
      3,
      'line 2, column 1: expected number, found "cd\\ref"',
      'cd',
      0,
    ],
    [
      'the end of a line',
      'ab\r\ncd',
      2,
      'line 1, column 3: expected number, found "\\r\\ncd"',
      'ab',
      2,
    ],
    [
      'the middle of CRLF',
      'ab\r\ncd',
      3,
      'line 1, column 4: expected number, found "\\ncd"',
      'ab ',
      3,
    ],
    [
      'the end of the text',
      'ab',
      2,
      'line 1, column 3: expected number, found the end of the text',
      'ab',
      2,
    ],
    [
      'the end behind a line end',
      'ab\n',
      3,
      'line 2, column 1: expected number, found the end of the text',
      '',
      0,
    ],
    ['an empty text', '', 0, 'line 1, column 1: expected number, found the end of the text', '', 0],
    ['tabs', 'a\tb\tc', 4, 'line 1, column 5: expected number, found "c"', 'a b c', 4],
    [
      'control characters',
      'a\0\u001b\u007fb',
      4,
      'line 1, column 5: expected number, found "b"',
      'a   b',
      4,
    ],
    [
      'a long line',
      letters,
      100,
      `line 1, column 101: expected number, found "${letters.slice(0, 20)}"`,
      `…${letters.slice(0, 120)}…`,
      61,
    ],
    [
      'the beginning of a long line',
      letters,
      0,
      `line 1, column 1: expected number, found "${letters.slice(0, 20)}"`,
      `${letters.slice(0, 60)}…`,
      0,
    ],
    [
      'a long line to its end',
      `${letters}\n`,
      140,
      `line 1, column 141: expected number, found "${letters.slice(0, 20)}"`,
      `…${letters.slice(0, 120)}`,
      61,
    ],
  ])('shows %s', (_, text, offset, ...expected) => {
    expect(shown(text, offset)).toStrictEqual(expected);
  });
  test.each([
    [[], 'something else'],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('joins %j', (expected, words) => {
    expect(shown('x', 0, expected)[0]).toBe(`line 1, column 1: expected ${words}, found "x"`);
  });
});
