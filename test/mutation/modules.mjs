/** The sources and the tests as modules that can be read again and again, one of them changed each time. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

const root = process.cwd();
const requirePackage = createRequire(posix.join(root, 'package.json'));

/** Waits for the benchmark's own modules where it is loaded, which CommonJS cannot. */
const LEFT_OUT = 'test/bench.test.ts';

/** Every TypeScript file below a folder, by its path from the root of the repository. */
export function sourcesBelow(folder) {
  return readdirSync(posix.join(root, folder), { recursive: true })
    .map((path) => posix.join(folder, path))
    .filter((path) => /\.ts$/.test(path) && !/\.test-d\.ts$/.test(path) && path !== LEFT_OUT)
    .sort();
}

/** What a text of TypeScript is as a function of `exports`, `require`, `module` and its own address. */
function compiled(path, text) {
  const { code } = transformSync(text, {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    // `import()` becomes `require`, so that it finds the changed modules, too.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'address' },
  });
  const requests = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]);
  return {
    run: compileFunction(code, ['exports', 'require', 'module', 'address'], { filename: path }),
    targets: requests.map((request) => resolve(path, request)).filter((target) => target !== null),
  };
}

/** The file that an import means, or null where it means a package. */
function resolve(path, request) {
  if (request.startsWith('.')) return posix.join(posix.dirname(path), request);
  const own = /^wirecopy(?:\/(.*))?$/.exec(request);
  if (own === null) return null;
  const [, subpath] = own;
  if (subpath === undefined) return 'src/index.ts';
  return /^(kit|locales)$/.test(subpath) ? `src/${subpath}/index.ts` : `src/${subpath}.ts`;
}

export class Modules {
  #compiled = new Map();
  #unchanged = new Map();
  /** Tests may load another copy of a package; for the modules there is one. */
  #packages = new Map();
  #standIns;

  /** @param {ReadonlyMap<string, object>} standIns what is read in place of some packages */
  constructor(standIns) {
    this.#standIns = standIns;
    for (const path of [...sourcesBelow('src'), ...sourcesBelow('test')]) {
      this.#compiled.set(path, compiled(path, readFileSync(posix.join(root, path), 'utf8')));
    }
  }

  /** Every file that imports `path`, directly or through others, and itself. */
  dependents(path) {
    const found = new Set([path]);
    for (let size = 0; size < found.size; ) {
      size = found.size;
      for (const [from, { targets }] of this.#compiled) {
        if (targets.some((target) => found.has(target))) found.add(from);
      }
    }
    return found;
  }

  /**
   * Modules with one of them changed. It and what depends on it are new; what does not is shared.
   *
   * @param {string} path the changed source
   * @param {string} text what it is changed to
   * @returns {(path: string) => object} reads a module, giving its exports
   * @throws {Error} of esbuild for a text that is no TypeScript
   */
  changed(path, text) {
    const dependents = this.dependents(path);
    const own = compiled(path, text);
    const fresh = new Map();
    const read = (target) => {
      const cache = dependents.has(target) ? fresh : this.#unchanged;
      const known = cache.get(target);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      cache.set(target, module);
      const { run } = target === path ? own : (this.#compiled.get(target) ?? missing(target));
      const require = (request) => {
        const standIn = this.#standIns.get(request);
        if (standIn !== undefined) return standIn;
        const file = resolve(target, request);
        return file === null ? this.#package(request) : read(file);
      };
      run(module.exports, require, module, pathToFileURL(posix.join(root, target)).href);
      return module.exports;
    };
    return read;
  }

  #package(name) {
    const known = this.#packages.get(name) ?? requirePackage(name);
    this.#packages.set(name, known);
    return known;
  }
}

function missing(path) {
  throw new Error(`no such module: ${path}`);
}
