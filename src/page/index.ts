/**
 * Pages: any plain text of a news page as a typed document.
 *
 *     World                                                   section
 *     Harbour city votes to move its tide gates               headline
 *     Reuters Published 12 Jun, 2024 10:29am                  byline with a time
 *     SEOUL: The council agreed on Tuesday …                  paragraph behind its dateline
 *
 * Text out of a crawl has lost its mark-up; what is left are lines. Each line is first read by itself (findings), then
 * the lines decide together what they are (assembly). Nothing of the text is lost: the blocks tile it.
 */

import type { Byline } from '../byline.ts';
import type { Caption } from '../caption.ts';
import type { Copyright } from '../copyright.ts';
import type { Dateline } from '../dateline.ts';
import type { Span } from '../kit/index.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import type { Author } from '../lexemes/person.ts';
import type { SignOff } from '../signoff.ts';
import type { TickerRow } from '../ticker.ts';
import type { Timestamp } from '../timestamp.ts';
import {
  behindDateline,
  isProse,
  isRelatedLine,
  isTagLine,
  type Layout,
  layoutOf,
} from './assembly.ts';
import { type Finding, findingsOf } from './findings.ts';
import { pageVocabulary } from './vocabulary.ts';

interface BlockOf<Kind extends string, Value> {
  readonly kind: Kind;
  /** Where the block stands, without the white space around it. */
  readonly span: Span;
  /** What was read there; null for kinds that are text only. */
  readonly value: Value;
  /** The rule that decided, and what supported it, in words: for understanding a wrong answer. */
  readonly evidence: readonly string[];
}

/** One piece of a page. `kind` decides the type of `value`. */
export type Block =
  | BlockOf<'tickerRow', TickerRow>
  | BlockOf<'section', null>
  | BlockOf<'headline', null>
  | BlockOf<'byline', Byline>
  | BlockOf<'timestamp', Timestamp>
  /** The value is the dateline of the paragraph that opens the story, otherwise null. */
  | BlockOf<'paragraph', Dateline | null>
  | BlockOf<'caption', Caption>
  | BlockOf<'signOff', SignOff>
  | BlockOf<'copyright', Copyright>
  | BlockOf<'tags', null>
  | BlockOf<'related', null>
  | BlockOf<'furniture', null>;

/** A news page. Everything in it was printed in the text; nothing is filled in. */
export interface Page {
  readonly kind: 'page';
  /** The whole text in order: sorted, without overlap, with nothing but white space between. */
  readonly blocks: readonly Block[];
  /** As printed; null where no line looks like one. */
  readonly headline: string | null;
  /** As printed above the headline: 'World'. */
  readonly section: string | null;
  /** Market rows in printed order; a block of rows that is printed twice is told once. */
  readonly tickers: readonly TickerRow[];
  readonly bylines: readonly Byline[];
  readonly dateline: Dateline | null;
  /** The people of all bylines in printed order, without repeats. */
  readonly authors: readonly Author[];
  /** When the page says it was published; an unlabelled time of the head where none is labelled. */
  readonly published: Timestamp | null;
  /** When the page says it was updated. */
  readonly updated: Timestamp | null;
  /** All times of the page's furniture, those of bylines included, in printed order. */
  readonly timestamps: readonly Timestamp[];
  /** The story, one string a paragraph, the dateline cut off. */
  readonly paragraphs: readonly string[];
  readonly captions: readonly Caption[];
  readonly signOff: SignOff | null;
  readonly copyrights: readonly Copyright[];
  /** As printed; a line whose tags cannot be told apart is one tag. */
  readonly tags: readonly string[];
}

const vocabularyOf = perOptions(pageVocabulary);

/**
 * Reads any plain text as a news page. Never fails: what it cannot place is a `paragraph` or `furniture` block.
 *
 * @example
 * ```ts
 * const page = parsePage('World\n\nTide gates to move\n\nBy Ada Rowe\n\nSEOUL: The council of the harbour city agreed on Tuesday to move its gates.');
 * page.headline; // => 'Tide gates to move'
 * page.authors.map((author) => author.name); // => ['Ada Rowe']
 * page.dateline?.places[0]?.name; // => 'SEOUL'
 * ```
 */
export function parsePage(text: string, options?: ReadOptions): Page {
  const findings = findingsOf(text, options, vocabularyOf(options));
  const layout = layoutOf(text, findings, options);
  return pageOf(text, blocksOf(text, findings, layout), layout);
}

/** Decides every finding by the place where it stands. */
function blocksOf(text: string, findings: readonly Finding[], layout: Layout): readonly Block[] {
  return findings.flatMap((finding, index) =>
    blocksOfFinding(text, findings, finding, index, layout),
  );
}

function blocksOfFinding(
  text: string,
  findings: readonly Finding[],
  finding: Finding,
  index: number,
  layout: Layout,
): readonly Block[] {
  const { span, evidence } = finding;
  switch (finding.kind) {
    case 'timestamp':
      return timestampBlocks(text, finding.value, span, evidence);
    case 'name':
      return isSupportedName(findings, index, layout)
        ? [
            {
              kind: 'byline',
              value: finding.value,
              span,
              evidence: [...evidence, 'in the head of the page'],
            },
          ]
        : [textBlock(finding, index, layout)];
    case 'text':
    case 'storyEnd':
    case 'relatedHeading':
    case 'section':
      return [textBlock(finding, index, layout)];
    default:
      return [finding];
  }
}

/** One block for each of the times on a line; marks and words between them belong to the one in front. */
function timestampBlocks(
  text: string,
  stamps: readonly Timestamp[],
  span: Span,
  evidence: readonly string[],
): readonly Block[] {
  return stamps.map((value, i) => {
    const start = i === 0 ? span.start : value.span.start;
    const next = stamps[i + 1];
    const end =
      next === undefined ? span.end : start + text.slice(start, next.span.start).trimEnd().length;
    return { kind: 'timestamp', value, span: { start, end }, evidence };
  });
}

/** How many findings from a bare name its support may stand. */
const SUPPORT_REACH = 2;

/** A bare name is an author in the head, beside the headline, a byline or a time. */
function isSupportedName(findings: readonly Finding[], index: number, layout: Layout): boolean {
  if (index > layout.story || layout.headline === null) return false;
  if (Math.abs(index - layout.headline) <= SUPPORT_REACH && index > layout.headline) return true;
  for (let i = index - SUPPORT_REACH; i <= index + SUPPORT_REACH; i += 1) {
    const kind = findings[i]?.kind;
    if (kind === 'timestamp' || kind === 'byline') return true;
  }
  return false;
}

function textBlock(finding: Finding, index: number, layout: Layout): Block {
  const { span, evidence } = finding;
  const block = (
    kind: 'headline' | 'section' | 'paragraph' | 'tags' | 'related' | 'furniture',
    reason: string,
  ): Block => ({
    kind,
    value: null,
    span,
    evidence: [...evidence, reason],
  });
  if (index === layout.headline)
    return block('headline', 'most like a headline in the head of the page');
  if (index < layout.story) {
    if (finding.kind === 'section') return block('section', 'section name in the head of the page');
    if (isProse(finding)) return block('paragraph', 'standfirst');
    return block('furniture', 'in the head of the page');
  }
  if (index === layout.story && layout.dateline !== null) {
    return { kind: 'paragraph', value: layout.dateline, span, evidence: ['opens with a dateline'] };
  }
  if (index >= layout.foot) {
    if (finding.kind === 'text' && isTagLine(finding))
      return block('tags', 'names without a sentence, behind the story');
    return block('furniture', 'behind the story');
  }
  if (finding.kind !== 'text') return block('furniture', 'between paragraphs');
  if (isProse(finding) || finding.line.closed)
    return block('paragraph', 'sentence within the story');
  if (isRelatedLine(finding)) return block('related', 'headline between two paragraphs');
  return block('paragraph', 'subheading');
}

/** The blocks told as a page. */
function pageOf(text: string, blocks: readonly Block[], layout: Layout): Page {
  const printed = ({ span }: Block): string => text.slice(span.start, span.end);
  const all = <Kind extends Block['kind']>(kind: Kind): readonly Extract<Block, { kind: Kind }>[] =>
    blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
  const [headline = null] = all('headline');
  const section = nearestAbove(all('section'), headline);
  const bylines = all('byline').map(({ value }) => value);
  const timestamps = blocks.flatMap((block) => {
    if (block.kind === 'timestamp') return [block.value];
    return block.kind === 'byline' ? block.value.timestamps : [];
  });
  const captions = all('caption').map(({ value }) => value);
  return {
    kind: 'page',
    blocks,
    headline: headline === null ? null : printed(headline),
    section: section === null ? null : printed(section),
    tickers: withoutRepeats(all('tickerRow').map(({ value }) => value)),
    bylines,
    dateline: layout.dateline,
    authors: peopleOf(bylines),
    published: publishedOf(timestamps),
    updated: timestamps.find(({ label }) => label === 'updated') ?? null,
    timestamps,
    paragraphs: all('paragraph').map((block) =>
      block.value === null ? printed(block) : behindDateline(text, block.value, block.span.end),
    ),
    captions,
    signOff: all('signOff')[0]?.value ?? null,
    copyrights: all('copyright').map(({ value }) => value),
    tags: all('tags').map(printed),
  };
}

/** The last of the blocks that stands above `below`; the first of all where nothing is below. */
function nearestAbove<B extends Block>(blocks: readonly B[], below: Block | null): B | null {
  if (below === null) return blocks[0] ?? null;
  return blocks.findLast(({ span }) => span.end <= below.span.start) ?? null;
}

function withoutRepeats(rows: readonly TickerRow[]): readonly TickerRow[] {
  const seen = new Set<string>();
  return rows.filter(({ symbol, last, change }) => {
    const key = JSON.stringify([symbol, last, change]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
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

const PUBLISHED = ['published', 'firstPublished', 'posted', 'created'] as const;

/** A time that is labelled so, or else the first one without any label. */
function publishedOf(timestamps: readonly Timestamp[]): Timestamp | null {
  for (const wanted of PUBLISHED) {
    const labelled = timestamps.find(({ label }) => label === wanted);
    if (labelled !== undefined) return labelled;
  }
  return (
    timestamps.find(({ label, readings: [first] }) => label === null && first.day !== null) ?? null
  );
}
