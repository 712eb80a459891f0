/**
 * Bylines: who wrote, from where, for whom, and the stamps that share the line.
 *
 *     By Ada Rowe in Seoul and Ben Ito, Acme News | Updated Dec. 9, 2016 | 5 min read
 *        ^^^^^^^^    ^^^^^     ^^^^^^^  ^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^
 *        author     place     author   agency      timestamp
 *
 * A line is a row of segments: lists of people and bodies, stamps, and furniture of the page, in any order, with bars,
 * dashes or blanks between them. House styles: AP ("By ADA ROWE" over "AP Business Writer"), Reuters ("By Ada Rowe and Ben
 * Ito"), the Guardian ("Ada Rowe Diplomatic editor"), the FT ("Ada Rowe in London"); surveyed on real pages.
 */

import type { Parser } from 'parsimmon';
import { many, type Result, refine, sequenceOf } from '../kit/index.ts';
import { noun } from '../lexemes/noun.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { type BylineStyle, printed } from './format.ts';
import { judging, type Line } from './meaning.ts';
import { segments } from './segment.ts';
import type { Byline } from './types.ts';

export type { BylineStyle } from './format.ts';
export type { Byline } from './types.ts';

// Grammar

const line = (options: ReadOptions): Parser<Byline> => {
  const { first, next, ending } = segments(options);
  const read = sequenceOf(
    [{ first }, { others: many(next) }, { ending }],
    ({ start }, head, others, end): Line => ({
      span: { start, end: end.end },
      segments: [head, ...others],
      ending: end,
    }),
  );
  return refine(read, judging(options));
};

// Public functions

const grammar = noun(line);

/**
 * The grammar of a byline, for composing: reads the line that begins at the offset, to its end. AP's second line ("AP
 * Business Writer") is a part of it.
 *
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * runAt(byline(), 'By Ada Rowe\nThe council met.').value.end; // => 11
 * ```
 */
export function byline(options?: ReadOptions): Parser<Byline> {
  return grammar.parser(options);
}

/**
 * Reads a whole byline line: the people in printed order, each with role, place, affiliation and addresses, the agencies
 * and desks, and the times printed beside them. Page furniture on the line ("5 min read", "Share") is passed over.
 *
 * A line without "By" is read where it is a row of names and nothing else is likely: ask {@link isMarkedByline} whether
 * more than the shape of the names speaks for it.
 *
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * parseByline('By Ada Rowe in Seoul').value;
 * // => {
 * //   kind: 'byline',
 * //   authors: [{ name: 'Ada Rowe', role: null, place: 'Seoul', affiliation: null, email: null, handle: null, span: { start: 3, end: 11 } }],
 * //   agencies: [],
 * //   timestamps: [],
 * //   span: { start: 0, end: 20 },
 * // }
 * ```
 */
export function parseByline(text: string, options?: ReadOptions): Result<Byline> {
  return grammar.read(text, options);
}

/**
 * Whether a byline carries a mark that only bylines have: a "By" or a kicker before the first name, a role, a place, an
 * affiliation, an address, or an agency or a stamp beside the names. One without may as well be a headline of two words
 * or the name of a section; on a page something else must speak for it.
 *
 * @example
 * ```ts
 * isMarkedByline(parseByline('Ada Rowe').value); // => false
 * ```
 */
export function isMarkedByline({ authors, agencies, timestamps, span }: Byline): boolean {
  const named = [...authors, ...agencies];
  return (
    timestamps.length > 0 ||
    (authors.length > 0 && agencies.length > 0) ||
    named.every((one) => one.span.start > span.start) ||
    authors.some(({ role, place, email, handle }) => (role ?? place ?? email ?? handle) !== null)
  );
}

/**
 * A byline as a house style prints it. Reading it back gives the value, spans aside. A value that was read out of torn print
 * may have no form that says it; its plainest form is given then.
 *
 * `ap`: "By Ada Rowe", and for whom on a second line. `reuters`: all on one line behind "By". `guardian`: no "By", roles
 * without a comma. Where a style would say something else than the value, people are parted by semicolons.
 *
 * @param style `ap` where left out
 * @throws {RangeError} for a style that is none
 *
 * @example
 * ```ts
 * formatByline(parseByline('Ada Rowe in Seoul and Ben Ito').value, 'reuters'); // => 'By Ada Rowe in Seoul and Ben Ito'
 * ```
 */
export function formatByline(value: Byline, style: BylineStyle = 'ap'): string {
  return printed(value, style, (text) => {
    const result = grammar.read(text);
    return result.ok ? result.value : null;
  });
}
