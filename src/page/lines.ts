/**
 * The lines of a page and their shapes: what can be said of a line before any grammar is tried on it.
 *
 * A shape is what lets a page of prose cost little: only a short line is looked at character by character.
 */

import { isCapital, isDigit, isLetter, isSpace, trimEnd } from '../lexemes/space.ts';

/** A piece of a page: the whole of it, or what a reader of chunks holds at the moment. */
export interface Window {
  readonly text: string;
  /** Offset of the piece within the page. */
  readonly base: number;
}

/** One line of a page, without the white space around it, and what it looks like. */
export interface Line {
  /** Offsets within the page. */
  readonly start: number;
  readonly end: number;
  /** The line as printed. */
  readonly printed: string;
  /** Words; {@link MANY} for a long line, whose words are not counted. */
  readonly words: number;
  /** Words among them that begin with a capital letter. */
  readonly capitalised: number;
  /** Whether it has a digit; true for a long line. */
  readonly digits: boolean;
  /** Whether it ends like a sentence: full stop, question or exclamation mark, ellipsis, colon; quotes behind them aside. */
  readonly closed: boolean;
  /** First code unit. */
  readonly first: number;
}

/** Length in code units from which a line is prose by its length alone. Furniture is shorter, captions aside. */
export const LONG = 240;

/** More words than any line of furniture has. */
export const MANY = 99;

/** LF, CRLF, CR, NEL and the separators of lines and paragraphs. */
const LINE_END = /\r\n?|[\n\u0085\u2028\u2029]/g;
/** All but LF. */
const RARE_LINE_ENDS = ['\r', '\u0085', '\u2028', '\u2029'];

/**
 * All lines of a window that are not empty.
 *
 * @param whole whether the text ends where the window ends; where not, the last line may go on and is left out
 * @returns the lines, and the offset within the window of what was left out
 */
export function linesOf(
  { text, base }: Window,
  whole: boolean,
): { readonly lines: readonly Line[]; readonly rest: number } {
  const lines: Line[] = [];
  // They are so rare that one look for each pays.
  const mixed = RARE_LINE_ENDS.some((end) => text.includes(end));
  let at = 0;
  while (at < text.length) {
    let end: number;
    let next: number;
    if (mixed) {
      LINE_END.lastIndex = at;
      const found = LINE_END.exec(text);
      end = found === null ? -1 : found.index;
      next = LINE_END.lastIndex;
      // A CR at the end of a piece may be the first half of CRLF.
      if (!whole && next === text.length && text.charCodeAt(end) === 13) end = -1;
    } else {
      end = text.indexOf('\n', at);
      next = end + 1;
    }
    if (end < 0) {
      if (!whole) break;
      end = text.length;
      next = end;
    }
    const start = trimStart(text, at, end);
    if (start < end) lines.push(lineOf(text, base, start, trimEnd(text, start, end)));
    at = next;
  }
  return { lines, rest: at };
}

function trimStart(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  return start;
}

function lineOf(text: string, base: number, start: number, end: number): Line {
  const line = {
    start: start + base,
    end: end + base,
    printed: text.slice(start, end),
    words: MANY,
    capitalised: 0,
    digits: true,
    closed: isClosed(text, start, end),
    first: text.charCodeAt(start),
  };
  if (end - start <= LONG) countWords(text, start, end, line);
  return line;
}

/** Fills in what a look at every character tells. */
function countWords(
  text: string,
  start: number,
  end: number,
  line: { words: number; capitalised: number; digits: boolean },
): void {
  let words = 0;
  let capitalised = 0;
  let digits = false;
  let ideographs = 0;
  let inWord = false;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      inWord = false;
    } else if (isDigit(code)) {
      digits = true;
      if (!inWord) words += 1;
      inWord = true;
    } else if (isIdeograph(code)) {
      ideographs += 1;
    } else if (inWord) {
      if (isSpace(code)) inWord = false;
    } else if (isLetter(code)) {
      inWord = true;
      words += 1;
      if (isCapital(code)) capitalised += 1;
    }
  }
  line.words = words + Math.ceil(ideographs / IDEOGRAPHS_A_WORD);
  line.capitalised = capitalised;
  line.digits = digits;
}

/** Chinese and Japanese print has no blanks; two characters are about a word. */
const IDEOGRAPHS_A_WORD = 2;

/** Kana and Han. */
function isIdeograph(code: number): boolean {
  return code >= 0x3041 && code <= 0x9fff;
}

/** Marks that may stand behind the end of a sentence: closing quotes and brackets. */
const CLOSING = new Set('"\'”’»«)]*」』');
/** Marks that end a sentence, in any script of the corpora. */
const SENTENCE_END = new Set('.!?…:;。！？؟।');

function isClosed(text: string, start: number, end: number): boolean {
  let i = end - 1;
  while (i > start && CLOSING.has(text.charAt(i))) i -= 1;
  return SENTENCE_END.has(text.charAt(i));
}
