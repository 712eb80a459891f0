/** Norwegian (Bokmål). */

import { nb as calendar } from 'date-fns/locale/nb';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const nbCalendar: Partial<CalendarWords> = {
  months: { sept: 9, mar: 3, jun: 6, jul: 7 },
  weekdays: { tirs: 2, tors: 4, lørd: 6 },
  ordinals: ['.'],
};

/** How Norwegian (Bokmål) print says when something was published. */
export const nbTimestamp: TimestampWords = {
  labels: {
    Publisert: 'published',
    'Lagt ut': 'posted',
    Opprettet: 'created',
    Skrevet: 'created',
    Oppdatert: 'updated',
    'Sist oppdatert': 'updated',
    'Sist endret': 'updated',
    Endret: 'updated',
    'Først publisert': 'firstPublished',
  },
  connectors: ['den', 'kl.', 'kl', 'klokken', 'klokka'],
  clockWords: { midnatt: 0 },
  relative: {
    units: {
      sekund: 'second',
      sekunder: 'second',
      'sek.': 'second',
      minutt: 'minute',
      minutter: 'minute',
      'min.': 'minute',
      min: 'minute',
      time: 'hour',
      timer: 'hour',
      't.': 'hour',
      dag: 'day',
      dager: 'day',
      uke: 'week',
      uker: 'week',
      måned: 'month',
      måneder: 'month',
      år: 'year',
    },
    about: ['ca.', 'omtrent'],
    before: ['for'],
    behind: ['siden'],
    numbers: { en: 1, ett: 1, et: 1, to: 2, tre: 3, fire: 4, fem: 5 },
    days: { 'i går': 1, 'i forgårs': 2, 'i dag': 0 },
  },
};

/** Norwegian (Bokmål): numeric dates are day first. */
export const nb: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: nbCalendar,
  timestamp: nbTimestamp,
});
