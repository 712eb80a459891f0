import { describe, expect, test } from 'vitest';
import {
  detectProfile,
  type Page,
  pageReader,
  parsePage,
  readPages,
  resolvePage,
  stripFurniture,
} from '../../src/index.ts';
import { de, en, enGB, es, fr, zhCN } from '../../src/locales/index.ts';
import { brecorder, investing, profiles } from '../../src/profiles.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const MORE =
  'The gates will be moved in the spring, once the last of the winter storms has passed the coast.';

/** The kinds and texts of a page's blocks. */
const told = (text: string, page: Page = parsePage(text)): readonly string[] =>
  page.blocks.map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, Math.min(span.end, span.start + 40))}`,
  );

describe('reads', () => {
  test.each([
    [
      'a byline whose name stands on the next line',
      `Gates to move next spring\nBy\nAda Rowe\n${STORY}`,
      [
        'headline: Gates to move next spring',
        'byline: By\nAda Rowe',
        `paragraph: ${STORY.slice(0, 40)}`,
      ],
    ],
    [
      'a byline whose names stand on two lines behind it',
      `Gates to move next spring\nBy\nAda Rowe and\nBen Ito\nShare\n${STORY}`,
      [
        'headline: Gates to move next spring',
        'byline: By\nAda Rowe and\nBen Ito',
        'furniture: Share',
        `paragraph: ${STORY.slice(0, 40)}`,
      ],
    ],
    [
      'the same in capitals, behind a comma',
      `Gates to move next spring\nBY\nADA ROWE,\nBEN ITO AND\nCLEO DAHL\n${STORY}`,
      [
        'headline: Gates to move next spring',
        'byline: BY\nADA ROWE,\nBEN ITO AND\nCLEO DAHL',
        `paragraph: ${STORY.slice(0, 40)}`,
      ],
    ],
    [
      'a name that only ends as the word does',
      `Gates to move next spring\nBy\nAda Rowland\nShare\n${STORY}`,
      [
        'headline: Gates to move next spring',
        'byline: By\nAda Rowland',
        'furniture: Share',
        `paragraph: ${STORY.slice(0, 40)}`,
      ],
    ],
    [
      'a market row with its symbol, name and figures on lines of their own',
      `HBL\nHabib Bank Ltd.\n105.70\n+0.69\n+0.66%\nGates to move next spring\n${STORY}`,
      [
        'tickerRow: HBL\nHabib Bank Ltd.\n105.70\n+0.69\n+0.66%',
        'headline: Gates to move next spring',
        `paragraph: ${STORY.slice(0, 40)}`,
      ],
    ],
    [
      'a label whose time stands on the next line',
      `Gates to move next spring\nPublished:\nJune 12, 2024\n${STORY}`,
      [
        'headline: Gates to move next spring',
        'timestamp: Published:\nJune 12, 2024',
        `paragraph: ${STORY.slice(0, 40)}`,
      ],
    ],
    [
      'two times on a line',
      `Gates to move next spring\nPublished June 12, 2024 | Updated June 13, 2024\n${STORY}`,
      [
        'headline: Gates to move next spring',
        'timestamp: Published June 12, 2024 |',
        'timestamp: Updated June 13, 2024',
        `paragraph: ${STORY.slice(0, 40)}`,
      ],
    ],
    [
      'a path, a section and a headline that a button repeats',
      `Home » World » Gates to move next spring\nWorld\nGates to move next spring\nBy Ada Rowe\nShare on Facebook\n${STORY}`,
      [
        'furniture: Home » World » Gates to move next spring',
        'section: World',
        'headline: Gates to move next spring',
        'byline: By Ada Rowe',
        'furniture: Share on Facebook',
        `paragraph: ${STORY.slice(0, 40)}`,
      ],
    ],
    [
      'tags, comments and rights below the story',
      `Gates to move next spring\nBy Ada Rowe\n${STORY}\n${MORE}\n${MORE}\nTags: harbour, tide gates\nLatest comments\nBen\nI like gates.\n© 2024 Acme News. All rights reserved.`,
      [
        'headline: Gates to move next spring',
        'byline: By Ada Rowe',
        `paragraph: ${STORY.slice(0, 40)}`,
        `paragraph: ${MORE.slice(0, 40)}`,
        `paragraph: ${MORE.slice(0, 40)}`,
        'tags: Tags: harbour, tide gates',
        'furniture: Latest comments',
        'furniture: Ben',
        'furniture: I like gates.',
        'copyright: © 2024 Acme News. All rights reserved.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toStrictEqual(expected);
  });

  test.each([
    ['German', de, 'Von\nAda Rowe und\nBen Ito', ['Ada Rowe', 'Ben Ito']],
    ['French', fr, 'Par\nAda Rowe et\nBen Ito', ['Ada Rowe', 'Ben Ito']],
    ['Spanish', es, 'Por\nAda Rowe y\nBen Ito', ['Ada Rowe', 'Ben Ito']],
    ['Chinese', zhCN, '记者\n王小明、\n李华', ['王小明', '李华']],
  ])('a byline over three lines in %s', (_, locale, lines, expected) => {
    const page = parsePage(`Gates 2024\n${lines}\n${STORY}`, { locales: [locale, en] });
    expect(page.authors.map(({ name }) => name)).toStrictEqual(expected);
    expect(page.bylines).toHaveLength(1);
  });

  test('a promotion between the story and its form as furniture', () => {
    const pitch = 'One long read about water and those who live near it, every other Sunday.';
    const page = parsePage(
      `Gates to move\n${STORY}\n${MORE}\nGet The Slow Shore in your inbox\n${pitch}\nEnter your email\n${STORY}`,
    );
    expect(page.paragraphs).toStrictEqual([STORY, MORE, STORY]);
  });

  test('tags apart', () => {
    expect(
      parsePage(`Gates to move\n${STORY}\n${MORE}\n${MORE}\nTags: harbour, tide gates`).tags,
    ).toStrictEqual(['harbour', 'tide gates']);
  });

  test('a block of rows that is printed twice once, and both in the blocks', () => {
    const row = 'HBL 105.70 Increased By ▲ 0.69 (0.66%)';
    const page = parsePage(`${row}\n${row}\nGates to move\n${STORY}`);
    expect(page.tickers).toHaveLength(1);
    expect(page.blocks.filter(({ kind }) => kind === 'tickerRow')).toHaveLength(2);
  });

  test('rows of one symbol that differ in price or in change, each of them', () => {
    const rows = [
      'HBL 105.70 Increased By ▲ 0.69 (0.66%)',
      'HBL 105.75 Increased By ▲ 0.69 (0.66%)',
      'HBL 105.70 Increased By ▲ 0.70 (0.66%)',
      'HBL 105.70 Increased By ▲ 0.69 (0.66%)',
    ];
    expect(
      parsePage(rows.join('\n')).tickers.map(({ symbol, last, change }) => [symbol, last, change]),
    ).toStrictEqual([
      ['HBL', 105.7, 0.69],
      ['HBL', 105.75, 0.69],
      ['HBL', 105.7, 0.7],
    ]);
  });

  test('a name as an author in the head only', () => {
    const page = parsePage(
      `Gates to move next spring\nAda Rowe\nJune 12, 2024\n${STORY}\nBen Ito\n${MORE}`,
    );
    expect(page.authors.map(({ name }) => name)).toStrictEqual(['Ada Rowe']);
  });

  test.each([
    [
      'a name above its date, below a gallery',
      `Gates to move next spring\n${STORY}\n${MORE}\n${MORE}\nShips in the harbour\nAda Rowe\nUpdated June 12, 2024\n${STORY}`,
      ['Ada Rowe'],
    ],
    [
      'no name above a month',
      `Gates to move next spring\n${STORY}\n${MORE}\n${MORE}\nShips in the harbour\nAda Rowe\nUpdated June 2024\n${STORY}`,
      [],
    ],
    [
      'the name of the head, not one below the standfirst',
      `Gates to move next spring\nAda Rowe\n${STORY}\nAcme News\nHarbour Walks\n${MORE}\n${MORE}`,
      ['Ada Rowe'],
    ],
    [
      'a byline that says how long it takes to read',
      `Gates to move next spring\nBy Ada Rowe | June 12, 2024 | This post may contain affiliate links.\n${STORY}`,
      ['Ada Rowe'],
    ],
    [
      'no subject of a photograph',
      `Gates to move next spring\nBy Ada Rowe\nBen Ito. Photo: Cleo Dahl/Acme Pictures\n${STORY}`,
      ['Ada Rowe'],
    ],
    [
      'no list of subjects that hyphens join',
      `Gates to move next spring\nHarbour-Tide-Gates-Pier-Storm Acme-Council-City-Vote-Spring\n${STORY}`,
      [],
    ],
  ])('authors: %s', (_, text, expected) => {
    expect(parsePage(text).authors.map(({ name }) => name)).toStrictEqual(expected);
  });

  test.each([
    [
      'below the headline rather than above it',
      `Wednesday, 12 June 2024\nGates to move next spring\nBy Ada Rowe | 5 November 2023\n${STORY}`,
      [2023, 11, 5],
    ],
    [
      'above the headline where none stands below it',
      `12 June 2024\nGates to move next spring\nBy Ada Rowe\n${STORY}`,
      [2024, 6, 12],
    ],
    [
      'with its label wherever it stands',
      `Published: 12 June 2024\nGates to move next spring\n5 November 2024\n${STORY}`,
      [2024, 6, 12],
    ],
    [
      'beside a reading time',
      `Gates to move next spring\n12 June 2024, 07:11 | Reading time: 8 minutes\n${STORY}`,
      [2024, 6, 12],
    ],
  ])('published: the time %s', (_, text, [year, month, day]) => {
    expect(parsePage(text).published?.readings[0]).toMatchObject({ year, month, day });
  });

  test('two times below their label as two blocks without the blanks between', () => {
    const { blocks } = parsePage('Posted\nJune 12 and  8 pm');
    expect(blocks.map(({ kind, span }) => [kind, span.start, span.end])).toStrictEqual([
      ['timestamp', 0, 18],
      ['timestamp', 20, 24],
    ]);
  });

  test('every line end', () => {
    const page = parsePage(`Gates to move next spring\r\nBy Ada Rowe\r${STORY}\u2028${MORE}`);
    expect(page.blocks.map(({ kind }) => kind)).toStrictEqual([
      'headline',
      'byline',
      'paragraph',
      'paragraph',
    ]);
  });

  test("a caller's own section and furniture", () => {
    const text = `Lagos Metro\nGates to move next spring\nBy Ada Rowe\nAsk Acme about boats and gates today\n${STORY}`;
    const options = { vocabulary: { sections: ['Lagos Metro'], furniture: ['Ask Acme'] } };
    const page = parsePage(text, options);
    expect(page.section).toBe('Lagos Metro');
    expect(page.blocks[3]).toStrictEqual({
      kind: 'furniture',
      value: null,
      span: { start: 50, end: 86 },
      evidence: ['opens with "Ask Acme"'],
    });
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', ''],
    ['a paragraph alone', STORY],
    ['menus alone', 'Home\nSearch\nLog in'],
  ])('authors, times and datelines in %s', (_, text) => {
    const { authors, published, updated, dateline, tickers, captions } = parsePage(text);
    expect({ authors, published, updated, dateline, tickers, captions }).toStrictEqual({
      authors: [],
      published: null,
      updated: null,
      dateline: null,
      tickers: [],
      captions: [],
    });
  });

  test.each([
    ['an option that is none', { locale: en }, 'options.locale: no such option'],
    ['no locale', { locales: [] }, 'options.locales: expected a list of at least one locale'],
    ['something else as a locale', { locales: ['en'] }, 'options.locales[0]: expected a locale'],
    [
      'something else as a vocabulary',
      { vocabulary: 'By' },
      'options.vocabulary: expected an object',
    ],
    [
      'a profile without a name',
      { profile: {} },
      'options.profile: expected an object with a name',
    ],
    ['no object', 'en', 'options: expected an object, found string'],
  ])('%s', (_, options, message) => {
    expect(() => parsePage('', options as never)).toThrow(TypeError);
    expect(() => parsePage('', options as never)).toThrow(message);
  });
});

describe('stripFurniture', () => {
  test('gives the story with a way back', () => {
    const text = `World\n\nGates to move next spring\n\nSEOUL: ${STORY}\n\nRead more: Gates of old\n\n${MORE}`;
    const story = stripFurniture(text);
    expect(story.text).toBe(`${STORY}\n\n${MORE}`);
    for (const { start, end, pageStart } of story.segments) {
      expect(text.slice(pageStart, pageStart + end - start)).toBe(story.text.slice(start, end));
    }
  });
});

describe('a page that arrives in pieces', () => {
  const page = `World\r\nGates to move next spring\rBy\nAda Rowe and\u2028Ben Ito\u0085Published:\u2029June 12, 2024\nHBL\nHabib Bank Ltd.\n105.70\n+0.69\n+0.66%\nSEOUL: ${STORY}\nBy Cleo Dahl\nAcme News, Seoul\r\n${MORE}\r`;

  test.each([1, 2, 3, 7, 19, 64])('of %i characters is that of the whole', (size) => {
    const reader = pageReader();
    for (let at = 0; at < page.length; at += size) reader.push(page.slice(at, at + size));
    expect(reader.end()).toStrictEqual(parsePage(page));
  });

  test('of two is that of the whole, wherever a line is cut', () => {
    const whole = parsePage(page);
    const ends = [...page.matchAll(/[\r\n\u0085\u2028\u2029]/g)].map(({ index }) => index);
    for (const at of ends.flatMap((end) => [end, end + 1])) {
      const reader = pageReader();
      reader.push(page.slice(0, at));
      reader.push(page.slice(at));
      expect(reader.end()).toStrictEqual(whole);
    }
  });

  test('takes time as the length of a line, however many they are', () => {
    const reader = pageReader();
    for (let i = 0; i < 100_000; i += 1) reader.push('gates ');
    expect(reader.end().blocks).toHaveLength(1);
  });
});

test('a dateline without a story has no segment', () => {
  expect(stripFurniture('SEOUL, June 12 (Reuters) -')).toStrictEqual({
    kind: 'story',
    text: '',
    segments: [],
  });
});

describe('readPages', () => {
  const texts = [
    `Gates to move next spring\nBy Ada Rowe\n${STORY}`,
    `Boats to stay\nBy Ben Ito\n${MORE}`,
  ];
  const names = [['Ada Rowe'], ['Ben Ito']];

  test('maps texts as they come', () => {
    const pages = [...readPages(texts)];
    expect(pages.map(({ authors }) => authors.map(({ name }) => name))).toStrictEqual(names);
  });

  test('maps texts that come later', async () => {
    async function* later(): AsyncGenerator<string> {
      yield* texts;
    }
    const pages: Page[] = [];
    for await (const page of readPages(later())) pages.push(page);
    expect(pages.map(({ authors }) => authors.map(({ name }) => name))).toStrictEqual(names);
  });
});

describe('resolvePage', () => {
  const page = (head: string, options = {}): Page =>
    parsePage(`Gates to move next spring\n${head}\nSEOUL, Dec 31 (Reuters) - ${STORY}`, options);

  test('leaves out a day that another time of the page rules out', () => {
    const text = `Gates to move next spring\nPublished 08/09/2022, 05:23 PM\nUpdated 08/14/2022, 07:10 PM\n${STORY}`;
    const resolved = resolvePage(parsePage(text), { zone: 'America/New_York' });
    expect(resolved.published?.iso).toBe('2022-08-09T17:23:00-04:00');
    expect(resolved.updated?.iso).toBe('2022-08-14T19:10:00-04:00');
  });

  test('leaves open what the dateline contradicts', () => {
    expect(resolvePage(page('Published August 9, 2022'), { zone: 'UTC' }).published).toBe(null);
  });

  test('gives the dateline the year in which it is nearest', () => {
    const { dateline, published } = resolvePage(page('Published 1 January 2025'), { zone: 'UTC' });
    expect(dateline).toStrictEqual({ year: 2024, month: 12, day: 31 });
    expect(published).toBe(null);
  });

  test('leaves open what nothing proves', () => {
    const resolved = resolvePage(
      page('Published 08/09/2022, 05:23 PM', { locales: [enGB, en] }),
      {},
    );
    expect(resolved.published).toBe(null);
    expect(resolvePage(parsePage(STORY))).toStrictEqual({
      kind: 'resolvedPage',
      published: null,
      updated: null,
      dateline: null,
    });
  });
});

describe('detectProfile', () => {
  test.each([
    ['the copyright holder', '© 2007-2024 - Fusion Media Limited. All Rights Reserved.', investing],
    ['the furniture', 'Copyright Business Recorder, 2024', brecorder],
    ['nothing of theirs', '© 2024 Acme News. All rights reserved.', null],
  ])('by %s', (_, line, expected) => {
    const text = `Gates to move next spring\n${STORY}\n${MORE}\n${line}`;
    expect(detectProfile(parsePage(text), text, profiles)).toBe(expected);
  });
});
