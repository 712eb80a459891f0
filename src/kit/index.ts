/**
 * `wirecopy/kit`: the combinators that wirecopy's grammars are written in. They know nothing of news.
 *
 * Every parser is a `Parsimmon.Parser<T>` and mixes with stock Parsimmon in both directions.
 */

export {
  always,
  choice,
  commit,
  dispatch,
  followedBy,
  label,
  many,
  map,
  notFollowedBy,
  optional,
  type Part,
  type RecordOf,
  type Refuse,
  recover,
  refine,
  type Span,
  type Spanned,
  separated,
  sequence,
  sequenceOf,
  spanned,
  type ValuesOf,
} from './combine.ts';
export { type Position, positionOf } from './position.ts';
export {
  type Action,
  adopt,
  type FailureReply,
  harden,
  isParser,
  parser,
  type Reply,
  Run,
  type Scanner,
  type Step,
  type Steps,
  type SuccessReply,
  stepsOf,
  type Value,
} from './protocol.ts';
export { errorOf, explain, type Opening, type ParseError, type Result, run, runAt } from './run.ts';
export {
  endOfText,
  literal,
  type Meaning,
  matching,
  oneOf,
  pattern,
  scanLiteral,
  token,
  whileCode,
} from './token.ts';
export { type Dictionary, dictionary, isInlineSpace, type WordOptions, words } from './words.ts';
