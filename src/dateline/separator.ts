/**
 * The mark between a dateline and its story, and how the story begins.
 *
 *     SEOUL (Reuters) -Russian        NEW DELHI, India –- The         PARIS (AFP) - – More        ATHENS : Dutch
 *                     ^                                ^^                         ^^^                    ^
 */

import type { Parser } from 'parsimmon';
import { parser, runAt } from '../kit/index.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import {
  isDash,
  isDigit,
  isLetter,
  isLineEnd,
  isSpace,
  skipInlineSpace,
} from '../lexemes/space.ts';
import { filingDate, monthNames, opensDate } from './filing-date.ts';
import { isSmall } from './places.ts';

/** What a separator is: `hyphen` is a single one with no blank behind it, which may be part of a word. */
export type Mark = 'dash' | 'hyphen' | 'colon' | 'stop' | 'quote' | 'slash';

/** The mark before the story. */
export interface Separator {
  /** As printed. */
  readonly text: string;
  readonly mark: Mark;
}

/** "–-" and "---" are one dash; what is longer is a rule across the page. */
const LONGEST_DASH = 4;

/** An em dash whose bytes were read in the wrong code page: "â€”". */
const BROKEN_DASH = /â€[”“"]|â€/y;

/** The mark before the story. */
export const separator: Parser<Separator> = parser<Separator>((text, at, run) => {
  const start = skipInlineSpace(text, at);
  const end = dashEnd(text, start);
  if (end > start) {
    const blank = end >= text.length || isSpace(text.charCodeAt(end));
    const single = end - start === 1 && text.charAt(start) === '-';
    run.value = { text: text.slice(start, end), mark: single && !blank ? 'hyphen' : 'dash' };
    return end;
  }
  const mark = MARKS[text.charAt(start)];
  if (mark === undefined || (mark === 'quote' && start === at)) return run.miss(start, 'dash');
  // ". -", ",-": the dash is the mark, and the point a slip before it.
  if (mark === 'pause' || mark === 'stop') {
    const next = skipInlineSpace(text, start + 1);
    const dash = dashEnd(text, next);
    if (dash > next) {
      const from = next === start + 1 && mark === 'stop' ? start : next;
      run.value = { text: text.slice(from, dash), mark: 'dash' };
      return dash;
    }
    if (mark === 'pause') return run.miss(start, 'dash');
  }
  const to = mark === 'colon' ? dashEnd(text, start + 1) : start + 1;
  run.value = { text: text.slice(start, to), mark };
  return to;
});

const MARKS: Readonly<Record<string, Mark | 'pause' | undefined>> = Object.assign(
  Object.create(null),
  {
    ':': 'colon',
    '：': 'colon',
    '.': 'stop',
    ',': 'pause',
    '"': 'quote',
    '”': 'quote',
    '/': 'slash',
  },
);

/** The end of the dash at `at`, or `at`. */
function dashEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_DASH && isDash(text.charCodeAt(end))) end += 1;
  if (end === at) {
    BROKEN_DASH.lastIndex = at;
    return text.charAt(at) === 'â' && BROKEN_DASH.test(text) ? BROKEN_DASH.lastIndex : at;
  }
  // "- –": AFP's own dash behind a site's hyphen. Two hyphens and another are a list that begins the story.
  if (end - at === 1 && text.charAt(at) === '-') {
    const next = skipInlineSpace(text, end);
    const again = text.charAt(next);
    if (next > end && (again === '–' || again === '—')) return next + 1;
  }
  return end;
}

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
  /** With the day of a picture: "MANCHESTER, ENGLAND - SEPTEMBER 28: Students …". */
  | 'caption';

/** Looks at what follows, reading nothing. */
export function storyOf(options: ReadOptions): Parser<Story> {
  const date = filingDate(options);
  const months = monthNames(options);
  const isCaption = (text: string, at: number): boolean => {
    if (!isDigit(text.charCodeAt(at)) && !opensDate(months, text, at)) return false;
    const day = runAt(date, text, at);
    return day.ok && text.charAt(skipInlineSpace(text, day.value.end)) === ':';
  };
  return parser<Story>((text, at, run) => {
    const start = skipInlineSpace(text, at);
    run.value = isCaption(text, start) ? 'caption' : storyAt(text, start);
    return at;
  });
}

/** How far the look goes. */
const LOOK = 40;
const LETTERS_OF_HEADLINE = 12;

const BY = /^\sby\s/;

function storyAt(text: string, start: number): Story {
  if (start >= text.length || isLineEnd(text.charCodeAt(start))) return 'nothing';
  if (isSmall(text.charCodeAt(start))) return 'small';
  const whole = isDigit(text.charCodeAt(start)) ? 'figure' : 'sentence';
  let capitals = 0;
  let words = 1;
  for (let i = start; i < text.length && i < start + LOOK; i += 1) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) break;
    if (isLetter(code)) {
      // A book and its author: "WASHINGTON: A LIFE by …".
      if (code === 98 && BY.test(text.slice(i - 1, i + 3))) return 'headline';
      if (code > 0x24f || isSmall(code)) return words > 1 || hasMore(text, i) ? whole : 'word';
      capitals += 1;
    }
    if (isSpace(code) && !isSpace(text.charCodeAt(i + 1))) words += 1;
  }
  if (words === 1) return 'word';
  return capitals >= LETTERS_OF_HEADLINE ? 'headline' : whole;
}

/** Whether another word follows the one at `at`. */
function hasMore(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) {
    if (text.charCodeAt(end) > 0x24f) return true;
    end += 1;
  }
  const next = skipInlineSpace(text, end);
  return next < text.length && !isLineEnd(text.charCodeAt(next));
}
