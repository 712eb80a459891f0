/**
 * Ticker rows: one instrument of a market table, with its price and how far it went.
 *
 *     AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)        Business Recorder; its indices have no arrow
 *     ^^^^^^^ ^^^^^ ^^^^^^^^^^^^ ^ ^^^^ ^^^^^^^
 *     symbol  last  word     arrow  change and percentage, in either order, or one of them
 *
 *     TFX Teleflex Inc 322.53 +2.14%                   symbol and name
 *     NIFTY 50 24,334.30 _arrow_upward_ +1.09% (+261.55)
 *     DJIA: 36,488.63, up 90.42   ·   Sensex: 40627.23+157.53   ·   HDFC2423.900.30%
 *     S&P 500 ⏎ 2,111.72 ⏎ -14.43 (-0.68%)             Yahoo; Fox prints all five on lines of their own
 *
 * The layouts are those of `formats.md` §4.1. What is printed is checked against itself, never mended.
 */

import type { Parser } from 'parsimmon';
import { parser, type Result, type Run, sequenceOf, stepsOf } from '../kit/index.ts';
import {
  decimalHabit,
  directionWords,
  emptyFigure,
  type Figure,
  type FigureScan,
  figureScan,
  marketWords,
  scanArrow,
  scanWords,
  volumeScan,
  type WordScan,
} from '../lexemes/market.ts';
import { noun } from '../lexemes/noun.ts';
import { POINT } from '../lexemes/number.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { isLineEnd, isSpace, skipInlineSpace, skipSpace, trimEnd } from '../lexemes/space.ts';
import type { Direction } from '../locales/locale.ts';
import { type TickerStyle, waysToWrite } from './format.ts';
import { labelUpToPrice } from './label.ts';
import { namedLabel } from './names.ts';
import { type Heading, MISSING, type Refusal, rowOf, type TickerRow } from './row.ts';

export type { TickerStyle } from './format.ts';
export type { TickerRow } from './row.ts';

// Tokens. They step over the white space behind them, line ends included, as far as a row goes on there.

const COMMA = 44;
const OPENING = 40;
const CLOSING = 41;

/** The price. Oil has been sold below zero. */
function price(scanFigure: FigureScan): Parser<Figure> {
  const figure = emptyFigure();
  return parser<Figure>((text, at, run) => {
    let end = scanFigure(text, at, run, figure);
    if (end < 0) end = scanGluedPrice(text, at, figure);
    if (end < 0 || figure.bracketed || figure.sign > 0) return run.miss(at, 'last price');
    if (figure.sign < 0 && figure.value > 0) figure.value = -figure.value;
    run.value = figure;
    return skipSpace(text, end);
  });
}

/** Where the blanks between columns are lost, a price has two decimals and so has the percentage: '2423.90' of '2423.900.30%'. */
const GLUED_PRICE = /(?:\d{1,3}(?:,\d{2,3})+|\d+)\.\d\d(?=\d{1,3}\.\d\d%)/y;

function scanGluedPrice(text: string, at: number, into: Figure): number {
  GLUED_PRICE.lastIndex = at;
  const match = GLUED_PRICE.exec(text);
  if (match === null) return -1;
  const end = at + match[0].length;
  into.value = Number(match[0].replaceAll(',', ''));
  into.decimals = 2;
  into.reads = POINT;
  into.end = end;
  return end;
}

/** Which way the price went, in words and as an arrow, where a row has them. A comma may stand before the word. */
function heading(scanWord: WordScan): Parser<Heading> {
  const found: { word: Direction | null; arrow: Direction | null } = { word: null, arrow: null };
  return parser<Heading>((text, at, run) => {
    found.word = null;
    found.arrow = null;
    let from = at;
    let code = text.charCodeAt(at);
    if (code === COMMA) {
      from = skipInlineSpace(text, at + 1);
      code = text.charCodeAt(from);
    }
    const word = scanWord(text, from, run);
    if (word >= 0) {
      found.word = run.value as Direction;
      from = skipSpace(text, word);
      code = text.charCodeAt(from);
    }
    // Digits, signs and brackets are no arrows.
    const arrow = code < 95 ? -1 : scanArrow(text, from, run);
    if (arrow >= 0) {
      found.arrow = run.value as Direction;
      from = skipSpace(text, arrow);
    }
    run.value = found;
    return from;
  });
}

/** The change, where the row has one here: any figure but a percentage. */
function changeFigure(scanFigure: FigureScan, scanMissing: WordScan): Parser<Figure | null> {
  const figure = emptyFigure();
  return parser<Figure | null>((text, at, run) => {
    const end = scanFigure(text, at, run, figure);
    if (end < 0) return missing(text, at, at, 'change', scanMissing, run);
    const percent = figure.unit === 'percent';
    run.value = percent ? null : figure;
    return percent ? at : end;
  });
}

/** The percentage, where the row has one. On a line of its own it stands alone there. */
function percentFigure(scanFigure: FigureScan, scanMissing: WordScan): Parser<Figure | null> {
  const figure = emptyFigure();
  return parser<Figure | null>((text, at, run) => {
    let from = skipInlineSpace(text, at);
    const code = text.charCodeAt(from);
    if (code === COMMA) from = skipInlineSpace(text, from + 1);
    const below = isLineEnd(code);
    if (below) from = skipSpace(text, from);
    const end = scanFigure(text, from, run, figure);
    if (end < 0 || figure.unit !== 'percent' || (below && !endsLine(text, end))) {
      return missing(text, at, from, 'percent change', scanMissing, run);
    }
    run.value = figure;
    return end;
  });
}

/** A mark for no figure at `from`; or nothing, which ends at `at`. */
function missing(
  text: string,
  at: number,
  from: number,
  label: string,
  scan: WordScan,
  run: Run,
): number {
  const bracketed = text.charCodeAt(from) === OPENING;
  const end = scan(text, bracketed ? from + 1 : from, run);
  if (end >= 0 && (!bracketed || text.charCodeAt(end) === CLOSING)) {
    run.value = MISSING;
    return bracketed ? end + 1 : end;
  }
  run.miss(from, label);
  run.value = null;
  return at;
}

/** Behind all: the change of a row whose percentage stands first, or the volume. */
function tailFigure(scanFigure: FigureScan, scanVolume: WordScan): Parser<Figure | number | null> {
  const figure = emptyFigure();
  return parser<Figure | number | null>((text, at, run) => {
    run.value = null;
    const from = skipInlineSpace(text, at);
    if (from === at || isLineEnd(text.charCodeAt(from))) return at;
    const end = scanFigure(text, from, run, figure);
    if (end >= 0 && (figure.bracketed || figure.sign !== 0) && figure.unit !== 'percent') {
      run.value = figure;
      return end;
    }
    const volume = scanVolume(text, from, run);
    if (volume >= 0 && endsLine(text, volume)) return volume;
    run.value = null;
    return at;
  });
}

function endsLine(text: string, at: number): boolean {
  const end = skipInlineSpace(text, at);
  return end >= text.length || isLineEnd(text.charCodeAt(end));
}

const MISSING_MARKS = ['---', '--', '—', '–', '-', '−'];

// Grammar

function rowGrammar(options: ReadOptions): Parser<TickerRow> {
  const tables = marketWords(options);
  const scanFigure = figureScan(options);
  const scanDirection = directionWords(options);
  const scanVolume = volumeScan(options);
  const scanMissing = scanWords(
    [...MISSING_MARKS, ...tables.flatMap(({ missing = [] }) => missing)].map(
      (word) => [word, null] as const,
    ),
  );
  const nameWords = {
    forms: new Set(tables.flatMap(({ companyForms = [] }) => companyForms.map(lower))),
    trades: new Set(tables.flatMap(({ companyTrades = [] }) => companyTrades)),
  };
  const decimal = decimalHabit(options);
  const row = sequenceOf(
    [
      { label: labelUpToPrice(scanDirection) },
      { last: price(scanFigure) },
      { heading: heading(scanDirection) },
      { change: changeFigure(scanFigure, scanMissing) },
      { percent: percentFigure(scanFigure, scanMissing) },
      { tail: tailFigure(scanFigure, scanVolume) },
    ],
    (span, label, last, heading, change, percent, tail) =>
      rowOf(span, namedLabel(label, nameWords), last, heading, change, percent, tail, decimal),
  );
  return unlessRefused(row);
}

/**
 * A row, or the refusal of one as the miss that it is. It does what `refine` does, without making a function for each
 * line of a page.
 */
function unlessRefused(of: Parser<TickerRow | Refusal>): Parser<TickerRow> {
  const { step } = stepsOf(of);
  return parser<TickerRow>((text, at, run) => {
    const { furthest, missed, missedToo } = run;
    const end = step(text, at, run);
    if (end < 0) return -1;
    const made = run.value as TickerRow | Refusal;
    if (made.kind === 'tickerRow') {
      // A word closes the row, and the blanks behind it were stepped over for a figure: "AAB 6.80 No Change ".
      if (!isSpace(text.charCodeAt(end - 1))) return end;
      const last = trimEnd(text, at, end);
      run.value = { ...made, span: { start: made.span.start, end: last } };
      return last;
    }
    run.forget(furthest, missed, missedToo);
    return run.miss(made.offset, made.label);
  });
}

function lower(word: string): string {
  return word.toLowerCase();
}

const grammar = noun(rowGrammar);

/**
 * The grammar of a ticker row, for composing: it reads the row that stands at the offset, to its last figure, and leaves
 * the rest of the line. A date glued in front of the row is stepped over; the row's span begins behind it.
 *
 * @param options languages and words; the first language's decimal mark decides where the figures alone do not
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * const table = separated(tickerRow(), literal('\n'));
 * ```
 */
export function tickerRow(options?: ReadOptions): Parser<TickerRow> {
  return grammar.parser(options);
}

/**
 * Reads one row of a market table: one line, or a block with label, price and change on lines of their own.
 *
 * It is refused where it is no row, with the offset where it stopped being one, and where a figure could be read in two
 * ways. What contradicts itself in print is read as printed and told in `conflicts`. Never throws for any text.
 *
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * parseTickerRow('BOP 4.64 Decreased By ▼ -0.03 (-0.64%)');
 * // => { ok: true, value: { kind: 'tickerRow', symbol: 'BOP', last: 4.64, change: -0.03, percentChange: -0.64, direction: 'down', … } }
 * parseTickerRow('12 Jun, 2024 10:29am'); // => { ok: false, error: { offset: 13, found: '10:29am', expected: ['symbol'] } }
 * ```
 */
export function parseTickerRow(text: string, options?: ReadOptions): Result<TickerRow> {
  return grammar.read(text, options);
}

/**
 * Writes a row out in a style. Reading the text back in English gives the row, spans aside.
 *
 * @param style 'plain' where left out
 *
 * @example
 * ```ts
 * formatTickerRow(row, 'brecorder'); // => 'BOP 4.64 Decreased By ▼ -0.03 (-0.64%)'
 * ```
 */
export function formatTickerRow(row: TickerRow, style: TickerStyle = 'plain'): string {
  let usual: string | null = null;
  for (const text of waysToWrite(row, style)) {
    if (readsAs(text, row)) return text;
    usual ??= text;
  }
  return usual ?? '';
}

/** Whether a text reads as a row, spans aside. */
function readsAs(text: string, row: TickerRow): boolean {
  const read = parseTickerRow(text);
  return read.ok && told(read.value) === told(row);
}

function told({ span, spans, ...row }: TickerRow): string {
  return JSON.stringify(row, Object.keys(row).sort());
}
