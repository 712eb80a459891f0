/**
 * Names of places: what may open a dateline, and the states, provinces and countries behind it.
 *
 *     LA CROSSE, Wis. (AP) —
 *     ^^^^^^^^^  ^^^^
 */

import { cities, institutions, standAloneCities } from '../data/cities.ts';
import {
  canada,
  countries,
  countriesElsewhere,
  otherRegions,
  unitedStates,
} from '../data/regions.ts';
import { type Dictionary, dictionary, type Span } from '../kit/index.ts';
import { callersWords, perOptions, perVocabulary, type ReadOptions } from './options.ts';

/** A place as printed. */
export interface Place {
  /** City, ship, or whatever else the story comes from: 'SURABAYA', 'ABOARD AIR FORCE ONE'. */
  readonly name: string;
  /** State, province or country as printed: 'Calif.', 'Lebanon'; null where none is. */
  readonly region: string | null;
  /** From the name to the end of the region. */
  readonly span: Span;
}

/** States, provinces and countries in every style of print. */
export const regionNames: (options?: ReadOptions) => Dictionary<true> = perVocabulary(
  ['regions'],
  (options) =>
    dictionary(
      withoutLastPoint([
        ...callersWords(options, 'regions').flatMap(Object.keys),
        ...unitedStates(),
        ...canada(),
        ...otherRegions(),
        ...countries(),
        ...countriesElsewhere(),
      ]),
    ),
);

const POINTS = /\..*\.$/;

/** "N.Y." also without its last point, which print loses before a comma. Of "Ill." nothing but a word would be left. */
function* withoutLastPoint(names: Iterable<string>): Generator<readonly [string, true]> {
  for (const name of names) {
    yield [name, true];
    if (POINTS.test(name)) yield [name.slice(0, -1), true];
  }
}

/** Cities, and the institutions that stand in their place (UNITED NATIONS), that need no region. */
export const cityNames: (options?: ReadOptions) => Dictionary<true> = perVocabulary(
  ['places'],
  (options) =>
    dictionary(
      named([
        ...callersWords(options, 'places').flat(),
        ...standAloneCities(),
        ...cities(),
        ...institutions(),
      ]),
    ),
);

/** Each name as the table has it, and without its accents, as wires and headlines in capitals print it: VALPARAISO. */
function* named(names: Iterable<string>): Generator<readonly [string, true]> {
  for (const name of names) {
    yield [name, true];
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
    if (bare !== name) yield [bare, true];
  }
}

/** Whether a text is the name of a place that is known, a region or a city, whatever its case. */
export const isPlaceName: (options?: ReadOptions) => (text: string) => boolean = perOptions(
  (options) => {
    const cities = cityNames(options);
    const regions = regionNames(options);
    return (text) => cities.scan(text, 0) === text.length || regions.scan(text, 0) === text.length;
  },
);
