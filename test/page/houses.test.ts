import { expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';

/** A page, line by line: what each line is, and what is printed. Two lines of one block stand under one kind. */
const pages: Readonly<Record<string, readonly (readonly [kind: string, ...lines: string[]])[]>> = {
  'a source above its caption, the employer below the byline, dated lists behind the story': [
    ['headline', 'Tide gates: Council to test them before the storms'],
    ['timestamp', 'Published\n21 November 2026'],
    ['byline', 'By Ada Rowe\nBBC News, Seoul'],
    ['caption', 'Image source, Getty Images\nImage caption, The gates will be tested in March'],
    ['paragraph', 'The council has agreed to test the gates in the harbour.'],
    ['paragraph', 'The port authority said that the test would begin in March.'],
    ['paragraph', 'It is not known how long it will take.'],
    ['furniture', 'More on this story'],
    ['related', 'Harbour storms get stronger'],
    ['timestamp', 'Published\n2 March'],
    ['furniture', 'The BBC is not responsible for the content of external sites.'],
  ],
  'a role below the byline': [
    ['headline', 'Council to test tide gates before the storms'],
    ['byline', 'By ADA ROWE\nAssociated Press Writer'],
    ['paragraph', 'SEOUL (AP) -- The council has agreed to test the gates, the port said.'],
    ['paragraph', 'The gates have been closed since 2019, when a storm broke two of them.'],
  ],
  'a short last sentence above the closing credits': [
    ['headline', 'Council to test tide gates before storms'],
    ['byline', 'By Ada Rowe and Ben Ito, CNN'],
    ['timestamp', 'Published 10:00 AM EST, Sat November 21, 2026'],
    ['paragraph', 'The council has agreed to test the gates, the port authority said on Friday.'],
    ['paragraph', 'The gates have been closed since 2019, when a storm broke two of them.'],
    ['furniture', 'Video Ad Feedback'],
    ['furniture', '02:13 - Source: CNN'],
    ['paragraph', '“We have tested them before,” a spokesman told CNN.'],
    ['signOff', 'CNN’s Carla Lind contributed to this report.'],
  ],
  'who reported, below a rule': [
    ['headline', 'Council to test tide gates before storms'],
    ['byline', 'By Ada Rowe'],
    ['paragraph', 'SEOUL, South Korea (AP) — The council agreed to test the gates on Friday.'],
    ['paragraph', 'The gates have been closed since 2019, when a storm broke two of them.'],
    ['paragraph', 'The tests will begin in March and go on for two weeks, the port said.'],
    ['furniture', '___'],
    ['signOff', 'Ito reported from Tokyo.'],
    ['copyright', 'Copyright 2026 The Associated Press. All rights reserved.'],
  ],
  'what was on paper': [
    ['headline', 'Council Will Test Tide Gates Before the Storms'],
    ['paragraph', 'The port authority says the tests will begin in March.'],
    ['byline', 'By Ada Rowe'],
    ['timestamp', 'Nov. 21, 2026, 5:02 a.m. ET'],
    ['paragraph', 'The council in Seoul agreed on Friday to test the gates in its harbor.'],
    ['paragraph', 'The gates have been closed since 2019, when a storm broke two of them.'],
    ['signOff', 'Ben Ito contributed reporting from Tokyo.'],
    ['furniture', 'A version of this article appears in print on Nov. 22, 2026, Section A, Page 5'],
  ],
  'two times on a line, suppliers before a colon, a topic': [
    ['headline', 'Council to test tide gates before the storms'],
    ['byline', 'By Ada Rowe'],
    ['timestamp', 'Posted Fri 20 Nov 2026 at 5:00am,'],
    ['timestamp', 'updated Fri 20 Nov 2026 at 6:12am'],
    ['caption', 'The gates will be tested in March. (ABC News: Ben Ito)'],
    ['furniture', 'Copy link'],
    ['furniture', 'Share article'],
    ['paragraph', 'The council agreed on Friday to test the gates in its harbour, the port said.'],
    ['paragraph', 'The gates have been closed since 2019, when a storm broke two of them.'],
    ['caption', 'The gates in 2019. (Supplied: Acme Ferries)'],
    ['paragraph', 'The tests will begin in March and go on for two weeks, the port said.'],
    ['tags', 'Topic:Weather'],
  ],
  'a reading time at the stamp, a slash before the photographer': [
    ['headline', 'Council to test tide gates before the storms'],
    ['byline', 'By Ada Rowe'],
    ['timestamp', '20 Nov, 2026 05:00 AM3 mins to read'],
    ['caption', 'The gates will be tested in March. Photo / Ben Ito'],
    ['paragraph', 'The council agreed on Friday to test the gates in its harbour, the port said.'],
    ['paragraph', 'The gates have been closed since 2019, when a storm broke two of them.'],
  ],
  'a picture twice': [
    ['headline', 'Council to test quiet tide gates before autumn storms'],
    [
      'paragraph',
      'Port authority says the gates in the harbour will be tested in March, after years',
    ],
    ['byline', 'Ada Rowe in Seoul'],
    ['timestamp', 'Sat 21 Nov 2026 10.00 GMT'],
    ['timestamp', 'Last modified on Sat 21 Nov 2026 12.30 GMT'],
    ['furniture', 'Share'],
    ['caption', 'A gate in the harbour.'],
    ['furniture', 'View image in fullscreen'],
    ['caption', 'A gate in the harbour. Photograph: Ben Ito/AFP/Getty Images'],
    ['paragraph', 'The council has agreed to test the gates, the port authority said on Friday.'],
    ['paragraph', 'The tests will begin in March and go on for two weeks, he added on Friday.'],
    ['tags', 'Explore more on these topics'],
    ['tags', 'South Korea'],
    ['tags', 'Asia Pacific'],
    ['furniture', 'Reuse this content'],
  ],
};

test.each(Object.entries(pages))('%s', (_how, lines) => {
  const text = lines.map(([, ...printed]) => printed.join('\n')).join('\n\n');
  const read = parsePage(text).blocks.map(({ kind, span }) => [
    kind,
    text.slice(span.start, span.end),
  ]);
  expect(read).toStrictEqual(lines);
});

test('the credit above a caption is its credit, and the line below a byline its employer', () => {
  const { captions, authors } = parsePage(
    [
      'Tide gates: Council to test them before the storms',
      'By Ada Rowe',
      'BBC News, Seoul',
      'Image source, Getty Images',
      'Image caption, The gates will be tested in March',
      'The council has agreed to test the gates in the harbour, the port authority said.',
    ].join('\n'),
  );
  expect(authors).toMatchObject([{ name: 'Ada Rowe', affiliation: 'BBC News', place: 'Seoul' }]);
  expect(captions).toMatchObject([
    {
      text: 'The gates will be tested in March',
      credit: { suppliers: [{ name: 'Getty Images', id: 'getty' }] },
    },
  ]);
});

test.each([
  ['a list of labels is no byline', 'Filed under:\nAda Rowe\n\nThe council agreed.', []],
  ['an employer behind CRLF', 'By Ada Rowe\r\nBBC News, Seoul', ['By Ada Rowe\r\nBBC News, Seoul']],
  ['names that go on for three lines', 'By Ada Rowe in\nOslo In\nBergen', []],
  ['a paragraph below is no employer', 'By Ada Rowe\n\nBBC News, Seoul', ['By Ada Rowe']],
])('%s', (_how, text, bylines) => {
  const { blocks } = parsePage(text);
  const read = blocks.filter(({ kind }) => kind === 'byline');
  expect(read.map(({ span }) => text.slice(span.start, span.end))).toStrictEqual(bylines);
});

test('"Caption" within a sentence labels none', () => {
  const { captions } = parsePage('Caption the picture of the gate');
  expect(captions).toStrictEqual([]);
});
