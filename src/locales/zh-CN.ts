/** Chinese (simplified). */

import { zhCN as calendar } from 'date-fns/locale/zh-CN';
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
export const zhCNCalendar: Partial<CalendarWords> = {
  yearFirst: true,
  weekdays: { 星期天: 0, 周天: 0 },
};

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
    phrases: {
      刚刚: { amount: 0, unit: 'second' },
      刚才: { amount: 0, unit: 'second' },
    },
  },
};

/** Words of Simplified Chinese bylines and sign-offs. */
export const zhCNByline: BylineWords = {
  prefixes: [
    '记者',
    '本报记者',
    '新华社记者',
    '本报讯 记者',
    '作者',
    '文',
    '文/',
    '撰文',
    '来源',
    '编辑',
    '责任编辑',
    '责编',
    '通讯员',
    '见习记者',
    '本网记者',
    '采访',
    '整理',
    '编译',
  ],
  conjunctions: ['和', '与', '與', '及', '、'],
  placePrepositions: [],
  roles: [
    '记者',
    '编辑',
    '特派员',
    '通讯员',
    '评论员',
    '主编',
    '总编辑',
    '撰稿人',
    '见习记者',
    '特约记者',
    '摄影记者',
  ],
  roleEndings: ['报道', '综合报道', '报导', '记者'],
  desks: ['编辑部', '新闻部', '通讯社', '新闻网', '日报社', '综合'],
  organisations: ['日报', '晚报', '新闻', '大学', '网', '通讯社', '电视台'],
  groups: ['编辑部', '本报综合', '综合报道'],
  kickers: ['新闻', '评论', '社论', '专栏', '专访', '独家', '快讯'],
  furniture: ['分享', '评论', '打印', '收藏', '关注', '阅读'],
  counts: ['分钟阅读', '评论', '次'],
  otherCredits: ['摄影', '图', '图片', '图片来源', '摄'],
  ordinary: [
    '搜索',
    '菜单',
    '政治',
    '经济',
    '社会',
    '国际',
    '文化',
    '体育',
    '科技',
    '健康',
    '娱乐',
    '天气',
    '视频',
    '图片',
    '财经',
    '国内',
    '专题',
    '首页',
    '金融',
  ],
  particles: nameParticles,
  oneLetterFamilyNames:
    '王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤牛',
  familyFirst: true,
};

/** Credit and rights words of Chinese print: "图片来源：新华社", "版权所有". */
export const zhCNCaption: CaptionWords = {
  creditLabels: ['图片来源', '图源', '图', '图片', '摄影', '来源', '资料图', '供图', '资料图片'],
  fileMarks: ['资料图', '资料图片', '资料照片'],
  filePhrases: ['资料图片', '资料照片'],
  bodyWords: ['新闻', '新闻社', '通讯社', '日报', '晚报', '警方', '公司', '大学'],
  copyrightWords: ['版权'],
  rights: ['版权所有', '保留所有权利'],
};

/** Chinese (simplified): numeric dates are year, month, day in full; month first without the year. */
export const zhCN: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: zhCNCaption,
  dayMonthOrder: 'monthDay',
  numbers: { decimal: ',' },
  calendar: zhCNCalendar,
  timestamp: zhCNTimestamp,
  byline: zhCNByline,
});
