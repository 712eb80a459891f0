import { describe, expect, test } from 'vitest';
import { run, runAt } from 'wirecopy/kit';
import { de, en, es, ja, type Locale, ru, tr, vi } from 'wirecopy/locales';
import { calendarDate, monthDay } from '../../src/lexemes/calendar-date.ts';

const date = (year: number | null, month: number, day: number) => ({ year, month, day });

describe('reads', () => {
  test('every reading, the order of the first, and the place', () => {
    expect(run(calendarDate(), '08/09/2022')).toStrictEqual({
      ok: true,
      value: {
        readings: [date(2022, 8, 9), date(2022, 9, 8)],
        order: 'monthDay',
        span: { start: 0, end: 10 },
      },
    });
  });

  test.each<[text: string, locale: Locale, readings: object[], left: string]>([
    ['12 Jun, 2024 10:29am', en, [date(2024, 6, 12)], ' 10:29am'],
    ['Jun 13, 4:03 PM', en, [date(null, 6, 13)], ', 4:03 PM'],
    ['9 Jan 11:30', en, [date(null, 1, 9)], ' 11:30'],
    ['9 Jan 11 people', en, [date(null, 1, 9)], ' 11 people'],
    ['9 Jan 11%', en, [date(null, 1, 9)], ' 11%'],
    ["Oct 2 '167", en, [date(null, 10, 2)], " '167"],
    ['Jan 5 20201', en, [date(null, 1, 5)], ' 20201'],
    ['12-June-2024', en, [date(2024, 6, 12)], ''],
    ['17.Şubat.2014', tr, [date(2014, 2, 17)], ''],
    ['3. Jan. 2024', de, [date(2024, 1, 3)], ''],
    ['22 de abril de 2022', es, [date(2022, 4, 22)], ''],
    ['1 de mayo del 2022', es, [date(2022, 5, 1)], ''],
    ['13 января 2015 г.', ru, [date(2015, 1, 13)], ''],
    ['5 tháng 6, 2024', vi, [date(2024, 6, 5)], ''],
    ['2016 july 13.', en, [date(2016, 7, 13)], '.'],
    ['27.01.2020.14:15', en, [date(2020, 1, 27)], '.14:15'],
    ['2024 年 6 月 12 日', en, [date(2024, 6, 12)], ''],
    ['2024-6-1', en, [date(2024, 6, 1)], ''],
    [
      '30 . 09 . 22',
      en,
      [date(2022, 9, 30), date(2030, 9, 22), date(1922, 9, 30), date(1930, 9, 22)],
      '',
    ],
    [
      '23/11/08',
      ja,
      [date(2023, 11, 8), date(2008, 11, 23), date(1923, 11, 8), date(1908, 11, 23)],
      '',
    ],
    ['31.12.99', de, [date(1999, 12, 31), date(2099, 12, 31)], ''],
    ['00-02-29', en, [date(2000, 2, 29)], ''],
    ['29/02/01', en, [date(2029, 2, 1), date(1929, 2, 1)], ''],
  ])('%s', (text, locale, readings, left) => {
    const result = runAt(calendarDate({ locales: [locale, en] }), text);
    expect(result.ok && result.value.value.readings).toEqual(readings);
    expect(result.ok && text.slice(result.value.end)).toBe(left);
  });

  test.each([
    ['Jan. 5 (Reuters)', ' (Reuters)'],
    ['12 Jun -', ' -'],
    ['March 2, 2024 --', ' --'],
  ])('a month and a day: %s', (text, left) => {
    const result = runAt(monthDay(), text);
    expect(result.ok && text.slice(result.value.end)).toBe(left);
  });
});

describe('refuses', () => {
  test.each([
    ['31 June 2024', 0, 'day from 1 to 30'],
    ['13/14/2022', 0, 'month from 1 to 12'],
    ['29/02/1999', 0, 'month from 1 to 12'],
    ['32-13-40', 0, 'month from 1 to 12'],
    ['12/06-2024', 5, 'date mark'],
    ['12/xx/2024', 3, 'month'],
    ['12/06/', 6, 'year'],
    ['2024/06/', 8, 'day'],
    ['1/2/3', 4, 'year'],
    ['2024/06/2024', 8, 'day'],
    ['12/06/2024/7', 10, 'end of date'],
    ['0099/06/12', 0, 'date'],
    ['Marchg 12', 0, 'month'],
    ['May', 3, 'day'],
    ['12', 2, 'month'],
    ['', 0, 'month'],
  ])('%s', (text, offset, expected) => {
    const result = run(calendarDate(), text);
    expect(result.ok ? result.value : result.error).toMatchObject({ offset });
    expect(result.ok ? [] : result.error.expected).toContain(expected);
  });

  test.each<[text: string, locale: Locale, offset: number, expected: string]>([
    ['13/14/2022', de, 3, 'month from 1 to 12'],
    ['31/06/2022', de, 0, 'day from 1 to 30'],
    ['23/13/40', ja, 3, 'month from 1 to 12'],
    ['3/32/40', ja, 2, 'day from 1 to 31'],
  ])("in the language's own order: %s", (text, locale, offset, expected) => {
    const result = run(calendarDate({ locales: [locale] }), text);
    expect(result).toMatchObject({ error: { offset, expected: [expected] } });
  });

  test.each(['08/14/2022', '2024-06-12', '31 June', 'Feb 30'])('as month and day: %s', (text) => {
    expect(run(monthDay(), text).ok).toBe(false);
  });
});
