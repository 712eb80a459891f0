/** American English, and the words that all English print shares. */

import { enUS } from 'date-fns/locale/en-US';
import {
  type BylineWords,
  type CalendarWords,
  type CaptionWords,
  type DatelineWords,
  type Locale,
  localeFrom,
  type MarketWords,
  type PageWords,
  type TimestampWords,
} from './locale.ts';

/** House spellings beside those of date-fns. AP: "Sept."; Reuters: "Sept"; wire copy of the 1980s: capitals. */
export const enCalendar: Partial<CalendarWords> = {
  months: { Sept: 9 },
};

export const enTimestamp: TimestampWords = {
  labels: {
    Published: 'published',
    Updated: 'updated',
  },
};

export const enMarket: MarketWords = {
  directions: {
    'Increased By': 'up',
    'Decreased By': 'down',
    'No Change': 'unchanged',
  },
};

export const enDateline: DatelineWords = { conjunctions: ['and'] };

export const enByline: BylineWords = {
  prefixes: ['By'],
  conjunctions: ['and', '&'],
  placePrepositions: ['in'],
};

export const enCaption: CaptionWords = {
  creditLabels: ['Photo by', 'Photograph', 'Credit'],
};

export const enPage: PageWords = {
  sections: ['World'],
  furnitureOpenings: [],
  furnitureLines: ['Latest comments'],
};

/** American English: numeric dates are month first. The default language of everything. */
export const en: Locale = /* @__PURE__ */ localeFrom(enUS, {
  dayMonthOrder: 'monthDay',
  calendar: enCalendar,
  timestamp: enTimestamp,
  market: enMarket,
  dateline: enDateline,
  byline: enByline,
  caption: enCaption,
  page: enPage,
});
