/** Words of a language out of its tables, as several lexemes read them. */

import type { Parser } from 'parsimmon';
import { type Dictionary, dictionary, parser } from '../kit/index.ts';
import { codeAt, isCapital, isLetter } from './space.ts';

/** Whether a letter stands at an offset. */
export function isLetterAt(text: string, at: number): boolean {
  return isLetter(codeAt(text, at));
}

/** Whether a code unit is of Chinese or Japanese print, which sets its words without blanks: "2時間前". Korean sets them. */
function hasNoBlanks(code: number): boolean {
  return code >= 0x2e80 && code < 0xac00;
}

/**
 * Whether a word can end at an offset: no letter goes on there, unless a capital with a small letter behind it begins another
 * word, as where print has lost a blank: "ESTUpdated", "UhrLesedauer". A digit may follow at once.
 */
export function endsWord(text: string, at: number): boolean {
  if (!isLetterAt(text, at) || hasNoBlanks(codeAt(text, at - 1))) return true;
  return (
    isCapital(codeAt(text, at)) && isLetterAt(text, at + 1) && !isCapital(codeAt(text, at + 1))
  );
}

/** A word of a glued dictionary: "26Feb1987", "午後3時". */
export function wholeWord<T>(of: Dictionary<T>, label: string): Parser<T> {
  return parser<T>((text, at, run) => {
    const end = of.read(text, at, run);
    return end < 0 || !endsWord(text, end) ? run.miss(at, label) : end;
  });
}

/** A {@link wholeWord} with the point of an abbreviation, where there is one. */
export function pointedWord<T>(of: Dictionary<T>, label: string): Parser<T> {
  return parser<T>((text, at, run) => {
    const end = of.read(text, at, run);
    if (end < 0 || !endsWord(text, end)) return run.miss(at, label);
    return codeAt(text, end) === 46 ? end + 1 : end;
  });
}

/** Words without the point of an abbreviation, which print sets or leaves out. */
export function* unpointed<Meaning>(
  entries: Iterable<readonly [string, Meaning]>,
): Generator<readonly [string, Meaning]> {
  for (const [word, meaning] of entries) yield [word.replace(/\.$/, ''), meaning];
}

/** A dictionary of words that mean nothing but themselves. */
export function wordList(
  lists: Iterable<readonly string[] | undefined>,
  glued = false,
): Dictionary<true> {
  const entries: [string, true][] = [];
  for (const list of lists) for (const word of list ?? []) entries.push([word, true]);
  return dictionary(entries, { glued });
}

/** The offset at or behind `from` where a word of a dictionary stands at the beginning of a word, or -1. */
export function wordIn(text: string, of: Dictionary<unknown>, from = 0): number {
  let inWord = isLetterAt(text, from - 1);
  for (let i = from; i < text.length; i += 1) {
    const letter = isLetterAt(text, i);
    if (letter && !inWord && of.scan(text, i) >= 0) return i;
    inWord = letter;
  }
  return -1;
}
