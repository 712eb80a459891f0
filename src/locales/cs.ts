/** Czech. */

import { cs as calendar } from 'date-fns/locale/cs';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const csCalendar: Partial<CalendarWords> = {
  ordinals: ['.'],
  months: { leden: 1, ledna: 1 },
};

/** How Czech print says when something was published. */
export const csTimestamp: TimestampWords = {
  labels: {
    Publikováno: 'published',
    Vydáno: 'published',
    Zveřejněno: 'published',
    Vytvořeno: 'created',
    Aktualizováno: 'updated',
    Aktualizace: 'updated',
    'Naposledy aktualizováno': 'updated',
  },
  connectors: ['v', 've', 'dne', 'o'],
  hourMarks: ['hod.', 'h'],
  clockMarks: ['hod.', 'hodin', 'h'],
  relative: {
    units: {
      minutami: 'minute',
      minutou: 'minute',
      min: 'minute',
      hodinami: 'hour',
      hodinou: 'hour',
      dny: 'day',
      dnem: 'day',
    },
    before: ['před'],
    days: { včera: 1, dnes: 0 },
  },
};

/** Czech: numeric dates are day first. */
export const cs: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: csCalendar,
  timestamp: csTimestamp,
});
