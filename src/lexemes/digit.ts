/** Digits as print has them: ASCII, full-width, subscript, and the digits of Arabic, Persian, Hindi and Bengali. */

import type { Parser } from 'parsimmon';
import { token } from '../kit/index.ts';
import { codeAt } from './space.ts';

/** A number with its width and place: '08' is 8, two digits wide. */
export interface Digits {
  readonly value: number;
  readonly size: number;
  readonly start: number;
}

/** Code units of the zeros whose nine followers are the other digits. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x2080];

/** All digits, for the tables of a dispatch. */
export const DIGITS = [48, ...ZEROS]
  .map((zero) => String.fromCharCode(...Array.from({ length: 10 }, (_, digit) => zero + digit)))
  .join('');

/** What a digit counts, or -1 where the character is none (also past the end of the text). */
export function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 0x660 ? foreignDigit(code) : -1;
}

function foreignDigit(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

/**
 * A run of digits in one number: what it counts, 16 times, and how many digits it has. Reading a stamp is mostly reading such
 * runs, so that they make no objects. A run of more than eight is no figure of a date or a time: it counts 0 in 9 digits.
 */
export type Figures = number;

const MOST_FIGURES = 8;

/** The run of digits at an offset; 0 where none stands there. */
export function figuresAt(text: string, at: number): Figures {
  const { length } = text;
  let value = 0;
  let end = at;
  while (end < length) {
    const digit = digitOf(text.charCodeAt(end));
    if (digit < 0) break;
    if (end - at === MOST_FIGURES) return MOST_FIGURES + 1;
    value = value * 10 + digit;
    end += 1;
  }
  return value * 16 + end - at;
}

/** The run of digits that writes a number. */
export function figuresOf({ value, size }: Pick<Digits, 'value' | 'size'>): Figures {
  return value * 16 + size;
}

/** How many digits a run has. */
export function sizeOf(figures: Figures): number {
  return figures & 15;
}

/** What a run of digits counts. */
export function countOf(figures: Figures): number {
  return figures >> 4;
}

/** Whether a digit of any of these scripts stands at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (code >= 48 && code <= 57) || (code >= 0x660 && foreignDigit(code) >= 0);
}

/** The offset behind the digits at `at`; looks at no more than `most` of them. */
export function skipDigits(text: string, at: number, most: number): number {
  const last = at + most;
  let end = at;
  while (end < last && isDigitAt(text, end)) end += 1;
  return end;
}

/** The number that the digits from `start` to `end` write. */
export function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) value = value * 10 + digitOf(codeAt(text, i));
  return value;
}

/** The number that the digits from `start` to `end` write, with its width and place. */
export function digitsAt(text: string, start: number, end: number): Digits {
  return { value: numberAt(text, start, end), size: end - start, start };
}

/** At least `least` and at most `most` digits, with no digit behind them. */
export function digits(least: number, most: number, label: string): Parser<Digits> {
  return token(
    (text, at) => {
      const end = skipDigits(text, at, most);
      return end - at >= least && !isDigitAt(text, end) ? end : -1;
    },
    label,
    digitsAt,
  );
}
