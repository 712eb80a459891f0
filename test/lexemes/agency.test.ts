import { describe, expect, test } from 'vitest';
import {
  agencyNames,
  agencyOf,
  distributorNames,
  namesOfAgencies,
  wireNames,
} from '../../src/lexemes/agency.ts';
import { de } from '../../src/locales/index.ts';

describe('reads', () => {
  test.each([
    ['its usual name', 'Reuters', 'reuters'],
    ['capitals', 'REUTERS', 'reuters'],
    ['small letters', 'reuters', 'reuters'],
    ['an old name', 'Reuter', 'reuters'],
    ['an abbreviation', 'AFP', 'afp'],
    ['small letters that are its own', 'dpa', 'dpa'],
    ['the full name', 'Agence France-Presse', 'afp'],
    ['an article in front', 'The Associated Press', 'ap'],
    ['an article that the table has not', 'the Reuters', 'reuters'],
    ['a picture behind', 'AP Photo', 'ap'],
    ['a picture behind that the table has not', 'Kyodo photos', 'kyodo'],
    ['one picture behind', 'Kyodo photo', 'kyodo'],
    ['an article in front and a picture behind', 'the Kyodo Photo', 'kyodo'],
    ['a slash in the name', 'CNN/Money', 'cnn-money'],
    ['a press release wire', 'PRNewswire', 'prnewswire'],
    ['a picture supplier', 'Getty Images', 'getty'],
    ['a publisher', 'washingtonpost.com', 'the-washington-post'],
    ['a name that no table has', 'Acme Wire', null],
    ['more than a name of the tables', 'Reuters Riverside', null],
    ['less than a name of the tables', 'Getty Imag', null],
    ['an article within', 'Dow the Jones', null],
    ['a picture within', 'Getty Photo Images', null],
  ])('%s: %s', (_how, name, id) => {
    const text = `LIMA (${name}) -`;
    expect(agencyOf()(text, 6, 6 + name.length)).toStrictEqual({
      name,
      id,
      span: { start: 6, end: 6 + name.length },
    });
  });

  test('white space in the name as one blank', () => {
    expect(agencyOf({})('Dow\u00a0 Jones', 0, 10)).toStrictEqual({
      name: 'Dow Jones',
      id: 'dow-jones',
      span: { start: 0, end: 10 },
    });
  });

  test('names of the caller before those of the tables', () => {
    const options = { vocabulary: { agencies: { 'Acme Wire': 'acme', AP: 'acme-press' } } };
    expect(agencyOf(options)('ACME WIRE', 0, 9).id).toBe('acme');
    expect(agencyOf(options)('AP', 0, 2).id).toBe('acme-press');
    expect(agencyOf({})('AP', 0, 2).id).toBe('ap');
    const profile = { name: 'acme', vocabulary: { agencies: { AP: 'acme-press' } } };
    expect(agencyOf({ profile })('AP', 0, 2).id).toBe('acme-press');
  });
});

describe('tables', () => {
  test.each([
    ['wires', wireNames],
    ['those who pass on', distributorNames],
    ['all', agencyNames],
  ])('of %s have the names of the caller, before their own', (_of, table) => {
    const own = { vocabulary: { agencies: { 'Acme Wire': 'acme', AP: 'acme-press' } } };
    expect(table(own).at('ACME WIRE', 0)).toStrictEqual({ end: 9, value: 'acme' });
    expect(table(own).at('AP', 0)).toStrictEqual({ end: 2, value: 'acme-press' });
    expect(table().at('AP', 0)).toStrictEqual({ end: 2, value: 'ap' });
    expect(table().at('ACME WIRE', 0)).toBe(null);
  });

  test('as a list: every name of every table, those of the caller first', () => {
    const own = { vocabulary: { agencies: { 'Acme Wire': 'acme' } } };
    const [first, ...others] = namesOfAgencies(own);
    expect(first).toBe('Acme Wire');
    expect(others).toStrictEqual(namesOfAgencies());
    expect(others).toEqual(
      expect.arrayContaining(['Reuters', 'Business Wire', 'Shutterstock', 'The Motley Fool']),
    );
  });

  test('are read once for all languages, and once more for words of the caller', () => {
    const own = { vocabulary: { agencies: { 'Acme Wire': 'acme' } } } as const;
    expect(agencyNames({ locales: [de] })).toBe(agencyNames());
    expect(agencyNames({ vocabulary: { places: ['Riverside'] } })).toBe(agencyNames());
    expect(agencyNames(own)).not.toBe(agencyNames());
    expect(agencyNames(own)).toBe(agencyNames(own));
    expect(agencyNames({ profile: { name: 'acme', ...own } }).at('Acme Wire', 0)?.value).toBe(
      'acme',
    );
    expect(agencyNames().at('Acme Wire', 0)).toBe(null);
  });
});

describe('refuses', () => {
  test.each([
    ['pictures are no wire', wireNames, 'Getty Images'],
    ['publishers are no wire', wireNames, 'The Wall Street Journal'],
    ['pictures are passed on by nobody', distributorNames, 'Shutterstock'],
    ['the beginning of a longer word', agencyNames, 'Apathy'],
    ['nothing', agencyNames, ''],
  ])('%s', (_why, table, text) => {
    expect(table().at(text, 0)).toBe(null);
  });

  test.each([
    ['wires', wireNames, 'Xinhua', 'xinhua'],
    ['press release wires', wireNames, 'Business Wire', 'business-wire'],
    ['publishers', distributorNames, 'The Motley Fool', 'the-motley-fool'],
    ['wires that pass on', distributorNames, 'Xinhua', 'xinhua'],
    ['press release wires that pass on', distributorNames, 'Business Wire', 'business-wire'],
    ['pictures', agencyNames, 'Shutterstock', 'shutterstock'],
  ])('but has %s', (_kind, table, text, id) => {
    expect(table().at(text, 0)).toStrictEqual({ end: text.length, value: id });
  });
});
