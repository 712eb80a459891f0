/** The one options object that every function takes, and what is compiled from it. */

import { en } from '../locales/en.ts';
import type { Locale, Words } from '../locales/locale.ts';
import type { Profile, Vocabulary } from '../locales/profile.ts';

/** The options of every function: one readonly object. Make it once and pass it often, what is compiled from it is kept with it. */
export interface ReadOptions {
  /** The languages of the page, the first one also giving the day/month order. Default: American English. */
  readonly locales?: readonly [Locale, ...Locale[]];
  /** Words to add to the built-in tables. */
  readonly vocabulary?: Vocabulary;
  /** What is known of the publisher. */
  readonly profile?: Profile;
}

const STANDARD: ReadOptions = Object.freeze({});

/**
 * Something that is built from options, kept for as long as the options object lives.
 *
 * @throws {TypeError} from the function returned, for options that are none: it names the option
 */
export function perOptions<T>(build: (options: ReadOptions) => T): (options?: ReadOptions) => T {
  const built = new WeakMap<ReadOptions, { readonly made: T }>();
  const make = (options: ReadOptions): T => {
    const made = build(options);
    built.set(options, { made });
    return made;
  };
  // Most calls pass no options: theirs need no look-up.
  let standard: { readonly made: T } | null = null;
  return (options) => {
    if (options === undefined) {
      standard ??= { made: make(STANDARD) };
      return standard.made;
    }
    const known = built.get(options);
    if (known !== undefined) return known.made;
    check(options);
    return make(options);
  };
}

/**
 * The same for what no language has a part in: without words of the caller of one of these kinds, all options have the one
 * thing in common, and the big tables of names are read once.
 */
export function perVocabulary<T>(
  kinds: readonly (keyof Vocabulary)[],
  build: (options: ReadOptions) => T,
): (options?: ReadOptions) => T {
  const made = perOptions(build);
  return (options) => {
    const isOwn =
      options !== undefined && kinds.some((kind) => callersWords(options, kind).length > 0);
    return made(isOwn ? options : undefined);
  };
}

/** The languages of the options. A noun that needs one section only takes {@link sectionsOf}, which lets a bundle leave out the rest. */
export function localesOf(options: ReadOptions): readonly [Locale, ...Locale[]] {
  return options.locales ?? [en];
}

/** One section of every language of the options, in their order; `standard` where no languages are given. */
export function sectionsOf<Section extends keyof Locale>(
  options: ReadOptions,
  section: Section,
  standard: NonNullable<Locale[Section]>,
): readonly NonNullable<Locale[Section]>[] {
  if (options.locales === undefined) return [standard];
  return options.locales.flatMap((locale) => {
    const own = locale[section];
    return own === undefined ? [] : [own as NonNullable<Locale[Section]>];
  });
}

/** The caller's words of one kind, the vocabulary's before the profile's. */
export function callersWords<Kind extends keyof Vocabulary>(
  options: ReadOptions,
  kind: Kind,
): readonly NonNullable<Vocabulary[Kind]>[] {
  return [options.vocabulary, options.profile?.vocabulary].flatMap((vocabulary) => {
    const own = vocabulary?.[kind];
    return own === undefined ? [] : [own as NonNullable<Vocabulary[Kind]>];
  });
}

/** Tables of words as entries for one dictionary, in order: the first spelling wins. */
export function* entriesOf<Meaning>(
  tables: Iterable<Words<Meaning>>,
): Generator<readonly [string, Meaning]> {
  for (const table of tables) yield* Object.entries(table);
}

const OPTION_NAMES = ['locales', 'vocabulary', 'profile'];

function check(options: ReadOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`options: expected an object, found ${typeof options}`);
  }
  for (const name of Object.keys(options)) {
    if (!OPTION_NAMES.includes(name)) {
      throw new TypeError(`options.${name}: no such option (there are ${OPTION_NAMES.join(', ')})`);
    }
  }
  const { locales, vocabulary, profile } = options;
  if (locales !== undefined) {
    if (!Array.isArray(locales) || locales.length === 0) {
      throw new TypeError('options.locales: expected a list of at least one locale');
    }
    for (const [index, locale] of locales.entries()) {
      if (typeof locale?.code !== 'string' || typeof locale.calendar !== 'object') {
        throw new TypeError(`options.locales[${index}]: expected a locale of wirecopy/locales`);
      }
    }
  }
  if (vocabulary !== undefined && (typeof vocabulary !== 'object' || vocabulary === null)) {
    throw new TypeError('options.vocabulary: expected an object');
  }
  if (profile !== undefined && typeof profile?.name !== 'string') {
    throw new TypeError('options.profile: expected an object with a name');
  }
}
