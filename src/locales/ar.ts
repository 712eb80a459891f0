/** Arabic. */

import { ar as calendar } from 'date-fns/locale/ar';
import {
  type CalendarWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const arCalendar: Partial<CalendarWords> = {
  months: {
    يناير: 1,
    فبراير: 2,
    مارس: 3,
    أبريل: 4,
    إبريل: 4,
    مايو: 5,
    يونيو: 6,
    يوليو: 7,
    أغسطس: 8,
    سبتمبر: 9,
    أكتوبر: 10,
    نوفمبر: 11,
    ديسمبر: 12,
    'كانون الثاني': 1,
    شباط: 2,
    آذار: 3,
    نيسان: 4,
    أيار: 5,
    حزيران: 6,
    تموز: 7,
    آب: 8,
    أيلول: 9,
    'تشرين الأول': 10,
    'تشرين الثاني': 11,
    'كانون الأول': 12,
  },
};

/** How Arabic print says when something was published. */
export const arTimestamp: TimestampWords = {
  labels: {
    نشر: 'published',
    نُشر: 'published',
    'تاريخ النشر': 'published',
    'نشر في': 'published',
    'آخر تحديث': 'updated',
    تحديث: 'updated',
    حُدث: 'updated',
  },
  connectors: ['في', 'الساعة', 'يوم'],
  meridiems: { ص: 'am', م: 'pm', صباحا: 'am', صباحًا: 'am', مساء: 'pm', مساءً: 'pm' },
  zones: {
    'بتوقيت غرينتش': 'GMT',
    'بتوقيت جرينتش': 'GMT',
    غرينتش: 'GMT',
    'بتوقيت مكة المكرمة': 'Asia/Riyadh',
  },
  relative: {
    units: {
      دقيقة: 'minute',
      دقائق: 'minute',
      ساعة: 'hour',
      ساعات: 'hour',
      يوم: 'day',
      أيام: 'day',
    },
    before: ['منذ', 'قبل'],
    days: { أمس: 1, اليوم: 0 },
  },
};

/** Credit and rights words of Arabic print: "الصورة: رويترز", "جميع الحقوق محفوظة". */
export const arCaption: CaptionWords = {
  creditLabels: ['صورة', 'الصورة', 'تصوير', 'المصدر', 'مصدر الصورة'],
  fileMarks: ['صورة أرشيفية', 'صورة من الأرشيف'],
  filePhrases: ['صورة أرشيفية', 'صورة من الأرشيف'],
  copyrightWords: ['حقوق النشر'],
  rights: ['جميع الحقوق محفوظة', 'كل الحقوق محفوظة'],
};

/** Arabic: numeric dates are day first. */
export const ar: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: arCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: arCalendar,
  timestamp: arTimestamp,
});
