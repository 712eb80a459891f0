/** Hungarian. */

import { hu as calendar } from 'date-fns/locale/hu';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const huCalendar: Partial<CalendarWords> = { months: { márc: 3, szept: 9, okt: 10 } };

/** How Hungarian print says when something was published. */
export const huTimestamp: TimestampWords = {
  labels: {
    Megjelent: 'published',
    Közzétéve: 'published',
    Publikálva: 'published',
    Létrehozva: 'created',
    Frissítve: 'updated',
    'Utoljára frissítve': 'updated',
    Módosítva: 'updated',
  },
  relative: {
    units: {
      perce: 'minute',
      perccel: 'minute',
      órája: 'hour',
      órával: 'hour',
      napja: 'day',
      nappal: 'day',
    },
    behind: ['ezelőtt'],
    days: { tegnap: 1, ma: 0 },
  },
};

/** Hungarian: numeric dates are day first. */
export const hu: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: huCalendar,
  timestamp: huTimestamp,
});
