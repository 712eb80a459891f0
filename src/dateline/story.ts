/** How a story begins: a dateline without agency and date is told by the sentence behind it. */

import type { Parser } from 'parsimmon';
import { parser, runAt } from '../kit/index.ts';
import { wordList } from '../lexemes/calendar-date.ts';
import { type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import {
  isCapital,
  isDigit,
  isLetter,
  isLineEnd,
  isSpace,
  skipInlineSpace,
} from '../lexemes/space.ts';
import { enCalendar } from '../locales/en.ts';
import { filingDate } from './filing-date.ts';
import { isSmall } from './places.ts';

/** How the text goes on behind a dateline. */
export type Story =
  /** It ends there, or the line does. */
  | 'nothing'
  /** As sentences begin: a capital, a figure, a quotation mark, and more than one word. */
  | 'sentence'
  /** A figure, and more than that. */
  | 'figure'
  /** One word and no more. */
  | 'word'
  /** With a small letter. */
  | 'small'
  /** In capitals only. */
  | 'headline'
  /** With a day: "MANCHESTER, ENGLAND - SEPTEMBER 28: Students …", "Wien - Mittwoch, 02.02.2022". */
  | 'dated';

/** Looks at what follows, reading nothing. The look is taken when it is asked for: most datelines need none. */
export function storyOf(options: ReadOptions): Parser<() => Story> {
  const date = filingDate(options);
  const weekdays = wordList(
    sectionsOf(options, 'calendar', enCalendar).map(({ weekdays: names }) => Object.keys(names)),
  );
  const isDated = (text: string, at: number): boolean => {
    const weekday = weekdays.scan(text, at);
    if (weekday > 0) return text.charAt(weekday) === ',';
    const day = runAt(date, text, at);
    return day.ok && text.charAt(skipInlineSpace(text, day.value.end)) === ':';
  };
  return parser<() => Story>((text, at, run) => {
    run.value = (): Story => {
      const start = skipInlineSpace(text, at);
      return isDated(text, start) ? 'dated' : storyAt(text, start);
    };
    return at;
  });
}

/** How far the look goes. */
const LOOK = 40;
const LETTERS_OF_HEADLINE = 12;

function storyAt(text: string, start: number): Story {
  if (start >= text.length || isLineEnd(text.charCodeAt(start))) return 'nothing';
  if (isSmall(text.charCodeAt(start))) return 'small';
  const whole = isDigit(text.charCodeAt(start)) ? 'figure' : 'sentence';
  const end = Math.min(text.length, start + LOOK);
  let capitals = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) break;
    if (isBy(text, i)) return 'headline';
    if (isCapital(code)) capitals += 1;
    // A script without capitals may set no blanks either.
    else if (isLetter(code)) return isSmall(code) && !hasMore(text, start) ? 'word' : whole;
  }
  if (!hasMore(text, start)) return 'word';
  return capitals >= LETTERS_OF_HEADLINE ? 'headline' : whole;
}

/** The word between a book and its author: "WASHINGTON: A LIFE by …". */
function isBy(text: string, at: number): boolean {
  return (
    text.startsWith('by', at) &&
    isSpace(text.charCodeAt(at - 1)) &&
    isSpace(text.charCodeAt(at + 2))
  );
}

/** Whether another word follows the one at `at` on its line. */
function hasMore(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  const next = skipInlineSpace(text, end);
  return next < text.length && !isLineEnd(text.charCodeAt(next));
}
