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
import { enByline, enPage, enSignOff } from '../locales/en.ts';
import type { BylineWords } from '../locales/locale.ts';
import { callersWords, localesOf, perOptions, type ReadOptions, sectionsOf } from './options.ts';
import { remembered } from './remembered.ts';
import { codeAt, isDigit, skipInlineSpace } from './space.ts';

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
  bodyOpener: 1 << 23,
  section: 1 << 24,
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
  [Kind.group | Kind.desk, 'groups'],
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
  [Kind.bodyOpener | Kind.desk, 'bodyOpeners'],
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
  for (const { sections } of sectionsOf(options, 'page', enPage))
    add(sections, Kind.beat | Kind.section);
  for (const { roles, by } of sectionsOf(options, 'signOff', enSignOff)) {
    for (const role of Object.keys(roles)) {
      if (!kinds.has(role.toLowerCase())) add([role], Kind.prefix);
      add(
        by.map((link) => `${role} ${link}`),
        Kind.prefix,
      );
    }
  }
  for (const roles of callersWords(options, 'roles')) add(roles, Kind.role);
  for (const labels of callersWords(options, 'labels')) add(Object.keys(labels), Kind.label);
  for (const { calendar, timestamp } of localesOf(options)) {
    add(Object.keys(calendar.months), Kind.calendar);
    add(Object.keys(calendar.weekdays), Kind.calendar);
    add(Object.keys(timestamp?.labels ?? {}), Kind.label);
    add(timestamp?.relative?.before ?? [], Kind.label);
    add(Object.keys(timestamp?.relative?.days ?? {}), Kind.label);
  }
  const table = dictionary(kinds);
  const at = remembered(table.at);
  return { ...table, at, scan: (text, from) => at(text, from)?.end ?? -1 };
});

/** Between the figures of a date: 11/13/19, 13.11.2019, 2019-11-13. */
const NUMERIC_DATE = new Set([45, 46, 47]);

/** Asks what a word may be. */
export interface WordReader {
  /** What the word or phrase from `at` to `end` or beyond may be; nothing where the table has only a part of the word. */
  readonly kinds: (text: string, at: number, end: number) => Kinds;
  /** Where the role begins that is printed in one with the name, as in scripts without blanks: "王小明記者"; or `end`. */
  readonly roleStart: (text: string, at: number, end: number) => number;
  /** The offset behind the word or phrase at `at` where it is one of `kinds`, or -1. */
  readonly scan: (kinds: Kinds) => (text: string, at: number) => number;
  /** Whether a date stands at `at`, and not a person called April or May. */
  readonly opensDate: (text: string, at: number) => boolean;
}

/** The words of the options as questions. */
export const wordReader: (options?: ReadOptions) => WordReader = perOptions((options) => {
  const lexicon = nameWords(options);
  const endings = sectionsOf(options, 'byline', enByline).flatMap(
    ({ roleEndings, ordinaryEndings }): (readonly [string, Kinds])[] => [
      ...(roleEndings ?? []).map((ending) => [ending, Kind.role] as const),
      ...(ordinaryEndings ?? []).map((ending) => [ending, Kind.ordinary] as const),
    ],
  );
  const isCalendar = (text: string, at: number): number => {
    const known = lexicon.at(text, at);
    return known !== null && (known.value & Kind.calendar) !== 0 ? known.end : -1;
  };
  const skipMark = (text: string, at: number): number => {
    const code = codeAt(text, at);
    return skipInlineSpace(text, code === 46 || code === 44 ? at + 1 : at);
  };
  return {
    kinds: (text, at, end) => {
      const known = lexicon.at(text, at);
      if (known !== null && known.end >= end) return known.value;
      if (endings.length === 0) return 0;
      const word = text.slice(at, end).toLowerCase();
      return endings.find(([ending]) => word.endsWith(ending))?.[1] ?? 0;
    },
    roleStart: (text, at, end) => {
      const isRole = ([ending]: readonly [string, Kinds]): boolean => {
        const start = end - ending.length;
        const isEnding = start > at && text.startsWith(ending, start);
        return isEnding && ((lexicon.at(text, start)?.value ?? 0) & Kind.role) !== 0;
      };
      return end - (endings.find(isRole)?.[0].length ?? 0);
    },
    scan: (kinds) => (text, at) => {
      const known = lexicon.at(text, at);
      return known !== null && (known.value & kinds) !== 0 ? known.end : -1;
    },
    opensDate: (text, at) => {
      if (isDigit(codeAt(text, at))) {
        let end = at;
        while (end < at + 4 && isDigit(codeAt(text, end))) end += 1;
        if (NUMERIC_DATE.has(codeAt(text, end)) && isDigit(codeAt(text, end + 1))) return true;
        return isCalendar(text, skipMark(text, end)) > 0;
      }
      const end = isCalendar(text, at);
      if (end < 0) return false;
      const next = skipMark(text, end);
      if (isDigit(codeAt(text, next))) return true;
      const month = isCalendar(text, next);
      return month > 0 && isDigit(codeAt(text, skipMark(text, month)));
    },
  };
});
