/** Hungarian. */

import { hu as calendar } from 'date-fns/locale/hu';
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
export const huCalendar: Partial<CalendarWords> = {
  yearFirst: true,
  months: { márc: 3, szept: 9, okt: 10 },
};

/** How Hungarian print says when something was published. */
export const huTimestamp: TimestampWords = {
  labels: {
    Megjelent: 'published',
    Közzétéve: 'published',
    Publikálva: 'published',
    Létrehozva: 'created',
    Frissítve: 'updated',
    'Utoljára frissítve': 'updated',
    Módosítva: 'updated',
  },
  relative: {
    units: {
      perce: 'minute',
      perccel: 'minute',
      órája: 'hour',
      órával: 'hour',
      napja: 'day',
      nappal: 'day',
    },
    behind: ['ezelőtt'],
    days: { tegnap: 1, ma: 0 },
  },
};

/** Words of Hungarian bylines and sign-offs. */
export const huByline: BylineWords = {
  prefixes: ['Írta', 'Szerző', 'Szerzők', 'Forrás', 'Szöveg', 'Közzétette', 'Készítette'],
  conjunctions: ['és', '&'],
  placePrepositions: [],
  roles: [
    'újságíró',
    'szerkesztő',
    'főszerkesztő',
    'tudósító',
    'riporter',
    'rovatvezető',
    'fotós',
    'publicista',
  ],
  desks: ['szerkesztőség', 'MTI'],
  groups: ['szerkesztőség', 'MTI'],
  kickers: ['Hírek', 'Vélemény', 'Interjú', 'Elemzés'],
  furniture: ['Megosztás', 'Nyomtatás', 'Facebook', 'Twitter'],
  counts: ['perc'],
  otherCredits: ['Fotó', 'Fotók', 'Kép', 'Videó'],
  ordinary: [
    'és',
    'vagy',
    'de',
    'nem',
    'a',
    'az',
    'egy',
    'hogyan',
    'miért',
    'mikor',
    'hol',
    'ki',
    'mi',
    'új',
    'minden',
    'keresés',
    'menü',
    'politika',
    'gazdaság',
    'kultúra',
    'sport',
    'világ',
    'egészség',
    'tudomány',
    'hírek',
  ],
  particles: nameParticles,
  familyFirst: true,
};

/** Credit and rights words of Hungarian print: "Fotó: MTI/Ada Rowe". */
export const huCaption: CaptionWords = {
  creditLabels: ['Fotó', 'Fotók', 'Kép', 'Forrás', 'Illusztráció', 'Grafika'],
  conjunctions: ['és', '&'],
  fileMarks: ['Archív fotó', 'Archív kép'],
  filePhrases: ['archív fotó'],
  bodyWords: ['Egyetem', 'Minisztérium', 'Múzeum', 'Rendőrség'],
  rights: ['Minden jog fenntartva'],
};

/** Hungarian: numeric dates are day first. */
export const hu: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: huCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: huCalendar,
  timestamp: huTimestamp,
  byline: huByline,
});
