/** Danish. */

import { da as calendar } from 'date-fns/locale/da';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const daCalendar: Partial<CalendarWords> = {
  months: { mars: 3, sept: 9 },
  weekdays: { søn: 0, man: 1, tir: 2, tirs: 2, ons: 3, tor: 4, tors: 4, fre: 5, lør: 6 },
  ordinals: ['.'],
};

/** How Danish print says when something was published. */
export const daTimestamp: TimestampWords = {
  labels: {
    Publiceret: 'published',
    Offentliggjort: 'published',
    Udgivet: 'published',
    Oprettet: 'created',
    Skrevet: 'created',
    Opdateret: 'updated',
    'Sidst opdateret': 'updated',
    'Senest opdateret': 'updated',
    'Seneste opdatering': 'updated',
    Ændret: 'updated',
    Redigeret: 'updated',
    'Først publiceret': 'firstPublished',
  },
  connectors: ['den', 'd.', 'kl.', 'kl', 'klokken', 'i', 'om'],
  clockWords: { midnat: 0 },
  relative: {
    units: {
      sekund: 'second',
      sekunder: 'second',
      'sek.': 'second',
      minut: 'minute',
      minutter: 'minute',
      'min.': 'minute',
      min: 'minute',
      time: 'hour',
      timer: 'hour',
      't.': 'hour',
      dag: 'day',
      dage: 'day',
      uge: 'week',
      uger: 'week',
      måned: 'month',
      måneder: 'month',
      år: 'year',
    },
    about: ['ca.', 'omkring'],
    before: ['for'],
    behind: ['siden'],
    numbers: { en: 1, et: 1, to: 2, tre: 3, fire: 4, fem: 5 },
    days: { 'i går': 1, 'i forgårs': 2, 'i dag': 0 },
  },
};

/** Danish: numeric dates are day first. */
export const da: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: daCalendar,
  timestamp: daTimestamp,
});
