/**
 * Photo credits: who took the picture, whose it is, and who passes it on.
 *
 *     Photo by Ada Rowe/Pool/AFP via Getty Images       Sputnik/Ben Ito/Kremlin via REUTERS/File Photo
 *     ^^^^^^^^ ^^^^^^^^ ^^^^ ^^^     ^^^^^^^^^^^^       ^^^^^^^ ^^^^^^^ ^^^^^^^     ^^^^^^^ ^^^^^^^^^^
 *
 * A chain of names with marks between them, behind a label or in parentheses. Reuters prints the agency first; AFP, EPA
 * and Getty the photographer; AP encloses it: "(AP Photo/Ada Rowe, File)". So the order says nothing: a name is a body
 * where the tables know it or one of its words belongs to bodies, a person where it is shaped like one, and otherwise a
 * body as printed.
 */

import type { Parser } from 'parsimmon';
import {
  always,
  choice,
  map,
  oneOf,
  optional,
  parser,
  pattern,
  type Result,
  refine,
  runAt,
  type Span,
  sequence,
  token,
} from '../kit/index.ts';
import type { Agency } from '../lexemes/agency.ts';
import { noun } from '../lexemes/noun.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import type { Author } from '../lexemes/person.ts';
import { lineEnd, skipInlineSpace, space, trimEnd } from '../lexemes/space.ts';
import { type Label, labelTokens } from './label.ts';
import { chainTokens, editorsNote, type Joint, type Link } from './name.ts';

/** A photo credit. */
export interface Credit {
  readonly kind: 'credit';
  /** The persons of the chain, in printed order; "Stringer" or "STF" behind a name is the role. */
  readonly photographers: readonly Author[];
  /** The bodies of the chain in printed order, without the one behind "via": 'AP Photo' with the id 'ap'. */
  readonly suppliers: readonly Agency[];
  /** Who passes the picture on: 'REUTERS' of 'Kremlin via REUTERS'. Null where the chain has no such word. */
  readonly via: Agency | null;
  /** Whether the picture was given away: "Handout", "HO", "Courtesy of", "Provided by". */
  readonly handout: boolean;
  /** Whether the chain has the mark of a file photo: "/File Photo", ", File". */
  readonly filePhoto: boolean;
  /** The credit with its label and parentheses, without the notes to editors behind it. */
  readonly span: Span;
}

/** A credit and what it was known by: for a grammar that has to find one among prose. */
export interface CreditReading {
  readonly credit: Credit;
  /** Whether a label opens it, or the sign ©. */
  readonly labelled: boolean;
  readonly enclosed: boolean;
  /** How many of its bodies the tables know. */
  readonly known: number;
  /** How many names it has, marks such as "File" included. */
  readonly links: number;
}

// Grammar

interface Joined {
  readonly joint: Joint;
  readonly link: Link;
}

const open = oneOf('(（', 'opening parenthesis');
const close = oneOf(')）', 'closing parenthesis');
const stop = optional(pattern(/\.(?!\.)/, 'full stop'));
const behind: Parser<number> = map(space, (_space, start) => start);

/** "Food styling:": who else had a part in the picture. */
const part = pattern(/\p{Lu}[\p{L}-]{1,20}(?: [\p{L}&-]{1,20}){0,2}:\s?/u, 'part in the picture');

/** "ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.": to the end of the line. */
const note = token((text, at) => {
  const next = skipInlineSpace(text, at);
  return editorsNote.scan(text, next) < 0 ? -1 : trimEnd(text, next, lineEnd(text, next));
}, 'note to editors');

/** Whether a chain can be a credit, by how its names are written and what is known of them. */
function isCredit(label: Label | null, chain: readonly Joined[], known: number): boolean {
  const persons = chain.filter(({ link }) => link.is === 'person').length;
  if (label !== null && !label.bare) return chain.every(({ link }) => link.manner !== 'prose');
  if (chain.some(({ link }) => link.manner !== 'name')) return false;
  return known > 0 || persons > 0 || (label === null && chain.length > 1);
}

function creditOf(label: Label | null, chain: readonly Joined[], span: Span): Credit {
  const photographers: Author[] = [];
  const suppliers: Agency[] = [];
  let via: Agency | null = null;
  let handout = label?.handout ?? false;
  let filePhoto = false;
  for (const { joint, link } of chain) {
    if (link.is === 'file') filePhoto = true;
    if (link.is === 'handout') handout = true;
    if (link.is === 'person' && !photographers.some(({ name }) => name === link.person.name)) {
      photographers.push(link.person);
    }
    const last = photographers.at(-1);
    if (link.is === 'role' && last !== undefined) {
      photographers[photographers.length - 1] = { ...last, role: link.role };
    }
    if (link.is !== 'body') continue;
    if (joint === 'via') {
      if (via !== null) suppliers.push(via);
      via = link.body;
    } else if (!suppliers.some(({ name }) => name === link.body.name)) {
      suppliers.push(link.body);
    }
  }
  return { kind: 'credit', photographers, suppliers, via, handout, filePhoto, span };
}

/** The longest chain that is read. Of the pages of the survey none has more than six names. */
const LONGEST_CHAIN = 12;

/** As many as there are, but no more than `most`: no chain of slashes costs more than a chain of names. */
function upTo<T>(most: number, of: Parser<T>): Parser<readonly T[]> {
  let rest: Parser<readonly T[]> = always([]);
  for (let count = 0; count < most; count += 1) {
    const more = rest;
    rest = optional(
      map(sequence({ one: of }, { more }), (read): readonly T[] => [read.one, ...read.more]),
      [],
    );
  }
  return rest;
}

/** The grammar of one credit, with what it was known by. */
export const creditReading: (options?: ReadOptions) => Parser<CreditReading> = perOptions(
  (options) => {
    const { link, joint, point, looseFile } = chainTokens(options);
    const { label } = labelTokens(options);

    /** "(dpa)" behind a name. */
    const aside = map(sequence(space, open, space, { link }, space, close), (read): Joined => {
      return { joint: 'mark', link: read.link };
    });
    const file = map(looseFile, (read): Joined => ({ joint: 'mark', link: read }));
    const chainWith = (between: Parser<Joint>): Parser<readonly Joined[]> =>
      map(
        sequence(
          { first: link },
          {
            rest: upTo(LONGEST_CHAIN, choice(sequence({ joint: between }, { link }), aside, file)),
          },
        ),
        ({ first, rest }) => [{ joint: 'mark', link: first }, ...rest],
      );
    const chain = chainWith(joint);
    const labelledChain = chainWith(choice(joint, point));
    const others = upTo(
      LONGEST_CHAIN,
      sequence(pattern(/[.,;]\s/, 'full stop'), space, part, link, upTo(2, sequence(joint, link))),
    );
    const labelled = sequence({ label }, { chain: labelledChain }, others);
    const plain = map(sequence({ chain }), (read) => ({ ...read, label: null }));
    const inner = choice(labelled, plain);
    const enclosed = map(sequence(open, space, { inner }, space, stop, close), (read) => ({
      ...read.inner,
      enclosed: true,
    }));
    const bare = map(inner, (read) => ({ ...read, enclosed: false }));
    const read = map(sequence({ read: choice(enclosed, bare) }, { end: behind }), (whole) => ({
      ...whole.read,
      end: whole.end,
    }));
    const accepted = refine(read, (whole, refuse, start): CreditReading | null => {
      const { label, chain, end } = whole;
      const known = chain.filter(({ link }) => link.is === 'body' && link.body.id !== null).length;
      if (!isCredit(label, chain, known)) {
        return refuse(end, known > 0 ? 'end of text' : 'agency');
      }
      return {
        credit: creditOf(label, chain, { start, end }),
        labelled: label !== null,
        enclosed: whole.enclosed,
        known,
        links: chain.length,
      };
    });
    return map(
      sequence({ accepted }, stop, optional(note), stop),
      (whole): CreditReading => whole.accepted,
    );
  },
);

/** Whether a credit printed again behind another names nobody else. */
function repeats(again: Credit, first: Credit): boolean {
  const names = (credit: Credit) => credit.photographers.map(({ name }) => name);
  const bodies = (credit: Credit) =>
    [...credit.suppliers, ...(credit.via === null ? [] : [credit.via])].map(
      ({ id, name }) => id ?? name,
    );
  const isIn = (some: readonly string[], all: readonly string[]) =>
    some.every((one) => all.includes(one));
  return isIn(names(again), names(first)) && isIn(bodies(again), bodies(first));
}

/** A credit, also printed twice: "(AP Photo/Ada Rowe) (AP Photo/Ada Rowe)". */
export const creditReadings: (options?: ReadOptions) => Parser<CreditReading> = perOptions(
  (options) => {
    const once = creditReading(options);
    return parser<CreditReading>((text, at, run) => {
      const first = runAt(once, text, at);
      if (!first.ok) {
        run.absorb(first.error.offset, first.error.expected);
        return -1;
      }
      let { value, end } = first.value;
      for (;;) {
        const next = skipInlineSpace(text, end);
        const again = runAt(once, text, next);
        if (!again.ok || !repeats(again.value.value.credit, value.credit)) break;
        end = again.value.end;
        const span = { start: value.credit.span.start, end: again.value.value.credit.span.end };
        value = { ...value, credit: { ...value.credit, span } };
      }
      run.value = value;
      return end;
    });
  },
);

const { parser: grammar, read } = noun((options) =>
  map(creditReadings(options), (reading): Credit => reading.credit),
);

/**
 * The grammar of {@link parseCredit}, for composing: reads a credit, its notes to editors included, and leaves the rest.
 *
 * @param options languages and words; `vocabulary.agencies` adds suppliers with their ids
 */
export const credit: (options?: ReadOptions) => Parser<Credit> = grammar;

/**
 * Reads a whole photo credit line: a chain of names behind a label, in parentheses, or plain.
 *
 * Who is a photographer and who a supplier is told by the tables of agencies, by words that only bodies have ("Police",
 * "Pictures"), and by the shape of a person's name, never by the place in the chain; where none of it decides, the name
 * is a supplier as printed, with the id null. Without a label one agency that is known, one person, or two names are needed.
 *
 * @param text one line; white space around it does not count
 * @param options languages and words
 * @returns the credit, or where and why the line is none
 *
 * @example
 * ```ts
 * parseCredit('Ada Rowe/AFP via Getty Images').value.suppliers; // => [{ name: 'AFP', id: 'afp', span: { start: 9, end: 12 } }]
 * ```
 */
export const parseCredit: (text: string, options?: ReadOptions) => Result<Credit> = read;
