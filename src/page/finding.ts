/** What a line of a page may be found to be, before the lines around it are asked. */

import type { Parser } from 'parsimmon';
import type { Byline } from '../byline/index.ts';
import type { Caption } from '../caption/index.ts';
import type { Copyright } from '../copyright.ts';
import { Run, type Span, stepsOf } from '../kit/index.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { skipSpace } from '../lexemes/space.ts';
import type { SignOff } from '../signoff.ts';
import type { TickerRow } from '../ticker/index.ts';
import type { Timestamp } from '../timestamp/index.ts';
import type { Line } from './lines.ts';
import { relocated } from './relocate.ts';
import type { PageVocabulary } from './vocabulary.ts';

/** Something that one line (or a few that belong together) was found to be. */
export interface Found<Kind extends string, Value> {
  readonly kind: Kind;
  readonly value: Value;
  readonly span: Span;
  /** The first line. */
  readonly line: Line;
  /** Which rule read it and what supported it. */
  readonly evidence: readonly string[];
}

/** What a line is by itself. */
export type Finding =
  | Found<'tickerRow', TickerRow>
  | Found<'timestamp', readonly Timestamp[]>
  /** A short line with a whole date among other words: "Ada Rowe, 1 Dec 2017, 3 min read". */
  | Found<'dated', readonly Timestamp[]>
  /** A byline with a mark: "By", a role, an agency, a stamp. */
  | Found<'byline', Byline>
  /** A line that could be nothing but a person's name, if the page supports it. */
  | Found<'name', Byline>
  | Found<'caption', Caption>
  | Found<'signOff', SignOff>
  | Found<'copyright', Copyright>
  | Found<'section', null>
  | Found<'tags', null>
  | Found<'related', null>
  /** A heading over a list of other stories. */
  | Found<'relatedHeading', null>
  | Found<'furniture', null>
  /** A heading behind which no story follows. */
  | Found<'storyEnd', null>
  /** Everything else: headline, standfirst, paragraph, subheading, menu entry. */
  | Found<'text', null>;

/** Words that a paragraph has at least, with and without the mark of a sentence at its end. */
export const CLOSED_PROSE = 10;
const OPEN_PROSE = 28;

/** Whether a line reads like a paragraph of a story. */
export function isProse({ kind, line }: Finding): boolean {
  if (kind !== 'text') return false;
  return line.sentence || line.words >= (line.closed ? CLOSED_PROSE : OPEN_PROSE);
}

/** Whether a finding shows that the head goes on: a byline, a line of times or with a date. */
export function isHeadMark(finding: Finding | undefined): boolean {
  return finding?.kind === 'byline' || finding?.kind === 'timestamp' || finding?.kind === 'dated';
}

/** The surest mark of a byline: "By", "Von", "Written by". */
export const WORDS_IN_FRONT = 'words in front of the name';

/** Whether the year and the day are printed, and with the day its month. */
export function isWholeDate({ readings: [reading] }: Timestamp): boolean {
  return reading.year !== null && reading.day !== null;
}

/** What is built once for an options object. */
export interface PageReading {
  readonly options: ReadOptions;
  readonly vocabulary: PageVocabulary;
  readonly row: Parser<TickerRow>;
  readonly byline: Parser<Byline>;
  readonly caption: Parser<Caption>;
  readonly copyright: Parser<Copyright>;
}

/** Reads a line as one thing, or not. */
export type Reader = (line: Line, reading: PageReading) => Finding | null;

/** Kinds of lines that carry no value. */
type PlainKind = Extract<Finding, { readonly value: null }>['kind'];

const NO_EVIDENCE: readonly string[] = Object.freeze([]);

/** A finding without a value. */
export function plain(line: Line, kind: PlainKind, reason: string | null = null): Finding {
  const evidence = reason === null ? NO_EVIDENCE : [reason];
  return { kind, value: null, span: spanOf(line), line, evidence };
}

export function spanOf({ start, end }: Line): Span {
  return { start, end };
}

/**
 * What a grammar of lines makes of one from `at` on, in offsets of the page; null where it refuses. The reason is not told,
 * as nobody asks for it: most lines are refused by most grammars.
 */
export function readLine<T>(grammar: Parser<T>, { printed, start }: Line, at = 0): T | null {
  const run = new Run();
  const end = stepsOf(grammar).step(printed, skipSpace(printed, at), run);
  if (end < 0) return null;
  return relocated(run.value as T, start);
}
