/** Temporary projects that the packed package is installed into, as a user would. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The names to import the package and its parts by: 'wirecopy', 'wirecopy/kit', … */
export const subpaths = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => manifest.name + subpath.slice(1));

const scratch = mkdtempSync(join(tmpdir(), 'matrix-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** An empty folder that goes when the run ends. */
export const folder = (name) => mkdtempSync(join(scratch, `${name}-`));

const execute = promisify(execFile);

/**
 * Runs a command in a folder.
 *
 * @returns what it printed
 * @throws Error with what it printed, shortened, as its message
 */
export async function run(where, command, ...args) {
  try {
    const { stdout } = await execute(command, args, {
      cwd: where,
      encoding: 'utf8',
      timeout: 300_000,
      maxBuffer: 1 << 26,
    });
    return stdout;
  } catch ({ stdout = '', stderr = '', message }) {
    const said = `${stdout}${stderr}`.trim() || message;
    throw new Error(said.split('\n').slice(0, 12).join('\n'));
  }
}

/** Installs packages without running a script of theirs: their binaries are in them. */
export const install = (where, ...packages) =>
  run(
    where,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
    ...packages,
  );

/** Packs the package. */
export function pack() {
  const target = folder('pack');
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', target], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [tarball] = readdirSync(target);
  return join(target, tarball);
}

/** An empty project with the packed package in it, and with nothing else but what is named. */
export async function projectWith(tarball, ...packages) {
  const project = folder('project');
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  await install(project, tarball, ...packages);
  return project;
}
