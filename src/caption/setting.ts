/**
 * When and where a picture was taken, as its caption says.
 *
 *     … attends a meeting in Moscow, Russia August 9, 2022.     In this June 20, 2020, file photo, …
 *                            ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^                ^^^^^^^^^^^^^
 *
 * Reuters closes the sentence with place and date, AP sets them anywhere, Getty opens the caption with them. Where a caption
 * has several dates, the one that "this … photo" names is it, or the one that closes the text; else none is.
 */

import { dictionary, runAt, stepsOf } from '../kit/index.ts';
import { weekdayOf } from '../lexemes/calendar.ts';
import {
  type CalendarDate,
  calendarDate,
  type DateReading,
  weekdayName,
} from '../lexemes/calendar-date.ts';
import { captionWords } from '../lexemes/caption-words.ts';
import { cuesAt, cuesOf } from '../lexemes/cues.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { cityNames, type Place, regionNames } from '../lexemes/place.ts';
import {
  foldSpace,
  isApostrophe,
  isCapital,
  isDigit,
  isIdeograph,
  isInlineSpace,
  isLetter,
  skipInlineSpace,
} from '../lexemes/space.ts';
import type { Timestamp } from '../timestamp/types.ts';
import { quietRun } from './attempt.ts';

/** What the sentences of a caption say about their picture. */
export interface Setting {
  readonly date: Timestamp | null;
  readonly place: Place | null;
  /** Whether they call it a file photo. */
  readonly filePhoto: boolean;
}

/** How much of a caption is searched, from its end. Agencies' captions stay under 900 characters. */
const WINDOW = 2000;
/** A date so close to the end closes the text. */
const CLOSING = 50;
/** So much may stand between place and date: "in Paris, France, on ". */
const BESIDE = 12;

/** A date of a caption as the time when its picture was taken, the weekday before it included. */
export const takenOn: (options?: ReadOptions) => (text: string, date: CalendarDate) => Timestamp =
  perOptions((options) => {
    const weekday = weekdayName(options);
    return (text, { readings, order, span }) => {
      const [first, ...others] = readings;
      const at = ({ year, month, day }: DateReading) => {
        return { year, month, day, hour: null, minute: null, second: null };
      };
      const start = wordBefore(text, span.start);
      const named = start < span.start ? runAt(weekday, text, start) : null;
      const said = named?.ok === true && named.value.end <= span.start ? named.value.value : null;
      const isRight = readings.every(
        ({ year, month, day }) => year === null || weekdayOf(year, month, day) === said,
      );
      return {
        kind: 'timestamp',
        label: 'taken',
        readings: [at(first), ...others.map(at)],
        zone: null,
        relative: null,
        weekday: isRight ? said : null,
        dateOrder: others.length > 0 ? order : null,
        until: null,
        span: said === null || !isRight ? span : { start, end: span.end },
      };
    };
  });

/** The offset of the word before `at`, with no more than a comma between them; `at` where there is none. */
function wordBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 3 && !isLetter(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isLetter(text.charCodeAt(start - 1)))
    start -= 1;
  return start < end ? start : at;
}
const LONGEST_WORD = 20;

/** Reads when and where from the sentences between `start` and `end`. */
export const settingOf: (
  options?: ReadOptions,
) => (text: string, start: number, end: number) => Setting = perOptions((options) => {
  const date = calendarDate(options);
  const stampOf = takenOn(options);
  const cities = cityNames(options);
  const regions = regionNames(options);
  const prepositions = captionWords(options, 'placePrepositions');
  const phrases = captionWords(options, 'filePhrases');
  const opens = cuesOf([{ words: [...prepositions, ...phrases] }]);
  const cues = dictionary<'file' | 'place'>([
    ...phrases.map((phrase) => [phrase, 'file'] as const),
    ...prepositions.map((word) => [word, 'place'] as const),
  ]);
  const { step: dateStep } = stepsOf(date);

  const dateAt = (text: string, at: number, end: number): CalendarDate | null => {
    const run = quietRun();
    const behind = dateStep(text, at, run);
    return behind > 0 && behind <= end ? (run.value as CalendarDate) : null;
  };

  /**
   * The date whose first number is at `at`: with the month before it, or the day. Of a number that is glued to a word only
   * the month can be the word: "June12" is a date, "MH17 July" is none.
   */
  const dateAround = (
    text: string,
    start: number,
    at: number,
    end: number,
    isGlued: boolean,
  ): CalendarDate | null => {
    const word = wordBefore(text, at);
    const month = word >= start && word < at && isCapital(text.charCodeAt(word));
    const monthFirst = month ? dateAt(text, word, end) : null;
    if (monthFirst !== null && monthFirst.span.end > at) return monthFirst;
    return isGlued ? null : dateAt(text, at, end);
  };

  /** "Moscow, Russia", "Maras, Turkey", "New York", "Switzerland". */
  const placeAt = (text: string, at: number, end: number): Place | null => {
    if (!isCapital(text.charCodeAt(at))) return null;
    let nameEnd = cities.scan(text, at);
    if (nameEnd < 0) nameEnd = regions.scan(text, at);
    const known = nameEnd > 0;
    if (!known) nameEnd = namedEnd(text, at, end);
    let last = nameEnd;
    let region: string | null = null;
    if (text.charAt(nameEnd) === ',') {
      const from = skipInlineSpace(text, nameEnd + 1);
      const regionEnd = regions.scan(text, from);
      if (regionEnd > 0 && regionEnd <= end) {
        region = foldSpace(text.slice(from, regionEnd));
        last = regionEnd;
      }
    }
    if (last > end || (region === null && (!known || isFollowedByName(text, last, end))))
      return null;
    return { name: foldSpace(text.slice(at, nameEnd)), region, span: { start: at, end: last } };
  };

  /** Whether the name goes on: "Paris Fashion Week", "London's". A month does not carry on a name. */
  const isFollowedByName = (text: string, at: number, end: number): boolean => {
    if (isApostrophe(text.charCodeAt(at)) || text.charAt(at) === '-') return true;
    const next = skipInlineSpace(text, at);
    if (next >= end || next === at || !isCapital(text.charCodeAt(next))) return false;
    return dateAt(text, next, end) === null;
  };

  return (text, from, end) => {
    const start = Math.max(from, end - WINDOW);
    const dates: CalendarDate[] = [];
    const places: Place[] = [];
    let filePhoto = false;
    let isWord = false;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      const wasWord = isWord;
      isWord = isLetter(code);
      if (isWord) {
        if (wasWord || cuesAt(opens, text, at) === 0) continue;
        const cue = cues.at(text, at);
        if (cue === null) continue;
        if (cue.value === 'file') filePhoto = true;
        const place =
          cue.value === 'file' ? null : placeAt(text, skipInlineSpace(text, cue.end), end);
        if (place === null) continue;
        places.push(place);
        at = place.span.end - 1;
      } else if (isDigit(code)) {
        const isGlued = wasWord && !isIdeograph(text.charCodeAt(at - 1));
        const found = dateAround(text, start, at, end, isGlued);
        if (found !== null) {
          dates.push(found);
          at = found.span.end - 1;
        } else {
          while (isDigit(text.charCodeAt(at + 1))) at += 1;
        }
      }
    }
    const taken = takenOf(text, dates, start, end);
    return {
      date: taken === null ? null : stampOf(text, taken),
      place: placeOf(places, taken),
      filePhoto,
    };
  };
});

/** The end of one to three capitalised words. */
function namedEnd(text: string, at: number, end: number): number {
  let last = at;
  for (
    let words = 0, next = at;
    words < 3 && next < end && isCapital(text.charCodeAt(next));
    words += 1
  ) {
    while (next < end && !isInlineSpace(text.charCodeAt(next)) && text.charAt(next) !== ',')
      next += 1;
    last = next;
    next = skipInlineSpace(text, next);
  }
  return last;
}

function isSameDay(one: CalendarDate, other: CalendarDate): boolean {
  const [a] = one.readings;
  const [b] = other.readings;
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** The date on which the picture was taken, or null where the caption leaves it open. */
function takenOf(
  text: string,
  dates: readonly CalendarDate[],
  start: number,
  end: number,
): CalendarDate | null {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return null;
  if (dates.every((one) => isSameDay(one, first))) return first;
  if (THIS.test(text.slice(start, first.span.start))) return first;
  return end - last.span.end <= CLOSING ? last : null;
}

/** "In this", "This": the date behind it is the picture's. */
const THIS = /^\W*(?:In )?[Tt]his (?:\p{L}+,? )?$/u;

/** The place beside the date, or else the last one. */
function placeOf(places: readonly Place[], date: CalendarDate | null): Place | null {
  const beside =
    date === null
      ? undefined
      : places.findLast(({ span }) => {
          const between =
            span.end <= date.span.start ? date.span.start - span.end : span.start - date.span.end;
          return between <= BESIDE;
        });
  return beside ?? places.at(-1) ?? null;
}
