/**
 * A row out of its figures: signed numbers, and what contradicts itself in print.
 *
 *     74.53 Decreased By ▼ -1.00 (-1.36%)
 *
 * A way down that is printed four times is one way down: signs are applied once.
 */

import type { Span } from '../kit/index.ts';
import { emptyFigure, type Figure, isCurrencyCode } from '../lexemes/market.ts';
import { agreesInPercent } from '../lexemes/market-check.ts';
import { BOTH, COMMA, hundredth, POINT, reread } from '../lexemes/number.ts';
import type { Direction } from '../locales/locale.ts';
import type { Label } from './label.ts';

/** One row of a market table. */
export interface TickerRow {
  readonly kind: 'tickerRow';
  /** As printed: 'AIRLINK', 'S&P 500', 'EUR/USD'. */
  readonly symbol: string;
  /** The second label where a row prints both: 'Apple Inc'. */
  readonly name: string | null;
  /** The price, in the quote's currency or in index points. */
  readonly last: number;
  /**
   * How far it went, signed, in the unit of `last`: '▼ -0.03' and 'down 0.03' are both -0.03, '+9.0bp' of a yield in
   * percent is 0.09.
   */
  readonly change: number | null;
  /** How far it went in percent, signed: '(-0.64%)' is -0.64. */
  readonly percentChange: number | null;
  /** Which way it went, as a word, an arrow or a sign says: the first of them that is printed. */
  readonly direction: Direction | null;
  /**
   * ISO 4217 code, where the sign or code of one currency is printed with a figure, or as the second of a pair: 'USD' of
   * 'EUR/USD'. Null also for a sign that several currencies share: 'Rs'.
   */
  readonly currency: string | null;
  /** How many were traded: '52.3M' is 52,300,000. */
  readonly volume: number | null;
  /**
   * What contradicts itself in print. 'direction': word, arrow and signs disagree. 'percent': the percentage is not that
   * of the change to the previous close, `last − change`, by more than the rounding of the printed decimals explains.
   */
  readonly conflicts: readonly Conflict[];
  /** The row, without a date in front of it. */
  readonly span: Span;
  readonly spans: {
    readonly symbol: Span;
    /** With the sign or code of its currency. */
    readonly last: Span;
    readonly change: Span | null;
    /** With its percent sign, without brackets. */
    readonly percentChange: Span | null;
  };
}

/** What disagrees in a row or a sentence. */
export type Conflict = 'direction' | 'percent';

/** Which way a price went, in words and as an arrow. */
export interface Heading {
  readonly word: Direction | null;
  readonly arrow: Direction | null;
}

/** Why figures make no row: what would have had to stand at an offset. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly offset: number;
  readonly label: string;
}

function refusal(offset: number, label: string): Refusal {
  return { kind: 'refusal', offset, label };
}

/** Stands for the figure of a column that has none: 'N/A', '--'. */
export const MISSING: Figure = Object.freeze(emptyFigure());

const NO_CONFLICTS: readonly Conflict[] = Object.freeze([]);
const DIRECTION_CONFLICT: readonly Conflict[] = Object.freeze(['direction']);
const PERCENT_CONFLICT: readonly Conflict[] = Object.freeze(['percent']);
const BOTH_CONFLICTS: readonly Conflict[] = Object.freeze(['direction', 'percent']);

/**
 * The row that its parts make, or why they make none: their figures are not those of a price, or could be read in two
 * ways.
 *
 * @param heading which way the price went, in words and as an arrow
 * @param tail behind them all: the change where the percentage stands first, or the volume
 * @param decimal the locale's decimal mark, for figures that could be read either way
 */
export function rowOf(
  { end }: Span,
  label: Label,
  last: Figure,
  { word, arrow: ahead }: Heading,
  changeColumn: Figure | null,
  percentColumn: Figure | null,
  tail: Figure | number | null,
  decimal: number,
): TickerRow | Refusal {
  const percent = percentColumn === MISSING ? null : percentColumn;
  let change = changeColumn === MISSING ? null : changeColumn;
  let volume: number | null = null;
  if (typeof tail === 'number') {
    volume = tail;
  } else if (tail !== null) {
    if (change !== null) return refusal(tail.start, 'one change');
    change = tail;
  }
  const odd = oddFigure(last, change, percent, decimal);
  if (odd !== null) return refusal(odd.start, 'figure that can be read in one way only');

  const arrow = ahead ?? change?.arrow ?? percent?.arrow ?? null;
  const changeSign = change === null ? 0 : change.sign;
  const percentSign = percent === null ? 0 : percent.sign;
  let direction = word ?? arrow ?? directionOf(changeSign === 0 ? percentSign : changeSign);
  const bare = direction === null;
  // '12.50 (0.08) (0.64%)': where no sign is printed, a change in brackets is below zero.
  if (bare && change !== null && change !== tail && change.bracketed) direction = 'down';
  const way = direction === 'down' ? -1 : 1;
  const sign = changeSign === 0 ? way : changeSign;

  const inBasisPoints = change !== null && change.unit === 'basisPoints';
  const agrees =
    change === null ||
    percent === null ||
    inBasisPoints ||
    agreesInPercent(last, change, percent, sign);
  const wanting =
    change !== null && percent !== null
      ? wantingInBoth(last, change, percent, bare, agrees)
      : change !== null
        ? wantingInChange(last, change, bare, label.colon)
        : percent !== null
          ? wantingInPercent(last, percent, bare)
          : wantingInPrice(last, word, changeColumn);
  if (wanting !== null) {
    const figure = change ?? percent;
    return refusal(figure === null ? end : figure.start, wanting);
  }

  const twoWays = disagrees(word, arrow, change, percent);
  const { symbol, name } = label;
  return {
    kind: 'tickerRow',
    symbol,
    name,
    last: last.value,
    change:
      change === null ? null : signed(inBasisPoints ? hundredth(change.value) : change.value, sign),
    percentChange:
      percent === null ? null : signed(percent.value, percentSign === 0 ? way : percentSign),
    direction,
    currency: last.currency || change?.currency || currencyOfPair(symbol),
    volume,
    conflicts: agrees
      ? twoWays
        ? DIRECTION_CONFLICT
        : NO_CONFLICTS
      : twoWays
        ? BOTH_CONFLICTS
        : PERCENT_CONFLICT,
    span: { start: label.from, end },
    spans: {
      symbol: label.span,
      last: { start: last.start, end: last.end },
      change: change === null ? null : { start: change.start, end: change.end },
      percentChange: percent === null ? null : { start: percent.start, end: percent.end },
    },
  };
}

/**
 * The figure that no habit of print reads like the others, or that two habits read in two ways; null where one habit
 * explains them all. Figures that it reads otherwise than the locale does are read again.
 */
function oddFigure(
  last: Figure,
  change: Figure | null,
  percent: Figure | null,
  decimal: number,
): Figure | null {
  const reads =
    last.reads &
    (change === null ? BOTH : change.reads) &
    (percent === null ? BOTH : percent.reads) &
    BOTH;
  if (reads === POINT && decimal === POINT) return null;
  const figures = [last, change, percent].filter((figure) => figure !== null);
  if (reads === 0) return figures.find((one) => (one.reads & last.reads & BOTH) === 0) ?? last;
  if (reads === BOTH) {
    // English writes no decimal comma anywhere; where the comma is at home, prices come from English tables, too.
    return (decimal === COMMA && figures.find((one) => one.reads > BOTH)) || null;
  }
  if (reads !== decimal) for (const one of figures) if (one.reads > BOTH) reread(one);
  return null;
}

/** Change and percentage: where no sign, arrow or word says that they are, their arithmetic has to. */
function wantingInBoth(
  last: Figure,
  change: Figure,
  percent: Figure,
  bare: boolean,
  agrees: boolean,
): string | null {
  if (last.unit === 'percent' && change.unit !== 'basisPoints') return 'change in basis points';
  if (!bare || change.bracketed) return null;
  return agrees && change.decimals > 0 && percent.decimals > 0 ? null : 'change with its sign';
}

/** A change alone: signed, with decimals, behind a price that has two or a colon before it. */
function wantingInChange(
  last: Figure,
  change: Figure,
  bare: boolean,
  colon: boolean,
): string | null {
  if (bare) return 'change with its sign';
  if (change.unit === 'basisPoints') return null;
  if (last.unit === 'percent') return 'change in basis points';
  const decimals = change.decimals > 0 && change.decimals <= last.decimals;
  return decimals && (colon || last.decimals > 1) ? null : 'change with the decimals of the price';
}

/** A percentage alone: without a sign, or in brackets, it stands behind a price only if both print two decimals. */
function wantingInPercent(last: Figure, percent: Figure, bare: boolean): string | null {
  if (last.unit === 'percent') return 'change in basis points';
  if (bare || percent.bracketed) {
    return last.decimals > 1 && percent.decimals > 1 ? null : 'change';
  }
  return percent.decimals > 0 && isPriced(last) ? null : 'percent change of a price';
}

/** A price alone, with a word or a mark that says that it did not change or that the change is not known. */
function wantingInPrice(
  last: Figure,
  word: Direction | null,
  column: Figure | null,
): string | null {
  if (column === null && word !== 'unchanged') return 'change';
  return last.decimals > 1 && last.unit !== 'percent' ? null : 'price with two decimals';
}

/** Decimals, groups of thousands or a currency: a count of people has mostly none of them. */
function isPriced({ decimals, reads, currency }: Figure): boolean {
  return decimals > 0 || reads !== BOTH || currency !== null;
}

/** Whether word, arrow and signs say two things. Beside a change of zero an arrow says nothing: 'No Change ▼ 0.00 (0%)'. */
function disagrees(
  word: Direction | null,
  arrow: Direction | null,
  change: Figure | null,
  percent: Figure | null,
): boolean {
  const moved = change !== null && change.value !== 0;
  const movedPercent = percent !== null && percent.value !== 0;
  if (!moved && !movedPercent) return false;
  let up = word === 'up' || arrow === 'up';
  let down = word === 'down' || arrow === 'down';
  if (moved && change.sign !== 0) {
    if (change.sign > 0) up = true;
    else down = true;
  }
  if (movedPercent && percent.sign !== 0) {
    if (percent.sign > 0) up = true;
    else down = true;
  }
  return (up && down) || word === 'unchanged' || arrow === 'unchanged';
}

function directionOf(sign: number): Direction | null {
  return sign === 0 ? null : sign > 0 ? 'up' : 'down';
}

/** Zero has no sign: JSON knows no -0. */
function signed(value: number, sign: number): number {
  return value === 0 ? 0 : sign * value;
}

const SLASH = 47;
const HYPHEN = 45;

/** The second currency of 'EUR/USD', 'BTC-USD' and 'USDJPY': what the price is in. */
function currencyOfPair(symbol: string): string | null {
  const { length } = symbol;
  if (length === 6) return quotedIn(symbol.slice(0, 3), symbol.slice(3));
  // Codes have three letters, those of some crypto-assets four.
  const mark = isMarkOfPair(symbol.charCodeAt(length - 4)) ? length - 4 : length - 5;
  return isMarkOfPair(symbol.charCodeAt(mark))
    ? quotedIn(symbol.slice(0, mark), symbol.slice(mark + 1))
    : null;
}

function isMarkOfPair(code: number): boolean {
  return code === SLASH || code === HYPHEN;
}

function quotedIn(base: string, quoted: string): string | null {
  return isCurrencyCode(quoted) && isCurrencyCode(base) ? quoted : null;
}
