/** The words by which a line of a page is known before any grammar is tried: furniture, sections, tags, story ends. */

import { couldBeCaption } from '../caption/index.ts';
import { type Dictionary, dictionary } from '../kit/index.ts';
import { callersWords, type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { isPlaceName } from '../lexemes/place.ts';
import { isDigit, isLetter } from '../lexemes/space.ts';
import { enByline, enPage, enTimestamp } from '../locales/en.ts';
import type { PageWords } from '../locales/locale.ts';
import { type Line, LONG } from './lines.ts';

/** What a known line is, and by which words. */
export interface KnownLine {
  readonly kind: 'section' | 'tags' | 'related' | 'relatedHeading' | 'furniture' | 'storyEnd';
  readonly evidence: string;
  /** Whether only a phrase within the line tells it, so that it may be the end of something else. */
  readonly doubtful?: boolean;
}

/** Questions about a line that the words of the page's languages answer. */
export interface PageVocabulary {
  readonly lineKind: (line: Line) => KnownLine | null;
  /** Whether a line is nothing but the words of a byline ("By") or of a time ("Published:"). */
  readonly opensNextLine: (printed: string) => 'byline' | 'label' | null;
  /** Whether a line opens with the words of a byline or of a time. */
  readonly opensByline: (printed: string) => boolean;
  /** Offset of a copyright mark with which a line begins, a few words aside; -1 without one. */
  readonly copyrightAt: (line: Line) => number;
  readonly hasSignOffWord: (line: Line) => boolean;
  readonly hasCaptionMark: (line: Line) => boolean;
  /** Whether a word of a name is the word of a button: "Pin Email Print". */
  readonly hasButton: (name: string) => boolean;
  /** Whether a short line names a place, which may be a section: "Norway". */
  readonly isPlace: (printed: string) => boolean;
  /** The tags of a line behind its label: separated, or the line as one tag. */
  readonly tagsOf: (printed: string) => readonly string[];
}

type Kind = KnownLine['kind'];

/** Longest line, in words, that can be a button or a menu. */
const MENU_WORDS = 14;

/** Words of a heading with a count, and of the heading over a company's description of itself. */
const COUNTED_WORDS = 3;
const BOILERPLATE_WORDS = 8;

/** Longest line, in words, that one phrase makes furniture. */
const PHRASE_WORDS = 45;

/** Builds the vocabulary of the options' languages, with the caller's words in front. */
export function pageVocabulary(options: ReadOptions): PageVocabulary {
  const sections = sectionsOf(options, 'page', enPage);
  const all = (kind: keyof PageWords) => sections.flatMap((words) => words[kind] ?? []);
  const whole = wordsFor<Kind>([
    ['section', [...callersWords(options, 'sections').flat(), ...all('sections')]],
    ['storyEnd', all('storyEnds')],
    ['relatedHeading', all('relatedHeadings')],
    ['tags', all('tagLabels')],
  ]);
  const openings = wordsFor<Kind>([
    ['furniture', [...callersWords(options, 'furniture').flat(), ...all('furnitureOpenings')]],
    ['related', all('relatedOpenings')],
    ['storyEnd', all('storyEnds').map((words) => `${words}:`)],
    ['tags', all('tagLabels').filter((words) => words.endsWith(':'))],
  ]);
  const boilerplate = wordsFor([['boilerplate', all('boilerplateOpenings')]]);
  const tagLabels = wordsFor([['label', all('tagLabels')]]);
  const buttons = wordsFor([['button', [...all('furnitureWords'), ...all('captionButtons')]]]);
  const phrases = wordsFor([['phrase', all('furniturePhrases')]]);
  const alone = wordsFor<'byline' | 'label'>([
    ['byline', sectionsOf(options, 'byline', enByline).flatMap(({ prefixes }) => prefixes)],
    [
      'label',
      [
        ...callersWords(options, 'labels'),
        ...sectionsOf(options, 'timestamp', enTimestamp).map(({ labels }) => labels),
      ].flatMap((labels) => Object.keys(labels)),
    ],
  ]);
  const isPlace = isPlaceName(options);
  const mayBeCaption = couldBeCaption(options);

  return {
    lineKind({ printed, words, first, closed }) {
      const exact = whole.at(printed, 0);
      if (exact !== null && isMarksOnly(printed, exact.end)) {
        return { kind: exact.value, evidence: `known line "${printed}"` };
      }
      if (words <= COUNTED_WORDS && isCounted(printed, whole)) {
        return { kind: 'storyEnd', evidence: `known line "${printed}" with a count` };
      }
      if (!closed && words <= BOILERPLATE_WORDS && boilerplate.scan(printed, 0) > 0) {
        return { kind: 'storyEnd', evidence: 'heading of a press release' };
      }
      const opening = openings.at(printed, 0);
      if (opening !== null) {
        return { kind: opening.value, evidence: `opens with "${printed.slice(0, opening.end)}"` };
      }
      if (words === 0) return { kind: 'furniture', evidence: 'no words' };
      if (isPictograph(first)) return { kind: 'furniture', evidence: 'opens with a pictograph' };
      if (words <= MENU_WORDS && isOnly(printed, buttons)) {
        return { kind: 'furniture', evidence: 'words of buttons' };
      }
      if (words <= PHRASE_WORDS) {
        const phrase = phraseIn(printed, phrases);
        if (phrase !== null) {
          return { kind: 'furniture', evidence: `says "${phrase}"`, doubtful: true };
        }
      }
      return null;
    },
    opensNextLine(printed) {
      const words = alone.at(printed, 0);
      return words !== null && isMarksOnly(printed, words.end) ? words.value : null;
    },
    opensByline: (printed) => alone.scan(printed, 0) >= 0,
    copyrightAt: ({ printed }) => {
      if (COPYRIGHT.test(printed)) return 0;
      return printed.length > LONG ? -1 : printed.slice(0, COPYRIGHT_REACH).search(/©\s*\d{4}/);
    },
    hasSignOffWord: ({ printed }) =>
      printed.length < SIGN_OFF_LINE &&
      (SIGN_OFF_OPENING.test(printed) || SIGN_OFF_ENDING.test(printed.slice(-SIGN_OFF_TAIL))),
    hasCaptionMark: ({ printed, closed }) =>
      // A long line that ends as a sentence, and does not open as a caption, ends without a credit.
      (!closed || printed.length <= SENTENCE || CAPTION_OPENING.test(printed)) &&
      mayBeCaption(printed),
    hasButton: (name) => phraseIn(name, buttons) !== null,
    isPlace,
    tagsOf(printed) {
      const from = Math.max(0, tagLabels.scan(printed, 0));
      const line = printed.slice(from).replace(/^[\s:：]+/, '');
      const tags = line.split(TAG_SEPARATOR).map((tag) => tag.trim());
      return tags.filter((tag) => tag !== '');
    },
  };
}

/** Between tags. A hash opens one. */
const TAG_SEPARATOR = /[,;|•·#、，]+/;

const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i;
/** How far into a line a copyright mark may stand: "TM & © 2016 Cable News Network". */
const COPYRIGHT_REACH = 30;
/** Longest sign-off, in code units. */
const SIGN_OFF_LINE = 600;
const SIGN_OFF_OPENING =
  /^[(—–\-\s]*(?:with )?(?:additional )?(?:report|writ|edit|compil|translat|contribut|inputs from)/i;
/** A sentence that ends as a sign-off does, within the last characters of its line. */
const SIGN_OFF_ENDING = /contributed|helped with this/i;
const SIGN_OFF_TAIL = 90;
/** Length from which a closed line is a sentence without a credit behind it. */
const SENTENCE = 110;

/** How the captions of agencies open that end in notes to editors. */
const CAPTION_OPENING = /^(?:©|\(c\)|\[\d|file|photo|image|picture|foto|bild)/i;

function wordsFor<Meaning>(
  groups: readonly (readonly [Meaning, readonly string[]])[],
): Dictionary<Meaning> {
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

/** Whether a line is a heading that ends the story with a count before or behind it: "3 Comments", "Comments (3)". */
function isCounted(printed: string, whole: Dictionary<Kind>): boolean {
  const letters = printed.replace(/^[\d\s(]+|[\d\s()]+$/g, '');
  if (letters.length === printed.length) return false;
  const heading = whole.at(letters, 0);
  return heading?.value === 'storyEnd' && heading.end === letters.length;
}

/** Whether every word is one of the words given; figures and marks between them do not count. */
function isOnly(printed: string, words: Dictionary<unknown>): boolean {
  let read = 0;
  let i = 0;
  while (i < printed.length) {
    if (!isLetter(printed.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const end = words.scan(printed, i);
    if (end < 0) return false;
    read += 1;
    i = end;
  }
  return read > 0;
}

/** A phrase that stands in the line at the beginning of a word. */
function phraseIn(printed: string, phrases: Dictionary<unknown>): string | null {
  let inWord = false;
  for (let i = 0; i < printed.length; i += 1) {
    const letter = isLetter(printed.charCodeAt(i));
    if (letter && !inWord) {
      const end = phrases.scan(printed, i);
      if (end >= 0) return printed.slice(i, end);
    }
    inWord = letter;
  }
  return null;
}

/** Emoji, dingbats and arrows: promotions open with them, print does not. */
function isPictograph(first: number): boolean {
  return (first >= 0xd83c && first <= 0xd83e) || (first >= 0x2600 && first <= 0x27bf);
}
