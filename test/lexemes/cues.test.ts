import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/kit/index.ts';
import { cuesAt, cuesOf, finderOf, wordsAt } from '../../src/lexemes/cues.ts';

const listOf = (words: readonly string[]) => ({
  words,
  scan: dictionary<true>(words.map((word) => [word, true] as const)).scan,
});

/** The cue of one list for one text. */
const cueOf = (word: string, text: string) => cuesAt(cuesOf([{ words: [word] }]), text, 0);

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
    ['another third letter', 'Wosten', 0],
    ['a word of the other list', 'written', 1],
    ['a word of two letters, and any behind it', 'Bypass', 1],
    ['another second letter', 'Bz', 0],
    ['a word of one sign', '© 2024', 2],
    ['a wide blank', 'In\u00a0\u00a0the', 2],
    ['accents in the other case', 'äÀ', 1],
    ['a letter whose small form is far from it', 'ёж', 2],
    ['the end of the text', 'Wo', 0],
    ['the end of the text behind one letter', 'W', 0],
    ['nothing', '', 0],
  ] as const)('%s', (_how, text, expected) => {
    expect(cuesAt(cues, text, 0)).toBe(expected);
  });

  test.each([
    ['a sharp s in capitals', 'Außenhandel', 'AUẞENHANDEL'],
    ['a dot on a capital i', 'İzmir', 'İZMİR'],
    ['Armenian', 'Հայաստան', 'ՀԱՅԱՍՏԱՆ'],
    ['Georgian', 'თბილისი', 'ᲗᲑᲘᲚᲘᲡᲘ'],
    ['Cherokee', 'Ꭰꮳꮄ', 'ᎠᏣᎴ'],
    ['Vietnamese', 'Ếch', 'ẾCH'],
    ['letters of African languages', 'ɽaɽa', 'ⱤAⱤA'],
    ['the letter of old Cyrillic print', 'ꙁемля', 'ꙀЕМЛЯ'],
    ['the sign of kelvin for a k', 'kyodo', '\u212ayodo'],
    ['wide letters', 'ａｐ', 'ＡＰ'],
    ['a blank of another width', 'In the', 'IN\u2003THE'],
    ['the wide blank of Japanese print', 'In the', 'IN\u3000THE'],
    ['a tab', 'In the', 'IN\tTHE'],
    ['two blanks behind one letter', 'A gate', 'A  gate'],
    ['a word of one letter', 'à', 'À la carte'],
    ['ideographs', '記者', '記者王小明'],
    ['kana', 'ロイター', 'ロイター通信'],
    ['Hangul', '기자', '기자 김'],
    ['a pictograph', '📷 Rowe', '📷 ROWE'],
  ])('reads %s', (_how, word, text) => {
    expect(cueOf(word, text)).toBe(1);
  });

  test.each([
    ['other ideographs', '記者', '新聞'],
    ['other kana', 'ロイター', 'アメリカ'],
    ['another syllable of Hangul', '기자', '서울'],
    ['other Arabic letters', 'رويترز', 'القاهرة'],
    ['nothing, where the word is of one letter', 'A', ''],
    ['one letter, where the word has two', 'TA', 'T'],
    ['anything, where the word is empty', '', 'World'],
  ])('tells %s apart', (_how, word, text) => {
    expect(cueOf(word, text)).toBe(0);
  });

  test('only lists that have a scan are looked for anywhere', () => {
    expect(cues.anywhere).toBe(2);
    expect(wordsAt(cues, 'World', 0, 3)).toBe(2);
    expect(wordsAt(cues, 'Worth', 0, 3)).toBe(0);
    expect(wordsAt(cues, 'World', 0, 0)).toBe(0);
    expect(wordsAt(cues, 'By', 0, 3)).toBe(0);
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
      'ß',
      '\u1e9e',
      'k',
      '\u212a',
      'Ꭰ',
      'ꭰ',
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
    ['a word as far in as it is long', 'Ada Roe contributed', 2],
    ['nothing', '', 0],
  ] as const)('%s', (_how, text, expected) => {
    expect(find(text, 0, text.length)).toBe(expected);
  });

  test.each([
    ['of three letters at the beginning', 'dpa', 'dpa meldet', 1],
    ['of three letters at the end', 'dpa', 'Das meldet dpa', 1],
    ['of three letters, one further in', 'dpa', 'a dpa', 1],
    ['of three letters, two further in', 'dpa', 'zu dpa', 1],
    ['of three letters within another', 'dpa', 'adpa', 0],
    ['of two letters at the beginning', 'AP', 'AP reports', 1],
    ['of two letters at the end', 'AP', 'So reports AP', 1],
    ['of one letter at the end', 'X', 'Posted on X', 1],
  ] as const)('a word %s', (_how, word, text, expected) => {
    expect(finderOf([{ bit: 1, ...listOf([word]) }])(text, 0, text.length)).toBe(expected);
  });

  test('no word that begins between its offsets and ends behind them', () => {
    expect(find('xxxxxxxx contributed', 0, 11)).toBe(0);
  });

  test('a word at its first offset, whatever stands in front of that', () => {
    expect(find('uncontributed', 2, 13)).toBe(2);
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
