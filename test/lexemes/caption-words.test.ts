import { describe, expect, test } from 'vitest';
import { captionWords, endsSentence } from '../../src/lexemes/caption-words.ts';
import { de, en, fi } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

describe('the words of captions', () => {
  const own = de.caption?.rights ?? [];
  const english = en.caption?.rights ?? [];

  test.each([
    ['of English, where no language is given', {}, english],
    ['of English', inLanguages(en), english],
    ['of a language, and of English behind them', inLanguages(de), [...own, ...english]],
    ['of two languages in their order', inLanguages(de, en), [...own, ...english]],
    ['of two languages in the other order', inLanguages(en, de), [...english, ...own]],
  ])('%s', (_how, options, expected) => {
    expect(captionWords(options, 'rights')).toStrictEqual(expected);
  });

  test('of a language that has none of a kind are those of English', () => {
    expect(captionWords(inLanguages(fi), 'copyrightOpenings')).toStrictEqual(
      en.caption?.copyrightOpenings,
    );
  });
});

describe('the point behind', () => {
  test.each([
    ['a word', 'A gate is seen. Ships wait.', true],
    ['a word at the end of the text', 'A gate is seen.', true],
    ['the only word', 'Seen. A gate', true],
    ['a word at the end of a line', 'A gate is seen.\nShips wait.', true],
    ['a word with a wide blank behind it', 'A gate is seen.\u00a0Ships wait.', true],
    ['a word in parentheses', '(A gate is seen.)', true],
    ['a word in brackets', '[A gate is seen.]', true],
    ['a word in straight quotes', '"A gate is seen." Ships wait.', true],
    ['a word in curly quotes', '“A gate is seen.” Ships wait.', true],
    ['a word in single quotes', '‘A gate is seen.’ Ships wait.', true],
    ['a word in guillemets', '«A gate is seen.» Ships wait.', true],
    ['a word in wide parentheses', '（A gate is seen.）', true],
    ['a small letter', 'Gate a. Ships wait.', true],
    ['a figure', 'Gate 5. Ships wait.', true],
    ['a mark', 'A gate (seen). Ships wait.', true],
    ['a word that begins as an abbreviation does', 'They see a General. Ships wait.', true],
    ['a word that ends as an abbreviation does', 'They see AbGen. Ships wait.', true],
  ])('%s ends a sentence', (_how, text, ends) => {
    expect(endsSentence(text, text.indexOf('.'))).toBe(ends);
  });

  test.each([
    ['an initial', 'J. Scott'],
    ['an initial behind a word', 'Ada J. Scott'],
    ['an initial with an accent', 'É. Roy'],
    ['an abbreviation', 'Gen. Rowe'],
    ['an abbreviation behind a word', 'Here is Gen. Rowe'],
    ['a long abbreviation', 'Messrs. Rowe and Ito'],
    ['a name with a point in it', 'acme.org is down'],
    ['a figure with decimals', '5.5 metres'],
    ['a word with another mark behind it', 'A gate is seen., ships wait'],
  ])('%s ends none', (_how, text) => {
    expect(endsSentence(text, text.indexOf('.'))).toBe(false);
  });
});
