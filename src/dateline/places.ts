/**
 * The places of a dateline: a name, what region it is in, and the next place.
 *
 *     SURABAYA, Indonesia/JAKARTA (Reuters) -
 *     ^^^^^^^^  ^^^^^^^^^ ^^^^^^^
 */

import type { Parser } from 'parsimmon';
import { placeParticles } from '../data/place-words.ts';
import { type Dictionary, parser, type Run } from '../kit/index.ts';
import { agencyNames, wireNames } from '../lexemes/agency.ts';
import { wordList } from '../lexemes/calendar-date.ts';
import { type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { cityNames, type Place, regionNames } from '../lexemes/place.ts';
import {
  foldSpace,
  isApostrophe,
  isCapital,
  isDash,
  isDigit,
  isLetter,
  skipInlineSpace,
  trimEnd,
} from '../lexemes/space.ts';
import { enDateline } from '../locales/en.ts';
import { isDayNext, monthNames, opensDate } from './filing-date.ts';
import { isBrokenDash } from './separator.ts';

/** What the tables know of a name. */
export type Known = 'city' | 'region' | null;

/** How a name is printed: 'LIMA', 'Lima', 'lima', 'BASEBALL Boston' (as no name is), '成都'. */
export type Manner = 'capitals' | 'title' | 'small' | 'mixed' | 'caseless';

/** A place with what speaks for its being one. */
export interface PlaceFound {
  readonly place: Place;
  readonly manner: Manner;
  /** Which table the name stands in: "LONDON" is a city, "CANADA" a region, "HORACE" neither. */
  readonly known: Known;
  /** A region of the tables stands behind the name. */
  readonly regional: boolean;
}

/** Names of places are short. What is longer is a headline in capitals. */
const MOST_WORDS = 6;
const LONGEST = 60;
/** "GEORGETOWN, Grand Cayman, British West Indies". */
const MOST_REGIONS = 3;

// Letters

const SMALL = /\p{Ll}/u;

/** A small letter. Scripts without capitals have none. */
export function isSmall(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return SMALL.test(String.fromCharCode(code));
}

/** A comma of Latin, Arabic, Chinese or Japanese print. */
function isComma(code: number): boolean {
  return code === 44 || code === 0x60c || code === 0xff0c || code === 0x3001;
}

const SLASH = 47;
const ROUND = 40;
const SQUARE = 91;
const AMPERSAND = 38;

/** The end of a word of a name: letters, with the marks that stand inside of names: "ST.", "N.M.", "PORT-AU-PRINCE", "N'DJAMENA". */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length && end - at <= LONGEST; end += 1) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) continue;
    const within = end > at && isLetter(text.charCodeAt(end + 1));
    if (within && (isApostrophe(code) || code === 45 || code === 46)) continue;
    const abbreviated = code === 46 && end > at && (end - at <= 3 || text.charAt(end - 2) === '.');
    return abbreviated ? end + 1 : end;
  }
  return end;
}

/** Whether a word is in capitals. "McALLEN" is, and so is a slip such as "WALtHAM". */
function isLoud(text: string, start: number, end: number): boolean {
  let small = 0;
  let last = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (isSmall(code)) {
      small += 1;
      last = code;
    } else if (isLetter(code)) last = code;
  }
  return isCapital(last) && (small === 0 || small * 2 < end - start - 1);
}

// Names

/** The words that the places of one options object are read with. */
interface Words {
  readonly cities: Dictionary<true>;
  readonly regions: Dictionary<true>;
  readonly months: Dictionary<number>;
  readonly agencies: Dictionary<string>;
  readonly wires: Dictionary<string>;
  readonly conjunctions: Dictionary<true>;
  readonly particles: ReadonlySet<string>;
}

/** Whether a name can end at `end`: a mark, a date or another name comes, but no word of a sentence. */
function endsName(words: Words, text: string, end: number): boolean {
  const next = skipInlineSpace(text, end);
  return (
    !isLetter(text.charCodeAt(next)) ||
    words.conjunctions.scan(text, next) > 0 ||
    opensDate(words.months, text, next) ||
    isBrokenDash(text, next)
  );
}

/** How a name is printed, its small words aside. */
function mannerOf(text: string, start: number, end: number): Manner {
  let loud = false;
  let title = false;
  for (let at = start; at < end; ) {
    const to = wordEnd(text, at);
    if (isLoud(text, at, to)) loud = true;
    else title ||= isCapital(text.charCodeAt(at));
    at = skipInlineSpace(text, to);
  }
  if (loud) return title ? 'mixed' : 'capitals';
  return title ? 'title' : 'caseless';
}

/** The same for a name of the tables, of which the first two letters say it. */
function mannerOfCity(text: string, at: number): Manner {
  if (isSmall(text.charCodeAt(at))) return 'small';
  if (!isCapital(text.charCodeAt(at))) return 'caseless';
  return isSmall(text.charCodeAt(at + 1)) ? 'title' : 'capitals';
}

/** The end of the words with a capital that may be a name, or -1. A month with its day, and a region, are not part of it. */
function spelledEnd(
  { months, regions, conjunctions, particles }: Words,
  text: string,
  at: number,
): number {
  let end = -1;
  let before = -1; // Where the name ends without its last word
  let last = at; // Where its last word begins
  let from = at;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const to = wordEnd(text, from);
    if (to === from || to - at > LONGEST) break;
    if (!isSmall(text.charCodeAt(from))) {
      if (conjunctions.scan(text, from) === to) break;
      before = end;
      last = from;
      end = to;
    } else if (count === 0 || !particles.has(text.slice(from, to))) break;
    from = skipInlineSpace(text, to);
  }
  const cut =
    before > 0 &&
    (isDayNext(text, end) ? months.scan(text, last) > 0 : isDotted(regions, text, last));
  const stop = cut ? before : end;
  // The point of "D.C." is its own, that of "MOSCOW." and "UFA." is not.
  const pointed = text.charAt(stop - 1) === '.' && text.charAt(stop - 3) !== '.';
  return pointed ? stop - 1 : stop;
}

/** Whether an abbreviated region with its full stop stands at `at`: "FARMINGTON Conn., March 9". */
function isDotted(regions: Dictionary<true>, text: string, at: number): boolean {
  const region = regions.scan(text, at);
  return region >= wordEnd(text, at) && text.charCodeAt(region - 1) === 46;
}

/** Whether a name is that of a region: postal codes are no names of their own. */
function isRegionName({ regions }: Words, name: string): boolean {
  return name.length > 2 && regions.scan(name, 0) === name.length;
}

// Regions

/** A region of the tables at `at`, or -1. Postal codes are in capitals. */
function knownRegion(words: Words, text: string, at: number): number {
  const end = words.regions.scan(text, at);
  if (end < 0 || isSmall(text.charCodeAt(at))) return -1;
  if (end - at === 2 && isSmall(text.charCodeAt(at + 1))) return -1;
  return endsName(words, text, end) ? end : -1;
}

/** A known agency with the dash behind it: "Tehran, IRNA –". */
function isBareAgency({ wires }: Words, text: string, at: number): boolean {
  const end = wires.scan(text, at);
  return end > 0 && isDash(text.charCodeAt(skipInlineSpace(text, end)));
}

/** What stands where a region would and is none of the tables: "ROANOKE,M Va.". Never another city, nor an agency. */
function otherRegion(words: Words, text: string, at: number): number {
  if (words.months.scan(text, at) > 0 || isBareAgency(words, text, at)) return -1;
  const city = words.cities.scan(text, at);
  if (city > 0 && endsName(words, text, city)) return -1;
  let end = -1;
  let from = at;
  for (let count = 0; count < MOST_WORDS - 2; count += 1) {
    const to = wordEnd(text, from);
    if (to === from || isSmall(text.charCodeAt(from)) || to - at > LONGEST) break;
    end = to;
    from = skipInlineSpace(text, to);
  }
  const isNumbered = isDigit(text.charCodeAt(skipInlineSpace(text, end)));
  return !isNumbered && endsName(words, text, end) ? end : -1;
}

/** A region in parentheses or brackets, with the bracket behind it: "Mumbai (Maharashtra) [India]". */
function bracketedRegion(words: Words, text: string, at: number): number {
  const square = text.charCodeAt(at) === SQUARE;
  const from = skipInlineSpace(text, at + 1);
  const end = words.regions.scan(text, from);
  // "Boston (AL)" is a league, "Harrisburg (PA)" may be an agency.
  if (end - from < 3) return -1;
  const close = skipInlineSpace(text, end);
  return text.charAt(close) === (square ? ']' : ')') ? close + 1 : -1;
}

/** The regions behind a name. */
interface Regions {
  readonly printed: string;
  readonly known: boolean;
  readonly end: number;
}

function regionsAt(words: Words, text: string, at: number): Regions | null {
  const printed: string[] = [];
  let known = false;
  let end = at;
  while (printed.length < MOST_REGIONS) {
    const mark = skipInlineSpace(text, end);
    const code = text.charCodeAt(mark);
    const open = code === ROUND || code === SQUARE;
    const comma = isComma(code);
    const from = skipInlineSpace(text, comma || open ? mark + 1 : mark);
    let to = -1;
    if (open) to = bracketedRegion(words, text, mark);
    else if (comma || isLetter(code)) to = knownRegion(words, text, from);
    known ||= to > 0;
    if (to < 0 && comma) to = otherRegion(words, text, from);
    if (to < 0) break;
    printed.push(foldSpace(text.slice(from, trimEnd(text, from, open ? to - 1 : to))));
    end = to;
  }
  return end > at ? { printed: printed.join(', '), known, end } : null;
}

/** The place at an offset, or null with the miss noted. */
function placeAt(words: Words, text: string, at: number, run: Run): PlaceFound | null {
  const { cities, regions: regionTable } = words;
  const city = cities.scan(text, at);
  const nameEnd = Math.max(city, spelledEnd(words, text, at));
  if (nameEnd < 0) {
    run.miss(at, 'place');
    return null;
  }
  const next = skipInlineSpace(text, nameEnd);
  if (!endsName(words, text, nameEnd) && !isDotted(regionTable, text, next)) {
    run.miss(next, 'comma, agency or dash');
    return null;
  }
  const name = foldSpace(text.slice(at, nameEnd));
  const regions = regionsAt(words, text, nameEnd);
  const isRegion = () => regions === null && isRegionName(words, name);
  return {
    place: {
      name,
      region: regions?.printed ?? null,
      span: { start: at, end: regions?.end ?? nameEnd },
    },
    manner: city === nameEnd ? mannerOfCity(text, at) : mannerOf(text, at, nameEnd),
    known: city === nameEnd ? 'city' : isRegion() ? 'region' : null,
    regional: regions?.known === true,
  };
}

// Several places

/** Where another place begins: behind "/", "and", or a comma with a city behind it. -1 where none does. */
function anotherPlace(words: Words, text: string, at: number): number {
  const { cities, conjunctions, agencies } = words;
  const mark = skipInlineSpace(text, at);
  const code = text.charCodeAt(mark);
  if (code === SLASH) {
    const next = skipInlineSpace(text, mark + 1);
    // "NEW YORK/ACCESSWIRE/"
    const agency = agencies.scan(text, next);
    const closed = agency > 0 && text.charCodeAt(skipInlineSpace(text, agency)) === SLASH;
    return closed ? -1 : next;
  }
  const comma = isComma(code);
  if (!comma && !isLetter(code) && code !== AMPERSAND) return -1;
  const next = comma ? skipInlineSpace(text, mark + 1) : mark;
  const conjunction = conjunctions.scan(text, next);
  if (conjunction > 0) return skipInlineSpace(text, conjunction);
  if (isSmall(text.charCodeAt(next))) return -1;
  const city = cities.scan(text, next);
  return city > 0 && endsName(words, text, city) ? next : -1;
}

/** A comma and a small letter behind it that begins neither a month ("Lima, march 9") nor an agency: "However, the …". */
function goesOnAsSentence({ months, wires }: Words, text: string, at: number): boolean {
  const mark = skipInlineSpace(text, at);
  if (!isComma(text.charCodeAt(mark))) return false;
  const next = skipInlineSpace(text, mark + 1);
  return (
    isSmall(text.charCodeAt(next)) && months.scan(text, next) < 0 && wires.scan(text, next) < 0
  );
}

/** The places that open a dateline, at least one. */
export function placesOf(options: ReadOptions): Parser<readonly PlaceFound[]> {
  const sections = sectionsOf(options, 'dateline', enDateline);
  const words: Words = {
    cities: cityNames(options),
    regions: regionNames(options),
    months: monthNames(options),
    agencies: agencyNames(options),
    wires: wireNames(options),
    conjunctions: wordList(sections.map(({ conjunctions }) => conjunctions)),
    particles: new Set(placeParticles),
  };
  return parser<readonly PlaceFound[]>((text, at, run) => {
    const places: PlaceFound[] = [];
    let end = -1;
    for (let from = at; from >= 0; from = anotherPlace(words, text, end)) {
      const found = placeAt(words, text, from, run);
      if (found === null) break;
      places.push(found);
      end = found.place.span.end;
    }
    if (end > 0 && goesOnAsSentence(words, text, end)) {
      return run.miss(skipInlineSpace(text, end), 'date or agency');
    }
    run.value = places;
    return end;
  });
}
