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

import type { ReadOptions } from '../lexemes/options.ts';
import { layoutOf } from './assembly.ts';
import { pageOf } from './blocks.ts';
import type { Finding } from './finding.ts';
import { findingsOf, LOOK_AHEAD, pageReading } from './findings.ts';
import { type Line, linesOf } from './lines.ts';
import { type Story, storyOf } from './story.ts';
import type { Page } from './types.ts';

export { detectProfile, type ResolvedPage, resolvePage } from './resolution.ts';
export type { Segment, Story } from './story.ts';
export type { Block, Page } from './types.ts';

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
  const reading = pageReading(options);
  const window = { text, base: 0 };
  const lines = linesOf(window, reading.vocabulary.cues);
  const { findings } = findingsOf(window, lines, lines.length, reading);
  return pageOf(findings, layoutOf(findings, reading), reading);
}

/** A page that arrives in pieces. */
export interface PageReader {
  /** Takes the next piece of the text, cut anywhere. */
  readonly push: (chunk: string) => void;
  /** The page, once all of it was pushed. */
  readonly end: () => Page;
}

/**
 * Reads a page as it arrives. However the text is cut, the page is that of {@link parsePage} over the whole. What is
 * held of the text itself is the line that is still open and the few in front of it, and as much again of what came since.
 *
 * @example
 * ```ts
 * const reader = pageReader();
 * for (const chunk of ['World\nTide gates to mo', 've\nBy Ada Rowe\n']) reader.push(chunk);
 * reader.end().headline; // => 'Tide gates to move'
 * ```
 */
export function pageReader(options?: ReadOptions): PageReader {
  const reading = pageReading(options);
  const findings: Finding[] = [];
  /** What is held and the pieces since, joined only when they are read: a line of many pieces costs no more than its length. */
  let pieces: string[] = [];
  let base = 0;
  /** Code units held of what was read before, and code units that came since. */
  let held = 0;
  let fresh = 0;

  const read = (whole: boolean): void => {
    const window = { text: pieces.join(''), base };
    const lines = linesOf(window, reading.vocabulary.cues);
    // The last line may go on in the next piece.
    const ready = whole ? lines.length : lines.length - 1 - LOOK_AHEAD;
    const { findings: found, next } = findingsOf(window, lines, ready, reading);
    for (const finding of found) findings.push(finding);
    const open: Line | undefined = lines[next];
    const keep = open === undefined ? window.text.length : open.start - base;
    pieces = [window.text.slice(keep)];
    base += keep;
    held = window.text.length - keep;
    fresh = 0;
  };

  return {
    push(chunk) {
      pieces.push(chunk);
      fresh += chunk.length;
      // What is held is gone through again, so no sooner than that pays: many short pieces cost no more than one long one.
      if (fresh >= held) read(false);
    },
    end() {
      read(true);
      return pageOf(findings, layoutOf(findings, reading), reading);
    },
  };
}

/** Maps many texts to pages, one at a time as they come. */
export function readPages(
  texts: Iterable<string>,
  options?: ReadOptions,
): Generator<Page, void, undefined>;
export function readPages(
  texts: AsyncIterable<string>,
  options?: ReadOptions,
): AsyncGenerator<Page, void, undefined>;
export function readPages(
  texts: Iterable<string> | AsyncIterable<string>,
  options?: ReadOptions,
): Generator<Page, void, undefined> | AsyncGenerator<Page, void, undefined> {
  return Symbol.asyncIterator in texts ? readLater(texts, options) : readNow(texts, options);
}

function* readNow(
  texts: Iterable<string>,
  options?: ReadOptions,
): Generator<Page, void, undefined> {
  for (const text of texts) yield parsePage(text, options);
}

async function* readLater(
  texts: AsyncIterable<string>,
  options?: ReadOptions,
): AsyncGenerator<Page, void, undefined> {
  for await (const text of texts) yield parsePage(text, options);
}

/**
 * The story alone: what {@link parsePage} takes for paragraphs, with a map of offsets back to the page.
 *
 * @example
 * ```ts
 * const { text, segments } = stripFurniture('World\n\nTide gates to move\n\nSEOUL: The council of the city agreed to move the gates.');
 * text; // => 'The council of the city agreed to move the gates.'
 * segments; // => [{ start: 0, end: 49, pageStart: 34 }]
 * ```
 */
export function stripFurniture(text: string, options?: ReadOptions): Story {
  return storyOf(text, parsePage(text, options));
}
