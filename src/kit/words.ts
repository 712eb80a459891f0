/**
 * Dictionary words: a token out of a table of words, the longest that stands there.
 *
 * The table is a tree by code unit, so the cost of a look-up is the length of the word and not of the table, and adding
 * words never makes reading slower.
 */

import type { Parser } from 'parsimmon';
import { parser, type Scanner } from './protocol.ts';

/** How the words of a table stand in print. All are optional. */
export interface WordOptions {
  /** Whether `word` also reads `WORD` and `Word`. Default true. */
  readonly anyCase?: boolean;
  /** Whether a letter or digit may follow at once, as in glued print ("UpdatedJune 3"). Default false. */
  readonly glued?: boolean;
}

/** A dictionary that was built once and is asked often. */
export interface Dictionary<T> {
  /**
   * The longest word of the table at an offset: the offset behind it and what it means, or null.
   */
  readonly at: (text: string, at: number) => { readonly end: number; readonly value: T } | null;
  /** The offset behind the longest word, or -1. Makes no object. */
  readonly scan: Scanner;
  /** As `scan`, and leaves what the word means in `into.value`: a run, say. Makes no object either. */
  readonly read: (text: string, at: number, into: { value: unknown }) => number;
}

/** A fork of the tree, or the end of a word. What leads to it and forks nowhere stands in `run`, not in nodes of its own. */
interface Node<T> {
  /** The code units to read before this place is reached, behind the one that leads here. */
  run: string;
  /** The code unit that leads to `child`, -1 where nothing does. */
  code: number;
  child: Node<T> | null;
  /** The other ways on. */
  more: Map<number, Node<T>> | null;
  /** Set where a word ends here. */
  word: { readonly value: T } | null;
}

function leaf<T>(run: string): Node<T> {
  return { run, code: -1, child: null, more: null, word: null };
}

function behind<T>(node: Node<T>, code: number): Node<T> | null {
  return node.code === code ? node.child : (node.more?.get(code) ?? null);
}

const ASCII = 128;
const NO_STARTS: readonly null[] = [];

/** The node at which a word ends, made where it is not there. */
function grow<T>(root: Node<T>, word: string): Node<T> {
  let node = root;
  for (let i = 0; i < word.length; ) {
    const code = word.charCodeAt(i);
    const next = behind(node, code);
    if (next === null) {
      const end = leaf<T>(word.slice(i + 1));
      if (node.child === null) {
        node.code = code;
        node.child = end;
      } else {
        node.more ??= new Map();
        node.more.set(code, end);
      }
      return end;
    }
    const shared = sharedLength(next.run, word, i + 1);
    if (shared < next.run.length) fork(next, shared);
    node = next;
    i += shared + 1;
  }
  return node;
}

function sharedLength(run: string, word: string, from: number): number {
  let shared = 0;
  while (shared < run.length && run[shared] === word[from + shared]) shared += 1;
  return shared;
}

/** Cuts the run of a node in two, with a new node behind the cut that has all that the node had. */
function fork<T>(node: Node<T>, at: number): void {
  const child = leaf<T>(node.run.slice(at + 1));
  child.code = node.code;
  child.child = node.child;
  child.more = node.more;
  child.word = node.word;
  node.code = node.run.charCodeAt(at);
  node.run = node.run.slice(0, at);
  node.child = child;
  node.more = null;
  node.word = null;
}

/**
 * A dictionary out of a table: word as printed, value as meant. A blank in a word reads any run of white space within
 * the line, so "Increased By" also reads "Increased\u00a0 By". The table is read at the first look, so a dictionary that is
 * never asked costs nothing.
 *
 * @example
 * ```ts
 * const months = dictionary({ 'Sept.': 9, Sept: 9, September: 9 });
 * months.at('September 3', 0); // => { end: 9, value: 9 }
 * ```
 */
export function dictionary<T>(
  table: Readonly<Record<string, T>> | Iterable<readonly [string, T]>,
  options: WordOptions = {},
): Dictionary<T> {
  const { anyCase = true, glued = false } = options;
  const root = leaf<T>('');
  /** What may stand first, as a plain list: most looks end there. Empty until the first look, which makes the tree grow. */
  let starts: readonly (Node<T> | null)[] = NO_STARTS;
  const begin = () => {
    const entries = Symbol.iterator in table ? table : Object.entries(table);
    for (const [word, value] of entries as Iterable<readonly [string, T]>) {
      const node = grow(root, narrowSpace(anyCase ? foldCase(word) : word));
      // The first spelling wins, so a caller's words, put in front, replace the table's.
      if (node !== root) node.word ??= { value };
    }
    starts = Array.from({ length: ASCII }, (_none, code) => behind(root, code));
  };

  /** A code unit as the tree has it: any white space is a blank. */
  const folded = (code: number): number => {
    if (isInlineSpace(code)) return 32;
    return anyCase ? foldCode(code) : code;
  };

  /**
   * Walks the tree; leaves the meaning of every word that ends there, in growing length. Gives the end of the longest.
   *
   * Each character is looked at in one place, and never past the end: where that is asked once, it is slow everywhere.
   */
  const walk = (text: string, at: number, into: { value: unknown } | null): number => {
    if (starts === NO_STARTS) begin();
    const { length } = text;
    let end = -1;
    let i = at;
    let node: Node<T> | null = null;
    /** How much of the node's run is read. */
    let read = 0;
    while (i < length) {
      let code = text.charCodeAt(i);
      if (code <= 32 || code >= ASCII) code = folded(code);
      else if (anyCase && code >= 65 && code <= 90) code += 32;
      if (node !== null && read < node.run.length) {
        if (node.run.charCodeAt(read) !== code) return end;
        read += 1;
      } else {
        node = node === null && code < ASCII ? (starts[code] ?? null) : behind(node ?? root, code);
        if (node === null) return end;
        read = 0;
      }
      i = code === 32 ? pastSpace(text, i) : i + 1;
      if (node.word !== null && read === node.run.length && (glued || !splitsWord(text, i))) {
        end = i;
        if (into !== null) into.value = node.word.value;
      }
    }
    return end;
  };

  return {
    at(text, at) {
      const found: { end: number; value: unknown } = { end: -1, value: null };
      found.end = walk(text, at, found);
      return found.end < 0 ? null : (found as { readonly end: number; readonly value: T });
    },
    scan: (text, at) => walk(text, at, null),
    read: walk,
  };
}

/**
 * A token out of a dictionary: the longest of its words, giving what the word means.
 *
 * @example
 * ```ts
 * const direction = words({ 'Increased By': 'up', 'Decreased By': 'down', Unchanged: 'flat' }, 'direction');
 * run(direction, 'INCREASED  BY'); // => { ok: true, value: 'up' }
 * run(direction, 'Bye'); // => { ok: false, error: { offset: 0, found: 'Bye', expected: ['direction'] } }
 * ```
 */
export function words<T>(
  of: Dictionary<T> | Readonly<Record<string, T>>,
  label: string,
): Parser<T> {
  const table = isDictionary(of) ? of : dictionary(of);
  return parser<T>(
    (text, at, run) => {
      const end = table.read(text, at, run);
      return end < 0 ? run.miss(at, label) : end;
    },
    (text, at, run) => {
      const end = table.scan(text, at);
      return end < 0 ? run.miss(at, label) : end;
    },
  );
}

/** The offset behind a white space that was read and all that follows it, so that it is passed over once. */
function pastSpace(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isInlineSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function isDictionary<T>(of: Dictionary<T> | Readonly<Record<string, T>>): of is Dictionary<T> {
  return typeof (of as Dictionary<T>).scan === 'function';
}

/** Lower case by code unit, only where it keeps the length: offsets stay those of the text. */
function foldCase(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i += 1)
    folded += String.fromCharCode(foldCode(word.charCodeAt(i)));
  return folded;
}

/** Each run of white space within the line as one blank. */
function narrowSpace(word: string): string {
  let narrowed = '';
  for (const character of word) {
    if (!isInlineSpace(character.charCodeAt(0))) narrowed += character;
    else if (!narrowed.endsWith(' ')) narrowed += ' ';
  }
  return narrowed;
}

function foldCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (hasNoCase(code)) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Blocks without capitals that print is full of: quotes, dashes, currency signs; arrows, shapes; kana, ideographs, Hangul. */
function hasNoCase(code: number): boolean {
  if (code < 0x2000) return code < 0xc0;
  return (
    code < 0x2100 ||
    (code >= 0x2190 && code < 0x2460) ||
    (code >= 0x2500 && code < 0x2c00) ||
    (code >= 0x2e80 && code < 0xa640) ||
    (code >= 0xac00 && code < 0xff00)
  );
}

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** Whether a cut at `at` would fall between two letters or digits, or between a letter and its marks. */
function splitsWord(text: string, at: number): boolean {
  return isWordCode(text, at) && isWordCode(text, isLowSurrogate(text, at - 1) ? at - 2 : at - 1);
}

/** Whether the character that begins at `at` belongs to a word. */
function isWordCode(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  const character = text.codePointAt(at);
  return character !== undefined && LETTER_OR_DIGIT.test(String.fromCodePoint(character));
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/**
 * White space that stands within a line: blank, tab, no-break, thin, narrow, zero-width and ideographic blanks.
 * Line ends are none.
 */
export function isInlineSpace(code: number): boolean {
  if (code === 32 || code === 9) return true;
  if (code < 0xa0) return code === 11 || code === 12;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
