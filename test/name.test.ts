import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../src/lexemes/options.ts';
import { authorNamed } from '../src/lexemes/person.ts';
import { hu, ja, ko, zhCN } from '../src/locales/index.ts';
import { type NormalizedName, normalizeName } from '../src/name.ts';

type Row = readonly [
  how: string,
  printed: string,
  full: string,
  given: string | null,
  particles: string,
  family: string,
  suffix?: string,
];

function named([, , full, given, particles, family, suffix = '']: Row): NormalizedName {
  return {
    full,
    given,
    particles: particles === '' ? [] : particles.split(' '),
    family,
    suffix: suffix === '' ? null : suffix,
  };
}

describe('reads', () => {
  const rows: readonly Row[] = [
    ['two words', 'Ada Rowe', 'Ada Rowe', 'Ada', '', 'Rowe'],
    ['one word', 'Rowe', 'Rowe', null, '', 'Rowe'],
    ['nothing', '', '', null, '', ''],
    ['a middle name', 'Ada Ben Rowe', 'Ada Ben Rowe', 'Ada Ben', '', 'Rowe'],
    ['initials', 'J.R. Rowe', 'J.R. Rowe', 'J.R.', '', 'Rowe'],
    ['letters', 'JD ROWE', 'JD Rowe', 'JD', '', 'Rowe'],
    ['capitals', 'ADA ROWE', 'Ada Rowe', 'Ada', '', 'Rowe'],
    [
      'capitals with hyphens',
      'MARIE MYUNG-OK ROWE',
      'Marie Myung-Ok Rowe',
      'Marie Myung-Ok',
      '',
      'Rowe',
    ],
    ['capitals with an apostrophe', "MARK O'NEIL", "Mark O'Neil", 'Mark', '', "O'Neil"],
    ['capitals with a curly apostrophe', 'ADA D’ANSELM', 'Ada D’Anselm', 'Ada', '', 'D’Anselm'],
    ['Mc', 'ADA MCROWE-MCKAY', 'Ada McRowe-McKay', 'Ada', '', 'McRowe-McKay'],
    ['Mac', 'ADA MACDONALD', 'Ada MacDonald', 'Ada', '', 'MacDonald'],
    ['Mac that is none', 'ADA MACHADO', 'Ada Machado', 'Ada', '', 'Machado'],
    ['a saint', 'PAT ST. ROWE', 'Pat St. Rowe', 'Pat St.', '', 'Rowe'],
    ['accents', 'ZOË ŻÓŁĆ', 'Zoë Żółć', 'Zoë', '', 'Żółć'],
    ['Cyrillic capitals', 'АННА РОУЗ', 'Анна Роуз', 'Анна', '', 'Роуз'],
    ['a family in capitals', 'Ada MCROWE', 'Ada McRowe', 'Ada', '', 'McRowe'],
    ['a family in capitals and in front', 'ROWE Min Su', 'Rowe Min Su', 'Min Su', '', 'Rowe'],
    ['particles', 'Ada van der Rowe', 'Ada van der Rowe', 'Ada', 'van der', 'Rowe'],
    ['particles in capitals', 'ADA VAN DER ROWE', 'Ada van der Rowe', 'Ada', 'van der', 'Rowe'],
    ['a capital particle', 'Ada De Rowe', 'Ada De Rowe', 'Ada', 'De', 'Rowe'],
    ['a particle in front', 'van Rowe', 'van Rowe', null, 'van', 'Rowe'],
    ['a particle that joins', 'Ada Rowe y Ito', 'Ada Rowe y Ito', 'Ada', '', 'Rowe y Ito'],
    ['a suffix', 'Ada Rowe Jr.', 'Ada Rowe Jr.', 'Ada', '', 'Rowe', 'Jr.'],
    ['a suffix behind a comma', 'Ada Rowe, Jr.', 'Ada Rowe Jr.', 'Ada', '', 'Rowe', 'Jr.'],
    ['a suffix in capitals', 'ADA ROWE JR.', 'Ada Rowe Jr.', 'Ada', '', 'Rowe', 'Jr.'],
    ['a roman suffix', 'ADA ROWE III', 'Ada Rowe III', 'Ada', '', 'Rowe', 'III'],
    ['a name without a blank that cannot be cut', '王小明', '王小明', null, '', '王小明'],
    ['a family of two characters', '欧阳小明', '欧阳小明', '小明', '', '欧阳'],
  ];
  it.each(rows.map((row) => ({ how: row[0], row })))('$how', ({ row }) => {
    expect(normalizeName(row[1])).toStrictEqual(named(row));
  });

  const languages: readonly (readonly [options: ReadOptions, row: Row])[] = [
    [{ locales: [ja] }, ['Japanese', '大渡 美咲', '大渡 美咲', '美咲', '', '大渡']],
    [
      { locales: [ja] },
      ['Japanese in Latin letters', 'Misaki Owatari', 'Misaki Owatari', 'Misaki', '', 'Owatari'],
    ],
    [{ locales: [ko] }, ['Korean', '박준석', '박준석', '준석', '', '박']],
    [{ locales: [zhCN] }, ['Chinese', '王小明', '王小明', '小明', '', '王']],
    [{ locales: [zhCN] }, ['one character', '王', '王', null, '', '王']],
    [{ locales: [hu] }, ['Hungarian', 'Kovács Anna', 'Kovács Anna', 'Anna', '', 'Kovács']],
  ];
  it.each(languages)('%s %s', (options, row) => {
    expect(normalizeName(row[1], options)).toStrictEqual(named(row));
  });

  it('an author, who stays as printed', () => {
    const author = Object.freeze(authorNamed('ADA ROWE', { start: 3, end: 11 }));
    expect(normalizeName(author).full).toBe('Ada Rowe');
    expect(author.name).toBe('ADA ROWE');
  });
});

describe('refuses', () => {
  it('options that are none', () => {
    expect(() => normalizeName('Ada Rowe', { locale: hu } as ReadOptions)).toThrow(TypeError);
  });
});

describe('laws', () => {
  it('total, deterministic, and nothing is lost', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-zÀ-ÿ .,'’-]{0,40}$/u)),
        (text) => {
          const name = normalizeName(text);
          expect(normalizeName(text)).toStrictEqual(name);
          expect(JSON.parse(JSON.stringify(name))).toStrictEqual(name);
          if (/^[A-Za-z .]+$/u.test(text)) {
            const letters = (all: string) =>
              [...all.toLowerCase().replace(/[^a-z]/gu, '')].sort().join('');
            const { given, particles, family, suffix } = name;
            expect(letters(name.full)).toBe(letters(text));
            expect(letters([given, ...particles, family, suffix].join(''))).toBe(letters(text));
          }
        },
      ),
    );
  });
});
