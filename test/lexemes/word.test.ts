import { describe, expect, test } from 'vitest';
import { dictionary, runAt } from 'wirecopy/kit';
import {
  endsWord,
  isLetterAt,
  pointedWord,
  unpointed,
  wholeWord,
  wordIn,
  wordList,
} from '../../src/lexemes/word.ts';

const months = dictionary({ Feb: 2, February: 2, 二月: 2 }, { glued: true });

describe('a letter at an offset', () => {
  test.each([
    ['z', 0, true],
    ['Z', 0, true],
    ['é', 0, true],
    ['{', 0, false],
    ['[', 0, false],
    ['5', 0, false],
    ['a', 1, false],
    ['a', -1, false],
  ])('%s at %i: %s', (text, at, is) => {
    expect(isLetterAt(text, at)).toBe(is);
  });
});

describe('the end of a word', () => {
  test.each<[how: string, text: string, at: number, ends: boolean]>([
    ['the end of the text', 'EST', 3, true],
    ['a blank', 'EST ', 3, true],
    ['a figure at once', 'Feb26', 3, true],
    ['a letter', 'Estate', 3, false],
    ['a capital of the same word', 'ESTATE', 3, false],
    ['the last capital of it', 'ESTA', 3, false],
    ['a word where print has lost the blank', 'ESTUpdated', 3, true],
    ['a word of two letters there', 'ESTUp', 3, true],
    ['two capitals there', 'ESTUPdated', 3, false],
    ['a small letter and a capital', 'ESTuPdated', 3, false],
    ['the same in Cyrillic', 'МСКОбновлено', 3, true],
    ['behind an ideograph', '時間前', 1, true],
    ['behind the first of the radicals', '⺀前', 1, true],
    ['behind a figure behind one', '時3前', 2, false],
    ['behind kana', 'ですね', 2, true],
    ['behind Hangul', '가나다', 1, false],
  ])('%s: %s', (_how, text, at, ends) => {
    expect(endsWord(text, at)).toBe(ends);
  });
});

describe('a word of a dictionary', () => {
  const month = wholeWord(months, 'month');
  const pointed = pointedWord(months, 'month');

  test.each([
    ['Feb 26', 3, 3],
    ['Feb26', 3, 3],
    ['February', 8, 8],
    ['Feb. 26', 3, 4],
    ['Feb.. 26', 3, 4],
    ['二月六日', 2, 2],
  ])('%s', (text, whole, withPoint) => {
    expect(runAt(month, text)).toStrictEqual({ ok: true, value: { value: 2, end: whole } });
    expect(runAt(pointed, text)).toStrictEqual({ ok: true, value: { value: 2, end: withPoint } });
  });

  test.each(['Febr', 'March', ''])('refuses %s', (text) => {
    const refusal = { ok: false, error: { offset: 0, found: text, expected: ['month'] } };
    expect(runAt(month, text)).toStrictEqual(refusal);
    expect(runAt(pointed, text)).toStrictEqual(refusal);
  });
});

describe('lists of words', () => {
  test('only the last point goes', () => {
    const words: [string, number][] = [
      ['Feb.', 2],
      ['p.m.', 12],
      ['May', 5],
    ];
    expect([...unpointed(words)]).toStrictEqual([
      ['Feb', 2],
      ['p.m', 12],
      ['May', 5],
    ]);
  });

  test('several lists are one, and one may be missing', () => {
    const words = wordList([['of', 'the'], undefined, ['de']]);
    expect(['of June', 'de junio', 'The'].map((text) => words.scan(text, 0))).toEqual([2, 2, 3]);
    expect(words.scan('often', 0)).toBe(-1);
  });

  test('glued ones stand before a letter', () => {
    expect(wordList([['de']], true).scan('deJunio', 0)).toBe(2);
    expect(wordList([['de']]).scan('deJunio', 0)).toBe(-1);
  });
});

describe('a word within a text', () => {
  const ago = wordList([['ago', 'm']]);

  test.each<[how: string, text: string, from: number, at: number]>([
    ['at the beginning', 'ago it was', 0, 0],
    ['behind another word', 'hours ago', 0, 6],
    ['behind a figure', '5 m', 0, 2],
    ['a figure at once before it', '5m', 0, 1],
    ['the end of a word', 'Santiago', 0, -1],
    ['the end of a word, from within', 'Santiago', 5, -1],
    ['the whole of a word, from its beginning', 'an ago', 3, 3],
    ['from the second letter of a word', 'mm', 1, -1],
    ['from behind a mark', '(ago', 1, 1],
    ['from behind the word', 'ago it', 3, -1],
    ['the second of two', 'ago, ago', 1, 5],
    ['the beginning of a word', 'agony', 0, -1],
    ['nothing', '', 0, -1],
  ])('%s: %s', (_how, text, from, at) => {
    expect(wordIn(text, ago, from)).toBe(at);
  });

  test('a mark is none, though it is in the list', () => {
    expect(wordIn('5 %', wordList([['%']]))).toBe(-1);
  });

  test('from the beginning, where no place is named', () => {
    expect(wordIn('ago', ago)).toBe(0);
  });
});
