import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { runAt } from 'wirecopy/kit';
import {
  da,
  de,
  en,
  enGB,
  es,
  fi,
  fr,
  it,
  ja,
  ko,
  type Locale,
  nb,
  nl,
  pl,
  pt,
  ru,
  sv,
  zhCN,
} from 'wirecopy/locales';
import {
  findTimestamps,
  formatTimestamp,
  parseTimestamp,
  type Timestamp,
  type TimestampStyle,
  timestamp,
} from '../src/timestamp/index.ts';
import { keepsLaws } from './support/laws.ts';
import { stamp, zone } from './support/stamps.ts';

const UTC = 'UTC';
const NEW_YORK = 'America/New_York';

describe('reads', () => {
  const forms: [
    how: string,
    text: string,
    readings: string | string[],
    more?: Partial<Timestamp>,
  ][] = [
    // Dates
    [
      'label, day first, comma, glued am',
      'Published 12 Jun, 2024 10:29am',
      '2024-06-12 10:29',
      { label: 'published' },
    ],
    [
      'slashes, capital PM',
      'Published 08/14/2022, 05:23 PM',
      '2022-08-14 17:23',
      { label: 'published' },
    ],
    ['another label', 'Updated 08/14/2022, 07:10 PM', '2022-08-14 19:10', { label: 'updated' }],
    ['month first', 'Jun 12, 2024', '2024-06-12'],
    ['AP month with its point', 'Sept. 8, 2020', '2020-09-08'],
    ['capitals', 'SEPT. 15, 2016', '2016-09-15'],
    ['ordinal', 'December 16th 2016', '2016-12-16'],
    ['ordinal and "of"', 'the 3rd of March 2021', '2021-03-03'],
    ['no comma before the year', 'Oct 29 2020', '2020-10-29'],
    ['ISO date', '2020-01-16', '2020-01-16'],
    ['year first, slashes', '2023/11/02 22:27:00', '2023-11-02 22:27:00'],
    ['year first, month in letters', '2012/Aug/10', '2012-08-10'],
    ['dashes and month in letters', '15-Jan-2017', '2017-01-15'],
    ['no year', 'Jun 13', '06-13'],
    [
      'padded to two columns',
      '10/ 5/2011',
      ['2011-10-05', '2011-05-10'],
      { dateOrder: 'monthDay' },
    ],
    ['29 February of no year', '29 Feb', '02-29'],
    ['29 February of a leap year', 'Feb 29, 2000', '2000-02-29'],
    ['blanks round points', '14. 01. 2020, 13:47', '2020-01-14 13:47'],
    ['year mark', '19 February 2013 year 09:10', '2013-02-19 09:10'],
    ['full-width and subscript figures', '₁₅/₀₂/２０２０', '2020-02-15'],
    ['apostrophe before the year', "Oct. 2, '16", ['2016-10-02', '1916-10-02']],
    ['bare year of two digits', '9 Jan 11 0:00', ['2011-01-09 00:00', '1911-01-09 00:00']],
    // Times
    ['point as mark, p.m. glued', 'June 30, 2026 - 4.34pm', '2026-06-30 16:34'],
    ['points in a.m.', 'November 9, 2023 at 12:21 a.m.', '2023-11-09 00:21'],
    ['noon by the clock', 'February 22, 2019 at 12:11 pm', '2019-02-22 12:11'],
    ['an hour alone', 'June 26, 2023 5 AM', '2023-06-26 05:00'],
    ['midnight', 'December 13, 2014 at midnight', '2014-12-13 00:00'],
    ['12 noon', '12 noon, 3 May 2024', '2024-05-03 12:00'],
    ['12:00 midnight', '3 May 2024 12:00 midnight', '2024-05-03 00:00'],
    ['h as mark', '08 Mar 2020 15h30', '2020-03-08 15:30'],
    ['pm behind a 24-hour clock', 'Nov 20 2019, 15:24pm', '2019-11-20 15:24'],
    ['hour 0 with PM', 'Nov 20 2019, 0:30 PM', '2019-11-20 12:30'],
    ['seconds and their fraction', '26-FEB-1987 15:01:01.79', '1987-02-26 15:01:01'],
    ['fraction behind a comma', '2014-05-11 08:20:13,787', '2014-05-11 08:20:13'],
    ['time before date', '22:30, 9 MAY 2020', '2020-05-09 22:30'],
    ['time alone', '10:29', '10:29'],
    ['time alone, half of the day', '9:10am', '09:10'],
    // Weekdays
    ['weekday in front', 'Tue, 26 November 2024 9:27PM', '2024-11-26 21:27', { weekday: 2 }],
    [
      'weekday between time and date',
      '10:48, Tue, Nov 19, 2019',
      '2019-11-19 10:48',
      { weekday: 2 },
    ],
    [
      'bars between',
      'Published:Tuesday | April 26, 2022 | 9:52 PM',
      '2022-04-26 21:52',
      { label: 'published', weekday: 2 },
    ],
    ['weekday and time', 'Friday 11:40AM', '11:40', { weekday: 5 }],
    ['weekday in parentheses', '2022.8.10(Wed) 5:05', '2022-08-10 05:05', { weekday: 3 }],
    // Glued print
    [
      'time glued to the year',
      'Published Tue, Nov 19 20197:05 AM',
      '2019-11-19 07:05',
      { label: 'published', weekday: 2 },
    ],
    [
      'no blank behind the label',
      'Updated:November 02, 2023 09:20 PM',
      '2023-11-02 21:20',
      { label: 'updated' },
    ],
    // Machines
    ['ISO 8601', '2009-08-12T22:15:09', '2009-08-12 22:15:09'],
    ['ISO 8601 without marks', '20170102T222800', '2017-01-02 22:28:00'],
    ['the same without seconds', '20170102T2228', '2017-01-02 22:28'],
    ['a web server log', '06/May/2008:08:11:17', '2008-05-06 08:11:17'],
    // Labels
    [
      'First published',
      'First published on November 19, 2019 / 8:16 AM',
      '2019-11-19 08:16',
      { label: 'firstPublished' },
    ],
    [
      'Last modified',
      'Last Updated : Jun 12 2025 | 5:16 PM',
      '2025-06-12 17:16',
      { label: 'updated' },
    ],
    ['Posted', 'Posted August 15, 2020 8:53 pm', '2020-08-15 20:53', { label: 'posted' }],
    ['Created', 'Created: 31-12-2023 23:11', '2023-12-31 23:11', { label: 'created' }],
    [
      'as of, behind the date',
      'Wednesday, April 7, 2010 as of 11:14 AM',
      '2010-04-07 11:14',
      { label: 'asOf', weekday: 3 },
    ],
    ['a connector alone', 'On 11/13/2019 at 4:00 PM', '2019-11-13 16:00'],
    // Relative
    ['hours ago', '14 hours ago', '', { relative: { amount: 14, unit: 'hour' } }],
    [
      'M for minutes',
      'updated 16M ago',
      '',
      { label: 'updated', relative: { amount: 16, unit: 'minute' } },
    ],
    ['about', 'about 2 hours ago', '', { relative: { amount: 2, unit: 'hour' } }],
    ['a number in words', 'an hour ago', '', { relative: { amount: 1, unit: 'hour' } }],
    ['a tilde', '~3 days ago', '', { relative: { amount: 3, unit: 'day' } }],
    ['the age in other words', 'June 12, 2018 / 10:03 AM / a year ago', '2018-06-12 10:03'],
    [
      'no "ago" behind a label',
      'Published 4h at 9:15 PM',
      '21:15',
      { label: 'published', relative: { amount: 4, unit: 'hour' } },
    ],
    ['yesterday and a time', 'Yesterday 2:45PM', '14:45', { relative: { amount: 1, unit: 'day' } }],
    [
      'the time in parentheses',
      '15 seconds ago (7:18 PM)',
      '19:18',
      { relative: { amount: 15, unit: 'second' } },
    ],
    ['the point of an abbreviation', '2 hrs. ago', '', { relative: { amount: 2, unit: 'hour' } }],
    ['two counts', '1 hour 20 minutes ago', '', { relative: { amount: 80, unit: 'minute' } }],
    [
      'two counts and a comma',
      'Updated 2 days, 5 hours ago',
      '',
      { label: 'updated', relative: { amount: 53, unit: 'hour' } },
    ],
    ['a phrase', 'Just now', '', { relative: { amount: 0, unit: 'second' } }],
    [
      'a phrase behind a label',
      'Updated moments ago',
      '',
      { label: 'updated', relative: { amount: 0, unit: 'second' } },
    ],
    ['half an hour', 'half an hour ago', '', { relative: { amount: 30, unit: 'minute' } }],
    ['a couple', 'a couple of hours ago', '', { relative: { amount: 2, unit: 'hour' } }],
    [
      'less than',
      'Updated less than an hour ago',
      '',
      { label: 'updated', relative: { amount: 1, unit: 'hour' } },
    ],
    // Two times
    [
      'a span of time',
      'December 31, 2022 10:00 pm - 1:00 am',
      '2022-12-31 22:00',
      { until: { hour: 1, minute: 0, second: null } },
    ],
  ];
  test.each(forms)('%s: %s', (_how, text, readings, more) => {
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value: stamp(text, readings, more) });
  });

  const zones: [
    text: string,
    readings: string,
    zone: [string, number[], string | null],
    more?: Partial<Timestamp>,
  ][] = [
    [
      '9:22 PM EST, Mon November 6, 2023',
      '2023-11-06 21:22',
      ['EST', [-300, 600], null],
      { weekday: 1 },
    ],
    ['Mon 18 Nov 2019 18.54 GMT', '2019-11-18 18:54', ['GMT', [0], UTC], { weekday: 1 }],
    [
      'Published 7:40 p.m. ET March 17, 2020',
      '2020-03-17 19:40',
      ['ET', [-300, -240], NEW_YORK],
      { label: 'published' },
    ],
    [
      'Published on October 29, 2023, at 4:28 am (Paris)',
      '2023-10-29 04:28',
      ['Paris', [], 'Europe/Paris'],
      { label: 'published' },
    ],
    ['13 Jan 2020, 22:11 GMT+10', '2020-01-13 22:11', ['GMT+10', [600], null]],
    ['14:53 GMT +320 November 2019', '2019-11-20 14:53', ['GMT +3', [180], null]],
    ['GMT 17:27 17.03.2020', '2020-03-17 17:27', ['GMT', [0], UTC]],
    ['19:02 (IST), Oct 02', '10-02 19:02', ['IST', [330, 60, 120], null]],
    ['Nov 20 2019, 11:06am ist', '2019-11-20 11:06', ['ist', [330, 60, 120], null]],
    [
      'Tue Jul 01 00:00:00 EDT 2014',
      '2014-07-01 00:00:00',
      ['EDT', [-240, 660], null],
      { weekday: 2 },
    ],
    [
      'Thu Dec 10 10:10:50 GMT-03:00 2020',
      '2020-12-10 10:10:50',
      ['GMT-03:00', [-180], null],
      { weekday: 4 },
    ],
    ['2016-06-21T19:55:00.799+0100', '2016-06-21 19:55:00', ['+0100', [60], null]],
    ['2019-05-29T08:41-04', '2019-05-29 08:41', ['-04', [-240], null]],
    ['20151210T191044Z', '2015-12-10 19:10:44', ['Z', [0], UTC]],
    ['2015-02-18 00:12:00 +0000 UTC', '2015-02-18 00:12:00', ['+0000', [0], null]],
    ['September 17, 2012 at 10:09am PST-08', '2012-09-17 10:09', ['PST-08', [-480], null]],
    [
      '3:00 p.m. Eastern Time, May 3, 2024',
      '2024-05-03 15:00',
      ['Eastern Time', [-300, -240], NEW_YORK],
    ],
    ['3 May 2024 15:00 Paris time', '2024-05-03 15:00', ['Paris time', [], 'Europe/Paris']],
    ['3 May 2024 15:00 local time', '2024-05-03 15:00', ['local time', [], null]],
    ['3 May 2024 15:00 Asia/Karachi', '2024-05-03 15:00', ['Asia/Karachi', [], 'Asia/Karachi']],
    [
      'Wednesday 20 November 2019 11:42, UK',
      '2019-11-20 11:42',
      ['UK', [0, 60], 'Europe/London'],
      { weekday: 3 },
    ],
    ['15:24, 3 May 2024, BST', '2024-05-03 15:24', ['BST', [60, 360, 660], null]],
  ];
  test.each(zones)('zone: %s', (text, readings, [printed, offsets, iana], more) => {
    const value = stamp(text, readings, { ...more, zone: zone(text, printed, offsets, iana) });
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value });
  });

  test('one moment in two zones is one stamp', () => {
    const text = 'Updated 1909 GMT (0309 HKT) November 18, 2019';
    const gmt = { text: 'GMT', offsets: [0], iana: UTC, span: { start: 13, end: 16 } };
    const value = stamp(text, '2019-11-18 19:09', { label: 'updated', zone: gmt });
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value });
  });

  test.each([
    'June 12, 2024 10:29 PM CDT/11:29 PM EDT',
    'June 12, 2024 10:29 PM CDT / 11:29 PM EDT',
  ])('one moment in two zones, a slash between: %s', (text) => {
    const cdt = zone(text, 'CDT', [-300, -240], null);
    expect(parseTimestamp(text)).toStrictEqual({
      ok: true,
      value: stamp(text, '2024-06-12 22:29', { zone: cdt }),
    });
  });

  test.each([
    ['February 2017', en],
    ['Feb. 2017', en],
    ['Published: February, 2017', en],
    ['febrero de 2017', es],
    ['Stand: Februar 2017', de],
  ])('a month without its day: %s', (text, locale) => {
    const result = parseTimestamp(text, { locales: [locale] });
    const month = { year: 2017, month: 2, day: null, hour: null, minute: null, second: null };
    expect(result.ok && result.value.readings).toStrictEqual([month]);
    expect(result.ok && text.slice(result.value.span.start)).toBe(text);
  });

  test('a wire header of day, time, zone, month and year', () => {
    const text = '131137 GMT Nov 13';
    const gmt = { text: 'GMT', offsets: [0], iana: UTC, span: { start: 7, end: 10 } };
    const value = stamp(text, ['2013-11-13 11:37', '1913-11-13 11:37'], { zone: gmt });
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value });
  });

  const open: [
    how: string,
    text: string,
    locale: Locale,
    readings: string[],
    order: string | null,
  ][] = [
    ['two orders, month first', '08/09/2022', en, ['2022-08-09', '2022-09-08'], 'monthDay'],
    ['two orders, day first', '08/09/2022', enGB, ['2022-09-08', '2022-08-09'], 'dayMonth'],
    ['day and month are one number', '8/8/2022', en, ['2022-08-08'], null],
    ['one order only', '14/08/2022', en, ['2022-08-14'], null],
    ['the weekday chooses', 'Sun 08/09/2024', en, ['2024-09-08'], null],
    ['both centuries', '8/8/71', en, ['1971-08-08', '2071-08-08'], null],
    [
      'both centuries, both orders',
      '8/9/16',
      en,
      ['2016-08-09', '2016-09-08', '1916-08-09', '1916-09-08'],
      'monthDay',
    ],
    [
      'the weekday chooses among them',
      'Fri 12/11/15',
      en,
      ['2015-12-11', '1915-11-12', '1912-11-15'],
      'monthDay',
    ],
    ['only one century has the day', '29.02.00', de, ['2000-02-29'], null],
    ['the year in front', '98/11/30', en, ['1998-11-30', '2098-11-30'], null],
    [
      'the year in front or behind',
      '15-12-18',
      en,
      ['2018-12-15', '2015-12-18', '1918-12-15', '1915-12-18'],
      'dayMonth',
    ],
  ];
  test.each(open)('%s: %s', (_how, text, locale, readings, order) => {
    const result = parseTimestamp(text, { locales: [locale] });
    const weekday = text.startsWith('Sun') ? 0 : text.startsWith('Fri') ? 5 : null;
    const value = stamp(text, readings, { weekday, dateOrder: order as Timestamp['dateOrder'] });
    expect(result).toStrictEqual({ ok: true, value });
  });

  test.each<[text: string, order: string]>([
    ['06/01/2026 - 13:55 GMT+1', 'dayMonth'],
    ['06/01/2026 - 1:55 PM GMT+1', 'dayMonth'],
    ['06/01/2026 - 13:55', 'dayMonth'],
    ['08/11/2023 | 20:26 PM', 'dayMonth'],
    ['06/01/2026 - 13:55 GMT', 'dayMonth'],
    ['06/01/2026 - 13:55 (Paris)', 'dayMonth'],
    ['06/01/2026 - 13:55 EST', 'monthDay'],
    ['06/01/2026 - 1:55 PM', 'monthDay'],
    ['06/01/2026 - 10:55', 'monthDay'],
    ['06/01/2026 - 10:55 GMT', 'monthDay'],
  ])('only the Americas have twelve hours and the month in front: %s', (text, order) => {
    const result = parseTimestamp(text);
    expect(result.ok && [result.value.dateOrder, result.value.readings.length]).toEqual([order, 2]);
    const profile = { name: 'acme', dayMonthOrder: 'monthDay' } as const;
    const known = parseTimestamp(text, { profile });
    expect(known.ok && known.value.dateOrder).toBe('monthDay');
  });

  test("the publisher's order counts before the language's", () => {
    const profile = { name: 'acme', dayMonthOrder: 'dayMonth' } as const;
    const result = parseTimestamp('08/09/2022', { profile });
    expect(result.ok && result.value.readings[0].day).toBe(8);
  });

  const languages: [locale: Locale, text: string, reading: string, more?: Partial<Timestamp>][] = [
    [de, 'Veröffentlicht am 27.04.2024 um 07:39 Uhr', '2024-04-27 07:39', { label: 'published' }],
    [de, '28. April 2024 um 10:17 Uhr', '2024-04-28 10:17'],
    [de, 'Fr, 15.05.2020, 07.11 Uhr', '2020-05-15 07:11', { weekday: 5 }],
    [de, 'Stand: 28.04.2020 18:00 Uhr', '2020-04-28 18:00', { label: 'asOf' }],
    [de, 'vor 2 Stunden', '', { relative: { amount: 2, unit: 'hour' } }],
    [de, '15:24 am 3. Mai 2024', '2024-05-03 15:24'],
    [de, '20 Uhr, 3. Jänner 2024', '2024-01-03 20:00'],
    [
      fr,
      'Publié le jeudi 24 décembre 2020 à 07h47',
      '2020-12-24 07:47',
      { label: 'published', weekday: 4 },
    ],
    [fr, '1er mars 2024', '2024-03-01'],
    [fr, 'il y a 5 minutes', '', { relative: { amount: 5, unit: 'minute' } }],
    [es, 'miércoles, 11 de mayo de 2022 - 3:40 a.m.', '2022-05-11 03:40', { weekday: 3 }],
    [
      es,
      '02/12/2024 Actualizado a las 20:56h.',
      '2024-12-02 20:56',
      { label: 'updated', span: { start: 0, end: 36 } },
    ],
    [pt, '28 de outubro de 2019 às 9h05', '2019-10-28 09:05'],
    [it, 'Pubblicato il 4 Febbraio 2025 - 14:41', '2025-02-04 14:41', { label: 'published' }],
    [nl, 'vr 24 jan. 2014 12:49', '2014-01-24 12:49', { weekday: 5 }],
    [ja, '2024年6月12日 10時29分', '2024-06-12 10:29'],
    [ja, '2019年3月5日（火） 午後3時', '2019-03-05 15:00', { weekday: 2 }],
    [ja, '６月１２日', '06-12'],
    [ja, '2024年6月12日 8時半', '2024-06-12 08:30'],
    [ja, '2024年6月12日 8時5分30秒', '2024-06-12 08:05:30'],
    [zhCN, '发布时间：2024年6月12日 10:29', '2024-06-12 10:29', { label: 'published' }],
    [ko, '입력 2024년 6월 12일 오후 3:04', '2024-06-12 15:04', { label: 'published' }],
    [pl, '30 kwietnia 2021, 11:55', '2021-04-30 11:55'],
    [ru, '13 января 2015 г. в 13:34', '2015-01-13 13:34'],
    [da, 'torsdag 06. feb 2025 17:25', '2025-02-06 17:25', { weekday: 4 }],
    [nb, 'Publisert 7. oktober 2020 kl. 08.15', '2020-10-07 08:15', { label: 'published' }],
    [sv, 'Publicerad 23 okt 2025 kl 10.23', '2025-10-23 10:23', { label: 'published' }],
    [fi, '19.2.2020 klo 16.20', '2020-02-19 16:20'],
    [de, 'Mi., 12.06.2024, 10.29 Uhr', '2024-06-12 10:29', { weekday: 3 }],
    [de, 'gerade eben', '', { relative: { amount: 0, unit: 'second' } }],
    [fr, 'Mis à jour le 12 juin 2024 à 10 h 29', '2024-06-12 10:29', { label: 'updated' }],
    [fr, "À l'instant", '', { relative: { amount: 0, unit: 'second' } }],
    [es, 'hace media hora', '', { relative: { amount: 30, unit: 'minute' } }],
    [pt, 'há 2 horas atrás', '', { relative: { amount: 2, unit: 'hour' } }],
    [it, "un'ora fa", '', { relative: { amount: 1, unit: 'hour' } }],
    [nl, '2 uur geleden', '', { relative: { amount: 2, unit: 'hour' } }],
    [pl, 'godzinę temu', '', { relative: { amount: 1, unit: 'hour' } }],
    [ru, 'только что', '', { relative: { amount: 0, unit: 'second' } }],
    [ja, '2時間前', '', { relative: { amount: 2, unit: 'hour' } }],
    [ja, '配信日時：2024年6月12日 10:29', '2024-06-12 10:29', { label: 'published' }],
    [ja, '最終更新：6/12(水) 10:29', '06-12 10:29', { label: 'updated', weekday: 3 }],
    [zhCN, '2小时前', '', { relative: { amount: 2, unit: 'hour' } }],
    [ko, '방금 전', '', { relative: { amount: 0, unit: 'second' } }],
  ];
  test.each(languages)('%#: %s', (locale, text, printed, more) => {
    const result = parseTimestamp(text, { locales: [locale, en] });
    const value = result.ok
      ? {
          ...result,
          value: { ...result.value, readings: [result.value.readings[0]], dateOrder: null },
        }
      : result;
    expect(value).toStrictEqual({ ok: true, value: stamp(text, printed, more) });
  });

  test('a language of few words', () => {
    const timestamp = { labels: {}, relative: { units: { stunnen: 'hour' }, behind: ['hier'] } };
    const locale = { ...de, timestamp } as Locale;
    const result = parseTimestamp('2 Stunnen hier', { locales: [locale] });
    expect(result.ok && result.value.relative).toEqual({ amount: 2, unit: 'hour' });
    expect(parseTimestamp('gestern', { locales: [locale] }).ok).toBe(false);
  });

  test("the caller's labels and zones come first", () => {
    const vocabulary = {
      labels: { 'Put online': 'published' },
      zones: { IST: 'Europe/Dublin' },
    } as const;
    const text = 'Put online 3 May 2024, 10:29 IST';
    const ist = zone(text, 'IST', [330, 60, 120], 'Europe/Dublin');
    const value = stamp(text, '2024-05-03 10:29', { label: 'published', zone: ist });
    expect(parseTimestamp(text, { vocabulary })).toStrictEqual({ ok: true, value });
  });

  test.each([
    ['| Updated Nov 19, 2019;', 2, 22],
    ['- Nov. 18th 2019', 2, 16],
    ['  (updated 29.04.2020) ', 3, 21],
    ['(10:29 GMT)', 1, 10],
    ['[0000HKT]', 1, 8],
    ['Page last updated at 13:22 GMT, Friday, 8 May 2009 14:22 UK', 0, 59],
    ['Updated 1909 GMT, November 18, 2019 (0309 HKT)', 0, 46],
    ['(10:29 GMT) June 3, 2020', 0, 24],
    ['| (Mon) 3 June 2024', 2, 19],
    ['Posted: Thursday, April 21, 2022. 10:11 pm CST.', 0, 46],
    ['\u00a0Jun\u202f12,\u200a2024\u3000', 1, 13],
  ])('marks round a stamp are none of it: %s', (text, start, end) => {
    const result = parseTimestamp(text);
    expect(result.ok && result.value.span).toEqual({ start, end });
  });

  test.each([
    [
      'Dec. 20, 2016, 12:44 PM UTC / Updated Dec. 20, 2016, 1:00 PM UTC',
      'Dec. 20, 2016, 12:44 PM UTC',
    ],
    ['November 19, 2019 / 12:21 AM / Updated 14 hours ago', 'November 19, 2019 / 12:21 AM'],
    ['08:39, 06 Jan 2026Updated 08:41, 06 Jan 2026', '08:39, 06 Jan 2026'],
    ['04/07/2020 – 23:30Modified: 04/07/2020 – 23:32', '04/07/2020 – 23:30'],
    ['Updated 12 Jun, 2024 10:29am by staff', 'Updated 12 Jun, 2024 10:29am'],
    ['7 May 2021 29:10 GMT', '7 May 2021'],
    ['10:00 GMT (11:30 CET)', '10:00 GMT'],
    ['3 May 2024 10:00 (Editing by Ada Rowe)', '3 May 2024 10:00'],
    ['10:00 (11:00)', '10:00'],
    ['10:00 GMT (11:00)', '10:00 GMT'],
    ['10:00 - 11.30', '10:00'],
    ['10:00 GMT 3 May 2024 12:00 GMT', '10:00 GMT 3 May 2024'],
    ['10:00 GMT 3 May 2024 11:00', '10:00 GMT 3 May 2024'],
    ['10:00 GMT 3 May 2024 29:00 CET', '10:00 GMT 3 May 2024'],
    ['10:00 3 May 2024 11:00 CET', '10:00 3 May 2024'],
    ['10:00 GMT 3 May 2024 11:00 CET 12:00 EET', '10:00 GMT 3 May 2024 11:00 CET'],
    ['10:00 / 12 people', '10:00'],
    ['10:00-11:00 +05:0', '10:00-11:00 +05'],
  ])('the grammar leaves what follows: %s', (text, read) => {
    const result = runAt(timestamp(), text);
    expect(result.ok && text.slice(0, result.value.end)).toBe(read);
  });
});

describe('refuses', () => {
  const cases: [why: string, text: string, offset: number, expected: string][] = [
    ['no such day', '31 June 2024', 0, 'day from 1 to 30'],
    ['no such day, month first', 'April 31, 2021', 6, 'day from 1 to 30'],
    ['no leap year', 'February 29, 2023', 9, 'day from 1 to 28'],
    ['no leap year by the century', '29 Feb 2100', 0, 'day from 1 to 28'],
    ['no leap day, the year behind', 'Mon Feb 29 10:00:00 EST 2023', 0, 'weekday of that date'],
    ['day 0', 'June 0, 2015', 5, 'day from 1 to 30'],
    ['no such month in any order', '13/14/2022', 0, 'month from 1 to 12'],
    ['month 13 of ISO 8601', '2024-13-01', 5, 'month from 1 to 12'],
    ['day 30 of February', '2024-02-30', 8, 'day from 1 to 29'],
    ['no such day of Japanese print', '2024年13月1日', 5, 'month from 1 to 12'],
    ['no such day without marks', '20240231T1000', 6, 'day from 1 to 29'],
    ['no such time without marks', '20240201T2500', 9, 'hour from 0 to 23'],
    ['no such hour', '25:61', 0, 'hour from 0 to 23'],
    ['no such hour behind a date', '12 June 2024 25:00', 13, 'hour from 0 to 23'],
    ['no such minute', 'Jan 5, 2020 10:99', 15, 'minute from 00 to 59'],
    ['no such minute with am', '12:60am', 3, 'minute from 00 to 59'],
    ['no such second', '10:29:75', 6, 'second from 00 to 59'],
    ['24:00', '24:00', 0, 'hour from 0 to 23'],
    ['no such hour of the wire', '132537 GMT Nov 13', 2, 'hour from 0 to 23'],
    ['no such day of the wire', '321137 GMT Nov 13', 0, 'day from 1 to 30'],
    ['the wrong weekday', 'Tuesday, November 18, 2019', 0, 'weekday of that date'],
    ['the wrong weekday, in every order', 'Mon 08/09/2024', 0, 'weekday of that date'],
    ['a label alone', 'Published', 9, 'date or time'],
    ['a label and a word', 'Posted by', 7, 'date or time'],
    ['words', 'March of the Penguins', 9, 'day'],
    ['a weekday alone', 'Friday night lights', 7, 'date or time'],
    ['today', 'Today', 5, 'date or time'],
    ['a price', '$12.40', 0, 'date or time'],
    ['decimals', '12.40', 5, 'date or time'],
    ['a version', '1.2.3', 4, 'year'],
    ['an address of the net', '192.168.10.24', 3, 'unit of time'],
    ['an address that begins like a date', '19.10.19.24', 11, 'date mark'],
    ['a ratio', '4:3', 2, 'minute'],
    ['a year', '2024', 4, 'month'],
    ['"am" of the afternoon', '15:24 am', 6, 'end of text'],
    ['a sentence behind a date', 'Jun 12, 2024 was a day', 13, 'end of text'],
    ['two stamps', 'Nov 19, 2019 | Updated Nov 20, 2019', 23, 'noon or midnight'],
    ['no such time behind a label', '12 June 2024 Updated 25:10', 21, 'hour from 0 to 23'],
    ['no such time in front of a parenthesis', '25:10 (EST)', 0, 'hour from 0 to 23'],
    ['no such time behind a zone', 'GMT 25:10', 4, 'hour from 0 to 23'],
    ['three figures of a time', '20240612T123', 9, 'time of day'],
    ['five figures', '12345 June', 4, 'date mark'],
    ['nine figures', '123456789 June', 4, 'date mark'],
    ['no day sign', '2024年6月12', 9, '日'],
    ['underscores', '12_06_2024', 2, 'date mark'],
    ['a month that has lost its day', 'December , 2017', 9, 'day'],
    ['a month with a time', 'February 2017, 10:29', 20, 'date or time'],
    ['two counts of one kind', '2 hours 3 hours ago', 8, 'shorter unit of time'],
    ['two counts in the wrong order', '5 minutes 2 hours ago', 10, 'shorter unit of time'],
    ['two counts that no calendar joins', '1 year 2 months ago', 7, 'shorter unit of time'],
    ['no count', 'a few minutes ago', 2, 'unit of time'],
    ['a fraction before a word', '6/12(a)', 5, 'weekday'],
    ['no day before a weekday', '26/32(Wed)', 3, 'month'],
    ['nothing', '', 0, 'date or time'],
    ['white space', ' \n', 2, 'date or time'],
    ['another language', '12 juin 2024', 3, 'month'],
  ];
  test.each(cases)('%s: %s', (_why, text, offset, expected) => {
    const result = parseTimestamp(text);
    expect(result.ok ? result.value : result.error).toMatchObject({
      offset,
      expected: expect.arrayContaining([expected]),
    });
  });

  test('options that are none', () => {
    expect(() => parseTimestamp('Jun 12', { locals: [en] } as object)).toThrow('options.locals');
    expect(() => timestamp({ locales: [] } as never)).toThrow(TypeError);
  });
});

describe('finds in running text', () => {
  const found = (text: string, locales: readonly [Locale, ...Locale[]] = [en]) =>
    findTimestamps(text, { locales }).map(({ span }) => text.slice(span.start, span.end));

  test.each([
    ['He was born on 4 July 1976 in Ohio.', ['4 July 1976']],
    [
      'It fell on March 9, 2021, before 10:29 a.m. EST, and again on 12/05/2022.',
      ['March 9, 2021, before'.slice(0, 13), '10:29 a.m. EST', '12/05/2022'],
    ],
    ['The vote of Friday, June 7 at 3 p.m. was put off.', ['Friday, June 7 at 3 p.m.']],
    [
      'Updated 12 Jun, 2024 10:29am and posted 2 hours ago',
      ['Updated 12 Jun, 2024 10:29am', 'posted 2 hours ago'],
    ],
    ['It rained yesterday. Yesterday it snowed.', ['yesterday', 'Yesterday']],
    ['It rained Yesterday 2:45PM, and it snowed.', ['Yesterday 2:45PM']],
    ['Nov 19, 201912. Nov 20', ['Nov 19, 2019', '12. Nov 20']],
    ['At 5 pm yesterday, 3 people', ['5 pm yesterday']],
    ['A\n12 June 2024\n10:29 GMT\nB', ['12 June 2024', '10:29 GMT']],
    ['The log says 2024-06-12T10:29:00Z.', ['2024-06-12T10:29:00Z']],
    ['(as of June 30, 2024)', ['as of June 30, 2024']],
    [
      '08:39, 06 Jan 2026Updated 08:41, 06 Jan 2026',
      ['08:39, 06 Jan 2026', 'Updated 08:41, 06 Jan 2026'],
    ],
    [
      'Published Tue, Dec 20 201610:32 AM ESTUpdated 2 hours ago',
      ['Published Tue, Dec 20 201610:32 AM EST', 'Updated 2 hours ago'],
    ],
    ['Lille,02.01.2023 and Lille-02/01/2023', ['02.01.2023', '02/01/2023']],
    ['名古屋2019年3月4日と2019年3月5日', ['2019年3月4日', '2019年3月5日']],
    ['٣٢ and ٣/٤/٢٠٢٤ and ５', ['٣/٤/٢٠٢٤']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('languages that write their months small', () => {
    expect(found('Le 12 mars, il fit beau.', [fr])).toEqual(['12 mars']);
  });

  test.each([
    'The S&P 500 rose 81.21 points to $4,649.23, or 1.8%.',
    'They may 12 times a day march 3 miles and sat 3 hours.',
    'Ada won 6-4, 4-6, 6-2 and 21-14-10; the score was 10:29.',
    'Version 1.2.3 of 192.168.10.24 came out as v2.0.1-rc.2.',
    'Call +1 212 555 0137 or 555-01-24, page 12 of 13.',
    'Seats 12-14, £12.40, Rs 4,400 and @june 3, #may 4, the 10:29%',
    'today is a day, and may be so',
    'Room 1408, Isaiah 40:31',
    'In June 2024 they march 2000 miles',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('formats', () => {
  const value = (text: string) => {
    const result = parseTimestamp(text);
    if (!result.ok) throw new Error(text);
    return result.value;
  };

  test.each<[TimestampStyle, string, string]>([
    [
      'ap',
      'Last modified on Mon 18 Nov 2019 18.56 GMT',
      'Updated Monday, Nov. 18, 2019, 6:56 p.m. GMT',
    ],
    ['ap', 'Jun 13, 0:03', 'June 13, 12:03 a.m.'],
    ['ap', '2 hours ago', '2 hours ago'],
    ['ap', 'Just now', '0 seconds ago'],
    ['ap', 'Feb 2017', 'February 2017'],
    ['iso', 'Updated Feb 2017', 'Updated February 2017'],
    ['ap', '08/09/2022', '08/09/2022'],
    ['ap', '08/09/2022 17:23', '08/09/2022, 17:23'],
    ['guardian', '08/09/2022 5:23 PM', '08/09/2022 5:23 p.m.'],
    ['ap', '15-Jan-18 10:00', '15-Jan-18, 10:00 a.m.'],
    ['ap', '20151210T191044Z', 'Dec. 10, 2015, 19:10:44Z'],
    ['ap', 'Friday 11:40AM', 'Friday, 11:40'],
    ['ap', '4:28 am (Paris), May 3, 2024', 'May 3, 2024, 4:28 a.m. (Paris)'],
    ['iso', 'Published 12 Jun, 2024 10:29am', 'Published 2024-06-12T10:29'],
    ['iso', '2016-06-21T19:55:00+01:00', '2016-06-21T19:55:00 +01:00'],
    ['iso', 'Jun 12', '12 Jun'],
    ['iso', '98/11/30 10:00 EST', '30-Nov-98 10:00 EST'],
    ['iso', '15-12-18', '15/12/18'],
    ['brecorder', 'Published 12 Jun, 2024 10:29am', 'Published 12 Jun, 2024 10:29am'],
    ['brecorder', 'Jun 12', '12 Jun'],
    ['investing', 'Published 08/14/2022, 05:23 PM', 'Published 08/14/2022, 05:23 PM'],
    ['investing', 'Aug 9, 2022', 'Aug 09, 2022'],
    ['investing', 'Aug 9', 'Aug 09'],
    ['guardian', 'Mon 18 Nov 2019 18.54 GMT', 'Mon 18 Nov 2019 18.54 GMT'],
    ['guardian', 'Updated 18 Nov 2019 18:54:01', 'Last modified on 18 Nov 2019 18:54:01'],
    ['guardian', 'Dec 31, 2022 10:00 pm - 1:00 am', '31 Dec 2022 22:00 - 01:00'],
  ])('%s: %s', (style, text, expected) => {
    expect(formatTimestamp(value(text), style)).toBe(expected);
  });

  test('no such style', () => {
    expect(() => formatTimestamp(value('Jun 12'), 'toString' as TimestampStyle)).toThrow(
      RangeError,
    );
  });
});

// Laws

const STYLES: readonly TimestampStyle[] = ['ap', 'iso', 'brecorder', 'investing', 'guardian'];

const words = fc.constantFrom(
  ...'Published|Updated:|on|at|12|Jun|June|2024|08/14/2022|8/9/16|10:29|am|p.m.|GMT|EST|(Paris)|+05:00|-03|Mon|Friday|,|/|-|–|2 hours ago|yesterday|T|20240612T1029|1909|(0309 HKT)|2024年6月12日|午後3時|32|13:75|Feb 29|¾|\u00a0|\n|__proto__'.split(
    '|',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(words, { maxLength: 8 })
    .chain((parts) => fc.constantFrom('', ' ', ', ').map((by) => parts.join(by))),
);
const manyLanguages = { locales: [en, de, fr, es, ja, ru] } as const;

/** A value without its places. */
function placeless({ span: _span, zone: own, ...rest }: Timestamp) {
  return { ...rest, zone: own && { text: own.text, offsets: own.offsets, iana: own.iana } };
}

describe('laws', () => {
  property.prop([texts, fc.constantFrom({}, manyLanguages)])(
    'total, deterministic, plain data, honest spans',
    (text, options) => {
      keepsLaws('parseTimestamp', text, options);
      const result = parseTimestamp(text, options);
      const stamps = [...(result.ok ? [result.value] : []), ...findTimestamps(text, options)];
      for (const { span, zone: own } of stamps) {
        for (const { start, end } of own === null ? [span] : [span, own.span]) {
          const printed = text.slice(start, end);
          expect(printed).not.toBe('');
          expect(printed.trim()).toBe(printed);
        }
        if (own !== null) expect(text.slice(own.span.start, own.span.end)).toBe(own.text);
      }
      if (!result.ok) expect(text.slice(result.error.offset)).toContain(result.error.found);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  property.prop([texts])('stamps in running text are in order and do not overlap', (text) => {
    let from = 0;
    for (const { span } of findTimestamps(text)) {
      expect(span.start).toBeGreaterThanOrEqual(from);
      from = span.end;
    }
  });

  property.prop([texts, fc.constantFrom(...STYLES)])(
    'what was read, printed and read again is the same',
    (text, style) => {
      for (const stamp of findTimestamps(text)) {
        const again = parseTimestamp(formatTimestamp(stamp, style));
        expect(again.ok && placeless(again.value)).toStrictEqual(placeless(stamp));
      }
    },
  );

  const days = fc.record({
    year: fc.option(fc.integer({ min: 1000, max: 2999 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const times = fc.record({
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.option(fc.integer({ min: 0, max: 59 })),
  });
  const zones = fc.constantFrom(
    { text: 'EDT', offsets: [-240, 660], iana: null },
    { text: 'ET', offsets: [-300, -240], iana: NEW_YORK },
    { text: '+05:00', offsets: [300], iana: null },
    { text: '-03:00', offsets: [-180], iana: null },
    { text: 'GMT+2', offsets: [120], iana: null },
    { text: 'Z', offsets: [0], iana: UTC },
    { text: 'Paris', offsets: [], iana: 'Europe/Paris' },
    { text: 'local time', offsets: [], iana: null },
  );
  const labels = fc.constantFrom(
    'published',
    'updated',
    'firstPublished',
    'posted',
    'created',
    'asOf',
    'taken',
  );
  property.prop([
    days,
    fc.option(times),
    fc.option(zones),
    fc.option(labels),
    fc.constantFrom(...STYLES),
  ])('every style reads back what it prints', (day, time, own, label, style) => {
    const value = stamp('', '', {
      label,
      readings: [{ hour: null, minute: null, second: null, ...day, ...time }],
      zone: time === null || own === null ? null : { ...own, span: { start: 0, end: 0 } },
    });
    const again = parseTimestamp(formatTimestamp(value, style));
    expect(again.ok && placeless(again.value)).toStrictEqual(placeless(value));
  });
});
