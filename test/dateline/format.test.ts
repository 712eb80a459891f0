import { describe, expect, test } from 'vitest';
import { formatDateline, parseDateline } from '../../src/dateline/index.ts';

describe('without a style', () => {
  test.each<[how: string, text: string, printed: string]>([
    ['a place and a dash', 'LIMA  – The river rose.', 'LIMA –'],
    ['a colon stands at once behind the place', 'LIMA : The river rose.', 'LIMA:'],
    ['so does a colon of Chinese print', 'LIMA： The river rose.', 'LIMA：'],
    ['and one with a dash', 'LIMA:- The river rose.', 'LIMA:-'],
    ['a point stands at once', 'MOSCOW, January 21. /TASS/. The', 'MOSCOW, Jan 21 (TASS).'],
    ['so does one with a dash', '(EFE).- The river rose.', '(EFE).-'],
    ['a slash', 'MIAMI/ACCESSWIRE/May 7, 2024/ The', 'MIAMI, May 7, 2024 (ACCESSWIRE)/'],
    ['no mark', 'Mumbai, Dec 9 (PTI) The river rose.', 'Mumbai, Dec 9 (PTI)'],
    ['the agency alone', '(Reuters) - The river rose.', '(Reuters) -'],
    ['a site that no table has, alone', 'Example.com - The river rose.', 'Example.com -'],
    ['two agencies alone', '(tca/dpa) - The river rose.', '(tca/dpa) -'],
    ['two agencies, one of no table', '(Reuters/KXAN) - The river rose.', '(Reuters/KXAN) -'],
    ['an agency of no table', 'AUSTIN (KXAN) — The river rose.', 'AUSTIN (KXAN) —'],
    ['a date alone before the agency', 'April 25 (Reuters) - The', 'April 25 (Reuters) -'],
  ])('%s: %s', (_how, text, printed) => {
    const result = parseDateline(text);
    expect(result.ok && formatDateline(result.value)).toBe(printed);
  });
});

describe('in the style of press releases', () => {
  test.each<[how: string, text: string, printed: string]>([
    ['one agency stands between slashes', 'LIMA (AP) — The river rose.', 'LIMA /AP/ --'],
    ['two stand in parentheses', 'LIMA (tca/dpa) — The river rose.', 'LIMA (tca/dpa) --'],
    ['so does one of no table', 'AUSTIN (KXAN) — The river rose.', 'AUSTIN (KXAN) --'],
    ['a dateline without one', 'Lima, Jan 21 - The river rose.', 'LIMA, Jan. 21 --'],
  ])('%s: %s', (_how, text, printed) => {
    const result = parseDateline(text);
    expect(result.ok && formatDateline(result.value, 'prwire')).toBe(printed);
  });
});
