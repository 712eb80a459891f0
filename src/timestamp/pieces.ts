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
import {
  type ClockTime,
  clockAt,
  militaryClock,
  printedClocks,
  wirePlaces,
} from '../lexemes/clock.ts';
import { DIGITS, digitOf, digits, digitsAt, skipDigits } from '../lexemes/digit.ts';
import { Fault, isFault } from '../lexemes/fault.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { codeAt, isDash, skipInlineSpace, space } from '../lexemes/space.ts';
import { mayBeZone, type Zone, zone } from '../lexemes/zone.ts';
import type { TimestampLabel } from '../locales/locale.ts';
import type { Gate } from './gate.ts';
import { type RelativeTime, relativeTime } from './relative.ts';

/** A clock time with its zone, and the time at which it ends. */
export interface TimePiece {
  readonly clock: ClockTime;
  readonly zone: Zone | null;
  readonly until: ClockTime | null;
}

/** What has been read of a stamp so far. */
export interface Draft {
  label: TimestampLabel | null;
  date: CalendarDate | null;
  weekday: number | null;
  weekdayAt: number;
  time: TimePiece | null;
  zone: Zone | null;
  relative: RelativeTime | null;
  /** Whether a full date and time say in other words how long ago they were: "10:32 AM / a year ago". */
  aged: boolean;
  /** The first field that cannot be. Nothing is read behind it. */
  fault: Fault | null;
}

/** A part of a stamp: read where it stands, as long as it fits what has been read. */
export interface Piece {
  readonly step: Step;
  readonly fits: (draft: Draft) => boolean;
  readonly keep: (draft: Draft, value: unknown, at: number) => void;
}

function piece<T>(
  of: Parser<T | Fault>,
  fits: (draft: Draft) => boolean,
  keep: (draft: Draft, value: T, at: number) => void,
): Piece {
  return {
    step: stepsOf(of).step,
    fits,
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
    return Math.max(end, close);
  };
  const other = parser<TimePiece | Fault>(single);
  const elsewhere = stepsOf(
    sequenceOf([space, { of: inParentheses(other) }], (_span, of) => of),
  ).step;
  const until = stepsOf(sequenceOf([rangeDash, { of: other }], (_span, of) => of)).step;
  return parser((text, at, run) => {
    const end = single(text, at, run);
    if (end < 0) return -1;
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

/** "131137 GMT Nov 13": day, time, zone, month and year, as IPTC 7901 heads its messages. */
function wireTime(options: ReadOptions): Parser<{ date: CalendarDate; time: TimePiece } | Fault> {
  const numbers = token(
    (text, at) => (skipDigits(text, at, 7) === at + 6 ? at + 6 : -1),
    'day and time',
  );
  return sequenceOf(
    [
      { numbers },
      { zone: optional(sequenceOf([space, { zone: zone(options) }], (_span, zone) => zone)) },
      space,
      { month: monthName(options) },
      space,
      { year: digits(2, 2, 'year') },
    ],
    (span, numbers, zone, month, year) => {
      const day = { ...digitsAt(numbers, 0, 2), start: span.start };
      const date = dateOf(day, month, year, span);
      const clock = clockAt(numbers, 'none', wirePlaces(2), span);
      if (isFault(date)) return date;
      if (isFault(clock)) return new Fault(clock.fault, span.start + clock.at);
      return { date, time: { clock, zone, until: null } };
    },
  );
}

/** "20170102T222800", "20151210T1910": ISO 8601 without marks. */
const compactTime = parser<{ date: CalendarDate; time: TimePiece } | Fault>((text, at, run) => {
  const mark = at + 8;
  if (codeAt(text, mark) !== 84 || skipDigits(text, at, 8) !== mark)
    return run.miss(at, 'date and time');
  const end = skipDigits(text, mark + 1, 6);
  if (end !== mark + 5 && end !== mark + 7) return run.miss(mark + 1, 'time of day');
  const span = { start: at, end };
  const date = dateOf(
    digitsAt(text, at + 6, mark),
    digitsAt(text, at + 4, at + 6),
    digitsAt(text, at, at + 4),
    span,
  );
  const second = end === mark + 7 ? mark + 5 : -1;
  const clock = clockAt(text, 'word', { ...wirePlaces(mark + 1), second, secondEnd: end }, span);
  if (isFault(date)) run.value = date;
  else run.value = isFault(clock) ? clock : { date, time: { clock, zone: null, until: null } };
  return end;
});

/** The pieces of a stamp in the languages of the options: those that begin with a digit, and the others. */
export function piecesOf(
  options: ReadOptions,
  between: Scanner,
  label: Parser<TimestampLabel>,
  gate: Gate,
) {
  const relative = relativeTime(options);
  const weekday = weekdayName(options);
  const times = timesOfDay(options);
  const anyTime = dispatch([[DIGITS, times.figures]], 'time of day', times.letters);
  const dates = printedDates(options);
  const undated = (draft: Draft) => draft.date === null && draft.relative === null;
  const untimed = (draft: Draft) => draft.time === null;

  const keepDate = (draft: Draft, date: CalendarDate) => {
    draft.date = date;
  };
  const keepTime = (draft: Draft, time: TimePiece) => {
    draft.time = time;
  };
  const numericDate = piece(dates.marked, undated, keepDate);
  const dayFirst = piece(dates.figures, undated, keepDate);
  const monthFirst = piece(dates.letters, undated, keepDate);
  const time = piece(times.figures, untimed, keepTime);
  const timeInWords = piece(times.letters, untimed, keepTime);
  const machine = piece(
    choice(compactTime, wireTime(options)),
    (draft) => undated(draft) && untimed(draft),
    (draft, { date, time }) => {
      draft.date = date;
      draft.time = time;
    },
  );
  /** Tue Jul 01 00:00:00 EDT 2014 */
  const yearLast = piece(
    fullYear,
    ({ date }) => date !== null && date.readings[0].year === null,
    (draft, { value }) => {
      draft.date = draft.date === null ? null : inYear(draft.date, value);
    },
  );
  const counted = piece(relative.counted, undated, (draft, relative) => {
    draft.relative = relative;
  });
  /** June 12, 2018 / 10:03 AM / a year ago: it says nothing that the date does not. */
  const age = piece(
    relative.counted,
    ({ date, time, aged }) => date !== null && time !== null && !aged,
    (draft) => {
      draft.aged = true;
    },
  );
  /** Published 4h at 9:15 PM */
  const countedBare = piece(
    relative.bare,
    (draft) => draft.label !== null && undated(draft) && untimed(draft),
    (draft, relative) => {
      draft.relative = relative;
    },
  );
  const day = piece(
    relative.day,
    (draft) => undated(draft) && draft.weekday === null,
    (draft, relative) => {
      draft.relative = relative;
    },
  );
  const weekdays = piece(
    dispatch([[OPEN, inParentheses(weekday)]], 'weekday', weekday),
    (draft) => draft.weekday === null,
    (draft, weekday, at) => {
      draft.weekday = weekday;
      draft.weekdayAt = at;
    },
  );
  const zoned = piece(
    zone(options),
    (draft) => draft.time !== null && draft.time.zone === null && draft.zone === null,
    (draft, zone) => {
      draft.zone = zone;
    },
  );
  const timeInParentheses = piece(inParentheses(anyTime), untimed, keepTime);
  /** July 24, 2014 -- Updated 1207 GMT */
  const labelled = piece(
    sequenceOf([{ label }, token(between, 'mark'), { time: anyTime }], (_span, label, time) =>
      isFault(time) ? time : { label, time },
    ),
    (draft) => draft.label === null && draft.date !== null && untimed(draft),
    (draft, { label, time }) => {
      draft.label = label;
      draft.time = time;
    },
  );
  const figures = [dayFirst, time, counted, age, yearLast, countedBare];
  const long = [machine, numericDate];
  const coloned = [time];
  const slashed = [numericDate];
  const pointed = [numericDate, time, counted];
  const words = [monthFirst, weekdays, timeInWords, zoned, counted, age, day, labelled];
  const enclosed = [weekdays, timeInParentheses, zoned];
  const marked = [counted, zoned];
  /** The pieces that may stand at an offset. */
  return (text: string, at: number): readonly Piece[] => {
    const code = codeAt(text, at);
    if (digitOf(code) < 0) {
      if (at >= text.length) return NONE;
      if (isOpen(code)) return enclosed;
      if (code === 126 || code === 43) return marked;
      return gate(text, at) ? words : NONE;
    }
    const end = skipDigits(text, at, 8);
    if (end - at > 4) return end - at === 6 || end - at === 8 ? long : figures;
    // The mark behind the first figures tells what they begin: "10:" a time, "12/" a date.
    const mark = codeAt(text, end);
    if (mark === COLON) return coloned;
    if (mark === SLASH || mark === DASH) return slashed;
    return mark === POINT ? pointed : figures;
  };
}

const NONE: readonly Piece[] = [];

/** A date without a year, in a year that is printed elsewhere. */
function inYear(date: CalendarDate, year: number): CalendarDate {
  const [{ month, day }] = date.readings;
  return { ...date, readings: [{ year, month, day }] };
}
