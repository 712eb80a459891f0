/** French. */

import { fr as calendar } from 'date-fns/locale/fr';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const frCalendar: Partial<CalendarWords> = {
  months: { fév: 2, juill: 7, sep: 9, aout: 8, fevrier: 2, decembre: 12, dec: 12 },
  ordinals: ['er', 'ère', 'e'],
};

/** How French print says when something was published. */
export const frTimestamp: TimestampWords = {
  labels: {
    Publié: 'published',
    Publiée: 'published',
    'Publié en ligne': 'published',
    'Article publié': 'published',
    Publication: 'published',
    'Date de publication': 'published',
    Paru: 'published',
    'Mis en ligne': 'published',
    Diffusé: 'published',
    'Première publication': 'firstPublished',
    Créé: 'created',
    Écrit: 'created',
    Rédigé: 'created',
    Posté: 'posted',
    'Mis à jour': 'updated',
    'Mise à jour': 'updated',
    'Dernière mise à jour': 'updated',
    Actualisé: 'updated',
    Modifié: 'updated',
    'Dernière modification': 'updated',
    MàJ: 'updated',
    Màj: 'updated',
    MAJ: 'updated',
    Photographié: 'taken',
    Prise: 'taken',
    'Prise de vue': 'taken',
  },
  connectors: ['le', 'à', 'au', 'du', 'vers', 'en', 'dès'],
  clockMarks: ['h', 'heures', 'heure', 'min'],
  clockWords: { midi: 12, minuit: 0 },
  zones: {
    'heure de Paris': 'Europe/Paris',
    'heure française': 'Europe/Paris',
    'heure de l’Est': 'America/Toronto',
  },
  relative: {
    units: {
      seconde: 'second',
      secondes: 'second',
      sec: 'second',
      s: 'second',
      minute: 'minute',
      minutes: 'minute',
      min: 'minute',
      mn: 'minute',
      heure: 'hour',
      heures: 'hour',
      h: 'hour',
      jour: 'day',
      jours: 'day',
      j: 'day',
      semaine: 'week',
      semaines: 'week',
      mois: 'month',
      an: 'year',
      ans: 'year',
      année: 'year',
      années: 'year',
    },
    about: ['environ', 'près de'],
    before: ['il y a'],
    numbers: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
    },
    days: { hier: 1, 'avant-hier': 2, "aujourd'hui": 0, 'aujourd’hui': 0 },
  },
};

/** French: numeric dates are day first. */
export const fr: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: frCalendar,
  timestamp: frTimestamp,
});
