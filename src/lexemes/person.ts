/**
 * Names of persons, as print has them in any script.
 *
 *     By Jess van der Rowe-Ito Jr., Matthew d’Anselm and J.R. McKay
 *        ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^     ^^^^^^^^^^
 *
 * A name is a row of capitalised words, initials and particles. What cannot be known from its letters (whether "Rowe" is a
 * family) is known from what stands in its place: a row that is an agency, a place, a month or a role is no name.
 */

import type { Parser } from 'parsimmon';
import { type Dictionary, parser, type Span } from '../kit/index.ts';
import { agencyNames } from './agency.ts';
import { Kind, type Kinds, nameWords, wordReader } from './name-words.ts';
import { perOptions, type ReadOptions } from './options.ts';
import { cityNames, regionNames } from './place.ts';
import { remembered } from './remembered.ts';
import {
  codeAt,
  foldSpace,
  isApostrophe,
  isCapital,
  isIdeograph,
  isInlineSpace,
  isLetter,
  skipInlineSpace,
} from './space.ts';
import { titleAt } from './title.ts';

/** A person who is named for a text or a picture, with what is printed beside the name. */
export interface Author {
  /** The name as printed, white space folded: 'Ju-min Park', 'JOHN DOE'. Degrees are no part of it. */
  readonly name: string;
  /** What the person does, as printed: 'Diplomatic editor', 'MD'. */
  readonly role: string | null;
  /** Where the person wrote: 'Seoul' of 'in Seoul'. */
  readonly place: string | null;
  /** For whom: 'CNN', 'the Guardian' of 'for the Guardian'. */
  readonly affiliation: string | null;
  readonly email: string | null;
  /** With its mark: '@joshsmith'. */
  readonly handle: string | null;
  /** Of the name. */
  readonly span: Span;
}

/** A person of whom nothing but the name is printed. */
export function authorNamed(name: string, span: Span): Author {
  return { name, role: null, place: null, affiliation: null, email: null, handle: null, span };
}

// Words

/** What stands in front of a capital within one word: "McKay", "DeVries", "LaMar", "FitzRoy". */
const JOINING = new Set(
  'Mac Mc De Di Da Du Des Del Della Dal Dell La Le Les Lo Lu Van Vande Vander Von Fitz Ver Ter Ten St San O Mb El Al Ap Ab Abd Abu Ben Bin Ó Ní Nic Ua de di da du la le van von'.split(
    ' ',
  ),
);

const OTHER = 1;
const CAPITAL = 2;
const SMALL = 3;
const CASELESS = 4;

const SMALL_LETTER = /\p{Ll}|\p{M}/u;

function classify(code: number): number {
  if (!isLetter(code) || isApostrophe(code)) return OTHER;
  if (isCapital(code)) return CAPITAL;
  return SMALL_LETTER.test(String.fromCharCode(code)) ? SMALL : CASELESS;
}

/**
 * The classes of Latin letters, 0 for those that were not met yet: they are most of print, and looking them up is ten times as
 * fast as asking for their Unicode property. To fill the table when the module loads would cost every program time.
 */
const LATIN = /* @__PURE__ */ new Uint8Array(0x250);

function classOf(code: number): number {
  const known = LATIN[code];
  if (known === undefined) return classify(code);
  if (known !== 0) return known;
  const found = classify(code);
  LATIN[code] = found;
  return found;
}

function isNameHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

const POSSESSIVE = /['’‘ʼ]s(?!\p{L})/iuy;

/** The most parts that hyphens join in one word of a name: "Anne-Marie-Louise". More are a list of subjects. */
const MOST_PARTS = 4;

/**
 * The offset behind the word of a name at `at`, or `at`. A small letter before a capital ends it, as in glued print
 * ("Ada RoweUpdated"), unless what stands before is a part that names have ("McKay").
 */
function wordEnd(text: string, at: number): number {
  let end = at;
  let part = at;
  let last = OTHER;
  let parts = 1;
  for (;;) {
    const code = codeAt(text, end);
    const kind = classOf(code);
    if (kind === CAPITAL && last === SMALL && !JOINING.has(text.slice(part, end))) return end;
    if (kind !== OTHER) {
      if (kind === CAPITAL && last === SMALL) part = end;
      last = kind;
      end += 1;
      continue;
    }
    const next = classOf(codeAt(text, end + 1));
    if (isNameHyphen(code) || isApostrophe(code)) {
      // "D'Anselm", "Jean-Paul"; the apostrophe of "Acme's" closes a possessive.
      POSSESSIVE.lastIndex = end;
      const possessive = end - part > 1 && POSSESSIVE.test(text);
      if (end === at || next === OTHER || possessive) return end;
      parts += 1;
      if (parts > MOST_PARTS) return at;
    } else if (code === 46 && last === CAPITAL && end - part === 1) {
      // "J.R.", "J.-P.", "J. Rowe"
      const joined = isNameHyphen(codeAt(text, end + 1)) ? classOf(codeAt(text, end + 2)) : next;
      if (joined !== CAPITAL) return end + 1;
    } else {
      return end;
    }
    end += 1;
    part = end;
    last = OTHER;
  }
}

/** Words of a name that are printed with a full stop. */
const ABBREVIATED = new Set(
  'jr sr st md mohd dr prof mr mrs ms wm chas geo rev lt col gen capt sgt esq rep sen gov hon fr maj adm'.split(
    ' ',
  ),
);
/** The last of a name, on its line: ", Jr.", " III". */
const SUFFIX = /(?:,|[^\S\r\n])[^\S\r\n]?(?:[JS][rR]\.?|I{2,3}|IV)(?![\p{L}\p{N}])/uy;

/** Whether a word opens with a capital, or has one behind its particle ("d'Anselm", "al-Rowe"), or is of a script without. */
function isCapitalised(text: string, start: number, end: number): boolean {
  if (classOf(codeAt(text, start)) !== SMALL) return true;
  for (let i = start; i < end; i += 1) {
    if (classOf(codeAt(text, i)) === CAPITAL) return true;
  }
  return false;
}

function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 || codeAt(text, end - 1) === 46;
}

// Names

/** The most words that a name has, particles and initials aside. */
const MOST_WORDS = 5;
/** The longest word of a script that is printed without blanks, which is a whole name there. */
const LONGEST_CASELESS = 12;
const LONGEST_IDEOGRAPHIC = 6;

/** No name holds one of these. */
const NEVER: Kinds =
  Kind.label |
  Kind.prefix |
  Kind.conjunction |
  Kind.otherCredit |
  Kind.ordinary |
  Kind.furniture |
  Kind.companion |
  Kind.placePreposition |
  Kind.affiliation |
  Kind.group;
/** Behind two words of a name these may open a title. */
const OPENS: Kinds = Kind.beat | Kind.role | Kind.desk | Kind.organisation;

/** Whether a word is one of the name, stands behind it, or shows that the row is no name at all. */
type Verdict = 'belongs' | 'closes' | 'refuses';

/** Two capitalised words. */
function opensFullName(text: string, at: number): boolean {
  const first = wordEnd(text, at);
  const second = skipInlineSpace(text, first);
  const end = wordEnd(text, second);
  return second > first && end > second && isCapitalised(text, second, end);
}

/** Whether the word is the first of the name over again: "Ada Rowe Ada Rowe". */
function repeats(text: string, first: number, start: number, end: number): boolean {
  const size = end - start;
  return (
    text.startsWith(text.slice(start, end), first) && isInlineSpace(codeAt(text, first + size))
  );
}

/** Finds the end of the name at an offset, or -1. */
export const nameEnd: (options?: ReadOptions) => (text: string, at: number) => number = perOptions(
  (options) => {
    const lexicon = nameWords(options);
    const agencies = agencyNames(options);
    const cities = cityNames(options);
    const regions = regionNames(options);
    const title = titleAt(options);
    const { kinds: kindsOf, opensDate, roleStart } = wordReader(options);

    /** What the word from `at` to `stop`, with `count` words of a name before it, does to the name. */
    const judge = (text: string, at: number, stop: number, count: number): Verdict => {
      const kinds = kindsOf(text, at, stop);
      if ((kinds & Kind.calendar) !== 0 && opensDate(text, at)) return 'closes';
      if ((kinds & Kind.datePreposition) !== 0) {
        const behind = lexicon.scan(text, at);
        if (opensDate(text, skipInlineSpace(text, behind))) return 'closes';
      }
      const family = count > 0 && (kinds & Kind.familyName) !== 0;
      if (family && (count === 1 || title(text, at)?.end === stop)) return 'belongs';
      // A single letter is an initial before it is anything else.
      const particle = count > 0 && (kinds & Kind.particle) !== 0;
      if ((kinds & NEVER) !== 0 && !particle && !isInitial(text, at, stop)) return 'closes';
      // The month of a date that was cut off: "Ada Rowe Sept".
      if (count > 1 && (kinds & Kind.calendar) !== 0) return 'closes';
      if (count < 2) {
        return (kinds & OPENS) === 0 || title(text, at) === null ? 'belongs' : 'refuses';
      }
      if (agencies.scan(text, at) > 0 || (kinds & Kind.credential) !== 0) return 'closes';
      const found = title(text, at);
      if (found === null) return 'belongs';
      if (found.opening === at) return 'closes';
      const only = lexicon.at(text, found.opening);
      return only !== null && only.end >= found.end ? 'closes' : 'belongs';
    };

    return remembered((text, at) => {
      let end = at;
      let words = 0;
      let initials = 0;
      let word = at;
      while (words < MOST_WORDS && initials < MOST_WORDS) {
        const isIdeographic = isIdeograph(codeAt(text, word));
        const whole = wordEnd(text, word);
        const stop = isIdeographic ? roleStart(text, word, whole) : whole;
        if (stop === word) break;
        if (!isCapitalised(text, word, stop)) {
          const known = lexicon.at(text, word);
          if (known === null || (known.value & Kind.particle) === 0) break;
          const behind = skipInlineSpace(text, known.end);
          // "Rowe y Ito" is one family, "Ada Rowe y Ben Ito" are two people.
          const joins = (known.value & Kind.conjunction) !== 0;
          if (joins && opensFullName(text, behind)) break;
          word = behind;
          continue;
        }
        // One word is a whole name where names are printed without a blank.
        const before = isIdeographic ? words + 1 : words;
        const verdict = judge(text, word, stop, before);
        if (verdict === 'refuses') return -1;
        if (verdict === 'closes') break;
        if (words > 1 && repeats(text, at, word, stop)) break;
        if (isInitial(text, word, stop)) initials += 1;
        else words += 1;
        if (classOf(codeAt(text, word)) === CASELESS) {
          const longest = isIdeographic ? LONGEST_IDEOGRAPHIC : LONGEST_CASELESS;
          if (stop - word > longest) return -1;
        }
        const isCut =
          codeAt(text, stop) === 46 && ABBREVIATED.has(text.slice(word, stop).toLowerCase());
        end = isCut ? stop + 1 : stop;
        const next = skipInlineSpace(text, end);
        if (next === end) break;
        word = next;
      }
      if (words === 0) return -1;
      SUFFIX.lastIndex = end;
      if (SUFFIX.test(text)) end = SUFFIX.lastIndex;
      // A whole row that is the name of something else: "Middle East", "Associated Press", "New York".
      const other = (table: Dictionary<unknown>): boolean => table.scan(text, at) >= end;
      return other(agencies) || other(cities) || other(regions) || other(lexicon) ? -1 : end;
    });
  },
);

/**
 * One person's name, the longest that stands there: its text, white space folded. Agencies, places, months, roles and
 * words that are in no name are refused.
 *
 * @example
 * ```ts
 * run(personName(), 'Jess van der Rowe-Ito'); // => { ok: true, value: 'Jess van der Rowe-Ito' }
 * ```
 */
export const personName: (options?: ReadOptions) => Parser<string> = perOptions((options) => {
  const scan = nameEnd(options);
  return parser<string>((text, at, run) => {
    const end = scan(text, at);
    if (end < 0) return run.miss(at, 'name');
    run.value = foldSpace(text.slice(at, end));
    return end;
  });
});

/** Whether a whole text can be one person's name: two words or more, or one in a script without blanks, and no name of anything else. */
export const isPersonName: (options?: ReadOptions) => (text: string) => boolean = perOptions(
  (options) => {
    const scan = nameEnd(options);
    const title = titleAt(options);
    return (text) => {
      if (scan(text, 0) !== text.length) return false;
      if (title(text, 0)?.end === text.length) return false;
      return skipInlineSpace(text, wordEnd(text, 0)) < text.length || isIdeograph(codeAt(text, 0));
    };
  },
);
