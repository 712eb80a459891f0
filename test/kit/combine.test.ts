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
  type ParseError,
  type Part,
  parser,
  pattern,
  recover,
  refine,
  run,
  runAt,
  type Span,
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
      return [
        `the other alternative, where part ${missing} of seven is missing`,
        choice(
          sequenceOf([...values, ...marks.slice(6)] as Part[], () => 'values'),
          map(pattern(/.*/, 'rest'), () => 'other'),
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

describe('dispatch', () => {
  const signed = dispatch(
    [
      ['▲△', map(literal('▲'), () => 1)],
      ['+▲', map(literal('+'), () => 2)],
      ['🐂', map(literal('🐂'), () => 3)],
      ['🐃\ud83d', map(literal('🐃'), () => 4)],
    ],
    'sign',
  );
  test.each([
    ['▲', 1],
    ['+', 2],
    ['🐂', 3],
    // Its first half is the one of 🐂.
    ['🐃', 4],
  ])('reads %s', (text, value) => {
    expect(run(signed, text)).toStrictEqual({ ok: true, value });
  });
  test.each([
    ['a character that no pair has', '-', ['sign']],
    ['the end of the text', '', ['sign']],
    ['a character of which the pair reads another', '△', ['"▲"']],
    ['half of a character', '\ud83d', ['"🐃"']],
    ['the other half', '\udc02', ['sign']],
  ])('refuses %s', (_, text, expected) => {
    expect(run(signed, text)).toStrictEqual({
      ok: false,
      error: { offset: 0, found: text, expected },
    });
  });
  test('leaves the rest to the last parser', () => {
    const other = dispatch([['+', literal('+')]], 'sign', digits);
    expect(runAt(other, '12')).toStrictEqual({ ok: true, value: { value: '12', end: 2 } });
    expect(runAt(other, '+')).toStrictEqual({ ok: true, value: { value: '+', end: 1 } });
    expect(runAt(other, 'x')).toMatchObject({ error: { expected: ['number'] } });
  });
});

describe('a round that reads nothing', () => {
  const field = pattern(/[^,]*/, 'field');
  const none = optional(literal('x'));
  test.each([
    ['ends many', many(none), '', []],
    ['ends many behind others', many(none), 'xx', ['x', 'x']],
    ['counts up to the least number', many(none, 2), '', [null, null]],
    ['is an item between separators', separated(field, literal(',')), 'a,,b', ['a', '', 'b']],
    ['is an item at the beginning', separated(field, literal(',')), ',b', ['', 'b']],
    ['is an item at the end', separated(field, literal(',')), 'a,', ['a', '']],
    ['is the only item', separated(field, literal(',')), '', ['']],
    [
      'ends a list whose separator reads nothing',
      separated(none, optional(literal(';'))),
      'x',
      ['x'],
    ],
    ['ends it at once', separated(none, optional(literal(';'))), '', [null]],
  ])('%s', (_, of, text, value) => {
    expect(run<unknown>(of, text)).toStrictEqual({ ok: true, value });
  });
});

describe('optional', () => {
  test.each([
    ['null where nothing is given', optional(digits), null],
    ['what is given', optional(digits, 'none'), 'none'],
    ['undefined where that is given', optional(digits, undefined), undefined],
  ])('gives %s', (_, of, value) => {
    expect(runAt<unknown>(of, 'x')).toStrictEqual({ ok: true, value: { value, end: 0 } });
    expect(runAt<unknown>(of, '12')).toStrictEqual({ ok: true, value: { value: '12', end: 2 } });
  });
});

describe('label', () => {
  const agency = label(sequence(literal('('), { name: digits }, literal(')')), 'agency');
  const signed = label(sequence({ sign: optional(literal('-')), digits }), 'signed number');
  const maybe = label(optional(literal('-')), 'sign');
  test.each([
    ['names what was not begun', agency, 'x', 0, ['agency']],
    ['keeps what is missing inside', agency, '(x', 1, ['number']],
    ['counts an optional part that reads nothing as not begun', signed, 'x', 0, ['signed number']],
    ['keeps what is missing behind an optional part', signed, '-x', 1, ['number']],
    ['names what might have stood there', sequence(maybe, digits), 'x', 0, ['number', 'sign']],
    ['is silent where something was read', sequence(signed, literal('!')), '1x', 1, ['"!"']],
    [
      'is silent where something was read, and refused without a label',
      choice(
        sequence(
          signed,
          parser<null>(() => -1),
        ),
        comma,
      ),
      '1',
      0,
      ['","'],
    ],
    [
      'is silent where nothing was looked for',
      sequence(label(always(1), 'one'), digits),
      'x',
      0,
      ['number'],
    ],
    [
      'names a refusal without a label',
      label(
        refine(digits, () => null),
        'date',
      ),
      '1',
      0,
      ['date'],
    ],
  ])('%s', (_, of, text, offset, expected) => {
    expect(run<unknown>(of, text)).toMatchObject({ ok: false, error: { offset, expected } });
  });
  test('lets a commit through', () => {
    const of = choice(label(commit(literal('a')), 'A'), literal('b'));
    expect(run(of, 'b')).toMatchObject({ ok: false, error: { offset: 0, expected: ['A'] } });
  });
});

describe('recover', () => {
  const lineEnd = literal('\n');
  const problem = (error: ParseError, span: Span) => ({ error, span });
  const lines = (of = recover(digits, lineEnd, problem)) => separated(of, lineEnd);

  test('gives every diagnostic of a run', () => {
    expect(run(lines(), '\n1\n2x\ny\n3')).toStrictEqual({
      ok: true,
      value: [
        {
          error: { offset: 0, found: '\n1\n2x\ny\n3', expected: ['number'] },
          span: { start: 0, end: 0 },
        },
        '1',
        { error: { offset: 4, found: 'x\ny\n3', expected: ['"\\n"'] }, span: { start: 3, end: 5 } },
        { error: { offset: 6, found: 'y\n3', expected: ['number'] }, span: { start: 6, end: 7 } },
        '3',
      ],
    });
  });
  test('passes over all that is left where reading can start nowhere', () => {
    expect(
      run(
        recover(digits, lineEnd, (_, span) => span),
        'no mark at all',
      ),
    ).toStrictEqual({
      ok: true,
      value: { start: 0, end: 14 },
    });
  });
  test.each<[string, Parser<unknown>, string]>([
    ['a long mark', literal('---'), '---'],
    ['what is only looked at', followedBy(literal('x'), 'x'), 'x'],
  ])('passes over nothing before %s', (_, until, text) => {
    const of = recover(digits, until, (_error, span) => span);
    expect(runAt(of, text)).toStrictEqual({
      ok: true,
      value: { value: { start: 0, end: 0 }, end: 0 },
    });
  });
  test('looks for the place from the error on', () => {
    const quoted = sequence(literal('"'), pattern(/[^"]*/, 'text'), literal('"'));
    expect(
      runAt(
        recover(quoted, lineEnd, (_, span) => span),
        '"a\nb',
      ),
    ).toMatchObject({
      value: { end: 4 },
    });
  });
  test('fails at the end of the text, with all that was expected', () => {
    expect(run(recover(choice(digits, literal('-')), lineEnd, problem), '')).toStrictEqual({
      ok: false,
      error: { offset: 0, found: '', expected: ['"-"', 'number'] },
    });
  });
  test('stays within the text where a refusal does not', () => {
    const of = refine(digits, (_value, refuse) => refuse(99, 'other number'));
    expect(
      runAt(
        recover(of, lineEnd, (_, span) => span),
        '12',
      ),
    ).toMatchObject({
      value: { value: { start: 0, end: 2 }, end: 2 },
    });
  });
  test('goes on behind a commit, in the grammar and in the place to start again', () => {
    const until = choice(sequence(literal('\n'), commit(literal('>'))), literal(';'));
    const of = recover(choice(commit(literal('1')), literal('x')), until, (_, span) => span);
    expect(runAt(of, 'y\ny;')).toMatchObject({ value: { value: { start: 0, end: 3 }, end: 3 } });
  });
});

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

describe('sequenceOf', () => {
  const letter = pattern(/[a-z]/, 'letter');
  const parts: Part[] = Array.from('abcdefg', (name) => ({ [name]: letter }));

  test.each([0, 1, 2, 3, 4, 5, 6])('hands %i values on, no more', (count) => {
    const several: Part[] = [literal('<'), ...parts.slice(0, count), { _: literal('>') }];
    const of = sequenceOf(several, (...all: readonly unknown[]) => all);
    const text = `<${'uvwxyz'.slice(0, count)}>`;
    expect(run(of, text)).toStrictEqual({
      ok: true,
      value: [{ start: 0, end: text.length }, ...text.slice(1, -1)],
    });
    for (let cut = 0; cut < text.length; cut += 1) {
      const expected = cut === 0 ? '"<"' : cut === text.length - 1 ? '">"' : 'letter';
      expect(run(of, text.slice(0, cut))).toStrictEqual({
        ok: false,
        error: { offset: cut, found: '', expected: [expected] },
      });
    }
  });
  test('takes no seventh', () => {
    expect(() => sequenceOf(parts, () => null)).toThrow(
      new RangeError('sequenceOf: at most 6 named parts, found 7; use sequence'),
    );
  });
});
