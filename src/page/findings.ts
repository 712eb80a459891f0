/**
 * What each line of a page is by itself: the grammars that its shape allows are tried on it, the surest first.
 *
 * A finding is not yet a decision. A bare name, a lone date or a short line says what it is only together with the
 * lines around it; that is decided in the assembly.
 */

import type { Parser } from 'parsimmon';
import { type Byline, parseByline } from '../byline/index.ts';
import { type Caption, captionEvidence, parseCaption } from '../caption/index.ts';
import { type Copyright, parseCopyright } from '../copyright.ts';
import { type Result, runAt, type Span } from '../kit/index.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { isDigit, isLetter, isLineEnd, skipInlineSpace } from '../lexemes/space.ts';
import { parseSignOff, type SignOff } from '../signoff.ts';
import { type TickerRow, tickerRow } from '../ticker/index.ts';
import { findTimestamps, type Timestamp } from '../timestamp/index.ts';
import { type Line, LONG, type Window } from './lines.ts';
import { relocated } from './relocate.ts';
import { type PageVocabulary, pageVocabulary } from './vocabulary.ts';

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
const CLOSED_PROSE = 10;
const OPEN_PROSE = 28;

/** Whether a line reads like a paragraph of a story. */
export function isProse({ kind, line }: Finding): boolean {
  if (kind !== 'text') return false;
  return line.words >= (line.closed ? CLOSED_PROSE : OPEN_PROSE);
}

/** Longest line that is tried as a caption. The longest of agencies run to about 900, editors' notes included. */
const CAPTION_LINE = 1500;

/** How many lines behind a line may belong to it: a quote on three lines, a byline on two. */
export const LOOK_AHEAD = 8;

/** What is built once for an options object. */
export interface PageReading {
  readonly options: ReadOptions;
  readonly vocabulary: PageVocabulary;
  readonly row: Parser<TickerRow>;
}

/** The reading of an options object. */
export const pageReading: (options?: ReadOptions) => PageReading = perOptions((options) => ({
  options,
  vocabulary: pageVocabulary(options),
  row: tickerRow(options),
}));

/**
 * The findings of lines `from` to `to`, which may look at {@link LOOK_AHEAD} lines behind them.
 *
 * @returns the findings, and the index of the first line that is in none of them
 */
export function findingsOf(
  window: Window,
  lines: readonly Line[],
  to: number,
  reading: PageReading,
): { readonly findings: readonly Finding[]; readonly next: number } {
  const findings: Finding[] = [];
  let next = 0;
  while (next < to) {
    const finding =
      rowAt(window, lines, next, reading) ??
      splitAt(window, lines, next, reading) ??
      lineFinding(lines[next] as Line, reading);
    findings.push(finding);
    next += 1;
    while (next < lines.length && (lines[next] as Line).start < finding.span.end) next += 1;
  }
  return { findings, next };
}

/** A market row names at most this many words on its first line. */
const MARKET_WORDS = 14;

/** A market row that begins with this line, on one line or several, and ends where a line ends. */
function rowAt(
  { text, base }: Window,
  lines: readonly Line[],
  index: number,
  { row }: PageReading,
): Finding | null {
  const line = lines[index] as Line;
  if (line.words > MARKET_WORDS || (!line.digits && !lines[index + 1]?.digits)) return null;
  const read = runAt(row, text, line.start - base);
  if (!read.ok || !endsLine(text, read.value.end)) return null;
  const value = relocated(read.value.value, base);
  const end = Math.max(line.end, value.span.end);
  return {
    kind: 'tickerRow',
    value,
    span: { start: line.start, end },
    line,
    evidence: ['market row'],
  };
}

function endsLine(text: string, at: number): boolean {
  const end = skipInlineSpace(text, at);
  return end >= text.length || isLineEnd(text.charCodeAt(end));
}

/**
 * A byline or a time that a page prints on two or three lines: "By" alone and the name below it, "Published:" and the
 * date, a name and its role.
 */
function splitAt(
  { text, base }: Window,
  lines: readonly Line[],
  index: number,
  reading: PageReading,
): Finding | null {
  const line = lines[index] as Line;
  const below = lines[index + 1];
  if (below === undefined || line.words > 4 || below.words > 12) return null;
  const kind = reading.vocabulary.opensNextLine(line.printed);
  if (kind === null) return null;
  // A list of names goes on behind a comma.
  let last = index + 1;
  while (
    last < index + LOOK_AHEAD &&
    GOES_ON.test((lines[last] as Line).printed) &&
    last + 1 < lines.length
  ) {
    last += 1;
  }
  const end = (lines[last] as Line).end;
  const span = { start: line.start, end };
  // Line ends as blanks, one for one: offsets stay, and a grammar of one line reads on.
  const joined = text.slice(line.start - base, end - base).replace(LINE_ENDS, ' ');
  if (kind === 'label') {
    const stamps = findTimestamps(joined, reading.options);
    if (stamps.length === 0) return null;
    return {
      kind: 'timestamp',
      value: relocated(stamps, line.start),
      span,
      line: { ...line, end, printed: joined },
      evidence: ['a label and the time below it'],
    };
  }
  const byline = parseByline(joined, reading.options);
  if (!byline.ok || byline.value.authors.length + byline.value.agencies.length === 0) return null;
  return {
    kind: 'byline',
    value: relocated(byline.value, line.start),
    span,
    line,
    evidence: [WORDS_IN_FRONT, 'on the line above it'],
  };
}

/** Behind a name when another one follows. */
const GOES_ON = /(?:[,&]|\band)$/;

const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/g;

/** Reads a line as one thing, or not. */
type Reader = (line: Line, reading: PageReading) => Finding | null;

function lineFinding(line: Line, reading: PageReading): Finding {
  for (const read of READERS) {
    const finding = read(line, reading);
    if (finding !== null) return finding;
  }
  return hasLetter(line.printed) ? plain(line, 'text') : plain(line, 'furniture', 'no words');
}

function hasLetter(printed: string): boolean {
  for (let i = 0; i < printed.length; i += 1) if (isLetter(printed.charCodeAt(i))) return true;
  return false;
}

/** Kinds of lines that carry no value. */
type PlainKind = Extract<Finding, { readonly value: null }>['kind'];

function plain(line: Line, kind: PlainKind, ...evidence: string[]): Finding {
  return { kind, value: null, span: spanOf(line), line, evidence };
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}

/** What a grammar made of a line, in offsets of the page. */
function located<T>(result: Result<T>, { start }: Line): T | null {
  return result.ok ? relocated(result.value, start) : null;
}

/** A copyright line; a credit or caption that begins with the mark is left to {@link captionFinding}. */
function rightsFinding(line: Line, { options, vocabulary }: PageReading): Finding | null {
  const mark = vocabulary.copyrightAt(line);
  if (mark < 0) return null;
  const rights = parseCopyright(line.printed.slice(mark), options);
  if (!rights.ok) return null;
  // "© 2024 Acme" needs no second look; "© Ada Rowe" is a credit, and a caption has sentences.
  if (rights.value.from === null) {
    const caption = captionFinding(line, { options, vocabulary });
    const isCaption = caption !== null && (caption.value.text !== '' || !RIGHTS.test(line.printed));
    if (isCaption) return caption;
  }
  const value = relocated(rights.value, line.start + mark);
  return { kind: 'copyright', value, span: spanOf(line), line, evidence: ['rights'] };
}

const RIGHTS = /rights|rechte|droits|derechos|diritti|direitos|reserv|vorbehalten|copyright/i;

/** A line that its words tell: furniture, a section, tags, the end of a story. */
function knownFinding(line: Line, reading: PageReading): Finding | null {
  const known = reading.vocabulary.lineKind(line);
  if (known === null) return null;
  if (!known.doubtful) return plain(line, known.kind, known.evidence);
  // An agency's caption may end in its licence terms, and a byline or a time in "8 min read".
  const head = headFinding(line, reading);
  return head !== null && isSure(head)
    ? head
    : (captionFinding(line, reading) ?? plain(line, known.kind, known.evidence));
}

function signOffFinding(line: Line, { options, vocabulary }: PageReading): Finding | null {
  if (!vocabulary.hasSignOffWord(line)) return null;
  const value = located(parseSignOff(line.printed, options), line);
  return (
    value && { kind: 'signOff', value, span: spanOf(line), line, evidence: ['closing credits'] }
  );
}

/** A line of the head: times and nothing else, a byline, or a date among other words. */
function headFinding(line: Line, reading: PageReading): Finding | null {
  if (!mayBeHead(line, reading)) return null;
  const stamps = stampsOf(line, reading.options);
  if (stamps !== null && stamps.beside === 0) return timesFinding(line, 'timestamp', stamps.value);
  const byline = bylineFinding(line, reading);
  if (byline !== null) return byline;
  if (stamps === null) return null;
  if (stamps.kind === 'timestamp') return timesFinding(line, 'timestamp', stamps.value);
  const beside = bylineBeside(line.printed, stamps.value, reading.options);
  const caption = captionFinding(line, reading);
  if (caption !== null) return caption;
  if (beside === null) return timesFinding(line, 'dated', stamps.value);
  const value = relocated(beside, line.start);
  return { kind: 'byline', value, span: spanOf(line), line, evidence: ['a name beside a date'] };
}

/** A sentence, or a line of mostly small words, is a byline or a time only if it opens like one. */
function mayBeHead(line: Line, { vocabulary }: PageReading): boolean {
  if (line.printed.length > LONG) return false;
  const isOther = isSentenceLong(line) || isMostlySmall(line) || isUnbroken(line);
  return !isOther || vocabulary.opensByline(line.printed);
}

/** Whether a finding of the head needs no support of its page: a line of times, a byline that says so. */
function isSure({ kind, evidence }: Finding): boolean {
  return kind === 'timestamp' || (kind === 'byline' && evidence.includes(WORDS_IN_FRONT));
}

function timesFinding(
  line: Line,
  kind: 'timestamp' | 'dated',
  stamps: readonly Timestamp[],
): Finding {
  const evidence = [kind === 'timestamp' ? 'line of times' : 'a date among other words'];
  return { kind, value: relocated(stamps, line.start), span: spanOf(line), line, evidence };
}

/** A byline, or a bare name; a chain of names with nothing in front is a photo's: "Ada Rowe/Acme Pictures". */
function bylineFinding(line: Line, reading: PageReading): Finding | null {
  const { options, vocabulary } = reading;
  const value = located(parseByline(line.printed, options), line);
  if (value === null || value.authors.length + value.agencies.length === 0) return null;
  if (value.authors.some(({ name }) => vocabulary.hasButton(name))) return null;
  const marks = bylineMarks(value, line.start);
  const credit = marks.includes(WORDS_IN_FRONT) ? null : captionFinding(line, reading);
  if (credit !== null && (credit.value.text === '' || isSentenceWithCredit(credit.value))) {
    return credit;
  }
  const isMarked = marks.some((of) => of !== WHERE && of !== FOR_WHOM);
  return isMarked
    ? { kind: 'byline', value, span: spanOf(line), line, evidence: marks }
    : { kind: 'name', value, span: spanOf(line), line, evidence: ['only a name', ...marks] };
}

/** "Ada Rowe. Photo: Bo Lind/Acme": a full stop, and a credit that more than a name opens. */
function isSentenceWithCredit({ text, credit }: Caption): boolean {
  if (credit === null || !text.endsWith('.')) return false;
  return [...credit.photographers, ...credit.suppliers].every(
    ({ span }) => span.start > credit.span.start,
  );
}

function captionFinding(
  line: Line,
  { options, vocabulary }: Pick<PageReading, 'options' | 'vocabulary'>,
): Found<'caption', Caption> | null {
  if (line.printed.length > CAPTION_LINE || !vocabulary.hasCaptionMark(line)) return null;
  const value = located(parseCaption(line.printed, options), line);
  if (value === null) return null;
  const evidence = captionEvidence(value);
  return evidence.length === 0
    ? null
    : { kind: 'caption', value, span: spanOf(line), line, evidence };
}

/** The readers of a line, the surest first. */
const READERS: readonly Reader[] = [
  rightsFinding,
  knownFinding,
  signOffFinding,
  headFinding,
  captionFinding,
];

function isSentenceLong({ closed, words }: Line): boolean {
  return closed && words >= CLOSED_PROSE;
}

/** More words than a name and its role have without a mark between them. */
const UNBROKEN_WORDS = 8;
const BREAKS = /[,;&|/@•·:]/;

/** Whether many words stand without a figure or a mark: a headline in capitals, a line of subjects. */
function isUnbroken({ printed, words, digits }: Line): boolean {
  return words > UNBROKEN_WORDS && !digits && !BREAKS.test(printed);
}

/** Latin, Greek and Cyrillic letters, which have capitals. */
const HAS_CAPITALS = 0x530;
/** Words of the longest line that is not told from a name by its capitals. */
const FEW_WORDS = 5;

/** Whether most words of a line are small, and none of it is a figure: a headline in sentence case. */
function isMostlySmall({ first, words, capitalised, digits }: Line): boolean {
  return first < HAS_CAPITALS && !digits && words > FEW_WORDS && capitalised * 2 < words;
}

/** The surest mark of a byline: "By", "Von", "Written by". */
export const WORDS_IN_FRONT = 'words in front of the name';

/** Marks that a caption has too: "Ada Rowe in Bergen". */
const WHERE = 'a place of writing';
const FOR_WHOM = 'an affiliation';

/** What makes a byline more than a name. */
function bylineMarks(byline: Byline, start: number): readonly string[] {
  const marks: string[] = [];
  const [first] = byline.authors;
  if (first !== undefined && first.span.start > start) marks.push(WORDS_IN_FRONT);
  if (byline.agencies.length > 0) marks.push('an agency');
  if (byline.timestamps.length > 0) marks.push('a time on the same line');
  for (const { role, place, affiliation, email, handle } of byline.authors) {
    if (role !== null) marks.push('a role');
    if (place !== null) marks.push(WHERE);
    if (affiliation !== null) marks.push(FOR_WHOM);
    if (email !== null || handle !== null) marks.push('an address');
  }
  return marks;
}

/** How many letters and digits beside its stamps a line of times may have: "min read", a place, a source. */
const BESIDE_STAMPS = 24;

/** More words than a line of times has. */
const STAMP_WORDS = 30;

/** More words than a line has that is known by the date in it. */
const DATED_WORDS = 20;

interface Stamps {
  readonly kind: 'timestamp' | 'dated';
  readonly value: readonly Timestamp[];
  /** Letters and digits beside them. */
  readonly beside: number;
}

/** The stamps of a line that is nothing else, or that has a whole date among a few other words; or null. */
function stampsOf(line: Line, options: ReadOptions): Stamps | null {
  if (line.words > (line.digits ? STAMP_WORDS : 6)) return null;
  const value = findTimestamps(line.printed, options);
  if (value.length === 0) return null;
  const beside = lettersBeside(line.printed, value);
  if (beside === 0 || (beside <= BESIDE_STAMPS && beside * 2 <= line.printed.length)) {
    return { kind: 'timestamp', value, beside };
  }
  return line.words <= DATED_WORDS && value.some(isWholeDate)
    ? { kind: 'dated', value, beside }
    : null;
}

/** Marks between a name and a date. */
const EDGES = /^[\s,;:|•·/–—-]+|[\s,;:|•·/–—-]+$/g;

/** The people named by a piece of a line that is left beside its stamps: "14 January 2020 | Ada Rowe". */
function bylineBeside(
  printed: string,
  stamps: readonly Timestamp[],
  options: ReadOptions,
): Byline | null {
  let at = 0;
  for (const { start, end } of [...stamps.map((stamp) => stamp.span), endOf(printed)]) {
    const piece = printed.slice(at, start).replace(EDGES, '');
    const pieceAt = piece === '' ? -1 : printed.indexOf(piece, at);
    at = end;
    if (pieceAt < 0) continue;
    const read = parseByline(piece, options);
    if (read.ok && read.value.authors.length > 0) {
      const byline = relocated(read.value, pieceAt);
      return { ...byline, timestamps: stamps, span: { start: 0, end: printed.length } };
    }
  }
  return null;
}

function endOf(printed: string): Span {
  return { start: printed.length, end: printed.length };
}

/** Whether year, month and day are printed. */
export function isWholeDate({ readings: [reading] }: Timestamp): boolean {
  return reading.year !== null && reading.month !== null && reading.day !== null;
}

/** How many letters and digits stand outside of the stamps. */
function lettersBeside(printed: string, stamps: readonly Timestamp[]): number {
  let count = 0;
  let at = 0;
  for (const { start, end } of [...stamps.map(({ span }) => span), endOf(printed)]) {
    for (let i = at; i < start; i += 1) {
      const code = printed.charCodeAt(i);
      if (isLetter(code) || isDigit(code)) count += 1;
    }
    at = end;
  }
  return count;
}
