import { expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';

test.each([0, 1, 2, 40])('spans behind %i empty lines are those of the page', (count) => {
  const text = `${'\n'.repeat(count)}By Ada Rowe in Seoul\n`;
  const [byline] = parsePage(text).bylines;
  const at = text.indexOf('Ada Rowe');
  expect(byline?.span).toStrictEqual({ start: count, end: count + 20 });
  expect(byline?.authors[0]?.span).toStrictEqual({ start: at, end: at + 8 });
});
