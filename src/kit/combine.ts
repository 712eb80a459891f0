/**
 * Combinators: small parsers into larger ones.
 *
 * They do what Parsimmon's own do and are typed to the end; they build the value and no list in between; what has no
 * name is stepped over without making an object; and every miss is noted where it happened, so that the error of a whole
 * grammar stands where the text went wrong and names everything that would have been accepted there.
 */

import type { Parser } from 'parsimmon';
import { isParser, parser, Run, type Step, stepsOf, type Value } from './protocol.ts';
import { errorOf, type ParseError } from './run.ts';

/** Where a piece of text stands: half-open, in UTF-16 code units. `text.slice(start, end)` is the piece. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value with the place where it stands. */
export interface Spanned<T> {
  readonly value: T;
  readonly span: Span;
}

// Sequence

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

const nothing: Step = (_text, at) => at;

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

// Alternatives

/**
 * The first alternative that reads. Put the longer one first: nothing is tried again after one has read.
 *
 * Its type is the union of the alternatives' types. Behind a {@link commit} that failed no further one is tried.
 *
 * @example
 * ```ts
 * const yes = map(literal('yes'), () => true);
 * const answer = choice(yes, pattern(/\d+/, 'number')); // Parser<boolean | string>
 * run(answer, 'no'); // => { ok: false, error: { offset: 0, found: 'no', expected: ['"yes"', 'number'] } }
 * ```
 */
export function choice<const Alternatives extends readonly Parser<unknown>[]>(
  ...alternatives: Alternatives
): Parser<Value<Alternatives[number]>> {
  const steps = alternatives.map((one) => stepsOf(one));
  return parser(firstOf(steps.map(({ step }) => step)), firstOf(steps.map(({ skip }) => skip)));
}

function firstOf(steps: readonly Step[]): Step {
  const [first = nothing, second = nothing] = steps;
  if (steps.length === 2) {
    return (text, at, run) => {
      const end = first(text, at, run);
      return end >= 0 || run.committed ? end : second(text, at, run);
    };
  }
  return (text, at, run) => {
    for (const step of steps) {
      const end = step(text, at, run);
      if (end >= 0 || run.committed) return end;
    }
    return -1;
  };
}

/**
 * The alternative is chosen by the first character: a table from the characters that may come first to the parser that
 * reads what begins so. It replaces a {@link choice} whose alternatives begin differently, at the cost of one look-up.
 *
 * @param table pairs of the first characters and the parser for them; the first pair that has a character wins
 * @param label what was expected where no pair fits and there is no `otherwise`
 *
 * @example
 * ```ts
 * const sign = dispatch([['▲△', literal('▲')], ['+-', pattern(/[+-]/, 'sign')]], 'arrow or sign');
 * run(sign, '+'); // => { ok: true, value: '+' }
 * ```
 */
export function dispatch<const Table extends readonly (readonly [string, Parser<unknown>])[]>(
  table: Table,
  label: string,
): Parser<Value<Table[number][1]>>;
export function dispatch<
  const Table extends readonly (readonly [string, Parser<unknown>])[],
  Otherwise,
>(
  table: Table,
  label: string,
  otherwise: Parser<Otherwise>,
): Parser<Value<Table[number][1]> | Otherwise>;
export function dispatch(
  table: readonly (readonly [string, Parser<unknown>])[],
  label: string,
  otherwise?: Parser<unknown>,
): Parser<unknown> {
  const byCode = new Map<number | undefined, { readonly step: Step; readonly skip: Step }>();
  for (const [characters, of] of table) {
    for (const character of characters) {
      const code = character.codePointAt(0);
      if (!byCode.has(code)) byCode.set(code, stepsOf(of));
    }
  }
  const rest = otherwise === undefined ? null : stepsOf(otherwise);
  const chosen = (text: string, at: number) => byCode.get(text.codePointAt(at)) ?? rest;
  return parser(
    (text, at, run) => chosen(text, at)?.step(text, at, run) ?? run.miss(at, label),
    (text, at, run) => chosen(text, at)?.skip(text, at, run) ?? run.miss(at, label),
  );
}

/**
 * What stands there or, where it does not, `otherwise` (null where left out) without reading anything.
 *
 * @example
 * ```ts
 * const price = sequence({ sign: optional(literal('-')) }, { digits: pattern(/\d+/, 'digits') });
 * run(price, '12'); // => { ok: true, value: { sign: null, digits: '12' } }
 * ```
 */
export function optional<T>(of: Parser<T>): Parser<T | null>;
export function optional<T, Otherwise>(of: Parser<T>, otherwise: Otherwise): Parser<T | Otherwise>;
export function optional(of: Parser<unknown>, ...given: readonly unknown[]): Parser<unknown> {
  const { step, skip } = stepsOf(of);
  const otherwise = given.length === 0 ? null : given[0];
  return parser(
    (text, at, run) => {
      const end = step(text, at, run);
      if (end >= 0 || run.committed) return end;
      run.value = otherwise;
      return at;
    },
    (text, at, run) => {
      const end = skip(text, at, run);
      return end >= 0 || run.committed ? end : at;
    },
  );
}

// Repetition

/**
 * As many as there are, at least `least` (0 where left out), as a list. A round that reads nothing ends it, so no
 * grammar can run for ever.
 */
export function many<T>(of: Parser<T>, least = 0): Parser<readonly T[]> {
  return repeated(of, empty, least, 0);
}

/** Reads nothing, always. */
const empty: Parser<null> = parser(nothing);

/**
 * A list with something between its items: at least `least` items (0 where left out). A separator with no item behind
 * it is not read. An item may be empty, the first one too: ",a" is two items where the item may read nothing.
 *
 * @example
 * ```ts
 * const names = separated(pattern(/[A-Z][a-z]+/, 'name'), literal(', '));
 * runAt(names, 'Ada, Ben, 3'); // => { ok: true, value: { value: ['Ada', 'Ben'], end: 8 } }
 * ```
 */
export function separated<T>(
  of: Parser<T>,
  separator: Parser<unknown>,
  least = 0,
): Parser<readonly T[]> {
  return repeated(of, separator, least, 1);
}

/** @param free how many rounds that read nothing are counted, beyond which such a round ends the list */
function repeated<T>(
  of: Parser<T>,
  separator: Parser<unknown>,
  least: number,
  free: number,
): Parser<readonly T[]> {
  const { step, skip } = stepsOf(of);
  const enough = Math.max(least, free);
  const between = stepsOf(separator).skip;
  const repeat =
    (item: Step, keep: boolean): Step =>
    (text, at, run) => {
      const items: unknown[] = [];
      let count = 0;
      let end = at;
      for (;;) {
        const from = count === 0 ? at : between(text, end, run);
        const next = from < 0 ? -1 : item(text, from, run);
        if (run.committed) return -1;
        if (next < 0 || (next === end && count >= enough)) break;
        if (keep) items.push(run.value);
        count += 1;
        end = next;
      }
      if (count < least) return -1;
      run.value = items;
      return end;
    };
  return parser(repeat(step, true), repeat(skip, false));
}

// Meaning

/**
 * What a parser reads, turned into something else. `start` and `end` say where it stands. `turn` is not called where the
 * parser is only stepped over.
 */
export function map<T, U>(
  of: Parser<T>,
  turn: (value: T, start: number, end: number) => U,
): Parser<U> {
  const { step, skip } = stepsOf(of);
  return parser<U>((text, at, run) => {
    const end = step(text, at, run);
    if (end >= 0) run.value = turn(run.value as T, at, end);
    return end;
  }, skip);
}

/** Says that a value cannot be: at which offset, and what would have been accepted there. */
export type Refuse = (offset: number, label: string) => null;

/**
 * What a parser reads, turned into something else or refused: for what the grammar alone cannot know, such as a 31st of
 * June. The refusal counts as a miss at the offset given, so the error points at the field that is wrong; what `of` had
 * missed on its way, an optional part further on, say, is no longer told. Null without a refusal refuses in silence.
 *
 * @example
 * ```ts
 * const number = pattern(/\d+/, 'number', ([text]) => Number(text));
 * const hour = refine(number, (value, refuse, at) => (value < 24 ? value : refuse(at, 'hour from 0 to 23')));
 * run(hour, '25'); // => { ok: false, error: { offset: 0, found: '25', expected: ['hour from 0 to 23'] } }
 * ```
 */
export function refine<T, U extends NonNullable<unknown>>(
  of: Parser<T>,
  turn: (value: T, refuse: Refuse, start: number, end: number) => U | null,
): Parser<U> {
  const { step } = stepsOf(of);
  return parser<U>((text, at, run) => {
    const { furthest, missed, missedToo } = run;
    const end = step(text, at, run);
    if (end < 0) return -1;
    let refused = false;
    const value = turn(
      run.value as T,
      (offset, label) => {
        // What the value could have gone on with is no reason for a refusal.
        if (!refused) run.forget(furthest, missed, missedToo);
        refused = true;
        run.miss(offset, label);
        return null;
      },
      at,
      end,
    );
    if (value !== null && !refused) {
      run.value = value;
      return end;
    }
    if (!refused) run.forget(furthest, missed, missedToo);
    return -1;
  });
}

/**
 * What a parser reads, with its span.
 *
 * @example
 * ```ts
 * const name = spanned(pattern(/[A-Z][a-z]+/, 'name'));
 * run(sequence(literal('By '), { name }), 'By Ada'); // => { ok: true, value: { name: { value: 'Ada', span: { start: 3, end: 6 } } } }
 * ```
 */
export function spanned<T>(of: Parser<T>): Parser<Spanned<T>> {
  return map(of, (value, start, end) => ({ value, span: { start, end } }));
}

/** Always `value`, reading nothing: for the default branch of a {@link choice}. */
export function always<T>(value: T): Parser<T> {
  return map(empty, () => value);
}

// Looking and labelling

/** Runs a step without letting it note misses or commit: for a look at what comes. */
function looks(step: Step, text: string, at: number): number {
  return step(text, at, new Run());
}

/** Reads nothing; succeeds where `of` stands. Its miss is `label`. */
export function followedBy(of: Parser<unknown>, label: string): Parser<null> {
  const { skip } = stepsOf(of);
  return map(
    parser((text, at, run) => (looks(skip, text, at) < 0 ? run.miss(at, label) : at)),
    () => null,
  );
}

/**
 * Reads nothing; succeeds where `of` does not stand. Its miss is `label`.
 *
 * @example
 * ```ts
 * const price = sequence({ digits: pattern(/\d+/, 'digits') }, notFollowedBy(literal('%'), 'price, not percentage'));
 * run(price, '12%'); // => { ok: false, error: { offset: 2, found: '%', expected: ['price, not percentage'] } }
 * ```
 */
export function notFollowedBy(of: Parser<unknown>, label: string): Parser<null> {
  const { skip } = stepsOf(of);
  return map(
    parser((text, at, run) => (looks(skip, text, at) < 0 ? at : run.miss(at, label))),
    () => null,
  );
}

/**
 * Calls a composite by one name in errors, but only where nothing of it was read: "agency in parentheses" at the
 * parenthesis, and the missing letter inside of it.
 *
 * @example
 * ```ts
 * const agency = label(sequence(literal('('), { name: pattern(/\w+/, 'name') }, literal(')')), 'agency in parentheses');
 * run(agency, 'AP'); // => { ok: false, error: { offset: 0, found: 'AP', expected: ['agency in parentheses'] } }
 * run(agency, '(AP'); // => { ok: false, error: { offset: 3, found: '', expected: ['")"'] } }
 * ```
 */
export function label<T>(of: Parser<T>, name: string): Parser<T> {
  const labelled =
    (inner: Step): Step =>
    (text, at, run) => {
      const own = new Run(run);
      const end = inner(text, at, own);
      if (own.furthest > at) run.absorb(own.furthest, own.expected);
      else if (end < 0 || (end === at && own.furthest === at)) run.miss(at, name);
      run.value = own.value;
      run.committed ||= own.committed;
      return end;
    };
  const { step, skip } = stepsOf(of);
  return parser<T>(labelled(step), labelled(skip));
}

/**
 * From here there is no way back: where `of` fails, no alternative is tried, and the error stands where it failed.
 * Behind the mark that can begin only one thing it turns "none of these" into "this is missing".
 *
 * The nearest {@link recover} goes on all the same. Stock Parsimmon knows no commit: one inside of `P.alt`, `P.lazy` or
 * `.or` is a plain failure to what stands around them.
 *
 * @example
 * ```ts
 * const name = pattern(/[A-Z][a-z]+/, 'name');
 * const line = choice(sequence(literal('By '), commit(sequence({ name }))), sequence({ text: pattern(/.+/, 'text') }));
 * run(line, 'By '); // => { ok: false, error: { offset: 3, found: '', expected: ['name'] } }
 * run(line, 'Bye'); // => { ok: true, value: { text: 'Bye' } }
 * ```
 */
export function commit<T>(of: Parser<T>): Parser<T> {
  const committing =
    (inner: Step): Step =>
    (text, at, run) => {
      const end = inner(text, at, run);
      if (end < 0) run.committed = true;
      return end;
    };
  const { step, skip } = stepsOf(of);
  return parser<T>(committing(step), committing(skip));
}

/**
 * Goes on behind what could not be read. Where `of` fails, or stops before a place where reading can start again, all
 * that stands up to the next such place is passed over, and `make` turns the error and the span passed over into a
 * value; so one run of {@link separated} gives all its diagnostics. The search for that place begins where the error
 * stands, which keeps it linear. It fails at the end of the text only.
 *
 * @param until where reading can start again (a line end, say), besides the end of the text; it is not read
 *
 * @example
 * ```ts
 * const line = recover(pattern(/\d+/, 'number', ([text]) => Number(text)), literal('\n'), (error) => error);
 * run(separated(line, literal('\n')), '1\nx\n3'); // =>
 * // { ok: true, value: [1, { offset: 2, found: 'x\n3', expected: ['number'] }, 3] }
 * ```
 */
export function recover<T, U>(
  of: Parser<T>,
  until: Parser<unknown>,
  make: (error: ParseError, span: Span) => U,
): Parser<T | U> {
  const { step } = stepsOf(of);
  const { skip: stop } = stepsOf(until);
  return parser<T | U>((text, at, run) => {
    const own = new Run(run);
    const end = step(text, at, own);
    const { value } = own;
    // A value with something behind it was not the whole: what follows must be the place to start again.
    if (end >= 0 && (end === text.length || stop(text, end, own) >= 0)) {
      run.absorb(own.furthest, own.expected);
      run.value = value;
      return end;
    }
    if (at >= text.length) {
      run.absorb(own.furthest, own.expected);
      return -1;
    }
    const look = new Run();
    let next = Math.min(Math.max(at, own.furthest), text.length);
    while (next < text.length && stop(text, next, look) < 0) {
      look.committed = false;
      next += 1;
    }
    run.value = make(errorOf(text, own.furthest, own.expected), { start: at, end: next });
    return next;
  });
}
