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
import {
  choice,
  dictionary,
  followedBy,
  many,
  map,
  matching,
  optional,
  parser,
  pattern,
  type Result,
  refine,
  sequenceOf,
  token,
} from '../kit/index.ts';
import { type Agency, agencyNames } from '../lexemes/agency.ts';
import { Kind, type Kinds, wordReader } from '../lexemes/name-words.ts';
import { noun } from '../lexemes/noun.ts';
import { type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { named, type Piece, people, pieceOf } from '../lexemes/people/index.ts';
import {
  isCapital,
  isDigit,
  isLetter,
  isLineEnd,
  skipInlineSpace,
  trimEnd,
} from '../lexemes/space.ts';
import { enByline } from '../locales/en.ts';
import { type Timestamp, timestamp } from '../timestamp/index.ts';
import { type BylineStyle, printed } from './format.ts';
import type { Byline } from './types.ts';

export type { BylineStyle } from './format.ts';
export type { Byline } from './types.ts';

// Tokens

/** The name of one who made something else on the page, or a word of furniture, reads as nothing. */
type Segment =
  | { readonly kind: 'list'; readonly marked: boolean; readonly pieces: readonly Piece[] }
  | { readonly kind: 'second'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'stamp'; readonly stamp: Timestamp }
  | { readonly kind: 'furniture' }
  | { readonly kind: 'number'; readonly start: number; readonly glued: boolean }
  | { readonly kind: 'rest'; readonly start: number; readonly divided: boolean }
  | { readonly kind: 'end'; readonly end: number };

const FURNITURE: Segment = { kind: 'furniture' };

/** Between two segments: blanks, bars, dashes, a slash, a comma, or nothing in glued print. */
const between = pattern(
  /\s{0,9}(?:[|｜•·●∙▪,;+]|[/／]{1,2}|[—–-]{1,4}|:(?=\s))?\s{0,9}(?:[|—–-](?=\s)\s{0,9})?/y,
  'divider',
);
/** What remains of a divider or the `=` of a wire at the end of the line. */
const closing = token(
  matching(/[\s|｜/／•·●=,.:;—–-]{0,9}(?=[\r\n]|$)/y),
  'end of line',
  (text, at): Segment => ({
    kind: 'end',
    end: trimEnd(text, 0, at),
  }),
);
const SMALL_NAME = /(\p{Ll}{2,20}\s\p{Ll}{2,20}),\s/uy;
/** A rule in front of the line. */
const ruled = pattern(/[-–—•*|]{1,9}\s{1,3}/y, 'divider');
/** AP's and ANPA's two lines: the second one says what the first one's people are. */
const lineBreak = pattern(/[^\S\r\n]{0,9}=?[^\S\r\n]{0,9}\r?\n\s{0,9}/y, 'line end');
const lineEnds = pattern(/(?=[^\S\r\n]{0,9}=?[^\S\r\n]{0,9}(?:[\r\n]|$))/y, 'line end');
/** Behind the names and a stamp a page may go on with a teaser or topics. */
const LONGEST_REST = 120;

/** Where what was read ends, blanks left out. */
const lastEnd = token(
  (_text, at) => at,
  'end',
  (text, at) => trimEnd(text, 0, at),
);

/** Without a "By" a line that is longer is a paragraph: six names with roles take 180 characters. */
const LONGEST_BARE = 240;
const shortLine = parser<null>((text, at, run) => {
  if (text.length - at <= LONGEST_BARE) return at;
  for (let end = at; end <= at + LONGEST_BARE; end += 1) {
    if (isLineEnd(text.charCodeAt(end))) return at;
  }
  return run.miss(at, 'byline prefix');
});

/** The first characters that are words by themselves. */
const IDEOGRAPHIC_FROM = 0x3000;

/** There is something left on the line. */
const inLine = parser<null>((text, at, run) => {
  const code = text.charCodeAt(at);
  return at < text.length && !isLineEnd(code) ? at : run.miss(at, 'end of line');
});

/** Words that open a stamp or furniture. */
const OTHER: Kinds =
  Kind.calendar |
  Kind.label |
  Kind.datePreposition |
  Kind.kicker |
  Kind.otherCredit |
  Kind.furniture;

// Grammar

const line = (options: ReadOptions): Parser<Byline> => {
  const { scan: wordOf, kinds } = wordReader(options);
  const agencyName = agencyNames(options).scan;
  const { first, next, fullName } = people(options);
  const sections = sectionsOf(options, 'byline', enByline);
  const openers = dictionary<true>(
    sections.flatMap(({ prefixes }) => prefixes).map((word) => [word, true] as const),
    { glued: true },
  );
  /** "By", "Von:", and "By" glued to the name where capitals tell it from "Byrne" and "BYRON". */
  const prefix = token((text, at) => {
    const end = openers.scan(text, at);
    if (end < 0) return -1;
    if (isLetter(text.charCodeAt(end))) {
      const code = text.charCodeAt(end);
      const glued = isCapital(code) && !isCapital(text.charCodeAt(end - 1));
      return glued || code >= IDEOGRAPHIC_FROM ? end : -1;
    }
    const colon = skipInlineSpace(text, end);
    return skipInlineSpace(text, text.charCodeAt(colon) === 58 ? colon + 1 : end);
  }, 'byline prefix');

  /** "By ada rowe, Reuters": small letters are a name only with a prefix before and an agency behind. */
  const smallName = token(
    (text, at) => {
      SMALL_NAME.lastIndex = at;
      const match = SMALL_NAME.exec(text);
      if (match === null) return -1;
      const [whole, printed = ''] = match;
      const signed = openers.scan(text, 0) > 0 && agencyName(text, at + whole.length) > 0;
      return signed ? at + printed.length : -1;
    },
    'name',
    pieceOf('person'),
  );
  const pieces = sequenceOf(
    [{ head: choice(first, smallName) }, { tail: many(next) }],
    (_span, head, tail): readonly Piece[] => [head, ...tail],
  );
  const list = sequenceOf(
    [prefix, { pieces }],
    (_span, all): Segment => ({ kind: 'list', marked: true, pieces: all }),
  );

  const stampWord = wordOf(Kind.calendar | Kind.label | Kind.datePreposition);
  const dated = timestamp(options);
  const preposition = token((text, at) => {
    const end = wordOf(Kind.datePreposition)(text, at);
    return end < 0 ? -1 : skipInlineSpace(text, end);
  }, 'timestamp');
  const stamp = sequenceOf(
    [
      gate((text, at) => isDigit(text.charCodeAt(at)) || stampWord(text, at) > 0, 'timestamp'),
      {
        stamp: choice(
          dated,
          sequenceOf([preposition, { dated }], (_span, read) => read),
        ),
      },
    ],
    (_span, read): Segment => ({ kind: 'stamp', stamp: read }),
  );

  const count = sequenceOf(
    [pattern(/\d{1,5}[\s\u00a0-]{0,3}/y, 'count'), token(wordOf(Kind.count), 'count')],
    () => FURNITURE,
  );
  /** Words of furniture are glued to the name ("Ada RoweTwitter") and to one another. */
  const phrases = dictionary<true>(
    sections.flatMap(({ furniture: own }) => own ?? []).map((phrase) => [phrase, true] as const),
    { glued: true },
  );
  const month = token(wordOf(Kind.calendar), 'month', () => FURNITURE);
  const word = token(
    (text, at) => {
      const end = phrases.scan(text, at);
      const cut = isLetter(text.charCodeAt(end)) && !isCapital(text.charCodeAt(end));
      return cut ? -1 : end;
    },
    'furniture',
    () => FURNITURE,
  );
  /** A count without a word behind a stamp, or a footnote glued to the name. */
  const number = pattern(
    /\d{1,3}(?=\s{0,3}(?:$|[\r\n]))/y,
    'count',
    ({ index, input }): Segment => ({
      kind: 'number',
      start: index,
      glued: isLetter(input.charCodeAt(index - 1)),
    }),
  );
  const copyright = pattern(/[©+]\s{0,2}(?:\d{4}(?=\s|$))?/y, 'furniture', () => FURNITURE);
  const somebodyElse = sequenceOf(
    [
      token(wordOf(Kind.otherCredit), 'credit'),
      pattern(/\s{0,3}:?\s{0,3}©?\s{0,3}/y, 'colon'),
      optional(pieces),
    ],
    () => FURNITURE,
  );
  const kicker = sequenceOf(
    [
      token(wordOf(Kind.kicker), 'kicker'),
      pattern(/\s{0,3}[\s:|–—-]\s{0,3}/y, 'blank'),
      followedBy(choice(prefix, fullName), 'name'),
    ],
    () => FURNITURE,
  );
  const furniture = choice(kicker, somebodyElse, word, count, copyright, month);
  const remaining = token(
    (text, at) => {
      let end = at;
      while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13)
        end += 1;
      return end > at && end - at <= LONGEST_REST ? end : -1;
    },
    'end of line',
    (text, start): Segment => ({
      kind: 'rest',
      start,
      divided: /[|｜/／•·●∙▪–—-]/u.test(text.charAt(trimEnd(text, 0, start) - 1)),
    }),
  );
  const bare = map(pieces, (all): Segment => ({ kind: 'list', marked: false, pieces: all }));
  /** One look at the first word spares the others: most lines open with a name. */
  const opensOther = parser<null>((text, at, run) => {
    const code = text.charCodeAt(at);
    if (!isLetter(code) || (at > 0 && isLetter(text.charCodeAt(at - 1)))) return at;
    return wordOf(OTHER)(text, at) > 0 ? at : run.miss(at, 'timestamp');
  });
  const other = sequenceOf([opensOther, { read: choice(stamp, furniture) }], (_span, read) => read);
  const segment = choice(list, other, bare);
  const secondLine = sequenceOf(
    [lineBreak, { all: pieces }, lineEnds],
    (_span, all): Segment => ({ kind: 'second', pieces: all.map(employs) }),
  );
  const more = choice(
    sequenceOf([inLine, between, { segment: choice(segment, number) }], (_span, read) => read),
    secondLine,
  );
  const all = sequenceOf(
    [
      optional(ruled),
      {
        head: choice(
          list,
          sequenceOf([shortLine, { read: choice(other, bare) }], (_span, read) => read),
        ),
      },
      { tail: many(more) },
      {
        rest: choice(
          closing,
          sequenceOf([between, { remaining }], (_span, read) => read),
        ),
      },
      { end: lastEnd },
    ],
    ({ start }, head, tail, rest, end) => ({
      span: { start, end: rest.kind === 'end' ? rest.end : end },
      head,
      tail,
      rest,
    }),
  );

  const namedIn = named(options);
  const families = sections.map(({ oneLetterFamilyNames }) => oneLetterFamilyNames ?? '').join('');
  /** Whether a name needs a "By" before it: one word, or a row as long as a headline. */
  const isUnlikely = ({ kind, text }: Piece): boolean => {
    if (kind !== 'person') return false;
    const printed = text.split(' ');
    if (isIdeographic(text)) {
      if (printed.length > 1) return HANGUL.test(text) || printed.some((part) => part.length > 3);
      return text.length > 3 || !families.includes(text.charAt(0));
    }
    if (printed.length === 1) return !text.includes('.');
    const isCaseless = text.toUpperCase() === text.toLowerCase();
    return printed.length > MOST_CAPITALS && (isCaseless || text === text.toUpperCase());
  };
  /** A body that stands on a line without "By": an agency that is known, or a desk. */
  const signsAlone = ({ id, name }: Agency): boolean => {
    const last = name.lastIndexOf(' ') + 1;
    return (
      id !== null ||
      name.includes('/') ||
      (kinds(name, 0, name.length) & Kind.group) !== 0 ||
      (kinds(name, last, name.length) & (Kind.desk | Kind.role)) !== 0 ||
      (kinds(name, 0, 1) & Kind.bodyOpener) !== 0
    );
  };
  return refine(all, ({ span, head, tail, rest }, refuse): Byline | null => {
    const segments = [head, ...tail];
    const own: Piece[] = [];
    const timestamps: Timestamp[] = [];
    let marked = false;
    let unlikely: Piece | undefined;
    let before: Segment | null = null;
    for (const one of segments) {
      if (one.kind === 'list') {
        const [opening] = one.pieces;
        if (before?.kind === 'list' && opening !== undefined && !follows(before, one)) {
          return refuse(opening.start, 'end of line');
        }
        const vague = one.marked ? undefined : one.pieces.find(isUnlikely);
        // Topics behind the names and a stamp: "Ada Rowe | 12 June 2024 | Hardware".
        if (vague !== undefined && timestamps.length > 0 && own.some(isPerson)) break;
        unlikely ??= vague;
        for (const piece of before?.kind === 'list' ? one.pieces : apart(one.pieces))
          own.push(piece);
        marked ||= one.marked;
      } else if (one.kind === 'second') {
        const person = one.pieces.find(isPerson);
        if (person !== undefined) return refuse(person.start, 'agency');
        for (const piece of one.pieces) own.push(piece);
      } else if (one.kind === 'stamp') {
        timestamps.push(one.stamp);
      } else if (one.kind === 'number' && !one.glued && timestamps.length === 0) {
        return refuse(one.start, 'end of line');
      }
      before = one;
    }
    if (rest.kind === 'rest') {
      const divided = rest.divided || before?.kind === 'furniture';
      const told = divided
        ? timestamps.length > 0
        : before?.kind === 'stamp' && head.kind !== 'stamp';
      if (!told) return refuse(rest.start, 'end of line');
    }
    if (unlikely !== undefined && !(timestamps.length > 0 && isIdeographic(unlikely.text))) {
      return refuse(unlikely.start, 'byline prefix');
    }
    const { authors, agencies } = namedIn(own);
    if (authors.length + agencies.length === 0) return refuse(span.start, 'name or agency');
    if (!marked) {
      const vague = own.find(
        (one) =>
          one.kind === 'employer' &&
          agencies.some(({ id, name }) => id === null && name === one.text),
      );
      if (vague !== undefined) return refuse(vague.start, 'agency');
      const unknown = authors.length + timestamps.length === 0 && !agencies.some(signsAlone);
      if (unknown) return refuse(span.start, 'byline prefix');
    }
    return { kind: 'byline', authors, agencies, timestamps, span };
  });
};

/** Whether a list may stand behind another with nothing but a blank between: glued, repeated, or behind an address. */
function follows(before: Segment & { kind: 'list' }, next: Segment & { kind: 'list' }): boolean {
  const last = before.pieces.at(-1);
  const [opening] = next.pieces;
  if (last === undefined || opening === undefined) return true;
  if (next.marked) return !before.pieces.some(isPerson);
  return (
    opening.start === last.end ||
    opening.text === last.text ||
    last.kind === 'email' ||
    last.kind === 'handle' ||
    last.kind === 'remark' ||
    last.kind === 'role' ||
    opening.kind === 'role'
  );
}

function isPerson({ kind }: Piece): boolean {
  return kind === 'person';
}

/** Pieces with something else of the line before them: what stood there says nothing of them. */
function apart(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  return first === undefined ? pieces : [{ ...first, behind: 'mark' }, ...others];
}

/** A body on the second line is whom the people of the first one write for. */
function employs(piece: Piece): Piece {
  return piece.kind === 'companion' ? { ...piece, kind: 'agency' } : piece;
}

/** The most words of a name in capitals that opens a line: a longer row is a headline. */
const MOST_CAPITALS = 3;
const HANGUL = /[\uac00-\ud7af]/u;

function isIdeographic(text: string): boolean {
  return text.charCodeAt(0) >= IDEOGRAPHIC_FROM;
}

/** Goes on only where a look says that it can. */
function gate(opens: (text: string, at: number) => boolean, label: string): Parser<null> {
  return map(
    parser((text, at, run) => (opens(text, at) ? at : run.miss(at, label))),
    () => null,
  );
}

// Public functions

const { parser: grammar, read } = noun(line);

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
  return grammar(options);
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
  return read(text, options);
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
 * A byline as a house style prints it. Reading it back gives the value, spans aside.
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
    const result = read(text);
    return result.ok ? result.value : null;
  });
}
