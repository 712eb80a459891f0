import { describe, expect, test } from 'vitest';
import { pageReader, parsePage } from '../../src/index.ts';
import { pagesOf } from '../support/lines.ts';

const H = 'Harbour city votes to move its tide gates';
const A =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const D = `SEOUL (Reuters) - ${A}`;
const ROW = 'HBL 105.70 Increased By ▲ 0.69 (0.66%)';

/** The blocks of a text: what each is, and what it is of. */
const told = (text: string) =>
  parsePage(text).blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

describe('a market row', () => {
  /** A row of some length, with its name in front. */
  const rowOf = (length: number) => {
    const name = 'Norddeutsche Versicherungsgesellschaft ';
    const figures = ' 105.70 Increased By ▲ 0.69 (0.66%)';
    return `${name}A${'g'.repeat(length - name.length - figures.length - 1)}${figures}`;
  };

  test.each([
    ['alone', ROW, [['tickerRow', ROW]]],
    [
      'with blanks behind it',
      `${ROW} \u00a0\n${ROW}\t`,
      [
        ['tickerRow', ROW],
        ['tickerRow', ROW],
      ],
    ],
    [
      'over three lines, and another',
      `S&P 500\n2,111.72\n-14.43 (-0.68%)\n${ROW}`,
      [
        ['tickerRow', 'S&P 500\n2,111.72\n-14.43 (-0.68%)'],
        ['tickerRow', ROW],
      ],
    ],
    ['of 110 characters', rowOf(110), [['tickerRow', rowOf(110)]]],
  ])('%s', (_how, text, expected) => {
    expect(told(text)).toStrictEqual(expected);
  });

  test.each([
    ['words behind the figures', `${ROW} as of the close`],
    ['a line of 111 characters', rowOf(111)],
  ])('is none with %s', (_how, text) => {
    expect(parsePage(text).tickers).toStrictEqual([]);
  });
});

describe('a byline below its word', () => {
  test.each([
    ['a name', 'By\nAda Rowe', ['Ada Rowe']],
    ['a name and its agency', 'By\nAda Rowe, Reuters', ['Ada Rowe']],
    ['an agency', 'By\nReuters', []],
    [
      'names on two lines, to the end of the page',
      'By\nAda Rowe and\nBen Ito',
      ['Ada Rowe', 'Ben Ito'],
    ],
    ['a name with a comma at the end of the page', 'By\nAda Rowe,', ['Ada Rowe']],
    [
      'many names on a line',
      'By\nAda Rowe, Ben Ito, Cleo Dahl, Dan Elm, Eva Falk, Finn Gad and Gil Hass',
      ['Ada Rowe', 'Ben Ito', 'Cleo Dahl', 'Dan Elm', 'Eva Falk', 'Finn Gad', 'Gil Hass'],
    ],
    [
      'names on eight lines',
      'By\nAda Rowe,\nBen Ito,\nCleo Dahl,\nDan Elm,\nEva Falk,\nFinn Gad,\nGil Hass,\nIda Jark',
      [
        'Ada Rowe',
        'Ben Ito',
        'Cleo Dahl',
        'Dan Elm',
        'Eva Falk',
        'Finn Gad',
        'Gil Hass',
        'Ida Jark',
      ],
    ],
  ])('of %s', (_how, lines, names) => {
    const [headline, byline, ...rest] = told(`${H}\n${lines}`);
    expect(headline).toStrictEqual(['headline', H]);
    expect(byline).toStrictEqual(['byline', lines]);
    expect(rest).toStrictEqual([]);
    const { authors, bylines } = parsePage(`${H}\n${lines}`);
    expect(authors.map(({ name }) => name)).toStrictEqual(names);
    expect(bylines).toHaveLength(1);
  });

  test('ends with the eighth line', () => {
    const names =
      'Ada Rowe,\nBen Ito,\nCleo Dahl,\nDan Elm,\nEva Falk,\nFinn Gad,\nGil Hass,\nIda Jark,';
    expect(told(`${H}\nBy\n${names}\nKim Lund\n${D}`)).toStrictEqual([
      ['headline', H],
      ['byline', `By\n${names}`],
      ['byline', 'Kim Lund'],
      ['paragraph', D],
    ]);
  });

  pagesOf([
    [
      'is none above a time, a button or a paragraph',
      [
        ['headline', H],
        ['furniture', 'By', 'in the head of the page'],
        ['timestamp', 'June 12, 2024', 'line of times'],
        ['furniture', 'By', 'in the head of the page'],
        ['furniture', 'Share', 'words of buttons'],
        ['furniture', 'By', 'in the head of the page'],
        ['paragraph', D],
      ],
    ],
    [
      'is none at the end of the page',
      [
        ['headline', H],
        ['paragraph', D],
        ['furniture', 'By', 'behind the story'],
      ],
    ],
    [
      'tells that its word stands above it',
      [
        ['headline', H],
        ['byline', 'By', 'words in front of the name', 'on the line above it'],
        ['byline', 'Ada Rowe', 'words in front of the name', 'on the line above it'],
        ['paragraph', D],
      ],
    ],
  ]);
});

describe('a time below its label', () => {
  pagesOf([
    [
      'and another one behind it',
      [
        ['headline', H],
        ['timestamp', 'Published', 'a label and the time below it'],
        [
          'timestamp',
          'Wed 12 June 2024 07.11 GMT Last modified on Thu 13 June 2024 10.30 GMT',
          'a label and the time below it',
        ],
        ['paragraph', D],
      ],
    ],
    [
      'that is one only behind it',
      [
        ['headline', H],
        ['timestamp', 'Published', 'a label and the time below it'],
        ['timestamp', '3 days', 'a label and the time below it'],
        ['paragraph', D],
      ],
    ],
    [
      'is none of a sentence with a date',
      [
        ['headline', H],
        ['furniture', 'Updated', 'in the head of the page'],
        ['paragraph', 'The council met on June 12, 2024 in the old town hall.', 'standfirst'],
        ['byline', 'By Ada Rowe'],
        ['paragraph', D],
      ],
    ],
    [
      'is none of a button, or of nothing',
      [
        ['headline', H],
        ['furniture', 'Updated', 'in the head of the page'],
        ['furniture', 'Share', 'words of buttons'],
        ['paragraph', D],
        ['paragraph', A],
        ['furniture', 'Updated', 'behind the story'],
      ],
    ],
    [
      'is none of the byline below it',
      [
        ['headline', H],
        ['furniture', 'Published', 'in the head of the page'],
        ['byline', 'Ada Rowe, Staff Writer', 'a role'],
        ['paragraph', D],
      ],
    ],
  ]);

  test('is a line of the page of its own for the lines around it', () => {
    // Two short lines below the headline: the label and its time are no other two.
    const { blocks, published } = parsePage(`${H}\nPublished\nJune 12, 2024\n${D}`);
    expect(blocks.map(({ kind }) => kind)).toStrictEqual(['headline', 'timestamp', 'paragraph']);
    expect(published).toMatchObject({
      label: 'published',
      readings: [{ year: 2024, month: 6, day: 12 }],
    });
  });
});

describe('for whom the people of a byline write, on the line below', () => {
  pagesOf([
    [
      'a role',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe', 'words in front of the name', 'and for whom, on the line below'],
        ['byline', 'Staff Writer', 'words in front of the name', 'and for whom, on the line below'],
        ['paragraph', D],
      ],
    ],
    [
      'a role at the end of the page',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['byline', 'Staff Writer', 'words in front of the name', 'and for whom, on the line below'],
      ],
    ],
    [
      'not a time',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe', 'words in front of the name'],
        ['timestamp', 'June 12, 2024', 'line of times'],
        ['paragraph', D],
      ],
    ],
    [
      'not of an agency',
      [
        ['headline', H],
        ['byline', 'By Reuters', 'an agency'],
        ['byline', 'Washington Bureau', 'an agency'],
        ['paragraph', D],
      ],
    ],
    [
      'a role of six words',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        [
          'byline',
          'Chief Correspondent of the Acme News',
          'words in front of the name',
          'and for whom, on the line below',
        ],
        ['paragraph', D],
      ],
    ],
    [
      'not a headline of seven words that opens with a role',
      [
        ['byline', 'By Ada Rowe', 'words in front of the name'],
        ['headline', 'President of old ferry company to go'],
        ['paragraph', D],
      ],
    ],
  ]);
});

describe('every line end', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['NEL', '\u0085'],
    ['the separator of lines', '\u2028'],
    ['the separator of paragraphs', '\u2029'],
  ])('%s between a word and its line', (_how, end) => {
    const text = [H, 'By', 'Ada Rowe and', 'Ben Ito', 'Published', 'June 12, 2024', D].join(end);
    expect(told(text)).toStrictEqual([
      ['headline', H],
      ['byline', ['By', 'Ada Rowe and', 'Ben Ito'].join(end)],
      ['timestamp', ['Published', 'June 12, 2024'].join(end)],
      ['paragraph', D],
    ]);
    const { authors, timestamps } = parsePage(text);
    expect(authors.map(({ name }) => name)).toStrictEqual(['Ada Rowe', 'Ben Ito']);
    expect(timestamps).toMatchObject([{ label: 'published' }]);
  });
});

describe('a page that arrives line by line', () => {
  test('has its rows, bylines and times of several lines where they stand', () => {
    const lines = [
      ...Array<string>(12).fill('Share'),
      ROW,
      'S&P 500',
      '2,111.72',
      '-14.43 (-0.68%)',
      H,
      'By',
      'Ada Rowe',
      'Published',
      'June 12, 2024',
      'By Ben Ito',
      'Staff Writer',
      'By Cleo Dahl',
      '',
      'Staff Writer',
      D,
      ...Array<string>(12).fill(A),
    ];
    const text = lines.join('\n');
    const reader = pageReader();
    for (const line of lines) reader.push(`${line}\n`);
    const page = reader.end();
    expect(page).toStrictEqual(parsePage(`${text}\n`));
    const kinds = page.blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
    expect(kinds.slice(12, 21)).toStrictEqual([
      ['tickerRow', ROW],
      ['tickerRow', 'S&P 500\n2,111.72\n-14.43 (-0.68%)'],
      ['headline', H],
      ['byline', 'By\nAda Rowe'],
      ['timestamp', 'Published\nJune 12, 2024'],
      ['byline', 'By Ben Ito\nStaff Writer'],
      ['byline', 'By Cleo Dahl'],
      ['byline', 'Staff Writer'],
      ['paragraph', D],
    ]);
  });
});

describe('a line that its words tell, and its date, too', () => {
  pagesOf([
    [
      'is furniture, unless it opens as a byline',
      [
        ['headline', H],
        ['byline', 'By Ben Ito | June 12, 2024 | This post may contain affiliate links.'],
        [
          'furniture',
          'Ada Rowe - June 12, 2024 - This post may contain affiliate links.',
          'says "affiliate links"',
        ],
        ['furniture', 'The Slow Shore of June 12, 2024 in your inbox', 'says "in your inbox"'],
        ['paragraph', D],
      ],
    ],
  ]);
});

describe('a line with few letters', () => {
  pagesOf([
    [
      'in a story belongs to it, one without any does not',
      [
        ['headline', H],
        ['paragraph', D],
        ['paragraph', 'Q 1', 'subheading'],
        ['paragraph', A],
        ['paragraph', '12 Q', 'subheading'],
        ['paragraph', A],
        ['furniture', '1 2', 'no words'],
        ['paragraph', A],
      ],
    ],
  ]);
});
