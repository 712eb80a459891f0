/** The times of a page as moments: what the page says about itself is evidence for each of them. */

import type { Profile } from '../locales/profile.ts';
import { type Evidence, type Instant, resolveTimestamp } from '../resolve.ts';
import type { Timestamp } from '../timestamp/index.ts';
import type { Page } from './types.ts';

/** What a page's times mean together. */
export interface ResolvedPage {
  readonly kind: 'resolvedPage';
  /** Null where none is printed, or where print and evidence leave it open. */
  readonly published: Instant | null;
  readonly updated: Instant | null;
  /** The day of the dateline, its year taken from the publication where none is printed. */
  readonly dateline: {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
  } | null;
}

/**
 * Resolves the times of a page with what they say about each other: nothing is updated before it is published, which may
 * leave one order of 08/09/2022 only; and the dateline is near both.
 *
 * @param evidence what the publisher adds, as for `resolveTimestamp`; it counts before what the page says
 * @throws {RangeError} for evidence that is none, as `resolveTimestamp` does
 *
 * @example
 * ```ts
 * const page = parsePage('Gates to move\nPublished 08/09/2022, 05:23 PM\nUpdated 08/14/2022, 07:10 PM\nThe council of the city agreed to move the gates.');
 * resolvePage(page, { zone: 'America/New_York' }).published?.iso; // => '2022-08-09T17:23:00-04:00'
 * ```
 */
export function resolvePage(page: Page, evidence: Evidence = {}): ResolvedPage {
  const { published, updated, dateline } = page;
  const known: Evidence = {
    ...(dateline?.date == null ? {} : { dateline: dateline.date }),
    ...evidence,
  };
  const resolve = (timestamp: Timestamp | null): Instant | null => {
    if (timestamp === null) return null;
    const others = page.timestamps.filter((other) => other !== timestamp);
    const result = resolveTimestamp(timestamp, { stamps: others, ...known });
    return result.ok ? result.value : null;
  };
  const instant = resolve(published);
  return {
    kind: 'resolvedPage',
    published: instant,
    updated: resolve(updated),
    dateline: dateline?.date == null ? null : datedBy(dateline.date, published ?? updated),
  };
}

/** A day without a year, in the year that brings it nearest to the publication: 31 December of a story of 1 January. */
function datedBy(
  { year, month, day }: NonNullable<NonNullable<Page['dateline']>['date']>,
  near: Timestamp | null,
): ResolvedPage['dateline'] {
  const printed = near?.readings[0];
  if (year !== null || printed == null || printed.year === null || printed.month === null) {
    return { year, month, day };
  }
  const ahead = month - printed.month;
  const step = ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
  return { year: printed.year + step, month, day };
}

/**
 * The publisher of a page, by its own words: the copyright holder, the furniture.
 *
 * @param text the text that the page was read from
 * @param profiles those that may be it, such as `profiles` of `wirecopy/profiles`; the first that fits is given
 */
export function detectProfile(
  page: Page,
  text: string,
  profiles: readonly Profile[],
): Profile | null {
  const furniture = page.blocks
    .filter(({ kind }) => kind === 'copyright' || kind === 'furniture')
    .map(({ span }) => text.slice(span.start, span.end).toLowerCase());
  const says = (mark: string): boolean =>
    furniture.some((line) => line.includes(mark.toLowerCase()));
  return profiles.find(({ marks }) => marks?.some(says)) ?? null;
}
