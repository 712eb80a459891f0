/**
 * What each line of a page is by itself: the grammars that its shape allows are tried on it, the surest first.
 *
 * A finding is not yet a decision. A bare name, a lone date or a short line says what it is only together with the
 * lines around it; that is decided in the assembly.
 */

import { byline, parseByline } from '../byline/index.ts';
import { caption } from '../caption/index.ts';
import { copyright } from '../copyright.ts';
import { runAt } from '../kit/index.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { isDigit, isLetter, isLineEnd, skipInlineSpace } from '../lexemes/space.ts';
import { tickerRow } from '../ticker/index.ts';
import { findTimestamps } from '../timestamp/index.ts';
import { captionFinding, rightsFinding, signOffFinding } from './credits.ts';
import { type Finding, type PageReading, plain, type Reader, WORDS_IN_FRONT } from './finding.ts';
import { headFinding, isSure } from './head.ts';
import { type Line, Mark, type Window } from './lines.ts';
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
    next += 1;
    while (next < lines.length && (lines[next] as Line).start < finding.span.end) next += 1;
  }
  return { findings, next };
}

/** Code units of the longest first line of a market row. */
const MARKET_LINE = 110;

/** A row has a figure on one of its first lines: behind a symbol and a name on lines of their own. Code units. */
const PRICE_LINE = 3;
const MARKET_REACH = 2 * MARKET_LINE;

/** A market row that begins with this line, on one line or several, and ends where a line ends. */
function rowAt(
  { text, base }: Window,
  lines: readonly Line[],
  index: number,
  { row }: PageReading,
): Finding | null {
  const line = lines[index] as Line;
  if (line.sentence || line.end - line.start > MARKET_LINE) return null;
  const last = lines[Math.min(index + PRICE_LINE, lines.length) - 1] as Line;
  const reach = Math.min(last.end, line.start + MARKET_REACH);
  if (!hasDigit(text, line.start - base, reach - base)) return null;
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

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isDigit(text.charCodeAt(i))) return true;
  return false;
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
  if (below === undefined || line.sentence || below.sentence) return null;
  if (line.words > 4 || below.words > 12) return null;
  const kind = reading.vocabulary.opensNextLine(line);
  if (kind === null) return null;
  let last = index + 1;
  while (
    last < index + LOOK_AHEAD &&
    reading.vocabulary.namesGoOn(lines[last] as Line) &&
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

/** Words of the longest line that says for whom the people above it write: "Associated Press Writer". */
const EMPLOYER_WORDS = 6;

/** A byline with "By" whose people have their role or their employer on the line directly below. */
function employedAt(
  { text, base }: Window,
  lines: readonly Line[],
  index: number,
  reading: PageReading,
): Finding | null {
  const line = lines[index] as Line;
  const below = lines[index + 1];
  if (below === undefined || line.sentence || !reading.vocabulary.opensNames(line)) return null;
  if (below.sentence || below.digits || below.words > EMPLOYER_WORDS) return null;
  if (!ONE_LINE_END.test(text.slice(line.end - base, below.start - base))) return null;
  const read = runAt(reading.byline, text, line.start - base);
  if (!read.ok) return null;
  const value = relocated(read.value.value, base);
  const [author] = value.authors;
  if (author === undefined || author.span.end > line.end || value.span.end !== below.end)
    return null;
  return {
    kind: 'byline',
    value,
    span: { start: line.start, end: below.end },
    line,
    evidence: [WORDS_IN_FRONT, 'and for whom, on the line below'],
  };
}

const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/g;
const ONE_LINE_END = /^[^\S\n\r]{0,9}(?:\r\n|[\n\r\u0085\u2028\u2029])[^\S\n\r]{0,9}$/;

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

function hasLetter(line: Line): boolean {
  if ((line.marks & Mark.letter) !== 0) return true;
  const { printed } = line;
  for (let i = 0; i < printed.length; i += 1) if (isLetter(printed.charCodeAt(i))) return true;
  return false;
}
