/**
 * The date of a dateline: a worded month and a day, the year as often as not.
 *
 *     TOKYO, Aug 3 (Reuters) -     12 June 2024     SEPTEMBER 13, 2004     2024年11月1日
 *            ^^^^^                 ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^
 *
 * Unlike the dates of time stamps it has no dash in it ("MIAMI, March 5 - 1986 profits …" names no year), and no year of
 * two digits.
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  type Dictionary,
  dictionary,
  dispatch,
  literal,
  optional,
  parser,
  pattern,
  refine,
  type Span,
  sequenceOf,
  token,
} from '../kit/index.ts';
import { daysIn, monthName, wordList } from '../lexemes/calendar-date.ts';
import { faultOf, isDay } from '../lexemes/date-readings.ts';
import {
  countOf,
  type Digits,
  digits,
  digitsAt,
  type Figures,
  figuresAt,
} from '../lexemes/digit.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { isDigit, isLetter, skipInlineSpace, space } from '../lexemes/space.ts';
import { unpointed } from '../lexemes/word.ts';
import { enCalendar } from '../locales/en.ts';
import type { CalendarWords } from '../locales/locale.ts';

/** When a story was filed, as printed. */
export interface FilingDate {
  /** Null where no year is printed. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, and a day that the month has. */
  readonly day: number;
  readonly span: Span;
}

// Words

/** Names of months in the languages of the options, without the point of an abbreviation. */
export const monthNames: (options?: ReadOptions) => Dictionary<number> = perOptions((options) =>
  dictionary(monthEntries(options)),
);

function monthEntries(options: ReadOptions): Iterable<readonly [string, number]> {
  const tables = sectionsOf(options, 'calendar', enCalendar).map(({ months }) => months);
  return unpointed(entriesOf(tables));
}

/** Whether a month with its day stands at `at`: "Feb 26". */
export function opensDate(months: Dictionary<number>, text: string, at: number): boolean {
  const end = months.scan(text, at);
  return end > 0 && isDayNext(text, end);
}

/** Whether a figure stands behind `at`, or behind a full stop and blanks. */
export function isDayNext(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(skipInlineSpace(text, text.charCodeAt(at) === 46 ? at + 1 : at)));
}

// Grammar

interface Fields {
  readonly day: Digits;
  /** A number where it is a word. */
  readonly month: Digits | number;
  /** No figures where none is printed. */
  readonly year: Figures;
  readonly span: Span;
}

const NO_YEAR: Figures = 0;

/** What the calendar has. */
function sound(of: Parser<Fields>): Parser<FilingDate> {
  return refine(of, ({ day, month, year, span }, refuse) => {
    const number = typeof month === 'number' ? month : month.value;
    const printed = year === NO_YEAR ? null : countOf(year);
    if (isDay(printed, number, day.value)) {
      return { year: printed, month: number, day: day.value, span };
    }
    const { at, fault } = faultOf(day, month, year);
    return refuse(at, fault);
  });
}

const DIGITS = '0123456789';
const dayNumber = digits(1, 2, 'day');
const fullYear = pattern(/[12]\d{3}(?![.,]?\d)/, 'year', ([year]) => yearOf(year));

function yearOf(printed: string | undefined): Figures {
  return figuresAt(String(printed), 0);
}

/** A point or, where none is, nothing. */
const point = token((text, at) => (text.charCodeAt(at) === 46 ? at + 1 : at), 'point');

/** Past blanks and the word that may stand in them: "25 de septiembre", "12th of June". */
function pastParticle(words: Dictionary<true>, text: string, at: number): number {
  const start = skipInlineSpace(text, at);
  const end = words.scan(text, start);
  return end < 0 ? start : skipInlineSpace(text, end);
}

/** "29th", "1er", "5." */
function endingOf(calendars: readonly CalendarWords[]): Parser<unknown> {
  const words = wordList(calendars.map(({ ordinals }) => ordinals));
  return token((text, at) => {
    const end = Math.max(at, words.scan(text, at));
    // Behind a point the month may stand at once: "5.März".
    return isLetter(text.charCodeAt(end)) && text.charCodeAt(end - 1) !== 46 ? -1 : end;
  }, 'end of the day');
}

/** 2024年11月1日 and 11月1日, as Chinese and Japanese agencies date. */
const signed: Parser<Fields> = sequenceOf(
  [
    {
      year: optional(
        sequenceOf([{ year: fullYear }, literal('年', 'year')], (_span, year) => year),
        NO_YEAR,
      ),
    },
    { month: digits(1, 2, 'month') },
    literal('月', 'month'),
    { day: dayNumber },
    literal('日', 'day'),
  ],
  (span, year, month, day) => ({ day, month, year, span }),
);

/** The date of a dateline: "Feb 26" · "Sept. 5, 2024" · "2 March" · "25 de septiembre" · "29th April, 2020" · 11月1日 */
export const filingDate: (options?: ReadOptions) => Parser<FilingDate> = perOptions((options) => {
  const calendars = sectionsOf(options, 'calendar', enCalendar);
  const month = monthName(options);
  const particles = wordList(calendars.map((words) => words.particles));
  const particle = token((text, at) => pastParticle(particles, text, at), 'month');
  // A figure has to follow: most datelines print no year.
  const beforeYear = token((text, at) => {
    const comma = text.charCodeAt(at) === 44 ? at + 1 : at;
    const start = pastParticle(particles, text, comma);
    return isDigit(text.charCodeAt(start)) ? start : -1;
  }, 'year');
  const day = sequenceOf([{ day: dayNumber }, endingOf(calendars)], (_span, found) => found);
  const year = optional(
    sequenceOf([beforeYear, { year: fullYear }], (_span, found) => found),
    NO_YEAR,
  );
  const dayFirst = sequenceOf(
    [{ day }, point, particle, { month }, { year }],
    (span, first, second, third): Fields => ({ day: first, month: second, year: third, span }),
  );
  const monthFirst = sequenceOf(
    [{ month }, space, { day }, { year }],
    (span, first, second, third): Fields => ({ day: second, month: first, year: third, span }),
  );
  return sound(dispatch([[DIGITS, choice(dayFirst, signed)]], 'date', monthFirst));
});

// Other dates

/** "2024-11-23 KARACHI: …": the stamp of a database in front of the place, with or without a time. */
export const stampDate: Parser<FilingDate> = sound(
  pattern(
    /([12]\d{3})-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?(?=\s)/,
    'date',
    ({ 0: whole, 1: year, index, input }) => ({
      day: digitsAt(input, index + 8, index + 10),
      month: digitsAt(input, index + 5, index + 7),
      year: yearOf(year),
      span: { start: index, end: index + whole.length },
    }),
  ),
);

// Misprints

/** Shorter names are too near to other words to be told with a letter wrong: "Jun" and "Jan". */
const SHORTEST_NAME = 5;

/**
 * A month with one letter wrong, missing or too much, and a day behind it: "Marchg 12". It may be asked only where all the
 * rest proves a dateline.
 */
export function misprintedDate(options: ReadOptions): Parser<FilingDate> {
  const names = [...monthEntries(options)]
    .map(([name, month]) => [name.toLowerCase(), month] as const)
    .filter(([name]) => name.length >= SHORTEST_NAME);
  return parser<FilingDate>((text, at, run) => {
    let end = at;
    while (isLetter(text.charCodeAt(end))) end += 1;
    const from = skipInlineSpace(text, end);
    let to = from;
    while (isDigit(text.charCodeAt(to))) to += 1;
    const day = Number(text.slice(from, to));
    if (from === end || to - from > 2 || day < 1 || isLetter(text.charCodeAt(to))) {
      return run.miss(at, 'date');
    }
    const word = text.slice(at, end).toLowerCase();
    const month = names.find(([name]) => isSlip(word, name))?.[1];
    if (month === undefined || day > daysIn(null, month)) return run.miss(at, 'date');
    run.value = { year: null, month, day, span: { start: at, end: to } };
    return to;
  });
}

/** Whether two words differ by one letter: another one, one too much, or one too few. */
function isSlip(word: string, name: string): boolean {
  if (word === name) return false;
  let same = 0;
  while (word[same] === name[same]) same += 1;
  const rest = word.slice(same);
  const wanted = name.slice(same);
  return rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1);
}
