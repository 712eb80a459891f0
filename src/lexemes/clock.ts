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
  literal,
  map,
  optional,
  parser,
  refine,
  type Span,
  sequenceOf,
  stepsOf,
  token,
  words,
} from '../kit/index.ts';
import { enTimestamp } from '../locales/en.ts';
import type { Meridiem } from '../locales/locale.ts';
import { DIGITS, type Digits, digits, digitsAt, isDigitAt, skipDigits } from './digit.ts';
import { type Fault, isFault } from './fault.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from './options.ts';
import { skipInlineSpace, space } from './space.ts';
import { wholeWord, wordList } from './word.ts';

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

// Tokens

const hourDigits = digits(1, 2, 'hour');

/** Exactly two digits. Another time, a price or a version goes on behind more of them. */
const minuteDigits = token(
  (text, at) => {
    const end = skipDigits(text, at, 2);
    return end === at + 2 && !isDigitAt(text, end) ? end : -1;
  },
  'minute',
  digitsAt,
);

/** The mark between hours and minutes. */
const minuteMark = token(
  (text, at) => {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 46 || code === 0xff1a) return at + 1;
    const mark = skipInlineSpace(text, at);
    const letter = text.charCodeAt(mark) | 32;
    if (letter !== 104 && letter !== 117) return -1;
    const end = skipInlineSpace(text, mark + 1);
    return isDigitAt(text, end) ? end : -1;
  },
  'time mark',
  (text, at): ClockStyle => {
    const code = text.charCodeAt(at);
    return code === 46 ? 'point' : code === 58 || code === 0xff1a ? 'colon' : 'word';
  },
);

/** Seconds and their fraction, which no reading keeps. */
const secondDigits = parser<Digits>((text, at, run) => {
  const code = text.charCodeAt(at);
  if (code !== 58 && code !== 0xff1a) return run.miss(at, 'seconds');
  const end = skipDigits(text, at + 1, 2);
  if (end === at + 1 || isDigitAt(text, end)) return run.miss(at + 1, 'second');
  run.value = digitsAt(text, at + 1, end);
  const point = text.charCodeAt(end);
  if ((point === 46 || point === 44) && isDigitAt(text, end + 1)) {
    return skipDigits(text, end + 1, text.length);
  }
  return end;
});

/** A sign of Chinese, Japanese or Korean print behind a number. */
function signed(least: number, signs: string, label: string): Parser<Digits> {
  return token(
    (text, at) => {
      const end = skipDigits(text, at, 2);
      if (end - at < least) return -1;
      const mark = skipInlineSpace(text, end);
      return mark < text.length && signs.includes(text.charAt(mark)) ? mark + 1 : -1;
    },
    label,
    (text, at) => digitsAt(text, at, skipDigits(text, at, 2)),
  );
}
const signedHour = signed(1, '時时點点시', 'hour');
const signedMinute = signed(1, '分분', 'minute');
const signedSecond = signed(1, '秒초', 'second');
const halfHour = token(
  (text, at) => ('半반'.includes(text.charAt(at)) && at < text.length ? at + 1 : -1),
  'minute',
  (_text, at): Digits => ({ value: 30, size: 2, start: at }),
);

// Meaning

/** The printed fields of a time. */
export interface ClockFields {
  readonly hour: Digits;
  readonly minute: Digits | null;
  readonly second: Digits | null;
  readonly style: ClockStyle;
}

/** A time of its fields, or the field that no clock shows. */
export function timeOf(
  { hour, minute, second, style }: ClockFields,
  half: Meridiem | null,
  span: Span,
): ClockTime | Fault {
  if (hour.value > 23) return { fault: 'hour from 0 to 23', at: hour.start };
  if (minute !== null && minute.value > 59) {
    return { fault: 'minute from 00 to 59', at: minute.start };
  }
  if (second !== null && second.value > 59) {
    return { fault: 'second from 00 to 59', at: second.start };
  }
  return {
    hour: hourOf(hour.value, half),
    minute: minute === null ? 0 : minute.value,
    second: second === null ? null : second.value,
    style: half === null ? style : 'word',
    span,
  };
}

/** The hour of the day. 12 am is midnight and 12 pm noon. */
function hourOf(hour: number, half: Meridiem | null): number {
  if (half === 'am') return hour % 12;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

/** A full hour that is printed in a word: noon, midnight. */
function wordedHour(hour: number, span: Span): ClockTime {
  return { hour, minute: 0, second: null, style: 'word', span };
}

// Grammar

/** Blanks and then what `of` reads. */
function behindSpace<T>(of: Parser<T>): Parser<T> {
  return sequenceOf([space, { of }], (_span, value) => value);
}

/** 10:29 · 18.54 · 15h30 · 15:01:01.79 */
const digital: Parser<ClockFields> = sequenceOf(
  [
    { hour: hourDigits },
    { style: minuteMark },
    { minute: minuteDigits },
    { second: optional(secondDigits) },
  ],
  (_span, hour, style, minute, second) => ({ hour, minute, second, style }),
);

/** 10時29分 · 3시 4분 30초 · 8点半 */
const spelled: Parser<ClockFields> = sequenceOf(
  [
    { hour: signedHour },
    { minute: optional(behindSpace(choice(signedMinute, halfHour))) },
    { second: optional(behindSpace(signedSecond)) },
  ],
  (_span, hour, minute, second) => ({ hour, minute, second, style: 'word' }),
);

/** The hour alone, which is a time only with a word behind it. */
const hourAlone: Parser<ClockFields> = map(hourDigits, (hour) => ({
  hour,
  minute: null,
  second: null,
  style: 'word',
}));

/**
 * A time and its half of the day, if one is printed. No morning has a 15:24: "am" is another word in "15:24 am 3. Mai".
 */
function withHalf(
  of: Parser<ClockFields>,
  halves: Dictionary<Meridiem>,
): Parser<{ readonly fields: ClockFields; readonly half: Meridiem | null }> {
  const { step } = stepsOf(of);
  const half = stepsOf(wholeWord(halves, 'a.m. or p.m.')).step;
  return parser((text, at, run) => {
    const end = step(text, at, run);
    if (end < 0) return -1;
    const fields = run.value as ClockFields;
    const next = half(text, skipInlineSpace(text, end), run);
    const read = next >= 0 && !(run.value === 'am' && fields.hour.value > 12);
    run.value = { fields, half: read ? run.value : null };
    return read ? next : end;
  });
}

/** Every word that a clock time begins with where it begins with none of its figures. */
export function clockWords(options: ReadOptions): readonly string[] {
  return sectionsOf(options, 'timestamp', enTimestamp).flatMap(({ clockWords, meridiems }) => [
    ...Object.keys(clockWords ?? {}),
    ...Object.keys(meridiems ?? {}),
  ]);
}

/** {@link clock}, with a fault for a time that is printed plainly and that no clock shows. */
export const printedClock = perOptions((options): Parser<ClockTime | Fault> => {
  const sections = sectionsOf(options, 'timestamp', enTimestamp);
  const halves = dictionary(entriesOf(sections.map(({ meridiems }) => meridiems ?? {})), {
    glued: true,
  });
  const names = dictionary(entriesOf(sections.map(({ clockWords }) => clockWords ?? {})));
  const marks = wordList(sections.map(({ clockMarks }) => clockMarks));
  const hourMarks = wordList(sections.map(({ hourMarks }) => hourMarks));

  const half = wholeWord(halves, 'a.m. or p.m.');
  const name = words(names, 'noon or midnight');
  const mark = behindSpace(choice(words(marks, 'time mark'), name));
  const hourMark = words(hourMarks, 'time mark');

  /** 10:29 · 10:29am · 20:15 Uhr · 12:00 noon */
  const full = sequenceOf(
    [{ halved: withHalf(digital, halves) }, { mark: optional(mark) }],
    (span, { fields, half }, mark) =>
      timeOf(mark === null ? fields : { ...fields, style: 'word' }, half, span),
  );
  return dispatch(
    [
      [
        DIGITS,
        choice(
          full,
          sequenceOf([{ spelled }], (span, fields) => timeOf(fields, null, span)),
          sequenceOf([{ hourAlone }, { half: behindSpace(half) }], (span, fields, half) =>
            timeOf(fields, half, span),
          ),
          sequenceOf([{ hourAlone }, behindSpace(hourMark)], (span, fields) =>
            timeOf(fields, null, span),
          ),
          sequenceOf([literal('12'), { name: behindSpace(name) }], (span, hour) =>
            wordedHour(hour, span),
          ),
        ),
      ],
    ],
    'time of day',
    choice(
      map(name, (hour, start, end) => wordedHour(hour, { start, end })),
      sequenceOf([{ half }, space, { of: choice(digital, spelled) }], (span, half, fields) =>
        timeOf(fields, half, span),
      ),
    ),
  );
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
export const clock = perOptions(
  (options): Parser<ClockTime> =>
    refine(printedClock(options), (time, refuse) =>
      isFault(time) ? refuse(time.at, time.fault) : time,
    ),
);

/** "1909", "0309": hours and minutes without a mark, which the wires print before a zone. */
export const militaryClock: Parser<ClockTime | Fault> = sequenceOf(
  [
    {
      hour: token(
        (text, at) => (skipDigits(text, at, 5) === at + 4 ? at + 2 : -1),
        'time of day',
        digitsAt,
      ),
    },
    { minute: minuteDigits },
  ],
  (span, hour, minute) => timeOf({ hour, minute, second: null, style: 'none' }, null, span),
);
