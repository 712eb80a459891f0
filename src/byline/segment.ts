/**
 * The segments of a byline line: what stands between its bars, dashes and blanks.
 *
 *     News | By Ada Rowe and Ben Ito | Updated Dec. 9, 2016 | 5 min read
 *     ^^^^   ^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^
 *     furniture  list                 stamp                  furniture
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  followedBy,
  many,
  map,
  matching,
  optional,
  parser,
  pattern,
  sequenceOf,
  token,
} from '../kit/index.ts';
import { agencyNames } from '../lexemes/agency.ts';
import { Kind, type Kinds, wordReader } from '../lexemes/name-words.ts';
import { type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { type Piece, people, pieceOf } from '../lexemes/people/index.ts';
import {
  codeAt,
  isCapital,
  isDigit,
  isIdeograph,
  isLetter,
  isLineEnd,
  skipInlineSpace,
  trimEnd,
} from '../lexemes/space.ts';
import { wordList } from '../lexemes/word.ts';
import { enByline } from '../locales/en.ts';
import { type Timestamp, timestamp } from '../timestamp/index.ts';

/** At least one piece. */
export type Pieces = readonly [Piece, ...Piece[]];

/** People and bodies; `isMarked` where a "By" opens them. */
export interface List {
  readonly kind: 'list';
  readonly isMarked: boolean;
  readonly pieces: Pieces;
}

/** One segment of a line. Furniture and the credit of somebody else read as nothing. */
export type Segment =
  | List
  | { readonly kind: 'second'; readonly pieces: Pieces }
  | { readonly kind: 'stamp'; readonly stamp: Timestamp }
  | { readonly kind: 'furniture' }
  | { readonly kind: 'number'; readonly start: number; readonly isGlued: boolean };

/** How a line ends. */
export interface Ending {
  /** The offset behind what belongs to the line. */
  readonly end: number;
  /** Where it goes on with what is no byline any more, and whether a bar or a dash stands before that. */
  readonly rest: { readonly start: number; readonly isDivided: boolean } | null;
}

/** The grammar of the segments. */
export interface Segments {
  /** What a line opens with. */
  readonly first: Parser<Segment>;
  /** Any further segment, with the divider before it. */
  readonly next: Parser<Segment>;
  readonly ending: Parser<Ending>;
}

// Marks

/** Between two segments: blanks, bars, dashes, a slash, a comma, or nothing in glued print. */
const between = pattern(
  /[^\S\r\n]{0,9}(?:[|｜•·●∙▪,;+]|[/／]{1,2}|[—–-]{1,4}|[:.](?=\s))?[^\S\r\n]{0,9}(?:[|—–-](?=\s)[^\S\r\n]{0,9})?/y,
  'divider',
  ([divider]) => divider.trim(),
);
const STOP = '.';
/** A rule in front of the line. */
const ruled = matching(/(?:[-–—•*|]{1,9}\s{1,3})?/y);
const rule = token((text, at) => (isLetter(codeAt(text, at)) ? at : ruled(text, at)), 'divider');
/** What remains of a divider, or the `=` of a wire, at the end of the line. */
const closing = token(
  matching(/[\s|｜/／•·●=,.:;—–-]{0,9}(?=[^\S\r\n]*(?:[\r\n]|$))/y),
  'end of line',
  (text, at): Ending => ({ end: trimEnd(text, 0, at), rest: null }),
);
/** AP's and ANPA's two lines: the second one says what the people of the first one are. */
const lineBreak = pattern(/[^\S\r\n]{0,9}(?:=[^\S\r\n]{0,9})?\r?\n\s{0,9}/y, 'line end');
const lineEnds = followedBy(closing, 'line end');

const DIVIDING = /[|｜/／•·●∙▪–—-]/u;
/** Behind the names and a stamp a page may go on with a teaser or topics. */
const LONGEST_REST = 120;
const remaining = token(
  (text, at) => {
    let end = at;
    while (end < text.length && !isLineEnd(codeAt(text, end)) && end - at <= LONGEST_REST) end += 1;
    return end - at <= LONGEST_REST ? end : -1;
  },
  'end of line',
  (text, start, end): Ending => ({
    // A divider in front of nothing may close with a blank: "PTI Jul 1+ ".
    end: trimEnd(text, 0, end),
    rest: { start, isDivided: DIVIDING.test(text.charAt(trimEnd(text, 0, start) - 1)) },
  }),
);

/** Without a "By" a line that is longer is a paragraph: six names with roles take 180 characters. */
const LONGEST_BARE = 240;
const shortLine = gate((text, at) => {
  if (text.length - at <= LONGEST_BARE) return true;
  let end = at;
  while (end - at <= LONGEST_BARE && !isLineEnd(codeAt(text, end))) end += 1;
  return end - at <= LONGEST_BARE;
}, 'byline prefix');
/** There is something left on the line: most lines end behind their names, where nothing else needs to be tried. */
const inLine = gate((text, at) => {
  const code = codeAt(text, at);
  return code >= 0 && !isLineEnd(code);
}, 'end of line');

/** Goes on, without reading, where a look says that it can. */
function gate(opens: (text: string, at: number) => boolean, label: string): Parser<null> {
  return parser((text, at, run) => (opens(text, at) ? at : run.miss(at, label)));
}

const only = <T>(_span: unknown, value: T): T => value;
const furniture = (): Segment => ({ kind: 'furniture' });

/** Words that open a stamp. */
const STAMP: Kinds = Kind.calendar | Kind.label | Kind.datePreposition;
/** Words that open a stamp or furniture. */
const OTHER: Kinds = STAMP | Kind.kicker | Kind.otherCredit | Kind.furniture;
const smallWords = matching(/\p{Ll}{2,20}\s\p{Ll}{2,20}(?=,\s)/uy);

/** Pieces with something else of the line before them: what stood there says nothing of them. */
export function apart(pieces: Pieces): Pieces {
  const [first, ...others] = pieces;
  return first.behind === 'mark' ? pieces : [{ ...first, behind: 'mark' }, ...others];
}

/** A body on the second line is whom the people of the first one write for. */
function employing(piece: Piece): Piece {
  return piece.kind === 'companion' ? { ...piece, kind: 'agency' } : piece;
}

/** The segments of lines in the languages of the options. */
export function segments(options: ReadOptions): Segments {
  const { scan } = wordReader(options);
  const { first, next, fullName } = people(options);
  const sections = sectionsOf(options, 'byline', enByline);
  const openers = wordList(
    sections.map(({ prefixes }) => prefixes),
    true,
  );
  const phrases = wordList(
    sections.map((words) => words.furniture),
    true,
  );

  // Lists

  /** "By", "Von:", and "By" glued to the name where capitals tell it from "Byrne" and "BYRON". */
  const prefix = token((text, at) => {
    const end = openers.scan(text, at);
    if (end < 0) return -1;
    const code = codeAt(text, end);
    if (isLetter(code)) {
      const isGlued = isCapital(code) && !isCapital(codeAt(text, end - 1));
      return isGlued || isIdeograph(code) ? end : -1;
    }
    const colon = skipInlineSpace(text, end);
    return codeAt(text, colon) === 58 ? skipInlineSpace(text, colon + 1) : colon;
  }, 'byline prefix');

  /** "By ada rowe, Reuters": small letters are a name only with a prefix before and an agency behind. */
  const agency = agencyNames(options);
  const smallName = token(
    (text, at) => {
      const end = smallWords(text, at);
      return agency.scan(text, skipInlineSpace(text, end + 1)) > 0 ? end : -1;
    },
    'name',
    pieceOf('person'),
  );
  const piecesFrom = (opening: Parser<Piece>): Parser<Pieces> =>
    sequenceOf([{ opening }, { others: many(next) }], (_span, head, others) =>
      others.length === 0 ? [head] : [head, ...others],
    );
  const pieces = piecesFrom(first);
  const marked = sequenceOf(
    [prefix, { pieces: piecesFrom(choice(first, smallName)) }],
    (_span, all): Segment => ({ kind: 'list', isMarked: true, pieces: all }),
  );
  const bare = map(pieces, (all): Segment => ({ kind: 'list', isMarked: false, pieces: all }));

  // Stamps and furniture

  const opensStamp = scan(STAMP);
  const dated = timestamp(options);
  const stamp = sequenceOf(
    [
      gate((text, at) => isDigit(codeAt(text, at)) || opensStamp(text, at) > 0, 'timestamp'),
      { read: dated },
    ],
    (_span, read): Segment => ({ kind: 'stamp', stamp: read }),
  );

  const kicker = sequenceOf(
    [
      token(scan(Kind.kicker), 'kicker'),
      pattern(/\s{0,9}[:|–—-]?\s{0,9}/y, 'divider'),
      followedBy(choice(prefix, fullName), 'name'),
    ],
    furniture,
  );
  const somebodyElse = sequenceOf(
    [token(scan(Kind.otherCredit), 'credit'), pattern(/[\s:©]{0,9}/y, 'colon'), optional(pieces)],
    furniture,
  );
  /** Words of furniture are glued to the name ("Ada RoweTwitter") and to one another. */
  const phrase = token(
    (text, at) => {
      const end = phrases.scan(text, at);
      const code = codeAt(text, end);
      return isLetter(code) && !isCapital(code) ? -1 : end;
    },
    'furniture',
    furniture,
  );
  const count = sequenceOf(
    [pattern(/\d{1,5}[\s-]{0,3}/y, 'count'), token(scan(Kind.count), 'count')],
    furniture,
  );
  const copyright = pattern(/©\s{0,2}(?:\d{4})?/y, 'furniture', furniture);
  /** The month of a date that was cut off. */
  const month = token(scan(Kind.calendar), 'month', furniture);
  /** A count without a word behind a stamp, or a footnote glued to the name. */
  const figures = pattern(
    /\d{1,3}/y,
    'count',
    ({ index, input }): Segment => ({
      kind: 'number',
      start: index,
      isGlued: isLetter(codeAt(input, index - 1)),
    }),
  );
  const number = sequenceOf([{ figures }, followedBy(closing, 'end of line')], only);

  // Segments

  /** One look at the first word spares the others: most lines open with a name. */
  const opensOther = scan(OTHER);
  const other = sequenceOf(
    [
      gate((text, at) => {
        const isGlued = isLetter(codeAt(text, at - 1));
        return isGlued || !isLetter(codeAt(text, at)) || opensOther(text, at) > 0;
      }, 'timestamp'),
      { read: choice(stamp, kicker, somebodyElse, phrase, count, copyright, month) },
    ],
    only,
  );
  const second = sequenceOf(
    [lineBreak, { pieces }, lineEnds],
    (_span, [head, ...others]): Segment => ({
      kind: 'second',
      pieces: [employing(head), ...others.map(employing)],
    }),
  );
  const unmarked = sequenceOf([shortLine, { read: choice(other, bare) }], only);
  const further = choice(marked, other, bare, number);
  const another = sequenceOf(
    [inLine, { divider: between }, { further }],
    (_span, divider, read): Segment =>
      divider === STOP && read.kind === 'list' ? { ...read, pieces: apart(read.pieces) } : read,
  );
  return {
    first: sequenceOf([rule, { read: choice(marked, unmarked) }], only),
    // The second line first: a divider reads blanks, and the line end behind them.
    next: choice(second, another),
    ending: choice(closing, sequenceOf([between, { remaining }], only)),
  };
}
