/**
 * Ticker rows written out again.
 *
 * A row does not hold everything that was printed: not the zeros behind a price, not the arrow that contradicts a word.
 * So there are a few ways to write one, told here from the usual to the rare; the first that reads back is taken.
 */

import type { Direction } from '../locales/locale.ts';
import type { TickerRow } from './row.ts';

/**
 * How a row is written: 'brecorder' with word, arrow and change as Business Recorder prints it, 'yahoo' on three lines,
 * 'plain' on one line with signs.
 */
export type TickerStyle = 'brecorder' | 'yahoo' | 'plain';

/** What one way of writing chooses. */
interface Manner {
  /** How many decimals price and change have at least. */
  readonly decimals: number;
  /** How many decimals the percentage has at least. */
  readonly percentDecimals: number;
  /** Whether word and arrow contradict each other. */
  readonly twoWays: boolean;
  /** Whether the change of a yield is in basis points. */
  readonly basisPoints: boolean;
  /** Whether label, price and change have lines of their own. */
  readonly lines: boolean;
  /** Whether the price has its currency. */
  readonly money: boolean;
}

const WORDS: Readonly<Record<Direction, string>> = {
  up: 'Increased By',
  down: 'Decreased By',
  unchanged: 'No Change',
};

const SHORT_WORDS: Readonly<Record<Direction, string>> = {
  up: 'up',
  down: 'down',
  unchanged: 'unch',
};

/** Decimals of price and change, and of the percentage; more of them leave less to rounding. */
const DECIMALS = [
  [2, 2],
  [0, 0],
  [1, 1],
  [12, 12],
] as const;

/** Business Recorder prints prices in rupees and paisa, indices in whole points, percentages without zeros behind. */
const house = (row: TickerRow) => [Number.isInteger(row.last) ? 0 : 2, 0] as const;

/** Every way to write a row in a style, the usual one first. */
export function* waysToWrite(row: TickerRow, style: TickerStyle): Generator<string> {
  const { symbol, currency } = row;
  // A pair ends with the currency that it is priced in, and prints it no second time.
  const moneys = currency === null ? [false] : symbol.endsWith(currency) ? [false, true] : [true];
  const rounded = style === 'brecorder' ? [house(row), ...DECIMALS] : DECIMALS;
  for (const lines of style === 'yahoo' ? [true] : [false, true]) {
    for (const money of moneys) {
      for (const twoWays of [false, true]) {
        for (const basisPoints of [false, true]) {
          for (const [decimals, percentDecimals] of rounded) {
            const manner = { decimals, percentDecimals, twoWays, basisPoints, lines, money };
            yield written(row, style, manner);
          }
        }
      }
    }
  }
}

function written(row: TickerRow, style: TickerStyle, manner: Manner): string {
  const { symbol, name, last, currency, volume } = row;
  const price = numberText(last, manner.decimals, style !== 'plain');
  const tail = volume === null ? '' : ` Vol ${numberText(volume, 0, true)}`;
  const money = manner.money ? ` ${currency}` : '';
  const movement = style === 'brecorder' ? inWords(row, manner) : inSigns(row, manner);
  const columns = manner.lines
    ? [symbol, ...(name === null ? [] : [name])]
    : [name === null ? symbol : `${name} (${symbol})`];
  return [...columns, `${price}${money}`, `${movement}${tail}`].join(manner.lines ? '\n' : ' ');
}

/** 'Increased By ▲ 1.00 (1.36%)': what goes up has no sign. */
function inWords(row: TickerRow, manner: Manner): string {
  const { direction } = row;
  if (direction === null) return inSigns(row, manner);
  const figures = figuresOf(row, manner, (value) =>
    value < 0 ? '-' : value > 0 && direction === 'down' ? '+' : '',
  );
  const arrow = (direction === 'up') === manner.twoWays ? '▼' : '▲';
  return figures === ''
    ? withoutFigures(WORDS, direction)
    : `${WORDS[direction]} ${arrow} ${figures}`;
}

/** '+1.00 (+1.36%)', with a word where the signs do not say the direction. */
function inSigns(row: TickerRow, manner: Manner): string {
  const { direction, change, percentChange } = row;
  const signs = { up: '+', down: '-', unchanged: '' };
  const figures = figuresOf(row, manner, (value) => {
    if (direction === null) return '';
    return value === 0 ? signs[direction] : value < 0 ? '-' : '+';
  });
  if (direction === null) return figures === '' ? 'N/A' : figures;
  if (figures === '') return withoutFigures(SHORT_WORDS, direction);
  const moved = change === null || change === 0 ? (percentChange ?? 0) : change;
  const said = direction === 'up' ? moved >= 0 : direction === 'down' ? moved <= 0 : false;
  const word = said && !manner.twoWays ? '' : SHORT_WORDS[direction];
  const arrow = manner.twoWays ? (direction === 'up' ? '▼' : '▲') : '';
  return [word, arrow, figures].filter((part) => part !== '').join(' ');
}

/** A direction whose figures are not printed: a word alone is a row only where nothing has moved. */
function withoutFigures(words: Readonly<Record<Direction, string>>, direction: Direction): string {
  return direction === 'unchanged' ? words.unchanged : `${words[direction]} N/A`;
}

function figuresOf(
  { change, percentChange }: TickerRow,
  { decimals, percentDecimals, basisPoints }: Manner,
  signOf: (value: number) => string,
): string {
  const size = (value: number, least: number) =>
    `${signOf(value)}${numberText(Math.abs(value), least, false)}`;
  const first =
    change === null
      ? ''
      : basisPoints
        ? `${size(Number(`${change}e2`), 0)}bp`
        : size(change, Math.max(decimals, 1));
  if (percentChange === null) return first;
  const percent = `${size(percentChange, percentDecimals)}%`;
  return first === '' ? percent : `${first} (${percent})`;
}

/** A number in decimals, at least so many of them, with commas between thousands where asked for. */
function numberText(value: number, least: number, grouped: boolean): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [, printed = ''] = mantissa.split('.');
  const decimals = Math.min(100, Math.max(least, printed.length - Number(exponent), 0));
  // From 1e21 on `toFixed` gives an exponent.
  const fixed =
    Math.abs(value) < 1e21 ? value.toFixed(decimals) : `${BigInt(value)}.${'0'.repeat(decimals)}`;
  const [whole = '', part] = fixed.split('.');
  const thousands = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return part === undefined || part === '' ? thousands : `${thousands}.${part}`;
}
