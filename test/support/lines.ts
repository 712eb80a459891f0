/** Pages of a table of tests, line by line. */

import { expect, test } from 'vitest';
import { parsePage, type ReadOptions } from '../../src/index.ts';

/** What a line of a page is, the line, and where it matters the whole evidence for it. */
export type PageRow = readonly [kind: string, line: string, ...evidence: string[]];

/** Each line of a page with the kind and evidence of its block; a line that a block goes on with is told with it. */
export function toldOf(
  lines: readonly string[],
  options?: ReadOptions,
): readonly (readonly string[])[] {
  const { blocks } = parsePage(lines.join('\n'), options);
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    const block = blocks.find(({ span }) => span.start <= start && start < span.end);
    return [block?.kind ?? 'none', line, ...(block?.evidence ?? [])];
  });
}

/** A test for each page: how it varies, and what its lines are. */
export function pagesOf(
  rows: readonly (readonly [how: string, page: readonly PageRow[]])[],
  options?: ReadOptions,
): void {
  test.each(rows)('%s', (_how, page) => {
    const told = toldOf(
      page.map(([, line]) => line),
      options,
    );
    expect(
      told.map((line, i) => line.slice(0, page[i]?.length === 2 ? 2 : undefined)),
    ).toStrictEqual(page);
  });
}
