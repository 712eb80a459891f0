/**
 * Timestamps: when a piece was published, updated or taken, as the page prints it.
 *
 *     Published 12 Jun, 2024 10:29am
 *     Updated 1909 GMT (0309 HKT) November 18, 2019
 *     Mon 18 Nov 2019 18.54 GMT
 *
 * A stamp is a label, if any, and then a date, a weekday, a clock time with its zone, in any order and each once, with commas,
 * bars, dashes or "at" in between; or a time counted back from now. Forms: a survey of 130 news sites; ISO 8601, RFC 2822,
 * HTTP, Java; ANPA and IPTC 7901 wire headers.
 */

import type { Parser } from 'parsimmon';
import {
  dictionary,
  parser,
  type Result,
  Run,
  run,
  type Scanner,
  type Span,
  type Step,
  stepsOf,
  words,
} from '../kit/index.ts';
import { daysIn, weekdayOf } from '../lexemes/calendar.ts';
import {
  calendarWords,
  type DateOrder,
  orderOf,
  type PrintedDate,
} from '../lexemes/calendar-date.ts';
import { type ClockTime, clockWords } from '../lexemes/clock.ts';
import { isDigitAt } from '../lexemes/digit.ts';
import { Fault, isFault } from '../lexemes/fault.ts';
import {
  callersWords,
  entriesOf,
  perOptions,
  type ReadOptions,
  sectionsOf,
} from '../lexemes/options.ts';
import { codeAt, isDigit, isInlineSpace, isSpace } from '../lexemes/space.ts';
import { wordList } from '../lexemes/word.ts';
import { type Zone, zoneWords } from '../lexemes/zone.ts';
import { enCalendar, enTimestamp } from '../locales/en.ts';
import type { TimestampLabel } from '../locales/locale.ts';
import { Draft } from './draft.ts';
import {
  ANY_WORD,
  anyOf,
  CLOCK,
  CONNECTOR,
  LABEL,
  MONTH,
  openingsOf,
  RELATIVE,
  WEEKDAY,
  ZONE,
} from './gate.ts';
import { piecesOf } from './pieces.ts';
import { relativeWords } from './relative.ts';
import { dayWordsOf, type Search, stampsIn } from './running.ts';
import { isOpen } from './times.ts';
import type { LocalDateTime, Timestamp } from './types.ts';

export type { DateOrder } from '../lexemes/calendar-date.ts';
export type { Zone } from '../lexemes/zone.ts';
export type { TimestampLabel } from '../locales/locale.ts';
export { formatTimestamp, type TimestampStyle } from './format.ts';
export type { RelativeTime } from './relative.ts';
export type { LocalDateTime, TimeOfDay, Timestamp } from './types.ts';

// Marks

const isMark = anyOf(',;|/•·・–—―-:.~、，：');

/** How many marks may stand between two pieces: "--", " | - ". A rule of dashes is none. */
const MOST_MARKS = 4;

/** Blanks, marks and connectors between two pieces, or nothing: ", ", " / ", " at ", " - um ", the T of ISO 8601. */
function betweenPieces(connectors: Scanner): Scanner {
  return (text, at) => {
    const first = codeAt(text, at);
    if (first === 84 && isDigitAt(text, at + 1)) return at + 1;
    let end = at;
    for (let marks = 0; end < text.length; ) {
      const code = codeAt(text, end);
      // Most often a figure stands here.
      if (isDigit(code)) return end;
      if (isInlineSpace(code)) {
        end += 1;
        continue;
      }
      const next = marks === MOST_MARKS ? -1 : isMark(code) ? end + 1 : connectors(text, end);
      if (next < 0) return end;
      end = next;
      marks += 1;
    }
    return end;
  };
}

// Grammar

/** Whether pieces are a stamp. "18.54" and "Release 10.30" may be figures, and "today" any day: something has to make a time of them. */
function isStamp({ date, weekday, clock, zone, relative }: Draft): boolean {
  // A month has no time of day.
  if (date !== null) return date.readings[0].day !== null || clock === null;
  if (relative !== null) return relative.amount > 0 || relative.unit !== 'day' || clock !== null;
  if (clock === null) return false;
  return clock.style !== 'point' || zone !== null || weekday !== null;
}

/** A day with the time of day beside it. */
function localTime({ year, month, day }: Day, clock: ClockTime | null): LocalDateTime {
  return clock === null
    ? { year, month, day, hour: null, minute: null, second: null }
    : { year, month, day, hour: clock.hour, minute: clock.minute, second: clock.second };
}

/** Days, one at least, with the time of day beside them. */
function localTimes(days: readonly Day[], clock: ClockTime | null): Timestamp['readings'] {
  const [first = NO_DAY, ...others] = days;
  return [localTime(first, clock), ...others.map((day) => localTime(day, clock))];
}

/** A day of which everything may be missing. */
type Day = Pick<LocalDateTime, 'year' | 'month' | 'day'>;

const NO_DAY: Day = { year: null, month: null, day: null };
const SOME_DAY: readonly Day[] = [NO_DAY];

/** Whether a day is one of the calendar and of the weekday that is printed beside it. */
function isOn({ year, month, day }: Day, weekday: number | null): boolean {
  if (year === null || month === null || day === null) return true;
  return (
    day <= daysIn(year, month) && (weekday === null || weekdayOf(year, month, day) === weekday)
  );
}

/** The days that a date can mean beside the weekday that is printed. */
function daysOf({ readings }: PrintedDate, weekday: number | null): readonly Day[] {
  const [first] = readings;
  if (readings.length === 1 && isOn(first, weekday)) return readings;
  return readings.filter((day) => isOn(day, weekday));
}

/**
 * A stamp of its pieces; the fault where the print contradicts itself.
 *
 * @param orderIsKnown whether the publisher's order of day and month is known, so that the print needs no look for it
 */
function stampOf(draft: Draft, span: Span, orderIsKnown: boolean): Timestamp | Fault {
  const { label, date, weekday, clock, until, zone, relative } = draft;
  const days = date === null ? SOME_DAY : daysOf(date, weekday);
  const [day] = days;
  if (day === undefined) {
    return weekday === null
      ? new Fault('day of that month', span.start)
      : new Fault('weekday of that date', draft.weekdayAt);
  }
  const open =
    date === null || days.length === 1 ? null : orderIsKnown ? days : inOrder(draft, days);
  return {
    kind: 'timestamp',
    label,
    readings: open === null ? [localTime(day, clock)] : localTimes(open, clock),
    zone,
    relative,
    weekday,
    dateOrder: date === null || open === null ? null : severalOrders(date, open),
    until: until === null ? null : { hour: until.hour, minute: until.minute, second: until.second },
    span,
  };
}

/** Whether the zone or the clock of a stamp is none of the Americas, where alone the month stands first and the clock has twelve hours. */
function isNotAmerican(zone: Zone | null, clock: ClockTime | null): boolean {
  const isOf24 = clock?.isOf24 ?? false;
  if (zone === null || zone.offsets.length === 0) return isOf24;
  return zone.offsets.every((offset) => offset > 0 || (isOf24 && offset === 0));
}

/** Days with the day first in front, where the print speaks against the month. All stay. */
function inOrder({ date, zone, clock }: Draft, days: readonly Day[]): readonly Day[] {
  if (date === null || date.order !== 'monthDay' || !isNotAmerican(zone, clock)) return days;
  const dayFirst = days.find((day) => orderOf(date, day) === 'dayMonth');
  return dayFirst === undefined ? days : [dayFirst, ...days.filter((day) => day !== dayFirst)];
}

/** The first day's order, where another day has another one. */
function severalOrders(date: PrintedDate, days: readonly Day[]): DateOrder | null {
  const [order, ...others] = days.map((day) => orderOf(date, day));
  return order !== undefined && others.some((other) => other !== order) ? order : null;
}

/** The words that a stamp begins with. */
interface FirstWords {
  readonly label: Step;
  /** Past the marks and words between two parts. */
  readonly between: Scanner;
}

/** Reads a stamp where it stands; `opening` says which words may stand there. */
type StampStep = (text: string, at: number, run: Run, opening: number) => number;

function stampStep(
  { label, between }: FirstWords,
  readPiece: ReturnType<typeof piecesOf>,
  orderIsKnown: boolean,
): StampStep {
  return (text, at, run, opening) => {
    const { furthest, missed, missedToo } = run;
    const draft = new Draft();
    const labelEnd = (opening & LABEL) === 0 ? -1 : label(text, at, run);
    if (labelEnd >= 0) draft.keepLabel(run.value as TimestampLabel);
    const first = labelEnd < 0 ? at : between(text, labelEnd);
    let next = first;
    let end = -1;
    let parts = 0;
    while (next < text.length) {
      const read = readPiece(text, next, draft, run);
      if (read < 0 || draft.fault !== null) break;
      end = read;
      parts += 1;
      next = end === text.length ? end : between(text, end);
    }
    // The parentheses of "(10:29 GMT)" are marks round a stamp, those of "(10:29 GMT) June 3" belong to it.
    const isEnclosed = parts === 1 && isOpen(codeAt(text, first));
    const stamp =
      isStamp(draft) && !isEnclosed ? stampOf(draft, { start: at, end }, orderIsKnown) : null;
    const fault = draft.fault ?? (isFault(stamp) ? stamp : null);
    if (fault !== null) {
      // What else was looked for on the way is no news beside a field that cannot be.
      run.forget(furthest, missed, missedToo);
      run.miss(fault.at, fault.fault);
      if (stamp === null || isFault(stamp)) return -1;
    }
    if (stamp === null) return run.miss(next, 'date or time');
    run.value = stamp;
    return end;
  };
}

/** The offset behind blanks, line ends and a few marks of those given. */
function skipAround(text: string, at: number, isMarkAround: (code: number) => boolean): number {
  let end = at;
  for (let count = 0; end < text.length; end += 1) {
    const code = codeAt(text, end);
    if (code >= 48 && code <= 57) break;
    if (isSpace(code)) continue;
    if (!isMarkAround(code) || count === MOST_MARKS) break;
    count += 1;
  }
  return end;
}

/** "| Updated", "- Nov. 18th", "(updated …)": marks round a stamp that stands alone. */
const BULLETS = '|/•·*-–—>,';
const isBullet = anyOf(BULLETS);
const isOpening = anyOf(`${BULLETS}([`);
const isClosing = anyOf('.;,|·•)]-–—');

/** A stamp that is the whole text, marks and white space aside. */
function alone(stamp: Step): Parser<Timestamp> {
  return parser((text, at, run) => {
    const first = skipAround(text, at, isBullet);
    let end = stamp(text, first, run);
    // "(10:29 GMT) June 3" has a part in parentheses, "(updated June 3)" stands in them.
    if (end < 0 && isOpen(codeAt(text, first))) {
      end = stamp(text, skipAround(text, at, isOpening), run);
    }
    return end < 0 ? -1 : skipAround(text, end, isClosing);
  });
}

const grammar = perOptions((options) => {
  const sections = sectionsOf(options, 'timestamp', enTimestamp);
  const connectorWords = sections.flatMap((words) => words.connectors ?? []);
  const connectors = wordList([connectorWords]).scan;
  const labels = [...callersWords(options, 'labels'), ...sections.map((words) => words.labels)];
  // A digit or a letter may follow a label at once: "UpdatedJune 3".
  const label = words(dictionary(entriesOf(labels), { glued: true }), 'label');
  const { months, weekdays } = calendarWords(options);
  const openings = openingsOf([
    [CONNECTOR, connectorWords],
    [LABEL, labels.flatMap((words) => Object.keys(words))],
    [MONTH, months],
    [WEEKDAY, weekdays],
    [CLOCK, clockWords(options)],
    [ZONE, zoneWords(options)],
    [RELATIVE, relativeWords(options)],
  ]);
  const between = betweenPieces(connectors);
  const orderIsKnown = options.profile?.dayMonthOrder !== undefined;
  const firstWords = { between, label: stepsOf(label).step };
  const step = stampStep(firstWords, piecesOf(options, between, label, openings), orderIsKnown);

  /** "On 11/13/19", "Le 21/04/2013", "Vom 3. Februar": a connector may stand in front. */
  const stamp: Step = (text, at, run) => {
    const opening = openings(text, at);
    const word = (opening & CONNECTOR) === 0 ? -1 : connectors(text, at);
    if (word < 0) return step(text, at, run, opening);
    const next = between(text, word);
    const end = step(text, next, run, openings(text, next));
    // "À l'instant" and "At close" begin with a word that is one for itself elsewhere.
    if (end < 0) return step(text, at, run, opening);
    run.value = { ...(run.value as Timestamp), span: { start: at, end } };
    return end;
  };
  const relative = sections.flatMap((section) => section.relative ?? []);
  const [calendar = enCalendar] = sectionsOf(options, 'calendar', enCalendar);
  const search: Search = {
    stampAt: (text, at) => {
      const run = new Run();
      return step(text, at, run, openings(text, at)) < 0 ? null : (run.value as Timestamp);
    },
    mayOpen: (text, at) => (openings(text, at) & (ANY_WORD - CONNECTOR)) !== 0,
    dayWords: dayWordsOf(relative.flatMap(({ days }) => Object.keys(days ?? {}))),
    smallMonths: Object.keys(calendar.months).some((month) => month === month.toLowerCase()),
  };
  return { stamp: parser<Timestamp>(stamp), whole: alone(stamp), search };
});

// Public functions

/**
 * The grammar of a stamp: reads the longest that stands at the offset, its label included, and leaves the rest.
 *
 * A line of two stamps is read by it twice. What is no stamp is refused after a look at its first words.
 *
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * runAt(timestamp(), 'Posted: July 18, 2020 - 4:01 PM by staff');
 * // => the stamp with the end 31; ' by staff' is left
 * ```
 */
export function timestamp(options?: ReadOptions): Parser<Timestamp> {
  return grammar(options).stamp;
}

/**
 * Reads a text that is a printed time and nothing else, marks and white space around it aside.
 *
 * A date that no calendar has, a time that no clock shows and a weekday that is not that date's are refused at the field that
 * is wrong. A sentence with a date in it is no stamp: see {@link findTimestamps}.
 *
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * parseTimestamp('31 June 2024');
 * // => { ok: false, error: { offset: 0, found: '31 June 2024', expected: ['day from 1 to 30'] } }
 * ```
 */
export function parseTimestamp(text: string, options?: ReadOptions): Result<Timestamp> {
  return run(grammar(options).whole, text);
}

/**
 * Dates and times anywhere in running text, in their order and without overlap. Figures that may be something else (a price, a
 * score, a version, a page) are left alone, and so are "may", "march" and "sat".
 *
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * findTimestamps('It fell 3.5% on March 9, 2021, before 10:29 a.m. EST.').map(({ span }) => span);
 * // => [{ start: 16, end: 29 }, { start: 38, end: 52 }]
 * ```
 */
export function findTimestamps(text: string, options?: ReadOptions): readonly Timestamp[] {
  return stampsIn(text, grammar(options).search);
}
