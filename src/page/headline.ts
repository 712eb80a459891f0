/**
 * The headline of a page: the line of the head that looks most like one.
 *
 * No single mark tells a headline from a menu entry or a standfirst. Each rule below gives or takes points with a
 * reason; the line with most points wins, the first of equals. The points were fitted to real pages (a softmax over the
 * lines of each head) and rounded. Where the line stands on the page is no rule: a crawl puts any menu above it.
 */

import { isDigit, isLetter } from '../lexemes/space.ts';
import { type Finding, isProse } from './findings.ts';

/** A line that may be the headline, and what stands around it. */
interface Candidate {
  readonly index: number;
  readonly finding: Finding;
  readonly above: Finding | undefined;
  readonly below: Finding | undefined;
  /** How many bylines and lines of times stand above it. */
  readonly marksAbove: number;
  /** How many lines of headline length stand above it, since the last menu. */
  readonly rivalsAbove: number;
  /** Share of its longer words that the opening of the story has, 0 to 1. */
  readonly overlap: number;
  /** Whether the story begins below it. */
  readonly isLast: boolean;
  /** Whether another line of the head holds it whole: a breadcrumb, "Share: …". */
  readonly echoed: boolean;
}

interface Rule {
  readonly reason: string;
  readonly points: number;
  /** True or a share from 0 to 1 of the points. */
  readonly holds: (candidate: Candidate) => boolean | number;
}

const words =
  (least: number, most: number) =>
  ({ finding: { line } }: Candidate): boolean =>
    line.words >= least && line.words <= most;
const endsWith =
  (marks: string) =>
  ({ finding: { line } }: Candidate): boolean =>
    line.closed && marks.includes(lastMark(line.printed));

const RULES: readonly Rule[] = [
  { reason: 'length of a headline', points: 1.25, holds: words(6, 16) },
  { reason: 'length of a long headline', points: 0.5, holds: words(17, 24) },
  { reason: 'one word', points: -1, holds: words(0, 1) },
  { reason: 'too long', points: -1, holds: words(25, Number.POSITIVE_INFINITY) },
  { reason: 'a full stop at its end', points: -1.5, holds: endsWith('.。') },
  {
    reason: 'a colon, question or exclamation at its end',
    points: 0.5,
    holds: endsWith(':?!？！'),
  },
  { reason: 'its words open the story', points: 2, holds: ({ overlap }) => overlap },
  {
    reason: 'none of its words opens the story',
    points: -0.5,
    holds: ({ overlap }) => overlap === 0,
  },
  { reason: 'another line repeats it', points: 2.5, holds: ({ echoed }) => echoed },
  {
    reason: 'first line of its length',
    points: 1.75,
    holds: (it) => isRival(it.finding) && it.rivalsAbove === 0,
  },
  {
    reason: 'third or later line of its length',
    points: -2,
    holds: ({ rivalsAbove }) => rivalsAbove > 1,
  },
  { reason: 'below a byline or time', points: -1.5, holds: ({ marksAbove }) => marksAbove > 0 },
  {
    reason: 'below several bylines or times',
    points: -0.75,
    holds: ({ marksAbove }) => marksAbove > 1,
  },
  { reason: 'directly below a time or byline', points: 1.75, holds: ({ above }) => isMark(above) },
  { reason: 'below a short line', points: 1.25, holds: ({ above }) => isShort(above) },
  { reason: 'below a section name', points: 1, holds: ({ above }) => above?.kind === 'section' },
  {
    reason: 'below a line of its length',
    points: 1,
    holds: ({ above }) => above !== undefined && isRival(above),
  },
  {
    reason: 'a paragraph below',
    points: 1,
    holds: ({ below }) => below !== undefined && isProse(below),
  },
  {
    reason: 'a longer line below',
    points: 0.75,
    holds: ({ finding, below }) => isStandfirst(finding, below),
  },
  {
    reason: 'among short lines',
    points: -0.5,
    holds: ({ above, below }) => isShort(above) && isShort(below),
  },
  { reason: 'last line above the story', points: -1.5, holds: ({ isLast }) => isLast },
  { reason: 'form of a name', points: -0.5, holds: ({ finding }) => finding.kind === 'name' },
  {
    reason: 'a known section or heading',
    points: -0.5,
    holds: ({ finding }) => finding.kind === 'section' || finding.kind === 'relatedHeading',
  },
  {
    reason: 'a capital on nearly every word',
    points: -0.5,
    holds: ({ finding: { line } }) => line.words > 3 && line.capitalised > line.words * 0.7,
  },
  { reason: 'a date in it', points: -1.5, holds: ({ finding }) => finding.kind === 'dated' },
  { reason: 'form of a path', points: -1, holds: ({ finding }) => PATH.test(finding.line.printed) },
];

/** Marks between the steps of a path to the page. */
const PATH = /[»›|>]| \/ [^/]* \/ /;

/** Kinds of lines that may be a headline. */
const CANDIDATES: ReadonlySet<Finding['kind']> = new Set([
  'text',
  'name',
  'section',
  'relatedHeading',
]);

/** Short lines one below the other that are a menu: what stands above it is no part of the story's head. */
const MENU = 4;

/** Candidates that are looked at, counted from the story upwards: more than any head has. */
const LOOKED_AT = 60;

/** Findings of the head in which a candidate is looked for again. */
const ECHO_REACH = 80;

/** The index of the headline among the findings of the head, which ends before `story`, and why; null without one. */
export function headlineOf(
  findings: readonly Finding[],
  story: number,
): { readonly index: number; readonly reasons: readonly string[] } | null {
  let best: { index: number; points: number; reasons: readonly string[] } | null = null;
  for (const candidate of candidatesOf(findings, story)) {
    let points = 0;
    const reasons: string[] = [];
    for (const rule of RULES) {
      const share = Number(rule.holds(candidate));
      points += rule.points * share;
      if (share > 0 && rule.points > 0) reasons.push(rule.reason);
    }
    if (best === null || points > best.points) best = { index: candidate.index, points, reasons };
  }
  return best;
}

function candidatesOf(findings: readonly Finding[], story: number): readonly Candidate[] {
  const from = Math.max(0, story - LOOKED_AT);
  const opening = openingOf(findings, story);
  const head = findings
    .slice(Math.max(0, from - ECHO_REACH), story + 3)
    .map(({ line }) => line.printed.slice(0, 400).toLowerCase());
  const candidates: Candidate[] = [];
  let marksAbove = 0;
  let rivalsAbove = 0;
  let short = 0;
  for (let index = from; index < Math.max(story, 1) && index < findings.length; index += 1) {
    const finding = findings[index] as Finding;
    if (isMark(finding)) marksAbove += 1;
    short = isShort(finding) ? short + 1 : 0;
    if (short === MENU) rivalsAbove = 0;
    if (!CANDIDATES.has(finding.kind)) continue;
    candidates.push({
      isLast: index === story - 1,
      index,
      finding,
      above: findings[index - 1],
      below: findings[index + 1],
      marksAbove,
      rivalsAbove,
      overlap: overlapOf(finding.line.printed, opening),
      echoed:
        finding.line.words > 2 &&
        isEchoed(finding.line.printed.toLowerCase(), finding.line.words, head),
    });
    if (isRival(finding)) rivalsAbove += 1;
  }
  return candidates;
}

function isMark(finding: Finding | undefined): boolean {
  return finding?.kind === 'byline' || finding?.kind === 'timestamp' || finding?.kind === 'dated';
}

function isShort(finding: Finding | undefined): boolean {
  if (finding === undefined || finding.line.words > 3) return false;
  return ['text', 'name', 'section', 'furniture'].includes(finding.kind);
}

/** A line of headline length that is no path. */
function isRival({ kind, line }: Finding): boolean {
  return (
    (kind === 'text' || kind === 'name') &&
    line.words >= 4 &&
    !line.closed &&
    !PATH.test(line.printed)
  );
}

function isStandfirst({ line }: Finding, below: Finding | undefined): boolean {
  if (below === undefined || below.kind !== 'text') return false;
  return below.line.words >= 8 && below.line.words > line.words + 3;
}

/** A line of fewer words that is printed twice is a menu's. */
const REPEATED = 5;

/** Whether a longer line of the head holds the words, or another line of headline length has them too. */
function isEchoed(printed: string, words: number, head: readonly string[]): boolean {
  let same = 0;
  for (const line of head) {
    if (!line.includes(printed)) continue;
    if (line.length > printed.length) return true;
    same += 1;
  }
  return same > 1 && words >= REPEATED;
}

/** How much of the story its opening is: paragraphs, and code units of each. */
const OPENING_LINES = 3;
const OPENING_LENGTH = 400;

/** Shortest word that says what a line is about. */
const TELLING = 4;

/** The text that opens the story, in small letters, with a blank in front of it. */
function openingOf(findings: readonly Finding[], story: number): string {
  let opening = ' ';
  for (let i = story; i < story + OPENING_LINES; i += 1) {
    opening += `${findings[i]?.line.printed.slice(0, OPENING_LENGTH) ?? ''} `;
  }
  return opening.toLowerCase();
}

/** Share of the longer words of a line that begin a word of the opening. */
function overlapOf(printed: string, opening: string): number {
  let telling = 0;
  let found = 0;
  let start = -1;
  const line = printed.slice(0, OPENING_LENGTH).toLowerCase();
  for (let i = 0; i <= line.length; i += 1) {
    const inWord = i < line.length && isWordCode(line.charCodeAt(i));
    if (inWord && start < 0) start = i;
    if (inWord || start < 0) continue;
    if (i - start >= TELLING) {
      telling += 1;
      if (opening.includes(line.slice(start, i))) found += 1;
    }
    start = -1;
  }
  return telling === 0 ? 0 : found / telling;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** The last mark of a line, quotes and brackets aside. */
function lastMark(printed: string): string {
  let i = printed.length - 1;
  while (i > 0 && !isLetter(printed.charCodeAt(i)) && !'.!?…:;。！？؟।'.includes(printed.charAt(i)))
    i -= 1;
  return printed.charAt(i);
}
