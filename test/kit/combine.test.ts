import type { Parser } from 'parsimmon';
import { describe, expect, test } from 'vitest';
import {
  always,
  choice,
  commit,
  dispatch,
  followedBy,
  label,
  literal,
  many,
  map,
  notFollowedBy,
  optional,
  type Part,
  pattern,
  recover,
  refine,
  run,
  runAt,
  separated,
  sequence,
  sequenceOf,
  spanned,
  token,
} from '../../src/kit/index.ts';

const digits = pattern(/\d+/, 'number');

const word = pattern(/[a-z]+/, 'word');
const comma = literal(',');
const row = sequence({ word }, literal(' '), {
  digits,
  _: literal('!'),
  sign: optional(literal('?')),
});

describe('reads', () => {
  test.each<[how: string, of: Parser<unknown>, text: string, value: unknown]>([
    ['a sequence', row, 'a 1!?', { word: 'a', digits: '1', sign: '?' }],
    ['a sequence whose keys are in order', row, 'a 1!', { word: 'a', digits: '1', sign: null }],
    ['a sequence of nothing', sequence(), '', {}],
    ['a mark by a name that begins with _', sequence({ word, _gap: comma }), 'a,', { word: 'a' }],
    ['a sequence without names', sequence(word, comma), 'a,', {}],
    [
      'a sequence of marks, of one to five',
      sequence(
        comma,
        sequence(comma, comma),
        sequence(comma, comma, comma),
        sequence(comma, comma, comma, comma, comma),
      ),
      ',,,,,,,,,,,',
      {},
    ],
    ...[1, 2, 3, 4, 5, 6].flatMap((size): [string, Parser<unknown>, string, unknown][] => {
      const empty: Part[] = Array.from({ length: size }, () => always(1));
      return [
        [`${size} parts that read nothing`, sequence(...empty), '', {}],
        [`${size} of them, stepped over`, sequence(sequence(...empty)), '', {}],
        [
          `${size} of them before a value`,
          sequenceOf([...empty, { word }] as Part[], (...[, value]: readonly unknown[]) => value),
          'a',
          'a',
        ],
        [
          `${size} values of nothing`,
          sequenceOf(
            empty.map((of) => ({ of })) as Part[],
            (...[, ...all]: readonly unknown[]) => all,
          ),
          '',
          empty.map(() => 1),
        ],
      ];
    }),
    ['alternatives that read nothing', choice(always(1), comma, comma), '', 1],
    ['two of them', choice(always(1), comma), '', 1],
    ['the second of them', choice(comma, always(2)), '', 2],
    ['a table whose parser reads nothing', dispatch([], 'none', always(1)), '', 1],
    ['nothing, refined', refine(always(1), (value) => value + 1), '', 2],
    ['nothing, labelled', label(always(1), 'one'), '', 1],
    ['nothing, committed', commit(always(1)), '', 1],
    [
      'nothing, committed, before what is optional',
      sequence({ one: commit(always(1)), word: optional(word) }),
      '',
      { one: 1, word: null },
    ],
    ['nothing, recovered', recover(always(1), comma, () => 2), '', 1],
    [
      'nothing, before a mark that is only looked for',
      sequence({ one: recover(always(1), followedBy(comma, 'comma'), () => 2) }, comma),
      ',',
      { one: 1 },
    ],
    ['nothing, optional', optional(always(1)), '', 1],
    ['nothing, with its span', spanned(always(1)), '', { value: 1, span: { start: 0, end: 0 } }],
    ['the first alternative', choice(word, digits, comma), 'a', 'a'],
    ['the second of two', choice(word, digits), '1', '1'],
    ['the last', choice(word, digits, comma), ',', ','],
    ['the only one', choice(word), 'a', 'a'],
    [
      'what alternatives read, stepped over',
      sequence(choice(word, digits), choice(comma, word, digits)),
      '1,',
      {},
    ],
    [
      'what a table chooses, stepped over',
      sequence(dispatch([[',', comma]], 'comma'), dispatch([[',', comma]], 'comma', word)),
      ',a',
      {},
    ],
    ['what is optional, stepped over', sequence(optional(word), optional(digits)), '1', {}],
    ['many of nothing', many(word), '', []],
    ['many', many(choice(word, comma)), 'a,b', ['a', ',', 'b']],
    ['at least two', many(comma, 2), ',,,', [',', ',', ',']],
    ['a list', separated(word, comma), 'a,b', ['a', 'b']],
    ['a list of one', separated(word, comma, 1), 'a', ['a']],
    ['a list of none', separated(word, comma), '', []],
    [
      'a list, its last separator left',
      sequence({ list: separated(word, comma) }, literal(',1')),
      'a,b,1',
      { list: ['a', 'b'] },
    ],
    [
      'lists, stepped over',
      sequence(separated(word, comma, 2), many(digits), literal('!')),
      'a,b1!',
      {},
    ],
    [
      'a value that is mapped, with its place',
      sequence(comma, { at: map(word, (text, start, end) => [text, start, end]) }),
      ',ab',
      { at: ['ab', 1, 3] },
    ],
    [
      'a value with its span',
      sequence(comma, { at: spanned(word) }),
      ',ab',
      { at: { value: 'ab', span: { start: 1, end: 3 } } },
    ],
    ['always the same', always(7), '', 7],
    ['always the same, stepped over', sequence(always(7)), '', {}],
    [
      'what is followed by something',
      sequence({ word }, followedBy(comma, 'comma to come'), comma),
      'a,',
      { word: 'a' },
    ],
    [
      'what is not followed by something',
      sequence({ word }, notFollowedBy(comma, 'no comma'), { digits }),
      'a1',
      { word: 'a', digits: '1' },
    ],
    [
      'a look, whose value is no other',
      sequence(
        { word, is: followedBy(comma, 'comma') },
        { comma, not: notFollowedBy(word, 'no word') },
      ),
      'a,',
      { word: 'a', is: null, comma: ',', not: null },
    ],
    ['a look at what is not there', notFollowedBy(comma, 'no comma'), '', null],
    ['a look at nothing', followedBy(always(1), 'one'), '', null],
    // Each part would read the beginning of the text as well.
    ...[1, 2, 3, 4, 5, 6, 7].map((missing): [string, Parser<unknown>, string, unknown] => {
      const marks = Array.from({ length: 7 }, (_, index) =>
        literal(index + 1 === missing ? 'b' : 'aaa'),
      );
      const values = marks.slice(0, 6).map((of) => ({ of }));
      const rest = map(pattern(/.*/, 'rest'), () => 'other');
      return [
        `the other alternative, where part ${missing} of seven is missing`,
        choice(
          sequenceOf([...values, ...marks.slice(6)] as Part[], () => 'values'),
          sequence(sequence(...marks)),
          rest,
        ),
        'aaa'.repeat(7),
        'other',
      ];
    }),
    ['a commit that holds', choice(commit(word), digits), 'a', 'a'],
    ['something labelled', label(row, 'row'), 'a 1!', { word: 'a', digits: '1', sign: null }],
    ['something labelled, stepped over', sequence(label(word, 'x'), commit(comma)), 'a,', {}],
  ])('%s', (_, of, text, value) => {
    expect(run(of, text)).toStrictEqual({ ok: true, value });
    expect(JSON.stringify(run(of, text))).toBe(JSON.stringify({ ok: true, value }));
  });
});

describe('refuses', () => {
  const call = sequence(
    word,
    choice(literal('()'), sequence(literal('('), commit(digits), literal(')'))),
  );
  const rest = pattern(/.*/, 'rest');
  test.each<
    [how: string, of: Parser<unknown>, text: string, offset: number, expected: readonly string[]]
  >([
    ['the part that is missing', row, 'a 1', 3, ['"!"']],
    [
      'what stands behind, with what might have stood there',
      row,
      'a 1!!',
      4,
      ['"?"', 'end of text'],
    ],
    [
      'an optional part, at the furthest place that was reached',
      sequence(optional(sequence(word, comma)), digits),
      'ab1',
      2,
      ['","'],
    ],
    [
      'an optional part that was not begun, with what follows it',
      sequence(optional(comma), optional(word), digits),
      '!',
      0,
      ['","', 'number', 'word'],
    ],
    [
      'the furthest of several alternatives',
      choice(sequence(word, comma, word), sequence(word, comma, digits, comma), word),
      'a,1',
      3,
      ['","'],
    ],
    [
      'alternatives that reached equally far, sorted, once',
      choice(sequence(word, digits), sequence(word, comma), sequence(word, digits, word)),
      'a!',
      1,
      ['","', 'number'],
    ],
    [
      'a nearer miss is not told behind a further one',
      choice(sequence(word, comma, digits), digits),
      'a,b',
      2,
      ['number'],
    ],
    ['a choice of none', choice(), 'a', 0, []],
    [
      'what ended a list',
      sequence(separated(word, comma), literal('.')),
      'a,b!',
      3,
      ['","', '"."'],
    ],
    [
      'what ended a list behind a separator',
      sequence(separated(word, comma), literal('.')),
      'a,1',
      2,
      ['word'],
    ],
    ['a list that is too short', separated(word, comma, 3), 'a,b', 3, ['","']],
    ['a list of none', separated(word, comma, 1), '1', 0, ['word']],
    ['many that are too few', many(comma, 3), ',,', 2, ['","']],
    [
      'what does not follow, by the label only',
      sequence(word, followedBy(sequence(comma, word), 'comma and word')),
      'a,1',
      1,
      ['comma and word'],
    ],
    [
      'what follows',
      sequence(word, notFollowedBy(sequence(comma, word), 'no comma and word')),
      'a,b',
      1,
      ['no comma and word'],
    ],
    [
      'what stands everywhere, since it reads nothing',
      notFollowedBy(always(1), 'no one'),
      'a',
      0,
      ['no one'],
    ],
    [
      'what follows, with what a recovered part might have gone on with',
      sequence(
        recover(sequence(word, optional(digits)), comma, () => null),
        literal('!'),
      ),
      'a,',
      1,
      ['"!"', 'number'],
    ],
    ['an alternative behind a commit', choice(call, literal('f(x)')), 'f(x)', 2, ['number']],
    [
      'before the commit, every alternative',
      choice(call, literal('f[x]')),
      'f[y]',
      1,
      ['"("', '"()"'],
    ],
    [
      'a third alternative behind a commit',
      choice(digits, commit(comma), word),
      'a',
      0,
      ['","', 'number'],
    ],
    ['an optional part behind a commit', sequence(optional(call), word), 'f(x', 2, ['number']],
    [
      'an optional part behind a commit, before what would read',
      sequence({ call: optional(call) }, { rest }),
      'f(x',
      2,
      ['number'],
    ],
    ['the same, stepped over', sequence(sequence(optional(call)), rest), 'f(x', 2, ['number']],
    [
      'an optional part behind a commit, stepped over',
      sequence(sequence(optional(call)), word),
      'f(x',
      2,
      ['number'],
    ],
    [
      'a list behind a commit',
      sequence({ calls: separated(call, comma) }),
      'f(1),f(x)',
      7,
      ['number'],
    ],
    [
      'a list behind a commit, before what would read the rest',
      sequence({ calls: separated(call, comma) }, { rest }),
      'f(1),f(x)',
      7,
      ['number'],
    ],
    [
      'a list behind a commit, before what would read the whole',
      sequence({ calls: separated(call, comma) }, literal('f(1),f(x)')),
      'f(1),f(x)',
      7,
      ['number'],
    ],
    [
      'a list behind a commit in its separator',
      separated(word, choice(sequence(comma, commit(comma)), digits)),
      'a,b',
      2,
      ['","'],
    ],
    [
      'many behind a commit, stepped over',
      sequence(many(call), optional(comma)),
      'f(1)f(x)',
      6,
      ['number'],
    ],
    [
      'a mapped commit',
      choice(
        map(commit(word), () => 1),
        digits,
      ),
      '1',
      0,
      ['word'],
    ],
    [
      'a commit that a table chose',
      choice(dispatch([['f', call]], 'call'), literal('f(x)')),
      'f(x)',
      2,
      ['number'],
    ],
    [
      'a look at a commit is none',
      choice(sequence(followedBy(call, 'call'), word), word, digits),
      '!',
      0,
      ['call', 'number', 'word'],
    ],
  ])('%s', (_, of, text, offset, expected) => {
    const error = { offset, found: text.slice(offset), expected };
    expect(run(of, text)).toStrictEqual({ ok: false, error });
    // The same where it is only stepped over.
    expect(run(sequence(of), text)).toStrictEqual({ ok: false, error });
  });
  test('a record of one reading is not the record of the next', () => {
    const [first, second] = [runAt(row, 'a 1!'), runAt(row, 'b 2!')];
    expect(first).toMatchObject({ value: { value: { word: 'a' } } });
    expect(second).toMatchObject({ value: { value: { word: 'b' } } });
  });
  test('what is not looked at is not built', () => {
    const built: string[] = [];
    const seen = token(
      (text, at) => (at < text.length ? at + 1 : -1),
      'any',
      (text, at) => built.push(text.charAt(at)),
    );
    run(
      sequence(
        seen,
        { b: seen },
        map(seen, () => built.push('map')),
      ),
      'abc',
    );
    expect(built).toStrictEqual(['b']);
    run(separated(literal('a'), seen), 'a;a');
    expect(built).toStrictEqual(['b']);
  });
  test.each<[string, (build: () => string) => Parser<unknown>]>([
    ['mapped', (build) => map(digits, build)],
    ['refined', (build) => refine(digits, build)],
    ['a sequence whose value is missing', (build) => sequenceOf([{ digits }, comma], build)],
    ['a sequence whose mark is missing', (build) => sequenceOf([{ word }, comma], build)],
  ])('what is not read is not built: %s', (_, grammar) => {
    const built: string[] = [];
    const of = grammar(() => {
      built.push('built');
      return 'value';
    });
    expect(run(of, 'a')).toMatchObject({ ok: false });
    expect(built).toStrictEqual([]);
  });
});
