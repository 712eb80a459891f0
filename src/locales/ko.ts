/** Korean. */

import { ko as calendar } from 'date-fns/locale/ko';
import { nameParticles } from '../data/name-particles.ts';
import {
  type BylineWords,
  type CalendarWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** Habits beside what date-fns knows. */
export const koCalendar: Partial<CalendarWords> = { yearFirst: true };

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
    phrases: {
      방금: { amount: 0, unit: 'second' },
      '방금 전': { amount: 0, unit: 'second' },
    },
  },
};

/** Words of Korean bylines and sign-offs. */
export const koByline: BylineWords = {
  prefixes: ['글', '글쓴이', '작성자', '기자', '취재', '정리', '출처', '입력자'],
  conjunctions: ['와', '과', '및', '·'],
  placePrepositions: [],
  roles: [
    '기자',
    '특파원',
    '논설위원',
    '편집위원',
    '선임기자',
    '인턴기자',
    '수습기자',
    '객원기자',
    '통신원',
    '앵커',
    '칼럼니스트',
    '편집장',
    '에디터',
    '전문기자',
    '의학전문기자',
    '군사전문기자',
    '대기자',
  ],
  roleEndings: ['기자', '특파원', '논설위원'],
  desks: ['취재팀', '편집국', '뉴스팀', '디지털뉴스팀', '온라인뉴스팀', '편집부'],
  organisations: ['신문', '일보', '뉴스', '통신', '방송', '대학교'],
  groups: ['편집국', '디지털뉴스팀', '온라인 뉴스팀', '연합뉴스'],
  kickers: ['뉴스', '칼럼', '사설', '인터뷰', '단독', '속보'],
  furniture: ['공유', '댓글', '인쇄', '구독', '저장', '외 1명', '외 2명', '외 3명', '외 4명'],
  counts: ['분 읽기', '개'],
  otherCredits: ['사진', '그래픽', '영상', '일러스트'],
  ordinary: [
    '검색',
    '메뉴',
    '정치',
    '경제',
    '사회',
    '국제',
    '문화',
    '스포츠',
    '과학',
    '건강',
    '지역',
    '날씨',
    '영상',
    '사진',
  ],
  particles: nameParticles,
  oneLetterFamilyNames:
    '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반',
  familyFirst: true,
};

/** Credit and rights words of Korean print: "사진=연합뉴스", "무단 전재 및 재배포 금지". */
export const koCaption: CaptionWords = {
  creditLabels: ['사진', '사진 제공', '사진제공', '자료사진', '자료', '출처', '제공', '그래픽'],
  fileMarks: ['자료사진'],
  filePhrases: ['자료사진'],
  handouts: ['제공'],
  bodyWords: ['뉴스', '신문', '통신', '일보', '방송', '경찰', '대학교', '주식회사'],
  rights: ['무단 전재 및 재배포 금지', '무단전재 및 재배포 금지', '무단전재-재배포 금지'],
};

/** Korean: numeric dates are year, month, day in full; month first without the year. */
export const ko: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: koCaption,
  dayMonthOrder: 'monthDay',
  numbers: { decimal: ',' },
  calendar: koCalendar,
  timestamp: koTimestamp,
  byline: koByline,
});
