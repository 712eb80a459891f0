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
  readonly hasButton: (name: string) => boolean;
  /** Whether a short line names a place, which may be a section: "Norway". */
  readonly isPlace: (printed: string) => boolean;
  /** The tags of a line behind its label: separated, or the line as one tag. */
  readonly tagsOf: (printed: string) => readonly string[];
}

type Kind = KnownLine['kind'];

/** The lists in the table of cues, one bit each. */
const Cue = {
  /** Sections, furniture, headings: what opens a line that is known by it. */
  known: 1 << 0,
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

/** Words of a heading with a count, and of the heading over a company's description of itself. */
const COUNTED_WORDS = 3;
const BOILERPLATE_WORDS = 8;

/** Longest line, in words, that one phrase makes furniture. */
const PHRASE_WORDS = 45;

/** Longest line that is tried as a caption. The longest of agencies run to about 900, editors' notes included. */
const CAPTION_LINE = 1500;

/** Marks without which, and without a word or an agency, no line is a caption. A sentence is one only if it opens like one. */
const CAPTION_MARKS = Mark.copyright | Mark.bracket | Mark.slash | Mark.digit;

/** How far into a line a copyright mark may stand: "TM & © 2016 Cable News Network". */
const COPYRIGHT_REACH = 30;
/** The sign and a year. */
const DATED_SIGN = /©\s*\d{4}/;

/** Builds the vocabulary of the options' languages, with the caller's words in front. */
export function pageVocabulary(options: ReadOptions): PageVocabulary {
  const sections = sectionsOf(options, 'page', enPage);
  const all = (kind: keyof PageWords) => sections.flatMap((words) => words[kind] ?? []);
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
    ['tags', all('tagLabels').filter((words) => words.endsWith(':'))],
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
  const joiners = [...COMMAS, ...bylineWords.flatMap(({ conjunctions }) => conjunctions)];
  const whole = wordsFor(wholeLines);
  const openings = wordsFor(lineOpenings);
  const boilerplate = wordList([all('boilerplateOpenings')]);
  const tagLabels = wordList([all('tagLabels')]);
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
  const captionOpenings = wordList([captions.openings], true);
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

  const known = (line: Line): KnownLine | null => {
    const { printed } = line;
    const exact = whole.at(printed, 0);
    if (exact !== null && isMarksOnly(printed, exact.end)) {
      return { kind: exact.value, evidence: `known line "${printed}"` };
    }
    const mayBeHeading = !line.closed && line.words <= BOILERPLATE_WORDS;
    if (mayBeHeading && boilerplate.scan(printed, 0) > 0) {
      return { kind: 'storyEnd', evidence: 'heading of a press release' };
    }
    const opening = openings.at(printed, 0);
    if (opening === null) return null;
    return { kind: opening.value, evidence: `opens with "${printed.slice(0, opening.end)}"` };
  };

  return {
    cues: { ...table, wantedIn: (closed) => (closed ? inClosed : table.anywhere), find },
    lineKind(line) {
      const { sentence, opening, within } = line;
      const words = sentence ? MANY : line.words;
      if (
        words <= COUNTED_WORDS &&
        (line.marks & (Mark.digit | Mark.bracket)) !== 0 &&
        isCounted(line.printed, whole)
      ) {
        return { kind: 'storyEnd', evidence: `known line "${line.printed}" with a count` };
      }
      const told = (opening & Cue.known) === 0 ? null : known(line);
      if (told !== null) return told;
      if (words === 0) return { kind: 'furniture', evidence: 'no words' };
      if (isPictograph(line.first)) {
        return { kind: 'furniture', evidence: 'opens with a pictograph' };
      }
      if ((opening & Cue.button) !== 0 && words <= MENU_WORDS && isOnly(line.printed, buttons)) {
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
    opensNextLine({ opening, printed }) {
      const words = (opening & Cue.byline) === 0 ? null : byline.at(printed, 0);
      return words !== null && isMarksOnly(printed, words.end) ? words.value : null;
    },
    namesGoOn: ({ printed }) => {
      const small = printed.toLowerCase();
      return joiners.some((word) => endsIn(small, word));
    },
    opensNames: ({ opening, printed }) =>
      (opening & Cue.byline) !== 0 && byline.at(printed, 0)?.value === 'byline',
    opensByline: ({ opening, printed }) =>
      (opening & Cue.byline) !== 0 && byline.scan(printed, 0) >= 0,
    copyrightAt(line) {
      if ((line.opening & Cue.copyright) !== 0 && copyrights.scan(line.printed, 0) > 0) return 0;
      if ((line.marks & Mark.copyright) === 0 || line.end - line.start > LONG) return -1;
      return line.printed.slice(0, COPYRIGHT_REACH).search(DATED_SIGN);
    },
    claimsRights: ({ printed }) => wordIn(printed, rights) >= 0,
    mayBeSignOff: (line) =>
      ((line.opening & Cue.signOff) !== 0 || (line.within & Cue.signOffEnd) !== 0) &&
      isSignOff(line.printed),
    mayBeCaption(line) {
      const { sentence, start, end, opening } = line;
      const length = end - start;
      if (length > CAPTION_LINE) return false;
      if (sentence) {
        const opens = (opening & Cue.captionOpening) !== 0;
        if (!opens || captionOpenings.scan(line.printed, 0) < 0) return false;
      } else if (length <= LONG) {
        const speaks =
          (line.within & (Cue.captionWord | Cue.agency)) | (line.marks & CAPTION_MARKS);
        if (speaks === 0) return false;
      }
      return isCaption(line.printed);
    },
    labelsCaption: ({ opening, printed }) =>
      (opening & Cue.captionOpening) !== 0 && captionLabels.scan(printed, 0) > 0,
    hasButton: (name) => wordIn(name, buttons) >= 0,
    isPlace,
    tagsOf(printed) {
      const from = Math.max(0, tagLabels.scan(printed, 0));
      const line = printed.slice(from).replace(/^\s*[:：]/, '');
      const tags = line.split(TAG_SEPARATOR).map((tag) => tag.trim());
      return tags.filter((tag) => tag !== '');
    },
  };
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

/** Commas of all scripts. */
const COMMAS = [',', '，', '、', '،'];

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

/** Whether a line is a heading that ends the story with a count before or behind it: "3 Comments", "Comments (3)". */
function isCounted(printed: string, whole: Dictionary<Kind>): boolean {
  const letters = printed.replace(/^[\d\s()]+|[\d\s()]+$/g, '');
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
  const at = wordIn(printed, phrases);
  return at < 0 ? null : printed.slice(at, phrases.scan(printed, at));
}

/** Emoji, dingbats and arrows: promotions open with them, print does not. */
function isPictograph(first: number): boolean {
  return (first >= 0xd83c && first <= 0xd83e) || (first >= 0x2600 && first <= 0x27bf);
}
