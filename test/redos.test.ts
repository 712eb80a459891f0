/**
 * Every regular expression of the sources, and every one that they make of words at run time: in how many ways it can read
 * a text from one place on. What is not bounded could backtrack without end.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../src/index.ts';
import { waysToRead } from './support/ambiguity.ts';
import { type Call, calls, type Library } from './support/calls.ts';
import { countedModule, literalsOf } from './support/counted.ts';

/** Ways in which one alternative may read one text. The most that any pattern has is 8. */
const MOST_WAYS = 10;

const src = new URL('../src/', import.meta.url);

const written = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => {
    const text = readFileSync(new URL(path, src), 'utf8');
    return literalsOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  });

/** Something of everything, so that every noun builds all it has. */
const TEXT = `${written.length} World\nBy Ada Rowe, Reuters\nLONDON, Jan. 5 (Reuters) - FILE PHOTO: © 2024`;

/** Those that were made while every function read a text in every language that is shipped. */
async function made(): Promise<readonly RegExp[]> {
  const path = fileURLToPath(new URL('support/library.ts', import.meta.url));
  const { module, patternsMade } = await countedModule<Library>(path);
  const shipped = Object.values(module.locales).filter(
    (one): one is Locale => typeof one === 'object' && 'code' in one,
  );
  expect(shipped.length).toBeGreaterThan(30);
  for (const locale of shipped) {
    const options = { locales: [locale] } as const;
    for (const call of Object.values<Call>(calls)) call(module, TEXT, options);
  }
  return patternsMade();
}

test('no pattern of the sources, nor any made of words, can backtrack without bound', async () => {
  const patterns = new Map([...written, ...(await made())].map((one) => [String(one), one]));
  expect(patterns.size).toBeGreaterThan(150);
  const ambiguous = [...patterns.values()]
    .map((pattern) => ({ pattern: String(pattern), ways: waysToRead(pattern) }))
    .filter(({ ways }) => ways > MOST_WAYS);
  expect(ambiguous).toStrictEqual([]);
}, 60_000);

describe('what it would find', () => {
  test.each([
    ['a repetition in a repetition', /(?:a+)+b/],
    ['two repetitions of the same, one behind the other', /\s*\n?\s*$/],
    ['alternatives that begin alike, repeated', /(?:, \d|,? \d){0,20}!/],
    ['a repetition with a bound, many times over', /(?:a{1,40}){1,40}b/],
    ['a class of Unicode and letters of it', /\p{L}*[éa-z]*!/u],
    ['in one of several alternatives', /x|(?:y|[^\d]+,?[^\d]+)$/],
  ])('%s: %s', (_, pattern) => {
    expect(waysToRead(pattern)).toBeGreaterThan(MOST_WAYS);
  });

  test.each([
    ['a list', /\d(?:, \d)*/],
    ['a name', /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,4}/u],
    ['a word out of many', /(?:photo|picture|image|caption|credit|file|handout)s?\b/i],
  ])('but not %s: %s', (_, pattern) => {
    expect(waysToRead(pattern)).toBeLessThanOrEqual(MOST_WAYS);
  });
});
