import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { enGB } from 'wirecopy/locales';
import { type Evidence, type Instant, resolveTimestamp } from '../src/resolve.ts';
import { parseTimestamp, type Timestamp } from '../src/timestamp/index.ts';

function stamp(text: string): Timestamp {
  const result = parseTimestamp(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

const resolved = (text: string, evidence?: Evidence) => {
  const result = resolveTimestamp(stamp(text), evidence);
  return result.ok ? [result.value.iso, ...result.value.supplied] : result.error.expected[0];
};

const KARACHI = 'Asia/Karachi';
const NEW_YORK = 'America/New_York';
const JUNE_12 = '2024-06-12T02:29:00Z';

test.each([
  ['Etc/GMT+5', '2024-06-12T10:29:00-05:00'],
  ['Etc/GMT-14', '2024-06-12T10:29:00+14:00'],
  ['GMT+0', '2024-06-12T10:29:00+00:00'],
])('a zone of the database with an offset in its name: %s', (zone, iso) => {
  const stamp = parseTimestamp('12 Jun 2024 10:29');
  const result = stamp.ok ? resolveTimestamp(stamp.value, { zone }) : null;
  expect(result).toMatchObject({ ok: true, value: { iso } });
});

describe('reads', () => {
  test('the moment of a stamp in the zone of its publisher', () => {
    const value: Instant = {
      epochMilliseconds: Date.UTC(2024, 5, 12, 5, 29),
      iso: '2024-06-12T10:29:00+05:00',
      supplied: ['zone'],
    };
    const published = stamp('Published 12 Jun, 2024 10:29am');
    expect(resolveTimestamp(published, { zone: KARACHI })).toStrictEqual({ ok: true, value });
    expect(resolveTimestamp(published, { country: 'PK' })).toStrictEqual({ ok: true, value });
  });

  test.each<[how: string, text: string, evidence: Evidence, iso: string, ...supplied: string[]]>([
    // Mean time of New York was 4 h 56 min 2 s behind.
    [
      'an offset with seconds, in whole minutes',
      '1 January 1800, 00:00',
      { zone: NEW_YORK },
      '1800-01-01T00:00:02-04:56',
      'zone',
    ],
    // The print says it all
    ['an offset', '2009-08-12T22:15:09-07:00', {}, '2009-08-12T22:15:09-07:00'],
    ['half an hour', '2014-05-11 08:20:13 +0530', {}, '2014-05-11T08:20:13+05:30'],
    ['GMT', 'Mon 18 Nov 2019 18.54 GMT', {}, '2019-11-18T18:54:00+00:00'],
    ['GMT and hours', '14:53 GMT +3 20 November 2019', {}, '2019-11-20T14:53:00+03:00'],
    [
      'a zone with both its times, in summer',
      'July 9, 2020 6:40 PM ET',
      {},
      '2020-07-09T18:40:00-04:00',
    ],
    ['the same in winter', 'Jan 9, 2020 6:40 PM ET', {}, '2020-01-09T18:40:00-05:00'],
    ['a place', 'Oct 30, 2023, 4:28 am (Paris)', {}, '2023-10-30T04:28:00+01:00'],
    ['a name of the database', '3 May 2024 15:00 Asia/Kolkata', {}, '2024-05-03T15:00:00+05:30'],
    [
      'the print before the evidence',
      '12 Jun 2024 10:29 GMT',
      { zone: KARACHI },
      '2024-06-12T10:29:00+00:00',
    ],
    [
      'a zone whose offset was another one',
      '12 Jun 2013 10:29 MSK',
      {},
      '2013-06-12T10:29:00+04:00',
    ],
    ['a place with one clock', '12 Jun 2024 10:29 PKT', {}, '2024-06-12T10:29:00+05:00'],
    // Pakistan's clocks were an hour ahead in the summer of 2008: PKST.
    [
      'an offset that the zone has not then',
      '12 Jun 2008 10:29 PKT',
      {},
      '2008-06-12T10:29:00+05:00',
    ],
    [
      'local time, of the publisher',
      '12 Jun 2024 10:29 local time',
      { zone: KARACHI },
      '2024-06-12T10:29:00+05:00',
      'zone',
    ],
    // Abbreviations of several meanings
    ['the most usual one', '12 Jun 2024 10:29 IST', {}, '2024-06-12T10:29:00+05:30', 'zone'],
    [
      "the publisher's",
      '12 Jun 2024 10:29 IST',
      { zone: 'Europe/Dublin' },
      '2024-06-12T10:29:00+01:00',
      'zone',
    ],
    [
      "the country's",
      '12 Jun 2024 10:29 IST',
      { country: 'IL' },
      '2024-06-12T10:29:00+05:30',
      'zone',
    ],
    // Orders and years
    [
      'the order of the publisher',
      '08/09/2022 10:00 GMT',
      { dayMonthOrder: 'dayMonth' },
      '2022-09-08T10:00:00+00:00',
      'order',
    ],
    [
      'the other order',
      '08/09/2022 10:00 GMT',
      { dayMonthOrder: 'monthDay' },
      '2022-08-09T10:00:00+00:00',
      'order',
    ],
    [
      'one order only',
      '08/14/2022 10:00 GMT',
      { dayMonthOrder: 'dayMonth' },
      '2022-08-14T10:00:00+00:00',
    ],
    [
      'the order against a year in front',
      '15-12-18 10:00 GMT',
      { dayMonthOrder: 'dayMonth' },
      '2018-12-15T10:00:00+00:00',
      'year',
      'order',
    ],
    [
      'a year in front, which is of neither order',
      '15-12-18 10:00 GMT',
      { dayMonthOrder: 'monthDay' },
      '2015-12-18T10:00:00+00:00',
      'year',
      'order',
    ],
    ['two figures of a later year', '11/13/21 16:00 GMT', {}, '2021-11-13T16:00:00+00:00', 'year'],
    ['two figures of a year', '11/13/19 16:00 GMT', {}, '2019-11-13T16:00:00+00:00', 'year'],
    [
      'the century of the reference',
      '11/13/19 16:00 GMT',
      { reference: '1920-01-01T00:00:00Z' },
      '1919-11-13T16:00:00+00:00',
      'year',
    ],
    [
      'the year of the reference',
      'Jun 13, 4:03 PM GMT',
      { reference: JUNE_12 },
      '2024-06-13T16:03:00+00:00',
      'year',
    ],
    [
      'the year before',
      'Dec 30, 4:03 PM GMT',
      { reference: '2024-01-02T00:00Z' },
      '2023-12-30T16:03:00+00:00',
      'year',
    ],
    [
      'a year with that weekday',
      'Mon Dec 30, 4:03 PM GMT',
      { reference: '2024-01-02T00:00Z' },
      '2024-12-30T16:03:00+00:00',
      'year',
    ],
    [
      'a year with that day',
      'Feb 29, 10:00 GMT',
      { reference: '2023-03-01T00:00Z' },
      '2024-02-29T10:00:00+00:00',
      'year',
    ],
    [
      'the year of a dateline',
      'Jun 13, 10:00 GMT',
      { dateline: { year: 2021, month: 6, day: 13 } },
      '2021-06-13T10:00:00+00:00',
      'year',
    ],
    // 1 September is 183 days before 2 March 2024 and 183 days behind it: at noon the second one is nearer.
    [
      'the nearer year, from noon of another stamp',
      'Sep 1, 10:00 GMT',
      { stamps: [stamp('2 Mar 2024')] },
      '2024-09-01T10:00:00+00:00',
      'year',
    ],
    [
      'the nearer year, half a year behind it',
      'Sep 1, 10:00 GMT',
      { stamps: [stamp('2 Mar 2023')] },
      '2022-09-01T10:00:00+00:00',
      'year',
    ],
    [
      'the time of the evidence',
      '12 Jun 2024',
      { zone: 'UTC', time: '06:30:15' },
      '2024-06-12T06:30:15+00:00',
      'time',
      'zone',
    ],
    // Times without a day
    [
      'the last one before the reference',
      '1:15 PM GMT+2',
      { reference: JUNE_12 },
      '2024-06-11T13:15:00+02:00',
      'year',
      'day',
    ],
    [
      'the weekday before it',
      'Friday 11:40AM',
      { reference: JUNE_12, zone: NEW_YORK },
      '2024-06-07T11:40:00-04:00',
      'year',
      'day',
      'zone',
    ],
    [
      'yesterday there',
      'Yesterday 2:45PM',
      { reference: JUNE_12, zone: NEW_YORK },
      '2024-06-10T14:45:00-04:00',
      'year',
      'day',
      'zone',
    ],
    [
      'the time beside a count',
      '15 seconds ago (7:18 PM)',
      { reference: '2024-06-12T19:18:15Z', zone: 'UTC' },
      '2024-06-12T19:18:00+00:00',
      'year',
      'day',
      'zone',
    ],
    // Counted back
    [
      'hours',
      '2 hours ago',
      { reference: JUNE_12 },
      '2024-06-12T00:29:00+00:00',
      'year',
      'day',
      'time',
      'zone',
    ],
    [
      'days over a change of the clocks',
      '2 days ago',
      { reference: '2024-03-11T12:00:00Z', zone: NEW_YORK },
      '2024-03-09T08:00:00-05:00',
      'year',
      'day',
      'time',
      'zone',
    ],
    [
      'months',
      '3 months ago',
      { reference: Date.UTC(2024, 4, 31) },
      '2024-02-29T00:00:00+00:00',
      'year',
      'day',
      'time',
      'zone',
    ],
    // Clocks that go forward and back
    [
      'an hour that is not, before',
      'March 10, 2024 2:30 AM ET',
      { disambiguation: 'earlier' },
      '2024-03-10T01:30:00-05:00',
    ],
    [
      'an hour that is not, after',
      'March 10, 2024 2:30 AM ET',
      { disambiguation: 'later' },
      '2024-03-10T03:30:00-04:00',
    ],
    [
      'an hour that is twice, first',
      'Nov 3, 2024 1:30 AM ET',
      { disambiguation: 'earlier' },
      '2024-11-03T01:30:00-04:00',
    ],
    [
      'an hour that is twice, then',
      'Nov 3, 2024 1:30 AM ET',
      { disambiguation: 'later' },
      '2024-11-03T01:30:00-05:00',
    ],
    [
      'an abbreviation says which',
      'Nov 3, 2024 1:30 AM EDT',
      {},
      '2024-11-03T01:30:00-04:00',
      'zone',
    ],
    [
      'an abbreviation, on an hour that is not',
      '10 Mar 2024 2:30 AM EST',
      { zone: NEW_YORK },
      '2024-03-10T03:30:00-04:00',
      'zone',
    ],
    [
      'summer time, on an hour that is not',
      '31 Mar 2024 1:30 AM IST',
      { zone: 'Europe/Dublin' },
      '2024-03-31T00:30:00+00:00',
      'zone',
    ],
    [
      'a day that Samoa left out',
      'Dec 30, 2011 10:00',
      { zone: 'Pacific/Apia', disambiguation: 'later' },
      '2011-12-31T10:00:00+14:00',
      'zone',
    ],
  ])('%s: %s', (_how, text, evidence, iso, ...supplied) => {
    expect(resolved(text, evidence)).toEqual([iso, ...supplied]);
  });

  test('other stamps of the page give the day, the year and the order', () => {
    const stamps = [stamp('April 17, 2024 01:21 am')];
    expect(resolved('Updated 01:30 pm IST', { stamps, zone: 'Asia/Kolkata' })).toEqual([
      '2024-04-17T13:30:00+05:30',
      'year',
      'day',
      'zone',
    ]);
    expect(resolved('Apr 18, 10:00 GMT', { stamps })).toEqual([
      '2024-04-18T10:00:00+00:00',
      'year',
    ]);
    const published = [stamp('Published 20 Aug 2022')];
    const updated = resolved('Updated 08/09/2022 10:00 GMT', { stamps: published });
    expect(updated).toEqual(['2022-09-08T10:00:00+00:00', 'order']);
    const taken = resolved('Taken 08/09/2022 10:00 GMT', { stamps: published });
    expect(taken).toEqual(['2022-08-09T10:00:00+00:00', 'order']);
    const open = [stamp('As of 08/09/2022'), stamp('2 hours ago')];
    expect(resolved('Taken 08/10/2022 10:00 GMT', { stamps: open })).toBe('day/month order');
  });

  test.each<[how: string, text: string, other: string, fits: boolean]>([
    ['taken a day behind it', 'Published 12 Jun 2024 10:29 GMT', 'Taken 13 Jun 2024', true],
    ['taken two days behind it', 'Published 12 Jun 2024 10:29 GMT', 'Taken 14 Jun 2024', false],
    ['taken long before it', 'Published 12 Jun 2024 10:29 GMT', 'Taken 14 Jan 2020', true],
    ['updated a day before it', 'Published 12 Jun 2024 10:29 GMT', 'Updated 11 Jun 2024', true],
    ['updated two days before it', 'Published 12 Jun 2024 10:29 GMT', 'Updated 10 Jun 2024', false],
    ['updated long behind it', 'Published 12 Jun 2024 10:29 GMT', 'Updated 20 Aug 2024', true],
    ['published twice', 'Published 12 Jun 2024 10:29 GMT', 'Published 20 Jun 2024', true],
    ['published, without a label', '12 Jun 2024 10:29 GMT', 'Taken 14 Jun 2024', false],
    ['beside one without a label', 'Updated 12 Jun 2024 10:29 GMT', '20 Jun 2024', false],
    ['beside one as of another day', 'Updated 12 Jun 2024 10:29 GMT', 'As of 20 Jun 2024', true],
    ['as of another day', 'As of 12 Jun 2024 10:29 GMT', 'Taken 20 Jun 2024', true],
    ['as of a day behind it', 'As of 12 Jun 2024 10:29 GMT', 'Taken 2 Jun 2024', true],
    ['beside one of a month', 'Updated 12 Jun 2024 10:29 GMT', 'July 2024', true],
    ['beside one that may be two days', 'Updated 12 Jun 2024 10:29 GMT', '08/09/2024', true],
    ['beside one without a day', 'Updated 12 Jun 2024 10:29 GMT', '2 hours ago', true],
  ])('stamps side by side: %s', (_how, text, other, fits) => {
    expect(resolved(text, { stamps: [stamp(other)] })).toEqual(
      fits ? ['2024-06-12T10:29:00+00:00'] : 'other stamp that agrees with the print',
    );
  });

  test.each<
    [how: string, text: string, dateline: NonNullable<Evidence['dateline']>, fits: boolean]
  >([
    ['a week before', '12 Jun 2024 10:29 GMT', { year: 2024, month: 6, day: 5 }, true],
    ['eight days before', '12 Jun 2024 10:29 GMT', { year: 2024, month: 6, day: 4 }, false],
    ['a week behind', '12 Jun 2024 10:29 GMT', { year: 2024, month: 6, day: 19 }, true],
    ['eight days behind', '12 Jun 2024 10:29 GMT', { year: 2024, month: 6, day: 20 }, false],
    ['another year', '12 Jun 2024 10:29 GMT', { year: 2023, month: 6, day: 12 }, false],
    ['no year', '12 Jun 2024 10:29 GMT', { year: null, month: 6, day: 12 }, true],
    [
      'the last days of the year before',
      '2 Jan 2024 10:29 GMT',
      { year: null, month: 12, day: 30 },
      true,
    ],
    ['the first days of the next', '30 Dec 2024 10:29 GMT', { year: null, month: 1, day: 2 }, true],
    ['no year, another week', '12 Jun 2024 10:29 GMT', { year: null, month: 7, day: 12 }, false],
  ])('a dateline of %s', (_how, text, dateline, fits) => {
    const result = resolved(text, { dateline });
    expect(result === 'dateline that agrees with the print').toBe(!fits);
  });

  test.each<[reference: string, text: string, year: number | null]>([
    ['2022-03-01T00:00Z', 'Mon Feb 29, 10:00 GMT', 2016],
    ['2021-03-01T00:00Z', 'Mon Feb 29, 10:00 GMT', 2016],
    ['2020-03-01T00:00Z', 'Mon Feb 29, 10:00 GMT', 2016],
    ['2023-03-01T00:00Z', 'Sat Feb 29, 10:00 GMT', 2020],
    ['2022-03-01T00:00Z', 'Sat Feb 29, 10:00 GMT', 2020],
    ['2021-03-01T00:00Z', 'Sat Feb 29, 10:00 GMT', 2020],
    ['2022-03-01T00:00Z', 'Thu Feb 29, 10:00 GMT', 2024],
    ['2021-03-01T00:00Z', 'Thu Feb 29, 10:00 GMT', 2024],
    ['2020-03-01T00:00Z', 'Thu Feb 29, 10:00 GMT', 2024],
    ['2023-03-01T00:00Z', 'Tue Feb 29, 10:00 GMT', 2028],
    ['2022-03-01T00:00Z', 'Tue Feb 29, 10:00 GMT', 2028],
    ['2023-03-01T00:00Z', 'Mon Feb 29, 10:00 GMT', null],
    ['2021-03-01T00:00Z', 'Tue Feb 29, 10:00 GMT', null],
  ])('from %s, the year of %s: up to six away', (reference, text, year) => {
    expect(resolved(text, { reference })).toEqual(
      year === null ? 'year' : [`${year}-02-29T10:00:00+00:00`, 'year'],
    );
  });

  test.each([
    '2024-06-12T02:29Z',
    '2024-06-12T02:29:30Z',
    '2024-06-12T02:29:30.5Z',
    '2024-06-12T02:29:30.125Z',
    '2024-06-12T07:59+05:30',
    '2024-06-12T07:59+0530',
    '2024-06-11T19:29:00-07:00',
    JUNE_12,
  ])('a reference %s', (reference) => {
    expect(resolved('Jun 13, 4:03 PM GMT', { reference })).toEqual([
      '2024-06-13T16:03:00+00:00',
      'year',
    ]);
  });
  test.each<[time: string, printed: string]>([
    ['00:00', '00:00:00'],
    ['19:59', '19:59:00'],
    ['23:59', '23:59:00'],
    ['06:30:15', '06:30:15'],
  ])('a time of the evidence, %s', (time, printed) => {
    const evidence = { time, zone: 'UTC' };
    expect(resolved('12 Jun 2024', evidence)).toEqual([
      `2024-06-12T${printed}+00:00`,
      'time',
      'zone',
    ]);
  });

  test.each<[how: string, text: string, evidence: Evidence, iso: string]>([
    ['a zone in small letters', '12 Jun 2024 10:29', { zone: 'utc' }, '2024-06-12T10:29:00+00:00'],
    [
      'the usual zone, asked for',
      '12 Jun 2024 10:29 IST',
      { ambiguousZone: 'usual' },
      '2024-06-12T10:29:00+05:30',
    ],
    [
      'the moment of the reference',
      '2:29 AM GMT',
      { reference: JUNE_12 },
      '2024-06-12T02:29:00+00:00',
    ],
    ['a minute behind it', '2:30 AM GMT', { reference: JUNE_12 }, '2024-06-11T02:30:00+00:00'],
    [
      'a weekday that another stamp is not of',
      'Friday 11:40AM GMT',
      { reference: JUNE_12, stamps: [stamp('12 Jun 2024')] },
      '2024-06-07T11:40:00+00:00',
    ],
    [
      'yesterday, beside another stamp',
      'Yesterday 2:45PM GMT',
      { reference: JUNE_12, stamps: [stamp('12 Jun 2024')] },
      '2024-06-11T14:45:00+00:00',
    ],
    [
      'a weekday a week ago',
      'Wednesday 2:30AM GMT',
      { reference: JUNE_12 },
      '2024-06-05T02:30:00+00:00',
    ],
    [
      'a weekday a week ago there, a day behind the reference',
      'Tuesday 11:00 PM',
      { reference: JUNE_12, zone: NEW_YORK },
      '2024-06-04T23:00:00-04:00',
    ],
    [
      'two days ago, half an hour into the day behind a change of the clocks',
      '2 days ago 2:45PM',
      { reference: '2024-03-11T04:30:00Z', zone: NEW_YORK },
      '2024-03-09T14:45:00-05:00',
    ],
    [
      'half-way between two centuries, the later one',
      '11/13/19 16:00 GMT',
      { reference: '1969-11-12T12:00:00Z' },
      '2019-11-13T16:00:00+00:00',
    ],
    [
      'a reference of 1969, nearer to the later one',
      '11/13/19 16:00 GMT',
      { reference: '1969-12-01T00:00:00Z' },
      '2019-11-13T16:00:00+00:00',
    ],
    [
      'the century that is nearer to the reference',
      '11/13/19 16:00 GMT',
      { reference: '1968-01-01T00:00:00Z' },
      '1919-11-13T16:00:00+00:00',
    ],
    [
      'the other one',
      '11/13/19 16:00 GMT',
      { reference: '1971-01-01T00:00:00Z' },
      '2019-11-13T16:00:00+00:00',
    ],
  ])('%s', (_how, text, evidence, iso) => {
    expect(resolved(text, evidence)).toContain(iso);
  });

  test('a dateline gives the order', () => {
    const dateline = { year: null, month: 9, day: 7 };
    const iso = '2022-09-08T10:00:00+00:00';
    expect(resolved('08/09/2022 10:00 GMT', { dateline })).toEqual([iso, 'order']);
  });
});

describe('refuses', () => {
  test.each<[what: string, text: string, evidence: Evidence, missing: string]>([
    ['no zone', '12 Jun 2024 10:29', {}, 'time zone'],
    ['the zone of the place', '12 Jun 2024 10:29 local time', {}, 'time zone'],
    ['no such zone', '12 Jun 2024 10:29 Asia/Xanadu', {}, 'IANA time zone'],
    ['no such zone with an offset', '12 Jun 2024 10:29 Asia/Xanadu-05', {}, 'IANA time zone'],
    ['no time', '12 Jun 2024', { zone: KARACHI }, 'time of day'],
    ['no year', 'Jun 12 10:29 GMT', {}, 'year'],
    ['no day', '10:29 GMT', {}, 'date'],
    ['no day of the month', 'February 2017', { zone: 'UTC', time: '12:00', reference: 0 }, 'day'],
    ['no reference', '2 hours ago', {}, 'reference'],
    ['no order', '08/09/2022 10:29 GMT', {}, 'day/month order'],
    ['no order, or a year in front', '15-12-18 10:00 GMT', {}, 'day/month order'],
    [
      'no order, and each one of another century',
      '08/09/00 10:00 GMT',
      { reference: '1950-08-20T00:00:00Z' },
      'day/month order',
    ],
    [
      'no year in a dateline, either',
      'Jun 13, 10:00 GMT',
      { dateline: { year: null, month: 6, day: 13 } },
      'year',
    ],
    ['no zone for a time without a day', '10:29', { reference: 0 }, 'time zone'],
    ['no day that far back', '90 days ago 10:29', { reference: 0, zone: 'UTC' }, 'date'],
    [
      'the meaning of an abbreviation',
      '12 Jun 2024 10:29 IST',
      { ambiguousZone: 'reject' },
      'meaning of the time zone',
    ],
    [
      'an hour that is not',
      'March 10, 2024 2:30 AM ET',
      {},
      'disambiguation: the clocks do not show this time',
    ],
    [
      'an hour that is not, with an abbreviation of several meanings',
      'March 10, 2024 2:30 AM CST',
      { zone: 'America/Chicago' },
      'disambiguation: the clocks do not show this time',
    ],
    [
      'an hour that is twice',
      'Nov 3, 2024 1:30 AM ET',
      { disambiguation: 'reject' },
      'disambiguation: the clocks show this time twice',
    ],
    [
      'a dateline of another week',
      '12 Jun 2024 10:29 GMT',
      { dateline: { year: 2024, month: 7, day: 1 } },
      'dateline that agrees with the print',
    ],
    [
      'an update before the publication',
      'Updated 12 Jun 2024 10:29 GMT',
      { stamps: [stamp('Published 20 Jun 2024')] },
      'other stamp that agrees with the print',
    ],
  ])('%s: %s', (_what, text, evidence, missing) => {
    // The error stands at the stamp or inside of it, never before it.
    const result = resolveTimestamp(stamp(`  ${text}`), evidence);
    expect(result).toMatchObject({ ok: false, error: { found: '', expected: [missing] } });
    expect(result.ok ? 0 : result.error.offset).toBeGreaterThanOrEqual(2);
  });

  test('the error stands at the zone, or at the stamp', () => {
    const at = (text: string) => {
      const result = resolveTimestamp(stamp(text));
      return result.ok ? null : result.error;
    };
    expect(at('  12 Jun 2024 10:29')).toStrictEqual({
      offset: 2,
      found: '',
      expected: ['time zone'],
    });
    expect(at('12 Jun 2024 10:29 local time')?.offset).toBe(18);
  });

  test.each<[field: string, evidence: object, error: ErrorConstructor]>([
    ['evidence.zone', { zone: 'Asia/Xanadu' }, RangeError],
    ['evidence.zone', { zone: 'Xanadu-05' }, RangeError],
    ['evidence.zone', { zone: 'Etc/GMT+500' }, RangeError],
    ['evidence.zone', { zone: '+05:00' }, RangeError],
    ['evidence.zone', { zone: '+05:00 PKT' }, RangeError],
    ['evidence.zone', { zone: 5 }, RangeError],
    ['evidence.country', { country: 'US' }, RangeError],
    ['evidence.country', { country: 'toString' }, RangeError],
    ['evidence.reference', { reference: 'yesterday' }, RangeError],
    ['evidence.reference', { reference: '2024-06-12T10:29:00' }, RangeError],
    ['evidence.reference', { reference: Number.NaN }, RangeError],
    ['evidence.dayMonthOrder', { dayMonthOrder: 'dmy' }, RangeError],
    ['evidence.disambiguation', { disambiguation: 'both' }, RangeError],
    ['evidence.ambiguousZone', { ambiguousZone: 'never' }, RangeError],
    ['evidence.reference', { reference: ' 2024-06-12T10:29:00Z' }, RangeError],
    ['evidence.reference', { reference: '2024-06-12T10:29:00Z ' }, RangeError],
    ['evidence.reference', { reference: '12024-06-12T10:29:00Z' }, RangeError],
    ['evidence.reference', { reference: '2024-06-12T10:29:00+5:30' }, RangeError],
    ['evidence.reference', { reference: '2024-06-12T10:29:00.Z' }, RangeError],
    ['evidence.time', { time: '24:00' }, RangeError],
    ['evidence.time', { time: '106:30' }, RangeError],
    ['evidence.time', { time: '6:30' }, RangeError],
    ['evidence.time', { time: '06:60' }, RangeError],
    ['evidence.time', { time: '06:30:60' }, RangeError],
    ['evidence.time', { time: '06:30:' }, RangeError],
    ['evidence.stamps', { stamps: {} }, TypeError],
    ['evidence.tz', { tz: KARACHI }, TypeError],
  ])('%s of %j', (field, evidence, error) => {
    const resolve = () => resolveTimestamp(stamp('Jun 12'), evidence);
    expect(resolve).toThrow(error);
    expect(resolve).toThrow(field);
  });

  test.each([
    'yesterday',
    '2024-06-12T10:29:00',
    ' 2024-06-12T10:29:00Z',
    '2024-06-12T10:29:00Z ',
    '+002024-06-12T10:29:00Z',
    '024-06-12T10:29:00Z',
    '12024-06-12T10:29:00Z',
  ])('a reference that is not written as a moment: %s', (reference) => {
    expect(() => resolveTimestamp(stamp('Jun 12'), { reference })).toThrow(
      new RangeError(`evidence.reference: expected ISO 8601 with an offset, found ${reference}`),
    );
  });

  test('evidence that is no object', () => {
    for (const none of [null, 'GMT', 5]) {
      expect(() => resolveTimestamp(stamp('12 Jun 2024 10:29 GMT'), none as never)).toThrow(
        new TypeError('evidence: expected an object'),
      );
    }
  });
});

describe('laws', () => {
  const moments = fc.date({
    min: new Date('1970-01-02T00:00:00Z'),
    max: new Date('2037-12-30T00:00:00Z'),
    noInvalidDate: true,
  });
  property.prop([
    moments,
    fc.constantFrom('Asia/Kolkata', 'Pacific/Apia', 'America/St_Johns', 'UTC'),
  ])('a moment printed with its offset is that moment', (moment, zone) => {
    const at = Math.floor(moment.getTime() / 1000) * 1000;
    const here = resolveTimestamp(stamp('0 seconds ago, 10:29 GMT'), { reference: at });
    expect(here.ok || here.error.expected).toBeTruthy();
    const back = resolveTimestamp(stamp('1 second ago'), { reference: at + 1000, zone });
    const iso = back.ok ? back.value.iso : '';
    const again = resolveTimestamp(stamp(iso));
    expect(again.ok && again.value.epochMilliseconds).toBe(at);
  });

  test('the zone of the machine and its clock play no part', () => {
    // The suite runs under several: see .ci/run.
    const result = parseTimestamp('30/12/2011 00:30', { locales: [enGB] });
    const evidence = { zone: 'Pacific/Auckland' };
    const instant = result.ok ? resolveTimestamp(result.value, evidence) : result;
    expect(instant.ok && instant.value).toMatchObject({ iso: '2011-12-30T00:30:00+13:00' });
  });
});
