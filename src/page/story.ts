/** The story of a page without its furniture. */

import { skipSpace } from '../lexemes/space.ts';
import type { Page } from './types.ts';

/** A story, and where each piece of it stands on the page. */
export interface Story {
  readonly kind: 'story';
  /** The paragraphs, the dateline cut off, an empty line between two. */
  readonly text: string;
  /** One for each paragraph, in order: offsets in `text`, and the offset in the page of its first code unit. */
  readonly segments: readonly Segment[];
}

/** A piece of a story that stands on the page without a gap. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Where `start` stands on the page: an offset `i` of the story is `i - start + pageStart` of the page. */
  readonly pageStart: number;
}

const BETWEEN = '\n\n';

/** The story of a page that was read from `text`. */
export function storyOf(text: string, page: Page): Story {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let at = 0;
  for (const { kind, span, value } of page.blocks) {
    if (kind !== 'paragraph') continue;
    const pageStart = value === null ? span.start : skipSpace(text, value.span.end);
    const piece = text.slice(pageStart, span.end);
    // A dateline with no story behind it.
    if (piece === '') continue;
    segments.push({ start: at, end: at + piece.length, pageStart });
    pieces.push(piece);
    at += piece.length + BETWEEN.length;
  }
  return { kind: 'story', text: pieces.join(BETWEEN), segments };
}
