/**
 * How much later a program starts that has `import 'wirecopy'`. For information: a time decides nothing.
 *
 * Each program says when its first own line runs, counted from the start of its process. Its end is left out: there Node may
 * wait for compiler threads that only the exit waits for.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pairs = 21;
const entry = new URL('../dist/index.js', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'startup-'));

function program(name, imports) {
  const path = join(folder, name);
  writeFileSync(path, `${imports}\nconsole.log(performance.now());\n`);
  return () => Number(execFileSync(process.execPath, [path]));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

try {
  const startEmpty = program('empty.mjs', '');
  const startLoaded = program('loaded.mjs', `import '${entry}';`);
  const empty = [];
  const over = [];
  for (let pair = 0; pair < pairs; pair++) {
    empty.push(startEmpty());
    over.push(startLoaded() - empty[pair]);
  }
  console.log(
    `import: ${median(over).toFixed(1)} ms over an empty start of ${median(empty).toFixed(1)} ms (median of ${pairs} pairs)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
