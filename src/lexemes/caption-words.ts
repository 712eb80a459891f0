/** The words of captions, credits and copyright lines in the languages of the options. */

import { abbreviations } from '../data/credits.ts';
import { enCaption } from '../locales/en.ts';
import type { CaptionWords } from '../locales/locale.ts';
import { type ReadOptions, sectionsOf } from './options.ts';
import { isCapital, isSpace } from './space.ts';
import { isLetterAt, wordList } from './word.ts';

/** The words of one kind in all languages of the options. English stands behind the others: agencies print it everywhere. */
export function captionWords(options: ReadOptions, kind: keyof CaptionWords): readonly string[] {
  const sections = sectionsOf(options, 'caption', enCaption);
  const all = sections.includes(enCaption) ? sections : [...sections, enCaption];
  return all.flatMap((section) => section[kind] ?? []);
}

const ABBREVIATIONS = wordList([abbreviations]);

/**
 * Whether the point at `at` ends a sentence: white space, a closing mark or the end of the text follows, and what stands
 * before it is neither an initial ("J. Scott") nor an abbreviation ("Gen. Milley").
 */
export function endsSentence(text: string, at: number): boolean {
  const next = at + 1;
  if (next >= text.length) return true;
  if (!isSpace(text.charCodeAt(next)) && !CLOSING.has(text.charAt(next))) return false;
  let start = at;
  while (isLetterAt(text, start - 1)) start -= 1;
  if (at - start === 1) return !isCapital(text.charCodeAt(start));
  return ABBREVIATIONS.scan(text, start) !== at;
}

const CLOSING = new Set(')]"”’»）');
