/**
 * Photo captions: the sentences, when and where the picture was taken, who took it and whose it is.
 *
 *     © Reuters. FILE PHOTO - The mayor visits a school in Moscow, Russia August 9, 2022. Sputnik/Ada Rowe/Kremlin via REUTERS
 *     ^^^^^^^^^^ ^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * The Reuters, AP and Getty style guides each prescribe a form, and pages set their own marks around it: a counter, a label,
 * the photo's copyright. A caption is read from both ends: its marks in front, its credit behind, and the rest is text.
 */

import type { Parser } from 'parsimmon';
import { type Copyright, copyrightNotice } from '../copyright.ts';
import { type Credit, creditForms } from '../credit/index.ts';
import {
  choice,
  dispatch,
  followedBy,
  map,
  optional,
  parser,
  pattern,
  type Result,
  refine,
  type Span,
  sequence,
  stepsOf,
  words,
} from '../kit/index.ts';
import { type CalendarDate, monthDay } from '../lexemes/calendar-date.ts';
import { captionWords } from '../lexemes/caption-words.ts';
import { noun } from '../lexemes/noun.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import type { Place } from '../lexemes/place.ts';
import {
  foldSpace,
  isApostrophe,
  isCapital,
  isDigit,
  lineEnd,
  space,
  trimEnd,
} from '../lexemes/space.ts';
import { wordList } from '../lexemes/word.ts';
import type { Timestamp } from '../timestamp/types.ts';
import { endingOf } from './ending.ts';
import { settingOf, takenOn } from './setting.ts';

/** A photo caption. */
export interface Caption {
  readonly kind: 'caption';
  /** The sentences, white space folded, without the marks in front and the credit and copyright behind. Empty where there are none. */
  readonly text: string;
  /** Whether it says so: "FILE PHOTO:", "FILE -", "file photo" in a sentence, "/File Photo" in the credit. */
  readonly filePhoto: boolean;
  /** When the picture was taken, labelled 'taken': the date of the sentences, or of Getty's opening. Null without one. */
  readonly date: Timestamp | null;
  /** Where, as printed: { name: 'Moscow', region: 'Russia' }. Null where no place that is known, or has a known region, stands. */
  readonly place: Place | null;
  readonly credit: Credit | null;
  /** The photo's rights, where they are printed apart from the credit: "© Reuters." in front, "© 2024 Reuters" behind. */
  readonly copyright: Copyright | null;
  /** The whole line. */
  readonly span: Span;
  readonly spans: {
    /** Of the sentences. */
    readonly text: Span | null;
  };
}

export { captionCues, couldBeCaption } from './gate.ts';

// Marks in front

/** "[1/5]", "Image 1 of 13", "2of4": which picture of how many. */
const counter = pattern(
  /\[\d{1,3}\s?(?:\/|of)\s?\d{1,3}\]|(?:Image|Photo|Picture|Slide)\s\d{1,3}\s?(?:\/|of)\s?\d{1,3}(?!\d)|\d{1,3}of\d{1,3}(?!\d)/,
  'counter',
);
const colon = pattern(/\s?[:,]/, 'colon');
/** What separates "FILE" from the sentence. */
const fileJoint = pattern(/\s?(?::|--?|[–—.])(?=\s|$)/, 'colon or dash');

/** "MANCHESTER, ENGLAND - SEPTEMBER 28:": Getty's opening. */
const gettyPlace = refine(
  parser<{ place: Place }>((text, at, run) => {
    GETTY_PLACE.lastIndex = at;
    const match = GETTY_PLACE.exec(text);
    if (match === null) return run.miss(at, 'place in capitals');
    const [whole, name = '', region = null] = match;
    const comma = region === null ? name.length : whole.lastIndexOf(region) + region.length;
    run.value = { place: { name, region, span: { start: at, end: at + comma } } };
    return GETTY_PLACE.lastIndex;
  }),
  ({ place }) => place,
);
const GETTY_PLACE =
  /(\p{Lu}[\p{Lu}'’.]+(?:[ -][\p{Lu}'’.]+)*)(?:, ?(\p{Lu}[\p{Lu}.]+(?: [\p{Lu}.]+)*))?\s?[-–—]\s/uy;

interface Opening {
  readonly source: Credit | null;
  readonly copyright: Copyright | null;
  readonly filePhoto: boolean;
  readonly getty: { readonly place: Place; readonly date: CalendarDate } | null;
}

const UNMARKED: Opening = { source: null, copyright: null, filePhoto: false, getty: null };

/** What a counter counts. */
const COUNTED = ['Image', 'Photo', 'Picture', 'Slide'];

/** Whether the holder is none, or a name and not the sentences behind one. */
function isShort({ holder }: Copyright): boolean {
  return holder === null || holder.split(' ').length <= MOST_WORDS_OF_HOLDER;
}
const MOST_WORDS_OF_HOLDER = 4;

const openingOf: (options?: ReadOptions) => Parser<Opening> = perOptions((options) => {
  const fileMarks = wordList([captionWords(options, 'fileMarks')]);
  const sourceLabels = wordList([captionWords(options, 'sourceLabels')]);
  const label = sequence(
    words(wordList([captionWords(options, 'captionLabels')]), 'caption label'),
    colon,
  );
  /** "Image source, Getty Images" before the "Image caption". */
  const source = refine(
    sequence(
      followedBy(words(sourceLabels, 'credit label'), 'credit label'),
      { source: creditForms(options).labelled },
      space,
      label,
    ),
    ({ source }) => source.credit,
  );
  const fileMark = sequence(words(fileMarks, 'file mark'), fileJoint);
  /** "© Reuters." with sentences behind: at the end of a caption it is the credit. */
  const rights = refine(
    sequence({ notice: copyrightNotice(options) }, space, {
      more: pattern(/(?=[^\s])/, 'caption'),
    }),
    ({ notice }) => (isShort(notice) ? notice : null),
  );
  const getty = sequence(
    { place: gettyPlace },
    { date: monthDay(options) },
    space,
    pattern(/:/, 'colon'),
  );
  return map(
    sequence(
      optional(sequence(counter, space)),
      {
        source: optional(
          choice(
            source,
            map(label, () => null),
          ),
        ),
      },
      space,
      { copyright: optional(dispatch([['©', rights]], 'copyright mark')) },
      { file: optional(fileMark) },
      space,
      { getty: optional(getty) },
      space,
    ),
    ({ source, copyright, file, getty }): Opening => {
      return { source, copyright, filePhoto: file !== null, getty };
    },
  );
});

// Grammar

/** The second character of a word in capitals: "MANCHESTER", "L'AQUILA". */
function opensInCapitals(code: number): boolean {
  return isCapital(code) || isApostrophe(code);
}

const grammar = noun((options) => {
  const opening = openingOf(options);
  const ending = endingOf(options);
  const setting = settingOf(options);
  const taken = takenOn(options);
  const { step } = stepsOf(opening);
  const opens = wordList([
    captionWords(options, 'captionLabels'),
    captionWords(options, 'sourceLabels'),
    captionWords(options, 'fileMarks'),
    COUNTED,
  ]);
  /** Whether a mark could open the caption: most begin with a word of the sentence. */
  const hasOpening = (text: string, at: number): boolean => {
    const code = text.charCodeAt(at);
    return (
      code === 0xa9 ||
      code === 91 ||
      isDigit(code) ||
      (isCapital(code) && opensInCapitals(text.charCodeAt(at + 1))) ||
      opens.scan(text, at) > 0
    );
  };
  return parser<Caption>((text, at, run) => {
    const isMarked = hasOpening(text, at);
    const start = isMarked ? step(text, at, run) : at;
    const end = trimEnd(text, at, lineEnd(text, at));
    const { source, copyright, filePhoto, getty } = isMarked ? (run.value as Opening) : UNMARKED;
    const { textEnd, ...behind } = ending(text, start, end);
    const credit = behind.credit ?? source;
    if (textEnd <= start && credit === null) return run.miss(start, 'caption');
    const said = setting(text, start, textEnd);
    run.value = {
      kind: 'caption',
      text: foldSpace(text.slice(start, textEnd)),
      filePhoto: filePhoto || said.filePhoto || credit?.filePhoto === true,
      date: said.date ?? (getty === null ? null : taken(text, getty.date)),
      place: getty?.place ?? said.place,
      credit,
      copyright: copyright ?? behind.copyright,
      span: { start: at, end },
      spans: { text: textEnd > start ? { start, end: textEnd } : null },
    } satisfies Caption;
    return end;
  });
});

/**
 * The grammar of {@link parseCaption}, for composing: reads a caption to the end of its line.
 *
 * @param options languages and words
 */
export const caption: (options?: ReadOptions) => Parser<Caption> = grammar.parser;

/**
 * Reads a whole photo caption, one line: its sentences, its marks, when and where the picture was taken, and its credit.
 *
 * A caption is what the caller says it is: a sentence that closes with no credit gives `credit: null` and is still one. A
 * sentence that only mentions an agency ("Reuters reported …", "… he told AFP") has no credit. What tells a caption from a
 * paragraph of a story is in {@link captionEvidence}.
 *
 * @param text one line; white space around it does not count
 * @param options languages and words; `vocabulary.agencies` adds suppliers, `places` and `regions` add places
 * @returns the caption; an error only where there is no text, or more than one line
 *
 * @example
 * ```ts
 * const result = parseCaption('FILE PHOTO: A ferry in Oslo, Norway, May 2, 2023. REUTERS/Ada Rowe');
 * result.ok && result.value.text; // => 'A ferry in Oslo, Norway, May 2, 2023.'
 * result.ok && result.value.place; // => { name: 'Oslo', region: 'Norway', span: { start: 23, end: 35 } }
 * result.ok && result.value.credit?.photographers[0]?.name; // => 'Ada Rowe'
 * ```
 */
export const parseCaption: (text: string, options?: ReadOptions) => Result<Caption> = grammar.read;

/**
 * What shows that a line of a page is a caption and no paragraph: its marks, in words. Empty for a line that could be prose:
 * one that closes with a bare name, or with nothing.
 *
 * @example
 * ```ts
 * const marked = parseCaption('A ferry in Oslo. (AP Photo/Ada Rowe, File)');
 * marked.ok && captionEvidence(marked.value); // => ['file photo', 'photo credit']
 * const bare = parseCaption('A ferry in Oslo harbour. Ada Rowe');
 * bare.ok && captionEvidence(bare.value); // => []
 * ```
 */
export function captionEvidence({
  text,
  filePhoto,
  credit,
  copyright,
}: Caption): readonly string[] {
  const evidence: string[] = [];
  if (filePhoto) evidence.push('file photo');
  if (credit !== null && isMarked(credit) && !(text === '' && isLikeByline(credit))) {
    evidence.push('photo credit');
  }
  if (copyright !== null && evidence.length > 0) evidence.push('copyright');
  return evidence;
}

/** "Ada Rowe, The Post" alone on a line: a person, a comma and a body. */
function isLikeByline({ photographers: [person], suppliers: [body], span }: Credit): boolean {
  if (person === undefined || body === undefined) return false;
  const isWhole = person.span.start === span.start && body.span.end === span.end;
  return isWhole && body.span.start - person.span.end === 2;
}

/** Whether more than a name shows that it is a credit: a label, a parenthesis, "via", or a chain with an agency. */
function isMarked({ photographers, suppliers, via, handout, span }: Credit): boolean {
  if (via !== null || handout) return true;
  const names = [...photographers, ...suppliers];
  const isBare = names.some((name) => name.span.start === span.start);
  const isOpen = names.some((name) => name.span.end === span.end);
  if (!isBare || !isOpen) return true;
  return names.length > 1 && suppliers.some(({ id }) => id !== null);
}
