/** Romanian. */

import { ro as calendar } from 'date-fns/locale/ro';
import { type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** How Romanian print says when something was published. */
export const roTimestamp: TimestampWords = {
  labels: {
    Publicat: 'published',
    Publicată: 'published',
    Publicare: 'published',
    Actualizat: 'updated',
    Actualizată: 'updated',
    'Ultima actualizare': 'updated',
    Modificat: 'updated',
  },
  connectors: ['la', 'la ora', 'ora', 'în', 'pe', 'data'],
  relative: {
    units: { minute: 'minute', minut: 'minute', ore: 'hour', oră: 'hour', zile: 'day', zi: 'day' },
    before: ['acum'],
    days: { ieri: 1, astăzi: 0, azi: 0 },
  },
};

/** Romanian: numeric dates are day first. */
export const ro: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  timestamp: roTimestamp,
});
