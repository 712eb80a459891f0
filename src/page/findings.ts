/**
 * What each line of a page is by itself: the grammars that its shape allows are tried on it, the surest first.
 *
 * A finding is not yet a decision. A bare name, a lone date or a short line says what it is only together with the
 * lines around it; that is decided in the assembly.
 */

import { type Byline, parseByline } from '../byline.ts';
import { type Caption, parseCaption } from '../caption.ts';
import { type Copyright, parseCopyright } from '../copyright.ts';
import { type Result, runAt, type Span } from '../kit/index.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { isDigit, isLetter, skipInlineSpace } from '../lexemes/space.ts';
import { parseSignOff, type SignOff } from '../signoff.ts';
import { type TickerRow, tickerRow } from '../ticker.ts';
import { findTimestamps, type Timestamp } from '../timestamp.ts';
import { type Line, linesOf } from './lines.ts';
import { relocated } from './relocate.ts';
import type { PageVocabulary } from './vocabulary.ts';

/** Something that one line (or a few that belong together) was found to be. */
interface Found<Kind extends string, Value> {
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
  | Found<'furniture', null>
  /** A heading behind which no story follows. */
  | Found<'storyEnd', null>
  /** A heading over a list of other stories. */
  | Found<'relatedHeading', null>
  /** Everything else: headline, standfirst, paragraph, subheading, menu entry. */
  | Found<'text', null>;

/** Kinds of lines that carry no value. */
type PlainKind = Extract<Finding, { readonly value: null }>['kind'];

/** Longest line, in code units, that is tried as a byline or a line of stamps. Printed ones stay under 200. */
const SHORT_LINE = 240;

/** Longest line that is tried as a caption. The longest of agencies run to about 900, editors' notes included. */
const CAPTION_LINE = 1500;

/** All findings of a page, in order; together they cover all of its lines. */
export function findingsOf(
  text: string,
  options: ReadOptions | undefined,
  vocabulary: PageVocabulary,
): readonly Finding[] {
  const lines = linesOf(text);
  const row = tickerRow(options);
  const findings: Finding[] = [];

  /** A market row that begins with this line, if it ends where a line ends. */
  const rowAt = (line: Line): TickerRow | null => {
    if (line.words > MARKET_WORDS) return null;
    const read = runAt(row, text, line.start);
    return read.ok && endsLine(text, read.value.end) ? read.value.value : null;
  };

  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const found = rowAt(line);
    if (found === null) {
      findings.push(findingOf(text, line, options, vocabulary));
      continue;
    }
    findings.push({
      kind: 'tickerRow',
      value: found,
      span: { start: line.start, end: Math.max(line.end, found.span.end) },
      line,
      evidence: ['market row'],
    });
    // A row printed on three lines takes all of them.
    while ((lines[i + 1]?.start ?? Number.POSITIVE_INFINITY) < found.span.end) i += 1;
  }
  return findings;
}

/** A market row names at most this many words on its first line. */
const MARKET_WORDS = 14;

function endsLine(text: string, at: number): boolean {
  const end = skipInlineSpace(text, at);
  const code = text.charCodeAt(end);
  return end >= text.length || code === 10 || code === 13;
}

function findingOf(
  text: string,
  line: Line,
  options: ReadOptions | undefined,
  vocabulary: PageVocabulary,
): Finding {
  const { start, end } = line;
  const span = { start, end };
  const printed = text.slice(start, end);
  const length = end - start;
  const plain = (kind: PlainKind, ...evidence: string[]): Finding => ({
    kind,
    value: null,
    span,
    line,
    evidence,
  });
  const value = <T>(result: Result<T>): T | null =>
    result.ok ? relocated(result.value, start) : null;

  if (vocabulary.opensCopyright(printed)) {
    const copyright = value(parseCopyright(printed, options));
    const caption = length > CAPTION_LINE ? null : value(parseCaption(printed, options));
    if (caption !== null && (caption.filePhoto || caption.credit !== null) && caption.text !== '') {
      return { kind: 'caption', value: caption, span, line, evidence: captionEvidence(caption) };
    }
    if (copyright !== null) {
      return { kind: 'copyright', value: copyright, span, line, evidence: ['copyright line'] };
    }
  }
  const known = vocabulary.lineKind(printed, line);
  if (known !== null) return plain(known.kind, known.evidence);
  if (length <= SHORT_LINE) {
    const stamps = stampsOf(printed, line, options);
    if (stamps !== null) {
      return {
        kind: 'timestamp',
        value: relocated(stamps, start),
        span,
        line,
        evidence: ['line of times'],
      };
    }
  }
  if (vocabulary.opensSignOff(printed)) {
    const signOff = value(parseSignOff(printed, options));
    if (signOff !== null) {
      return { kind: 'signOff', value: signOff, span, line, evidence: ['closing credits'] };
    }
  }
  if (length <= SHORT_LINE) {
    const byline = value(parseByline(printed, options));
    if (byline !== null) {
      const marks = bylineMarks(byline, start);
      return marks.length > 0
        ? { kind: 'byline', value: byline, span, line, evidence: marks }
        : { kind: 'name', value: byline, span, line, evidence: ['only a name'] };
    }
  }
  if (length <= CAPTION_LINE && vocabulary.hasCaptionMark(printed)) {
    const caption = value(parseCaption(printed, options));
    if (caption !== null) {
      const evidence = captionEvidence(caption);
      if (evidence.length > 0) return { kind: 'caption', value: caption, span, line, evidence };
    }
  }
  return plain('text');
}

/** What makes a byline more than a name. */
function bylineMarks(byline: Byline, start: number): readonly string[] {
  const marks: string[] = [];
  const [first] = byline.authors;
  if (first !== undefined && first.span.start > start) marks.push('words in front of the name');
  if (byline.agencies.length > 0) marks.push('an agency');
  if (byline.timestamps.length > 0) marks.push('a time on the same line');
  for (const { role, place, affiliation, email, handle } of byline.authors) {
    if (role !== null) marks.push('a role');
    if (place !== null) marks.push('a place of writing');
    if (affiliation !== null) marks.push('an affiliation');
    if (email !== null || handle !== null) marks.push('an address');
  }
  return marks;
}

function captionEvidence(caption: Caption): readonly string[] {
  const evidence: string[] = [];
  if (caption.filePhoto) evidence.push('file photo');
  if (caption.credit !== null) evidence.push('photo credit');
  if (caption.copyright !== null && evidence.length > 0) evidence.push('copyright in front');
  return evidence;
}

/** How many letters beside its stamps a line of times may have: "min read", a place, a source. */
const LETTERS_BESIDE_STAMPS = 24;

/** The stamps of a line that is nothing else, or null. */
function stampsOf(
  printed: string,
  line: Line,
  options: ReadOptions | undefined,
): readonly Timestamp[] | null {
  if (!line.digits && line.words > 6) return null;
  if (line.words > 30) return null;
  const stamps = findTimestamps(printed, options);
  if (stamps.length === 0) return null;
  let letters = 0;
  let at = 0;
  for (const { span } of [...stamps, { span: { start: printed.length, end: printed.length } }]) {
    for (let i = at; i < span.start; i += 1) {
      const code = printed.charCodeAt(i);
      if (isLetter(code) || isDigit(code)) letters += 1;
    }
    at = span.end;
  }
  return letters === 0 || (letters <= LETTERS_BESIDE_STAMPS && letters * 2 <= printed.length)
    ? stamps
    : null;
}
