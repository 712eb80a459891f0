/** The blocks of a page, and the page told from them. */

import type { Byline } from '../byline/index.ts';
import type { Span } from '../kit/index.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import type { Author } from '../lexemes/person.ts';
import { trimEnd } from '../lexemes/space.ts';
import type { TimestampLabel } from '../locales/locale.ts';
import type { TickerRow } from '../ticker/index.ts';
import type { Timestamp } from '../timestamp/index.ts';
import { behindDateline, HEAD_MARGIN, type Layout } from './assembly.ts';
import {
  type Finding,
  isHeadMark,
  isProse,
  isWholeDate,
  type PageReading,
  WORDS_IN_FRONT,
} from './finding.ts';
import type { Line } from './lines.ts';
import { type Picture, pictureAt } from './pictures.ts';
import { isPitch } from './promotion.ts';
import type { Block, Page } from './types.ts';

/** Tells a page: every finding is decided by the place where it stands. */
export function pageOf(
  findings: readonly Finding[],
  layout: Layout,
  { options, vocabulary }: PageReading,
): Page {
  const blocks: Block[] = [];
  const printed: Record<'headline' | 'section' | 'paragraph' | 'tags', string[]> = {
    headline: [],
    section: [],
    paragraph: [],
    tags: [],
  };
  let list: List = null;
  for (let index = 0; index < findings.length; index += 1) {
    const finding = findings[index] as Finding;
    list = listAt(list, finding, index, layout);
    const picture = pictureAt(findings, index, layout, options);
    if (picture !== null) index += picture.findings - 1;
    const told =
      picture === null
        ? blocksOf(findings, index, layout, list, options)
        : [captionBlock(picture, finding.evidence)];
    for (const block of told) {
      blocks.push(block);
      if (block.kind === 'paragraph' && block.value !== null) {
        printed.paragraph.push(behindDateline(finding.line, block.value));
      } else if (Object.hasOwn(printed, block.kind)) {
        printed[block.kind as keyof typeof printed].push(finding.line.printed);
      }
    }
  }
  const all = <Kind extends Block['kind']>(kind: Kind): readonly Extract<Block, { kind: Kind }>[] =>
    blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
  const bylines = all('byline').map(({ value }) => value);
  const timestamps: Timestamp[] = [];
  for (const block of blocks) {
    if (block.kind === 'timestamp') timestamps.push(block.value);
    else if (block.kind === 'byline') timestamps.push(...block.value.timestamps);
  }
  const [headline] = all('headline');
  return {
    kind: 'page',
    blocks,
    headline: printed.headline[0] ?? null,
    section: printed.section[0] ?? null,
    tickers: withoutRepeats(all('tickerRow').map(({ value }) => value)),
    bylines,
    dateline: layout.dateline,
    authors: peopleOf(bylines),
    published: publishedOf(timestamps, headline) ?? datedHeadline(findings, layout) ?? null,
    updated: labelled(timestamps, ['updated', 'asOf']),
    timestamps,
    paragraphs: printed.paragraph,
    captions: all('caption').map(({ value }) => value),
    signOff: all('signOff')[0]?.value ?? null,
    copyrights: all('copyright').map(({ value }) => value),
    tags: printed.tags.flatMap(vocabulary.tagsOf),
  };
}

/** A list that a heading opened: the short lines below it are its items. Comments, and what a company says of itself, go on to the end. */
type List = 'related' | 'tags' | 'end' | null;

/** Which list goes on, begins or ends with a finding. */
function listAt(list: List, finding: Finding, index: number, layout: Layout): List {
  if (index < layout.story || list === 'end') return list;
  switch (finding.kind) {
    case 'relatedHeading':
      return 'related';
    case 'storyEnd':
      return index >= layout.foot ? 'end' : list;
    case 'tags':
      return 'tags';
    case 'copyright':
    case 'signOff':
      return null;
    case 'furniture':
      return list === 'tags' ? null : list;
    default:
      return isProse(finding) ? null : list;
  }
}

function blocksOf(
  findings: readonly Finding[],
  index: number,
  layout: Layout,
  list: List,
  options: ReadOptions,
): readonly Block[] {
  const finding = findings[index] as Finding;
  const { span, evidence } = finding;
  if (list === 'end' && isOfHead(finding)) {
    return [furniture(span, evidence, 'behind the story')];
  }
  switch (finding.kind) {
    case 'dated':
      return index !== layout.headline && index < layout.story + HEAD_MARGIN
        ? timestampBlocks(finding.value.filter(isWholeDate), finding.line, span, evidence)
        : [textBlock(finding, index, layout, list)];
    case 'timestamp':
      return timestampBlocks(finding.value, finding.line, span, evidence);
    case 'name':
      return index !== layout.headline && isSupportedName(findings, index, layout)
        ? [
            {
              kind: 'byline',
              value: finding.value,
              span,
              evidence: [...evidence, 'in the head of the page'],
            },
          ]
        : [textBlock(finding, index, layout, list)];
    case 'text':
      return isPitch(findings, index, options) && index !== layout.headline
        ? [furniture(span, evidence, 'above a field to fill in')]
        : [textBlock(finding, index, layout, list)];
    case 'storyEnd':
    case 'relatedHeading':
    case 'section':
      return [textBlock(finding, index, layout, list)];
    case 'byline':
      return isPlacedByline(finding, index, layout)
        ? [{ kind: 'byline', value: finding.value, span, evidence }]
        : [textBlock(finding, index, layout, list)];
    default:
      return [{ kind: finding.kind, value: finding.value, span, evidence } as Block];
  }
}

/** Whether a line would say who wrote the story, or when. */
function isOfHead(finding: Finding): boolean {
  return isHeadMark(finding) || finding.kind === 'name';
}

function captionBlock({ caption, evidence }: Picture, found: readonly string[]): Block {
  return {
    kind: 'caption',
    value: caption,
    span: caption.span,
    evidence: [...found, evidence],
  };
}

/** One block for each of the times on a line; marks and words between them belong to the one in front. */
function timestampBlocks(
  stamps: readonly Timestamp[],
  { printed, start: lineStart }: Line,
  span: Span,
  evidence: readonly string[],
): readonly Block[] {
  return stamps.map((value, i) => {
    const start = i === 0 ? span.start : value.span.start;
    const next = stamps[i + 1];
    const end =
      next === undefined
        ? span.end
        : lineStart + trimEnd(printed, start - lineStart, next.span.start - lineStart);
    return { kind: 'timestamp', value, span: { start, end }, evidence };
  });
}

/** Words of the shortest standfirst that does not end like a sentence. */
const STANDFIRST = 8;

/** How many findings from a bare name its support may stand. */
const SUPPORT_REACH = 2;

/**
 * A bare name is an author in the head, below the headline or beside a byline or a time. Where a marked byline of the head
 * names somebody already, only a name that goes on with its list is another author.
 */
function isSupportedName(findings: readonly Finding[], index: number, layout: Layout): boolean {
  if (layout.headline === null) return false;
  if (layout.namesAuthor) return index < layout.story && continuesByline(findings, index);
  if (index > layout.story) return index === layout.loneName || index === layout.datedName;
  if (standsApart(findings, index, layout.headline)) return false;
  if (
    index > layout.headline &&
    (index <= layout.headline + SUPPORT_REACH || index === layout.loneName)
  ) {
    return true;
  }
  for (let i = index - SUPPORT_REACH; i <= index + SUPPORT_REACH; i += 1) {
    if (isHeadMark(findings[i])) return true;
  }
  return false;
}

/** Whether another name of the head stands above it with a paragraph between: the name of a subject, or of a photo's. */
function standsApart(findings: readonly Finding[], index: number, headline: number): boolean {
  let paragraph = false;
  for (let i = index - 1; i > headline; i -= 1) {
    const finding = findings[i] as Finding;
    if (finding.kind === 'name') return paragraph;
    paragraph ||= isProse(finding);
  }
  return false;
}

/** On how many lines below a byline its names and addresses may go on. */
const LISTED = 8;

/** Whether the line above, addresses and other names aside, is a byline with people. */
function continuesByline(findings: readonly Finding[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - LISTED; i -= 1) {
    const above = findings[i] as Finding;
    if (above.kind === 'byline') return above.value.authors.length > 0;
    if (above.kind !== 'name' && !above.line.printed.startsWith('@')) return false;
  }
  return false;
}

/** A byline belongs to the head or the end of the story; within it, and in the foot, only a marked one does. */
function isPlacedByline(finding: Finding, index: number, layout: Layout): boolean {
  return index < layout.story + HEAD_MARGIN || finding.evidence.includes(WORDS_IN_FRONT);
}

function furniture(span: Span, evidence: readonly string[], reason: string): Block {
  return { kind: 'furniture', value: null, span, evidence: [...evidence, reason] };
}

/** Words of the shortest line between two paragraphs that names another story. */
const RELATED_WORDS = 6;

/** A tag in a list of tags has at most this many words. */
const TAG_WORDS = 4;

function textBlock(finding: Finding, index: number, layout: Layout, list: List): Block {
  const { span, evidence } = finding;
  const block = (
    kind: 'headline' | 'section' | 'paragraph' | 'tags' | 'related' | 'furniture',
    reason: string,
  ): Block => ({ kind, value: null, span, evidence: [...evidence, reason] });
  if (index === layout.headline) {
    return {
      kind: 'headline',
      value: null,
      span,
      evidence: [...evidence, ...layout.headlineReasons],
    };
  }
  if (index === layout.section) return block('section', 'section name above the headline');
  if (index < layout.story) {
    return isStandfirst(finding, index, layout)
      ? block('paragraph', 'standfirst')
      : block('furniture', 'in the head of the page');
  }
  if (index === layout.story && layout.dateline !== null) {
    return { kind: 'paragraph', value: layout.dateline, span, evidence: ['opens with a dateline'] };
  }
  const isItem = finding.kind !== 'relatedHeading' && finding.kind !== 'storyEnd';
  if (list === 'tags' && isItem && finding.line.words <= TAG_WORDS)
    return block('tags', 'in a list of tags');
  if (list === 'related' && isItem && finding.line.words > 3) {
    return block('related', 'in a list of stories');
  }
  if (index >= layout.foot) {
    return list === null && index >= layout.tags.from && index < layout.tags.to
      ? block('tags', 'names without a sentence, behind the story')
      : block('furniture', 'behind the story');
  }
  if (finding.kind !== 'text') return block('furniture', 'between paragraphs');
  if (isProse(finding) || finding.line.closed) return block('paragraph', 'within the story');
  return finding.line.words >= RELATED_WORDS
    ? block('related', 'form of a headline between paragraphs')
    : block('paragraph', 'subheading');
}

/** A paragraph below the headline, or a shorter line near it or directly above the story. Above it stand notices. */
function isStandfirst(finding: Finding, index: number, { headline, story }: Layout): boolean {
  if (headline === null || index < headline) return false;
  if (isProse(finding)) return true;
  const isNear = index <= headline + HEAD_MARGIN || index === story - 1;
  return isNear && finding.kind === 'text' && finding.line.words >= STANDFIRST;
}

function withoutRepeats(rows: readonly TickerRow[]): readonly TickerRow[] {
  const firsts = new Map<string, TickerRow>();
  // Figures are dear to write out, and few symbols stand there with two prices.
  const others = new Set<string>();
  return rows.filter((row) => {
    const { symbol, last, change } = row;
    const first = firsts.get(symbol);
    if (first === undefined) {
      firsts.set(symbol, row);
      return true;
    }
    if (first.last === last && first.change === change) return false;
    const { size } = others;
    return others.add(`${symbol}\n${last}\n${change}`).size > size;
  });
}

function peopleOf(bylines: readonly Byline[]): readonly Author[] {
  const seen = new Set<string>();
  return bylines
    .flatMap(({ authors }) => authors)
    .filter(({ name }) => {
      const key = name.toLowerCase();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The first time that has one of the labels, the first label that any time has. */
function labelled(
  timestamps: readonly Timestamp[],
  labels: readonly TimestampLabel[],
): Timestamp | null {
  for (const wanted of labels) {
    const found = timestamps.find(({ label }) => label === wanted);
    if (found !== undefined) return found;
  }
  return null;
}

/** The date within the headline, where nothing else on the page says when it was published. */
function datedHeadline(findings: readonly Finding[], { headline }: Layout): Timestamp | undefined {
  const finding = findings.find((_finding, index) => index === headline);
  return finding?.kind === 'dated' ? finding.value.find(isWholeDate) : undefined;
}

/**
 * A time that is labelled so, or else the first one without any label that prints a day: below the headline, if one
 * stands there, since the day of the visit or of the issue may stand above it.
 */
function publishedOf(
  timestamps: readonly Timestamp[],
  headline: Block | undefined,
): Timestamp | null {
  const isUnlabelled = ({ label, readings: [first] }: Timestamp) =>
    label === null && first.day !== null;
  const below =
    headline &&
    timestamps.find((stamp) => stamp.span.start >= headline.span.end && isUnlabelled(stamp));
  return (
    labelled(timestamps, ['published', 'firstPublished', 'posted', 'created']) ??
    below ??
    timestamps.find(isUnlabelled) ??
    labelled(timestamps, ['asOf'])
  );
}
