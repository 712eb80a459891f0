/**
 * `wirecopy/profiles`: what is known of some publishers. Each is a plain object; one of your own has the same form.
 *
 * Zone and order of numeric dates are read off the publishers' own pages (2019 to 2024), where most print no zone.
 *
 * @example
 * ```ts
 * import { brecorder } from 'wirecopy/profiles';
 * const options = { profile: brecorder };
 * parsePage(text, options);
 * ```
 */

import type { Profile } from './locales/profile.ts';

/** Business Recorder, Karachi: a market block above every story, times of Pakistan without a zone. */
export const brecorder: Profile = {
  name: 'brecorder',
  zone: 'Asia/Karachi',
  dayMonthOrder: 'dayMonth',
  marks: ['Business Recorder', 'brecorder.com'],
  vocabulary: {
    sections: ['BR Research', 'Business & Finance', 'Cotton & Textiles', 'Industry & Corporate'],
    furniture: ['Copyright Business Recorder', 'Read Comments', 'Follow BR on'],
  },
};

/** Investing.com: times of New York without a zone, month first. */
export const investing: Profile = {
  name: 'investing',
  zone: 'America/New_York',
  dayMonthOrder: 'monthDay',
  marks: ['Fusion Media Limited', 'Fusion Media', 'Investing.com'],
  vocabulary: {
    sections: ['Stock Markets', 'Commodities News', 'Forex News', 'Economic Indicators'],
    furniture: [
      'Fusion Media',
      'Risk Disclosure',
      'Before deciding to trade',
      'It is prohibited to use',
    ],
  },
};

/** The Guardian: '18.54 GMT', the day first. */
export const guardian: Profile = {
  name: 'guardian',
  zone: 'Europe/London',
  dayMonthOrder: 'dayMonth',
  marks: ['Guardian News & Media', 'theguardian.com'],
  vocabulary: {
    labels: { 'Last modified on': 'updated', 'First published on': 'firstPublished' },
    furniture: ['Guardian Media Group', 'Support the Guardian', 'Our morning email breaks down'],
  },
};

/** BBC News. */
export const bbc: Profile = {
  name: 'bbc',
  zone: 'Europe/London',
  dayMonthOrder: 'dayMonth',
  marks: ['BBC', 'The BBC is not responsible for the content of external sites'],
  vocabulary: {
    furniture: [
      'Media playback is',
      'Share this with',
      'Close share panel',
      'Copy this link',
      'Related Topics',
    ],
  },
};

/** CNN: '1909 GMT (0309 HKT) November 18, 2019'; times of New York where no zone is printed. */
export const cnn: Profile = {
  name: 'cnn',
  zone: 'America/New_York',
  dayMonthOrder: 'monthDay',
  marks: ['Cable News Network', 'Turner Broadcasting System'],
  vocabulary: { furniture: ['Chat with us in Facebook Messenger', 'Story highlights'] },
};

/** Fox News: times of New York; market data named in the rights line. */
export const foxNews: Profile = {
  name: 'fox-news',
  zone: 'America/New_York',
  dayMonthOrder: 'monthDay',
  marks: [
    'FOX News Network',
    'This material may not be published, broadcast, rewritten, or redistributed',
  ],
  vocabulary: {
    furniture: ['Get all the latest news on', 'CLICK HERE TO', 'Market data provided by'],
  },
};

/** The Hindu, Chennai: times of India, 'Updated' without a date where it is the same day. */
export const theHindu: Profile = {
  name: 'the-hindu',
  zone: 'Asia/Kolkata',
  dayMonthOrder: 'dayMonth',
  marks: ['THG PUBLISHING', 'The Hindu'],
  vocabulary: {
    zones: { IST: 'Asia/Kolkata' },
    furniture: ['BACK TO TOP', 'Comments have to be in English'],
  },
};

/** The Times of India: '19:02 (IST), Oct 02'. */
export const timesOfIndia: Profile = {
  name: 'times-of-india',
  zone: 'Asia/Kolkata',
  dayMonthOrder: 'dayMonth',
  marks: ['Bennett, Coleman & Co', 'Times Syndication Service'],
  vocabulary: {
    zones: { IST: 'Asia/Kolkata' },
    furniture: ['For reprint rights', 'Download The Times of India'],
  },
};

/** Dawn, Karachi. */
export const dawn: Profile = {
  name: 'dawn',
  zone: 'Asia/Karachi',
  dayMonthOrder: 'dayMonth',
  marks: ['Dawn Media Group', 'Published in Dawn'],
  vocabulary: { labels: { 'Published in Dawn,': 'published' } },
};

/** Al Jazeera English: '19 Nov 2019 05:44 GMT'. */
export const alJazeera: Profile = {
  name: 'al-jazeera',
  zone: 'UTC',
  dayMonthOrder: 'dayMonth',
  marks: ['Al Jazeera Media Network', 'SOURCE: AL JAZEERA'],
};

/** South China Morning Post: 'Published: 10:00am, 20 Jan, 2020', times of Hong Kong. */
export const scmp: Profile = {
  name: 'scmp',
  zone: 'Asia/Hong_Kong',
  dayMonthOrder: 'dayMonth',
  marks: ['South China Morning Post Publishers'],
  vocabulary: { furniture: ['Why you can trust SCMP', 'READ FULL ARTICLE'] },
};

/** Le Monde in English: 'at 4:28 am (Paris)'. */
export const leMonde: Profile = {
  name: 'le-monde',
  zone: 'Europe/Paris',
  dayMonthOrder: 'dayMonth',
  marks: ['Le Monde', 'lemonde.fr'],
};

/** El País: '19 FEB 2020 - 18:37 CET'. */
export const elPais: Profile = {
  name: 'el-pais',
  zone: 'Europe/Madrid',
  dayMonthOrder: 'dayMonth',
  marks: ['EDICIONES EL PAÍS', 'Ediciones El País'],
};

/** Tagesschau: 'Stand: 28.04.2020 18:00 Uhr'. */
export const tagesschau: Profile = {
  name: 'tagesschau',
  zone: 'Europe/Berlin',
  dayMonthOrder: 'dayMonth',
  marks: ['ARD-aktuell', 'tagesschau.de'],
  vocabulary: { labels: { 'Stand:': 'updated' } },
};

/** Kompas, Jakarta: 'Kompas.com - 02/11/2023, 21:34 WIB'. */
export const kompas: Profile = {
  name: 'kompas',
  zone: 'Asia/Jakarta',
  dayMonthOrder: 'dayMonth',
  marks: ['PT. Kompas Cyber Media', 'Kompas Cyber Media'],
};

/** All of them, in the order in which they are tried. */
export const profiles: readonly Profile[] = [
  brecorder,
  investing,
  guardian,
  bbc,
  cnn,
  foxNews,
  theHindu,
  timesOfIndia,
  dawn,
  alJazeera,
  scmp,
  leMonde,
  elPais,
  tagesschau,
  kompas,
];
