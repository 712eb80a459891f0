/**
 * The label of a ticker row: its symbol, its name, or both; all that stands before the price.
 *
 *     AIRLINK 74.53    S&P 500 2,111.72    3M 161.50    TFX Teleflex Inc 322.53    DJIA: 36,488.63    HDFC2423.90
 *     ^^^^^^^          ^^^^^^^             ^^           ^^^^^^^^^^^^^^^^           ^^^^               ^^^^
 */

import type { Parser } from 'parsimmon';
import { matching, parser, type Run, type Span, type Step } from '../kit/index.ts';
import { digitOf } from '../lexemes/digit.ts';
import { scanCurrencyCode, scanCurrencySign, type WordScan } from '../lexemes/market.ts';
import {
  isCapital,
  isDigit,
  isInlineSpace,
  isLetter,
  isLineEnd,
  isSpace,
  skipInlineSpace,
  skipSpace,
} from '../lexemes/space.ts';

/** What stands before a price: a symbol, and on lines of their own a symbol and a name. */
export interface Label {
  readonly symbol: string;
  readonly name: string | null;
  readonly span: Span;
  /** Where the row begins: behind a date in front of it. */
  readonly from: number;
  /** How many words the symbol has that may be a symbol and a name: none where it has a line of its own. */
  readonly words: number;
  /** Whether a colon stands behind it. */
  readonly colon: boolean;
}

/** A label is a few words; longer openings of lines are prose. */
const MOST_WORDS = 9;
/** 'Dow Jones industrial average' and 'Crude oil' have words in small letters; prose soon has more of them. */
const MOST_SMALL_WORDS = 2;
/** A whole number of more digits is no part of a name but a price: 'Nikkei 27820'. */
const MOST_NAME_DIGITS = 4;
/** Tokyo, Shenzhen and Shanghai number their stocks: '7203 Toyota Motor', '600519 Kweichow Moutai'. */
const MOST_CODE_DIGITS = 6;

const COLON = 58;
const HYPHEN = 45;
const SLASH = 47;
const OPENING = 40;
const DOLLAR = 36;
const CARET = 94;

/** A digit of any script that figures are written in. */
function isFigure(code: number): boolean {
  return isDigit(code) || (code > 127 && digitOf(code) >= 0);
}

/** What an ASCII character is within a word of a label. */
const REFUSED = 0;
const LETTER = 1;
const DIGIT = 2;
const ENDS = 3;
/** Marks that stand in names: M&T, S&P/TSX, McDonald's, BTC-USD, ^GSPC, EUR=X, (AAPL), US$. */
const NAME_MARKS = "&./'^=()-_+$";

const kinds: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  if (isLetter(code) || NAME_MARKS.includes(String.fromCharCode(code))) return LETTER;
  if (isDigit(code)) return DIGIT;
  return isSpace(code) || code === COLON ? ENDS : REFUSED;
});

/** The end of the word that goes on at `at`, -1 where a character stands in it that no name has. */
function restOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = code < 128 ? kinds[code] : kindOf(code);
    if (kind === LETTER || (code === COLON && isLetter(text.charCodeAt(end + 1)))) {
      end += 1;
    } else if (kind === DIGIT) {
      const behind = skipDigits(text, end);
      if (isGluedPrice(text, end, behind)) return end;
      end = behind;
    } else if (kind === REFUSED) {
      return -1;
    } else {
      return end;
    }
  }
  return end;
}

function kindOf(code: number): number {
  if (isLetter(code) || code === 0x2019) return LETTER;
  return isInlineSpace(code) || isLineEnd(code) ? ENDS : REFUSED;
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (isFigure(text.charCodeAt(end))) end += 1;
  return end;
}

/** Digits with decimals behind a letter are a price that lost its blank: 'HDFC2423.90'. So are any behind a dollar sign. */
function isGluedPrice(text: string, at: number, behind: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === DOLLAR) return true;
  return isLetter(before) || before === CLOSING || before === POINT ? hasMark(text, behind) : false;
}

const CLOSING = 41;
const POINT = 46;
const COMMA = 44;

/** Whether decimals or groups go on behind digits. */
function hasMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === POINT || code === COMMA || code === 39 || code > 128) &&
    isFigure(text.charCodeAt(at + 1))
  );
}

/** The end of a word that begins with a letter or a mark that names begin with, or -1. */
function endOfWord(text: string, at: number, code: number): number {
  if (isLetter(code) || code === DOLLAR || code === POINT || code === CARET) {
    return restOfWord(text, at + 1);
  }
  const next = text.charCodeAt(at + 1);
  return code === OPENING && isLetter(next) && !isSmallLetter(next) ? restOfWord(text, at + 2) : -1;
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLatinLetter(code: number): boolean {
  return isSmallLetter(code) || (code >= 65 && code <= 90);
}

/** Whether a word in small letters stands at `at`: 'oil', but not 'iShares'. */
function isSmallWord(text: string, at: number, code: number): boolean {
  if (!isSmallLetter(code)) return false;
  const second = text.charCodeAt(at + 1);
  return second < 65 || second > 90;
}

/** What {@link endOfNameFigure} gives where a price stands. */
const PRICE = 0;

/**
 * The end of a figure that belongs to a name, {@link PRICE} where it is a price, or -1 where it is neither.
 *
 * One that touches letters is a word of the name ('3M', '10-Yr'). A whole number of up to four digits belongs to the
 * name where another figure, a colon, the end of the line or a word follows that says nothing of a movement.
 */
function endOfNameFigure(text: string, at: number, scanDirection: WordScan, run: Run): number {
  const end = skipDigits(text, at);
  if (hasMark(text, end)) return PRICE;
  const code = text.charCodeAt(end);
  if (isLetter(code)) return restOfWord(text, end);
  if (code === HYPHEN && isLetter(text.charCodeAt(end + 1))) return restOfWord(text, end);
  if (end - at > MOST_NAME_DIGITS) return PRICE;
  if (code === COLON) return isFigure(text.charCodeAt(end + 1)) ? -1 : end;
  if (code === COMMA) return -1;
  const next = skipInlineSpace(text, end);
  const following = text.charCodeAt(next);
  if (next >= text.length || isLineEnd(following)) return end;
  if (isFigure(following)) return text.charCodeAt(skipDigits(text, next)) === SLASH ? PRICE : end;
  if (following === OPENING) return isLetter(text.charCodeAt(next + 1)) ? end : PRICE;
  if (isLetter(following)) {
    return scanDirection(text, next, run) < 0 && scanCurrencyCode(text, next) < 0 ? end : PRICE;
  }
  return scanCurrencySign(text, next, run) >= 0 ? end : PRICE;
}

/** The end of a number that opens a label: a word ('3M'), or the symbol of a stock with its exchange ('7203.T') or its name behind it; or -1. */
function endOfStockCode(text: string, at: number): number {
  const end = skipDigits(text, at);
  const code = text.charCodeAt(end);
  if (isLetter(code)) return restOfWord(text, end);
  if (code === HYPHEN) return isLetter(text.charCodeAt(end + 1)) ? restOfWord(text, end) : -1;
  if (end - at < MOST_NAME_DIGITS || end - at > MOST_CODE_DIGITS) return -1;
  if (code === POINT) return isCapital(text.charCodeAt(end + 1)) ? restOfWord(text, end) : -1;
  const next = skipInlineSpace(text, end);
  return isLetter(text.charCodeAt(next)) ? end : -1;
}

/**
 * Reads a label. It ends at the price, a currency before it included. Where no price stands on its line, a second line
 * may hold the name, and the price begins the next one.
 */
export function labelUpToPrice(scanDirection: WordScan): Parser<Label> {
  const symbolLine = labelLine(scanDirection);
  return parser<Label>((text, at, run) => {
    const price = symbolLine(text, at, run);
    if (price < 0 || !isLineEnd(text.charCodeAt(price))) return price;
    const { symbol, span, from } = run.value as Label;
    const next = skipSpace(text, price);
    let name: string | null = null;
    let end = next;
    if (isLetter(text.charCodeAt(next))) {
      end = symbolLine(text, next, run);
      if (!isLineEnd(text.charCodeAt(end))) return run.miss(end, 'line end');
      name = (run.value as Label).symbol;
      end = skipSpace(text, end);
    }
    run.value = { symbol, name, span, from, words: 0, colon: false };
    return end;
  });
}

/** A date that a page glues in front of its first row: '2024-06-12AIRLINK 74.53', 'Jun 12, 2024 AIRLINK 74.53'. */
const DATE = matching(
  /\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}/,
);

/** One line of a label, up to the price or the end of the line. */
function labelLine(scanDirection: WordScan): Step {
  return (text, at, run) => {
    let start = at;
    let from = at;
    let end = at;
    let words = 0;
    let small = 0;
    let wordStart = at;
    let endBefore = at;
    let colon = false;
    for (;;) {
      const code = text.charCodeAt(from);
      let next = -1;
      if (isLatinLetter(code)) {
        if (isSmallWord(text, from, code)) small += 1;
        if (small <= MOST_SMALL_WORDS) next = restOfWord(text, from + 1);
      } else if (isFigure(code)) {
        next =
          words === 0
            ? endOfStockCode(text, from)
            : endOfNameFigure(text, from, scanDirection, run);
        if (next === PRICE) break;
        const date = next < 0 && words < 2 ? DATE(text, at) : -1;
        if (date > from) {
          start = skipInlineSpace(text, date);
          from = start;
          words = 0;
          continue;
        }
      } else if (isLineEnd(code) || from >= text.length || isMoney(text, from, code, run)) {
        if (words > 0) break;
      } else {
        next = endOfWord(text, from, code);
      }
      if (next < 0 || words === MOST_WORDS) {
        return run.miss(from, words === 0 ? 'symbol' : 'last price');
      }
      words += 1;
      wordStart = from;
      endBefore = end;
      end = next;
      const behind = text.charCodeAt(end);
      if (behind === COLON) {
        colon = true;
        from = skipInlineSpace(text, end + 1);
        const opens = text.charCodeAt(from);
        if (isFigure(opens) || isMoney(text, from, opens, run)) break;
        return run.miss(from, 'last price');
      }
      if (isFigure(behind)) {
        from = end;
        break;
      }
      from = skipInlineSpace(text, end);
    }
    // 'Gold USD 2,327.80': the currency is the price's.
    const onLine = isFigure(text.charCodeAt(from));
    if (words > 1 && onLine && !colon && isCurrencyWord(text, start, wordStart, end, run)) {
      from = wordStart;
      end = endBefore;
      words -= 1;
    }
    const isEnclosed =
      words === 1 && text.charCodeAt(start) === OPENING && text.charCodeAt(end - 1) === CLOSING;
    const span = isEnclosed ? { start: start + 1, end: end - 1 } : { start, end };
    const symbol = text.slice(span.start, span.end);
    run.value = { symbol, name: null, span, from: start, words, colon };
    return from;
  };
}

/** Whether letters abbreviate a name: the first is its first, the others stand in it. */
export function abbreviates(symbol: string, name: string): boolean {
  const letters = symbol.toLowerCase().replace(/[^a-z]/g, '');
  const long = name.toLowerCase();
  return long[0] === letters[0] && [...letters].every((letter) => long.includes(letter));
}

/** Whether the sign of a currency stands at `at`, with digits behind it. */
function isMoney(text: string, at: number, code: number, run: Run): boolean {
  if (code !== DOLLAR && code < 0xa2) return false;
  const end = scanCurrencySign(text, at, run);
  return end >= 0 && isFigure(text.charCodeAt(skipInlineSpace(text, end)));
}

/** Whether the word from `start` to `end` is a currency before a price. A code that abbreviates the name is its symbol. */
function isCurrencyWord(text: string, at: number, start: number, end: number, run: Run): boolean {
  if (scanCurrencySign(text, start, run) === end) return true;
  const code = scanCurrencyCode(text, start) === end;
  return code && !abbreviates(text.slice(start, end), text.slice(at, start));
}
