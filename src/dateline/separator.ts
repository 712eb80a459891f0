/**
 * The mark between a dateline and its story.
 *
 *     SEOUL (Reuters) -Russian        NEW DELHI, India –- The         PARIS (AFP) - – More        ATHENS : Dutch
 *                     ^                                ^^                         ^^^                    ^
 */

import type { Parser } from 'parsimmon';
import { parser } from '../kit/index.ts';
import { isDash, isSpace, skipInlineSpace } from '../lexemes/space.ts';

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
  const to = dashEnd(text, start + 1);
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

/** Whether a dash whose bytes were read in the wrong code page stands at `at`. */
export function isBrokenDash(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0xe2) return false;
  BROKEN_DASH.lastIndex = at;
  return BROKEN_DASH.test(text);
}

/** The end of the dash at `at`, or `at`. */
function dashEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_DASH && isDash(text.charCodeAt(end))) end += 1;
  if (end === at) return isBrokenDash(text, at) ? BROKEN_DASH.lastIndex : at;
  // "- –": AFP's own dash behind a site's hyphen. Two hyphens and another are a list that begins the story.
  if (end - at === 1 && text.charAt(at) === '-') {
    const next = skipInlineSpace(text, end);
    const again = text.charAt(next);
    if (again === '–' || again === '—') return next + 1;
  }
  return end;
}
