/**
 * Lists of people and bodies, as bylines, sign-offs and credits print them.
 *
 *     Ada Rowe and Ben Ito in New Delhi, Cleo Marsh, Science editor, and agencies
 *     ^^^^^^^^     ^^^^^^^ ^^^^^^^^^^^^  ^^^^^^^^^^  ^^^^^^^^^^^^^^      ^^^^^^^^
 *     person       person  place         person      role               body
 *
 * The list is read as a row of pieces, and what a piece adds follows from what stands before it: a place counts for all
 * names back to the last place ("Ben Ito" and "Ada Rowe" are both in New Delhi), so does an agency behind a comma; a
 * role, an address and a handle belong to the last name. A semicolon ends all of that.
 */

import type { Parser } from 'parsimmon';
import { choice, dispatch, parser, pattern, sequenceOf, token } from '../../kit/index.ts';
import { agencyNames } from '../agency.ts';
import { Kind, type Kinds, nameWords, wordReader } from '../name-words.ts';
import { perOptions, type ReadOptions } from '../options.ts';
import { nameEnd } from '../person.ts';
import { isPlaceName } from '../place.ts';
import {
  codeAt,
  isCapital,
  isDigit,
  isInlineSpace,
  isLetter,
  skipInlineSpace,
  skipSpace,
  space,
  trimEnd,
} from '../space.ts';
import { isAcronym, titleAt, titleWordEnd } from '../title.ts';
import { bodies, goesOn, isSingle } from './bodies.ts';
import { domain, email, handle, type Piece, pieceOf, signs } from './piece.ts';

export { type Named, named } from './meaning.ts';
export { type Piece, pieceOf } from './piece.ts';

// Marks

const comma = pattern(/[,，、]\s{0,3}/y, 'comma');
/** What divides a line: bars, bullets, dashes with a blank beside them. */
const divider = pattern(/(?:[|｜•·●∙▪]|\/\/|[—–]{1,2}|(?<=\s)-{1,2}(?=\s))\s{0,3}/y, 'divider');
const slash = pattern(/[/／;；]\s{0,3}/y, 'slash');
/** "CNN's Ada Rowe", "NBC News' Ada Rowe". */
const possessive = pattern(/(?:(?<!\s)['’]s|(?<=s)['’])\s{1,3}/iy, 'possessive');
const open = pattern(/\(\s{0,2}/y, 'remark in parentheses');
const close = pattern(/\s{0,2}\)/y, 'closing parenthesis');

const only = <T>(_span: unknown, value: T): T => value;

const COMMA = 44;
const CLOSING = 41;
/** How far in front of a role the parenthesis of its place opens at most. */
const PLACE_REACH = 60;

/** Whether a parenthesis is open at an offset. */
function isWithin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - PLACE_REACH), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** What opens the name of a branch: "ARD", "ARD-Studio". */
const OFFICE = /^\p{Lu}{2,5}(?:-|$)/u;

/** The grammar of a list. */
export interface People {
  /** What may open a list. */
  readonly first: Parser<Piece>;
  /** A person's name of two words or more. */
  readonly fullName: Parser<Piece>;
  /** What may follow, with the comma, "and" or blank before it. */
  readonly next: Parser<Piece>;
}

/** The pieces of lists. */
export const people: (options?: ReadOptions) => People = perOptions((options) => {
  const lexicon = nameWords(options);
  const agencies = agencyNames(options);
  const isPlace = isPlaceName(options);
  const name = nameEnd(options);
  const title = titleAt(options);
  const {
    body,
    bodyFirst,
    places,
    knownPlace,
    employer,
    unknown,
    glued: gluedBody,
  } = bodies(options);
  const { kinds, scan } = wordReader(options);

  // Names

  /** One word before a role is no person: "Acme reporter". */
  const person = token(
    (text, at) => {
      const end = name(text, at);
      if (end < 0 || !isSingle(text, at, end)) return end;
      return title(text, at) !== null || isAcronym(text, at, end) ? -1 : end;
    },
    'name',
    pieceOf('person'),
  );
  /** A name with nothing behind it that could change what it is: most names. */
  const plainPerson = token(
    (text, at) => {
      const end = name(text, at);
      return end < 0 || goesOn(text, end) || isAcronym(text, at, end) ? -1 : end;
    },
    'name',
    pieceOf('person'),
  );
  /** Two words or more. Behind a comma one word is whom the person before writes for, and so are letters without vowels. */
  const isFull = (text: string, at: number, end: number): boolean => {
    if (end < 0 || isSingle(text, at, end)) return false;
    const word = titleWordEnd(text, at);
    // "ARD Berlin"
    const isOffice = OFFICE.test(text.slice(at, word)) && isPlace(text.slice(word, end).trim());
    return !isOffice && !isAcronym(text, at, word);
  };
  const plainFullName = token(
    (text, at) => {
      const end = name(text, at);
      return isFull(text, at, end) && !goesOn(text, end) ? end : -1;
    },
    'name',
    pieceOf('person'),
  );
  const fullName = token(
    (text, at) => {
      const end = name(text, at);
      if (!isFull(text, at, end)) return -1;
      if (!goesOn(text, end) || agencies.scan(text, skipInlineSpace(text, end)) > 0) return end;
      const found = title(text, at);
      return found === null || found.kind === 'role' ? end : -1;
    },
    'name',
    pieceOf('person'),
  );
  /** "AP writer Ada Rowe": a name with nothing before it but a role. */
  const nameBehindRole = token(
    (text, at) => {
      const end = trimEnd(text, 0, at);
      let word = end;
      while (isLetter(codeAt(text, word - 1))) word -= 1;
      return (kinds(text, word, end) & Kind.role) === 0 ? -1 : name(text, at);
    },
    'name',
    pieceOf('person'),
  );

  // What stands beside names

  const knownAgency = token(
    (text, at) => {
      const end = agencies.scan(text, at);
      return end < 0 || goesOn(text, end) ? -1 : end;
    },
    'agency',
    pieceOf('agency'),
  );
  const agency = token(body, 'agency', pieceOf('agency'));
  const companion = token(bodyFirst, 'agency', pieceOf('companion'));
  const role = token(
    (text, at) => {
      const found = title(text, at);
      return found !== null && found.kind === 'role' ? found.end : -1;
    },
    'role',
    pieceOf('role'),
  );
  const credential = token(scan(Kind.credential), 'degree', pieceOf('credential'));
  const remark = token(scan(Kind.remark), 'remark', pieceOf('remark'));
  const place = token(knownPlace, 'place', pieceOf('place'));
  const unknownBody = token(unknown, 'affiliation', pieceOf('agency'));

  /** A known word and the blank behind it, in front of what it opens. */
  const behindWord = (of: Kinds, label: string, opened: Parser<Piece>): Parser<Piece> => {
    const end = scan(of);
    const word = token((text, at) => {
      const found = end(text, at);
      return found < 0 ? -1 : skipSpace(text, found);
    }, label);
    return sequenceOf([word, { opened }], only);
  };
  const placed = token(places, 'place', pieceOf('place'));
  const inPlace = behindWord(Kind.placePreposition, 'place', placed);
  const forBody = behindWord(
    Kind.affiliation,
    'affiliation',
    token(employer, 'affiliation', pieceOf('employer')),
  );
  const withWhom = behindWord(Kind.companion, 'agency', choice(companion, fullName));
  const andWho = behindWord(
    Kind.conjunction,
    '"and"',
    choice(plainPerson, companion, person, role, domain),
  );
  const inParentheses = sequenceOf(
    [open, { inner: choice(remark, withWhom, agency, handle, place, role) }, close],
    only,
  );

  // "Ada Rowe (Seoul, correspondent)": the place ends at the comma, and the role closes what the place opened.
  const closedRole = (text: string, at: number): number => {
    const found = title(text, at);
    return found?.kind === 'role' && codeAt(text, skipInlineSpace(text, found.end)) === CLOSING
      ? found.end
      : -1;
  };
  const placeOfRole = token(
    (text, at) => {
      const end = places(text, at);
      const role = skipInlineSpace(text, end + 1);
      if (codeAt(text, end) !== COMMA || closedRole(text, role) < 0) return -1;
      // "Orphan Diseases (B Manger, Section Editor)": in capitals it is somebody's, but for a place that is known.
      return !isCapital(codeAt(text, role)) || knownPlace(text, at) === end ? end : -1;
    },
    'place',
    pieceOf('place'),
  );
  const placeWithRole = sequenceOf([open, { placeOfRole }], only);
  const roleWithin = token(
    (text, at) => (isWithin(text, at) ? closedRole(text, at) : -1),
    'role',
    pieceOf('role'),
  );
  const roleOfPlace = sequenceOf([{ roleWithin }, close], only);

  /** What the first word may be decides what is tried: one look for many words. */
  const byKind = (
    table: readonly (readonly [Kinds, Parser<Piece>])[],
    otherwise: Parser<Piece>,
  ): Parser<Piece> => {
    const all = table.reduce((sum, [kind]) => sum | kind, 0);
    const known = choice(...table.map(([, of]) => of));
    const opens = parser<null>((text, at, run) => {
      const found = lexicon.at(text, at);
      return found !== null && (found.value & all) !== 0 ? at : run.miss(at, 'preposition');
    });
    return choice(sequenceOf([opens, { known }], only), otherwise);
  };
  const prepositions = [
    [Kind.conjunction, andWho],
    [Kind.placePreposition, inPlace],
    [Kind.affiliation, forBody],
    [Kind.companion, withWhom],
  ] as const;

  // Grammar

  const behindComma = byKind(
    [...prepositions, [Kind.credential, credential]],
    choice(
      knownAgency,
      place,
      plainFullName,
      agency,
      fullName,
      roleOfPlace,
      role,
      email,
      handle,
      domain,
      unknownBody,
    ),
  );
  const behindSlash = choice(place, plainFullName, agency, fullName, role, domain, unknownBody);
  const beside = byKind(
    [...prepositions, [Kind.credential, credential]],
    choice(role, agency, place, email, domain, nameBehindRole),
  );
  const glued = choice(
    email,
    role,
    agency,
    token(gluedBody, 'agency', pieceOf('agency')),
    fullName,
  );

  const mark = (marks: Parser<unknown>, next: Parser<Piece>) => sequenceOf([marks, { next }], only);
  /** Words with a blank before them, or without one in glued print. */
  const word = (isApart: boolean): Parser<null> =>
    parser((text, at, run) => {
      const code = codeAt(text, at);
      const apart = isInlineSpace(codeAt(text, at - 1));
      return apart === isApart && (isLetter(code) || isDigit(code)) ? at : run.miss(at, 'name');
    });
  const marked = dispatch(
    [
      [',，、', mark(comma, behindComma)],
      ['/／', choice(mark(slash, behindSlash), mark(divider, behindComma))],
      [';；', mark(slash, behindSlash)],
      ['|｜•·●∙▪—–-', mark(divider, behindComma)],
      ["'’", mark(possessive, choice(person, role))],
      ['(', choice(inParentheses, placeWithRole)],
      ['@', handle],
      ['&+', andWho],
    ],
    'comma',
    choice(mark(word(true), beside), mark(word(false), glued)),
  );
  return {
    first: choice(plainPerson, companion, person, role, signs, domain),
    fullName,
    next: mark(space, marked),
  };
});
