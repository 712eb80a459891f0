/**
 * All measurements: `npm run bench`. Needs a build in `dist`; installs what wirecopy is measured against into this folder.
 *
 *     npm run bench                      all of it, and writes RESULTS.md
 *     npm run bench -- --only ticker     the sections whose name has this in it, printed
 *     npm run bench -- --quick           fewer rounds, printed
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { print, setEffort } from './measure.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2);
const after = (option) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
const quick = words.includes('--quick');
const only = after('--only');
const section = after('--section');

/** Whether the peers stand in `node_modules` in the versions of the manifest. */
function installed() {
  const { dependencies } = JSON.parse(readFileSync(`${here}package.json`, 'utf8'));
  return Object.entries(dependencies).every(([name, version]) => {
    const manifest = `${here}node_modules/${name}/package.json`;
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  });
}

/** One section in a process of its own. */
function measured(name) {
  const args = [fileURLToPath(import.meta.url), '--section', name, ...(quick ? ['--quick'] : [])];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

function printFact({ title, head, rows }) {
  console.log(`\n${title}`);
  console.log(`  ${''.padEnd(28)}${head.map((text) => `  ${text}`).join('')}`);
  for (const [name, ...values] of rows) {
    const columns = values.map((value, i) => `  ${value.padStart(head[i].length)}`);
    console.log(`  ${name.padEnd(28)}${columns.join('')}`);
  }
}

async function main() {
  if (!installed()) {
    const args = ['ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', args, { stdio: 'inherit' });
  }
  const { sections } = await import('./sections.mjs');
  if (section !== undefined) {
    if (quick) setEffort(0.3);
    console.log(JSON.stringify(await sections[section]({ quick })));
    return;
  }
  const { budgets } = await import('./budgets.mjs');
  const { machine, report } = await import('./report.mjs');
  const wanted = Object.keys(sections).filter((name) => name.includes(only ?? ''));
  if (wanted.length === 0) {
    throw new RangeError(`no section ${only}; there are ${Object.keys(sections).join(', ')}`);
  }
  console.log(machine());
  const results = {};
  for (const name of wanted) {
    try {
      results[name] = measured(name);
    } catch {
      // What went wrong was printed by the process itself.
      console.log(`\n${name}: failed`);
      process.exitCode = 1;
      continue;
    }
    const { tables = [], facts = [] } = results[name];
    for (const { title, rows } of tables) print(title, rows);
    for (const fact of facts) printFact(fact);
  }
  const held = budgets(results);
  console.log('\nBudgets');
  for (const { work, budget, measured: value, met } of held) {
    console.log(`  ${met ? 'met   ' : 'MISSED'}  ${work}: ${value}, budget ${budget}`);
  }
  if (only !== undefined || quick || process.exitCode) return;
  writeFileSync(`${here}RESULTS.md`, report(results, held));
  console.log('\nwritten to bench/RESULTS.md');
}

await main();
