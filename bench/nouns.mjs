/**
 * The nouns against hand-anchored regular expressions that build the same result for just these texts, which is checked
 * before anything is timed; beside them the scanner of a ticker row, which the budgets of architecture.md count in.
 */
import { deepStrictEqual } from 'node:assert';
import { compare, each } from './measure.mjs';
import { byline, signOff } from './nouns/byline.mjs';
import { copyright } from './nouns/copyright.mjs';
import { dateline } from './nouns/dateline.mjs';
import { moves, symbols } from './nouns/market.mjs';
import { name } from './nouns/name.mjs';
import { caption, credit } from './nouns/picture.mjs';
import { stock } from './nouns/stock.mjs';
import { BRECORDER, scanRow } from './ticker.mjs';

/** Lines of a story: none of them opens with, or is, a piece of furniture. */
const STORY = [
  'The harbour board said on Monday that the new ferry would run every hour from spring.',
  'Officials expect the bridge to open in 2031, four years later than first planned.',
  'Shares of the salt works rose 4.2 percent to 31.50 after the board raised its forecast.',
  'Bridge over the river reopens',
];

/** By the name that `--only` takes. */
export const nouns = {
  dateline,
  byline,
  'sign-off': signOff,
  caption,
  credit,
  copyright,
  symbols,
  moves,
  name,
};

/** The same grammars in stock Parsimmon, where they are at hand. */
export { stock };

/** One noun: its texts in turn, and lines of a story that are none. */
export function benchNoun(lib, { title, parse, byHand, texts }, stockRead) {
  const read = lib[parse];
  for (const text of texts) {
    const expected = byHand(text);
    deepStrictEqual(read(text), expected);
    if (stockRead) deepStrictEqual(stockRead(text), expected);
  }
  const tables = [
    {
      title,
      rows: compare(
        {
          'ticker row, scanner by hand': each(BRECORDER, scanRow),
          'RegExps by hand': each(texts, byHand),
          wirecopy: each(texts, read),
          ...(stockRead ? { 'stock Parsimmon': each(texts, stockRead) } : {}),
        },
        { operations: 10_000 },
      ),
    },
  ];
  // A caption may be any sentence; what is found in running text, and names, refuse nothing.
  if (STORY.some((text) => read(text).ok !== false)) return tables;
  for (const text of STORY) deepStrictEqual(byHand(text).ok, false, text);
  tables.push({
    title: `${title}, refusing a line of prose`,
    rows: compare(
      { 'RegExps by hand': each(STORY, byHand), wirecopy: each(STORY, read) },
      { operations: 10_000, rounds: 9 },
    ),
  });
  return tables;
}
