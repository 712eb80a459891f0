import { expect, test } from 'vitest';
import {
  newsAgencies,
  pictureSuppliers,
  pressReleaseWires,
  publishers,
} from '../../src/data/agencies.ts';
import { cities, institutions, standAloneCities } from '../../src/data/cities.ts';
import {
  canada,
  countries,
  countriesElsewhere,
  otherRegions,
  unitedStates,
} from '../../src/data/regions.ts';
import { bodies, names } from '../../src/data/table.ts';

test.each([
  ['one name', ['London'], ['London']],
  ['a name a line', ['London\nParis'], ['London', 'Paris']],
  ['several names of a thing', ['Wisconsin | Wis. | WI'], ['Wisconsin', 'Wis.', 'WI']],
  ['several blocks', ['London', 'Lyon | Lyons\nParis'], ['London', 'Lyon', 'Lyons', 'Paris']],
])('names: %s', (_how, blocks, expected) => {
  expect(names(...blocks)).toStrictEqual(expected);
});

test.each([
  ['the first name gives the id', ['AFP | Agence France-Presse'], ['afp', 'afp']],
  [
    'in kebab case',
    ['Press Trust of India | PTI'],
    ['press-trust-of-india', 'press-trust-of-india'],
  ],
  ['without marks', ["(L'Équipe)"], ['l-equipe']],
  ['unless one is given', ["maan: Ma'an | Maan News"], ['maan', 'maan']],
  ['a body a line', ['AP\nUPI | United Press', 'ctk: ČTK'], ['ap', 'upi', 'upi', 'ctk']],
])('bodies: %s', (_how, blocks, ids) => {
  expect(Object.values(bodies(...blocks))).toStrictEqual(ids);
});

test.each([
  ['agencies', newsAgencies()],
  ['wires', pressReleaseWires()],
  ['suppliers', pictureSuppliers()],
  ['publishers', publishers()],
])('%s: names without blanks round them, ids in kebab case', (_what, table) => {
  for (const [name, id] of Object.entries(table)) {
    expect(name).toMatch(/^\S(?:[^|\n:]*\S)?$/);
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }
});

test.each([
  ['cities', [...standAloneCities(), ...cities(), ...institutions()]],
  ['regions', [...unitedStates(), ...canada(), ...otherRegions()]],
  ['countries', [...countries(), ...countriesElsewhere()]],
])('%s: names without blanks round them', (_what, table) => {
  for (const name of table) expect(name).toMatch(/^\S(?:[^|\n]*\S)?$/);
});
