/**
 * Sign-offs: the credits that close a story.
 *
 *     (Reporting by Ada Rowe in Seoul and Ben Ito; Editing by Cleo Marsh)
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^
 *      contribution                                contribution
 *
 * Two manners: what was done and by whom (Reuters, dpa), or who did what as a sentence (AP, CNN, The New York Times:
 * "AP writer Ada Rowe in Paris contributed to this report."). Places close the group of names before them.
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  dictionary,
  endOfText,
  many,
  matching,
  optional,
  pattern,
  type Result,
  run,
  type Span,
  separated,
  sequenceOf,
  token,
  words,
} from './kit/index.ts';
import { type Agency, agencyNames, agencyOf } from './lexemes/agency.ts';
import { entriesOf, perOptions, type ReadOptions, sectionsOf } from './lexemes/options.ts';
import { named, type Piece, people } from './lexemes/people/index.ts';
import type { Author } from './lexemes/person.ts';
import { anySpace, skipInlineSpace } from './lexemes/space.ts';
import { wordIn, wordList } from './lexemes/word.ts';
import { enSignOff } from './locales/en.ts';
import type { ContributionRole } from './locales/locale.ts';

export type { ContributionRole } from './locales/locale.ts';

/** The credits that close a story. */
export interface SignOff {
  readonly kind: 'signOff';
  /** In printed order. "Reporting and writing by Ada Rowe" is two, of the same person. */
  readonly credits: readonly Contribution[];
  readonly span: Span;
}

/** Who did one thing for the story. */
export interface Contribution {
  readonly role: ContributionRole;
  /** In printed order. */
  readonly people: readonly Author[];
  /** Agencies and desks among the credited, and those that people are said to be of. */
  readonly agencies: readonly Agency[];
  readonly span: Span;
}

// Tokens

const opening = pattern(/(?:[([]|[-–—_*]{1,3})?\s{0,3}/y, 'opening parenthesis');
const closing = pattern(/(?:\s{0,3}\.)?(?:\s{0,3}[)\]])?\.?/y, 'closing parenthesis');
/** Between people and their verb: "Ada Rowe in Duluth, Minnesota, contributed". */
const commaOrBlank = pattern(/\s{0,3}(?:,\s{0,3})?/y, 'comma');
/** Between two contributions: a semicolon, a comma, a full stop, a dash, a line end, or only a blank. */
const between = pattern(
  /\s{0,3}(?:[;,./|]|[-–—]{1,2}(?=\s))?\s{0,3}(?:(?:and|und|et|y|e)\s)?/iuy,
  'semicolon',
);

// Grammar

interface Credited {
  readonly roles: readonly ContributionRole[];
  readonly pieces: readonly Piece[];
  readonly span: Span;
}

const grammar = (options: ReadOptions): Parser<SignOff> => {
  const sections = sectionsOf(options, 'signOff', enSignOff);
  const { first, next } = people(options);
  const roleWord = words(dictionary(entriesOf(sections.map(({ roles }) => roles))), 'role');
  const links = dictionary<true>(
    sections.flatMap(({ by }) => by).map((link) => [link, true] as const),
  );
  const verb = words(dictionary(entriesOf(sections.map(({ verbs }) => verbs))), 'verb');
  const and = pattern(/\s{0,3}(?:,|&|\/|\p{L}{1,3}(?=\s))\s{0,3}/uy, '"and"');
  /** "by", "by:", a colon, or nothing where a name follows at once. */
  const by = token((text, at) => {
    const from = skipInlineSpace(text, at);
    const linked = links.scan(text, from);
    const end = skipInlineSpace(text, linked < 0 ? from : linked);
    const colon = text.charCodeAt(end) === 58;
    if (linked < 0 && !colon && end === at) return -1;
    return skipInlineSpace(text, colon ? end + 1 : end);
  }, '"by"');

  const pieces = sequenceOf(
    [{ head: first }, { tail: many(next) }],
    (_span, head, tail): readonly Piece[] => [head, ...tail],
  );
  const done = sequenceOf(
    [{ roles: separated(roleWord, and, 1) }, by, { pieces }],
    (span, roles, who): Credited => ({ roles, pieces: who, span }),
  );
  const told = sequenceOf(
    [{ before: pieces }, commaOrBlank, { verb }, { behind: many(next) }],
    (span, before, role, behind): Credited => ({
      roles: [role],
      pieces: [...before, ...behind],
      span,
    }),
  );
  const contribution = choice(done, told);

  const sign = agencyNames(options);
  const identify = agencyOf(options);
  /** The letters of dpa's desk: "dpa arw bit". */
  const initials = token(
    (text, at) => {
      const end = sign.scan(text, at);
      INITIALS.lastIndex = end;
      return end > 0 && INITIALS.test(text) ? INITIALS.lastIndex : -1;
    },
    'initials',
    (text, start, end): SignOff => {
      const agency = identify(text, start, sign.scan(text, start));
      const span = { start, end };
      return {
        kind: 'signOff',
        credits: [{ role: 'other', people: [], agencies: [agency], span }],
        span,
      };
    },
  );

  const namedIn = named(options);
  const credits = sequenceOf(
    [opening, { all: separated(contribution, between, 1) }, closing],
    ({ start, end }, all): SignOff => ({
      kind: 'signOff',
      credits: all.flatMap(({ roles, pieces: own, span }) => {
        const { authors, agencies } = namedIn(own);
        return roles.map((role) => ({ role, people: authors, agencies, span }));
      }),
      span: { start, end },
    }),
  );
  return choice(initials, credits);
};

const INITIALS = /(?:\s\p{Ll}{2,4}){1,6}(?=[\s)]*(?:$|[\r\n]))/uy;

/** What follows the credits and is none of them: "Our Standards: …", to the end of the line. */
const trailer = (options: ReadOptions): Parser<unknown> => {
  const openings = dictionary<true>(
    sectionsOf(options, 'signOff', enSignOff)
      .flatMap(({ trailers }) => trailers)
      .map((opens) => [opens, true] as const),
  );
  const line = matching(/[^\r\n]*/y);
  return token((text, at) => (openings.scan(text, at) < 0 ? -1 : line(text, at)), 'end of text');
};

const built = perOptions((options) => {
  const reads = grammar(options);
  const whole = sequenceOf(
    [anySpace, { value: reads }, anySpace, optional(trailer(options)), anySpace, endOfText],
    (_span, value) => value,
  );
  return { reads, whole };
});

// Gate

/** Longest line that is tried, in code units. */
const LONGEST = 600;
/** Among how many of the last ones the verb stands: "Ada Rowe in Paris contributed to this report". */
const ENDING = 90;

/** The lists of words that speak for closing credits. */
export interface SignOffCues {
  /** Those that open them. */
  readonly openings: readonly string[];
  /** Those that stand near their end. */
  readonly endings: readonly string[];
}

/** The lists in the words of the options. */
export const signOffCues: (options?: ReadOptions) => SignOffCues = perOptions((options) => {
  const sections = sectionsOf(options, 'signOff', enSignOff);
  return {
    openings: sections.flatMap((section) => section.openings ?? []),
    endings: sections.flatMap((section) => section.endings ?? []),
  };
});

/**
 * Whether a line could be closing credits: for pages, which have to ask it of every line. A look at its first word and
 * its last few. Roles that open other lines as well ("Video", "Text") do not count.
 */
export const couldBeSignOff: (options?: ReadOptions) => (line: string) => boolean = perOptions(
  (options) => {
    const { openings, endings } = signOffCues(options);
    const opens = wordList([openings]);
    const ends = wordList([endings]);
    return (line) => {
      if (line.length > LONGEST) return false;
      BEFORE_ROLE.lastIndex = 0;
      BEFORE_ROLE.test(line);
      return (
        opens.scan(line, BEFORE_ROLE.lastIndex) > 0 ||
        wordIn(line, ends, Math.max(0, line.length - ENDING)) >= 0
      );
    };
  },
);

/** A parenthesis, a rule, blanks. */
const BEFORE_ROLE = /[(—–\-\s]*/y;

// Public functions

/** The grammar of a sign-off, for composing: reads the credits and leaves what follows them. */
export function signOff(options?: ReadOptions): Parser<SignOff> {
  return built(options).reads;
}

/** Reads a whole sign-off. */
export function parseSignOff(text: string, options?: ReadOptions): Result<SignOff> {
  return run(built(options).whole, text);
}
