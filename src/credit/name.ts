/**
 * The names of a credit, the marks that stand in the place of one, and what joins them.
 *
 *     Ada Rowe/Pool/AFP via Getty Images, File
 *     ^^^^^^^^ ^^^^ ^^^     ^^^^^^^^^^^^  ^^^^
 */

import type { Parser } from 'parsimmon';
import { parser, type Run, token } from '../kit/index.ts';
import { type Agency, agencyNamed } from '../lexemes/agency.ts';
import { captionWords, endsSentence } from '../lexemes/caption-words.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { type Author, authorNamed, isPersonName, nameEnd } from '../lexemes/person.ts';
import {
  codeAt,
  foldSpace,
  isDigit,
  isInlineSpace,
  isLetter,
  isLineEnd,
  skipInlineSpace,
  trimEnd,
} from '../lexemes/space.ts';
import { wordList } from '../lexemes/word.ts';
import {
  COMMA,
  codesOf,
  ENDS_NAME,
  editorsNote,
  endsAtMark,
  endsLegalForm,
  endsName,
  FULL_STOP,
  HYPHEN,
  IDEOGRAPH,
  isSeveralWords,
  isSmall,
  isSpacedDash,
  JOINTS,
  legalForm,
  mannerOf,
  opensName,
  SLASHES,
  wordEnd,
  wordStart,
} from './print.ts';
import { chainWords, type Head, type Joint, type Stop } from './words.ts';

/** A name of the chain, or a mark in the place of one. */
export type Link =
  | { readonly is: 'person'; readonly person: Author }
  /** `loose` is a name that is written as only a label allows: "privat". */
  | { readonly is: 'body'; readonly body: Agency; readonly loose: boolean }
  | { readonly is: 'role'; readonly role: string }
  | { readonly is: 'file' | 'handout' | 'kind' };

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

/** What stands behind a label. */
const LABEL_MARKS = /* @__PURE__ */ codesOf(',:：');
const COLONS = /* @__PURE__ */ codesOf(':：');
/** Longest name of a chain, in characters and words. A ministry with the name of its republic stays under it. */
const LONGEST_NAME = 90;
/** A name may have it or not. */
const ARTICLE = /the\s/iuy;
/** ".com" of "afp.com", ".co.uk" of "bbc.co.uk". */
const DOMAIN = /^(?:\.\p{Ll}+)+$/u;

const SIGN = 0xa9;

/** The tokens in the words of the options. */
export const chainTokens: (options?: ReadOptions) => ChainTokens = perOptions((options) => {
  const { stops, rights, heads, agencies, suppliers, bodyWords, pictureWords } =
    chainWords(options);
  const isPerson = isPersonName(options);
  const personEnd = nameEnd(options);
  const governors = wordList([captionWords(options, 'governors')]);
  const closingWords = captionWords(options, 'bodyWords').filter((word) => IDEOGRAPH.test(word));

  const endsWithSupplier = (text: string, at: number): boolean => {
    const end = suppliers.scan(text, at);
    return end > 0 && endsName(text, end);
  };

  // What joins the names

  /** Whether a connecting word joins what follows: "for" a name, "on" a body that is known, "and" a person. */
  const connects = (text: string, word: Stop, end: number): boolean => {
    const next = skipInlineSpace(text, end);
    if (next === end) return false;
    // "Riverton Police photo by Ada Rowe"
    if (word === 'via' || word === 'opening') return true;
    // "Ada Rowe and Ben Ito", but "Loom & Rope"
    if (word === 'and')
      return isSeveralWords(text.slice(next, Math.max(next, personEnd(text, next))));
    if (word !== 'host' && word !== 'client') return false;
    if (agencies.scan(text, next) > 0) return true;
    return word === 'client' && !isSmall(text, next, wordEnd(text, next, text.length));
  };

  /** A comma, slash, bar or dash, a connecting word, or both; or the blank or hyphen before a body that is known. */
  const joint = parser<Joint>((text, at, run) => {
    const from = skipInlineSpace(text, at);
    const code = codeAt(text, from);
    const isMarked = JOINTS.has(code) || code === COMMA || isSpacedDash(text, from);
    const next = isMarked ? skipInlineSpace(text, from + 1) : from;
    const end = stops.read(text, next, run);
    if (end > 0 && connects(text, run.value as Stop, end)) {
      if (run.value === 'opening') run.value = 'slash';
      return skipInlineSpace(text, end);
    }
    if (isMarked) {
      run.value = SLASHES.has(code) ? 'slash' : 'mark';
      return next;
    }
    if (endsWithSupplier(text, from)) {
      run.value = 'blank';
      return from;
    }
    if (code === HYPHEN) {
      run.value = 'slash';
      return from + 1;
    }
    return run.miss(from, 'slash');
  });
  const point = token(
    (text, at) => {
      if (codeAt(text, at) !== FULL_STOP) return -1;
      const next = skipInlineSpace(text, at + 1);
      const end = agencies.scan(text, next);
      return end > 0 && endsName(text, end) ? next : -1;
    },
    'slash',
    (): Joint => 'mark',
  );

  // Names

  /** Whether a mark ends at `end`: "Handout via REUTERS" and "Handout REUTERS" go on with a word. */
  const endsMark = (text: string, end: number, run: Run): boolean => {
    if (endsName(text, end)) return true;
    const next = skipInlineSpace(text, end);
    return (stops.read(text, next, run) > 0 && run.value === 'via') || endsWithSupplier(text, next);
  };

  /** Whether a name that begins at `start` ends at the blank at `at`. */
  const endsAtBlank = (text: string, start: number, at: number, run: Run): boolean => {
    if (endsAtMark(text, at)) return true;
    const next = skipInlineSpace(text, at);
    const end = stops.read(text, next, run);
    if (end < 0) return endsWithSupplier(text, next) && isPerson(text.slice(start, at));
    const value = run.value as Stop;
    if (value === 'right') return true;
    if (value === 'note') return editorsNote.scan(text, next) > 0;
    if (value === 'label') return LABEL_MARKS.has(codeAt(text, end));
    if (value === 'file' || value === 'handout') {
      return endsMark(text, end, run) && agencies.scan(text, start) < end;
    }
    return connects(text, value, end) && (value !== 'and' || personEnd(text, start) === at);
  };

  /** "Ada Rowe-USA TODAY Sports": a hyphen between a person or body and a body that is known. */
  const isHyphenJoint = (text: string, start: number, at: number): boolean => {
    const end = agencies.scan(text, at + 1);
    if (end < 0 || !endsName(text, end)) return false;
    const body = agencies.scan(text, start);
    if (body === at) return suppliers.scan(text, at + 1) > 0;
    return body < at && isPerson(text.slice(start, at));
  };

  const scanName = (text: string, at: number, run: Run): number => {
    if (!opensName(codeAt(text, at))) return -1;
    let limit = at + LONGEST_NAME;
    let end = at;
    for (; end < text.length && end <= limit; end += 1) {
      const code = text.charCodeAt(end);
      if (isLetter(code)) continue;
      if (JOINTS.has(code) || ENDS_NAME.has(code) || isLineEnd(code)) break;
      if (code === COMMA) {
        const form = legalForm.scan(text, skipInlineSpace(text, end + 1));
        if (form < 0) break;
        end = form - 1;
      } else if (code === FULL_STOP) {
        if (codeAt(text, end + 1) === FULL_STOP) break;
        if (endsSentence(text, end)) {
          if (endsLegalForm(text, at, end + 1)) end += 1;
          break;
        }
      } else if (code === HYPHEN) {
        if (isHyphenJoint(text, at, end)) break;
      } else if (isInlineSpace(code)) {
        if (endsAtBlank(text, at, end, run)) break;
        // However wide it is, a blank is one character of the name.
        const last = skipInlineSpace(text, end) - 1;
        limit += last - end;
        end = last;
      }
    }
    if (end > limit) return -1;
    // "Props: Ada Rowe": what a colon follows is a label, but for an agency: "(AAP: Ada Rowe)".
    const isLabel = COLONS.has(codeAt(text, skipInlineSpace(text, end)));
    if (isLabel && agencies.scan(text, at) !== end) return -1;
    return trimEnd(text, at, end);
  };

  const isBody = (text: string, start: number, end: number): boolean => {
    for (let at = start; at < end; at = skipInlineSpace(text, wordEnd(text, at, end))) {
      if (bodyWords.scan(text, at) > 0) return true;
    }
    // Scripts without blanks have the word at the end: "共同通信社".
    return closingWords.some((word) => text.endsWith(word, end));
  };

  /** The end of the name of a body that is known, also behind "the"; its id is the value of the run. */
  const knownEnd = (text: string, start: number, run: Run): number => {
    const end = agencies.read(text, start, run);
    ARTICLE.lastIndex = start;
    return end < 0 && ARTICLE.test(text) ? agencies.read(text, ARTICLE.lastIndex, run) : end;
  };

  /** The id of an agency, where a word for pictures or a domain may follow the name: "AFP pic", "afp.com", "the Guardian". */
  const idOf = (text: string, start: number, end: number, run: Run): string | null => {
    const found = knownEnd(text, start, run);
    if (found < 0) return null;
    const id = run.value as string;
    if (found >= end || DOMAIN.test(text.slice(found, end))) return id;
    return pictureWords.scan(text, skipInlineSpace(text, found)) === end ? id : null;
  };

  /** "Ada Rowe photo": the end of the person's name. */
  const personBefore = (text: string, start: number, end: number): number => {
    const next = wordStart(text, start, end);
    if (!isSmall(text, next, end) || pictureWords.scan(text, next) !== end) return end;
    return trimEnd(text, start, next);
  };

  /** Whether a name is shaped like a person's. What is told by roles is none here, so the quick look is enough. */
  const isPersonAt = (text: string, start: number, end: number, name: string): boolean => {
    return personEnd(text, start) === end || isPerson(name);
  };

  const nameOf = (text: string, start: number, end: number, run: Run): Link | null => {
    const id = idOf(text, start, end, run);
    if (id !== null) return bodyAt(text, start, end, id, false);
    const manner = mannerOf(text, start, end);
    if (manner === 'prose' || isNumberOrYear(text, start, end)) return null;
    if (pictureWords.scan(text, start) === end) return null;
    const named = personBefore(text, start, end);
    if (isBody(text, start, named)) {
      return bodyAt(text, start, end, null, isSmall(text, start, wordEnd(text, start, end)));
    }
    const person = foldSpace(text.slice(start, named));
    if (isSeveralWords(person) && isPersonAt(text, start, named, person)) {
      return { is: 'person', person: authorNamed(person, { start, end: named }) };
    }
    // "Photo: a bridge in Riverton" is a caption that begins with a label.
    if (manner === 'smaller' || governors.scan(text, start) > 0) return null;
    return bodyAt(text, start, end, null, manner !== 'name');
  };

  // Marks

  /** The offset behind a sign or a word of copyright and its year, or `at`: "Copyright 2026". */
  const behindRight = (text: string, at: number): number => {
    const word = rights.scan(text, at);
    if (word < 0 && codeAt(text, at) !== SIGN) return at;
    const from = skipInlineSpace(text, word < 0 ? signEnd(text, at) : word);
    YEAR.lastIndex = from;
    return YEAR.test(text) ? YEAR.lastIndex : from;
  };

  /** A name or a mark, with the word of copyright that may stand before it. */
  const link = parser<Link>((text, at, run) => {
    const from = behindRight(text, at);
    const head = heads.read(text, from, run);
    if (head > 0) {
      const is = run.value as Head;
      if (endsMark(text, head, run)) {
        const link: Link = is === 'role' ? { is, role: text.slice(from, head) } : { is };
        run.value = link;
        return head;
      }
    }
    NUMBER.lastIndex = from;
    if (NUMBER.test(text)) {
      run.value = { is: 'kind' } satisfies Link;
      return NUMBER.lastIndex;
    }
    const end = scanName(text, from, run);
    const named = end < 0 ? null : nameOf(text, from, end, run);
    if (named === null) return run.miss(from, 'photographer or supplier');
    run.value = named;
    return end;
  });

  const looseMark = parser<Link>((text, at, run) => {
    const next = skipInlineSpace(text, at);
    const end = stops.read(text, next, run);
    const is = end < 0 ? null : (run.value as Stop);
    if (is !== 'file' && is !== 'handout') return run.miss(next, 'file mark');
    if (!endsMark(text, end, run)) return run.miss(end, 'end of the credit');
    run.value = { is } satisfies Link;
    return end;
  });

  /** "via" before the first name: "via Getty Images". */
  const distributor = parser<Joint>((text, at, run) => {
    const end = stops.read(text, at, run);
    if (end < 0 || run.value !== 'via') return run.miss(at, 'via');
    const next = skipInlineSpace(text, end);
    return next === end ? run.miss(next, 'blank') : next;
  });

  return { link, joint, distributor, point, looseMark };
});

function bodyAt(text: string, start: number, end: number, id: string | null, loose: boolean): Link {
  return { is: 'body', body: agencyNamed(text, start, end, id), loose };
}

/** "December 2022", "2022". */
function isNumberOrYear(text: string, start: number, end: number): boolean {
  return isDigit(text.charCodeAt(end - 1)) && NUMBER_OR_YEAR.test(text.slice(start, end));
}
const NUMBER_OR_YEAR = /^\d+$|\s(?:19|20)\d\d$/;

/** "(10412345a)", "CC BY-SA 4.0": the library's number of the picture, its licence. */
const NUMBER = /(?:\d{5,}[a-z]*|CC(?:0|[ -]BY(?:-(?:NC|ND|SA))*)(?:[ -]\d\.\d)?)(?![\p{L}\d])/uy;

/** The year between "Copyright" and a name. */
const YEAR = /\d{4}\s/y;

/** The offset behind the sign ©, which print may ask to be drawn as a picture. */
function signEnd(text: string, at: number): number {
  return codeAt(text, at + 1) === AS_PICTURE ? at + 2 : at + 1;
}
const AS_PICTURE = 0xfe0f;
