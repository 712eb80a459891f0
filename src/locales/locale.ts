/**
 * What a language contributes: words, and the habits of its print. A locale holds no code, so adding a language is
 * adding one file of words.
 *
 * Each noun reads its own section. A section that a locale leaves out is simply not there in that language.
 */

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
  /** Whether a year of two digits stands in front: '24/06/12'. Default false. */
  readonly yearFirst?: boolean;
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
  /** Words that may stand behind a clock time: "Uhr", "hrs". */
  readonly clockMarks?: readonly string[];
  /** Those of them that make a clock time of an hour alone, as in "15 Uhr", "20h". */
  readonly hourMarks?: readonly string[];
  /** Clock times in words, in hours: `{ noon: 12 }`. */
  readonly clockWords?: Words<number>;
  /** Zones in words, with what is meant, as a key of `zoneAbbreviations` or an IANA name: `{ 'hora peninsular': 'Europe/Madrid' }`; empty: the local one. */
  readonly zones?: Words<string>;
  /** Words behind a place that is meant as its zone: "Paris time". */
  readonly zoneMarks?: readonly string[];
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
  /** Whole phrases without a number to read: `{ 'just now': { amount: 0, unit: 'second' } }`. */
  readonly phrases?: Words<{ readonly amount: number; readonly unit: RelativeUnit }>;
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
  /** Words of rows, "Increased By", "down", "unch": which way a price went. */
  readonly directions: Words<Direction>;
  /** Units behind a figure: "pct", "basis points", "points". */
  readonly units?: Words<FigureUnit>;
  /** What stands in a column without a figure: "N/A". */
  readonly missing?: readonly string[];
  /** Letters and words behind a count: "M" is 6, "lakh" is 5. The meaning is a power of ten. */
  readonly magnitudes?: Words<number>;
  /** Words before a volume: "Vol". */
  readonly volumeLabels?: readonly string[];
  /** Words before a ticker symbol in brackets: "ticker symbol". */
  readonly symbolLabels?: readonly string[];
  /** Words that end the name of a company: "Inc". */
  readonly companyForms?: readonly string[];
  /** Words that many companies' names share and that are no name alone: "Bank", "Energy". */
  readonly companyTrades?: readonly string[];
}

/** What a language needs for sentences such as "The S&P 500 rose 81.21 points, or 1.8%, to 4,649.23." */
export interface MoveWords {
  /** Verbs of a movement, "rose", "picked up", and what stands for them, "with a gain of". */
  readonly verbs: Words<Direction>;
  /** Words before the verb that say no direction: "was", "closed", "slightly". */
  readonly beforeVerbs: readonly string[];
  /** Words before the level that was reached: "to", "to close at". */
  readonly levels: readonly string[];
  /** Words before a figure: "or", "by", "about". */
  readonly hedges: readonly string[];
  /** Words that make of a figure a bound of it: "less than". */
  readonly bounds: readonly string[];
  /** How long the movement took: "for the week". */
  readonly scopes: Words<MoveScope>;
  /** Words behind a figure that say its direction: "0.5% higher". */
  readonly comparatives?: Words<Direction>;
  /** What a hundredth of the money is called: "cents". */
  readonly hundredths?: readonly string[];
  /** Words in small letters that stand in names, first or last as well: "industrial". */
  readonly nameWords: readonly string[];
  /** Words in small letters that stand in names between others: "of", "on the". */
  readonly nameJoints?: readonly string[];
  /** Articles before a name, which do not belong to it. */
  readonly articles: readonly string[];
}

/** How long a movement took. */
export type MoveScope = 'day' | 'week' | 'month' | 'year';

/** What a figure counts. */
export type FigureUnit = 'percent' | 'basisPoints' | 'points';

/** Which way a price went. */
export type Direction = 'up' | 'down' | 'unchanged';

/** What a language needs for datelines. */
export interface DatelineWords {
  /** Words between two places: "and". */
  readonly conjunctions: readonly string[];
  /**
   * Words that open a text and name no place: labels ("FILE", "OPINION"), sections ("HEALTH"), and what begins a
   * sentence ("The", "In"). A place of the tables that begins with one ("The Hague") is still a place.
   */
  readonly notPlaces?: readonly string[];
  /** Words that say how near the place is: "ABOARD AIR FORCE ONE", "NEAR FALLUJAH, Iraq". */
  readonly approaches?: readonly string[];
  /** Whether a city in title case before a colon is a headline ("Leipzig: Züge fallen aus") and not a dateline ("Mumbai: …"). */
  readonly colonHeadlines?: boolean;
}

/** What a language needs for bylines and sign-offs. Words stand in their usual case; case does not count when they are read. */
export interface BylineWords {
  /** Words that open a byline: "By", "Written by", "Reporter". */
  readonly prefixes: readonly string[];
  /** Words between two names: "and", "&". */
  readonly conjunctions: readonly string[];
  /** Words between a name and the place of writing: "in", "reporting from". */
  readonly placePrepositions: readonly string[];
  /** Words between a name and who the person writes for: "for", "of", "special to". */
  readonly affiliationPrepositions?: readonly string[];
  /** Words between a name and an agency that helped: "with". */
  readonly companions?: readonly string[];
  /** Words of function: "editor", "staff writer". The last word of a role, or one of several. */
  readonly roles?: readonly string[];
  /** Endings of words of function, for languages that write compounds: "redakteur" of "Wirtschaftsredakteur". */
  readonly roleEndings?: readonly string[];
  /** Words that open a role: rank and beat, "chief", "political", "science". */
  readonly beats?: readonly string[];
  /** Words behind which a role goes on: "of" in "Head of Sport", "für" in "Redakteur für Umwelt". */
  readonly roleLinks?: readonly string[];
  /** Last words of a group that signs as one: "Staff", "Desk", "Reporters". */
  readonly desks?: readonly string[];
  /** Last words of the names of companies and institutions: "University", "Times", "Foundation". */
  readonly organisations?: readonly string[];
  /** First words of the names of bodies, for languages that put them there: "Redaktion" of "Redaktion Haus.de". */
  readonly bodyOpeners?: readonly string[];
  /** Groups that sign without a name: "agencies", "wire reports". */
  readonly groups?: readonly string[];
  /** Words within names, in small letters: "van der", "de la". */
  readonly particles?: readonly string[];
  /** Degrees and titles behind a name: "MD", "PhD". */
  readonly credentials?: readonly string[];
  /** Remarks in parentheses behind a name: "now", "earlier". */
  readonly remarks?: readonly string[];
  /** Words between a name and a date on the same line: "on", "am". */
  readonly datePrepositions?: readonly string[];
  /** Words in front of the prefix or the name: "News", "Kolumne". */
  readonly kickers?: readonly string[];
  /** Page furniture that shares the line: "Link Copied", "View author archive". */
  readonly furniture?: readonly string[];
  /** Counts on the line, behind a number: "min read", "comments". */
  readonly counts?: readonly string[];
  /** Openings of the credit of somebody else on the line: "Illustration by". */
  readonly otherCredits?: readonly string[];
  /** Words that are in no name: "the", "why", "our". They keep headlines from being read as persons. */
  readonly ordinary?: readonly string[];
  /** Endings of such words, for languages that tell them by it: "keit", "isches". */
  readonly ordinaryEndings?: readonly string[];
  /** Words of these tables that are family names as well: "Read", "Post". Behind a given name they are one. */
  readonly familyNames?: readonly string[];
  /** Family names of one character that open a name printed without a blank, in one string: "王李张". */
  readonly oneLetterFamilyNames?: string;
  /** Whether family names are printed first. Default false. */
  readonly familyFirst?: boolean;
}

/** What somebody did for a story. */
export type ContributionRole =
  | 'reporting'
  | 'additionalReporting'
  | 'writing'
  | 'editing'
  | 'compiling'
  | 'translating'
  | 'photography'
  | 'graphics'
  | 'other';

/** What a language needs for sign-offs, the credits at the end of a story. */
export interface SignOffWords {
  /** What was done: "Reporting", "additional reporting", "Editado". */
  readonly roles: Words<ContributionRole>;
  /** Words between what was done and by whom: "by", "von". */
  readonly by: readonly string[];
  /** What people did, behind their names: "contributed to this report". */
  readonly verbs: Words<ContributionRole>;
  /** Openings of what follows the credits and is none: "Our Standards". */
  readonly trailers: readonly string[];
  /** Those of the roles that open no other line of a page: "Reporting", not "Video". */
  readonly openings?: readonly string[];
  /** How those of the verbs begin that end no paragraph of a story: "contributed", not "reported". */
  readonly endings?: readonly string[];
}

/** What a language needs for captions, credits and copyright lines. */
export interface CaptionWords {
  /** Words that open a credit, mostly with a colon: "Photo", "Credit", "Image source". */
  readonly creditLabels: readonly string[];
  /** Words that open a credit by themselves: "Photo by", "Courtesy of". */
  readonly creditOpenings?: readonly string[];
  /** Words that open the caption itself, where a page prints them: "Image caption". */
  readonly captionLabels?: readonly string[];
  /** Labels of a credit that stands before its caption: "Image source". */
  readonly sourceLabels?: readonly string[];
  /** Words before the distributor: "via". */
  readonly distributors?: readonly string[];
  /** Words before whoever the picture was taken for: "for". */
  readonly clients?: readonly string[];
  /** Words before the library that has the picture: "on". */
  readonly hosts?: readonly string[];
  /** Words between two photographers: "and". */
  readonly conjunctions?: readonly string[];
  /** Marks of a file photo, before a caption or among the parts of a credit: "File photo", "File". */
  readonly fileMarks?: readonly string[];
  /** Words of a sentence that say that the photo is from the files: "file photo". */
  readonly filePhrases?: readonly string[];
  /** Marks of a picture that somebody gave away: "Handout", "Courtesy of". Those that open a credit stand among the openings too. */
  readonly handouts?: readonly string[];
  /** What is printed in the place of a photographer's name or behind it: "Stringer", "Staff". */
  readonly roles?: readonly string[];
  /** What kind of picture it is, behind the names: "Composite". */
  readonly pictureKinds?: readonly string[];
  /** Words that only the name of a body has, never that of a person: "Police", "Pictures". */
  readonly bodyWords?: readonly string[];
  /** Words of prose that may stand before an agency's name and make it part of the sentence: "by", "told". */
  readonly governors?: readonly string[];
  /** Words before a place where the picture was taken: "in", "near". */
  readonly placePrepositions?: readonly string[];
  /** Words for the mark ©: "Copyright". */
  readonly copyrightWords?: readonly string[];
  /** What may stand before the mark: "All content". */
  readonly copyrightOpenings?: readonly string[];
  /** What reserves the rights: "All rights reserved". */
  readonly rights?: readonly string[];
}

/** What a language needs for whole pages. Case does not count in any of them. */
export interface PageWords {
  /** Names of sections as printed alone on a line: "World", "Business". */
  readonly sections: readonly string[];
  /** Words of buttons and menus. A short line of nothing but such words and figures is furniture: "Share on Facebook". */
  readonly furnitureWords: readonly string[];
  /** Openings of lines that are not the story: "Sign up for", "Risk Disclosure:". */
  readonly furnitureOpenings: readonly string[];
  /** Openings of the fields and buttons of a form: "Enter your email". What stands above one is no story. */
  readonly formFields?: readonly string[];
  /** Buttons that show or hide the caption above them, alone on a line: "Hide Caption". */
  readonly captionButtons?: readonly string[];
  /** Phrases that no story has, anywhere in a line: "in your inbox", "terms of service". */
  readonly furniturePhrases: readonly string[];
  /** Whole lines, or openings with a colon, behind which no story follows: "Latest comments". */
  readonly storyEnds: readonly string[];
  /** Words that open the heading over a company's description of itself, below a press release: "About". */
  readonly boilerplateOpenings: readonly string[];
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
  readonly moves?: MoveWords;
  readonly dateline?: DatelineWords;
  readonly byline?: BylineWords;
  readonly signOff?: SignOffWords;
  readonly caption?: CaptionWords;
  readonly page?: PageWords;
}

/** What {@link localeFrom} takes beside the calendar: everything but what date-fns knows. */
export interface LocaleWords extends Partial<Omit<Locale, 'code' | 'calendar'>> {
  /** Spellings that date-fns leaves out ("Sept"), beside those that it has. */
  readonly calendar?: Partial<CalendarWords>;
}

/**
 * What is taken of a locale of date-fns, by its shape: the declarations of this package stand without those of date-fns, and
 * a locale of another version of it fits as well.
 */
export interface CalendarLocale {
  /** BCP 47 tag: 'hu'. */
  readonly code: string;
  readonly localize: {
    /** The name of a month, 0 (January) to 11. */
    month(index: number, style: NameStyle): string;
    /** The name of a weekday, 0 (Sunday) to 6. */
    day(index: number, style: NameStyle): string;
  };
}

/** Which form of a name is meant: in full or abbreviated, within a date or alone. */
interface NameStyle {
  readonly width: 'wide' | 'abbreviated';
  readonly context: 'formatting' | 'standalone';
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
  return {
    code: of.code,
    dayMonthOrder: 'dayMonth',
    numbers: { decimal: '.' },
    ...words,
    calendar: calendarFrom(of, words.calendar),
  };
}

/** The names of months and weekdays of a date-fns locale, and words of your own. */
export function calendarFrom(
  of: CalendarLocale,
  words: Partial<CalendarWords> = {},
): CalendarWords {
  // The names are made at the first use: no program needs those of every language that it imports.
  let months: Words<number> | null = null;
  let weekdays: Words<number> | null = null;
  return {
    ...words,
    get months() {
      months ??= {
        ...namesOf(12, 1, (index, style) => of.localize.month(index, style)),
        ...words.months,
      };
      return months;
    },
    get weekdays() {
      weekdays ??= {
        ...namesOf(7, 0, (index, style) => of.localize.day(index, style)),
        ...words.weekdays,
      };
      return weekdays;
    },
  };
}

/** The names of months or weekdays in full and abbreviated, alone and within a date. Single letters say nothing. */
function namesOf(
  count: number,
  first: number,
  name: (index: number, style: NameStyle) => string,
): Words<number> {
  const names: Record<string, number> = {};
  for (let index = 0; index < count; index += 1) {
    for (const width of ['wide', 'abbreviated'] as const) {
      for (const context of ['formatting', 'standalone'] as const) {
        names[name(index, { width, context })] = index + first;
      }
    }
  }
  return names;
}
