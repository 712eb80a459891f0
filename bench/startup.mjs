/**
 * How much later a program starts that has an import, and how much more the processor works. For information: a time decides
 * nothing.
 *
 *     node bench/startup.mjs        of wirecopy, and of Parsimmon, a part of it that no change here makes smaller
 *
 * Each program says when its first own line runs, counted from the start of its process. Its end is left out: there Node may
 * wait for compiler threads that only the exit waits for. On a busy machine the work says more than the time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, quartiles } from './measure.mjs';

/** A built file of the package, as a specifier that a program in any folder can import. */
export const entry = (name) => new URL(`../dist/${name}.js`, import.meta.url).href;

/** Milliseconds since the start of the process, and of work. */
const REPORT = `
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ time: performance.now(), work: (user + system) / 1000 }));
`;

const summary = (values, base) => {
  const more = values.map((value, round) => value - base[round]);
  return {
    least: Math.min(...values) - Math.min(...base),
    median: median(more),
    spread: quartiles(more),
  };
};

/**
 * Starts programs in turn.
 *
 * @param imports name → what is imported, as an absolute specifier
 * @returns in milliseconds the median of an empty start, and of each import what it adds to the time and to the work: the least
 * over the least, the median and the quartiles of starts that followed each other
 */
export function startUp(imports, { rounds = 21 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'startup-'));
  const programs = [['nothing', ''], ...Object.entries(imports)].map(([name, specifier], i) => {
    const path = join(folder, `${i}.mjs`);
    const code = specifier === '' ? '' : `import ${JSON.stringify(specifier)};`;
    writeFileSync(path, code + REPORT);
    return { name, path, time: [], work: [] };
  });
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const program of programs) {
        const { time, work } = JSON.parse(execFileSync(process.execPath, [program.path]));
        program.time.push(time);
        program.work.push(work);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [empty, ...others] = programs;
  return {
    rounds,
    empty: median(empty.time),
    imports: others.map(({ name, time, work }) => ({
      name,
      time: summary(time, empty.time),
      work: summary(work, empty.work),
    })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rounds, empty, imports } = startUp({
    parsimmon: import.meta.resolve('parsimmon'),
    wirecopy: entry('index'),
  });
  console.log(`empty start: ${empty.toFixed(1)} ms`);
  for (const { name, time, work } of imports) {
    const [later, more] = [time, work].map(
      ({ least, median: usual }) => `${least.toFixed(1)} to ${usual.toFixed(1)} ms`,
    );
    console.log(
      `import of ${name}: ${later} later, ${more} more work (least to median of ${rounds})`,
    );
  }
}
