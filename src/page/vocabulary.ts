/**
 * The words by which a line of a page is known before any grammar is tried: furniture, sections, tags, story ends, and the
 * words with which bylines, captions, credits and copyrights open.
 *
 * Every question is asked of the line's cues first (a bit test, most often the whole answer), then of a dictionary.
 */

import { captionCues, couldBeCaption } from '../caption/index.ts';
import { copyrightCues } from '../copyright.ts';
import { type Dictionary, dictionary } from '../kit/index.ts';
import { agencyNames } from '../lexemes/agency.ts';
import { captionWords } from '../lexemes/caption-words.ts';
import { cuesOf, finderOf } from '../lexemes/cues.ts';
import { callersWords, type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { isPlaceName } from '../lexemes/place.ts';
import { isDigit, isIdeograph, isLetter } from '../lexemes/space.ts';
import { isLetterAt, wordIn, wordList } from '../lexemes/word.ts';
import { enByline, enPage, enTimestamp } from '../locales/en.ts';
import type { PageWords } from '../locales/locale.ts';
import { couldBeSignOff, signOffCues } from '../signoff.ts';
import { type Line, type LineCues, LONG, MANY, Mark } from './lines.ts';

/** What a known line is, and by which words. */
export interface KnownLine {
  readonly kind: 'section' | 'tags' | 'related' | 'relatedHeading' | 'furniture' | 'storyEnd';
  readonly evidence: string;
  /** Whether only a phrase within the line tells it, so that it may be the end of something else. */
  readonly doubtful?: boolean;
}

/** Questions about a line that the words of the page's languages answer. */
export interface PageVocabulary {
  /** The lists of words that a line is looked through for. */
  readonly cues: LineCues;
  readonly lineKind: (line: Line) => KnownLine | null;
  /** Whether a line is nothing but the words of a byline ("By") or of a time ("Published:"). */
  readonly opensNextLine: (line: Line) => 'byline' | 'label' | null;
  /** Whether a line of names ends in a comma or an "and", so that another name stands on the next one. */
  readonly namesGoOn: (line: Line) => boolean;
  /** Whether a conjunction stands between the words of a line: "Ada Rowe in Oslo and Ben Ito in Bergen". */
  readonly joinsNames: (line: Line) => boolean;
  /** Whether a line opens with the words of a byline or of a time. */
  readonly opensByline: (line: Line) => boolean;
  /** Whether a line opens with the words of a byline. */
  readonly opensNames: (line: Line) => boolean;
  /** Offset of a copyright mark with which a line begins, a few words aside; -1 without one. */
  readonly copyrightAt: (line: Line) => number;
  /** Whether a line says that rights are reserved, or "Copyright". */
  readonly claimsRights: (line: Line) => boolean;
  readonly mayBeSignOff: (line: Line) => boolean;
  readonly mayBeCaption: (line: Line) => boolean;
  /** Whether a line opens with the label of a caption: "Image caption, …". */
  readonly labelsCaption: (line: Line) => boolean;
  /** Whether a word of a name is the word of a button: "Pin Email Print". */
  readonly hasButton: (of: { readonly name: string }) => boolean;
  /** Whether a short line names a place, which may be a section: "Norway". */
  readonly isPlace: (printed: string) => boolean;
  /** The tags of a line behind its label: separated, or the line as one tag. */
  readonly tagsOf: (printed: string) => readonly string[];
}

type Kind = KnownLine['kind'];

/** The lists in the table of cues, one bit each. */
const Cue = {
  /** Sections, furniture, headings: what opens a line that is known by it. */
  known: 1,
  button: 1 << 1,
  phrase: 1 << 2,
  /** "By", "Published". */
  byline: 1 << 3,
  copyright: 1 << 4,
  signOff: 1 << 5,
  signOffEnd: 1 << 6,
  captionOpening: 1 << 7,
  captionWord: 1 << 8,
  agency: 1 << 9,
} as const;

/** Longest line, in words, that can be a button or a menu. */
const MENU_WORDS = 14;

/** Words of the longest heading with a count, or over a company's description of itself. */
const HEADING_WORDS = 8;

/** Longest line, in words, that one phrase makes furniture. */
const PHRASE_WORDS = 45;

/** Longest line that is tried as a caption. The longest of agencies run to about 900, editors' notes included. */
const CAPTION_LINE = 1500;

/** Marks without which, and without a word or an agency, no line is a caption. A sentence is one only if it opens like one. */
const CAPTION_MARKS = Mark.copyright | Mark.credit | Mark.digit;

/** How far into a line a copyright mark and the first figure of its year may stand: "TM & © 2016 Cable News Network". */
const COPYRIGHT_REACH = 28;
const DATED_SIGN = /©\s?\d/;

/** Builds the vocabulary of the options' languages, with the caller's words in front. */
export function pageVocabulary(options: ReadOptions): PageVocabulary {
  const sections = sectionsOf(options, 'page', enPage);
  const all = (kind: keyof PageWords) => sections.flatMap((words) => words[kind] ?? []);
  const labelled = all('tagLabels').flatMap(withColon);
  const wholeLines: Groups<Kind> = [
    ['section', [...callersWords(options, 'sections').flat(), ...all('sections')]],
    ['storyEnd', all('storyEnds')],
    ['relatedHeading', all('relatedHeadings')],
    ['tags', all('tagLabels')],
  ];
  const lineOpenings: Groups<Kind> = [
    ['furniture', [...callersWords(options, 'furniture').flat(), ...all('furnitureOpenings')]],
    ['related', all('relatedOpenings')],
    ['storyEnd', all('storyEnds').map((words) => `${words}:`)],
    ['tags', labelled],
  ];
  const bylineWords = sectionsOf(options, 'byline', enByline);
  const bylineOpenings: Groups<'byline' | 'label'> = [
    ['byline', bylineWords.flatMap(({ prefixes }) => prefixes)],
    [
      'label',
      [
        ...callersWords(options, 'labels'),
        ...sectionsOf(options, 'timestamp', enTimestamp).map(({ labels }) => labels),
      ].flatMap((labels) => Object.keys(labels)),
    ],
  ];
  const conjunctions = bylineWords.flatMap((words) => words.conjunctions);
  const joiners = [...COMMAS, ...conjunctions];
  const whole = wordsFor(wholeLines);
  const openings = wordsFor(lineOpenings);
  const boilerplate = wordList([all('boilerplateOpenings')]);
  const tagLabels = wordList([all('tagLabels'), labelled]);
  const buttonWords = [...all('furnitureWords'), ...all('captionButtons')];
  const buttons = wordList([buttonWords]);
  const phrases = wordList([all('furniturePhrases')]);
  const byline = wordsFor(bylineOpenings);
  const copyrights = wordList([copyrightCues(options)]);
  const rights = wordList([
    captionWords(options, 'rights'),
    captionWords(options, 'copyrightWords'),
  ]);
  const credits = signOffCues(options);
  const creditsEnd = wordList([credits.endings]);
  const captions = captionCues(options);
  const captionOpenings = wordList([captions.openings]);
  const captionLabels = wordList([captionWords(options, 'captionLabels')]);
  const isSignOff = couldBeSignOff(options);
  const isCaption = couldBeCaption(options);
  const isPlace = isPlaceName(options);

  const table = cuesOf([
    {
      words: [...wordsOf(wholeLines), ...wordsOf(lineOpenings), ...all('boilerplateOpenings')],
    },
    { words: buttonWords },
    { words: all('furniturePhrases'), scan: phrases.scan },
    { words: wordsOf(bylineOpenings) },
    { words: copyrightCues(options) },
    { words: credits.openings },
    { words: credits.endings, scan: creditsEnd.scan },
    { words: captions.openings },
    { words: captions.words, scan: captions.scan },
    { words: captions.bodies, scan: agencyNames(options).scan },
  ]);
  // A closed line without a bracket or slash is a caption only by a word.
  const inClosed = table.anywhere & ~Cue.agency;
  const find = finderOf([
    { bit: Cue.phrase, words: all('furniturePhrases'), scan: phrases.scan },
    { bit: Cue.signOffEnd, words: credits.endings, scan: creditsEnd.scan },
  ]);

  /** The words of a byline or a time that open a line. */
  const bylineWordsOf = (line: Line) =>
    mayOpen(line, Cue.byline) ? byline.at(line.printed, 0) : null;

  const known = ({ printed, closed }: Line, isShort: boolean): KnownLine | null => {
    const exact = whole.at(printed, 0);
    if (exact !== null && isMarksOnly(printed, exact.end)) {
      return { kind: exact.value, evidence: `known line "${printed}"` };
    }
    if (isShort && !closed && boilerplate.scan(printed, 0) >= 0) {
      return { kind: 'storyEnd', evidence: 'heading of a press release' };
    }
    const opening = openings.at(printed, 0);
    if (opening === null) return null;
    return { kind: opening.value, evidence: `opens with "${printed.slice(0, opening.end)}"` };
  };

  return {
    cues: { ...table, wantedIn: (closed) => (closed ? inClosed : table.anywhere), find },
    lineKind(line) {
      const { sentence, within } = line;
      const words = sentence ? MANY : line.words;
      const isShort = words <= HEADING_WORDS;
      if (isShort && line.digits && isCounted(line.printed, whole)) {
        return { kind: 'storyEnd', evidence: `known line "${line.printed}" with a count` };
      }
      const told = mayOpen(line, Cue.known) ? known(line, isShort) : null;
      if (told !== null) return told;
      if (words === 0) return { kind: 'furniture', evidence: 'no words' };
      if (isPictograph(line.first)) {
        return { kind: 'furniture', evidence: 'opens with a pictograph' };
      }
      if (mayOpen(line, Cue.button) && words <= MENU_WORDS && isOnly(line.printed, buttons)) {
        return { kind: 'furniture', evidence: 'words of buttons' };
      }
      if ((within & Cue.phrase) !== 0 && line.words <= PHRASE_WORDS) {
        const phrase = phraseIn(line.printed, phrases);
        if (phrase !== null) {
          return { kind: 'furniture', evidence: `says "${phrase}"`, doubtful: true };
        }
      }
      return null;
    },
    opensNextLine(line) {
      const words = bylineWordsOf(line);
      return words !== null && isMarksOnly(line.printed, words.end) ? words.value : null;
    },
    namesGoOn: ({ printed }) => {
      const small = printed.toLowerCase();
      return joiners.some((word) => endsIn(small, word));
    },
    joinsNames: ({ printed }) => {
      const small = printed.toLowerCase();
      return conjunctions.some((word) => small.includes(` ${word} `));
    },
    opensNames: (line) => bylineWordsOf(line)?.value === 'byline',
    opensByline: (line) => bylineWordsOf(line) !== null,
    copyrightAt(line) {
      if (opensWith(line, Cue.copyright, copyrights)) return 0;
      if ((line.marks & Mark.copyright) === 0) return -1;
      return line.printed.slice(0, COPYRIGHT_REACH).search(DATED_SIGN);
    },
    claimsRights: ({ printed }) => wordIn(printed, rights) >= 0,
    mayBeSignOff: (line) =>
      (mayOpen(line, Cue.signOff) || (line.within & Cue.signOffEnd) !== 0) &&
      isSignOff(line.printed),
    mayBeCaption(line) {
      const { sentence, start, end } = line;
      const length = end - start;
      if (length > CAPTION_LINE) return false;
      if (sentence) {
        if (!opensWith(line, Cue.captionOpening, captionOpenings)) return false;
      } else if (length <= LONG) {
        const speaks =
          (line.within & (Cue.captionWord | Cue.agency)) | (line.marks & CAPTION_MARKS);
        if (speaks === 0) return false;
      }
      return isCaption(line.printed);
    },
    labelsCaption: (line) => opensWith(line, Cue.captionOpening, captionLabels),
    hasButton: ({ name }) => wordIn(name, buttons) >= 0,
    isPlace,
    tagsOf(printed) {
      const from = Math.max(0, tagLabels.scan(printed, 0));
      const tags = printed.slice(from).split(TAG_SEPARATOR);
      return tags.map((tag) => tag.trim()).filter((tag) => !isMarksOnly(tag, 0));
    },
  };
}

/** Whether a word of a list may open a line. */
function mayOpen({ opening }: Line, cue: number): boolean {
  return (opening & cue) !== 0;
}

/** Whether a word of a list opens a line. */
function opensWith(line: Line, cue: number, words: Dictionary<unknown>): boolean {
  return mayOpen(line, cue) && words.scan(line.printed, 0) >= 0;
}

/** A label with its colon as print sets it: "Tags:", "Tags :", "标签：". */
function withColon(label: string): readonly string[] {
  const words = label.replace(/ ?:/, '');
  return [`${words}:`, `${words} :`, `${words}：`];
}

/** Between tags. A hash opens one. */
const TAG_SEPARATOR = /[,;|•·#、，]/;

/** Words with what they mean. */
type Groups<Meaning> = readonly (readonly [Meaning, readonly string[]])[];

function wordsFor<Meaning>(groups: Groups<Meaning>): Dictionary<Meaning> {
  return dictionary(groups.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));
}

function wordsOf(groups: Groups<unknown>): readonly string[] {
  return groups.flatMap(([, words]) => words);
}

/** Commas between names. */
const COMMAS = [',', '，'];

/** Whether a text ends in a word, of which no letter in front of it is a part; Japanese sets no blank between. */
function endsIn(text: string, word: string): boolean {
  const at = text.length - word.length;
  return (
    text.endsWith(word) &&
    (!isLetterAt(text, at) || isIdeograph(text.charCodeAt(at)) || !isLetterAt(text, at - 1))
  );
}

/** Whether nothing but white space and marks follows. */
function isMarksOnly(printed: string, at: number): boolean {
  for (let i = at; i < printed.length; i += 1) {
    const code = printed.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) return false;
  }
  return true;
}

/** The offset at or behind `from` where a letter stands; the length of the text without one. */
function letterFrom(printed: string, from: number): number {
  let at = from;
  while (at < printed.length && !isLetter(printed.charCodeAt(at))) at += 1;
  return at;
}

/** Whether a line is a heading that ends the story with a count before or behind it: "3 Comments", "Comments (3)". */
function isCounted(printed: string, whole: Dictionary<Kind>): boolean {
  const heading = whole.at(printed, letterFrom(printed, 0));
  return heading?.value === 'storyEnd' && letterFrom(printed, heading.end) === printed.length;
}

/** Whether every word is one of the words given; figures and marks between them do not count. */
function isOnly(printed: string, words: Dictionary<unknown>): boolean {
  let at = letterFrom(printed, 0);
  if (at === printed.length) return false;
  while (at < printed.length) {
    const end = words.scan(printed, at);
    if (end < 0) return false;
    at = letterFrom(printed, end);
  }
  return true;
}

/** A phrase that stands in the line at the beginning of a word. */
function phraseIn(printed: string, phrases: Dictionary<unknown>): string | null {
  const at = wordIn(printed, phrases);
  return at < 0 ? null : printed.slice(at, phrases.scan(printed, at));
}

/** Emoji, dingbats and arrows: promotions open with them, print does not. */
function isPictograph(first: number): boolean {
  // The first half of a character of the plane of symbols, behind which ideographs follow.
  return (first >= 0xd83c && first < 0xd840) || (first >= 0x2600 && first <= 0x27bf);
}
