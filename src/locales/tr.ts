/** Turkish. */

import { tr as calendar } from 'date-fns/locale/tr';
import { type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** How Turkish print says when something was published. */
export const trTimestamp: TimestampWords = {
  labels: {
    Yayınlanma: 'published',
    'Yayınlanma Tarihi': 'published',
    'Yayın Tarihi': 'published',
    Yayınlandı: 'published',
    Giriş: 'published',
    'Giriş Tarihi': 'published',
    'Oluşturulma Tarihi': 'created',
    Güncelleme: 'updated',
    Güncellenme: 'updated',
    'Güncelleme Tarihi': 'updated',
    Güncellendi: 'updated',
    'Son Güncelleme': 'updated',
    'Son güncelleme tarihi': 'updated',
  },
  connectors: ['saat', 'tarih'],
  relative: {
    units: {
      saniye: 'second',
      dakika: 'minute',
      dk: 'minute',
      saat: 'hour',
      gün: 'day',
      hafta: 'week',
      ay: 'month',
      yıl: 'year',
    },
    behind: ['önce'],
    days: { dün: 1, bugün: 0 },
  },
};

/** Turkish: numeric dates are day first. */
export const tr: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  timestamp: trTimestamp,
});
