/**
 * The packed package, installed into empty projects, under the run times and the compilers that its users have.
 *
 *     npm run matrix                     all of it
 *     npm run matrix -- --only Deno      the rows whose name has this in it
 *     npm run matrix -- --quick          this Node, and the oldest and the newest TypeScript
 *
 * Run times and compilers come from the package registry, Chromium from `$CHROMIUM` or the path (`apt-get install chromium`).
 * What cannot be had on a machine is listed as not here, never as passed.
 */
import { browsers } from './browsers.mjs';
import { compilers, versions } from './compilers.mjs';
import { manifest, pack, projectWith } from './project.mjs';
import { runtimes, thisNode, writeSmoke } from './runtimes.mjs';

const words = process.argv.slice(2);
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : '';
const quick = [
  `Node ${thisNode}`,
  `TypeScript ${versions[0]}, node16`,
  `TypeScript ${versions.at(-1)}, bundler`,
  `TypeScript ${manifest.devDependencies.typescript}, nodenext`,
  `TypeScript ${manifest.devDependencies.typescript}, node16 without esModuleInterop`,
];

/** Whether a row of this name, or one under it, is asked for. */
const wanted = (name) =>
  (!words.includes('--quick') || quick.includes(name)) &&
  name.toLowerCase().includes(only.toLowerCase());

const counts = { passed: 0, failed: 0, 'not here': 0 };

function add({ name, outcome, detail }) {
  counts[outcome] += 1;
  const [first, ...rest] = detail.split('\n');
  console.log(`${name.padEnd(52)} ${outcome.padEnd(9)} ${first}`.trimEnd());
  for (const line of rest) console.log(`    ${line}`);
}

const { parsimmon, 'date-fns': dateFns } = manifest.dependencies;
const tarball = pack();
const project = await projectWith(tarball);
writeSmoke(project);
await runtimes(project, wanted, add);
await browsers(project, wanted, add);
await compilers(
  await projectWith(tarball, `parsimmon@${parsimmon}`, `date-fns@${dateFns}`),
  wanted,
  add,
);

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts['not here']} not here`);
if (counts.failed > 0) process.exitCode = 1;
