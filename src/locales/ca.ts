/** Catalan. */

import { ca as calendar } from 'date-fns/locale/ca';
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
export const caCalendar: Partial<CalendarWords> = { particles: ['de', 'd’', "d'", 'del'] };

/** How Catalan print says when something was published. */
export const caTimestamp: TimestampWords = {
  labels: {
    Publicat: 'published',
    Publicada: 'published',
    Actualitzat: 'updated',
    Actualitzada: 'updated',
    'Última actualització': 'updated',
    Modificat: 'updated',
  },
  connectors: ['a les', 'el', 'a', 'les'],
  hourMarks: ['h'],
  clockMarks: ['h', 'hores', 'h.'],
  relative: {
    units: {
      minut: 'minute',
      minuts: 'minute',
      hora: 'hour',
      hores: 'hour',
      dia: 'day',
      dies: 'day',
    },
    before: ['fa'],
    days: { ahir: 1, avui: 0 },
  },
};

/** Words of Catalan bylines and sign-offs. */
export const caByline: BylineWords = {
  prefixes: ['Per', 'Escrit per', 'Publicat per', 'Text', 'Text de', 'Autor', 'Autora', 'Font'],
  conjunctions: ['i', '&'],
  placePrepositions: ['a', 'des de'],
  affiliationPrepositions: ['per a', 'de'],
  roles: [
    'periodista',
    'corresponsal',
    'redactor',
    'redactora',
    'editor',
    'editora',
    'columnista',
    'director',
    'directora',
    'enviat especial',
    'enviada especial',
    'fotògraf',
  ],
  roleLinks: ['de', 'del', 'a'],
  desks: ['Redacció', 'agències', 'agència'],
  groups: ['redacció', 'agències'],
  datePrepositions: ['el', 'a les'],
  kickers: ['Opinió', 'Anàlisi', 'Entrevista', 'Reportatge', 'Notícies'],
  furniture: ['Comparteix', 'Imprimeix', 'Comentaris', 'Facebook', 'Twitter'],
  counts: ['min', 'minuts', 'comentaris'],
  otherCredits: ['Foto', 'Fotos', 'Fotografia', 'Vídeo', 'Imatge'],
  ordinary: [
    'el',
    'la',
    'els',
    'les',
    'un',
    'una',
    'i',
    'o',
    'però',
    'no',
    'és',
    'són',
    'com',
    'per què',
    'quan',
    'on',
    'qui',
    'què',
    'nou',
    'nova',
    'tot',
    'cerca',
    'menú',
    'política',
    'economia',
    'cultura',
    'esports',
    'món',
    'salut',
    'ciència',
    'notícies',
  ],
  bodyOpeners: ['Redacció', 'Agència', 'Universitat'],
  particles: nameParticles,
};

/** Credit and rights words of Catalan print: "Foto: ACN". */
export const caCaption: CaptionWords = {
  creditLabels: ['Foto', 'Fotografia', 'Imatge', 'Font', 'Autor', 'Autora', 'Il·lustració'],
  creditOpenings: ['Foto de', 'Fotografia de', 'Cortesia de'],
  distributors: ['via'],
  clients: ['per a'],
  hosts: ['a'],
  conjunctions: ['i', '&'],
  fileMarks: ["Imatge d'arxiu", 'Imatge d’arxiu', 'Arxiu'],
  filePhrases: ["imatge d'arxiu"],
  handouts: ['Cedida', 'Cortesia de'],
  placePrepositions: ['a'],
  rights: ['Tots els drets reservats'],
};

/** Catalan: numeric dates are day first. */
export const ca: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: caCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: caCalendar,
  timestamp: caTimestamp,
  byline: caByline,
});
