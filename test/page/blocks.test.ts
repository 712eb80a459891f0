import { describe, expect, test } from 'vitest';
import { parsePage, type Timestamp } from '../../src/index.ts';
import { de, en } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';
import { pagesOf } from '../support/lines.ts';

const H = 'Harbour city votes to move its tide gates';
const A =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const B =
  'The gates will be moved in the spring, once the last of the winter storms has passed the coast.';
const C =
  'The harbour master said that no ship would have to wait for longer than an hour on any day.';
const D = `SEOUL (Reuters) - ${A}`;

describe('comments below a story', () => {
  pagesOf([
    [
      'name none of its authors, and none of its times',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Comments'],
        ['furniture', 'By Ben Ito', 'words in front of the name', 'behind the story'],
        ['furniture', 'June 12, 2024', 'line of times', 'behind the story'],
        ['furniture', 'I like gates.', 'behind the story'],
        ['furniture', 'Cleo Dahl', 'only a name', 'behind the story'],
        ['furniture', 'June 13, 2024', 'line of times', 'behind the story'],
      ],
    ],
    [
      'are no paragraphs, lists or tags of it, whatever stands between them',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Comments'],
        ['furniture', 'More on this story'],
        ['furniture', 'Old ferry lines grow and grow', 'behind the story'],
        ['tags', 'Tags: harbour, tide gates'],
        ['furniture', 'Tide gates', 'behind the story'],
        ['furniture', 'Share'],
        ['furniture', C, 'behind the story'],
        ['copyright', '© 2024 Acme News. All rights reserved.'],
        ['furniture', 'By Ben Ito', 'words in front of the name', 'behind the story'],
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
        ['furniture', 'June 12, 2024', 'line of times', 'behind the story'],
      ],
    ],
    [
      'end a list of tags',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['tags', 'Tags: harbour'],
        ['tags', 'Tide gates', 'in a list of tags'],
        ['furniture', 'Comments', 'known line "Comments"', 'behind the story'],
        ['furniture', 'Old piers', 'behind the story'],
      ],
    ],
    [
      'are counted above the story, which goes on',
      [
        ['headline', H],
        ['paragraph', A],
        ['furniture', '3 Comments', 'known line "3 Comments" with a count', 'between paragraphs'],
        ['paragraph', B],
        ['paragraph', C],
        ['timestamp', 'June 12, 2024'],
      ],
    ],
    [
      'of one paragraph have dates of their own',
      [
        ['headline', H],
        ['paragraph', D],
        ['furniture', 'Comments'],
        [
          'furniture',
          'Walked there on 12 June 2024 with Ben Ito',
          'a date among other words',
          'behind the story',
        ],
      ],
    ],
  ]);
});

describe('a name and its date', () => {
  pagesOf([
    [
      'among the comments tell no author',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Comments'],
        ['furniture', 'Ben Ito', 'only a name', 'behind the story'],
        ['furniture', 'June 12, 2024', 'line of times', 'behind the story'],
        ['furniture', 'I like gates.', 'behind the story'],
      ],
    ],
  ]);
});

describe('a list of other stories', () => {
  pagesOf([
    [
      'goes on over buttons and times to the rights',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'More on this story', 'known line "More on this story"', 'behind the story'],
        ['related', 'Old ferry lines grow again', 'in a list of stories'],
        ['timestamp', 'June 12, 2024'],
        ['furniture', 'Share'],
        ['related', 'Piers are old now', 'in a list of stories'],
        ['furniture', 'Old piers', 'behind the story'],
        ['copyright', '© 2024 Acme News. All rights reserved.'],
        ['furniture', 'Who we are and why', 'behind the story'],
      ],
    ],
    [
      'ends at the closing credits',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'More on this story'],
        ['related', 'Old ferry lines grow again'],
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
        ['furniture', 'Who we are and why', 'behind the story'],
      ],
    ],
    [
      'ends where the story goes on',
      [
        ['headline', H],
        ['paragraph', A],
        [
          'furniture',
          'More on this story',
          'known line "More on this story"',
          'between paragraphs',
        ],
        ['related', 'Old ferry lines grow again', 'in a list of stories'],
        ['paragraph', B],
        ['paragraph', 'Old piers and new ones', 'subheading'],
        ['paragraph', C],
      ],
    ],
    [
      'in the head is none',
      [
        [
          'furniture',
          'More on this story',
          'known line "More on this story"',
          'in the head of the page',
        ],
        ['furniture', 'Old ferry lines grow', 'in the head of the page'],
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['paragraph', 'SEOUL (Reuters) - The tide gates move.', 'opens with a dateline'],
        ['paragraph', 'Old piers and new ones', 'subheading'],
        ['paragraph', C],
      ],
    ],
    [
      'has no subjects of the story in it',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'More on this story'],
        ['furniture', 'Piers of Incheon', 'behind the story'],
      ],
    ],
  ]);
});

describe('a list of tags', () => {
  pagesOf([
    [
      'has tags of four words and fewer, up to a button',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['tags', 'Tags: harbour, tide gates'],
        ['tags', 'Piers of the north', 'in a list of tags'],
        ['furniture', 'Piers of the old north', 'behind the story'],
        ['tags', 'Storms', 'in a list of tags'],
        ['furniture', 'Share'],
        ['furniture', 'Old piers', 'behind the story'],
      ],
    ],
    [
      'has no headings in it',
      [
        ['headline', H],
        ['paragraph', A],
        ['tags', 'Tags: harbour, tide gates'],
        ['furniture', 'Comments', 'known line "Comments"', 'between paragraphs'],
        ['tags', 'Old piers', 'in a list of tags'],
        [
          'furniture',
          'More on this story',
          'known line "More on this story"',
          'between paragraphs',
        ],
        ['paragraph', B],
        ['paragraph', C],
      ],
    ],
    [
      'without a label stands directly behind the story, not a line with a date',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        [
          'furniture',
          'Harbour walk of 12 June 2024 with Ben Ito',
          'a date among other words',
          'behind the story',
        ],
        [
          'tags',
          'Harbour City Tide Gates North Pier',
          'names without a sentence, behind the story',
        ],
        ['furniture', 'Old Ferry Lines Of The North', 'behind the story'],
      ],
    ],
    [
      'stands behind the closing credits and the rights',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
        ['copyright', '© 2024 Acme News. All rights reserved.'],
        [
          'tags',
          'Harbour City Tide Gates North Pier',
          'names without a sentence, behind the story',
        ],
      ],
    ],
    [
      'stands behind the closing credits',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
        ['tags', 'Harbour City Tide Gates North Pier'],
      ],
    ],
  ]);
});

describe('a line with a date among other words', () => {
  pagesOf([
    [
      'is a time in the head, and just below the first paragraph',
      [
        ['headline', H],
        ['timestamp', 'Harbour walk of 12 June 2024 with Ben Ito', 'a date among other words'],
        ['paragraph', D],
        ['paragraph', B],
        ['timestamp', 'Harbour walk of 12 June 2024 with Ben Ito', 'a date among other words'],
        [
          'furniture',
          'Harbour walk of 12 June 2024 with Ben Ito',
          'a date among other words',
          'between paragraphs',
        ],
        ['paragraph', C],
      ],
    ],
  ]);

  test('has no time but the whole date', () => {
    const line = 'Harbour walk of 12 June 2024 opens at 10:30am in town';
    const { timestamps, blocks } = parsePage([H, line, D].join('\n'));
    expect(timestamps.map(({ readings }) => readings)).toStrictEqual([
      [{ year: 2024, month: 6, day: 12, hour: null, minute: null, second: null }],
    ]);
    expect(blocks.map(({ kind }) => kind)).toStrictEqual(['headline', 'timestamp', 'paragraph']);
  });
});

describe('the times of a line', () => {
  test('take the marks in front of the first one and between them', () => {
    const line = '• Published June 12, 2024 | Updated June 13, 2024';
    const text = `${H}\n${line}\n${D}`;
    const told = parsePage(text).blocks.map(({ kind, span }) => [
      kind,
      text.slice(span.start, span.end),
    ]);
    expect(told).toStrictEqual([
      ['headline', H],
      ['timestamp', '• Published June 12, 2024 |'],
      ['timestamp', 'Updated June 13, 2024'],
      ['paragraph', D],
    ]);
  });
});

describe('a bare name', () => {
  pagesOf([
    [
      'is the author within two lines below the headline, and no other further down',
      [
        ['headline', H],
        ['furniture', 'Share'],
        ['byline', 'Ada Rowe', 'only a name', 'in the head of the page'],
        ['furniture', 'Print'],
        ['furniture', 'Harbour Walks', 'only a name', 'in the head of the page'],
        ['furniture', 'Save'],
        ['paragraph', D],
      ],
    ],
    [
      'is the author just below the first paragraph, where it is the only one',
      [
        ['headline', H],
        ['paragraph', D],
        ['byline', 'Ada Rowe'],
        ['paragraph', B],
      ],
    ],
    [
      'is a subject there on a page without a headline',
      [
        ['paragraph', D],
        ['furniture', 'Ada Rowe', 'only a name', 'between paragraphs'],
        ['paragraph', B],
      ],
    ],
    [
      'is a menu entry above the headline without a date near it',
      [
        ['furniture', 'Harbour Walks', 'only a name', 'in the head of the page'],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['timestamp', 'June 12, 2024'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'is the author two lines from its date, with another author between',
      [
        ['headline', H],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['furniture', 'Save'],
        ['byline', 'Ada Rowe'],
        ['byline', 'Ben Ito'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', D],
      ],
    ],
    [
      'is no author three lines from a date, with another name nearer to it',
      [
        ['headline', H],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['furniture', 'Save'],
        ['furniture', 'Harbour Walks'],
        ['byline', 'Ada Rowe'],
        ['furniture', 'Share'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', D],
      ],
    ],
    [
      'is a subject below the standfirst of another name',
      [
        ['headline', H],
        ['byline', 'Ada Rowe'],
        ['paragraph', B, 'standfirst'],
        ['furniture', 'Ben Ito', 'only a name', 'in the head of the page'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', A],
        ['paragraph', C],
      ],
    ],
    [
      'is a subject there below a line of the head, too',
      [
        ['headline', H],
        ['byline', 'Ada Rowe'],
        ['furniture', 'Share'],
        ['paragraph', B, 'standfirst'],
        ['furniture', 'Print'],
        ['furniture', 'Ben Ito', 'only a name', 'in the head of the page'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', A],
        ['paragraph', C],
      ],
    ],
    [
      'is the author below the standfirst, where only the headline is a name',
      [
        ['headline', 'Ada Rowe'],
        ['paragraph', B, 'standfirst'],
        ['byline', 'Ben Ito'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', A],
        ['paragraph', C],
      ],
    ],
    [
      'is the headline, even with a date below it',
      [
        ['headline', 'Harbour Walks'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', D],
        ['paragraph', C],
      ],
    ],
  ]);
});

describe('a bare name on a page with a marked byline', () => {
  pagesOf([
    [
      'goes on with it, behind an address',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['furniture', '@adarowe'],
        ['byline', 'Ben Ito'],
        ['paragraph', D],
      ],
    ],
    [
      'goes on with it for eight lines',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ...['Ben Ito', 'Cleo Dahl', 'Dan Elm', 'Eva Falk', 'Finn Gad', 'Gil Hass', 'Ida Jark'].map(
          (name) => ['byline', name] as const,
        ),
        ['byline', 'Kim Lund'],
        ['furniture', 'Harbour Walks'],
        ['paragraph', D],
      ],
    ],
    [
      'goes on with it above the headline',
      [
        ['byline', 'By Ada Rowe'],
        ['byline', 'Ben Ito'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'is no author behind a button',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['furniture', 'Share'],
        ['furniture', 'Ben Ito'],
        ['paragraph', D],
      ],
    ],
    [
      'is no author at the top of the page',
      [
        ['furniture', 'Harbour Walks'],
        ['furniture', 'Cleo Dahl'],
        ['furniture', 'Dan Elm'],
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['paragraph', D],
      ],
    ],
    [
      'is no author below a line that names only an agency',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['byline', 'Reuters Published 12 Jun, 2024 10:29am'],
        ['furniture', 'Ben Ito'],
        ['paragraph', D],
      ],
    ],
    [
      'is no author below the byline of another story',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['paragraph', D],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'More on this story'],
        ['byline', 'By Ben Ito'],
        ['furniture', 'Harbour Walks'],
      ],
    ],
  ]);
});

describe('a line of the head', () => {
  pagesOf([
    [
      'that reads like a paragraph is the standfirst below the headline, and a notice above it',
      [
        [
          'furniture',
          'Please accept all of our cookies so that this page can show you everything we have put on it.',
          'in the head of the page',
        ],
        ['furniture', 'Menu'],
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['paragraph', B, 'standfirst'],
        ['furniture', 'Save'],
        ['paragraph', D],
      ],
    ],
    [
      'of eight words is a standfirst within three lines of the headline',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['furniture', 'Share'],
        ['paragraph', 'Old gates of the port to go north', 'standfirst'],
        ['furniture', 'Old ferries of the port to sail to the north', 'in the head of the page'],
        ['furniture', 'Save'],
        ['paragraph', D],
      ],
    ],
    [
      'of seven words is none',
      [
        ['headline', H],
        ['furniture', 'Old gates of the port go north', 'in the head of the page'],
        ['furniture', 'Share'],
        ['paragraph', D],
      ],
    ],
    [
      'directly above the story is one wherever it stands',
      [
        ['headline', H],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['furniture', 'Save'],
        ['paragraph', 'Old gates of the port to go north', 'standfirst'],
        ['paragraph', D],
      ],
    ],
    [
      'of many names is none',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['furniture', 'Share'],
        [
          'furniture',
          'Ben Ito, Cleo Dahl, Dan Elm, Eva Falk, Finn Gad',
          'only a name',
          'in the head of the page',
        ],
        ['furniture', 'Share'],
        ['paragraph', D],
      ],
    ],
    [
      'between a button and a field to fill in is the headline, where it looks like one',
      [
        ['furniture', 'Share'],
        ['headline', H],
        ['furniture', 'Enter your email'],
        ['paragraph', D],
      ],
    ],
  ]);

  test('of eight words far above a story without a headline is furniture', () => {
    const row = 'HBL 105.70 Increased By ▲ 0.69 (0.66%)';
    const lines = ['Norway', 'Old gates of the port to go north', ...Array(60).fill(row), D];
    const { headline, section, blocks } = parsePage(lines.join('\n'));
    expect({ headline, section }).toStrictEqual({ headline: null, section: null });
    expect(blocks[1]?.evidence).toStrictEqual(['in the head of the page']);
  });
});

describe('captions', () => {
  pagesOf([
    [
      'tell what speaks for both lines of one',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['caption', 'Image source, Getty Images', 'photo credit', 'below its credit'],
        ['caption', 'Image caption, The gates will be tested', 'photo credit', 'below its credit'],
        ['paragraph', D],
      ],
    ],
  ]);
});

describe('market rows', () => {
  test('that are printed twice are told once, the second price of a symbol, too', () => {
    const rows = [
      'HBL 105.70 Increased By ▲ 0.69 (0.66%)',
      'HBL 105.75 Increased By ▲ 0.69 (0.66%)',
      'HBL 105.75 Increased By ▲ 0.69 (0.66%)',
      'HBL 105.80 Increased By ▲ 0.69 (0.66%)',
    ];
    expect(parsePage(rows.join('\n')).tickers.map(({ last }) => last)).toStrictEqual([
      105.7, 105.75, 105.8,
    ]);
  });
});

describe('authors', () => {
  test.each([
    ['of two bylines once, as first printed', `${H}\nBy Ada Rowe\nBY ADA ROWE\n${D}`, ['Ada Rowe']],
    [
      'of two bylines, where one has another',
      `${H}\nBy Ada Rowe\nBy Ben Ito and Ada Rowe\n${D}`,
      ['Ada Rowe', 'Ben Ito'],
    ],
    [
      'whose names differ by a letter that capitals print as two',
      `${H}\nVon Ada Voß\nVon Ada Voss\n${D}`,
      ['Ada Voß', 'Ada Voss'],
    ],
  ])('%s', (_how, text, expected) => {
    const { authors } = parsePage(text, inLanguages(de, en));
    expect(authors.map(({ name }) => name)).toStrictEqual(expected);
  });
});

describe('when the story was published and updated', () => {
  const printed = (text: string, stamp: Timestamp | null): string | null =>
    stamp && text.slice(stamp.span.start, stamp.span.end);

  test.each([
    ['published', ['June 13, 2024', 'Published June 12, 2024'], 'Published June 12, 2024'],
    [
      'first published',
      ['June 13, 2024', 'First published June 12, 2024'],
      'First published June 12, 2024',
    ],
    ['posted', ['June 13, 2024', 'Posted June 12, 2024'], 'Posted June 12, 2024'],
    ['created', ['June 13, 2024', 'Created June 12, 2024'], 'Created June 12, 2024'],
    [
      'published, not posted',
      ['Posted June 13, 2024', 'Published June 12, 2024'],
      'Published June 12, 2024',
    ],
    ['a day, not a clock', ['10:29am', 'June 12, 2024'], 'June 12, 2024'],
    ['the first day', ['June 12, 2024', 'June 13, 2024'], 'June 12, 2024'],
    ['as of a day', ['As of June 12, 2024'], 'As of June 12, 2024'],
    ['a day, not as of one', ['As of June 12, 2024', 'June 13, 2024'], 'June 13, 2024'],
    ['not updated', ['Updated June 12, 2024'], null],
    ['not a clock', ['10:29am'], null],
    ['nothing', ['Share'], null],
  ])('published: %s', (_how, lines, expected) => {
    const text = [H, ...lines, D].join('\n');
    expect(printed(text, parsePage(text).published)).toBe(expected);
  });

  test.each([
    ['updated', ['As of June 13, 2024', 'Updated June 12, 2024'], 'Updated June 12, 2024'],
    ['as of a day', ['June 12, 2024', 'As of June 13, 2024'], 'As of June 13, 2024'],
    ['not published', ['Published June 12, 2024'], null],
  ])('updated: %s', (_how, lines, expected) => {
    const text = [H, ...lines, D].join('\n');
    expect(printed(text, parsePage(text).updated)).toBe(expected);
  });

  test.each([
    ['where nothing else says it', [], '12 June 2024'],
    ['not where another line says it', ['June 13, 2024'], 'June 13, 2024'],
  ])('the date in a headline: %s', (_how, lines, expected) => {
    const headline = `${H} on 12 June 2024`;
    const text = [headline, ...lines, D].join('\n');
    const page = parsePage(text);
    expect(page.headline).toBe(headline);
    expect(printed(text, page.published)).toBe(expected);
  });

  test('the first of two days on a page without a headline', () => {
    const text = 'June 12, 2024\nJune 13, 2024';
    expect(printed(text, parsePage(text).published)).toBe('June 12, 2024');
  });
});
