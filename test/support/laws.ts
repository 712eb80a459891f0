/**
 * What holds for every public function and every text: it never throws, gives the same for the same, gives plain data with
 * honest spans, leaves `Object.prototype` alone, and what it formats reads back.
 *
 * A law that is broken throws a {@link Broken}. The tests of the nouns, `laws.test.ts` and the fuzzer ask the same laws.
 */

import type { ParseError, ReadOptions, Result } from '../../src/index.ts';
import { foldSpace } from '../../src/lexemes/space.ts';
import { type Call, calls } from './calls.ts';
import * as library from './library.ts';
import type { Kind } from './mutation.ts';

/** A public function that reads a text. */
export type Subject = keyof typeof calls;

export const subjects = Object.keys(calls) as Subject[];

/** The furniture that a function is meant for. */
export const kindOf: Readonly<Record<Subject, Kind>> = {
  parseTickerRow: 'tickerRow',
  parseDateline: 'dateline',
  parseByline: 'byline',
  parseSignOff: 'signOff',
  parseTimestamp: 'timestamp',
  parseCaption: 'caption',
  parseCredit: 'credit',
  parseCopyright: 'copyright',
  findTimestamps: 'timestamp',
  findTickerSymbols: 'market',
  findMarketMoves: 'market',
  parsePage: 'page',
  pageReader: 'page',
  readPages: 'page',
  stripFurniture: 'page',
  resolvePage: 'page',
  detectProfile: 'page',
  normalizeName: 'byline',
  resolveTimestamp: 'timestamp',
  explain: 'byline',
  isMarkedByline: 'byline',
  captionEvidence: 'caption',
  formatTickerRow: 'tickerRow',
  formatDateline: 'dateline',
  formatByline: 'byline',
  formatTimestamp: 'timestamp',
};

/** A law that a text breaks. */
export class Broken extends Error {
  readonly law: string;

  constructor(law: string, what: string) {
    super(`${law}: ${what}`);
    this.law = law;
  }
}

/** Asks every law of one function on one text. Gives whether the text was read. */
export function keepsLaws(subject: Subject, text: string, options?: ReadOptions): boolean {
  const call: Call = calls[subject];
  let value: unknown;
  let again: unknown;
  try {
    value = call(library, text, options);
    again = call(library, text, options);
  } catch (error) {
    throw new Broken('total', error instanceof Error ? (error.stack ?? error.message) : 'a throw');
  }
  if (!isSame(value, again)) throw new Broken('deterministic', told([value, again]));
  isPlain(value);
  own[subject]?.(text, value as never, options);
  if (Reflect.ownKeys(Object.prototype).length !== UNHARMED) {
    throw new Broken('no pollution', Object.keys(Object.prototype).join());
  }
  return isRead(value);
}

const UNHARMED = Reflect.ownKeys(Object.prototype).length;

function isRead(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && !(typeof value === 'object' && 'ok' in value && value.ok === false);
}

const told = (value: unknown) => JSON.stringify(value)?.slice(0, 2000) ?? String(value);

/** Whether two values are the same data, order of the keys included. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  const keys = Object.keys(one);
  const others = Object.keys(other);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === others.length &&
    keys.every(
      (key, index) =>
        key === others[index] &&
        isSame(one[key as keyof typeof one], other[key as keyof typeof other]),
    )
  );
}

/** JSON gives it back as it is: no `undefined`, no `-0`, no `NaN`, nothing but lists and plain objects. */
function isPlain(value: unknown): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0)) throw new Broken('plain', `${value}`);
    return;
  }
  if (Array.isArray(value)) {
    for (const one of value) isPlain(one);
    return;
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Broken('plain', told(value));
  }
  for (const key in value) isPlain(value[key as keyof typeof value]);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value;
}

/**
 * Every span within a value stands in the text and in the span of what it is a part of, holds something, and has no white
 * space round it.
 */
function honest(text: string, value: unknown, within: Span): void {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) {
    const { start, end } = value;
    const printed = text.slice(start, end);
    if (!(start >= within.start && start < end && end <= within.end) || printed !== printed.trim())
      throw new Broken('honest', `${start} to ${end}: ${JSON.stringify(printed)}`);
    return;
  }
  const own = 'span' in value ? (value.span as Span) : null;
  if (own !== null) honest(text, own, within);
  for (const key in value) {
    if (key !== 'span') honest(text, value[key as keyof typeof value], own ?? within);
  }
  if (own !== null) asPrinted(text, value as Named, own);
}

interface Named {
  readonly kind?: string;
  /** Authors and agencies. */
  readonly name?: string;
  /** Zones. */
  readonly text?: string;
}

/** What has its name from the print stands there under that name. */
function asPrinted(text: string, { kind, name, text: zone }: Named, { start, end }: Span): void {
  if (kind !== undefined) return;
  const printed = text.slice(start, end);
  if (name !== undefined && !foldSpace(printed).startsWith(name)) {
    throw new Broken('as printed', `${name} for ${JSON.stringify(printed)}`);
  }
  if (zone !== undefined && zone !== printed) {
    throw new Broken('as printed', `${zone} for ${JSON.stringify(printed)}`);
  }
}

/** Nothing but white space. */
const WHITE = /^[\s\u200b\u2060\ufeff\u0085]*$/;
/** White space round a text. */
const ROUND = /^[\s\u200b\u2060\ufeff\u0085]|[\s\u200b\u2060\ufeff\u0085]$/;

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** An error stands where it says, and says something. */
function errorStands(text: string, error: ParseError): void {
  const { offset, found, expected } = error;
  const stands =
    Number.isInteger(offset) &&
    offset >= 0 &&
    offset <= text.length &&
    text.startsWith(found, offset) &&
    found.length <= 20 &&
    (found !== '' || offset === text.length) &&
    expected.length > 0 &&
    expected.every((label, index) => index === 0 || label > (expected[index - 1] ?? ''));
  if (!stands) throw new Broken('errors', told(error));
  library.explain(text, error);
}

type Law<Value> = (text: string, value: Value, options?: ReadOptions) => void;

/**
 * A result has honest spans or an error that stands, and the grammar beside the function reads the same where no white
 * space stands round the text.
 */
function result(
  grammar: (options?: ReadOptions) => Parameters<typeof library.kit.run>[0],
): Law<Result<object>> {
  return (text, read, options) => {
    if (read.ok) honest(text, read.value, whole(text));
    else errorStands(text, read.error);
    if (ROUND.test(text)) return;
    const run = library.kit.run(grammar(options), text) as Result<object>;
    if (run.ok && !isSame(run, read)) throw new Broken('grammar', told([run, read]));
  };
}

/** What is found is in order, and one behind the other. */
const inOrder: Law<readonly { readonly span: Span }[]> = (text, found) => {
  let from = 0;
  for (const one of found) {
    honest(text, one, { start: from, end: text.length });
    from = one.span.end;
  }
};

/** The blocks of a page tile its text. */
const tiles: Law<library.Page> = (text, { blocks, ...rest }) => {
  let at = 0;
  for (const { kind, span } of blocks) {
    const between = text.slice(at, span.start);
    if (span.start < at || !WHITE.test(between)) throw new Broken('tiles', `${kind} at ${at}`);
    at = span.end;
  }
  if (!WHITE.test(text.slice(at))) throw new Broken('tiles', `behind ${at}`);
  honest(text, blocks, whole(text));
  honest(text, rest, whole(text));
};

/** The same page as the whole text gives. */
const samePage: Law<readonly library.Page[]> = (text, pages, options) => {
  const page = library.parsePage(text, options);
  for (const one of pages) {
    if (!isSame(one, page)) throw new Broken('one page', told([one, page]));
  }
};

/** Each piece of a story stands on the page where its map says. */
const mapsBack: Law<library.Story> = (text, { text: story, segments }) => {
  let from = 0;
  for (const { start, end, pageStart } of segments) {
    const printed = text.slice(pageStart, pageStart + end - start);
    if (start < from || end <= start || story.slice(start, end) !== printed)
      throw new Broken('maps back', `${start} to ${end} at ${pageStart}`);
    from = end;
  }
};

/** A moment and how it is written are one. */
function moment({ epochMilliseconds, iso }: library.Instant): void {
  if (new Date(iso).getTime() !== epochMilliseconds)
    throw new Broken('moment', `${iso} for ${epochMilliseconds}`);
}

/** A value without its offsets. */
function meaning(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(meaning);
  const entries = Object.entries(value).filter(([key]) => key !== 'span' && key !== 'spans');
  return Object.fromEntries(entries.map(([key, one]) => [key, meaning(one)]));
}

/**
 * What is formatted of a value reads back as the value, offsets aside. It holds for what the standard options read: the
 * functions take no others.
 */
function readsBack<Value>(
  parse: (text: string) => Result<Value>,
  wanted: (value: Value, index: number) => unknown = (value) => value,
): Law<readonly string[] | null> {
  return (text, printed, options) => {
    if (printed === null || options !== undefined) return;
    const read = parse(text);
    if (!read.ok) return;
    for (const [index, one] of printed.entries()) {
      const back = parse(one);
      const expected = meaning(wanted(read.value, index));
      if (!back.ok || !isSame(meaning(back.value), expected)) {
        throw new Broken('reads back', told([one, back.ok ? meaning(back.value) : back, expected]));
      }
    }
  };
}

/** Whether a letter or a digit stands at once beside a name: glued print has names that no house would print. */
function isTorn(text: string, { start, end }: Span): boolean {
  const beside = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
  return /[\p{L}\p{M}\p{N}]/u.test(beside);
}

/** A label that begins with a mark or a figure, as torn rows have, cannot open every form of a row. */
const rowReadsBack: Law<readonly string[] | null> = (text, printed, options) => {
  const read = library.parseTickerRow(text);
  const labels = read.ok ? [read.value.symbol, read.value.name ?? read.value.symbol] : [];
  if (!labels.every((label) => /^\p{L}/u.test(label))) return;
  readsBack(library.parseTickerRow)(text, printed, options);
};

/** A name of two words and more, each with its capital. */
const USUAL_NAME = /^(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+$/u;

/**
 * A byline may be out of print that no house has ("A AA,A–A and A AB,N"), and then no form says it again. It is asked of
 * people with usual names who work for bodies that are known.
 */
const bylineReadsBack: Law<readonly string[] | null> = (text, printed, options) => {
  const read = library.parseByline(text);
  if (!read.ok) return;
  const { authors, agencies, timestamps } = read.value;
  // Beside employers other bodies stand in an order that no form keeps.
  const employers = new Set(authors.flatMap(({ affiliation }) => affiliation ?? []));
  const bodies = new Set(agencies.map(({ name }) => name));
  const isUsual =
    // Of two times in a row, a day and an hour, print makes one.
    timestamps.length < 2 &&
    agencies.every(({ id }) => id !== null) &&
    ![...authors, ...agencies].some(({ span }) => isTorn(text, span)) &&
    authors.every(
      ({ name, affiliation, place, role }) =>
        USUAL_NAME.test(name) &&
        role === null &&
        (place === null || USUAL_NAME.test(place)) &&
        (affiliation === null || bodies.has(affiliation)),
    ) &&
    (employers.size === 0 || employers.size === agencies.length);
  if (isUsual) readsBack(library.parseByline)(text, printed, options);
};

/** What is said of one function besides what is said of all. */
const own: Readonly<Partial<Record<Subject, Law<never>>>> = {
  parseTickerRow: result(library.tickerRow),
  parseDateline: result(library.dateline),
  parseByline: result(library.byline),
  parseSignOff: result(library.signOff),
  parseTimestamp: result(library.timestamp),
  parseCaption: result(library.caption),
  parseCredit: result(library.credit),
  parseCopyright: result(library.copyright),
  findTimestamps: inOrder,
  findTickerSymbols: inOrder,
  findMarketMoves: inOrder,
  parsePage: tiles,
  pageReader: samePage,
  readPages: samePage,
  stripFurniture: mapsBack,
  resolvePage: (_text, { published, updated }: library.ResolvedPage) => {
    for (const one of [published, updated]) if (one !== null) moment(one);
  },
  resolveTimestamp: (_text, results: readonly Result<library.Instant>[]) => {
    for (const one of results) if (one.ok) moment(one.value);
  },
  formatTickerRow: rowReadsBack,
  // The first style is the dateline's own; a house has its own separator and capitals.
  formatDateline: (text: string, printed: readonly string[] | null, options?: ReadOptions) =>
    readsBack(library.parseDateline)(text, printed?.slice(0, 1) ?? null, options),
  formatByline: bylineReadsBack,
  formatTimestamp: readsBack(library.parseTimestamp),
};
