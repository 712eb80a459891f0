/** Japanese. */

import { ja as calendar } from 'date-fns/locale/ja';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const jaCalendar: Partial<CalendarWords> = {
  weekdays: { 日曜: 0, 月曜: 1, 火曜: 2, 水曜: 3, 木曜: 4, 金曜: 5, 土曜: 6 },
};

/** How Japanese print says when something was published. */
export const jaTimestamp: TimestampWords = {
  labels: {
    公開: 'published',
    掲載: 'published',
    配信: 'published',
    公開日: 'published',
    掲載日: 'published',
    配信日: 'published',
    発表: 'published',
    投稿: 'posted',
    投稿日: 'posted',
    作成: 'created',
    更新: 'updated',
    更新日: 'updated',
    最終更新: 'updated',
    最終更新日: 'updated',
    更新日時: 'updated',
    公開日時: 'published',
    現在: 'asOf',
    撮影: 'taken',
  },
  meridiems: { 午前: 'am', 午後: 'pm', am: 'am', pm: 'pm' },
  clockMarks: ['頃', 'ごろ'],
  clockWords: { 正午: 12 },
  zones: { 日本時間: 'Asia/Tokyo' },
  relative: {
    units: {
      秒: 'second',
      分: 'minute',
      時間: 'hour',
      日: 'day',
      週間: 'week',
      か月: 'month',
      ヶ月: 'month',
      カ月: 'month',
      年: 'year',
    },
    behind: ['前'],
    days: { 昨日: 1, 今日: 0, 本日: 0 },
  },
};

/** Japanese: numeric dates are year, month, day in full; month first without the year. */
export const ja: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'monthDay',
  numbers: { decimal: '.' },
  calendar: jaCalendar,
  timestamp: jaTimestamp,
});
