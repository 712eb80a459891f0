/** Italian. */

import { it as calendar } from 'date-fns/locale/it';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const itCalendar: Partial<CalendarWords> = {
  months: { sett: 9 },
  weekdays: { lunedi: 1, martedi: 2, mercoledi: 3, giovedi: 4, venerdi: 5 },
  ordinals: ['º', '°'],
};

/** How Italian print says when something was published. */
export const itTimestamp: TimestampWords = {
  labels: {
    Pubblicato: 'published',
    Pubblicata: 'published',
    Pubblicazione: 'published',
    'Data di pubblicazione': 'published',
    'Pubblicato online': 'published',
    Aggiornato: 'updated',
    Aggiornata: 'updated',
    'Ultimo aggiornamento': 'updated',
    Aggiornamento: 'updated',
    Modificato: 'updated',
    'Ultima modifica': 'updated',
    Creato: 'created',
    Scritto: 'created',
    Postato: 'posted',
    'Prima pubblicazione': 'firstPublished',
  },
  connectors: ['il', 'alle', 'alle ore', 'ore', 'dalle', 'del', 'in data', 'a'],
  clockMarks: ['ore', 'h'],
  clockWords: { mezzogiorno: 12, mezzanotte: 0 },
  zones: { 'ora italiana': 'Europe/Rome' },
  relative: {
    units: {
      secondo: 'second',
      secondi: 'second',
      sec: 'second',
      minuto: 'minute',
      minuti: 'minute',
      min: 'minute',
      ora: 'hour',
      ore: 'hour',
      h: 'hour',
      giorno: 'day',
      giorni: 'day',
      gg: 'day',
      settimana: 'week',
      settimane: 'week',
      mese: 'month',
      mesi: 'month',
      anno: 'year',
      anni: 'year',
    },
    about: ['circa'],
    behind: ['fa'],
    numbers: {
      un: 1,
      una: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      nove: 9,
      dieci: 10,
    },
    days: { ieri: 1, oggi: 0 },
  },
};

/** Italian: numeric dates are day first. */
export const it: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: itCalendar,
  timestamp: itTimestamp,
});
