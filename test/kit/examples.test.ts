/** Every example in the docstrings of the kit is true. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as kit from '../../src/kit/index.ts';
import { fencesOf, runFence } from '../support/fences.ts';

const src = new URL('../../src/kit/', import.meta.url);

/** The docstrings of a source as Markdown, line for line: each stands where it stood. */
function docstrings(source: string): string {
  const lines = source.split('\n').map((line) => /^\s*\*(?: (.*)|)$/.exec(line)?.[1] ?? '');
  return lines.join('\n');
}

const imports = `import P from 'parsimmon';
import { ${Object.keys(kit).join(', ')} } from 'wirecopy/kit';
`;

const examples = readdirSync(src).flatMap((file) =>
  fencesOf(docstrings(readFileSync(new URL(file, src), 'utf8'))).map((fence) => ({
    name: `${file}, line ${fence.line}`,
    code: fence.code,
  })),
);

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(12);
});

test.each(examples)('$name', async ({ code }) => {
  expect(code).toContain('// =>');
  await runFence(imports + code);
});
