/**
 * Combinators that read one part after the other.
 *
 * They do what Parsimmon's own do and are typed to the end; they build the value and no list in between; and what has no
 * name is stepped over without making an object.
 */

import type { Parser } from 'parsimmon';
import type { Span } from './position.ts';
import { isParser, parser, type Step, stepsOf, type Value } from './protocol.ts';

/** A part of a {@link sequence}: a parser that is only stepped over, or a named one whose value is kept. */
export type Part = Parser<unknown> | { readonly [name: string]: Parser<unknown> };

type Intersection<T> = (T extends unknown ? (one: T) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
type Named<P> =
  P extends Parser<unknown>
    ? never
    : { readonly [K in keyof P as K extends `_${string}` ? never : K]: Value<P[K]> };

/** The record that a {@link sequence} of these parts builds. */
export type RecordOf<Parts extends readonly Part[]> =
  Intersection<Named<Parts[number]>> extends infer All ? { [K in keyof All]: All[K] } : never;

/** The names of a part that are kept. */
type Kept<P> = Exclude<keyof P, `_${string}`>;

/** What a brace of several names gives: their order is not part of its type, so the builder cannot be typed. */
type OneNameEach = 'sequenceOf: one name in each brace';

/** The values of the named parts, in order. Each brace holds one name here. */
export type ValuesOf<Parts extends readonly Part[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends readonly Part[],
]
  ? First extends Parser<unknown>
    ? ValuesOf<Rest>
    : [Kept<First>] extends [never]
      ? ValuesOf<Rest>
      : [
          [Kept<First>] extends [Intersection<Kept<First>>]
            ? Value<First[Kept<First>]>
            : OneNameEach,
          ...ValuesOf<Rest>,
        ]
  : [];

/**
 * One part after the other. Parts in braces are kept under their names; bare parts, and names that begin with `_`, are
 * only stepped over.
 *
 * @example
 * ```ts
 * const city = pattern(/[A-Z]+/, 'city');
 * const place = sequence({ city }, literal(', '), { region: pattern(/[A-Z][a-z]+/, 'region') });
 * run(place, 'AUSTIN, Texas'); // => { ok: true, value: { city: 'AUSTIN', region: 'Texas' } }
 * ```
 */
export function sequence<const Parts extends readonly Part[]>(
  ...parts: Parts
): Parser<RecordOf<Parts>> {
  const stages = stagesOf(parts);
  const template: Record<string, unknown> = {};
  for (const { name } of stages) if (name !== null) template[name] = null;
  return parser<RecordOf<Parts>>((text, at, run) => {
    const record = { ...template };
    let end = at;
    for (const { name, step } of stages) {
      end = step(text, end, run);
      if (end < 0) return -1;
      if (name !== null) record[name] = run.value;
    }
    run.value = record;
    return end;
  }, skipping(parts));
}

/**
 * One part after the other, the values of the named parts handed to `build` in their order, behind the span of the
 * whole. It does what a mapped {@link sequence} does, without the record in between: for the grammars that run on
 * every line of a page. Each brace holds one name; up to six parts have one.
 *
 * @throws {RangeError} for more than six named parts, when the grammar is built
 *
 * @example
 * ```ts
 * const digits = pattern(/\d+/, 'number', ([text]) => Number(text));
 * const score = sequenceOf([{ home: digits }, literal(':'), { away: digits }], (_span, home, away) => home - away);
 * run(score, '3:1'); // => { ok: true, value: 2 }
 * ```
 */
export function sequenceOf<const Parts extends readonly Part[], T>(
  parts: Parts,
  build: (span: Span, ...values: ValuesOf<Parts>) => T,
): Parser<T> {
  return parser<T>(building(stagesOf(parts), build as Build), skipping(parts));
}

type Build = (span: Span, ...values: unknown[]) => unknown;

/** One part of a sequence as it runs: `name` is null where the part is only stepped over. */
interface Stage {
  readonly name: string | null;
  readonly step: Step;
}

function stagesOf(parts: readonly Part[]): Stage[] {
  return parts.flatMap((part): Stage[] => {
    if (isParser(part)) return [{ name: null, step: stepsOf(part).skip }];
    return Object.entries(part).map(([name, of]) =>
      name.startsWith('_')
        ? { name: null, step: stepsOf(of).skip }
        : { name, step: stepsOf(of).step },
    );
  });
}

/** All parts stepped over: what a sequence does where nobody wants its value. */
function skipping(parts: readonly Part[]): Step {
  const steps = parts.flatMap((part) =>
    (isParser(part) ? [part] : Object.values(part)).map((of) => stepsOf(of).skip),
  );
  return chain(steps);
}

/** Reads nothing, always. */
export const nothing: Step = (_text, at) => at;

/** Several steps as one. Two and three, which most are, are unrolled: a loop over an array costs as much as they do. */
function chain(steps: readonly Step[]): Step {
  const [first = nothing, second, third] = steps;
  if (second === undefined) return first;
  if (steps.length > 3) {
    return (text, at, run) => {
      let end = at;
      for (const step of steps) {
        end = step(text, end, run);
        if (end < 0) return -1;
      }
      return end;
    };
  }
  const pair: Step = (text, at, run) => {
    const end = first(text, at, run);
    return end < 0 ? -1 : second(text, end, run);
  };
  if (third === undefined) return pair;
  return (text, at, run) => {
    const end = pair(text, at, run);
    return end < 0 ? -1 : third(text, end, run);
  };
}

/** How many values {@link building} holds in local variables. */
const UNROLLED = 6;

/**
 * The parts of a sequence with their values handed on. The marks between two values run as one step with the value
 * behind them, and the values stand in local variables: on a ticker row of five values and eight marks a loop over an
 * array costs a quarter more.
 */
function building(stages: readonly Stage[], build: Build): Step {
  const valued: Step[] = [];
  let waiting: Step[] = [];
  for (const { name, step } of stages) {
    waiting.push(step);
    if (name === null) continue;
    valued.push(chain(waiting));
    waiting = [];
  }
  const rest = chain(waiting);
  const count = valued.length;
  if (count > UNROLLED) {
    throw new RangeError(
      `sequenceOf: at most ${UNROLLED} named parts, found ${count}; use sequence`,
    );
  }
  const [first = nothing, second = nothing, third = nothing] = valued;
  const [fourth = nothing, fifth = nothing, sixth = nothing] = valued.slice(3);
  return (text, at, run) => {
    let b: unknown;
    let c: unknown;
    let d: unknown;
    let e: unknown;
    let f: unknown;
    let end = first(text, at, run);
    if (end < 0) return -1;
    const a = run.value;
    if (count > 1) {
      end = second(text, end, run);
      if (end < 0) return -1;
      b = run.value;
    }
    if (count > 2) {
      end = third(text, end, run);
      if (end < 0) return -1;
      c = run.value;
    }
    if (count > 3) {
      end = fourth(text, end, run);
      if (end < 0) return -1;
      d = run.value;
    }
    if (count > 4) {
      end = fifth(text, end, run);
      if (end < 0) return -1;
      e = run.value;
    }
    if (count > 5) {
      end = sixth(text, end, run);
      if (end < 0) return -1;
      f = run.value;
    }
    end = rest(text, end, run);
    if (end < 0) return -1;
    run.value = built(build, count, { start: at, end }, a, b, c, d, e, f);
    return end;
  };
}

/** Hands on as many values as there are, so that a builder may also take them as a list. */
function built(
  build: Build,
  count: number,
  span: Span,
  a: unknown,
  b: unknown,
  c: unknown,
  d: unknown,
  e: unknown,
  f: unknown,
): unknown {
  switch (count) {
    case 0:
      return build(span);
    case 1:
      return build(span, a);
    case 2:
      return build(span, a, b);
    case 3:
      return build(span, a, b, c);
    case 4:
      return build(span, a, b, c, d);
    case 5:
      return build(span, a, b, c, d, e);
    default:
      return build(span, a, b, c, d, e, f);
  }
}
