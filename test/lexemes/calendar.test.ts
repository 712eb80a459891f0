import { describe, expect, test } from 'vitest';
import { centuriesOf, daysIn, isYear, weekdayOf } from '../../src/lexemes/calendar.ts';

describe('the calendar', () => {
  test('weekdays agree with the calendar of the platform', () => {
    for (let day = Date.UTC(1599, 11, 25); day < Date.UTC(2401, 0, 9); day += 86_400_000 * 13) {
      const at = new Date(day);
      const weekday = weekdayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
      expect(weekday).toBe(at.getUTCDay());
    }
  });

  test('the lengths of months', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    expect(months.map((month) => daysIn(2023, month))).toEqual(lengths);
    expect([2000, 2100, 2024, null].map((year) => daysIn(year, 2))).toEqual([29, 28, 29, 29]);
  });

  test.each([
    [0, 2000, 1900],
    [24, 2024, 1924],
    [68, 2068, 1968],
    [69, 1969, 2069],
    [99, 1999, 2099],
  ])('the centuries of a year of two digits: %i', (year, likelier, other) => {
    expect(centuriesOf(year)).toEqual([likelier, other]);
  });

  test.each([
    [999, false],
    [1000, true],
    [2024, true],
    [2999, true],
    [3000, false],
  ])('four digits that are a year: %i', (value, is) => {
    expect(isYear(value)).toBe(is);
  });
});
