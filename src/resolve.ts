/**
 * From a printed time to the moment that is meant.
 *
 *     Published 12 Jun, 2024 10:29am   +   { zone: 'Asia/Karachi' }   →   2024-06-12T10:29:00+05:00
 *
 * What the print leaves open is taken from the evidence and from nowhere else: there is no clock here and no zone of the
 * machine. What the evidence supplied is listed with the result; evidence that cannot be true together with the print is an
 * error that names it. The only module that works with instants.
 */

import { TZDateMini } from '@date-fns/tz/date/mini';
import { tzOffset } from '@date-fns/tz/tzOffset';
import { sub } from 'date-fns/sub';
import { countryZones } from './data/zones.ts';
import type { Result } from './kit/index.ts';
import { daysIn, weekdayOf } from './lexemes/calendar.ts';
import { orderOf } from './lexemes/calendar-date.ts';
import type { DayMonthOrder } from './locales/locale.ts';
import type { LocalDateTime, Timestamp } from './timestamp/index.ts';

/** What a page or its publisher adds to the print. All optional: with none, only a stamp that prints everything resolves. */
export interface Evidence {
  /** A moment near the stamp, of the crawl or of another stamp: epoch milliseconds, or ISO 8601 with an offset. */
  readonly reference?: number | string;
  /** IANA zone of times that print none, and the choice among the meanings of an abbreviation: 'Asia/Karachi'. */
  readonly zone?: string;
  /** Country of the publisher, ISO 3166-1 alpha-2, where it has one clock: 'PK'. `zone` counts before it. */
  readonly country?: string;
  /** How the publisher writes numeric dates. */
  readonly dayMonthOrder?: DayMonthOrder;
  /** Which of two moments is meant when the clocks go back, and which is near when they go forward. Default 'reject'. */
  readonly disambiguation?: 'earlier' | 'later' | 'reject';
  /** Whether an abbreviation of several meanings has its most usual one ('usual', the default) or none ('reject'). */
  readonly ambiguousZone?: 'usual' | 'reject';
  /** Time of day of dates that print none: '00:00'. */
  readonly time?: string;
  /** Other stamps of the page: nothing is published after it is updated, nothing pictured after it is published. */
  readonly stamps?: readonly Timestamp[];
  /** The day in the story's dateline, which lies within a week of its publication. */
  readonly dateline?: {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
  };
}

/** A moment. */
export interface Instant {
  readonly epochMilliseconds: number;
  /** With the offset of the zone: '2024-06-12T10:29:00+05:00'. */
  readonly iso: string;
  /** What the evidence, not the print, supplied. */
  readonly supplied: readonly Supplied[];
}

/** A part of a moment that the evidence supplied. 'zone' is also listed where an abbreviation took its most usual meaning. */
export type Supplied = 'year' | 'day' | 'time' | 'zone' | 'order';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// Evidence

/** Evidence that has been looked at: zones exist, numbers are numbers. */
interface Known {
  readonly reference: number | null;
  readonly zone: string | null;
  readonly order: DayMonthOrder | null;
  readonly disambiguation: 'earlier' | 'later' | 'reject';
  readonly usualZone: boolean;
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number } | null;
  readonly stamps: readonly Timestamp[];
  readonly dateline: NonNullable<Evidence['dateline']> | null;
}

const FIELDS = [
  'reference',
  'zone',
  'country',
  'dayMonthOrder',
  'disambiguation',
  'ambiguousZone',
  'time',
  'stamps',
  'dateline',
];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

function referenceOf(reference: number | string | undefined): number | null {
  if (reference === undefined) return null;
  if (typeof reference === 'string' && !INSTANT.test(reference)) {
    throw new RangeError(
      `evidence.reference: expected ISO 8601 with an offset, found ${reference}`,
    );
  }
  const instant = typeof reference === 'string' ? Date.parse(reference) : reference;
  if (!Number.isFinite(new Date(instant).getTime())) {
    throw new RangeError(`evidence.reference: no moment: ${reference}`);
  }
  return instant;
}

/** Names of the database with an offset in them. In any other name the offset would be read, and the name not. */
const OFFSET_ZONE = /^(?:Etc\/GMT[+-]\d{1,2}|GMT[+-]0)$/;

/** Whether the platform's zone database has a zone of that name. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone) || (/[+-]\d/.test(zone) && !OFFSET_ZONE.test(zone))) return false;
  return Number.isFinite(tzOffset(zone, new Date(0)));
}

function zoneOfEvidence({ zone, country }: Evidence): string | null {
  if (zone !== undefined) {
    if (typeof zone !== 'string' || !isZone(zone)) {
      throw new RangeError(`evidence.zone: no such IANA zone: ${zone}`);
    }
    return zone;
  }
  if (country === undefined) return null;
  const own = Object.hasOwn(countryZones, country) ? countryZones[country] : undefined;
  if (own === undefined) {
    throw new RangeError(`evidence.country: no country with one zone: ${country}`);
  }
  return own;
}

function oneOfThese<T extends string>(
  name: string,
  value: T | undefined,
  values: readonly T[],
): void {
  if (value !== undefined && !values.includes(value)) {
    throw new RangeError(`evidence.${name}: expected ${values.join(' or ')}, found ${value}`);
  }
}

function timeOfEvidence(time: string | undefined): Known['time'] {
  if (time === undefined) return null;
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time);
  if (match === null) throw new RangeError(`evidence.time: expected 'HH:MM', found ${time}`);
  const [, hour, minute, second = '0'] = match;
  return { hour: Number(hour), minute: Number(minute), second: Number(second) };
}

function known(evidence: Evidence): Known {
  if (typeof evidence !== 'object' || evidence === null) {
    throw new TypeError('evidence: expected an object');
  }
  for (const name of Object.keys(evidence)) {
    if (!FIELDS.includes(name)) {
      throw new TypeError(`evidence.${name}: no such field (there are ${FIELDS.join(', ')})`);
    }
  }
  const { dayMonthOrder, disambiguation, ambiguousZone, stamps, dateline } = evidence;
  oneOfThese('dayMonthOrder', dayMonthOrder, ['dayMonth', 'monthDay']);
  oneOfThese('disambiguation', disambiguation, ['earlier', 'later', 'reject']);
  oneOfThese('ambiguousZone', ambiguousZone, ['usual', 'reject']);
  if (stamps !== undefined && !Array.isArray(stamps)) {
    throw new TypeError('evidence.stamps: expected a list of timestamps');
  }
  return {
    reference: referenceOf(evidence.reference),
    zone: zoneOfEvidence(evidence),
    order: dayMonthOrder ?? null,
    disambiguation: disambiguation ?? 'reject',
    usualZone: ambiguousZone !== 'reject',
    time: timeOfEvidence(evidence.time),
    stamps: stamps ?? [],
    dateline: dateline ?? null,
  };
}

// Days

/** A full day of the calendar. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. */
function dayNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}

/** The day of a moment at an offset in minutes. */
function dayAt(instant: number, offset: number): Day {
  const date = new Date(instant + offset * MINUTE);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function dayOfYear({ month, day }: LocalDateTime): Omit<Day, 'year'> | null {
  return month === null || day === null ? null : { month, day };
}

function fullDay(reading: LocalDateTime): Day | null {
  const day = dayOfYear(reading);
  return reading.year === null || day === null ? null : { year: reading.year, ...day };
}

// Zones

/** What a zone makes of a local time: a moment and the offset that the clocks have then. */
interface Moment {
  readonly instant: number;
  readonly offset: number;
}

/** The earlier and the later of two moments, or one of them twice where only that is allowed; null where neither is. */
function pairOf(
  earlier: Moment,
  later: Moment,
  allows: (moment: Moment) => boolean,
): readonly [Moment, Moment] | null {
  if (!allows(earlier)) return allows(later) ? [later, later] : null;
  return [earlier, allows(later) ? later : earlier];
}

/**
 * The clocks of an IANA zone: one moment for most local times, two where the clocks go back; and where they go forward the two
 * that a clock shows which is not put on, or put on too early (`shown` is false: the zone's own clocks show neither).
 */
function clocksOf(zone: string, local: number) {
  const offsetAt = (instant: number): number => tzOffset(zone, new Date(instant));
  const momentBy = (offset: number): Moment => {
    const instant = local - offset * MINUTE;
    return { instant, offset: offsetAt(instant) };
  };
  const around = [offsetAt(local - DAY), offsetAt(local + DAY)];
  const earlier = momentBy(Math.max(...around));
  const later = momentBy(Math.min(...around));
  const own = pairOf(earlier, later, ({ instant, offset }) => instant + offset * MINUTE === local);
  return { pair: own ?? ([earlier, later] as const), shown: own !== null };
}

// Resolving

/** A refusal: what would have to be known, and where the print leaves it open. */
interface Missing {
  readonly missing: string;
  readonly at: number;
}

function isMissing(value: object): value is Missing {
  return 'missing' in value;
}

/** The moment of a local time, or what is missing to know it. */
function momentOf(
  local: number,
  { zone, span }: Timestamp,
  evidence: Known,
  supplied: Set<Supplied>,
): Moment | Missing {
  const at = zone === null ? span.start : zone.span.start;
  const choose = (earlier: Moment, later: Moment, shown: boolean): Moment | Missing => {
    if (earlier.instant === later.instant) return earlier;
    if (evidence.disambiguation === 'earlier') return earlier;
    if (evidence.disambiguation === 'later') return later;
    return {
      missing: shown
        ? 'disambiguation: the clocks show this time twice'
        : 'disambiguation: the clocks do not show this time',
      at,
    };
  };
  const inZone = (name: string): Moment | Missing => {
    const { pair, shown } = clocksOf(name, local);
    return choose(...pair, shown);
  };
  const iana = zone?.iana ?? null;
  const offsets = zone?.offsets ?? [];
  const [usual, ...others] = offsets;
  if (iana !== null && !isZone(iana)) return { missing: 'IANA time zone', at };
  if (usual === undefined) {
    if (iana !== null) return inZone(iana);
    // No zone is printed, or "local time": that of the publisher.
    if (evidence.zone === null) return { missing: 'time zone', at };
    supplied.add('zone');
    return inZone(evidence.zone);
  }
  /** The moment by those offsets of a zone, of that day, which the print may mean; null where it can mean none. */
  const fitting = (name: string): Moment | Missing | null => {
    const { pair, shown } = clocksOf(name, local);
    const meant = pairOf(...pair, ({ instant }) => offsets.includes((local - instant) / MINUTE));
    return meant === null ? null : choose(...meant, shown);
  };
  if (iana !== null) return fitting(iana) ?? momentAt(local, usual);
  if (others.length === 0) return momentAt(local, usual);
  // An abbreviation of several meanings: the evidence chooses, or use does.
  supplied.add('zone');
  const own = evidence.zone === null ? null : fitting(evidence.zone);
  if (own !== null) return own;
  return evidence.usualZone ? momentAt(local, usual) : { missing: 'meaning of the time zone', at };
}

function momentAt(local: number, offset: number): Moment {
  return { instant: local - offset * MINUTE, offset };
}

/** Which order of a numeric date gives a reading of a stamp. */
function orderOfReading({ dateOrder, readings }: Timestamp, reading: LocalDateTime) {
  return orderOf({ order: dateOrder, readings }, reading);
}

const BEFORE = ['taken', 'created', 'firstPublished', 'published', 'posted', 'updated'];

/** Whether a day can stand beside the other stamps of its page: pictured, then published, then updated. */
function inSequence(day: Day, { label }: Timestamp, stamps: readonly Timestamp[]): boolean {
  const place = BEFORE.indexOf(label ?? 'published');
  return stamps.every((stamp) => {
    const [only, second] = stamp.readings;
    const other = fullDay(only);
    if (other === null || second !== undefined) return true;
    const otherPlace = BEFORE.indexOf(stamp.label ?? 'published');
    if (place < 0 || otherPlace < 0 || place === otherPlace) return true;
    // A day more or less, for stamps in different zones.
    const days = dayNumber(day) - dayNumber(other);
    return place < otherPlace ? days <= 1 : days >= -1;
  });
}

/** Whether a story with that dateline can have been published on a day. */
function nearDateline(day: Day, dateline: NonNullable<Evidence['dateline']>): boolean {
  const years = dateline.year === null ? [day.year - 1, day.year, day.year + 1] : [dateline.year];
  return years.some((year) => Math.abs(dayNumber(day) - dayNumber({ ...dateline, year })) <= 7);
}

/** The years that a day without one may be of, the likeliest first. */
function yearsOf(
  { month, day }: Omit<Day, 'year'>,
  { weekday }: Timestamp,
  evidence: Known,
): readonly number[] {
  const near = anchorOf(evidence);
  if (near === null) return [];
  const { year } = dayAt(near, 0);
  const distance = (one: number) => Math.abs(dayNumber({ year: one, month, day }) * DAY - near);
  return [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
    .map((step) => year + step)
    .filter((one) => day <= daysIn(one, month))
    .filter((one) => weekday === null || weekdayOf(one, month, day) === weekday)
    .sort((one, other) => distance(one) - distance(other));
}

/** A moment that the stamp is near to: the reference, or noon of a day that the page prints. */
function anchorOf({ reference, stamps, dateline }: Known): number | null {
  if (reference !== null) return reference;
  const days = stamps.map(({ readings: [first] }) => fullDay(first));
  if (dateline !== null && dateline.year !== null) {
    days.push({ year: dateline.year, month: dateline.month, day: dateline.day });
  }
  const day = days.find((one) => one !== null);
  return day == null ? null : dayNumber(day) * DAY + DAY / 2;
}

/** The one reading that the print and the evidence leave, or what is missing to choose. */
function readingOf(
  timestamp: Timestamp,
  evidence: Known,
  supplied: Set<Supplied>,
): LocalDateTime | Missing {
  const { readings, span } = timestamp;
  let left: readonly LocalDateTime[] = readings;
  /** Keeps the readings that a piece of evidence allows; where it allows none, print and evidence contradict each other. */
  const keep = (name: string, allows: (reading: LocalDateTime) => boolean): Missing | null => {
    const kept = left.filter(allows);
    if (kept.length === 0) return { missing: `${name} that agrees with the print`, at: span.start };
    left = kept;
    return null;
  };
  const onDay = (allows: (day: Day) => boolean) => (reading: LocalDateTime) => {
    const day = fullDay(reading);
    return day === null || allows(day);
  };
  const { order, stamps, dateline, reference } = evidence;
  if (order !== null) {
    // A year of two figures may stand in front of either order.
    left = left.filter((reading) => {
      const own = orderOfReading(timestamp, reading);
      return own === null || own === 'yearMonth' || own === order;
    });
  }
  const faults = [
    keep(
      'other stamp',
      onDay((day) => inSequence(day, timestamp, stamps)),
    ),
    dateline === null
      ? null
      : keep(
          'dateline',
          onDay((day) => nearDateline(day, dateline)),
        ),
  ];
  for (const fault of faults) if (fault !== null) return fault;
  if (left.some((one) => orderOfReading(timestamp, one) === order)) {
    left = left.filter((one) => orderOfReading(timestamp, one) !== 'yearMonth');
  }
  if (reference !== null) {
    // Of two centuries the one that is nearer.
    const days = left.map(fullDay).filter((day) => day !== null);
    const away = (day: Day) => Math.abs(dayNumber(day) * DAY - reference);
    const isNearer = (day: Day) =>
      !days.some((other) => isCenturyApart(day, other) && away(other) < away(day));
    left = left.filter(onDay(isNearer));
  }
  const [first, ...others] = left;
  if (first === undefined || !others.every((one) => isCenturyApart(first, one))) {
    return { missing: 'day/month order', at: span.start };
  }
  const orders = new Set(readings.map((one) => orderOfReading(timestamp, one)));
  if (orders.size > 1) supplied.add('order');
  if (readings.some((one) => isCenturyApart(one, first))) supplied.add('year');
  return first;
}

/** Whether two readings are one day of two centuries: the orders of a date differ in the month. */
function isCenturyApart(
  one: Pick<LocalDateTime, 'year' | 'month'>,
  other: Pick<LocalDateTime, 'year' | 'month'>,
): boolean {
  return (
    one.month === other.month &&
    one.year !== null &&
    other.year !== null &&
    Math.abs(one.year - other.year) === 100
  );
}

function isoOf({ instant, offset }: Moment): string {
  // Before standard time a zone was off by seconds, too, which an offset of ISO 8601 cannot say.
  const whole = Math.trunc(offset);
  const local = new Date(instant + whole * MINUTE).toISOString().replace(/\.\d+Z$/, '');
  const minutes = Math.abs(whole);
  const two = (value: number) => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The moment that a stamp means.
 *
 * @param timestamp what was printed
 * @param evidence what the page or its publisher adds
 * @returns the moment, or an error whose `expected` says what is missing or which evidence contradicts the print, at the
 * offset of the stamp or its zone in the text that it was read from (`found` is empty: the text is not here)
 * @throws {RangeError} for evidence out of its range: an unknown IANA zone, a reference that is no moment; it names the field
 * @throws {TypeError} for evidence that is no such object, or a field that there is none of
 *
 * @example
 * ```ts
 * const published = parseTimestamp('Published 12 Jun, 2024 10:29am');
 * if (published.ok) resolveTimestamp(published.value, { zone: 'Asia/Karachi' });
 * // => { ok: true, value: {
 * //   epochMilliseconds: 1718170140000, iso: '2024-06-12T10:29:00+05:00', supplied: ['zone'] } }
 * ```
 */
export function resolveTimestamp(timestamp: Timestamp, evidence: Evidence = {}): Result<Instant> {
  const supplied = new Set<Supplied>();
  const moment = momentOfStamp(timestamp, known(evidence), supplied);
  if (isMissing(moment)) {
    return {
      ok: false,
      error: { offset: moment.at, found: '', expected: [moment.missing] },
    };
  }
  const order: readonly Supplied[] = ['year', 'day', 'time', 'zone', 'order'];
  return {
    ok: true,
    value: {
      epochMilliseconds: moment.instant,
      iso: isoOf(moment),
      supplied: order.filter((part) => supplied.has(part)),
    },
  };
}

function momentOfStamp(
  timestamp: Timestamp,
  evidence: Known,
  supplied: Set<Supplied>,
): Moment | Missing {
  const { relative, span } = timestamp;
  const reading = readingOf(timestamp, evidence, supplied);
  if (isMissing(reading)) return reading;
  const { reference } = evidence;
  if (relative !== null && reading.hour === null) {
    if (reference === null) return { missing: 'reference', at: span.start };
    for (const part of ['year', 'day', 'time', 'zone'] as const) supplied.add(part);
    const zone = evidence.zone ?? 'UTC';
    const now = new TZDateMini(reference, zone);
    const instant = sub(now, { [`${relative.unit}s`]: relative.amount }).getTime();
    return { instant, offset: tzOffset(zone, new Date(instant)) };
  }
  if (reading.month !== null && reading.day === null) return { missing: 'day', at: span.start };
  const time = timeOf(reading, evidence, supplied);
  if (time === null) return { missing: 'time of day', at: span.start };
  const at = (day: Day) => momentOf(dayNumber(day) * DAY + time, timestamp, evidence, supplied);
  const day = dayOfYear(reading);
  if (day === null) return momentOnSomeDay(timestamp, evidence, supplied, at);
  if (reading.year !== null) return at({ year: reading.year, ...day });
  const [year] = yearsOf(day, timestamp, evidence);
  if (year === undefined) return { missing: 'year', at: span.start };
  supplied.add('year');
  return at({ year, ...day });
}

/** A time without a day: on the day of another stamp, or the last one before the reference. */
function momentOnSomeDay(
  { relative, weekday, span }: Timestamp,
  evidence: Known,
  supplied: Set<Supplied>,
  at: (day: Day) => Moment | Missing,
): Moment | Missing {
  supplied.add('year');
  supplied.add('day');
  const { reference, stamps } = evidence;
  const printed = stamps.map(({ readings: [first] }) => fullDay(first)).find((one) => one !== null);
  if (printed != null && relative === null && weekday === null) return at(printed);
  if (reference === null) return { missing: 'date', at: span.start };
  const today = dayNumber(dayAt(reference, 0));
  const back = relative !== null && relative.unit === 'day' ? relative.amount : null;
  let here: Day | null = null;
  for (let step = 1; step >= -8; step -= 1) {
    const day = dayAt((today + step) * DAY, 0);
    const moment = at(day);
    if (isMissing(moment)) return moment;
    // The reference's own day is the day there that it falls on.
    here ??= dayAt(reference, moment.offset);
    if (back !== null) {
      if (dayNumber(here) - dayNumber(day) === back) return moment;
    } else if (moment.instant <= reference) {
      const { year, month, day: number } = day;
      if (weekday === null || weekdayOf(year, month, number) === weekday) return moment;
    }
  }
  return { missing: 'date', at: span.start };
}

/** Milliseconds since midnight, or null where neither print nor evidence have a time. */
function timeOf(
  { hour, minute, second }: LocalDateTime,
  { time }: Known,
  supplied: Set<Supplied>,
): number | null {
  if (hour !== null) return ((hour * 60 + (minute ?? 0)) * 60 + (second ?? 0)) * 1000;
  if (time === null) return null;
  supplied.add('time');
  return ((time.hour * 60 + time.minute) * 60 + time.second) * 1000;
}
