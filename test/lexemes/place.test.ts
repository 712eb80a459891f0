import { describe, expect, test } from 'vitest';
import { cityNames, isPlaceName, regionNames } from '../../src/lexemes/place.ts';

describe('reads', () => {
  test.each([
    ['a city', 'London'],
    ['capitals', 'LONDON'],
    ['small letters', 'london'],
    ['two words', 'New York'],
    ['wide white space', 'New\u00a0York'],
    ['an abbreviation in the name', 'St. Louis'],
    ['an accent', 'São Paulo'],
    ['an accent left out', 'Sao Paulo'],
    ['an institution', 'United Nations'],
    ['a country', 'Lebanon'],
    ['a country in another language', 'Alemania'],
    ['a state', 'Wisconsin'],
    ['a state as AP cuts it', 'Wis.'],
    ['a province', 'Ontario'],
    ['a postal code', 'NY'],
    ['a state of two points', 'N.Y.'],
    ['the same without the last', 'N.Y'],
  ])('%s: %s', (_how, name) => {
    expect(isPlaceName()(name)).toBe(true);
  });

  test.each([
    ['Wis. (AP) -', 4, 'US-WI'],
    ['N.M. (AP) -', 4, 'US-NM'],
    ['Ontario--', 7, 'CA-ON'],
    ['South Korea -', 11, 'KR'],
    ['Afghanistan', 11, 'AF'],
  ])('the code of %s', (text, end, value) => {
    expect(regionNames().at(text, 0)).toStrictEqual({ end, value });
  });

  test('names of the caller', () => {
    const vocabulary = { places: ['Zenda'], regions: { Ruritania: 'ZZ' } };
    expect(isPlaceName()('Zenda')).toBe(false);
    expect(isPlaceName({ vocabulary })('ZENDA')).toBe(true);
    expect(cityNames({ vocabulary }).scan('Zenda, Ruritania', 0)).toBe(5);
    expect(regionNames({ vocabulary }).at('Zenda, Ruritania', 7)).toStrictEqual({
      end: 16,
      value: 'ZZ',
    });
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', ''],
    ['a name that no table has', 'Zenda'],
    ['a city with more behind it', 'London Bridge'],
    ['a city with its state', 'La Crosse, Wis.'],
    ['the beginning of a word', 'Londoner'],
    ['a word', 'Reading'],
  ])('%s: %s', (_how, name) => {
    expect(isPlaceName()(name)).toBe(false);
  });
});
