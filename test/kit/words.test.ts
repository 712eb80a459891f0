import { describe, expect, test } from 'vitest';
import {
  choice,
  dictionary,
  isInlineSpace,
  many,
  oneOf,
  run,
  runAt,
  sequence,
  words,
} from '../../src/kit/index.ts';

describe('white space inside of a word', () => {
  const by = dictionary({ 'Increased By': 'up', 'Shed\u00a0 By': 'down' });
  test.each([
    ['one blank', 'Increased By', 'up'],
    ['several', 'Increased   By', 'up'],
    ['a tab', 'Increased\tBy', 'up'],
    ['no-break and thin ones', 'Increased\u00a0\u2009By', 'up'],
    ['a word that was itself printed wide', 'Shed By', 'down'],
    ['the same, as it was printed', 'Shed\u00a0 By', 'down'],
  ])('%s', (_, text, value) => {
    expect(by.at(text, 0)).toStrictEqual({ end: text.length, value });
  });

  test('is passed over only where a blank may stand', () => {
    let looks = 0;
    class Counted extends String {
      override charCodeAt(at: number): number {
        looks += 1;
        return super.charCodeAt(at);
      }
    }
    const text = new Counted(' '.repeat(1000)) as string;
    for (let at = 0; at < text.length; at += 1) expect(by.scan(text, at)).toBe(-1);
    expect(looks).toBeLessThanOrEqual(2 * text.length);
  });
});

describe('a word ends where a word ends', () => {
  const table = dictionary({ June: 6, Jun: 6, 'Sept.': 9, 年: 0, 𝐀: 1, 𝐁: 3, '▲': 2 });
  test.each([
    ['at a letter', 'Juneau', null],
    ['at a digit', 'June3', null],
    ['at a letter of another script', 'Juneж', null],
    ['at a mark on its last letter', 'June\u0301', null],
    ['at a letter outside of the BMP', 'June𝐀', null],
    ['a letter outside of the BMP, at a letter', '𝐀b', null],
    ['another letter outside of the BMP, at a letter', '𝐁b', null],
    ['at a digit of another script', 'June３', null],
    ['a letter outside of the BMP', '𝐀 b', 2],
    ['a lone half behind it', 'June\ud835', 4],
    ['a lone half before the end', '𝐀\udc00', 2],
    ['at a mark', 'June.', 4],
    ['behind its own mark', 'Sept.3', 5],
    ['a sign, at a letter', '▲x', 1],
    ['a sign with its variation selector', '▲\ufe0f', 1],
    ['the end of the text', 'June', 4],
  ])('%s', (_, text, end) => {
    expect(table.scan(text, 0)).toBe(end ?? -1);
  });
});

test.each([...'azAZ09éж年'])('%s is of a word', (character) => {
  expect(dictionary({ June: 6, [`x${character}`]: 1 }).scan(`June${character}`, 0)).toBe(-1);
  expect(dictionary({ [`x${character}`]: 1 }).scan(`x${character}a`, 0)).toBe(-1);
});

test.each([...'`{@[/:_-\0\x7f\u0080—。😀'])('%j is not', (character) => {
  expect(dictionary({ June: 6 }).scan(`June${character}`, 0)).toBe(4);
  expect(dictionary({ [`x${character}`]: 1 }).scan(`x${character}a`, 0)).toBe(1 + character.length);
});

describe('the longest word is read', () => {
  const months = dictionary({
    Sep: 'short',
    'Sept.': 'dotted',
    Sept: 'long',
    September: 'full',
    'Sept. Day': 'day',
  });
  test.each([
    ['the longest of all', 'September', 'full', 9],
    ['the longest that is whole', 'Septem', null, -1],
    ['the one that ends before a stop', 'Sept. 3', 'dotted', 5],
    ['the one before a stop that is none of its own', 'Sep. 3', 'short', 3],
    ['the shorter one where the longer one breaks off', 'Sept. Da', 'dotted', 5],
    ['the one with a blank', 'Sept.  Day', 'day', 10],
    ['upper case', 'SEPT', 'long', 4],
    ['mixed case', 'sEpTember', 'full', 9],
    ['none', 'Oct', null, -1],
    ['none at the end of the text', '', null, -1],
    ['none in half a word', 'Se', null, -1],
  ])('%s', (_, text, value, end) => {
    expect(months.at(text, 0)).toStrictEqual(value === null ? null : { end, value });
    expect(months.scan(text, 0)).toBe(end);
    expect(months.at(`12 ${text}`, 3)).toStrictEqual(
      value === null ? null : { end: end + 3, value },
    );
  });
});

describe('words that begin alike', () => {
  test.each<[how: string, all: readonly string[], none: readonly string[]]>([
    ['in one place', ['bab', 'bac'], ['ba', 'bb']],
    ['in two places', ['abcd', 'abce', 'abcf', 'abx'], ['ab', 'abc', 'abd', 'abe', 'abf']],
    ['in two places, the nearer one first', ['abx', 'aby', 'axy', 'abcd'], ['ab', 'ax', 'ay']],
    ['one inside of the other', ['june', 'jun', 'junes'], ['ju', 'junee']],
    ['one going on as the other does further on', ['xab', 'xcab'], ['xcb', 'xabab']],
    ['one going on as the other began', ['pq', 'pxpxa', 'pxb'], ['px', 'pxpxb', 'pxpx']],
  ])('%s', (_, all, none) => {
    const table = dictionary(all.map((word) => [word, word] as const));
    for (const word of all) {
      expect(table.at(word, 0)).toStrictEqual({ end: word.length, value: word });
    }
    for (const word of none) expect(table.at(word, 0)).toBeNull();
  });
});

test('the first characters that a list could hold, and the end of the text, which is none', () => {
  for (const character of ['\0', '\x7f', '\u0080', '\u0081']) {
    const table = dictionary({ [character]: 1, [`a${character}`]: 2 });
    expect(table.at(character, 0)).toStrictEqual({ end: 1, value: 1 });
    expect(table.at('', 0)).toBeNull();
    expect(table.at('a', 0)).toBeNull();
  }
});

describe('options', () => {
  test('its own case only', () => {
    const exact = dictionary({ IST: 1, ist: 2, É: 3 }, { anyCase: false });
    expect(
      ['IST', 'ist', 'Ist', 'É', 'é'].map((text) => exact.at(text, 0)?.value ?? null),
    ).toStrictEqual([1, 2, null, 3, null]);
  });
  test.each([
    ['AZ', 'az'],
    ['É', 'é'],
    ['ПОНЕДЕЛЬНИК', 'понедельник'],
    ['ΜΆΙΟΣ', 'μάιοσ'],
    ['ẞ', 'ß'],
    // Capitals beside the blocks that have none.
    ['ÀÁ', 'àá'],
    ['Ⅻ', 'ⅻ'],
    ['Ⓐ', 'ⓐ'],
    ['Ⰰ', 'ⰰ'],
    ['Ꙁ', 'ꙁ'],
    ['Ａ', 'ａ'],
  ])('any case of %s', (word, text) => {
    expect(dictionary({ [word]: 1 }).scan(text, 0)).toBe(word.length);
    expect(dictionary({ [text]: 1 }).scan(word, 0)).toBe(word.length);
  });
  test('a letter whose lower case is longer stands for itself: offsets stay those of the text', () => {
    expect(dictionary({ İ: 1 }).scan('İ', 0)).toBe(1);
    expect(dictionary({ İ: 1 }).scan('i', 0)).toBe(-1);
  });
  test('glued print', () => {
    const labels = dictionary({ Updated: 1, Update: 2 }, { glued: true });
    expect(labels.at('UpdatedJune 3', 0)).toStrictEqual({ end: 7, value: 1 });
    expect(labels.at('Updates', 0)).toStrictEqual({ end: 6, value: 2 });
    expect(dictionary({ Updated: 1 }).at('UpdatedJune 3', 0)).toBeNull();
  });
});

describe('tables', () => {
  test('the first spelling wins', () => {
    const both = dictionary([
      ['IST', 'Dublin'],
      ['ist', 'Kolkata'],
      ['I\u00a0ST', 'wide'],
      ['i  st', 'wider'],
    ]);
    expect(both.at('Ist', 0)).toStrictEqual({ end: 3, value: 'Dublin' });
    expect(both.at('I ST', 0)).toStrictEqual({ end: 4, value: 'wide' });
  });
  test('any iterable of pairs will do', () => {
    expect(dictionary(new Map([['a', 1]])).at('a', 0)).toStrictEqual({ end: 1, value: 1 });
    function* pairs(): Generator<readonly [string, number]> {
      yield ['a', 1];
      yield ['b', 2];
    }
    expect(dictionary(pairs()).at('b', 0)).toStrictEqual({ end: 1, value: 2 });
  });
  test('a value may be null or undefined', () => {
    expect(dictionary({ a: null }).at('a', 0)).toStrictEqual({ end: 1, value: null });
    expect(dictionary({ a: undefined }).at('a', 0)).toStrictEqual({ end: 1, value: undefined });
  });
  test('an empty word, or an empty table, reads nothing', () => {
    expect(dictionary({ '': 1 }).at('', 0)).toBeNull();
    expect(dictionary({}).at('a', 0)).toBeNull();
  });
  test('names of what every object has are words like others, and are no words by themselves', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const table = dictionary(names.map((name) => [name, name] as const));
    for (const name of names) {
      expect(table.at(name, 0)).toStrictEqual({ end: name.length, value: name });
      expect(dictionary({ a: 1 }).at(name, 0)).toBeNull();
    }
    expect(
      dictionary(JSON.parse('{"__proto__": 7}') as Record<string, number>).at('__proto__', 0),
    ).toStrictEqual({ end: 9, value: 7 });
  });
  test('half a pair is a character like others', () => {
    const halves = dictionary({ '\ud83d': 'high', '\ude00': 'low', '😀': 'both' });
    expect(halves.at('😀', 0)).toStrictEqual({ end: 2, value: 'both' });
    expect(halves.at('\ud83d', 0)).toStrictEqual({ end: 1, value: 'high' });
    expect(halves.at('😀', 1)).toStrictEqual({ end: 2, value: 'low' });
  });
});

describe('words', () => {
  const direction = words({ 'Increased By': 'up', Unchanged: 'flat' }, 'direction');
  test.each([
    ['out of a table', direction],
    [
      'out of a dictionary',
      words(dictionary({ 'Increased By': 'up', Unchanged: 'flat' }), 'direction'),
    ],
  ])('%s', (_, of) => {
    expect(run(of, 'increased\tby')).toStrictEqual({ ok: true, value: 'up' });
    expect(runAt(sequence(of), 'Unchanged 0.0')).toMatchObject({ value: { end: 9 } });
    for (const each of [of, sequence(of)]) {
      expect(runAt<unknown>(each, 'Lost', 0)).toStrictEqual({
        ok: false,
        error: { offset: 0, found: 'Lost', expected: ['direction'] },
      });
    }
  });
  test('a table may have the words at and scan', () => {
    expect(run(words({ at: 1, scan: 2 }, 'word'), 'scan')).toStrictEqual({ ok: true, value: 2 });
  });
  test('a search over a text', () => {
    const found = many(choice(direction, oneOf(' ab', 'other')));
    expect(run(found, 'a Unchanged b')).toMatchObject({ value: ['a', ' ', 'flat', ' ', 'b'] });
  });
});

test.each([
  [' \t\v\f\u00a0\u1680\u2000\u2009\u200a\u200b\u202f\u205f\u2060\u3000\ufeff', true],
  ['\n\r\u0085\u2028\u2029a0\0\u200c\u200d\u00ad', false],
])('isInlineSpace: %j', (characters, inline) => {
  for (const character of characters) expect(isInlineSpace(character.charCodeAt(0))).toBe(inline);
});
