/**
 * What the kit takes for granted of Parsimmon 1.18.1. A test that fails here says which part of `src/kit/protocol.ts` a
 * new version breaks.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import P, { type Parser } from 'parsimmon';
import { describe, expect, test, vi } from 'vitest';
import { type Action, literal, many, optional, pattern, type Reply } from '../../src/kit/index.ts';

const require = createRequire(import.meta.url);

/** What a parser answers at an offset. */
function reply(of: Parser<unknown>, text: string, at = 0): Reply<unknown> {
  return (of as unknown as { _: Action<unknown> })._(text, at);
}

const success = (index: number, value: unknown, furthest = -1, expected: string[] = []) => ({
  status: true,
  index,
  value,
  furthest,
  expected,
});
const failure = (furthest: number, ...expected: string[]) => ({
  status: false,
  index: -1,
  value: null,
  furthest,
  expected,
});

test('the version is the one that was studied', () => {
  expect(require('parsimmon/package.json').version).toBe('1.18.1');
  expect(require('../../package.json').dependencies.parsimmon).toBe('1.18.1');
});

describe('replies', () => {
  test('makeSuccess and makeFailure', () => {
    expect(P.makeSuccess(3, 'abc')).toStrictEqual(success(3, 'abc'));
    expect(P.makeFailure(3, 'a')).toStrictEqual(failure(3, 'a'));
    expect(P.makeFailure(3, ['a', 'b'])).toStrictEqual(failure(3, 'a', 'b'));
  });
  test.each<[string, Parser<unknown>, string, number, unknown]>([
    ['P.string', P.string('ab'), 'xab', 1, success(3, 'ab')],
    ['P.string, refused', P.string('ab'), 'xab', 0, failure(0, "'ab'")],
    ['P.regexp', P.regexp(/a(b)/, 1), 'ab', 0, success(2, 'b')],
    ['P.regexp, refused', P.regexp(/a/).desc('A'), 'b', 0, failure(0, 'A')],
    ['P.eof', P.eof, 'ab', 2, success(2, null)],
    ['P.eof, refused', P.eof, 'ab', 1, failure(1, 'EOF')],
    ['P.seq', P.seq(P.string('a'), P.string('b')), 'ab', 0, success(2, ['a', 'b'])],
    ['P.seq, refused', P.seq(P.string('a'), P.string('b')), 'ax', 0, failure(1, "'b'")],
    ['P.alt, refused', P.alt(P.string('b'), P.string('a')), 'x', 0, failure(0, "'a'", "'b'")],
    [
      '.many, with its last miss',
      P.string('a').many(),
      'aab',
      0,
      success(2, ['a', 'a'], 2, ["'a'"]),
    ],
    ['P.custom', P.custom((good) => (_, at) => good(at + 1, 'x')), 'a', 0, success(1, 'x')],
  ])('%s', (_, of, text, at, expected) => {
    expect(reply(of, text, at)).toStrictEqual(expected);
  });
  test.each<[string, Parser<unknown>, string, unknown]>([
    ['a success', literal('a'), 'a', success(1, 'a')],
    ['a failure', literal('a'), 'b', failure(0, '"a"')],
    ['a success, with its last miss', many(literal('a')), 'ab', success(1, ['a'], 1, ['"a"'])],
  ])('%s of the kit has the same shape', (_, of, text, expected) => {
    expect(reply(of, text)).toStrictEqual(expected);
  });
  test('each is a new object, for stock parsers change them', () => {
    const none = optional(literal('a'));
    expect(reply(none, '')).not.toBe(reply(none, ''));
    const refused = reply(literal('a'), '');
    const seen = { ...refused };
    expect(reply(P.lookahead(literal('a')), '')).not.toBe(refused);
    expect(refused).toStrictEqual(seen);
  });
});

describe('P', () => {
  const action = (_text: string, at: number) => P.makeSuccess(at, 7);
  test('makes a parser out of an action, with and without new', () => {
    const Stock = P as unknown as new (of: typeof action) => Parser<number>;
    for (const of of [P(action), new Stock(action)]) {
      expect(Object.entries(of)).toStrictEqual([['_', action]]);
      expect(P.isParser(of)).toBe(true);
      expect(of).toBeInstanceOf(P);
    }
  });
  test('calls a parser what is an instance of it', () => {
    const Stock = P as unknown as new (of: typeof action) => Parser<number>;
    class Heir extends Stock {}
    expect(P.isParser(new Heir(action))).toBe(true);
    expect(P.isParser({ _: action })).toBe(false);
    expect(P.isParser(null)).toBe(false);
  });
  test('lazy replaces its method when it first runs', () => {
    const inner = pattern(/a/, 'A');
    const build = vi.fn(() => inner);
    const lazy = P.lazy(build) as unknown as { _: unknown };
    const before = lazy._;
    expect(build).not.toHaveBeenCalled();
    reply(P.lazy(build).skip(P.eof), 'a');
    expect(reply(lazy as unknown as Parser<string>, 'a')).toMatchObject(success(1, 'a'));
    expect(lazy._).not.toBe(before);
    expect(lazy._).toBe((inner as unknown as { _: unknown })._);
  });
});

describe('stock combinators call the method of what they combine, and merge its misses', () => {
  /** Reads `a`, having missed `near` there and `far` behind it, with lists that nobody may change. */
  const frozen = (calls: unknown[]): Parser<string> =>
    P((text: string, at: number) => {
      calls.push([text, at]);
      const expected = Object.freeze(['far']) as unknown as string[];
      return (text.startsWith('a', at)
        ? success(at + 1, 'a', at + 1, expected)
        : failure(at, 'near')) as unknown as P.Reply<string>;
    });
  const b = P.string('b');
  test.each<[string, (of: Parser<string>) => Parser<unknown>]>([
    ['P.seq', (of) => P.seq(of, b)],
    ['P.seqMap', (of) => P.seqMap(of, b, (one) => one)],
    ['P.seqObj', (of) => P.seqObj<{ one: string }>(['one', of], b)],
    ['P.alt', (of) => P.alt<unknown>(of.skip(b), P.string('x'))],
    ['.map', (of) => of.map((text) => text).skip(b)],
    ['.skip', (of) => of.skip(b)],
    ['.then', (of) => of.then(b)],
    ['.chain', (of) => of.chain(() => b)],
    ['.or', (of) => P.string('x').or(of).skip(b)],
    ['.many', (of) => of.many().skip(b)],
    ['.sepBy', (of) => of.sepBy1(P.string(',')).skip(b)],
    ['.times', (of) => of.times(1).skip(b)],
    ['.wrap', (of) => of.wrap(P.of(0), b)],
    ['P.lazy', (of) => P.lazy(() => of).skip(b)],
  ])('%s', (_, combine) => {
    const calls: unknown[] = [];
    const refused = reply(combine(frozen(calls)), 'ac');
    expect(calls[0]).toStrictEqual(['ac', 0]);
    expect(refused).toMatchObject({ status: false, furthest: 1 });
    expect(refused.expected).toEqual(expect.arrayContaining(["'b'", 'far']));
  });
  test('.desc takes the place of the misses of a failure, and of no others', () => {
    expect(reply(frozen([]).desc('A'), 'x')).toStrictEqual(failure(0, 'A'));
    expect(reply(frozen([]).desc(['A', 'B']), 'x')).toStrictEqual(failure(0, 'A', 'B'));
    expect(reply(frozen([]).desc('A'), 'a')).toStrictEqual(success(1, 'a', 1, ['far']));
  });
});

describe('why stock parse is never given a text', () => {
  /** Parsimmon in a realm of its own, whose objects it may spoil. */
  const realm = createContext({ module: {} });
  runInContext(readFileSync(require.resolve('parsimmon'), 'utf8'), realm);
  const spoilt = (code: string): unknown =>
    JSON.parse(
      runInContext(
        `(() => {
          const P = module.exports;
          const own = () => JSON.stringify([...Reflect.ownKeys(Object.prototype), ...Reflect.ownKeys(Object)].map(String));
          const before = own();
          ${code};
          const after = own();
          delete Object.prototype[0]; delete Object.prototype[9]; delete Object[0];
          return JSON.stringify(before !== after);
        })()`,
        realm,
      ),
    );
  test.each([
    ['parse, refused', "P.string('a').parse('__proto__')"],
    ['parse, refused, of another name', "P.string('a').parse('constructor')"],
    ['tryParse, refused', "try { P.string('a').tryParse('__proto__') } catch {}"],
    ['P.index', "P.seq(P.index, P.all)._('__proto__', 0)"],
    ['.mark', "P.all.mark()._('__proto__', 0)"],
    ['.node', "P.all.node('name')._('__proto__', 0)"],
    ['.contramap', "P.string('a').contramap((text) => text)._('__proto__', 0)"],
  ])('%s writes to what every object has', (_, code) => {
    expect(spoilt(code)).toBe(true);
  });
  test.each([
    ['the method itself', "P.seq(P.string('a'), P.all)._('__proto__', 0)"],
    ['parse of other texts', "P.string('a').parse('proto')"],
  ])('%s does not', (_, code) => {
    expect(spoilt(code)).toBe(false);
  });
});

test('P.regexp cuts the text, so that nothing sees what stands before', () => {
  expect(reply(P.regexp(/(?<=a)b/), 'ab', 1)).toMatchObject({ status: false });
  expect(reply(pattern(/(?<=a)b/, 'B'), 'ab', 1)).toMatchObject({ status: true, index: 2 });
});
