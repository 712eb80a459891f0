/** What holds for every grammar that the combinators can make, and every text. */

import { fc, test } from '@fast-check/vitest';
import P, { type Parser } from 'parsimmon';
import { describe, expect } from 'vitest';
import {
  always,
  choice,
  commit,
  dictionary,
  dispatch,
  endOfText,
  followedBy,
  label,
  literal,
  many,
  map,
  notFollowedBy,
  oneOf,
  optional,
  parser,
  pattern,
  Run,
  recover,
  refine,
  run,
  type Scanner,
  separated,
  sequence,
  sequenceOf,
  spanned,
  stepsOf,
  token,
  whileCode,
  words,
} from '../../src/kit/index.ts';

/** A grammar, and how it is written. */
interface Grammar {
  readonly of: Parser<unknown>;
  readonly [fc.toStringMethod]: () => string;
}

/** A combinator over grammars, as a grammar. */
function combined(
  name: string,
  combine: (...of: Parser<unknown>[]) => Parser<unknown>,
  ...parts: fc.Arbitrary<Grammar>[]
): fc.Arbitrary<Grammar> {
  return fc.tuple(...parts).map((grammars) => ({
    of: combine(...grammars.map(({ of }) => of)),
    [fc.toStringMethod]: () =>
      `${name}(${grammars.map((one) => one[fc.toStringMethod]()).join(', ')})`,
  }));
}

const tokens: readonly (readonly [string, Parser<unknown>])[] = [
  ['a', literal('a')],
  ['ab', literal('ab')],
  ['comma', literal(',')],
  ['letters', pattern(/[a-z]+/, 'letters')],
  ['blank', pattern(/\s*/u, 'blank')],
  ['character', pattern(/./su, 'character')],
  ['code unit', token((text, at) => (at < text.length ? at + 1 : -1), 'code unit')],
  [
    'digits',
    token(
      whileCode((code) => code >= 48 && code <= 57),
      'digits',
      (_, start, end) => end - start,
    ),
  ],
  ['word', words({ a: 1, 'a b': 2, __proto__x: 3, constructor: 4 }, 'word')],
  ['one of', oneOf('ab😀', 'one of')],
  ['end', endOfText],
  ['stock letter', P.letter],
  ['stock string', P.string('a,')],
  ['stock optional', P.string('b').fallback('none')],
];

const { grammar } = fc.letrec<{ grammar: Grammar }>((tie) => {
  const one = tie('grammar');
  return {
    grammar: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...tokens).map(([name, of]) => ({ of, [fc.toStringMethod]: () => name })),
      combined('sequence', (a, b, c) => sequence({ a }, b, { c, _: a }), one, one, one),
      combined(
        'sequenceOf',
        (a, b, c, d) => sequenceOf([a, { b }, c, { d }], (span, x, y) => [span, x, y]),
        one,
        one,
        one,
        one,
      ),
      combined('choice', (a, b) => choice(a, b), one, one),
      combined('choice', (a, b, c) => choice(a, b, c), one, one, one),
      combined(
        'dispatch',
        (a, b) =>
          dispatch(
            [
              ['a,', a],
              ['b😀', b],
            ],
            'dispatched',
          ),
        one,
        one,
      ),
      combined('dispatch or', (a, b) => dispatch([['a\n', a]], 'dispatched', b), one, one),
      combined('optional', (a) => optional(a, 0), one),
      combined('many', (a) => many(a), one),
      combined('many 2', (a) => many(a, 2), one),
      combined('separated', (a, b) => separated(a, b), one, one),
      combined('map', (a) => map(a, (value, start) => [value, start]), one),
      combined(
        'refine',
        (a) =>
          refine(a, (_, refuse, start, end) =>
            (end - start) % 2 === 0 ? end : refuse(start, 'even'),
          ),
        one,
      ),
      combined('spanned', (a) => spanned(a), one),
      combined('always', (a) => sequence(always(1), a), one),
      combined('followedBy', (a) => followedBy(a, 'followed'), one),
      combined('notFollowedBy', (a) => notFollowedBy(a, 'not followed'), one),
      combined('label', (a) => label(a, 'labelled'), one),
      combined('commit', (a) => commit(a), one),
      combined('recover', (a, b) => recover(a, b, (error, span) => ({ error, span })), one, one),
      combined('stock', (a, b) => P.alt<unknown>(P.seq(a, b), b.map(String)), one, one),
    ),
  };
});

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'aab,,1 \n', '😀', '\ud83d', '\ude00', 'a b'),
    maxLength: 30,
  }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '__proto__', 'constructor', '__proto__x'),
);

const owners = [Object.prototype, Object, Array.prototype];

test.prop([grammar, text], { numRuns: 2000 })('any grammar on any text', ({ of }, on) => {
  const before = owners.map((owner) => Reflect.ownKeys(owner).length);
  const result = run(of, on);

  // The same again, also by the methods of Parsimmon and behind a stock parser.
  expect(run(of, on)).toStrictEqual(result);
  const same = run(
    of.map((value) => value),
    on,
  );
  expect(same).toStrictEqual(result);

  // Stepping over ends where reading does, having missed the same.
  const { step, skip } = stepsOf(of);
  for (const at of [0, 1, on.length]) {
    const [read, passed] = [new Run(), new Run()];
    const end = step(on, at, read);
    expect(skip(on, at, passed)).toBe(end);
    expect([passed.furthest, passed.expected, passed.committed]).toStrictEqual([
      read.furthest,
      read.expected,
      read.committed,
    ]);
    if (end >= 0 && at <= on.length) {
      expect(end).toBeGreaterThanOrEqual(at);
      expect(end).toBeLessThanOrEqual(on.length);
      expect(read.committed).toBe(false);
    }
  }

  if (!result.ok) {
    const { offset, found, expected } = result.error;
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThanOrEqual(on.length);
    expect(on.slice(offset)).toContain(found);
    expect(expected).toStrictEqual([...new Set(expected)].sort());
  }
  expect(owners.map((owner) => Reflect.ownKeys(owner).length)).toStrictEqual(before);
});

test.prop([grammar, text], { numRuns: 300 })('parse is run', ({ of }, on) => {
  const own = sequence({ of });
  const result = run(own, on);
  const parsed = own.parse(on);
  if (result.ok) expect(parsed).toStrictEqual({ status: true, value: result.value });
  else {
    const { offset, expected } = result.error;
    expect(parsed).toMatchObject({ status: false, index: { offset }, expected });
  }
});

describe('twice the text, at most 2.2 times the work', () => {
  let calls = 0;
  /** A scanner that is counted. */
  const counted =
    (scan: Scanner): Scanner =>
    (on, at) => {
      calls += 1;
      return scan(on, at);
    };
  const one = (character: string) =>
    token(
      counted((on, at) => (on.startsWith(character, at) ? at + character.length : -1)),
      character,
    );
  const [a, b, comma, open, close, lineEnd, bang] = [...'ab,[]\n!'].map(one) as [
    Parser<string>,
    Parser<string>,
    Parser<string>,
    Parser<string>,
    Parser<string>,
    Parser<string>,
    Parser<string>,
  ];
  const any = token(
    counted((on, at) => (at < on.length ? at + 1 : -1)),
    'any',
  );
  const nested: Parser<unknown> = P.lazy(() =>
    choice(sequence(open, { nested }, close), always(null)),
  );
  const lists: Parser<unknown> = P.lazy(() =>
    choice(sequence(open, { lists: separated(lists, comma) }, close), a),
  );
  const problem = () => null;
  const line = (of: Parser<unknown>) => separated(recover(of, lineEnd, problem), lineEnd);

  test.each<[how: string, of: Parser<unknown>, unit: string, behind?: string]>([
    ['many', many(choice(a, b)), 'ab'],
    ['many that break off', many(sequence(a, b)), 'ab', 'a'],
    ['many that are too few', many(a, 1e6), 'a'],
    ['many of nothing', many(optional(b)), 'a'],
    ['a list', separated(a, comma), 'a,'],
    ['a list of empty items', separated(optional(a), comma), ','],
    ['a list that breaks off', sequence(separated(a, comma), bang), 'a,'],
    ['a list with an optional separator', separated(a, optional(comma)), 'a'],
    [
      'labelled and refined',
      many(
        label(
          refine(a, (value) => value),
          'A',
        ),
      ),
      'a',
    ],
    ['looks', many(sequence(notFollowedBy(b, 'no b'), followedBy(a, 'a'), a)), 'a'],
    ['recover where reading can start nowhere', line(a), 'x'],
    ['recover on every line', line(a), 'x\n'],
    ['recover on empty lines', line(a), '\n'],
    ['recover behind a long try', line(sequence(many(a), bang)), 'a'],
    ['recover behind a try over many lines', line(sequence(many(choice(a, lineEnd)), bang)), 'a\n'],
    ['recover on every second line', line(sequence(many(a), lineEnd, bang)), 'a\n'],
    ['recover, inside of it', line(separated(recover(a, comma, problem), comma)), 'b,\n'],
    ['brackets', nested, '[', ']'],
    ['brackets that are not closed', nested, '['],
    ['lists in lists', lists, '[a,'],
    ['stock parsers in the kit', many(P.alt(a, b)), 'ab'],
    ['the kit in stock parsers', P.alt(a, b).sepBy(comma), 'a,'],
    ['a commit that fails', many(choice(sequence(a, commit(b)), a)), 'ab', 'aa'],
  ])('%s', (_, of, unit, behind = '') => {
    const work = (size: number): number => {
      calls = 0;
      run(of, unit.repeat(size) + behind.repeat(behind === ']' ? size : 1));
      return calls;
    };
    expect(work(400)).toBeLessThanOrEqual(2.2 * work(200) + 10);
    expect(work(200)).toBeLessThanOrEqual(20 * 200 * unit.length);
  });

  test.each([
    ['words that break off', 'Increased '],
    ['blanks', ' '],
    ['words and blanks', 'Increased      '],
    ['half words', 'Incr'],
  ])('a search with a dictionary: %s', (_, unit) => {
    class Counted extends String {
      override charCodeAt(at: number): number {
        calls += 1;
        return super.charCodeAt(at);
      }
    }
    const table = dictionary({ 'Increased By': 1, 'Increased Bye': 2 });
    const found = parser<number>((on, at, state) => {
      const word = table.at(on, at);
      state.value = word?.value;
      return word?.end ?? -1;
    });
    const work = (size: number): number => {
      calls = 0;
      run(many(choice(found, any)), new Counted(unit.repeat(size)) as string);
      return calls;
    };
    expect(work(400)).toBeLessThanOrEqual(2.2 * work(200));
  });
});

test('brackets a thousand deep are read', () => {
  const nested: Parser<number> = P.lazy(() =>
    choice(
      sequenceOf([literal('['), { nested }, literal(']')], (_, depth) => depth + 1),
      always(0),
    ),
  );
  expect(run(nested, '['.repeat(1000) + ']'.repeat(1000))).toStrictEqual({ ok: true, value: 1000 });
});
