/**
 * The pieces of a stamp, and which of them may stand where: date, weekday, clock time, zone, time counted back.
 *
 *     Mon 18 Nov 2019 18.54 GMT      10:46 PM | July 04, 2024      Friday 11:40AM      about 2 hours ago
 *     ^^^ ^^^^^^^^^^^ ^^^^^^^^^      ^^^^^^^^   ^^^^^^^^^^^^^      ^^^^^^ ^^^^^^^      ^^^^^^^^^^^^^^^^^
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  dispatch,
  type Run,
  type Scanner,
  type Step,
  sequenceOf,
  stepsOf,
  token,
} from '../kit/index.ts';
import { fullYear, type PrintedDate, printedDates, weekdayName } from '../lexemes/calendar-date.ts';
import { countOf, DIGITS, digitOf, figuresAt, sizeOf } from '../lexemes/digit.ts';
import { type Fault, isFault } from '../lexemes/fault.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { codeAt } from '../lexemes/space.ts';
import { zone } from '../lexemes/zone.ts';
import type { TimestampLabel } from '../locales/locale.ts';
import {
  type Draft,
  HAS_AGE,
  HAS_COUNT,
  HAS_DATE,
  HAS_LABEL,
  HAS_TIME,
  HAS_TIME_AGAIN,
  HAS_WEEKDAY,
  HAS_YEAR,
  HAS_ZONE,
} from './draft.ts';
import { CLOCK, LABEL, MONTH, type Openings, RELATIVE, WEEKDAY, ZONE } from './gate.ts';
import { type RelativeTime, relativeTime } from './relative.ts';
import {
  compactTime,
  inParentheses,
  isOpen,
  OPEN,
  sameMoment,
  type TimePiece,
  timesOfDay,
  wireTime,
} from './times.ts';

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
  /** Gives false where the value does not fit what the draft has: then the part is not read. */
  readonly keep: (draft: Draft, value: unknown, at: number) => boolean;
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
      return true;
    },
  };
}

/** 13:22 GMT, Friday, 8 May 2009 14:22 UK: the time again in another zone, behind the date. It says nothing new. */
function timeAgain(of: Parser<TimePiece | Fault>): Piece {
  // Where there is a zone there is a time.
  const needs = HAS_DATE | HAS_ZONE;
  return {
    step: stepsOf(of).step,
    opens: 0,
    needs,
    counts: needs | HAS_TIME_AGAIN,
    keep(draft, value) {
      const { clock, zone } = draft;
      const time = value as TimePiece | Fault;
      if (clock === null || isFault(time)) return false;
      if (!sameMoment({ clock, zone }, time)) return false;
      draft.has |= HAS_TIME_AGAIN;
      return true;
    },
  };
}

const PLUS = 43;
const DASH = 45;
const POINT = 46;
const SLASH = 47;
const COLON = 58;
const TILDE = 126;

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

  const keepDate = (draft: Draft, date: PrintedDate) => draft.keepDate(date);
  const keepTime = (draft: Draft, time: TimePiece) => draft.keepTime(time);
  const keepRelative = (draft: Draft, time: RelativeTime) => draft.keepRelative(time);
  const undated = HAS_DATE | HAS_COUNT;

  const numericDate = piece(dates.marked, { without: undated }, keepDate);
  const dayFirst = piece(dates.figures, { without: undated }, keepDate);
  const monthFirst = piece(dates.letters, { opens: MONTH, without: undated }, keepDate);
  const monthAlone = piece(dates.months, { opens: MONTH, without: undated }, keepDate);
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
  const named = piece(
    relative.named,
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
  const again = timeAgain(times.figures);
  const againInParentheses = timeAgain(inParentheses(times.figures));
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
  const coloned = [time, again];
  const slashed = [numericDate];
  const pointed = [numericDate, time, counted];
  // "2 uur geleden" is no time of day.
  const figures = [dayFirst, counted, age, time, again, yearLast, countedBare];
  const long = [machine];
  const words = [
    monthFirst,
    monthAlone,
    weekdays,
    timeInWords,
    zoned,
    counted,
    age,
    named,
    labelled,
  ];
  const enclosed = [weekdays, timeInParentheses, againInParentheses, zoned];
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
      if (end >= 0 && piece.keep(draft, run.value, at)) return end;
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
function inYear(date: PrintedDate, year: number): PrintedDate {
  const [first, ...others] = date.readings;
  return { ...date, readings: [{ ...first, year }, ...others.map((day) => ({ ...day, year }))] };
}
