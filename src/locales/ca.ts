/** Catalan. */

import { ca as calendar } from 'date-fns/locale/ca';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const caCalendar: Partial<CalendarWords> = { particles: ['de', 'd’', "d'", 'del'] };

/** How Catalan print says when something was published. */
export const caTimestamp: TimestampWords = {
  labels: {
    Publicat: 'published',
    Publicada: 'published',
    Actualitzat: 'updated',
    Actualitzada: 'updated',
    'Última actualització': 'updated',
    Modificat: 'updated',
  },
  connectors: ['a les', 'el', 'a', 'les'],
  hourMarks: ['h'],
  clockMarks: ['h', 'hores', 'h.'],
  relative: {
    units: {
      minut: 'minute',
      minuts: 'minute',
      hora: 'hour',
      hores: 'hour',
      dia: 'day',
      dies: 'day',
    },
    before: ['fa'],
    days: { ahir: 1, avui: 0 },
  },
};

/** Catalan: numeric dates are day first. */
export const ca: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: caCalendar,
  timestamp: caTimestamp,
});
