/**
 * Whether a line could be a caption at all: for pages, which have to ask it of every line.
 *
 *     The harbour office said on Tuesday that …          A ferry leaves. (AP Photo/Ada Rowe)
 *     no mark and a full stop: no caption                                ^        ^
 */

import { captionWords } from '../lexemes/caption-words.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';

/** Kinds of words of which one stands in every caption that has no other mark. */
const KINDS = [
  'creditLabels',
  'creditOpenings',
  'fileMarks',
  'filePhrases',
  'handouts',
  'copyrightWords',
  'rights',
  'distributors',
] as const;

/** Marks of credits, of copyright and of labels. */
const MARKS = '[©(（[/／|｜:：=＝]|&copy;';

/** What closes a sentence of prose. */
const CLOSED = /[.!?…。"”’'»]\s*$/u;

/**
 * Whether a line could be a caption that its marks tell from a paragraph. One look at its characters; where the answer is
 * no, `captionEvidence` of the caption would be empty.
 *
 * @example
 * ```ts
 * couldBeCaption()('The harbour office said on Tuesday that the ferries would be sold.'); // => false
 * couldBeCaption()('A ferry leaves. (AP Photo/Ada Rowe)'); // => true
 * ```
 */
export const couldBeCaption: (options?: ReadOptions) => (line: string) => boolean = perOptions(
  (options) => {
    const words = KINDS.flatMap((kind) => captionWords(options, kind));
    const spellings = new Set(
      words.flatMap((word) => [word, capitalised(word), word.toUpperCase()]),
    );
    // "Photo by" stands nowhere where "Photo" does not.
    const shortest = [...spellings].filter((word) => !hasBeginningIn(word, spellings));
    const anyOf = shortest.map((word) =>
      word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+'),
    );
    const marks = new RegExp(`${MARKS}|(?:${anyOf.join('|')})`, 'u');
    return (line) => !CLOSED.test(line.slice(-LAST)) || marks.test(line);
  },
);

/** The end of a sentence stands among the last characters. */
const LAST = 4;

/** Whether a shorter word of a set begins a word. */
function hasBeginningIn(word: string, all: ReadonlySet<string>): boolean {
  for (let size = 1; size < word.length; size += 1) {
    if (all.has(word.slice(0, size))) return true;
  }
  return false;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
