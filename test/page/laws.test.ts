import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type Page, pageReader, parsePage } from '../../src/index.ts';
import { fixturePages } from '../support/pages.ts';

const pages = fixturePages.map(({ text }) => text);

/** Lines of real furniture, spliced, doubled and cut, with arbitrary text between. */
const torn = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom(...pages.flatMap((text) => text.split('\n'))),
          fc.nat(200),
          fc.nat(200),
        )
        .map(([line, from, size]) =>
          line.slice(Math.min(from, line.length >> 1)).slice(0, 40 + size),
        ),
      fc.constantFrom(...pages.flatMap((text) => text.split('\n'))),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
    { maxLength: 12 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => lines.join(end)));

const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), torn);

/** Every span within a value. */
function spansOf(value: unknown): readonly { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') return [{ start, end }];
  return Object.values(value).flatMap(spansOf);
}

/** What stands in no block, and the first block out of order, if there is one. */
function lost(text: string, { blocks }: Page): string {
  let at = 0;
  const between: string[] = [];
  for (const { kind, span } of blocks) {
    if (span.start < at || span.end <= span.start) return `${kind} at ${span.start}–${span.end}`;
    between.push(text.slice(at, span.start));
    at = span.end;
  }
  return between.join('') + text.slice(at);
}

const WHITE = /^[\s\u200b\u2060\ufeff\u0085]*$/;

describe('laws of every page', () => {
  test.prop([anything])('the blocks tile the text', (text) => {
    expect(lost(text, parsePage(text))).toMatch(WHITE);
  });

  test.prop([anything])('spans are honest', (text) => {
    for (const { start, end } of spansOf(parsePage(text))) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    }
  });

  test.prop([anything])('the same text gives the same plain data', (text) => {
    const page = parsePage(text);
    expect(parsePage(text)).toStrictEqual(page);
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
  });
});

describe('bad input', () => {
  const unharmed = Object.getOwnPropertyNames(Object.prototype).length;
  test.each([
    ['nothing', ''],
    ['white space', ' \u00a0\r\n\u3000\t'],
    ['NUL', '\0\0\n\0'],
    ['lone surrogates', '\ud83d\n\udc02By Ada Rowe\ud83d'],
    ['a byte order mark', '\ufeffJun 12, 2024'],
    ['names of Object.prototype', '__proto__\nconstructor\ntoString\nBy __proto__'],
    ['brackets that never close', '('.repeat(100_000)],
    ['brackets that never open', ')'.repeat(100_000)],
    ['slashes', '/'.repeat(100_000)],
    ['a line of ten million characters', 'Ada Rowe, '.repeat(1_000_000)],
    ['a hundred thousand lines', 'A\n'.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(lost(text, parsePage(text))).toMatch(WHITE);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(unharmed);
  });
});

describe('a page that arrives in pieces', () => {
  test.prop([anything, fc.array(fc.nat(60), { minLength: 1, maxLength: 40 })])(
    'is the page of the whole',
    (text, cuts) => {
      const reader = pageReader();
      let at = 0;
      for (let i = 0; at < text.length; i += 1) {
        const next = Math.min(text.length, at + 1 + (cuts[i % cuts.length] ?? 0));
        reader.push(text.slice(at, next));
        at = next;
      }
      expect(reader.end()).toStrictEqual(parsePage(text));
    },
  );
});
