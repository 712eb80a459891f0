/** Names taken apart: by hand, and by what a user would pick instead, with what each gets right beside its speed. */
import { compare, each } from '../measure.mjs';

const PARTICLES = new Set('van der den de la da von di dos del'.split(' '));
const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/;

/** Names of two words or more in Latin letters: the last word is the family, small particles stand before it. */
function byHand(printed) {
  const words = printed.split(' ');
  const suffix = SUFFIX.test(words[words.length - 1]) ? words.pop() : null;
  const shouted = printed === printed.toUpperCase();
  const cased = shouted
    ? words.map((word, i) => {
        const small = word.toLowerCase();
        return i > 0 && PARTICLES.has(small) ? small : word[0] + small.slice(1);
      })
    : words;
  const family = cased.length - 1;
  let particles = family;
  while (particles > 0 && PARTICLES.has(cased[particles - 1])) particles -= 1;
  const name = cased.join(' ');
  return {
    full: suffix === null ? name : `${name} ${suffix}`,
    given: particles === 0 ? null : cased.slice(0, particles).join(' '),
    particles: cased.slice(particles, family),
    family: cased[family],
    suffix,
  };
}

export const name = {
  title: 'Name taken apart',
  parse: 'normalizeName',
  byHand,
  texts: [
    'Ada Rowe',
    'Zoë Müller',
    'Ju-min Park',
    'Ada M. Rowe',
    'JESS VAN DER ROWE',
    'Ludwig van der Berg Jr.',
    'Ada Ben Rowe III',
  ],
};

/** What stands in bylines and what stands in directories: printed, given, particles and family, suffix. The names are ours. */
const TABLE = {
  'as bylines print them': [
    ['Ada Rowe', 'Ada', 'Rowe'],
    ['ADA ROWE', 'Ada', 'Rowe'],
    ['Zoë Müller', 'Zoë', 'Müller'],
    ['ZOË MÜLLER', 'Zoë', 'Müller'],
    ['Ada M. Rowe', 'Ada M.', 'Rowe'],
    ['J.R. Rowe', 'J.R.', 'Rowe'],
    ['JD ROWE', 'JD', 'Rowe'],
    ['Ju-min Park', 'Ju-min', 'Park'],
    ['Ludwig van der Berg', 'Ludwig', 'van der Berg'],
    ['LUDWIG VAN DER BERG', 'Ludwig', 'van der Berg'],
    ['Ada de la Rosa', 'Ada', 'de la Rosa'],
    ['Ada Rowe Jr.', 'Ada', 'Rowe', 'Jr.'],
    ['ADA ROWE JR.', 'Ada', 'Rowe', 'Jr.'],
    ['Ada Rowe, Jr.', 'Ada', 'Rowe', 'Jr.'],
    ['Ada Rowe III', 'Ada', 'Rowe', 'III'],
    ["MARK O'NEIL", 'Mark', "O'Neil"],
    ['Mark O’Neil', 'Mark', 'O’Neil'],
    ['ADA MCKAY', 'Ada', 'McKay'],
    ['ADA MACDONALD', 'Ada', 'MacDonald'],
    ['MIN-JUN ROWE-ITO', 'Min-Jun', 'Rowe-Ito'],
    ['Ada ROWE', 'Ada', 'Rowe'],
    ['ROWE Min Su', 'Min Su', 'Rowe'],
    ['Ada Rowe y Ito', 'Ada', 'Rowe y Ito'],
    ['Анна Роуз', 'Анна', 'Роуз'],
    ['欧阳小明', '小明', '欧阳'],
  ],
  'as directories print them': [
    ['Rowe, Ada', 'Ada', 'Rowe'],
    ['Rowe, Ada M.', 'Ada M.', 'Rowe'],
    ['Dr. Ada Rowe', 'Ada', 'Rowe'],
    ['Mr. Ben Ito', 'Ben', 'Ito'],
    ['Ada "Ady" Rowe', 'Ada', 'Rowe'],
    ['van der Berg, Ludwig', 'Ludwig', 'van der Berg'],
  ],
};

const joined = (...parts) => parts.filter(Boolean).join(' ');

/** The share of names that come out with given name, family name and suffix as in the table. */
function accuracy(rows, read) {
  const right = rows.filter(([printed, given, family, suffix = '']) => {
    const got = read(printed);
    return got.given === given && got.family === family && got.suffix === suffix;
  });
  return `${right.length} of ${rows.length}`;
}

/**
 * Name parsers on the same names.
 *
 * @param peers `{ parseFullName, humanparser }`
 * @returns a table of speed and one of accuracy
 */
export function benchNames({ normalizeName }, { parseFullName, parseName }) {
  const ways = {
    wirecopy: normalizeName,
    'parse-full-name': parseFullName,
    humanparser: parseName,
  };
  const readers = {
    wirecopy(printed) {
      const { given, particles, family, suffix } = normalizeName(printed);
      return { given, family: joined(...particles, family), suffix: suffix ?? '' };
    },
    'parse-full-name'(printed) {
      const { first, middle, last, suffix } = parseFullName(printed);
      return { given: joined(first, middle), family: last, suffix };
    },
    humanparser(printed) {
      const { firstName, middleName, lastName, suffix = '' } = parseName(printed);
      return { given: joined(firstName, middleName), family: lastName, suffix };
    },
  };
  const printed = Object.values(TABLE)
    .flat()
    .map(([text]) => text);
  const rows = compare(
    Object.fromEntries(Object.entries(ways).map(([way, read]) => [way, each(printed, read)])),
    { operations: 5_000, rounds: 11 },
  );
  const kinds = Object.keys(TABLE);
  return {
    speed: { title: `Names, name parsers on ${printed.length} names`, rows },
    accuracy: {
      title: 'Names: given name, family name and suffix right',
      head: kinds,
      rows: Object.entries(readers).map(([way, read]) => [
        way,
        ...kinds.map((kind) => accuracy(TABLE[kind], read)),
      ]),
    },
  };
}
