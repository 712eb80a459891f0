/** Hebrew. */

import { he as calendar } from 'date-fns/locale/he';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const heCalendar: Partial<CalendarWords> = { particles: ['ב'] };

/** How Hebrew print says when something was published. */
export const heTimestamp: TimestampWords = {
  labels: {
    פורסם: 'published',
    'פורסם בתאריך': 'published',
    עודכן: 'updated',
    'עדכון אחרון': 'updated',
  },
  connectors: ['בשעה', 'ב'],
  relative: {
    units: { דקות: 'minute', דקה: 'minute', שעות: 'hour', שעה: 'hour', ימים: 'day', יום: 'day' },
    before: ['לפני'],
    days: { אתמול: 1, היום: 0 },
  },
};

/** Hebrew: numeric dates are day first. */
export const he: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: heCalendar,
  timestamp: heTimestamp,
});
