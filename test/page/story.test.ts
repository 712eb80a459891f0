import { describe, expect, test } from 'vitest';
import { stripFurniture } from '../../src/index.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const MORE =
  'The gates will be moved in the spring, once the last of the winter storms has passed the coast.';
const HEADLINE = 'Gates to move next spring';

describe('the story of a page', () => {
  test.each([
    ['nothing', '', []],
    ['menus alone', 'Home\nSearch\nLog in', []],
    ['a paragraph', STORY, [[STORY, 0]]],
    ['a dateline in front of it', `SEOUL: ${STORY}`, [[STORY, 7]]],
    ['blanks behind the dateline', `SEOUL, June 12 (Reuters) -   ${STORY}`, [[STORY, 29]]],
    [
      'a dateline on a line of its own',
      `${HEADLINE}\nSEOUL, South Korea, June 12 (Reuters) -\n${STORY}`,
      [[STORY, 66]],
    ],
    [
      'furniture between two paragraphs',
      `World\n\n${HEADLINE}\n\nSEOUL: ${STORY}\n\nRead more: Gates of old\n\n${MORE}`,
      [
        [STORY, 41],
        [MORE, 159],
      ],
    ],
  ])('of %s', (_, text, pieces) => {
    const starts = pieces.map((_piece, index) =>
      pieces.slice(0, index).reduce((at, [piece]) => at + String(piece).length + 2, 0),
    );
    expect(stripFurniture(text)).toStrictEqual({
      kind: 'story',
      text: pieces.map(([piece]) => piece).join('\n\n'),
      segments: pieces.map(([piece, pageStart], index) => ({
        start: starts[index],
        end: (starts[index] ?? 0) + String(piece).length,
        pageStart,
      })),
    });
  });
});
