import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';
import { fixturePages } from '../support/pages.ts';

const pages = fixturePages.flatMap(({ labels, ...page }) =>
  labels === null ? [] : [{ ...page, said: labels, page: parsePage(page.text, page.options) }],
);

/** Each line with the kind a person gives it and the kind of its block. */
const lines = pages.flatMap(({ name, text, said, page }) => {
  const wanted = [...said.lines];
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => {
      const at = match.index + match[0].length - match[0].trimStart().length;
      const block = page.blocks.find(({ span }) => span.start <= at && at < span.end);
      return { name, line: match[0].trim(), wanted: wanted.shift(), kind: block?.kind };
    });
});

const letters = (of: readonly { readonly line: string }[]): number =>
  of.reduce((sum, { line }) => sum + line.length, 0);

describe('pages in the layouts of ten publishers', () => {
  test.each(pages)('$name: headline and authors', ({ said, page }) => {
    expect(page.headline).toBe(said.headline);
    expect(page.authors.map(({ name }) => name)).toStrictEqual(said.authors);
  });

  test('lines are what a person takes them for', () => {
    const right = lines.filter(({ wanted, kind }) => wanted === kind);
    expect(right.length / lines.length).toBeGreaterThanOrEqual(0.98);
  });

  test('the story is kept', () => {
    const story = lines.filter(({ wanted }) => wanted === 'paragraph');
    const kept = story.filter(({ kind }) => kind === 'paragraph');
    expect(letters(kept) / letters(story)).toBeGreaterThanOrEqual(0.995);
  });

  test('the furniture is left out of it', () => {
    const furniture = lines.filter(({ wanted }) => wanted !== 'paragraph');
    const out = furniture.filter(({ kind }) => kind !== 'paragraph');
    expect(letters(out) / letters(furniture)).toBeGreaterThanOrEqual(0.99);
  });
});
