/** What a stamp is made of: near misses of each part, and what stands beside them. */

import { describe, expect, test } from 'vitest';
import { runAt } from 'wirecopy/kit';
import { de, en, fr, ja, type Locale, pl } from 'wirecopy/locales';
import { parseTimestamp, type Timestamp, timestamp } from '../../src/timestamp/index.ts';
import { stamp, zone } from '../support/stamps.ts';

const NEW_YORK = 'America/New_York';

describe('reads', () => {
  const forms: [how: string, text: string, reading: string, more?: Partial<Timestamp>][] = [
    // Between two parts
    ['four marks', '12 June 2024 ---- 10:29', '2024-06-12 10:29'],
    ['a word between marks', '12 June 2024 - at - 10:29', '2024-06-12 10:29'],
    ['the T of ISO 8601 before one figure', '2009-08-12T8:15', '2009-08-12 08:15'],
    [
      'a weekday glued to the time',
      '20:15Tuesday, June 4, 2024',
      '2024-06-04 20:15',
      { weekday: 2 },
    ],
    ['a date glued to a label', 'UpdatedJune 3, 2024', '2024-06-03', { label: 'updated' }],
    ['four marks in front', '|--> 12 June 2024', '2024-06-12', { span: { start: 5, end: 17 } }],
    ['four marks behind', '12 June 2024 ....', '2024-06-12', { span: { start: 0, end: 12 } }],
    // What makes a time of two figures and a point
    ['a weekday', 'Friday 18.54', '18:54', { weekday: 5 }],
    ['a day of no year and its weekday', 'Mon, Jun 12', '06-12', { weekday: 1 }],
    ['today and a time', 'Today 2:45PM', '14:45', { relative: { amount: 0, unit: 'day' } }],
    // The year behind
    ['the year behind the time', 'Jul 01 00:00:00 2014', '2014-07-01 00:00:00'],
    [
      'the year behind chooses the order',
      '9/8(Sat) 10:00 2014',
      '2014-08-09 10:00',
      { weekday: 6 },
    ],
    // Age
    ['the age in figures', 'June 12, 2018 / 10:03 AM / 2 years ago', '2018-06-12 10:03'],
    [
      'the age behind a label',
      'Updated June 12, 2018 / 10:03 AM / a year ago',
      '2018-06-12 10:03',
      { label: 'updated' },
    ],
    // Counts
    [
      'a narrow blank behind a word of two letters',
      'Updated an\u202fhour ago',
      '',
      { label: 'updated', relative: { amount: 1, unit: 'hour' } },
    ],
    [
      'minutes and seconds',
      '1 minute 30 seconds ago',
      '',
      { relative: { amount: 90, unit: 'second' } },
    ],
    ['weeks and days', '1 week 2 days ago', '', { relative: { amount: 9, unit: 'day' } }],
    [
      'a comma without a blank',
      '2 days,5 hours ago',
      '',
      { relative: { amount: 53, unit: 'hour' } },
    ],
    // Brackets
    [
      'blanks in parentheses',
      '15 seconds ago ( 7:18 PM )',
      '19:18',
      { relative: { amount: 15, unit: 'second' } },
    ],
    ['brackets', 'June 4, 2024 [Tue] 10:29', '2024-06-04 10:29', { weekday: 2 }],
    ['wide parentheses', 'June 4, 2024（Tue）10:29', '2024-06-04 10:29', { weekday: 2 }],
    // Two times
    [
      'a span of time without blanks',
      '22:00-01:00',
      '22:00',
      { until: { hour: 1, minute: 0, second: null } },
    ],
    [
      'a span of time that ends late',
      '22:00-23:30',
      '22:00',
      { until: { hour: 23, minute: 30, second: null } },
    ],
  ];
  test.each(forms)('%s: %s', (_how, text, reading, more) => {
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value: stamp(text, reading, more) });
  });

  const zoned: [
    how: string,
    text: string,
    readings: string | string[],
    zone: [printed: string, offsets: number[], iana: string | null],
    more?: Partial<Timestamp>,
  ][] = [
    ['a point, and a zone', '18.54 GMT', '18:54', ['GMT', [0], 'UTC']],
    [
      'an offset behind a comma',
      '12 June 2024 10:29, +05:00',
      '2024-06-12 10:29',
      ['+05:00', [300], null],
    ],
    [
      'a label, and the zone behind the date',
      'Published 15:24, 3 May 2024, BST',
      '2024-05-03 15:24',
      ['BST', [60, 360, 660], null],
      { label: 'published' },
    ],
    [
      'one moment in two zones, no blank at the slash',
      '10:29 PM CDT/11:29 PM EDT',
      '22:29',
      ['CDT', [-300, -240], null],
    ],
    [
      'one moment in two zones, the date behind',
      '10:29 PM CDT / 11:29 PM EDT, June 12, 2024',
      '2024-06-12 22:29',
      ['CDT', [-300, -240], null],
    ],
    [
      'the time again, in four figures behind the date',
      'Updated 1909 GMT, November 18, 2019, 0309 HKT',
      '2019-11-18 19:09',
      ['GMT', [0], 'UTC'],
      { label: 'updated' },
    ],
    [
      'a zone in parentheses at the end',
      '10:29, 12 June 2024 (GMT)',
      '2024-06-12 10:29',
      ['GMT', [0], 'UTC'],
    ],
    [
      'the zone of the second time',
      '10:00 pm - 1:00 am ET',
      '22:00',
      ['ET', [-300, -240], NEW_YORK],
      { until: { hour: 1, minute: 0, second: null } },
    ],
    [
      'the zone of the first of two times',
      '10:00 pm ET - 1:00 am',
      '22:00',
      ['ET', [-300, -240], NEW_YORK],
      { until: { hour: 1, minute: 0, second: null } },
    ],
    [
      'a wire header of a last day',
      '310005 GMT Dec 13',
      ['2013-12-31 00:05', '1913-12-31 00:05'],
      ['GMT', [0], 'UTC'],
    ],
    [
      'zones with a short name and a wire header',
      '131137 ET Nov 13',
      ['2013-11-13 11:37', '1913-11-13 11:37'],
      ['ET', [-300, -240], NEW_YORK],
    ],
  ];
  test.each(zoned)('%s: %s', (_how, text, readings, [printed, offsets, iana], more) => {
    const value = stamp(text, readings, { ...more, zone: zone(text, printed, offsets, iana) });
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value });
  });

  test('a wire header without its zone', () => {
    const text = '131137 Nov 13';
    const value = stamp(text, ['2013-11-13 11:37', '1913-11-13 11:37']);
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value });
  });

  test.each([
    'Updated 1000 GMT (1530 IST) November 18, 2019',
    'Updated 1000 GMT [1530 IST] November 18, 2019',
    'Updated 1000 GMT ( 1530 IST ) November 18, 2019',
    'Updated 1000 GMT（1530 IST）November 18, 2019',
  ])('one moment in two zones, half an hour apart: %s', (text) => {
    const gmt = { text: 'GMT', offsets: [0], iana: 'UTC', span: { start: 13, end: 16 } };
    const value = stamp(text, '2019-11-18 10:00', { label: 'updated', zone: gmt });
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value });
  });

  test('a year behind a date of both orders', () => {
    const text = '1/7(Tue) 10:00 AM 2014';
    const value = stamp(text, ['2014-01-07 10:00', '2014-07-01 10:00'], {
      weekday: 2,
      dateOrder: 'monthDay',
    });
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value });
  });

  test('a month has no day that its weekday could contradict', () => {
    const text = 'Friday, February 2017';
    const month = { year: 2017, month: 2, day: null, hour: null, minute: null, second: null };
    const value = stamp(text, '', { readings: [month], weekday: 5 });
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value });
  });

  test('a time of twenty-four hours and a date of one order in both centuries', () => {
    const text = '12/13/15 20:26';
    const value = stamp(text, ['2015-12-13 20:26', '1915-12-13 20:26']);
    expect(parseTimestamp(text)).toStrictEqual({ ok: true, value });
  });

  test('a place says nothing of the order of a date', () => {
    const result = parseTimestamp('06/01/2026 - 1:55 PM (Paris)');
    expect(result.ok && result.value.dateOrder).toBe('monthDay');
  });

  test('a time of twenty-four hours says nothing of a year in front', () => {
    const result = parseTimestamp('15/12/18 20:26', { locales: [ja] });
    expect(result.ok && result.value.dateOrder).toBe('yearMonth');
    expect(result.ok && result.value.readings.map(({ year }) => year)).toStrictEqual([
      2015, 2018, 1915, 1918,
    ]);
  });

  test('a time of twenty-four hours and no reading with the day first', () => {
    // The weekday is that of 11 December 2015 and of 15 November 1912.
    const text = 'Fri 12/11/15 20:26';
    const result = parseTimestamp(text);
    expect(result.ok && result.value.readings.map(({ day, month }) => [day, month])).toStrictEqual([
      [12, 11],
      [11, 12],
      [15, 11],
    ]);
  });

  test.each<[text: string, locale: Locale, reading: string, more: Partial<Timestamp>]>([
    ['vor etwa 2 Stunden', de, '', { relative: { amount: 2, unit: 'hour' } }],
    ['ŚRODA, 12 CZERWCA 2024', pl, '2024-06-12', { weekday: 3 }],
    ['昨日午後3:04', ja, '15:04', { relative: { amount: 1, unit: 'day' } }],
    ["À  l'instant", fr, '', { relative: { amount: 0, unit: 'second' } }],
  ])('%s', (text, locale, reading, more) => {
    expect(parseTimestamp(text, { locales: [locale] })).toStrictEqual({
      ok: true,
      value: stamp(text, reading, more),
    });
  });
});

describe('languages of few words', () => {
  const few = (relative: object | undefined) =>
    ({
      locales: [{ ...de, timestamp: { labels: {}, ...(relative && { relative }) } } as Locale],
    }) as const;
  const units = { stunnen: 'hour' };

  test('no words for times counted back', () => {
    const text = '3. Mai 2024';
    expect(parseTimestamp(text, few(undefined))).toStrictEqual({
      ok: true,
      value: stamp(text, '2024-05-03'),
    });
  });

  test('a word in front of the count alone', () => {
    const text = 'vör 2 Stunnen';
    expect(parseTimestamp(text, few({ units, before: ['vör'] }))).toStrictEqual({
      ok: true,
      value: stamp(text, '', { relative: { amount: 2, unit: 'hour' } }),
    });
  });

  test('phrases without names of days', () => {
    const options = few({ units, phrases: { 'jüst nu': { amount: 0, unit: 'second' } } });
    const result = parseTimestamp('Jüst nu', options);
    expect(result.ok && result.value.relative).toStrictEqual({ amount: 0, unit: 'second' });
    expect(parseTimestamp('Jüst morgen', options).ok).toBe(false);
  });

  test('names of days without phrases', () => {
    const options = few({ units, days: { güstern: 1 } });
    const result = parseTimestamp('Güstern', options);
    expect(result.ok && result.value.relative).toStrictEqual({ amount: 1, unit: 'day' });
  });
});

describe('the grammar leaves what follows', () => {
  test.each([
    ['a second date', '12 June 2024, 13 June 2024', '12 June 2024'],
    ['a second date, month first', '12 June 2024, June 13', '12 June 2024'],
    ['a second date in figures', '12 June 2024, 2024-06-13', '12 June 2024'],
    ['a month behind a date', '12 June 2024, June 2025', '12 June 2024'],
    ['a stamp of a machine behind a date', '12 June 2024 20240613T1029', '12 June 2024'],
    ['a stamp of a machine behind a time', '10:29, 20240613T1029', '10:29'],
    ['a second time', '12 June 2024 10:29, 11:29', '12 June 2024 10:29'],
    ['a second weekday', 'Fri 10:29, Sat', 'Fri 10:29'],
    ['a time again without a date', '10:00 GMT, 11:00 CET', '10:00 GMT'],
    ['a second zone', '10:29 GMT, 12 June 2024, EST', '10:29 GMT, 12 June 2024'],
    ['a year behind a time without a date', '10:29 2024', '10:29'],
    ['a second year', 'Jun 12 2024 2025', 'Jun 12 2024'],
    ['a second count', '2 hours ago / 3 hours ago', '2 hours ago'],
    [
      'a second age',
      '12 June 2018 / 10:03 AM / a year ago / 2 years ago',
      '12 June 2018 / 10:03 AM / a year ago',
    ],
    ['a second bare count', 'Published 4h, 5h', 'Published 4h'],
    ['a bare count behind a time', 'Published 10:29, 4h', 'Published 10:29'],
    ['a bare count behind a date', 'Published 12 June 2024, 4h', 'Published 12 June 2024'],
    ['a time in a zone beside one in none', '10:00 (11:00 GMT)', '10:00'],
    ['a second time that no clock shows', '10:00 - 25:00', '10:00'],
    ['another moment that no clock shows', '10:00 GMT (25:00 HKT)', '10:00 GMT'],
    ['five marks', '12 June 2024 ----- 10:29', '12 June 2024'],
    ['five marks without blanks', '12 June 2024-----10:29', '12 June 2024'],
    ['a word glued to a phrase', 'Updated just nowBy Ada Rowe', 'Updated just now'],
    ['a word glued to "ago"', '2 hours agoUpdated 10:29', '2 hours ago'],
  ])('%s: %s', (_what, text, read) => {
    const result = runAt(timestamp(), text);
    expect(result.ok && text.slice(0, result.value.end)).toBe(read);
  });

  test('Japanese print has no blanks', () => {
    const result = runAt(timestamp({ locales: [ja] }), '2時間前更新');
    expect(result.ok && result.value.end).toBe(4);
  });
});

describe('refuses, and says all that was looked for', () => {
  const cases: [why: string, text: string, offset: number, expected: string[]][] = [
    ['no word of a stamp', 'Hello', 0, ['date or time']],
    ['a leap day, the year behind', 'Feb 29 10:00:00 EST 2023', 0, ['day of that month']],
    ['the wrong weekday between', '10:48, Tue, Nov 18, 2019', 7, ['weekday of that date']],
    ['the wrong weekday at the end', '18 Nov 2019, Tue', 13, ['weekday of that date']],
    ['five marks in front', '----- 12 June 2024', 4, ['date or time']],
    ['five marks behind', '12 June 2024 .....', 17, ['end of text']],
    ['a word that begins like a label', 'Posh', 0, ['date or time', 'label']],
    ['a word that begins like a weekday', 'Frida', 0, ['date or time', 'weekday']],
    ['a word that begins like a day', 'yester', 0, ['ago', 'date or time', 'day', 'number']],
    ['an open parenthesis', '12 June 2024 (Wed', 17, ['parenthesis']],
    ['nothing in parentheses', '10:29 GMT (', 11, ['time of day', 'time zone', 'weekday']],
    ['a tilde alone', '~', 1, ['number']],
    ['a number alone', 'a', 1, ['unit of time']],
    ['a count alone', '2 hours', 7, ['ago', 'number']],
    ['a wire header without its month', '131137 GMT', 10, ['month']],
    ['a wire header with figures at its zone', '131137 ET1000', 9, ['month']],
    ['no such time, and the same moment elsewhere', '25:10 (11:00 GMT)', 0, ['hour from 0 to 23']],
    ['no such time, and its end', '12 June 2024 (25:10 - 11:00)', 20, ['parenthesis']],
    ['a wire header without its year', '131137 GMT Nov', 14, ['year']],
    ['eight figures', '20170102 x', 0, ['date and time', 'date or time', 'day and time']],
    [
      'four figures alone',
      '1909',
      4,
      ['a.m. or p.m.', 'date mark', 'month', 'time zone', 'unit of time', '年'],
    ],
  ];
  test.each(cases)('%s: %s', (_why, text, offset, expected) => {
    expect(parseTimestamp(text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset, offset + 20), expected },
    });
  });

  test.each([
    ['a count of no length', '1 hour 2 months ago'],
    ['a month and weeks', '1 month 2 weeks ago'],
    ['a month and days', '1 month 2 days ago'],
    ['a label between a weekday and a time', 'Friday Updated 10:29'],
    ['a date and a time of a machine without the T', '20170102 222800'],
    ['a wire header of seven figures', '1311370 GMT Nov 13'],
    ['a wire header with three figures of a year', '131137 GMT Nov 201'],
    ['today', 'today'],
  ])('%s: %s', (_why, text) => {
    expect(parseTimestamp(text).ok).toBe(false);
    expect(parseTimestamp(text, { locales: [en, de] }).ok).toBe(false);
  });
});
