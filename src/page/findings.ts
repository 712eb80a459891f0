/**
 * What each line of a page is by itself: the grammars that its shape allows are tried on it, the surest first.
 *
 * A finding is not yet a decision. A bare name, a lone date or a short line says what it is only together with the
 * lines around it; that is decided in the assembly.
 */

import { byline } from '../byline/index.ts';
import { caption } from '../caption/index.ts';
import { copyright } from '../copyright.ts';
import { runAt } from '../kit/index.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { isLetter, isLineEnd, skipInlineSpace } from '../lexemes/space.ts';
import { tickerRow } from '../ticker/index.ts';
import { captionFinding, rightsFinding, signOffFinding } from './credits.ts';
import { type Finding, type PageReading, plain, type Reader, WORDS_IN_FRONT } from './finding.ts';
import { headFinding, isSure } from './head.ts';
import { type Line, linesOf, type Window } from './lines.ts';
import { relocated } from './relocate.ts';
import { pageVocabulary } from './vocabulary.ts';

/** How many lines behind a line may belong to it: a quote on three lines, a byline on two. */
export const LOOK_AHEAD = 8;

/** The reading of an options object. */
export const pageReading: (options?: ReadOptions) => PageReading = perOptions((options) => ({
  options,
  vocabulary: pageVocabulary(options),
  row: tickerRow(options),
  byline: byline(options),
  caption: caption(options),
  copyright: copyright(options),
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
      employedAt(window, lines, next, reading) ??
      lineFinding(lines[next] as Line, reading);
    findings.push(finding);
    do next += 1;
    while (next < lines.length && (lines[next] as Line).start < finding.span.end);
  }
  return { findings, next };
}

/** Code units of the longest first line of a market row. */
const MARKET_LINE = 110;

/** A market row that begins with this line, on one line or several, and ends where a line ends. */
function rowAt(
  { text, base }: Window,
  lines: readonly Line[],
  index: number,
  { row }: PageReading,
): Finding | null {
  const line = lines[index] as Line;
  if (line.end - line.start > MARKET_LINE) return null;
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

/** A byline or a time whose word or label has a line of its own: "By" and the names below it, "Published:" and the date. */
function splitAt(
  { text, base }: Window,
  lines: readonly Line[],
  index: number,
  reading: PageReading,
): Finding | null {
  const { vocabulary } = reading;
  const line = lines[index] as Line;
  const kind = vocabulary.opensNextLine(line);
  if (kind === null || index + 1 === lines.length) return null;
  let last = index + 1;
  while (
    last < index + LOOK_AHEAD &&
    last + 1 < lines.length &&
    vocabulary.namesGoOn(lines[last] as Line)
  ) {
    last += 1;
  }
  const { end } = lines[last] as Line;
  // Line ends as blanks, one for one: offsets stay, and the lines are read as one.
  const joined = text.slice(line.start - base, end - base).replace(WHITE, ' ');
  const [whole] = linesOf({ text: joined, base: line.start }, vocabulary.cues);
  const head = headFinding(whole as Line, reading);
  if (head?.kind !== (kind === 'label' ? 'timestamp' : 'byline')) return null;
  const evidence =
    kind === 'label' ? ['a label and the time below it'] : [WORDS_IN_FRONT, 'on the line above it'];
  return { ...head, evidence };
}

const WHITE = /[\s\u0085]/g;

/**
 * Words of the longest line that says for whom the people above it write: "Associated Press Writer". A headline may open
 * with a role, too: "President of old ferry company to go".
 */
const EMPLOYER_WORDS = 6;

/** A byline with "By" whose people have their role or their employer on the line directly below. */
function employedAt(
  { text, base }: Window,
  lines: readonly Line[],
  index: number,
  { vocabulary, byline }: PageReading,
): Finding | null {
  const line = lines[index] as Line;
  const below = lines[index + 1];
  if (below === undefined || !vocabulary.opensNames(line)) return null;
  if (below.words > EMPLOYER_WORDS) return null;
  const isParted = text.slice(line.end - base, below.start - base).split('\n').length > 2;
  const read = runAt(byline, text, line.start - base);
  if (isParted || !read.ok) return null;
  const value = relocated(read.value.value, base);
  if (value.authors.length === 0 || value.span.end !== below.end) return null;
  return {
    kind: 'byline',
    value,
    span: { start: line.start, end: below.end },
    line,
    evidence: [WORDS_IN_FRONT, 'and for whom, on the line below'],
  };
}

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

/** The readers of a line, the surest first. */
const READERS: readonly Reader[] = [
  rightsFinding,
  knownFinding,
  signOffFinding,
  headFinding,
  captionFinding,
];

function lineFinding(line: Line, reading: PageReading): Finding {
  for (const read of READERS) {
    const finding = read(line, reading);
    if (finding !== null) return finding;
  }
  return hasLetter(line) ? plain(line, 'text') : plain(line, 'furniture', 'no words');
}

function hasLetter({ printed }: Line): boolean {
  for (let i = 0; i < printed.length; i += 1) if (isLetter(printed.charCodeAt(i))) return true;
  return false;
}
