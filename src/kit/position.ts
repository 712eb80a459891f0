/** Line and column, worked out only when somebody asks: parsers count in offsets. */

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
  const at = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < at; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      line += 1;
      lineStart = i + 1;
    }
  }
  return { offset: at, line, column: at - lineStart + 1 };
}
