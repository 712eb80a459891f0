/** Ukrainian. */

import { uk as calendar } from 'date-fns/locale/uk';
import { nameParticles } from '../data/name-particles.ts';
import {
  type BylineWords,
  type CalendarWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const ukCalendar: Partial<CalendarWords> = {
  months: {
    січ: 1,
    лют: 2,
    бер: 3,
    квіт: 4,
    трав: 5,
    черв: 6,
    лип: 7,
    серп: 8,
    вер: 9,
    жовт: 10,
    лист: 11,
    груд: 12,
  },
  yearMarks: ['р.', 'року', 'рік'],
};

/** How Ukrainian print says when something was published. */
export const ukTimestamp: TimestampWords = {
  labels: {
    Опубліковано: 'published',
    'Дата публікації': 'published',
    Оновлено: 'updated',
    Змінено: 'updated',
    'Останнє оновлення': 'updated',
  },
  connectors: ['о', 'об', 'в', 'від', 'на'],
  zones: { 'за Києвом': 'Europe/Kyiv' },
  relative: {
    units: {
      хвилину: 'minute',
      хвилини: 'minute',
      хвилин: 'minute',
      хв: 'minute',
      годину: 'hour',
      години: 'hour',
      годин: 'hour',
      день: 'day',
      дні: 'day',
      днів: 'day',
    },
    behind: ['тому'],
    days: { вчора: 1, сьогодні: 0 },
    phrases: {
      щойно: { amount: 0, unit: 'second' },
      'хвилину тому': { amount: 1, unit: 'minute' },
      'годину тому': { amount: 1, unit: 'hour' },
      'день тому': { amount: 1, unit: 'day' },
      'пів години тому': { amount: 30, unit: 'minute' },
    },
  },
};

/** Words of Ukrainian bylines and sign-offs. */
export const ukByline: BylineWords = {
  prefixes: [
    'Автор',
    'Автори',
    'Автор статті',
    'Текст',
    'Джерело',
    'Написав',
    'Написала',
    'Опублікував',
    'Підготував',
    'Підготувала',
  ],
  conjunctions: ['і', 'й', 'та', '&'],
  placePrepositions: ['в', 'у', 'з', 'із'],
  roles: [
    'кореспондент',
    'журналіст',
    'журналістка',
    'редактор',
    'редакторка',
    'оглядач',
    'головний редактор',
    'колумніст',
    'фотограф',
  ],
  beats: ['спеціальний', 'головний', 'наш'],
  roleLinks: ['в', 'у'],
  desks: ['редакція', 'агентство', 'Укрінформ'],
  groups: ['редакція'],
  datePrepositions: ['о', 'від'],
  kickers: ['Думка', 'Колонка', 'Аналіз', 'Інтерв’ю', 'Репортаж', 'Новини'],
  furniture: ['Поділитися', 'Друк', 'Зберегти', 'Коментарі', 'Читати далі', 'Підписатися'],
  counts: ['хв', 'хв.', 'хвилин', 'коментарів'],
  otherCredits: ['Фото', 'Ілюстрація', 'Відео'],
  ordinary: [
    'і',
    'або',
    'але',
    'не',
    'це',
    'як',
    'чому',
    'коли',
    'де',
    'хто',
    'що',
    'який',
    'новий',
    'нова',
    'нове',
    'нові',
    'всі',
    'пошук',
    'меню',
    'контакти',
    'політика',
    'економіка',
    'культура',
    'спорт',
    'світ',
    'здоров’я',
    'наука',
    'новини',
    'україна',
  ],
  bodyOpeners: ['Редакція', 'Агентство'],
  particles: nameParticles,
};

/** Credit and rights words of Ukrainian print: "Фото: Укрінформ". */
export const ukCaption: CaptionWords = {
  creditLabels: [
    'Фото',
    'Світлина',
    'Фотографія',
    'Фотограф',
    'Зображення',
    'Ілюстрація',
    'Джерело',
    'Джерело фото',
    'Автор фото',
  ],
  distributors: ['via', 'через'],
  clients: ['для'],
  hosts: ['на'],
  conjunctions: ['та', 'і', '&'],
  fileMarks: ['Архівне фото', 'Фото з архіву'],
  filePhrases: ['архівне фото'],
  bodyWords: ['Агентство', 'Міністерство', 'Поліція', 'Служба', 'Університет'],
  placePrepositions: ['у', 'в'],
  rights: ['Всі права захищені', 'Усі права захищено'],
};

/** Ukrainian: numeric dates are day first. */
export const uk: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: ukCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: ukCalendar,
  timestamp: ukTimestamp,
  byline: ukByline,
});
