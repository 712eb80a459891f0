import type { Parser } from 'parsimmon';
import { expectTypeOf, test } from 'vitest';
import { choice, literal, pattern, sequence, sequenceOf } from '../../src/kit/index.ts';

const number = pattern(/\d+/, 'number', ([digits]) => Number(digits));
const word = pattern(/[a-z]+/, 'word');

test('a sequence infers its record', () => {
  expectTypeOf(sequence({ word, _: literal(', '), number })).toEqualTypeOf<
    Parser<{ readonly word: string; readonly number: number }>
  >();
  expectTypeOf(sequence({ word }, literal(', '), { number })).toEqualTypeOf<
    Parser<{ readonly word: string; readonly number: number }>
  >();
});

test('a builder gets the values of the named parts', () => {
  const parser = sequenceOf([{ word }, literal(' '), { number }], (_span, first, second) => {
    expectTypeOf(first).toEqualTypeOf<string>();
    expectTypeOf(second).toEqualTypeOf<number>();
    return { first, second };
  });
  expectTypeOf(parser).toEqualTypeOf<Parser<{ first: string; second: number }>>();
});

test('a choice is the union', () => {
  expectTypeOf(choice(number, word)).toEqualTypeOf<Parser<number | string>>();
});
