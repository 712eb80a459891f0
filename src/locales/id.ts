/** Indonesian. */

import { id as calendar } from 'date-fns/locale/id';
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
export const idCalendar: Partial<CalendarWords> = {
  months: { Agu: 8, Agust: 8, Ags: 8, Nop: 11, Nopember: 11, Pebruari: 2, Peb: 2 },
  weekdays: { "Jum'at": 5, 'Jum’at': 5, Ahad: 0 },
};

/** How Indonesian print says when something was published. */
export const idTimestamp: TimestampWords = {
  labels: {
    Diterbitkan: 'published',
    Dipublikasikan: 'published',
    Tayang: 'published',
    Terbit: 'published',
    Dibuat: 'created',
    Diperbarui: 'updated',
    Diupdate: 'updated',
    'Terakhir diperbarui': 'updated',
    Pembaruan: 'updated',
    Update: 'updated',
  },
  connectors: ['pada', 'pukul', 'pkl', 'pkl.', 'jam', 'tanggal'],
  relative: {
    units: {
      detik: 'second',
      menit: 'minute',
      mnt: 'minute',
      jam: 'hour',
      hari: 'day',
      minggu: 'week',
      bulan: 'month',
      tahun: 'year',
    },
    behind: ['lalu', 'yang lalu'],
    days: { kemarin: 1, 'hari ini': 0 },
  },
};

/** Words of Indonesian bylines and sign-offs. */
export const idByline: BylineWords = {
  prefixes: [
    'Oleh',
    'Penulis',
    'Ditulis oleh',
    'Laporan',
    'Reporter',
    'Pewarta',
    'Sumber',
    'Diterbitkan oleh',
  ],
  conjunctions: ['dan', 'serta', '&'],
  placePrepositions: ['di', 'dari'],
  roles: [
    'reporter',
    'wartawan',
    'jurnalis',
    'editor',
    'penulis',
    'redaktur',
    'koresponden',
    'fotografer',
    'pewarta',
  ],
  beats: ['pemimpin', 'wakil'],
  roleLinks: ['di'],
  desks: ['redaksi', 'tim', 'kantor berita'],
  organisations: ['Universitas', 'Institut', 'Yayasan', 'Media', 'Berita'],
  groups: ['redaksi', 'tim redaksi'],
  datePrepositions: ['pada', 'pukul'],
  kickers: ['Opini', 'Analisis', 'Berita', 'Kolom', 'Wawancara', 'Laporan'],
  furniture: [
    'Bagikan',
    'Cetak',
    'Simpan',
    'Komentar',
    'Salin tautan',
    'Ikuti',
    'Dengarkan',
    'Baca juga',
    'Langganan',
    'Facebook',
    'Twitter',
  ],
  counts: ['menit baca', 'menit', 'komentar'],
  otherCredits: ['Foto', 'Foto oleh', 'Ilustrasi', 'Video', 'Gambar'],
  ordinary: [
    'dan',
    'atau',
    'tetapi',
    'tidak',
    'ini',
    'itu',
    'yang',
    'bagaimana',
    'mengapa',
    'kapan',
    'di mana',
    'siapa',
    'apa',
    'baru',
    'semua',
    'cari',
    'menu',
    'kontak',
    'politik',
    'ekonomi',
    'budaya',
    'olahraga',
    'dunia',
    'kesehatan',
    'sains',
    'berita',
  ],
  particles: nameParticles,
};

/** Credit and rights words of Indonesian print: "Foto: Antara". */
export const idCaption: CaptionWords = {
  creditLabels: ['Foto', 'Gambar', 'Sumber', 'Sumber foto', 'Kredit foto', 'Ilustrasi'],
  creditOpenings: ['Foto oleh'],
  distributors: ['via', 'melalui'],
  clients: ['untuk'],
  conjunctions: ['dan', '&'],
  fileMarks: ['Foto arsip', 'Arsip'],
  filePhrases: ['foto arsip'],
  handouts: ['Dok. Istimewa', 'Istimewa'],
  placePrepositions: ['di'],
  rights: ['Hak cipta dilindungi', 'Semua hak dilindungi'],
};

/** Indonesian: numeric dates are day first. */
export const id: Locale = /* @__PURE__ */ localeFrom(calendar, {
  caption: idCaption,
  dayMonthOrder: 'dayMonth',
  numbers: { decimal: ',' },
  calendar: idCalendar,
  timestamp: idTimestamp,
  byline: idByline,
});
