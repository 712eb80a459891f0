/**
 * How much later a program starts that has an import.
 *
 *     node bench/startup.mjs        of wirecopy alone, for information: a time decides nothing
 *
 * Each program says when its first own line runs, counted from the start of its process. Its end is left out: there Node may
 * wait for compiler threads that only the exit waits for.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, quartiles } from './measure.mjs';

export const entry = (name) => new URL(`../dist/${name}.js`, import.meta.url).href;

/**
 * Starts programs in turn.
 *
 * @param imports name → what is imported, as an absolute specifier
 * @returns the milliseconds of an empty start, and for each import the median and quartiles of what it adds to one
 */
export function startUp(imports, { rounds = 21 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'startup-'));
  const program = (name, code) => {
    const path = join(folder, `${name}.mjs`);
    writeFileSync(path, `${code}\nconsole.log(performance.now());\n`);
    return () => Number(execFileSync(process.execPath, [path]));
  };
  try {
    const startEmpty = program('empty', '');
    const starts = Object.entries(imports).map(([name, specifier], i) => ({
      name,
      start: program(`loaded${i}`, `import ${JSON.stringify(specifier)};`),
      over: [],
    }));
    const empty = [];
    for (let round = 0; round < rounds; round += 1) {
      empty.push(startEmpty());
      for (const { start, over } of starts) over.push(start() - empty[round]);
    }
    return {
      rounds,
      empty: median(empty),
      imports: starts.map(({ name, over }) => ({
        name,
        median: median(over),
        spread: quartiles(over),
      })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rounds, empty, imports } = startUp({ wirecopy: entry('index') });
  const [{ median: over }] = imports;
  console.log(
    `import: ${over.toFixed(1)} ms over an empty start of ${empty.toFixed(1)} ms (median of ${rounds} pairs)`,
  );
}
