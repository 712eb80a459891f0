/** Bulgarian. */

import { bg as calendar } from 'date-fns/locale/bg';
import {
  type CalendarWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const bgCalendar: Partial<CalendarWords> = { yearMarks: ['г.', 'г'] };

/** How Bulgarian print says when something was published. */
export const bgTimestamp: TimestampWords = {
  labels: {
    Публикувана: 'published',
    Публикувано: 'published',
    Обновена: 'updated',
    Обновено: 'updated',
    'Последна промяна': 'updated',
  },
  connectors: ['в', 'на', 'от'],
  hourMarks: ['ч.', 'ч'],
  clockMarks: ['ч.', 'ч', 'часа'],
  relative: {
    units: {
      минути: 'minute',
      минута: 'minute',
      часа: 'hour',
      час: 'hour',
      дни: 'day',
      ден: 'day',
    },
    before: ['преди'],
    days: { вчера: 1, днес: 0 },
  },
};

/** Credit and rights words of Bulgarian print: "Снимка: БТА". */
export const bgCaption: CaptionWords = {
  creditLabels: ['Снимка', 'Снимки', 'Фото', 'Източник'],
  fileMarks: ['Архивна снимка', 'Архив'],
  filePhrases: ['архивна снимка'],
  rights: ['Всички права запазени'],
};

/** Bulgarian: numeric dates are day first. */
export const bg: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: bgCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: bgCalendar,
  timestamp: bgTimestamp,
});
