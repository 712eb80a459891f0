/** Polish. */

import { pl as calendar } from 'date-fns/locale/pl';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const plCalendar: Partial<CalendarWords> = {
  ordinals: ['.'],
  yearMarks: ['r.', 'r', 'roku'],
};

/** How Polish print says when something was published. */
export const plTimestamp: TimestampWords = {
  labels: {
    Opublikowano: 'published',
    Publikacja: 'published',
    'Data publikacji': 'published',
    'Data dodania': 'published',
    Dodano: 'posted',
    Zamieszczono: 'posted',
    Utworzono: 'created',
    Napisano: 'created',
    Aktualizacja: 'updated',
    Zaktualizowano: 'updated',
    'Ostatnia aktualizacja': 'updated',
    'Data aktualizacji': 'updated',
    Zmodyfikowano: 'updated',
    'Ostatnia modyfikacja': 'updated',
    'Stan na': 'asOf',
  },
  connectors: ['o', 'o godz.', 'godz.', 'godzina', 'o godzinie', 'dnia', 'w dniu', 'z dnia', 'z'],
  clockWords: { południe: 12, północ: 0 },
  relative: {
    units: {
      sekunda: 'second',
      sekundy: 'second',
      sekund: 'second',
      'sek.': 'second',
      minuta: 'minute',
      minuty: 'minute',
      minut: 'minute',
      minutę: 'minute',
      min: 'minute',
      'min.': 'minute',
      godzina: 'hour',
      godziny: 'hour',
      godzin: 'hour',
      godzinę: 'hour',
      'godz.': 'hour',
      godz: 'hour',
      dzień: 'day',
      dni: 'day',
      tydzień: 'week',
      tygodnie: 'week',
      tygodni: 'week',
      miesiąc: 'month',
      miesiące: 'month',
      miesięcy: 'month',
      rok: 'year',
      lata: 'year',
      lat: 'year',
    },
    about: ['około'],
    behind: ['temu'],
    days: { wczoraj: 1, przedwczoraj: 2, dzisiaj: 0, dziś: 0 },
  },
};

/** Polish: numeric dates are day first. */
export const pl: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: plCalendar,
  timestamp: plTimestamp,
});
