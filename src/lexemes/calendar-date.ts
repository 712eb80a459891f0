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
import {
  countOf,
  DIGITS,
  type Digits,
  digits,
  digitsAt,
  type Figures,
  figuresAt,
  figuresOf,
  isDigitAt,
  numberAt,
  sizeOf,
} from './digit.ts';
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

/** Every name of a month, and of a weekday. */
export function calendarWords(
  options: ReadOptions,
): Readonly<Record<'months' | 'weekdays', string[]>> {
  const calendars = calendarsOf(options);
  return {
    months: calendars.flatMap(({ months }) => Object.keys(months)),
    weekdays: calendars.flatMap(({ weekdays }) => Object.keys(weekdays)),
  };
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

/** Whether the calendar has a day; where the year is not known, whether any year has it. */
function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const NO_DAYS: readonly DateReading[] = [];

/** Every day that a day, a month and a year can mean, the likelier century first. No figures are a year that is not printed. */
function daysOf(day: number, month: number, year: Figures): readonly DateReading[] {
  const size = sizeOf(year);
  if (size === 1 || size === 2) {
    return centuriesOf(countOf(year)).flatMap((one) =>
      isDay(one, month, day) ? [{ year: one, month, day }] : NO_DAYS,
    );
  }
  const full = size === 0 ? null : countOf(year);
  return isDay(full, month, day) ? [{ year: full, month, day }] : NO_DAYS;
}

/** The field that keeps a day, a month and a year from being a date. A month that is a word is always one. */
function faultOf(day: Digits, month: Digits | number, year: Figures): Fault {
  const number = typeof month === 'number' ? month : month.value;
  if (typeof month !== 'number' && (number < 1 || number > 12)) {
    return new Fault('month from 1 to 12', month.start);
  }
  const size = sizeOf(year);
  const [one, other = one] =
    size === 0 ? [null] : size > 2 ? [countOf(year)] : centuriesOf(countOf(year));
  // Of two centuries one may have a leap day where the other has none.
  const days = Math.max(daysIn(one, number), daysIn(other, number));
  return new Fault(`day from 1 to ${days}`, day.start);
}

/** A date of its days; null where there is none. */
function dateOn(
  readings: readonly DateReading[],
  order: DateOrder | null,
  span: Span,
): CalendarDate | null {
  const isSome = (days: readonly DateReading[]): days is CalendarDate['readings'] =>
    days.length > 0;
  return isSome(readings) ? { readings, order, span } : null;
}

/** The date of a day, a month and a year that are told apart already; the month may be a word. */
export function dateOf(
  day: Digits,
  month: Digits | number,
  year: Figures,
  span: Span,
): CalendarDate | Fault {
  const number = typeof month === 'number' ? month : month.value;
  return dateOn(daysOf(day.value, number, year), null, span) ?? faultOf(day, month, year);
}

/** How a language writes its numeric dates. */
interface Habit {
  readonly own: DayMonthOrder;
  /** Whether a year of two digits stands in front. */
  readonly yearFirst: boolean;
}

/** The days of three runs of figures, read in one order. */
function daysInOrder(
  order: DateOrder,
  first: Figures,
  second: Figures,
  third: Figures,
): readonly DateReading[] {
  if (order === 'yearMonth') return daysOf(countOf(third), countOf(second), first);
  return order === 'dayMonth'
    ? daysOf(countOf(first), countOf(second), third)
    : daysOf(countOf(second), countOf(first), third);
}

/** The date of three runs of figures, the year not in front, in every order that the calendar allows, the likeliest first. */
function numericDateOf(
  first: Figures,
  second: Figures,
  third: Figures,
  { own, yearFirst }: Habit,
  span: Span,
): CalendarDate | null {
  const mirror = own === 'dayMonth' ? 'monthDay' : 'dayMonth';
  if (sizeOf(third) > 2) {
    const usual = daysInOrder(own, first, second, third);
    const mirrored =
      countOf(first) === countOf(second) ? NO_DAYS : daysInOrder(mirror, first, second, third);
    if (mirrored.length === 0) return dateOn(usual, own, span);
    return usual.length === 0
      ? dateOn(mirrored, mirror, span)
      : dateOn([...usual, ...mirrored], own, span);
  }
  // "15-12-18": a year of two digits may also stand in front.
  const orders: readonly DateOrder[] =
    sizeOf(first) < 2
      ? [own, mirror]
      : yearFirst
        ? ['yearMonth', own, mirror]
        : [own, mirror, 'yearMonth'];
  const days = orders.map((order) => daysInOrder(order, first, second, third));
  const likeliest = orders.find((_order, i) => days[i]?.length !== 0) ?? own;
  return dateOn(byCentury(days), likeliest, span);
}

/** The days of several orders in one list: the likelier century of each, and then the other ones. */
function byCentury(orders: readonly (readonly DateReading[])[]): readonly DateReading[] {
  const readings: DateReading[] = [];
  for (const century of [0, 1]) {
    for (const days of orders) {
      const day = days[century];
      if (day !== undefined && !readings.some((one) => isSameDay(one, day))) readings.push(day);
    }
  }
  return readings;
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
 * The year of four digits that begins a run of them; no figures where none does. No digit may follow it but those of a time or
 * another date, where print has lost a blank: "Nov 19 20197:05 AM", "21. Januar 202222. Januar 2022".
 */
function fullYearOf(text: string, at: number, figures: Figures): Figures {
  const size = sizeOf(figures);
  if (size < 4) return 0;
  const year = size === 4 ? countOf(figures) : numberAt(text, at, at + 4);
  if (!isYear(year)) return 0;
  if (size === 4) return figures;
  const next = text.slice(at + 4, at + 9);
  return GLUED_CLOCK.test(next) || GLUED_DATE.test(next) ? figuresOf({ value: year, size: 4 }) : 0;
}

/** A year of four digits. */
export const fullYear: Parser<Figures> = parser((text, at, run) => {
  const year = fullYearOf(text, at, figuresAt(text, at));
  run.value = year;
  return year === 0 ? run.miss(at, 'year') : at + 4;
});

const TIME_OR_UNIT = /^(?:[:.]\d|[%/\d])/;

/** Whether a run of digits is a bare year of two, as in "9 Jan 11": nothing behind it may make a time or a number of it. */
function isBareYear(text: string, at: number, figures: Figures): boolean {
  const end = at + 2;
  if (sizeOf(figures) !== 2 || TIME_OR_UNIT.test(text.slice(end, end + 2))) return false;
  return !isLetterAt(text, skipInlineSpace(text, end));
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
    const first = figuresAt(text, at);
    const size = sizeOf(first);
    const firstEnd = at + Math.min(size, 4);
    const mark = size === 0 ? 0 : fieldMark(text, firstEnd);
    if (mark === 0) return run.miss(firstEnd, 'date mark');
    const yearFirst = size === 4 && isYear(countOf(first));
    if (size > 2 && !yearFirst) return run.miss(at, 'date');

    const second = behindMark(text, firstEnd, mark);
    const middle = figuresAt(text, second);
    let secondEnd = second + Math.min(sizeOf(middle), 2);
    let word = 0;
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
    const behind = figuresAt(text, third);
    const fullYear = yearFirst ? 0 : fullYearOf(text, third, behind);
    const last = fullYear === 0 ? behind : fullYear;
    const end = third + sizeOf(last);
    if (yearFirst ? !isOneOrTwo(last) : fullYear === 0 && sizeOf(last) !== 2) {
      return run.miss(third, yearFirst ? 'day' : 'year');
    }
    if (goesOn(text, end)) return run.miss(end, 'end of date');

    const span = { start: at, end };
    if (word === 0 && !yearFirst) {
      run.value = numericDateOf(first, middle, last, habit, span);
      if (run.value !== null) return end;
    }
    // What is the year, or which field is wrong, has to be told by the places of the fields.
    const outer = digitsAt(text, at, firstEnd);
    const month = word === 0 ? digitsAt(text, second, secondEnd) : word;
    const inner = digitsAt(text, third, end);
    if (yearFirst) run.value = dateOf(inner, month, first, span);
    else if (typeof month === 'number') run.value = dateOf(outer, month, last, span);
    else if (habit.yearFirst && size === 2 && sizeOf(last) === 2)
      run.value = faultOf(inner, month, first);
    else
      run.value =
        habit.own === 'dayMonth' ? faultOf(outer, month, last) : faultOf(month, outer, last);
    return end;
  });
}

/** Whether a run has one digit or two. */
function isOneOrTwo(figures: Figures): boolean {
  return sizeOf(figures) === 1 || sizeOf(figures) === 2;
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
  (span, year, month, day) => dateOf(day, month, year ?? 0, span),
);

/** A day and its ending: "12", "12th", "1er", "22º". */
function ordinalDay(endings: Dictionary<true>): Parser<Digits> {
  return parser((text, at, run) => {
    const figures = figuresAt(text, at);
    if (!isOneOrTwo(figures)) return run.miss(at, 'day');
    const size = sizeOf(figures);
    const end = at + size;
    run.value = { value: countOf(figures), size, start: at };
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

/** The year behind a worded day: "2024", and where a bare one may stand "11"; no figures where none stands there. */
function yearAt(text: string, at: number, bare: boolean): Figures {
  const figures = figuresAt(text, at);
  const full = fullYearOf(text, at, figures);
  return full === 0 && bare && isBareYear(text, at, figures) ? figures : full;
}

/** The year of two digits behind an apostrophe: "'16"; no figures where none stands there. */
function shortYearAt(text: string, at: number): Figures {
  const figures = figuresAt(text, at);
  return sizeOf(figures) === 2 ? figures : 0;
}

/** ", 2024", "de 2022", "2015 г.", "'16": the year behind a worded day, no figures where there is none; `bare` also reads "11". */
function yearBehind(calendars: readonly CalendarWords[], bare: boolean): Parser<Figures> {
  const particles = wordList(calendars.map(({ particles }) => particles));
  const marks = wordList(calendars.map(({ yearMarks }) => yearMarks));
  return parser((text, at, run) => {
    run.value = 0;
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
    const short = isApostrophe(codeAt(text, start));
    const from = short ? start + 1 : start;
    const year = short ? shortYearAt(text, from) : yearAt(text, from, bare);
    if (year === 0) {
      run.miss(start, 'year');
      return at;
    }
    run.value = year;
    const end = from + sizeOf(year);
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
