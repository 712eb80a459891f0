/**
 * Bylines as house styles print them.
 *
 *     ap         By Ada Rowe and Ben Ito      reuters   By Ada Rowe in Seoul, Reuters
 *                Associated Press             guardian  Ada Rowe Science editor
 *
 * A style has one natural form, and what is natural is not always plain: "Ada Rowe and Ben Ito in Seoul" are both in Seoul.
 * So the natural form is read back, and where that gives another value, each person is printed apart.
 */

import type { Author } from '../lexemes/person.ts';
import { formatTimestamp } from '../timestamp/format.ts';
import type { Byline } from './types.ts';

/** House styles of a byline. */
export type BylineStyle = 'ap' | 'reuters' | 'guardian';

/** Reads a text back; null where it is no byline. */
type Read = (text: string) => Byline | null;

/** What is said of a person, the name left out, in the order of print. */
function details(author: Author, comma: string, of = ', '): string {
  const { role, affiliation, place, email, handle } = author;
  return [
    role === null ? '' : `${comma} ${role}`,
    affiliation === null ? '' : `${of}${affiliation}`,
    place === null ? '' : ` in ${place}`,
    email === null ? '' : ` ${email}`,
    handle === null ? '' : ` ${handle}`,
  ].join('');
}

/** "A", "A and B", "A, B and C". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The same place or affiliation of neighbours is printed once, behind the last of them. */
function shared(authors: readonly Author[]): readonly Author[] {
  return authors.map((author, index) => {
    const next = authors[index + 1];
    return {
      ...author,
      place: next?.place === author.place ? null : author.place,
      affiliation: next?.affiliation === author.affiliation ? null : author.affiliation,
    };
  });
}

/** Neighbours of one place and affiliation, whose place and affiliation are printed once: "Ada Rowe; Ben Ito and Cleo Marsh, CNN". */
function runs(authors: readonly Author[]): readonly (readonly Author[])[] {
  const all: Author[][] = [];
  for (const author of authors) {
    const run = all.at(-1);
    const last = run?.at(-1);
    if (last?.affiliation === author.affiliation && last.place === author.place) run?.push(author);
    else all.push([author]);
  }
  return all;
}

/** The forms of a style, the most natural one first and the plainest one last. */
function forms({ authors, agencies }: Byline, style: BylineStyle): readonly string[] {
  const comma = style === 'guardian' ? '' : ',';
  const by = style === 'guardian' ? ['', 'By '] : ['By '];
  const employers = new Set(authors.map(({ affiliation }) => affiliation));
  const names = agencies.map(({ name }) => name);
  const [first] = authors;
  const withDetails = (author: Author) => `${author.name}${details(author, comma)}`;
  const natural = shared(authors).map(withDetails);
  const inRuns = runs(authors).map((run) => listed(shared(run).map(withDetails)));
  const plain = authors.map((author) => `${author.name}${details(author, ',')}`);
  const ofBodies = authors.map((author) => `${author.name}${details(author, ',', ' of ')}`);
  const written = (others: readonly string[]): readonly string[] =>
    by.flatMap((prefix) => [
      `${prefix}${listed([...natural, ...others])}`,
      `${prefix}${[...inRuns, ...others].join('; ')}`,
      `${prefix}${[...plain, ...others].join('; ')}`,
      `${prefix}${[...ofBodies, ...others].join('; ')}`,
      `${prefix}${[...others, ...plain].join('; ')}`,
    ]);
  // An employer is printed with its people; a mention besides is one of its own.
  const others = names.filter((name) => !employers.has(name));
  const besides = names.filter((name) => !employers.delete(name));
  const all = [...written(others), ...written(besides)];
  if (style !== 'ap' || first?.affiliation == null) return all;
  const { affiliation, role } = first;
  const people = authors.map(
    (author) => `${author.name}${details({ ...author, affiliation: null, role: null }, ',')}`,
  );
  return [`By ${listed(people)}\n${affiliation}${role === null ? '' : ` ${role}`}`, ...all];
}

/** A byline without its offsets, as one string. */
function meaning({ authors, agencies, timestamps }: Byline): string {
  return JSON.stringify([authors, agencies, timestamps], (key, value: unknown) =>
    key === 'span' ? undefined : value,
  );
}

const STYLES: readonly string[] = ['ap', 'reuters', 'guardian'] satisfies readonly BylineStyle[];

/** The byline in the first form that says what the value says. */
export function printed(value: Byline, style: BylineStyle, read: Read): string {
  if (!STYLES.includes(style)) {
    throw new RangeError(`style: expected ${STYLES.join(', ')}, found ${style}`);
  }
  const stamps = value.timestamps.map((stamp) => ` | ${formatTimestamp(stamp)}`).join('');
  const wanted = meaning(value);
  const candidates = forms(value, style).map((form) => `${form}${stamps}`);
  const faithful = candidates.find((candidate) => {
    const back = read(candidate);
    return back !== null && meaning(back) === wanted;
  });
  return faithful ?? candidates.at(-1) ?? '';
}
