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
    ['one left out of a name of the table', 'Culiacan'],
    ['accents left out, in capitals', 'FLORIANOPOLIS'],
    ['another of the table', 'Florianópolis'],
    ['a part of a country', 'England'],
    ['a state of two words without its last point', 'W. Va'],
    ['a point within', 'D.R. Congo'],
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
    ['Wis. (AP) -', 4],
    ['N.M. (AP) -', 4],
    ['Ontario--', 7],
    ['South Korea -', 11],
    ['Afghanistan', 11],
  ])('the region of %s', (text, end) => {
    expect(regionNames().scan(text, 0)).toBe(end);
  });

  test('names of the caller', () => {
    const vocabulary = { places: ['Zenda'], regions: { Ruritania: 'ZZ' } };
    expect(isPlaceName()('Zenda')).toBe(false);
    expect(isPlaceName({ vocabulary })('ZENDA')).toBe(true);
    expect(cityNames({ vocabulary }).scan('Zenda, Ruritania', 0)).toBe(5);
    expect(regionNames({ vocabulary }).scan('Zenda, Ruritania', 7)).toBe(16);
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
    ['the last letter lost', 'Lebano'],
    ['the last letter lost, points within', 'D.R. Cong'],
  ])('%s: %s', (_how, name) => {
    expect(isPlaceName()(name)).toBe(false);
  });
});
