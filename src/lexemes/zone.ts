/**
 * Time zones behind (or before) a clock time.
 *
 *     9:22 PM EST · 13 Jan 2020, 22:11 GMT+10 · 4:28 am (Paris) · 2012-08-03 18:31:59 +0000 UTC · 1:15 PM Eastern Time
 *             ^^^                      ^^^^^^            ^^^^^                        ^^^^^^^^^           ^^^^^^^^^^^^
 *
 * An abbreviation has all its meanings: IST is India's, Ireland's and Israel's. Two zones in a row are read where they
 * agree. Table: data/zones.ts.
 */

import type { Parser } from 'parsimmon';
import {
  cityZones,
  type ZoneEntry,
  zoneAbbreviations,
  zonesInSmallLetters,
} from '../data/zones.ts';
import {
  choice,
  type Dictionary,
  dictionary,
  dispatch,
  matching,
  oneOf,
  parser,
  type Span,
  sequenceOf,
  stepsOf,
  token,
} from '../kit/index.ts';
import { enTimestamp } from '../locales/en.ts';
import { isDigitAt, numberAt, skipDigits } from './digit.ts';
import { callersWords, entriesOf, perOptions, type ReadOptions, sectionsOf } from './options.ts';
import { codeAt, isDash, skipInlineSpace, space } from './space.ts';
import { endsWord } from './word.ts';

/** A printed time zone. */
export interface Zone {
  /** As printed, without parentheses round it: 'EDT', 'GMT+2', 'Paris'; 'IST (+05:30)' where it takes both to say which. */
  readonly text: string;
  /** Minutes east of UTC; several where the print allows several, the most usual one first; none for a place alone. */
  readonly offsets: readonly number[];
  /** IANA name where one is meant: 'America/New_York' of 'ET', 'Europe/Paris' of '(Paris)'. */
  readonly iana: string | null;
  readonly span: Span;
}

// Tokens

const PLUS = 43;
const COLON = 58;

/** Hours and minutes east of UTC: no zone is further than 14 hours from it, and all are whole quarters of an hour. */
function offsetAt(text: string, at: number): { end: number; minutes: number } | null {
  const code = codeAt(text, at);
  const east = code === PLUS;
  if (!east && code !== 45 && code !== 0x2212 && code !== 0x2013) return null;
  const start = at + 1;
  const end = skipDigits(text, start, 5);
  const sign = east ? 1 : -1;
  const made = (hours: number, minutes: number, to: number) =>
    hours * 60 + minutes <= 14 * 60 && minutes < 60 && minutes % 15 === 0
      ? { end: to, minutes: sign * (hours * 60 + minutes) || 0 }
      : null;
  if (end === start) return null;
  if (end - start <= 2 && codeAt(text, end) === COLON) {
    const last = skipDigits(text, end + 1, 3);
    if (last === end + 3)
      return made(numberAt(text, start, end), numberAt(text, end + 1, last), last);
  }
  if (end - start <= 2) return made(numberAt(text, start, end), 0, end);
  if (end - start === 4)
    return made(numberAt(text, start, start + 2), numberAt(text, start + 2, end), end);
  // "GMT +320 November" is three hours and the twentieth.
  return end - start === 3
    ? (made(numberAt(text, start, start + 1), numberAt(text, start + 1, end), end) ??
        made(numberAt(text, start, start + 1), 0, start + 1))
    : null;
}

/** Behind a time without seconds "-11:00" goes on to another time: "10:00-11:00". */
function isRange(text: string, at: number): boolean {
  if (codeAt(text, at) === PLUS || !isDigitAt(text, at - 1)) return false;
  if (codeAt(text, at - 3) !== COLON) return false;
  const before = codeAt(text, at - 6);
  return before !== COLON && before !== 84;
}

/** +0500 · +05:00 · -03 */
const numericZone = parser<Zone>((text, at, run) => {
  const offset = offsetAt(text, at);
  if (offset === null || isRange(text, at)) return run.miss(at, 'time zone');
  const { end, minutes } = offset;
  run.value = zoneOf(text, at, end, [minutes], null);
  return end;
});

function zoneOf(
  text: string,
  start: number,
  end: number,
  offsets: readonly number[],
  iana: string | null,
): Zone {
  return { text: text.slice(start, end), offsets, iana, span: { start, end } };
}

const ianaAreas = dictionary(
  'Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific Etc'
    .split(' ')
    .map((area) => [`${area}/`, true] as const),
  { anyCase: false, glued: true },
);
const ianaPlaces = matching(/[A-Z][\w+-]{1,30}(?:\/[A-Z]\w{1,30})?/);

/** Europe/Paris: a name of the IANA database. Whether there is such a zone is not asked before it is used. */
const ianaZone = token(
  (text, at) => {
    const end = ianaAreas.scan(text, at);
    return end < 0 ? -1 : ianaPlaces(text, end);
  },
  'time zone',
  (text, start, end) => zoneOf(text, start, end, [], text.slice(start, end)),
);

// Words

/** What a word means: a key of the table, an IANA name, or (empty) the zone of the place that the page is about. */
function entryOf(meaning: string): ZoneEntry {
  return zoneAbbreviations[meaning] ?? { offsets: [], iana: meaning === '' ? null : meaning };
}

/** Abbreviations in capitals, and the common ones in small letters; the caller's own come first, in any case. */
function abbreviationsOf(options: ReadOptions): readonly (readonly [string, ZoneEntry])[] {
  const callers = [...entriesOf(callersWords(options, 'zones'))].flatMap(([word, iana]) => {
    const entry = { offsets: zoneAbbreviations[word]?.offsets ?? [], iana };
    return [word, word.toUpperCase(), word.toLowerCase()].map((spelt) => [spelt, entry] as const);
  });
  const table = Object.entries(zoneAbbreviations).flatMap(([word, entry]) =>
    [word, word.toUpperCase()].map((spelt) => [spelt, entry] as const),
  );
  const small = zonesInSmallLetters.map((word) => [word.toLowerCase(), entryOf(word)] as const);
  return [...callers, ...table, ...small];
}

/** Phrases of the languages: "Eastern Time", "hora peninsular", "Paris time". */
function phrasesOf(options: ReadOptions): readonly (readonly [string, ZoneEntry])[] {
  const sections = sectionsOf(options, 'timestamp', enTimestamp);
  const phrases = [...entriesOf(sections.map(({ zones }) => zones ?? {}))].map(
    ([phrase, meaning]) => [phrase, entryOf(meaning)] as const,
  );
  const marks = sections.flatMap(({ zoneMarks = [] }) => zoneMarks);
  const cities = marks.flatMap((mark) =>
    Object.entries(cityZones).map(([city, iana]) => [`${city} ${mark}`, entryOf(iana)] as const),
  );
  return [...phrases, ...cities];
}

/** Abbreviations of one or two letters that stand apart from a time; the others ("AT", "HE") are words of their own there. */
const SHORT = ['ET', 'CT', 'MT', 'PT', 'UK', 'Z'];

/** Every word that a zone begins with where it stands apart from its time: "GMT 17:27", "11:42, UK". */
export function zoneWords(options: ReadOptions): readonly string[] {
  const sections = sectionsOf(options, 'timestamp', enTimestamp);
  return [
    ...SHORT,
    ...abbreviationsOf(options).flatMap(([word]) => (word.length > 2 ? [word] : [])),
    ...sections.flatMap(({ zones }) => Object.keys(zones ?? {})),
  ];
}

// Grammar

/** EDT · IST · GMT+2 · UTC+0000 · CEST+0200 · PST-08 */
function abbreviation(of: Dictionary<ZoneEntry>): Parser<Zone> {
  return parser<Zone>((text, at, run) => {
    const found = of.at(text, at);
    // The Z of ISO 8601 stands at once behind the time.
    if (found === null || !endsWord(text, found.end)) return run.miss(at, 'time zone');
    if (found.end === at + 1 && !isDigitAt(text, at - 1)) return run.miss(at, 'time zone');
    const { offsets, iana } = found.value;
    const universal = iana === 'UTC';
    const offset = offsetAt(text, universal ? skipInlineSpace(text, found.end) : found.end);
    if (offset !== null && (universal || offsets.includes(offset.minutes))) {
      run.value = zoneOf(text, at, offset.end, [offset.minutes], null);
      return offset.end;
    }
    run.value = zoneOf(text, at, found.end, offsets, iana);
    return found.end;
  });
}

/** Whether two zones that are printed side by side can be one. */
function agree(one: Zone, other: Zone): boolean {
  return one.offsets.some((offset) => other.offsets.includes(offset));
}

/** A zone out of a table. */
function named(of: Dictionary<ZoneEntry>): Parser<Zone> {
  return parser<Zone>((text, at, run) => {
    const found = of.at(text, at);
    if (found === null) return run.miss(at, 'time zone');
    run.value = zoneOf(text, at, found.end, found.value.offsets, found.value.iana);
    return found.end;
  });
}

/** What `of` reads, in parentheses. */
function inParentheses<T>(of: Parser<T>): Parser<T> {
  return sequenceOf(
    [oneOf('(（', 'parenthesis'), space, { of }, space, oneOf(')）', 'parenthesis')],
    (_span, value) => value,
  );
}

/** Whether a zone can begin with what stands behind the blanks at an offset. */
export function mayBeZone(text: string, at: number): boolean {
  const code = codeAt(text, skipInlineSpace(text, at));
  return code > 64 || code === 40 || code === 43 || isDash(code);
}

/** "(Pakistan Standard Time)": what JavaScript prints behind an offset. It says nothing that the offset does not. */
const longName = matching(/\s?\([A-Z][A-Za-z ]{2,40} Time\)/);

/**
 * A time zone as print has it, where a clock time stands beside it.
 *
 * @example
 * ```ts
 * run(zone(), 'CST');
 * // => { ok: true, value: { text: 'CST', offsets: [-360, 480, -300, 570], iana: null, span: { start: 0, end: 3 } } }
 * ```
 */
export const zone = perOptions((options) => {
  const abbreviated = abbreviation(
    dictionary(abbreviationsOf(options), { anyCase: false, glued: true }),
  );
  const phrase = named(dictionary(phrasesOf(options)));
  const words = choice(abbreviated, phrase, ianaZone);
  const body = dispatch([['+-\u2212\u2013', numericZone]], 'time zone', words);
  const city = named(
    dictionary(Object.entries(cityZones).map(([name, iana]) => [name, entryOf(iana)] as const)),
  );
  const one = dispatch([['(（', inParentheses(choice(body, city))]], 'time zone', body);
  const { step } = stepsOf(one);
  const again = stepsOf(sequenceOf([space, { one }], (_span, value) => value)).step;
  return parser<Zone>((text, at, run) => {
    const end = step(text, at, run);
    if (end < 0 || !mayBeZone(text, end)) return end;
    const first = run.value as Zone;
    const next = again(text, end, run);
    const second = run.value as Zone;
    run.value = first;
    if (next < 0 || !agree(first, second)) return Math.max(end, longName(text, end));
    const offsets = first.offsets.filter((offset) => second.offsets.includes(offset));
    run.value =
      offsets.length < first.offsets.length ? zoneOf(text, at, next, offsets, first.iana) : first;
    return next;
  });
});
