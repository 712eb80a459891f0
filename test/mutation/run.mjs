/**
 * Mutation testing: changes the sources in one small place at a time and asks the tests whether they notice.
 *
 *     npm run mutate -- src/kit                    every mutant of the kit
 *     npm run mutate -- src/byline --sample 300    a random sample of them, the same one every time
 *     npm run mutate -- src/name.ts:30-60          those in some lines
 *     npm run mutate -- src/kit --report           writes results/kit.md: the score of each file, and what survives
 *
 * Printed are the mutants that survive, then for each module how many of its mutants the tests killed. The kit is held to
 * its own tests, a noun to its own, a lexeme to its own and to those of the nouns that are made of it. Not changed are
 * words (src/locales, src/data, src/profiles.ts) and the texts of errors thrown for a programmer. Mutants that no test can
 * kill stand in equivalents/, each with the reason, and do not count.
 */

import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sourcesBelow } from './modules.mjs';
import { mutantsOf } from './mutants.mjs';
import { grouped, reportOf, scoreOf } from './report.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** How many mutants of each place that is named are tried. Default: all. */
    sample: { type: 'string' },
    /** Which sample it is. */
    seed: { type: 'string', default: '1' },
    /** Tells every mutant and the test that killed it. */
    verbose: { type: 'boolean', default: false },
    /** Tries the mutants of equivalents/: one that is killed has no place there. */
    equivalents: { type: 'boolean', default: false },
    /** Writes the survivors as JSON. */
    json: { type: 'string' },
    /** Writes what came out of each place to a file of its own in results/. */
    report: { type: 'boolean', default: false },
  },
});

const NOT_MUTATED = /^src\/(data|locales)\/|^src\/(profiles|index)\.ts$|\/types\.ts$/;

/** The tests of the nouns that a lexeme is held to are all but these. */
const NO_NOUN =
  /^test\/(kit|lexemes|page|support)\/|^test\/(readme|seeds|locales|architecture|laws|linear|redos|package)\./;

const print = (line = '') => process.stdout.write(`${line}\n`);

/** A process with the modules in it, made again when one is ended. */
class Workshop {
  #process = null;

  async ask(question, milliseconds) {
    this.#process ??= await this.#start();
    const working = this.#process;
    return new Promise((settle) => {
      const finish = (answer) => {
        clearTimeout(clock);
        working.removeAllListeners();
        settle(answer);
      };
      const clock = setTimeout(() => {
        this.end();
        finish({ state: 'endless' });
      }, milliseconds);
      working.once('message', finish);
      working.once('exit', () => {
        this.#process = null;
        finish({ state: 'endless' });
      });
      working.send(question);
    });
  }

  end() {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }

  #start() {
    const started = fork(new URL('worker.mjs', import.meta.url), {
      execArgv: ['--max-old-space-size=1500'],
      stdio: ['ignore', 'ignore', options.verbose ? 'inherit' : 'ignore', 'ipc'],
    });
    return new Promise((settle, fail) => {
      started.once('message', () => {
        started.removeAllListeners();
        settle(started);
      });
      started.once('exit', () => fail(new Error('the worker does not start')));
    });
  }
}

/** The tests that a source is held to: its own first. */
function testsOf(path, dependents) {
  const tests = dependents.filter((one) => /\.test\.ts$/.test(one)).sort();
  const inside = path.replace(/^src\//, '').replace(/\.ts$/, '');
  const [top] = inside.split('/');
  if (top === 'lexemes') {
    // What has no tests of its own is named after the folder that it stands in.
    const isOwn = (one) => one.startsWith(`test/lexemes/${inside.split('/')[1]}.`);
    return [...tests.filter(isOwn), ...tests.filter((one) => !isOwn(one) && !NO_NOUN.test(one))];
  }
  const isOwn = (one) => one === `test/${inside}.test.ts`;
  return [
    ...tests.filter(isOwn),
    ...tests.filter((one) => !isOwn(one) && one.match(/^test\/([\w-]+)/)[1] === top),
  ];
}

/** The mutants that a place names: a folder, a file, or lines of a file (`src/name.ts:30-60`). */
function mutantsAt(place) {
  const [path, lines] = place.replace(/\/$/, '').split(':');
  const [first, last = first] = (lines ?? '').split('-').map(Number);
  const files = statSync(path).isDirectory() ? sourcesBelow(path) : [path];
  return files
    .filter((file) => !NOT_MUTATED.test(file))
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
    .filter(({ line }) => lines === undefined || (line >= first && line <= last));
}

/** As many of them as are asked for, always the same ones, in their order. */
function sampleOf(mutants, size, seed) {
  let state = seed;
  const random = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawn = mutants.map((mutant) => ({ mutant, lot: random() }));
  const chosen = new Set(drawn.toSorted((a, b) => a.lot - b.lot).slice(0, size));
  return drawn.filter((one) => chosen.has(one)).map(({ mutant }) => mutant);
}

/**
 * The mutants that no test can kill. equivalents/ has a file for each module, and for each source the declarations that
 * they stand in, what they change and the reason; `at` is a part of the line, where the declaration has the same change in several, or `times` says
 * how often.
 */
class Equivalents {
  #entries;
  #found = new Map();

  constructor() {
    const folder = new URL('equivalents/', import.meta.url);
    const sources = readdirSync(folder).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
    );
    this.#entries = sources.flatMap(([path, groups]) =>
      groups.flatMap(({ in: within, at = '', times = 1, changes }) =>
        changes.map((change) => ({ path, within, at, times, change })),
      ),
    );
  }

  has(mutant) {
    const found = this.#entries.find(
      ({ path, within, at, change }) =>
        path === mutant.path &&
        within === mutant.within &&
        change === mutant.change &&
        mutant.context.includes(at),
    );
    if (found === undefined) return false;
    this.#found.set(found, (this.#found.get(found) ?? 0) + 1);
    return true;
  }

  /** Entries for these sources that fit no mutant of theirs, or others than they were written for. */
  stale(paths) {
    return this.#entries.filter(
      (entry) => paths.has(entry.path) && (this.#found.get(entry) ?? 0) !== entry.times,
    );
  }
}

const workshop = new Workshop();
const equivalents = new Equivalents();
const survivors = [];
const summary = [];
let rotten = 0;

for (const place of positionals) {
  const all = mutantsAt(place);
  const accepted = new Set(all.filter((mutant) => equivalents.has(mutant)));
  const sample =
    options.sample === undefined
      ? all
      : sampleOf(all, Number(options.sample), Number(options.seed));
  const drawn = sample.filter((mutant) => accepted.has(mutant) === options.equivalents);
  const start = Date.now();
  const files = [];
  for (const [path, mutants] of grouped(drawn)) {
    const tally = await tryMutants(path, mutants);
    files.push({ path, tally, accepted: [...accepted].filter((one) => one.path === path).length });
  }
  const tally = sumOf(files.map((file) => file.tally));
  const seconds = (Date.now() - start) / 1000;
  summary.push({
    place,
    total: all.length,
    drawn: drawn.length,
    tally,
    seconds,
    accepted: accepted.size,
  });
  if (options.report) writeReport(place, files);
  if (!place.includes(':')) {
    for (const { path, change } of equivalents.stale(new Set(all.map((one) => one.path)))) {
      rotten += 1;
      print(`equivalents: ${path} has no mutant of this name, or several: ${change}`);
    }
  }
}
workshop.end();
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(survivors, null, 1));

print();
for (const { place, total, drawn, tally, seconds, accepted } of summary) {
  const { noticed, tried, score } = scoreOf(tally);
  print(
    `${place}: ${score} % (${noticed} of ${tried} killed, ${tally.endless} of them endless; ` +
      `${drawn} tried of ${total}, ${accepted} equivalent, ${tally.invalid} do not compile; ${seconds.toFixed(0)} s)`,
  );
}
process.exitCode = rotten > 0 ? 1 : 0;

function sumOf(tallies) {
  const sum = { killed: 0, endless: 0, survived: 0, invalid: 0 };
  for (const tally of tallies) for (const state of Object.keys(sum)) sum[state] += tally[state];
  return sum;
}

/** Only whole places have a report: a sample would hide what the last whole run showed. */
function writeReport(place, files) {
  if (place.includes(':') || options.sample !== undefined || options.equivalents) return;
  const name = place.replace(/^src\/|\/$|\.ts$/g, '').replaceAll('/', '-');
  const own = survivors.filter(({ path }) => files.some((file) => file.path === path));
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.md`, folder), reportOf({ place, files, survivors: own }));
}

/** Tries the mutants of one source, and gives how many of them end in which way. */
async function tryMutants(path, mutants) {
  const tally = sumOf([]);
  const text = readFileSync(path, 'utf8');
  const tests = testsOf(path, await workshop.ask({ ask: 'dependents', path }, 60_000));
  const measured = await workshop.ask({ ask: 'measure', path, text, files: tests }, 600_000);
  if (measured.times === undefined) {
    throw new Error(`the tests fail without a mutant: ${JSON.stringify(measured)}`);
  }
  const [own] = tests;
  const files = tests
    .map((test, index) => ({
      path: test,
      time: measured.times[index],
      limit: Math.ceil(800 + 6 * measured.times[index]),
    }))
    // Its own tests first, then the quickest: most mutants are killed by several.
    .sort(
      (one, other) =>
        Number(other.path === own) - Number(one.path === own) || one.time - other.time,
    );
  const limit = files.reduce((sum, file) => sum + file.limit, 5_000);
  for (const mutant of mutants) {
    const { start, end, replacement } = mutant;
    const changed = text.slice(0, start) + replacement + text.slice(end);
    const answer = await workshop.ask({ ask: 'attempt', path, text: changed, files }, limit);
    tally[answer.state] += 1;
    const shown = `${path}:${mutant.line}  ${mutant.change}   (in ${mutant.within || 'the module'})`;
    if (answer.state === 'survived') {
      survivors.push(mutant);
      print(shown);
    } else if (options.verbose) {
      print(`${answer.state} ${shown} by ${answer.path}: ${answer.name}: ${answer.message}`);
    }
  }
  // What the mutants leave behind in their process must not fail a test: a text that is not changed still passes.
  const unchanged = await workshop.ask({ ask: 'attempt', path, text, files }, limit);
  if (unchanged.state !== 'survived') {
    throw new Error(`a mutant left something behind: ${JSON.stringify(unchanged)}`);
  }
  return tally;
}
