/** The Gregorian calendar, by arithmetic: no `Date`, no zone. */

import type { DayMonthOrder } from '../locales/locale.ts';

/** A day of the calendar. The year is null where none is printed. */
export interface DateReading {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, and a day that the month has. */
  readonly day: number;
}

/** A day of the calendar, or a month of it where no day is printed. */
export interface MonthReading extends Omit<DateReading, 'day'> {
  readonly day: number | null;
}

/** Which fields of a numeric date come in which order. */
export type DateOrder = DayMonthOrder | 'yearMonth';

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; February has 29 where the year is not known. */
export function daysIn(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  // 31 and 30 take turns, and July and August are both 31.
  return 30 + ((month ^ (month >> 3)) & 1);
}

/** The weekday of a day, 0 (Sunday) to 6. */
export function weekdayOf(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  // The days before a month in a year whose February has 30, and what the year's own has not.
  const beforeMonth = Math.floor((367 * month - 362) / 12);
  const missing = month > 2 ? (isLeapYear(year) ? 1 : 2) : 0;
  return (before * 365 + leapDays + beforeMonth - missing + day) % 7;
}

/** Full years of a year that is printed with two digits, POSIX's reading first: 69 to 99 are 1969 to 1999. */
export function centuriesOf(year: number): readonly [number, number] {
  return year < 69 ? [2000 + year, 1900 + year] : [1900 + year, 2000 + year];
}

/** Years that print can mean by four digits. */
export function isYear(value: number): boolean {
  return value >= 1000 && value < 3000;
}
