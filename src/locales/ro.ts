/** Romanian. */

import { ro as calendar } from 'date-fns/locale/ro';
import { nameParticles } from '../data/name-particles.ts';
import {
  type BylineWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** How Romanian print says when something was published. */
export const roTimestamp: TimestampWords = {
  labels: {
    Publicat: 'published',
    Publicată: 'published',
    Publicare: 'published',
    Actualizat: 'updated',
    Actualizată: 'updated',
    'Ultima actualizare': 'updated',
    Modificat: 'updated',
  },
  connectors: ['la', 'la ora', 'ora', 'în', 'pe', 'data'],
  relative: {
    units: { minute: 'minute', minut: 'minute', ore: 'hour', oră: 'hour', zile: 'day', zi: 'day' },
    before: ['acum'],
    days: { ieri: 1, astăzi: 0, azi: 0 },
  },
};

/** Words of Romanian bylines and sign-offs. */
export const roByline: BylineWords = {
  prefixes: [
    'De',
    'Scris de',
    'Publicat de',
    'Autor',
    'Autori',
    'Text',
    'Sursa',
    'Sursă',
    'Articol de',
    'Realizat de',
  ],
  conjunctions: ['și', 'şi', '&'],
  placePrepositions: ['în', 'din', 'la'],
  roles: [
    'jurnalist',
    'jurnalistă',
    'redactor',
    'reporter',
    'corespondent',
    'editor',
    'redactor-șef',
    'fotograf',
    'analist',
  ],
  roleLinks: ['la', 'de'],
  desks: ['Redacția', 'redacţia', 'agenții'],
  groups: ['redacția', 'redacţia'],
  datePrepositions: ['pe', 'la', 'în'],
  kickers: ['Opinie', 'Analiză', 'Interviu', 'Știri', 'Editorial'],
  furniture: ['Distribuie', 'Tipărește', 'Comentarii', 'Facebook', 'Twitter'],
  counts: ['min', 'minute', 'comentarii'],
  otherCredits: ['Foto', 'Fotografie', 'Video', 'Imagine'],
  ordinary: [
    'și',
    'sau',
    'dar',
    'nu',
    'este',
    'sunt',
    'cum',
    'de ce',
    'când',
    'unde',
    'cine',
    'ce',
    'care',
    'nou',
    'nouă',
    'toate',
    'caută',
    'meniu',
    'contact',
    'politică',
    'economie',
    'cultură',
    'sport',
    'lume',
    'sănătate',
    'știință',
    'știri',
  ],
  bodyOpeners: ['Redacția', 'Agenția'],
  particles: nameParticles,
};

/** Credit and rights words of Romanian print: "Foto: Agerpres". */
export const roCaption: CaptionWords = {
  creditLabels: ['Foto', 'Fotografie', 'Sursa', 'Sursa foto', 'Imagine', 'Credit foto'],
  distributors: ['via', 'prin'],
  clients: ['pentru'],
  conjunctions: ['și', '&'],
  fileMarks: ['Foto arhivă', 'Imagine de arhivă'],
  filePhrases: ['imagine de arhivă', 'foto arhivă'],
  bodyWords: ['Agenția', 'Guvernul', 'Ministerul', 'Poliția', 'Universitatea'],
  placePrepositions: ['în', 'la'],
  rights: ['Toate drepturile rezervate'],
};

/** Romanian: numeric dates are day first. */
export const ro: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: roCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  timestamp: roTimestamp,
  byline: roByline,
});
