/**
 * How names stand in a credit: the marks between them, what ends one, and how its words are written.
 *
 *     Ada Rowe/Riverton Police, Inc. via AP
 *             ^               ^      ^
 */

import { pictureSuppliers } from '../data/agencies.ts';
import { editorsNotes, legalForms } from '../data/credits.ts';
import { type Dictionary, dictionary } from '../kit/index.ts';
import { callersWords, perVocabulary, type ReadOptions } from '../lexemes/options.ts';
import {
  codeAt,
  isApostrophe,
  isDash,
  isDigit,
  isInlineSpace,
  isLetter,
  isLineEnd,
  skipInlineSpace,
} from '../lexemes/space.ts';
import { wordList } from '../lexemes/word.ts';

/** How the words of a name are written: all like a name, with a small one among them, with two of them in a row, or like a sentence. */
export type Wording = 'name' | 'small' | 'smaller' | 'prose';

/** A set of code units. */
export interface Codes {
  readonly has: (code: number) => boolean;
}

/** The code units of some marks. Most of print is looked up in a plain table. */
export function codesOf(marks: string): Codes {
  const all = new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
  const plain = Uint8Array.from({ length: PLAIN }, (_none, code) => (all.has(code) ? 1 : 0));
  return { has: (code) => (code >= 0 && code < PLAIN ? plain[code] === 1 : all.has(code)) };
}
const PLAIN = 128;

export const SLASHES = /* @__PURE__ */ codesOf('/／|｜');
/** Marks between two names, with or without blanks around them. */
export const JOINTS = /* @__PURE__ */ codesOf('/／|｜;•·—');
/** What ends a name and joins nothing. */
export const ENDS_NAME = /* @__PURE__ */ codesOf('()（）[]"“”„«»?!:：©');
export const COMMA = 44;
export const HYPHEN = 45;
export const FULL_STOP = 46;

/** The most words of a name. */
const MOST_WORDS = 10;

/** How a note to editors begins: in capitals, as agencies send it. */
export const editorsNote = /* @__PURE__ */ dictionary(
  editorsNotes.map((note) => [note, true] as const),
  { anyCase: false },
);
export const legalForm = /* @__PURE__ */ wordList([legalForms]);

export function isSpacedDash(text: string, at: number): boolean {
  return isDash(codeAt(text, at)) && isInlineSpace(codeAt(text, at + 1));
}

/** Whether a name can end at `at`: so a mark ("Staff", "file") is told from the first word of a longer name. */
export function endsName(text: string, at: number): boolean {
  return endsAtMark(text, at) || editorsNote.scan(text, skipInlineSpace(text, at)) > 0;
}

/** Whether a mark of print or the end of the line ends a name. */
export function endsAtMark(text: string, at: number): boolean {
  const next = skipInlineSpace(text, at);
  if (next >= text.length) return true;
  const code = text.charCodeAt(next);
  return (
    isLineEnd(code) ||
    JOINTS.has(code) ||
    ENDS_NAME.has(code) ||
    code === COMMA ||
    code === FULL_STOP ||
    isSpacedDash(text, next)
  );
}

/** The offset behind the word at `at`. */
export function wordEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && !isInlineSpace(text.charCodeAt(next))) next += 1;
  return next;
}

/** The offset of the last word before `at`, or of the part of it behind `from`. */
export function wordStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !isInlineSpace(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Whether a word begins with a small letter and is no address ("stock.adobe.com"). */
export function isSmall(text: string, at: number, end: number): boolean {
  const first = text.charAt(at);
  return first.toUpperCase() !== first && !text.slice(at, end).includes('.');
}

/** How the words of a name are written; with small words as names of bodies have and sentences, or two in a row. */
export function mannerOf(text: string, start: number, end: number): Wording {
  let count = 0;
  let run = 0;
  let longest = 0;
  for (let at = start; at < end; ) {
    const next = wordEnd(text, at, end);
    const small = isSmall(text, at, next);
    run = small ? run + 1 : 0;
    longest = Math.max(longest, run);
    count += 1;
    at = skipInlineSpace(text, next);
  }
  if (count > MOST_WORDS || longest > 2) return 'prose';
  if (longest > 1) return 'smaller';
  return longest === 0 ? 'name' : 'small';
}

/** One word is no person's name, but in scripts without blanks. */
export function isSeveralWords(name: string): boolean {
  return name.includes(' ') || IDEOGRAPH.test(name);
}
export const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** A letter, a digit, "@" or an apostrophe. */
export function opensName(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 64 || isApostrophe(code);
}

/** Whether a legal form ends at `end`. */
export function endsLegalForm(text: string, from: number, end: number): boolean {
  const start = wordStart(text, from, end);
  return legalForm.scan(text, start) === end;
}

/**
 * The names of picture suppliers, and the caller's agencies, as print spells them and a sentence does not: "AP" and
 * "REUTERS", not "ap" or "reuters".
 */
export const namesOfSuppliers: (options?: ReadOptions) => readonly string[] = perVocabulary(
  ['agencies'],
  (options) => {
    const tables = [pictureSuppliers(), ...callersWords(options, 'agencies')];
    return tables
      .flatMap((table) => Object.keys(table))
      .flatMap((name) => [name, name.toUpperCase()])
      .filter((name) => name.length > 2 || name === 'AP' || name === 'PA');
  },
);

/** The same, to be looked up. */
export const printedSuppliers: (options?: ReadOptions) => Dictionary<true> = perVocabulary(
  ['agencies'],
  (options) =>
    dictionary(
      namesOfSuppliers(options).map((name) => [name, true] as const),
      { anyCase: false },
    ),
);
