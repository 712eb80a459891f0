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
import {
  choice,
  dispatch,
  optional,
  parser,
  pattern,
  type Run,
  refine,
  sequenceOf,
} from '../kit/index.ts';
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
import { namesOf } from './names.ts';
import { MISSING, type Quote, rowOf, type TickerRow } from './row.ts';

export type { TickerRow } from './row.ts';

// Tokens. Those of the middle of a row step over the blanks behind them, the last ones over those before them.

type Gap = (text: string, at: number) => number;

const COMMA = 44;
const OPENING = 40;
const CLOSING = 41;

/** The price. */
function price(scanFigure: WordScan, gap: Gap): Parser<Figure> {
  return parser<Figure>((text, at, run) => {
    let end = scanFigure(text, at, run);
    if (end < 0) end = scanGluedPrice(text, at, run);
    if (end < 0 || (run.value as Figure).bracketed) return run.miss(at, 'last price');
    return gap(text, end);
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

/** The way the price went, in words, where a row says it so. A comma may stand before it. */
function directionWord(scan: WordScan, gap: Gap): Parser<Direction | null> {
  return parser<Direction | null>((text, at, run) => {
    const from = text.charCodeAt(at) === COMMA ? skipInlineSpace(text, at + 1) : at;
    const end = scan(text, from, run);
    if (end >= 0) return gap(text, end);
    run.miss(from, 'direction');
    run.value = null;
    return from;
  });
}

/** The way the price went, as an arrow, where a row has one. */
function directionArrow(gap: Gap): Parser<Direction | null> {
  return parser<Direction | null>((text, at, run) => {
    const end = scanArrow(text, at, run);
    if (end >= 0) return gap(text, end);
    run.value = null;
    return at;
  });
}

/** The change, where the row has one here: any figure but a percentage. */
function changeFigure(scanFigure: WordScan, scanMissing: WordScan): Parser<Figure | null> {
  return parser<Figure | null>((text, at, run) => {
    const end = scanFigure(text, at, run);
    if (end >= 0 && (run.value as Figure).unit !== 'percent') return end;
    return end >= 0
      ? without(at, at, 'change', run)
      : missing(text, at, 'change', scanMissing, run);
  });
}

/** The percentage, where the row has one. */
function percentFigure(
  scanFigure: WordScan,
  scanMissing: WordScan,
  gap: Gap,
): Parser<Figure | null> {
  return parser<Figure | null>((text, at, run) => {
    const from = gap(text, text.charCodeAt(at) === COMMA ? at + 1 : at);
    const end = scanFigure(text, from, run);
    if (end >= 0 && (run.value as Figure).unit === 'percent') return end;
    return missing(text, at, 'percent change', scanMissing, run);
  });
}

function without(at: number, from: number, label: string, run: Run): number {
  run.miss(from, label);
  run.value = null;
  return at;
}

/** A mark for no figure, or nothing at all. */
function missing(text: string, at: number, label: string, scan: WordScan, run: Run): number {
  const from = skipInlineSpace(text, at);
  const bracketed = text.charCodeAt(from) === OPENING;
  const end = scan(text, bracketed ? from + 1 : from, run);
  if (end < 0 || (bracketed && text.charCodeAt(end) !== CLOSING))
    return without(at, from, label, run);
  run.value = MISSING;
  return bracketed ? end + 1 : end;
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

/** Line ends, with the blanks and empty lines round them. */
const lineBreak: Parser<null> = parser((text, at, run) => {
  const end = skipSpace(text, at);
  run.value = null;
  return isLineEnd(text.charCodeAt(at)) ? end : run.miss(at, 'line end');
});

const LINE_ENDS = '\n\r\u2028\u2029\u0085';
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

  const quote = (gap: Gap): Parser<Quote> =>
    sequenceOf(
      [
        { last: price(scanFigure, gap) },
        { word: directionWord(scanDirection, gap) },
        { arrow: directionArrow(gap) },
        { change: changeFigure(scanFigure, scanMissing) },
        { percent: percentFigure(scanFigure, scanMissing, gap) },
        { tail: tailFigure(scanFigure, scanVolume) },
      ],
      (_span, last, word, arrow, change, percent, tail) => ({
        last,
        word,
        arrow,
        change,
        percent,
        tail,
      }),
    );

  const label = labelUpToPrice(scanDirection);
  const onOneLine = quote(skipInlineSpace);
  const onLines = sequenceOf(
    [
      lineBreak,
      { name: optional(sequenceOf([{ label }, lineBreak], (_span, name) => name)) },
      { quote: quote(skipSpace) },
    ],
    (_span, name, quote) => ({ ...quote, name }),
  );
  const row = sequenceOf(
    [{ label }, { quote: dispatch([[LINE_ENDS, onLines]], 'last price', onOneLine) }],
    (span, label, quote) => ({ span, label, quote }),
  );
  return refine(row, ({ span, label, quote }, refuse) => {
    const names =
      'name' in quote
        ? { symbol: label.text, name: quote.name?.text ?? null, span: label.span }
        : namesOf(label, nameWords);
    return rowOf(span, names, label.colon, quote, decimal, refuse);
  });
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
