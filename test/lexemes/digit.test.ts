import { describe, expect, test } from 'vitest';
import { runAt } from 'wirecopy/kit';
import {
  countOf,
  DIGITS,
  digitOf,
  digits,
  digitsAt,
  figuresAt,
  figuresOf,
  isDigitAt,
  numberAt,
  sizeOf,
  skipDigits,
} from '../../src/lexemes/digit.ts';

const SCRIPTS = [
  '0123456789',
  '０１２３４５６７８９',
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
  '०१२३४५६७८९',
  '০১২৩৪৫৬৭৮৯',
  '₀₁₂₃₄₅₆₇₈₉',
];

describe('a digit', () => {
  test.each(SCRIPTS)('%s', (script) => {
    for (const [count, digit] of [...script].entries()) {
      expect(digitOf(digit.charCodeAt(0))).toBe(count);
      expect(isDigitAt(digit, 0)).toBe(true);
      expect(DIGITS).toContain(digit);
    }
    const before = script.charCodeAt(0) - 1;
    const behind = script.charCodeAt(9) + 1;
    for (const code of [before, behind]) {
      expect(digitOf(code)).toBe(-1);
      expect(isDigitAt(String.fromCharCode(code), 0)).toBe(false);
    }
  });

  test('there are no others', () => {
    expect(DIGITS).toHaveLength(70);
    expect(['a', ' ', 'é', '½', '二'].map((text) => digitOf(text.charCodeAt(0)))).toEqual([
      -1, -1, -1, -1, -1,
    ]);
    expect([isDigitAt('5', 1), isDigitAt('5', -1), isDigitAt('', 0)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a run of digits', () => {
  test.each<[text: string, at: number, count: number, size: number]>([
    ['2024', 0, 2024, 4],
    ['08:15', 0, 8, 2],
    ['08:15', 3, 15, 2],
    ['on 12', 3, 12, 2],
    ['Vol 123456789', 4, 0, 9],
    ['Vol 12345678', 4, 12345678, 8],
    ['٠٨', 0, 8, 2],
    ['0', 0, 0, 1],
    ['12345678', 0, 12345678, 8],
    ['99999999', 0, 99999999, 8],
    ['123456789', 0, 0, 9],
    ['1234567890123', 0, 0, 9],
    [':', 0, 0, 0],
    ['', 0, 0, 0],
  ])('%s at %i', (text, at, count, size) => {
    const figures = figuresAt(text, at);
    expect([countOf(figures), sizeOf(figures)]).toEqual([count, size]);
  });

  test('of a number and its width', () => {
    expect(figuresOf({ value: 8, size: 2 })).toBe(figuresAt('08', 0));
  });

  test('the end of it, no further than asked', () => {
    expect(skipDigits('2024-', 0, 9)).toBe(4);
    expect(skipDigits('2024-', 1, 2)).toBe(3);
    expect(skipDigits('2024', 2, 9)).toBe(4);
    expect(skipDigits('-', 0, 9)).toBe(0);
  });

  test('the number between two offsets', () => {
    expect(numberAt('x0815', 1, 5)).toBe(815);
    expect(numberAt('x0815', 2, 4)).toBe(81);
    expect(numberAt('x0815', 1, 1)).toBe(0);
    expect(digitsAt('x0815', 1, 3)).toStrictEqual({ value: 8, size: 2, start: 1 });
  });
});

describe('as many digits as a field has', () => {
  const day = digits(1, 2, 'day');

  test.each([
    ['5', 5, 1],
    ['05', 5, 2],
    ['31st', 31, 2],
  ])('%s', (text, value, size) => {
    expect(runAt(day, text)).toStrictEqual({
      ok: true,
      value: { value: { value, size, start: 0 }, end: size },
    });
  });

  test.each(['311', 'x', ''])('refuses %s', (text) => {
    expect(runAt(day, text)).toStrictEqual({
      ok: false,
      error: { offset: 0, found: text, expected: ['day'] },
    });
  });

  test('too few', () => {
    expect(runAt(digits(2, 4, 'year'), '5').ok).toBe(false);
    expect(runAt(digits(2, 4, 'year'), '55').ok).toBe(true);
    expect(runAt(digits(2, 4, 'year'), 'in 5', 3).ok).toBe(false);
    expect(runAt(digits(2, 4, 'year'), 'in 55', 3).ok).toBe(true);
  });
});
