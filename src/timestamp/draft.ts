/** What has been read of a stamp so far, part by part. */

import type { PrintedDate } from '../lexemes/calendar-date.ts';
import type { ClockTime } from '../lexemes/clock.ts';
import type { Fault } from '../lexemes/fault.ts';
import type { Zone } from '../lexemes/zone.ts';
import type { TimestampLabel } from '../locales/locale.ts';
import type { RelativeTime } from './relative.ts';
import type { TimePiece } from './times.ts';

// What a stamp has, as bits.
export const HAS_LABEL = 1;
export const HAS_DATE = 2;
export const HAS_WEEKDAY = 4;
export const HAS_TIME = 8;
export const HAS_ZONE = 16;
/** A time counted back from now. */
export const HAS_COUNT = 32;
/** How long ago the date and time are, in other words: "10:32 AM / a year ago". */
export const HAS_AGE = 64;
export const HAS_YEAR = 128;
/** The time in another zone, behind the date. */
export const HAS_TIME_AGAIN = 256;

/** What has been read of a stamp so far. */
export class Draft {
  /** What it has, as bits. */
  has: number;
  label: TimestampLabel | null;
  date: PrintedDate | null;
  weekday: number | null;
  weekdayAt: number;
  clock: ClockTime | null;
  until: ClockTime | null;
  zone: Zone | null;
  relative: RelativeTime | null;
  /** The first field that cannot be. Nothing is read behind it. */
  fault: Fault | null;

  // Set here: fields with initial values of their own cost a call for each stamp.
  constructor() {
    this.has = 0;
    this.label = null;
    this.date = null;
    this.weekday = null;
    this.weekdayAt = 0;
    this.clock = null;
    this.until = null;
    this.zone = null;
    this.relative = null;
    this.fault = null;
  }

  keepLabel(label: TimestampLabel): void {
    this.label = label;
    this.has |= HAS_LABEL;
  }

  keepDate(date: PrintedDate): void {
    this.date = date;
    this.has |= date.readings[0].year === null ? HAS_DATE : HAS_DATE | HAS_YEAR;
  }

  keepTime({ clock, zone, until }: TimePiece): void {
    this.clock = clock;
    this.until = until;
    this.has |= HAS_TIME;
    if (zone !== null) this.keepZone(zone);
  }

  keepZone(zone: Zone): void {
    this.zone = zone;
    this.has |= HAS_ZONE;
  }

  keepRelative(relative: RelativeTime): void {
    this.relative = relative;
    this.has |= HAS_COUNT;
  }
}
