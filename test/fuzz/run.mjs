/**
 * The laws on texts that are nearly furniture, as many as there is time for: `npm run fuzz -- --minutes 10`.
 *
 *     --minutes 10      how long (1)
 *     --seed 7          the same texts again (a new one each time)
 *     --workers 2       how many at once (1); each has a seed of its own, counted up from the first
 *     --only parseDateline,parsePage
 *     --texts lines.txt pages.jsonl      more print to start from: a text a line, or the `text` of each JSON line
 *
 * Prints the cases by function, and the shortest text for each law that was broken; then it exits with 1.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = `${root}node_modules/.cache/wirecopy/fuzz.mjs`;

if (isMainThread) await main();
else await work();

/** What a worker does: as one thread of its own, since a law asked of a long page must not hold up the others. */
async function work() {
  const { fuzz } = await import(bundle);
  const tally = fuzz(workerData, (so) => parentPort.postMessage(so));
  parentPort.postMessage(tally);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      workers: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      texts: { type: 'boolean', default: false },
    },
  });
  const [minutes, seed, workers] = [values.minutes, values.seed, values.workers].map(Number);
  mkdirSync(`${root}node_modules/.cache/wirecopy`, { recursive: true });
  await build({
    entryPoints: [`${root}test/fuzz/worker.ts`],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(new URL('worker.ts', import.meta.url).href) },
  });
  const task = {
    minutes,
    only: values.only === '' ? [] : values.only.split(','),
    texts: values.texts ? positionals.flatMap(textsOf) : [],
  };
  console.log(`seed ${seed}, ${workers} worker(s), ${minutes} minute(s)`);
  const start = performance.now();
  const so = [];
  const progress = setInterval(() => {
    const minute = ((performance.now() - start) / 60_000).toFixed(0);
    console.log(`${minute} min: ${sumOf(so)} cases`);
  }, 60_000);
  const tallies = await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      tallyOf({ ...task, seed: seed + index }, (tally) => {
        so[index] = tally;
      }),
    ),
  );
  clearInterval(progress);
  report(tallies, (performance.now() - start) / 1000);
  console.log(`again: npm run fuzz -- --minutes ${minutes} --seed ${seed} --workers ${workers}`);
}

function sumOf(tallies) {
  const tried = tallies.flatMap(({ cases }) => Object.values(cases).map(([count]) => count));
  return tried.reduce((sum, count) => sum + count, 0);
}

/** Runs one worker to its end; tells its tallies as they come, and gives the last. */
function tallyOf(task, tell) {
  return new Promise((resolve, reject) => {
    let tally = null;
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.on('message', (so) => {
      for (const finding of so.findings.slice(tally?.findings.length ?? 0)) print(finding);
      tally = so;
      tell(so);
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(tally));
  });
}

/** Short lines of a file: longer texts are taken apart. */
function textsOf(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const texts = path.endsWith('.jsonl')
    ? lines.flatMap((line) => {
        const { text } = line === '' ? {} : JSON.parse(line);
        return typeof text !== 'string' ? [] : text.length < 300 ? [text] : text.split('\n');
      })
    : lines;
  return texts.filter((text) => text.trim() !== '' && text.length < 300);
}

function report(tallies, seconds) {
  const cases = new Map();
  for (const tally of tallies) {
    for (const [subject, [tried, read]] of Object.entries(tally.cases)) {
      const [before, readBefore] = cases.get(subject) ?? [0, 0];
      cases.set(subject, [before + tried, readBefore + read]);
    }
  }
  let sum = 0;
  console.log(`${'function'.padEnd(20)}${'cases'.padStart(12)}${'of them read'.padStart(15)}`);
  for (const [subject, [tried, read]] of cases) {
    sum += tried;
    console.log(`${subject.padEnd(20)}${String(tried).padStart(12)}${String(read).padStart(15)}`);
  }
  console.log(`${sum} cases in ${seconds.toFixed(0)} s, ${(sum / seconds).toFixed(0)} a second`);
  const findings = tallies.flatMap((tally) => tally.findings);
  console.log(`${findings.length} findings`);
  if (findings.length > 0) process.exitCode = 1;
}

/** A finding, as soon as it is made. */
function print({ subject, law, options, text, what }) {
  console.log(`\n${subject} (options: ${options}) breaks the law: ${law}`);
  console.log(`  ${JSON.stringify(text)}`);
  console.log(`  ${what.slice(0, 1500).replaceAll('\n', '\n  ')}\n`);
}
