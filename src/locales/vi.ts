/** Vietnamese. */

import { vi as calendar } from 'date-fns/locale/vi';
import {
  type CalendarWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const viCalendar: Partial<CalendarWords> = {
  months: {
    'tháng 1': 1,
    'tháng 2': 2,
    'tháng 3': 3,
    'tháng 4': 4,
    'tháng 5': 5,
    'tháng 6': 6,
    'tháng 7': 7,
    'tháng 8': 8,
    'tháng 9': 9,
    'tháng 10': 10,
    'tháng 11': 11,
    'tháng 12': 12,
  },
  weekdays: {
    'Chủ nhật': 0,
    'Thứ hai': 1,
    'Thứ ba': 2,
    'Thứ tư': 3,
    'Thứ năm': 4,
    'Thứ sáu': 5,
    'Thứ bảy': 6,
  },
};

/** How Vietnamese print says when something was published. */
export const viTimestamp: TimestampWords = {
  labels: {
    Đăng: 'published',
    'Ngày đăng': 'published',
    'Xuất bản': 'published',
    'Ngày xuất bản': 'published',
    'Cập nhật': 'updated',
    'Cập nhật lúc': 'updated',
    'Lần cuối cập nhật': 'updated',
  },
  connectors: ['lúc', 'ngày', 'vào', 'vào lúc'],
  hourMarks: ['giờ'],
  clockMarks: ['giờ', 'phút'],
  relative: {
    units: {
      giây: 'second',
      phút: 'minute',
      giờ: 'hour',
      tiếng: 'hour',
      ngày: 'day',
      tuần: 'week',
      tháng: 'month',
      năm: 'year',
    },
    behind: ['trước'],
    days: { 'hôm qua': 1, 'hôm nay': 0 },
  },
};

/** Credit and rights words of Vietnamese print: "Ảnh: TTXVN". */
export const viCaption: CaptionWords = {
  creditLabels: ['Ảnh', 'Ảnh chụp', 'Nguồn', 'Nguồn ảnh', 'Đồ họa'],
  fileMarks: ['Ảnh tư liệu'],
  filePhrases: ['ảnh tư liệu'],
  rights: ['Mọi quyền được bảo lưu'],
};

/** Vietnamese: numeric dates are day first. */
export const vi: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: viCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: viCalendar,
  timestamp: viTimestamp,
});
