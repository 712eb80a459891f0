/** How every noun is offered: a grammar as a parser for composing, and a function for reading a whole text. */

import type { Parser } from 'parsimmon';
import { endOfText, type Result, run, sequenceOf } from '../kit/index.ts';
import { perOptions, type ReadOptions } from './options.ts';
import { anySpace } from './space.ts';

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
    const parser = grammar(options);
    const parts = [anySpace, { value: parser }, anySpace, endOfText] as const;
    return { parser, whole: sequenceOf(parts, (_span, value) => value) };
  });
  return {
    parser: (options) => built(options).parser,
    read: (text, options) => run(built(options).whole, text),
  };
}
