/** The words by which a line of a page is known before any grammar is tried: furniture, sections, tags, story ends. */

import { type Dictionary, dictionary } from '../kit/index.ts';
import { callersWords, type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { isDigit, isLetter, isSpace } from '../lexemes/space.ts';
import { enPage } from '../locales/en.ts';
import type { PageWords } from '../locales/locale.ts';
import type { Line } from './lines.ts';

/** What a known line is, and by which words. */
export interface KnownLine {
  readonly kind: 'section' | 'tags' | 'related' | 'relatedHeading' | 'furniture' | 'storyEnd';
  readonly evidence: string;
}

/** Questions about a line that the words of the page's languages answer. */
export interface PageVocabulary {
  readonly lineKind: (printed: string, line: Line) => KnownLine | null;
  readonly opensCopyright: (printed: string) => boolean;
  readonly opensSignOff: (printed: string) => boolean;
  readonly hasCaptionMark: (printed: string) => boolean;
}

type Opening = KnownLine['kind'];

/** Longest line, in words, that can be a button or a menu. */
const MENU_WORDS = 14;

/** Builds the vocabulary of the options' languages, with the caller's words in front. */
export function pageVocabulary(options: ReadOptions): PageVocabulary {
  const sections = sectionsOf(options, 'page', enPage);
  const all = (kind: keyof PageWords) => sections.flatMap((words) => words[kind]);
  const whole = wordsFor([
    ['section', [...callersWords(options, 'sections').flat(), ...all('sections')]],
    ['storyEnd', all('storyEnds')],
    ['relatedHeading', all('relatedHeadings')],
    ['tags', all('tagLabels')],
  ]);
  const openings = wordsFor([
    ['furniture', [...callersWords(options, 'furniture').flat(), ...all('furnitureOpenings')]],
    ['related', all('relatedOpenings')],
    ['storyEnd', all('storyEnds').map((words) => `${words}:`)],
    ['tags', all('tagLabels').filter((words) => words.endsWith(':'))],
  ]);
  const buttons = dictionary(all('furnitureWords').map((word) => [word, true] as const));

  return {
    lineKind(printed, line) {
      const exact = whole.at(printed, 0);
      if (exact !== null && isMarksOnly(printed, exact.end)) {
        return { kind: exact.value, evidence: `known line "${printed}"` };
      }
      const opening = openings.at(printed, 0);
      if (opening !== null) {
        const words = printed.slice(0, opening.end);
        return { kind: opening.value, evidence: `opens with "${words}"` };
      }
      if (line.words === 0) return { kind: 'furniture', evidence: 'no words' };
      if (opensWithPictograph(line.first)) {
        return { kind: 'furniture', evidence: 'opens with a pictograph' };
      }
      if (line.words <= MENU_WORDS && isButtons(printed, buttons)) {
        return { kind: 'furniture', evidence: 'words of buttons' };
      }
      return null;
    },
    opensCopyright: (printed) => COPYRIGHT.test(printed),
    opensSignOff: (printed) => SIGN_OFF.test(printed),
    hasCaptionMark: (printed) => CAPTION_MARK.test(printed),
  };
}

const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i;
const SIGN_OFF = /^[(—–\-\s]*(?:with |additional |contribut)?(?:report|writ|edit|compil|translat)/i;
const CAPTION_MARK = /©|\/|\bvia\b|photo|credit|image|picture|file|foto|bild|getty|reuters|\bap\b/i;

function wordsFor(groups: readonly (readonly [Opening, readonly string[]])[]): Dictionary<Opening> {
  return dictionary(groups.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));
}

/** Whether nothing but white space and marks follows. */
function isMarksOnly(printed: string, at: number): boolean {
  for (let i = at; i < printed.length; i += 1) {
    const code = printed.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) return false;
  }
  return true;
}

/** Whether every word is one of the buttons' words; figures and marks between them do not count. */
function isButtons(printed: string, buttons: Dictionary<true>): boolean {
  let i = 0;
  let read = 0;
  while (i < printed.length) {
    const code = printed.charCodeAt(i);
    if (!isLetter(code)) {
      i += 1;
      continue;
    }
    const end = buttons.scan(printed, i);
    if (end < 0) return false;
    read += 1;
    i = end;
    while (i < printed.length && isSpace(printed.charCodeAt(i))) i += 1;
  }
  return read > 0;
}

/** Emoji and pictographs: arrows, dingbats and everything outside the basic plane that is no script of print. */
function opensWithPictograph(first: number): boolean {
  return (first >= 0xd83c && first <= 0xd83e) || (first >= 0x2600 && first <= 0x27bf);
}
