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
import { choice, parser, pattern, type Run, refine, sequenceOf } from '../kit/index.ts';
import {
  decimalHabit,
  directionWords,
  type Figure,
  figureScan,
  marketWords,
  scanArrow,
  scanWords,
  volumeScan,
  type WordScan,
} from '../lexemes/market.ts';
import { noun } from '../lexemes/noun.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { isLineEnd, skipInlineSpace, skipSpace } from '../lexemes/space.ts';
import type { Direction } from '../locales/locale.ts';
import { labelUpToPrice } from './label.ts';
import { namedLabel } from './names.ts';
import { type Heading, MISSING, Refusal, rowOf, type TickerRow } from './row.ts';

export type { TickerRow } from './row.ts';

// Tokens. They step over the white space behind them, line ends included, as far as a row goes on there.

const COMMA = 44;
const OPENING = 40;
const CLOSING = 41;

/** The price. */
function price(scanFigure: WordScan): Parser<Figure> {
  return parser<Figure>((text, at, run) => {
    let end = scanFigure(text, at, run);
    if (end < 0) end = scanGluedPrice(text, at, run);
    if (end < 0 || (run.value as Figure).bracketed) return run.miss(at, 'last price');
    return skipSpace(text, end);
  });
}

/** Where the blanks between columns are lost, a price has two decimals and so has the percentage: '2423.90' of '2423.900.30%'. */
const GLUED_PRICE = /(\d{1,3}(?:,\d{2,3})*|\d+)\.(\d\d)(?=[-+\u2212]?\d{1,3}\.\d\d%)/y;

function scanGluedPrice(text: string, at: number, run: Run): number {
  GLUED_PRICE.lastIndex = at;
  const match = GLUED_PRICE.exec(text);
  if (match === null) return -1;
  const [printed, whole = '', decimals] = match;
  const end = at + printed.length;
  const value = Number(`${whole.replaceAll(',', '')}.${decimals}`);
  run.value = { ...MISSING, value, decimals: 2, reads: 1, span: { start: at, end } };
  return end;
}

const NO_HEADING: Heading = Object.freeze({ word: null, arrow: null });

/** Which way the price went, in words and as an arrow, where a row has them. A comma may stand before the word. */
function heading(scanWord: WordScan): Parser<Heading> {
  return parser<Heading>((text, at, run) => {
    let from = text.charCodeAt(at) === COMMA ? skipInlineSpace(text, at + 1) : at;
    let word: Direction | null = null;
    let arrow: Direction | null = null;
    const behindWord = scanWord(text, from, run);
    if (behindWord >= 0) {
      word = run.value as Direction;
      from = skipSpace(text, behindWord);
    } else {
      run.miss(from, 'direction');
    }
    const behindArrow = scanArrow(text, from, run);
    if (behindArrow >= 0) {
      arrow = run.value as Direction;
      from = skipSpace(text, behindArrow);
    }
    run.value = word === null && arrow === null ? NO_HEADING : { word, arrow };
    return from;
  });
}

/** The change, where the row has one here: any figure but a percentage. */
function changeFigure(scanFigure: WordScan, scanMissing: WordScan): Parser<Figure | null> {
  return parser<Figure | null>((text, at, run) => {
    const end = scanFigure(text, at, run);
    if (end < 0) return missing(text, at, at, 'change', scanMissing, run);
    if ((run.value as Figure).unit !== 'percent') return end;
    run.value = null;
    return at;
  });
}

/** The percentage, where the row has one. On a line of its own it stands alone there. */
function percentFigure(scanFigure: WordScan, scanMissing: WordScan): Parser<Figure | null> {
  return parser<Figure | null>((text, at, run) => {
    let from = skipInlineSpace(text, text.charCodeAt(at) === COMMA ? at + 1 : at);
    const below = isLineEnd(text.charCodeAt(from));
    if (below) from = skipSpace(text, from);
    const end = scanFigure(text, from, run);
    const percent = end >= 0 && (run.value as Figure).unit === 'percent';
    if (percent && (!below || endsLine(text, end))) return end;
    return missing(text, at, from, 'percent change', scanMissing, run);
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
function tailFigure(scanFigure: WordScan, scanVolume: WordScan): Parser<Figure | number | null> {
  return parser<Figure | number | null>((text, at, run) => {
    const from = skipInlineSpace(text, at);
    const behind =
      from > at && !isLineEnd(text.charCodeAt(from)) ? scanFigure(text, from, run) : -1;
    if (behind >= 0) {
      const { bracketed, sign, unit } = run.value as Figure;
      if ((bracketed || sign !== 0) && unit !== 'percent') return behind;
    }
    const volume = from > at ? scanVolume(text, from, run) : -1;
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

/** A date that a page glues in front of its first row: '2024-06-12AIRLINK 74.53', 'Jun 12, 2024 AIRLINK 74.53'. */
const dateInFront = pattern(
  /(?:\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})[^\S\n\r]*/,
  'date',
);

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
  return refine(row, (made, refuse) =>
    made instanceof Refusal ? refuse(made.offset, made.label) : made,
  );
}

function lower(word: string): string {
  return word.toLowerCase();
}

const grammar = noun((options) => {
  const row = rowGrammar(options);
  return choice(
    row,
    sequenceOf([dateInFront, { row }], (_span, row) => row),
  );
});

/**
 * The grammar of a ticker row, for composing. It reads the row that stands at the offset, to its last figure, and leaves
 * what follows on the line.
 */
export const tickerRow = grammar.parser;

/**
 * Reads one row of a market table: a line, or the form on three to five lines.
 */
export const parseTickerRow = grammar.read;
