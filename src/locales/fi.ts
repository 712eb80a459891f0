/** Finnish. */

import { fi as calendar } from 'date-fns/locale/fi';
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
export const fiCalendar: Partial<CalendarWords> = { ordinals: ['.'] };

/** How Finnish print says when something was published. */
export const fiTimestamp: TimestampWords = {
  labels: {
    Julkaistu: 'published',
    Päivitetty: 'updated',
    'Viimeksi päivitetty': 'updated',
    Muokattu: 'updated',
  },
  connectors: ['klo', 'kello'],
  relative: {
    units: {
      sekuntia: 'second',
      sekunti: 'second',
      minuuttia: 'minute',
      minuutti: 'minute',
      min: 'minute',
      tuntia: 'hour',
      tunti: 'hour',
      t: 'hour',
      päivää: 'day',
      päivä: 'day',
      pv: 'day',
      viikkoa: 'week',
      viikko: 'week',
      kuukautta: 'month',
      kuukausi: 'month',
      vuotta: 'year',
      vuosi: 'year',
    },
    behind: ['sitten'],
    days: { eilen: 1, tänään: 0 },
    phrases: {
      'juuri nyt': { amount: 0, unit: 'second' },
      'hetki sitten': { amount: 0, unit: 'second' },
      'tunti sitten': { amount: 1, unit: 'hour' },
      'minuutti sitten': { amount: 1, unit: 'minute' },
      'päivä sitten': { amount: 1, unit: 'day' },
      'puoli tuntia sitten': { amount: 30, unit: 'minute' },
    },
  },
};

/** Words of Finnish bylines and sign-offs. */
export const fiByline: BylineWords = {
  prefixes: [
    'Teksti',
    'Kirjoittanut',
    'Kirjoittaja',
    'Julkaissut',
    'Toimittaja',
    'Lähde',
    'Haastattelu',
  ],
  conjunctions: ['ja', 'sekä', '&'],
  placePrepositions: [],
  roles: [
    'toimittaja',
    'päätoimittaja',
    'kirjeenvaihtaja',
    'kolumnisti',
    'kuvaaja',
    'valokuvaaja',
    'kriitikko',
    'kirjailija',
    'professori',
    'tuottaja',
  ],
  roleEndings: ['toimittaja', 'kirjeenvaihtaja'],
  beats: ['politiikan', 'talouden', 'ulkomaan', 'vastaava'],
  desks: ['toimitus', 'STT', 'uutistoimisto'],
  groups: ['toimitus'],
  remarks: ['teksti', 'kuva', 'kuvat'],
  datePrepositions: ['klo', 'klo.'],
  kickers: [
    'Kommentti',
    'Kolumni',
    'Analyysi',
    'Haastattelu',
    'Uutiset',
    'Pääkirjoitus',
    'Mielipide',
  ],
  furniture: [
    'Jaa',
    'Tulosta',
    'Tallenna',
    'Kommentit',
    'Kopioi linkki',
    'Seuraa',
    'Kuuntele',
    'Lukuaika',
    'Lue lisää',
    'Facebook',
    'Twitter',
  ],
  counts: ['min', 'min lukuaika', 'minuuttia', 'kommenttia', 'kommentit'],
  otherCredits: ['Kuva', 'Kuvat', 'Valokuva', 'Kuvitus', 'Video'],
  ordinary: [
    'ja',
    'tai',
    'mutta',
    'ei',
    'on',
    'oli',
    'ovat',
    'mitä',
    'miksi',
    'miten',
    'missä',
    'kuka',
    'milloin',
    'tämä',
    'nämä',
    'se',
    'ne',
    'uusi',
    'uudet',
    'kaikki',
    'etusivu',
    'haku',
    'valikko',
    'politiikka',
    'talous',
    'kulttuuri',
    'urheilu',
    'maailma',
    'terveys',
    'tiede',
    'uutiset',
  ],
  particles: nameParticles,
};

/** Credit and rights words of Finnish print: "Kuva: Ada Rowe / Lehtikuva". */
export const fiCaption: CaptionWords = {
  creditLabels: ['Kuva', 'Kuvat', 'Valokuva', 'Kuvaaja', 'Grafiikka', 'Lähde', 'Video'],
  conjunctions: ['ja', '&'],
  fileMarks: ['Arkistokuva'],
  filePhrases: ['arkistokuva'],
  bodyWords: ['Poliisi', 'Yliopisto', 'Museo', 'Ministeriö'],
  rights: ['Kaikki oikeudet pidätetään'],
};

/** Finnish: numeric dates are day first. */
export const fi: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: fiCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: fiCalendar,
  timestamp: fiTimestamp,
  byline: fiByline,
});
