/**
 * Datelines: the place, date and agency that open a wire story.
 *
 *     LA CROSSE, Wis. (AP) — After a summer of …
 *     ^^^^^^^^^^^^^^^^^^^^^^
 *     BEIRUT/THE HAGUE, March 7 (Reuters) - The court …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     (ANSA) - ROMA, 1 LUG - Il governo …
 *     ^^^^^^^^^^^^^^^^^^^^
 *
 * The forms are those of the agencies' own wires and sites from 1987 to today. What is printed in the place of a dateline
 * and is none (a label, a speaker, a caption, a sentence with an early dash) is told apart by what speaks for it: see
 * `evidence.ts`.
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  literal,
  map,
  optional,
  parser,
  type Result,
  refine,
  runAt,
  type Span,
  sequenceOf,
  stepsOf,
  token,
} from '../kit/index.ts';
import type { Agency } from '../lexemes/agency.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import type { Place } from '../lexemes/place.ts';
import {
  isApostrophe,
  isDash,
  isDigit,
  isInlineSpace,
  isLetter,
  skipInlineSpace,
  skipSpace,
  space,
  trimEnd,
} from '../lexemes/space.ts';
import { type AgencyTag, agencyTag, anyTag, distributor } from './agency-tag.ts';
import { type Dated, judgeOf } from './evidence.ts';
import { type FilingDate, filingDate, misprintedDate, stampDate } from './filing-date.ts';
import { type PlaceFound, placesOf } from './places.ts';
import { type Separator, separator } from './separator.ts';
import { storyOf } from './story.ts';
import type { Dateline } from './value.ts';

export type { Agency } from '../lexemes/agency.ts';
export type { Place } from '../lexemes/place.ts';
export type { FilingDate } from './filing-date.ts';
export { type DatelineStyle, formatDateline } from './format.ts';
export type { Dateline } from './value.ts';

// Tokens

const isOpen = (code: number): boolean => code === 40 || code === 91 || code === 47 || code === 124;
const isDashOrColon = (code: number): boolean => isDash(code) || code === 58;
const isPause = (code: number): boolean =>
  code === 44 || code === 46 || code === 0x60c || code === 0xff0c || code === 0x3001;

/** What stands between the parts: blanks, commas and full stops, in any number, as print slips. */
const pause = token(skipPause, 'comma', (text, start, end) => trimEnd(text, start, end) > start);

function skipPause(text: string, at: number): number {
  let end = skipInlineSpace(text, at);
  while (end < text.length && isPause(text.charCodeAt(end))) end += 1;
  return skipInlineSpace(text, end);
}

/** A colon, a dash or two that stand where a pause would: "SAN FRANCISCO--(BUSINESS WIRE)--", "CHEVY CHASE, Md., - March 4 -". */
const dashes = token((text, at) => {
  const from = skipPause(text, at);
  if (text.charAt(from) === ':') return skipInlineSpace(text, from + 1);
  let end = from;
  while (end - from < 3 && isDash(text.charCodeAt(end))) end += 1;
  return end > from ? skipInlineSpace(text, end) : -1;
}, 'dash');

const goesOn = token((text, at) => {
  const next = skipInlineSpace(text, at);
  return isDash(text.charCodeAt(next)) || text.charAt(next) === '(' ? at : -1;
}, 'dash');

// Grammar

/** Chooses by the next character behind blanks: one look spares the alternatives that cannot read. */
function byNext<T>({ opened, dashed, plain }: Record<'opened' | 'dashed' | 'plain', Parser<T>>) {
  const steps = { opened: stepsOf(opened), dashed: stepsOf(dashed), plain: stepsOf(plain) };
  return parser<T>((text, at, run) => {
    const code = text.charCodeAt(skipInlineSpace(text, at));
    if (isOpen(code)) return steps.opened.step(text, at, run);
    return (isDashOrColon(code) ? steps.dashed : steps.plain).step(text, at, run);
  });
}

interface Tail {
  readonly dated: Dated | null;
  readonly tag: AgencyTag | null;
  readonly separator: Separator | null;
}

const tail = (dated: Dated | null, tag: AgencyTag | null, mark: Separator | null): Tail => ({
  dated,
  tag,
  separator: mark,
});

/** What follows the places: a date, an agency, the mark. With a date or an agency the mark may be missing. */
function tailOf(options: ReadOptions): Parser<Tail> {
  const date = filingDate(options);
  const misprint = misprintedDate(options);
  const tag = agencyTag(options);
  const dated = (of: FilingDate, marked: boolean, misprinted = false): Dated => ({
    date: of,
    marked,
    misprinted,
  });
  const knownTag = refine(tag, (found, refuse, at) =>
    found.trust === 'known' ? found : refuse(at, 'known agency'),
  );
  const mark = optional(separator);
  const markAlone = map(separator, (found) => tail(null, null, found));

  // ", March 7" · " Aug. 23, 2004" · ", Marchg 12"
  const afterPause = choice(
    sequenceOf([{ marked: pause }, { date }], (_span, marked, of) => dated(of, marked)),
    sequenceOf([pause, { misprint }], (_span, of) => dated(of, true, true)),
  );
  // " (Reuters)" · ", Reuter" · " AAP" · "--(BUSINESS WIRE)"
  const pausedTag = sequenceOf([pause, { tag: anyTag(options) }], (_span, found) => found);
  const dashedTag = sequenceOf([dashes, { knownTag }], (_span, found) => found);
  const agency = byNext({
    opened: pausedTag,
    dashed: dashedTag,
    plain: choice(pausedTag, dashedTag),
  });
  // " (August 13, 2025)"
  const late = sequenceOf([space, literal('('), { date }, literal(')')], (_span, of) =>
    dated(of, true),
  );
  // " - March 4" where more follows
  const afterDash = sequenceOf([dashes, { date }, goesOn], (_span, of) => dated(of, true));

  const datedTail = (of: Parser<Dated>) =>
    sequenceOf([{ of }, { agency: optional(agency) }, { mark }], (_span, when, who, found) =>
      tail(when, who, found),
    );
  const agencyTail = sequenceOf(
    [{ agency }, { late: optional(late) }, { mark }],
    (_span, who, when, found) => tail(when, who, found),
  );
  const lateTail = sequenceOf([{ late }, { separator }], (_span, when, found) =>
    tail(when, null, found),
  );
  const plain = choice(datedTail(afterPause), datedTail(afterDash), agencyTail, markAlone);
  const opened = choice(agencyTail, lateTail, markAlone);
  const dashed = choice(datedTail(afterDash), agencyTail, markAlone);
  return byNext({ opened, dashed, plain });
}

/** " LIMA, Jan 21 (Reuters) - " and all that begins with a place. */
function placeFirstOf(options: ReadOptions, strict: boolean): Parser<Dateline> {
  const judge = judgeOf(options)(strict);
  const parts = sequenceOf(
    [{ places: placesOf(options) }, { tail: tailOf(options) }, { story: storyOf(options) }],
    (span, places, { dated, tag, separator: mark }, story) => {
      const date = dated?.date ?? tag?.date ?? null;
      return { span, places, date, dated, tag, separator: mark, story };
    },
  );
  return refine(parts, (evidence, refuse) => {
    const missing = judge(evidence);
    const { span, places, date, tag, separator: mark } = evidence;
    if (missing !== null) return refuse(missing.endsWith('place') ? span.start : span.end, missing);
    return {
      kind: 'dateline',
      places: places.map(placeOf),
      date,
      agencies: tag === null ? NONE : tag.agencies,
      separator: mark === null ? '' : mark.text,
      span,
    };
  });
}

const NONE: readonly Agency[] = Object.freeze([]);
const placeOf = ({ place }: PlaceFound): Place => place;

/** "April 25 (Reuters) - " · "March 10, 2026 /PRNewswire/ -- " · "2024-11-23 KARACHI: " */
function dateFirstOf(options: ReadOptions) {
  const stamped = sequenceOf(
    [{ date: stampDate }, space, { place: placeFirstOf(options, false) }],
    (span, date, place): Dateline => ({ ...place, date: place.date ?? date, span }),
  );
  // "June 12 (Saturday) - ": a word in parentheses behind a date is not enough.
  const tag = refine(
    sequenceOf([pause, { tag: anyTag(options) }], (_span, found) => found),
    (found, refuse, at) => (found.trust === 'looks' ? refuse(at, 'known agency') : found),
  );
  const agency = sequenceOf(
    [{ date: filingDate(options) }, { tag }, { separator }],
    (span, date, { agencies }, { text }): Dateline => ({
      kind: 'dateline',
      places: [],
      date,
      agencies,
      separator: text,
      span,
    }),
  );
  return { agency, stamped };
}

/** "(ANSA) - ROMA, 1 LUG - " · "(Reuters) - " · "Canadian Press - VANCOUVER (CP) - " · "AP - " */
function agencyFirstOf(options: ReadOptions) {
  const place = optional(
    sequenceOf([space, { place: placeFirstOf(options, true) }], (_span, found) => found),
  );
  const behind = (
    agencies: readonly Agency[],
    mark: string,
    inner: Dateline | null,
    span: Span,
  ): Dateline => ({
    kind: 'dateline',
    places: inner?.places ?? [],
    date: inner?.date ?? null,
    agencies: [...agencies, ...(inner?.agencies ?? [])],
    separator: mark,
    span,
  });
  const tagged = refine(
    sequenceOf(
      [{ tag: agencyTag(options) }, { lead: optional(separator) }, { place }],
      (span, tag, lead, inner) => ({ span, tag, lead, inner }),
    ),
    ({ span, tag, lead, inner }, refuse, at, end) => {
      if (tag.trust !== 'known') return refuse(at, 'known agency');
      const mark = inner?.separator ?? lead?.text;
      return mark === undefined ? refuse(end, 'dash') : behind(tag.agencies, mark, inner, span);
    },
  );
  const bare = refine(
    sequenceOf(
      [
        { agency: distributor(options) },
        { lead: separator },
        { place },
        { story: storyOf(options) },
      ],
      (span, agency, lead, inner, story) => ({
        lead,
        value: behind([agency], inner?.separator ?? lead.text, inner, span),
        story,
      }),
    ),
    ({ lead, value, story }, refuse, _at, end) => {
      if (lead.mark !== 'dash') return refuse(end, 'blank behind the dash');
      const beginning = story();
      return beginning === 'small' || beginning === 'dated' ? refuse(end, 'sentence') : value;
    },
  );
  return { tagged, bare };
}

/** How far the gate looks, and how many words with a small letter a name has at the most. */
const GATE = 80;
const MOST_SMALL_WORDS = 2;

/**
 * The first mark or figure behind an offset, or -1 where what stands there can be no dateline: none is without a mark. Before its first mark a
 * dateline is a name, and a sentence is not: the third word with a small letter tells them apart. That is most of prose,
 * and costs next to nothing.
 */
function firstMark(text: string, at: number): number {
  let small = 0;
  let within = false;
  const most = Math.min(text.length, at + GATE);
  for (let i = at; i < most; i += 1) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      if (!within && code >= 97 && code <= 122) small += 1;
      if (small > MOST_SMALL_WORDS) return -1;
      within = true;
    } else if (isInlineSpace(code)) {
      within = false;
    } else if (!isApostrophe(code)) {
      return i;
    }
  }
  return -1;
}

/** Whether what stands at an offset may be a dateline: a look at no more than its first 80 characters. */
export function mayOpen(text: string, at: number): boolean {
  return firstMark(text, at) >= 0;
}

/**
 * The grammar of datelines, for composing: reads the dateline that stands at the offset and leaves the story.
 *
 * @param options languages, and agencies, places and regions of your own
 *
 * @example
 * ```ts
 * const lead = sequence({ filed: dateline() }, literal(' '), { story: pattern(/.+/, 'story') });
 * run(lead, 'LIMA (AP) — The river rose.'); // => { ok: true, value: { filed: { kind: 'dateline', … }, story: 'The river rose.' } }
 * ```
 */
export const dateline: (options?: ReadOptions) => Parser<Dateline> = perOptions((options) => {
  const { tagged, bare } = agencyFirstOf(options);
  const { agency, stamped } = dateFirstOf(options);
  const placeFirst = placeFirstOf(options, false);
  const figureFirst = choice(agency, stamped);
  const any = choice(bare, agency, placeFirst);
  const steps = {
    tagged: stepsOf(tagged).step,
    figureFirst: stepsOf(figureFirst).step,
    placeFirst: stepsOf(placeFirst).step,
    any: stepsOf(any).step,
  };
  return parser<Dateline>((text, at, run) => {
    const code = text.charCodeAt(at);
    if (isOpen(code)) return steps.tagged(text, at, run);
    if (isDigit(code)) return steps.figureFirst(text, at, run);
    const mark = firstMark(text, at);
    if (mark < 0) return run.miss(at, 'place, date or agency');
    // Behind a comma, a colon or a parenthesis stands neither the day of a month nor the dash of an agency.
    const next = text.charCodeAt(mark);
    const step = next === 44 || next === 58 || next === 40 ? steps.placeFirst : steps.any;
    return step(text, at, run);
  });
});

/**
 * Reads the dateline that opens a text; the story follows at `value.span.end`.
 *
 * White space in front is passed over, and the story is not read. An agency or a date proves a dateline for any name that
 * is no label. A name and a mark alone are one where the name is a place that is known, stands in capitals before a dash,
 * or has a known region behind it, and a sentence follows; everything else is refused.
 *
 * @param text an article, or its first paragraph
 * @param options languages, and agencies, places and regions of your own
 * @returns the dateline; or how far the text could be one, and what would have made it one
 *
 * @example
 * ```ts
 * parseDateline('LIMA, Peru, Jan 21 (Reuters) - The river rose.');
 * // => { ok: true, value: {
 * //   kind: 'dateline',
 * //   places: [{ name: 'LIMA', region: 'Peru', span: { start: 0, end: 10 } }],
 * //   date: { year: null, month: 1, day: 21, span: { start: 12, end: 18 } },
 * //   agencies: [{ name: 'Reuters', id: 'reuters', span: { start: 20, end: 27 } }],
 * //   separator: '-',
 * //   span: { start: 0, end: 30 } } }
 * parseDateline('OPINION: The river rose.');
 * // => { ok: false, error: { offset: 0, found: 'OPINION: The river r', expected: ['known place'] } }
 * ```
 */
export function parseDateline(text: string, options?: ReadOptions): Result<Dateline> {
  const result = runAt(dateline(options), text, skipSpace(text, 0));
  return result.ok ? { ok: true, value: result.value.value } : result;
}
