/**
 * Which part of a label is the symbol, and which the name.
 *
 *     TFX Teleflex Inc        Apple Inc (AAPL)        Bitcoin BTC        S&P 500        HDFC Bank
 *     ^^^ ^^^^^^^^^^^^        ^^^^^^^^^  ^^^^         ^^^^^^^ ^^^
 */

import type { Span } from '../kit/index.ts';
import type { Label } from './label.ts';

/** A label taken apart. */
export interface Names {
  readonly symbol: string;
  readonly name: string | null;
  readonly span: Span;
}

/** The words that tell a company's name. */
export interface NameWords {
  /** 'Inc', 'Ltd'. */
  readonly forms: ReadonlySet<string>;
  /** 'Bank', 'Energy': words that follow a short name ('HDFC Bank') rather than begin one. */
  readonly trades: ReadonlySet<string>;
}

const BRACKETED = /^(.+\S) ?\(([A-Z][A-Z0-9.:^=-]*)\)$/;
const SYMBOL_FIRST = /^([A-Z]{1,5}(?:[.-][A-Z])?)\s+(\S.*)$/;
const SYMBOL_LAST = /^(.*\S)\s+([A-Z]{3,5})$/;

/** Symbol and name of a label that may hold both. */
export function namesOf(label: Label, words: NameWords): Names {
  const { text, span } = label;
  if (label.words === 1) return { symbol: text, name: null, span };
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) {
    const [, name = '', symbol = ''] = bracketed;
    return { symbol, name, span: sliced(span, span.end - 1 - symbol.length - span.start, symbol) };
  }
  const first = SYMBOL_FIRST.exec(text);
  if (first !== null) {
    const [, symbol = '', name = ''] = first;
    if (belongs(symbol, name, words)) return { symbol, name, span: sliced(span, 0, symbol) };
  }
  const last = SYMBOL_LAST.exec(text);
  if (last !== null) {
    const [, name = '', symbol = ''] = last;
    if (abbreviates(symbol, name)) {
      return { symbol, name, span: sliced(span, text.length - symbol.length, symbol) };
    }
  }
  return { symbol: text, name: null, span };
}

function sliced(span: Span, offset: number, part: string): Span {
  return { start: span.start + offset, end: span.start + offset + part.length };
}

/**
 * Whether what follows capitals is a name of its own, and they its symbol: it repeats them ('NRG NRG Energy Inc'), they
 * abbreviate it, or it ends like a company and does not begin with a trade.
 */
function belongs(symbol: string, name: string, words: NameWords): boolean {
  const [opening = '', ...more] = name.split(/\s+/);
  if (opening === symbol) return true;
  if (!/^[\p{Lu}\d][\p{L}\d&.'’-]*$/u.test(opening)) return false;
  const company =
    !words.trades.has(opening) &&
    more.some((word) => words.forms.has(word.replace(/[.,]+$/, '').toLowerCase()));
  return company || (/\p{Ll}/u.test(opening) && abbreviates(symbol, name));
}

/** Whether letters abbreviate a name: the first is its first, the others stand in it. */
export function abbreviates(symbol: string, name: string): boolean {
  const letters = symbol.toLowerCase().replace(/[^a-z]/g, '');
  const long = name.toLowerCase();
  return (
    long.length > letters.length &&
    long[0] === letters[0] &&
    [...letters].every((letter) => long.includes(letter))
  );
}
