/** Where things stand. Parsers count in offsets; line and column are worked out only when somebody asks. */

/** Where a piece of text stands: half-open, in UTF-16 code units. `text.slice(start, end)` is the piece. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text, in the three ways that people name it. */
export interface Position {
  /** UTF-16 code units from the beginning of the text, from 0. */
  readonly offset: number;
  /** From 1. A line ends with LF, CRLF or a lone CR. */
  readonly line: number;
  /** UTF-16 code units from the beginning of the line, from 1. */
  readonly column: number;
}

/**
 * The line and column of an offset.
 *
 * @example
 * ```ts
 * positionOf('one\r\ntwo', 6); // => { offset: 6, line: 2, column: 2 }
 * ```
 */
export function positionOf(text: string, offset: number): Position {
  return new Positions(text).of(offset);
}

/** How many lines are over at an offset, and where the line begins that it stands in. */
interface Known {
  readonly lines: number;
  readonly lineStart: number;
}

const BEGINNING: Known = { lines: 0, lineStart: 0 };

/** Positions in one text, each counted back to the nearest one before it that was asked for. */
export class Positions {
  readonly text: string;
  readonly #known = new Map<number, Known>();

  constructor(text: string) {
    this.text = text;
  }

  of(offset: number): Position {
    const { text } = this;
    const at = Math.max(0, Math.min(offset, text.length));
    let lines = 0;
    let lineStart = 0;
    let i = at;
    while (i > 0 && !this.#known.has(i)) {
      i -= 1;
      if (!endsLine(text, i)) continue;
      if (lines === 0) lineStart = i + 1;
      lines += 1;
    }
    const before = this.#known.get(i) ?? BEGINNING;
    const known = {
      lines: before.lines + lines,
      lineStart: lines === 0 ? before.lineStart : lineStart,
    };
    this.#known.set(at, known);
    return { offset: at, line: known.lines + 1, column: at - known.lineStart + 1 };
  }
}

function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
}
