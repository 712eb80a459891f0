/**
 * Times counted back from the moment of printing.
 *
 *     Updated 14 hours ago · 3 HRS ago · ~3 days ago · an hour ago · vor 2 Stunden · il y a 5 minutes · Yesterday 2:45PM
 *             ^^^^^^^^^^^^                                                                              ^^^^^^^^^
 */

import type { Parser } from 'parsimmon';
import { choice, dictionary, map, optional, sequenceOf, token, words } from '../kit/index.ts';
import { digits } from '../lexemes/digit.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { skipInlineSpace, space } from '../lexemes/space.ts';
import { wholeWord, wordList } from '../lexemes/word.ts';
import { enTimestamp } from '../locales/en.ts';
import type { RelativeUnit, RelativeWords } from '../locales/locale.ts';

/** How long before the moment of printing: '2 hours ago' is 2 hours, 'yesterday' is 1 day. */
export interface RelativeTime {
  readonly amount: number;
  readonly unit: RelativeUnit;
}

/** A number and its unit: "14 hours", "16M", "an hour", "5 minutes". */
function counted(relative: readonly RelativeWords[]): Parser<RelativeTime> {
  const numbers = words(dictionary(entriesOf(relative.map((one) => one.numbers ?? {}))), 'number');
  const units = dictionary(entriesOf(relative.map((one) => one.units)), { glued: true });
  const number = choice(
    map(digits(1, 4, 'number'), ({ value }) => value),
    numbers,
  );
  return sequenceOf(
    [{ amount: number }, space, { unit: wholeWord(units, 'unit of time') }],
    (_span, amount, unit) => ({ amount, unit }),
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
        ],
  );
}

/** {@link RelativeTime}s of the options' languages: counted, and days by their names. */
export const relativeTime = perOptions((options) => {
  const relative = sectionsOf(options, 'timestamp', enTimestamp).flatMap((words) =>
    words.relative === undefined ? [] : [words.relative],
  );
  const number = counted(relative);
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
  const days = dictionary(entriesOf(relative.map((one) => one.days ?? {})));
  return {
    /** 2 hours ago · vor 2 Stunden · hace 5 minutos */
    counted: choice(
      sequenceOf([about, { number }, space, behind], (_span, number) => number),
      sequenceOf(
        [before, space, about, { number }, optional(sequenceOf([space, behind], () => null))],
        (_span, number) => number,
      ),
    ),
    /** yesterday · gestern */
    day: map(words(days, 'day'), (amount): RelativeTime => ({ amount, unit: 'day' })),
    /** 4h, where a label says that it is meant so: "Published 4h at 9:15 PM" */
    bare: number,
  };
});
