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

/** About `size` characters of the same mix of furniture and story: the page again and again, or its beginning. */
export function pageOfSize(text, size) {
  if (size < text.length) return text.slice(0, text.lastIndexOf('\n', size));
  return Array(Math.round(size / text.length))
    .fill(text)
    .join('\n\n');
}

/** Sizes of pages by name, in characters. */
export const SIZES = { '1 kB': 1e3, '10 kB': 1e4, '100 kB': 1e5, '1 MB': 1e6, '10 MB': 1e7 };

export function benchPage({ parsePage }, sizes = SIZES) {
  const market = fixture('market-block');
  const prose = prosePage;
  const whole = parsePage(prose);
  const story = Buffer.from(whole.paragraphs.join('\n\n')).toString();
  const versus = (title, base, text, work, operations) => ({
    title: `${title} (${text.length} characters)`,
    rows: compare(
      {
        [base]: (n) => {
          for (let i = 0; i < n; i += 1) keep(work(text));
        },
        parsePage: (n) => {
          for (let i = 0; i < n; i += 1) keep(parsePage(text));
        },
      },
      { operations },
    ),
  });
  const results = [
    versus('page of prose', 'split and trim', prose, splitAndTrim, 400),
    versus('its story alone', 'split and trim', story, splitAndTrim, 2000),
    versus('page with a market block', 'split, trim and scan the rows', market, splitAndScan, 400),
  ];
  const largest = Math.max(...Object.values(sizes));
  const growth = Object.entries(sizes).map(([name, size]) => {
    const page = pageOfSize(prose, size);
    const way = (characters) => {
      for (let done = 0; done < characters; done += page.length) keep(parsePage(page));
    };
    return [name, way];
  });
  results.push({
    title: 'parsePage as the page grows, a character',
    rows: compare(Object.fromEntries(growth), { operations: largest, rounds: 5 }),
  });
  return results;
}
