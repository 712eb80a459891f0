/**
 * Calendar dates: worded, numeric and in Chinese, Japanese and Korean marks.
 *
 *     Published 12 Jun, 2024 10:29am      Published 08/14/2022, 05:23 PM      2024年6月12日
 *               ^^^^^^^^^^^^                         ^^^^^^^^^^                ^^^^^^^^^^
 *
 * What the fields can mean, in which order and century: date-readings.ts.
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  type Dictionary,
  dictionary,
  dispatch,
  matching,
  optional,
  parser,
  type Run,
  refine,
  sequenceOf,
  stepsOf,
  token,
} from '../kit/index.ts';
import { enCalendar } from '../locales/en.ts';
import type { CalendarWords } from '../locales/locale.ts';
import { isYear } from './calendar.ts';
import {
  type CalendarDate,
  dateOf,
  faultOf,
  type Habit,
  numericDateOf,
  type PrintedDate,
} from './date-readings.ts';
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
import { type Fault, isFault } from './fault.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from './options.ts';
import { codeAt, isApostrophe, isDash, skipInlineSpace } from './space.ts';
import { isLetterAt, pointedWord, unpointed, wordList } from './word.ts';

export { type DateOrder, type DateReading, daysIn } from './calendar.ts';
export { type CalendarDate, dateOf, orderOf, type PrintedDate } from './date-readings.ts';
export { wordList } from './word.ts';

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

// Tokens

const BLANK = 32;
const COMMA = 44;
const DASH = 45;
const POINT = 46;
const SLASH = 47;

const clockAt = matching(/\d{1,2}:\d\d/);
const dateAt = matching(/\d{1,2}\. ?\p{L}/u);

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
  const isGlued = clockAt(text, at + 4) >= 0 || dateAt(text, at + 4) >= 0;
  return isGlued ? figuresOf({ value: year, size: 4 }) : 0;
}

/** A year of four digits. */
export const fullYear: Parser<Figures> = parser((text, at, run) => {
  const year = fullYearOf(text, at, figuresAt(text, at));
  run.value = year;
  return year === 0 ? run.miss(at, 'year') : at + 4;
});

const timeOrUnitAt = matching(/[:.]\d|\/|\s?%/);

/** Whether a run of digits is a bare year of two, as in "9 Jan 11": nothing behind it may make a time or a number of it. */
function isBareYear(text: string, at: number, figures: Figures): boolean {
  const end = at + 2;
  if (sizeOf(figures) !== 2 || timeOrUnitAt(text, end) >= 0) return false;
  return !isLetterAt(text, skipInlineSpace(text, end));
}

/** The mark between the fields of a numeric date: "/", a dash, a point with blanks round it; 0 where none stands there. */
function fieldMark(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code === SLASH) return code;
  if (isDash(code)) return code === 95 ? 0 : DASH;
  return codeAt(text, skipInlineSpace(text, at)) === POINT ? POINT : 0;
}

/** The offset behind a field mark, and the blank that pads a figure to two columns: "10/ 5/11". */
function behindMark(text: string, at: number, mark: number): number {
  if (mark === POINT) return skipInlineSpace(text, skipInlineSpace(text, at) + 1);
  const padded =
    mark === SLASH && codeAt(text, at + 1) === BLANK && sizeOf(figuresAt(text, at + 2)) === 1;
  return padded ? at + 2 : at + 1;
}

/** Whether a numeric date goes on behind its last field: 192.168.10.24 is none. A time may follow. */
function goesOn(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (!(code === POINT || code === SLASH || code === DASH) || !isDigitAt(text, at + 1))
    return false;
  return clockAt(text, at + 1) < 0;
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

/** 08/14/2022 · 28.04.2020 · 2024-06-12 · 13. 1. 2020 · 6/12(水) */
function numericDate(weekday: Parser<number>, habit: Habit): Parser<CalendarDate | Fault> {
  const ofWeek = stepsOf(weekday).step;
  /** A weekday in parentheses makes a date of two figures that may be a fraction without it. */
  const isBeforeWeekday = (text: string, at: number, run: Run): boolean => {
    const code = codeAt(text, at);
    const end = code === 40 || code === 0xff08 ? ofWeek(text, at + 1, run) : -1;
    const close = codeAt(text, end);
    return close === 41 || close === 0xff09;
  };
  return parser((text, at, run) => {
    const first = figuresAt(text, at);
    const size = sizeOf(first);
    const firstEnd = at + Math.min(size, 4);
    const mark = fieldMark(text, firstEnd);
    if (mark === 0) return run.miss(firstEnd, 'date mark');
    const yearFirst = isYear(countOf(first));
    if (size > 2 && !yearFirst) return run.miss(at, 'date');

    const second = behindMark(text, firstEnd, mark);
    const middle = figuresAt(text, second);
    const secondEnd = second + Math.min(sizeOf(middle), 2);
    // Where a month stands, the date is a worded one: "26-FEB-1987", "17.Feb.2014".
    if (secondEnd === second) return run.miss(second, 'month');
    if (fieldMark(text, secondEnd) !== mark) {
      const short = mark === SLASH && !yearFirst;
      if (!short || !isBeforeWeekday(text, secondEnd, run)) return run.miss(secondEnd, 'date mark');
      run.value = numericDateOf(first, middle, 0, habit, { start: at, end: secondEnd });
      return run.value === null ? -1 : secondEnd;
    }

    // One of the outer fields is the year, and only one: 1.2.3 and 1:1:1 are versions.
    const third = behindMark(text, secondEnd, mark);
    const behind = figuresAt(text, third);
    const fullYear = fullYearOf(text, third, behind);
    const last = fullYear === 0 ? behind : fullYear;
    const end = third + sizeOf(last);
    if (yearFirst ? !isOneOrTwo(last) : fullYear === 0 && sizeOf(last) !== 2) {
      return run.miss(third, yearFirst ? 'day' : 'year');
    }
    if (goesOn(text, end)) return run.miss(end, 'end of date');

    const span = { start: at, end };
    if (!yearFirst) {
      run.value = numericDateOf(first, middle, last, habit, span);
      if (run.value !== null) return end;
    }
    // What is the year, or which field is wrong, has to be told by the places of the fields.
    const outer = digitsAt(text, at, firstEnd);
    const month = digitsAt(text, second, secondEnd);
    const inner = digitsAt(text, third, end);
    if (yearFirst) run.value = dateOf(inner, month, first, span);
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
    {
      year: optional(
        sequenceOf([{ year: fullYear }, yearSign], (_span, year) => year),
        0,
      ),
    },
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
  return bare && isBareYear(text, at, figures) ? figures : full;
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
  /** Blanks, a comma, "de" between a month and its year. */
  const behindMonth = (text: string, at: number): number => {
    // "December , 2017" has lost its day.
    if (codeAt(text, at) === COMMA) return skipInlineSpace(text, at + 1);
    const start = skipInlineSpace(text, at);
    const end = particles.scan(text, start);
    return end < 0 ? start : skipInlineSpace(text, end);
  };
  const monthBehind = behindJoint(month, particles);
  const dayBehind = behindJoint(day, particles);
  return {
    /** 12 Jun, 2024 · 11 de mayo de 2022 · 1er mars · 3. Februar 2022 · 9 Jan 11 · 26-FEB-1987 · 8/Oct/2012 */
    dayFirst: sequenceOf(
      [{ day }, { month: monthBehind }, { year: yearBehind(calendars, true) }],
      (span, day, month, year) => dateOf(day, month, year, span),
    ),
    /** Nov. 18th, 2019 · June 12 · décembre 5 2014 */
    monthFirst: sequenceOf(
      [{ month }, { day: dayBehind }, { year: yearBehind(calendars, false) }],
      (span, month, day, year) => dateOf(day, month, year, span),
    ),
    /** 2016 july 13 · 2024. június 12. · 2012/Aug/10 */
    yearFirst: sequenceOf(
      [{ year: fullYear }, { month: monthBehind }, { day: dayBehind }],
      (span, year, month, day) => dateOf(day, month, year, span),
    ),
    /** February 2017 · junio de 2024 */
    monthAlone: sequenceOf(
      [{ month }, token(behindMonth, 'year'), { year: fullYear }],
      (span, month, year): PrintedDate => ({
        readings: [{ year: countOf(year), month, day: null }],
        order: null,
        span,
      }),
    ),
  };
}

/** Numeric dates stand as the options' first language writes them, if the publisher has no order of its own. */
function habitOf({ locales, profile }: ReadOptions): Habit {
  const [first] = locales ?? [];
  const own = profile?.dayMonthOrder ?? first?.dayMonthOrder ?? 'monthDay';
  return { own, yearFirst: first?.calendar.yearFirst === true };
}

/**
 * {@link calendarDate} by what it begins with: the mark of a numeric date behind the first figures, another character behind
 * them, or a letter. With a fault for a date that is printed plainly and is no day of the calendar.
 */
export const printedDates = perOptions((options) => {
  const { dayFirst, monthFirst, yearFirst, monthAlone } = wordedDates(options);
  const numeric = numericDate(weekdayName(options), habitOf(options));
  const worded = choice(dayFirst, yearFirst, signedDate);
  return {
    marked: choice(numeric, worded),
    figures: choice(worded, numeric),
    letters: monthFirst,
    months: monthAlone,
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
