import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fencesOf, runFence } from './support/fences.ts';

const readme = new URL('../README.md', import.meta.url);

const fences = existsSync(readme) ? fencesOf(readFileSync(readme, 'utf8')) : [];
for (const { line, code } of fences) test(`README.md, line ${line}`, () => runFence(code));

describe('a fence', () => {
  test('is found by its line', () => {
    expect(
      fencesOf('# Title\n\n```ts\nlet a;\n```\n```sh\nls\n```\n```ts\nlet b;\n```\n'),
    ).toStrictEqual([
      { line: 4, code: 'let a;\n' },
      { line: 10, code: 'let b;\n' },
    ]);
  });

  test.each([
    ['an expression', '1 + 1; // => 2'],
    ['a declaration', "const word: string = 'a'.repeat(3); // => 'aaa'"],
    [
      'a value in the lines below',
      '[1, { a: 2 }];\n'.replace('\n', ' // => [\n//   1,\n//   { a: 2 },\n// ]'),
    ],
    ['prose behind the value', '1; // => 1\n// That was one.'],
    ['an import', "import P from 'parsimmon';\nP.isParser(P.all); // => true"],
    ['await', 'await Promise.resolve(3); // => 3'],
  ])('holds: %s', async (_, code) => {
    await runFence(code);
  });

  test.each([
    ['another value', '1; // => 2'],
    ['a key too many', '({ a: 1, b: undefined }); // => { a: 1 }'],
    ['half a value', '1; // => ['],
    ['an assertion inside a block', '{ 1; // => 1\n}'],
    ['code that throws', 'null.x;'],
  ])('fails: %s', async (_, code) => {
    await expect(runFence(code)).rejects.toThrow();
  });
});
