/**
 * The headline of a page: the line of the head that looks most like one.
 *
 * No single mark tells a headline from a menu entry or a standfirst. Each rule below gives points with a reason; the
 * line with most points wins, the first of equals.
 */

import type { Finding } from './findings.ts';

/** How many lines above a byline or a time count as near it. */
const NEAR = 6;

/** A candidate and why. */
interface Candidate {
  readonly index: number;
  readonly points: number;
}

/** The index of the headline among the findings of the head, which ends before `story`; null where there is none. */
export function headlineOf(findings: readonly Finding[], story: number): number | null {
  const repeated = repeatedLines(findings);
  let best: Candidate | null = null;
  for (let index = 0; index < story; index += 1) {
    const finding = findings[index] as Finding;
    if (finding.kind !== 'text') continue;
    const points = pointsOf(findings, index, story, repeated);
    if (best === null || points > best.points) best = { index, points };
  }
  return best === null || best.points <= 0 ? null : best.index;
}

function pointsOf(
  findings: readonly Finding[],
  index: number,
  story: number,
  repeated: ReadonlySet<number>,
): number {
  const { line } = findings[index] as Finding;
  let points = lengthPoints(line.words);
  if (line.closed) points -= line.words > 12 ? 2 : 1;
  if (repeated.has(index)) points += 2;
  points += markPoints(findings, index, story);
  const before = findings[index - 1];
  if (before !== undefined && before.kind === 'section') points += 1;
  // The first of several lines of text is the headline, the one below it the standfirst.
  if (before === undefined || before.kind !== 'text' || before.line.words < 4) points += 1;
  return points;
}

/** Headlines have 4 to 16 words. */
function lengthPoints(words: number): number {
  if (words < 2) return -2;
  if (words < 4) return 0.5;
  if (words <= 16) return 3;
  return words <= 24 ? 2 : 0;
}

/** Points for a byline or a time below: the nearer the more. */
function markPoints(findings: readonly Finding[], index: number, story: number): number {
  for (let i = index + 1; i <= index + NEAR && i < findings.length; i += 1) {
    const { kind } = findings[i] as Finding;
    if (i >= story) return 1;
    if (kind === 'byline' || kind === 'timestamp' || kind === 'name') {
      return 2.5 - 0.4 * (i - index - 1);
    }
  }
  return 0;
}

/** Findings whose line stands on the page more than once, alone or within another line ("Share: …"). */
function repeatedLines(findings: readonly Finding[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  const repeated = new Set<number>();
  for (const [index, { kind, line }] of findings.entries()) {
    if (kind !== 'text' || line.words < 3 || line.words > 30) continue;
    const key = line.printed.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else repeated.add(earlier).add(index);
  }
  return repeated;
}
