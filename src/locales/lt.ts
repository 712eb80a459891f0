/** Lithuanian. */

import { lt as calendar } from 'date-fns/locale/lt';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const ltCalendar: Partial<CalendarWords> = {
  yearFirst: true,
  particles: ['m.', 'mėn.'],
  ordinals: ['d.', 'd'],
  yearMarks: ['m.', 'm'],
};

/** How Lithuanian print says when something was published. */
export const ltTimestamp: TimestampWords = {
  labels: {
    Paskelbta: 'published',
    Publikuota: 'published',
    Sukurta: 'created',
    Atnaujinta: 'updated',
    'Paskutinį kartą atnaujinta': 'updated',
  },
  connectors: ['val.'],
  hourMarks: ['val.'],
  clockMarks: ['val.', 'val'],
  relative: {
    units: {
      'min.': 'minute',
      minutes: 'minute',
      minučių: 'minute',
      'val.': 'hour',
      valandas: 'hour',
      valandų: 'hour',
      'd.': 'day',
      dienas: 'day',
      dienų: 'day',
    },
    before: ['prieš'],
    days: { vakar: 1, šiandien: 0 },
  },
};

/** Lithuanian: numeric dates are day first. */
export const lt: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: ltCalendar,
  timestamp: ltTimestamp,
});
