import { createRequire } from 'node:module';
import P, { type Parser } from 'parsimmon';
import { afterEach, describe, expect, test } from 'vitest';
import {
  adopt,
  choice,
  commit,
  dispatch,
  harden,
  isParser,
  literal,
  many,
  map,
  optional,
  parser,
  pattern,
  Run,
  run,
  runAt,
  separated,
  sequence,
  sequenceOf,
  spanned,
} from '../../src/kit/index.ts';

/** A second copy of Parsimmon, as a program has it that installs two versions. */
function secondCopy(): typeof P {
  const require = createRequire(import.meta.url);
  const path = require.resolve('parsimmon');
  delete require.cache[path];
  return require('parsimmon') as typeof P;
}

const digits = pattern(/\d+/, 'number');
const comma = literal(',');

/** Texts that are names of what every object has. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const owners: readonly object[] = [
  Object.prototype,
  Object,
  ...inherited.slice(2).map((name) => Object.prototype[name as 'toString']),
];
const untouched = owners.map((owner) => Reflect.ownKeys(owner));
afterEach(() => {
  expect(owners.map((owner) => Reflect.ownKeys(owner))).toStrictEqual(untouched);
});

describe('kit parsers in stock grammars', () => {
  test.each<[string, Parser<unknown>, string, unknown]>([
    ['P.seq', P.seq(digits, comma), '1,', ['1', ',']],
    ['P.seqMap', P.seqMap(digits, comma, digits, (a, _, b) => [a, b]), '1,2', ['1', '2']],
    ['P.seqObj', P.seqObj<{ a: string }>(['a', digits], comma), '1,', { a: '1' }],
    ['P.alt', P.alt<string>(comma, digits), '1', '1'],
    ['P.lazy', P.lazy(() => digits), '1', '1'],
    ['P.lookahead', P.lookahead(digits).then(P.all), '1a', '1a'],
    ['P.notFollowedBy', P.notFollowedBy(digits).then(P.all), 'a1', 'a1'],
    ['.then', comma.then(digits), ',1', '1'],
    ['.skip', digits.skip(comma), '1,', '1'],
    ['.or', comma.or(digits), '1', '1'],
    ['.map', digits.map(Number), '1', 1],
    ['.chain', digits.chain((text) => P.string('x'.repeat(Number(text)))), '3xxx', 'xxx'],
    ['.many', comma.many(), ',,', [',', ',']],
    ['.times', comma.times(1, 2), ',,', [',', ',']],
    ['.sepBy', digits.sepBy(comma), '1,2,3', ['1', '2', '3']],
    ['.sepBy1', digits.sepBy1(comma), '1', ['1']],
    ['.wrap', digits.wrap(comma, comma), ',1,', '1'],
    ['.trim', digits.trim(P.optWhitespace), ' 1 ', '1'],
    ['.fallback', digits.fallback('none'), '', 'none'],
    ['.result', digits.result(7), '1', 7],
    ['.desc', digits.desc('figure'), '1', '1'],
    ['.tieWith', digits.sepBy(comma).tieWith('+'), '1,2', '1+2'],
    ['.thru', digits.thru((of) => of.skip(comma)), '1,', '1'],
    ['.contramap', digits.contramap((text: string) => text.trim()), ' 1 ', '1'],
  ])('%s', (_, of, text, value) => {
    expect(run(of, text)).toStrictEqual({ ok: true, value });
  });

  test.each<[string, Parser<unknown>, string, number, readonly string[]]>([
    ['P.seq', P.seq(digits, comma), '1;', 1, ['","']],
    ['P.alt', P.alt<string>(comma, digits), 'x', 0, ['","', 'number']],
    [
      'P.alt at its furthest',
      P.alt<unknown>(P.seq(digits, comma), P.string('x')),
      '1;',
      1,
      ['","'],
    ],
    ['an optional part', P.seq(optional(digits), comma), 'x', 0, ['","', 'number']],
    [
      'an optional part further on',
      P.seq(digits, optional(comma), P.string('!')),
      '1x',
      1,
      ['","', "'!'"],
    ],
    ['.sepBy', digits.sepBy(comma), '1,', 2, ['number']],
    ['.desc', digits.desc('figure'), 'x', 0, ['figure']],
    ['P.lazy', P.lazy('figure', () => digits), 'x', 0, ['figure']],
    ['nothing that was missed', P.seq(many(P.fail('never')), P.fail('no')), '', 0, ['never', 'no']],
  ])('refused: %s', (_, of, text, offset, expected) => {
    expect(run(of, text)).toMatchObject({ ok: false, error: { offset, expected } });
  });

  test('.desc leaves the parser itself as it was', () => {
    expect(run(digits.desc('figure'), 'x')).toMatchObject({ error: { expected: ['figure'] } });
    expect(run(digits, 'x')).toMatchObject({ error: { expected: ['number'] } });
  });
  test('a commit ends at the stock parser around it', () => {
    expect(run(P.alt(commit(digits), comma as Parser<string>), ',')).toMatchObject({ value: ',' });
  });
});

describe('stock parsers in kit grammars', () => {
  const word = P.regexp(/[a-z]+/).desc('word');
  const dash = P.string('-');
  test.each<[string, Parser<unknown>, string, unknown]>([
    ['sequence', sequence({ word }, dash, { digits }), 'a-1', { word: 'a', digits: '1' }],
    [
      'sequenceOf',
      sequenceOf([{ word }, dash, { digits }], (_, a, b) => [a, b]),
      'a-1',
      ['a', '1'],
    ],
    ['choice', choice(dash, word), 'a', 'a'],
    ['dispatch', dispatch([['-', dash]], 'sign', word), '-', '-'],
    ['optional', optional(word), '', null],
    ['many', many(dash), '---', ['-', '-', '-']],
    ['separated', separated(word, dash), 'a-b', ['a', 'b']],
    ['map', map(word, (text, start, end) => [text, start, end]), 'ab', ['ab', 0, 2]],
    [
      'spanned',
      spanned(P.seq(word, dash)),
      'a-',
      { value: ['a', '-'], span: { start: 0, end: 2 } },
    ],
    [
      'P.custom',
      sequence({ one: P.custom<number>((success) => (_, at) => success(at + 1, 7)) }),
      'x',
      { one: 7 },
    ],
  ])('%s', (_, of, text, value) => {
    expect(run(of, text)).toStrictEqual({ ok: true, value });
  });

  test.each<[string, Parser<unknown>, string, number, readonly string[]]>([
    ['sequence', sequence({ word }, dash, { digits }), 'a-x', 2, ['number']],
    ['choice', choice(dash, word, digits), '!', 0, ["'-'", 'number', 'word']],
    [
      'optional at its furthest',
      sequence(optional(P.seq(word, dash)), word),
      'a!',
      1,
      ["'-'", 'end of text'],
    ],
    ['many', many(P.seq(word, dash)), 'a-b', 3, ["'-'"]],
  ])('refused: %s', (_, of, text, offset, expected) => {
    expect(run(of, text)).toMatchObject({ ok: false, error: { offset, expected } });
  });

  test('brackets in brackets, by P.lazy', () => {
    const depth: Parser<number> = P.lazy(() =>
      choice(
        sequenceOf([literal('['), { depth }, literal(']')], (_, inner) => inner + 1),
        map(literal(''), () => 0),
      ),
    );
    expect(run(depth, '[[[]]]')).toStrictEqual({ ok: true, value: 3 });
    expect(run(depth, '[[[]]')).toStrictEqual({
      ok: false,
      error: { offset: 5, found: '', expected: ['"]"'] },
    });
  });
});

describe('the methods that Parsimmon has', () => {
  const line = sequence({ digits }, optional(comma));
  test('parse reads', () => {
    expect(line.parse('1,')).toStrictEqual({ status: true, value: { digits: '1' } });
  });
  test.each([
    ['x', { offset: 0, line: 1, column: 1 }, ['number']],
    ['1;', { offset: 1, line: 1, column: 2 }, ['","', 'end of text']],
    ['', { offset: 0, line: 1, column: 1 }, ['number']],
  ])('parse refuses %j', (text, index, expected) => {
    expect(line.parse(text)).toStrictEqual({ status: false, index, expected });
  });
  test('tryParse gives the value', () => {
    expect(line.tryParse('1')).toStrictEqual({ digits: '1' });
  });
  test('tryParse throws with the fields of the stock error', () => {
    expect(() => line.tryParse('1;')).toThrow(
      Object.assign(new Error('line 1, column 2: expected ",", end of text'), {
        type: 'ParsimmonError',
        result: line.parse('1;'),
      }),
    );
  });
  test('none of them is hidden by what a parser of the kit carries', () => {
    const stock = [...Object.keys(P.prototype), 'constructor'];
    expect(Object.keys(digits).filter((name) => stock.includes(name))).toStrictEqual([]);
  });
  test('mark and node give positions', () => {
    const start = { offset: 2, line: 2, column: 1 };
    const end = { offset: 3, line: 2, column: 2 };
    const after = (of: Parser<unknown>) => run(literal('a\n').then(of), 'a\n1');
    expect(after(digits.mark())).toStrictEqual({ ok: true, value: { start, value: '1', end } });
    expect(after(digits.node('figure'))).toStrictEqual({
      ok: true,
      value: { name: 'figure', start, value: '1', end },
    });
    const nothing = { offset: 0, line: 1, column: 1 };
    expect(run(optional(digits).node('none'), '')).toStrictEqual({
      ok: true,
      value: { name: 'none', start: nothing, value: null, end: nothing },
    });
    for (const of of [digits.mark(), digits.node('figure')]) {
      expect(run<unknown>(of, 'x')).toMatchObject({ error: { offset: 0, expected: ['number'] } });
    }
  });
});

describe('texts that are names of what every object has', () => {
  const anything = pattern(/.*/s, 'anything');
  const grammars: readonly [string, Parser<unknown>][] = [
    ['of the kit', choice(digits, sequence({ anything }, literal('!')))],
    ['of the kit, that reads them', anything],
    ['with mark', anything.mark()],
    ['with node', anything.node('any')],
    ['with mark, refused', anything.mark().skip(comma)],
    ['of stock parsers', choice(P.string('a'), P.seq(P.all, P.string('b')))],
    ['hardened', harden(P.seqMap(P.all, P.string('!'), (a, b) => [a, b]))],
    ['adopted', adopt(secondCopy().string('a'))],
  ];
  test.each(grammars)('a grammar %s', (_, of) => {
    for (const text of inherited) {
      expect(run(of, text)).toStrictEqual(run(of, text));
      runAt(of, text, 2);
    }
  });
  test.each(grammars.filter(([, of]) => Object.hasOwn(of, 'steps')))(
    'a grammar %s, by its own methods',
    (_, of) => {
      for (const text of inherited) {
        const result = of.parse(text);
        if (result.status) expect(of.tryParse(text)).toStrictEqual(result.value);
        else expect(() => of.tryParse(text)).toThrow('expected');
        harden(of.mark()).parse(text);
        harden(of.node('name')).parse(text);
      }
    },
  );
});

describe('harden', () => {
  test('gives what the stock parser gives', () => {
    const stock = P.seqMap(P.digits, comma, P.digits, (a, _, b) => `${a}/${b}`);
    const hard = harden(stock);
    expect(hard.parse('1,2')).toStrictEqual({ status: true, value: '1/2' });
    expect(hard.parse('1;2')).toMatchObject({ index: { offset: 1 }, expected: ['","'] });
    expect(hard.tryParse('1,2')).toBe('1/2');
    expect(run(hard, '1,2')).toStrictEqual(run(stock, '1,2'));
    expect(run(hard, '1;2')).toStrictEqual(run(stock, '1;2'));
  });
});

describe('adopt', () => {
  const Other = secondCopy();
  const foreign = Other.regexp(/[a-z]+/).desc('word');
  test('makes a parser of another copy one of this copy', () => {
    expect(Other).not.toBe(P);
    expect(isParser(foreign)).toBe(false);
    expect(() => P.seq(foreign, comma)).toThrow('not a parser');
    const own = adopt<string>(foreign);
    expect(isParser(own)).toBe(true);
    expect(run(P.seq(own, comma), 'a,')).toStrictEqual({ ok: true, value: ['a', ','] });
    expect(run(sequence({ own }, comma), 'a;')).toMatchObject({
      error: { offset: 1, expected: ['","'] },
    });
    expect(run(own, '1')).toMatchObject({ error: { offset: 0, expected: ['word'] } });
  });
  test('leaves a parser of this copy what it is', () => {
    expect(run(adopt(digits), '12')).toStrictEqual({ ok: true, value: '12' });
  });
});

describe('what is no parser is told when the grammar is built', () => {
  test.each([
    [null, 'null'],
    [undefined, 'undefined'],
    ['a', 'string'],
    [/a/, 'object'],
    [{ _: 1 }, 'object'],
    [() => null, 'function'],
  ])('%s', (value, found) => {
    const none = value as unknown as Parser<string>;
    const error = new TypeError(`expected a Parsimmon parser, found ${found}`);
    expect(() => adopt(none)).toThrow(error);
    expect(() => harden(none)).toThrow(error);
    expect(() => choice(digits, none)).toThrow(error);
    expect(() => sequence({ none })).toThrow(error);
    expect(() => many(none)).toThrow(error);
  });
  test('a parser of another copy, as a bare part', () => {
    expect(() => sequence(secondCopy().string('a'))).toThrow(TypeError);
  });
});

describe('Run', () => {
  test('keeps the furthest miss, ties in the order in which they were tried', () => {
    const state = new Run();
    expect([state.furthest, state.expected]).toStrictEqual([-1, []]);
    expect(state.miss(2, 'b')).toBe(-1);
    state.miss(1, 'nearer');
    state.miss(2, 'b');
    state.miss(2, 'a');
    state.miss(2, 'c');
    state.miss(2, 'a');
    expect([state.furthest, state.expected]).toStrictEqual([2, ['b', 'a', 'c']]);
    state.miss(3, 'further');
    expect([state.furthest, state.expected]).toStrictEqual([3, ['further']]);
  });
  test('takes over the misses of another', () => {
    const state = new Run();
    state.absorb(-1, []);
    expect(state.furthest).toBe(-1);
    state.miss(2, 'b');
    state.absorb(1, ['nearer']);
    state.absorb(2, ['a', 'b']);
    expect(state.expected).toStrictEqual(['b', 'a']);
    state.absorb(4, ['x']);
    expect([state.furthest, state.expected]).toStrictEqual([4, ['x']]);
  });
});

describe('parser', () => {
  test('makes one out of a step, with or without a way to skip', () => {
    const calls: string[] = [];
    const of = parser<number>(
      (_text, at, state) => {
        calls.push('step');
        state.value = at;
        return at + 1;
      },
      (_text, at) => {
        calls.push('skip');
        return at + 1;
      },
    );
    expect(run(sequence({ of }, of), 'ab')).toStrictEqual({ ok: true, value: { of: 0 } });
    expect(calls).toStrictEqual(['step', 'skip']);
    const only = parser<null>((_text, at, state) => {
      state.value = null;
      return at;
    });
    expect(run(sequence(only, { only }), '')).toStrictEqual({ ok: true, value: { only: null } });
  });
  test('a step that goes beyond the text has not read it', () => {
    const far = parser<null>((_text, at) => at + 9);
    expect(run(far, 'ab')).toMatchObject({ ok: false, error: { offset: 9, found: '' } });
    expect(far.parse('ab')).toMatchObject({ status: false, index: { offset: 2 } });
  });
  test('a miss without a label has no offset', () => {
    const silent = parser<null>(() => -1);
    expect(run(silent, 'ab')).toStrictEqual({
      ok: false,
      error: { offset: 0, found: 'ab', expected: [] },
    });
    expect(silent.parse('ab')).toMatchObject({ index: { offset: 0 }, expected: [] });
  });
});
