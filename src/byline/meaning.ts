/** What the segments of a line mean together, and whether they are a byline at all. */

import type { Refuse, Span } from '../kit/index.ts';
import type { Agency } from '../lexemes/agency.ts';
import { Kind, wordReader } from '../lexemes/name-words.ts';
import { type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { named, type Piece } from '../lexemes/people/index.ts';
import { isIdeograph } from '../lexemes/space.ts';
import { enByline } from '../locales/en.ts';
import type { Timestamp } from '../timestamp/index.ts';
import { apart, type Ending, type List, type Segment } from './segment.ts';
import type { Byline } from './types.ts';

/** A line as its segments were read. */
export interface Line {
  readonly span: Span;
  readonly segments: readonly [Segment, ...Segment[]];
  readonly ending: Ending;
}

/** The most words of a name in capitals that opens a line: a longer row is a headline. */
const MOST_CAPITALS = 3;
/** The most characters of one part of a Chinese or Japanese name. */
const MOST_IDEOGRAPHS = 3;
const HANGUL = /[\uac00-\ud7af]/u;

function isPerson({ kind }: Piece): boolean {
  return kind === 'person';
}

/** Wider than that a word stands between two people: "with". */
const WIDEST_BLANK = 3;

/** Whether a person stands behind another with nothing but a word between: "Ada Rowe with Ben Ito". */
function isBehindWord(piece: Piece, before: Piece | undefined): boolean {
  if (before === undefined || !isPerson(before) || !isPerson(piece)) return false;
  return piece.behind === 'word' && piece.start - before.end > WIDEST_BLANK;
}

function isIdeographic(text: string): boolean {
  return isIdeograph(text.charCodeAt(0));
}

/** A role tells a name that is printed without a blank. */
function isRoleOfIdeographs({ kind, text }: Piece): boolean {
  return kind === 'role' && isIdeographic(text);
}

/** Behind these another list may begin with nothing but a blank between. */
const CLOSING: readonly Piece['kind'][] = ['email', 'handle', 'remark', 'role'];

/** Whether a list may stand beside another: repeated, behind an address or a role, or told by its "By". */
function follows(before: List, { isMarked, pieces: [opening] }: List): boolean {
  if (isMarked) return !before.pieces.some(isPerson);
  const last = before.pieces.at(-1) ?? opening;
  return opening.text === last.text || CLOSING.includes(last.kind) || opening.kind === 'role';
}

/** Judges lines in the languages of the options. */
export function judging(options: ReadOptions): (line: Line, refuse: Refuse) => Byline | null {
  const namedIn = named(options);
  const { kinds } = wordReader(options);
  const sections = sectionsOf(options, 'byline', enByline);
  const isFamily = (letter: string): boolean =>
    sections.some(({ oneLetterFamilyNames }) => oneLetterFamilyNames?.includes(letter));

  /** Whether a name needs a "By" before it: one word, one word twice, or a row as long as a headline. */
  const isUnlikely = ({ kind, text }: Piece): boolean => {
    if (kind !== 'person') return false;
    const words = text.split(' ');
    if (isIdeographic(text)) {
      const isLong = words.some((word) => word.length > MOST_IDEOGRAPHS);
      return isLong || (words.length > 1 ? HANGUL.test(text) : !isFamily(text.charAt(0)));
    }
    if (words.length === 1) return !text.includes('.');
    if (new Set(words).size < words.length) return true;
    // Print without capitals counts as in capitals.
    return words.length > MOST_CAPITALS && text === text.toUpperCase();
  };

  /** A body that stands on a line without "By": an agency that is known, initials, or a desk. */
  const signsAlone = ({ id, name }: Agency): boolean => {
    const last = name.lastIndexOf(' ') + 1;
    const isDesk = (kinds(name, last, name.length) & (Kind.desk | Kind.role)) !== 0;
    const isGroup = (kinds(name, 0, name.length) & Kind.group) !== 0;
    const isOpened = (kinds(name, 0, 1) & Kind.bodyOpener) !== 0;
    return id !== null || name.includes('/') || isDesk || isGroup || isOpened;
  };

  return ({ span, segments, ending }, refuse) => {
    let pieces: Piece[] = [];
    const timestamps: Timestamp[] = [];
    let isMarked = false;
    let unlikely: Piece | undefined;
    let before: Segment | null = null;
    for (const one of segments) {
      if (one.kind === 'list') {
        const [opening] = one.pieces;
        if (before?.kind === 'list' && !follows(before, one)) {
          return refuse(opening.start, 'end of line');
        }
        const isTold = one.isMarked || one.pieces.some(isRoleOfIdeographs);
        const doubtful = isTold ? undefined : one.pieces.find(isUnlikely);
        // Topics behind the names and a stamp: "Ada Rowe | 12 June 2024 | Hardware".
        if (doubtful !== undefined && timestamps.length > 0 && pieces.some(isPerson)) break;
        unlikely ??= doubtful;
        isMarked ||= one.isMarked;
        if (pieces.length === 0) {
          // Before the first list nothing stands that could be said of it.
          pieces = [...one.pieces];
        } else {
          const own = before?.kind === 'list' ? one.pieces : apart(one.pieces);
          for (const piece of own) pieces.push(piece);
        }
      } else if (one.kind === 'second') {
        const person = one.pieces.find(isPerson);
        if (person !== undefined) return refuse(person.start, 'agency');
        for (const piece of one.pieces) pieces.push(piece);
      } else if (one.kind === 'stamp') {
        timestamps.push(one.stamp);
      } else if (one.kind === 'number' && !one.isGlued && timestamps.length === 0) {
        return refuse(one.start, 'end of line');
      }
      before = one;
    }
    if (ending.rest !== null) {
      const { start, isDivided } = ending.rest;
      const isRestTold =
        isDivided || before?.kind === 'furniture'
          ? timestamps.length > 0
          : before?.kind === 'stamp' && segments[0].kind !== 'stamp';
      if (!isRestTold) return refuse(start, 'end of line');
    }
    if (unlikely !== undefined && !(timestamps.length > 0 && isIdeographic(unlikely.text))) {
      return refuse(unlikely.start, 'byline prefix');
    }
    const { authors, agencies } = namedIn(pieces);
    if (authors.length + agencies.length === 0) return refuse(span.start, 'name or agency');
    if (!isMarked) {
      const unknown = new Set(agencies.flatMap(({ id, name }) => (id === null ? [name] : [])));
      const employer = pieces.find(({ kind, text }) => kind === 'employer' && unknown.has(text));
      if (employer !== undefined) return refuse(employer.start, 'agency');
      // "Ada Rowe with Ben Ito" may as well be a headline.
      const beside = pieces.find((piece, i) => isBehindWord(piece, pieces[i - 1]));
      if (beside !== undefined) return refuse(span.start, 'byline prefix');
      const isAlone = authors.length + timestamps.length === 0;
      if (isAlone && !agencies.some(signsAlone)) return refuse(span.start, 'byline prefix');
    }
    return { kind: 'byline', authors, agencies, timestamps, span };
  };
}
