/** Where the names of bodies and places end, as they stand among the names of people. */

import { agencyNames } from '../agency.ts';
import { Kind, type Kinds, wordReader } from '../name-words.ts';
import { perOptions, type ReadOptions } from '../options.ts';
import { nameEnd } from '../person.ts';
import { cityNames, regionNames } from '../place.ts';
import {
  codeAt,
  isCapital,
  isDigit,
  isIdeograph,
  isInlineSpace,
  isLetter,
  skipInlineSpace,
} from '../space.ts';
import { titleAt, titleWordEnd } from '../title.ts';

/** Finds the offset behind what stands at `at`, or -1. */
type Finder = (text: string, at: number) => number;

/** Finders of what is no person. */
export interface Bodies {
  /** An agency that is known, a group that signs as one, or a body that its words tell. */
  readonly body: Finder;
  /** The same where a person may stand as well: "Ada Rowe AcmeNews Staff" is a person first. */
  readonly bodyFirst: Finder;
  /** One place or several: "Brookline and Boston, Massachusetts", "JAKARTA/SURABAYA". */
  readonly places: Finder;
  /** A place that is known and stands for itself: ", New York". */
  readonly knownPlace: Finder;
  /** For whom one writes: a body, or any proper name. */
  readonly employer: Finder;
  /** Any proper name where no person can stand: "7 News WSVN", "Ignites". */
  readonly unknown: Finder;
  /** One that is glued to what stands before: "The Acme Times", "ACMEBusiness". */
  readonly glued: Finder;
}

/** The letters of who wrote it, behind an agency: "acme.example/bb". */
const SIGN = /\/\p{Ll}{1,4}(?![\p{L}\p{N}])/uy;
const GLUED = /[A-Z]{2,10}[A-Z][a-z]{2,20}(?![\p{L}\p{N}])/uy;
const THE = /the\s+/iuy;

/** Words that no place, agency or company is made of. */
const STOPS: Kinds =
  Kind.conjunction |
  Kind.placePreposition |
  Kind.companion |
  Kind.label |
  Kind.furniture |
  Kind.otherCredit |
  Kind.prefix;
const LINKS: Kinds = Kind.roleLink | Kind.particle;
const MOST_WORDS = 5;
/** The first letters of scripts without capitals. */
const CASELESS_FROM = 0x590;

const SLASH = 47;
const COMMA = 44;

/** Whether a name is one word, and of a script where one word is no full name. */
export function isSingle(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = codeAt(text, i);
    if (isInlineSpace(code) || code === 46) return false;
  }
  return !isIdeograph(codeAt(text, start));
}

/** Whether a mark at `at` holds two parts of a word together: "Al-Rowe", "acme.example". */
function isWithinWord(text: string, at: number): boolean {
  const code = codeAt(text, at);
  const holds = code === 45 || code === 46 || code === 0x2010 || code === 0x2011;
  return holds && isLetter(codeAt(text, at + 1));
}

/** Whether a row of words goes on behind `end`: a letter, glued or behind a blank, or the second half of a word. */
export function goesOn(text: string, end: number): boolean {
  return isWithinWord(text, end) || isLetter(codeAt(text, skipInlineSpace(text, end)));
}

/** The finders for a list of people. */
export const bodies: (options?: ReadOptions) => Bodies = perOptions((options) => {
  const agencies = agencyNames(options);
  const cities = cityNames(options);
  const regions = regionNames(options);
  const name = nameEnd(options);
  const title = titleAt(options);
  const { kinds, scan, opensDate } = wordReader(options);
  const conjunction = scan(Kind.conjunction);
  const beat = scan(Kind.beat);

  /** Capitalised words, with "the", "of" and figures among them. */
  const properName: Finder = (text, at) => {
    let end = -1;
    let word = at;
    if (opensDate(text, at)) return end;
    for (let count = 0; count < MOST_WORDS; count += 1) {
      const stop = titleWordEnd(text, word);
      const code = codeAt(text, word);
      const known = kinds(text, word, stop);
      const link = (known & LINKS) !== 0 || text.slice(word, stop) === 'the';
      if (stop === word || (count > 0 && (known & STOPS) !== 0 && !link)) break;
      if (isCapital(code) || code >= CASELESS_FROM) end = stop;
      else if (!link && !isDigit(code)) break;
      const next = skipInlineSpace(text, stop);
      if (opensDate(text, next)) break;
      word = next;
    }
    return end;
  };

  /** "Dawn Rowe": an agency of one word in small letters, and a name behind it. */
  const isFirstName = (text: string, at: number, end: number): boolean => {
    const printed = text.slice(at, end);
    return isSingle(text, at, end) && printed !== printed.toUpperCase() && name(text, at) > end;
  };
  const unsigned: Finder = (text, at) => {
    const printed = agencies.scan(text, at);
    const known = isWithinWord(text, printed) ? -1 : printed;
    const found = title(text, at);
    if (found !== null && found.kind !== 'role') {
      // "Sport" alone is a section; "Acme sport" is a desk, and so is "Newsroom".
      const only = kinds(text, at, found.end) & (Kind.section | Kind.group);
      return only === Kind.section ? -1 : found.end;
    }
    if (known > 0 && found === null) {
      // "Acme Health": a desk by its subject alone.
      const next = skipInlineSpace(text, known);
      const subject = beat(text, next);
      if (subject > 0 && isCapital(codeAt(text, next)) && !goesOn(text, subject)) return subject;
    }
    return known > 0 && isFirstName(text, at, known) ? -1 : known;
  };
  const body: Finder = (text, at) => {
    const end = unsigned(text, at);
    if (codeAt(text, end) !== SLASH) return end;
    SIGN.lastIndex = end;
    return SIGN.test(text) ? SIGN.lastIndex : end;
  };
  const bodyFirst: Finder = (text, at) => {
    const end = body(text, at);
    const person = name(text, at);
    if (person < 0 || isSingle(text, at, person)) return end;
    if (agencies.scan(text, skipInlineSpace(text, person)) > 0) return -1;
    const found = title(text, at);
    return found !== null && found.kind === 'desk' && found.opening > person ? -1 : end;
  };

  const placeEnd: Finder = (text, at) => Math.max(cities.scan(text, at), regions.scan(text, at));
  /** A further place behind a comma (a region only), a slash or an "and": its end, or -1. */
  const furtherPlace: Finder = (text, at) => {
    const code = codeAt(text, at);
    const mark = code === COMMA || code === SLASH ? at + 1 : conjunction(text, at);
    if (mark < 0) return -1;
    const from = skipInlineSpace(text, mark);
    const end = code === COMMA ? regions.scan(text, from) : placeEnd(text, from);
    return name(text, from) > end ? -1 : end;
  };
  const places: Finder = (text, at) => {
    let end = placeEnd(text, at);
    if (end < 0 && !isDigit(codeAt(text, at))) end = properName(text, at);
    for (let count = 0; end > 0 && count < MOST_WORDS; count += 1) {
      const further = furtherPlace(text, skipInlineSpace(text, end));
      if (further < 0) break;
      end = further;
    }
    return end;
  };

  return {
    body,
    bodyFirst,
    places,
    knownPlace: (text, at) => {
      // Codes of states are words as well: "on", "in", "me".
      const code = codeAt(text, at);
      if (!isCapital(code) && code < CASELESS_FROM) return -1;
      const end = placeEnd(text, at);
      return end < 0 || goesOn(text, end) ? -1 : places(text, at);
    },
    employer: (text, at) => {
      THE.lastIndex = at;
      const named = THE.test(text) ? agencies.scan(text, THE.lastIndex) : -1;
      return Math.max(named, body(text, at), properName(text, at));
    },
    glued: (text, at) => {
      GLUED.lastIndex = at;
      if (GLUED.test(text)) return GLUED.lastIndex;
      THE.lastIndex = at;
      return THE.test(text) ? properName(text, at) : -1;
    },
    unknown: (text, at) => {
      const stop = titleWordEnd(text, at);
      return (kinds(text, at, stop) & STOPS) === 0 ? properName(text, at) : -1;
    },
  };
});
