/** Combinators that say what was read means: another value, a refusal, the value with its place. */

import type { Parser } from 'parsimmon';
import type { Span } from './position.ts';
import { parser, stepsOf } from './protocol.ts';
import { nothing } from './sequence.ts';

/** A value with the place where it stands. */
export interface Spanned<T> {
  readonly value: T;
  readonly span: Span;
}

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
  return map(parser<T>(nothing), () => value);
}
