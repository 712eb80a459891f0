/** Czech. */

import { cs as calendar } from 'date-fns/locale/cs';
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
export const csCalendar: Partial<CalendarWords> = {
  ordinals: ['.'],
  months: { leden: 1, ledna: 1 },
};

/** How Czech print says when something was published. */
export const csTimestamp: TimestampWords = {
  labels: {
    Publikováno: 'published',
    Vydáno: 'published',
    Zveřejněno: 'published',
    Vytvořeno: 'created',
    Aktualizováno: 'updated',
    Aktualizace: 'updated',
    'Naposledy aktualizováno': 'updated',
  },
  connectors: ['v', 've', 'dne', 'o'],
  hourMarks: ['hod.', 'h'],
  clockMarks: ['hod.', 'hodin', 'h'],
  relative: {
    units: {
      minutami: 'minute',
      minutou: 'minute',
      min: 'minute',
      hodinami: 'hour',
      hodinou: 'hour',
      dny: 'day',
      dnem: 'day',
    },
    before: ['před'],
    days: { včera: 1, dnes: 0 },
  },
};

/** Words of Czech bylines and sign-offs. */
export const csByline: BylineWords = {
  prefixes: [
    'Autor',
    'Autorka',
    'Autoři',
    'Napsal',
    'Napsala',
    'Připravil',
    'Připravila',
    'Text',
    'Zdroj',
    'Vydal',
  ],
  conjunctions: ['a', '&'],
  placePrepositions: ['v', 'z', 've', 'ze'],
  roles: [
    'redaktor',
    'redaktorka',
    'šéfredaktor',
    'šéfredaktorka',
    'reportér',
    'reportérka',
    'novinář',
    'novinářka',
    'komentátor',
    'komentátorka',
    'zpravodaj',
    'zpravodajka',
    'fotograf',
    'editor',
    'editorka',
  ],
  beats: ['zástupce', 'zahraniční', 'domácí'],
  roleLinks: ['v', 'z', 'pro'],
  desks: ['redakce', 'ČTK', 'agentury'],
  groups: ['redakce', 'red'],
  datePrepositions: ['dne', 'v'],
  kickers: ['Komentář', 'Rozhovor', 'Analýza', 'Reportáž', 'Zprávy', 'Glosa'],
  furniture: ['Sdílet', 'Tisk', 'Uložit', 'Diskuse', 'Komentáře', 'Facebook', 'Twitter'],
  counts: ['min čtení', 'minut čtení', 'min', 'komentářů'],
  otherCredits: ['Foto', 'Fotografie', 'Ilustrace', 'Video'],
  ordinary: [
    'a',
    'nebo',
    'ale',
    'ne',
    'je',
    'jsou',
    'byl',
    'byla',
    'bude',
    'jak',
    'proč',
    'kdy',
    'kde',
    'kdo',
    'co',
    'který',
    'ten',
    'ta',
    'to',
    'nový',
    'nová',
    'nové',
    'vše',
    'hledat',
    'menu',
    'kontakt',
    'politika',
    'ekonomika',
    'kultura',
    'sport',
    'svět',
    'zdraví',
    'věda',
    'zprávy',
  ],
  bodyOpeners: ['Redakce', 'Agentura'],
  particles: nameParticles,
};

/** Credit and rights words of Czech print: "Foto: ČTK". */
export const csCaption: CaptionWords = {
  creditLabels: [
    'Foto',
    'Fotografie',
    'Autor',
    'Autor fotografie',
    'Zdroj',
    'Ilustrace',
    'Grafika',
    'Video',
  ],
  creditOpenings: ['Zdroj:'],
  distributors: ['via', 'přes'],
  clients: ['pro'],
  conjunctions: ['a', '&'],
  fileMarks: ['Archivní foto', 'Archivní snímek', 'Archiv'],
  filePhrases: ['archivní foto', 'archivní snímek'],
  bodyWords: ['Agentura', 'Hasiči', 'Ministerstvo', 'Policie', 'Univerzita'],
  placePrepositions: ['v', 've'],
  rights: ['Všechna práva vyhrazena'],
};

/** Czech: numeric dates are day first. */
export const cs: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: csCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: csCalendar,
  timestamp: csTimestamp,
  byline: csByline,
});
