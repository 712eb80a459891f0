/**
 * Stamps in running text.
 *
 *     The court ruled on March 9, 2021 that shares sold at $12.40 before 10:29 a.m. EST on Friday were …
 *                        ^^^^^^^^^^^^^                             ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Nearly every stamp has a figure in it, so only the words in front of a figure are looked at: a page of prose costs little
 * more than looking for its figures. What is a price, a score, a version or a plain word stands out by what is round it.
 */

import { digitOf } from '../lexemes/digit.ts';
import { codeAt, isLetter, isLineEnd } from '../lexemes/space.ts';
import { endsWord } from '../lexemes/word.ts';
import type { Timestamp } from './types.ts';

/** Reads a stamp at an offset, or null. */
export type StampAt = (text: string, at: number) => Timestamp | null;

/** How far in front of its first figure a stamp can begin: "Last updated on Wednesday, September 12". */
const REACH = 64;

const FIGURE = /[\d٠-٩۰-۹०-९০-৯０-９]/g;

/** The offset of the first digit at or behind an offset, -1 without one. */
function figureFrom(text: string, at: number): number {
  // Set before each use, so no search knows of another.
  FIGURE.lastIndex = at;
  return FIGURE.test(text) ? FIGURE.lastIndex - 1 : -1;
}

const codesOf = (marks: string) => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));

/** Characters that make something else of the figures behind them: prices, codes, handles. */
const TURNS_FIGURES = codesOf('$£€¥₹#@+_=&%');

/** Characters that go on with the figures in front of them. */
const GOES_ON = codesOf('.,/:-–');

/** Where Chinese, Japanese and Korean characters begin, which print sets at figures without blanks. */
const NO_BLANKS = 0x2e80;

function isWordCode(code: number): boolean {
  return isLetter(code) || digitOf(code) >= 0;
}

/** Whether a letter is of print that sets it at figures without a blank. */
function hasNoBlanks(code: number): boolean {
  return code >= NO_BLANKS && digitOf(code) < 0;
}

/** Whether a stamp may begin at an offset behind another character. */
function mayBegin(text: string, at: number): boolean {
  const before = codeAt(text, at - 1);
  if (isWordCode(before)) return hasNoBlanks(before);
  if (isLetter(codeAt(text, at))) return before !== 64 && before !== 35;
  if (TURNS_FIGURES.has(before)) return false;
  return !(GOES_ON.has(before) && digitOf(codeAt(text, at - 2)) >= 0);
}

/** Whether a stamp may end at an offset: no word or figure goes on there, if not one that has lost its blank ("2026Updated"). */
function mayEnd(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const next = codeAt(text, end);
  if (digitOf(next) >= 0) {
    const behind = text.slice(end, end + 6);
    return GLUED_STAMP.test(behind) || COUNT.test(behind);
  }
  if (isLetter(next)) return next >= NO_BLANKS || endsWord(text, end);
  if (next === 37 || next === 95 || next === 64) return false;
  return !(GOES_ON.has(next) && digitOf(codeAt(text, end + 1)) >= 0);
}

/** Another stamp at once behind one: "202222. Januar 2022". */
const GLUED_STAMP = /^\d{1,2}(?:\. ?\p{L}|:\d\d)/u;

/** "05:00 AM3 mins to read" */
const COUNT = /^\d{1,3}[\s-]\p{L}/u;

const SCORE = /^\d{1,2}-\d{1,2}-\d\d$/;
const FIGURES_ONLY = /^[\d:.]+$/;
const LETTER = /\p{L}/u;

/** Whether what was read is a time by itself, where no line of its own says so. */
function speaksForItself(text: string, stamp: Timestamp, smallMonths: boolean): boolean {
  const { label, readings, relative, weekday, span } = stamp;
  if (label !== null || relative !== null) return true;
  const printed = text.slice(span.start, span.end);
  const [{ year, month, day }] = readings;
  // A month is when something happened, and not when a text was published.
  if (month !== null && day === null) return false;
  if (year !== null) return !SCORE.test(printed);
  // A time of day alone: 10:29 may be a score.
  if (month === null && weekday === null) return !FIGURES_ONLY.test(printed);
  // "They may 12 times": without a year the month has its capital, where the language gives it one.
  const first = LETTER.exec(printed)?.[0] ?? '';
  return smallMonths || first.toUpperCase() === first;
}

/**
 * The offsets of the words in front of a figure or the name of a day, within reach and on its line.
 *
 * @param from where the stamp before it ends
 * @param tried where the figure before it stands: the words in front of that one begin no stamp
 */
function wordsBefore(text: string, core: number, from: number, tried: number): readonly number[] {
  const starts: number[] = [];
  const least = Math.max(from, tried, core - REACH);
  for (let at = core - 1; at >= least && !isLineEnd(codeAt(text, at)); at -= 1) {
    // At once behind another stamp a word may begin where print has lost the blank: "2026Updated".
    const begins = at === from || mayBegin(text, at);
    if (begins && isLetter(codeAt(text, at))) starts.push(at);
  }
  return starts.reverse();
}

/** A pattern of words that are a time without a figure, small and with a capital: one search for those of all languages. */
export function dayWordsOf(words: readonly string[]): RegExp {
  const printed = words
    .filter((word) => word !== '')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  return new RegExp(printed.length === 0 ? '(?!)' : printed.join('|'), 'g');
}

/** The offsets of words that are a time without a figure: "yesterday". */
function placesOf(text: string, dayWords: RegExp): readonly number[] {
  const places: number[] = [];
  dayWords.lastIndex = 0;
  for (let match = dayWords.exec(text); match !== null; match = dayWords.exec(text)) {
    places.push(match.index);
  }
  return places;
}

/** What a search needs to know of the languages. */
export interface Search {
  readonly stampAt: StampAt;
  /** Whether a word that a stamp can begin with may stand at an offset. */
  readonly mayOpen: (text: string, at: number) => boolean;
  /** "yesterday": see {@link dayWordsOf}. */
  readonly dayWords: RegExp;
  /** Whether the language writes its months in small letters. */
  readonly smallMonths: boolean;
}

/** All stamps of a text, in their order. */
export function stampsIn(text: string, search: Search): readonly Timestamp[] {
  const { stampAt, mayOpen, dayWords, smallMonths } = search;
  const found: Timestamp[] = [];
  const places = placesOf(text, dayWords);
  let place = 0;
  let from = 0;
  let tried = 0;
  const take = (at: number, least: number): boolean => {
    if (at !== from && !mayBegin(text, at)) return false;
    const stamp = stampAt(text, at);
    if (stamp === null || stamp.span.end <= least || !mayEnd(text, stamp.span.end)) return false;
    if (!speaksForItself(text, stamp, smallMonths)) return false;
    found.push(stamp);
    from = stamp.span.end;
    return true;
  };
  /** The stamp with a figure or the name of a day in it, which a word in front may begin: "Updated 12 June", "Posted yesterday". */
  const takeAround = (core: number): boolean => {
    const words = wordsBefore(text, core, from, tried);
    tried = core;
    return words.some((at) => mayOpen(text, at) && take(at, core)) || take(core, core);
  };
  const takeDays = (before: number): void => {
    for (let at = places[place]; at !== undefined && at < before; at = places[place]) {
      // Also within a word, for a label may have lost its blank: "UpdatedYesterday".
      if (at >= from) takeAround(at);
      place += 1;
    }
  };
  for (let figure = figureFrom(text, 0); figure >= 0; ) {
    takeDays(figure);
    let next = from;
    if (figure >= from) next = takeAround(figure) ? from : runEnd(text, figure);
    figure = figureFrom(text, next);
  }
  takeDays(text.length);
  return found;
}

/** The end of the figures and letters at an offset: no stamp begins within them. */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  while (isWordCode(codeAt(text, end)) && !hasNoBlanks(codeAt(text, end))) end += 1;
  return end;
}
