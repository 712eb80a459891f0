/** How every noun is offered: a grammar as a parser for composing, and a function for reading a whole text. */

import type { Parser } from 'parsimmon';
import { parser, type Result, run, stepsOf } from '../kit/index.ts';
import { perOptions, type ReadOptions } from './options.ts';
import { skipSpace } from './space.ts';

/** The two public forms of a noun. */
export interface Noun<T> {
  /** The grammar, for composing: reads the noun where it stands and nothing around it. */
  readonly parser: (options?: ReadOptions) => Parser<T>;
  /** Reads a text that is the noun and nothing else, white space around it aside. */
  readonly read: (text: string, options?: ReadOptions) => Result<T>;
}

/** A noun out of its grammar. The grammar is built once for each options object. */
export function noun<T>(grammar: (options: ReadOptions) => Parser<T>): Noun<T> {
  const built = perOptions((options) => {
    const of = grammar(options);
    return { of, whole: alone(of) };
  });
  return {
    parser: (options) => built(options).of,
    read: (text, options) => run(built(options).whole, text),
  };
}

/** A parser with nothing but white space round it, in one step: every line of a page comes through here. */
function alone<T>(of: Parser<T>): Parser<T> {
  const { step } = stepsOf(of);
  return parser<T>((text, at, run) => {
    const end = step(text, skipSpace(text, at), run);
    return end < 0 ? -1 : skipSpace(text, end);
  });
}
