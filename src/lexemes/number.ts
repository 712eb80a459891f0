/**
 * Figures as news prints them, read to the decimal value that they stand for.
 *
 *     1,234.56   1.234,56   9'865,32   7,24,649   12 3/8   12½   72,988
 *
 * Marks between digits are grouping or decimals, and one figure alone does not always say which: '1.234' is 1.234 in
 * London and 1234 in Berlin. So a figure says under which habits of print it can be read at all (`reads`), and whether
 * they disagree about it (`ambiguous`); whoever reads a row compares its figures. Forms: `formats.md` §4.5.
 */

import { digitOf, isDigitAt } from './digit.ts';
import { isApostrophe } from './space.ts';

/** Habits of print, as bits: the decimal mark is a point, or a comma. */
export const POINT = 1;
export const COMMA = 2;
export const BOTH = POINT | COMMA;
/** The bit of a figure that the habits of print give different values. */
export const AMBIGUOUS = 4;

/** What {@link readNumber} fills in. */
export interface Quantity {
  /** The decimal value, correctly rounded. */
  value: number;
  /** How many decimals are printed: 2 in '1.50'. A fraction is exact: {@link EXACT}. */
  decimals: number;
  /**
   * The habits of print that this figure allows: {@link POINT}, {@link COMMA} or both; with {@link AMBIGUOUS} where both
   * do and would give it different values, as in '1.234'.
   */
  reads: number;
}

/** The decimals of a figure that is not rounded: a fraction. */
export const EXACT = 15;

/** Powers of ten that a double holds exactly. */
const TENS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** 10 to the power of `exponent`, from 0 to 22. */
export function tenTo(exponent: number): number {
  return TENS[exponent] ?? 10 ** exponent;
}

/** A value with its decimal mark moved to the right, to the decimal: 52.3 by 6 is 52,300,000, 9 by -2 is 0.09. */
export function moved(value: number, places: number): number {
  const printed = `${value}`;
  // Far from one a number is printed with an exponent of its own.
  return printed.includes('e') ? value * 10 ** places : Number(`${printed}e${places}`);
}

/** A hundredth, to the decimal: 9.0 basis points are 0.09, 84 cents 0.84. */
export function hundredth(value: number): number {
  return moved(value, -2);
}

/** The most digits whose every value a double holds exactly. */
const SAFE_DIGITS = 15;

/** Digits of one figure beyond which it is no figure of news. */
const MOST_DIGITS = 40;

const VULGAR_FRACTIONS: ReadonlyMap<number, number> = new Map([
  [0xbc, 1 / 4],
  [0xbd, 1 / 2],
  [0xbe, 3 / 4],
  [0x215b, 1 / 8],
  [0x215c, 3 / 8],
  [0x215d, 5 / 8],
  [0x215e, 7 / 8],
]);

const POINT_CODE = 46;
const COMMA_CODE = 44;
const SLASH = 47;
const CLOSING = 41;
/** Every other mark of grouping counts as this one: apostrophes and thin blanks never stand before decimals. */
const OTHER_MARK = 39;

/**
 * The mark `code` at `at`, where it stands between two digits: a point, a comma, or {@link OTHER_MARK}; else 0. A no-break
 * blank groups digits only where the comma is the decimal mark; elsewhere it stands between columns.
 */
function markAt(text: string, at: number, code: number, decimal: number): number {
  if (code === POINT_CODE || code === COMMA_CODE) return isDigitAt(text, at + 1) ? code : 0;
  const groups =
    isApostrophe(code) ||
    code === 0x2009 ||
    code === 0x202f ||
    (code === 0xa0 && decimal === COMMA);
  return groups && threeDigitsAt(text, at + 1) ? OTHER_MARK : 0;
}

function threeDigitsAt(text: string, at: number): boolean {
  return (
    isDigitAt(text, at) &&
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    !isDigitAt(text, at + 3)
  );
}

/**
 * Reads the figure at `at`, without sign, currency or unit. It gives the offset behind it, or -1 where none stands there
 * or one that no habit of print explains ('20.11.0', '4.565.83').
 *
 * @param decimal the habit that decides where the figure alone does not: {@link POINT} or {@link COMMA}
 * @param into takes what was read; it is left alone where nothing was
 */
export function readNumber(text: string, at: number, decimal: number, into: Quantity): number {
  let end = at;
  let mantissa = 0;
  /** Where the digits since the last mark begin, and how many stand before the first. */
  let group = at;
  let head = 0;
  /** The first mark, and the one that differs from it: grouping, then decimals. */
  let first = 0;
  let second = 0;
  let marks = 0;
  let pairs = 0;
  for (;;) {
    const code = text.charCodeAt(end);
    const digit = digitOf(code);
    if (digit >= 0) {
      mantissa = mantissa * 10 + digit;
      end += 1;
      continue;
    }
    // Most figures end at a blank, a percent sign or a bracket.
    if (code < OTHER_MARK || code === CLOSING || end === at) break;
    const mark = markAt(text, end, code, decimal);
    if (mark === 0) break;
    const size = end - group;
    if (marks === 0) {
      first = mark;
      head = size;
    } else {
      if (second !== 0 || size < 2 || size > 3) return -1;
      if (size === 2) pairs += 1;
      if (mark !== first) second = mark;
    }
    marks += 1;
    end += 1;
    group = end;
  }
  const since = end - group;
  const digits = end - at - marks;
  if (digits === 0) return vulgarFraction(text, at, 0, into);
  if (digits > MOST_DIGITS) return -1;
  if (marks === 0) return wholeOrFraction(text, at, end, mantissa, digits, into);

  const leadingZero = head === 1 && digitOf(text.charCodeAt(at)) === 0;
  let reads = BOTH;
  let decimals = 0;
  if (second !== 0) {
    if (second === OTHER_MARK || !groups(head, pairs, marks - 1)) return -1;
    reads = habitOf(second);
    decimals = since;
  } else if (marks > 1 || first === OTHER_MARK) {
    if (since !== 3 || leadingZero || !groups(head, pairs, marks)) return -1;
    if (first !== OTHER_MARK) reads = BOTH - habitOf(first);
  } else {
    const asDecimals = habitOf(first);
    const ambiguous = since === 3 && head <= 3 && !leadingZero;
    reads = ambiguous ? BOTH | AMBIGUOUS : asDecimals;
    if (!ambiguous || asDecimals === decimal) decimals = since;
  }
  into.value = decimalValue(text, at, end, mantissa, digits, decimals);
  into.decimals = decimals;
  into.reads = reads;
  return end;
}

/** The habit of print that has this mark before its decimals. */
function habitOf(mark: number): number {
  return mark === POINT_CODE ? POINT : COMMA;
}

/** Takes the other reading of an ambiguous figure: '1.234' from 1.234 to 1234, or back. */
export function reread(figure: Quantity): void {
  if (figure.decimals === 0) {
    figure.value /= 1000;
    figure.decimals = 3;
  } else {
    figure.value = Math.round(figure.value * 1000);
    figure.decimals = 0;
  }
}

/** Whether the digits between the marks are groups: of three, or Indian pairs all the way before the last three. */
function groups(head: number, pairs: number, marks: number): boolean {
  return pairs === 0 ? head <= 3 : pairs === marks - 1 && head <= 2;
}

/** Mantissa and power of ten are exact up to 15 digits, so one division rounds once; longer figures go by their text. */
function decimalValue(
  text: string,
  at: number,
  end: number,
  mantissa: number,
  digits: number,
  decimals: number,
): number {
  if (digits <= SAFE_DIGITS) return mantissa / tenTo(decimals);
  let printed = '';
  for (let i = at; i < end; i += 1) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit >= 0) printed += digit;
  }
  return Number(`${printed}e-${decimals}`);
}

function wholeOrFraction(
  text: string,
  at: number,
  end: number,
  mantissa: number,
  digits: number,
  into: Quantity,
): number {
  const code = text.charCodeAt(end);
  if (code === SLASH) return fraction(text, at, 0, into);
  // '12 3/8' and '12-3/8', as stocks were quoted until 2001.
  if ((code === 32 || code === 45) && isDigitAt(text, end + 1)) {
    const behind = fraction(text, end + 1, mantissa, into);
    if (behind > 0) return behind;
  }
  if (code >= 0xbc) {
    const behind = vulgarFraction(text, end, mantissa, into);
    if (behind > 0) return behind;
  }
  into.value = decimalValue(text, at, end, mantissa, digits, 0);
  into.decimals = 0;
  into.reads = BOTH;
  return end;
}

const FRACTION = /(\d{1,3})\/(2|4|8|16|32|64|128|256)(?![\d/.,])/y;

/** A fraction of the kind that prices were printed in: the figure below is a power of two and the larger one. */
function fraction(text: string, at: number, whole: number, into: Quantity): number {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  if (match === null) return -1;
  const part = Number(match[1]) / Number(match[2]);
  return part < 1 ? exactly(whole + part, at + match[0].length, into) : -1;
}

function vulgarFraction(text: string, at: number, whole: number, into: Quantity): number {
  const part = VULGAR_FRACTIONS.get(text.charCodeAt(at));
  return part === undefined ? -1 : exactly(whole + part, at + 1, into);
}

function exactly(value: number, end: number, into: Quantity): number {
  into.value = value;
  into.decimals = EXACT;
  into.reads = BOTH;
  return end;
}
