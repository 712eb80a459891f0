import { describe } from 'vitest';
import { type PageRow, pagesOf } from '../support/lines.ts';

const H = 'Harbour city votes to move its tide gates';
const A =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const B =
  'The gates will be moved in the spring, once the last of the winter storms has passed the coast.';
const C =
  'The harbour master said that no ship would have to wait for longer than an hour on any day.';
const NOTICE =
  'Please accept all of our cookies so that this page can show you everything we have put on it.';
const D = `SEOUL (Reuters) - ${A}`;

/** A line of furniture, printed so many times. */
const shares = (count: number): readonly PageRow[] =>
  Array.from({ length: count }, () => ['furniture', 'Share'] as const);

const pictures = (count: number): readonly PageRow[] =>
  Array.from({ length: count }, () => ['caption', 'Photo: Ada Rowe/Acme Pictures'] as const);

describe('where the story begins', () => {
  pagesOf([
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
        ['paragraph', A, 'within the story'],
        ['paragraph', B, 'within the story'],
        ['paragraph', C, 'within the story'],
        ['byline', 'By Ada Rowe'],
        ['paragraph', A, 'within the story'],
      ],
    ],
    [
      'behind the byline that two standfirsts have below them',
      [
        ['headline', H],
        ['paragraph', B, 'standfirst'],
        ['paragraph', C, 'standfirst'],
        ['byline', 'By Ada Rowe'],
        ['paragraph', A, 'within the story'],
        ['paragraph', A, 'within the story'],
      ],
    ],
    [
      'behind the byline twelve lines below a standfirst',
      [
        ['headline', H],
        ['paragraph', B, 'standfirst'],
        ...shares(11),
        ['byline', 'By Ada Rowe'],
        ['paragraph', A, 'within the story'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'behind the byline fifty lines below a standfirst, all buttons',
      [
        ['headline', H],
        ['paragraph', B, 'standfirst'],
        ...shares(49),
        ['byline', 'By Ada Rowe'],
        ['paragraph', A, 'within the story'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'above a byline more than fifty buttons below it',
      [
        ['headline', H],
        ['paragraph', B, 'within the story'],
        ...shares(50),
        ['byline', 'By Ada Rowe'],
        ['paragraph', A, 'within the story'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'behind the byline thirteen lines below a standfirst, all pictures',
      [
        ['headline', H],
        ['paragraph', B, 'standfirst'],
        ...pictures(12),
        ['byline', 'By Ada Rowe'],
        ['paragraph', A, 'within the story'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'above a byline more than thirteen lines below it, all pictures',
      [
        ['headline', H],
        ['paragraph', B, 'within the story'],
        ...pictures(13),
        ['byline', 'By Ada Rowe'],
        ['paragraph', A, 'within the story'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'behind the byline below a count of comments',
      [
        ['headline', H],
        ['paragraph', B, 'standfirst'],
        [
          'furniture',
          '3 Comments',
          'known line "3 Comments" with a count',
          'in the head of the page',
        ],
        ['byline', 'By Ada Rowe'],
        ['paragraph', A, 'within the story'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'above the times in a list of other stories',
      [
        ['headline', H],
        ['paragraph', A, 'within the story'],
        ['paragraph', B, 'within the story'],
        [
          'furniture',
          'More on this story',
          'known line "More on this story"',
          'between paragraphs',
        ],
        ['related', 'Old ferry lines grow again'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'above the times of comments',
      [
        ['headline', H],
        ['paragraph', A, 'within the story'],
        ['paragraph', B, 'within the story'],
        ['furniture', 'Comments', 'known line "Comments"', 'between paragraphs'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'above the times below its closing credits',
      [
        ['headline', H],
        ['paragraph', A, 'within the story'],
        ['paragraph', B, 'within the story'],
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'above the times below its rights',
      [
        ['headline', H],
        ['paragraph', A, 'within the story'],
        ['paragraph', B, 'within the story'],
        ['copyright', '© 2024 Acme News. All rights reserved.'],
        ['timestamp', 'June 12, 2024'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'below the headline that stands below a notice',
      [
        ['furniture', NOTICE, 'in the head of the page'],
        ['furniture', 'Menu'],
        ['headline', 'Harbour: tide gates to move'],
        ['paragraph', A, 'within the story'],
        ['paragraph', B, 'within the story'],
      ],
    ],
    [
      'below the headline that stands directly below a notice',
      [
        ['furniture', NOTICE, 'in the head of the page'],
        ['headline', 'Harbour: tide gates to move'],
        ['paragraph', A, 'within the story'],
        ['paragraph', B, 'within the story'],
      ],
    ],
    [
      'below the headline that reads like a paragraph itself',
      [
        ['headline', 'Will the tide gates of the harbour city be moved next year?'],
        ['furniture', 'Old gates', 'in the head of the page'],
        ['paragraph', A, 'within the story'],
        ['paragraph', B, 'within the story'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'at the dateline of the fifth paragraph',
      [
        ['headline', H],
        ['paragraph', B, 'standfirst'],
        ['paragraph', C, 'standfirst'],
        ['paragraph', B, 'standfirst'],
        ['paragraph', C, 'standfirst'],
        ['paragraph', D, 'opens with a dateline'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'at the dateline of the fifth paragraph below the headline, whatever stands above that',
      [
        ['furniture', NOTICE, 'in the head of the page'],
        ['furniture', NOTICE, 'in the head of the page'],
        ['headline', H],
        ['byline', 'By Ada Rowe'],
        ['paragraph', B, 'standfirst'],
        ['paragraph', C, 'standfirst'],
        ['paragraph', B, 'standfirst'],
        ['paragraph', C, 'standfirst'],
        ['paragraph', D, 'opens with a dateline'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'above the dateline of the sixth',
      [
        ['headline', H],
        ['paragraph', B, 'within the story'],
        ['paragraph', C, 'within the story'],
        ['paragraph', B, 'within the story'],
        ['paragraph', C, 'within the story'],
        ['paragraph', B, 'within the story'],
        ['paragraph', D, 'within the story'],
      ],
    ],
    [
      'not at the dateline of a caption',
      [
        ['headline', H],
        ['paragraph', A, 'within the story'],
        ['caption', 'SEOUL (Reuters) - A gate is seen in the harbour. REUTERS/Ada Rowe'],
        ['paragraph', B, 'within the story'],
      ],
    ],
    [
      'at a dateline of four words without a paragraph',
      [
        ['headline', H],
        ['paragraph', B, 'standfirst'],
        ['paragraph', 'SAN JOSE, Calif. (AP) —', 'opens with a dateline'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'not at one of three words',
      [
        ['headline', H],
        ['paragraph', B, 'within the story'],
        ['paragraph', 'NEW YORK (Reuters) -', 'subheading'],
        ['paragraph', C, 'within the story'],
      ],
    ],
  ]);
});

describe('where the story ends', () => {
  pagesOf([
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
      'not at a heading behind two paragraphs, where more follow',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Comments', 'known line "Comments"', 'between paragraphs'],
        ['paragraph', C, 'within the story'],
      ],
    ],
    [
      'at its rights',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['copyright', '© 2024 Acme News. All rights reserved.'],
        ['furniture', A, 'behind the story'],
      ],
    ],
    [
      'at its rights, where only they follow',
      [
        ['headline', H],
        ['paragraph', A],
        ['copyright', '© 2024 Acme News. All rights reserved.'],
        ['furniture', 'Old boats sail.', 'behind the story'],
      ],
    ],
    [
      'with three words, not with one',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', 'So be it.', 'within the story'],
        ['furniture', 'Enough.', 'behind the story'],
      ],
    ],
    [
      'above a button, whatever stands below that',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Subscribe to our newsletter.'],
        ['furniture', 'So be it then.', 'behind the story'],
      ],
    ],
    [
      'with the words above its closing credits, with two buttons between',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Share'],
        ['paragraph', 'So be it then.', 'within the story'],
        ['furniture', 'Share'],
        ['furniture', 'Print'],
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
      ],
    ],
    [
      'with the words above its closing credits, with one button between',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Share'],
        ['paragraph', 'So be it then.', 'within the story'],
        ['furniture', 'Print'],
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
      ],
    ],
    [
      'not with words that three buttons part from the closing credits',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Share'],
        ['furniture', 'So be it then.', 'behind the story'],
        ...shares(3),
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
      ],
    ],
    [
      'not with words that a heading parts from the closing credits',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Share'],
        ['furniture', 'So be it then.', 'behind the story'],
        ['furniture', 'Old boats of the north', 'behind the story'],
        ['signOff', '(Reporting by Ada Rowe; Editing by Ben Ito)'],
      ],
    ],
    [
      'not with words above the comments',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['furniture', 'Share'],
        ['furniture', 'We like it here.', 'behind the story'],
        ['furniture', 'Comments'],
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
});

describe('the section', () => {
  pagesOf([
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
      'with a time between',
      [
        ['section', 'World'],
        ['timestamp', 'June 12, 2024'],
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
      'of a place of four words',
      [
        ['section', 'United States of America'],
        ['headline', H],
        ['paragraph', D],
      ],
    ],
    [
      'of no page that opens with the headline',
      [
        ['headline', H],
        ['furniture', 'World'],
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
  pagesOf([
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

describe('the only bare name below the headline', () => {
  pagesOf([
    [
      'is the author, whatever stands above the headline',
      [
        ['furniture', 'Harbour Walks'],
        ['headline', H],
        ...shares(3),
        ['byline', 'Ada Rowe'],
        ...shares(3),
        ['paragraph', D],
      ],
    ],
    [
      'is the author, whoever wrote another story',
      [
        ['headline', H],
        ...shares(3),
        ['byline', 'Ada Rowe'],
        ['paragraph', D],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'More on this story'],
        ['byline', 'By Ben Ito'],
      ],
    ],
    [
      'is the author, where a byline names only an agency',
      [
        ['headline', H],
        ['byline', 'Ada Rowe'],
        ['byline', 'Reuters Published 12 Jun, 2024 10:29am'],
        ['paragraph', D],
      ],
    ],
    [
      'is none below a byline that opens the page',
      [
        ['byline', 'By Ada Rowe'],
        ['furniture', 'Share'],
        ['headline', H],
        ['furniture', 'Ben Ito'],
        ['paragraph', D],
      ],
    ],
  ]);
});

describe('a bare name above its date below the story', () => {
  const gallery = (shown: number): readonly PageRow[] => [
    ['headline', H],
    ['paragraph', A],
    ['paragraph', B],
    ['paragraph', C],
    ...shares(shown),
  ];

  pagesOf([
    [
      'is the author',
      [...gallery(0), ['byline', 'Ada Rowe'], ['timestamp', 'Updated June 12, 2024']],
    ],
    [
      'is the author up to 29 lines below the headline',
      [...gallery(25), ['byline', 'Ada Rowe'], ['timestamp', 'Updated June 12, 2024']],
    ],
    [
      'is none further down',
      [...gallery(26), ['furniture', 'Ada Rowe'], ['timestamp', 'Updated June 12, 2024']],
    ],
    [
      'is the author below another time',
      [
        ...gallery(1),
        ['timestamp', 'June 11, 2024'],
        ['byline', 'Ada Rowe'],
        ['timestamp', 'June 12, 2024'],
      ],
    ],
    [
      'is the author above a line with one whole date',
      [
        ...gallery(1),
        ['byline', 'Ada Rowe'],
        ['timestamp', 'Updated June 13 | Published June 12, 2024'],
      ],
    ],
    [
      'is the author, whatever stands above the headline',
      [
        ['furniture', 'Harbour Walks'],
        ...gallery(1),
        ['byline', 'Ada Rowe'],
        ['timestamp', 'Updated June 12, 2024'],
      ],
    ],
    [
      'is none where a name stands below the headline',
      [
        ['headline', H],
        ['byline', 'Ben Ito'],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Share'],
        ['furniture', 'Ada Rowe'],
        ['timestamp', 'Updated June 12, 2024'],
      ],
    ],
  ]);
});

describe('the subjects of a story below it', () => {
  pagesOf([
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
      'are three short lines, with a person and a section among them',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['tags', 'World'],
        ['tags', 'Ada Rowe'],
        ['tags', 'Gates and piers'],
      ],
    ],
    [
      'stop where a line has a figure',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['tags', 'Harbours'],
        ['tags', 'Tide gates'],
        ['tags', 'Old piers'],
        ['furniture', 'Storms of ’24'],
      ],
    ],
    [
      'stop at a sentence',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['tags', 'Harbours'],
        ['tags', 'Tide gates'],
        ['tags', 'Old piers'],
        ['furniture', 'So be it.'],
      ],
    ],
    [
      'stop at a button',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['tags', 'Harbours'],
        ['tags', 'Tide gates'],
        ['tags', 'Old piers'],
        ['furniture', 'Share'],
        ['furniture', 'Ferries'],
      ],
    ],
    [
      'are a line of three words, two of them with capitals',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['tags', 'Piers of Incheon'],
      ],
    ],
    [
      'are a line of twenty words, thirteen of them with capitals',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['tags', `${'Gates of '.repeat(7)}Old North Sea Piers Harbour Council`],
      ],
    ],
    [
      'are no single name',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Tide Gates Move', 'only a name', 'behind the story'],
      ],
    ],
    [
      'are no line of names below a person or a section',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Ada Rowe'],
        ['furniture', 'Harbour City Tide Gates North Pier', 'behind the story'],
      ],
    ],
    [
      'are no line of names below a section',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'World'],
        ['furniture', 'Harbour City Tide Gates North Pier', 'behind the story'],
      ],
    ],
    [
      'are no sentence below a button',
      [
        ['headline', H],
        ['paragraph', A],
        ['paragraph', B],
        ['paragraph', C],
        ['furniture', 'Share'],
        ['furniture', 'Gates Of Incheon And Bergen.', 'behind the story'],
      ],
    ],
    [
      'are none where only a line with a date follows',
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
  pagesOf([
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
  pagesOf([
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
