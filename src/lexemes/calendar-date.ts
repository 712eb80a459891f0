/**
 * Calendar dates: worded, numeric and in Chinese, Japanese and Korean marks.
 *
 *     Published 12 Jun, 2024 10:29am      Published 08/14/2022, 05:23 PM      2024年6月12日
 *               ^^^^^^^^^^^^                         ^^^^^^^^^^                ^^^^^^^^^^
 *
 * A numeric date is read in every order that gives a day of the calendar, the language's own order first: '08/09/2022' is
 * two readings, '08/14/2022' is one. A two-digit year is of either century, POSIX's first (69 to 99 are 1969 to 1999).
 * What no order makes a day of the calendar is refused at the field that is wrong.
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  type Dictionary,
  dictionary,
  dispatch,
  optional,
  parser,
  refine,
  type Span,
  sequenceOf,
  token,
} from '../kit/index.ts';
import { enCalendar } from '../locales/en.ts';
import type { CalendarWords, DayMonthOrder } from '../locales/locale.ts';
import { type Digits, digits, digitsAt, isDigitAt, numberAt, skipDigits } from './digit.ts';
import { type Fault, isFault } from './fault.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from './options.ts';
import { isApostrophe, isDash, isLetter, skipInlineSpace } from './space.ts';

/** A day of the calendar. The year is null where none is printed. */
export interface DateReading {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, and a day that the month has. */
  readonly day: number;
}

/** Which fields of a numeric date come in which order. */
export type DateOrder = DayMonthOrder | 'yearMonth';

/** A printed date. */
export interface CalendarDate {
  /** Every day that the print can mean, the likeliest first. */
  readonly readings: readonly [DateReading, ...DateReading[]];
  /** The order of a numeric date's first reading; null where the month is a word. */
  readonly order: DateOrder | null;
  readonly span: Span;
}

// Calendar arithmetic

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; February has 29 where the year is not known. */
export function daysIn(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return (DAYS_BEFORE_MONTH[month] ?? 0) - (DAYS_BEFORE_MONTH[month - 1] ?? 0);
}

/** The weekday of a day, 0 (Sunday) to 6. */
export function weekdayOf(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear =
    (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day;
  return (before * 365 + leapDays + inYear) % 7;
}

/** Full years of a year that is printed with two digits, POSIX's reading first. */
function centuriesOf(year: number): readonly [number, number] {
  return year < 69 ? [2000 + year, 1900 + year] : [1900 + year, 2000 + year];
}

// Words

/** Sections of the calendar in every language of the options. */
function calendarsOf(options: ReadOptions): readonly CalendarWords[] {
  return sectionsOf(options, 'calendar', enCalendar);
}

/** Words without the point of an abbreviation, which print sets or leaves out. */
function* unpointed<Meaning>(
  entries: Iterable<readonly [string, Meaning]>,
): Generator<readonly [string, Meaning]> {
  for (const [word, meaning] of entries) yield [word.replace(/\.$/, ''), meaning];
}

/** A word of a glued dictionary with no letter behind it. A digit may follow at once: "26Feb1987", "午後3時". */
export function wholeWord<T>(of: Dictionary<T>, label: string): Parser<T> {
  return parser<T>((text, at, run) => {
    const found = of.at(text, at);
    if (found === null || isLetter(text.charCodeAt(found.end))) return run.miss(at, label);
    run.value = found.value;
    return found.end;
  });
}

/** A {@link wholeWord} with the point of an abbreviation, where there is one. */
function pointedWord<T>(of: Dictionary<T>, label: string): Parser<T> {
  const point = token((text, at) => (text.charCodeAt(at) === 46 ? at + 1 : at), 'point');
  return sequenceOf([{ word: wholeWord(of, label) }, point], (_span, word) => word);
}

/** Names of months in the languages of the options, 1 to 12. */
export const monthName = perOptions((options) => {
  const tables = calendarsOf(options).map(({ months }) => months);
  return pointedWord(dictionary(unpointed(entriesOf(tables)), { glued: true }), 'month');
});

/** Names of weekdays in the languages of the options, 0 (Sunday) to 6. */
export const weekdayName = perOptions((options) => {
  const tables = calendarsOf(options).map(({ weekdays }) => weekdays);
  return pointedWord(dictionary(unpointed(entriesOf(tables)), { glued: true }), 'weekday');
});

/** A dictionary of words that mean nothing but themselves. */
export function wordList(
  lists: Iterable<readonly string[] | undefined>,
  glued = false,
): Dictionary<true> {
  const entries: [string, true][] = [];
  for (const list of lists) for (const word of list ?? []) entries.push([word, true]);
  return dictionary(entries, { glued });
}

// Tokens

/** A year of four digits. Nothing may follow it at once but a clock time, as in "Nov 19 20197:05 AM". */
export const fullYear = token(
  (text, at) => {
    const end = skipDigits(text, at, 4);
    if (end - at < 4 || !isYear(numberAt(text, at, end))) return -1;
    return !isDigitAt(text, end) || GLUED_CLOCK.test(text.slice(end, end + 5)) ? end : -1;
  },
  'year',
  digitsAt,
);
const GLUED_CLOCK = /^\d{1,2}:\d\d/;

function isYear(value: number): boolean {
  return value >= 1000 && value < 3000;
}

/** A year of two digits behind an apostrophe: "Oct. 2, '16". */
const shortYear = token(
  (text, at) => {
    if (!isApostrophe(text.charCodeAt(at))) return -1;
    const end = skipDigits(text, at + 1, 2);
    return end === at + 3 && !isDigitAt(text, end) ? end : -1;
  },
  'year',
  (text, at, end) => digitsAt(text, at + 1, end),
);

/**
 * A bare year of two digits, which print sets only behind "9 Jan". What stands behind it must not make a clock time of it.
 */
const bareYear = token(
  (text, at) => {
    const end = skipDigits(text, at, 2);
    if (end - at < 2) return -1;
    const next = skipInlineSpace(text, end);
    if (isLetter(text.charCodeAt(next))) return -1;
    return CLOCK_BEHIND.test(text.slice(end, end + 2)) || isDigitAt(text, end) ? -1 : end;
  },
  'year',
  digitsAt,
);
const CLOCK_BEHIND = /^(?:[:.]\d|\p{L}|[%/])/u;

const dayNumber = digits(1, 2, 'day');

/** The mark between the fields of a numeric date: one of "/", "-", ".", with blanks round a point. It means itself. */
const fieldMark = token(
  (text, at) => {
    const code = text.charCodeAt(at);
    if (code === 47 || (isDash(code) && code !== 95)) return at + 1;
    const mark = skipInlineSpace(text, at);
    return text.charCodeAt(mark) === 46 ? skipInlineSpace(text, mark + 1) : -1;
  },
  'date mark',
  (text, at) => {
    const code = text.charCodeAt(at);
    return code === 47 ? 47 : isDash(code) ? 45 : 46;
  },
);

/** The last field of a numeric date: a year, or a day behind a year. */
const lastField = choice(fullYear, digits(1, 2, 'year'));

/** A character out of a few, with blanks before and behind. */
function sign(characters: string, label: string): Parser<string> {
  return token((text, at) => {
    const start = skipInlineSpace(text, at);
    return start < text.length && characters.includes(text.charAt(start))
      ? skipInlineSpace(text, start + 1)
      : -1;
  }, label);
}
const yearSign = sign('年년', '年');
const monthSign = sign('月월', '月');
const daySign = token((text, at) => {
  const start = skipInlineSpace(text, at);
  return start < text.length && '日일號号'.includes(text.charAt(start)) ? start + 1 : -1;
}, '日');

// Grammar

/** One way to read the fields. */
interface Candidate {
  readonly order: DateOrder | null;
  readonly year: Digits | null;
  readonly month: Digits | number;
  readonly day: Digits;
}

/** Why a candidate is no day of the calendar, or null where it is one. */
function faultOf({ year, month, day }: Candidate): Fault | null {
  const monthNumber = typeof month === 'number' ? month : month.value;
  if (typeof month !== 'number' && (monthNumber < 1 || monthNumber > 12)) {
    return { at: month.start, fault: 'month from 1 to 12' };
  }
  // Of two centuries one may have a leap day where the other has none.
  const years = year === null ? [null] : year.size === 2 ? centuriesOf(year.value) : [year.value];
  const days = Math.max(...years.map((one) => daysIn(one, monthNumber)));
  return day.value < 1 || day.value > days
    ? { at: day.start, fault: `day from 1 to ${days}` }
    : null;
}

/** The readings of all candidates, in their order; the first one's fault where there are none. */
function readingsOf(candidates: Iterable<Candidate>, span: Span): CalendarDate | Fault {
  const readings: DateReading[] = [];
  const later: DateReading[] = [];
  let order: DateOrder | null = null;
  let fault: Fault | null = null;
  const add = (list: DateReading[], year: number | null, month: number, day: number): void => {
    if (day > daysIn(year, month)) return;
    if (list.some((one) => one.year === year && one.month === month && one.day === day)) return;
    list.push({ year, month, day });
  };
  for (const candidate of candidates) {
    const wrong = faultOf(candidate);
    if (wrong !== null) {
      fault ??= wrong;
      continue;
    }
    const { year, day } = candidate;
    const month = typeof candidate.month === 'number' ? candidate.month : candidate.month.value;
    if (readings.length === 0) order = candidate.order;
    if (year === null || year.size > 2) {
      add(readings, year === null ? null : year.value, month, day.value);
    } else {
      const [usual, other] = centuriesOf(year.value);
      add(readings, usual, month, day.value);
      add(later, other, month, day.value);
    }
  }
  const [first, ...others] = [...readings, ...later];
  if (first !== undefined) return { readings: [first, ...others], order, span };
  return fault ?? { fault: 'date', at: span.start };
}

/** The date of a day, a month and a year that are told apart already. */
export function dateOf(
  day: Digits,
  month: Digits | number,
  year: Digits | null,
  span: Span,
): CalendarDate | Fault {
  return readingsOf([{ order: null, year, month, day }], span);
}

/** Which order of a numeric date gives one of its readings: the first one's, its mirror, or the year in front. */
export function orderOf(
  { order, readings: [first] }: Pick<CalendarDate, 'order' | 'readings'>,
  { month, day }: { readonly month: number | null; readonly day: number | null },
): DateOrder | null {
  if (order === null || order === 'yearMonth') return order;
  if (month === first.month && day === first.day) return order;
  if (month !== first.day || day !== first.month) return 'yearMonth';
  return order === 'dayMonth' ? 'monthDay' : 'dayMonth';
}

/** How the fields of a numeric date may stand, the language's order first. */
function* numericCandidates(
  { first, second, third }: { first: Digits; second: Digits; third: Digits },
  order: DayMonthOrder,
): Generator<Candidate> {
  if (first.size > 2) {
    yield { order: 'yearMonth', year: first, month: second, day: third };
    return;
  }
  const dayMonth: Candidate = { order: 'dayMonth', year: third, month: second, day: first };
  const monthDay: Candidate = { order: 'monthDay', year: third, month: first, day: second };
  if (order === 'dayMonth') {
    yield dayMonth;
    yield monthDay;
  } else {
    yield monthDay;
    yield dayMonth;
  }
  // "15-12-18": a year of two digits may also stand in front.
  if (first.size === 2 && third.size === 2) {
    yield { order: 'yearMonth', year: first, month: second, day: third };
  }
}

/** Nothing may go on behind the last field but a clock time: 192.168.10.24 is no date. */
const endOfFields = token((text, at) => {
  const code = text.charCodeAt(at);
  if (isDigitAt(text, at)) return at;
  if (!(code === 46 || code === 47 || code === 45) || !isDigitAt(text, at + 1)) return at;
  return GLUED_CLOCK.test(text.slice(at + 1, at + 6)) ? at : -1;
}, 'end of date');

/** 08/14/2022 · 28.04.2020 · 2024-06-12 · 13. 1. 2020 · 26-FEB-1987 · 8/Oct/2012 · 2012/Aug/10 */
function numericDate(month: Parser<number>, order: DayMonthOrder): Parser<CalendarDate | Fault> {
  const fields = sequenceOf(
    [
      { first: digits(1, 4, 'day') },
      { mark: fieldMark },
      { second: choice(digits(1, 2, 'month'), month) },
      { again: fieldMark },
      { third: lastField },
      endOfFields,
    ],
    (span, first, mark, second, again, third) => ({ span, first, mark, second, again, third }),
  );
  return refine(fields, ({ span, first, mark, second, again, third }, refuse) => {
    const yearFirst = first.size === 4 && isYear(first.value);
    if (mark !== again || (first.size > 2 && !yearFirst)) return refuse(first.start, 'date');
    // One of the outer fields is the year, and only one. 1.2.3 and 1:1:1 are versions.
    if (yearFirst && third.size > 2) return refuse(third.start, 'day');
    if (!yearFirst && third.size === 1) return refuse(third.start, 'year');
    if (typeof second === 'number') {
      const [year, day] = yearFirst ? [first, third] : [third, first];
      return dateOf(day, second, year, span);
    }
    return readingsOf(numericCandidates({ first, second, third }, order), span);
  });
}

/** 2024年6月12日 · 2024년 6월 12일 · 6月12日 */
const signedDate: Parser<CalendarDate | Fault> = sequenceOf(
  [
    { year: optional(sequenceOf([{ year: fullYear }, yearSign], (_span, year) => year)) },
    { month: digits(1, 2, 'month') },
    monthSign,
    { day: dayNumber },
    daySign,
  ],
  (span, year, month, day) => dateOf(day, month, year, span),
);

/** What stands between day and month: blanks, a point, a dash, "of", "de". */
function joint(calendars: readonly CalendarWords[]): Parser<unknown> {
  const particle = wordList(
    calendars.map(({ particles }) => particles),
    true,
  );
  return token((text, at) => {
    const code = text.charCodeAt(at);
    const start = skipInlineSpace(text, code === 46 || code === 45 || code === 47 ? at + 1 : at);
    const end = particle.scan(text, start);
    return end < 0 ? start : skipInlineSpace(text, end);
  }, 'month');
}

/** "12th", "1er", "22º": a day and its ending. */
function ordinalDay(calendars: readonly CalendarWords[]): Parser<Digits> {
  const ending = wordList(calendars.map(({ ordinals }) => ordinals));
  const mark = token((text, at) => Math.max(at, ending.scan(text, at)), 'ordinal');
  return sequenceOf([{ day: dayNumber }, mark], (_span, day) => day);
}

/** ", 2024", "de 2022", "2015 г.", "'16": the year behind a worded day. */
function yearBehind(calendars: readonly CalendarWords[], year: Parser<Digits>): Parser<Digits> {
  const particle = wordList(calendars.map(({ particles }) => particles));
  const mark = wordList(calendars.map(({ yearMarks }) => yearMarks));
  const before = token((text, at) => {
    let end = skipInlineSpace(text, at);
    const code = text.charCodeAt(end);
    if (code === 44 || code === 46 || code === 47 || code === 45) {
      end = skipInlineSpace(text, end + 1);
    }
    const behind = particle.scan(text, end);
    return behind < 0 ? end : skipInlineSpace(text, behind);
  }, 'year');
  const after = token((text, at) => {
    const end = mark.scan(text, skipInlineSpace(text, at));
    return end < 0 ? at : end;
  }, 'year');
  return sequenceOf([before, { year }, after], (_span, found) => found);
}

/** Worded dates: the day, the month or the year in front. */
function wordedDates(options: ReadOptions) {
  const calendars = calendarsOf(options);
  const month = monthName(options);
  const day = ordinalDay(calendars);
  const between = joint(calendars);
  const year = optional(yearBehind(calendars, choice(fullYear, shortYear)));
  const anyYear = optional(yearBehind(calendars, choice(fullYear, shortYear, bareYear)));
  return {
    /** 12 Jun, 2024 · 11 de mayo de 2022 · 1er mars · 3. Februar 2022 · 9 Jan 11 */
    dayFirst: sequenceOf(
      [{ day }, between, { month }, { year: anyYear }],
      (span, day, month, year) => dateOf(day, month, year, span),
    ),
    /** Nov. 18th, 2019 · June 12 · décembre 5 2014 */
    monthFirst: sequenceOf([{ month }, between, { day }, { year }], (span, month, day, year) =>
      dateOf(day, month, year, span),
    ),
    /** 2016 july 13 · 2024. június 12. */
    yearFirst: sequenceOf(
      [{ year: fullYear }, between, { month }, between, { day }],
      (span, year, month, day) => dateOf(day, month, year, span),
    ),
  };
}

/** What a numeric field may begin with, ASCII. */
export const DIGITS = '0123456789';

/** Numeric dates of the options' first language stand in its order, if the publisher has none of its own. */
function dayMonthOrderOf(options: ReadOptions): DayMonthOrder {
  return options.profile?.dayMonthOrder ?? options.locales?.[0].dayMonthOrder ?? 'monthDay';
}

/** {@link calendarDate}, with a fault for a date that is printed plainly and is no day of the calendar. */
export const printedDate = perOptions((options) => {
  const { dayFirst, monthFirst, yearFirst } = wordedDates(options);
  const numeric = numericDate(monthName(options), dayMonthOrderOf(options));
  const digitFirst = choice(numeric, dayFirst, yearFirst, signedDate);
  return dispatch([[DIGITS, digitFirst]], 'date', choice(monthFirst, digitFirst));
});

/** Faults refused. */
function sound(of: Parser<CalendarDate | Fault>): Parser<CalendarDate> {
  return refine(of, (date, refuse) => (isFault(date) ? refuse(date.at, date.fault) : date));
}

/**
 * A date as print has it, worded or numeric, with a year or without; a numeric one always with its year.
 *
 * @example
 * ```ts
 * run(calendarDate(), '08/09/2022');
 * // => { ok: true, value: {
 * //   readings: [{ year: 2022, month: 8, day: 9 }, { year: 2022, month: 9, day: 8 }],
 * //   order: 'monthDay', span: { start: 0, end: 10 } } }
 * ```
 */
export const calendarDate = perOptions((options) => sound(printedDate(options)));

/**
 * A worded month with a day, the year optional: what a dateline prints, "Jan. 5", "12 Jun", "March 2, 2024".
 */
export const monthDay = perOptions((options) => {
  const { dayFirst, monthFirst } = wordedDates(options);
  return sound(dispatch([[DIGITS, dayFirst]], 'date', monthFirst));
});
