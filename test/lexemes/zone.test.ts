import { describe, expect, test } from 'vitest';
import { runAt } from 'wirecopy/kit';
import { en, es } from 'wirecopy/locales';
import { zoneAbbreviations } from '../../src/data/zones.ts';
import { zone } from '../../src/lexemes/zone.ts';

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
    ['GMT+10', 'GMT+10', [600], null, ''],
    ['GMT +320 November', 'GMT +3', [180], null, '20 November'],
    ['GMT-0330', 'GMT-0330', [-210], null, ''],
    ['UTC +530', 'UTC +530', [330], null, ''],
    ['+05:00', '+05:00', [300], null, ''],
    ['\u221203:00', '\u221203:00', [-180], null, ''],
    ['+9', '+9', [540], null, ''],
    ['+0', '+0', [0], null, ''],
    ['(Paris) x', 'Paris', [], 'Europe/Paris', ' x'],
    ['( GMT+7 )', 'GMT+7', [420], null, ''],
    ['+0800 (GMT+08:00)', '+0800', [480], null, ''],
    ['+0000 UTC', '+0000', [0], null, ''],
    ['+0500 (Pakistan Standard Time)', '+0500', [300], null, ''],
    ['CET +0100', 'CET', [60], null, ''],
    ['CST (GMT+8)', 'CST', [480], null, ''],
    ['+0100 EST', '+0100', [60], null, ' EST'],
    ['CEST+0200 2015', 'CEST+0200', [120], null, ' 2015'],
    ['EST+0900', 'EST', [-300, 600], null, '+0900'],
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
    expect(read('Z')).toBeNull();
  });

  test('"-11:00" behind a time may be another time', () => {
    expect(read('10:00-11:00', 5)).toBeNull();
    expect(read('10:00:00-11:00', 8)).toEqual(['-11:00', [-660], null, '']);
    expect(read('T10:00-11:00', 6)).toEqual(['-11:00', [-660], null, '']);
    expect(read('10:00 -11:00', 6)).toEqual(['-11:00', [-660], null, '']);
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

describe('refuses', () => {
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
