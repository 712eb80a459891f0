/** Korean. */

import { ko as calendar } from 'date-fns/locale/ko';
import { type Locale, localeFrom, type TimestampWords } from './locale.ts';

/** How Korean print says when something was published. */
export const koTimestamp: TimestampWords = {
  labels: {
    입력: 'published',
    등록: 'published',
    게재: 'published',
    발행: 'published',
    승인: 'published',
    기사입력: 'published',
    기사등록: 'published',
    송고: 'published',
    송고시간: 'published',
    수정: 'updated',
    업데이트: 'updated',
    최종수정: 'updated',
    기사수정: 'updated',
    '최종 업데이트': 'updated',
  },
  meridiems: { 오전: 'am', 오후: 'pm' },
  clockWords: { 정오: 12, 자정: 0 },
  relative: {
    units: {
      초: 'second',
      분: 'minute',
      시간: 'hour',
      일: 'day',
      주: 'week',
      개월: 'month',
      달: 'month',
      년: 'year',
    },
    behind: ['전'],
    days: { 어제: 1, 오늘: 0 },
  },
};

/** Korean: numeric dates are year, month, day in full; month first without the year. */
export const ko: Locale = /* @__PURE__ */ localeFrom(calendar, {
  dayMonthOrder: 'monthDay',
  numbers: { decimal: ',' },
  timestamp: koTimestamp,
});
