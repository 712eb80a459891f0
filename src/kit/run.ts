/** Running a parser: from a text to a value, or to an error that says what went wrong and where. */

import type { Parser } from 'parsimmon';
import { positionOf } from './position.ts';
import { Run, stepsOf } from './protocol.ts';

/** Why a text could not be read. */
export interface ParseError {
  /** The furthest offset that could not be read, in UTF-16 code units of the text passed in. */
  readonly offset: number;
  /** Up to 20 code units found there, no pair cut in half; empty at the end of the text. */
  readonly found: string;
  /** What would have been accepted there, sorted, without repeats, in the reader's words. */
  readonly expected: readonly string[];
}

/** A value, or the reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ParseError };

/** A value that opens a text, and the offset at which the rest begins. */
export interface Opening<T> {
  readonly value: T;
  readonly end: number;
}

const FOUND_LENGTH = 20;

/**
 * Reads the whole text with a parser.
 *
 * Never throws for any text, and touches nothing outside of it: no clock, no table of texts seen before. (A grammar that
 * calls itself by `lazy` needs the stack for it, as every recursive function does.)
 *
 * @example
 * ```ts
 * run(literal('By '), 'Bye'); // => { ok: false, error: { offset: 0, found: 'Bye', expected: ['"By "'] } }
 * ```
 */
export function run<T>(parser: Parser<T>, text: string): Result<T> {
  const { step } = stepsOf(parser);
  const state = new Run();
  const end = step(text, 0, state);
  if (end === text.length) return { ok: true, value: state.value as T };
  if (end >= 0) state.miss(end, 'end of text');
  return { ok: false, error: errorOf(text, state.furthest, state.expected) };
}

/** Reads what stands at `at` (the beginning, where left out) and leaves the rest of the text alone. */
export function runAt<T>(parser: Parser<T>, text: string, at = 0): Result<Opening<T>> {
  const { step } = stepsOf(parser);
  const state = new Run();
  const end = step(text, at, state);
  return end < 0
    ? { ok: false, error: errorOf(text, state.furthest, state.expected) }
    : { ok: true, value: { value: state.value as T, end } };
}

/** An error at an offset: cuts what was found there, sorts what was expected. */
export function errorOf(text: string, offset: number, expected: readonly string[]): ParseError {
  const at = Math.max(0, offset);
  const last = at + FOUND_LENGTH - 1;
  const cutsPair = (text.codePointAt(last) ?? 0) > 0xffff;
  return {
    offset: at,
    found: text.slice(at, cutsPair ? last : last + 1),
    expected: expected.length < 2 ? expected : [...new Set(expected)].sort(),
  };
}

/** How much of a long line an explanation shows on each side of the caret. */
const SHOWN = 60;

/**
 * An error for a person to read: where it is, what was expected, and the line with a caret under the place.
 *
 * @example
 * ```ts
 * explain('AIRLINK 74.53 Increased Bye', { offset: 14, found: 'Increased Bye', expected: ['direction'] }); // =>
 * // 'line 1, column 15: expected direction, found "Increased Bye"\n\n  AIRLINK 74.53 Increased Bye\n                ^'
 * ```
 */
export function explain(text: string, error: ParseError): string {
  const { offset, line, column } = positionOf(text, error.offset);
  const lineStart = offset - column + 1;
  let lineEnd = offset;
  while (lineEnd < text.length && lineEnd < offset + SHOWN && !isLineEnd(text, lineEnd))
    lineEnd += 1;
  const from = Math.max(lineStart, offset - SHOWN);
  const before = `${from > lineStart ? '…' : ''}${printable(text.slice(from, offset))}`;
  const after = printable(text.slice(offset, lineEnd));
  const more = lineEnd < text.length && !isLineEnd(text, lineEnd) ? '…' : '';
  const found = error.found === '' ? 'the end of the text' : JSON.stringify(error.found);
  return [
    `line ${line}, column ${column}: expected ${alternatives(error.expected)}, found ${found}`,
    '',
    `  ${before}${after}${more}`,
    `  ${' '.repeat(before.length)}^`,
  ].join('\n');
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

/** Control characters take one column and move no caret. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced here
  return text.replace(/[\u0000-\u001f\u007f]/g, ' ');
}

function alternatives(labels: readonly string[]): string {
  if (labels.length < 2) return labels[0] ?? 'something else';
  return `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`;
}
