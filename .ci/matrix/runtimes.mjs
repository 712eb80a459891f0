/** Node, Bun and Deno: the smoke run in each, as an ECMAScript module and as CommonJS. */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, install, root, run, subpaths } from './project.mjs';

/** The pages of the tests with what has to come out, in a module: a run time without permissions reads no files. */
function pagesModule() {
  const pages = join(root, 'test/fixtures/pages');
  const all = readdirSync(pages).map((name) => {
    const read = (file) => readFileSync(join(pages, name, file), 'utf8');
    const labelled = existsSync(join(pages, name, 'labels.json'));
    const language = labelled ? JSON.parse(read('labels.json')).lang : 'en';
    const page = JSON.parse(read('page.json'));
    return { name, text: read('page.txt'), locales: [language, 'en'], page };
  });
  return `export const pages = ${JSON.stringify(all)};\n`;
}

const report = 'console.log(JSON.stringify(smoke(modules, pages)));';

/** Writes the smoke run into a project: `smoke-esm.mjs` and `smoke-cjs.cjs`. */
export function writeSmoke(project) {
  copyFileSync(new URL('smoke.mjs', import.meta.url), join(project, 'smoke.mjs'));
  writeFileSync(join(project, 'pages.mjs'), pagesModule());
  const imports = subpaths.map((name, i) => `import * as module${i} from '${name}';`);
  const named = subpaths.map((name, i) => `'${name}': module${i}`);
  writeFileSync(
    join(project, 'modules.mjs'),
    `${imports.join('\n')}\nexport const modules = { ${named.join(', ')} };\n`,
  );
  writeFileSync(
    join(project, 'smoke-esm.mjs'),
    `import { modules } from './modules.mjs';
import { pages } from './pages.mjs';
import { smoke } from './smoke.mjs';
${report}
`,
  );
  const required = subpaths.map((name) => `'${name}': require('${name}')`);
  writeFileSync(
    join(project, 'smoke-cjs.cjs'),
    `const modules = { ${required.join(', ')} };
Promise.all([import('./pages.mjs'), import('./smoke.mjs')]).then(([{ pages }, { smoke }]) => {
  ${report}
});
`,
  );
}

/** What the smoke run printed, as an outcome. */
export function outcomeOf(printed) {
  const { checks, problems } = JSON.parse(printed.trim().split('\n').at(-1));
  return problems.length === 0
    ? { outcome: 'passed', detail: `${checks} checks` }
    : { outcome: 'failed', detail: problems.slice(0, 5).join('\n') };
}

/** The binary that a package of a run time brings, wherever in it. */
function binary(where, scope, name) {
  const packages = scope.startsWith('@')
    ? readdirSync(join(where, 'node_modules', scope)).map((part) => join(scope, part))
    : [scope];
  const places = packages.flatMap((part) => [join(part, 'bin', name), join(part, name)]);
  return places.map((place) => join(where, 'node_modules', place)).find(existsSync);
}

const platform = process.platform === 'win32' ? 'win' : process.platform;
const node = `node-${platform}-${process.arch}`;

export const thisNode = process.versions.node.split('.')[0];

/** Each: the package that brings its binary, where that stands, and the arguments before the file. */
const all = [
  // 20.0.0 is the oldest that `engines` in package.json allows.
  ...[...new Set([thisNode, '20.0.0', '20', '22', '24', '26'])].map((version) => ({
    name: `Node ${version}`,
    from: `${node}@${version}`,
    scope: node,
    file: 'node',
    args: [],
  })),
  { name: 'Bun', from: 'bun@1', scope: '@oven', file: 'bun', args: ['run'] },
  {
    name: 'Deno without permissions',
    from: 'deno@2',
    scope: '@deno',
    file: 'deno',
    args: ['run', '--no-prompt', '--no-remote', '--node-modules-dir=manual'],
  },
];

/** The command of a run time, from the registry where it is not the one that runs this. */
async function commandOf({ from, scope, file, name }) {
  if (name === `Node ${thisNode}`) return process.execPath;
  const where = folder('runtime');
  writeFileSync(join(where, 'package.json'), '{ "private": true }\n');
  await install(where, from);
  const found = binary(where, scope, file);
  if (found === undefined) throw new Error(`${from} has no binary for this machine`);
  return found;
}

/**
 * The rows of the run times.
 *
 * @param project a project with the packed package and {@link writeSmoke}'s files
 * @param wanted whether a row of this name is wanted
 * @param add takes each row as it is known
 */
export async function runtimes(project, wanted, add) {
  for (const runtime of all.filter(({ name }) => wanted(name))) {
    let command;
    let version;
    try {
      command = await commandOf(runtime);
      version = /\d+\.\d+\.\d+/.exec(await run(project, command, '--version'))?.[0] ?? '';
    } catch ({ message }) {
      add({ name: runtime.name, outcome: 'not here', detail: message.split('\n')[0] });
      continue;
    }
    const name = `${runtime.name.replace(/ [\d.]+$/, '')} ${version}`.replace(
      /( without permissions) (.+)/,
      ' $2$1',
    );
    for (const file of ['smoke-esm.mjs', 'smoke-cjs.cjs']) {
      const kind = file.endsWith('.cjs') ? 'CommonJS' : 'ESM';
      try {
        const printed = await run(project, command, ...runtime.args, file);
        add({ name: `${name}, ${kind}`, ...outcomeOf(printed) });
      } catch ({ message }) {
        add({ name: `${name}, ${kind}`, outcome: 'failed', detail: message });
      }
    }
  }
}
