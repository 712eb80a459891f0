/**
 * What makes a dateline of what has the shape of one.
 *
 * A place and a dash are not enough: "OPINION: …", "FILE - In this …", "MIGRATION – Probleme …", "SAG-AFTRA chief …" and
 * "MANCHESTER, ENGLAND - SEPTEMBER 28: …" have them too. So everything that is printed speaks for the dateline or does
 * not: an agency or a date proves it for any name that is not a label; without both, the name has to be a place of the
 * tables or to be made like one, and a sentence has to follow.
 */

import { placeEndings, placeParts, southAsianEndings } from '../data/place-words.ts';
import { wordList } from '../lexemes/calendar-date.ts';
import { perOptions, type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { enCalendar, enDateline } from '../locales/en.ts';
import type { AgencyTag } from './agency-tag.ts';
import type { FilingDate } from './filing-date.ts';
import type { PlaceFound } from './places.ts';
import type { Separator } from './separator.ts';
import type { Story } from './story.ts';

/** A date behind the place. */
export interface Dated {
  readonly date: FilingDate;
  /** Its month is a misprint. */
  readonly misprinted: boolean;
  /** A comma, point or dash stands before it. */
  readonly marked: boolean;
}

/** Everything that is printed. */
export interface Evidence {
  readonly places: readonly PlaceFound[];
  /** The date, behind the place or in the tag. */
  readonly date: FilingDate | null;
  /** The one behind the place. */
  readonly dated: Dated | null;
  readonly tag: AgencyTag | null;
  readonly separator: Separator | null;
  /** Looks how the story begins. */
  readonly story: () => Story;
}

/** Says what is missing, in newsroom English, or null where nothing is. */
export type Judge = (evidence: Evidence) => string | null;

// What speaks for a name

/** A place of the tables, or a name with a region of the tables behind it. */
function isSure({ known, regional, manner }: PlaceFound): boolean {
  return known !== null || (regional && manner !== 'mixed');
}

/** No region stands behind the name, or one of the tables. */
function isWhole({ place, regional }: PlaceFound): boolean {
  return place.region === null || regional;
}

function isLoud({ manner }: PlaceFound): boolean {
  return manner === 'capitals';
}

/** A story may begin so. */
function opens(story: Story): boolean {
  return story === 'nothing' || story === 'sentence' || story === 'figure';
}

const parts = new Set(placeParts);
const NOT_LETTERS = /[\s.'’-]/;

/** Whether the last word of a name has one of some endings, and three letters before it. */
function endsLike(endings: readonly string[], name: string): boolean {
  const last = name.toLowerCase().split(NOT_LETTERS).pop() ?? '';
  return endings.some((ending) => last.endsWith(ending) && last.length > ending.length + 2);
}

/** Whether a name is made like the name of a settlement: "TAYLORVILLE", "WEST FARGO". */
function isMadeLikePlace(name: string): boolean {
  const words = name.toLowerCase().split(NOT_LETTERS);
  const hasEnding = endsLike(placeEndings, name) || endsLike(southAsianEndings, name);
  return hasEnding || (words.length > 1 && words.some((word) => parts.has(word)));
}

/** Before a colon the name could be a speaker's ("CLINTON: …"), but where datelines end with one, names end so. */
function isSouthAsian(found: PlaceFound): boolean {
  return isLoud(found) && endsLike(southAsianEndings, found.place.name);
}

/** Endings of words that are no names: "MIGRATION", "MANAGEMENT", "TOURISM". They are the same in most languages of print. */
const ABSTRACT_ENDINGS = [
  'tion',
  'sion',
  'ment',
  'ness',
  'ism',
  'logy',
  'ship',
  '[^c]ity',
  'ics',
  'ungen',
  'ung',
  'keit',
  'heit',
  'schaft',
  'age',
  'ité',
  'ción',
  'dade',
];
const ABSTRACT = new RegExp(`(?:${ABSTRACT_ENDINGS.join('|')})$`, 'iu');

/** "ETR" and "NBA" are abbreviations. */
const SHORTEST_UNKNOWN = 4;

/** Names that no table has are short where nothing else speaks for them. What is longer is a headline. */
const MOST_WORDS_UNKNOWN = 2;

/** "Sun" and "Mar" begin names of places. */
const SHORTEST_WEEKDAY = 5;

export const judgeOf: (options?: ReadOptions) => (strict: boolean) => Judge = perOptions(
  (options) => {
    const sections = sectionsOf(options, 'dateline', enDateline);
    const weekdays = sectionsOf(options, 'calendar', enCalendar).flatMap(({ weekdays: names }) =>
      Object.keys(names).filter((name) => name.length >= SHORTEST_WEEKDAY),
    );
    const labels = wordList([...sections.map(({ notPlaces }) => notPlaces), weekdays]);
    const colonHeadlines = sections.some((section) => section.colonHeadlines === true);
    const approaches = wordList(sections.map(({ approaches: words }) => words));

    /** The name may be a place: it is one, or nothing speaks against it. */
    const isName = (found: PlaceFound): boolean => {
      if (isSure(found)) return true;
      if (found.manner === 'mixed') return false;
      const { name } = found.place;
      return labels.scan(name, 0) < 0 || (isLoud(found) && isApproach(name));
    };
    const isApproach = (name: string): boolean => {
      const end = approaches.scan(name, 0);
      return end > 0 && end < name.length;
    };
    /** The name in capitals is a place though no table has it. */
    const isTown = (found: PlaceFound): boolean =>
      isName(found) && (isMadeLikePlace(found.place.name) || isApproach(found.place.name));
    const isPlausible = (found: PlaceFound): boolean =>
      isName(found) &&
      found.place.name.length >= SHORTEST_UNKNOWN &&
      !ABSTRACT.test(found.place.name) &&
      found.place.name.split(' ').length <= MOST_WORDS_UNKNOWN;

    const behindAgency = ({ places, date, separator, story }: Evidence): string | null => {
      if (!places.every(isName)) return 'place';
      if (separator !== null) return null;
      const proven = date !== null || places.every((one) => isSure(one) || isLoud(one));
      return proven && opens(story()) ? null : 'dash';
    };

    /** An agency that no table has; `named` where it says itself what it is. */
    const behindName = ({ places, date, separator }: Evidence, named: boolean): string | null => {
      const mark = separator?.mark;
      const proven = date !== null || named;
      // "SRINAGAR, May 03 (KNO): "; without a date "(KNO)" may be what somebody who speaks is of.
      const isColon = mark === 'colon' && date !== null;
      if (!(mark === 'dash' || mark === 'hyphen' || isColon || (mark === 'stop' && named)))
        return 'known agency';
      return places.every((one) => isSure(one) || (isName(one) && (proven || isLoud(one))))
        ? null
        : 'known place';
    };

    /** A date and no agency. */
    const behindDate = (
      { places, separator, story }: Evidence,
      { misprinted, marked }: Dated,
    ): string | null => {
      const sure = places.every(isSure);
      const isLikely = (one: PlaceFound): boolean =>
        isName(one) && (isSure(one) || isLoud(one) || one.manner === 'caseless');
      if (!places.every(isLikely)) return 'known place';
      if (!marked && !sure) return 'known place';
      if (misprinted && separator?.mark !== 'dash') return 'month';
      switch (separator?.mark) {
        case 'dash':
        case 'colon':
          return null;
        case 'hyphen':
          return story() === 'sentence' ? null : 'blank';
        case 'stop':
          return sure && story() === 'nothing' ? null : 'dash';
        case undefined:
          return sure && (story() === 'nothing' || (places.every(isLoud) && opens(story())))
            ? null
            : 'dash';
        default:
          return sure ? null : 'dash';
      }
    };

    /** Nothing but a name and a mark. */
    const alone = ({ places, separator, story }: Evidence, strict: boolean): string | null => {
      const beginning = story();
      if (beginning === 'dated') return 'agency';
      if (!opens(beginning)) return 'sentence';
      const each = (stands: (found: PlaceFound) => boolean): string | null =>
        places.every((one) => isWhole(one) && stands(one)) ? null : 'known place';
      switch (separator?.mark) {
        case 'dash':
          if (strict) return each((one) => isSure(one) && isLoud(one));
          return each(
            (one) =>
              (isLoud(one) && (isSure(one) || isTown(one) || isPlausible(one))) ||
              (one.known === 'city' && one.manner !== 'small') ||
              (one.regional && one.manner === 'title'),
          );
        case 'colon':
          if (strict) return 'dash';
          return each(
            (one) =>
              (one.known === 'city' || one.regional || isSouthAsian(one)) &&
              (isLoud(one) || !colonHeadlines),
          );
        case 'quote':
          return each((one) => isLoud(one) && (one.known === 'city' || one.regional));
        case 'hyphen':
          return 'blank';
        default:
          return 'comma, agency or dash';
      }
    };

    return (strict) => (evidence) => {
      const { tag, dated } = evidence;
      if (tag?.trust === 'known') return behindAgency(evidence);
      if (tag !== null) return behindName(evidence, tag.trust === 'named');
      return dated === null ? alone(evidence, strict) : behindDate(evidence, dated);
    };
  },
);
