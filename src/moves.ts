/**
 * Market moves in running text: what an index, a commodity or a stock did, in a sentence.
 *
 *     The S&P 500 rose 81.21 points, or 1.8%, to 4,649.23.
 *         ^^^^^^^ ^^^^ ^^^^^^^^^^^^     ^^^^     ^^^^^^^^
 *         name    verb change          percent  level
 *
 * The shapes are those of the Associated Press, Reuters, and the papers of India and Pakistan (`formats.md` §4.1). The
 * figures of a move are checked against each other as those of a ticker row are.
 */

import type { Parser } from 'parsimmon';
import { instruments, rates } from './data/instruments.ts';
import {
  choice,
  many,
  map,
  optional,
  parser,
  pattern,
  Run,
  refine,
  type Span,
  sequenceOf,
  stepsOf,
} from './kit/index.ts';
import {
  emptyFigure,
  type Figure,
  figureScan,
  marketWords,
  SHARED,
  scanWords,
} from './lexemes/market.ts';
import { agreesInPercent } from './lexemes/market-check.ts';
import { hundredth } from './lexemes/number.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from './lexemes/options.ts';
import { codeAt, isCapital, isDigit, isLetter, skipInlineSpace, space } from './lexemes/space.ts';
import { enMoves } from './locales/en.ts';
import type { Direction, MoveScope, MoveWords } from './locales/locale.ts';

/** One movement of a market that a sentence tells. */
export interface MarketMove {
  readonly kind: 'marketMove';
  /** As printed, without its article: 'S&P 500', 'Russell 2000 index of smaller companies'. */
  readonly name: string;
  /** As the verb says it, or the noun: 'for a loss of'. */
  readonly direction: Direction | null;
  /** How far it went, signed, in `unit`. */
  readonly change: number | null;
  /** What `change` counts, where that is printed: index points, money, or hundredths of a percent. */
  readonly unit: 'points' | 'currency' | 'basisPoints' | null;
  /** How far it went in percent, signed. Null for a bound of it: 'less than 0.1%'. */
  readonly percentChange: number | null;
  /** The level that it reached. */
  readonly last: number | null;
  /** How long it took, as the sentence says, or the heading above it: 'For the week:'. */
  readonly scope: MoveScope | null;
  /** 'direction': the verb and a sign disagree. 'percent': the percentage is not that of the change, as in a ticker row. */
  readonly conflicts: readonly ('direction' | 'percent')[];
  /** From the name to the last figure or word of the movement. */
  readonly span: Span;
}

// Tokens

/** A name has so many words at most. */
const MOST_NAME_WORDS = 9;

interface Name {
  readonly text: string;
  readonly start: number;
  /** Whether it is known as that of a market: one of its words is, and so may be its last: not 'oil demand'. */
  readonly known: boolean;
  /** Whether it is that of a yield, whose level is printed in percent. */
  readonly rate: boolean;
}

const KNOWN: ReadonlySet<string> = new Set(instruments);
const RATES: ReadonlySet<string> = new Set(rates);

const HYPHEN = 45;

/** A Reuters code: '.DJI', 'CLc1', 'EUR=', 'US10YT=RR'. Behind a name it does not belong to it. */
const CODE = /(?:\.[A-Z][A-Z0-9]{1,12}|[A-Z0-9]{2,6}=[A-Z]{0,4}|[A-Z]{1,4}c\d)(?!\w)/y;

/** A word of a name: with a capital, '10-year', '&', or a whole number. A blank or an apposition stands behind it. */
const NAME_WORD =
  /U\.S\.|U\.K\.|\p{Lu}(?:[\p{L}\p{N}&/'’.-]{0,40}[\p{L}\p{N}])?|&|\d{1,3}-\p{L}+|\d{2,4}/uy;

/** An apposition between a name and its verb, without figures: ", the international standard,". */
const APPOSITION = /,[^,.;:!?()\d\n\r]+,/y;

/** The words of a name up to the verb. An apposition that opens with an article may stand between them. */
function nameBefore(verb: Parser<unknown>, words: readonly MoveWords[]): Parser<Name> {
  const table = (key: 'nameWords' | 'nameJoints' | 'articles') =>
    scanWords(words.flatMap((word) => (word[key] ?? []).map((one) => [one, true] as const)));
  const scanSmall = table('nameWords');
  const scanJoint = table('nameJoints');
  const scanArticle = table('articles');
  const { skip: scanVerb } = stepsOf(verb);
  /** The verb behind an apposition that opens with an article, or -1. */
  const verbBehind = (text: string, at: number, run: Run): number => {
    if (scanArticle(text, skipInlineSpace(text, at + 1), run) < 0) return -1;
    const end = wordEnd(APPOSITION, text, at);
    if (end < 0) return -1;
    const verbAt = skipInlineSpace(text, end);
    return scanVerb(text, verbAt, run) < 0 ? -1 : verbAt;
  };
  return parser<Name>((text, at, run) => {
    const article = scanArticle(text, at, run);
    const start = article < 0 ? at : skipInlineSpace(text, article);
    let from = start;
    let end = start;
    let known = false;
    let rate = false;
    let last = false;
    for (let count = 0; count < MOST_NAME_WORDS; count += 1) {
      if (end - start > 1 && scanVerb(text, from, run) >= 0) {
        run.value = { text: text.slice(start, end), start, known: known && last, rate };
        return from;
      }
      const code = wordEnd(CODE, text, from);
      const capital = wordEnd(NAME_WORD, text, from);
      let next = Math.max(code, capital);
      if (next < 0) next = scanSmall(text, from, run);
      if (next < 0 && count > 0) next = scanJoint(text, from, run);
      if (next < 0) return run.miss(from, 'name of a market');
      const word = text.slice(from, next).toLowerCase();
      const instrument = code >= 0 || KNOWN.has(word);
      known ||= instrument;
      rate ||= RATES.has(word);
      last = instrument || isDigit(text.charCodeAt(from)) || scanSmall(text, from, run) >= next;
      if (code < 0 || count === 0) end = next;
      from = skipInlineSpace(text, next);
      if (from === next) {
        from = verbBehind(text, next, run);
        if (from < 0) return run.miss(next, 'verb of a movement');
      }
    }
    return run.miss(from, 'verb of a movement');
  });
}

function wordEnd(word: RegExp, text: string, at: number): number {
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : -1;
}

/** One of some words. */
function oneWord<T>(entries: Iterable<readonly [string, T]>, label: string): Parser<T> {
  const scan = scanWords(entries);
  return parser<T>((text, at, run) => {
    const end = scan(text, at, run);
    return end < 0 ? run.miss(at, label) : end;
  });
}

/** What a parser reads, with the white space behind it. */
function spaced<T>(of: Parser<T>): Parser<T> {
  return sequenceOf([{ of }, space], (_span, found) => found);
}

const plain = (list: readonly string[]) => list.map((word) => [word, null] as const);

// Grammar

/** A part of the sentence behind the verb. `end` is the offset behind it. */
interface Clause {
  readonly role: 'change' | 'percent' | 'last' | 'bound' | 'scope';
  readonly figure: Figure | null;
  /** The way it went, where a noun says it: 'for a loss of 2.89 points'. */
  readonly direction: Direction | null;
  readonly scope: MoveScope | null;
  readonly end: number;
}

interface Grammar {
  readonly move: Parser<MarketMove>;
  readonly heading: Parser<MoveScope>;
}

const grammar = perOptions((options): Grammar => {
  const words = sectionsOf(options, 'moves', enMoves);
  const listed = (key: 'beforeVerbs' | 'levels' | 'hedges' | 'bounds', label: string) =>
    spaced(oneWord(plain(words.flatMap((word) => word[key])), label));
  const direction = spaced(
    oneWord(entriesOf(words.map(({ verbs }) => verbs)), 'verb of a movement'),
  );
  const scope = oneWord(entriesOf(words.map(({ scopes }) => scopes)), 'day, week or year');
  const verb = choice(
    sequenceOf([many(listed('beforeVerbs', 'verb')), { direction }], (_span, found) => found),
    map(many(listed('beforeVerbs', 'verb'), 1), () => null),
  );

  const scanFigure = figureScan(options);
  const scanMagnitude = scanWords(
    entriesOf(marketWords(options).map(({ magnitudes }) => magnitudes ?? {})),
  );
  const scanHundredth = scanWords(plain(words.flatMap(({ hundredths = [] }) => hundredths)));
  const figure = parser<Figure>((text, at, run) => {
    const into = emptyFigure();
    const end = scanFigure(text, at, run, into);
    const next = skipInlineSpace(text, end);
    // '2.2 million barrels' moved no market.
    if (end < 0 || scanMagnitude(text, next, run) >= 0 || isOther(text, end, next, into)) {
      return run.miss(at, 'figure');
    }
    const cents = isCount(into) ? scanHundredth(text, next, run) : -1;
    if (cents >= 0) {
      into.value = hundredth(into.value);
      into.decimals += 2;
      into.currency = SHARED;
    }
    run.value = into;
    return Math.max(end, cents);
  });
  const hedged = sequenceOf([many(listed('hedges', 'about')), { figure }], (_span, found) => found);
  const level = sequenceOf([listed('levels', 'to'), { hedged }], ({ end }, found) =>
    clauseOf('last', found, end),
  );
  const bound = sequenceOf(
    [many(listed('hedges', 'or')), listed('bounds', 'less than'), { figure }],
    ({ end }, found) => clauseOf('bound', found, end),
  );
  const comparative = oneWord(
    entriesOf(words.map(({ comparatives }) => comparatives ?? {})),
    'higher',
  );
  const moved = sequenceOf(
    [
      { direction: optional(direction) },
      { hedged },
      { turned: optional(sequenceOf([space, { comparative }], (_span, found) => found)) },
    ],
    ({ end }, before, found, behind) => ({
      ...clauseOf(found.unit === 'percent' ? 'percent' : 'change', found, end),
      direction: before ?? behind,
    }),
  );
  const lasted = map(scope, (found, _start, end) => ({
    ...clauseOf('scope', null, end),
    scope: found,
  }));
  const clause: Parser<Clause> = choice(level, bound, moved, lasted);
  const clauses = many(
    sequenceOf([space, pattern(/,?/, 'comma'), space, { clause }], (_span, found) => found),
    1,
  );
  const move = refine(
    sequenceOf(
      [{ name: nameBefore(verb, words) }, { verb }, { clauses }],
      (_span, name, direction, parts) => ({
        name,
        direction,
        parts,
      }),
    ),
    ({ name, direction, parts }, refuse) =>
      moveOf(name, direction, parts) ?? refuse(name.start, 'movement of a market'),
  );
  return {
    move,
    heading: sequenceOf([{ scope }, space, pattern(/:/, 'colon')], (_span, found) => found),
  };
});

function clauseOf(role: Clause['role'], figure: Figure | null, end: number): Clause {
  return { role, figure, direction: null, scope: null, end };
}

/** The move that name, verb and the parts behind it make, or null where they tell of no market. */
function moveOf(name: Name, verb: Direction | null, parts: readonly Clause[]): MarketMove | null {
  let direction = verb;
  let change: Figure | null = null;
  let percent: Figure | null = null;
  let last: Figure | null = null;
  let scope: MoveScope | null = null;
  let bounded = false;
  let end = name.start;
  for (const part of parts) {
    const { role, figure } = part;
    if (part.direction !== null && direction !== null && part.direction !== direction) break;
    if (role === 'change' && change === null) change = figure;
    else if (role === 'percent' && percent === null && !bounded) percent = figure;
    else if (role === 'last' && last === null && isLevel(figure, change, percent, name.rate))
      last = figure;
    else if (role === 'bound' && !bounded) bounded = true;
    else if (role === 'scope' && scope === null) scope = part.scope;
    else break;
    direction ??= part.direction;
    end = part.end;
  }
  if (direction === null || !isTold(name.known, change, percent, last)) return null;

  const sign = direction === 'down' ? -1 : 1;
  const inBasisPoints = change?.unit === 'basisPoints';
  const agrees =
    last === null ||
    change === null ||
    percent === null ||
    inBasisPoints ||
    agreesInPercent(last, change, percent, sign);
  const against = [change, percent].some(
    (figure) => figure !== null && figure.sign !== 0 && figure.sign !== sign,
  );
  return {
    kind: 'marketMove',
    name: name.text,
    direction,
    change: signed(change, sign),
    unit: unitOf(change),
    percentChange: signed(percent, sign),
    last: last === null ? null : last.value,
    scope,
    conflicts: [
      ...(against ? (['direction'] as const) : []),
      ...(agrees ? [] : (['percent'] as const)),
    ],
    span: { start: name.start, end },
  };
}

/** Whether figures tell of a market: two of them do, one does of a name that is known. A change alone shows its unit or its decimals. */
function isTold(
  known: boolean,
  change: Figure | null,
  percent: Figure | null,
  last: Figure | null,
): boolean {
  if (change === null) return known && (percent !== null || last !== null);
  if (percent !== null || last !== null)
    return known || change.unit !== null || change.decimals > 0;
  return known && (change.unit !== null || change.currency !== null || change.decimals > 1);
}

/** A level is no percentage, but for a yield, which moves by basis points or is told by its level alone. */
function isLevel(
  figure: Figure | null,
  change: Figure | null,
  percent: Figure | null,
  rate: boolean,
): boolean {
  if (figure?.unit !== 'percent' || change?.unit === 'basisPoints') return true;
  return rate && change === null && percent === null;
}

/** Whether nothing on a figure says what it counts. */
function isCount({ unit, currency }: Figure): boolean {
  return unit === null && currency === null;
}

const TIME_LENGTH = 4;

/** Whether a whole number counts something else: '0810 GMT' is a time, '16-year highs' are no level. */
function isOther(text: string, end: number, next: number, figure: Figure): boolean {
  if (figure.decimals > 0 || figure.sign !== 0 || !isCount(figure)) return false;
  if (text.charCodeAt(end) === HYPHEN) return isLetter(text.charCodeAt(end + 1));
  return end - figure.start <= TIME_LENGTH && isCapital(text.charCodeAt(next));
}

function signed(figure: Figure | null, sign: number): number | null {
  if (figure === null) return null;
  return figure.value === 0 ? 0 : (figure.sign === 0 ? sign : figure.sign) * figure.value;
}

function unitOf(change: Figure | null): MarketMove['unit'] {
  if (change === null) return null;
  if (change.unit === 'points' || change.unit === 'basisPoints') return change.unit;
  return change.currency === null ? null : 'currency';
}

/**
 * Every movement of a market that a text tells in sentences, in its order. Never throws for any text.
 *
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * const [move] = findMarketMoves('The Alpha 500 rose 81.21 points, or 1.8%, to 4,649.23.');
 * // => { kind: 'marketMove', name: 'Alpha 500', direction: 'up', change: 81.21, unit: 'points', percentChange: 1.8, last: 4649.23, … }
 * ```
 */
export function findMarketMoves(text: string, options?: ReadOptions): readonly MarketMove[] {
  const { move, heading } = grammar(options);
  const { step: readMove } = stepsOf(move);
  const { step: readHeading } = stepsOf(heading);
  const run = new Run();
  const found: MarketMove[] = [];
  let scope: MoveScope | null = null;
  let at = 0;
  while (at < text.length) {
    let end = -1;
    if (beginsWord(text, at)) {
      end = readHeading(text, at, run);
      if (end >= 0) {
        scope = run.value as MoveScope;
      } else {
        end = readMove(text, at, run);
        if (end >= 0) {
          const value = run.value as MarketMove;
          found.push(value.scope === null ? { ...value, scope } : value);
          end = value.span.end;
        }
      }
    }
    at = end > at ? end : at + 1;
  }
  return found;
}

const TERM = /\d+-\p{L}/uy;

/** Whether a word of a name begins at `at`. */
function beginsWord(text: string, at: number): boolean {
  const before = codeAt(text, at - 1);
  if (isLetter(before) || isDigit(before) || before === 38 || before === 39 || before === 0x2019) {
    return false;
  }
  const code = text.charCodeAt(at);
  // '10-year': other figures begin no name.
  return isLetter(code) || (isDigit(code) && wordEnd(TERM, text, at) > 0);
}
