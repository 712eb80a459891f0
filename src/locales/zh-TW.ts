/** Chinese (traditional). */

import { zhTW as calendar } from 'date-fns/locale/zh-TW';
import { nameParticles } from '../data/name-particles.ts';
import {
  type BylineWords,
  type CalendarWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** Spellings and marks beside those of date-fns. */
export const zhTWCalendar: Partial<CalendarWords> = {
  yearFirst: true,
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
    phrases: {
      剛剛: { amount: 0, unit: 'second' },
      剛才: { amount: 0, unit: 'second' },
    },
  },
};

/** Words of Traditional Chinese bylines and sign-offs. */
export const zhTWByline: BylineWords = {
  prefixes: [
    '記者',
    '本報記者',
    '作者',
    '文',
    '文/',
    '文／',
    '撰文',
    '來源',
    '編輯',
    '責任編輯',
    '編譯',
    '特派記者',
    '實習記者',
    '採訪',
    '整理',
    '中央社記者',
    '通訊員',
  ],
  conjunctions: ['和', '与', '與', '及', '、'],
  placePrepositions: [],
  roles: [
    '記者',
    '編輯',
    '特派員',
    '評論員',
    '主編',
    '總編輯',
    '撰稿人',
    '實習記者',
    '特約記者',
    '攝影記者',
    '特約作者',
  ],
  roleEndings: ['報導', '綜合報導', '電', '報道', '記者'],
  desks: ['編輯部', '中心', '新聞部', '通訊社', '新聞網', '地方中心', '綜合'],
  organisations: ['日報', '晚報', '新聞', '大學', '網', '通訊社', '電視台'],
  groups: ['編輯部', '綜合報導'],
  kickers: ['新聞', '評論', '社論', '專欄', '專訪', '獨家', '快訊'],
  furniture: ['分享', '留言', '列印', '收藏', '追蹤', '閱讀'],
  counts: ['分鐘閱讀', '則留言', '次'],
  otherCredits: ['攝影', '圖', '圖片', '圖片來源', '攝'],
  ordinary: [
    '搜尋',
    '選單',
    '政治',
    '經濟',
    '社會',
    '國際',
    '文化',
    '體育',
    '科技',
    '健康',
    '娛樂',
    '天氣',
    '影片',
    '圖片',
    '財經',
    '國內',
    '專題',
    '首頁',
    '金融',
  ],
  particles: nameParticles,
  oneLetterFamilyNames:
    '王李張劉陳楊黃趙周吳徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘于蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾譚陸汪范石廖賈夏韋方白鄒孟熊秦邱江尹薛段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴武戴莫孔湯',
  familyFirst: true,
};

/** Credit and rights words of Chinese print in Taiwan: "圖／路透社", "版權所有". */
export const zhTWCaption: CaptionWords = {
  creditLabels: ['圖片來源', '圖源', '圖', '圖片', '攝影', '來源', '資料照', '資料照片', '翻攝'],
  fileMarks: ['資料照', '資料照片'],
  filePhrases: ['資料照片'],
  bodyWords: ['新聞', '通訊社', '日報', '時報', '警方', '公司', '大學'],
  copyrightWords: ['版權'],
  rights: ['版權所有', '保留所有權利'],
};

/** Chinese (traditional): numeric dates are year, month, day in full; month first without the year. */
export const zhTW: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: zhTWCaption,
  dayMonthOrder: 'monthDay',
  numbers: { decimal: ',' },
  calendar: zhTWCalendar,
  timestamp: zhTWTimestamp,
  byline: zhTWByline,
});
