/** The lines of the head of a page: bylines, times, and dates among other words. */

import { type Byline, parseByline } from '../byline/index.ts';
import type { Caption } from '../caption/index.ts';
import type { Span } from '../kit/index.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { isDigit, isLetter } from '../lexemes/space.ts';
import { findTimestamps, type Timestamp } from '../timestamp/index.ts';
import { captionFinding } from './credits.ts';
import {
  CLOSED_PROSE,
  type Finding,
  isWholeDate,
  type PageReading,
  readLine,
  spanOf,
  WORDS_IN_FRONT,
} from './finding.ts';
import { type Line, LONG, Mark } from './lines.ts';
import { relocated } from './relocate.ts';

/** A line of the head: times and nothing else, a byline, or a date among other words. */
export function headFinding(line: Line, reading: PageReading): Finding | null {
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
  if (line.end - line.start > LONG) return false;
  const isOther = isSentenceLong(line) || isMostlySmall(line) || isUnbroken(line);
  return !isOther || vocabulary.opensByline(line);
}

/** Whether a finding of the head needs no support of its page: a line of times, a byline that says so. */
export function isSure({ kind, evidence }: Finding): boolean {
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
  const { vocabulary } = reading;
  const value = readLine(reading.byline, line);
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

function isSentenceLong(line: Line): boolean {
  return line.sentence || (line.closed && line.words >= CLOSED_PROSE);
}

/** More words than a name and its role have without a mark between them. */
const UNBROKEN_WORDS = 8;

/** Whether many words stand without a figure or a mark: a headline in capitals, a line of subjects. */
function isUnbroken({ words, digits, marks }: Line): boolean {
  return words > UNBROKEN_WORDS && !digits && (marks & Mark.break) === 0;
}

/** Latin, Greek and Cyrillic letters, which have capitals. */
const HAS_CAPITALS = 0x530;
/** Words of the longest line that is not told from a name by its capitals. */
const FEW_WORDS = 5;

/** Whether most words of a line are small, and none of it is a figure: a headline in sentence case. */
function isMostlySmall({ first, words, capitalised, digits }: Line): boolean {
  return first < HAS_CAPITALS && !digits && words > FEW_WORDS && capitalised * 2 < words;
}

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
