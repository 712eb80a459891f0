import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Page, parsePage, resolveTimestamp } from '../src/index.ts';

/** The two pages that the project started from. They are not ours to print, so the test runs where they are. */
const folder = new URL('../../shared/seeds/', import.meta.url);
const there = existsSync(folder);
const seed = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The kind of the block in which each line stands, one entry a line. */
function kindsOf(text: string, page: Page): readonly string[] {
  const kinds: string[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at + line.length - line.trimStart().length;
    at += line.length + 1;
    if (line.trim() === '') continue;
    const holding = page.blocks.filter(({ span }) => span.start <= start && start < span.end);
    kinds.push(holding.length === 1 ? String(holding[0]?.kind) : `${holding.length} blocks`);
  }
  return kinds;
}

const times = (count: number, kind: string): readonly string[] => Array<string>(count).fill(kind);

describe.runIf(there)('a page with a market block', () => {
  const text = there ? seed('000_b96fde69dc4e5847.txt') : '';
  const page = parsePage(text);

  test('every line is in the right block', () => {
    expect(kindsOf(text, page)).toStrictEqual([
      ...times(34, 'tickerRow'),
      'timestamp',
      'section',
      'headline',
      'byline',
      ...times(7, 'paragraph'),
      'related',
      ...times(3, 'paragraph'),
      'tags',
    ]);
  });

  test('all rows agree with their own arithmetic', () => {
    expect(page.tickers).toHaveLength(34);
    expect(page.tickers.flatMap(({ conflicts }) => conflicts)).toStrictEqual([]);
    expect(
      page.tickers.map(({ symbol, last, change, percentChange }) => [
        symbol,
        last,
        change,
        percentChange,
      ]),
    ).toStrictEqual(
      text
        .split('\n')
        .slice(0, 34)
        .map((line) => {
          const [symbol, last, , , ...rest] = line.split(/\s+/);
          const [change, percent] = rest.filter((part) => part !== '▲' && part !== '▼');
          return [
            symbol,
            Number(last?.replace(',', '')),
            Number(change),
            Number(percent?.replace(/[(%)]/g, '')),
          ];
        }),
    );
  });

  test('the rest is what a person reads', () => {
    expect(page.section).toBe('World');
    expect(page.headline).toMatch(/^North Korea’s Kim boasts/);
    expect(page.authors).toStrictEqual([]);
    expect(page.bylines.flatMap(({ agencies }) => agencies.map(({ id }) => id))).toStrictEqual([
      'reuters',
    ]);
    expect(page.paragraphs).toHaveLength(10);
    expect(page.paragraphs[0]).toMatch(/^North Korean leader/);
    expect(page.dateline?.places.map(({ name }) => name)).toStrictEqual(['SEOUL']);
    expect(page.published?.readings).toStrictEqual([
      { year: 2024, month: 6, day: 12, hour: 10, minute: 29, second: null },
    ]);
    expect(page.tags).toHaveLength(1);
  });

  test('the time of publication resolves with the zone of the publisher', () => {
    const published = page.published;
    if (published === null) throw new Error('no time of publication');
    expect(resolveTimestamp(published, { zone: 'Asia/Karachi' })).toStrictEqual({
      ok: true,
      value: {
        epochMilliseconds: Date.UTC(2024, 5, 12, 5, 29),
        iso: '2024-06-12T10:29:00+05:00',
        supplied: ['zone'],
      },
    });
  });
});

describe.runIf(there)('a page with a photo', () => {
  const text = there ? seed('004_d16efca3fd25c30c.txt') : '';
  const page = parsePage(text);

  test('every line is in the right block', () => {
    expect(kindsOf(text, page)).toStrictEqual([
      'furniture',
      'headline',
      'timestamp',
      'timestamp',
      'caption',
      'byline',
      ...times(5, 'paragraph'),
      'caption',
      ...times(2, 'paragraph'),
      ...times(6, 'furniture'),
      'copyright',
    ]);
  });

  test('the rest is what a person reads', () => {
    expect(page.headline).toMatch(/^Putin says Russia/);
    expect(page.authors.map(({ name }) => name)).toStrictEqual(['Josh Smith']);
    expect(page.dateline?.agencies.map(({ id }) => id)).toStrictEqual(['reuters']);
    expect(page.paragraphs).toHaveLength(7);
    expect(page.paragraphs[0]).toMatch(/^Russian President/);
    expect([page.published, page.updated].map((time) => time?.readings[0])).toStrictEqual([
      { year: 2022, month: 8, day: 14, hour: 17, minute: 23, second: null },
      { year: 2022, month: 8, day: 14, hour: 19, minute: 10, second: null },
    ]);
    expect(page.copyrights.map(({ from, to, holder }) => [from, to, holder])).toStrictEqual([
      [2007, 2024, 'Fusion Media Limited'],
    ]);
  });

  test('both prints of the caption', () => {
    expect(page.captions).toHaveLength(2);
    for (const { filePhoto, credit, date, copyright } of page.captions) {
      expect(filePhoto).toBe(true);
      expect(credit?.photographers.map(({ name }) => name)).toStrictEqual(['Mikhail Klimentyev']);
      expect(credit?.suppliers.map(({ name }) => name)).toStrictEqual(['Sputnik', 'Kremlin']);
      expect(credit?.via?.id).toBe('reuters');
      expect(date?.readings[0]).toMatchObject({ year: 2022, month: 8, day: 9 });
      expect(copyright?.holder).toBe('Reuters');
    }
  });

  test('a time needs the zone, and its order where the print allows two', () => {
    const published = page.published;
    if (published === null) throw new Error('no time of publication');
    expect(resolveTimestamp(published, {}).ok).toBe(false);
    expect(
      resolveTimestamp(published, { zone: 'America/New_York', dayMonthOrder: 'monthDay' }),
    ).toMatchObject({ ok: true, value: { iso: '2022-08-14T17:23:00-04:00' } });
  });
});
