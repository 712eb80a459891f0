/**
 * Memory of one reading: what stays of it, and what is allocated on the way, in bytes. Each is measured in a process of its
 * own with the collector at hand and a young generation so large that it does not run by itself.
 *
 *     node --expose-gc --min-semi-space-size=128 --max-semi-space-size=128 bench/memory.mjs ticker wirecopy
 */
import { execFileSync } from 'node:child_process';
import { PerformanceObserver } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { keep } from './measure.mjs';
import { nouns } from './nouns.mjs';
import { prosePage } from './page.mjs';
import { BRECORDER, scanRow } from './ticker.mjs';
import { FORMS, matchStamp } from './timestamp.mjs';

/** Less than the young generation holds, of two halves of 128 MB each: no collection falls into a measurement. */
const ROOM = 50e6;
const MOST = 12_000;
const WARM = 20_000;

/** What is read, by name: texts, the library's function, and the code by hand where there is some. */
export const subjects = {
  ticker: { texts: BRECORDER, parse: 'parseTickerRow', byHand: scanRow },
  timestamp: { texts: FORMS, parse: 'parseTimestamp', byHand: matchStamp },
  ...nouns,
  page: { texts: [prosePage], parse: 'parsePage', byHand: null, share: 0.04 },
};

/** Bytes that `work` leaves on the heap, garbage included. */
function growthOf(work) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  work();
  return { before, growth: process.memoryUsage().heapUsed - before };
}

async function measure(read, texts, share) {
  const collections = [];
  new PerformanceObserver((list) => collections.push(...list.getEntries())).observe({
    entryTypes: ['gc'],
  });
  const readAll = (count, kept) => {
    for (let i = 0; i < count; i += 1) kept[i] = read(texts[i % texts.length]);
  };
  for (let i = 0; i < WARM * share; i += 1) keep(read(texts[i % texts.length]));
  const few = 10 * texts.length;
  const pilot = growthOf(() => readAll(few, new Array(few).fill(null)));
  const count = Math.min(MOST, Math.floor((ROOM / pilot.growth) * few));

  const kept = new Array(count).fill(null);
  const start = performance.now();
  const { before, growth } = growthOf(() => readAll(count, kept));
  const end = performance.now();
  globalThis.gc();
  const retained = process.memoryUsage().heapUsed - before;
  keep(kept);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const during = collections.filter(({ startTime }) => startTime > start && startTime < end);
  // The one that growthOf asks for.
  if (during.length > 1) throw new Error('the collector ran while allocations were counted');
  return { allocated: growth / count, retained: retained / count };
}

/** One subject in a process of its own: `{ allocated, retained }` of a reading, for the library and by hand. */
export function memoryOf(subject) {
  const child = (way) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--expose-gc',
          '--min-semi-space-size=128',
          '--max-semi-space-size=128',
          fileURLToPath(import.meta.url),
          subject,
          way,
        ],
        { encoding: 'utf8' },
      ),
    );
  return {
    wirecopy: child('wirecopy'),
    byHand: subjects[subject].byHand === null ? null : child('by hand'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [subject, way] = process.argv.slice(2);
  const { texts, parse, byHand, share = 1 } = subjects[subject];
  const library = await import('../dist/index.js');
  const read = way === 'wirecopy' ? library[parse] : byHand;
  console.log(JSON.stringify(await measure(read, texts, share)));
}
