import { describe, expect, test } from 'vitest';
import { run, runAt } from 'wirecopy/kit';
import { de, en, es, fr, type Locale, zhCN } from 'wirecopy/locales';
import {
  filingDate,
  misprintedDate,
  monthNames,
  opensDate,
  stampDate,
} from '../../src/dateline/filing-date.ts';
import { inLanguages } from '../support/languages.ts';

type Day = readonly [year: number | null, month: number, day: number];

const filed = (text: string, [year, month, day]: Day, left: string, start = 0) => {
  const end = text.length - left.length;
  return { ok: true, value: { value: { year, month, day, span: { start, end } }, end } };
};

describe('reads the date of a dateline', () => {
  test.each<[how: string, text: string, day: Day, left: string, locale?: Locale]>([
    ['month and day', 'March 5 (AP)', [null, 3, 5], ' (AP)'],
    ['an abbreviation', 'Feb. 26 -', [null, 2, 26], ' -'],
    ['one without its point', 'Sept 5 -', [null, 9, 5], ' -'],
    ['glued', 'March5 -', [null, 3, 5], ' -'],
    ['small letters', 'march 18 -', [null, 3, 18], ' -'],
    ['an ordinal', 'March 3rd -', [null, 3, 3], ' -'],
    ['a year', 'Aug 29, 2014 (AFP)', [2014, 8, 29], ' (AFP)'],
    ['a year of the last century', 'Aug 29, 1987 -', [1987, 8, 29], ' -'],
    ['a year without a comma', 'Aug 29 2014 -', [2014, 8, 29], ' -'],
    ['a year glued to its comma', 'Aug 29,2014 -', [2014, 8, 29], ' -'],
    ['a comma before the agency', 'Aug 29, (AFP)', [null, 8, 29], ', (AFP)'],
    ['a figure behind a dash is no year', 'March 5-1986 profits', [null, 3, 5], '-1986 profits'],
    ['nor is one behind a dash with blanks', 'March 5 - 1986', [null, 3, 5], ' - 1986'],
    ['nor one of three digits', 'March 5, 190 people', [null, 3, 5], ', 190 people'],
    ['nor one of five', 'March 5, 20245 people', [null, 3, 5], ', 20245 people'],
    [
      'nor one that begins with another digit',
      'March 5, 3000 people',
      [null, 3, 5],
      ', 3000 people',
    ],
    ['nor a grouped one', 'March 5, 2000,000 people', [null, 3, 5], ', 2000,000 people'],
    ['nor one with decimals', 'March 5 1987.5 points', [null, 3, 5], ' 1987.5 points'],
    ['a point behind the year', 'March 5, 2024. The', [2024, 3, 5], '. The'],
    ['day first', '2 March (AP)', [null, 3, 2], ' (AP)'],
    ['a point behind the day, in English', '2.March (AP)', [null, 3, 2], ' (AP)'],
    ['an ordinal first, a year', '29th April, 2020)', [2020, 4, 29], ')'],
    ['a particle of English', '12th of June, 2024 -', [2024, 6, 12], ' -'],
    ['a leap day of no year', 'Feb 29 -', [null, 2, 29], ' -'],
    ['a leap day', 'Feb 29, 2024 -', [2024, 2, 29], ' -'],
    ['a point behind the day', '5. März 2024 (dpa)', [2024, 3, 5], ' (dpa)', de],
    ['the same, glued', '5.März (dpa)', [null, 3, 5], ' (dpa)', de],
    ['particles', '25 de septiembre de 2024 (EFE)', [2024, 9, 25], ' (EFE)', es],
    ['the first of the month', '1er mars 2024 (AFP)', [2024, 3, 1], ' (AFP)', fr],
    ['signs', '2024年11月1日 ——', [2024, 11, 1], ' ——', zhCN],
    ['signs without a year', '11月21日电', [null, 11, 21], '电', zhCN],
  ])('%s: %s', (_how, text, day, left, locale = en) => {
    expect(runAt(filingDate(inLanguages(locale, en)), text)).toStrictEqual(filed(text, day, left));
  });

  test('where it stands, whatever stands before it', () => {
    const text = '12000 March 5 (AP)';
    expect(runAt(filingDate(), text, 6)).toStrictEqual(filed(text, [null, 3, 5], ' (AP)', 6));
  });
});

describe('refuses as the date of a dateline', () => {
  test.each<[why: string, text: string, offset: number, expected: readonly string[]]>([
    ['nothing', '', 0, ['month']],
    ['a word', 'Lima', 0, ['month']],
    ['a month alone', 'March', 5, ['day']],
    ['a day alone', '12', 2, ['month']],
    ['a day of three digits', 'March 119', 6, ['day']],
    ['a letter for a figure', 'March 2O', 7, ['end of the day']],
    ['a letter for a figure, day first', '2O March', 1, ['end of the day', 'month']],
    ['no blank behind the day', '2March', 1, ['end of the day', 'month']],
    ['a day that the month has not', 'Feb 30', 4, ['day from 1 to 29']],
    ['a day that the month has not in its year', 'Feb 29, 2023', 4, ['day from 1 to 28']],
    ['day first', '31 June 2024', 0, ['day from 1 to 30']],
    ['no such day', 'March 0', 6, ['day from 1 to 31']],
    ['a month with signs that no year has', '13月5日', 0, ['month from 1 to 12']],
    ['the same, nought', '0月5日', 0, ['month from 1 to 12']],
    ['a month of three digits', '2024年111月5日', 5, ['month']],
    ['a year in front', '2024 May', 4, ['year']],
    ['a month without its sign', '2024年11日', 7, ['month']],
    ['a day without its sign', '11月5', 4, ['day']],
    ['a year of two digits', 'March 5, 86', 9, ['year']],
  ])('%s: %s', (_why, text, offset, expected) => {
    expect(run(filingDate(), text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset), expected },
    });
  });
});

describe('a month with its day', () => {
  test.each<[text: string, opens: boolean, locale?: Locale]>([
    ['Feb 26', true],
    ['Feb. 26', true],
    ['Feb.26', true],
    ['Feb.5', true],
    ['FEB 26', true],
    ['juil. 14', true, fr],
    ['March', false],
    ['March, England', false],
    ['March, 5 people', false],
    ['March organisers', false],
    ['Lima 5', false],
    ['', false],
  ])('%s: %s', (text, opens, locale = en) => {
    expect(opensDate(monthNames(inLanguages(locale)), text, 0)).toBe(opens);
  });
});

describe('the stamp of a database', () => {
  test.each<[how: string, text: string, day: Day, left: string]>([
    ['a day', '2024-11-23 KARACHI', [2024, 11, 23], ' KARACHI'],
    ['a day of the last century', '1999-01-31 KARACHI', [1999, 1, 31], ' KARACHI'],
    ['a time', '2024-11-23 09:15 KARACHI', [2024, 11, 23], ' KARACHI'],
    ['a time with seconds', '2024-12-30 09:15:59 KARACHI', [2024, 12, 30], ' KARACHI'],
    ['a time in the manner of ISO 8601', '2024-10-08T21:40 LAHORE', [2024, 10, 8], ' LAHORE'],
    ['a figure that is no time', '2024-11-23 9 KARACHI', [2024, 11, 23], ' 9 KARACHI'],
  ])('%s: %s', (_how, text, day, left) => {
    expect(runAt(stampDate, text)).toStrictEqual(filed(text, day, left));
  });

  test.each<[why: string, text: string, offset: number, expected: string]>([
    ['a day that the month has not', '2024-02-30 KARACHI', 8, 'day from 1 to 29'],
    ['no such month', '2024-13-01 KARACHI', 5, 'month from 1 to 12'],
    ['a letter at once behind it', '2024-11-23KARACHI', 0, 'date'],
    ['a version', '2024-11-23-1 KARACHI', 0, 'date'],
    ['a year of three digits', '202-11-23 KARACHI', 0, 'date'],
    ['a year of five', '20244-11-23 KARACHI', 0, 'date'],
    ['a year of a far century', '3024-11-23 KARACHI', 0, 'date'],
    ['a month of one digit', '2024-1-23 KARACHI', 0, 'date'],
    ['a time with a zone', '2024-11-23T09:15Z KARACHI', 0, 'date'],
  ])('refuses %s: %s', (_why, text, offset, expected) => {
    expect(runAt(stampDate, text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset, offset + 20), expected: [expected] },
    });
  });
});

describe('a month with a letter wrong', () => {
  const misprint = misprintedDate({});

  test.each<[how: string, text: string, day: Day, left: string]>([
    ['another letter', 'Narch 2 -', [null, 3, 2], ' -'],
    ['another last letter', 'Marck 2 -', [null, 3, 2], ' -'],
    ['a letter too much', 'Marchg 12 -', [null, 3, 12], ' -'],
    ['a doubled letter', 'Septtember 30 -', [null, 9, 30], ' -'],
    ['a letter too much in front', 'XSeptember 30 -', [null, 9, 30], ' -'],
    ['a letter too few', 'Marc 3 -', [null, 3, 3], ' -'],
    ['the first letter lost', 'arch 3 -', [null, 3, 3], ' -'],
    ['a letter lost within', 'Septmber 1 -', [null, 9, 1], ' -'],
    ['capitals', 'FEBUARY 29 -', [null, 2, 29], ' -'],
    ['the last day of the month', 'Marck 31 -', [null, 3, 31], ' -'],
    ['two blanks', 'Marck  2 -', [null, 3, 2], ' -'],
    ['an agency at once behind it', 'Marck 2(AP)', [null, 3, 2], '(AP)'],
  ])('%s: %s', (_how, text, day, left) => {
    expect(runAt(misprint, text)).toStrictEqual(filed(text, day, left));
  });

  test.each([
    ['a month with no letter wrong', 'March 2'],
    ['two letters wrong', 'Narck 2'],
    ['two letters changed about', 'Marhc 2'],
    ['two letters too few', 'Septmbe 2'],
    ['two letters too much', 'Marchgg 2'],
    ['a short name', 'Jub 2'],
    ['a word of the table that is short', 'Sepp 2'],
    ['no blank before the day', 'Marck2'],
    ['no day', 'Marck'],
    ['a name', 'Marck Rowe'],
    ['a day of three digits', 'Marck 119'],
    ['a day of four', 'Marck 2024'],
    ['noughts in front', 'Marck 005'],
    ['a day that the month has not', 'Febuary 30'],
    ['nought', 'Marck 0'],
    ['a letter for a figure', 'Marck 2O'],
    ['a word that goes on', 'Septemberweather 2'],
    ['nothing', ''],
  ])('refuses %s: %s', (_why, text) => {
    expect(runAt(misprint, text)).toStrictEqual({
      ok: false,
      error: { offset: 0, found: text.slice(0, 20), expected: ['date'] },
    });
  });
});
