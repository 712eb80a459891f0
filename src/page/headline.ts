/**
 * The headline of a page: the line of the head that looks most like one.
 *
 * No single mark tells a headline from a menu entry or a standfirst. Each mark below gives or takes points
 * (data/headline-points.ts); the line with most points wins, the first of equals. Where the line stands on the page is no
 * mark: a crawl puts any menu above it.
 */

import { type HeadlineMark, headlinePoints } from '../data/headline-points.ts';
import { isDigit, isLetter } from '../lexemes/space.ts';
import { type Finding, isHeadMark, isProse } from './finding.ts';

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
  /** Whether its longest word stands in the story. */
  readonly keyWordInStory: boolean;
  /** Whether the story begins below it. */
  readonly isLast: boolean;
  /** Whether it stands below what reads like the first paragraph, which is then a notice above the story. */
  readonly isBelowStory: boolean;
  /** Share of the next lines that are short, 0 to 1. */
  readonly shortBelow: number;
  /** Whether the line above is short, and the one above that is not. */
  readonly isBelowLoneShort: boolean;
  /** Whether another line of the head holds it whole: a breadcrumb, "Share: …". */
  readonly echoed: boolean;
}

/** Whether a candidate has a mark: true, or a share from 0 to 1 of its points. */
type Test = (candidate: Candidate) => boolean | number;

const words =
  (least: number, most: number) =>
  ({ finding: { line } }: Candidate): boolean =>
    line.words >= least && line.words <= most;
const TESTS: Readonly<Record<HeadlineMark, Test>> = {
  'length of a headline': words(6, 16),
  'one word': words(1, 1),
  'too long': words(25, Number.POSITIVE_INFINITY),
  'a full stop at its end': ({ finding: { line } }) => FULL_STOP.test(line.printed),
  'its words open the story': ({ overlap }) => overlap,
  'another line repeats it': ({ echoed }) => echoed,
  'first line of its length': (it) => isRival(it.finding) && it.rivalsAbove === 0,
  'third or later line of its length': ({ rivalsAbove }) => rivalsAbove > 1,
  'below a byline or time': ({ marksAbove }) => marksAbove > 0,
  'below several bylines or times': ({ marksAbove }) => marksAbove > 1,
  'directly below a time or byline': ({ above }) => isHeadMark(above),
  'below a short line': ({ above }) => isShort(above),
  'below a section name': ({ above }) => above?.kind === 'section',
  'below a line of its length': ({ above }) => above !== undefined && isRival(above),
  'a paragraph below': ({ below }) => below !== undefined && isProse(below),
  'a longer line below': ({ finding, below }) => isStandfirst(finding, below),
  'last line above the story': ({ isLast }) => isLast,
  'form of a name': ({ finding }) => finding.kind === 'name',
  'a known section': ({ finding }) => finding.kind === 'section',
  'a date in it': ({ finding }) => finding.kind === 'dated',
  'form of a path': ({ finding }) => PATH.test(finding.line.printed),
  'below the first paragraph': ({ isBelowStory }) => isBelowStory,
  'its longest word stands in the story': ({ keyWordInStory }) => keyWordInStory,
  'a colon or quotation marks within': ({ finding: { line } }) => COLON_OR_QUOTE.test(line.printed),
  'words in small letters': ({ finding: { line } }) =>
    line.words > 2 && line.capitalised < line.words,
  'a small letter first': ({ finding: { line } }) => SMALL_FIRST.test(line.printed),
  'words run together': ({ finding: { line } }) => RUN_TOGETHER.test(line.printed),
  'short lines below': ({ shortBelow }) => shortBelow,
  'below a lone short line': ({ isBelowLoneShort }) => isBelowLoneShort,
};

const MARKS = Object.entries(headlinePoints) as [HeadlineMark, number][];

/** At the end of a sentence; quotes and brackets may follow. */
const FULL_STOP = /[.。]["'”’»«)\]*」』]*$/;
/** A colon between words, and the quotation marks of any language. */
const COLON_OR_QUOTE = /: |[«»„“”‘’"]/;
const SMALL_FIRST = /^\p{Ll}/u;
/** Pieces of a page that a crawl put together: "BottlenecksMust-solve". */
const RUN_TOGETHER = /\p{Ll}\p{Lu}\p{Ll}/u;

/** Marks between the steps of a path to the page. */
const PATH = /[»›>]| \/ [^/]* \/ |\|[^|]*\|/;

/** Kinds of lines that may be a headline. */
const CANDIDATES: ReadonlySet<Finding['kind']> = new Set(['text', 'name', 'section', 'dated']);

/** Short lines one below the other that are a menu: what stands above it is no part of the story's head. */
const MENU = 4;

/** Candidates that are looked at, counted from the story upwards: more than any head has. */
const LOOKED_AT = 60;

/** Findings of the head in which a candidate is looked for again. */
const ECHO_REACH = 80;

/** Lines behind the first paragraph that are looked at, too: it may be a notice above the story. Another one stands below them. */
const BELOW_STORY = 6;
/** Words of the longest of them. */
const BELOW_STORY_WORDS = 30;

/**
 * The headline among the findings, and why; null without one.
 *
 * @param story index of the first paragraph
 * @param isSure whether the story begins there for certain: with a dateline
 */
export function headlineOf(
  findings: readonly Finding[],
  story: number,
  isSure: boolean,
): { readonly index: number; readonly reasons: readonly string[] } | null {
  const to = isSure ? story : story + BELOW_STORY;
  let best: { index: number; points: number; reasons: readonly string[] } | null = null;
  for (const candidate of candidatesOf(findings, story, to)) {
    let points = 0;
    const reasons: string[] = [];
    for (const [mark, worth] of MARKS) {
      const share = Number(TESTS[mark](candidate));
      points += worth * share;
      if (share > 0 && worth > 0) reasons.push(mark);
    }
    if (best === null || points > best.points) best = { index: candidate.index, points, reasons };
  }
  return best;
}

function candidatesOf(
  findings: readonly Finding[],
  story: number,
  to: number,
): readonly Candidate[] {
  const from = Math.max(0, story - LOOKED_AT);
  const opening = openingOf(findings, story);
  const head = findings
    .slice(Math.max(0, from - ECHO_REACH), story + 3)
    .filter((finding) => !isProse(finding))
    .map(({ line }) => line.printed.slice(0, 400).toLowerCase());
  const lastProse = findings.findLastIndex(isProse);
  const candidates: Candidate[] = [];
  let marksAbove = 0;
  let rivalsAbove = 0;
  let short = 0;
  for (let index = from; index < to && index < findings.length; index += 1) {
    const finding = findings[index] as Finding;
    if (isHeadMark(finding)) marksAbove += 1;
    short = isShort(finding) ? short + 1 : 0;
    if (short === MENU) rivalsAbove = 0;
    if (!CANDIDATES.has(finding.kind)) continue;
    const isBelowStory = index >= story;
    if (isBelowStory && (index >= lastProse || isParagraph(finding))) continue;
    candidates.push({
      isLast: index === story - 1,
      isBelowStory,
      index,
      finding,
      above: findings[index - 1],
      below: findings[index + 1],
      marksAbove,
      rivalsAbove,
      ...sharedWords(finding.line.printed, opening),
      echoed:
        finding.line.words > 2 &&
        isEchoed(finding.line.printed.toLowerCase(), finding.line.words, head),
      shortBelow:
        findings.slice(index + 1, index + 1 + NEXT_LINES).filter(isShort).length / NEXT_LINES,
      isBelowLoneShort: isShort(findings[index - 1]) && !isShort(findings[index - 2]),
    });
    if (isRival(finding)) rivalsAbove += 1;
  }
  return candidates;
}

/** Whether a line below the first paragraph is another one, and no headline. */
function isParagraph({ line }: Finding): boolean {
  return line.words > BELOW_STORY_WORDS || FULL_STOP.test(line.printed);
}

/** Lines below a candidate in which short ones count. */
const NEXT_LINES = 3;

const SHORT_KINDS: ReadonlySet<Finding['kind']> = new Set(['text', 'name', 'section', 'furniture']);

function isShort(finding: Finding | undefined): boolean {
  if (finding === undefined || !SHORT_KINDS.has(finding.kind)) return false;
  // The words of a sentence are not counted for this.
  return !finding.line.sentence && finding.line.words <= 3;
}

/** A line of headline length that is no path. */
function isRival({ kind, line }: Finding): boolean {
  return (
    (kind === 'text' || kind === 'name') &&
    !line.closed &&
    line.words >= 4 &&
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

/** How much of the story is looked at for words: of its first paragraphs, and of what follows. Code units. */
const OPENING_LINES = 3;
const OPENING_LENGTH = 400;
const STORY_LENGTH = 2000;

/** Shortest word that says what a line is about. */
const TELLING = 4;
/** Shortest longest word that is looked for in the story, and how much of it: its end may be inflected. */
const KEY_WORD = 6;
const KEY_LENGTH = 7;

/** The story in small letters, as much of it as is looked at. */
interface Opening {
  readonly story: string;
  /** How much of it are its first paragraphs, in code units. */
  readonly first: number;
}

function openingOf(findings: readonly Finding[], story: number): Opening {
  let printed = '';
  let first = 0;
  for (let i = story; i < findings.length && printed.length < STORY_LENGTH; i += 1) {
    const { line } = findings[i] as Finding;
    printed += `${line.printed.slice(0, OPENING_LENGTH)} `;
    if (i < story + OPENING_LINES) first = printed.length;
  }
  return { story: printed.toLowerCase(), first };
}

/** Share of the longer words of a line that the opening has, and whether the longest one stands in the story. */
function sharedWords(
  printed: string,
  opening: Opening,
): Pick<Candidate, 'overlap' | 'keyWordInStory'> {
  let telling = 0;
  let found = 0;
  let start = 0;
  let longest = '';
  const line = printed.slice(0, OPENING_LENGTH).toLowerCase();
  for (let i = 0; i <= line.length; i += 1) {
    if (isWordCode(line.charCodeAt(i))) continue;
    const word = line.slice(start, i);
    start = i + 1;
    if (word.length < TELLING) continue;
    telling += 1;
    const at = opening.story.indexOf(word);
    if (at >= 0 && at < opening.first) found += 1;
    if (word.length > longest.length) longest = word;
  }
  return {
    overlap: telling === 0 ? 0 : found / telling,
    keyWordInStory:
      longest.length >= KEY_WORD && opening.story.includes(longest.slice(0, KEY_LENGTH)),
  };
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
