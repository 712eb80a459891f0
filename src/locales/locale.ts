/**
 * What a language contributes: words, and the habits of its print. A locale holds no code, so adding a language is
 * adding one file of words.
 *
 * Each noun reads its own section. A section that a locale leaves out is simply not there in that language.
 */

import type { Locale as CalendarLocale, Day, Month } from 'date-fns';

/** Words of a table: as printed in the usual case, and what they mean. Case does not count when they are read. */
export type Words<Meaning> = Readonly<Record<string, Meaning>>;

/** Which field of a numeric date comes first in this language's print. */
export type DayMonthOrder = 'dayMonth' | 'monthDay';

/** How numbers are written. */
export interface NumberStyle {
  /** The mark before the decimals: '.' in '1,234.56', ',' in '1.234,56'. */
  readonly decimal: '.' | ',';
}

/** Names of the calendar. */
export interface CalendarWords {
  /** Month names and their abbreviations in every house style, 1 to 12: `{ Sept: 9 }`. */
  readonly months: Words<number>;
  /** Weekday names and abbreviations, 0 (Sunday) to 6. */
  readonly weekdays: Words<number>;
  /** Endings of a day number: "st", "nd", "º", "er". */
  readonly ordinals?: readonly string[];
  /** Words between day, month and year: "of", "de". */
  readonly particles?: readonly string[];
  /** Words behind a year: "г.", "року". */
  readonly yearMarks?: readonly string[];
}

/** What a language needs to say when something was printed. */
export interface TimestampWords {
  /** "Published", "Last updated": what the time stands for. */
  readonly labels: Words<TimestampLabel>;
  /** Words before a date or a clock time: "on", "at", "um", "à", "kl.". */
  readonly connectors?: readonly string[];
  /** Halves of the day: "p.m.", "午後". */
  readonly meridiems?: Words<Meridiem>;
  /** Words that mark a clock time behind it: "Uhr", "hrs". */
  readonly clockMarks?: readonly string[];
  /** Clock times in words, in hours: `{ noon: 12 }`. */
  readonly clockWords?: Words<number>;
  /** Zones in words, with what is meant, as a key of `zoneAbbreviations` or an IANA name: `{ 'hora peninsular': 'Europe/Madrid' }`. */
  readonly zones?: Words<string>;
  /** Times counted from the moment of printing. */
  readonly relative?: RelativeWords;
}

/** Before noon or after it. */
export type Meridiem = 'am' | 'pm';

/** What "2 hours ago" and "yesterday" are made of. */
export interface RelativeWords {
  /** Units and their abbreviations: `{ hrs: 'hour' }`. */
  readonly units: Words<RelativeUnit>;
  /** Words in front that say the number is not exact: "about". */
  readonly about?: readonly string[];
  /** Words in front: "vor", "il y a", "hace". */
  readonly before?: readonly string[];
  /** Words behind: "ago", "fa", "sedan". */
  readonly behind?: readonly string[];
  /** Numbers in words: `{ an: 1 }`. */
  readonly numbers?: Words<number>;
  /** Days by name, counted back from today: `{ yesterday: 1, today: 0 }`. */
  readonly days?: Words<number>;
}

/** What is counted in "2 hours ago". */
export type RelativeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** What a printed time stands for. */
export type TimestampLabel =
  | 'published'
  | 'updated'
  | 'firstPublished'
  | 'posted'
  | 'created'
  | 'asOf'
  | 'taken';

/** What a language needs for market rows. */
export interface MarketWords {
  /** "Increased By", "down": which way a price went. */
  readonly directions: Words<Direction>;
}

/** Which way a price went. */
export type Direction = 'up' | 'down' | 'unchanged';

/** What a language needs for datelines. */
export interface DatelineWords {
  /** Words between two places: "and". */
  readonly conjunctions: readonly string[];
}

/** What a language needs for bylines and sign-offs. */
export interface BylineWords {
  /** Words that open a byline: "By", "Written by". */
  readonly prefixes: readonly string[];
  /** Words between two names: "and". */
  readonly conjunctions: readonly string[];
  /** Words between a name and the place of writing: "in". */
  readonly placePrepositions: readonly string[];
}

/** What a language needs for captions, credits and copyright lines. */
export interface CaptionWords {
  /** Words that open a credit: "Photo by", "Photograph:". */
  readonly creditLabels: readonly string[];
}

/** What a language needs for whole pages. Case does not count in any of them. */
export interface PageWords {
  /** Names of sections as printed alone on a line: "World", "Business". */
  readonly sections: readonly string[];
  /** Words of buttons and menus. A short line of nothing but such words and figures is furniture: "Share on Facebook". */
  readonly furnitureWords: readonly string[];
  /** Openings of lines that are not the story: "Sign up for", "Risk Disclosure:". */
  readonly furnitureOpenings: readonly string[];
  /** Whole lines, or openings with a colon, behind which no story follows: "Latest comments". */
  readonly storyEnds: readonly string[];
  /** Headings over a list of other stories; the story may go on behind the list: "Related articles". */
  readonly relatedHeadings: readonly string[];
  /** Openings of lines that name another story: "Read more:". */
  readonly relatedOpenings: readonly string[];
  /** Openings of lines that list the story's subjects: "Tags:". */
  readonly tagLabels: readonly string[];
}

/** One language of news print. Make one with {@link localeFrom}, or take one of `wirecopy/locales`. */
export interface Locale {
  /** BCP 47 tag: 'en-US', 'de'. */
  readonly code: string;
  /** How '02/11/2023' is read first. */
  readonly dayMonthOrder: DayMonthOrder;
  readonly numbers: NumberStyle;
  readonly calendar: CalendarWords;
  readonly timestamp?: TimestampWords;
  readonly market?: MarketWords;
  readonly dateline?: DatelineWords;
  readonly byline?: BylineWords;
  readonly caption?: CaptionWords;
  readonly page?: PageWords;
}

/** What {@link localeFrom} takes beside the calendar: everything but what date-fns knows. */
export interface LocaleWords extends Partial<Omit<Locale, 'code' | 'calendar'>> {
  /** Spellings that date-fns leaves out ("Sept"), beside those that it has. */
  readonly calendar?: Partial<CalendarWords>;
}

/**
 * A locale out of any date-fns locale, which gives the month and weekday names, and words of your own.
 *
 * @example
 * ```ts
 * import { hu } from 'date-fns/locale/hu';
 * const hungarian = localeFrom(hu, { timestamp: { labels: { Frissítve: 'updated' } } });
 * parseTimestamp('Frissítve: 2024. június 12. 10:29', { locales: [hungarian] });
 * ```
 */
export function localeFrom(of: CalendarLocale, words: LocaleWords = {}): Locale {
  const { calendar, ...sections } = words;
  return {
    code: of.code,
    dayMonthOrder: 'dayMonth',
    numbers: { decimal: '.' },
    ...sections,
    calendar: {
      ...calendar,
      months: {
        ...namesOf<Month>(12, 1, (index, width, context) =>
          of.localize.month(index, { width, context }),
        ),
        ...calendar?.months,
      },
      weekdays: {
        ...namesOf<Day>(7, 0, (index, width, context) =>
          of.localize.day(index, { width, context }),
        ),
        ...calendar?.weekdays,
      },
    },
  };
}

/** The names of months or weekdays in full and abbreviated, alone and within a date. Single letters say nothing. */
function namesOf<Index extends number>(
  count: number,
  first: number,
  name: (
    index: Index,
    width: 'wide' | 'abbreviated',
    context: 'formatting' | 'standalone',
  ) => string,
): Words<number> {
  const names: Record<string, number> = {};
  for (let index = 0; index < count; index += 1) {
    for (const width of ['wide', 'abbreviated'] as const) {
      for (const context of ['formatting', 'standalone'] as const) {
        names[name(index as Index, width, context)] = index + first;
      }
    }
  }
  return names;
}
