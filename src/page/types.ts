/** What a page is. */

import type { Byline } from '../byline/index.ts';
import type { Caption } from '../caption/index.ts';
import type { Copyright } from '../copyright.ts';
import type { Dateline } from '../dateline/index.ts';
import type { Span } from '../kit/index.ts';
import type { Author } from '../lexemes/person.ts';
import type { SignOff } from '../signoff.ts';
import type { TickerRow } from '../ticker/index.ts';
import type { Timestamp } from '../timestamp/index.ts';

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
