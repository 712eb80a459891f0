/** Options that the laws are asked with, by a name that a finding is told with. */

import type { ReadOptions } from '../../src/index.ts';
import { locales, profiles } from './library.ts';

const { en, enGB, de, fr, es, it, pt, nl, sv, ja, ko, zhCN, zhTW, ru, uk, ar, he, hu, tr, el } =
  locales;

export const optionsByName: Readonly<Record<string, ReadOptions | undefined>> = {
  none: undefined,
  western: { locales: [en, de, fr, es, it, pt, nl, sv] },
  eastern: { locales: [ja, ko, zhCN, zhTW, en] },
  others: { locales: [ru, uk, ar, he, hu, tr, el] },
  british: { locales: [enGB], profile: profiles.brecorder },
  german: { locales: [de] },
  words: {
    vocabulary: {
      agencies: { 'Harbour Wire': 'harbour-wire', Rowe: 'rowe' },
      places: ['Lindi', 'The Gates'],
      labels: { 'Put online': 'published' },
      directions: { Jumped: 'up' },
      roles: ['Chief Meteorologist'],
    },
    profile: profiles.investing,
  },
};
