/**
 * Figures as news prints them, read to the decimal value that they stand for.
 *
 *     1,234.56   1.234,56   9'865,32   7,24,649   12 3/8   12½   72,988
 *
 * Marks between digits are grouping or decimals, and one figure alone does not always say which: '1.234' is 1.234 in
 * London and 1234 in Berlin. So a figure says under which habits of print it can be read at all (`reads`), and whether
 * they disagree about it (`ambiguous`); whoever reads a row compares its figures. Forms: `formats.md` §4.5.
 */

import { isApostrophe } from './space.ts';

/** Habits of print, as bits: the decimal mark is a point, or a comma. */
export const POINT = 1;
export const COMMA = 2;

/** A figure read under one habit of print. */
export interface NumberRead {
  /** The decimal value, correctly rounded. */
  readonly value: number;
  /** How many decimals are printed: 2 in '1.50'. A fraction is exact: {@link EXACT}. */
  readonly decimals: number;
  /** The habits of print, {@link POINT} and {@link COMMA} together or one of them, that this figure allows. */
  readonly reads: number;
  /** Whether those habits would give it different values, as in '1.234'. */
  readonly ambiguous: boolean;
  /** Offset behind it. */
  readonly end: number;
}

/** The decimals of a figure that is not rounded: a fraction, a whole count. */
export const EXACT = 15;

/** Powers of ten that a double holds exactly. */
const TENS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** 10 to the power of `exponent`, from 0 to 22. */
export function tenTo(exponent: number): number {
  return TENS[exponent] ?? 10 ** exponent;
}

/** The most digits whose every value a double holds exactly. */
const SAFE_DIGITS = 15;

/** Digits of one figure beyond which it is no figure of news. */
const MOST_DIGITS = 22;

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
/** Every other mark of grouping counts as this one: apostrophes and thin blanks never stand before decimals. */
const OTHER_MARK = 39;

/** 0 to 9 for a digit, full-width ones included, else a number outside of that. */
function digitOf(code: number): number {
  return code < 0xff10 ? code - 48 : code - 0xff10;
}

function isDigitAt(text: string, at: number): boolean {
  const digit = digitOf(text.charCodeAt(at));
  return digit >= 0 && digit <= 9;
}

/** The mark at `at` between two digits: a point, a comma, any other mark of grouping, or 0. */
function markAt(text: string, at: number, decimal: number): number {
  const code = text.charCodeAt(at);
  if (code === POINT_CODE || code === COMMA_CODE) return isDigitAt(text, at + 1) ? code : 0;
  if (code === 32 || code < 39) return 0;
  // A no-break blank groups digits where the comma is the decimal mark; elsewhere it stands between columns.
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
 * Reads the figure at `at`, without sign, currency or unit. Null where none stands there, or one that no habit of print
 * explains ('20.11.0', '4.565.83').
 *
 * @param decimal the habit that decides where the figure alone does not: {@link POINT} or {@link COMMA}
 */
export function readNumber(text: string, at: number, decimal: number): NumberRead | null {
  let end = at;
  let mantissa = 0;
  let digits = 0;
  /** Digits since the last mark. */
  let since = 0;
  /** Digits before the first mark. */
  let head = 0;
  /** The first mark, and the one that differs from it: grouping, then decimals. */
  let first = 0;
  let second = 0;
  let marks = 0;
  let pairs = 0;
  for (;;) {
    const digit = digitOf(text.charCodeAt(end));
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += 1;
      since += 1;
      end += 1;
      continue;
    }
    const mark = digits === 0 ? 0 : markAt(text, end, decimal);
    if (mark === 0) break;
    if (marks === 0) {
      first = mark;
      head = since;
    } else {
      if (second !== 0 || since < 2 || since > 3) return null;
      if (since === 2) pairs += 1;
      if (mark !== first) second = mark;
    }
    marks += 1;
    since = 0;
    end += 1;
  }
  if (digits === 0) return vulgarFraction(text, at, 0);
  if (digits > MOST_DIGITS) return null;
  if (marks === 0) return wholeOrFraction(text, at, end, mantissa, digits);

  const leadingZero = isZero(text, at) && head === 1;
  let reads = POINT | COMMA;
  let decimals = 0;
  let ambiguous = false;
  if (second !== 0) {
    // Grouping, then decimals; Indian grouping has pairs before the last three digits.
    if (second === OTHER_MARK || !groups(head, pairs, marks - 1)) return null;
    reads = second === POINT_CODE ? POINT : COMMA;
    decimals = since;
  } else if (marks > 1 || first === OTHER_MARK) {
    if (since !== 3 || leadingZero || !groups(head, pairs, marks)) return null;
    if (first !== OTHER_MARK) reads = first === COMMA_CODE ? POINT : COMMA;
  } else {
    const asDecimals = first === POINT_CODE ? POINT : COMMA;
    if (since !== 3 || head > 3 || leadingZero) {
      reads = asDecimals;
      decimals = since;
    } else {
      ambiguous = true;
      decimals = asDecimals === decimal ? since : 0;
    }
  }
  return { value: valueOf(text, at, end, mantissa, digits, decimals), decimals, reads, ambiguous, end };
}

/** Whether the digits between the marks are groups: of three, or Indian pairs all the way before the last three. */
function groups(head: number, pairs: number, marks: number): boolean {
  return pairs === 0 ? head <= 3 : pairs === marks - 1 && head <= 2;
}

function isZero(text: string, at: number): boolean {
  return digitOf(text.charCodeAt(at)) === 0;
}

/** Mantissa and power of ten are exact up to 15 digits, so one division rounds once; longer figures go by their text. */
function valueOf(
  text: string,
  at: number,
  end: number,
  mantissa: number,
  digits: number,
  decimals: number,
): number {
  if (digits <= SAFE_DIGITS) return decimals === 0 ? mantissa : mantissa / tenTo(decimals);
  let printed = '';
  for (let i = at; i < end; i += 1) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit >= 0 && digit <= 9) printed += digit;
  }
  return Number(`${printed}e-${decimals}`);
}

function wholeOrFraction(
  text: string,
  at: number,
  end: number,
  mantissa: number,
  digits: number,
): NumberRead | null {
  const code = text.charCodeAt(end);
  if (code === SLASH) return fraction(text, at, 0);
  // '12 3/8' and '12-3/8', as stocks were quoted until 2001.
  if ((code === 32 || code === 45) && isDigitAt(text, end + 1)) {
    const behind = fraction(text, end + 1, mantissa);
    if (behind !== null) return behind;
  }
  const value = valueOf(text, at, end, mantissa, digits, 0);
  if (code >= 0xbc) {
    const behind = vulgarFraction(text, end, value);
    if (behind !== null) return behind;
  }
  return { value, decimals: 0, reads: POINT | COMMA, ambiguous: false, end };
}

const FRACTION = /(\d{1,2})\/(2|4|8|16|32|64|128|256)(?![\d/.,])/y;

/** A fraction of the kind that prices were printed in: its lower figure is a power of two. */
function fraction(text: string, at: number, whole: number): NumberRead | null {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  if (match === null) return null;
  const value = Number(match[1]) / Number(match[2]);
  if (value >= 1) return null;
  return exactly(whole + value, at + match[0].length);
}

function vulgarFraction(text: string, at: number, whole: number): NumberRead | null {
  const value = VULGAR_FRACTIONS.get(text.charCodeAt(at));
  return value === undefined ? null : exactly(whole + value, at + 1);
}

function exactly(value: number, end: number): NumberRead {
  return { value, decimals: EXACT, reads: POINT | COMMA, ambiguous: false, end };
}
