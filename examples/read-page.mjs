#!/usr/bin/env node
// Shows what wirecopy makes of a news page.
//
//     npm run demo                          the sample page beside this file
//     npm run demo -- page.txt              a page of your own
//     cat page.txt | npm run demo -- -      a page from standard input
//     npm run demo -- --json page.txt       the typed result as JSON
import { readFileSync } from 'node:fs';
import { parsePage } from '../dist/index.js';

const SAMPLE = new URL('news-page.txt', import.meta.url);
/** ANSI codes. */
const STYLES = {
  plain: 0,
  bold: 1,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  gray: 90,
};
const COLOURS = {
  tickerRow: 'green',
  section: 'magenta',
  headline: 'bold',
  byline: 'cyan',
  timestamp: 'yellow',
  paragraph: 'plain',
  caption: 'blue',
  signOff: 'cyan',
  copyright: 'gray',
  tags: 'magenta',
  related: 'gray',
  furniture: 'gray',
};

const words = process.argv.slice(2);
const asJson = words.includes('--json');
const [source] = words.filter((word) => word !== '--json');
const inColour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
const width = Math.max(60, Math.min(process.stdout.columns ?? 110, 140));

let text;
try {
  text = readFileSync(source === undefined ? SAMPLE : source === '-' ? 0 : source, 'utf8');
} catch (error) {
  console.error(`${source}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  process.exit(2);
}

const page = parsePage(text);
if (asJson) console.log(JSON.stringify(page, null, 2));
else show();

function show() {
  heading('The page, block by block');
  for (const { kind, span } of page.blocks) {
    const printed = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    console.log(`${kind.padStart(10)}  ${paint(COLOURS[kind], cut(printed, width - 12))}`);
  }

  heading('What it says');
  fact('headline', page.headline);
  fact('section', page.section);
  fact('authors', page.authors.map(author).join(', '));
  fact('agencies', [...new Set(agencies())].join(', '));
  fact('dateline', page.dateline?.places.map(place).join(' / ') ?? null);
  fact('published', page.published && time(page.published));
  fact('updated', page.updated && time(page.updated));
  fact('story', `${page.paragraphs.length} paragraphs`);
  for (const { credit, date } of page.captions) {
    const people = credit?.photographers.map(({ name }) => name).join(', ') || 'not named';
    fact('photo', `${people}${date ? `, taken ${time(date)}` : ''}`);
  }
  for (const { role, people } of page.signOff?.credits ?? [])
    fact(role, people.map(author).join(', '));
  fact('tags', page.tags.join(', '));
  fact(
    'copyright',
    page.copyrights.map(({ holder, from, to }) => `${holder} ${from ?? ''}–${to ?? ''}`).join(', '),
  );

  if (page.tickers.length > 0) {
    heading('Quotes');
    console.log(
      `${'symbol'.padEnd(10)}${'last'.padStart(12)}${'change'.padStart(10)}${'percent'.padStart(10)}`,
    );
    for (const { symbol, last, change, percentChange, direction } of page.tickers) {
      const row = `${symbol.padEnd(10)}${number(last, 12)}${number(change, 10)}${number(percentChange, 10)}`;
      console.log(
        paint(direction === 'down' ? 'red' : direction === 'up' ? 'green' : 'plain', row),
      );
    }
  }
  console.log('\nThe same as JSON: npm run --silent demo -- --json');
}

function heading(title) {
  console.log(`\n${paint('bold', title)}\n${'─'.repeat(title.length)}`);
}

function fact(name, value) {
  console.log(
    `${name.padStart(10)}  ${value === null || value === '' ? paint('gray', 'not printed') : value}`,
  );
}

function author({ name, role, place: from, affiliation }) {
  const more = [role, from && `in ${from}`, affiliation].filter(Boolean).join(', ');
  return more === '' ? name : `${name} (${more})`;
}

function agencies() {
  return [...page.bylines, ...(page.dateline ? [page.dateline] : [])].flatMap((value) =>
    value.agencies.map(({ name }) => name),
  );
}

function place({ name, region }) {
  return region === null ? name : `${name}, ${region}`;
}

function time({ readings: [reading], zone }) {
  const two = (field) => String(field).padStart(2, '0');
  const { year, month, day, hour, minute } = reading;
  const date = month === null ? '' : `${year ?? '????'}-${two(month)}-${two(day)}`;
  const clock = hour === null ? '' : ` ${two(hour)}:${two(minute ?? 0)}`;
  return `${date}${clock}${zone ? ` ${zone.text}` : ''}`;
}

function number(value, columns) {
  return (
    value === null ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: 4 })
  ).padStart(columns);
}

function cut(printed, length) {
  return printed.length > length ? `${printed.slice(0, length - 1)}…` : printed;
}

function paint(colour, printed) {
  return inColour ? `\u001b[${STYLES[colour]}m${printed}\u001b[0m` : printed;
}
