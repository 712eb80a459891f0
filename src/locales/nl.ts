/** Dutch. */

import { nl as calendar } from 'date-fns/locale/nl';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const nlCalendar: Partial<CalendarWords> = {
  months: { mar: 3, maa: 3, sept: 9 },
  weekdays: { zo: 0, ma: 1, di: 2, wo: 3, do: 4, vr: 5, za: 6 },
  ordinals: ['e', 'de', 'ste'],
};

/** How Dutch print says when something was published. */
export const nlTimestamp: TimestampWords = {
  labels: {
    Gepubliceerd: 'published',
    Publicatiedatum: 'published',
    Verschenen: 'published',
    Geplaatst: 'posted',
    Bijgewerkt: 'updated',
    'Laatst bijgewerkt': 'updated',
    'Laatste update': 'updated',
    Update: 'updated',
    Geüpdatet: 'updated',
    Gewijzigd: 'updated',
    'Laatst gewijzigd': 'updated',
    Aangepast: 'updated',
    'Laatst aangepast': 'updated',
    Aangemaakt: 'created',
    Geschreven: 'created',
  },
  connectors: ['op', 'om', 'van', 'de'],
  clockMarks: ['uur', 'u', 'u.', 'h'],
  clockWords: { middernacht: 0 },
  relative: {
    units: {
      seconde: 'second',
      seconden: 'second',
      sec: 'second',
      minuut: 'minute',
      minuten: 'minute',
      min: 'minute',
      uur: 'hour',
      uren: 'hour',
      u: 'hour',
      dag: 'day',
      dagen: 'day',
      week: 'week',
      weken: 'week',
      maand: 'month',
      maanden: 'month',
      jaar: 'year',
      jaren: 'year',
    },
    about: ['ongeveer', 'circa'],
    behind: ['geleden'],
    numbers: {
      een: 1,
      één: 1,
      twee: 2,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      zeven: 7,
      acht: 8,
      negen: 9,
      tien: 10,
    },
    days: { gisteren: 1, eergisteren: 2, vandaag: 0 },
  },
};

/** Dutch: numeric dates are day first. */
export const nl: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: nlCalendar,
  timestamp: nlTimestamp,
});
