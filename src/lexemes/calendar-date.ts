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
  stepsOf,
  token,
} from '../kit/index.ts';
import { enCalendar } from '../locales/en.ts';
import type { CalendarWords, DayMonthOrder } from '../locales/locale.ts';
import { centuriesOf, type DateOrder, type DateReading, daysIn, isYear } from './calendar.ts';
import { DIGITS, type Digits, digits, digitsAt, isDigitAt, numberAt, skipDigits } from './digit.ts';
import { Fault, isFault } from './fault.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from './options.ts';
import { codeAt, isApostrophe, isDash, skipInlineSpace } from './space.ts';
import { isLetterAt, pointedWord, unpointed, wordList } from './word.ts';

export { type DateOrder, type DateReading, daysIn } from './calendar.ts';
export { wordList } from './word.ts';

/** A printed date. */
export interface CalendarDate {
  /** Every day that the print can mean, the likeliest first. */
  readonly readings: readonly [DateReading, ...DateReading[]];
  /** The order of a numeric date's first reading; null where the month is a word. */
  readonly order: DateOrder | null;
  readonly span: Span;
}

// Words

/** Sections of the calendar in every language of the options. */
function calendarsOf(options: ReadOptions): readonly CalendarWords[] {
  return sectionsOf(options, 'calendar', enCalendar);
}

/** Every word that a worded date or a weekday begins with. */
export function calendarWords(options: ReadOptions): readonly string[] {
  return calendarsOf(options).flatMap(({ months, weekdays }) => [
    ...Object.keys(months),
    ...Object.keys(weekdays),
  ]);
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

// Meaning

/** A day that the calendar has not: of two centuries one may have a leap day where the other has none. */
function dayFault(day: Digits, days: number): Fault | null {
  return day.value < 1 || day.value > days ? new Fault(`day from 1 to ${days}`, day.start) : null;
}

/** The date of a day, a month and a year that are told apart already; the month may be a word. */
export function dateOf(
  day: Digits,
  month: Digits | number,
  year: Digits | null,
  span: Span,
  order: DateOrder | null = null,
): CalendarDate | Fault {
  const number = typeof month === 'number' ? month : month.value;
  if (typeof month !== 'number' && (number < 1 || number > 12)) {
    return new Fault('month from 1 to 12', month.start);
  }
  const inYear = (one: number | null): DateReading => ({
    year: one,
    month: number,
    day: day.value,
  });
  if (year === null || year.size > 2) {
    const full = year === null ? null : year.value;
    return (
      dayFault(day, daysIn(full, number)) ?? {
        readings: [{ year: full, month: number, day: day.value }],
        order,
        span,
      }
    );
  }
  const [usual, other] = centuriesOf(year.value);
  const [usualDays, otherDays] = [daysIn(usual, number), daysIn(other, number)];
  const fault = dayFault(day, Math.max(usualDays, otherDays));
  if (fault !== null) return fault;
  if (day.value > usualDays) return { readings: [inYear(other)], order, span };
  if (day.value > otherDays) return { readings: [inYear(usual)], order, span };
  return { readings: [inYear(usual), inYear(other)], order, span };
}

/** How a language writes its numeric dates. */
interface Habit {
  readonly own: DayMonthOrder;
  /** Whether a year of two digits stands in front. */
  readonly yearFirst: boolean;
}

/** The date of three numbers, in every order that the calendar allows, the language's own first. */
function numericDateOf(
  first: Digits,
  second: Digits,
  third: Digits,
  { own, yearFirst }: Habit,
  span: Span,
): CalendarDate | Fault {
  if (first.size > 2) return dateOf(third, second, first, span);
  const dayFirst = own === 'dayMonth';
  const mirror = dayFirst ? 'monthDay' : 'dayMonth';
  const day = dayFirst ? first : second;
  const month = dayFirst ? second : first;
  const usual = dateOf(day, month, third, span, own);
  // The number of a day over 12 is no month's.
  const only = day.value === month.value || day.value > 12;
  const mirrored = only ? usual : dateOf(month, day, third, span, mirror);
  if (third.size > 2) {
    if (mirrored === usual || isFault(mirrored)) return usual;
    return isFault(usual) ? mirrored : together([usual, mirrored], span);
  }
  // "15-12-18": a year of two digits may also stand in front.
  const turned = first.size === 2 ? dateOf(third, second, first, span, 'yearMonth') : usual;
  const dates = yearFirst ? [turned, usual, mirrored] : [usual, mirrored, turned];
  return together(dates, span);
}

/** Several dates as one: the likelier century of each, and then the other ones. The first one's fault where all have one. */
function together(dates: readonly (CalendarDate | Fault)[], span: Span): CalendarDate | Fault {
  const readings: DateReading[] = [];
  let order: DateOrder | null = null;
  for (const century of [0, 1]) {
    for (const date of dates) {
      const day = isFault(date) ? undefined : date.readings[century];
      if (day === undefined || isFault(date)) continue;
      order ??= date.order;
      if (!readings.some((one) => isSameDay(one, day))) readings.push(day);
    }
  }
  const [first, ...others] = readings;
  if (first !== undefined) return { readings: [first, ...others], order, span };
  return dates.find(isFault) ?? new Fault('date', span.start);
}

function isSameDay(one: DateReading, other: DateReading): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
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

// Tokens

const COMMA = 44;
const DASH = 45;
const POINT = 46;
const SLASH = 47;

const GLUED_CLOCK = /^\d{1,2}:\d\d/;
const GLUED_DATE = /^\d{1,2}\. ?\p{L}/u;

/**
 * The end of a year of four digits, or -1. No digit may follow it but those of a time or another date, where print has lost a
 * blank: "Nov 19 20197:05 AM", "21. Januar 202222. Januar 2022".
 */
function fullYearEnd(text: string, at: number): number {
  const end = skipDigits(text, at, 4);
  if (end - at < 4 || !isYear(numberAt(text, at, end))) return -1;
  if (!isDigitAt(text, end)) return end;
  const next = text.slice(end, end + 5);
  return GLUED_CLOCK.test(next) || GLUED_DATE.test(next) ? end : -1;
}

/** A year of four digits. */
export const fullYear = token(fullYearEnd, 'year', digitsAt);

const TIME_OR_UNIT = /^(?:[:.]\d|[%/\d])/;

/** The end of a bare year of two digits, as in "9 Jan 11", or -1: nothing behind it may make a time or a number of it. */
function bareYearEnd(text: string, at: number): number {
  const end = skipDigits(text, at, 2);
  if (end - at < 2 || TIME_OR_UNIT.test(text.slice(end, end + 2))) return -1;
  return isLetterAt(text, skipInlineSpace(text, end)) ? -1 : end;
}

/** The mark between the fields of a numeric date: "/", a dash, a point with blanks round it; 0 where none stands there. */
function fieldMark(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code === SLASH || code === POINT) return code;
  if (isDash(code)) return code === 95 ? 0 : DASH;
  return codeAt(text, skipInlineSpace(text, at)) === POINT ? POINT : 0;
}

/** The offset behind a field mark. */
function behindMark(text: string, at: number, mark: number): number {
  return mark === POINT ? skipInlineSpace(text, skipInlineSpace(text, at) + 1) : at + 1;
}

/** Whether a numeric date goes on behind its last field: 192.168.10.24 is none. A time may follow. */
function goesOn(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (!(code === POINT || code === SLASH || code === DASH) || !isDigitAt(text, at + 1))
    return false;
  return !GLUED_CLOCK.test(text.slice(at + 1, at + 6));
}

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

/** 08/14/2022 · 28.04.2020 · 2024-06-12 · 13. 1. 2020 · 26-FEB-1987 · 8/Oct/2012 · 2012/Aug/10 */
function numericDate(month: Parser<number>, habit: Habit): Parser<CalendarDate | Fault> {
  const named = stepsOf(month).step;
  return parser((text, at, run) => {
    const firstEnd = skipDigits(text, at, 4);
    const mark = firstEnd === at ? 0 : fieldMark(text, firstEnd);
    if (mark === 0) return run.miss(firstEnd, 'date mark');
    const first = digitsAt(text, at, firstEnd);
    const yearFirst = first.size === 4 && isYear(first.value);
    if (first.size > 2 && !yearFirst) return run.miss(at, 'date');

    const second = behindMark(text, firstEnd, mark);
    let secondEnd = skipDigits(text, second, 2);
    let word: number | null = null;
    if (secondEnd === second) {
      secondEnd = named(text, second, run);
      if (secondEnd < 0) return -1;
      word = run.value as number;
      // The point of "17.Feb.2014" is the mark and not the abbreviation's.
      if (mark === POINT && codeAt(text, secondEnd - 1) === POINT) secondEnd -= 1;
    }
    if (fieldMark(text, secondEnd) !== mark) return run.miss(secondEnd, 'date mark');

    // One of the outer fields is the year, and only one: 1.2.3 and 1:1:1 are versions.
    const third = behindMark(text, secondEnd, mark);
    const fullEnd = yearFirst ? -1 : fullYearEnd(text, third);
    const end = fullEnd < 0 ? skipDigits(text, third, 2) : fullEnd;
    const size = end - third;
    if (size === 0 || (fullEnd < 0 && isDigitAt(text, end)) || (!yearFirst && size === 1)) {
      return run.miss(third, yearFirst ? 'day' : 'year');
    }
    if (goesOn(text, end)) return run.miss(end, 'end of date');

    const span = { start: at, end };
    const last = digitsAt(text, third, end);
    if (word === null) {
      run.value = numericDateOf(first, digitsAt(text, second, secondEnd), last, habit, span);
    } else {
      run.value = yearFirst ? dateOf(last, word, first, span) : dateOf(first, word, last, span);
    }
    return end;
  });
}

/** 2024年6月12日 · 2024년 6월 12일 · 6月12日 */
const signedDate: Parser<CalendarDate | Fault> = sequenceOf(
  [
    { year: optional(sequenceOf([{ year: fullYear }, yearSign], (_span, year) => year)) },
    { month: digits(1, 2, 'month') },
    monthSign,
    { day: digits(1, 2, 'day') },
    daySign,
  ],
  (span, year, month, day) => dateOf(day, month, year, span),
);

/** A day and its ending: "12", "12th", "1er", "22º". */
function ordinalDay(endings: Dictionary<true>): Parser<Digits> {
  return parser((text, at, run) => {
    const end = skipDigits(text, at, 2);
    if (end === at || isDigitAt(text, end)) return run.miss(at, 'day');
    run.value = digitsAt(text, at, end);
    return codeAt(text, end) === 32 ? end : Math.max(end, endings.scan(text, end));
  });
}

/** What `of` reads behind the joint of a date: blanks, a point, a dash, "of", "de". */
function behindJoint<T>(of: Parser<T>, particles: Dictionary<true>): Parser<T> {
  const { step } = stepsOf(of);
  return parser((text, at, run) => {
    const code = codeAt(text, at);
    const mark = code === POINT || code === DASH || code === SLASH;
    const start = skipInlineSpace(text, mark ? at + 1 : at);
    const end = step(text, start, run);
    if (end >= 0) return end;
    const particle = particles.scan(text, start);
    return particle < 0 ? -1 : step(text, skipInlineSpace(text, particle), run);
  });
}

/** The end of the year behind a worded day, or -1: "2024", "'16", and where a bare one may stand "11". */
function yearEnd(text: string, at: number, bare: boolean): number {
  if (isApostrophe(codeAt(text, at))) {
    const end = skipDigits(text, at + 1, 3);
    return end === at + 3 ? end : -1;
  }
  const end = fullYearEnd(text, at);
  return end < 0 && bare ? bareYearEnd(text, at) : end;
}

/** ", 2024", "de 2022", "2015 г.", "'16": the year behind a worded day, null where there is none; `bare` also reads "11". */
function yearBehind(calendars: readonly CalendarWords[], bare: boolean): Parser<Digits | null> {
  const particles = wordList(calendars.map(({ particles }) => particles));
  const marks = wordList(calendars.map(({ yearMarks }) => yearMarks));
  return parser((text, at, run) => {
    run.value = null;
    let start = skipInlineSpace(text, at);
    const code = codeAt(text, start);
    if (code === COMMA || code === POINT || code === SLASH || code === DASH) {
      start = skipInlineSpace(text, start + 1);
    }
    if (isLetterAt(text, start)) {
      const particle = particles.scan(text, start);
      if (particle < 0) return at;
      start = skipInlineSpace(text, particle);
    }
    const end = yearEnd(text, start, bare);
    if (end < 0) {
      run.miss(start, 'year');
      return at;
    }
    run.value = digitsAt(text, isDigitAt(text, start) ? start : start + 1, end);
    const mark = skipInlineSpace(text, end);
    return isLetterAt(text, mark) ? Math.max(end, marks.scan(text, mark)) : end;
  });
}

/** Worded dates: the day, the month or the year in front. */
function wordedDates(options: ReadOptions) {
  const calendars = calendarsOf(options);
  const month = monthName(options);
  const day = ordinalDay(wordList(calendars.map(({ ordinals }) => ordinals)));
  const particles = wordList(
    calendars.map(({ particles }) => particles),
    true,
  );
  const monthBehind = behindJoint(month, particles);
  const dayBehind = behindJoint(day, particles);
  return {
    /** 12 Jun, 2024 · 11 de mayo de 2022 · 1er mars · 3. Februar 2022 · 9 Jan 11 */
    dayFirst: sequenceOf(
      [{ day }, { month: monthBehind }, { year: yearBehind(calendars, true) }],
      (span, day, month, year) => dateOf(day, month, year, span),
    ),
    /** Nov. 18th, 2019 · June 12 · décembre 5 2014 */
    monthFirst: sequenceOf(
      [{ month }, { day: dayBehind }, { year: yearBehind(calendars, false) }],
      (span, month, day, year) => dateOf(day, month, year, span),
    ),
    /** 2016 july 13 · 2024. június 12. */
    yearFirst: sequenceOf(
      [{ year: fullYear }, { month: monthBehind }, { day: dayBehind }],
      (span, year, month, day) => dateOf(day, month, year, span),
    ),
  };
}

/** Numeric dates stand as the options' first language writes them, if the publisher has no order of its own. */
function habitOf({ locales, profile }: ReadOptions): Habit {
  const [first] = locales ?? [];
  const own = profile?.dayMonthOrder ?? first?.dayMonthOrder ?? 'monthDay';
  return { own, yearFirst: first?.calendar.yearFirst ?? false };
}

/**
 * {@link calendarDate} by what it begins with: the mark of a numeric date behind the first figures, another character behind
 * them, or a letter. With a fault for a date that is printed plainly and is no day of the calendar.
 */
export const printedDates = perOptions((options) => {
  const { dayFirst, monthFirst, yearFirst } = wordedDates(options);
  const numeric = numericDate(monthName(options), habitOf(options));
  const worded = choice(dayFirst, yearFirst, signedDate);
  return {
    marked: choice(numeric, worded),
    figures: choice(worded, numeric),
    letters: monthFirst,
  };
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
export const calendarDate = perOptions((options) => {
  const { marked, letters } = printedDates(options);
  return sound(dispatch([[DIGITS, marked]], 'date', letters));
});

/**
 * A worded month with a day, the year optional: what a dateline prints, "Jan. 5", "12 Jun", "March 2, 2024".
 */
export const monthDay = perOptions((options) => {
  const { dayFirst, monthFirst } = wordedDates(options);
  return sound(dispatch([[DIGITS, dayFirst]], 'date', monthFirst));
});
