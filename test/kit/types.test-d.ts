import P, { type Parser } from 'parsimmon';
import { expectTypeOf, test } from 'vitest';
import {
  always,
  choice,
  commit,
  dictionary,
  dispatch,
  harden,
  label,
  literal,
  many,
  map,
  notFollowedBy,
  optional,
  type ParseError,
  pattern,
  type Result,
  recover,
  refine,
  run,
  type Span,
  type Spanned,
  separated,
  sequence,
  sequenceOf,
  spanned,
  type Value,
  words,
} from '../../src/kit/index.ts';

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

test('a sequence without names is an empty record', () => {
  const marks = sequence(word, literal(' '));
  expectTypeOf<keyof Value<typeof marks>>().toBeNever();
});

test('a table chooses the union, with what is read otherwise', () => {
  const table = [
    ['a', word],
    ['1', number],
  ] as const;
  expectTypeOf(dispatch(table, 'either')).toEqualTypeOf<Parser<string | number>>();
  expectTypeOf(dispatch(table, 'either', always(null))).toEqualTypeOf<
    Parser<string | number | null>
  >();
  expectTypeOf(
    dispatch(
      [
        ['a', word],
        ['1', number],
      ],
      'either',
    ),
  ).toEqualTypeOf<Parser<string | number>>();
});

test('what is optional may be missing', () => {
  expectTypeOf(optional(number)).toEqualTypeOf<Parser<number | null>>();
  expectTypeOf(optional(number, 'none')).toEqualTypeOf<Parser<number | string>>();
  expectTypeOf(optional(number, undefined)).toEqualTypeOf<Parser<number | undefined>>();
});

test('lists are readonly', () => {
  expectTypeOf(many(number)).toEqualTypeOf<Parser<readonly number[]>>();
  expectTypeOf(separated(number, literal(','))).toEqualTypeOf<Parser<readonly number[]>>();
});

test('a meaning gives its type', () => {
  expectTypeOf(pattern(/a/, 'a')).toEqualTypeOf<Parser<string>>();
  expectTypeOf(number).toEqualTypeOf<Parser<number>>();
  expectTypeOf(literal('a')).toEqualTypeOf<Parser<'a'>>();
  expectTypeOf(words({ a: 1, b: 2 }, 'word')).toEqualTypeOf<Parser<number>>();
  expectTypeOf(words(dictionary([['a', true]]), 'word')).toEqualTypeOf<Parser<boolean>>();
  expectTypeOf(spanned(number)).toEqualTypeOf<Parser<Spanned<number>>>();
  expectTypeOf(map(number, (value, start, end) => [value, start, end] as const)).toEqualTypeOf<
    Parser<readonly [number, number, number]>
  >();
  expectTypeOf(
    refine(number, (value, refuse, at) => (value < 24 ? String(value) : refuse(at, 'hour'))),
  ).toEqualTypeOf<Parser<string>>();
  expectTypeOf(recover(number, literal(';'), (error, span) => ({ error, span }))).toEqualTypeOf<
    Parser<number | { error: ParseError; span: Span }>
  >();
  expectTypeOf(notFollowedBy(number, 'no number')).toEqualTypeOf<Parser<null>>();
  expectTypeOf(label(commit(number), 'number')).toEqualTypeOf<Parser<number>>();
});

test('a result is narrowed by ok', () => {
  const result = run(number, '1');
  expectTypeOf(result).toEqualTypeOf<Result<number>>();
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<number>();
  else expectTypeOf(result.error).toEqualTypeOf<ParseError>();
});

test('parsers of the kit and of Parsimmon mix', () => {
  expectTypeOf(number.skip(literal(','))).toEqualTypeOf<Parser<number>>();
  expectTypeOf(P.seqMap(number, word, (a, b) => ({ a, b }))).toEqualTypeOf<
    Parser<{ a: number; b: string }>
  >();
  expectTypeOf(choice(P.digits, number)).toEqualTypeOf<Parser<string | number>>();
  expectTypeOf(harden(P.digits)).toEqualTypeOf<Parser<string>>();
  expectTypeOf<Value<typeof number>>().toEqualTypeOf<number>();
  // @ts-expect-error a text is no parser
  sequence('a');
});
