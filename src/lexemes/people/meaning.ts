/** What a list of people means: who is what, where, and for whom. */

import { type Agency, agencyNames, agencyOf } from '../agency.ts';
import { Kind, wordReader } from '../name-words.ts';
import { perOptions, type ReadOptions } from '../options.ts';
import { type Author, authorNamed } from '../person.ts';
import { skipInlineSpace } from '../space.ts';
import type { Piece } from './piece.ts';

type Draft = { -readonly [K in keyof Author]: Author[K] };

/** The people and the bodies of a list, in printed order. */
export interface Named {
  readonly authors: readonly Author[];
  readonly agencies: readonly Agency[];
}

interface Lead {
  readonly role: Piece | null;
  readonly affiliation: Piece | null;
}
const NO_LEAD: Lead = { role: null, affiliation: null };

/** Wider than that stands an apostrophe between them: "Acme's editor". */
const WIDEST_BLANK = 2;

const PLURAL = /(?:s|in+en)$/iu;

/** The list with one more item. Most have no other, and `push` makes room for sixteen. */
function added<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

/** What the pieces of a list mean together. */
export const named: (options?: ReadOptions) => (pieces: readonly Piece[]) => Named = perOptions(
  (options) => {
    const identify = agencyOf(options);
    const known = agencyNames(options);
    const { kinds } = wordReader(options);
    /** A desk of an agency that is known: "Acme Staff". */
    const idOfDesk = (name: string): string | null => {
      const agency = known.at(name, 0);
      if (agency === null) return null;
      const desk = kinds(name, skipInlineSpace(name, agency.end), name.length);
      return (desk & (Kind.desk | Kind.role | Kind.beat)) === 0 ? null : agency.value;
    };
    return (pieces) => {
      let authors: Draft[] = [];
      let agencies: Agency[] = [];
      let unplaced = 0;
      let unaffiliated = 0;
      /** What stands before a name and counts for it; `lead` also for the names that follow it. */
      let ahead = NO_LEAD;
      let lead = NO_LEAD;
      /** Those of the authors, once there are two. */
      let names: Set<string> | null = null;
      const more: { readonly author: Draft; readonly role: string }[] = [];
      const addAgency = ({ text: name, start, end }: Piece): void => {
        const { id } = identify(name, 0, name.length);
        agencies = added(agencies, { name, id: id ?? idOfDesk(name), span: { start, end } });
      };
      /** A role that no name follows is a body that signs by it: "By Court Reporter". */
      const dropAhead = (): void => {
        const { role, affiliation } = ahead;
        if (role === null) return;
        const joined =
          affiliation !== null &&
          role.behind === 'word' &&
          role.start - affiliation.end <= WIDEST_BLANK &&
          agencies.at(-1)?.span.start === affiliation.start;
        const known = joined ? agencies.pop() : undefined;
        if (known === undefined) addAgency(role);
        // "HT Correspondent" is one body, known by its first word.
        else {
          const span = { start: known.span.start, end: role.end };
          agencies.push({ name: `${known.name} ${role.text}`, id: known.id, span });
        }
      };
      for (const next of pieces) {
        const last = authors.at(-1);
        const { kind, text } = next;
        if (next.behind === 'semicolon') {
          unplaced = authors.length;
          unaffiliated = authors.length;
        }
        if (kind === 'person') {
          const author = authorNamed(text, { start: next.start, end: next.end }) as Draft;
          if (ahead !== NO_LEAD) lead = next.behind === 'word' ? ahead : NO_LEAD;
          if (next.behind !== 'word') dropAhead();
          author.role = lead.role?.text ?? null;
          author.affiliation = lead.affiliation?.text ?? null;
          // "writers Ada Rowe and Ben Ito" are both; "writer Ada Rowe and Ben Ito" is one.
          if (lead.role !== null && !PLURAL.test(lead.role.text)) lead = NO_LEAD;
          ahead = NO_LEAD;
          if (last !== undefined) names ??= new Set([last.name]);
          if (!names?.has(text)) authors = added(authors, author);
          names?.add(text);
        } else if (kind === 'role' || kind === 'credential') {
          if (last === undefined || (ahead.affiliation !== null && next.behind === 'word')) {
            if (ahead.role !== null) addAgency(ahead.role);
            ahead = { ...ahead, role: next };
          } else {
            const from = PLURAL.test(text) && kind === 'role' ? unaffiliated : authors.length - 1;
            for (const author of authors.slice(from)) author.role ??= text;
            // "BSc, APD"
            if (last.role !== text) more.push({ author: last, role: text });
          }
        } else if (kind === 'place') {
          for (const author of authors.slice(unplaced)) author.place = text;
          unplaced = authors.length;
        } else if (kind === 'agency' || kind === 'employer') {
          for (const author of authors.slice(unaffiliated)) author.affiliation ??= text;
          unaffiliated = authors.length;
          addAgency(next);
        } else if (kind === 'companion') {
          dropAhead();
          addAgency(next);
          ahead = { role: null, affiliation: next };
        } else if (kind === 'remark') {
          // "Ada Rowe (words) and Ben Ito (pictures)": who made the pictures has written nothing.
          if (last !== undefined && (kinds(text, 0, text.length) & Kind.otherCredit) !== 0) {
            authors.pop();
            names?.delete(last.name);
          }
        } else if (kind === 'email') {
          if (last !== undefined) last.email ??= text;
        } else if (last !== undefined) last.handle ??= text;
      }
      dropAhead();
      for (const { author, role } of more) author.role = `${author.role}, ${role}`;
      // A role that signs by itself is told only behind what follows it.
      agencies.sort((one, other) => one.span.start - other.span.start);
      return { authors, agencies };
    };
  },
);
