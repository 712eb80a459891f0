/** What a timestamp is. */

import type { Span } from '../kit/index.ts';
import type { DateOrder } from '../lexemes/calendar-date.ts';
import type { Zone } from '../lexemes/zone.ts';
import type { TimestampLabel } from '../locales/locale.ts';
import type { RelativeTime } from './relative.ts';

/** What a stamp prints of a day and a time. A field that is not printed is null. */
export interface LocalDateTime {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31. */
  readonly day: number | null;
  /** 0 to 23. */
  readonly hour: number | null;
  /** 0 to 59; 0 where an hour is printed alone, "3 PM". */
  readonly minute: number | null;
  /** 0 to 59. Fractions of a second are read and not kept. */
  readonly second: number | null;
}

/** A printed time. */
export interface Timestamp {
  readonly kind: 'timestamp';
  /** What the time stands for; null where no label is printed. */
  readonly label: TimestampLabel | null;
  /** One reading, or several where the print allows several (08/09/2022, two-digit years); the locale's own order first. */
  readonly readings: readonly [LocalDateTime, ...LocalDateTime[]];
  readonly zone: Zone | null;
  /** "2 hours ago", "yesterday": the day of the reading is null and this is set. */
  readonly relative: RelativeTime | null;
  /** The printed weekday, 0 (Sunday) to 6. It agrees with every reading that has a year. */
  readonly weekday: number | null;
  /** Which order of a numeric date the first reading has, where the readings are of several; null where they are of one. */
  readonly dateOrder: DateOrder | null;
  /** The time of day at which it ends, where two are printed: "10:00 pm - 1:00 am". */
  readonly until: TimeOfDay | null;
  readonly span: Span;
}

/** A time without its day. */
export interface TimeOfDay {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}
