/**
 * Cues: which of several lists of words have one that may begin at a place of the text.
 *
 * A page has to ask of every line whether it opens like a section, a byline, a button and more, and of every word whether
 * it is one of a caption, an agency or a phrase of furniture. Asked of each list by itself that is most of the work of a
 * page of prose, and the answer is nearly always no. The first three letters answer for all lists at once: never wrong
 * where they say no.
 */

import type { Scanner } from '../kit/index.ts';
import { isInlineSpace, isLetter } from './space.ts';

/** A set of lists, one bit for each. */
export type CueSet = number;

/** A list of words. */
export interface CueList {
  readonly words: Iterable<string>;
  /** Reads a word of the list where it stands. With it the list is looked for in the whole of a line, not only where it opens. */
  readonly scan?: Scanner;
}

/** The table of some lists of words. */
export interface Cues {
  /** For each key of three code units, the lists that have a word beginning with them. */
  readonly sets: Uint16Array;
  /** The lists with a `scan`, and the scans of all lists: one that has none finds nothing. */
  readonly anywhere: CueSet;
  readonly scans: readonly Scanner[];
}

const findsNothing: Scanner = () => -1;

/** Bits of a code unit in a key, and how many keys there are. */
const BITS = 5;
const MASK = (1 << BITS) - 1;
const KEYS = 1 << (3 * BITS);

/** Stands for a character that was not met yet: to fill the table when the module loads would cost milliseconds. */
const NOT_MET = MASK + 1;
const FOLDED: Uint8Array = /* @__PURE__ */ new Uint8Array(1 << 16).fill(NOT_MET);

/** A code unit in a key, both cases alike. White space of any width is 0. */
function folded(code: number): number {
  const known = FOLDED[code] as number;
  if (known !== NOT_MET) return known;
  const small = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  const fold = isInlineSpace(code) ? 0 : small & MASK;
  FOLDED[code] = fold;
  return fold;
}

/**
 * A table for lists of words: the first list is bit 0, the second bit 1, up to sixteen.
 *
 * @example
 * ```ts
 * const cues = cuesOf([{ words: ['By', 'Written by'] }, { words: ['World'] }]);
 * cuesAt(cues, 'Written', 0); // => 1
 * cuesAt(cues, 'WORLD', 0); // => 2
 * cuesAt(cues, 'Water', 0); // => 0
 * ```
 */
export function cuesOf(lists: readonly CueList[]): Cues {
  const sets = new Uint16Array(KEYS);
  let anywhere = 0;
  for (const [index, { words, scan }] of lists.entries()) {
    for (const word of words) if (word !== '') add(sets, word, 1 << index);
    if (scan !== undefined) anywhere |= 1 << index;
  }
  return { sets, anywhere, scans: lists.map(({ scan }) => scan ?? findsNothing) };
}

/** Adds a word. Behind its end, and behind a blank in it, anything may stand: white space is as wide as it likes. */
function add(sets: Uint16Array, word: string, bit: number): void {
  let key = 0;
  let size = 0;
  while (size < 3 && size < word.length) {
    const code = word.charCodeAt(size);
    key = (key << BITS) | folded(code);
    size += 1;
    if (isInlineSpace(code)) break;
  }
  const open = BITS * (3 - size);
  for (let rest = 0; rest < 1 << open; rest += 1) {
    const at = (key << open) | rest;
    sets[at] = (sets[at] as number) | bit;
  }
}

/** The key of the three code units at an offset; behind the text stand blanks. */
function keyAt(text: string, at: number): number {
  // A look behind the end of a text makes all further looks slow.
  if (at + 2 < text.length) return insideKeyAt(text, at);
  const first = at < text.length ? folded(text.charCodeAt(at)) : 0;
  const second = at + 1 < text.length ? folded(text.charCodeAt(at + 1)) : 0;
  return (first << (2 * BITS)) | (second << BITS);
}

/** The same where three code units stand there. */
function insideKeyAt(text: string, at: number): number {
  return (
    (folded(text.charCodeAt(at)) << (2 * BITS)) |
    (folded(text.charCodeAt(at + 1)) << BITS) |
    folded(text.charCodeAt(at + 2))
  );
}

/** The lists that have a word which may begin at an offset. */
export function cuesAt({ sets }: Cues, text: string, at: number): CueSet {
  return sets[keyAt(text, at)] as number;
}

/** The lists of `wanted` of which a word does stand at an offset. */
export function wordsAt(cues: Cues, text: string, at: number, wanted: CueSet): CueSet {
  let rest = cuesAt(cues, text, at) & wanted;
  let found = 0;
  while (rest !== 0) {
    const index = 31 - Math.clz32(rest);
    rest ^= 1 << index;
    if ((cues.scans[index] as Scanner)(text, at) > at) found |= 1 << index;
  }
  return found;
}

/** Finds the lists of which a word stands between two offsets, at the beginning of a word. */
export type Finder = (text: string, from: number, to: number) => CueSet;

/** Code units in a key. */
const BLOCK = 3;

/** The longest step that a search takes. */
const LONGEST_STEP = 12;

/** A list of words to be searched for, and its bit in what is found. */
export interface FinderList extends CueList {
  readonly scan: Scanner;
  readonly bit: CueSet;
}

/**
 * Searches for the words of some lists, and looks at few of the characters between: where the three that end a window are
 * in no word, the window moves on behind them (Wu and Manber, 1994). The step is as long as the shortest word, so lists of
 * phrases are searched for quickly and those of short words are not.
 */
export function finderOf(lists: readonly FinderList[]): Finder {
  const words = lists.flatMap((list) => [...list.words]);
  // A blank of a phrase may be two in print. More of them within the window are not looked for.
  const spellings = words.flatMap((word) => [word, word.replaceAll(' ', '  ')]);
  const size = Math.min(LONGEST_STEP, ...spellings.map(({ length }) => length));
  const steps = new Uint8Array(KEYS).fill(size - BLOCK + 1);
  for (const word of spellings) {
    for (let at = 0; at <= size - BLOCK; at += 1) {
      const key = keyAt(word, at);
      steps[key] = Math.min(steps[key] as number, size - BLOCK - at);
    }
  }
  const back = Math.max(size - BLOCK, 0);
  // A word of less than a key has to be tried everywhere.
  const isShort = size < BLOCK;
  return (text, from, to) => {
    let found = 0;
    const last = to - Math.min(size, BLOCK);
    for (let block = from + back; block <= last; ) {
      const step = isShort ? 0 : (steps[insideKeyAt(text, block)] as number);
      if (step > 0) {
        block += step;
        continue;
      }
      const at = block - back;
      if (at === from || !isLetter(text.charCodeAt(at - 1))) {
        for (const { bit, scan } of lists) if (scan(text, at) > at) found |= bit;
      }
      block += 1;
    }
    return found;
  };
}
