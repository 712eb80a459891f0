import { describe, expect, test } from 'vitest';
import { runAt } from 'wirecopy/kit';
import * as locales from 'wirecopy/locales';
import { zoneAbbreviations } from '../../src/data/zones.ts';
import { mayBeZone, zone, zoneWords } from '../../src/lexemes/zone.ts';

const { en, es } = locales;

const read = (text: string, at = 0, options = {}) => {
  const result = runAt(zone(options), text, at);
  if (!result.ok) return null;
  const { value, end } = result.value;
  const { text: printed, offsets, iana, span } = value;
  expect(text.slice(span.start, span.end)).toBe(printed);
  return [printed, offsets, iana, text.slice(end)];
};

describe('reads', () => {
  test.each<[text: string, printed: string, offsets: number[], iana: string | null, left: string]>([
    ['EST', 'EST', [-300, 600], null, ''],
    ['ist', 'ist', [330, 60, 120], null, ''],
    ['BDST', 'BDST', [360], 'Asia/Dhaka', ''],
    ['BdST', 'BdST', [360], 'Asia/Dhaka', ''],
    [
      `America/Indiana/A${'b'.repeat(31)}`,
      `America/Indiana/A${'b'.repeat(30)}`,
      [],
      `America/Indiana/A${'b'.repeat(30)}`,
      'b',
    ],
    ['GMT+10', 'GMT+10', [600], null, ''],
    ['GMT +320 November', 'GMT +3', [180], null, '20 November'],
    ['UTC+2: 5 dead', 'UTC+2', [120], null, ': 5 dead'],
    ['GMT 17:30', 'GMT', [0], 'UTC', ' 17:30'],
    ['+05 30 dead', '+05', [300], null, ' 30 dead'],
    ['UTC +2', 'UTC +2', [120], null, ''],
    ['UTC  x', 'UTC', [0], 'UTC', '  x'],
    ['EST +5', 'EST', [-300, 600], null, ' +5'],
    ['GMT-0330', 'GMT-0330', [-210], null, ''],
    ['UTC +530', 'UTC +530', [330], null, ''],
    ['+05:00', '+05:00', [300], null, ''],
    ['\u221203:00', '\u221203:00', [-180], null, ''],
    ['\u201303:00', '\u201303:00', [-180], null, ''],
    ['+14:00', '+14:00', [840], null, ''],
    ['-12', '-12', [-720], null, ''],
    ['-0000', '-0000', [0], null, ''],
    ['+05:45', '+05:45', [345], null, ''],
    ['+0500:15', '+0500', [300], null, ':15'],
    ['+530:15', '+530', [330], null, ':15'],
    ['+05:300', '+05', [300], null, ':300'],
    ['+9', '+9', [540], null, ''],
    ['+0', '+0', [0], null, ''],
    ['(Paris) x', 'Paris', [], 'Europe/Paris', ' x'],
    ['( GMT+7 )', 'GMT+7', [420], null, ''],
    ['+0800 (GMT+08:00)', '+0800', [480], null, ''],
    ['+0500(Pakistan Standard Time)', '+0500', [300], null, ''],
    ['+0500 (XK Time)', '+0500', [300], null, ' (XK Time)'],
    [`+0500 (A${'b'.repeat(40)} Time)`, '+0500', [300], null, ''],
    [`+0500 (A${'b'.repeat(41)} Time)`, '+0500', [300], null, ` (A${'b'.repeat(41)} Time)`],
    [`Etc/A${'b'.repeat(31)}`, `Etc/A${'b'.repeat(30)}`, [], `Etc/A${'b'.repeat(30)}`, 'b'],
    ['+0000 UTC', '+0000', [0], null, ''],
    ['+0500 (Pakistan Standard Time)', '+0500', [300], null, ''],
    ['CET +0100', 'CET', [60], null, ''],
    ['CST (GMT+8)', 'CST (GMT+8)', [480], null, ''],
    ['+0100 EST', '+0100', [60], null, ' EST'],
    ['CEST+0200 2015', 'CEST+0200', [120], null, ' 2015'],
    ['EST+0900', 'EST', [-300, 600], null, '+0900'],
    ['EDT/CDT', 'EDT', [-240, 660], null, '/CDT'],
    ['EDTUpdated', 'EDT', [-240, 660], null, 'Updated'],
    ['EDT (Updated)', 'EDT', [-240, 660], null, ' (Updated)'],
    ['GMT (UTC)', 'GMT', [0], 'UTC', ''],
    ['ET (EST)', 'ET (EST)', [-300], 'America/New_York', ''],
    ['IST (+05:30)', 'IST (+05:30)', [330], null, ''],
    ['Etc/GMT+5', 'Etc/GMT+5', [], 'Etc/GMT+5', ''],
    ['America/Port-au-Prince', 'America/Port-au-Prince', [], 'America/Port-au-Prince', ''],
    ['Europe/Paris/x', 'Europe/Paris', [], 'Europe/Paris', '/x'],
    ['America/Indiana/Knox/Old', 'America/Indiana/Knox', [], 'America/Indiana/Knox', '/Old'],
    ['Eastern', 'Eastern', [-300, -240], 'America/New_York', ''],
    ['Beijing time', 'Beijing time', [], 'Asia/Shanghai', ''],
    ['local time', 'local time', [], null, ''],
    [
      'America/Argentina/Buenos_Aires',
      'America/Argentina/Buenos_Aires',
      [],
      'America/Argentina/Buenos_Aires',
      '',
    ],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('the Z of ISO 8601 stands at a figure', () => {
    expect(read('10:29Z', 5)).toEqual(['Z', [0], 'UTC', '']);
    expect(read('1 Z', 2)).toBeNull();
    expect(read('Z')).toBeNull();
  });

  test('"-11:00" behind a time may be another time', () => {
    expect(read('10:00-11:00', 5)).toBeNull();
    expect(read('10:00:00-11:00', 8)).toEqual(['-11:00', [-660], null, '']);
    expect(read('T10:00-11:00', 6)).toEqual(['-11:00', [-660], null, '']);
    expect(read('10:00 -11:00', 6)).toEqual(['-11:00', [-660], null, '']);
    expect(read('10:00+11:00', 5)).toEqual(['+11:00', [660], null, '']);
    expect(read('10:5 -11:00', 5)).toEqual(['-11:00', [-660], null, '']);
    expect(read('time:  -11:00', 7)).toEqual(['-11:00', [-660], null, '']);
    expect(read('at 1000-1100', 7)).toEqual(['-1100', [-660], null, '']);
    expect(read('at 1000-11:00', 7)).toEqual(['-11:00', [-660], null, '']);
    expect(read('10:00-1100', 5)).toBeNull();
  });

  test('phrases of another language', () => {
    const expected = ['hora peninsular', [], 'Europe/Madrid', ''];
    expect(read('hora peninsular', 0, { locales: [es, en] })).toEqual(expected);
  });

  test("the caller's zones come first, in any case", () => {
    const vocabulary = { zones: { IST: 'Europe/Dublin', XYZ: 'Asia/Karachi' } };
    expect(read('ist', 0, { vocabulary })).toEqual(['ist', [330, 60, 120], 'Europe/Dublin', '']);
    expect(read('XYZ', 0, { vocabulary })).toEqual(['XYZ', [], 'Asia/Karachi', '']);
  });
});

test("the caller's zones as printed, in capitals and in small letters", () => {
  const vocabulary = { zones: { Xyz: 'Asia/Karachi' } };
  for (const text of ['Xyz', 'XYZ', 'xyz']) {
    expect(read(text, 0, { vocabulary })).toEqual([text, [], 'Asia/Karachi', '']);
  }
  expect(read('xYz', 0, { vocabulary })).toBeNull();
});

describe('where a zone stands apart', () => {
  test('the words that it begins with', () => {
    const words = zoneWords({});
    expect(words).toEqual(
      expect.arrayContaining(['ET', 'UK', 'Z', 'EST', 'ist', 'BDST', 'Eastern']),
    );
    for (const word of ['AT', 'HE', 'at']) expect(words).not.toContain(word);
    expect(zoneWords({ locales: [es] })).toContain('hora peninsular');
    expect(words).not.toContain('hora peninsular');
    for (const locale of Object.values(locales)) {
      if (!('code' in locale)) continue;
      expect(zoneWords({ locales: [locale] })).toContain('EST');
      expect(read('EST', 0, { locales: [locale] })).toEqual(['EST', [-300, 600], null, '']);
    }
  });

  test.each([
    ['EST', true],
    [' EST', true],
    [' A', true],
    [' (Paris)', true],
    ['+05', true],
    [' -05', true],
    [' \u221205', true],
    [' （東京）', true],
    [' 5', false],
    [' @', false],
    [', EST', false],
    ['.', false],
    ['', false],
  ])('may stand where %j does: %s', (text, may) => {
    expect(mayBeZone(text, 0)).toBe(may);
  });
});

describe('refuses', () => {
  test.each<[text: string, offset: number, expected: string[]]>([
    ['+99:00', 0, ['time zone']],
    ['+05:60', 0, ['time zone']],
    ['+14:15', 0, ['time zone']],
    ['x', 0, ['time zone']],
    ['', 0, ['time zone']],
    ['Z', 0, ['time zone']],
    ['ESTA', 0, ['time zone']],
    ['Europe', 0, ['time zone']],
    ['Europe/paris', 0, ['time zone']],
    ['europe/Paris', 0, ['time zone']],
    ['(x)', 1, ['time zone']],
    ['(Paris', 6, ['parenthesis']],
    ['(EST]', 4, ['parenthesis']],
  ])('%s, where and why', (text, offset, expected) => {
    expect(runAt(zone(), text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset), expected },
    });
  });

  test.each([
    'GET',
    'x',
    '+99:00',
    '+14:30',
    '+05:20',
    '+1234567',
    '-',
    '(',
    '(Paris',
    'Reuters/Ipsos',
    'Met',
    'cat',
    '',
  ])('%s', (text) => {
    const known = text === 'GET' ? read(text.toLowerCase()) : read(text);
    expect(known).toBeNull();
  });
});

test('the table: offsets are whole quarters of an hour, the zones exist', () => {
  for (const [word, { offsets, iana }] of Object.entries(zoneAbbreviations)) {
    expect(offsets.length, word).toBeGreaterThan(0);
    for (const offset of offsets) expect(Math.abs(offset % 15), word).toBe(0);
    if (iana !== null)
      expect(() => new Intl.DateTimeFormat('en', { timeZone: iana })).not.toThrow();
  }
});
