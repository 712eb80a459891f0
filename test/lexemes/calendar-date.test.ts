import { describe, expect, test } from 'vitest';
import { run, runAt } from 'wirecopy/kit';
import { de, en, es, hr, ja, ko, type Locale, ru, tr, vi, zhCN } from 'wirecopy/locales';
import {
  calendarDate,
  calendarWords,
  fullYear,
  monthDay,
  printedDates,
  weekdayName,
} from '../../src/lexemes/calendar-date.ts';
import { figuresOf } from '../../src/lexemes/digit.ts';
import { inLanguages } from '../support/languages.ts';

type Day = readonly [year: number | null, month: number, day: number];

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

  test.each<
    [
      how: string,
      text: string,
      readings: Day[],
      order: string | null,
      left?: string,
      locale?: Locale,
    ]
  >([
    // Numeric
    ['slashes', '08/14/2022, 05:23', [[2022, 8, 14]], 'monthDay', ', 05:23'],
    ['points', '28.04.2020', [[2020, 4, 28]], 'dayMonth'],
    ['hyphens, the year in front', '2024-06-12T10', [[2024, 6, 12]], null, 'T10'],
    ['an en dash', '28–04–2020', [[2020, 4, 28]], 'dayMonth'],
    [
      'one digit each',
      '8/4/2020',
      [
        [2020, 8, 4],
        [2020, 4, 8],
      ],
      'monthDay',
    ],
    [
      'a figure padded to two columns',
      '10/ 5/2011',
      [
        [2011, 10, 5],
        [2011, 5, 10],
      ],
      'monthDay',
    ],
    ['the last one too', '2011/10/ 5', [[2011, 10, 5]], null],
    ['a full stop behind it', '12/13/2024.', [[2024, 12, 13]], 'monthDay', '.'],
    ['a dash behind it', '12/13/2024-', [[2024, 12, 13]], 'monthDay', '-'],
    ['a time of one digit behind a point', '27.01.2020.7:15', [[2020, 1, 27]], 'dayMonth', '.7:15'],
    ['a time behind a hyphen', '27.01.2020-17:15', [[2020, 1, 27]], 'dayMonth', '-17:15'],
    ['a time glued to the year', '10/13/20197:05', [[2019, 10, 13]], 'monthDay', '7:05'],
    [
      'a weekday instead of the year',
      '6/13(Wed) 10:29',
      [[null, 6, 13]],
      'monthDay',
      '(Wed) 10:29',
    ],
    ['the same in Japanese', '6/13(水)', [[null, 6, 13]], 'monthDay', '(水)', ja],
    ['the same in wide parentheses', '6/13（水）', [[null, 6, 13]], 'monthDay', '（水）', ja],
    // A month between marks
    ['hyphens and a month', '26-FEB-1987', [[1987, 2, 26]], null],
    [
      'a year of two digits',
      '26-FEB-87',
      [
        [1987, 2, 26],
        [2087, 2, 26],
      ],
      null,
    ],
    ['slashes and a month', '8/Oct/2012', [[2012, 10, 8]], null],
    ['the year in front', '2012/Aug/10', [[2012, 8, 10]], null],
    ['points and a month', '17.Feb.2014', [[2014, 2, 17]], null],
    ['points and a month that is not cut', '17.February.2014', [[2014, 2, 17]], null],
    ['hyphens and an abbreviation', '17-Feb.-2014', [[2014, 2, 17]], null],
    // Worded, day first
    ['a day and a month', '12 June', [[null, 6, 12]], null],
    ['glued', '12June2024', [[2024, 6, 12]], null],
    ['an ordinal', '12th June, 2024', [[2024, 6, 12]], null],
    ['a particle', '12 of June 2024', [[2024, 6, 12]], null],
    ['a particle glued to the month', '12 ofJune 2024', [[2024, 6, 12]], null],
    ['a point behind the day', '12.June 2024', [[2024, 6, 12]], null],
    ['a hyphen behind the day', '12-June, 2024', [[2024, 6, 12]], null],
    ['a slash behind the day', '12/June 2024', [[2024, 6, 12]], null],
    ['a comma before the year', '9 Jan, 2024', [[2024, 1, 9]], null],
    ['one without a blank', '9 Jan,2024', [[2024, 1, 9]], null],
    ['a point behind the day, before the year', 'June 12. 2024', [[2024, 6, 12]], null],
    [
      'an apostrophe, month first',
      "Oct 2 '16",
      [
        [2016, 10, 2],
        [1916, 10, 2],
      ],
      null,
    ],
    ['the point of a Croatian year', '12. lipnja 2024. u', [[2024, 6, 12]], null, '. u', hr],
    ['a point before the year', '9 June. 2024', [[2024, 6, 9]], null],
    ['a slash before the year', '9 Jan/2024', [[2024, 1, 9]], null],
    ['a hyphen before the year', '9 Jan-2024', [[2024, 1, 9]], null],
    [
      'a year of two digits',
      '9 Jan 11',
      [
        [2011, 1, 9],
        [1911, 1, 9],
      ],
      null,
    ],
    [
      'an apostrophe for its century',
      "9 Jan '16",
      [
        [2016, 1, 9],
        [1916, 1, 9],
      ],
      null,
    ],
    [
      'a curly one',
      '9 Jan ’16',
      [
        [2016, 1, 9],
        [1916, 1, 9],
      ],
      null,
    ],
    [
      'another date glued to the year',
      '21. Januar 202222. Januar',
      [[2022, 1, 21]],
      null,
      '22. Januar',
      de,
    ],
    ['one of one digit', '21. Januar 20222. Februar', [[2022, 1, 21]], null, '2. Februar', de],
    ['one without a blank', '21. Januar 202222.Januar', [[2022, 1, 21]], null, '22.Januar', de],
    ['a mark of the year', '13 января 2015 года', [[2015, 1, 13]], null, '', ru],
    ['a mark of the year and more', '13 января 2015 года.', [[2015, 1, 13]], null, '.', ru],
    ['a particle before the year', '22 de abril de 2022', [[2022, 4, 22]], null, '', es],
    // Worded, month or year first
    ['month first', 'Nov. 18th, 2019', [[2019, 11, 18]], null],
    ['month first, glued', 'Nov18 2019', [[2019, 11, 18]], null],
    ['a time glued to the year', 'Nov 19 20197:05 AM', [[2019, 11, 19]], null, '7:05 AM'],
    ['one of two digits', 'Nov 19 201917:05', [[2019, 11, 19]], null, '17:05'],
    ['month first, a point', 'Nov.18 2019', [[2019, 11, 18]], null],
    ['month first, a hyphen', 'Nov-18 2019', [[2019, 11, 18]], null],
    ['year first', '2016 july 13', [[2016, 7, 13]], null],
    // Signs
    ['signs', '2024年6月12日', [[2024, 6, 12]], null, '', ja],
    ['signs, one digit each', '2024年6月1日', [[2024, 6, 1]], null, '', ja],
    ['no year', '6月12日、', [[null, 6, 12]], null, '、', ja],
    ['the signs of Korean', '2024년 6월 12일', [[2024, 6, 12]], null, '', ko],
    ['the other sign of Chinese', '6月12号', [[null, 6, 12]], null, '', zhCN],
    // What is no year
    ['a figure of three digits', 'Jan 9 199 people', [[null, 1, 9]], null, ' 199 people'],
    ['a time behind a figure', 'Jan 9 12 17:05', [[null, 1, 9]], null, ' 12 17:05'],
    ['two digits behind the day', 'Jan 9 11', [[null, 1, 9]], null, ' 11'],
    ['a time of three digits', 'Nov 19 2019107:05', [[null, 11, 19]], null, ' 2019107:05'],
    ['a figure with a point', '9 Jan 11.30', [[null, 1, 9]], null, ' 11.30'],
    ['a fraction', '9 Jan 11/12', [[null, 1, 9]], null, ' 11/12'],
    ['a share', '9 Jan 11 % more', [[null, 1, 9]], null, ' 11 % more'],
    ['a number of people', '9 Jan 11people', [[null, 1, 9]], null, ' 11people'],
    [
      'a sentence that ends',
      '9 Jan 11.',
      [
        [2011, 1, 9],
        [1911, 1, 9],
      ],
      null,
      '.',
    ],
    ['figures and a point', '21. Januar 202222. 5', [[null, 1, 21]], null, ' 202222. 5', de],
    [
      'three digits and another date',
      '21. Januar 2022222. Mai',
      [[null, 1, 21]],
      null,
      ' 2022222. Mai',
      de,
    ],
    ['a word before the year', '22 April late 2022', [[null, 4, 22]], null, ' late 2022'],
    ['three digits behind an apostrophe', "Oct 2 '167", [[null, 10, 2]], null, " '167"],
  ])('%s: %s', (_how, text, days, order, left = '', locale = en) => {
    const end = text.length - left.length;
    const readings = days.map(([year, month, day]) => ({ year, month, day }));
    expect(runAt(calendarDate(inLanguages(locale, en)), text)).toStrictEqual({
      ok: true,
      value: { value: { readings, order, span: { start: 0, end } }, end },
    });
  });

  test("by the publisher's own order", () => {
    const profile = { name: 'Harbour Times', dayMonthOrder: 'dayMonth' as const };
    expect(run(calendarDate({ locales: [en], profile }), '08/09/2022')).toMatchObject({
      value: { order: 'dayMonth', readings: [date(2022, 9, 8), date(2022, 8, 9)] },
    });
  });

  test.each<
    [how: string, text: string, year: number, month: number, left?: string, locale?: Locale]
  >([
    ['a blank', 'February 2017', 2017, 2],
    ['a comma', 'February, 2017', 2017, 2],
    ['a comma without a blank', 'February,2017', 2017, 2],
    ['a point', 'Feb. 2017 10:29', 2017, 2, ' 10:29'],
    ['glued', 'Feb2017', 2017, 2],
    ['a particle', 'junio de 2024', 2024, 6, '', es],
  ])('a month and its year, %s: %s', (_how, text, year, month, left = '', locale = en) => {
    const end = text.length - left.length;
    expect(runAt(printedDates(inLanguages(locale, en)).months, text)).toStrictEqual({
      ok: true,
      value: {
        value: { readings: [{ year, month, day: null }], order: null, span: { start: 0, end } },
        end,
      },
    });
  });

  test('by what a date begins with', () => {
    const { marked, figures, letters } = printedDates();
    const endOf = (of: typeof marked, text: string) => {
      const result = runAt(of, text);
      return result.ok ? result.value.end : -1;
    };
    expect([marked, figures, letters].map((of) => endOf(of, '08/14/2022'))).toEqual([10, 10, -1]);
    expect([marked, figures, letters].map((of) => endOf(of, '12 June 2024'))).toEqual([12, 12, -1]);
    expect([marked, figures, letters].map((of) => endOf(of, 'June 12'))).toEqual([-1, -1, 7]);
  });

  test('what stands before it does not count', () => {
    expect(runAt(calendarDate(), '1) 6/13 rain', 3).ok).toBe(false);
  });

  test('the words of the calendar', () => {
    const { months, weekdays } = calendarWords({ locales: [en, de] });
    expect(months).toEqual(expect.arrayContaining(['February', 'Februar']));
    expect(weekdays).toEqual(expect.arrayContaining(['Wednesday', 'Mittwoch']));
    expect(calendarWords({}).months).not.toContain('Februar');
  });

  test.each([
    ['Wednesday', 3, 9],
    ['Wed. 12', 3, 4],
    ['Wed12', 3, 3],
    ['SUNDAY,', 0, 6],
  ])('a weekday: %s', (text, value, end) => {
    expect(runAt(weekdayName(), text)).toStrictEqual({ ok: true, value: { value, end } });
  });

  test('a full year alone', () => {
    const at = (text: string) => runAt(fullYear, text);
    expect(at('2024 x')).toStrictEqual({
      ok: true,
      value: { value: figuresOf({ value: 2024, size: 4 }), end: 4 },
    });
    expect(at('3024')).toStrictEqual({
      ok: false,
      error: { offset: 0, found: '3024', expected: ['year'] },
    });
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

  test.each<[why: string, text: string, offset: number, expected: string[], locale?: Locale]>([
    ['nothing', '', 0, ['month']],
    ['a weekday', 'Wednesday', 0, ['month']],
    ['a figure alone', '12', 2, ['date mark', 'month', '月']],
    ['no second field', '12//2024', 3, ['month']],
    ['a word behind a point with blanks', '12 . x', 5, ['month']],
    ['an underscore for a mark', '12_06_2024', 2, ['date mark', 'month', '月']],
    ['a letter for a mark', '6x12日', 1, ['date mark', 'month', '月']],
    ['a first field of three digits', '123/06/2024', 0, ['date', 'day', 'month', 'year']],
    ['a first field of five digits', '20241/06/12', 4, ['date mark']],
    ['a second field of three digits', '12/123/2024', 5, ['date mark']],
    ['a blank behind a slash and two digits', '10/ 15/11', 4, ['month']],
    ['a blank behind a hyphen', '10- 5-11', 4, ['month']],
    ['a blank behind a slash in front of a date', '12/ 06/2024', 4, ['month']],
    ['another figure behind a point', '12.06.2024.7', 10, ['end of date']],
    ['another figure behind a hyphen', '2024-06-12-7', 10, ['end of date']],
    ['another figure behind a slash', '12/06/2024/7', 10, ['end of date']],
    ['a weekday behind hyphens', '6-13(Wed)', 4, ['date mark']],
    ['a weekday behind a year', '2024/6(Wed)', 6, ['date mark']],
    ['another bracket behind the weekday', '6/13(Wed]', 4, ['date mark']],
    ['no weekday in the parentheses', '6/13(x)', 5, ['weekday']],
    ['a day of the week that is no date', '13/32(Wed)', 3, ['month']],
    ['a month of three digits with signs', '2024年111月5日', 5, ['month'], ja],
    ['a day of three digits with signs', '6月111日', 2, ['day'], ja],
    ['a month without its sign', '2024年6', 6, ['月'], ja],
    ['a day without its sign', '6月12', 4, ['日'], ja],
    ['another sign', '6月12人', 4, ['日'], ja],
    ['a year without its sign', '2024:', 4, ['date mark', 'month', '年'], ja],
    ['an order of no language', '23/13/2040', 0, ['month from 1 to 12'], ja],
    ['a day that is all', '12日', 2, ['date mark', 'month', '月'], ja],
    ['a month without its day', 'June', 4, ['day']],
    ['a year behind it that is none', 'June 12, 99', 9, ['year']],
  ])('%s: %s', (_why, text, offset, expected, locale = en) => {
    expect(run(calendarDate(inLanguages(locale, en)), text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset), expected },
    });
  });

  test.each([
    ['a month alone', 'February', 8],
    ['a month and a day', 'February 12', 9],
    ['a year alone', '2017', 0],
    ['a day that is lost', 'December , 2017', 9],
  ])('as a month and its year, %s: %s', (_why, text, offset) => {
    expect(runAt(printedDates().months, text)).toMatchObject({ ok: false, error: { offset } });
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
