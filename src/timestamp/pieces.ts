/**
 * The pieces of a stamp: date, weekday, clock time with its zone, time counted back, and the forms in which machines and wires
 * print a date and a time as one.
 *
 *     Mon 18 Nov 2019 18.54 GMT      Updated 1909 GMT (0309 HKT) November 18, 2019      131137 GMT Nov 13
 *     ^^^ ^^^^^^^^^^^ ^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  dispatch,
  oneOf,
  optional,
  parser,
  type Run,
  type Scanner,
  type Step,
  sequenceOf,
  stepsOf,
  token,
} from '../kit/index.ts';
import {
  type CalendarDate,
  dateOf,
  fullYear,
  monthName,
  printedDates,
  weekdayName,
} from '../lexemes/calendar-date.ts';
import { type ClockTime, compactClock, militaryClock, printedClocks } from '../lexemes/clock.ts';
import {
  countOf,
  DIGITS,
  digitOf,
  digits,
  digitsAt,
  figuresAt,
  figuresOf,
  sizeOf,
} from '../lexemes/digit.ts';
import { type Fault, isFault } from '../lexemes/fault.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { codeAt, isDash, skipInlineSpace, space } from '../lexemes/space.ts';
import { mayBeZone, type Zone, zone } from '../lexemes/zone.ts';
import type { TimestampLabel } from '../locales/locale.ts';
import { CLOCK, LABEL, MONTH, type Openings, RELATIVE, WEEKDAY, ZONE } from './gate.ts';
import { type RelativeTime, relativeTime } from './relative.ts';

/** A clock time with its zone, and the time at which it ends. */
export interface TimePiece {
  readonly clock: ClockTime;
  readonly zone: Zone | null;
  readonly until: ClockTime | null;
}

// What a stamp has, as bits.
const HAS_LABEL = 1;
const HAS_DATE = 2;
const HAS_WEEKDAY = 4;
const HAS_TIME = 8;
const HAS_ZONE = 16;
/** A time counted back from now. */
const HAS_COUNT = 32;
/** How long ago the date and time are, in other words: "10:32 AM / a year ago". */
const HAS_AGE = 64;
const HAS_YEAR = 128;

/** What has been read of a stamp so far. */
export class Draft {
  /** What it has, as bits. */
  has: number;
  label: TimestampLabel | null;
  date: CalendarDate | null;
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

  keepDate(date: CalendarDate): void {
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

/** What a part of a stamp begins with, and what the stamp must have and must not have before it. */
interface Place {
  /** Kinds of words that it can begin with, as bits of the gate; none for what begins with a figure or a mark only. */
  readonly opens?: number;
  readonly needs?: number;
  readonly without: number;
}

/** A part of a stamp: read where it stands, as long as it fits what has been read. */
export interface Piece {
  readonly step: Step;
  readonly opens: number;
  readonly needs: number;
  /** What the stamp must have and must not have, together. */
  readonly counts: number;
  readonly keep: (draft: Draft, value: unknown, at: number) => void;
}

function piece<T>(
  of: Parser<T | Fault>,
  { opens = 0, needs = 0, without }: Place,
  keep: (draft: Draft, value: T, at: number) => void,
): Piece {
  return {
    step: stepsOf(of).step,
    opens,
    needs,
    counts: needs | without,
    keep(draft, value, at) {
      if (isFault(value)) draft.fault = value;
      else keep(draft, value as T, at);
    },
  };
}

const DASH = 45;
const POINT = 46;
const SLASH = 47;
const COLON = 58;
const PLUS = 43;
const TILDE = 126;

/** Opening parentheses and brackets. */
const OPEN = '([（';

function isOpen(code: number): boolean {
  return code === 40 || code === 91 || code === 0xff08;
}

/** What `of` reads, in parentheses. */
function inParentheses<T>(of: Parser<T>): Parser<T> {
  return sequenceOf(
    [oneOf(OPEN, 'parenthesis'), space, { of }, space, oneOf(')）]', 'parenthesis')],
    (_span, value) => value,
  );
}

/** Whether two clock times in two zones are one moment: 1909 GMT and 0309 HKT. */
function sameMoment(one: TimePiece, other: TimePiece): boolean {
  if (one.zone === null || other.zone === null) return false;
  const minutes = ({ hour, minute }: ClockTime) => hour * 60 + minute;
  const apart = minutes(one.clock) - minutes(other.clock);
  const offsets = other.zone.offsets;
  return one.zone.offsets.some((east) =>
    offsets.some((otherEast) => (apart - east + otherEast) % 1440 === 0),
  );
}

/** Blanks, a dash, blanks: between the ends of a span of time. */
const rangeDash = token((text, at) => {
  const dash = skipInlineSpace(text, at);
  return isDash(codeAt(text, dash)) ? skipInlineSpace(text, dash + 1) : -1;
}, 'dash');

/**
 * A clock time with its zone; behind it the same moment in another zone, or the time at which it ends.
 *
 * 9:22 PM EST · 1909 GMT (0309 HKT) · 10:00 pm - 1:00 am
 */
function zonedTime(
  clock: Parser<ClockTime | Fault>,
  options: ReadOptions,
): Parser<TimePiece | Fault> {
  const ofClock = stepsOf(clock).step;
  const ofZone = stepsOf(sequenceOf([space, { zone: zone(options) }], (_span, zone) => zone)).step;
  const single: Step = (text, at, run) => {
    const end = ofClock(text, at, run);
    if (end < 0) return -1;
    const clock = run.value as ClockTime | Fault;
    if (isFault(clock)) return end;
    const close = mayBeZone(text, end) ? ofZone(text, end, run) : -1;
    // Four figures are a time only before a zone.
    if (close < 0 && clock.style === 'none') return run.miss(end, 'time zone');
    run.value = { clock, zone: close < 0 ? null : (run.value as Zone), until: null };
    return close < 0 ? end : close;
  };
  const other = parser<TimePiece | Fault>(single);
  const elsewhere = stepsOf(
    sequenceOf([space, { of: inParentheses(other) }], (_span, of) => of),
  ).step;
  const until = stepsOf(sequenceOf([rangeDash, { of: other }], (_span, of) => of)).step;
  return parser((text, at, run) => {
    const end = single(text, at, run);
    if (end < 0 || end === text.length) return end;
    const next = codeAt(text, skipInlineSpace(text, end));
    if (!isOpen(next) && !isDash(next)) return end;
    const time = run.value as TimePiece | Fault;
    if (isFault(time)) return end;
    const close = isOpen(next) ? elsewhere(text, end, run) : until(text, end, run);
    const second = run.value as TimePiece | Fault;
    run.value = time;
    if (close < 0 || isFault(second)) return end;
    if (isOpen(next)) return sameMoment(time, second) ? close : end;
    if (!/colon|word/.test(second.clock.style)) return end;
    run.value = { clock: time.clock, zone: time.zone ?? second.zone, until: second.clock };
    return close;
  });
}

/** Times of day by what they begin with: figures, or a letter ("noon", "午後3:04", "GMT 17:27"). */
function timesOfDay(options: ReadOptions) {
  const { figures, words } = printedClocks(options);
  const numeric = choice(figures, militaryClock);
  const zoneFirst = sequenceOf(
    [{ zone: zone(options) }, space, { clock: figures }],
    (_span, zone, clock): TimePiece | Fault =>
      isFault(clock) ? clock : { clock, zone, until: null },
  );
  return {
    figures: zonedTime(numeric, options),
    letters: choice(zonedTime(words, options), zoneFirst),
  };
}

/** A date and a time that are printed as one. */
type Moment = { readonly date: CalendarDate; readonly time: TimePiece } | Fault;

function momentOf(date: CalendarDate | Fault, clock: ClockTime | Fault, zone: Zone | null): Moment {
  if (isFault(date)) return date;
  return isFault(clock) ? clock : { date, time: { clock, zone, until: null } };
}

/** "131137 GMT Nov 13": day, time, zone, month and year, as IPTC 7901 heads its messages. */
function wireTime(options: ReadOptions): Parser<Moment> {
  return sequenceOf(
    [
      { numbers: digits(6, 6, 'day and time') },
      { zone: optional(sequenceOf([space, { zone: zone(options) }], (_span, zone) => zone)) },
      space,
      { month: monthName(options) },
      space,
      { year: digits(2, 2, 'year') },
    ],
    (span, { value, start }, zone, month, year) =>
      momentOf(
        dateOf({ value: Math.floor(value / 10_000), size: 2, start }, month, figuresOf(year), span),
        compactClock(figuresOf({ value: value % 10_000, size: 4 }), start + 2, 'none'),
        zone,
      ),
  );
}

/** "20170102T222800", "20151210T1910": ISO 8601 without marks. */
const compactTime = parser<Moment>((text, at, run) => {
  const mark = at + 8;
  const day = figuresAt(text, at);
  if (codeAt(text, mark) !== 84 || sizeOf(day) !== 8) return run.miss(at, 'date and time');
  const time = figuresAt(text, mark + 1);
  if (sizeOf(time) !== 4 && sizeOf(time) !== 6) return run.miss(mark + 1, 'time of day');
  const date = dateOf(
    digitsAt(text, at + 6, mark),
    digitsAt(text, at + 4, at + 6),
    figuresOf(digitsAt(text, at, at + 4)),
    { start: at, end: mark },
  );
  run.value = momentOf(date, compactClock(time, mark + 1, 'word'), null);
  return mark + 1 + sizeOf(time);
});

/** The step that reads the next part of a stamp, in the languages of the options, into its draft; -1 where none fits. */
export function piecesOf(
  options: ReadOptions,
  between: Scanner,
  label: Parser<TimestampLabel>,
  openings: Openings,
): (text: string, at: number, draft: Draft, run: Run) => number {
  const relative = relativeTime(options);
  const weekday = weekdayName(options);
  const times = timesOfDay(options);
  const anyTime = dispatch([[DIGITS, times.figures]], 'time of day', times.letters);
  const dates = printedDates(options);

  const keepDate = (draft: Draft, date: CalendarDate) => draft.keepDate(date);
  const keepTime = (draft: Draft, time: TimePiece) => draft.keepTime(time);
  const keepRelative = (draft: Draft, time: RelativeTime) => draft.keepRelative(time);
  const undated = HAS_DATE | HAS_COUNT;

  const numericDate = piece(dates.marked, { without: undated }, keepDate);
  const dayFirst = piece(dates.figures, { without: undated }, keepDate);
  const monthFirst = piece(dates.letters, { opens: MONTH, without: undated }, keepDate);
  const time = piece(times.figures, { without: HAS_TIME }, keepTime);
  const timeInWords = piece(times.letters, { opens: CLOCK | ZONE, without: HAS_TIME }, keepTime);
  const machine = piece(
    choice(compactTime, wireTime(options)),
    { without: undated | HAS_TIME },
    (draft, { date, time }) => {
      draft.keepDate(date);
      draft.keepTime(time);
    },
  );
  /** Tue Jul 01 00:00:00 EDT 2014 */
  const yearLast = piece(fullYear, { needs: HAS_DATE, without: HAS_YEAR }, (draft, year) => {
    if (draft.date !== null) draft.keepDate(inYear(draft.date, countOf(year)));
  });
  const counted = piece(relative.counted, { opens: RELATIVE, without: undated }, keepRelative);
  /** June 12, 2018 / 10:03 AM / a year ago: it says nothing that the date does not. */
  const age = piece(
    relative.counted,
    { opens: RELATIVE, needs: HAS_DATE | HAS_TIME, without: HAS_AGE },
    (draft) => {
      draft.has |= HAS_AGE;
    },
  );
  /** Published 4h at 9:15 PM */
  const countedBare = piece(
    relative.bare,
    { needs: HAS_LABEL, without: undated | HAS_TIME },
    keepRelative,
  );
  const day = piece(
    relative.day,
    { opens: RELATIVE, without: undated | HAS_WEEKDAY },
    keepRelative,
  );
  const weekdays = piece(
    dispatch([[OPEN, inParentheses(weekday)]], 'weekday', weekday),
    { opens: WEEKDAY, without: HAS_WEEKDAY },
    (draft, weekday, at) => {
      draft.weekday = weekday;
      draft.weekdayAt = at;
      draft.has |= HAS_WEEKDAY;
    },
  );
  const zoned = piece(
    zone(options),
    { opens: ZONE, needs: HAS_TIME, without: HAS_ZONE },
    (draft, zone) => draft.keepZone(zone),
  );
  const timeInParentheses = piece(inParentheses(anyTime), { without: HAS_TIME }, keepTime);
  /** July 24, 2014 -- Updated 1207 GMT */
  const labelled = piece(
    sequenceOf([{ label }, token(between, 'mark'), { time: anyTime }], (_span, label, time) =>
      isFault(time) ? time : { label, time },
    ),
    { opens: LABEL, needs: HAS_DATE, without: HAS_LABEL | HAS_TIME },
    (draft, { label, time }) => {
      draft.keepLabel(label);
      draft.keepTime(time);
    },
  );

  // By what stands behind the first figures: "10:" begins a time, "12/" a date.
  const coloned = [time];
  const slashed = [numericDate];
  const pointed = [numericDate, time, counted];
  const figures = [dayFirst, time, counted, age, yearLast, countedBare];
  const long = [machine, numericDate];
  const words = [monthFirst, weekdays, timeInWords, zoned, counted, age, day, labelled];
  const enclosed = [weekdays, timeInParentheses, zoned];
  const marked = [counted, zoned];

  /** The parts that may begin with the digit at an offset. */
  const behindFigures = (text: string, at: number): readonly Piece[] => {
    const size = sizeOf(figuresAt(text, at));
    if (size > 4) return size === 6 || size === 8 ? long : figures;
    const mark = codeAt(text, at + size);
    if (mark === COLON) return coloned;
    if (mark === SLASH || mark === DASH) return slashed;
    return mark === POINT ? pointed : figures;
  };

  const readOneOf = (
    pieces: readonly Piece[],
    opening: number,
    text: string,
    at: number,
    draft: Draft,
    run: Run,
  ): number => {
    for (let i = 0; i < pieces.length; i += 1) {
      const piece = pieces[i];
      if (piece === undefined || (draft.has & piece.counts) !== piece.needs) continue;
      if (opening !== 0 && (piece.opens & opening) === 0) continue;
      const end = piece.step(text, at, run);
      if (end < 0) continue;
      piece.keep(draft, run.value, at);
      return end;
    }
    return -1;
  };

  return (text, at, draft, run) => {
    const code = codeAt(text, at);
    if (digitOf(code) >= 0) return readOneOf(behindFigures(text, at), 0, text, at, draft, run);
    if (isOpen(code)) return readOneOf(enclosed, 0, text, at, draft, run);
    if (code === TILDE || code === PLUS) return readOneOf(marked, 0, text, at, draft, run);
    const opening = openings(text, at);
    return opening === 0 ? -1 : readOneOf(words, opening, text, at, draft, run);
  };
}

/** A date without a year, in a year that is printed elsewhere. */
function inYear(date: CalendarDate, year: number): CalendarDate {
  const [{ month, day }] = date.readings;
  return { ...date, readings: [{ year, month, day }] };
}
