/**
 * Times counted back from the moment of printing.
 *
 *     Updated 14 hours ago · 3 HRS ago · ~3 days ago · an hour ago · vor 2 Stunden · il y a 5 minutes · Yesterday 2:45PM · just now
 *             ^^^^^^^^^^^^                                                                              ^^^^^^^^^          ^^^^^^^^
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  dictionary,
  map,
  optional,
  refine,
  sequenceOf,
  token,
  words,
} from '../kit/index.ts';
import { digits } from '../lexemes/digit.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { codeAt, skipInlineSpace, space } from '../lexemes/space.ts';
import { pointedWord, wholeWord, wordList } from '../lexemes/word.ts';
import { enTimestamp } from '../locales/en.ts';
import type { RelativeUnit, RelativeWords } from '../locales/locale.ts';

/** How long before the moment of printing: '2 hours ago' is 2 hours, 'yesterday' is 1 day. */
export interface RelativeTime {
  readonly amount: number;
  readonly unit: RelativeUnit;
}

/** How many seconds a unit has that is the same in every calendar. */
const SECONDS: Partial<Record<RelativeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

/** Two counts as one, in the smaller unit; null where the second is no part of the first: "1 hour 20 minutes" is 80 minutes. */
function together(first: RelativeTime, second: RelativeTime): RelativeTime | null {
  const whole = SECONDS[first.unit];
  const part = SECONDS[second.unit];
  if (whole === undefined || part === undefined || part >= whole) return null;
  return { amount: first.amount * (whole / part) + second.amount, unit: second.unit };
}

/** A number and its unit: "14 hours", "16M", "an hour", "2 hrs.". */
function counted(relative: readonly RelativeWords[]): Parser<RelativeTime> {
  const numbers = words(dictionary(entriesOf(relative.map((one) => one.numbers ?? {}))), 'number');
  const units = dictionary(entriesOf(relative.map((one) => one.units)), { glued: true });
  const number = choice(
    map(digits(1, 4, 'number'), ({ value }) => value),
    numbers,
  );
  return sequenceOf(
    [{ amount: number }, space, { unit: pointedWord(units, 'unit of time') }],
    (_span, amount, unit) => ({ amount, unit }),
  );
}

/** One count, or two that belong together: "1 hour 20 minutes", "2 hours, 5 minutes". */
function countedTogether(one: Parser<RelativeTime>): Parser<RelativeTime> {
  const comma = token((text, at) => {
    const end = skipInlineSpace(text, at);
    return codeAt(text, end) === 44 ? skipInlineSpace(text, end + 1) : end;
  }, 'comma');
  const next = sequenceOf(
    [comma, { next: map(one, (count, at) => ({ count, at })) }],
    (_span, next) => next,
  );
  return refine(
    sequenceOf([{ first: one }, { next: optional(next) }], (_span, first, next) => ({
      first,
      next,
    })),
    ({ first, next }, refuse) => {
      if (next === null) return first;
      return together(first, next.count) ?? refuse(next.at, 'shorter unit of time');
    },
  );
}

/** Every word that a relative time begins with. */
export function relativeWords(options: ReadOptions): readonly string[] {
  return sectionsOf(options, 'timestamp', enTimestamp).flatMap(({ relative }) =>
    relative === undefined
      ? []
      : [
          ...(relative.about ?? []),
          ...(relative.before ?? []),
          ...Object.keys(relative.numbers ?? {}),
          ...Object.keys(relative.days ?? {}),
          ...Object.keys(relative.phrases ?? {}),
        ],
  );
}

/** {@link RelativeTime}s of the options' languages: counted, and days by their names. */
export const relativeTime = perOptions((options) => {
  const relative = sectionsOf(options, 'timestamp', enTimestamp).flatMap((words) =>
    words.relative === undefined ? [] : [words.relative],
  );
  const one = counted(relative);
  const number = countedTogether(one);
  const behind = wholeWord(
    wordList(
      relative.map((one) => one.behind),
      true,
    ),
    'ago',
  );
  const before = words(wordList(relative.map((one) => one.before)), 'ago');
  const abouts = wordList(relative.map((one) => one.about));
  const about = token((text, at) => {
    const start = text.charAt(at) === '~' ? at + 1 : at;
    const end = abouts.scan(text, start);
    return end < 0 ? start : skipInlineSpace(text, end);
  }, 'number');
  const days = dictionary(entriesOf(relative.map((one) => one.days ?? {})), { glued: true });
  const phrases = dictionary(entriesOf(relative.map((one) => one.phrases ?? {})), { glued: true });
  return {
    /** 2 hours ago · vor 2 Stunden · hace 5 minutos */
    counted: choice(
      sequenceOf([about, { number }, space, behind], (_span, number) => number),
      sequenceOf(
        [before, space, about, { number }, optional(sequenceOf([space, behind], () => null))],
        (_span, number) => number,
      ),
    ),
    /** yesterday · gestern · just now · moments ago · half an hour ago */
    named: choice(
      wholeWord(phrases, 'ago'),
      map(wholeWord(days, 'day'), (amount): RelativeTime => ({ amount, unit: 'day' })),
    ),
    /** 4h, where a label says that it is meant so: "Published 4h at 9:15 PM" */
    bare: one,
  };
});
