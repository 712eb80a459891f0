/**
 * What is measured, by the name that `--only` takes. Each section runs in a process of its own, so that none is slowed by what
 * another taught the engine, and gives `tables` of speed (see measure.mjs) and `facts`: tables of other figures.
 */
import { readFileSync } from 'node:fs';
import { benchNoun, nouns, stock } from './nouns.mjs';

const library = () => import('../dist/index.js');
const here = new URL('.', import.meta.url);

async function ticker() {
  const { benchTicker } = await import('./ticker.mjs');
  const { layoutsByHand } = await import('./layouts.mjs');
  const { rowPeers } = await import('./row-peers.mjs');
  return { tables: benchTicker(await library(), layoutsByHand, rowPeers) };
}

async function timestamp() {
  const { benchTimestamp } = await import('./timestamp.mjs');
  const { benchStamps } = await import('./stamps.mjs');
  const chrono = await import('chrono-node');
  const { default: anyDate } = await import('any-date-parser');
  const lib = await library();
  const tables = benchTimestamp(lib);
  const { speed, accuracy } = benchStamps(lib, { chrono, anyDate });
  return { tables: [...tables, ...speed], facts: accuracy === null ? [] : [accuracy] };
}

async function name() {
  const { benchNames } = await import('./nouns/name.mjs');
  const { default: full } = await import('parse-full-name');
  const { default: human } = await import('humanparser');
  const lib = await library();
  const { speed, accuracy } = benchNames(lib, {
    parseFullName: full.parseFullName,
    parseName: human.parseName,
  });
  return { tables: [...benchNoun(lib, nouns.name), speed], facts: [accuracy] };
}

async function page({ quick }) {
  const { benchPage, SIZES } = await import('./page.mjs');
  const small = Object.fromEntries(Object.entries(SIZES).filter(([, size]) => size <= 1e5));
  return { tables: benchPage(await library(), quick ? small : SIZES) };
}

const bytes = (value) => `${Math.round(value).toLocaleString('en-US')} B`;

async function memory({ quick }) {
  const { memoryOf, subjects } = await import('./memory.mjs');
  const names = quick ? ['ticker', 'timestamp'] : Object.keys(subjects);
  const memories = names.map((subject) => ({ subject, ...memoryOf(subject) }));
  const rows = memories.map(({ subject, wirecopy, byHand }) => [
    subject,
    byHand === null ? '' : bytes(byHand.retained),
    byHand === null ? '' : bytes(byHand.allocated),
    bytes(wirecopy.retained),
    bytes(wirecopy.allocated),
  ]);
  const head = ['result by hand', 'allocated by hand', 'result', 'allocated'];
  return { facts: [{ title: 'Memory of one reading', head, rows }], memories };
}

async function startUp({ quick }) {
  const { entry, startUp: measure } = await import('./startup.mjs');
  const peers = ['chrono-node', 'any-date-parser', 'chevrotain', 'humanparser', 'parse-full-name'];
  const specifiers = {
    wirecopy: entry('index'),
    'wirecopy/kit': entry('kit/index'),
    'wirecopy/locales/en': entry('locales/en'),
    parsimmon: import.meta.resolve('parsimmon'),
    ...Object.fromEntries(peers.map((peer) => [peer, import.meta.resolve(peer)])),
  };
  const { rounds, empty, imports } = measure(specifiers, { rounds: quick ? 5 : 21 });
  const milliseconds = (value) => `${value.toFixed(1)} ms`;
  const rows = imports.map(({ name: what, time, work }) => [
    what,
    milliseconds(time.median),
    time.spread.map((value) => value.toFixed(1)).join('–'),
    milliseconds(time.least),
    milliseconds(work.median),
  ]);
  const title = `Start-up: import over an empty start of ${empty.toFixed(0)} ms, ${rounds} rounds`;
  const head = ['median', 'quartiles', 'least', 'processor'];
  return { facts: [{ title, head, rows }], imports };
}

async function size() {
  const { gzipped } = await import('./size.mjs');
  const of = (code, from) => gzipped(code, from);
  const own = {
    parseTickerRow: `export { parseTickerRow } from 'wirecopy'`,
    parseTimestamp: `export { parseTimestamp } from 'wirecopy'`,
    parseDateline: `export { parseDateline } from 'wirecopy'`,
    parseByline: `export { parseByline } from 'wirecopy'`,
    parseSignOff: `export { parseSignOff } from 'wirecopy'`,
    parseCaption: `export { parseCaption } from 'wirecopy'`,
    parseCredit: `export { parseCredit } from 'wirecopy'`,
    parseCopyright: `export { parseCopyright } from 'wirecopy'`,
    findTickerSymbols: `export { findTickerSymbols } from 'wirecopy'`,
    findMarketMoves: `export { findMarketMoves } from 'wirecopy'`,
    normalizeName: `export { normalizeName } from 'wirecopy'`,
    parsePage: `export { parsePage } from 'wirecopy'`,
    'everything, with English': `export * from 'wirecopy'`,
    'wirecopy/kit': `export * from 'wirecopy/kit'`,
  };
  const theirs = {
    'chrono-node': `export { parse } from 'chrono-node'`,
    'chrono-node, English alone': `export { parse } from 'chrono-node/en'`,
    'any-date-parser': `export { default } from 'any-date-parser'`,
    chevrotain: `export { EmbeddedActionsParser, Lexer } from 'chevrotain'`,
    'parse-full-name': `export { default } from 'parse-full-name'`,
    humanparser: `export { default } from 'humanparser'`,
    parsimmon: `export { default } from 'parsimmon'`,
  };
  const sizes = {};
  for (const [what, code] of Object.entries(own)) sizes[what] = await of(code);
  for (const [what, code] of Object.entries(theirs)) {
    sizes[what] = await of(code, here).catch(() => null);
  }
  const rows = Object.entries(sizes).map(([what, kilobytes]) => [
    what,
    kilobytes === null ? 'not bundled' : `${kilobytes.toFixed(1)} kB`,
  ]);
  return { facts: [{ title: 'Size: minified and gzipped', head: ['gzip'], rows }], sizes };
}

const own = Object.entries(nouns).filter(([noun]) => noun !== 'name');

export const sections = {
  ticker,
  timestamp,
  ...Object.fromEntries(
    own.map(([noun, of]) => [
      noun,
      async () => ({ tables: benchNoun(await library(), of, stock[noun]) }),
    ]),
  ),
  name,
  page,
  memory,
  'start-up': startUp,
  size,
};

/** The peers and the versions that are measured. */
export const peers = JSON.parse(readFileSync(new URL('package.json', here), 'utf8')).dependencies;
