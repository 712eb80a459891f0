import { describe, expect, test } from 'vitest';
import * as sources from '../src/index.ts';

// The benchmark compares equal work: the code by hand has to build what the grammars build.

type Read = (text: string) => unknown;

const wirecopy: Readonly<Record<string, unknown>> = { ...sources };
interface ByHand {
  readonly parse: string;
  readonly texts: readonly string[];
  readonly byHand: Read;
}
type Layout = readonly [title: string, lines: readonly string[], scanned: boolean];

/** The benchmark is plain JavaScript, without types. */
const bench = (name: string) => import(new URL(`../bench/${name}.mjs`, import.meta.url).href);

const { nouns } = (await bench('nouns')) as { nouns: Readonly<Record<string, ByHand>> };
const { FORMS, matchStamp } = (await bench('timestamp')) as {
  FORMS: readonly string[];
  matchStamp: Read;
};
const { BRECORDER, LAYOUTS, scanRow } = (await bench('ticker')) as {
  BRECORDER: readonly string[];
  LAYOUTS: readonly Layout[];
  scanRow: Read;
};
const { layoutsByHand } = (await bench('layouts')) as {
  layoutsByHand: Readonly<Record<string, Read>>;
};

describe.each(Object.entries(nouns))('%s', (_, { parse, texts, byHand }) => {
  test.each(texts)('%s', (text) => {
    expect((wirecopy[parse] as Read)(text)).toStrictEqual(byHand(text));
  });
});

test.each(FORMS)('%s', (text) => {
  expect(sources.parseTimestamp(text)).toStrictEqual(matchStamp(text));
});

test.each(BRECORDER)('%s', (text) => {
  expect(sources.parseTickerRow(text)).toStrictEqual(scanRow(text));
});

describe.each(LAYOUTS)('%s', (title, lines, scanned) => {
  test.each(lines)('%s', (text) => {
    const byHand = scanned ? scanRow : layoutsByHand[title];
    expect(sources.parseTickerRow(text)).toStrictEqual(byHand?.(text));
  });
});
