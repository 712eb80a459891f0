/**
 * The speed of `parsePage` against what anybody would do first with a page: split it into lines and trim each.
 */
import { readFileSync } from 'node:fs';
import { compare, keep } from './measure.mjs';
import { scanRow } from './ticker.mjs';

const fixture = (name) =>
  readFileSync(new URL(`../test/fixtures/pages/${name}/page.txt`, import.meta.url), 'utf8');

/** A page that is mostly story. */
export const prosePage = fixture('wire-photo');

/** Splits and trims: the least that any reader of lines does. */
const splitAndTrim = (text) => text.split('\n').map((line) => line.trim());

/** Splits, trims, and scans the market rows by hand. */
const splitAndScan = (text) =>
  text.split('\n').map((line) => {
    const trimmed = line.trim();
    const row = scanRow(trimmed);
    return row.ok ? row.value : trimmed;
  });

/** A page of about `size` characters: the head and foot of one, with its story again and again between. */
export function pageOfSize(text, size) {
  const lines = text.split('\n');
  const story = lines.filter((line) => line.length > 100);
  let body = '';
  while (body.length + text.length < size) body += `${story[body.length % story.length]}\n\n`;
  const at = text.lastIndexOf(story.at(-1));
  return `${text.slice(0, at)}${body}${text.slice(at)}`;
}

export function benchPage({ parsePage }, sizes = [1e3, 1e4, 1e5, 1e6, 1e7]) {
  const market = fixture('market-block');
  const prose = prosePage;
  const results = [
    {
      title: `page of prose (${prose.length} characters)`,
      rows: compare(
        {
          'split and trim': (n) => {
            for (let i = 0; i < n; i += 1) keep(splitAndTrim(prose));
          },
          parsePage: (n) => {
            for (let i = 0; i < n; i += 1) keep(parsePage(prose));
          },
        },
        { operations: 400 },
      ),
    },
    {
      title: `page with a market block (${market.length} characters)`,
      rows: compare(
        {
          'split, trim and scan the rows': (n) => {
            for (let i = 0; i < n; i += 1) keep(splitAndScan(market));
          },
          parsePage: (n) => {
            for (let i = 0; i < n; i += 1) keep(parsePage(market));
          },
        },
        { operations: 400 },
      ),
    },
  ];
  const growth = sizes.map((size) => {
    const page = pageOfSize(prose, size);
    const operations = Math.max(1, Math.round(2e6 / page.length));
    const [row] = compare(
      {
        parsePage: (n) => {
          for (let i = 0; i < n; i += 1) keep(parsePage(page));
        },
      },
      { operations, rounds: 9 },
    );
    return { size: page.length, perCharacter: row.nanoseconds / page.length };
  });
  return { results, growth };
}
