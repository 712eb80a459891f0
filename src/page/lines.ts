/**
 * The lines of a page and their shapes: what can be said of a line before any grammar is tried on it.
 *
 * A shape is what lets a page of prose cost little: a long line that ends like a sentence is looked at in its first and
 * last words only.
 */

import type { Span } from '../kit/index.ts';
import { isCapital, isDigit, isLetter, isSpace, trimEnd } from '../lexemes/space.ts';

/** One line of a page, without the white space around it, and what it looks like. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether an empty line, or the end of the text, stands in front of it. */
  readonly afterBlank: boolean;
  /** Words, counted up to {@link COUNTED}. */
  readonly words: number;
  /** Words among them that begin with a capital letter. */
  readonly capitalised: number;
  /** Whether it has a digit within its first {@link COUNTED} words. */
  readonly digits: boolean;
  /** Whether it ends like a sentence: full stop, question or exclamation mark, ellipsis, colon; quotes behind them aside. */
  readonly closed: boolean;
  /** First code unit. */
  readonly first: number;
}

/** Words of a line that are counted. Furniture is shorter; a line that goes on is prose. */
export const COUNTED = 40;

/** All lines of a text that are not empty. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  // Line ends other than LF are rare enough that one look for them pays.
  const only = /[\r\u0085\u2028\u2029]/.test(text) ? /\r\n?|[\n\u0085\u2028\u2029]/g : null;
  let afterBlank = true;
  let at = 0;
  while (at <= text.length) {
    let end = text.indexOf('\n', at);
    let next = end + 1;
    if (only !== null) {
      only.lastIndex = at;
      const found = only.exec(text);
      end = found === null ? -1 : found.index;
      next = only.lastIndex;
    }
    if (end < 0) {
      end = text.length;
      next = end + 1;
    }
    const span = trimmed(text, at, end);
    if (span.end > span.start) lines.push(shapeOf(text, span, afterBlank));
    afterBlank = span.end === span.start;
    at = next;
  }
  return lines;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end && isSpace(text.charCodeAt(from))) from += 1;
  return { start: from, end: trimEnd(text, from, end) };
}

function shapeOf(text: string, { start, end }: Span, afterBlank: boolean): Line {
  let words = 0;
  let capitalised = 0;
  let digits = false;
  let inWord = false;
  for (let i = start; i < end && words < COUNTED; i += 1) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      inWord = false;
      continue;
    }
    if (isDigit(code)) digits = true;
    if (inWord) continue;
    if (isLetter(code)) {
      inWord = true;
      words += 1;
      if (isCapital(code)) capitalised += 1;
    } else if (isDigit(code)) {
      inWord = true;
      words += 1;
    }
  }
  return {
    start,
    end,
    afterBlank,
    words,
    capitalised,
    digits,
    closed: isClosed(text, start, end),
    first: text.charCodeAt(start),
  };
}

/** Marks that may stand behind the end of a sentence: closing quotes and brackets. */
const CLOSING = new Set('"\'”’»«)]*');
/** Marks that end a sentence, in any script of the corpora. */
const SENTENCE_END = new Set('.!?…:;。！？؟।');

function isClosed(text: string, start: number, end: number): boolean {
  let i = end - 1;
  while (i > start && CLOSING.has(text.charAt(i))) i -= 1;
  return SENTENCE_END.has(text.charAt(i));
}
