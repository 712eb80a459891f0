/**
 * Where the sentences of a caption end and its credit begins.
 *
 *     Ada Rowe speaks in Paris Ben Ito/Reuters     …, August 9, 2022. Ada Rowe/Kremlin via REUTERS
 *                              ^^^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A credit goes to the end of its caption, so whatever could begin one is tried, and the first that reaches the end is it.
 * A label, a parenthesis and the sign © can begin one anywhere; a plain chain of names begins behind the end of a
 * sentence, a bar, a dash or a quote. Behind a word of the sentence, as in the first line above, only names that are
 * known count, and none that the word before governs ("told Reuters").
 */

import { type Copyright, copyrightNotice } from '../copyright.ts';
import { creditForms } from '../credit/index.ts';
import { codesOf, endsLegalForm, printedSuppliers } from '../credit/print.ts';
import type { Credit, CreditReading } from '../credit/reading.ts';
import { newsAgencies } from '../data/agencies.ts';
import { type Step, stepsOf } from '../kit/index.ts';
import { agencyNames } from '../lexemes/agency.ts';
import { captionWords } from '../lexemes/caption-words.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { nameEnd } from '../lexemes/person.ts';
import { isPlaceName } from '../lexemes/place.ts';
import {
  codeAt,
  isCapital,
  isDash,
  isInlineSpace,
  isLetter,
  isSpace,
  skipInlineSpace,
  trimEnd,
} from '../lexemes/space.ts';
import { wordList } from '../lexemes/word.ts';
import { quietRun } from './attempt.ts';
import { boundaryAt, isSlashApart, type Mark, marksIn, type Start, startsBefore } from './mark.ts';

/** What closes a caption. */
export interface Ending {
  /** Where the sentences end, without the white space and the marks before the credit. */
  readonly textEnd: number;
  readonly credit: Credit | null;
  readonly copyright: Copyright | null;
}

// Names

/** Whether a name could be a family's: "Michael Bloomberg", "Paul Getty". */
function couldBeFamily(name: string, wires: Readonly<Record<string, string>>): boolean {
  return (
    !name.includes(' ') &&
    name !== name.toUpperCase() &&
    (name === 'Bloomberg' || !Object.hasOwn(wires, name))
  );
}

/** Marks between the sentences and the credit, beside blanks. */
const JOINING = /* @__PURE__ */ codesOf('|/—–-:•·');

function textEndBefore(text: string, start: number, at: number): number {
  let end = at;
  for (; end > start; end -= 1) {
    const code = text.charCodeAt(end - 1);
    if (!isSpace(code) && !JOINING.has(code)) break;
  }
  return end;
}

// Endings

/** Finds what closes the caption that stands from `start` to `end`. */
export const endingOf: (
  options?: ReadOptions,
) => (text: string, start: number, end: number) => Ending = perOptions((options) => {
  const forms = creditForms(options);
  const { step: labelled } = stepsOf(forms.labelled);
  const { step: enclosed } = stepsOf(forms.enclosed);
  const { step: plain } = stepsOf(forms.plain);
  const { step: notice } = stepsOf(copyrightNotice(options));
  const marks = marksIn(options);
  const governors = wordList([captionWords(options, 'governors')]);
  const agencies = agencyNames(options);
  const suppliers = printedSuppliers(options);
  const personEnd = nameEnd(options);
  const isPlace = isPlaceName(options);
  const wires = newsAgencies();

  /** A credit of one form at `at` that goes to `end`. */
  const to = (form: Step, text: string, at: number, end: number): CreditReading | null => {
    const run = quietRun();
    return form(text, at, run) >= end ? (run.value as CreditReading) : null;
  };

  /** A copyright with its year, with which all that is behind it goes: "© 2024 Reuters. All rights reserved." */
  const rightsAt = (text: string, at: number, end: number): Copyright | null => {
    const before = trimEnd(text, 0, at);
    if (codeAt(text, before - 1) === SLASH && !isSlashApart(text, before)) return null;
    const run = quietRun();
    if (notice(text, at, run) < 0) return null;
    const found = run.value as Copyright;
    return found.from === null ? null : { ...found, span: { start: at, end } };
  };

  const close = (text: string, start: number, at: number, { credit }: CreditReading): Ending => ({
    textEnd: textEndBefore(text, start, at),
    credit,
    copyright: null,
  });

  /** What opens at a label or the sign ©, or null: "… AP Photo via Getty Images" is the agency's word for a picture. */
  const labelledAt = (text: string, start: number, at: number, end: number): Ending | null => {
    const reading = to(labelled, text, at, end);
    if (reading === null) return null;
    const isOwn = reading.bare && agencies.scan(text, nameBefore(text, start, at)) > at;
    return isOwn ? null : close(text, start, at, reading);
  };

  const enclosedAt = (text: string, start: number, at: number, end: number): Ending | null => {
    const reading = to(enclosed, text, at, end);
    if (reading === null || !isSureEnclosed(text, start, at, reading)) return null;
    return withNameBefore(text, start, end, close(text, start, at, reading));
  };

  /** The ending that opens at a mark. A copyright may have a credit before it, and that has no other copyright. */
  const markedAt = (
    text: string,
    start: number,
    { at, is }: Mark,
    end: number,
    isLast: boolean,
  ): Ending | null => {
    if (is === 'parenthesis') return enclosedAt(text, start, at, end);
    const credit = is === 'right' ? null : labelledAt(text, start, at, end);
    if (credit !== null || !isLast) return credit;
    const copyright = rightsAt(text, at, end);
    if (copyright === null) return null;
    return { ...creditEnding(text, start, textEndBefore(text, start, at), false), copyright };
  };

  /** Whether a plain chain is a credit where it stands. */
  const isSure = ({ at, boundary }: Start, start: number, reading: CreditReading) => {
    const { known, joined, slashed, juxtaposed, doubtful, credit } = reading;
    if (doubtful) return false;
    if (boundary === 'start') {
      const isBoth = credit.photographers.length > 0 && credit.suppliers.length > 0;
      return !juxtaposed && (known || (slashed && (isBoth || credit.handout)));
    }
    if (known || joined || boundary === 'slash') return true;
    return boundary === 'sentence' && at - start > SHORTEST_SENTENCE && isNameAlone(credit);
  };

  /** "… spoke to voters. Ada Rowe": a name without a full stop behind a whole sentence. */
  const isNameAlone = ({ photographers, suppliers, handout }: Credit): boolean => {
    const [name, ...others] = [...photographers, ...suppliers];
    if (name === undefined) return handout;
    if (others.length > 0 || isPlace(name.name)) return false;
    if (photographers.length > 0) return true;
    const parts = name.name.split(' ');
    return parts.length <= MOST_WORDS_ALONE && parts.every((part) => !/^\d/.test(part));
  };

  /** "(AP)" is a credit, "the Associated Press (AP)" is not. */
  const isSureEnclosed = (text: string, start: number, at: number, reading: CreditReading) => {
    const { labelled, known, joined, credit } = reading;
    if (labelled || joined || credit.handout) return true;
    if (!known) return false;
    const boundary = boundaryAt(text, start, at);
    return boundary !== 'none' || !isAcronym(text, start, at, credit);
  };

  /** Whether the word before a name governs it or joins it to others: "told Reuters", "Rowe & Reuters". */
  const isGoverned = (text: string, start: number, at: number): boolean => {
    const before = trimEnd(text, start, at);
    const code = text.charCodeAt(before - 1);
    if (!isLetter(code)) return !GOVERNS_NOT.has(code) && !isSlashApart(text, before);
    return governors.scan(text, wordBefore(text, start, at)) === before;
  };

  /** Whether a chain that begins with a body within a sentence is a credit, and the body no part of a longer name. */
  const isFree = (text: string, start: number, at: number, { joined }: CreditReading): boolean => {
    const word = wordBefore(text, start, at);
    if (agencies.scan(text, word) > at) return false;
    const name = suppliers.scan(text, at);
    if (name < 0) return ADDRESS.test(text.slice(at, at + LONGEST_ADDRESS));
    const namesBody = joined || !couldBeFamily(text.slice(at, name), wires);
    return namesBody || !isCapital(text.charCodeAt(word));
  };

  /** Whether a chain could begin here within a sentence: with a body that print knows, or a person and a joint behind. */
  const isNameWithin = (text: string, at: number): boolean => {
    if (!isCapital(text.charCodeAt(at))) {
      return suppliers.scan(text, at) > 0 || ADDRESS.test(text.slice(at, at + LONGEST_ADDRESS));
    }
    if (suppliers.scan(text, at) > 0) return true;
    let blank = at;
    while (isLetter(text.charCodeAt(blank)) || text.charCodeAt(blank) === FULL_STOP) blank += 1;
    if (!isInlineSpace(text.charCodeAt(blank)) && !isDash(text.charCodeAt(blank))) return false;
    const end = personEnd(text, at);
    return end > blank && !isLetter(text.charCodeAt(skipInlineSpace(text, end)));
  };

  /** The longest chain of names that goes to the end. One that begins within a sentence counts only where there is no other. */
  const plainEnding = (text: string, start: number, end: number, chainEnd: number) => {
    const stopped = endsWithStop(text, start, chainEnd);
    const starts = startsBefore(text, start, chainEnd);
    for (let i = starts.length - 1; i >= 0; i -= 1) {
      const word = starts[i] as Start;
      if (word.boundary === 'none') continue;
      const reading = to(plain, text, word.at, end);
      if (reading === null || (stopped && !(reading.known && reading.joined))) continue;
      if (isSure(word, start, reading)) return close(text, start, word.at, reading);
    }
    return stopped ? null : endingWithin(text, start, end, starts);
  };

  /** Whether a word before a name belongs to it: "Ada" of "Ada de Rowe", not "Paris" of "Paris J. Rowe". */
  const belongs = (text: string, at: number, name: number): boolean =>
    opensShort(text, name) && !isPlace(text.slice(at, trimEnd(text, at, name)));

  /** A chain that begins within a sentence: with a body that is known, or with the two words of a person's name before one. */
  const endingWithin = (text: string, start: number, end: number, starts: readonly Start[]) => {
    let body: Candidate | null = null;
    let person: (Candidate & { readonly end: number }) | null = null;
    for (const { at, boundary } of starts) {
      if (boundary !== 'none' || isGoverned(text, start, at) || !isNameWithin(text, at)) continue;
      const reading = to(plain, text, at, end);
      if (reading === null || !reading.known) continue;
      const { joined, credit } = reading;
      const [first] = credit.photographers;
      if (first?.span.start !== at) {
        if (isFree(text, start, at, reading)) body = { at, reading };
      } else if (joined && (person === null || belongs(text, at, person.at))) {
        person = { at, end: first.span.end, reading };
      }
    }
    const chosen = person !== null && (body === null || person.end < body.at) ? person : body;
    return chosen === null ? null : close(text, start, chosen.at, chosen.reading);
  };

  /** "Ada Rowe (REUTERS)", "AFP PHOTO / ADA ROWE (Photo credit should read …)": the names before belong to the credit. */
  const withNameBefore = (text: string, start: number, end: number, found: Ending): Ending => {
    if (!isLetter(text.charCodeAt(found.textEnd - 1))) return found;
    return plainEnding(text, start, end, end) ?? found;
  };

  const creditEnding = (text: string, start: number, end: number, isLast: boolean): Ending => {
    const none = { textEnd: end, credit: null, copyright: null };
    if (end <= start) return none;
    const found = marks(text, start, end);
    for (const mark of found.marks) {
      const ending = markedAt(text, start, mark, end, isLast);
      if (ending !== null) return ending;
    }
    return plainEnding(text, start, end, found.end) ?? none;
  };
  return (text, start, end) => creditEnding(text, start, end, true);
});

/** Whether a name in parentheses spells the capitals of the words before it. */
function isAcronym(text: string, start: number, at: number, { suppliers }: Credit): boolean {
  const before = text.slice(start, at).replace(/[^\p{Lu}]/gu, '');
  return suppliers.every(({ name }) => before.endsWith(name.toUpperCase()));
}

/** The offset of the word before `at`. */
function wordBefore(text: string, start: number, at: number): number {
  let word = trimEnd(text, start, at);
  while (word > start && !isInlineSpace(text.charCodeAt(word - 1))) word -= 1;
  return word;
}

/** The offset of the word before `at`, or of what stands behind its slash: "AP" of "Rowe/AP Photo". */
function nameBefore(text: string, start: number, at: number): number {
  const word = wordBefore(text, start, at);
  return Math.max(word, word + text.slice(word, at).lastIndexOf('/') + 1);
}

/** What may close the sentence before a name, beside a letter: a digit, a comma, a colon, a point that ends none. */
const GOVERNS_NOT = /* @__PURE__ */ codesOf("0123456789,.:;%!?'’");

const FULL_STOP = 46;
const SLASH = 47;

/** Where a chain could begin, and what it says. */
interface Candidate {
  readonly at: number;
  readonly reading: CreditReading;
}

/** Whether a sentence ends here and no legal form: "Inc." keeps its point. */
function endsWithStop(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== FULL_STOP) return false;
  return !endsLegalForm(text, start, end);
}

/** "afp.com/Ada Rowe" */
const LONGEST_ADDRESS = 60;
const ADDRESS = /^\p{L}+(?:\.\p{Ll}+)+[/\s]/u;

/** Whether an initial or a particle opens a name: the word before it belongs to it as well. */
function opensShort(text: string, at: number): boolean {
  return isInlineSpace(text.charCodeAt(at + 2)) || isInlineSpace(text.charCodeAt(at + 3));
}

/** Fewer characters are no sentence: "St. Paul". */
const SHORTEST_SENTENCE = 15;
/** The longest name that stands alone as a credit: "National Museum of Natural History". */
const MOST_WORDS_ALONE = 5;
