/** Finnish. */

import { fi as calendar } from 'date-fns/locale/fi';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const fiCalendar: Partial<CalendarWords> = { ordinals: ['.'] };

/** How Finnish print says when something was published. */
export const fiTimestamp: TimestampWords = {
  labels: {
    Julkaistu: 'published',
    Päivitetty: 'updated',
    'Viimeksi päivitetty': 'updated',
    Muokattu: 'updated',
  },
  connectors: ['klo', 'kello'],
  relative: {
    units: {
      sekuntia: 'second',
      sekunti: 'second',
      minuuttia: 'minute',
      minuutti: 'minute',
      min: 'minute',
      tuntia: 'hour',
      tunti: 'hour',
      t: 'hour',
      päivää: 'day',
      päivä: 'day',
      pv: 'day',
      viikkoa: 'week',
      viikko: 'week',
      kuukautta: 'month',
      kuukausi: 'month',
      vuotta: 'year',
      vuosi: 'year',
    },
    behind: ['sitten'],
    days: { eilen: 1, tänään: 0 },
  },
};

/** Finnish: numeric dates are day first. */
export const fi: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: fiCalendar,
  timestamp: fiTimestamp,
});
