/** Stamps in running text: what is round a figure makes a time of it, or something else. */

import { describe, expect, test } from 'vitest';
import { de, en, fr, ja, type Locale, vi } from 'wirecopy/locales';
import { findTimestamps } from '../../src/timestamp/index.ts';

const found = (text: string, locales: readonly [Locale, ...Locale[]] = [en]) =>
  findTimestamps(text, { locales }).map(({ span }) => text.slice(span.start, span.end));

describe('finds', () => {
  test.each<[how: string, text: string, expected: string[]]>([
    // In front
    ['behind a price', 'He paid $12 May 3, 2024 for it.', ['May 3, 2024']],
    ['behind decimals', 'It closed at 54.12 May 3, 2024.', ['May 3, 2024']],
    ['behind decimals that end the figure', 'It closed at 70.12 May 3, 2024.', ['May 3, 2024']],
    ['behind a small decimal with a comma', 'It rose 4,12 May 3, 2024.', ['May 3, 2024']],
    ['behind the name of a road', 'They closed the A12 June 3, 2024.', ['June 3, 2024']],
    ['behind a number of an order', 'Order 10012 June 3, 2024', ['June 3, 2024']],
    ['behind figures without a blank, full width', '１０１２ June 2024 and １００12 June 2024', []],
    ['behind another figure', 'Gate 3 4 May 2024', ['4 May 2024']],
    ['behind a sign of a form', 'date=June 12, 2024', ['June 12, 2024']],
    [
      'in front of a rule of dashes',
      '12 June 2024: it ended at 10:29 EST ----- Acme',
      ['12 June 2024', '10:29 EST'],
    ],
    ['at the end of a line', 'It was June 3\nin Ohio', ['June 3']],
    [
      'a label that begins far away',
      `Updated${' '.repeat(57)}12 June 2024`,
      [`Updated${' '.repeat(57)}12 June 2024`],
    ],
    ['no label that begins further away', `Updated${' '.repeat(58)}12 June 2024`, ['12 June 2024']],
    // Behind
    [
      'two times with a blank lost',
      'Born 10:48 a.m. EST11:02 a.m. EST',
      ['10:48 a.m. EST', '11:02 a.m. EST'],
    ],
    [
      'a word behind a zone',
      '3 May 2024 10:29 GMTYesterday it rained',
      ['3 May 2024 10:29 GMT', 'Yesterday'],
    ],
    ['a full stop', 'It was June 12. He left.', ['June 12']],
    // By itself
    ['a label and a month', 'Updated June 2024 by Ada Rowe', ['Updated June 2024']],
    ['a time with a word', 'They met at 5 pm in Ohio.', ['5 pm']],
    ['a count and a weekday', 'It ended 2 hours ago, Friday, in Ohio.', ['2 hours ago, Friday']],
    ['a short year and a weekday', 'They met Wed 6-2-10 in Ohio.', ['Wed 6-2-10']],
    ['a short year and a time', 'They met 6-2-10 10:29 in Ohio.', ['6-2-10 10:29']],
    ['a full year with dashes', 'They met 6-2-2010 in Ohio.', ['6-2-2010']],
    ['a short year with slashes', 'They met 06/02/10 in Ohio.', ['06/02/10']],
    // Days by their names
    [
      'yesterday before a date',
      'It rained yesterday and on 3 May 2024.',
      ['yesterday', '3 May 2024'],
    ],
    ['today at noon', 'It opens today at noon.', ['today at noon']],
    [
      'a label in front of yesterday',
      'It was posted yesterday at noon.',
      ['posted yesterday at noon'],
    ],
    [
      'a weekday in front of yesterday',
      'On Friday, yesterday 10:29 a.m.',
      ['yesterday 10:29 a.m.'],
    ],
    ['yesterday at once behind a label', 'UpdatedYesterday by staff', ['UpdatedYesterday']],
    [
      'several names of days',
      'Yesterday it rained, yesterday it snowed.',
      ['Yesterday', 'yesterday'],
    ],
    // Figures of other scripts
    ['Persian', 'از ۰۳/۱۴/۲۰۲۴ تا', ['۰۳/۱۴/۲۰۲۴']],
    ['Hindi', 'तक ०३/१४/२०२४ से', ['०३/१४/२०२४']],
    ['Bengali', 'থেকে ০৩/১৪/২০২৪ তা', ['০৩/১৪/২০২৪']],
    ['full width', 'on ０３/１４/２０２４ it', ['０３/１４/２０２４']],
  ])('%s: %s', (_how, text, expected) => {
    expect(found(text)).toStrictEqual(expected);
  });

  test.each<[how: string, locales: [Locale, ...Locale[]], text: string, expected: string[]]>([
    [
      'a date glued to a date',
      [de],
      '21. Januar 202222.Januar 2022',
      ['21. Januar 2022', '22.Januar 2022'],
    ],
    [
      'a figure in front without blanks',
      [ja],
      '第3回大会は2019年3月5日に開かれた',
      ['2019年3月5日'],
    ],
    ['no blank behind the figures', [ja], '会議は2019-03-05に開かれた', ['2019-03-05']],
    ['a time that ends with its figures', [ja], '会議は 午後3:04 に', ['午後3:04']],
    ['months without case', [en, ja], '会議は6月12日に', ['6月12日']],
    ['small months beside others', [vi], 'Hội nghị ngày 12 tháng 6 tại Hà Nội', ['12 tháng 6']],
    ['small months', [fr], 'Le 12 mars, il fit beau, hier aussi.', ['12 mars', 'hier']],
  ])('%s', (_how, locales, text, expected) => {
    expect(found(text, locales)).toStrictEqual(expected);
  });

  test('a language without names of days', () => {
    const locale = { ...en, timestamp: { labels: {} } } as Locale;
    expect(found('It rained yesterday and on 3 May 2024.', [locale])).toStrictEqual(['3 May 2024']);
  });

  test('a name of a day that is empty', () => {
    const relative = { units: {}, days: { '': 1, gistern: 1 } };
    const locale = { ...en, timestamp: { labels: {}, relative } } as Locale;
    expect(found('It rained gistern.', [locale])).toStrictEqual(['gistern']);
  });

  test('names of days with marks of patterns in them', () => {
    const day = 'd$()*+.?[\\]^{|}y';
    const relative = { units: {}, days: { [day]: 1 } };
    const locale = { ...en, timestamp: { labels: {}, relative } } as Locale;
    expect(found(`It rained ${day} in Ohio.`, [locale])).toStrictEqual([day]);
  });
});

describe('leaves alone', () => {
  test.each<[how: string, text: string]>([
    ['a number at once in front of a month', 'Lot 40June 3, 2024'],
    ['a wide number at once in front of a month', 'Lot ４０June 3, 2024'],
    ['a word that ends like the name of a day', 'It was posted anyesterday.'],
    ['a share', 'In May 3% of them left.'],
    ['a name that begins with a figure', 'In May 3D printers were sold.'],
    ['thousands', 'In May 3,000 people left.'],
    ['a span of days', 'The fair of May 3-5 was put off.'],
    ['a file', 'Open 2024-06-12_backup and 2024-06-12@acme.example'],
    ['a tag and a handle', '#June 12 and @June 12'],
    ['a number at once behind', 'at 10:29 a.m. EST3.5 per cent, at 10:29 a.m. EST3'],
    ['a number of four figures at once behind', 'at 10:29 a.m. EST2000 people left'],
    ['a number that begins with a nought at once behind', 'at 10:29 a.m. EST0.5 per cent'],
    ['scores', 'Ada won 6-2-10, 12-2-10, 6-12-10 and 12-11-10.'],
    ['a lap', 'a lap of 10:29:15.79'],
    ['a word that is no weekday', 'They sat 3:30 long'],
    ['noon', 'At noon 3 people left.'],
    ['today', 'today, 3 people'],
  ])('%s: %s', (_how, text) => {
    expect(found(text)).toStrictEqual([]);
  });

  test('a number of an account without blanks', () => {
    expect(found('口座番号００７月３日', [ja])).toStrictEqual([]);
  });

  test.each<[text: string, expected: string[]]>([
    [
      'at 10:29 a.m. EST3 comments, 3 May 2024 05:00 AM3 mins to read',
      ['10:29 a.m. EST', '3 May 2024 05:00 AM'],
    ],
    ['at 10:29 a.m. EST0 comments', ['10:29 a.m. EST']],
    ['at 10:29 a.m. EST120 comments', ['10:29 a.m. EST']],
    ['3 May 2024 05:00 a.m.3 mins to read', ['3 May 2024 05:00 a.m.']],
    ['3 May 2024 05:00 AM3-minute read', ['3 May 2024 05:00 AM']],
    ['2024-06-12T10:29:00Z3 comments', ['2024-06-12T10:29:00Z']],
  ])('a count at once behind: %s', (text, expected) => {
    expect(found(text)).toStrictEqual(expected);
  });

  test('a number of three figures at once behind', () => {
    expect(found('2. Mai 2024, 10.29 Uhr150. Folge', [de])).toStrictEqual([]);
  });
});
