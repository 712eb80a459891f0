/** Swedish. */

import { sv as calendar } from 'date-fns/locale/sv';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const svCalendar: Partial<CalendarWords> = {
  months: { sept: 9, mar: 3, jun: 6, jul: 7 },
  weekdays: { sön: 0, mån: 1, tor: 4, lör: 6 },
  ordinals: [':e', ':a', 'e'],
};

/** How Swedish print says when something was published. */
export const svTimestamp: TimestampWords = {
  labels: {
    Publicerad: 'published',
    Publicerat: 'published',
    Publicerades: 'published',
    Skapad: 'created',
    Skriven: 'created',
    Uppdaterad: 'updated',
    Uppdaterat: 'updated',
    'Senast uppdaterad': 'updated',
    'Senast uppdaterat': 'updated',
    Ändrad: 'updated',
    'Senast ändrad': 'updated',
    Redigerad: 'updated',
    'Först publicerad': 'firstPublished',
  },
  connectors: ['den', 'kl', 'kl.', 'klockan'],
  clockWords: { midnatt: 0 },
  relative: {
    units: {
      sekund: 'second',
      sekunder: 'second',
      sek: 'second',
      minut: 'minute',
      minuter: 'minute',
      min: 'minute',
      timme: 'hour',
      timmar: 'hour',
      tim: 'hour',
      dag: 'day',
      dagar: 'day',
      vecka: 'week',
      veckor: 'week',
      månad: 'month',
      månader: 'month',
      år: 'year',
    },
    about: ['cirka', 'ungefär'],
    before: ['för'],
    behind: ['sedan'],
    numbers: { en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5 },
    days: { igår: 1, 'i går': 1, 'i förrgår': 2, idag: 0, 'i dag': 0 },
  },
};

/** Swedish: numeric dates are day first. */
export const sv: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: svCalendar,
  timestamp: svTimestamp,
});
