/**
 * The words of a chain of names: those that end a name or join two, those that stand in the place of one, and those that
 * tell what a name is.
 *
 * Nearly every word of a chain is part of a name and in none of the lists, so three letters are looked up for all of them
 * before a list is asked.
 */

import { editorsNotes, legalForms } from '../data/credits.ts';
import { type Dictionary, dictionary, type Scanner } from '../kit/index.ts';
import { agencyNames, namesOfAgencies } from '../lexemes/agency.ts';
import { captionWords } from '../lexemes/caption-words.ts';
import { type Cues, cuesAt, cuesOf } from '../lexemes/cues.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { wordList } from '../lexemes/word.ts';
import type { CaptionWords } from '../locales/locale.ts';
import { namesOfSuppliers, printedSuppliers } from './print.ts';

/**
 * What joins two names: a slash, "via", "for" and "on", which show that it is a credit; a comma, a dash and "and", which
 * lists and sentences have too; or nothing but a blank, as in "Ada Rowe Getty Images".
 */
export type Joint = 'slash' | 'via' | 'client' | 'host' | 'mark' | 'and' | 'blank';

/** What a word is that ends the name before it. */
export type Stop = Joint | 'note' | 'right' | 'label' | 'opening' | 'file' | 'handout';
/** What a word is that stands in the place of a name. */
export type Head = 'file' | 'handout' | 'role' | 'kind';

/** A list of words that is asked at an offset: for the end of the longest that stands there, or -1. */
export interface List {
  readonly scan: Scanner;
  /** The same, and what the word means stands in `into.value`. */
  readonly read: (text: string, at: number, into: { value: unknown }) => number;
}

/** The lists of a chain. */
export interface ChainWords {
  /** Of type {@link Stop}. */
  readonly stops: List;
  /** Words of copyright, before a name. */
  readonly rights: List;
  /** Of type {@link Head}. */
  readonly heads: List;
  /** All bodies that are known, with their ids. */
  readonly agencies: List;
  /** Those that print sets in capitals. */
  readonly suppliers: List;
  /** Words that only bodies have: "Police", "Inc". */
  readonly bodyWords: List;
  /** "Photo", "pic": they may follow any name. */
  readonly pictureWords: List;
}

/** The lists in the words of the options. */
export const chainWords: (options?: ReadOptions) => ChainWords = perOptions((options) => {
  const table = <Meaning>(kinds: readonly (readonly [keyof CaptionWords, Meaning])[]) =>
    kinds.flatMap(([kind, meaning]) =>
      captionWords(options, kind).map((word) => [word, meaning] as const),
    );
  const stops: readonly (readonly [string, Stop])[] = [
    ...editorsNotes.map((word) => [word, 'note'] as const),
    ...table<Stop>([
      ['rights', 'right'],
      ['captionLabels', 'label'],
      ['creditOpenings', 'opening'],
      ['distributors', 'via'],
      ['clients', 'client'],
      ['hosts', 'host'],
      ['conjunctions', 'and'],
      ['fileMarks', 'file'],
      ['handouts', 'handout'],
    ]),
  ];
  const heads = table<Head>([
    ['fileMarks', 'file'],
    ['handouts', 'handout'],
    ['roles', 'role'],
    ['pictureKinds', 'kind'],
  ]);
  const rights = captionWords(options, 'copyrightWords');
  const bodyWords = [...captionWords(options, 'bodyWords'), ...legalForms];
  const pictureWords = captionWords(options, 'creditLabels');
  const wordsOf = (entries: readonly (readonly [string, unknown])[]) => {
    return { words: entries.map(([word]) => word) };
  };
  const cues = cuesOf([
    wordsOf(stops),
    wordsOf(heads),
    { words: namesOfAgencies(options) },
    { words: namesOfSuppliers(options) },
    { words: bodyWords },
    { words: pictureWords },
    { words: rights },
  ]);
  return {
    stops: behindCue(cues, 0, dictionary(stops)),
    heads: behindCue(cues, 1, dictionary(heads)),
    agencies: behindCue(cues, 2, agencyNames(options)),
    suppliers: behindCue(cues, 3, printedSuppliers(options)),
    bodyWords: behindCue(cues, 4, wordList([bodyWords])),
    pictureWords: behindCue(cues, 5, wordList([pictureWords])),
    rights: behindCue(cues, 6, wordList([rights])),
  };
});

/** A list that is asked only where a word of it can begin. */
function behindCue(cues: Cues, index: number, { scan, read }: Dictionary<unknown>): List {
  const bit = 1 << index;
  return {
    scan: (text, at) => ((cuesAt(cues, text, at) & bit) === 0 ? -1 : scan(text, at)),
    read: (text, at, into) => ((cuesAt(cues, text, at) & bit) === 0 ? -1 : read(text, at, into)),
  };
}
