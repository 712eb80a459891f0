/**
 * Copyright lines: the mark, the years and the holder.
 *
 *     © 2007-2024 - Fusion Media Limited. All Rights Reserved.
 *     ^ ^^^^ ^^^^   ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^
 *
 * The mark is ©, (c), ℗, the word, or two of them. The Berne Convention asks for none of it and the Universal Copyright
 * Convention of 1952 for all of it, in no order; print has every mixture. Words and "(c)" also stand in prose and in
 * lists, so they need a year, a sentence about rights, or a holder that is known.
 */

import type { Parser } from 'parsimmon';
import { legalForms } from './data/credits.ts';
import {
  choice,
  map,
  matching,
  optional,
  pattern,
  type Result,
  refine,
  type Scanner,
  type Span,
  sequence,
  token,
  words,
} from './kit/index.ts';
import { agencyOf } from './lexemes/agency.ts';
import { captionWords, endsSentence } from './lexemes/caption-words.ts';
import { noun } from './lexemes/noun.ts';
import { perOptions, type ReadOptions } from './lexemes/options.ts';
import {
  foldSpace,
  isDash,
  isInlineSpace,
  isLineEnd,
  lineEnd,
  skipInlineSpace,
  space,
  trimEnd,
} from './lexemes/space.ts';
import { wordList } from './lexemes/word.ts';

/** A copyright line. */
export interface Copyright {
  readonly kind: 'copyright';
  /** The first year, or the only one: 2007 in '2007-2024'. Null where none is printed. */
  readonly from: number | null;
  /** The last year of a range or list: 2024 in '2007-2024' and in '2007-24'. Null where one year is printed, or none. */
  readonly to: number | null;
  /** Whose right it is, as printed: 'Fusion Media Limited'. Null where only the right is printed. */
  readonly holder: string | null;
  /** From the mark, or what opens the line, to the end of the line. */
  readonly span: Span;
}

// Tokens

/** ©, ℗ and the mark as pages without their character reference printed it. */
const sign = pattern(
  /(?:(?:[™®]|TM)\s?&\s?)?(?:©\uFE0F?|℗|&copy;)/,
  'copyright mark',
  (): Mark => 'sign',
);
/** "(c)", which also numbers the items of a list. */
const letter = pattern(/\([cCpP]\)/, 'copyright mark', (): Mark => 'letter');

type Mark = 'sign' | 'letter' | 'word';

/** A four-digit year that a copyright can have. */
const YEAR = '(?:1[5-9]|20|21)\\d\\d';
/** "2007", "2007-2024", "2007-24", "2007-present". */
const RANGE = `(${YEAR})(?!\\d)(?:\\s?(?:[-‐-―−/]|to\\b|bis\\b)\\s?(?:(${YEAR}|\\d\\d)(?!\\d)|\\p{Ll}{3,10}\\b))?`;
const scanRange = matching(new RegExp(RANGE, 'u'));
/** The years behind the first: "2019, 2021 and 2023". */
const scanFurther = matching(new RegExp(`(?:,? (?:and )?|,)${YEAR}(?!\\d)`));

function scanYears(text: string, at: number): number {
  let end = scanRange(text, at);
  for (let next = end; next >= 0; next = scanFurther(text, end)) end = next;
  return end;
}

const rangeAt = new RegExp(RANGE, 'uy');

const years = token(scanYears, 'year', (text, start, end): Years => {
  // In the whole text: what stands behind the range decides where it ends.
  rangeAt.lastIndex = start;
  const [range = '', first = '', second] = rangeAt.exec(text) ?? [];
  const from = Number(first);
  const last = start + range.length < end ? text.slice(end - 4, end) : second;
  if (last === undefined) return { from, to: null };
  return { from, to: Number(last.length === 2 ? first.slice(0, 2) + last : last) };
});

interface Years {
  readonly from: number;
  readonly to: number | null;
}

/** What a server prints in the place of the year: "Thu Dec 10 10:10:50 GMT-03:00 2020". */
const serverDate = pattern(
  /\p{L}{3} \p{L}{3} \d{1,2} \d\d:\d\d:\d\d [\w+:-]{2,12} /u,
  'date of a server',
);

/** Points, commas, bars, dashes and blanks between the parts. */
const separator = token(skipSeparators, 'separator', () => null);

/** The end of a sentence behind the holder or the rights. */
const stop = optional(token((text, at) => (text.charAt(at) === '.' ? at + 1 : -1), 'full stop'));

/** What else the line says: "This material may not be published, broadcast, rewritten, or redistributed." */
const rest = token((text, at) => trimEnd(text, at, lineEnd(text, at)), 'rest of the line');

function skipSeparators(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isInlineSpace(code) && !isDash(code) && !SEPARATORS.has(code)) break;
    end += 1;
  }
  return end;
}

const SEPARATORS = new Set(Array.from(',|:;·•', (mark) => mark.charCodeAt(0)));

/** Marks that no holder's name has. */
const ENDS_HOLDER = new Set(Array.from('|·•©℗;(', (mark) => mark.charCodeAt(0)));

/** Longest holder that is read. The longest on the survey's pages has 71 characters. */
const LONGEST_HOLDER = 120;

const legalForm = wordList([legalForms]);

/** A second sentence that is a company's name: "Cable News Network. Turner Broadcasting System, Inc." */
const COMPANY = /\s(?:\p{Lu}[\p{L}&'’-]*,? ){1,5}(?:Inc|Ltd|LLC|Corp|Co)\b/uy;

/** Whose right it is. `firm` where the name alone says that it is one's: an agency, or a company with its legal form. */
interface Holder {
  readonly name: string;
  readonly firm: boolean;
}

const YEAR_BEHIND = new RegExp(`${YEAR}(?!\\p{L}|\\d)`, 'uy');

function stands(of: RegExp, text: string, at: number): boolean {
  of.lastIndex = at;
  return of.test(text);
}

/** The end of the holder's name: before the rights, a year, a bar, a dash, or the end of the sentence; -1 for none. */
function scanHolder(text: string, at: number, rights: Scanner): number {
  const limit = Math.min(text.length, at + LONGEST_HOLDER);
  let end = at;
  for (; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (ENDS_HOLDER.has(code) || isLineEnd(code)) break;
    if (code === FULL_STOP && endsSentence(text, end)) {
      const form = legalForm.scan(text, wordStart(text, at, end));
      if (form > end) end = form - 1;
      else if (!stands(COMPANY, text, end + 1)) break;
    }
    if (!isInlineSpace(code)) continue;
    const next = skipInlineSpace(text, end);
    if (rights(text, next) >= 0 || stands(YEAR_BEHIND, text, next)) break;
    if (isDash(text.charCodeAt(next)) && isInlineSpace(text.charCodeAt(next + 1))) break;
  }
  while (hangs(text.charCodeAt(end - 1))) end -= 1;
  return end > at ? end : -1;
}

const FULL_STOP = 46;
const COMMA = 44;

/** What may stand behind a holder and belongs to nothing. */
function hangs(code: number): boolean {
  return code === COMMA || isInlineSpace(code);
}

/** Whether a legal form stands before `end`: "Inc." keeps its point. */
function endsLegalForm(text: string, from: number, end: number): boolean {
  return legalForm.scan(text, wordStart(text, from, end)) === end;
}

function wordStart(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && !isInlineSpace(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** One word with a capital: "(c) Wiley-VCH". */
const CAPITALISED = /^\p{Lu}\S*$/u;

// Grammar

/**
 * A copyright as it stands, without the sentences behind it: for what prints one among other things.
 *
 * The span goes to the end of the holder, or of the rights, with the point.
 */
export const copyrightNotice: (options?: ReadOptions) => Parser<Copyright> = perOptions(
  (options) => {
    const agency = agencyOf(options);
    const rightsWords = wordList([captionWords(options, 'rights')]);
    const rights = words(rightsWords, 'rights reserved');
    const holder = token(
      (text, at) => scanHolder(text, at, rightsWords.scan),
      'holder',
      (text, start, end): Holder => ({
        name: foldSpace(text.slice(start, end)),
        firm: endsLegalForm(text, start, end) || agency(text, start, end).id !== null,
      }),
    );
    const word = map(
      words(wordList([captionWords(options, 'copyrightWords')]), 'copyright mark'),
      (): Mark => 'word',
    );
    const mark = choice(sign, letter, word);
    const opening = choice(
      words(wordList([captionWords(options, 'copyrightOpenings')]), 'copyright mark'),
      rights,
      pattern(/[\p{L}\p{M}]{2,20}\s?(?=©\s?\d{4})/u, 'copyright mark'),
      // "Acme Sans ™ & © 2016 Acme"
      pattern(/[\p{L}\p{M} -]{1,30}(?=[™®]\s?&\s?©)/u, 'copyright mark'),
    );

    const named = sequence(separator, optional(pattern(/by\b/i, 'by')), space, { holder });
    const marked = sequence(
      optional(sequence(opening, stop, space)),
      { mark },
      { second: optional(sequence(space, { mark })) },
      { by: optional(pattern(/\s?:|\s?by\b/i, 'by')) },
      { dated: optional(sequence(separator, optional(serverDate), { years })) },
      { named: optional(named) },
      { late: optional(sequence(separator, { years })) },
      stop,
      { rights: optional(sequence(separator, { rights }, stop)) },
    );
    const firm = refine(marked, (read, refuse, start, end): Copyright | null => {
      const printed = read.dated?.years ?? read.late?.years ?? null;
      const holder = read.named?.holder ?? null;
      const isOne = printed !== null || read.rights !== null || read.second !== null;
      const isNamed = read.mark === 'sign' || read.by !== null || holder?.firm === true;
      const isWord = read.mark === 'letter' && holder !== null && CAPITALISED.test(holder.name);
      if (!isOne && !(holder !== null && (isNamed || isWord))) {
        return refuse(end, holder === null ? 'year or holder' : 'rights reserved');
      }
      return {
        kind: 'copyright',
        from: printed?.from ?? null,
        to: printed?.to ?? null,
        holder: holder?.name ?? null,
        span: { start, end },
      };
    });
    const reserved = map(
      sequence(rights, stop, { named: optional(named) }, stop),
      ({ named }, start, end): Copyright => ({
        kind: 'copyright',
        from: null,
        to: null,
        holder: named?.holder.name ?? null,
        span: { start, end },
      }),
    );
    return choice(firm, reserved);
  },
);

/** The marks and words with which a copyright line opens. */
export function copyrightCues(options: ReadOptions): readonly string[] {
  return ['©', '(c)', ...captionWords(options, 'copyrightWords')];
}

const grammar = noun((options) =>
  map(
    sequence({ notice: copyrightNotice(options) }, rest),
    ({ notice }, start, end): Copyright => ({ ...notice, span: { start, end } }),
  ),
);

/**
 * The grammar of {@link parseCopyright}, for composing: reads a copyright and the rest of its line.
 *
 * @param options languages and words; `vocabulary.agencies` names holders that need no mark but a word
 */
export const copyright: (options?: ReadOptions) => Parser<Copyright> = grammar.parser;

/**
 * Reads a whole copyright line: the mark, the years, the holder, and whatever the line says behind them.
 *
 * ©, ℗ and two marks together are enough with a holder; "Copyright" and "(c)" alone, which prose and lists have too, need a
 * year, rights that are reserved, a colon, "by", an agency that is known, or a company's legal form. A line that begins
 * with the rights ("Tous droits réservés Euronews") counts as well. Nothing is made up: a single year leaves `to` null.
 *
 * @param text one line; white space around it does not count
 * @param options languages and words
 * @returns the copyright, or where and why the line is none
 *
 * @example
 * ```ts
 * parseCopyright('© 2007-2024 - Fusion Media Limited. All Rights Reserved.');
 * // => { ok: true, value: { kind: 'copyright', from: 2007, to: 2024, holder: 'Fusion Media Limited', span: { start: 0, end: 56 } } }
 * ```
 */
export const parseCopyright: (text: string, options?: ReadOptions) => Result<Copyright> =
  grammar.read;
