import { expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';
import { fixturePages } from '../support/pages.ts';

// What a person reads, line by line, is in labels.json; this holds every field of the result still.
test.each(fixturePages)('$name, every field', ({ text, options, expected }) => {
  expect(parsePage(text, options)).toStrictEqual(expected);
});
