/** Chinese (simplified). */

import { zhCN as calendar } from 'date-fns/locale/zh-CN';
import { type CalendarWords, type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const zhCNCalendar: Partial<CalendarWords> = { weekdays: { 星期天: 0, 周天: 0 } };

/** How Chinese (simplified) print says when something was published. */
export const zhCNTimestamp: TimestampWords = {
  labels: {
    发布: 'published',
    发布时间: 'published',
    发布于: 'published',
    发表: 'published',
    发表于: 'published',
    时间: 'published',
    创建: 'created',
    更新: 'updated',
    更新时间: 'updated',
    更新于: 'updated',
    最后更新: 'updated',
  },
  meridiems: { 上午: 'am', 凌晨: 'am', 早上: 'am', 下午: 'pm', 晚上: 'pm' },
  zones: { 北京时间: 'Asia/Shanghai' },
  relative: {
    units: {
      秒: 'second',
      秒钟: 'second',
      分钟: 'minute',
      分: 'minute',
      小时: 'hour',
      天: 'day',
      周: 'week',
      个月: 'month',
      年: 'year',
    },
    behind: ['前', '以前'],
    days: { 昨天: 1, 今天: 0 },
  },
};

/** Chinese (simplified): numeric dates are year, month, day in full; month first without the year. */
export const zhCN: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'monthDay',
  numbers: { decimal: ',' },
  calendar: zhCNCalendar,
  timestamp: zhCNTimestamp,
});
