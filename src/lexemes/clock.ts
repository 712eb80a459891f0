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
  refine,
  type Span,
  sequenceOf,
  stepsOf,
  token,
} from '../kit/index.ts';
import { enTimestamp } from '../locales/en.ts';
import type { Meridiem } from '../locales/locale.ts';
import { DIGITS, isDigitAt, numberAt, skipDigits } from './digit.ts';
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
  readonly span: Span;
}

// Figures

/** Hours, minutes and seconds that a clock can show, with what makes a time of them. */
interface ClockFields {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly style: ClockStyle;
}

/** Where the figures of a time stand. Minutes and seconds that are not printed begin at -1. */
export interface Places {
  readonly hour: number;
  readonly hourEnd: number;
  readonly minute: number;
  readonly minuteEnd: number;
  readonly second: number;
  readonly secondEnd: number;
}

/** The fields that figures write, or the first that no clock shows. */
function clockFields(text: string, style: ClockStyle, at: Places): ClockFields | Fault {
  const hour = numberAt(text, at.hour, at.hourEnd);
  if (hour > 23) return new Fault('hour from 0 to 23', at.hour);
  const minute = at.minute < 0 ? 0 : numberAt(text, at.minute, at.minuteEnd);
  if (minute > 59) return new Fault('minute from 00 to 59', at.minute);
  const second = at.second < 0 ? null : numberAt(text, at.second, at.secondEnd);
  if (second !== null && second > 59) return new Fault('second from 00 to 59', at.second);
  return { hour, minute, second, style };
}

/** The place of an hour alone. */
function hourPlace(hour: number, hourEnd: number): Places {
  return { hour, hourEnd, minute: -1, minuteEnd: -1, second: -1, secondEnd: -1 };
}

/** A time of its fields and the half of the day: 12 am is midnight and 12 pm noon. */
function clockTime(
  { hour, minute, second, style }: ClockFields,
  half: Meridiem | null,
  span: Span,
): ClockTime {
  if (half === null) return { hour, minute, second, style, span };
  const morning = hour % 12;
  const late = hour > 12 ? hour : morning + 12;
  return { hour: half === 'am' ? morning : late, minute, second, style: 'word', span };
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

/** The end of seconds behind a colon and of their fraction, which no reading keeps; -1 where none stand there. */
function secondsEnd(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code !== COLON && code !== WIDE_COLON) return -1;
  const end = skipDigits(text, at + 1, 2);
  return end === at + 1 || isDigitAt(text, end) ? -1 : end;
}

/** The offset behind a fraction of a second, or `at`. */
function behindFraction(text: string, at: number): number {
  const code = codeAt(text, at);
  const begins = (code === POINT || code === COMMA) && isDigitAt(text, at + 1);
  return begins ? skipDigits(text, at + 1, text.length) : at;
}

/** 10:29 · 18.54 · 15h30 · 15:01:01.79 */
const digital = parser<ClockFields | Fault>((text, at, run) => {
  const hourEnd = skipDigits(text, at, 2);
  if (hourEnd === at) return run.miss(at, 'time of day');
  const minute = behindMinuteMark(text, hourEnd);
  if (minute < 0) return run.miss(hourEnd, 'time mark');
  // More than two digits are those of another number: a price, a version.
  const minuteEnd = skipDigits(text, minute, 3);
  if (minuteEnd !== minute + 2) return run.miss(minute, 'minute');
  const code = codeAt(text, hourEnd);
  const style = code === POINT ? 'point' : code === COLON || code === WIDE_COLON ? 'colon' : 'word';
  const secondEnd = secondsEnd(text, minuteEnd);
  const second = secondEnd < 0 ? -1 : minuteEnd + 1;
  run.value = clockFields(text, style, { hour: at, hourEnd, minute, minuteEnd, second, secondEnd });
  return secondEnd < 0 ? minuteEnd : behindFraction(text, secondEnd);
});

/** Digits and the sign of Chinese, Japanese or Korean print behind them: where the digits end, or -1. */
function signedEnd(text: string, at: number, signs: string): number {
  const end = skipDigits(text, at, 2);
  const sign = skipInlineSpace(text, end);
  return end > at && sign < text.length && signs.includes(text.charAt(sign)) ? end : -1;
}

/** 10時29分 · 3시 4분 30초 · 8点半 */
const spelled = parser<ClockFields | Fault>((text, at, run) => {
  const behind = (end: number) => skipInlineSpace(text, end) + 1;
  const hourEnd = signedEnd(text, at, '时時點点시');
  if (hourEnd < 0) return run.miss(at, 'time of day');
  let end = behind(hourEnd);
  if ('半반'.includes(text.charAt(end)) && end < text.length) {
    const fields = clockFields(text, 'word', hourPlace(at, hourEnd));
    run.value = isFault(fields) ? fields : { ...fields, minute: 30 };
    return end + 1;
  }
  const minute = skipInlineSpace(text, end);
  const minuteEnd = signedEnd(text, minute, '分분');
  if (minuteEnd >= 0) end = behind(minuteEnd);
  const second = skipInlineSpace(text, end);
  const secondEnd = minuteEnd < 0 ? -1 : signedEnd(text, second, '秒초');
  if (secondEnd >= 0) end = behind(secondEnd);
  run.value = clockFields(text, 'word', {
    hour: at,
    hourEnd,
    minute: minuteEnd < 0 ? -1 : minute,
    minuteEnd,
    second: secondEnd < 0 ? -1 : second,
    secondEnd,
  });
  return end;
});

/** The hour alone, which is a time only with a word behind it. */
const hourAlone = parser<ClockFields | Fault>((text, at, run) => {
  const end = skipDigits(text, at, 3);
  if (end === at || end > at + 2) return run.miss(at, 'time of day');
  run.value = clockFields(text, 'word', hourPlace(at, end));
  return end;
});

/** The places of hours and minutes that stand at once one behind the other. */
export function wirePlaces(hour: number): Places {
  const minute = hour + 2;
  return { hour, hourEnd: minute, minute, minuteEnd: minute + 2, second: -1, secondEnd: -1 };
}

/** "1909", "0309": hours and minutes without a mark, as the wires print them. A zone or a word has to stand behind. */
const military: Parser<ClockFields | Fault> = token(
  (text, at) => (skipDigits(text, at, 5) === at + 4 ? at + 4 : -1),
  'time of day',
  (text, start) => clockFields(text, 'none', wirePlaces(start)),
);

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
 * Figures with the words behind them: 10:29am · 20:15 Uhr · 12:00 midnight. No morning has a 15:24, so "am" is another word in
 * "15:24 am 3. Mai".
 *
 * @param needsWord whether the figures are no time without a word
 */
function withWords(
  of: Parser<ClockFields | Fault>,
  { halves, names, marks }: ClockWords,
  needsWord: boolean,
): Parser<ClockTime | Fault> {
  const { step } = stepsOf(of);
  return parser((text, at, run) => {
    let end = step(text, at, run);
    if (end < 0) return -1;
    let fields = run.value as ClockFields | Fault;
    let half: Meridiem | null = null;
    let needed = needsWord;
    let next = skipInlineSpace(text, end);
    if (isLetterAt(text, next)) {
      const halfEnd = halves.read(text, next, run);
      if (halfEnd >= 0 && endsWord(text, halfEnd)) {
        if (run.value === 'pm' || isFault(fields) || fields.hour < 13) {
          half = run.value as Meridiem;
          end = halfEnd;
          next = skipInlineSpace(text, end);
        }
      }
      if (isLetterAt(text, next)) {
        const mark = marks.scan(text, next);
        const behind = mark < 0 ? names.read(text, next, run) : mark;
        if (behind >= 0 && endsWord(text, behind)) {
          end = behind;
          needed = false;
          if (!isFault(fields)) {
            const { hour, minute, second } = fields;
            const named = mark < 0 && hour === 12 ? (run.value as number) : hour;
            fields = { hour: named, minute, second, style: 'word' };
          }
        }
      }
    }
    if (needed && half === null) return run.miss(next, 'a.m. or p.m.');
    run.value = isFault(fields) ? fields : clockTime(fields, half, { start: at, end });
    return end;
  });
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

  const figures = choice(
    withWords(digital, { halves, names, marks }, false),
    withWords(spelled, { halves, names, marks }, false),
    withWords(hourAlone, { halves, names, marks: hourMarks }, true),
    withWords(military, { halves, names, marks }, true),
  );
  /** noon · minuit */
  const named = map(
    wholeWord(names, 'noon or midnight'),
    (hour, start, end): ClockTime => ({
      hour,
      minute: 0,
      second: null,
      style: 'word',
      span: { start, end },
    }),
  );
  /** 午後3時04分 · 오후 3:04 */
  const halfFirst: Parser<ClockTime | Fault> = sequenceOf(
    [{ half: wholeWord(halves, 'a.m. or p.m.') }, space, { of: choice(digital, spelled) }],
    (span, half, fields) => (isFault(fields) ? fields : clockTime(fields, half, span)),
  );
  return { figures, words: choice(named, halfFirst) };
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

/** The time of figures whose places are known. */
export function clockAt(
  text: string,
  style: ClockStyle,
  places: Places,
  span: Span,
): ClockTime | Fault {
  const fields = clockFields(text, style, places);
  return isFault(fields) ? fields : clockTime(fields, null, span);
}

/** {@link military} before a zone, which makes a time of it as a word does. */
export const militaryClock: Parser<ClockTime | Fault> = map(military, (fields, start, end) =>
  isFault(fields) ? fields : clockTime(fields, null, { start, end }),
);
