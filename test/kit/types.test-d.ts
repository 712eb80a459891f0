import type { Parser } from 'parsimmon';
import { expectTypeOf, test } from 'vitest';
import { choice, literal, pattern, type Span, sequence, sequenceOf } from '../../src/kit/index.ts';

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

test('a builder gets nothing of the parts that are stepped over', () => {
  const parser = sequenceOf(
    [{ _: word }, { _space: literal(' ') }, { number }, literal('!')],
    (span, ...values) => {
      expectTypeOf(span).toEqualTypeOf<Span>();
      expectTypeOf(values).toEqualTypeOf<[number]>();
      return values;
    },
  );
  expectTypeOf(parser).toEqualTypeOf<Parser<[number]>>();
  sequenceOf([literal('!')], (...all) => {
    expectTypeOf(all).toEqualTypeOf<[span: Span]>();
  });
  // @ts-expect-error there is no second value
  sequenceOf([{ number }], (_span, _first, second) => second);
});

test('a builder is told of a brace with several names', () => {
  sequenceOf([{ word, number }], (_span, value) => {
    expectTypeOf(value).toEqualTypeOf<'sequenceOf: one name in each brace'>();
  });
  sequenceOf([{ word, _: literal(' ') }, { number }], (_span, ...values) => {
    expectTypeOf(values).toEqualTypeOf<[string, number]>();
  });
});

test('a choice is the union', () => {
  expectTypeOf(choice(number, word)).toEqualTypeOf<Parser<number | string>>();
});
