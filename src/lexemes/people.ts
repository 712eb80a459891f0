/**
 * Lists of people and bodies, as bylines, sign-offs and credits print them.
 *
 *     Ada Rowe and Ben Ito in New Delhi, Cleo Marsh, Science editor, and agencies
 *     ^^^^^^^^     ^^^^^^^ ^^^^^^^^^^^^  ^^^^^^^^^^  ^^^^^^^^^^^^^^      ^^^^^^^^
 *     person       person  place         person      role               body
 *
 * The list is read as a row of pieces, and what a piece adds follows from what stands before it: a place counts for all
 * names back to the last place ("Ben Ito" and "Ada Rowe" are both in New Delhi), so does an agency behind a comma; a
 * role, an address and a handle belong to the last name.
 */

import type { Parser } from 'parsimmon';
import { choice, map, parser, pattern, sequenceOf, token } from '../kit/index.ts';
import { type Agency, agencyNames, agencyOf } from './agency.ts';
import { Kind, type Kinds, nameWords, wordReader } from './name-words.ts';
import { perOptions, type ReadOptions } from './options.ts';
import { type Author, authorNamed, nameEnd } from './person.ts';
import { cityNames, regionNames } from './place.ts';
import {
  foldSpace,
  isCapital,
  isDigit,
  isInlineSpace,
  isLetter,
  skipInlineSpace,
  skipSpace,
  space,
  trimEnd,
} from './space.ts';
import { isAcronym, titleAt, titleWordEnd } from './title.ts';

/** One piece of a list. `agency` is whom the people before it write for, `employer` the same behind "for"; `companion` a body that
 * stands for itself. */
export interface Piece {
  readonly kind:
    | 'person'
    | 'agency'
    | 'employer'
    | 'companion'
    | 'role'
    | 'place'
    | 'email'
    | 'handle'
    | 'credential'
    | 'remark';
  /** As printed, white space folded, without the word or mark that opens it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but a blank stands between it and the word before. */
  readonly beside: boolean;
}

function piece(text: string, kind: Piece['kind'], start: number, end: number): Piece {
  return {
    kind,
    text: foldSpace(text.slice(start, end)),
    start,
    end,
    beside: standsBeside(text, start),
  };
}

function standsBeside(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isInlineSpace(text.charCodeAt(before))) before -= 1;
  const code = text.charCodeAt(before);
  if (before < 0 || !(isLetter(code) || isDigit(code) || code === 46)) return false;
  return !AND.test(text.slice(Math.max(0, before - 4), before + 1));
}

/** A short word in small letters between blanks: "and", "und", "y". */
const AND = /\s(?:\p{Ll}{1,3}|AND)$/u;

/** The meaning of a token that is a piece of one kind. */
export const pieceOf =
  (kind: Piece['kind']) =>
  (text: string, start: number, end: number): Piece =>
    piece(text, kind, start, end);

// Tokens

const email = token(
  scanOf(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy),
  'e-mail address',
  pieceOf('email'),
);
const handle = token(scanOf(/@\w{1,30}/y), 'handle', pieceOf('handle'));
/** Letters that sign for an agency: "det/dpa", "gr/bp". */
const signs = token(
  scanOf(/\p{Ll}{2,5}(?:\/\p{L}{2,6}){1,3}(?![\p{L}\p{N}])/uy),
  'initials',
  pieceOf('companion'),
);
const domain = token(
  scanOf(/(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,6}(?:\/\p{Ll}{1,5})?(?![\p{L}\p{N}.@])/uy),
  'web site',
  pieceOf('agency'),
);

function scanOf(of: RegExp): (text: string, at: number) => number {
  return (text, at) => {
    of.lastIndex = at;
    return of.test(text) ? of.lastIndex : -1;
  };
}

const comma = pattern(/\s{0,3}[,，、]\s{0,3}/y, 'comma');
/** What divides a line: bars, bullets, dashes with a blank beside them. */
const divider = pattern(
  /\s{0,3}(?:[|｜•·●∙▪]|\/\/|[—–]{1,2}|(?<=\s)-{1,2}(?=\s)|:(?=\s))\s{0,3}/y,
  'divider',
);
const slash = pattern(/\s{0,3}[/／;；]\s{0,3}/y, 'slash');
const possessive = pattern(/['’]s\s{1,3}/y, 'possessive');

/** Whether a hyphen or an apostrophe at `at` holds two parts of a word together. */
function isWithinWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const holds = code === 45 || code === 0x2010 || code === 0x2011;
  return holds && isLetter(text.charCodeAt(at + 1));
}

/** The grammar of a list. */
export interface People {
  /** What may open a list. */
  readonly first: Parser<Piece>;
  /** A person's name of two words or more. */
  readonly fullName: Parser<Piece>;
  /** What may follow, with the comma, "and" or blank before it. */
  readonly next: Parser<Piece>;
}

/** The letters of who wrote it, behind an agency: "acme.example/bb". */
const SIGN = /\/\p{Ll}{1,4}(?![\p{L}\p{N}])/uy;

/** Words that no place, agency or company is made of. */
const STOPS: Kinds =
  Kind.conjunction |
  Kind.placePreposition |
  Kind.companion |
  Kind.label |
  Kind.furniture |
  Kind.otherCredit |
  Kind.prefix;
const MOST_WORDS = 5;

/** The pieces of lists. */
export const people: (options?: ReadOptions) => People = perOptions((options) => {
  const lexicon = nameWords(options);
  const agencies = agencyNames(options);
  const cities = cityNames(options);
  const regions = regionNames(options);
  const name = nameEnd(options);
  const title = titleAt(options);

  const kindsAt = (text: string, at: number): Kinds => lexicon.at(text, at)?.value ?? 0;
  const { kinds: kindsOf, scan: wordOf, opensDate } = wordReader(options);
  const isSingle = (text: string, start: number, end: number): boolean => {
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i);
      if (isInlineSpace(code) || code === 46) return false;
    }
    return text.charCodeAt(start) < 0x3000;
  };
  /** Whether the row of words goes on behind `end`: a letter beside it, glued or behind a blank. */
  const goesOn = (text: string, end: number): boolean =>
    isLetter(text.charCodeAt(skipInlineSpace(text, end))) || isWithinWord(text, end);

  /** Capitalised words of a name that is known to be no person's: "the Oval", "7 News WSVN". */
  const properName = (text: string, at: number): number => {
    let end = -1;
    let word = at;
    if (opensDate(text, at)) return end;
    for (let count = 0; count < MOST_WORDS; count += 1) {
      const stop = titleWordEnd(text, word);
      const code = text.charCodeAt(word);
      const kinds = kindsAt(text, word);
      const link =
        (kinds & (Kind.roleLink | Kind.particle)) !== 0 || /^the$/iu.test(text.slice(word, stop));
      if (stop === word || (count > 0 && (kinds & STOPS) !== 0 && !link)) break;
      if (isCapital(code) || (isDigit(code) && count === 0) || (isLetter(code) && code >= 0x590))
        end = stop;
      else if (!link) break;
      const next = skipInlineSpace(text, stop);
      if (next === stop || opensDate(text, next)) break;
      word = next;
    }
    return end;
  };
  /** A name of a body: an agency that is known, or one that its last word tells. */
  const body = (text: string, at: number): number => {
    const end = unsigned(text, at);
    SIGN.lastIndex = end;
    return end > 0 && SIGN.test(text) ? SIGN.lastIndex : end;
  };
  const unsigned = (text: string, at: number): number => {
    const known = agencies.scan(text, at);
    const group = wordOf(Kind.group)(text, at);
    const longest = Math.max(known, group);
    if (longest > 0 && !goesOn(text, longest)) return longest;
    const found = title(text, at);
    if (found !== null && found.kind !== 'role' && found.end > longest) return found.end;
    if (longest > 0 && longest === known && isFirstName(text, at, known)) return -1;
    return longest;
  };
  /** "Dawn Rowe": an agency of one word in small letters, and a name behind it. */
  const isFirstName = (text: string, at: number, end: number): boolean => {
    const single =
      isSingle(text, at, end) && text.slice(at, end) !== text.slice(at, end).toUpperCase();
    return single && name(text, at) > end;
  };
  const placeEnd = (text: string, at: number): number =>
    Math.max(cities.scan(text, at), regions.scan(text, at));

  /** One place or several: "Brookline and Boston, Massachusetts", "JAKARTA/SURABAYA". */
  const placesEnd = (text: string, at: number): number => {
    let end = placeEnd(text, at);
    if (end < 0 && !isDigit(text.charCodeAt(at))) end = properName(text, at);
    for (let count = 0; end > 0 && count < MOST_WORDS; count += 1) {
      const next = skipInlineSpace(text, end);
      const code = text.charCodeAt(next);
      const from =
        code === 44 || code === 47
          ? skipInlineSpace(text, next + 1)
          : wordOf(Kind.conjunction)(text, next);
      if (from < 0) break;
      const more =
        code === 44 ? regions.scan(text, from) : placeEnd(text, skipInlineSpace(text, from));
      if (more < 0 || name(text, skipInlineSpace(text, from)) > more) break;
      end = more;
    }
    return end;
  };
  /** A place that is known and stands for itself: ", New York". */
  const knownPlace = (text: string, at: number): number => {
    const end = placeEnd(text, at);
    return end < 0 || goesOn(text, end) ? -1 : placesEnd(text, at);
  };
  /** For whom: an agency, a company or any proper name. */
  const affiliationEnd = (text: string, at: number): number => {
    const known = body(text, at);
    const the = /the\s+/iuy;
    the.lastIndex = at;
    const from = the.test(text) ? the.lastIndex : at;
    return Math.max(known, from > at ? agencies.scan(text, from) : -1, properName(text, at));
  };

  /** A body where a person may stand as well: "Ada Rowe AcmeNews Staff" is a person first. */
  const bodyFirst = (text: string, at: number): number => {
    const end = body(text, at);
    if (end < 0) return -1;
    const person = name(text, at);
    const found = person < 0 || isSingle(text, at, person) ? null : title(text, at);
    return found !== null && found.kind === 'desk' && found.opening > person ? -1 : end;
  };

  const person = token(name, 'name', pieceOf('person'));
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
  const credential = token(wordOf(Kind.credential), 'degree', pieceOf('credential'));
  /** A known word, and the blank behind it. */
  const opener = (kinds: Kinds, label: string): Parser<null> =>
    parser((text, at, run) => {
      const end = wordOf(kinds)(text, at);
      const next = end < 0 ? -1 : skipInlineSpace(text, end);
      return next < 0 ? run.miss(at, label) : next;
    });
  const only = <T>(_span: unknown, value: T): T => value;
  const place = sequenceOf(
    [
      opener(Kind.placePreposition, 'place'),
      { place: token(placesEnd, 'place', pieceOf('place')) },
    ],
    only,
  );
  const affiliation = sequenceOf(
    [
      opener(Kind.affiliation, 'affiliation'),
      { body: token(affiliationEnd, 'affiliation', pieceOf('employer')) },
    ],
    only,
  );
  const helped = sequenceOf([opener(Kind.companion, 'agency'), { companion }], only);
  const remark = sequenceOf(
    [
      pattern(/\(\s{0,2}/y, 'remark in parentheses'),
      {
        inner: choice(
          token(wordOf(Kind.remark), 'remark', pieceOf('remark')),
          agency,
          token(knownPlace, 'place', pieceOf('place')),
          role,
        ),
      },
      pattern(/\s{0,2}\)/y, 'closing parenthesis'),
    ],
    only,
  );
  /** Behind a comma two words or more are a person; one is whom the person before writes for. */
  const anotherPerson = token(
    (text, at) => {
      const end = name(text, at);
      if (end < 0 || isSingle(text, at, end) || isAcronym(text.slice(at, titleWordEnd(text, at))))
        return -1;
      if (!goesOn(text, end)) return end;
      const found = title(text, at);
      return found !== null && found.kind !== 'role' ? -1 : end;
    },
    'name',
    pieceOf('person'),
  );
  /** "AP writer Ada Rowe": a name with nothing before it but a role. */
  const nameBehindRole = token(
    (text, at) => {
      const end = trimEnd(text, 0, at);
      let word = end;
      while (word > 0 && isLetter(text.charCodeAt(word - 1))) word -= 1;
      return (kindsOf(text, word, end) & Kind.role) !== 0 ? name(text, at) : -1;
    },
    'name',
    pieceOf('person'),
  );
  const unknownBody = token(
    (text, at) => {
      const code = text.charCodeAt(at);
      const kinds = kindsAt(text, at);
      if (
        (kinds & STOPS) !== 0 ||
        (isDigit(code) && !isLetter(text.charCodeAt(skipInlineSpace(text, titleWordEnd(text, at)))))
      )
        return -1;
      return properName(text, at);
    },
    'affiliation',
    pieceOf('agency'),
  );
  const anotherPlace = token(knownPlace, 'place', pieceOf('place'));
  const notBefore = choice(person, companion, role, signs, domain);

  const behindComma = choice(
    credential,
    anotherPlace,
    agency,
    anotherPerson,
    role,
    affiliation,
    place,
    helped,
    email,
    handle,
    domain,
    unknownBody,
  );
  const behindWord = choice(companion, person, role, domain);
  const behindSlash = choice(companion, anotherPerson, role, domain, unknownBody);
  const beside = choice(
    place,
    affiliation,
    helped,
    role,
    credential,
    agency,
    remark,
    email,
    handle,
    domain,
  );
  const glued = choice(handle, email, remark, role, agency, anotherPerson);

  const blanks = space;
  const conjunction = parser<null>((text, at, run) => {
    const from = skipSeparating(text, at);
    const end = wordOf(Kind.conjunction)(text, from);
    if (end < 0) return run.miss(from, '"and"');
    return skipSpace(text, end);
  });
  return {
    first: choice(companion, notBefore),
    fullName: anotherPerson,
    next: map(
      choice(
        sequenceOf([conjunction, { next: behindWord }], only),
        sequenceOf([comma, { next: behindComma }], only),
        sequenceOf([slash, { next: behindSlash }], only),
        sequenceOf([divider, { next: behindComma }], only),
        sequenceOf([possessive, { next: choice(person, role) }], only),
        sequenceOf([blanks, { next: choice(beside, nameBehindRole) }], only),
        glued,
      ),
      (next) => next,
    ),
  };
});

/** Past the blanks, or a comma with blanks, before an "and". */
function skipSeparating(text: string, at: number): number {
  let end = skipInlineSpace(text, at);
  if (text.charCodeAt(end) === 44) end = skipInlineSpace(text, end + 1);
  return end;
}

// Meaning

type Draft = { -readonly [K in keyof Author]: Author[K] };

/** The people and the bodies of a list, in printed order. */
export interface Named {
  readonly authors: readonly Author[];
  readonly agencies: readonly Agency[];
}

interface Lead {
  readonly role: Piece | null;
  readonly affiliation: Piece | null;
}
const NO_LEAD: Lead = { role: null, affiliation: null };

const PLURAL = /(?:s|in+en)$/iu;

/** What the pieces of a list mean together. */
export const named: (options?: ReadOptions) => (pieces: readonly Piece[]) => Named = perOptions(
  (options) => {
    const identify = agencyOf(options);
    return (pieces) => {
      const authors: Draft[] = [];
      const agencies: Agency[] = [];
      let unplaced = 0;
      let unaffiliated = 0;
      /** What stands before a name and counts for it; `lead` also for the names that follow it. */
      let ahead = NO_LEAD;
      let lead = NO_LEAD;
      const addAgency = (of: Piece): void => {
        const { id } = identify(of.text, 0, of.text.length);
        agencies.push({ name: of.text, id, span: { start: of.start, end: of.end } });
      };
      /** A role that no name follows is a body that signs by it: "By Court Reporter". */
      const dropAhead = (): void => {
        if (ahead.role !== null) addAgency(ahead.role);
        ahead = NO_LEAD;
      };
      for (const next of pieces) {
        const last = authors.at(-1);
        const { kind, text } = next;
        if (kind === 'person') {
          const author = authorNamed(text, { start: next.start, end: next.end }) as Draft;
          if (ahead !== NO_LEAD) lead = next.beside ? ahead : NO_LEAD;
          if (!next.beside) dropAhead();
          author.role = lead.role?.text ?? null;
          author.affiliation = lead.affiliation?.text ?? null;
          // "writers Ada Rowe and Ben Ito" are both; "writer Ada Rowe and Ben Ito" is one.
          if (lead.role !== null && !PLURAL.test(lead.role.text)) lead = NO_LEAD;
          ahead = NO_LEAD;
          if (authors.every(({ name }) => name !== author.name)) authors.push(author);
        } else if (kind === 'role' || kind === 'credential') {
          if (last === undefined || (ahead.affiliation !== null && next.beside)) {
            if (ahead.role !== null) addAgency(ahead.role);
            ahead = { ...ahead, role: next };
          } else {
            const from = PLURAL.test(text) && kind === 'role' ? unaffiliated : authors.length - 1;
            for (const author of authors.slice(from)) author.role ??= text;
            if (last.role !== text) last.role = `${last.role}, ${text}`;
          }
        } else if (kind === 'place') {
          for (const author of authors.slice(unplaced)) author.place ??= text;
          unplaced = authors.length;
        } else if (kind === 'agency' || kind === 'employer') {
          for (const author of authors.slice(unaffiliated)) author.affiliation ??= text;
          unaffiliated = authors.length;
          addAgency(next);
        } else if (kind === 'companion') {
          dropAhead();
          addAgency(next);
          ahead = { role: null, affiliation: next };
        } else if (kind === 'email') {
          if (last !== undefined) last.email ??= text;
        } else if (kind === 'handle') {
          if (last !== undefined) last.handle ??= text;
        }
      }
      dropAhead();
      return { authors, agencies };
    };
  },
);
