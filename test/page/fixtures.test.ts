import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';

/** Pages of our own around real furniture: `page.txt` as a crawl leaves it, `page.json` as a person reads it. */
const folder = new URL('../fixtures/pages/', import.meta.url);

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(new URL(`${name}/page.txt`, folder), 'utf8');
  const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/page.json`, folder), 'utf8'));

  test('reads as a person does', () => {
    expect(parsePage(text)).toStrictEqual(expected);
  });
});
