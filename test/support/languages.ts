import type { Locale, ReadOptions } from '../../src/index.ts';

const made = new Map<Locale, Map<Locale | undefined, ReadOptions>>();

/**
 * The options for one language, or for two.
 *
 * The object is the same each time, and what is compiled from it is kept with it: a table of many rows reads the words of
 * its languages once.
 */
export function inLanguages(first: Locale, second?: Locale): ReadOptions {
  const ofFirst = made.get(first) ?? new Map<Locale | undefined, ReadOptions>();
  made.set(first, ofFirst);
  const known = ofFirst.get(second);
  if (known !== undefined) return known;
  const options: ReadOptions = { locales: second === undefined ? [first] : [first, second] };
  ofFirst.set(second, options);
  return options;
}
