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
import { type Line, Mark } from './lines.ts';
import { relocated } from './relocate.ts';

/** A line of the head: times and nothing else, a byline, or a date among other words. */
export function headFinding(line: Line, reading: PageReading): Finding | null {
  if (!mayBeHead(line, reading)) return null;
  const byline = bylineFinding(line, reading);
  if (byline !== null) return byline;
  const stamps = stampsOf(line, reading.options);
  if (stamps === null) return null;
  if (stamps.areAll) return timesFinding(line, 'timestamp', stamps.value);
  const beside = bylineBeside(line.printed, stamps.value, reading.options);
  const caption = captionFinding(line, reading);
  if (caption !== null) return caption;
  if (beside === null) return timesFinding(line, 'dated', stamps.value);
  const value = relocated(beside, line.start);
  return { kind: 'byline', value, span: spanOf(line), line, evidence: ['a name beside a date'] };
}

/** A sentence, or many words in a row, is a byline or a time only if it opens like one. */
function mayBeHead(line: Line, { vocabulary }: PageReading): boolean {
  if (vocabulary.opensByline(line)) return true;
  if (isSentenceLong(line)) return false;
  return !isUnbroken(line) || vocabulary.joinsNames(line);
}

/** Whether a finding of the head needs no support of its page: a line of times, a byline that says so. */
export function isSure({ kind, evidence }: Finding): boolean {
  return kind === 'timestamp' || evidence.includes(WORDS_IN_FRONT);
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
  if (value === null) return null;
  const isDoubtful = goesOn(value, line) || value.authors.some(vocabulary.hasButton);
  if (isDoubtful && !vocabulary.opensNames(line)) return null;
  const marks = bylineMarks(value, line.start);
  const credit = marks.includes(WORDS_IN_FRONT) ? null : captionFinding(line, reading);
  if (credit !== null && isOfPicture(credit.value)) return credit;
  const isMarked = marks.some((of) => of !== WHERE);
  return isMarked
    ? { kind: 'byline', value, span: spanOf(line), line, evidence: marks }
    : { kind: 'name', value, span: spanOf(line), line, evidence: ['only a name', ...marks] };
}

/** "Ada Rowe. Photo: Bo Lind/Acme", "Bo Lind/Acme", "Ada Rowe, File Photo": a sentence with a credit, a credit, or a mark. */
function isOfPicture({ text, filePhoto }: Caption): boolean {
  return filePhoto || text === '' || text.endsWith('.');
}

function isSentenceLong(line: Line): boolean {
  return line.sentence || (line.closed && line.words >= CLOSED_PROSE);
}

/** More words than a name and its role have without a mark between them. */
const UNBROKEN_WORDS = 8;

/** Whether many words stand without a figure or a mark: a headline in capitals, a line of subjects. Few are a byline. */
function isUnbroken({ words, digits, marks }: Line): boolean {
  return words > UNBROKEN_WORDS && !digits && (marks & Mark.break) === 0;
}

/** Whether mostly small words go on behind a time, as in a sentence cut off: "Acme Corp. yesterday agreed to a settlement with". */
function goesOn({ timestamps }: Byline, { end, words, capitalised, digits }: Line): boolean {
  const last = timestamps.at(-1);
  const isMostlySmall = capitalised > 0 && capitalised * 2 < words;
  return last !== undefined && last.span.end < end && !digits && isMostlySmall;
}

/** A mark that a caption has too: "Ada Rowe in Bergen". */
const WHERE = 'a place of writing';

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
    if (affiliation !== null) marks.push('an affiliation');
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
  readonly value: readonly Timestamp[];
  /** Whether the line is nothing else. */
  readonly areAll: boolean;
}

/** The stamps of a line that is nothing else, or that has a whole date among a few other words; or null. */
function stampsOf(line: Line, options: ReadOptions): Stamps | null {
  if (line.words > STAMP_WORDS) return null;
  const value = findTimestamps(line.printed, options);
  if (value.length === 0) return null;
  const beside = lettersBeside(line.printed, value);
  const areAll = beside <= BESIDE_STAMPS && beside * 2 <= line.printed.length;
  if (areAll) return { value, areAll: true };
  return line.words <= DATED_WORDS && value.some(isWholeDate) ? { value, areAll: false } : null;
}

/** Marks between a date and the name behind it. */
const SEPARATORS = /^[\s,;:|•·/–—-]+/;

/** The people named by a piece of a line that is left beside its stamps: "14 January 2020 | Ada Rowe". */
function bylineBeside(
  printed: string,
  stamps: readonly Timestamp[],
  options: ReadOptions,
): Byline | null {
  for (const { start, end } of gapsOf(printed, stamps)) {
    const piece = printed.slice(start, end).replace(SEPARATORS, '');
    const read = parseByline(piece, options);
    if (read.ok && read.value.authors.length > 0) {
      const byline = relocated(read.value, end - piece.length);
      return { ...byline, timestamps: stamps, span: { start: 0, end: printed.length } };
    }
  }
  return null;
}

/** How many letters and digits stand outside of the stamps. */
function lettersBeside(printed: string, stamps: readonly Timestamp[]): number {
  let count = 0;
  for (const { start, end } of gapsOf(printed, stamps)) {
    for (let i = start; i < end; i += 1) {
      const code = printed.charCodeAt(i);
      if (isLetter(code) || isDigit(code)) count += 1;
    }
  }
  return count;
}

/** What stands before, between and behind the stamps of a line. */
function gapsOf(printed: string, stamps: readonly Timestamp[]): readonly Span[] {
  const starts = [0, ...stamps.map(({ span }) => span.end)];
  const ends = [...stamps.map(({ span }) => span.start), printed.length];
  return starts.map((start, index) => ({ start, end: ends[index] as number }));
}
