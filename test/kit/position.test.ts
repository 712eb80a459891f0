import { expect, test } from 'vitest';
import { positionOf } from '../../src/kit/index.ts';

test.each([
  ['the beginning', 'ab', 0, 0, 1, 1],
  ['an empty text', '', 0, 0, 1, 1],
  ['inside of a line', 'ab', 1, 1, 1, 2],
  ['the end', 'ab', 2, 2, 1, 3],
  ['behind the end', 'ab', 9, 2, 1, 3],
  ['before the beginning', 'ab', -1, 0, 1, 1],
  ['at LF', 'a\nb', 1, 1, 1, 2],
  ['behind LF', 'a\nb', 2, 2, 2, 1],
  ['at CRLF', 'a\r\nb', 1, 1, 1, 2],
  ['inside of CRLF', 'a\r\nb', 2, 2, 1, 3],
  ['behind CRLF', 'a\r\nb', 3, 3, 2, 1],
  ['behind CR', 'a\rb', 2, 2, 2, 1],
  ['behind a last CR', 'a\r', 2, 2, 2, 1],
  ['behind LF and CR', 'a\n\rb', 3, 3, 3, 1],
  ['behind empty lines', '\n\n\n', 3, 3, 4, 1],
  ['behind a character of two code units', '😀b', 2, 2, 1, 3],
  ['behind a line separator, which ends no line', 'a\u2028b', 2, 2, 1, 3],
])('%s', (_, text, asked, offset, line, column) => {
  expect(positionOf(text, asked)).toStrictEqual({ offset, line, column });
});
