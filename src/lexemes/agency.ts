/**
 * Names of bodies: news agencies, press release wires, picture suppliers, publishers.
 *
 *     SEOUL, Nov 26 (AFP) -          Photo by Ada Rowe/Getty Images
 *                    ^^^                               ^^^^^^^^^^^^
 */

import { newsAgencies, pictureSuppliers, pressReleaseWires, publishers } from '../data/agencies.ts';
import { type Dictionary, dictionary, type Span } from '../kit/index.ts';
import type { Words } from '../locales/locale.ts';
import { callersWords, entriesOf, perOptions, perVocabulary, type ReadOptions } from './options.ts';
import { foldSpace } from './space.ts';

/** A news agency, press release wire, picture supplier or publisher, as printed. */
export interface Agency {
  /** The name as printed, white space folded: 'Reuters', 'CP', 'GLOBE NEWSWIRE'. */
  readonly name: string;
  /** Its usual short name in kebab case ('reuters', 'dow-jones', 'getty'), null where the name is not known. */
  readonly id: string | null;
  /** Where the name stands. */
  readonly span: Span;
}

/** The names of the bodies that file stories under their own name, each with its id: agencies and press release wires. */
export const wireNames: (options?: ReadOptions) => Dictionary<string> = perVocabulary(
  ['agencies'],
  (options) =>
    dictionary(
      entriesOf([...callersWords(options, 'agencies'), newsAgencies(), pressReleaseWires()]),
    ),
);

/** The names of the bodies under which a story is passed on: those that file, and newspapers, broadcasters and sites. */
export const distributorNames: (options?: ReadOptions) => Dictionary<string> = perVocabulary(
  ['agencies'],
  (options) =>
    dictionary(
      entriesOf([
        ...callersWords(options, 'agencies'),
        newsAgencies(),
        pressReleaseWires(),
        publishers(),
      ]),
    ),
);

/** The tables of all bodies that are known: the caller's before the built-in ones. */
function tablesOf(options: ReadOptions): readonly Words<string>[] {
  return [
    ...callersWords(options, 'agencies'),
    newsAgencies(),
    pressReleaseWires(),
    pictureSuppliers(),
    publishers(),
  ];
}

/** The names of all bodies that are known, each with its id. */
export const agencyNames: (options?: ReadOptions) => Dictionary<string> = perVocabulary(
  ['agencies'],
  (options) => dictionary(entriesOf(tablesOf(options))),
);

/** The names of all bodies that are known, as a list. */
export const namesOfAgencies: (options?: ReadOptions) => readonly string[] = perVocabulary(
  ['agencies'],
  (options) => tablesOf(options).flatMap((table) => Object.keys(table)),
);

/** An agency out of the place where its name stands, and its id where that has been looked up. */
export function agencyNamed(text: string, start: number, end: number, id: string | null): Agency {
  return { name: foldSpace(text.slice(start, end)), id, span: { start, end } };
}

/** What may stand around a name without being part of it: "The Associated Press", "AP Photo". */
const AROUND_NAME = /^the | photos?$/giu;

/**
 * Makes an agency out of the place where its name stands. The id is looked up by the printed name, whatever its case; a
 * leading "the" and a closing "photo" do not count.
 *
 * @example
 * ```ts
 * agencyOf({})('SEOUL (Reuters) -', 7, 14); // => { name: 'Reuters', id: 'reuters', span: { start: 7, end: 14 } }
 * ```
 */
export const agencyOf: (
  options?: ReadOptions,
) => (text: string, start: number, end: number) => Agency = perOptions((options) => {
  const names = agencyNames(options);
  const idOf = (name: string): string | null => {
    const found = names.at(name, 0);
    return found?.end === name.length ? found.value : null;
  };
  return (text, start, end) => {
    const name = foldSpace(text.slice(start, end));
    return agencyNamed(text, start, end, idOf(name) ?? idOf(name.replace(AROUND_NAME, '')));
  };
});
