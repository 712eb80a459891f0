/**
 * TypeScript, old and new: code against the packed package compiles under each way to resolve modules, without
 * `skipLibCheck`, and code with a deliberate type error does not. publint and attw do not notice types that became `any`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, manifest, run } from './project.mjs';

/** The oldest that is supported, some between, and the newest of each major version. */
export const versions = ['5.0.4', '5.4.5', '5.9.3', manifest.devDependencies.typescript, '7.0.2'];

const good = ['grammar', 'subpaths', 'calendar'];
const wrong = ['wrong-price', 'wrong-parser', 'wrong-locale'];

/** date-fns 4.4 declares its CommonJS entries by way of ECMAScript modules: checked in full, they compile for nobody. */
const unfit = ['calendar.cts'];

const source = (name) => readFileSync(new URL(`consumer/${name}.ts`, import.meta.url), 'utf8');

const strict = ['--strict', '--target', 'es2022', '--skipLibCheck', 'false'];
const commonJs = ['--module', 'commonjs', '--esModuleInterop', '--moduleResolution'];
const both = ['mts', 'cts'];

/** `before`: the version of TypeScript that no longer knows the resolution. `runs`: what comes out runs under Node, too. */
const resolutions = [
  {
    name: 'bundler',
    extensions: ['ts'],
    args: () => ['--module', 'es2022', '--moduleResolution', 'bundler'],
  },
  {
    name: 'node16',
    extensions: both,
    args: () => ['--module', 'node16', '--moduleResolution', 'node16', '--esModuleInterop'],
  },
  {
    name: 'nodenext',
    extensions: both,
    runs: true,
    args: () => ['--module', 'nodenext', '--moduleResolution', 'nodenext', '--esModuleInterop'],
  },
  {
    name: 'node10',
    extensions: ['ts'],
    before: 7,
    // TypeScript 6 has to be told that this is deprecated.
    args: (major) => [
      ...commonJs,
      'node10',
      ...(major === 6 ? ['--ignoreDeprecations', '6.0'] : []),
    ],
  },
  {
    name: 'node16 without esModuleInterop',
    extensions: ['cts'],
    good: ['plain'],
    wrong: [],
    before: 7,
    args: (major) => [
      '--module',
      'node16',
      '--moduleResolution',
      'node16',
      '--esModuleInterop',
      'false',
      '--allowSyntheticDefaultImports',
      'false',
      ...(major === 6 ? ['--ignoreDeprecations', '6.0'] : []),
    ],
  },
];

/** The errors of a compiler, one a line, without the lines that go on about one. */
async function errorsOf(project, command, args) {
  try {
    await run(project, process.execPath, command, '--pretty', 'false', ...args);
    return [];
  } catch ({ message }) {
    return message.split('\n').filter((line) => /^\S/.test(line));
  }
}

/** Compiles the good and the wrong in one go: exactly the deliberate errors have to come out. */
async function problemOf(project, command, { args, extensions, runs, good: clean, wrong: bad }) {
  const files = (names) =>
    names
      .flatMap((name) => extensions.map((end) => `${name}.${end}`))
      .filter((file) => !unfit.includes(file))
      .map((file) => `src/${file}`);
  const options = runs ? [...args, '--outDir', 'out'] : [...args, '--noEmit'];
  const errors = await errorsOf(project, command, [
    ...strict,
    ...options,
    ...files([...clean, ...bad]),
  ]);
  const problems = [];
  const meant = new Set();
  for (const file of files(bad)) {
    const line = readFileSync(join(project, file), 'utf8').trimEnd().split('\n').length;
    const error = errors.find(
      (text) => text.startsWith(`${file}(${line},`) && text.includes('TS2322'),
    );
    if (error === undefined) problems.push(`${file}: its error is not reported`);
    else meant.add(error);
  }
  problems.push(...errors.filter((error) => !meant.has(error)));
  if (runs && problems.length === 0) {
    for (const file of files(clean)) {
      const compiled = file.replace(/^src\/(.+)ts$/, 'out/$1js');
      await run(project, process.execPath, compiled).catch(({ message }) => problems.push(message));
    }
  }
  return problems.slice(0, 6).join('\n');
}

const describe = (refused, runs) =>
  [
    ...(refused > 0 ? [`${refused} deliberate errors reported`] : []),
    ...(runs ? ['runs'] : []),
  ].join(', ');

/**
 * The rows of the compilers.
 *
 * @param project a project with the packed package and Parsimmon
 * @param wanted whether a row of this name is wanted
 * @param add takes each row as it is known
 */
export async function compilers(project, wanted, add) {
  mkdirSync(join(project, 'src'), { recursive: true });
  for (const name of [...good, ...wrong, 'plain']) {
    for (const extension of ['ts', ...both]) {
      writeFileSync(join(project, 'src', `${name}.${extension}`), source(name));
    }
  }
  for (const version of versions) {
    const major = Number(version.split('.')[0]);
    const rows = resolutions
      .filter(({ before = Number.POSITIVE_INFINITY }) => major < before)
      .map((resolution) => ({ ...resolution, row: `TypeScript ${version}, ${resolution.name}` }))
      .filter(({ row }) => wanted(row));
    if (rows.length === 0) continue;
    const alias = `typescript-${version}`;
    try {
      await install(project, `${alias}@npm:typescript@${version}`);
    } catch ({ message }) {
      for (const { row } of rows) {
        add({ name: row, outcome: 'not here', detail: message.split('\n')[0] });
      }
      continue;
    }
    const command = join('node_modules', alias, 'bin', 'tsc');
    for (const { row, args, ...resolution } of rows) {
      const whole = { good, wrong, ...resolution, args: args(major) };
      const problem = await problemOf(project, command, whole);
      const refused = whole.wrong.length * whole.extensions.length;
      add({
        name: row,
        outcome: problem === '' ? 'passed' : 'failed',
        detail: problem || describe(refused, whole.runs),
      });
    }
  }
}
