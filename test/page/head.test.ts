import { describe, expect, test } from 'vitest';
import { type Block, parsePage } from '../../src/index.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const HEADLINE = 'Harbour city votes to move its tide gates';

/** The blocks of a line between the headline and the story. */
function blocksOf(line: string): readonly Block[] {
  const text = [HEADLINE, 'Share', line, STORY, STORY].join('\n');
  const start = text.indexOf(`\n${line}\n`) + 1;
  return parsePage(text).blocks.filter(
    ({ span }) => span.start >= start && span.end <= start + line.length,
  );
}

describe('a byline', () => {
  test.each([
    ['words in front', 'By Ada Rowe', ['words in front of the name'], ['Ada Rowe'], 0],
    [
      'a day in front',
      'Posted on June 12, 2024 by Ada Rowe',
      ['words in front of the name', 'a time on the same line'],
      ['Ada Rowe'],
      1,
    ],
    ['a day behind', 'Ada Rowe | June 12, 2024', ['a time on the same line'], ['Ada Rowe'], 1],
    ['a month behind', 'Ada Rowe, June 2024', ['a time on the same line'], ['Ada Rowe'], 1],
    [
      'a day and a reading time',
      'Ada Rowe - 14 January 2020 - 4 min read',
      ['a time on the same line'],
      ['Ada Rowe'],
      1,
    ],
    ['a role', 'Ada Rowe, Staff Writer', ['a role'], ['Ada Rowe'], 0],
    ['an e-mail address', 'Ada Rowe ada@acme.org', ['an address'], ['Ada Rowe'], 0],
    ['a handle', 'Ada Rowe @adarowe', ['an address'], ['Ada Rowe'], 0],
    ['an agency behind', 'Ada Rowe, Reuters', ['an agency', 'an affiliation'], ['Ada Rowe'], 0],
    [
      'an agency in front',
      'REUTERS/Ada Rowe',
      ['words in front of the name', 'an agency'],
      ['Ada Rowe'],
      0,
    ],
    [
      'an agency and a time',
      'Reuters Published 12 Jun, 2024 10:29am',
      ['an agency', 'a time on the same line'],
      [],
      1,
    ],
    ['a name alone', 'Ada Rowe', ['only a name', 'in the head of the page'], ['Ada Rowe'], 0],
    [
      'a name and a place',
      'Ada Rowe in Bergen',
      ['only a name', 'a place of writing', 'in the head of the page'],
      ['Ada Rowe'],
      0,
    ],
    [
      'many names',
      'Ada Rowe, Ben Ito, Cleo Dahl, Dan Elm, Eva Falk, Finn Gad',
      ['only a name', 'in the head of the page'],
      ['Ada Rowe', 'Ben Ito', 'Cleo Dahl', 'Dan Elm', 'Eva Falk', 'Finn Gad'],
      0,
    ],
    ['a name in Cyrillic', 'Ада Роу', ['only a name', 'in the head of the page'], ['Ада Роу'], 0],
    [
      'a name beside a date, among other words',
      'Harbour walks of 2024 | June 12, 2024 | Ada Rowe',
      ['a name beside a date'],
      ['Ada Rowe'],
      1,
    ],
  ])('of %s', (_, line, evidence, names, times) => {
    const [block, ...rest] = blocksOf(line);
    expect(rest).toStrictEqual([]);
    expect(block).toMatchObject({ kind: 'byline', evidence });
    if (block?.kind !== 'byline') return;
    expect(block.value.authors.map(({ name }) => name)).toStrictEqual(names);
    expect(block.value.timestamps).toHaveLength(times);
  });

  test('beside a date has its spans on the page', () => {
    const line = 'Harbour walks of 2024 | June 12, 2024 | Ada Rowe';
    const text = `${HEADLINE}\n${line}\n${STORY}`;
    const [byline] = parsePage(text).bylines;
    const at = text.indexOf('Ada Rowe');
    expect(byline?.authors[0]?.span).toStrictEqual({ start: at, end: at + 8 });
    expect(byline?.span).toStrictEqual({ start: 42, end: 42 + line.length });
    const date = text.indexOf('June 12');
    expect(byline?.timestamps[0]?.span).toStrictEqual({ start: date, end: date + 13 });
  });

  test.each([
    ['words of buttons', 'Pin Email Print', 'furniture'],
    ['many words in capitals', 'OLD FERRY LINES GROW AGAIN IN NORTH SEA PORTS TODAY', 'paragraph'],
    ['many words with capitals', 'Old Ferry Lines Grow Again In The North Of', 'paragraph'],
    ['mostly small words', 'Old ferry lines of the north', 'furniture'],
    [
      'mostly small words around a name',
      'from the council of the harbour city, to Ada Rowe',
      'paragraph',
    ],
    ['a sentence', 'Ada Rowe, the mayor of the harbour city, agreed to it on Monday.', 'paragraph'],
    [
      'a sentence that opens as one',
      'By Ada Rowe, the mayor of the harbour city, who agreed to it.',
      'paragraph',
    ],
    ['the word of a time', 'Updated', 'furniture'],
  ])('is not %s', (_, line, kind) => {
    expect(blocksOf(line).map((block) => block.kind)).toStrictEqual([kind]);
  });

  test.each([
    ['a name with the word of a photo', 'Photo: Ada Rowe'],
    ['a chain of names', 'Ada Rowe/AP'],
    ['a chain in parentheses', '(Ada Rowe/Acme Pictures)'],
    ['the person of a picture and its credit', 'Ada Rowe. Photo: Bo Lind/Acme'],
    ['the person of a picture and the agency of it', 'Ada Rowe. REUTERS/Bo Lind'],
    ['a picture of a day', 'A walk of June 12, 2024 in the harbour (Photo: Ada Rowe/Acme)'],
  ])('is not a credit: %s', (_, line) => {
    const [block] = blocksOf(line);
    expect(block).toMatchObject({ kind: 'caption', evidence: ['photo credit'] });
  });
});

describe('times', () => {
  test.each([
    ['a label, a day and a clock', 'Published June 12, 2024 10:29am', 1],
    ['a day', 'June 12, 2024', 1],
    ['a clock', '10:29am', 1],
    ['an age', '5 hours ago', 1],
    ['a reading time behind', 'June 12, 2024 4 min read', 1],
    ['a reading time in words', '12 June 2024, 07:11 | Reading time: 8 minutes', 1],
    ['a day in Korean digits', '2024년 6월 12일', 1],
    ['two of them', 'Published June 12, 2024 | Updated June 13, 2024', 2],
  ])('of a line: %s', (_, line, count) => {
    const blocks = blocksOf(line);
    expect(blocks).toHaveLength(count);
    for (const block of blocks) {
      expect(block).toMatchObject({ kind: 'timestamp', evidence: ['line of times'] });
    }
  });

  test.each([
    ['a few words in front', 'Meeting of 12 June 2024 in the old town hall'],
    ['a few words behind', 'June 12, 2024 in the harbour of Incheon'],
    ['words that open as a byline does', 'June 12, 2024 by the council of the harbour'],
  ])('among other words: %s', (_, line) => {
    const [block] = blocksOf(line);
    expect(block).toMatchObject({ kind: 'timestamp', evidence: ['a date among other words'] });
  });

  test.each([
    ['a day without its year', 'Meeting of 12 June in the old town hall of it', 'paragraph'],
    [
      'more than a score of words',
      'Last seen on June 12, 2024 by the old pier of the harbour city of the north and of the south sea',
      'paragraph',
    ],
    ['a day of the week alone', 'Wednesday', 'furniture'],
    ['a number of days', '3 days', 'furniture'],
    ['words that open as furniture does', 'Sign up to Acme by June 12, 2024', 'furniture'],
    [
      'words that say what a promotion does',
      'This post may contain affiliate links, June 2024',
      'furniture',
    ],
  ])('are not %s', (_, line, kind) => {
    expect(blocksOf(line).map((block) => block.kind)).toStrictEqual([kind]);
  });
});

describe('a line that may be the end of something else', () => {
  test('is a caption where it has a credit', () => {
    const [block] = blocksOf('This post may contain affiliate links. (AP Photo/Ada Rowe)');
    expect(block).toMatchObject({ kind: 'caption', evidence: ['photo credit'] });
  });

  test('is a byline where it begins as one', () => {
    const [block] = blocksOf(
      'By Ada Rowe | June 12, 2024 | This post may contain affiliate links.',
    );
    expect(block?.kind).toBe('byline');
  });
});
