/**
 * The marks within a caption that may open its credit, and what stands before a word of it.
 *
 *     A ferry leaves (left). Photo: Ada Rowe/AP © 2024 Reuters
 *                    ^       ^                  ^
 */

import { labelTokens } from '../credit/label.ts';
import { type Codes, codesOf, editorsNote, opensName } from '../credit/print.ts';
import { editorsNotes } from '../data/credits.ts';
import { captionWords, endsSentence } from '../lexemes/caption-words.ts';
import { cuesAt, cuesOf } from '../lexemes/cues.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { codeAt, isCapital, isDash, isInlineSpace, isLetter, trimEnd } from '../lexemes/space.ts';
import { wordList } from '../lexemes/word.ts';

/** A place where a credit may open: at a label or the sign ©, or a parenthesis; and a word of copyright within a chain. */
export interface Mark {
  readonly at: number;
  readonly is: 'label' | 'right' | 'parenthesis';
}

/** The marks of a caption, and where the notes to editors begin behind them, or its end. */
export interface Marks {
  readonly marks: readonly Mark[];
  readonly end: number;
}

/** How far from the end of a caption its credit begins at most, notes to editors included. */
const WINDOW = 1200;
/** The most marks of which a credit opens at one, the last ones: lists of parties have as many parentheses. */
const MOST_MARKS = 16;

const SIGN = 0xa9;
const OPENS: Codes = /* @__PURE__ */ codesOf('(（[');
/** Behind one of these a label is none. */
const WITHIN: Codes = /* @__PURE__ */ codesOf('/-');

const Cue = { note: 1, label: 2 } as const;

/** Finds the marks between two offsets, in one pass. */
export const marksIn: (
  options?: ReadOptions,
) => (text: string, start: number, end: number) => Marks = perOptions((options) => {
  const { first, opens } = labelTokens(options);
  const rights = wordList([captionWords(options, 'copyrightWords')]);
  const cues = cuesOf([{ words: editorsNotes }, { words: first }]);

  return (text, start, end) => {
    const marks: Mark[] = [];
    const add = (at: number, is: Mark['is']) => {
      if (marks.push({ at, is }) > MOST_MARKS) marks.shift();
    };
    for (let at = Math.max(start, end - WINDOW); at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === BLANK || (code >= SMALL_A && code <= SMALL_Z)) continue;
      if (code === SIGN) {
        add(at, 'label');
      } else if (OPENS.has(code)) {
        add(at, 'parenthesis');
      } else {
        const found = cuesAt(cues, text, at);
        if ((found & Cue.note) !== 0 && editorsNote.scan(text, at) > 0) {
          return { marks, end: trimEnd(text, start, at) };
        }
        if ((found & Cue.label) === 0) continue;
        // "/File Photo" is a part of the chain, "Tubeless-Montage" a word.
        const isWithin = WITHIN.has(codeAt(text, at - 1));
        if (!isWithin && opens(text, at) > 0) add(at, 'label');
        else if (rights.scan(text, at) > 0) add(at, 'right');
      }
    }
    return { marks, end };
  };
});

const BLANK = 32;
const SMALL_A = 97;
const SMALL_Z = 122;

// Words

/**
 * What stands before a word: nothing, the end of a sentence, that and a slash ("A ferry leaves. /AP"), another mark that
 * closes something, or the sentence itself.
 */
export type Boundary = 'start' | 'sentence' | 'slash' | 'mark' | 'none';

const FULL_STOP = 46;
const SLASH = 47;
const CLOSES: Codes = /* @__PURE__ */ codesOf('|—•·)）]”"»…');
const QUOTES: Codes = /* @__PURE__ */ codesOf('”"’\'»)）');
const STOPS: Codes = /* @__PURE__ */ codesOf('.!?…。');

export function boundaryAt(text: string, start: number, word: number): Boundary {
  const end = trimEnd(text, start, word);
  if (end === start) return 'start';
  if (text.charCodeAt(end - 1) !== SLASH) return boundaryBehind(text, end, end === word);
  const sentence = trimEnd(text, start, end - 1);
  return boundaryBehind(text, sentence, sentence === end - 1) === 'sentence' ? 'slash' : 'none';
}

/** What closes at `end`; `glued` is a word with no blank before it. */
function boundaryBehind(text: string, end: number, glued: boolean): 'sentence' | 'mark' | 'none' {
  const last = codeAt(text, end - 1);
  const before = codeAt(text, end - 2);
  if (STOPS.has(last)) {
    if (last !== FULL_STOP || glued || endsSentence(text, end - 1)) return 'sentence';
    // "in Washington, D.C. Ada Rowe/AP" against "J. Rowe/AP"
    return codeAt(text, end - 3) === FULL_STOP ? 'mark' : 'none';
  }
  // "The gates are open.—AFP"
  if ((QUOTES.has(last) || isDash(last)) && STOPS.has(before)) return 'sentence';
  return CLOSES.has(last) || (isDash(last) && isInlineSpace(before)) ? 'mark' : 'none';
}

/** Whether the slash that ends at `end` stands apart from the word before it: "A ferry leaves / AP" against "Ada Rowe/AP". */
export function isSlashApart(text: string, end: number): boolean {
  return codeAt(text, end - 1) === SLASH && isInlineSpace(codeAt(text, end - 2));
}

/** A word of the end of a caption with which a name may begin, and what stands before it. */
export interface Start {
  readonly at: number;
  readonly boundary: Boundary;
}

/** How far from the end of the credit a plain chain of names begins at most, in characters. */
export const CHAIN_WINDOW = 160;
/** So many small words in a row are a sentence: "Museum of art via the Guardian" has four. */
const PROSE_WORDS = 5;

/** Whether print glued a name to the sentence before it: "Austria.Leonhard", "Austria.—AFP". */
function isGlued(text: string, at: number): boolean {
  if (!isCapital(text.charCodeAt(at))) return false;
  const before = codeAt(text, at - 2);
  const mark = codeAt(text, at - 1);
  if (isDash(mark)) return before === FULL_STOP;
  if (mark !== FULL_STOP) return false;
  return !isCapital(before) && before !== FULL_STOP && !isInlineSpace(before);
}

/**
 * Where a plain chain that ends at `end` could begin, the last word first. Nothing before small words as only sentences
 * have them, or before the end of a sentence, belongs to the chain.
 */
export function startsBefore(text: string, start: number, end: number): readonly Start[] {
  const starts: Start[] = [];
  const limit = Math.max(start, end - CHAIN_WINDOW);
  for (let stop = end, small = 0; small < PROSE_WORDS; ) {
    let at = Math.max(limit, stop - 1);
    while (at > limit && !isInlineSpace(text.charCodeAt(at - 1)) && !isGlued(text, at)) at -= 1;
    if (at <= limit && limit > start) break;
    const name = text.charCodeAt(at) === SLASH ? at + 1 : at;
    const boundary = boundaryAt(text, start, name);
    const code = text.charCodeAt(name);
    if (opensName(code)) starts.push({ at: name, boundary });
    if (boundary === 'sentence') break;
    small = isLetter(code) && !isCapital(code) ? small + 1 : 0;
    stop = trimEnd(text, start, at);
    if (stop === start) break;
  }
  return starts;
}
