/**
 * Combinators that choose how to go on: one alternative of several, as many rounds as there are.
 *
 * Every miss is noted where it happened, so that the error of a whole grammar stands where the text went wrong and names
 * everything that would have been accepted there.
 */

import type { Parser } from 'parsimmon';
import { always } from './meaning.ts';
import { parser, type Step, type Steps, stepsOf, type Value } from './protocol.ts';
import { nothing } from './sequence.ts';

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
  return repeated(of, always(null), least, 0);
}

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

// Recursion

/**
 * A parser that is made when it is first run, for a grammar that contains itself. A {@link commit} within it holds for
 * what stands around it; behind Parsimmon's `P.lazy` it would not.
 *
 * It needs the stack for each level of a text that nests, as every recursive function does; and a grammar that comes back to
 * itself with nothing read in between never ends.
 *
 * @param make called once, when the parser is first run
 *
 * @example
 * ```ts
 * const depth: Parser<number> = choice(
 *   sequenceOf([literal('('), { inner: lazy(() => depth) }, literal(')')], (_span, inner) => inner + 1),
 *   always(0),
 * );
 * run(depth, '((()))'); // => { ok: true, value: 3 }
 * ```
 */
export function lazy<T>(make: () => Parser<T>): Parser<T> {
  let made: Steps | null = null;
  const steps = () => {
    made ??= stepsOf(make());
    return made;
  };
  return parser<T>(
    (text, at, run) => steps().step(text, at, run),
    (text, at, run) => steps().skip(text, at, run),
  );
}
