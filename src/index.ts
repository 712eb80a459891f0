/** The public API of wirecopy: an explicit list, nothing else. */

export {
  type Byline,
  type BylineStyle,
  byline,
  formatByline,
  isMarkedByline,
  parseByline,
} from './byline/index.ts';
export { type Caption, caption, captionEvidence, parseCaption } from './caption/index.ts';
export { type Copyright, copyright, parseCopyright } from './copyright.ts';
export { type Credit, credit, parseCredit } from './credit/index.ts';
export {
  type Dateline,
  type DatelineStyle,
  dateline,
  type FilingDate,
  formatDateline,
  parseDateline,
} from './dateline/index.ts';
export { explain, type ParseError, type Result, type Span } from './kit/index.ts';
export type { Agency } from './lexemes/agency.ts';
export type { ReadOptions } from './lexemes/options.ts';
export type { Author } from './lexemes/person.ts';
export type { Place } from './lexemes/place.ts';
export type { Locale } from './locales/locale.ts';
export type { Profile, Vocabulary } from './locales/profile.ts';
export { findMarketMoves, type MarketMove } from './moves.ts';
export { type NormalizedName, normalizeName } from './name.ts';
export {
  type Block,
  detectProfile,
  type Page,
  type PageReader,
  pageReader,
  parsePage,
  type ResolvedPage,
  readPages,
  resolvePage,
  type Segment,
  type Story,
  stripFurniture,
} from './page/index.ts';
export { type Evidence, type Instant, resolveTimestamp } from './resolve.ts';
export {
  type Contribution,
  type ContributionRole,
  parseSignOff,
  type SignOff,
  signOff,
} from './signoff.ts';
export { findTickerSymbols, type TickerSymbol } from './symbols.ts';
export {
  formatTickerRow,
  parseTickerRow,
  type TickerRow,
  type TickerStyle,
  tickerRow,
} from './ticker/index.ts';
export {
  findTimestamps,
  formatTimestamp,
  type LocalDateTime,
  parseTimestamp,
  type Timestamp,
  type TimestampLabel,
  type TimestampStyle,
  timestamp,
  type Zone,
} from './timestamp/index.ts';
