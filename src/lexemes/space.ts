/** White space, line ends and the kinds of characters, as print has them. */

import type { Parser } from 'parsimmon';
import { isInlineSpace, parser } from '../kit/index.ts';

export { isInlineSpace } from '../kit/index.ts';

/**
 * The code unit at an offset, -1 where there is none. `charCodeAt` answers past the end of a text too, but once it was asked
 * there it is slow everywhere.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
}

/** The offset behind the white space at `at`, within the line. */
export function skipInlineSpace(text: string, at: number): number {
  const { length } = text;
  let end = at;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (isNoSpace(code) || !isInlineSpace(code)) return end;
    end += 1;
  }
  return end;
}

/** The offset behind the white space at `at`, line ends included. */
export function skipSpace(text: string, at: number): number {
  const { length } = text;
  let end = at;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (isNoSpace(code) || !isSpace(code)) return end;
    end += 1;
  }
  return end;
}

/** A character that plainly is no white space. */
function isNoSpace(code: number): boolean {
  return code > 32 && code < 127;
}

/** The offset where the text before `at` ends, white space left out; not before `from`. */
export function trimEnd(text: string, from: number, at: number): number {
  let end = at;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

const ODD_SPACE = /[^\S ]|[\u200b\u2060]| {2}/;
const SPACE_RUN = /[\s\u200b\u2060]+/g;

/** The text with every run of white space made one blank: names as values are told apart by words, not by blanks. */
export function foldSpace(text: string): string {
  return ODD_SPACE.test(text) ? text.replace(SPACE_RUN, ' ') : text;
}

/** White space of any kind, line ends included. */
export function isSpace(code: number): boolean {
  return isInlineSpace(code) || isLineEnd(code);
}

/** LF, CR, and the separators of lines and paragraphs. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;
}

/** The offset of the line end at or behind `at`, or the length of the text. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  return end;
}

/** White space within the line, or none. */
export const space: Parser<null> = parser((text, at, run) => {
  run.value = null;
  return skipInlineSpace(text, at);
});

/** At least one character of white space within the line. */
export const blank: Parser<null> = parser((text, at, run) => {
  const end = skipInlineSpace(text, at);
  run.value = null;
  return end > at ? end : run.miss(at, 'blank');
});

/** White space of any kind, or none. */
export const anySpace: Parser<null> = parser((text, at, run) => {
  run.value = null;
  return skipSpace(text, at);
});

/** 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;

/** A letter of any script. Letters outside the basic plane (rare in print) count by their first code unit as none. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCharCode(code));
}

/** A capital letter of any script that has capitals. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCharCode(code));
}

/** A character of a script that is written without blanks: kana, ideographs, hangul. */
export function isIdeograph(code: number): boolean {
  return code >= 0x3000;
}

/** Hyphen, minus and every dash of print. `_` is the dash of the AP's wire. */
export const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_';

/** Hyphen, minus or a dash of print. */
export function isDash(code: number): boolean {
  return code === 45 || code === 95 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Apostrophe, straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
}
