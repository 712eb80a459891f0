/**
 * How much later a program starts that has `import 'wirecopy'`, and how much more the processor works. For information: a time
 * decides nothing. Parsimmon alone is measured beside it, since it is a part of it that no change here makes smaller.
 *
 * Each program says when its first own line runs, counted from the start of its process. Its end is left out: there Node may
 * wait for compiler threads that only the exit waits for. On a busy machine the work says more than the time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const rounds = 41;
const parsimmon = pathToFileURL(createRequire(import.meta.url).resolve('parsimmon')).href;
const imports = {
  nothing: '',
  parsimmon: `import '${parsimmon}';`,
  wirecopy: `import '${new URL('../dist/index.js', import.meta.url).href}';`,
};
const folder = mkdtempSync(join(tmpdir(), 'startup-'));

/** Milliseconds since the start of the process, and of work. */
const report = `
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ time: performance.now(), work: (user + system) / 1000 }));
`;

function start(name) {
  return JSON.parse(execFileSync(process.execPath, [join(folder, `${name}.mjs`)]));
}

const least = (values) => Math.min(...values);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The least against the least, and the median of the differences of starts that followed each other. */
function more(values, base) {
  const differences = values.map((value, round) => value - base[round]);
  return `${(least(values) - least(base)).toFixed(1)} to ${median(differences).toFixed(1)} ms`;
}

try {
  for (const [name, code] of Object.entries(imports)) {
    writeFileSync(join(folder, `${name}.mjs`), code + report);
  }
  const measured = Object.keys(imports).map((name) => ({ name, time: [], work: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const one of measured) {
      const { time, work } = start(one.name);
      one.time.push(time);
      one.work.push(work);
    }
  }
  const [empty, ...others] = measured;
  const none = empty.time.map(() => 0);
  console.log(`empty start: ${more(empty.time, none)}, work ${more(empty.work, none)}`);
  for (const { name, time, work } of others) {
    console.log(
      `import of ${name}: ${more(time, empty.time)} more, work ${more(work, empty.work)} more (least to median of ${rounds})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
