/**
 * Clock times.
 *
 *     10:29am · 18.54 · 6.55pm · 15h30 · 20:15 Uhr · 3 AM · noon · 午後3時04分 · 15:01:01.79
 *
 * An hour printed alone ("3 AM") is the full hour. A time of both halves of the day, "15:24pm", is printed by sites that
 * put "pm" behind a 24-hour clock; it is 15:24. "15:24am" is a time of none.
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  type Dictionary,
  dictionary,
  dispatch,
  map,
  parser,
  type Run,
  refine,
  type Span,
  sequenceOf,
} from '../kit/index.ts';
import { enTimestamp } from '../locales/en.ts';
import type { Meridiem } from '../locales/locale.ts';
import {
  countOf,
  DIGITS,
  type Figures,
  figuresAt,
  isDigitAt,
  sizeOf,
  skipDigits,
} from './digit.ts';
import { Fault, isFault } from './fault.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from './options.ts';
import { codeAt, skipInlineSpace, space } from './space.ts';
import { endsWord, isLetterAt, wholeWord, wordList } from './word.ts';

/** What makes a time of the figures: a word ('3 pm', '15h30', 'noon'), a colon, a point, or nothing ('1909'). */
export type ClockStyle = 'word' | 'colon' | 'point' | 'none';

/** A printed time of day. */
export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** Null where none is printed. */
  readonly second: number | null;
  /** What makes it a time. '10:29' may also be a score, '10.29' a price, '1909' a year. */
  readonly style: ClockStyle;
  /** Whether the print has an hour of twenty-four, 13 to 23: "20:26", and "20:26 PM", too. */
  readonly isOf24: boolean;
  readonly span: Span;
}

// Figures

/** The fields of a time as they are printed, whether or not a clock shows them, and where they stand. */
interface ClockFields {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly style: ClockStyle;
  readonly hourAt: number;
  readonly minuteAt: number;
  readonly secondAt: number;
}

/** The first field that no clock shows. */
function faultOf({ hour, minute, second, hourAt, minuteAt, secondAt }: ClockFields): Fault | null {
  if (hour > 23) return new Fault('hour from 0 to 23', hourAt);
  if (minute > 59) return new Fault('minute from 00 to 59', minuteAt);
  if (second !== null && second > 59) return new Fault('second from 00 to 59', secondAt);
  return null;
}

/** The fields of an hour alone. */
function fullHour(hour: Figures, hourAt: number): ClockFields {
  return {
    hour: countOf(hour),
    minute: 0,
    second: null,
    style: 'word',
    hourAt,
    minuteAt: hourAt,
    secondAt: hourAt,
  };
}

/** A time of its fields and the half of the day: 12 am is midnight and 12 pm noon. */
function clockTime(fields: ClockFields, half: Meridiem | null, span: Span): ClockTime | Fault {
  const { hour, minute, second, style } = fields;
  const fault = faultOf(fields);
  if (fault !== null) return fault;
  const isOf24 = hour > 12;
  if (half === null) return { hour, minute, second, style, isOf24, span };
  const late = half === 'am' ? 0 : 12;
  return { hour: (hour % 12) + late, minute, second, style: 'word', isOf24, span };
}

const COLON = 58;
const WIDE_COLON = 0xff1a;
const POINT = 46;
const COMMA = 44;

/** The offset behind the mark between hours and minutes, or -1: ":", ".", "h", " h ", "u". */
function behindMinuteMark(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code === COLON || code === POINT || code === WIDE_COLON) return at + 1;
  const mark = skipInlineSpace(text, at);
  const letter = codeAt(text, mark) | 32;
  if (letter !== 104 && letter !== 117) return -1;
  const end = skipInlineSpace(text, mark + 1);
  return isDigitAt(text, end) ? end : -1;
}

/** The offset behind a fraction of a second, or `at`. No reading keeps it. */
function behindFraction(text: string, at: number): number {
  const code = codeAt(text, at);
  const begins = (code === POINT || code === COMMA) && isDigitAt(text, at + 1);
  return begins ? skipDigits(text, at + 1, text.length) : at;
}

function isColon(code: number): boolean {
  return code === COLON || code === WIDE_COLON;
}

/** Reads on behind the figures of an hour: gives the end with the fields in `run.value`, or -1. */
type BehindHour = (text: string, at: number, hour: Figures, run: Run) => number;

/** 10:29 · 18.54 · 15h30 · 15:01:01.79 */
const digital: BehindHour = (text, at, hour, run) => {
  const hourEnd = at + sizeOf(hour);
  const minuteAt = behindMinuteMark(text, hourEnd);
  if (minuteAt < 0) return run.miss(hourEnd, 'time mark');
  const minute = figuresAt(text, minuteAt);
  // More than two digits are those of another number: a price, a version.
  if (sizeOf(minute) !== 2) return run.miss(minuteAt, 'minute');
  const mark = codeAt(text, hourEnd);
  const style = mark === POINT ? 'point' : isColon(mark) ? 'colon' : 'word';
  const end = minuteAt + 2;
  const second = isColon(codeAt(text, end)) ? figuresAt(text, end + 1) : 0;
  const hasSecond = sizeOf(second) === 1 || sizeOf(second) === 2;
  run.value = {
    hour: countOf(hour),
    minute: countOf(minute),
    second: hasSecond ? countOf(second) : null,
    style,
    hourAt: at,
    minuteAt,
    secondAt: end + 1,
  } satisfies ClockFields;
  return hasSecond ? behindFraction(text, end + 1 + sizeOf(second)) : end;
};

/** The offset behind a sign of Chinese, Japanese or Korean print that stands at an offset, blanks before it or not; or -1. */
function behindSign(text: string, at: number, signs: string): number {
  const sign = skipInlineSpace(text, at);
  return sign < text.length && signs.includes(text.charAt(sign)) ? sign + 1 : -1;
}

/** One or two digits and the sign behind them; no figures where none stand there. */
function signedFigures(text: string, at: number, signs: string): Figures {
  const figures = figuresAt(text, at);
  const size = sizeOf(figures);
  return size < 3 && behindSign(text, at + size, signs) >= 0 ? figures : 0;
}

const HOURS = '时時點点시';
const MINUTES = '分분';
const SECONDS = '秒초';

/** 10時29分 · 3시 4분 30초 · 8点半 */
const spelled: BehindHour = (text, at, hour, run) => {
  let end = behindSign(text, at + sizeOf(hour), HOURS);
  if (end < 0) return -1;
  const full = fullHour(hour, at);
  const half = behindSign(text, end, '半반');
  if (half === end + 1) {
    run.value = { ...full, minute: 30 };
    return half;
  }
  const minuteAt = skipInlineSpace(text, end);
  const minute = signedFigures(text, minuteAt, MINUTES);
  if (sizeOf(minute) > 0) end = behindSign(text, minuteAt + sizeOf(minute), MINUTES);
  const secondAt = skipInlineSpace(text, end);
  const second = sizeOf(minute) === 0 ? 0 : signedFigures(text, secondAt, SECONDS);
  if (sizeOf(second) > 0) end = behindSign(text, secondAt + sizeOf(second), SECONDS);
  run.value = {
    ...full,
    minute: countOf(minute),
    second: sizeOf(second) === 0 ? null : countOf(second),
    minuteAt,
    secondAt,
  };
  return end;
};

/** Hours, minutes and, of six figures, seconds without marks: "1909", "222800". */
function compactFields(figures: Figures, at: number, style: ClockStyle): ClockFields {
  const count = countOf(figures);
  const hasSecond = sizeOf(figures) > 4;
  const minutes = hasSecond ? Math.floor(count / 100) : count;
  return {
    hour: Math.floor(minutes / 100),
    minute: minutes % 100,
    second: hasSecond ? count % 100 : null,
    style,
    hourAt: at,
    minuteAt: at + 2,
    secondAt: at + 4,
  };
}

// Words

/** The words of clock times in the languages of the options. */
interface ClockWords {
  /** "a.m.", "午後" */
  readonly halves: Dictionary<Meridiem>;
  /** "noon", "minuit" */
  readonly names: Dictionary<number>;
  /** "Uhr", "hrs" */
  readonly marks: Dictionary<true>;
}

/** Every word that a clock time begins with where it begins with none of its figures. */
export function clockWords(options: ReadOptions): readonly string[] {
  return sectionsOf(options, 'timestamp', enTimestamp).flatMap(({ clockWords, meridiems }) => [
    ...Object.keys(clockWords ?? {}),
    ...Object.keys(meridiems ?? {}),
  ]);
}

// Grammar

/**
 * Reads the words behind the figures in `run.value`: 10:29am · 20:15 Uhr · 12:00 midnight. No morning has a 15:24, so "am" is
 * another word in "15:24 am 3. Mai".
 *
 * @param needsWord whether the figures are no time without a word
 */
function behindFigures({ halves, names, marks }: ClockWords, needsWord: boolean) {
  return (text: string, start: number, behind: number, run: Run): number => {
    let end = behind;
    let fields = run.value as ClockFields;
    let half: Meridiem | null = null;
    let needed = needsWord;
    let next = skipInlineSpace(text, end);
    if (isLetterAt(text, next)) {
      const halfEnd = halves.read(text, next, run);
      if (halfEnd >= 0 && endsWord(text, halfEnd)) {
        if (run.value === 'pm' || fields.hour < 13 || faultOf(fields) !== null) {
          half = run.value as Meridiem;
          end = halfEnd;
          next = skipInlineSpace(text, end);
        }
      }
      if (isLetterAt(text, next)) {
        const mark = marks.scan(text, next);
        const word = mark < 0 ? names.read(text, next, run) : mark;
        if (word >= 0 && endsWord(text, word)) {
          end = word;
          needed = false;
          const named = mark < 0 && fields.hour === 12 ? (run.value as number) : fields.hour;
          fields = { ...fields, hour: named, style: 'word' };
        }
      }
    }
    if (needed && half === null) return run.miss(next, 'a.m. or p.m.');
    run.value = clockTime(fields, half, { start, end });
    return end;
  };
}

/** Times that begin with their figures, and times that begin with a word; with a fault where no clock shows them. */
export const printedClocks = perOptions((options) => {
  const sections = sectionsOf(options, 'timestamp', enTimestamp);
  const halves = dictionary(entriesOf(sections.map(({ meridiems }) => meridiems ?? {})), {
    glued: true,
  });
  const names = dictionary(entriesOf(sections.map(({ clockWords }) => clockWords ?? {})), {
    glued: true,
  });
  const marks = wordList(
    sections.map(({ clockMarks }) => clockMarks),
    true,
  );
  const hourMarks = wordList(
    sections.map(({ hourMarks }) => hourMarks),
    true,
  );

  const words = { halves, names, marks };
  const behindTime = behindFigures(words, false);
  const behindHour = behindFigures({ halves, names, marks: hourMarks }, true);
  const behindFour = behindFigures(words, true);

  /** @param bare whether four figures are read without a word behind them, too: a zone has to make a time of them */
  const figuresOf = (bare: boolean) =>
    parser<ClockTime | Fault>((text, at, run) => {
      const hour = figuresAt(text, at);
      const size = sizeOf(hour);
      if (size === 0) return run.miss(at, 'time of day');
      if (size > 2) {
        run.miss(at + 2, 'time mark');
        if (size !== 4) return -1;
        run.value = compactFields(hour, at, 'none');
        const end = behindFour(text, at, at + 4, run);
        if (end >= 0 || !bare) return end;
        run.value = compactClock(hour, at, 'none');
        return at + 4;
      }
      const marked = digital(text, at, hour, run);
      if (marked >= 0) return behindTime(text, at, marked, run);
      const signed = spelled(text, at, hour, run);
      if (signed >= 0) return behindTime(text, at, signed, run);
      run.value = fullHour(hour, at);
      return behindHour(text, at, at + size, run);
    });
  const markedFields = parser<ClockFields>((text, at, run) => {
    const hour = figuresAt(text, at);
    if (sizeOf(hour) === 0 || sizeOf(hour) > 2) return run.miss(at, 'time of day');
    const marked = digital(text, at, hour, run);
    return marked < 0 ? spelled(text, at, hour, run) : marked;
  });
  /** noon · minuit */
  const named = map(
    wholeWord(names, 'noon or midnight'),
    (hour, start, end): ClockTime => ({
      hour,
      minute: 0,
      second: null,
      style: 'word',
      isOf24: false,
      span: { start, end },
    }),
  );
  /** 午後3時04分 · 오후 3:04 */
  const halfFirst = sequenceOf(
    [{ half: wholeWord(halves, 'a.m. or p.m.') }, space, { fields: markedFields }],
    (span, half, fields) => clockTime(fields, half, span),
  );
  return {
    figures: figuresOf(false),
    /** Those, and "1909", which is a time before a zone only. */
    anyFigures: figuresOf(true),
    words: choice(named, halfFirst),
  };
});

/**
 * A time of day as print has it.
 *
 * @example
 * ```ts
 * run(clock(), '6.55pm');
 * // => { ok: true, value: { hour: 18, minute: 55, second: null, style: 'word', span: { start: 0, end: 6 } } }
 * ```
 */
export const clock = perOptions((options): Parser<ClockTime> => {
  const { figures, words } = printedClocks(options);
  return refine(dispatch([[DIGITS, figures]], 'time of day', words), (time, refuse) =>
    isFault(time) ? refuse(time.at, time.fault) : time,
  );
});

/** The time of four or six figures without marks: "2228", "222800". */
export function compactClock(figures: Figures, at: number, style: ClockStyle): ClockTime | Fault {
  const span = { start: at, end: at + sizeOf(figures) };
  return clockTime(compactFields(figures, at, style), null, span);
}
