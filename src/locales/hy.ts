/** Armenian. */

import { hy as calendar } from 'date-fns/locale/hy';
import { type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** How Armenian print says when something was published. */
export const hyTimestamp: TimestampWords = {
  labels: { 'Հրապարակվել է': 'published', 'Թարմացվել է': 'updated' },
};

/** Armenian: numeric dates are day first. */
export const hy: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  timestamp: hyTimestamp,
});
