/**
 * What the fields of a printed date can mean.
 *
 * A numeric date is read in every order that gives a day of the calendar, the language's own order first: '08/09/2022' is
 * two readings, '08/14/2022' is one. A two-digit year is of either century, POSIX's first (69 to 99 are 1969 to 1999).
 * What no order makes a day of the calendar is refused at the field that is wrong.
 */

import type { Span } from '../kit/index.ts';
import type { DayMonthOrder } from '../locales/locale.ts';
import {
  centuriesOf,
  type DateOrder,
  type DateReading,
  daysIn,
  type MonthReading,
} from './calendar.ts';
import { countOf, type Digits, type Figures, sizeOf } from './digit.ts';
import { Fault } from './fault.ts';

/** A printed date. */
export interface CalendarDate {
  /** Every day that the print can mean, the likeliest first. */
  readonly readings: readonly [DateReading, ...DateReading[]];
  /** The order of a numeric date's first reading; null where the month is a word. */
  readonly order: DateOrder | null;
  readonly span: Span;
}

/** A printed date, or a month of a year without its day: "February 2017". */
export interface PrintedDate extends Omit<CalendarDate, 'readings'> {
  readonly readings: readonly [MonthReading, ...MonthReading[]];
}

/** Whether the calendar has a day; where the year is not known, whether any year has it. */
export function isDay(year: number | null, month: number, day: number): boolean {
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
export function faultOf(day: Digits, month: Digits | number, year: Figures): Fault {
  const number = typeof month === 'number' ? month : month.value;
  if (typeof month !== 'number' && (number < 1 || number > 12)) {
    return new Fault('month from 1 to 12', month.start);
  }
  // Of two digits, and of none, the year counts as one before 100: it has a leap day where any century gives it one.
  return new Fault(`day from 1 to ${daysIn(countOf(year), number)}`, day.start);
}

/** A date of its days; null where there is none. */
function dateOn(
  readings: readonly DateReading[],
  order: DateOrder | null,
  span: Span,
): CalendarDate | null {
  return isSome(readings) ? { readings, order, span } : null;
}

function isSome(days: readonly DateReading[]): days is CalendarDate['readings'] {
  return days.length > 0;
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
export interface Habit {
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
export function numericDateOf(
  first: Figures,
  second: Figures,
  third: Figures,
  { own, yearFirst }: Habit,
  span: Span,
): CalendarDate | null {
  const mirror = own === 'dayMonth' ? 'monthDay' : 'dayMonth';
  if (sizeOf(third) !== 2) {
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

interface DayOfYear {
  readonly month: number | null;
  readonly day: number | null;
}

/** Which order of a numeric date gives one of its readings: the first one's, its mirror, or the year in front. */
export function orderOf(
  {
    order,
    readings: [first],
  }: { order: DateOrder | null; readings: readonly [DayOfYear, ...DayOfYear[]] },
  { month, day }: DayOfYear,
): DateOrder | null {
  if (order === null || (month === first.month && day === first.day)) return order;
  // The month in the middle is that of a day in front, too.
  if (order === 'yearMonth') return month === first.month ? 'dayMonth' : 'monthDay';
  if (month !== first.day || day !== first.month) return 'yearMonth';
  return order === 'dayMonth' ? 'monthDay' : 'dayMonth';
}
