/** What a caller adds to the words of a language: a vocabulary of their own, and what they know of a publisher. */

import type { DayMonthOrder, Direction, TimestampLabel, Words } from './locale.ts';

/** Words to add to the built-in tables. A word that is there already takes the meaning given here. */
export interface Vocabulary {
  /** Agencies, publishers and picture suppliers: name as printed, id as meant: `{ 'Acme Wire': 'acme' }`. */
  readonly agencies?: Words<string>;
  /** Places that may open a dateline without a region, as printed: `['Lindi']`. */
  readonly places?: readonly string[];
  /** Regions and countries behind a place: name as printed, ISO 3166 code: `{ 'Kwazulu-Natal': 'ZA-KZN' }`. */
  readonly regions?: Words<string>;
  /** Zone abbreviations, each with the IANA zone that is meant: `{ IST: 'Asia/Kolkata' }`. */
  readonly zones?: Words<string>;
  /** Labels of times: `{ 'Put online': 'published' }`. */
  readonly labels?: Words<TimestampLabel>;
  /** Direction words of market rows: `{ Jumped: 'up' }`. */
  readonly directions?: Words<Direction>;
  /** Roles of authors: `['Chief Meteorologist']`. */
  readonly roles?: readonly string[];
  /** Section names that stand alone on a line: `['Lagos Metro']`. */
  readonly sections?: readonly string[];
  /** Openings of lines that are not the story: `['Follow us on Acme']`. */
  readonly furniture?: readonly string[];
}

/** What is known of a publisher. A plain object; `wirecopy/profiles` has some. */
export interface Profile {
  /** A short name: 'brecorder'. */
  readonly name: string;
  /** IANA zone of times that print none: 'Asia/Karachi'. */
  readonly zone?: string;
  /** How the publisher writes numeric dates. */
  readonly dayMonthOrder?: DayMonthOrder;
  /** Copyright holders and furniture by which a page is recognised, as printed. */
  readonly marks?: readonly string[];
  /** The publisher's own words. */
  readonly vocabulary?: Vocabulary;
}
