/** Combinators that look ahead, and that say what a failure is called, where it ends and how reading goes on behind it. */

import type { Parser } from 'parsimmon';
import { map } from './meaning.ts';
import type { Span } from './position.ts';
import { parser, Run, type Step, stepsOf } from './protocol.ts';
import { errorOf, type ParseError } from './run.ts';

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
