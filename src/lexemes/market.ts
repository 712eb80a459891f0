/**
 * What market rows and market sentences share: the words for up and down, and figures with their sign, currency and unit.
 *
 *     ▲   Increased By   -14.43   (-0.68%)   +9.0bp   $77,260   Rs 5.31   1.92pc
 */

import { arrows } from '../data/arrows.ts';
import {
  ambiguousCurrencySigns,
  cryptoCodes,
  currencyCodes,
  currencySigns,
} from '../data/currencies.ts';
import type { Run } from '../kit/index.ts';
import { enMarket } from '../locales/en.ts';
import type { Direction, FigureUnit, MarketWords, Words } from '../locales/locale.ts';
import { isDigitAt } from './digit.ts';
import { BOTH, COMMA, moved, POINT, type Quantity, readNumber } from './number.ts';
import { callersWords, entriesOf, type ReadOptions, sectionsOf } from './options.ts';
import { isDigit, isInlineSpace, isLetter, skipInlineSpace } from './space.ts';

const SPACE = 32;
const UP_TRIANGLE = 0x25b2;
const DOWN_TRIANGLE = 0x25bc;

// Words

/** Finds the offset behind a word at `at` and leaves its meaning in `run.value`; or gives -1 and notes no miss. */
export type WordScan = (text: string, at: number, run: Run) => number;

/** How words stand in print, for {@link scanWords}. */
interface Spelling {
  /** Whether `word` also reads `WORD`, and its blanks wider ones. Default true. */
  readonly anyCase?: boolean;
  /** Whether a letter may stand at once behind the word, as behind an arrow. Default false. */
  readonly glued?: boolean;
}

interface Printed {
  readonly word: string;
  /** The second code unit in its two forms, -1 where there is none: most words that begin alike differ there. */
  readonly second: number;
  readonly otherSecond: number;
  readonly value: unknown;
}

/** Words are sorted at the first question. */
const NOT_ASKED: readonly undefined[] = [];

/**
 * A few words that are asked on every line: the longest that stands there. As printed in the table a word costs one
 * comparison; in another case or with wide blanks it is compared letter by letter.
 */
export function scanWords<T>(
  entries: Iterable<readonly [string, T]>,
  { anyCase = true, glued = false }: Spelling = {},
): WordScan {
  const byCode = new Map<number, Printed[]>();
  let ascii: readonly (readonly Printed[] | undefined)[] = NOT_ASKED;
  const sort = () => {
    for (const [word, value] of entries) {
      for (const code of spellings(word, anyCase)) {
        const [second = -1, otherSecond = second] = spellings(word.slice(1), anyCase);
        const candidates = byCode.get(code) ?? [];
        byCode.set(code, candidates);
        candidates.push({ word, second, otherSecond, value });
      }
    }
    // The sort is stable: of two spellings of one length the caller's, which stands first, is found first.
    for (const candidates of byCode.values()) {
      candidates.sort((a, b) => b.word.length - a.word.length);
    }
    ascii = Array.from({ length: 128 }, (_, code) => byCode.get(code));
  };
  return (text, at, run) => {
    if (ascii === NOT_ASKED) sort();
    const code = text.charCodeAt(at);
    const candidates = code < 128 ? ascii[code] : byCode.get(code);
    if (candidates === undefined) return -1;
    const next = text.charCodeAt(at + 1);
    for (let i = 0; i < candidates.length; i += 1) {
      const { word, second, otherSecond, value } = candidates[i] as Printed;
      if (second >= 0 && next !== second && next !== otherSecond) continue;
      let end = text.startsWith(word, at) ? at + word.length : -1;
      if (end < 0 && anyCase) end = endOfWord(text, at, word);
      if (end >= 0 && (glued || !isLetter(text.charCodeAt(end)))) {
        run.value = value;
        return end;
      }
    }
    return -1;
  };
}

/** The code units that a word may begin with, blanks aside: small and capital, or as printed. */
function spellings(word: string, anyCase: boolean): readonly number[] {
  const first = word.trimStart() === word ? word.charAt(0) : '';
  const all = anyCase ? [first.toLowerCase(), first.toUpperCase()] : [first];
  return first === '' ? [] : [...new Set(all.map((one) => one.charCodeAt(0)))];
}

/** The offset behind `word` in any case, its blanks as wide as they may be; or -1. */
function endOfWord(text: string, at: number, word: string): number {
  let end = at;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const found = text.charCodeAt(end);
    if (code === found || (found > 32 && foldCode(found) === foldCode(code))) {
      end += 1;
    } else if (code !== SPACE || !isInlineSpace(found)) {
      return -1;
    }
    if (code === SPACE) end = skipInlineSpace(text, end);
  }
  return end;
}

/** A letter in its small form, where that is one code unit. */
function foldCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

/** The market words of all languages of the options, as tables in their order. */
export function marketWords(options: ReadOptions): readonly MarketWords[] {
  return sectionsOf(options, 'market', enMarket);
}

/** Which way a price went, in words of rows: the caller's before the languages'. */
export function directionWords(options: ReadOptions): WordScan {
  const tables: readonly Words<Direction>[] = [
    ...callersWords(options, 'directions'),
    ...marketWords(options).map(({ directions }) => directions),
  ];
  return scanWords(entriesOf(tables));
}

const scanAnyArrow = scanWords(Object.entries(arrows), { anyCase: false, glued: true });

/** Which way a price went, as an arrow. The two of market pages are told at once. */
export const scanArrow: WordScan = (text, at, run) => {
  const code = text.charCodeAt(at);
  if (code === UP_TRIANGLE || code === DOWN_TRIANGLE) {
    run.value = code === UP_TRIANGLE ? 'up' : 'down';
    return at + 1;
  }
  return scanAnyArrow(text, at, run);
};

/** The decimal mark of the options' first language, where a figure alone does not show it. */
export function decimalHabit(options: ReadOptions): number {
  return options.locales?.[0].numbers.decimal === ',' ? COMMA : POINT;
}

// Currencies

const CURRENCIES: ReadonlySet<string> = new Set(currencyCodes);
const CODES: ReadonlySet<string> = new Set([...currencyCodes, ...cryptoCodes]);

/** The currency of a sign that several countries share: 'Rs'. It is stepped over, and says nothing. */
export const SHARED = '';

export const scanCurrencySign: WordScan = scanWords<string>(
  [
    ...Object.entries(currencySigns),
    ...Object.keys(ambiguousCurrencySigns).map((sign): [string, string] => [sign, SHARED]),
  ],
  { anyCase: false },
);

/** The code of a currency at `at`: three capitals with no letter round them. The offset behind it, or -1. */
export function scanCurrencyCode(text: string, at: number): number {
  const end = at + 3;
  return isCapitalLetter(text.charCodeAt(at + 1)) &&
    isCapitalLetter(text.charCodeAt(at)) &&
    !isLetter(text.charCodeAt(end)) &&
    CURRENCIES.has(text.slice(at, end))
    ? end
    : -1;
}

/** Whether a text is the code of a currency or a crypto-asset. */
export function isCurrencyCode(code: string): boolean {
  return CODES.has(code);
}

function isCapitalLetter(code: number): boolean {
  return code >= 65 && code <= 90;
}

// Figures

/** A figure with all that is printed on it. `value` is without sign. */
export interface Figure extends Quantity {
  /** The sign that is printed: 1, -1, or 0 for none. */
  sign: number;
  /** An arrow within the brackets: "(↑1.33%)". */
  arrow: Direction | null;
  /** ISO 4217 code of the currency that is printed; {@link SHARED} for a sign that several share. */
  currency: string | null;
  unit: FigureUnit | null;
  /** Whether it stands in brackets of its own. */
  bracketed: boolean;
  /** Where it stands: from the sign to the unit, without brackets. */
  start: number;
  end: number;
}

const PERCENT = 37;
const WIDE_PERCENT = 0xff05;
const OPENING = 40;
const CLOSING = 41;
const DOLLAR = 36;

/** 1 or -1 for a sign of print, else 0. */
export function signOf(code: number): number {
  if (code === 45 || code === 0x2212 || code === 0x2013 || code === 0xff0d) return -1;
  return code === 43 || code === 0xff0b ? 1 : 0;
}

/** Finds the offset behind a figure at `at` and leaves what is printed in `into`; or gives -1. */
export type FigureScan = (text: string, at: number, run: Run, into: Figure) => number;

/**
 * An empty figure, to be read into. A grammar has one for each place of a figure and reads it anew for each row, so that
 * a row costs no object that it does not keep.
 */
export function emptyFigure(): Figure {
  return {
    value: 0.5, // a fraction, so that no engine takes the field for whole numbers
    decimals: 0,
    reads: BOTH,
    sign: 0,
    arrow: null,
    currency: null,
    unit: null,
    bracketed: false,
    start: 0,
    end: 0,
  };
}

/** The scanner of figures for some options. */
export function figureScan(options: ReadOptions): FigureScan {
  const decimal = decimalHabit(options);
  const scanUnit = scanWords(entriesOf(marketWords(options).map(({ units }) => units ?? {})));
  return (text, at, run, into) => {
    let start = at;
    let code = text.charCodeAt(at);
    const bracketed = code === OPENING;
    if (bracketed) {
      start = skipInlineSpace(text, at + 1);
      code = text.charCodeAt(start);
    }
    const bare = isDigit(code);
    const sign = bare ? 0 : signOf(code);
    into.sign = sign;
    into.arrow = null;
    into.currency = null;
    into.unit = null;
    into.bracketed = bracketed;
    into.start = start;
    let end = sign === 0 ? start : start + 1;
    if (!bare && !isDigitAt(text, end)) end = skipMarks(text, end, into, run);
    end = readNumber(text, end, decimal, into);
    if (end < 0) return -1;
    code = text.charCodeAt(end);
    if (code === PERCENT) {
      into.unit = 'percent';
      end += 1;
    } else if (code !== CLOSING) {
      const digits = end;
      end = skipUnit(text, digits, into, scanUnit, run);
      if (end === digits && code !== SPACE && goesOn(text, end, into)) return -1;
    }
    into.end = end;
    if (bracketed) {
      end = skipInlineSpace(text, end);
      if (text.charCodeAt(end) !== CLOSING) return -1;
      end += 1;
    }
    return end;
  };
}

const COLON = 58;
const SLASH = 47;

/**
 * Whether something goes on behind a figure that makes it none of a row: letters ('4.2bn', '12C'), or a mark between
 * digits, of a time, a range or a score ('10:40', '18-24').
 */
function goesOn(text: string, at: number, { decimals }: Figure): boolean {
  const code = text.charCodeAt(at);
  const joins = code === COLON || code === SLASH || (decimals === 0 && signOf(code) < 0);
  return joins ? isDigitAt(text, at + 1) : isLetter(code);
}

/** Steps over sign, arrow and currency before the digits, in any order, each once, and notes them. */
function skipMarks(text: string, at: number, figure: Figure, run: Run): number {
  let from = at;
  for (;;) {
    const sign = figure.sign === 0 ? signOf(text.charCodeAt(from)) : 0;
    if (sign !== 0) {
      figure.sign = sign;
      from += 1;
      continue;
    }
    let end = figure.currency === null ? scanCurrency(text, from, run) : -1;
    if (end >= 0) {
      figure.currency = run.value as string;
    } else {
      end = figure.arrow === null ? scanArrow(text, from, run) : -1;
      if (end < 0) return from;
      figure.arrow = run.value as Direction;
    }
    from = skipInlineSpace(text, end);
  }
}

/** A sign or a code of a currency; its code is left in `run.value`. */
function scanCurrency(text: string, at: number, run: Run): number {
  const end = scanCurrencyCode(text, at);
  if (end < 0) return scanCurrencySign(text, at, run);
  run.value = text.slice(at, end);
  return end;
}

/** Steps over the unit or the currency behind the digits and notes it. */
function skipUnit(text: string, at: number, figure: Figure, scanUnit: WordScan, run: Run): number {
  const from = skipInlineSpace(text, at);
  const code = text.charCodeAt(from);
  if (code === PERCENT || code === WIDE_PERCENT) {
    figure.unit = 'percent';
    return from + 1;
  }
  // Digits, signs, brackets and arrows open the next figure.
  if (code < 65 ? code !== DOLLAR : code >= 0x2190 && code < 0x2c00) return at;
  let end = scanUnit(text, from, run);
  if (end >= 0) {
    figure.unit = run.value as FigureUnit;
    return end;
  }
  end = figure.currency === null ? scanCurrency(text, from, run) : -1;
  if (end < 0 || isDigitAt(text, end)) return at;
  figure.currency = run.value as string;
  return end;
}

/** Finds the offset behind a volume at `at` and leaves the count in `run.value`: 'Vol 1,204,300', '52.3M'. */
export function volumeScan(options: ReadOptions): WordScan {
  const decimal = decimalHabit(options);
  const tables = marketWords(options);
  const scanLabel = scanWords(
    tables.flatMap(({ volumeLabels = [] }) => volumeLabels.map((word) => [word, true] as const)),
  );
  const scanMagnitude = scanWords(entriesOf(tables.map(({ magnitudes }) => magnitudes ?? {})));
  return (text, at, run) => {
    const labelled = scanLabel(text, at, run);
    const colon = labelled >= 0 && text.charCodeAt(labelled) === COLON ? labelled + 1 : labelled;
    const from = labelled < 0 ? at : skipInlineSpace(text, colon);
    if (!isDigitAt(text, from)) return -1;
    const count: Quantity = { value: 0, decimals: 0, reads: 0 };
    const end = readNumber(text, from, decimal, count);
    if (end < 0) return -1;
    const behind = scanMagnitude(text, skipInlineSpace(text, end), run);
    if (behind >= 0) {
      run.value = moved(count.value, run.value as number);
      return behind;
    }
    // Without a label only a grouped count can be told from another figure.
    const grouped = count.decimals === 0 && count.reads !== BOTH;
    if (labelled < 0 && !grouped) return -1;
    run.value = count.value;
    return end;
  };
}
