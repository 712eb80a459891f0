import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';

const HEADLINE = 'Harbour city votes to move its tide gates';
const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';

/** What a line below the headline is, and why. */
function told(line: string): readonly [string | undefined, ...(readonly string[])] {
  const text = [HEADLINE, line, STORY, STORY].join('\n');
  const block = parsePage(text).blocks.find(({ span }) => span.start === HEADLINE.length + 1);
  return [block?.kind, ...(block?.evidence ?? [])];
}

/** So many words. */
const words = (count: number): string => 'one '.repeat(count).trim();

describe('what opens a story', () => {
  test.each([
    ['a sentence of ten words', `${words(10)}.`],
    ['words without a full stop, twenty-eight of them', words(28)],
    [
      'few but long words and a full stop',
      'Alexandrina Featherstonehaugh, Bartholomew Featherstonehaugh, Christopher Featherstonehaugh, Wilhelmina Featherstonehaugh.',
    ],
  ])('is %s', (_, line) => {
    expect(told(line)).toStrictEqual(['paragraph', 'within the story']);
  });

  test.each([
    ['a sentence of nine words', `${words(9)}.`],
    ['words without a full stop, twenty-seven of them', words(27)],
  ])('is not %s', (_, line) => {
    expect(told(line)).toStrictEqual(['paragraph', 'standfirst']);
  });

  test('is no sentence of a promotion', () => {
    const line = 'We send the best of the harbour and of its old pier, in your inbox.';
    const { headline } = parsePage([line, HEADLINE, STORY, STORY].join('\n'));
    expect(headline).toBe(HEADLINE);
  });
});

describe('a date among other words', () => {
  test.each([
    ['a day of a year', 'Meeting of 12 June 2024 in the old town hall', 'timestamp'],
    ['a month of a year', 'Meeting of June 2024 in the old town hall', 'paragraph'],
    ['a day of a month', 'Meeting of 12 June in the old town hall', 'paragraph'],
  ])('is one with %s', (_, line, kind) => {
    expect(told(line)[0]).toBe(kind);
  });
});
