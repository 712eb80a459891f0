import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ReadOptions } from '../../src/index.ts';
import { de, en, es } from '../../src/locales/index.ts';

/** What a person says of a page, line by line, without having seen what the library says. */
export interface Labels {
  readonly lang: 'en' | 'de' | 'es';
  readonly headline: string;
  readonly authors: readonly string[];
  readonly lines: readonly string[];
}

/** A page of our own around real furniture. */
export interface FixturePage {
  readonly name: string;
  /** As a crawl leaves it. */
  readonly text: string;
  readonly options: ReadOptions;
  /** The whole expected page. */
  readonly expected: unknown;
  readonly labels: Labels | null;
}

const languages = { de, en, es };

const folder = new URL('../fixtures/pages/', import.meta.url);

/** The pages of `test/fixtures/pages`. */
export const fixturePages: readonly FixturePage[] = readdirSync(folder).map((name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
  const labelled = existsSync(new URL(`${name}/labels.json`, folder));
  const labels = labelled ? (JSON.parse(read('labels.json')) as Labels) : null;
  return {
    name,
    text: read('page.txt'),
    options: { locales: [languages[labels?.lang ?? 'en'], en] },
    expected: JSON.parse(read('page.json')),
    labels,
  };
});
