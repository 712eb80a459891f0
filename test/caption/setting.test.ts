/** When and where a picture was taken, as its caption says. */

import { describe, expect, test } from 'vitest';
import { parseCaption } from '../../src/caption/index.ts';
import type { ReadOptions } from '../../src/index.ts';
import { de, en, fr } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

interface Short {
  readonly date?: string;
  readonly place?: string;
  readonly file?: true;
}

/** '2022-8-9', '?-8-9', 'Tuesday 2022-8-9', '2022-8-9 or 2022-9-8'; 'Oslo, Norway', 'Oslo'. */
function settingOf(text: string, options?: ReadOptions): Short {
  const result = parseCaption(text, options);
  if (!result.ok) throw new Error(`no caption: ${text}`);
  const { date, place, filePhoto } = result.value;
  const days = date?.readings.map(({ year, month, day }) => `${year ?? '?'}-${month}-${day}`);
  const weekday = date == null || date.weekday === null ? '' : `${WEEKDAYS[date.weekday]} `;
  return {
    ...(days === undefined ? {} : { date: `${weekday}${days.join(' or ')}` }),
    ...(place === null
      ? {}
      : { place: place.region === null ? place.name : `${place.name}, ${place.region}` }),
    ...(filePhoto ? { file: true as const } : {}),
  };
}
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MAY = '2022-5-1';

describe('the date', () => {
  test.each<readonly [how: string, text: string, expected: Short]>([
    ['month first', 'A gate, August 9, 2022.', { date: '2022-8-9' }],
    ['at the beginning', 'August 9, 2022: a gate.', { date: '2022-8-9' }],
    ['day first', 'A gate, 9 August 2022.', { date: '2022-8-9' }],
    ['day first, at the beginning', '9 August 2022: a gate.', { date: '2022-8-9' }],
    ['an abbreviation', 'A gate, Aug. 9, 2022.', { date: '2022-8-9' }],
    ['in figures', 'A gate, 2022-08-09.', { date: '2022-8-9' }],
    ['in figures that are read in two ways', 'A gate, 8/9/2022.', { date: '2022-8-9 or 2022-9-8' }],
    ['in figures that are read in one', 'A gate, 13/9/2022.', { date: '2022-9-13' }],
    ['no year', 'A gate on August 9.', { date: '?-8-9' }],
    ['at the very end', 'A gate on August 9', { date: '?-8-9' }],
    ['a month in small letters', 'A gate we may 9 times', {}],
    ['a number', 'A gate 12345 in 1999.', {}],
    ['a long number with a month behind it', 'A gate 12345 August 2022.', {}],
    ['a number that is part of a word', 'A gate of MH17 July 2014.', {}],
    ['a figure that is part of a word', 'A gate of A7 July 2014.', {}],
    ['a number that is glued to its month', 'A gate, June12, 2022.', { date: '2022-6-12' }],
    ['a number glued to another word', 'A gatePhoto15 May 2022.', {}],
    ['where no blank stands', '港の門2022年5月1日', { date: MAY }],
    ['a figure behind a letter without a blank', 'A gate門5 May 2022', { date: '2022-5-5' }],
    ['a number of a word, and a date', 'A gate of MH17, July 17, 2014.', { date: '2014-7-17' }],
    ['a word before the date', 'A gate Monday 1 May 2022.', { date: MAY }],
  ])('%s', (_how, text, expected) => {
    expect(settingOf(text)).toStrictEqual(expected);
  });

  test.each<readonly [how: string, text: string, expected: Short]>([
    ['the weekday', 'A gate, Tuesday, August 9, 2022.', { date: 'Tuesday 2022-8-9' }],
    ['at the beginning', 'Tuesday, August 9, 2022: a gate.', { date: 'Tuesday 2022-8-9' }],
    ['without a comma', 'A gate on Tuesday August 9, 2022.', { date: 'Tuesday 2022-8-9' }],
    ['its abbreviation', 'A gate, Tue., Aug. 9, 2022.', { date: 'Tuesday 2022-8-9' }],
    ['with a date that has no year', 'A gate, Tuesday, August 9.', { date: 'Tuesday ?-8-9' }],
    ['another one than it was', 'A gate, Monday, August 9, 2022.', { date: '2022-8-9' }],
    [
      'that fits one of two readings',
      'A gate, Tuesday, 8/9/2022.',
      { date: '2022-8-9 or 2022-9-8' },
    ],
    ['too far away', 'A gate, Tuesday -- August 9, 2022.', { date: '2022-8-9' }],
    ['with a word between', 'A gate, Tuesday the August 9, 2022.', { date: '2022-8-9' }],
  ])('and %s', (_how, text, expected) => {
    expect(settingOf(text)).toStrictEqual(expected);
  });

  test('has its weekday within its span, where it is right', () => {
    const spanned = (text: string) => {
      const result = parseCaption(text);
      const span = result.ok ? result.value.date?.span : undefined;
      return text.slice(span?.start, span?.end);
    };
    expect(spanned('A gate, Tuesday, August 9, 2022.')).toBe('Tuesday, August 9, 2022');
    expect(spanned('A gate, Monday, August 9, 2022.')).toBe('August 9, 2022');
    expect(spanned('A gate, August 9, 2022.')).toBe('August 9, 2022');
    expect(spanned('A gate on August 9.')).toBe('August 9');
  });

  test('has an order where its figures are read in two ways', () => {
    const orderOf = (text: string) => {
      const result = parseCaption(text);
      return result.ok ? result.value.date?.dateOrder : undefined;
    };
    expect(orderOf('A gate, 8/9/2022.')).toBe('monthDay');
    expect(orderOf('A gate, 13/9/2022.')).toBeNull();
    expect(orderOf('A gate, August 9, 2022.')).toBeNull();
  });
});

describe('of several dates', () => {
  const LATER =
    'a gate that was built on December 25, 2021, when boats waited there for a while, longer than before, is seen';
  const LONG = 'when boats waited there for a while, longer than before';
  test.each<readonly [how: string, text: string, expected: Short]>([
    [
      'the last, where it closes the text',
      'A gate, December 25, 2021, and May 1, 2022.',
      { date: MAY },
    ],
    ['none that is further in', `A gate of December 25, 2021, and May 1, 2022, ${LONG}.`, {}],
    ['that of this photo', `In this May 1, 2022 photo, ${LATER}.`, { date: MAY }],
    ['that of the photo in a small letter', `in this May 1, 2022 photo, ${LATER}.`, {}],
    [
      'that of this photo, with its weekday',
      `In this Sunday, May 1, 2022 photo, ${LATER}.`,
      { date: `Sunday ${MAY}` },
    ],
    ['without a comma', `In this Sunday May 1, 2022 photo, ${LATER}.`, { date: `Sunday ${MAY}` }],
    ['that which this photo has', `This May 1, 2022 photo shows ${LATER}.`, { date: MAY }],
    ['behind a quote', `"In this May 1, 2022 photo, ${LATER}.`, { date: MAY }],
    ['behind points', `... In this May 1, 2022 photo, ${LATER}.`, { date: MAY }],
    ['not that of this other thing', `The gate in this old May 1, 2022 photo: ${LATER}.`, {}],
    ['not that behind two words', `In this very old May 1, 2022 photo, ${LATER}.`, {}],
    [
      'the one that stands twice',
      `A gate on May 1, 2022, and again May 1, 2022, ${LONG}.`,
      { date: MAY },
    ],
    ['none where the years differ', `A gate on May 1, 2022, and again May 1, 2021, ${LONG}.`, {}],
    ['none where the months differ', `A gate on May 1, 2022, and again June 1, 2022, ${LONG}.`, {}],
    ['none where the days differ', `A gate on May 1, 2022, and again May 2, 2022, ${LONG}.`, {}],
  ])('%s', (_how, text, expected) => {
    expect(settingOf(text)).toStrictEqual(expected);
  });

  test.each([
    [50, { date: MAY }],
    [51, {}],
  ])('with %i characters behind the last', (size, expected) => {
    const rest = `, ${'boats '.repeat(9)}`.slice(0, size - 1);
    expect(settingOf(`A gate of December 25, 2021. On May 1, 2022${rest}s`)).toStrictEqual(
      expected,
    );
  });
});

describe('the place', () => {
  test.each<readonly [how: string, text: string, expected: Short]>([
    ['a city', 'A gate in Paris.', { place: 'Paris' }],
    ['and its country', 'A gate in Oslo, Norway.', { place: 'Oslo, Norway' }],
    ['and its country, no blank', 'A gate in Oslo,Norway.', { place: 'Oslo, Norway' }],
    ['in capitals', 'A gate in OSLO, Norway.', { place: 'OSLO, Norway' }],
    ['a country', 'A gate in Norway.', { place: 'Norway' }],
    ['at the end', 'A gate in Norway', { place: 'Norway' }],
    ['of two words', 'A gate in New York.', { place: 'New York' }],
    ['initials of its region', 'A gate in Washington, D.C.', { place: 'Washington, D.C.' }],
    ['near', 'A gate near Oslo.', { place: 'Oslo' }],
    ['at', 'A gate at Oslo.', { place: 'Oslo' }],
    ['outside', 'A gate outside Oslo.', { place: 'Oslo' }],
    ['off', 'A gate off Oslo.', { place: 'Oslo' }],
    ['from', 'A gate from Oslo.', { place: 'Oslo' }],
    ['over', 'A gate over Oslo.', { place: 'Oslo' }],
    ['first in the text', 'In Oslo: a gate.', { place: 'Oslo' }],
    ['another word before it', 'A gate of Oslo.', {}],
    ['a word that ends so', 'A gate within Oslo.', {}],
    ['in small letters', 'A gate in paris.', {}],
    ['a town that needs its region', 'A gate in Riverton.', {}],
    ['with its region', 'A gate in Riverton, Ohio.', { place: 'Riverton, Ohio' }],
    ['a town of three words', 'A gate in Old River Town, Ohio.', { place: 'Old River Town, Ohio' }],
    ['a town of four', 'A gate in Old North River Town, Ohio.', {}],
    ['a small word in its name', 'A gate in River on Sea, Ohio.', {}],
    ['what is no region', 'A gate in Riverton, Old.', {}],
    ['a name that goes on', 'A gate in Paris Fashion Week.', {}],
    ['a possessive', "A gate in Paris's harbour.", {}],
    ['a curly possessive', 'A gate in Paris’ harbour.', {}],
    ['a hyphen', 'A gate in Paris-Nord.', {}],
    ['a small word behind it', 'A gate in Paris harbour.', { place: 'Paris' }],
    ['a city behind another phrase', 'A gate in a file photo Oslo', { file: true }],
    ['a hyphen behind a blank', 'A gate in Paris - Nord.', { place: 'Paris' }],
    ['two cities side by side', 'A gate in Oslo in Paris, Texas.', { place: 'Paris, Texas' }],
    ['a date behind it', 'A gate in Paris May 1, 2022.', { date: MAY, place: 'Paris' }],
    ['a name in its place', 'A gate in Ada Rowe harbour.', {}],
  ])('%s', (_how, text, expected) => {
    expect(settingOf(text)).toStrictEqual(expected);
  });

  test('is not read into the credit', () => {
    expect(settingOf('A gate in Riverton, Reuters/Ada Rowe')).toStrictEqual({});
    expect(settingOf('A gate in Paris. Texas/Reuters')).toStrictEqual({ place: 'Paris' });
    expect(settingOf('A gate in Paris, Photo: Texas/Reuters')).toStrictEqual({ place: 'Paris' });
    expect(settingOf('A gate in Riverton | Ohio/Reuters')).toStrictEqual({});
    expect(settingOf('A gate in Paris Ada Rowe/Reuters')).toStrictEqual({ place: 'Paris' });
  });

  test.each<readonly [how: string, text: string, expected: Short]>([
    ['the last', 'A gate in Oslo and a gate in Paris.', { place: 'Paris' }],
    [
      'the one before the date',
      'A gate in Oslo, May 1, 2022, and a gate in Paris.',
      { date: MAY, place: 'Oslo' },
    ],
    [
      'the one behind the date',
      'May 1, 2022, in Oslo: a gate that stays in Paris.',
      { date: MAY, place: 'Oslo' },
    ],
    [
      'the last, where none is beside the date',
      'May 1, 2022, was a day for the gate in Oslo and in Paris.',
      { date: MAY, place: 'Paris' },
    ],
    [
      'the last of two beside the date',
      'A gate in Oslo, May 1, 2022, in Bergen, and in Paris.',
      { date: MAY, place: 'Bergen' },
    ],
    [
      'twelve characters before the date',
      'In Oslo, the gate, May 1, 2022, that go to Paris or in Rome.',
      { date: MAY, place: 'Oslo' },
    ],
    [
      'thirteen',
      'In Oslo, the gates, May 1, 2022, that go to Paris or in Rome.',
      { date: MAY, place: 'Rome' },
    ],
  ])('of several: %s', (_how, text, expected) => {
    expect(settingOf(text)).toStrictEqual(expected);
  });
});

describe('a file photo', () => {
  test.each([
    ['a file photo', 'A file photo of a gate.', true],
    ['in capitals', 'A FILE PHOTO of a gate.', true],
    ['first', 'File photo shows a gate.', true],
    ['a file photograph', 'A gate in a file photograph', true],
    ['an archive photo', 'An archive photo of a gate.', true],
    ['a word that ends so', 'A profile photo of a gate.', false],
    ['a word that goes on', 'A file photographer at a gate.', false],
    ['a file', 'A file of a photo.', false],
  ])('%s', (_how, text, file) => {
    expect(settingOf(text).file === true).toBe(file);
  });
});

test('languages', () => {
  expect(settingOf('Ein Tor in Oslo, Norwegen, am 9. August 2022.', inLanguages(de, en)).date).toBe(
    '2022-8-9',
  );
  expect(settingOf('Une porte à Paris, le 9 août 2022.', inLanguages(fr, en))).toStrictEqual({
    date: '2022-8-9',
    place: 'Paris',
  });
});

test('what is more than two thousand characters before the end is not searched', () => {
  const of = (size: number) => settingOf(`${'May 1, 2022:'.padEnd(size - 1, ' boats')}s`).date;
  expect(of(2000)).toBe(MAY);
  expect(of(2001)).toBeUndefined();
});
