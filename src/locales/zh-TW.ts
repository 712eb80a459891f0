/** Chinese (traditional). */

import { zhTW as calendar } from 'date-fns/locale/zh-TW';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const zhTWCalendar: Partial<CalendarWords> = {
  weekdays: { 星期天: 0, 週日: 0, 週一: 1, 週二: 2, 週三: 3, 週四: 4, 週五: 5, 週六: 6 },
};

/** How Chinese (traditional) print says when something was published. */
export const zhTWTimestamp: TimestampWords = {
  labels: {
    發布: 'published',
    發佈: 'published',
    發布時間: 'published',
    發佈時間: 'published',
    發表: 'published',
    刊登: 'published',
    時間: 'published',
    更新: 'updated',
    更新時間: 'updated',
    最後更新: 'updated',
  },
  meridiems: { 上午: 'am', 凌晨: 'am', 早上: 'am', 下午: 'pm', 晚上: 'pm' },
  zones: { 香港時間: 'Asia/Hong_Kong', 台北時間: 'Asia/Taipei', 北京時間: 'Asia/Shanghai' },
  relative: {
    units: {
      秒: 'second',
      分鐘: 'minute',
      分: 'minute',
      小時: 'hour',
      天: 'day',
      週: 'week',
      個月: 'month',
      年: 'year',
    },
    behind: ['前'],
    days: { 昨天: 1, 今天: 0 },
  },
};

/** Chinese (traditional): numeric dates are year, month, day in full; month first without the year. */
export const zhTW: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'monthDay',
  numbers: { decimal: ',' },
  calendar: zhTWCalendar,
  timestamp: zhTWTimestamp,
});
