import { describe, expect, test } from 'vitest';
import { run, runAt } from 'wirecopy/kit';
import * as locales from 'wirecopy/locales';
import { de, en, fr, ja, ko, type Locale, nl } from 'wirecopy/locales';
import { clock, clockWords, compactClock, printedClocks } from '../../src/lexemes/clock.ts';
import { figuresAt } from '../../src/lexemes/digit.ts';
import { Fault } from '../../src/lexemes/fault.ts';
import { inLanguages } from '../support/languages.ts';

describe('reads', () => {
  test.each<[text: string, locale: Locale, time: [number, number, number | null], style: string]>([
    ['10:29', en, [10, 29, null], 'colon'],
    ['10：29', ja, [10, 29, null], 'colon'],
    ['10:29am', en, [10, 29, null], 'word'],
    ['10:29 P.M.', en, [22, 29, null], 'word'],
    ['18.54', en, [18, 54, null], 'point'],
    ['6.55pm', en, [18, 55, null], 'word'],
    ['12 am', en, [0, 0, null], 'word'],
    ['12 pm', en, [12, 0, null], 'word'],
    ['0:15 pm', en, [12, 15, null], 'word'],
    ['15:24pm', en, [15, 24, null], 'word'],
    ['3 a. m.', en, [3, 0, null], 'word'],
    ['15:01:01.790', en, [15, 1, 1], 'colon'],
    ['15:01:9', en, [15, 1, 9], 'colon'],
    ['1043 hrs', en, [10, 43, null], 'word'],
    ['10:43 hrs', en, [10, 43, null], 'word'],
    ['12:00 midnight', en, [0, 0, null], 'word'],
    ['noon', en, [12, 0, null], 'word'],
    ['12 noon', en, [12, 0, null], 'word'],
    ['20:15 Uhr', de, [20, 15, null], 'word'],
    ['20 Uhr', de, [20, 0, null], 'word'],
    ['15h30', fr, [15, 30, null], 'word'],
    ['15 h 30', fr, [15, 30, null], 'word'],
    ['8h', fr, [8, 0, null], 'word'],
    ['20H06', fr, [20, 6, null], 'word'],
    ['15u30', nl, [15, 30, null], 'word'],
    ['10時29分30秒', ja, [10, 29, 30], 'word'],
    ['8時半', ja, [8, 30, null], 'word'],
    ['8時', ja, [8, 0, null], 'word'],
    ['午後3時04分', ja, [15, 4, null], 'word'],
    ['오후 3:04', ko, [15, 4, null], 'word'],
  ])('%s', (text, locale, [hour, minute, second], style) => {
    const isOf24 = /^(?:1[3-9]|2\d)/.test(text);
    const value = { hour, minute, second, style, isOf24, span: { start: 0, end: text.length } };
    expect(run(clock({ locales: [locale] }), text)).toStrictEqual({ ok: true, value });
  });

  test.each([
    ['10:29:2024', ':2024'],
    ['15:24 am 3. Mai', ' am 3. Mai'],
    ['10:29amber', 'amber'],
    ['18.54.30', '.30'],
    ['10:29:30.', '.'],
    ['8時 30人', ' 30人'],
  ])('leaves what is no time: %s', (text, left) => {
    const result = runAt(clock(), text);
    expect(result.ok && text.slice(result.value.end)).toBe(left);
  });
});

describe('whole times', () => {
  type Time = readonly [hour: number, minute: number, second: number | null, style: string];

  const timeOf = ([hour, minute, second, style]: Time, isOf24: boolean, end: number) => ({
    hour,
    minute,
    second,
    style,
    isOf24,
    span: { start: 0, end },
  });

  test.each<
    [how: string, text: string, time: Time, isOf24: boolean, left?: string, locale?: Locale]
  >([
    ['the last hour', '23:59:59', [23, 59, 59, 'colon'], true],
    ['the first hour of twenty-four', '13:15', [13, 15, null, 'colon'], true],
    ['the last of twelve', '12:15', [12, 15, null, 'colon'], false],
    ['noon in the half of the day', '12:15 p.m.', [12, 15, null, 'word'], false],
    ['an hour of twenty-four with "pm"', '23:15 pm', [23, 15, null, 'word'], true],
    ['an hour of twenty-four with "am"', '13:24 am', [13, 24, null, 'colon'], true, ' am'],
    ['a half of the day and a word', '12:00 am midnight', [0, 0, null, 'word'], false],
    ['a half of the day and a mark', '10:43 pm hrs', [22, 43, null, 'word'], false],
    ['twelve and a mark', '12:15 hrs', [12, 15, null, 'word'], false],
    ['twelve and a mark, in German', '12:15 Uhr', [12, 15, null, 'word'], false, '', de],
    ['a word glued', '12noon', [12, 0, null, 'word'], false],
    [
      'a word where print has lost a blank',
      '12 noonUpdated',
      [12, 0, null, 'word'],
      false,
      'Updated',
    ],
    [
      'a mark where print has lost one',
      '20:15 UhrLesedauer',
      [20, 15, null, 'word'],
      true,
      'Lesedauer',
      de,
    ],
    ['an hour and a mark', '20 UhrLesedauer', [20, 0, null, 'word'], true, 'Lesedauer', de],
    ['another word', '10:29 hrsx', [10, 29, null, 'colon'], false, ' hrsx'],
    ['two blanks', '10:29  pm', [22, 29, null, 'word'], false],
    ['a fraction of a second', '15:01:01.7', [15, 1, 1, 'colon'], true],
    ['one of many digits', '15:01:01.79012345', [15, 1, 1, 'colon'], true],
    ['one behind a comma', '15:01:01,79', [15, 1, 1, 'colon'], true],
    ['another mark behind the second', '15:01:01:7', [15, 1, 1, 'colon'], true, ':7'],
    ['a full stop behind the second', '15:01:01. Then', [15, 1, 1, 'colon'], true, '. Then'],
    ['a letter behind the second', '15:01:01x9', [15, 1, 1, 'colon'], true, 'x9'],
    ['a second of three digits', '15:01:012', [15, 1, null, 'colon'], true, ':012'],
    ['wide colons', '15：01：09', [15, 1, 9, 'colon'], true],
    ['a point', '18.54', [18, 54, null, 'point'], true],
    ['a letter for the mark', '18u54', [18, 54, null, 'word'], true],
    ['four digits and a word', '1043 hrs', [10, 43, null, 'word'], false],
    ['four digits and a half of the day', '1043 pm', [22, 43, null, 'word'], false],
    ['signs', '10時5分3秒', [10, 5, 3, 'word'], false, '', ja],
    ['signs with blanks', '3시 4분 30초', [3, 4, 30, 'word'], false, '', ko],
    ['an hour and a half', '8点半', [8, 30, null, 'word'], false, '', ja],
    ['an hour, a blank, a half', '8点 半分', [8, 0, null, 'word'], false, ' 半分', ja],
    ['an hour and seconds', '10時 30秒', [10, 0, null, 'word'], false, ' 30秒', ja],
    ['an hour and its minute without a figure', '10時分', [10, 0, null, 'word'], false, '分', ja],
    ['an hour and a hundred minutes', '10時100分', [10, 0, null, 'word'], false, '100分', ja],
    ['a minute and a hundred seconds', '10時5分100秒', [10, 5, null, 'word'], false, '100秒', ja],
    ['a half first', '午後3時04分', [15, 4, null, 'word'], false, '', ja],
    ['a half first, a colon', '오후 3:04', [15, 4, null, 'word'], false, '', ko],
  ])('%s: %s', (_how, text, time, isOf24, left = '', locale = en) => {
    const end = text.length - left.length;
    expect(runAt(clock(inLanguages(locale, en)), text)).toStrictEqual({
      ok: true,
      value: { value: timeOf(time, isOf24, end), end },
    });
  });

  test('whatever stands before it', () => {
    expect(runAt(clock(), '(15) 6 pm', 5)).toMatchObject({
      ok: true,
      value: { end: 9, value: { hour: 18, minute: 0, span: { start: 5, end: 9 } } },
    });
  });

  test('nor a letter that marks its hour', () => {
    expect(runAt(clock({ locales: [fr] }), '(15) 6h', 5)).toMatchObject({
      ok: true,
      value: { end: 7, value: { hour: 6, minute: 0 } },
    });
  });

  test('in a language that has no words for them', () => {
    const bare = {
      ...en,
      timestamp: { ...en.timestamp, clockWords: undefined },
    } as unknown as Locale;
    expect(runAt(clock({ locales: [bare] }), '10:29 noon')).toMatchObject({ value: { end: 5 } });
  });

  test('four figures are a time before a zone only', () => {
    const { figures, anyFigures } = printedClocks();
    expect(runAt(anyFigures, '1909 GMT')).toStrictEqual({
      ok: true,
      value: { value: timeOf([19, 9, null, 'none'], true, 4), end: 4 },
    });
    expect(runAt(anyFigures, '1909 hrs')).toStrictEqual({
      ok: true,
      value: { value: timeOf([19, 9, null, 'word'], true, 8), end: 8 },
    });
    for (const text of ['190', '19090', 'x']) expect(runAt(anyFigures, text).ok).toBe(false);
    expect(runAt(figures, '1909 GMT')).toStrictEqual({
      ok: false,
      error: { offset: 5, found: 'GMT', expected: ['a.m. or p.m.'] },
    });
    expect(runAt(figures, 'x')).toStrictEqual({
      ok: false,
      error: { offset: 0, found: 'x', expected: ['time of day'] },
    });
  });

  test.each<[text: string, time: Time, isOf24: boolean]>([
    ['2228', [22, 28, null, 'none'], true],
    ['0007', [0, 7, null, 'none'], false],
    ['222859', [22, 28, 59, 'none'], true],
    ['010203', [1, 2, 3, 'none'], false],
  ])('without marks: %s', (text, time, isOf24) => {
    expect(compactClock(figuresAt(text, 0), 0, 'none')).toStrictEqual(
      timeOf(time, isOf24, text.length),
    );
  });

  test.each([
    ['2428', 5, 'hour from 0 to 23'],
    ['2260', 7, 'minute from 00 to 59'],
    ['222860', 9, 'second from 00 to 59'],
  ])('without marks, on no clock: %s', (text, at, fault) => {
    expect(compactClock(figuresAt(text, 0), 5, 'none')).toStrictEqual(new Fault(fault, at));
  });

  test('in every language', () => {
    for (const locale of Object.values(locales)) {
      if (!('code' in locale)) continue;
      expect(runAt(clock(inLanguages(locale)), '10:29')).toMatchObject({ value: { end: 5 } });
      expect(Array.isArray(clockWords(inLanguages(locale)))).toBe(true);
    }
  });

  test('the words of clock times', () => {
    expect(clockWords({})).toEqual(expect.arrayContaining(['noon', 'midnight', 'a.m.', 'pm']));
    expect(clockWords({ locales: [ja] })).toEqual(expect.arrayContaining(['午後']));
    expect(clockWords({ locales: [ja] })).not.toContain('noon');
  });
});

describe('refuses', () => {
  test.each([
    ['24:30 PM', 0, 'hour from 0 to 23'],
    ['30 pm', 0, 'hour from 0 to 23'],
    ['30時', 0, 'hour from 0 to 23'],
    ['30時半', 0, 'hour from 0 to 23'],
    ['24:10 noon', 0, 'hour from 0 to 23'],
    ['午前30時', 2, 'hour from 0 to 23'],
    ['10:60', 3, 'minute from 00 to 59'],
    ['10:59:60', 6, 'second from 00 to 59'],
    ['10:5', 3, 'minute'],
    ['10:501', 3, 'minute'],
    ['10 of 12', 3, 'a.m. or p.m.'],
    ['100 pm', 2, 'time mark'],
    ['48 Hours', 3, 'a.m. or p.m.'],
    ['may', 0, 'noon or midnight'],
    ['', 0, 'noon or midnight'],
  ])('%s', (text, offset, expected) => {
    const result = run(clock({ locales: [en, ja] }), text);
    expect(result.ok ? result.value : result.error).toMatchObject({ offset });
    expect(result.ok ? [] : result.error.expected).toContain(expected);
  });

  test.each<[why: string, text: string, offset: number, expected: string[], locale?: Locale]>([
    ['nothing', '', 0, ['a.m. or p.m.', 'noon or midnight']],
    ['a word', 'may', 0, ['a.m. or p.m.', 'noon or midnight']],
    ['an hour alone', '10', 2, ['a.m. or p.m.', 'time mark']],
    ['an hour and a blank', '10 ', 3, ['a.m. or p.m.']],
    ['an hour and a letter that is no mark', '10 hours', 3, ['a.m. or p.m.']],
    ['four figures alone', '1043', 4, ['a.m. or p.m.']],
    ['three figures', '100 pm', 2, ['time mark']],
    ['a minute of one digit', '10:5', 3, ['a.m. or p.m.', 'minute'].slice(1)],
    ['an hour that no half has', '30 am', 0, ['hour from 0 to 23']],
    ['an hour that is none', '24:10', 0, ['hour from 0 to 23']],
    ['a minute with signs', '10時60分', 3, ['minute from 00 to 59'], ja],
    ['a second with signs', '10時10分60秒', 6, ['second from 00 to 59'], ja],
    ['a half and no figures', '午後x', 2, ['time of day'], ja],
    ['a half and three figures', '午後 123分', 3, ['time of day'], ja],
    ['a half and no mark', '午後3', 3, ['time mark'], ja],
  ])('%s: %s', (_why, text, offset, expected, locale = en) => {
    expect(runAt(clock(inLanguages(locale, en)), text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset), expected },
    });
  });
});
