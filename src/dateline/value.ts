/** What a dateline says. */

import type { Span } from '../kit/index.ts';
import type { Agency } from '../lexemes/agency.ts';
import type { Place } from '../lexemes/place.ts';
import type { FilingDate } from './filing-date.ts';

/** The opening of a wire story. */
export interface Dateline {
  readonly kind: 'dateline';
  /** Where the story comes from: 'LONDON/NEW YORK' is two. Agency-only and undated leads have none. */
  readonly places: readonly Place[];
  /** When it was filed, null where no date is printed. */
  readonly date: FilingDate | null;
  /** Who filed it, as printed: 'tca/dpa' is two. */
  readonly agencies: readonly Agency[];
  /** The mark before the story as printed: '-', '--', '—', ':'. Empty where there is none. */
  readonly separator: string;
  /** From the first character to the end of the separator. */
  readonly span: Span;
}
