/**
 * Timestamps: when a piece was published, updated or taken, as the page prints it.
 *
 *     Published 12 Jun, 2024 10:29am
 *     Updated 1909 GMT (0309 HKT) November 18, 2019
 *     Mon 18 Nov 2019 18.54 GMT
 *
 * A stamp is a label, if any, and then a date, a weekday, a clock time with its zone, in any order and each once, with commas,
 * bars, dashes or "at" in between; or a time counted back from now. Forms: a survey of 130 news sites; ISO 8601, RFC 2822,
 * HTTP, Java; ANPA and IPTC 7901 wire headers.
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  type Dictionary,
  dictionary,
  endOfText,
  oneOf,
  optional,
  parser,
  type Result,
  Run,
  run,
  type Scanner,
  type Span,
  type Step,
  sequenceOf,
  token,
  words,
} from '../kit/index.ts';
import { stepsOf } from '../kit/protocol.ts';
import {
  type CalendarDate,
  type DateOrder,
  dateOf,
  daysIn,
  fullYear,
  monthName,
  printedDate,
  weekdayName,
  weekdayOf,
  wordList,
} from '../lexemes/calendar-date.ts';
import { type ClockTime, militaryClock, printedClock, timeOf } from '../lexemes/clock.ts';
import { digitOf, digits, digitsAt, isDigitAt, skipDigits } from '../lexemes/digit.ts';
import { type Fault, isFault } from '../lexemes/fault.ts';
import {
  callersWords,
  entriesOf,
  perOptions,
  type ReadOptions,
  sectionsOf,
} from '../lexemes/options.ts';
import {
  anySpace,
  isDash,
  isInlineSpace,
  isLetter,
  skipInlineSpace,
  space,
} from '../lexemes/space.ts';
import { type Zone, zone } from '../lexemes/zone.ts';
import { enTimestamp } from '../locales/en.ts';
import type { TimestampLabel } from '../locales/locale.ts';
import { type RelativeTime, relativeTime } from './relative.ts';

export type { DateOrder } from '../lexemes/calendar-date.ts';
export type { Zone } from '../lexemes/zone.ts';
export type { TimestampLabel } from '../locales/locale.ts';
export type { RelativeTime } from './relative.ts';

// Types

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
  /** The order of the first reading's numeric date; null where the month is a word or no date is printed. */
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

// Pieces

/** A clock time with its zone, and the time at which it ends. */
interface TimePiece {
  readonly clock: ClockTime;
  readonly zone: Zone | null;
  readonly until: ClockTime | null;
}

/** What has been read of a stamp so far. */
interface Draft {
  label: TimestampLabel | null;
  date: CalendarDate | null;
  weekday: number | null;
  weekdayAt: number;
  time: TimePiece | null;
  zone: Zone | null;
  relative: RelativeTime | null;
  /** The first field that cannot be. Nothing is read behind it. */
  fault: Fault | null;
}

/** A part of a stamp: read where it stands, as long as it fits what has been read. */
interface Piece {
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
      if (typeof value === 'object' && value !== null && isFault(value)) draft.fault = value;
      else keep(draft, value as T, at);
    },
  };
}

/** What `of` reads, in parentheses. */
function inParentheses<T>(of: Parser<T>): Parser<T> {
  return sequenceOf(
    [oneOf('(（[', 'parenthesis'), space, { of }, space, oneOf(')）]', 'parenthesis')],
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
  return isDash(text.charCodeAt(dash)) ? skipInlineSpace(text, dash + 1) : -1;
}, 'dash');

/** 9:22 PM EST · 1909 GMT (0309 HKT) · 10:00 pm - 1:00 am · GMT 17:27 */
function timeOfDay(options: ReadOptions): Parser<TimePiece | Fault> {
  const clock = printedClock(options);
  const zoned = sequenceOf([space, { zone: zone(options) }], (_span, zone) => zone);
  const made = (clock: ClockTime | Fault, zone: Zone | null): TimePiece | Fault =>
    isFault(clock) ? clock : { clock, zone, until: null };
  const single = choice(
    sequenceOf([{ clock }, { zone: optional(zoned) }], (_span, clock, zone) => made(clock, zone)),
    sequenceOf([{ clock: militaryClock }, { zone: zoned }], (_span, clock, zone) =>
      made(clock, zone),
    ),
    sequenceOf([{ zone: zone(options) }, space, { clock }], (_span, zone, clock) =>
      made(clock, zone),
    ),
  );
  const first = stepsOf(single).step;
  const second = stepsOf(
    sequenceOf([space, { of: inParentheses(single) }], (_span, of) => of),
  ).step;
  const last = stepsOf(sequenceOf([rangeDash, { of: single }], (_span, of) => of)).step;
  return parser((text, at, run) => {
    const end = first(text, at, run);
    if (end < 0) return -1;
    const time = run.value as TimePiece | Fault;
    if (isFault(time)) return end;
    const open = text.charCodeAt(skipInlineSpace(text, end));
    if (open === 40 || open === 0xff08) {
      const next = second(text, end, run);
      const other = run.value as TimePiece | Fault;
      run.value = time;
      return next >= 0 && !isFault(other) && sameMoment(time, other) ? next : end;
    }
    if (isDash(open)) {
      const next = last(text, end, run);
      const until = run.value as TimePiece | Fault;
      run.value = time;
      if (next < 0 || isFault(until) || !/colon|word/.test(until.clock.style)) return end;
      run.value = { clock: time.clock, zone: time.zone ?? until.zone, until: until.clock };
      return next;
    }
    run.value = time;
    return end;
  });
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
      const field = (at: number) => digitsAt(numbers, at, at + 2);
      const placed = (at: number) => ({ ...field(at), start: span.start + at });
      const date = dateOf(placed(0), month, year, span);
      const clock = timeOf(
        { hour: placed(2), minute: placed(4), second: null, style: 'none' },
        null,
        span,
      );
      if (isFault(date)) return date;
      return isFault(clock) ? clock : { date, time: { clock, zone, until: null } };
    },
  );
}

/** "20170102T222800", "20151210T1910": ISO 8601 without marks. */
const compactTime = parser<{ date: CalendarDate; time: TimePiece } | Fault>((text, at, run) => {
  const mark = at + 8;
  if (text.charCodeAt(mark) !== 84 || skipDigits(text, at, 8) !== mark)
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
  const clock = timeOf(
    {
      hour: digitsAt(text, mark + 1, mark + 3),
      minute: digitsAt(text, mark + 3, mark + 5),
      second: end === mark + 7 ? digitsAt(text, mark + 5, end) : null,
      style: 'word',
    },
    null,
    span,
  );
  if (isFault(date)) run.value = date;
  else run.value = isFault(clock) ? clock : { date, time: { clock, zone: null, until: null } };
  return end;
});

/** The pieces of a stamp in the languages of the options: those that begin with a digit, and the others. */
function piecesOf(options: ReadOptions, between: Scanner, label: Parser<TimestampLabel>) {
  const relative = relativeTime(options);
  const weekday = weekdayName(options);
  const time = timeOfDay(options);
  const undated = (draft: Draft) => draft.date === null && draft.relative === null;
  const untimed = (draft: Draft) => draft.time === null;

  const dated = piece(printedDate(options), undated, (draft, date) => {
    draft.date = date;
  });
  const timed = piece(time, untimed, (draft, time) => {
    draft.time = time;
  });
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
    choice(weekday, inParentheses(weekday)),
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
  const timedInParentheses = piece(inParentheses(time), untimed, (draft, time) => {
    draft.time = time;
  });
  /** July 24, 2014 -- Updated 1207 GMT */
  const labelled = piece(
    sequenceOf([{ label }, token(between, 'mark'), { time }], (_span, label, time) =>
      isFault(time) ? time : { label, time },
    ),
    (draft) => draft.label === null && draft.date !== null && untimed(draft),
    (draft, { label, time }) => {
      draft.label = label;
      draft.time = time;
    },
  );
  return {
    digit: [machine, counted, dated, timed, yearLast, countedBare],
    other: [dated, weekdays, timed, zoned, counted, day, labelled, timedInParentheses],
  };
}

/** A date without a year, in a year that is printed elsewhere. */
function inYear(date: CalendarDate, year: number): CalendarDate {
  const [{ month, day }] = date.readings;
  return { ...date, readings: [{ year, month, day }] };
}

// Marks

const MARKS = new Set(',;|/•·・–—―-:.~、，：'.split('').map((mark) => mark.charCodeAt(0)));

/** How many marks may stand between two pieces: "--", " | - ". A rule of dashes is none. */
const MOST_MARKS = 4;

/** Blanks, marks and connectors between two pieces, or nothing: ", ", " / ", " at ", " - um ", the T of ISO 8601. */
function betweenPieces(connectors: Scanner): Scanner {
  return (text, at) => {
    let end = at;
    if (text.charCodeAt(at) === 84 && isDigitAt(text, at - 1) && isDigitAt(text, at + 1))
      return at + 1;
    for (let marks = 0; marks <= MOST_MARKS; ) {
      const code = text.charCodeAt(end);
      if (isInlineSpace(code)) {
        end += 1;
      } else if (MARKS.has(code)) {
        end += 1;
        marks += 1;
      } else {
        const word = isLetter(code) ? connectors(text, end) : -1;
        if (word < 0) return end;
        end = word;
        marks += 1;
      }
    }
    return end;
  };
}

// Grammar

/** What one language set reads: a stamp where it stands, and a stamp in running text. */
interface Grammar {
  readonly step: Step;
  readonly running: Step;
}

/** A stamp of its pieces; the fault where the print contradicts itself; null where the pieces are no stamp. */
function stampOf(draft: Draft, span: Span): Timestamp | Fault | null {
  const { label, date, weekday, time, relative } = draft;
  const zone = time === null ? null : (time.zone ?? draft.zone);
  if (date === null && relative === null) {
    // 18.54 may be a price: something has to say that it is a time.
    if (time === null) return null;
    const said = zone !== null || label !== null || weekday !== null;
    if (time.clock.style === 'point' && !said) return null;
  }
  if (relative !== null && relative.amount === 0 && time === null) return null;
  const clock = time === null ? null : time.clock;
  const readings: LocalDateTime[] = [];
  for (const { year, month, day } of date === null ? [NO_DAY] : date.readings) {
    if (year !== null && month !== null && day !== null) {
      if (day > daysIn(year, month)) continue;
      if (weekday !== null && weekdayOf(year, month, day) !== weekday) continue;
    }
    readings.push({
      year,
      month,
      day,
      hour: clock === null ? null : clock.hour,
      minute: clock === null ? null : clock.minute,
      second: clock === null ? null : clock.second,
    });
  }
  const [first, ...others] = readings;
  if (first === undefined) {
    return weekday === null
      ? { fault: 'day of that month', at: span.start }
      : { fault: 'weekday of that date', at: draft.weekdayAt };
  }
  const until = time === null ? null : time.until;
  return {
    kind: 'timestamp',
    label,
    readings: [first, ...others],
    zone,
    relative,
    weekday,
    dateOrder: date === null ? null : date.order,
    until: until === null ? null : { hour: until.hour, minute: until.minute, second: until.second },
    span,
  };
}

const NO_DAY = { year: null, month: null, day: null };

const grammar = perOptions((options): Grammar => {
  const sections = sectionsOf(options, 'timestamp', enTimestamp);
  const connectors = wordList(sections.map((words) => words.connectors)).scan;
  const between = betweenPieces(connectors);
  const labels = [...callersWords(options, 'labels'), ...sections.map((words) => words.labels)];
  const label = wholeWordOrGlued(dictionary(entriesOf(labels), { glued: true }));
  const pieces = piecesOf(options, between, label);
  const labelStep = stepsOf(label).step;

  /** Reads the next piece that stands at `at` and fits. */
  const readPiece = (text: string, at: number, draft: Draft, run: Run): number => {
    const list = digitOf(text.charCodeAt(at)) >= 0 ? pieces.digit : pieces.other;
    for (const { step, fits, keep } of list) {
      if (!fits(draft)) continue;
      const end = step(text, at, run);
      if (end < 0) continue;
      keep(draft, run.value, at);
      return end;
    }
    return -1;
  };

  const reading =
    (running: boolean): Step =>
    (text, at, run) => {
      const own = new Run();
      const draft: Draft = {
        label: null,
        date: null,
        weekday: null,
        weekdayAt: at,
        time: null,
        zone: null,
        relative: null,
        fault: null,
      };
      let next = at;
      const labelEnd = labelStep(text, at, own);
      if (labelEnd >= 0) {
        draft.label = own.value as TimestampLabel;
        next = between(text, labelEnd);
      } else if (!running) {
        const word = connectors(text, at);
        if (word >= 0) next = between(text, word);
      }
      let end = -1;
      for (;;) {
        const read = readPiece(text, next, draft, own);
        if (read < 0 || draft.fault !== null) break;
        end = read;
        next = between(text, end);
      }
      const stamp = end < 0 ? null : stampOf(draft, { start: at, end });
      const fault = draft.fault ?? (stamp !== null && 'fault' in stamp ? stamp : null);
      if (fault !== null) run.miss(fault.at, fault.fault);
      else if (own.furthest > at) run.absorb(own.furthest, own.expected);
      if (stamp === null || 'fault' in stamp) {
        return fault === null ? run.miss(Math.max(at, end), 'date or time') : -1;
      }
      run.value = stamp;
      return end;
    };
  return { step: reading(false), running: reading(true) };
});

/** A label; a digit or a letter may follow at once: "Updated:March", "UpdatedJune 3". */
function wholeWordOrGlued<T>(of: Dictionary<T>): Parser<T> {
  return words(of, 'label');
}

/** White space and a mark before a stamp that stands alone: "| Updated", "- Nov. 18th", "(updated". */
const opening = token((text, at) => {
  let end = at;
  while (end - at < 8 && '|•·*-–—([>, \u00a0'.includes(text.charAt(end)) && end < text.length)
    end += 1;
  return end;
}, 'date or time');
const closing = token((text, at) => {
  let end = at;
  while (end - at < 8 && '.;,|·•)]-–— \u00a0'.includes(text.charAt(end)) && end < text.length)
    end += 1;
  return end;
}, 'end of text');

const built = perOptions((options) => {
  const { step } = grammar(options);
  const stamp = parser<Timestamp>(step);
  const parts = [anySpace, opening, { stamp }, closing, anySpace, endOfText] as const;
  return { stamp, whole: sequenceOf(parts, (_span, value) => value) };
});

/** The grammar of a stamp. */
export function timestamp(options?: ReadOptions): Parser<Timestamp> {
  return built(options).stamp;
}

/** Reads a stamp. */
export function parseTimestamp(text: string, options?: ReadOptions): Result<Timestamp> {
  return run(built(options).whole, text);
}
