/** British English: American English with the day first. */

import { enGB as calendar } from 'date-fns/locale/en-GB';
import {
  enByline,
  enCalendar,
  enCaption,
  enDateline,
  enMarket,
  enMoves,
  enPage,
  enSignOff,
  enTimestamp,
} from './en.ts';
import { type Locale, localeFrom } from './locale.ts';

/** English outside of North America: numeric dates are day first. */
export const enGB: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  calendar: enCalendar,
  timestamp: enTimestamp,
  market: enMarket,
  moves: enMoves,
  dateline: enDateline,
  byline: enByline,
  signOff: enSignOff,
  caption: enCaption,
  page: enPage,
});
