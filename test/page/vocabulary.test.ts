import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';
import { en, zhCN } from '../../src/locales/index.ts';

const H = 'Harbour city votes to move its tide gates';
const A =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const B =
  'The gates will be moved in the spring, once the last of the winter storms has passed the coast.';

/** The block of a line between paragraphs of a story. */
function blockOf(line: string) {
  const text = [H, A, B, A, line, B].join('\n');
  const at = text.indexOf(`\n${line}\n`) + 1;
  const block = parsePage(text).blocks.find(({ span }) => span.start <= at && at < span.end);
  return block && { kind: block.kind, evidence: block.evidence[0] };
}

describe('a line that its words tell', () => {
  test.each([
    [
      'a phrase of promotions',
      'The best of the harbour in your inbox',
      'furniture',
      'says "in your inbox"',
    ],
    [
      'a phrase in a sentence',
      'We send the best of the harbour, in your inbox.',
      'furniture',
      'says "in your inbox"',
    ],
    ['a button', 'Share', 'furniture', 'words of buttons'],
    ['several buttons', 'Share Print Email', 'furniture', 'words of buttons'],
    ['buttons and marks', '• Share • Print •', 'furniture', 'words of buttons'],
    ['a button behind a count', '12 Share', 'furniture', 'words of buttons'],
    ['fourteen buttons', 'Share '.repeat(14).trim(), 'furniture', 'words of buttons'],
    ['marks alone', '***', 'furniture', 'no words'],
    ['a dash', '—', 'furniture', 'no words'],
    [
      'a line with a sun',
      '☀ Sun over the harbour city and the old pier today',
      'furniture',
      'opens with a pictograph',
    ],
    [
      'a line with the last of the dingbats',
      '➿ Loops over the harbour city and the old pier',
      'furniture',
      'opens with a pictograph',
    ],
    [
      'a line with a tile',
      '🀀 Winds over the harbour city and the old pier',
      'furniture',
      'opens with a pictograph',
    ],
    [
      'a line with a face',
      '🤖 Robots over the harbour city and the old pier',
      'furniture',
      'opens with a pictograph',
    ],
    [
      'a heading with a count in front',
      '3 Comments',
      'furniture',
      'known line "3 Comments" with a count',
    ],
    [
      'a heading with a count behind',
      'Comments (3)',
      'furniture',
      'known line "Comments (3)" with a count',
    ],
    [
      'a heading with a count in parentheses in front',
      '(3) Comments',
      'furniture',
      'known line "(3) Comments" with a count',
    ],
    ['a heading', 'Comments', 'furniture', 'known line "Comments"'],
    ['a heading with a colon', 'Comments:', 'furniture', 'known line "Comments:"'],
    ['what a company says of itself', 'About Acme', 'furniture', 'heading of a press release'],
    [
      'the same of eight words',
      'About Acme and the Old Pier of Norway',
      'furniture',
      'heading of a press release',
    ],
  ])('%s', (_, line, kind, evidence) => {
    expect(blockOf(line)).toStrictEqual({ kind, evidence });
  });

  test.each([
    ['a word of a button and others', 'Share the old pier of the harbour'],
    ['fifteen buttons', 'Share '.repeat(15).trim()],
    ['a line with a shape', '◿ Old pier of the harbour city today'],
    ['a line with a sign of mathematics', '⟀ Old pier of the harbour city today'],
    ['a count of something else', '3 Boats'],
    ['a heading with a word behind the count', '3 Comments on it'],
    ['a heading of nine words', 'About Acme and the old piers of all Norway'],
    ['a sentence about something', 'About Acme we know nothing.'],
  ])('not %s', (_, line) => {
    expect(['related', 'paragraph']).toContain(blockOf(line)?.kind);
  });

  test('a label of the caller above its time', () => {
    const options = { vocabulary: { labels: { Stamped: 'published' } } } as const;
    const { published } = parsePage(`${H}\nStamped\nJune 12, 2024\n${A}`, options);
    expect(published).toMatchObject({ label: 'published', readings: [{ year: 2024 }] });
  });
});

describe('a copyright mark within a line', () => {
  test.each([
    ['behind a few words', 'TM & © 2016 Cable News Network'],
    ['without a blank', 'TM & ©2016 Cable News Network'],
    ['in front of more digits', 'TM & © 2016-2024 Cable News Network'],
  ])('tells rights: %s', (_, line) => {
    expect(blockOf(line)?.kind).toBe('copyright');
  });

  test.each([
    ['far behind', 'The old pier of the harbour and of the city © 2016 Acme'],
    ['in front of less than a year', 'TM & © 201 Cable News Network'],
  ])('tells none: %s', (_, line) => {
    expect(blockOf(line)?.kind).not.toBe('copyright');
  });
});

describe('a caption among paragraphs', () => {
  const LONG =
    'A gate of the harbour city is seen from the old pier on a day in June, with boats of all kinds around it, in a picture';

  test.each([
    ['a sentence with its words in front', `FILE PHOTO: ${LONG}.`],
    ['a sentence with a credit behind', `${LONG}. REUTERS/Ada Rowe`],
    ['a line of many sentences', `FILE PHOTO: ${`${LONG}. `.repeat(10)}REUTERS/Ada Rowe`],
  ])('%s', (_, line) => {
    expect(blockOf(line)?.kind).toBe('caption');
  });

  test.each([
    ['a sentence that names the agency', `${LONG} of Reuters.`],
    ['a sentence with its words within', `${LONG} of the file photo.`],
    ['a line longer than any', `FILE PHOTO: ${`${LONG}. `.repeat(13)}REUTERS/Ada Rowe`],
  ])('not %s', (_, line) => {
    expect(blockOf(line)?.kind).toBe('paragraph');
  });
});

describe('credits that close a long line', () => {
  test('are told', () => {
    const people =
      'Ada Rowe in Seoul, Ben Ito in Oslo, Cleo Dahl in Bergen, Dan Elm in Lagos and Eva Falk in Paris';
    expect(blockOf(`Reporting by ${people}; Editing by Finn Gad.`)?.kind).toBe('signOff');
  });
});

describe('tags', () => {
  const tagsOf = (line: string) =>
    parsePage([H, A, B, A, line].join('\n'), { locales: [en, zhCN] }).tags;

  test.each([
    ['commas', 'Tags: gates, old pier', ['gates', 'old pier']],
    ['semicolons', 'Tags: gates; old pier', ['gates', 'old pier']],
    ['bars', 'Tags: gates | old pier', ['gates', 'old pier']],
    ['bullets', 'Tags: gates • old pier', ['gates', 'old pier']],
    ['points in the middle', 'Tags: gates · old pier', ['gates', 'old pier']],
    ['hashes', 'Tags: #gates #pier', ['gates', 'pier']],
    ['Chinese commas', 'Tags: 海港、水闸', ['海港', '水闸']],
    ['wide commas', 'Tags: 海港，水闸', ['海港', '水闸']],
    ['two commas', 'Tags: gates,, old pier,', ['gates', 'old pier']],
    ['no separator', 'Harbour City Tide Gates North Pier', ['Harbour City Tide Gates North Pier']],
  ])('with %s', (_, line, expected) => {
    expect(tagsOf(line)).toStrictEqual(expected);
  });
});
