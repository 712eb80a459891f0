/**
 * A page out of its findings: the lines decide together what each of them is.
 *
 *     menu, section, headline, standfirst, byline, times      the head
 *     paragraphs, captions and related lines between them     the story
 *     closing credits, tags, comments, disclosures, rights    the foot
 */

import { type Dateline, parseDateline } from '../dateline/index.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { skipSpace } from '../lexemes/space.ts';
import { type Finding, isHeadMark, isProse, isWholeDate, type PageReading } from './finding.ts';
import { headlineOf } from './headline.ts';
import type { Line } from './lines.ts';
import { relocated } from './relocate.ts';

/** Which findings are the head, the story and the foot, and what stands in them. Indices into the findings. */
export interface Layout {
  readonly headline: number | null;
  /** Why it is the headline. */
  readonly headlineReasons: readonly string[];
  readonly section: number | null;
  /** First finding of the story. */
  readonly story: number;
  /** First finding behind the story. */
  readonly foot: number;
  /** The first line of text behind the story, where its subjects may be listed, and the first one behind them. */
  readonly tags: { readonly from: number; readonly to: number };
  readonly dateline: Dateline | null;
  /** The only bare name between the headline and the story, if there is just one. */
  readonly loneName: number | null;
  /** The first bare name below the headline with a whole date on the line below it, where nothing above names an author. */
  readonly datedName: number | null;
  /** Whether a marked byline in the head, or just below its end, names a person. */
  readonly namesAuthor: boolean;
}

/** Findings below the first paragraph in which a byline still belongs to the head. */
export const HEAD_MARGIN = 3;

/** Finds the parts of the page. */
export function layoutOf(
  findings: readonly Finding[],
  { options, vocabulary }: PageReading,
): Layout {
  const start = storyStart(findings, 0, options);
  const found = headlineOf(findings, start.index, start.dateline !== null);
  const headline = found?.index ?? null;
  const top = headline ?? 0;
  // What reads like a paragraph above the headline is a notice.
  const above = headline === null ? [] : findings.slice(0, headline + 1);
  const { index: story, dateline } = above.some(isProse)
    ? storyStart(findings, above.length, options)
    : start;
  const foot = storyFoot(findings, story);
  return {
    story,
    foot,
    tags: tagsBelow(findings, foot),
    headline,
    headlineReasons: found?.reasons ?? [],
    section: sectionOf(findings, top, vocabulary.isPlace),
    dateline,
    loneName: loneNameOf(findings, top, story),
    datedName: datedNameOf(findings, top, story),
    namesAuthor: findings
      .slice(0, story + HEAD_MARGIN)
      .some((finding) => finding.kind === 'byline' && finding.value.authors.length > 0),
  };
}

/** Words of the shortest paragraph that a dateline opens. */
const DATELINED = 4;

function datelineAt({ kind, line }: Finding, options: ReadOptions): Dateline | null {
  // The words of a sentence are not counted for this.
  if (kind !== 'text' || (!line.sentence && line.words < DATELINED)) return null;
  const result = parseDateline(line.printed, options);
  return result.ok ? relocated(result.value, line.start) : null;
}

function loneNameOf(findings: readonly Finding[], headline: number, story: number): number | null {
  let lone: number | null = null;
  for (let i = headline + 1; i < story + HEAD_MARGIN; i += 1) {
    if (findings[i]?.kind !== 'name') continue;
    if (lone !== null) return null;
    lone = i;
  }
  return lone;
}

/** How far below the headline the name of an author may stand with its date: a gallery and buttons come before it. */
const DATED_NAME_REACH = 30;

function datedNameOf(findings: readonly Finding[], headline: number, story: number): number | null {
  for (let i = headline + 1; i < headline + DATED_NAME_REACH; i += 1) {
    const kind = findings[i]?.kind;
    if (kind === 'byline' || (kind === 'name' && i < story + HEAD_MARGIN)) return null;
    const below = findings[i + 1];
    if (kind !== 'name' || below?.kind !== 'timestamp') continue;
    return below.value.some(isWholeDate) ? i : null;
  }
  return null;
}

/** How far above the headline a known section name may stand. */
const SECTION_REACH = 3;

/** A section name above the headline: a known one near it, or the name of a place directly above it. */
function sectionOf(
  findings: readonly Finding[],
  headline: number,
  isPlace: (printed: string) => boolean,
): number | null {
  const above = findings[headline - 1];
  if (above !== undefined && isPlace(above.line.printed)) return headline - 1;
  for (let i = headline - 1; i >= headline - SECTION_REACH; i -= 1) {
    if (findings[i]?.kind === 'section') return i;
    if (!isHeadMark(findings[i])) return null;
  }
  return null;
}

/** How far below a paragraph a byline may stand and still make it a standfirst. */
const HEAD_REACH = 12;
/** Lines of a menu between a notice and the headline do not count, up to as many. */
const MENU_REACH = 50;
const MENU_WORDS = 3;

/** How many paragraphs from the first one the dateline may stand: captions and a standfirst come before it. */
const DATELINE_REACH = 5;

/**
 * The first paragraph of the story: the one with a dateline, if one of the first few has it. Otherwise the first one
 * that is no standfirst: a paragraph with a byline or a time not far below it, and at most one other between.
 */
function storyStart(
  findings: readonly Finding[],
  from: number,
  options: ReadOptions,
): { readonly index: number; readonly dateline: Dateline | null } {
  let first: number | null = null;
  let fallback: number | null = null;
  let paragraphs = 0;
  for (let i = from; i < findings.length && paragraphs < DATELINE_REACH; i += 1) {
    const finding = findings[i] as Finding;
    const dateline = datelineAt(finding, options);
    if (dateline !== null) return { index: i, dateline };
    if (!isProse(finding)) continue;
    paragraphs += 1;
    fallback ??= i;
    first ??= goesOnBelow(findings, i) ? null : i;
  }
  return { index: first ?? fallback ?? findings.length, dateline: null };
}

/** Whether the head goes on below the paragraph at `from`, to a byline or a time. */
function goesOnBelow(findings: readonly Finding[], from: number): boolean {
  let paragraphs = 0;
  let lines = 0;
  for (const finding of findings.slice(from + 1, from + 1 + MENU_REACH)) {
    if (finding.line.words > MENU_WORDS) lines += 1;
    if (lines > HEAD_REACH) return false;
    if (isProse(finding)) paragraphs += 1;
    if (paragraphs > 1 || (paragraphs > 0 && isBehindStory(finding))) return false;
    if (isHeadMark(finding)) return true;
  }
  return false;
}

/** Paragraphs that a story has before a heading can end it. */
const SHORT_STORY = 3;

/**
 * Behind which finding the story does not go on: a heading that says so, the closing credits, or the last paragraph. A
 * story that has only begun is not ended by a count of comments above it.
 */
function storyFoot(findings: readonly Finding[], story: number): number {
  const lastProse = findings.findLastIndex(isProse);
  let last = story;
  let paragraphs = 0;
  for (let i = story; i < findings.length; i += 1) {
    const finding = findings[i] as Finding;
    if (ENDS.has(finding.kind) && (paragraphs >= SHORT_STORY || i > lastProse)) {
      if (finding.kind === 'signOff') last = sentenceAbove(findings, i, last);
      break;
    }
    if (!isProse(finding) && (i !== last + 1 || !isSentence(finding))) continue;
    last = i;
    paragraphs += 1;
  }
  return Math.min(last + 1, findings.length);
}

const ENDS: ReadonlySet<Finding['kind']> = new Set(['storyEnd', 'signOff', 'copyright']);

/** Whether a finding stands below a story: the times in a list of other stories are none of its head. */
function isBehindStory({ kind }: Finding): boolean {
  return kind === 'relatedHeading' || ENDS.has(kind);
}

/** The last words of a story stand directly above its closing credits, whatever stands between them and the paragraphs. */
function sentenceAbove(findings: readonly Finding[], credits: number, last: number): number {
  for (let i = credits - 1; i >= credits - CREDITS_REACH; i -= 1) {
    const finding = findings[i] as Finding;
    if (isSentence(finding)) return i;
    if (finding.kind !== 'furniture') break;
  }
  return last;
}

/** How far above the closing credits they stand: a rule and a button come between. */
const CREDITS_REACH = 3;

/** A short line that ends like a sentence: the last words of a story. */
function isSentence({ kind, line }: Finding): boolean {
  return kind === 'text' && line.closed && line.words >= 3;
}

/** Longest tag on a line of its own, in words, and the fewest such lines that make a list. */
const TAG_LINE_WORDS = 3;
const TAG_LINES = 3;

/** The subjects of the story below it: a line of names, or some short lines one below the other. */
function tagsBelow(findings: readonly Finding[], foot: number): Layout['tags'] {
  const isText = ({ kind }: Finding) => kind === 'text' || kind === 'name' || kind === 'section';
  let from = foot;
  while (from < findings.length && !isText(findings[from] as Finding)) from += 1;
  const first = findings[from];
  if (first?.kind === 'text' && isTagLine(first)) return { from, to: from + 1 };
  let to = from;
  while (to < findings.length && isShortTag(findings[to] as Finding)) to += 1;
  return { from, to: from === foot && to - from >= TAG_LINES ? to : from };
}

function isShortTag({ kind, line }: Finding): boolean {
  return (
    (kind === 'text' || kind === 'name' || kind === 'section') &&
    line.words <= TAG_LINE_WORDS &&
    !line.closed &&
    !line.digits
  );
}

/** Share of words with a capital letter from which a line reads like a list of names and subjects. */
const MOSTLY = 0.65;

/** Whether a line behind the story lists its subjects: names without a sentence around them. */
function isTagLine({ line }: Finding): boolean {
  return !line.closed && line.words >= 3 && line.capitalised >= line.words * MOSTLY;
}

/** The text of a paragraph behind its dateline. */
export function behindDateline({ printed, start }: Line, { span }: Dateline): string {
  return printed.slice(skipSpace(printed, span.end - start));
}
