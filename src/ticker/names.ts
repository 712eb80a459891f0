/**
 * Which part of a label is the symbol, and which the name.
 *
 *     TFX Teleflex Inc        Apple Inc (AAPL)        Bitcoin BTC        S&P 500        HDFC Bank
 *     ^^^ ^^^^^^^^^^^^        ^^^^^^^^^  ^^^^         ^^^^^^^ ^^^
 */

import { isCapital, trimEnd } from '../lexemes/space.ts';
import { abbreviates, type Label } from './label.ts';

/** The words that tell a company's name. */
export interface NameWords {
  /** 'Inc', 'Ltd'. */
  readonly forms: ReadonlySet<string>;
  /** 'Bank', 'Energy': words that follow a short name ('HDFC Bank') rather than begin one. */
  readonly trades: ReadonlySet<string>;
}

const CLOSING = 41;
const BRACKETED = /\(([A-Z][A-Z0-9.:^=-]*)\)$/;
const SYMBOL_FIRST = /^([A-Z]{1,5}(?:[.-][A-Z])?)\s+(\S.*)$/;
const SYMBOL_LAST = /\s([A-Z]{3,5})$/;

/** A label with its symbol and its name told apart. */
export function namedLabel(label: Label, words: NameWords): Label {
  if (label.words < 2) return label;
  const { symbol: text, span } = label;
  const told = (symbol: string, name: string, offset: number): Label => {
    const start = span.start + offset;
    return { ...label, symbol, name, span: { start, end: start + symbol.length } };
  };
  const { length } = text;
  const closes = text.charCodeAt(length - 1);
  if (closes === CLOSING) {
    const { 0: end, 1: symbol } = BRACKETED.exec(text) ?? [''];
    const name = text.slice(0, trimEnd(text, 0, length - end.length));
    if (symbol !== undefined && name.length > 1)
      return told(symbol, name, length - 1 - symbol.length);
  }
  // Most names are no capitals at either end, which shows in two letters.
  const second = text.charCodeAt(1);
  if (isCapital(text.charCodeAt(0)) && (isCapital(second) || second <= 46)) {
    const [, symbol, name] = SYMBOL_FIRST.exec(text) ?? [];
    if (symbol !== undefined && name !== undefined && belongs(symbol, name, words)) {
      return told(symbol, name, 0);
    }
  }
  if (isCapital(closes) && isCapital(text.charCodeAt(length - 2))) {
    const { 0: end, 1: symbol } = SYMBOL_LAST.exec(text) ?? [''];
    const name = text.slice(0, trimEnd(text, 0, length - end.length));
    if (symbol !== undefined && abbreviates(symbol, name)) {
      return told(symbol, name, length - symbol.length);
    }
  }
  return label;
}

/**
 * Whether what follows capitals is a name of its own, and they its symbol: it repeats them ('NRG NRG Energy Inc'), they
 * abbreviate it, or it ends like a company and does not begin with a trade.
 */
function belongs(symbol: string, name: string, words: NameWords): boolean {
  const [opening = '', ...more] = name.split(/\s+/);
  if (opening === symbol) return true;
  // 'iShares', '3M'
  if (!/^\p{Ll}?[\p{Lu}\d]/u.test(opening)) return false;
  const company =
    !words.trades.has(opening) &&
    more.some((word) => words.forms.has(word.replaceAll('.', '').toLowerCase()));
  return company || (/\p{Ll}/u.test(opening) && abbreviates(symbol, name));
}
