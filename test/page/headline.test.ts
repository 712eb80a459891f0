import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const MORE =
  'The gates will be moved in the spring, once the last of the winter storms has passed the coast.';

const NOTICE =
  'Please accept all of our cookies so that this page can show you everything we have put on it.';

describe('reads as the headline', () => {
  test.each([
    [
      'a line between a section and its standfirst',
      `World\nHarbour city votes to move its tide gates\nThe gates stand where the new pier will be built next year.\nBy Ada Rowe\nJune 12, 2024\n${STORY}\n${MORE}`,
      'Harbour city votes to move its tide gates',
    ],
    [
      'a line below a notice that reads like a paragraph',
      `${NOTICE}\nMenu\nHarbour: tide gates to move\n${STORY}\n${MORE}`,
      'Harbour: tide gates to move',
    ],
    [
      'a line that ends in the name of its site',
      `Sport\nSubscribe\nHarbour city votes to move its tide gates | Acme News\n${STORY}\n${MORE}`,
      'Harbour city votes to move its tide gates | Acme News',
    ],
    [
      'a quotation rather than a heading of the site',
      `The best of this week\n‘We will move the gates,’ says harbour master\nBy Ada Rowe\n${STORY}\n${MORE}`,
      '‘We will move the gates,’ says harbour master',
    ],
    [
      'a sentence rather than menu entries that a crawl ran together',
      `HarbourWeatherTides TodayShips And Piers\nCity votes to move the tide gates\nBy Ada Rowe\n${STORY}\n${MORE}`,
      'City votes to move the tide gates',
    ],
  ])('%s', (_, text, expected) => {
    expect(parsePage(text).headline).toBe(expected);
  });
});

describe('refuses as the headline', () => {
  test.each([
    ['a line that opens with a dateline, where it is all there is', `SEOUL: ${STORY}`],
    ['a paragraph, where it is all there is', STORY],
    ['a long paragraph', `${STORY} ${STORY} ${STORY} ${STORY}`],
  ])('%s', (_, text) => {
    expect(parsePage(text).headline).toBeNull();
  });

  test('a subheading of the story, where a line above it has the form of one', () => {
    const page = parsePage(
      `Harbour city votes to move its tide gates\nBy Ada Rowe\n${STORY}\nTide gates: what comes next\n${MORE}`,
    );
    expect(page.headline).toBe('Harbour city votes to move its tide gates');
    expect(page.paragraphs).toContain('Tide gates: what comes next');
  });
});

test('what stood above a headline below a notice is no part of the story', () => {
  const page = parsePage(`${NOTICE}\nMenu\nHarbour: tide gates to move\n${STORY}\n${MORE}`);
  expect(page.paragraphs.slice(-2)).toStrictEqual([STORY, MORE]);
  expect(page.paragraphs).not.toContain('Menu');
});
