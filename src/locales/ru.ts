/** Russian. */

import { ru as calendar } from 'date-fns/locale/ru';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const ruCalendar: Partial<CalendarWords> = {
  months: {
    янв: 1,
    фев: 2,
    февр: 2,
    март: 3,
    апр: 4,
    май: 5,
    июн: 6,
    июл: 7,
    авг: 8,
    сен: 9,
    сент: 9,
    окт: 10,
    ноя: 11,
    нояб: 11,
    дек: 12,
  },
  weekdays: { вс: 0, пн: 1, вт: 2, ср: 3, чт: 4, пт: 5, сб: 6, сбт: 6, втр: 2 },
  ordinals: ['-го'],
  yearMarks: ['г.', 'г', 'года', 'год'],
};

/** How Russian print says when something was published. */
export const ruTimestamp: TimestampWords = {
  labels: {
    Опубликовано: 'published',
    'Дата публикации': 'published',
    Опубликован: 'published',
    Публикация: 'published',
    Размещено: 'posted',
    Создано: 'created',
    Обновлено: 'updated',
    Обновлён: 'updated',
    'Последнее обновление': 'updated',
    Обновление: 'updated',
    Изменено: 'updated',
    Дополнено: 'updated',
    'Дата изменения': 'updated',
    'По состоянию на': 'asOf',
  },
  connectors: ['в', 'от', 'на', 'с'],
  hourMarks: ['ч', 'ч.'],
  clockMarks: ['ч', 'ч.', 'час', 'часа', 'часов'],
  clockWords: { полдень: 12, полночь: 0 },
  zones: {
    МСК: 'Europe/Moscow',
    мск: 'Europe/Moscow',
    'по московскому времени': 'Europe/Moscow',
    'по Москве': 'Europe/Moscow',
  },
  relative: {
    units: {
      секунда: 'second',
      секунду: 'second',
      секунды: 'second',
      секунд: 'second',
      'сек.': 'second',
      минута: 'minute',
      минуту: 'minute',
      минуты: 'minute',
      минут: 'minute',
      'мин.': 'minute',
      мин: 'minute',
      час: 'hour',
      часа: 'hour',
      часов: 'hour',
      'ч.': 'hour',
      ч: 'hour',
      день: 'day',
      дня: 'day',
      дней: 'day',
      неделя: 'week',
      неделю: 'week',
      недели: 'week',
      недель: 'week',
      месяц: 'month',
      месяца: 'month',
      месяцев: 'month',
      год: 'year',
      года: 'year',
      лет: 'year',
    },
    about: ['около'],
    behind: ['назад'],
    days: { вчера: 1, позавчера: 2, сегодня: 0 },
  },
};

/** Russian: numeric dates are day first. */
export const ru: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: ruCalendar,
  timestamp: ruTimestamp,
});
