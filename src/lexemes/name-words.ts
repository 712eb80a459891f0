/**
 * What a word may be in a line of names: the part of a name, a role, the name of a desk, or something that is none of it.
 *
 *     By Jens van der Rowe in New York and Ada Ito, Science editor
 *     ^^      ^^^^^^^      ^^          ^^^          ^^^^^^^ ^^^^^^
 *
 * The same word is often several things ("May", "Baker", "Art"), so the answer is a set of kinds, and the grammars decide
 * by what stands around it.
 */

import { type Dictionary, dictionary } from '../kit/index.ts';
import { enByline } from '../locales/en.ts';
import type { BylineWords } from '../locales/locale.ts';
import { callersWords, localesOf, perOptions, type ReadOptions, sectionsOf } from './options.ts';

/** The kinds of words, one bit each. */
export const Kind = {
  prefix: 1 << 0,
  conjunction: 1 << 1,
  placePreposition: 1 << 2,
  affiliation: 1 << 3,
  companion: 1 << 4,
  role: 1 << 5,
  beat: 1 << 6,
  desk: 1 << 7,
  organisation: 1 << 8,
  group: 1 << 9,
  particle: 1 << 10,
  credential: 1 << 11,
  remark: 1 << 12,
  datePreposition: 1 << 13,
  kicker: 1 << 14,
  furniture: 1 << 15,
  count: 1 << 16,
  otherCredit: 1 << 17,
  ordinary: 1 << 18,
  calendar: 1 << 19,
  label: 1 << 20,
  roleLink: 1 << 21,
  familyName: 1 << 22,
} as const;

/** A set of kinds. */
export type Kinds = number;

/** The tables of a locale, each with the kind of its words. */
const TABLES: readonly (readonly [Kinds, keyof BylineWords])[] = [
  [Kind.prefix, 'prefixes'],
  [Kind.conjunction, 'conjunctions'],
  [Kind.placePreposition, 'placePrepositions'],
  [Kind.affiliation, 'affiliationPrepositions'],
  [Kind.companion, 'companions'],
  [Kind.role, 'roles'],
  [Kind.beat, 'beats'],
  [Kind.roleLink, 'roleLinks'],
  [Kind.desk, 'desks'],
  [Kind.organisation, 'organisations'],
  [Kind.group, 'groups'],
  [Kind.particle, 'particles'],
  [Kind.credential, 'credentials'],
  [Kind.remark, 'remarks'],
  [Kind.datePreposition, 'datePrepositions'],
  [Kind.kicker, 'kickers'],
  [Kind.furniture, 'furniture'],
  [Kind.count, 'counts'],
  [Kind.otherCredit, 'otherCredits'],
  [Kind.ordinary, 'ordinary'],
  [Kind.familyName, 'familyNames'],
];

/** The words of the options' languages and of the caller, each with everything that it may be. */
export const nameWords: (options?: ReadOptions) => Dictionary<Kinds> = perOptions((options) => {
  const kinds = new Map<string, Kinds>();
  const add = (words: Iterable<string>, kind: Kinds): void => {
    for (const word of words) {
      const key = word.toLowerCase();
      kinds.set(key, (kinds.get(key) ?? 0) | kind);
    }
  };
  for (const section of sectionsOf(options, 'byline', enByline)) {
    for (const [kind, table] of TABLES) {
      const own = section[table];
      if (Array.isArray(own)) add(own as readonly string[], kind);
    }
  }
  for (const roles of callersWords(options, 'roles')) add(roles, Kind.role);
  for (const labels of callersWords(options, 'labels')) add(Object.keys(labels), Kind.label);
  for (const { calendar, timestamp } of localesOf(options)) {
    add(Object.keys(calendar.months), Kind.calendar);
    add(Object.keys(calendar.weekdays), Kind.calendar);
    add(Object.keys(timestamp?.labels ?? {}), Kind.label);
  }
  return dictionary(kinds);
});
