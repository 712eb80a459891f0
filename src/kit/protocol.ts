/**
 * What a parser is: Parsimmon's reply protocol outside, offsets and one shared run inside.
 *
 * A Parsimmon parser does its work in one method, `parser._(text, at)`, which gives a reply object. Every parser of the
 * kit is such a parser, so it mixes with stock ones in both directions. Between themselves the kit's parsers use two
 * methods that make no reply at all:
 *
 *     step(text, at, run)   reads: gives the offset behind what was read, or -1; the value stands in `run.value`
 *     skip(text, at, run)   the same without building the value
 *
 * That is what makes a composed grammar nearly as fast as a scanner written by hand, and it is why an error knows the
 * furthest place that any alternative or optional part reached: all of them note their misses in the same run.
 *
 * Stock `parse`, `mark`, `node` and `P.index` write to a table that is keyed by the text itself, so a text of
 * `__proto__` changes `Object.prototype`. Parsers of the kit have their own `parse`, `tryParse`, `mark` and `node`.
 */

import P, { type Parser } from 'parsimmon';
import { type Position, Positions, positionOf } from './position.ts';

/** A parser read `text.slice(at, index)`. */
export interface SuccessReply<T> {
  readonly status: true;
  /** Offset behind what was read. */
  readonly index: number;
  readonly value: T;
  /** Offset of the furthest miss on the way (an optional part that was tried, say), -1 without one. */
  readonly furthest: number;
  /** What would have been accepted at `furthest`. */
  readonly expected: readonly string[];
}

/** A parser could not read. */
export interface FailureReply {
  readonly status: false;
  readonly index: -1;
  readonly value: null;
  /** Offset of the furthest place that could not be read. */
  readonly furthest: number;
  /** What would have been accepted there. */
  readonly expected: readonly string[];
}

/** What every parser answers. */
export type Reply<T> = SuccessReply<T> | FailureReply;

/** The working method of a Parsimmon parser, which its own types leave out. */
export type Action<T> = (text: string, at: number) => Reply<T>;

/** Finds the offset behind a piece of text that stands at `at`, or -1 where it does not stand there. */
export type Scanner = (text: string, at: number) => number;

/** Reads at `at`: gives the offset behind what was read, with the value in `run.value`; or -1, with the miss noted. */
export type Step = (text: string, at: number, run: Run) => number;

/** What a parser reads: `Value<Parser<number>>` is `number`. */
export type Value<P> = P extends Parser<infer T> ? T : never;

const NOTHING: readonly string[] = Object.freeze([]);

/** What one run of a grammar carries from parser to parser. */
export class Run {
  /** The value of the step that read last. */
  value: unknown;
  /** Offset of the furthest miss, -1 before the first. */
  furthest: number;
  /** Set by a failure behind a commit: no other alternative is tried. */
  committed: boolean;
  // Private by type only, and set in the constructor: a run is made for each text, and fields that are private at run time,
  // or have initial values of their own, make a short one an eighth slower.
  private readonly outermost: Run;
  private label: string;
  private more: string[] | null;
  private positions: Positions | null;

  /** @param within the run that this one is a part of, if any: a step that notes its misses by itself makes its own */
  constructor(within: Run | null = null) {
    this.value = null;
    this.furthest = -1;
    this.committed = false;
    this.outermost = within === null ? this : within.outermost;
    this.label = '';
    this.more = null;
    this.positions = null;
  }

  /** Notes that `label` was looked for at `at` and not found. Always gives -1, so that a step can return it. */
  miss(at: number, label: string): -1 {
    if (at > this.furthest) {
      this.furthest = at;
      this.label = label;
      this.more = null;
    } else if (at === this.furthest && label !== this.label) {
      // A new list each time: a caller of `missed` holds the one before.
      if (this.more === null) this.more = [label];
      else if (!this.more.includes(label)) this.more = [...this.more, label];
    }
    return -1;
  }

  /** The labels missed at `furthest`, for {@link forget}: the first, and the others. */
  get missed(): string {
    return this.label;
  }
  get missedToo(): string[] | null {
    return this.more;
  }

  /** Takes back every miss since `furthest`, `missed` and `missedToo` were these. */
  forget(furthest: number, missed: string, missedToo: string[] | null): void {
    this.furthest = furthest;
    this.label = missed;
    this.more = missedToo;
  }

  /** What would have been accepted at `furthest`, in the order in which it was tried. */
  get expected(): readonly string[] {
    if (this.furthest < 0) return NOTHING;
    return this.more === null ? [this.label] : [this.label, ...this.more];
  }

  /** Line and column of an offset, counted from the nearest one before it that was asked for in the outermost run. */
  position(text: string, offset: number): Position {
    const outermost = this.outermost;
    if (outermost.positions?.text !== text) outermost.positions = new Positions(text);
    return outermost.positions.of(offset);
  }

  /** Takes over the misses of another run. */
  absorb(furthest: number, expected: readonly string[]): void {
    if (furthest < this.furthest || furthest < 0) return;
    for (const label of expected) this.miss(furthest, label);
  }
}

/** The result that Parsimmon's own `parse` gives. */
type StockResult<T> =
  | { status: true; value: T }
  | { status: false; index: Position; expected: string[] };

interface StockParser {
  _: Action<unknown>;
}
const Stock = P as unknown as new (action: Action<unknown>) => StockParser;

/** The two ways in which a parser runs. */
export interface Steps {
  /** Reads, and leaves the value in `run.value`. */
  readonly step: Step;
  /** Ends where `step` ends, without building the value. */
  readonly skip: Step;
}

class KitParser<T> extends Stock {
  /** In one field, since `skip` is the name of a stock method. */
  readonly steps: Steps;

  constructor(steps: Steps) {
    const { step } = steps;
    super((text, at) => replyOf(step, text, at));
    this.steps = steps;
  }

  parse(text: string): StockResult<T> {
    const run = new Run();
    const end = this.steps.step(text, 0, run);
    if (end === text.length) return { status: true, value: run.value as T };
    if (end >= 0) run.miss(end, 'end of text');
    return {
      status: false,
      index: positionOf(text, run.furthest),
      expected: [...run.expected].sort(),
    };
  }

  tryParse(text: string): T {
    const result = this.parse(text);
    if (result.status) return result.value;
    const { line, column } = result.index;
    const message = `line ${line}, column ${column}: expected ${result.expected.join(', ')}`;
    // The two fields that Parsimmon's own error has.
    throw Object.assign(new Error(message), { type: 'ParsimmonError', result });
  }

  mark(): Parser<P.Mark<T>> {
    const { step } = this.steps;
    return parser<P.Mark<T>>((text, at, run) => {
      // Before what follows, from which it would have to be counted back.
      const start = run.position(text, at);
      const end = step(text, at, run);
      if (end >= 0) run.value = { start, value: run.value, end: run.position(text, end) };
      return end;
    });
  }

  node<Name extends string>(name: Name): Parser<P.Node<Name, T>> {
    const { step } = stepsOf(this.mark());
    return parser<P.Node<Name, T>>((text, at, run) => {
      const end = step(text, at, run);
      if (end >= 0) run.value = { name, ...(run.value as P.Mark<T>) };
      return end;
    });
  }
}

function replyOf(step: Step, text: string, at: number): Reply<unknown> {
  const run = new Run();
  const index = step(text, at, run);
  const { furthest, expected } = run;
  return index < 0
    ? { status: false, index: -1, value: null, furthest, expected }
    : { status: true, index, value: run.value, furthest, expected };
}

/**
 * Makes a parser out of a step.
 *
 * @param step reads, and leaves the value in `run.value`
 * @param skip accepts exactly what `step` accepts and ends where it ends, without building the value
 */
export function parser<T>(step: Step, skip: Step = step): Parser<T> {
  return new KitParser<T>({ step, skip }) as unknown as Parser<T>;
}

/**
 * The steps of any parser: the kit's own, or those of a stock parser by way of its replies. With them and {@link parser}
 * anybody writes a combinator of their own.
 *
 * @example
 * ```ts
 * const longest = (a, b) => {
 *   const [one, other] = [stepsOf(a).step, stepsOf(b).step];
 *   return parser((text, at, run) => {
 *     const end = one(text, at, run);
 *     const { value } = run;
 *     if (other(text, at, run) > end) return other(text, at, run);
 *     run.value = value;
 *     return end;
 *   });
 * };
 * run(longest(literal('Sept'), literal('Sept.')), 'Sept.'); // => { ok: true, value: 'Sept.' }
 * ```
 *
 * @throws {TypeError} for a value that is no parser, when the grammar is built
 */
export function stepsOf(of: Parser<unknown>): Steps {
  const own: unknown = of;
  if (own instanceof KitParser) return own.steps;
  const stock = own as StockParser;
  if (typeof (stock as StockParser | null | undefined)?._ !== 'function') {
    throw new TypeError(
      `expected a Parsimmon parser, found ${stock === null ? 'null' : typeof stock}`,
    );
  }
  const step: Step = (text, at, run) => {
    // Looked up at each call: P.lazy replaces its method when it first runs.
    const reply = stock._(text, at);
    run.absorb(reply.furthest, reply.expected);
    if (!reply.status) return -1;
    run.value = reply.value;
    return reply.index;
  };
  return { step, skip: step };
}

/**
 * A parser that is safe to run on any text: a stock parser, or one built from stock methods (`.map`, `.skip`, `P.seqMap`),
 * with the kit's `parse`, `tryParse`, `mark` and `node` in the place of the stock ones.
 *
 * Stock `parse` writes to `Object.prototype` when the text is `__proto__` and keeps texts alive; a hardened one does neither.
 * It does not reach inside: `P.index`, `.mark()`, `.node()`, `.contramap()` and `.promap()` of stock parsers write to that
 * table whenever they run. Use `spanned` instead.
 *
 * @example
 * ```ts
 * const pair = harden(P.seqMap(P.digits, P.string('-'), P.digits, (from, _dash, to) => [from, to]));
 * pair.parse('3-12'); // => { status: true, value: ['3', '12'] }
 * ```
 */
export function harden<T>(of: Parser<T>): Parser<T> {
  const { step, skip } = stepsOf(of);
  return parser<T>(step, skip);
}

/**
 * A parser out of another copy of Parsimmon (two copies in one program do not mix: "not a parser"), as one of this copy.
 * What {@link harden} cannot reach, this cannot either.
 *
 * @throws {TypeError} for a value that is no parser of any copy
 */
export function adopt<T>(foreign: { _: unknown } | Parser<T>): Parser<T> {
  return harden(foreign as Parser<T>);
}

/** Whether a value is a parser of this copy of Parsimmon. */
export function isParser(value: unknown): value is Parser<unknown> {
  return P.isParser(value);
}
