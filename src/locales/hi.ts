/** Hindi. */

import { hi as calendar } from 'date-fns/locale/hi';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const hiCalendar: Partial<CalendarWords> = {
  months: {
    जनवरी: 1,
    फरवरी: 2,
    फ़रवरी: 2,
    मार्च: 3,
    अप्रैल: 4,
    मई: 5,
    जून: 6,
    जुलाई: 7,
    अगस्त: 8,
    सितंबर: 9,
    सितम्बर: 9,
    अक्टूबर: 10,
    अक्तूबर: 10,
    नवंबर: 11,
    नवम्बर: 11,
    दिसंबर: 12,
    दिसम्बर: 12,
  },
};

/** How Hindi print says when something was published. */
export const hiTimestamp: TimestampWords = {
  labels: {
    प्रकाशित: 'published',
    अपडेटेड: 'updated',
    अपडेट: 'updated',
    'अंतिम अपडेट': 'updated',
    पब्लिश्ड: 'published',
  },
  connectors: ['को', 'पर'],
  relative: {
    units: { मिनट: 'minute', घंटे: 'hour', घंटा: 'hour', दिन: 'day' },
    behind: ['पहले'],
    days: { कल: 1, आज: 0 },
  },
};

/** Hindi: numeric dates are day first. */
export const hi: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: hiCalendar,
  timestamp: hiTimestamp,
});
