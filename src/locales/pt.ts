/** Portuguese. */

import { pt as calendar } from 'date-fns/locale/pt';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const ptCalendar: Partial<CalendarWords> = {
  months: { marco: 3 },
  weekdays: { segunda: 1, terça: 2, quarta: 3, quinta: 4, sexta: 5, sab: 6 },
  ordinals: ['º', '°', 'o'],
  particles: ['de', 'do'],
};

/** How Portuguese print says when something was published. */
export const ptTimestamp: TimestampWords = {
  labels: {
    Publicado: 'published',
    Publicada: 'published',
    Publicação: 'published',
    'Data de publicação': 'published',
    Atualizado: 'updated',
    Atualizada: 'updated',
    Actualizado: 'updated',
    'Última atualização': 'updated',
    Atualização: 'updated',
    Modificado: 'updated',
    'Última modificação': 'updated',
    Criado: 'created',
    Criada: 'created',
    Escrito: 'created',
    Postado: 'posted',
    'Primeira publicação': 'firstPublished',
  },
  connectors: ['às', 'as', 'à', 'em', 'no dia', 'de', 'do dia', 'a', 'dia'],
  clockMarks: ['h', 'hs', 'horas', 'hora', 'min'],
  clockWords: { 'meio-dia': 12, 'meia-noite': 0 },
  zones: {
    'horário de Brasília': 'America/Sao_Paulo',
    'hora de Brasília': 'America/Sao_Paulo',
    'hora de Lisboa': 'Europe/Lisbon',
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
      dia: 'day',
      dias: 'day',
      semana: 'week',
      semanas: 'week',
      mês: 'month',
      meses: 'month',
      ano: 'year',
      anos: 'year',
    },
    about: ['cerca de'],
    before: ['há', 'faz'],
    behind: ['atrás'],
    numbers: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      nove: 9,
      dez: 10,
    },
    days: { ontem: 1, anteontem: 2, hoje: 0 },
  },
};

/** Portuguese: numeric dates are day first. */
export const pt: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: ptCalendar,
  timestamp: ptTimestamp,
});
