import { describe, expect, test } from 'vitest';
import { run, runAt } from 'wirecopy/kit';
import { de, en, fr, ja, ko, type Locale, nl } from 'wirecopy/locales';
import { clock } from '../../src/lexemes/clock.ts';

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
});
