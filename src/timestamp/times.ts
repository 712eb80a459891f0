/**
 * Clock times of a stamp with their zones, and the forms in which machines and wires print a date and a time as one.
 *
 *     Mon 18 Nov 2019 18.54 GMT      Updated 1909 GMT (0309 HKT) November 18, 2019      131137 GMT Nov 13
 *                     ^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  literal,
  oneOf,
  optional,
  parser,
  type Step,
  sequenceOf,
  stepsOf,
  token,
} from '../kit/index.ts';
import { type CalendarDate, dateOf, monthName } from '../lexemes/calendar-date.ts';
import { type ClockTime, compactClock, printedClocks } from '../lexemes/clock.ts';
import { digits, digitsAt, figuresAt, figuresOf, sizeOf } from '../lexemes/digit.ts';
import { type Fault, isFault } from '../lexemes/fault.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { codeAt, isDash, skipInlineSpace, space } from '../lexemes/space.ts';
import { mayBeZone, type Zone, zone } from '../lexemes/zone.ts';

/** A clock time with its zone, and the time at which it ends. */
export interface TimePiece {
  readonly clock: ClockTime;
  readonly zone: Zone | null;
  readonly until: ClockTime | null;
}

const SLASH = 47;

/** Opening parentheses and brackets. */
export const OPEN = '([（';

export function isOpen(code: number): boolean {
  return code === 40 || code === 91 || code === 0xff08;
}

/** What `of` reads, in parentheses. */
export function inParentheses<T>(of: Parser<T>): Parser<T> {
  return sequenceOf(
    [oneOf(OPEN, 'parenthesis'), space, { of }, space, oneOf(')）]', 'parenthesis')],
    (_span, value) => value,
  );
}

/** Whether two clock times in two zones are one moment: 1909 GMT and 0309 HKT, 10:29 PM CDT and 11:29 PM EDT. */
export function sameMoment(one: Omit<TimePiece, 'until'>, other: TimePiece): boolean {
  if (one.zone === null || other.zone === null) return false;
  const minutes = ({ hour, minute }: ClockTime) => hour * 60 + minute;
  const apart = minutes(one.clock) - minutes(other.clock);
  const offsets = other.zone.offsets;
  return one.zone.offsets.some((east) =>
    offsets.some((otherEast) => (apart - east + otherEast) % 1440 === 0),
  );
}

/** Past the dash between the ends of a span of time, and the blanks round it. It is known that one stands there. */
const rangeDash = token((text, at) => skipInlineSpace(text, skipInlineSpace(text, at) + 1), 'dash');

/**
 * A clock time with its zone; behind it the same moment in another zone, or the time at which it ends.
 *
 * 9:22 PM EST · 1909 GMT (0309 HKT) · 10:29 PM CDT/11:29 PM EDT · 10:00 pm - 1:00 am
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
    const close = end < text.length && mayBeZone(text, end) ? ofZone(text, end, run) : -1;
    // Four figures are a time only before a zone.
    if (close < 0 && clock.style === 'none') return run.miss(end, 'time zone');
    run.value = { clock, zone: close < 0 ? null : (run.value as Zone), until: null };
    return close < 0 ? end : close;
  };
  const other = parser<TimePiece | Fault>(single);
  const elsewhere = stepsOf(
    choice(
      sequenceOf([space, { of: inParentheses(other) }], (_span, of) => of),
      sequenceOf([space, literal('/'), space, { of: other }], (_span, of) => of),
    ),
  ).step;
  const until = stepsOf(sequenceOf([rangeDash, { of: other }], (_span, of) => of)).step;
  return parser((text, at, run) => {
    const end = single(text, at, run);
    if (end < 0 || end === text.length) return end;
    const next = codeAt(text, skipInlineSpace(text, end));
    const mayRepeat = isOpen(next) || next === SLASH;
    if (!mayRepeat && !isDash(next)) return end;
    const time = run.value as TimePiece | Fault;
    if (isFault(time)) return end;
    const close = mayRepeat ? elsewhere(text, end, run) : until(text, end, run);
    const second = run.value as TimePiece | Fault;
    run.value = time;
    if (close < 0 || isFault(second)) return end;
    if (mayRepeat) return sameMoment(time, second) ? close : end;
    if (!/colon|word/.test(second.clock.style)) return end;
    run.value = { clock: time.clock, zone: time.zone ?? second.zone, until: second.clock };
    return close;
  });
}

/** Times of day by what they begin with: figures, or a letter ("noon", "午後3:04", "GMT 17:27"). */
export function timesOfDay(options: ReadOptions) {
  const { figures, anyFigures, words } = printedClocks(options);
  const zoneFirst = sequenceOf(
    [{ zone: zone(options) }, space, { clock: figures }],
    (_span, zone, clock): TimePiece | Fault =>
      isFault(clock) ? clock : { clock, zone, until: null },
  );
  return {
    figures: zonedTime(anyFigures, options),
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
export function wireTime(options: ReadOptions): Parser<Moment> {
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
export const compactTime = parser<Moment>((text, at, run) => {
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
