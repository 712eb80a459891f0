import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { keepsLaws, kindOf, subjects } from './support/laws.ts';
import { chanceOf, furnitureOf, type Kind, textOf } from './support/mutation.ts';
import { optionsByName } from './support/options.ts';

/** `npm run fuzz` tries millions; here are enough to notice a law that is broken by much. */
const RUNS = 150;

const furniture = furnitureOf();
/** Near furniture of one kind, and characters of any kind. */
const textsOf = (kind: Kind) =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.nat(0xffff_ffff).map((seed) => textOf(chanceOf(seed), furniture, kind)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );
const options = fc.constantFrom(...Object.keys(optionsByName));

describe('laws of every public function', () => {
  for (const subject of subjects) {
    test.prop([textsOf(kindOf[subject]), options], { numRuns: RUNS })(subject, (text, name) => {
      keepsLaws(subject, text, optionsByName[name]);
    });
  }
});

describe('texts', () => {
  test.prop([fc.nat()])('from one seed come the same', (seed) => {
    const twice = [0, 1].map(() => {
      const chance = chanceOf(seed);
      return Array.from({ length: 5 }, () => textOf(chance, furniture, 'page'));
    });
    expect(twice[0]).toStrictEqual(twice[1]);
  });
});
