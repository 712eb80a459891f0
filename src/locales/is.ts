/** Icelandic. */

import { is as calendar } from 'date-fns/locale/is';
import { nameParticles } from '../data/name-particles.ts';
import {
  type BylineWords,
  type CalendarWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const isCalendar: Partial<CalendarWords> = { ordinals: ['.'] };

/** How Icelandic print says when something was published. */
export const isTimestamp: TimestampWords = {
  labels: {
    Birt: 'published',
    Birtist: 'published',
    Uppfært: 'updated',
    'Síðast uppfært': 'updated',
  },
  connectors: ['kl.', 'kl', 'klukkan', 'þann'],
  relative: {
    units: {
      mínútum: 'minute',
      mínútu: 'minute',
      klukkustundum: 'hour',
      klukkustund: 'hour',
      dögum: 'day',
      degi: 'day',
    },
    before: ['fyrir'],
    behind: ['síðan'],
    days: { 'í gær': 1, 'í dag': 0 },
  },
};

/** Words of Icelandic bylines and sign-offs. */
export const isByline: BylineWords = {
  prefixes: ['Eftir', 'Höfundur', 'Skrifað af', 'Texti', 'Frétt af', 'Blaðamaður', 'Heimild'],
  conjunctions: ['og', '&'],
  placePrepositions: ['í', 'frá', 'á'],
  roles: ['blaðamaður', 'fréttamaður', 'ritstjóri', 'ljósmyndari', 'pistlahöfundur'],
  roleLinks: ['á', 'hjá'],
  desks: ['ritstjórn', 'fréttastofa'],
  groups: ['ritstjórn'],
  datePrepositions: ['þann', 'kl.', 'kl'],
  kickers: ['Frétt', 'Pistill', 'Viðtal', 'Fréttir'],
  furniture: ['Deila', 'Prenta', 'Facebook', 'Twitter'],
  counts: ['mín'],
  otherCredits: ['Mynd', 'Myndir', 'Ljósmynd'],
  ordinary: [
    'og',
    'eða',
    'en',
    'ekki',
    'er',
    'var',
    'hvað',
    'hver',
    'hvernig',
    'hvar',
    'þetta',
    'það',
    'nýtt',
    'fréttir',
    'íþróttir',
  ],
  particles: nameParticles,
};

/** Icelandic: numeric dates are day first. */
export const is: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: isCalendar,
  timestamp: isTimestamp,
  byline: isByline,
});
