/**
 * The line of a promotion that reads like a sentence of the story: what stands round it is a form.
 *
 *     Get The Slow Shore in your inbox
 *     One long read about water and the people near it, every other Sunday.
 *     Enter your email
 */

import type { Dictionary } from '../kit/index.ts';
import { perOptions, type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { wordList } from '../lexemes/word.ts';
import { enPage } from '../locales/en.ts';
import type { Finding } from './finding.ts';

/** Words of the longest line that describes what one signs up for, and of a field or button of the form. */
const PITCH_WORDS = 25;
const FIELD_WORDS = 6;

const fields: (options?: ReadOptions) => Dictionary<true> = perOptions((options) =>
  wordList(sectionsOf(options, 'page', enPage).map(({ formFields }) => formFields)),
);

/** Whether a line stands between a line of furniture and a field to fill in. */
export function isPitch(
  findings: readonly Finding[],
  index: number,
  options: ReadOptions,
): boolean {
  const below = findings[index + 1];
  if (findings[index - 1]?.kind !== 'furniture' || below === undefined) return false;
  const isField = fields(options).at(below.line.printed, 0) !== null;
  const { words } = (findings[index] as Finding).line;
  return isField && below.line.words <= FIELD_WORDS && words <= PITCH_WORDS;
}
