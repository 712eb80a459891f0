/**
 * `wirecopy/kit`: the combinators that wirecopy's grammars are written in. They know nothing of news.
 *
 * Every parser is a `Parsimmon.Parser<T>` and mixes with stock Parsimmon in both directions.
 */

export { choice, dispatch, lazy, many, optional, separated } from './choice.ts';
export { commit, followedBy, label, notFollowedBy, recover } from './failure.ts';
export { always, map, type Refuse, refine, type Spanned, spanned } from './meaning.ts';
export { type Position, positionOf, type Span } from './position.ts';
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
  type Part,
  type RecordOf,
  sequence,
  sequenceOf,
  type ValuesOf,
} from './sequence.ts';
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
