/** Slovak. */

import { sk as calendar } from 'date-fns/locale/sk';
import {
  type CalendarWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const skCalendar: Partial<CalendarWords> = { ordinals: ['.'] };

/** How Slovak print says when something was published. */
export const skTimestamp: TimestampWords = {
  labels: {
    Publikované: 'published',
    Zverejnené: 'published',
    Aktualizované: 'updated',
    'Posledná aktualizácia': 'updated',
  },
  connectors: ['o', 'dňa'],
  clockMarks: ['h', 'hod.'],
  relative: {
    units: {
      minútami: 'minute',
      minútou: 'minute',
      hodinami: 'hour',
      hodinou: 'hour',
      dňami: 'day',
      dňom: 'day',
    },
    before: ['pred'],
    days: { včera: 1, dnes: 0 },
  },
};

/** Credit and rights words of Slovak print: "Foto: TASR". */
export const skCaption: CaptionWords = {
  creditLabels: ['Foto', 'Fotografia', 'Zdroj', 'Autor', 'Ilustrácia'],
  fileMarks: ['Archívna fotografia', 'Archívne foto'],
  filePhrases: ['archívne foto'],
  rights: ['Všetky práva vyhradené'],
};

/** Slovak: numeric dates are day first. */
export const sk: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: skCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: skCalendar,
  timestamp: skTimestamp,
});
