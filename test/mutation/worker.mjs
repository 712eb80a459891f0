/** A process that tries mutants, one after the other, as it is asked to. One that hangs in a mutant is ended from outside. */

import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import { Modules } from './modules.mjs';
import { collect, standIns } from './vitest.mjs';

const modules = new Modules(standIns);
const callNow = new Script('callNow()');

/** Calls a function that may never come back. */
function within(milliseconds, call) {
  let result;
  globalThis.callNow = () => {
    result = call();
  };
  callNow.runInThisContext({ timeout: milliseconds });
  return result;
}

/**
 * The first test that fails with these modules, or null.
 *
 * @param {(path: string) => object} read
 * @param {readonly { path: string, limit: number }[]} files files of tests, and how many milliseconds each may take
 */
async function firstFailure(read, files) {
  for (const { path, limit } of files) {
    const failed = await failureIn(read, path, limit);
    if (failed !== null) return failed;
  }
  return null;
}

async function failureIn(read, path, limit) {
  const waiting = [];
  let name = 'as it is loaded';
  try {
    within(limit, () => {
      const { tests, after } = collect(() => read(path));
      for (const test of tests) {
        name = test.name;
        const result = test.run();
        if (result instanceof Promise) {
          result.catch(() => {});
          waiting.push({ name, result });
        }
        for (const run of after) run();
      }
    });
    for (const one of waiting) {
      name = one.name;
      await one.result;
    }
    return null;
  } catch (error) {
    const isEndless = error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return { path, name, isEndless, message: String(error?.message ?? error).slice(0, 2000) };
  }
}

/** What a mutant may have left behind for all objects. */
function cleanPrototypes(known) {
  for (const [owner, keys] of known) {
    for (const key of Reflect.ownKeys(owner)) if (!keys.has(key)) delete owner[key];
  }
}

const prototypes = [Object, Array, String, RegExp, Map, Set].map(({ prototype }) => [
  prototype,
  new Set(Reflect.ownKeys(prototype)),
]);

const answers = {
  /** How long each file of tests takes, in milliseconds, where nothing is changed. */
  async measure({ path, text, files }) {
    const times = [];
    const read = modules.changed(path, text);
    for (const file of files) {
      const start = performance.now();
      const failed = await failureIn(read, file, 120_000);
      if (failed !== null) return { failed };
      times.push(performance.now() - start);
    }
    return { times };
  },
  /** What becomes of a mutant. */
  async attempt({ path, text, files }) {
    let read;
    try {
      read = modules.changed(path, text);
    } catch (error) {
      return { state: 'invalid', message: String(error.message) };
    }
    const failed = await firstFailure(read, files);
    cleanPrototypes(prototypes);
    if (failed === null) return { state: 'survived' };
    return { state: failed.isEndless ? 'endless' : 'killed', ...failed };
  },
  /** The files of tests that read a source. */
  async dependents({ path }) {
    return [...modules.dependents(path)];
  },
};

process.on('message', async ({ ask, ...details }) => {
  process.send(await answers[ask](details));
});
process.send('ready');
