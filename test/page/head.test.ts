import { describe, expect, test } from 'vitest';
import { type Block, parsePage, type ReadOptions } from '../../src/index.ts';
import { ko } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const HEADLINE = 'Harbour city votes to move its tide gates';

/** The blocks of a line between the headline and the story. */
function blocksOf(line: string, options?: ReadOptions): readonly Block[] {
  const text = [HEADLINE, 'Share', line, STORY, STORY].join('\n');
  const start = text.indexOf(`\n${line}\n`) + 1;
  return parsePage(text, options).blocks.filter(
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
    [
      'people in several places, without a comma',
      'Ada Rowe in Oslo and Ben Ito in New Delhi and Leo Dahl in Paris',
      [
        'only a name',
        'a place of writing',
        'a place of writing',
        'a place of writing',
        'in the head of the page',
      ],
      ['Ada Rowe', 'Ben Ito', 'Leo Dahl'],
      0,
    ],
    [
      'the same in capitals',
      'ADA ROWE IN OSLO AND BEN ITO IN NEW DELHI AND LEO DAHL IN PARIS',
      [
        'only a name',
        'a place of writing',
        'a place of writing',
        'a place of writing',
        'in the head of the page',
      ],
      ['ADA ROWE', 'BEN ITO', 'LEO DAHL'],
      0,
    ],
    [
      'people with their roles, without a comma',
      'Ada Rowe Health editor and Ben Ito Community affairs correspondent',
      ['a role', 'a role'],
      ['Ada Rowe', 'Ben Ito'],
      0,
    ],
    [
      'eight words without a comma',
      'Ada Rowe Chief Political Correspondent in New Delhi',
      ['a role', 'a place of writing'],
      ['Ada Rowe'],
      0,
    ],
    [
      'a long role in small letters',
      'Ada Rowe, senior political affairs correspondent',
      ['a role'],
      ['Ada Rowe'],
      0,
    ],
    [
      'nine words and a full stop',
      'Ada Rowe, Ben Ito, Cleo Dahl and Dan Elm.',
      ['only a name', 'in the head of the page'],
      ['Ada Rowe', 'Ben Ito', 'Cleo Dahl', 'Dan Elm'],
      0,
    ],
    [
      'a time in words',
      'Ada Rowe, updated an hour ago',
      ['a time on the same line'],
      ['Ada Rowe'],
      1,
    ],
    [
      'a time in words with a subject behind it',
      'Ada Rowe | yesterday | Ships and boats',
      ['a time on the same line'],
      ['Ada Rowe'],
      1,
    ],
    [
      'a time in figures with small words behind it',
      'Ada Rowe | 2 hours ago | ships and boats of the north',
      ['a time on the same line'],
      ['Ada Rowe'],
      1,
    ],
    [
      'words in front and a time with small words behind it',
      'By Ada Rowe yesterday at the pier of the old harbour',
      ['words in front of the name', 'a time on the same line'],
      ['Ada Rowe'],
      1,
    ],
    [
      'words in front of a name with the word of a button',
      'By Peter Read',
      ['words in front of the name'],
      ['Peter Read'],
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

  test('without capitals, a time and words behind it', () => {
    const line = '김철수 기자 이영희 기자 박민수 기자, 어제 | 사회';
    const [block] = blocksOf(line, inLanguages(ko));
    expect(block).toMatchObject({ kind: 'byline', value: { authors: { length: 3 } } });
  });

  test.each([
    ['a comma', 'Harbour walks of 2024, June 12, 2024 , Ada Rowe'],
    ['a semicolon', 'Harbour walks of 2024; June 12, 2024 ; Ada Rowe'],
    ['a colon', 'Harbour walks of 2024: June 12, 2024 : Ada Rowe'],
    ['a point in the middle', 'Harbour walks of 2024 · June 12, 2024 · Ada Rowe'],
    ['a slash', 'Harbour walks of 2024 / June 12, 2024 / Ada Rowe'],
    ['a bar without a blank', 'Harbour walks of 2024 |June 12, 2024 |Ada Rowe'],
    ['a bullet without a blank', 'Harbour walks of 2024 •June 12, 2024 •Ada Rowe'],
    ['a short dash without a blank', 'Harbour walks of 2024 –June 12, 2024 –Ada Rowe'],
    ['a long dash without a blank', 'Harbour walks of 2024 —June 12, 2024 —Ada Rowe'],
    ['a hyphen without a blank', 'Harbour walks of 2024 - June 12, 2024 -Ada Rowe'],
    ['nothing but a blank', 'Harbour walks of 2024 | June 12, 2024 Ada Rowe'],
  ])('behind a date and %s', (_, line) => {
    const [block] = blocksOf(line);
    expect(block).toMatchObject({
      kind: 'byline',
      evidence: ['a name beside a date'],
      value: { authors: [{ name: 'Ada Rowe' }] },
    });
  });

  test('in front of a date, with another name behind it', () => {
    const [block] = blocksOf('Ada Rowe | June 12, 2024 | Ben Ito | Harbour walks of the old city');
    expect(block).toMatchObject({
      kind: 'byline',
      evidence: ['a name beside a date'],
      value: { authors: [{ name: 'Ada Rowe' }] },
    });
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
    ['the word of a button and another', 'Hide Box', 'furniture'],
    ['a word and that of a button', 'Harbour Navigation', 'furniture'],
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
    ['ten words and a full stop', 'Ada Rowe, Ben Ito, Cleo Dahl, Dan Elm, Eva Falk.', 'paragraph'],
    [
      'a full stop behind few but long words',
      'Alexandrina Featherstonehaugh, Bartholomew Featherstonehaugh, Christopher Featherstonehaugh, Wilhelmina Featherstonehaugh.',
      'paragraph',
    ],
    [
      'more words than a name and its role have',
      'Ada Rowe Chief Political Affairs Correspondent in New Delhi',
      'paragraph',
    ],
    [
      'a sentence that is cut off',
      'Acme Corp. yesterday agreed to a settlement with the port council, which accused the company of failing to',
      'paragraph',
    ],
    ['a short one', 'Acme Corp. yesterday said yes', 'furniture'],
    ['one with a single capital', 'Reuters yesterday agreed to it', 'furniture'],
    ['a row of letters', 'A · B · C · D', 'furniture'],
    [
      'a story that a crawl put behind its byline',
      `By Ada Rowe | June 12, 2024 | ${STORY} ${STORY} ${STORY}`,
      'paragraph',
    ],
    [
      'one that begins nearly as a byline does',
      'Writers Corp. yesterday agreed to a settlement with the port council, which accused the company of failing to',
      'paragraph',
    ],
    ['a name and the word of a promotion', 'Ada Rowe, Staff Writer, Our Newsletter', 'furniture'],
  ])('is not %s', (_, line, kind) => {
    expect(blocksOf(line).map((block) => block.kind)).toStrictEqual([kind]);
  });

  const names = `${'Ada Rowe, Ben Ito, Cleo Dahl, Dan Elm, '.repeat(5)}Eva Falk, Finn Gad, Gus Hill, `;

  test.each([
    ['as many as a line of the head has', `${names}Ida Jonesbridge`, 240, 'byline'],
    ['more than that', `${names}Ida Jonesbridges`, 241, 'paragraph'],
    ['more behind the word', `By ${names}Ida Jonesbridge`, 243, 'byline'],
  ])('of names, %s', (_, line, length, kind) => {
    expect(line).toHaveLength(length);
    expect(blocksOf(line).map((block) => block.kind)).toStrictEqual([kind]);
  });

  test.each([
    ['a name with the word of a photo', 'Photo: Ada Rowe'],
    ['a chain of names', 'Ada Rowe/AP'],
    ['a chain in parentheses', '(Ada Rowe/Acme Pictures)'],
    ['the person of a picture and its credit', 'Ada Rowe. Photo: Bo Lind/Acme'],
    ['the person of a picture and the agency of it', 'Ada Rowe. REUTERS/Bo Lind'],
    ['the person and the day of a picture', 'Ada Rowe June 12, 2024. Bo Lind/AP'],
    ['a picture of a day', 'A walk of June 12, 2024 in the harbour (Photo: Ada Rowe/Acme)'],
  ])('is not a credit: %s', (_, line) => {
    const [block] = blocksOf(line);
    expect(block).toMatchObject({ kind: 'caption', evidence: ['photo credit'] });
  });

  test.each([
    ['at its end', 'Ada Rowe File Photo'],
    ['behind a comma', 'Ada Rowe, File Photo'],
  ])('is not the person of a picture with the word of a file photo %s', (_, line) => {
    const [block] = blocksOf(line);
    expect(block).toMatchObject({ kind: 'caption', evidence: ['file photo'] });
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
    ['figures alone', '02/12/2024', 1],
    ['words alone', 'Published yesterday, updated yesterday, last updated yesterday', 3],
    [
      'two dozen letters of other words',
      'Ports of the old harbour town | Updated 12 June 2024, 10:29 am',
      1,
    ],
    ['a section and a kind as long as the day', 'Markets Print 2025-04-21', 1],
    ['thirty words', `${'Updated June 12, 2024 | '.repeat(7)}June 2024`, 7],
    ['words of a promotion behind them', 'June 12, 2024, in your inbox', 1],
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
    [
      'more than two dozen letters',
      'Ports of the old harbour towns | Updated 12 June 2024, 10:29 am',
    ],
    ['more letters than half of the line', 'Markets Prints 2025-04-21'],
    [
      'a score of words',
      'Last seen on June 12, 2024 by the old pier of the harbour city of the north and south sea',
    ],
    ['a day and a clock apart', 'Meeting of 12 June 2024 in the old town hall from 10:29am'],
    ['an agency, which names nobody', 'Walks of the harbour | June 12, 2024 | Reuters'],
    ['words in front of a number', 'Ada Rowe 12 | June 12, 2024 | Harbour walks of the city'],
  ])('among other words: %s', (_, line) => {
    const [block] = blocksOf(line);
    expect(block).toMatchObject({ kind: 'timestamp', evidence: ['a date among other words'] });
  });

  test.each([
    ['a day without its year', 'Meeting of 12 June in the old town hall of it', 'paragraph'],
    [
      'more than a score of words',
      'Last seen on June 12, 2024 by the old pier of the harbour city of the north and the south sea',
      'paragraph',
    ],
    [
      'more than thirty words',
      `${'Updated June 12, 2024 | '.repeat(7)}June 2024 10:29am`,
      'paragraph',
    ],
    [
      'words that say what a promotion does, with a day',
      'This post may contain affiliate links, 12 June 2024',
      'furniture',
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
