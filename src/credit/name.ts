/**
 * The names of a credit, the marks that stand in the place of one, and what joins them.
 *
 *     Ada Rowe/Pool/AFP via Getty Images, File
 *     ^^^^^^^^ ^^^^ ^^^     ^^^^^^^^^^^^  ^^^^
 */

import type { Parser } from 'parsimmon';
import { newsAgencies, pictureSuppliers } from '../data/agencies.ts';
import { editorsNotes, legalForms } from '../data/credits.ts';
import {
  choice,
  dictionary,
  literal,
  map,
  optional,
  parser,
  pattern,
  sequence,
  token,
  words,
} from '../kit/index.ts';
import { type Agency, agencyNames, agencyOf } from '../lexemes/agency.ts';
import { captionWords, endsSentence, wordList } from '../lexemes/caption-words.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { type Author, authorNamed, isPersonName, nameEnd } from '../lexemes/person.ts';
import {
  blank,
  foldSpace,
  isCapital,
  isDash,
  isInlineSpace,
  isLetter,
  isLineEnd,
  skipInlineSpace,
  space,
  trimEnd,
} from '../lexemes/space.ts';

/** How a name is written: like a name, as only a label allows ("privat"), or like a sentence. */
export type Manner = 'name' | 'loose' | 'prose';

/** A name of the chain, or a mark in the place of one. */
export type Link =
  | { readonly is: 'person'; readonly manner: Manner; readonly person: Author }
  | { readonly is: 'body'; readonly manner: Manner; readonly body: Agency }
  | { readonly is: 'role'; readonly manner: Manner; readonly role: string }
  | { readonly is: 'file' | 'handout' | 'kind'; readonly manner: Manner };

/**
 * What joins two names: a slash, "via", "for" and "on", which show that it is a credit; a comma, a dash and "and", which
 * lists and sentences have too; or nothing but a blank, as in "Ada Rowe Getty Images".
 */
export type Joint = 'slash' | 'via' | 'client' | 'host' | 'mark' | 'and' | 'blank';

/** The tokens of a chain. */
export interface ChainTokens {
  readonly link: Parser<Link>;
  readonly joint: Parser<Joint>;
  /** The joint of "(Photo Ada Rowe. AFP)", for behind a label: elsewhere the point ends a sentence. */
  readonly point: Parser<Joint>;
  /** "via" before the first name. */
  readonly distributor: Parser<Joint>;
  /** "file" of "Reuters file" and "handout" of "Police handout", with the blank before. */
  readonly looseMark: Parser<Link>;
}

/** The code units of a set of marks. */
export function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

const SLASHES = codesOf('/／|｜');
/** Marks between two names, with or without blanks around them. */
const JOINTS = codesOf('/／|｜;•·—');
/** What ends a name and joins nothing. */
const ENDS_NAME = codesOf('()（）[]"“”„«»?!:：©');
/** What stands behind a label. */
const LABEL_MARKS = codesOf(',:：');
const COMMA = 44;
const HYPHEN = 45;
const FULL_STOP = 46;

/** Longest name of a chain, in characters and words. A ministry with the name of its republic stays under it. */
const LONGEST_NAME = 90;
const MOST_WORDS = 10;

/** How a note to editors begins: in capitals, as agencies send it. */
export const editorsNote = dictionary(
  editorsNotes.map((note) => [note, true] as const),
  { anyCase: false },
);
const legalForm = wordList(legalForms, true);

/** A comma, slash, bar or dash between two names. A short dash needs blanks around it. */
const punctuation = token(
  (text, at) => {
    const from = skipInlineSpace(text, at);
    const code = text.charCodeAt(from);
    if (JOINTS.has(code) || code === COMMA) return from + 1;
    return from > at && isSpacedDash(text, from) ? from + 1 : -1;
  },
  'slash',
  (text, _start, end): Joint => (SLASHES.has(text.charCodeAt(end - 1)) ? 'slash' : 'mark'),
);

function isSpacedDash(text: string, at: number): boolean {
  return isDash(text.charCodeAt(at)) && isInlineSpace(text.charCodeAt(at + 1));
}

/** Whether a name can end at `at`: so a mark ("Staff", "file") is told from the first word of a longer name. */
function endsName(text: string, at: number): boolean {
  const next = skipInlineSpace(text, at);
  const code = text.charCodeAt(next);
  return (
    next >= text.length ||
    isLineEnd(code) ||
    JOINTS.has(code) ||
    ENDS_NAME.has(code) ||
    code === COMMA ||
    code === FULL_STOP ||
    (next > at && (isSpacedDash(text, next) || editorsNote.scan(text, next) > 0))
  );
}

/** The offset behind the word at `at`. */
function wordEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && !isInlineSpace(text.charCodeAt(next))) next += 1;
  return next;
}

/** Whether a word begins with a small letter and is no address ("stock.adobe.com"). */
function isSmall(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (!isLetter(code) || isCapital(code)) return false;
  const first = text.charAt(at);
  if (first.toUpperCase() === first) return false;
  for (let i = at + 1; i < end - 1; i += 1) {
    if (text.charCodeAt(i) === FULL_STOP) return false;
  }
  return true;
}

/** How the words of a name are written; 'small' with small words within, as names of bodies have and sentences. */
function mannerOf(text: string, start: number, end: number): Manner | 'small' {
  let count = 0;
  let run = 0;
  let longest = 0;
  let opensSmall = false;
  for (let at = start; at < end; ) {
    const next = wordEnd(text, at, end);
    const small = isSmall(text, at, next);
    if (count === 0) opensSmall = small;
    run = small ? run + 1 : 0;
    longest = Math.max(longest, run);
    count += 1;
    at = skipInlineSpace(text, next);
  }
  if (count > MOST_WORDS || longest > 2) return 'prose';
  if (longest === 0) return 'name';
  return opensSmall && count === 1 ? 'loose' : 'small';
}

/** Whether a legal form ends at `end`. */
export function endsLegalForm(text: string, from: number, end: number): boolean {
  let start = end;
  while (start > from && !isInlineSpace(text.charCodeAt(start - 1))) start -= 1;
  return legalForm.scan(text, start) === end;
}

/** The names of picture suppliers as print spells them, which a sentence does not: "AP", "REUTERS", not "ap" or "reuters". */
export const printedSuppliers = dictionary(
  Object.keys(pictureSuppliers)
    .filter(
      (name) => name.length > 3 || name === name.toUpperCase() || Object.hasOwn(newsAgencies, name),
    )
    .flatMap((name) => [name, name.toUpperCase()])
    .filter((name) => name.length > 2 || name === 'AP' || name === 'PA')
    .map((name) => [name, true] as const),
  { anyCase: false },
);

function endsWithSupplier(text: string, at: number): boolean {
  const end = printedSuppliers.scan(text, at);
  return end > 0 && endsName(text, end);
}

/** The tokens in the words of the options. */
export const chainTokens: (options?: ReadOptions) => ChainTokens = perOptions((options) => {
  const agencies = agencyNames(options);
  const agency = agencyOf(options);
  const isPerson = isPersonName(options);
  const personEnd = nameEnd(options);
  const bodyWords = wordList(captionWords(options, 'bodyWords'), true);
  const rights = wordList(captionWords(options, 'rights'), true);
  const governors = wordList(captionWords(options, 'governors'), true);
  const openings = wordList(captionWords(options, 'creditOpenings'), true);
  const captionLabels = wordList(captionWords(options, 'captionLabels'), true);
  const pictureWords = wordList(captionWords(options, 'creditLabels'), true);
  const looseMarks = dictionary<'file' | 'handout'>([
    ...captionWords(options, 'fileMarks').map((word) => [word, 'file'] as const),
    ...captionWords(options, 'handouts').map((word) => [word, 'handout'] as const),
  ]);

  // What joins the names

  const connectors = dictionary<Joint>([
    ...captionWords(options, 'distributors').map((word) => [word, 'via'] as const),
    ...captionWords(options, 'clients').map((word) => [word, 'client'] as const),
    ...captionWords(options, 'hosts').map((word) => [word, 'host'] as const),
    ...captionWords(options, 'conjunctions').map((word) => [word, 'and'] as const),
  ]);

  /** The connecting word at `at`: "for" before a name, "on" before a body that is known, "and" before a person. */
  const connectorAt = (text: string, at: number) => {
    const found = connectors.at(text, at);
    if (found === null) return null;
    const next = skipInlineSpace(text, found.end);
    if (next === found.end) return null;
    const joins =
      found.value === 'via' ||
      (found.value === 'and' && personEnd(text, next) > 0) ||
      (found.value === 'host' && agencies.scan(text, next) > 0) ||
      (found.value === 'client' &&
        (agencies.scan(text, next) > 0 || !isSmall(text, next, wordEnd(text, next, next + 30))));
    return joins ? found : null;
  };
  const connector = parser<Joint>((text, at, run) => {
    const found = connectorAt(text, at);
    if (found === null) return run.miss(at, 'via');
    run.value = found.value;
    return found.end;
  });
  const blankJoint = token(
    (text, at) => {
      const next = skipInlineSpace(text, at);
      return next > at && endsWithSupplier(text, next) ? next : -1;
    },
    'slash',
    (): Joint => 'blank',
  );
  const hyphen = token(
    (text, at) => (text.charCodeAt(at) === HYPHEN && agencies.scan(text, at + 1) > 0 ? at + 1 : -1),
    'slash',
    (): Joint => 'slash',
  );
  const joint = choice(
    map(
      sequence(optional(punctuation), space, { word: connector }, space),
      ({ word }): Joint => word,
    ),
    map(sequence({ mark: punctuation }, space), ({ mark }): Joint => mark),
    blankJoint,
    hyphen,
  );
  const point = token(
    (text, at) => {
      if (text.charCodeAt(at) !== FULL_STOP) return -1;
      const next = skipInlineSpace(text, at + 1);
      const end = agencies.scan(text, next);
      return next > at + 1 && end > 0 && endsName(text, end) ? next : -1;
    },
    'slash',
    (): Joint => 'mark',
  );

  // Names

  /** Whether a name that begins at `start` ends at the blank at `at`. */
  const endsAtBlank = (text: string, start: number, at: number): boolean => {
    const next = skipInlineSpace(text, at);
    if (isSpacedDash(text, next) || editorsNote.scan(text, next) > 0) return true;
    if (rights.scan(text, next) > 0) return true;
    const mark = looseMarks.scan(text, next);
    if (mark > 0 && endsName(text, mark)) return agencies.scan(text, start) < mark;
    const label = captionLabels.scan(text, next);
    if (label > 0 && LABEL_MARKS.has(text.charCodeAt(label))) return true;
    if (endsWithSupplier(text, next) && isPerson(text.slice(start, at))) return true;
    const found = connectorAt(text, next);
    return found !== null && (found.value !== 'and' || personEnd(text, start) === at);
  };

  /** "Ada Rowe-USA TODAY Sports": a hyphen between a person or body and a body that is known. */
  const isHyphenJoint = (text: string, start: number, at: number): boolean => {
    const end = agencies.scan(text, at + 1);
    if (end < 0 || !endsName(text, end)) return false;
    const body = agencies.scan(text, start);
    return body === at || (body < at && isPerson(text.slice(start, at)));
  };

  const scanName = (text: string, at: number): number => {
    const limit = Math.min(text.length, at + LONGEST_NAME);
    let end = at;
    for (; end < limit; end += 1) {
      const code = text.charCodeAt(end);
      if (JOINTS.has(code) || ENDS_NAME.has(code) || isLineEnd(code)) break;
      if (code === COMMA) {
        const form = legalForm.scan(text, skipInlineSpace(text, end + 1));
        if (form < 0) break;
        end = form - 1;
      } else if (code === FULL_STOP) {
        if (text.charCodeAt(end + 1) === FULL_STOP) break;
        if (endsSentence(text, end)) {
          if (endsLegalForm(text, at, end + 1)) end += 1;
          break;
        }
      } else if (
        code === HYPHEN
          ? isHyphenJoint(text, at, end)
          : isInlineSpace(code) && endsAtBlank(text, at, end)
      ) {
        break;
      }
    }
    if (end >= limit && limit < text.length) return -1;
    const stop = trimEnd(text, at, Math.min(end, text.length));
    return stop > at ? stop : -1;
  };

  const isBody = (text: string, start: number, end: number): boolean => {
    for (let at = start; at < end; at = skipInlineSpace(text, wordEnd(text, at, end))) {
      if (bodyWords.scan(text, at) > 0 || legalForm.scan(text, at) > 0) return true;
    }
    return false;
  };

  /** "AFP pic": the agency's id, where a word for pictures follows the name. */
  const idBefore = (text: string, start: number, end: number): string | null => {
    const found = agencies.at(text, start);
    if (found === null || found.end >= end) return null;
    const next = skipInlineSpace(text, found.end);
    return pictureWords.scan(text, next) === end ? found.value : null;
  };

  /** "Ada Rowe photo": the end of the person's name. */
  const personBefore = (text: string, start: number, end: number): number => {
    const named = personEnd(text, start);
    if (named < 0 || named >= end) return end;
    const next = skipInlineSpace(text, named);
    return isSmall(text, next, end) && pictureWords.scan(text, next) === end ? named : end;
  };

  const name = token(scanName, 'photographer or supplier', (text, start, end): Link => {
    const printed = agency(text, start, end);
    const id = printed.id ?? idBefore(text, start, end);
    if (id !== null) return { is: 'body', manner: 'name', body: { ...printed, id } };
    const manner = mannerOf(text, start, end);
    if (manner === 'prose') return { is: 'body', manner, body: printed };
    const named = personBefore(text, start, end);
    if (!isBody(text, start, named)) {
      const person = foldSpace(text.slice(start, named));
      if (isPerson(person)) {
        return { is: 'person', manner: 'name', person: authorNamed(person, { start, end: named }) };
      }
      // "Photo: a bridge in Riverton" is a caption that begins with a label.
      if (governors.scan(text, start) > 0) return { is: 'body', manner: 'prose', body: printed };
      return { is: 'body', manner: manner === 'name' ? manner : 'loose', body: printed };
    }
    const opensSmall = isSmall(text, start, wordEnd(text, start, end));
    return { is: 'body', manner: opensSmall ? 'loose' : 'name', body: printed };
  });

  // Marks

  const marks = dictionary<'file' | 'handout' | 'role' | 'kind'>([
    ...captionWords(options, 'fileMarks').map((word) => [word, 'file'] as const),
    ...captionWords(options, 'handouts').map((word) => [word, 'handout'] as const),
    ...captionWords(options, 'roles').map((word) => [word, 'role'] as const),
    ...captionWords(options, 'pictureKinds').map((word) => [word, 'kind'] as const),
  ]);
  /** "Handout via REUTERS" goes on with a word. */
  const endsMark = (text: string, end: number): boolean =>
    endsName(text, end) || connectorAt(text, skipInlineSpace(text, end))?.value === 'via';
  const mark = parser<Link>((text, at, run) => {
    const found = marks.at(text, at);
    if (found === null || !endsMark(text, found.end)) {
      return run.miss(at, 'photographer or supplier');
    }
    const role = found.value === 'role' ? text.slice(at, found.end) : '';
    run.value = { is: found.value, manner: 'name', role };
    return found.end;
  });
  /** "(10412345a)": the library's number of the picture. */
  const number = pattern(/\d{5,12}[a-z]{0,2}(?![\p{L}\d])/u, 'number', (): Link => {
    return { is: 'kind', manner: 'name' };
  });
  const looseMark = parser<Link>((text, at, run) => {
    const next = skipInlineSpace(text, at);
    const found = next > at ? looseMarks.at(text, next) : null;
    if (found === null || !endsName(text, found.end)) return run.miss(next, 'file mark');
    run.value = { is: found.value, manner: 'name' };
    return found.end;
  });
  /** "via" before the first name: "via Getty Images". */
  const distributor = map(
    sequence(words(wordList(captionWords(options, 'distributors'), true), 'via'), blank),
    (): Joint => 'via',
  );

  /** "Copyright 2026" in front of a name of the chain. */
  const rightsMark = sequence(
    choice(
      words(wordList(captionWords(options, 'copyrightWords'), true), 'copyright mark'),
      literal('©', 'copyright mark'),
    ),
    space,
    optional(pattern(/\d{4}\s/, 'year')),
  );
  /** "Photo montage by" behind a slash. */
  const openingWords = sequence(words(openings, 'credit label'), space);
  const link = map(
    sequence(optional(choice(rightsMark, openingWords)), { link: choice(mark, number, name) }),
    (read): Link => read.link,
  );
  return { link, joint, distributor, point, looseMark };
});
