import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';

const H = 'Harbour city votes to move its tide gates';
const A =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const B =
  'The gates will be moved in the spring, once the last of the winter storms has passed the coast.';
const C =
  'The harbour master said that no ship would have to wait for longer than an hour on any day.';
const D = `SEOUL (Reuters) - ${A}`;

/** What each line of a page is; a line that a block goes on with is told with it. */
function kindsOf(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  const { blocks } = parsePage(text);
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return blocks.find(({ span }) => span.start <= start && start < span.end)?.kind ?? 'none';
  });
}

type Row = readonly [kind: string, line: string];

const table = (rows: readonly (readonly [string, readonly Row[]])[]) => {
  test.each(rows)('%s', (_, page) => {
    expect(kindsOf(page.map(([, line]) => line))).toStrictEqual(page.map(([kind]) => kind));
  });
};

describe('where the story begins', () => {
  table([
    [
      'at the first paragraph',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
      ],
    ],
    [
      'at its dateline, below a standfirst and a caption',
      [
        ['headline', H],
        ['paragraph', B],
        ['caption', 'FILE PHOTO: A gate. REUTERS/Ada Rowe'],
        ['furniture', 'Share'],
        ['paragraph', D],
        ['paragraph', C],
      ],
    ],
    [
      'behind the byline that a standfirst has below it',
      [
        ['headline', H],
        ['paragraph', B],
        ['byline', 'By Ada Rowe'],
        ['furniture', 'Old boats'],
        ['paragraph', A],
        ['related', 'Boats of the harbour are to be sold'],
        ['paragraph', C],
      ],
    ],
    [
      'behind the date that a standfirst has below it',
      [
        ['headline', H],
        ['paragraph', B],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', A],
        ['paragraph', C],
      ],
    ],
    [
      'above a byline that stands behind several paragraphs',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['byline', 'By Ada Rowe'],
      ],
    ],
  ]);
});

describe('where the story ends', () => {
  table([
    [
      'at a heading that says so',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Comments'],
        ['furniture', 'I like gates.'],
        ['furniture', C],
      ],
    ],
    [
      'behind the paragraphs, where a heading stands in front of them',
      [
        ['headline', H],
        ['paragraph', A],
        ['furniture', 'Comments'],
        ['paragraph', B],
        ['paragraph', C],
      ],
    ],
    [
      'at the closing credits',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
        ['furniture', B],
      ],
    ],
    [
      'with its last words',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', 'So be it then.'],
        ['furniture', 'Old boats'],
      ],
    ],
    [
      'above what is no sentence',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Old boats'],
        ['furniture', 'So be it then.'],
      ],
    ],
  ]);

  test('at its rights, where only they follow', () => {
    expect(
      kindsOf([H, A, '© 2024 Acme News. All rights reserved.', 'Old boats sail.']),
    ).toStrictEqual(['headline', 'paragraph', 'copyright', 'furniture']);
  });
});

describe('the section', () => {
  table([
    [
      'directly above the headline',
      [
        ['section', 'World'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'with times between',
      [
        ['section', 'World'],
        ['timestamp', 'June 12, 2024'],
        ['timestamp', '10:29am'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'of three times above, which is too far',
      [
        ['furniture', 'World'],
        ['timestamp', 'June 12, 2024'],
        ['timestamp', '10:29am'],
        ['timestamp', 'Updated June 13, 2024'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'not with words between',
      [
        ['furniture', 'World'],
        ['furniture', 'Old boats'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'of a place',
      [
        ['section', 'Norway'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'not of a place further up',
      [
        ['furniture', 'Norway'],
        ['timestamp', 'June 12, 2024'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'not of another word',
      [
        ['furniture', 'Boats'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
  ]);
});

describe('a bare name', () => {
  table([
    [
      'is the author some lines below the headline, where it is the only one',
      [
        ['headline', H],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['furniture', 'Save'],
        ['byline', 'Ada Rowe'],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['furniture', 'Save'],
        ['paragraph', D],
      ],
    ],
    [
      'is none there, where there are two apart',
      [
        ['headline', H],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['furniture', 'Save'],
        ['furniture', 'Ada Rowe'],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['furniture', 'Save'],
        ['furniture', 'Ben Ito'],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['furniture', 'Save'],
        ['paragraph', D],
      ],
    ],
    [
      'is the author above the headline, beside a date',
      [
        ['byline', 'Ada Rowe'],
        ['timestamp', 'June 12, 2024'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'is none where a byline of the head names somebody',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['furniture', 'Ben Ito'],
        ['paragraph', D],
      ],
    ],
    [
      'goes on with the list of a byline',
      [
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['byline', 'Ben Ito'],
        ['paragraph', D],
      ],
    ],
    [
      'is the author in front of its date far below',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Ships in the harbour'],
        ['byline', 'Ada Rowe'],
        ['timestamp', 'Updated June 12, 2024'],
      ],
    ],
    [
      'is none there without a year',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Ships in the harbour'],
        ['furniture', 'Ada Rowe'],
        ['timestamp', 'Updated June 12'],
      ],
    ],
    [
      'is none there behind a byline',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['byline', 'By Ben Ito'],
        ['furniture', 'Ada Rowe'],
        ['timestamp', 'Updated June 12, 2024'],
      ],
    ],
    [
      'is none there with another line between',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Ships in the harbour'],
        ['furniture', 'Ada Rowe'],
        ['furniture', 'Share'],
        ['timestamp', 'Updated June 12, 2024'],
      ],
    ],
  ]);
});

describe('the subjects of a story below it', () => {
  table([
    [
      'are a line of names',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['tags', 'Harbour City Tide Gates North Pier'],
        ['furniture', 'Old boats'],
      ],
    ],
    [
      'are a line of names behind buttons',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Share on Facebook'],
        ['tags', 'Harbour City Tide Gates North Pier'],
      ],
    ],
    [
      'are three short lines',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['tags', 'Harbours'],
        ['tags', 'Tide gates'],
        ['tags', 'Old North Pier'],
        ['furniture', 'About us in 2024'],
      ],
    ],
    [
      'are not two short lines',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Harbours'],
        ['furniture', 'Tide gates'],
        ['furniture', 'About us in 2024'],
      ],
    ],
    [
      'are not short lines below a button',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Share on Facebook'],
        ['furniture', 'Harbours'],
        ['furniture', 'Tide gates'],
        ['furniture', 'Old piers'],
      ],
    ],
    [
      'are no line of small words',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'harbour city and all tide gates'],
      ],
    ],
    [
      'are no sentence',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Old boats'],
        ['furniture', 'Harbour City And Tide Gates.'],
      ],
    ],
    [
      'are no two words',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Harbours'],
      ],
    ],
    [
      'stop where a longer line stands',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['tags', 'Harbours'],
        ['tags', 'Tide gates'],
        ['tags', 'Old piers'],
        ['furniture', 'boats of the harbour'],
        ['furniture', 'Ferries'],
      ],
    ],
  ]);
});

describe('between paragraphs', () => {
  table([
    [
      'a line of six words names another story',
      [
        ['headline', H],
        ['paragraph', A],
        ['related', 'Old ferry lines grow and grow'],
        ['paragraph', B],
      ],
    ],
    [
      'a line of five is a subheading',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', 'Old ferry lines grow again'],
        ['paragraph', B],
      ],
    ],
    [
      'a sentence of a few words belongs to the story',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', 'So be it then, said he to her.'],
        ['paragraph', B],
      ],
    ],
  ]);
});

describe('a page without a story', () => {
  table([
    [
      'is furniture below its headline',
      [
        ['headline', 'Ferry lines grow'],
        ['furniture', 'Share'],
      ],
    ],
    [
      'has an author where the headline has a name below it',
      [
        ['headline', 'Ferry lines grow'],
        ['byline', 'Ada Rowe'],
      ],
    ],
  ]);
});
