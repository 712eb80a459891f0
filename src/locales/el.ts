/** Greek. */

import { el as calendar } from 'date-fns/locale/el';
import { type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** How Greek print says when something was published. */
export const elTimestamp: TimestampWords = {
  labels: {
    Δημοσίευση: 'published',
    Δημοσιεύτηκε: 'published',
    Δημοσιεύθηκε: 'published',
    'Ημερομηνία δημοσίευσης': 'published',
    Ενημέρωση: 'updated',
    Ενημερώθηκε: 'updated',
    'Τελευταία ενημέρωση': 'updated',
    'Τελευταία τροποποίηση': 'updated',
  },
  connectors: ['στις', 'στη', 'την'],
  meridiems: { 'π.μ.': 'am', 'μ.μ.': 'pm', πμ: 'am', μμ: 'pm' },
  relative: {
    units: {
      λεπτά: 'minute',
      λεπτό: 'minute',
      ώρες: 'hour',
      ώρα: 'hour',
      ημέρες: 'day',
      ημέρα: 'day',
      μέρες: 'day',
    },
    before: ['πριν', 'πριν από'],
    days: { χθες: 1, χτες: 1, σήμερα: 0 },
  },
};

/** Greek: numeric dates are day first. */
export const el: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  timestamp: elTimestamp,
});
