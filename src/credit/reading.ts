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
import type { Link } from './name.ts';
import type { Joint } from './words.ts';

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
  /** Whether the label has no colon: "Photo iStock". */
  readonly bare: boolean;
  /** Whether the tables know one of its bodies. */
  readonly known: boolean;
  /** Whether a slash joins two of its names. */
  readonly slashed: boolean;
  /** Whether it has a joint that sentences have not: a slash, "via", "for". */
  readonly joined: boolean;
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

/** Whether the tables know a name of a chain. */
function isKnown(joined: Joined | undefined): boolean {
  return joined?.link.is === 'body' && joined.link.body.id !== null;
}

/** Joints that show a credit. */
function shows(joint: Joint): boolean {
  return joint !== 'mark' && joint !== 'and' && joint !== 'blank';
}

/** Whether a chain opens with a name that nothing is known of, and only a comma or a dash behind it. */
function isDoubtful([first, second]: readonly Joined[]): boolean {
  if (first === undefined || second === undefined) return false;
  return first.link.is === 'body' && !isKnown(first) && !shows(second.joint);
}

/** What a chain says, as it is read: names are counted once, marks as often as they stand there. */
class Tally {
  // Copied for each name: an array that grows by itself keeps room for sixteen more.
  photographers: readonly Author[] = [];
  suppliers: readonly Agency[] = [];
  via: Agency | null = null;
  handout = false;
  filePhoto = false;
  /** Whether every name is written like one. */
  clean = true;
  /** Whether it names a person or an account ("@adarowe"). */
  somebody = false;
  known = false;
  joined = false;
  slashed = false;
  juxtaposed = false;

  add({ joint, link }: Joined): void {
    if (link.is === 'body' && link.loose) this.clean = false;
    if (shows(joint)) this.joined = true;
    if (joint === 'slash') this.slashed = true;
    if (joint === 'blank') this.juxtaposed = true;
    if (link.is === 'body') this.addBody(link.body, joint);
    else if (link.is === 'person') this.addPerson(link.person);
    else if (link.is === 'role') this.addRole(link.role);
    else if (link.is === 'file') this.filePhoto = true;
    else if (link.is === 'handout') this.handout = true;
  }

  addBody(body: Agency, joint: Joint): void {
    if (body.id !== null) this.known = true;
    if (body.name.startsWith('@')) this.somebody = true;
    if (joint === 'via') {
      if (this.via !== null) this.suppliers = [...this.suppliers, this.via];
      this.via = body;
    } else if (!this.suppliers.some(({ name }) => name === body.name)) {
      this.suppliers = [...this.suppliers, body];
    }
  }

  addPerson(person: Author): void {
    this.somebody = true;
    if (this.photographers.some(({ name }) => name === person.name)) return;
    this.photographers = [...this.photographers, person];
  }

  /** "Stringer" is the role of the person before it. */
  addRole(role: string): void {
    const last = this.photographers.at(-1);
    if (last === undefined) return;
    this.photographers = [...this.photographers.slice(0, -1), { ...last, role }];
  }
}

/**
 * What a chain says, or null where it can be no credit: by how its names are written, and behind a bare label by what is
 * known of them.
 */
export function readingOf(
  label: Label | null,
  chain: readonly Joined[],
  span: Span,
): CreditReading | null {
  const tally = new Tally();
  for (const joined of chain) tally.add(joined);
  const { photographers, suppliers, via, known, joined, slashed, juxtaposed } = tally;
  const handout = tally.handout || label?.handout === true;
  const filePhoto = tally.filePhoto || label?.file === true;
  const isMarked = label !== null && !label.bare;
  const isNamed = photographers.length + suppliers.length > 0 || via !== null || tally.handout;
  if (!isMarked) {
    if (!isNamed || !tally.clean) return null;
    if (label !== null && !known && via === null && !tally.somebody) return null;
  }
  return {
    credit: { kind: 'credit', photographers, suppliers, via, handout, filePhoto, span },
    labelled: label !== null,
    bare: label?.bare === true,
    known,
    joined,
    slashed,
    juxtaposed,
    doubtful: isDoubtful(chain),
  };
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
