/**
 * Whether a line could be a caption at all: for pages, which have to ask it of every line.
 *
 *     The harbour office said on Tuesday that …          A ferry leaves. (AP Photo/Ada Rowe)
 *     no mark, no name that is known: no caption                         ^ ^^
 *
 * What tells a caption from other lines is a word ("file photo", "Credit", "via"), the sign ©, an agency that is known in
 * its chain of names, or a joint of such a chain in parentheses.
 */

import { editorsNotes } from '../data/credits.ts';
import type { Scanner } from '../kit/index.ts';
import { agencyNames, namesOfAgencies } from '../lexemes/agency.ts';
import { captionWords } from '../lexemes/caption-words.ts';
import { cuesOf, wordsAt } from '../lexemes/cues.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import {
  codeAt,
  isCapital,
  isDigit,
  isIdeograph,
  isInlineSpace,
  isLetter,
  trimEnd,
} from '../lexemes/space.ts';
import { wordList } from '../lexemes/word.ts';

/** Kinds of words of which one stands in a caption that has no agency and no sign. */
const KINDS = [
  'creditLabels',
  'creditOpenings',
  'sourceLabels',
  'fileMarks',
  'filePhrases',
  'handouts',
  'copyrightWords',
  'rights',
  'distributors',
  'roles',
  'pictureKinds',
] as const;

/** Kinds of words with which a caption opens, before its sentences. */
const OPENINGS = [
  'fileMarks',
  'creditLabels',
  'creditOpenings',
  'captionLabels',
  'sourceLabels',
] as const;

/** The lists of words that speak for a caption. */
export interface CaptionCues {
  /** Those that stand in it, and how they are read where they stand. */
  readonly words: readonly string[];
  readonly scan: Scanner;
  /** Agencies. */
  readonly bodies: readonly string[];
  /** Words that join two names of a chain and show it by that: "for". */
  readonly joints: readonly string[];
  /** Words that join names in any list: "and". */
  readonly conjunctions: readonly string[];
  /** Those that open it. */
  readonly openings: readonly string[];
}

/** The lists in the words of the options. */
export const captionCues: (options?: ReadOptions) => CaptionCues = perOptions((options) => {
  const all = (kinds: readonly Parameters<typeof captionWords>[1][]) =>
    kinds.flatMap((kind) => captionWords(options, kind));
  // "CC BY-SA 4.0" is a licence.
  const words = [...all(KINDS), ...editorsNotes, 'CC'];
  const apart = wordList([words]);
  const glued = wordList([words], true);
  const scan: Scanner = (text, at) => {
    const end = apart.scan(text, at);
    return end > 0 ? end : gluedEnd(text, glued.scan(text, at));
  };
  return {
    words,
    scan,
    bodies: namesOfAgencies(options),
    joints: all(['clients', 'hosts']),
    conjunctions: all(['conjunctions']),
    openings: [...all(OPENINGS), '©', '(c)', '['],
  };
});

/** "CreditAda Rowe": in glued print a label goes on with the capital of a name. */
function gluedEnd(text: string, end: number): number {
  const goesOn = isCapital(codeAt(text, end)) && !isCapital(codeAt(text, end - 1));
  return goesOn ? end : -1;
}

/** What closes a sentence of prose. What ends a chain as well needs no second look. */
const CLOSES = ".…。’'";

/** Lists in the table of the gate. */
const Cue = { word: 1, body: 2, joint: 4, conjunction: 8 } as const;

/** Digits of the shortest number that a library gives a picture. */
const LIBRARY_NUMBER = 5;

/** Small words in a row that no name has. */
const PROSE_WORDS = 3;

const COPYRIGHT_SIGN = 0xa9;
const BRACKETS = '(（[';
const SLASHES = '/／|｜';
/** What no name has: a chain that an agency is in does not go on behind it. */
const ENDS_CHAIN = ':：?？!！"“”„«»';

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
    const { words, scan, bodies, joints, conjunctions } = captionCues(options);
    const cues = cuesOf([
      { words, scan },
      { words: bodies, scan: agencyNames(options).scan },
      { words: joints, scan: wordList([joints]).scan },
      { words: conjunctions, scan: wordList([conjunctions]).scan },
    ]);

    return (line) => {
      let bracket = false;
      let joint = false;
      /** An agency that opens the line, and one that is among others: a chain that goes on to its end has two names. */
      let opening = false;
      let body = false;
      let digits = 0;
      let inWord = false;
      let isSmall = false;
      let small = 0;
      for (let i = 0; i < line.length; i += 1) {
        const code = line.charCodeAt(i);
        const isWord = isLetter(code);
        digits = isDigit(code) ? digits + 1 : 0;
        if (digits === LIBRARY_NUMBER) return true;
        if (!isWord && digits === 0) {
          const mark = line.charAt(i);
          if (code === COPYRIGHT_SIGN || line.startsWith('&copy;', i)) return true;
          bracket ||= BRACKETS.includes(mark);
          joint ||= SLASHES.includes(mark);
          // "(ABC News: Ada Rowe)"
          let ends = ENDS_CHAIN.includes(mark) && !(bracket && mark === ':');
          if (isInlineSpace(code)) {
            small = isSmall ? small + 1 : 0;
            isSmall = true;
            ends = small >= PROSE_WORDS;
          } else {
            isSmall = false;
            body ||= opening;
          }
          if (ends) {
            body = false;
            opening = false;
          }
        } else {
          isSmall &&= code >= 97 && code <= 122;
          if (isWord ? !inWord || isCapital(code) || isIdeograph(code) : digits === 1) {
            const found = wordsAt(cues, line, i, cues.anywhere);
            if ((found & Cue.word) !== 0) return true;
            if ((found & Cue.body) !== 0) {
              if (i === 0) opening = true;
              else body = true;
              isSmall = false;
              // "Ada Rowe-USA TODAY Sports"
              joint ||= line.charAt(i - 1) === '-';
            }
            if ((found & (Cue.joint | Cue.conjunction)) !== 0) {
              joint ||= (found & Cue.joint) !== 0;
              body ||= opening;
              isSmall = false;
            }
          }
        }
        inWord = isWord;
      }
      if (isSmall && small + 1 >= PROSE_WORDS) body = false;
      const last = line.charAt(trimEnd(line, 0, line.length) - 1);
      if (!CLOSES.includes(last)) return body || (bracket && joint);
      return (joint && body) || (bracket && (joint || body));
    };
  },
);
