/**
 * The part of vitest that the tests use, run at once in this process: the same `expect`, collecting instead of reporting,
 * and over at the first failure. vitest itself starts anew for each run, which takes longer than all tests of a module.
 */

import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import { fn } from '@vitest/spy';
import fastCheck from 'fast-check';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0 }, expect);

/** How many texts a law tries: the tables are what is tested, and a law repeats itself for every mutant. */
const LAW_RUNS = 10;

const shorter = (parameters = {}) => ({
  ...parameters,
  numRuns: Math.min(parameters.numRuns ?? LAW_RUNS, LAW_RUNS),
  // The same texts for every mutant, and in every run.
  seed: parameters.seed ?? 1,
  // The first text that fails is enough.
  endOnFailure: true,
});

const fc = {
  ...fastCheck,
  assert: (property, parameters) => fastCheck.assert(property, shorter(parameters)),
};
fc.default = fc;

/** What the file that is being read has declared so far. */
let collected = { tests: [], after: [] };
let around = [];

function test(name, ...rest) {
  const run = rest.findLast((one) => typeof one === 'function');
  collected.tests.push({ name: [...around, name].join(' > '), run });
}
test.each = eachOf(test);
test.runIf = (condition) => (condition ? test : () => {});
test.skipIf = (condition) => test.runIf(!condition);
test.prop = (arbitraries, parameters) => (name, law) => {
  const property = () => {
    const isList = Array.isArray(arbitraries);
    const all = isList ? fc.tuple(...arbitraries) : fc.record(arbitraries);
    const held = (values) => (isList ? law(...values) : law(values));
    fc.assert(
      fc.property(all, (values) => {
        held(values);
      }),
      parameters,
    );
  };
  test(name, property);
};

function describe(name, ...rest) {
  const outside = around;
  around = [...around, name];
  rest.findLast((one) => typeof one === 'function')();
  around = outside;
}
describe.each = eachOf(describe);
describe.runIf = (condition) => (condition ? describe : () => {});
describe.skipIf = (condition) => describe.runIf(!condition);

function eachOf(declare) {
  return (rows) =>
    (name, body, ...rest) => {
      for (const [index, row] of [...rows].entries()) {
        const values = Array.isArray(row) ? row : [row];
        declare(titled(name, row, values, index), () => body(...values), ...rest);
      }
    };
}

function titled(name, row, values, index) {
  let next = 0;
  return name
    .replace(/%#/g, () => String(index))
    .replace(/%[sdjo]/g, () => String(values[next++]))
    .replace(/\$(\w+)/g, (whole, key) => (Object(row)[key] === undefined ? whole : row[key]));
}

/**
 * What stands in for the packages that tests import.
 *
 * @type {ReadonlyMap<string, object>}
 */
export const standIns = new Map([
  [
    'vitest',
    {
      describe,
      test,
      it: test,
      expect,
      vi: { fn },
      afterEach: (run) => collected.after.push(run),
    },
  ],
  ['@fast-check/vitest', { fc, test, it: test }],
  ['fast-check', fc],
]);

/**
 * @param {() => void} read evaluates a file of tests
 * @returns its tests in order, and what runs after each of them
 */
export function collect(read) {
  collected = { tests: [], after: [] };
  around = [];
  read();
  return collected;
}
