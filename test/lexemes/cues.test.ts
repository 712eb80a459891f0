import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/kit/index.ts';
import { cuesAt, cuesOf, finderOf, wordsAt } from '../../src/lexemes/cues.ts';

const listOf = (words: readonly string[]) => ({
  words,
  scan: dictionary<true>(words.map((word) => [word, true] as const)).scan,
});

describe('cues', () => {
  const cues = cuesOf([
    { words: ['By', 'Written by', 'Äà'] },
    listOf(['World', '©', 'In the', 'Ёж']),
  ]);

  test.each([
    ['a word', 'World', 2],
    ['a word in capitals', 'WORLD', 2],
    ['the beginning of a word', 'Worth', 2],
    ['another word', 'Water', 0],
    ['a word of the other list', 'written', 1],
    ['a word of two letters, and any behind it', 'Bypass', 1],
    ['a word of one sign', '© 2024', 2],
    ['a wide blank', 'In\u00a0\u00a0the', 2],
    ['accents in the other case', 'äÀ', 1],
    ['a letter whose small form is far from it', 'ёж', 2],
    ['the end of the text', 'Wo', 0],
    ['nothing', '', 0],
  ] as const)('%s', (_how, text, expected) => {
    expect(cuesAt(cues, text, 0)).toBe(expected);
  });

  test('only lists that have a scan are looked for anywhere', () => {
    expect(cues.anywhere).toBe(2);
    expect(wordsAt(cues, 'World', 0, 3)).toBe(2);
    expect(wordsAt(cues, 'Worth', 0, 3)).toBe(0);
    expect(wordsAt(cues, 'World', 0, 0)).toBe(0);
  });

  test('a dictionary reads nothing where the cues say no', () => {
    const letters = fc.constantFrom(
      'a',
      'B',
      'é',
      'É',
      'Ї',
      'ї',
      'ǆ',
      '\u1e9e',
      '新',
      '한',
      ' ',
      '\u00a0',
      '©',
      '1',
    );
    const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((some) => some.join(''));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        word,
        word,
        (words, before, after) => {
          const list = listOf(words);
          const own = cuesOf([list]);
          const text = before + words[0]?.toUpperCase() + after;
          for (let at = 0; at < text.length; at += 1) {
            if (list.scan(text, at) > at) expect(cuesAt(own, text, at)).toBe(1);
          }
        },
      ),
    );
  });
});

describe('a finder', () => {
  const lists = [
    { bit: 1, ...listOf(['terms of service', 'privacy policy']) },
    { bit: 2, ...listOf(['contributed']) },
  ];
  const find = finderOf(lists);

  test.each([
    ['a phrase at the beginning', 'Terms of service and more', 1],
    ['a phrase at the end', 'Read our PRIVACY POLICY', 1],
    ['a phrase of wide blanks', 'Read our privacy\u00a0 policy.', 1],
    ['words of two lists', 'Ada Rowe contributed to the terms of service.', 3],
    ['a word behind a bracket', 'Ada Rowe (contributed)', 2],
    ['the end of a longer word', 'Ada Rowe uncontributed', 0],
    ['the beginning of a longer word', 'Ada Rowe contributedly', 0],
    ['nothing', '', 0],
  ] as const)('%s', (_how, text, expected) => {
    expect(find(text, 0, text.length)).toBe(expected);
  });

  test('between its offsets only', () => {
    const text = 'contributed, privacy policy, contributed';
    expect(find(text, 3, 28)).toBe(1);
    expect(find(text, 3, 20)).toBe(0);
    expect(find(text, 29, text.length)).toBe(2);
  });

  test('nothing where there is nothing to find', () => {
    expect(finderOf([])('contributed', 0, 11)).toBe(0);
    expect(finderOf([{ bit: 1, ...listOf(['']) }])('contributed', 0, 11)).toBe(0);
  });

  test('whatever a look at every word finds, with words of any length', () => {
    const word = fc.stringMatching(/^[a-c ]{1,4}$/).map((some) => `${some.trim()}x`);
    const words = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-cx ]{0,40}$/), (some, text) => {
        const list = listOf(some);
        const narrow = text.replace(/ {3,}/g, '  ');
        let found = 0;
        for (let at = 0; at < narrow.length; at += 1) {
          const isStart = at === 0 || !/[a-z]/.test(narrow.charAt(at - 1));
          if (isStart && list.scan(narrow, at) > at) found = 1;
        }
        expect(finderOf([{ bit: 1, ...list }])(narrow, 0, narrow.length)).toBe(found);
      }),
      { numRuns: 1000 },
    );
  });
});
