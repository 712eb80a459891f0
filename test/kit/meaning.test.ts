import { describe, expect, test } from 'vitest';
import {
  choice,
  commit,
  literal,
  optional,
  pattern,
  refine,
  run,
  sequence,
} from '../../src/kit/index.ts';

const digits = pattern(/\d+/, 'number');

describe('refine', () => {
  const day = refine(
    sequence(
      { day: digits },
      optional(literal('th')),
      literal(' '),
      { month: digits },
      optional(literal(', ')),
    ),
    ({ day, month }, refuse, start, end) => {
      if (Number(day) > 31) return refuse(start, 'day of the month');
      if (Number(month) > 12) return refuse(end - month.length, 'month');
      return { day, month };
    },
  );
  test('turns the value', () => {
    expect(run(day, '31 12')).toStrictEqual({ ok: true, value: { day: '31', month: '12' } });
  });
  test.each([
    ['at the beginning', day, '32 12', 0, ['day of the month']],
    ['inside', day, '31 13', 3, ['month']],
    ['what the grammar refuses, where it does', day, '31 x', 3, ['number']],
    [
      'with what another alternative missed there',
      choice(literal('x'), day),
      '32 12',
      0,
      ['"x"', 'day of the month'],
    ],
    [
      'further on than the refusal',
      choice(sequence(digits, literal('-')), day),
      '32 12',
      2,
      ['"-"'],
    ],
    [
      'with both of two refusals',
      refine(digits, (_, refuse) => refuse(0, 'a') ?? refuse(0, 'b')),
      '1',
      0,
      ['a', 'b'],
    ],
    ['in silence', refine(digits, () => null), '1', 0, []],
    [
      'in silence, whatever might have followed',
      refine(sequence({ digits }, optional(literal('-'))), () => null),
      '1',
      0,
      [],
    ],
    [
      'in silence, with what other alternatives missed there',
      choice(
        literal('x'),
        literal('y'),
        refine(sequence({ digits }, optional(literal('-'))), () => null),
      ),
      '1',
      0,
      ['"x"', '"y"'],
    ],
    [
      'although a value is given',
      refine(digits, (_, refuse) => refuse(0, 'a') ?? 1),
      '1',
      0,
      ['a'],
    ],
    [
      'what follows, with what might have stood before it',
      sequence(day, literal('!')),
      '1 2',
      3,
      ['"!"', '", "'],
    ],
  ])('refuses %s', (_, of, text, offset, expected) => {
    expect(run<unknown>(of, text)).toMatchObject({ ok: false, error: { offset, expected } });
  });
  test('lets a commit through', () => {
    const of = choice(
      refine(commit(literal('a')), () => 1),
      literal('b'),
    );
    expect(run(of, 'b')).toMatchObject({ error: { offset: 0, expected: ['"a"'] } });
  });
});
