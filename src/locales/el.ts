/** Greek. */

import { el as calendar } from 'date-fns/locale/el';
import { nameParticles } from '../data/name-particles.ts';
import {
  type BylineWords,
  type CaptionWords,
  type Locale,
  localeFrom,
  type TimestampWords,
} from './locale.ts';

/** How Greek print says when something was published. */
export const elTimestamp: TimestampWords = {
  labels: {
    Δημοσίευση: 'published',
    Δημοσιεύτηκε: 'published',
    Δημοσιεύθηκε: 'published',
    'Ημερομηνία δημοσίευσης': 'published',
    Ενημέρωση: 'updated',
    Ενημερώθηκε: 'updated',
    'Τελευταία ενημέρωση': 'updated',
    'Τελευταία τροποποίηση': 'updated',
  },
  connectors: ['στις', 'στη', 'την'],
  meridiems: { 'π.μ.': 'am', 'μ.μ.': 'pm', πμ: 'am', μμ: 'pm' },
  relative: {
    units: {
      λεπτά: 'minute',
      λεπτό: 'minute',
      ώρες: 'hour',
      ώρα: 'hour',
      ημέρες: 'day',
      ημέρα: 'day',
      μέρες: 'day',
    },
    before: ['πριν', 'πριν από'],
    days: { χθες: 1, χτες: 1, σήμερα: 0 },
  },
};

/** Words of Greek bylines and sign-offs. */
export const elByline: BylineWords = {
  prefixes: [
    'Του',
    'Της',
    'Των',
    'Από',
    'Από τον',
    'Από την',
    'Γράφει ο',
    'Γράφει η',
    'Γράφουν οι',
    'Γράφει',
    'Συντάκτης',
    'Συγγραφέας',
    'Πηγή',
    'Επιμέλεια',
  ],
  conjunctions: ['και', '&'],
  placePrepositions: [],
  roles: [
    'δημοσιογράφος',
    'συντάκτης',
    'ανταποκριτής',
    'διευθυντής',
    'αρθρογράφος',
    'αρχισυντάκτης',
    'φωτορεπόρτερ',
  ],
  desks: ['σύνταξη', 'newsroom', 'συντακτική ομάδα', 'ομάδα'],
  groups: ['newsroom', 'συντακτική ομάδα'],
  datePrepositions: ['στις'],
  kickers: ['Άποψη', 'Ανάλυση', 'Συνέντευξη', 'Νέα', 'Ρεπορτάζ'],
  furniture: ['Κοινοποίηση', 'Εκτύπωση', 'Σχόλια', 'Facebook', 'Twitter'],
  counts: ['λεπτά', 'λεπτά ανάγνωση', 'σχόλια'],
  otherCredits: ['Φωτογραφία', 'Φωτογραφίες', 'Φωτό', 'Βίντεο'],
  ordinary: [
    'και',
    'ή',
    'αλλά',
    'δεν',
    'είναι',
    'ήταν',
    'πώς',
    'γιατί',
    'πότε',
    'πού',
    'ποιος',
    'τι',
    'νέο',
    'νέα',
    'νέος',
    'όλα',
    'αναζήτηση',
    'μενού',
    'πολιτική',
    'οικονομία',
    'πολιτισμός',
    'αθλητικά',
    'κόσμος',
    'υγεία',
    'επιστήμη',
    'ειδήσεις',
  ],
  particles: nameParticles,
};

/** Credit and rights words of Greek print: "Φωτογραφία: ΑΠΕ-ΜΠΕ". */
export const elCaption: CaptionWords = {
  creditLabels: ['Φωτογραφία', 'Φωτογραφίες', 'Φωτό', 'Πηγή', 'Εικόνα', 'Πηγή φωτογραφίας'],
  distributors: ['via', 'μέσω'],
  clients: ['για'],
  conjunctions: ['και', '&'],
  fileMarks: ['Φωτογραφία αρχείου'],
  filePhrases: ['φωτογραφία αρχείου'],
  rights: ['Με επιφύλαξη παντός δικαιώματος', 'All rights reserved'],
};

/** Greek: numeric dates are day first. */
export const el: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: elCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  timestamp: elTimestamp,
  byline: elByline,
});
