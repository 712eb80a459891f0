/**
 * The names of a credit, the marks that stand in the place of one, and what joins them.
 *
 *     Ada Rowe/Pool/AFP via Getty Images, File
 *     ^^^^^^^^ ^^^^ ^^^     ^^^^^^^^^^^^  ^^^^
 */

import type { Parser } from 'parsimmon';
import { parser, pattern, type Run, stepsOf, token } from '../kit/index.ts';
import { type Agency, agencyNamed } from '../lexemes/agency.ts';
import { captionWords, endsSentence } from '../lexemes/caption-words.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { type Author, authorNamed, isPersonName, nameEnd } from '../lexemes/person.ts';
import {
  codeAt,
  foldSpace,
  isCapital,
  isDigit,
  isIdeograph,
  isInlineSpace,
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
} from './print.ts';
import { chainWords, type Head, type Joint, type Stop } from './words.ts';

/** How a name is written: like a name, or as only a label allows: "privat". */
export type Manner = 'name' | 'loose';

/** A name of the chain, or a mark in the place of one. */
export type Link =
  | { readonly is: 'person'; readonly manner: Manner; readonly person: Author }
  | { readonly is: 'body'; readonly manner: Manner; readonly body: Agency }
  | { readonly is: 'role'; readonly manner: Manner; readonly role: string }
  | { readonly is: 'file' | 'handout' | 'kind'; readonly manner: Manner };

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
const ARTICLE = /^the\s$/iu;
/** "com" of "afp.com". */
const DOMAIN = /^\.\p{Ll}{2,4}$/u;

const SIGN = 0xa9;
const CAPITAL_C = 67;

/** The tokens in the words of the options. */
export const chainTokens: (options?: ReadOptions) => ChainTokens = perOptions((options) => {
  const { stops, heads, agencies, suppliers, bodyWords, pictureWords } = chainWords(options);
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
    return word === 'client' && !isSmall(text, next, wordEnd(text, next, next + 30));
  };

  /** A comma, slash, bar or dash, a connecting word, or both; or the blank or hyphen before a body that is known. */
  const joint = parser<Joint>((text, at, run) => {
    const from = skipInlineSpace(text, at);
    const code = codeAt(text, from);
    const isDashed = from > at && isSpacedDash(text, from);
    const isMarked = JOINTS.has(code) || code === COMMA || isDashed;
    const next = isMarked ? skipInlineSpace(text, from + 1) : from;
    const end = isMarked || from > at ? stops.read(text, next, run) : -1;
    if (end > 0 && connects(text, run.value as Stop, end)) {
      if (run.value === 'opening') run.value = 'slash';
      return skipInlineSpace(text, end);
    }
    if (isMarked) {
      run.value = SLASHES.has(code) ? 'slash' : 'mark';
      return next;
    }
    if (from > at && endsWithSupplier(text, from)) {
      run.value = 'blank';
      return from;
    }
    if (code === HYPHEN && agencies.scan(text, from + 1) > 0) {
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
      return next > at + 1 && end > 0 && endsName(text, end) ? next : -1;
    },
    'slash',
    (): Joint => 'mark',
  );

  // Names

  /** Whether a mark ends at `end`: "Handout via REUTERS" goes on with a word. */
  const endsMark = (text: string, end: number, run: Run): boolean =>
    endsName(text, end) ||
    (stops.read(text, skipInlineSpace(text, end), run) > 0 && run.value === 'via');

  /** Whether a name that begins at `start` ends at the blank at `at`. */
  const endsAtBlank = (text: string, start: number, at: number, run: Run): boolean => {
    const next = skipInlineSpace(text, at);
    if (isSpacedDash(text, next)) return true;
    const end = stops.read(text, next, run);
    if (end < 0) {
      const supplier = isCapital(codeAt(text, next)) && endsWithSupplier(text, next);
      return supplier && isPerson(text.slice(start, at));
    }
    const value = run.value as Stop;
    if (value === 'note')
      return isCapital(codeAt(text, next + 1)) || editorsNote.scan(text, next) > 0;
    if (value === 'right') return true;
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
    const limit = Math.min(text.length, at + LONGEST_NAME);
    let end = at;
    for (; end < limit; end += 1) {
      const code = text.charCodeAt(end);
      if (isLatinLetter(code)) continue;
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
        end = skipInlineSpace(text, end) - 1;
      }
    }
    if (end >= limit && limit < text.length) return -1;
    // "Props: Ada Rowe": what a colon follows is a label.
    if (COLONS.has(codeAt(text, skipInlineSpace(text, end)))) return -1;
    const stop = trimEnd(text, at, Math.min(end, text.length));
    return stop > at ? stop : -1;
  };

  const isBody = (text: string, start: number, end: number): boolean => {
    for (let at = start; at < end; at = skipInlineSpace(text, wordEnd(text, at, end))) {
      if (bodyWords.scan(text, at) > 0) return true;
    }
    // Scripts without blanks have the word at the end: "共同通信社".
    if (!isIdeograph(text.charCodeAt(end - 1))) return false;
    return closingWords.some((word) => text.endsWith(word, end) && end - word.length > start);
  };

  /** The id of an agency, where a word for pictures or a domain may follow the name: "AFP pic", "afp.com", "the Guardian". */
  const idOf = (text: string, start: number, end: number, run: Run): string | null => {
    const found = agencies.read(text, start, run);
    if (found < 0) {
      const code = text.charCodeAt(start);
      const article = (code === 84 || code === 116) && ARTICLE.test(text.slice(start, start + 4));
      return article && end > start + 4 ? idOf(text, start + 4, end, run) : null;
    }
    const id = run.value as string;
    if (found >= end || DOMAIN.test(text.slice(found, end))) return id;
    return pictureWords.scan(text, skipInlineSpace(text, found)) === end ? id : null;
  };

  /** "Ada Rowe photo": the end of the person's name. */
  const personBefore = (text: string, start: number, end: number): number => {
    let next = end;
    while (next > start && !isInlineSpace(text.charCodeAt(next - 1))) next -= 1;
    if (!isSmall(text, next, end) || pictureWords.scan(text, next) !== end) return end;
    return trimEnd(text, start, next);
  };

  /** Whether a name is shaped like a person's. What is told by roles is none here, so the quick look is enough. */
  const isPersonAt = (text: string, start: number, end: number, name: string): boolean => {
    const reached = personEnd(text, start);
    return reached === end || (reached > end && isPerson(name));
  };

  const nameOf = (text: string, start: number, end: number, run: Run): Link | null => {
    const id = idOf(text, start, end, run);
    if (id !== null) return bodyAt(text, start, end, id, 'name');
    const manner = mannerOf(text, start, end);
    if (manner === 'prose' || isNumberOrYear(text, start, end)) return null;
    if (pictureWords.scan(text, start) === end) return null;
    const named = personBefore(text, start, end);
    if (!isBody(text, start, named)) {
      const person = foldSpace(text.slice(start, named));
      if (isSeveralWords(person) && isPersonAt(text, start, named, person)) {
        return { is: 'person', manner: 'name', person: authorNamed(person, { start, end: named }) };
      }
      // "Photo: a bridge in Riverton" is a caption that begins with a label.
      if (manner === 'smaller' || governors.scan(text, start) > 0) return null;
      return bodyAt(text, start, end, null, manner === 'name' ? manner : 'loose');
    }
    const opensSmall = isSmall(text, start, wordEnd(text, start, end));
    return bodyAt(text, start, end, null, opensSmall ? 'loose' : 'name');
  };

  // Marks

  const { step: readNumber } = stepsOf(
    // "(10412345a)", "CC BY-SA 4.0": the library's number of the picture, its licence.
    pattern(
      /(?:\d{5,12}[a-z]{0,2}|CC(?:0|[ -]BY(?:-\w{2}){0,2})(?:[ -]\d\.\d)?)(?![\p{L}\d])/u,
      'number',
      (): Link => {
        return { is: 'kind', manner: 'name' };
      },
    ),
  );

  /** A name or a mark, with what may stand before it: "Photo by", "Copyright 2026". */
  const link = parser<Link>((text, at, run) => {
    let from = at;
    let head = heads.read(text, from, run);
    const opening = head > 0 && run.value === 'opening';
    if (opening || (head > 0 && run.value === 'right') || codeAt(text, from) === SIGN) {
      from = skipInlineSpace(text, head > 0 ? head : signEnd(text, from));
      YEAR.lastIndex = from;
      if (!opening && YEAR.test(text)) from = YEAR.lastIndex;
      head = heads.read(text, from, run);
    }
    if (head > 0) {
      const is = run.value as Head;
      if (is !== 'right' && is !== 'opening' && endsMark(text, head, run)) {
        const role = is === 'role' ? text.slice(from, head) : '';
        run.value = { is, manner: 'name', role } satisfies Link;
        return head;
      }
    }
    const code = codeAt(text, from);
    if (isDigit(code) || (code === CAPITAL_C && codeAt(text, from + 1) === CAPITAL_C)) {
      const end = readNumber(text, from, run);
      if (end > 0) return end;
    }
    const end = scanName(text, from, run);
    const named = end < 0 ? null : nameOf(text, from, end, run);
    if (named === null) return run.miss(from, 'photographer or supplier');
    run.value = named;
    return end;
  });

  const looseMark = parser<Link>((text, at, run) => {
    const next = skipInlineSpace(text, at);
    const end = next > at ? stops.read(text, next, run) : -1;
    const is = end < 0 ? null : (run.value as Stop);
    if (is !== 'file' && is !== 'handout') return run.miss(next, 'file mark');
    if (!endsMark(text, end, run)) return run.miss(end, 'end of the credit');
    run.value = { is, manner: 'name' } satisfies Link;
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

function bodyAt(text: string, start: number, end: number, id: string | null, manner: Manner): Link {
  return { is: 'body', manner, body: agencyNamed(text, start, end, id) };
}

/** "December 2022", "2022". */
function isNumberOrYear(text: string, start: number, end: number): boolean {
  return (
    isDigit(text.charCodeAt(end - 1)) && NUMBER_OR_YEAR.test(foldSpace(text.slice(start, end)))
  );
}
const NUMBER_OR_YEAR = /^\d+$|\s(?:19|20)\d\d$/;

/** The year between "Copyright" and a name. */
const YEAR = /\d{4}\s/y;

/** The offset behind the sign ©, which print may ask to be drawn as a picture. */
function signEnd(text: string, at: number): number {
  return codeAt(text, at + 1) === AS_PICTURE ? at + 2 : at + 1;
}
const AS_PICTURE = 0xfe0f;

function isLatinLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
