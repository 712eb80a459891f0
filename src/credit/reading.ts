/**
 * What a chain of names means: who took the picture, whose it is, and whether it is a credit at all.
 *
 *     Ada Rowe/Stringer/AFP via Getty Images
 *     ^^^^^^^^ ^^^^^^^^ ^^^     ^^^^^^^^^^^^
 *     person   her role  body  distributor
 */

import type { Span } from '../kit/index.ts';
import type { Agency } from '../lexemes/agency.ts';
import type { Author } from '../lexemes/person.ts';
import type { Label } from './label.ts';
import type { Joint, Link } from './name.ts';

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
  /** Whether a slash joins two of its names. */
  readonly slashed: boolean;
  /** How many joints it has that sentences have not: slashes, "via", "for". */
  readonly joined: number;
  /** Whether two of its names have nothing but a blank between them: "Ada Rowe Getty Images". */
  readonly juxtaposed: boolean;
  /** Whether it opens with a name that nothing is known of, and only a comma or a dash behind it: "The dead — AP". */
  readonly doubtful: boolean;
}

/** A name with what joins it to the one before. */
export interface Joined {
  readonly joint: Joint;
  readonly link: Link;
}

/** What names somebody, in words that are no name of a body: a person, or an account ("@adarowe"). */
function isSomebody({ link }: Joined): boolean {
  return link.is === 'person' || (link.is === 'body' && link.body.name.startsWith('@'));
}

/** Whether a chain can be a credit, by how its names are written; a bare label needs a name that is known, or a person. */
export function isCredit(label: Label | null, chain: readonly Joined[], known: number): boolean {
  if (
    chain.every(({ link }) => link.is !== 'person' && link.is !== 'body' && link.is !== 'handout')
  )
    return label !== null && !label.bare;
  if (label !== null && !label.bare) return true;
  if (chain.some(({ link }) => link.manner !== 'name')) return false;
  return label === null || known > 0 || chain.some(isSomebody);
}

export function creditOf(label: Label | null, chain: readonly Joined[], span: Span): Credit {
  const photographers: Author[] = [];
  const suppliers: Agency[] = [];
  let via: Agency | null = null;
  let handout = label?.handout ?? false;
  let filePhoto = label?.file ?? false;
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

function isIn(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

/**
 * Two credits that stand one behind the other as one, where one of them names nobody whom the other does not: the fuller
 * of the two. Null where they are of two pictures.
 */
export function merged(first: Credit, again: Credit): Credit | null {
  const names = ({ photographers }: Credit) => photographers.map(({ name }) => name.toUpperCase());
  const bodies = ({ suppliers, via }: Credit) =>
    [...suppliers, ...(via === null ? [] : [via])].map(({ id, name }) => id ?? name);
  const span = { start: first.span.start, end: again.span.end };
  const isWithin = (one: Credit, other: Credit) =>
    isIn(names(one), names(other)) && isIn(bodies(one), bodies(other));
  if (isWithin(again, first)) return { ...first, span };
  return isWithin(first, again) ? { ...again, span } : null;
}
