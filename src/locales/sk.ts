/** Slovak. */

import { sk as calendar } from 'date-fns/locale/sk';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const skCalendar: Partial<CalendarWords> = { ordinals: ['.'] };

/** How Slovak print says when something was published. */
export const skTimestamp: TimestampWords = {
  labels: {
    Publikované: 'published',
    Zverejnené: 'published',
    Aktualizované: 'updated',
    'Posledná aktualizácia': 'updated',
  },
  connectors: ['o', 'dňa'],
  clockMarks: ['h', 'hod.'],
  relative: {
    units: {
      minútami: 'minute',
      minútou: 'minute',
      hodinami: 'hour',
      hodinou: 'hour',
      dňami: 'day',
      dňom: 'day',
    },
    before: ['pred'],
    days: { včera: 1, dnes: 0 },
  },
};

/** Slovak: numeric dates are day first. */
export const sk: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: skCalendar,
  timestamp: skTimestamp,
});
