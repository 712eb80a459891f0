/**
 * What stands beside a name: a role, or the name of a desk, a company or an institution.
 *
 *     Ada Rowe Deputy science editor          By Acme News Desk
 *              ^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^
 *
 * Both are recognised by their last word ("editor", "Desk"); the words in front of it may be any. Where such a title
 * begins behind a name is told by its first word that is known to open one ("Deputy", "science").
 */

import { agencyNames } from './agency.ts';
import { Kind, type Kinds, nameWords, wordReader } from './name-words.ts';
import { perOptions, type ReadOptions } from './options.ts';
import { cityNames, regionNames } from './place.ts';
import { remembered } from './remembered.ts';
import { codeAt, isApostrophe, isCapital, isDigit, isLetter, skipInlineSpace } from './space.ts';

/** A role or the name of a body, as far as its words tell. */
export interface Title {
  /** `role`: what one person does. `desk`: a group that signs as one. `organisation`: a company or institution. */
  readonly kind: 'role' | 'desk' | 'organisation';
  /** The first word that is known to open a title, or its last word where none is. */
  readonly opening: number;
  readonly end: number;
}

/** No title has more words; a longer run is a sentence. */
const MOST_WORDS = 9;

/** Words that end a title where they stand, unless they are a part of titles, too. */
const ENDS: Kinds =
  Kind.prefix |
  Kind.placePreposition |
  Kind.companion |
  Kind.datePreposition |
  Kind.furniture |
  Kind.count |
  Kind.otherCredit |
  Kind.label |
  Kind.ordinary |
  Kind.affiliation;
const NOUNS: Kinds = Kind.role | Kind.desk | Kind.organisation;
const OPENS: Kinds = Kind.beat | Kind.role | Kind.desk | Kind.organisation;

/** No word of a title is longer; a longer run of letters is none. */
const LONGEST_WORD = 80;

/** The offset behind a word of a title, or `at`: letters and digits, with marks between them ("Phys.org", "co-founder", "World's"). */
export function titleWordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    if (end - at > LONGEST_WORD) return at;
    const code = codeAt(text, end);
    if (isLetter(code) || isDigit(code)) {
      end += 1;
      continue;
    }
    const within =
      code === 45 || code === 46 || code === 0x2010 || code === 0x2011 || isApostrophe(code);
    const next = codeAt(text, end + 1);
    if (end > at && within && (isLetter(next) || isDigit(next))) {
      end += 2;
      continue;
    }
    // The last full stop of "U.S." is a part of it.
    if (code === 46 && end - at > 2 && codeAt(text, end - 2) === 46) end += 1;
    return end;
  }
}

/** Names of companies and institutions are capitalised: "Acme Review", never "a review". */
function isOrganisation(kinds: Kinds, text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (kinds & Kind.organisation) !== 0 && (isCapital(code) || !isLetter(code) || code >= 0x590);
}

const ACRONYM = /^[B-DF-HJ-NP-TV-XZ]{3,5}$/u;

/** Capitals that are read letter by letter, as call signs and companies are: "WSVN", "MDR". */
export function isAcronym(text: string, start: number, end: number): boolean {
  return end - start < 6 && ACRONYM.test(text.slice(start, end));
}

/** The rest of a list of single words: "for Windows" goes on with ", Software, Law & Security". */
const LIST = /(?:,\s?[\p{L}-]{1,40}){1,8}\s(?:&|\p{Ll}{1,3})\s[\p{L}-]{1,40}(?=[.\s]{0,3}$)/uy;

/** Reads the title that begins at an offset: gives null where none does. */
export const titleAt: (options?: ReadOptions) => (text: string, at: number) => Title | null =
  perOptions((options) => {
    const lexicon = nameWords(options);
    const agencies = agencyNames(options);
    const cities = cityNames(options);
    const regions = regionNames(options);
    const { kinds: kindsOf } = wordReader(options);

    const wordEnd = (text: string, at: number): number => {
      if (codeAt(text, at) === 38) return at + 1;
      const end = titleWordEnd(text, at);
      return Math.max(end, lexicon.scan(text, at));
    };
    const placeEnd = (text: string, at: number): number =>
      Math.max(cities.scan(text, at), regions.scan(text, at));

    /** The first place among the words of a title, which opens it as well as "political" does. */
    const placeBefore = (text: string, at: number, opening: number): number => {
      let word = skipInlineSpace(text, Math.max(at, agencies.scan(text, at)));
      while (word < opening) {
        if (placeEnd(text, word) > 0) return word;
        const next = skipInlineSpace(text, wordEnd(text, word));
        if (next === word) break;
        word = next;
      }
      return opening;
    };

    /** What a role goes on with: "of Sport and Leisure". Gives the offset behind it, or `at`. */
    const complement = (text: string, at: number): number => {
      let end = at;
      let word = skipInlineSpace(text, at);
      for (let count = 0; count < MOST_WORDS; count += 1) {
        const stop = wordEnd(text, word);
        if (stop === word) break;
        const kinds = kindsOf(text, word, stop);
        if (count === 0 && (kinds & Kind.roleLink) === 0) break;
        if ((kinds & ENDS) !== 0 && (kinds & (OPENS | Kind.roleLink | Kind.ordinary)) === 0) break;
        const isThe = stop - word === 3 && (kinds & Kind.ordinary) !== 0;
        if ((kinds & (Kind.conjunction | Kind.roleLink)) === 0 && !isThe) end = stop;
        else if ((kinds & Kind.conjunction) !== 0 && opensName(text, skipInlineSpace(text, stop)))
          break;
        word = skipInlineSpace(text, stop);
      }
      LIST.lastIndex = end;
      return end > at && LIST.test(text) ? LIST.lastIndex : end;
    };
    /** One capitalised word that says of what, at the end: "Ressortleiterin Kultur". */
    const subject = (text: string, at: number): number => {
      const word = skipInlineSpace(text, at);
      const stop = wordEnd(text, word);
      const isSubject = (kindsOf(text, word, stop) & (Kind.beat | Kind.ordinary)) !== 0;
      const goesOn = isLetter(codeAt(text, skipInlineSpace(text, stop)));
      return isSubject && !goesOn && isCapital(codeAt(text, word)) ? stop : at;
    };
    /** Two capitalised words and nothing of a title: the next person of a list. */
    const opensName = (text: string, at: number): boolean => {
      const first = wordEnd(text, at);
      const second = skipInlineSpace(text, first);
      if (!isCapital(codeAt(text, second))) return false;
      return (kindsOf(text, at, first) & OPENS) === 0;
    };

    /** The capitalised words behind the first word of a body: "Haus" of "Redaktion Haus". */
    const properEnd = (text: string, at: number): number => {
      let end = at;
      for (let count = 0; count < MOST_WORDS; count += 1) {
        const word = skipInlineSpace(text, end);
        const stop = titleWordEnd(text, word);
        const kinds = kindsOf(text, word, stop);
        const domain = text.slice(word, stop).includes('.');
        const isProper = domain || isCapital(codeAt(text, word));
        if ((kinds & ENDS & ~Kind.ordinary) !== 0 || !isProper) break;
        end = stop;
      }
      return end;
    };

    return remembered((text, at) => {
      let kind: Title['kind'] | null = null;
      let opening = -1;
      let end = at;
      let last: Kinds = 0;
      let word = at;
      for (let count = 0; count < MOST_WORDS; count += 1) {
        const agency = count === 0 ? agencies.scan(text, word) : -1;
        const printed = agency > 0 ? agency : wordEnd(text, word);
        if (printed === word) break;
        let kinds = kindsOf(text, word, printed);
        let stop = printed;
        if (agency > 0) kinds &= OPENS;
        if ((kinds & Kind.conjunction) !== 0) {
          const next = skipInlineSpace(text, stop);
          const crossing =
            (last & OPENS) !== 0 && (kindsOf(text, next, wordEnd(text, next)) & OPENS) !== 0;
          if (!crossing || kind === 'role') break;
        } else if ((kinds & OPENS) !== 0) {
          if (opening < 0) opening = word;
          if ((kinds & Kind.role) !== 0) kind = 'role';
          else if ((kinds & Kind.desk) !== 0) kind = 'desk';
          else if (isOrganisation(kinds, text, word)) kind = 'organisation';
          if ((kinds & NOUNS) !== 0) end = stop;
        } else if (kind !== null) {
          if (kind === 'organisation' && isAcronym(text, word, stop)) end = stop;
          break;
        } else {
          const code = codeAt(text, word);
          const small = isLetter(code) && !isCapital(code);
          const the = stop - word === 3 && (kinds & Kind.ordinary) !== 0;
          if (small && opening < 0 && agency < 0 && !the) break;
          if (count > 0 && (kinds & ENDS) !== 0) {
            stop = placeEnd(text, word);
            if (stop < 0) break;
          }
        }
        last = kinds;
        word = skipInlineSpace(text, stop);
      }
      if (kind === null) return null;
      opening = placeBefore(text, at, opening);
      if (kind !== 'role' && (kindsOf(text, at, at + 1) & Kind.bodyOpener) !== 0) {
        return { kind, opening, end: properEnd(text, end) };
      }
      if (kind !== 'desk') end = complement(text, end);
      if (kind === 'role') end = subject(text, end);
      return { kind, opening, end };
    });
  });
