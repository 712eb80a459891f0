/** Icelandic. */

import { is as calendar } from 'date-fns/locale/is';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const isCalendar: Partial<CalendarWords> = { ordinals: ['.'] };

/** How Icelandic print says when something was published. */
export const isTimestamp: TimestampWords = {
  labels: {
    Birt: 'published',
    Birtist: 'published',
    Uppfært: 'updated',
    'Síðast uppfært': 'updated',
  },
  connectors: ['kl.', 'kl', 'klukkan', 'þann'],
  relative: {
    units: {
      mínútum: 'minute',
      mínútu: 'minute',
      klukkustundum: 'hour',
      klukkustund: 'hour',
      dögum: 'day',
      degi: 'day',
    },
    before: ['fyrir'],
    behind: ['síðan'],
    days: { 'í gær': 1, 'í dag': 0 },
  },
};

/** Icelandic: numeric dates are day first. */
export const is: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: isCalendar,
  timestamp: isTimestamp,
});
