/** Spanish. */

import { es as calendar } from 'date-fns/locale/es';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const esCalendar: Partial<CalendarWords> = {
  months: { setiembre: 9, sept: 9, set: 9 },
  weekdays: { mier: 3, mie: 3, sab: 6, sabado: 6, miercoles: 3 },
  ordinals: ['º', '°', 'o'],
  particles: ['de', 'del', 'de la'],
};

/** How Spanish print says when something was published. */
export const esTimestamp: TimestampWords = {
  labels: {
    Publicado: 'published',
    Publicada: 'published',
    'Fecha de publicación': 'published',
    Publicación: 'published',
    Actualizado: 'updated',
    Actualizada: 'updated',
    'Última actualización': 'updated',
    Actualización: 'updated',
    'Última modificación': 'updated',
    Modificado: 'updated',
    'Act.': 'updated',
    'Primera publicación': 'firstPublished',
    'Publicado originalmente': 'firstPublished',
    Creado: 'created',
    Creada: 'created',
    Escrito: 'created',
    Redactado: 'created',
    Fecha: 'published',
    Tomada: 'taken',
  },
  connectors: ['a las', 'a la', 'las', 'el', 'a', 'al', 'del', 'día', 'en', 'en la', 'de'],
  meridiems: {
    'a. m.': 'am',
    'p. m.': 'pm',
    'a.m.': 'am',
    'p.m.': 'pm',
    am: 'am',
    pm: 'pm',
    'a.m': 'am',
    'p.m': 'pm',
    'de la mañana': 'am',
    'de la tarde': 'pm',
    'de la noche': 'pm',
  },
  clockMarks: ['h', 'h.', 'hs', 'hs.', 'hrs', 'hrs.', 'horas', 'hora'],
  clockWords: { mediodía: 12, medianoche: 0 },
  zones: {
    'hora peninsular': 'Europe/Madrid',
    'hora de Madrid': 'Europe/Madrid',
    'hora de España': 'Europe/Madrid',
    'hora del Este': 'America/New_York',
    'hora de México': 'America/Mexico_City',
  },
  relative: {
    units: {
      segundo: 'second',
      segundos: 'second',
      seg: 'second',
      s: 'second',
      minuto: 'minute',
      minutos: 'minute',
      min: 'minute',
      hora: 'hour',
      horas: 'hour',
      h: 'hour',
      día: 'day',
      días: 'day',
      semana: 'week',
      semanas: 'week',
      mes: 'month',
      meses: 'month',
      año: 'year',
      años: 'year',
    },
    about: ['unos', 'unas', 'aproximadamente'],
    before: ['hace'],
    numbers: {
      un: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
    },
    days: { ayer: 1, anteayer: 2, hoy: 0 },
  },
};

/** Spanish: numeric dates are day first. */
export const es: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: esCalendar,
  timestamp: esTimestamp,
});
