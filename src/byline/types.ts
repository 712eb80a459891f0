/** What a byline is. */

import type { Span } from '../kit/index.ts';
import type { Agency } from '../lexemes/agency.ts';
import type { Author } from '../lexemes/person.ts';
import type { Timestamp } from '../timestamp/index.ts';

/** Who is named for a story, and the times printed on the same line. */
export interface Byline {
  readonly kind: 'byline';
  /** In printed order. */
  readonly authors: readonly Author[];
  /** Agencies, desks, publishers and institutions on the line, those that are an author's affiliation among them. */
  readonly agencies: readonly Agency[];
  /** The times printed on the line. */
  readonly timestamps: readonly Timestamp[];
  readonly span: Span;
}
