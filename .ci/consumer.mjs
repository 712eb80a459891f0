/**
 * Installs the packed package into an empty project, as a user would, and compiles and runs code against it, as ESM and as CJS.
 * Code with one deliberate type error must not compile: publint and attw do not notice when types have become `any`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), 'consumer-'));

/** Compiles and runs: the two kinds of module are written the same way. */
const consumer = `
import P from 'parsimmon';
import { type Dateline, dateline, parseTickerRow, type Result, type TickerRow } from 'wirecopy';
import { en } from 'wirecopy/locales';

const reading: Result<TickerRow> = parseTickerRow('AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)', { locales: [en] });
if (!reading.ok) throw new Error('the row was refused');
const last: number = reading.value.last;
if (last !== 74.53) throw new Error('another price was read');

interface Opening {
  readonly dateline: Dateline;
  readonly lead: string;
}
const opening: P.Parser<Opening> = P.seqMap(dateline(), P.optWhitespace, P.all, (dateline, _, lead) => ({ dateline, lead }));
const story = opening.tryParse('SEOUL: The lead stands here.');
const place: string | undefined = story.dateline.places[0]?.name;
if (place !== 'SEOUL' || story.lead !== 'The lead stands here.') throw new Error('another opening was read');
`;

/** Compiles without `esModuleInterop`, too: no declaration of the package may need it. */
const plain = `
import { dateline, parseTickerRow } from 'wirecopy';
export const grammar = dateline();
export const reading = parseTickerRow('');
`;

/** Each has one type error, in its last line. */
const wrong = {
  'wrong-price': `
import { parseTickerRow } from 'wirecopy';
const reading = parseTickerRow('');
if (!reading.ok) throw new Error();
const last: string = reading.value.last;
`,
  'wrong-parser': `
import { dateline } from 'wirecopy';
const count: number = dateline().map((value) => value.places.length);
`,
};

function run(command, ...args) {
  return execFileSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The errors of the compiler, one a line. */
function compile(options, ...files) {
  try {
    run(
      process.execPath,
      'node_modules/typescript/bin/tsc',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      ...options,
      ...files,
    );
    return [];
  } catch (error) {
    const errors = error.stdout.split('\n').filter((line) => /^\S/.test(line));
    return errors.length > 0 ? errors : [error.message];
  }
}

function check(name, problem) {
  console.log(`${problem ? 'failed' : 'ok'}  ${name}`);
  if (problem) {
    console.log(problem);
    process.exitCode = 1;
  }
}

/** What the failing command of `action` says, or null. */
function thrown(action) {
  try {
    action();
    return null;
  } catch (error) {
    return error.stderr || error.message;
  }
}

try {
  const [tarball] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  const { parsimmon } = manifest.dependencies;
  const { typescript } = manifest.devDependencies;
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  run(
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `./${tarball.filename}`,
    `parsimmon@${parsimmon}`,
    `typescript@${typescript}`,
  );

  for (const kind of ['m', 'c']) {
    const module = kind === 'm' ? 'ESM' : 'CJS';
    const source = `consumer.${kind}ts`;
    writeFileSync(join(project, source), consumer);
    check(`${module}: compiles`, compile([], source).join('\n'));
    check(
      `${module}: runs`,
      thrown(() => run(process.execPath, `consumer.${kind}js`)),
    );
    for (const [name, code] of Object.entries(wrong)) {
      const file = `${name}.${kind}ts`;
      writeFileSync(join(project, file), code);
      const errors = compile(['--noEmit'], file);
      const line = code.trimEnd().split('\n').length;
      const asMeant =
        errors.length === 1 &&
        errors[0].startsWith(`${file}(${line},`) &&
        errors[0].includes('TS2322');
      check(
        `${module}: ${name} does not compile`,
        asMeant ? null : `expected one type error in its last line, found:\n${errors.join('\n')}`,
      );
    }
  }

  writeFileSync(join(project, 'plain.cts'), plain);
  const withoutInterop = [
    '--noEmit',
    '--esModuleInterop',
    'false',
    '--allowSyntheticDefaultImports',
    'false',
    '--ignoreDeprecations',
    '6.0',
  ];
  check('CJS without esModuleInterop: compiles', compile(withoutInterop, 'plain.cts').join('\n'));

  const names = Object.keys(manifest.exports).map((subpath) => join(manifest.name, subpath));
  for (const name of names.filter((name) => !name.endsWith('.json'))) {
    check(
      `import('${name}')`,
      thrown(() => run(process.execPath, '--input-type=module', '--eval', `import '${name}'`)),
    );
    check(
      `require('${name}')`,
      thrown(() => run(process.execPath, '--input-type=commonjs', '--eval', `require('${name}')`)),
    );
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}
