/** Croatian. */

import { hr as calendar } from 'date-fns/locale/hr';
import {
  type CalendarWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const hrCalendar: Partial<CalendarWords> = { ordinals: ['.'], yearMarks: ['.', 'godine'] };

/** How Croatian print says when something was published. */
export const hrTimestamp: TimestampWords = {
  labels: {
    Objavljeno: 'published',
    'Datum objave': 'published',
    Ažurirano: 'updated',
    'Zadnja izmjena': 'updated',
    'Posljednja izmjena': 'updated',
  },
  connectors: ['u', 'dana'],
  hourMarks: ['h', 'sati'],
  clockMarks: ['h', 'sati'],
  relative: {
    units: {
      minuta: 'minute',
      minute: 'minute',
      min: 'minute',
      sati: 'hour',
      sata: 'hour',
      sat: 'hour',
      dana: 'day',
      dan: 'day',
    },
    before: ['prije'],
    days: { jučer: 1, danas: 0 },
  },
};

/** Credit and rights words of Croatian print: "Foto: Ada Rowe/Pixsell". */
export const hrCaption: CaptionWords = {
  creditLabels: ['Foto', 'Fotografija', 'Izvor', 'Ilustracija'],
  fileMarks: ['Arhiva', 'Arhivska fotografija'],
  filePhrases: ['arhivska fotografija'],
  rights: ['Sva prava pridržana'],
};

/** Croatian: numeric dates are day first. */
export const hr: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: hrCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: hrCalendar,
  timestamp: hrTimestamp,
});
