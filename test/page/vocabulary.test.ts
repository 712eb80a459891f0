import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';
import { de, en, es, fi, fr, ja, zhCN } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

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
    [
      'a phrase of promotions at its beginning',
      'Powered by Acme of the old harbour',
      'furniture',
      'says "Powered by"',
    ],
    [
      'a heading of what readers say, with what it is about',
      'Comments: the gates, and what you say of them',
      'furniture',
      'opens with "Comments:"',
    ],
    ['a button', 'Share', 'furniture', 'words of buttons'],
    ['the button of a picture', 'View image in fullscreen', 'furniture', 'words of buttons'],
    ['several buttons', 'Share Print Email', 'furniture', 'words of buttons'],
    ['buttons and marks', '• Share • Print •', 'furniture', 'words of buttons'],
    ['a button behind a count', '12 Share', 'furniture', 'words of buttons'],
    ['fourteen buttons', 'Share '.repeat(14).trim(), 'furniture', 'words of buttons'],
    ['marks alone', '***', 'furniture', 'no words'],
    ['a dash', '—', 'furniture', 'no words'],
    ['a row of points', '.'.repeat(120), 'furniture', 'no words'],
    ['a cross, which closes a notice', '✕', 'furniture', 'no words'],
    ['a figure', '85%', 'furniture', 'no words'],
    [
      'a phrase in a sentence of forty-five words',
      `${'on and '.repeat(21)}on our newsletter.`,
      'furniture',
      'says "our newsletter"',
    ],
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
    [
      'a heading with a count and a colon',
      '3 Comments:',
      'furniture',
      'known line "3 Comments:" with a count',
    ],
    [
      'a heading of three words with a count',
      'Leave a comment (3)',
      'furniture',
      'known line "Leave a comment (3)" with a count',
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
    ['a section and a figure', 'World 7'],
    ['a phrase that stands within a word', 'harbourOur newsletter of the old pier today'],
    ['a phrase in a sentence of forty-six words', `${'on and '.repeat(22)}our newsletter.`],
    ['a line in wide parentheses', '（Ferry lines of the old pier today）'],
    ['a line that opens with a rare ideograph', '𠀋の海港で今日の水門'],
    ['the word of a label and others', 'Topics for the old pier of the harbour city'],
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

  test('a German label above its time', () => {
    const { updated } = parsePage(`${H}\nAktualisiert:\n12. Juni 2024\n${A}`, inLanguages(de, en));
    expect(updated).toMatchObject({ label: 'updated', readings: [{ year: 2024 }] });
  });

  test('a desk alone is no closing credit', () => {
    const page = parsePage([H, A, B, 'Redaktion Acme Oslo'].join('\n'), inLanguages(de, en));
    expect(page.blocks.at(-1)?.kind).not.toBe('signOff');
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
    ['without a blank in front', 'TM&© 2016 Cable News Network'],
    ['behind the word', 'Copyright © Acme'],
    ['behind a few words more', 'Boats of the old harbour © 2016 Acme'],
    [
      'in front of long terms',
      'TM & © 2016 Cable News Network, Inc., a Time Warner Company. All rights reserved. This material may not be published, broadcast, rewritten or redistributed in any form, by any of the means that are known today, without the consent of its owner.',
    ],
  ])('tells rights: %s', (_, line) => {
    expect(blockOf(line)?.kind).toBe('copyright');
  });

  test.each([
    ['far behind', 'The old pier of the harbour and of the city © 2016 Acme'],
    ['a letter too far behind', 'Boats of the old harbours © 2016 Acme'],
    ['in front of less than a year', 'TM & © 201 Cable News Network'],
  ])('tells none: %s', (_, line) => {
    expect(blockOf(line)?.kind).not.toBe('copyright');
  });
});

describe('a caption among paragraphs', () => {
  const LONG =
    'A gate of the harbour city is seen from the old pier on a day in June, with boats of all kinds around it, in a picture';

  /** The same picture, described until the caption has some length. */
  const ofLength = (length: number): string => {
    const credit = '. REUTERS/Ada Rowe';
    const text = `FILE PHOTO: ${`${LONG}. `.repeat(14)}`;
    return `${text.slice(0, length - credit.length)}${credit}`;
  };

  test.each([
    ['a sentence with its words in front', `FILE PHOTO: ${LONG}.`],
    [
      'a long line whose end has no mark',
      `FILE PHOTO: ${LONG}, ${LONG.replaceAll('picture', 'row')}`,
    ],
    ['a sentence with its label in front', `Image caption, ${LONG}.`],
    ['a chain of names with a full stop', 'A gate of the pier. Ada Rowe/AP.'],
    ['a chain of names in parentheses', '(Ada Rowe/Bo Lind)'],
    ['as long as any', ofLength(1500)],
    ['a sentence with a credit behind', `${LONG}. REUTERS/Ada Rowe`],
    ['a line of many sentences', `FILE PHOTO: ${`${LONG}. `.repeat(10)}REUTERS/Ada Rowe`],
  ])('%s', (_, line) => {
    expect(blockOf(line)?.kind).toBe('caption');
  });

  test.each([
    ['a sentence that names the agency', `${LONG} of Reuters.`],
    ['a sentence with its words within', `${LONG} of the file photo.`],
    ['longer than any', ofLength(1501)],
    ['a line much longer than any', `FILE PHOTO: ${`${LONG}. `.repeat(13)}REUTERS/Ada Rowe`],
  ])('not %s', (_, line) => {
    expect(blockOf(line)?.kind).toBe('paragraph');
  });
});

describe('credits that close a long line', () => {
  test('are told', () => {
    const people =
      'Ada Rowe in Seoul, Ben Ito in Oslo, Cleo Dahl in Bergen, Dan Elm in Lagos and Eva Falk in Paris';
    expect(blockOf(`Reporting by ${people}; Editing by Finn Gad.`)?.kind).toBe('signOff');
    expect(blockOf(`${people} contributed to this report.`)?.kind).toBe('signOff');
    expect(blockOf('Reporting by Ada Rowe')?.kind).toBe('signOff');
  });
});

describe('tags', () => {
  const tagsOf = (line: string, options = inLanguages(zhCN, en)) =>
    parsePage([H, A, B, A, line].join('\n'), options).tags;

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
    ['a dash among them', 'Tags: gates, –, old pier', ['gates', 'old pier']],
    ['a year', 'Tags: gates, 2024', ['gates', '2024']],
    ['a colon within one', 'Tags: gates, pier: old', ['gates', 'pier: old']],
    ['a blank in front of the colon', 'Tags : gates, old pier', ['gates', 'old pier']],
    ['a wide colon', 'Tags：gates, old pier', ['gates', 'old pier']],
    ['nothing behind the colon', 'Tags :', []],
    ['nothing behind the word', 'Topics', []],
    ['a single letter', 'Tags: X, gates', ['X', 'gates']],
    ['no separator', 'Harbour City Tide Gates North Pier', ['Harbour City Tide Gates North Pier']],
  ])('with %s', (_, line, expected) => {
    expect(tagsOf(line)).toStrictEqual(expected);
  });

  test.each([
    ['French', fr, 'Tags : port, écluses', ['port', 'écluses']],
    ['French, as English sets it', fr, 'Thèmes: port, écluses', ['port', 'écluses']],
    ['Spanish', es, 'Etiquetas: puertas, muelle', ['puertas', 'muelle']],
    ['Spanish, as French sets it', es, 'Etiquetas : puertas, muelle', ['puertas', 'muelle']],
    ['Japanese', ja, 'タグ：海港、水門', ['海港', '水門']],
  ])('in %s', (_, locale, line, expected) => {
    expect(tagsOf(line, inLanguages(locale, en))).toStrictEqual(expected);
  });
});

describe('names that go on below', () => {
  test.each([
    ['a comma', undefined, 'By\nAda Rowe,\nBen Ito', ['Ada Rowe', 'Ben Ito']],
    ['a wide comma', zhCN, '记者\n王小明，\n李华', ['王小明', '李华']],
    ['a Chinese comma', zhCN, '记者\n王小明、\n李华', ['王小明', '李华']],
  ])('behind %s', (_, locale, lines, expected) => {
    const options = locale === undefined ? undefined : inLanguages(locale, en);
    const { authors } = parsePage(`Gates 2024\n${lines}\n${A}`, options);
    expect(authors.map(({ name }) => name)).toStrictEqual(expected);
  });

  test('not behind a name, nor below one that begins as a byline does', () => {
    const page = parsePage([H, A, B, A, 'Mariana Rowe', 'View author publications', B].join('\n'));
    expect(page.bylines).toStrictEqual([]);
  });
});

test('a language with few words of pages has those it has', () => {
  const { headline, authors } = parsePage(`${H}\nBy Ada Rowe\n${A}\n${B}`, inLanguages(fi, en));
  expect({ headline, names: authors.map(({ name }) => name) }).toStrictEqual({
    headline: H,
    names: ['Ada Rowe'],
  });
});
