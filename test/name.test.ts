import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../src/lexemes/options.ts';
import { authorNamed } from '../src/lexemes/person.ts';
import { hu, ja, ko, zhCN } from '../src/locales/index.ts';
import { type NormalizedName, normalizeName } from '../src/name.ts';
import { keepsLaws } from './support/laws.ts';

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
    ['a family in Cyrillic capitals and in front', 'РОУЗ Анна', 'Роуз Анна', 'Анна', '', 'Роуз'],
    ['two words in capitals among others', 'ROWE Ada ITO', 'Rowe Ada Ito', 'Rowe Ada', '', 'Ito'],
    ['a family in capitals behind', 'Ada ROWE', 'Ada Rowe', 'Ada', '', 'Rowe'],
    ['particles', 'Ada van der Rowe', 'Ada van der Rowe', 'Ada', 'van der', 'Rowe'],
    ['particles in capitals', 'ADA VAN DER ROWE', 'Ada van der Rowe', 'Ada', 'van der', 'Rowe'],
    ['a capital particle', 'Ada De Rowe', 'Ada De Rowe', 'Ada', 'De', 'Rowe'],
    ['a particle in front', 'van Rowe', 'van Rowe', null, 'van', 'Rowe'],
    ['a particle that joins', 'Ada Rowe y Ito', 'Ada Rowe y Ito', 'Ada', '', 'Rowe y Ito'],
    ['a suffix', 'Ada Rowe Jr.', 'Ada Rowe Jr.', 'Ada', '', 'Rowe', 'Jr.'],
    ['a suffix behind a comma', 'Ada Rowe, Jr.', 'Ada Rowe Jr.', 'Ada', '', 'Rowe', 'Jr.'],
    ['a suffix in capitals', 'ADA ROWE JR.', 'Ada Rowe Jr.', 'Ada', '', 'Rowe', 'Jr.'],
    ['a roman suffix', 'ADA ROWE III', 'Ada Rowe III', 'Ada', '', 'Rowe', 'III'],
    ['another roman suffix', 'Ada Rowe IV', 'Ada Rowe IV', 'Ada', '', 'Rowe', 'IV'],
    ['a suffix without a stop', 'Ada Rowe Jr', 'Ada Rowe Jr', 'Ada', '', 'Rowe', 'Jr'],
    ['Senior', 'Ada Rowe Sr', 'Ada Rowe Sr', 'Ada', '', 'Rowe', 'Sr'],
    ['Senior in capitals', 'ADA ROWE SR.', 'Ada Rowe Sr.', 'Ada', '', 'Rowe', 'Sr.'],
    ['a suffix behind one word', 'Rowe Jr.', 'Rowe Jr.', null, '', 'Rowe', 'Jr.'],
    ['Mac inside of a word', 'ADA ROMACKAY', 'Ada Romackay', 'Ada', '', 'Romackay'],
    ['Mac with more behind it', 'ADA MACKAYE', 'Ada Mackaye', 'Ada', '', 'Mackaye'],
    ['a family in capitals before two letters', 'ITO Jo', 'Ito Jo', 'Jo', '', 'Ito'],
    ['a particle that joins nothing', 'Ada Rowe y', 'Ada Rowe y', 'Ada Rowe', '', 'y'],
    ['a suffix alone', 'Jr.', 'Jr.', null, '', 'Jr.'],
    ['a name that begins as a suffix', 'Ada Ivanova', 'Ada Ivanova', 'Ada', '', 'Ivanova'],
    ['a name that ends as a suffix', 'Ada Pelliv', 'Ada Pelliv', 'Ada', '', 'Pelliv'],
    ['one I, an initial', 'Ada Rowe I', 'Ada Rowe I', 'Ada Rowe', '', 'I'],
    ['four of them', 'Ada Rowe IIII', 'Ada Rowe Iiii', 'Ada Rowe', '', 'Iiii'],
    ['white space around it', ' Ada\u00a0 Rowe ', 'Ada Rowe', 'Ada', '', 'Rowe'],
    ['one word in capitals', 'ROWE', 'Rowe', null, '', 'Rowe'],
    ['two letters in capitals that are a name', 'JO ROWE', 'Jo Rowe', 'Jo', '', 'Rowe'],
    ['initials with a hyphen', 'J.-P. ROWE', 'J.-P. Rowe', 'J.-P.', '', 'Rowe'],
    ['an initial glued to a name', 'A.ROWE ITO', 'A.Rowe Ito', 'A.Rowe', '', 'Ito'],
    ['three letters, a name', 'JDB ROWE', 'Jdb Rowe', 'Jdb', '', 'Rowe'],
    ...['BC', 'FG', 'JK', 'NP', 'ST', 'VW', 'XZ'].map(
      (letters): Row => [
        `letters, ${letters}`,
        `${letters} ROWE`,
        `${letters} Rowe`,
        letters,
        '',
        'Rowe',
      ],
    ),
    ['a letter behind an apostrophe', "ADA ROWE'S", "Ada Rowe's", 'Ada', '', "Rowe's"],
    ['a letter between apostrophes', 'ADA ’N’ROWE', 'Ada ’n’Rowe', 'Ada', '', '’n’Rowe'],
    [
      'accents that stand alone',
      'ZOE\u0308LLE ROWE',
      'Zoe\u0308lle Rowe',
      'Zoe\u0308lle',
      '',
      'Rowe',
    ],
    ['Mc inside of a word', 'ADA HAMCROFT', 'Ada Hamcroft', 'Ada', '', 'Hamcroft'],
    ['Mc with one letter', 'ADA MCA', 'Ada Mca', 'Ada', '', 'Mca'],
    ['a capital inside of a word', 'Ada deWitt', 'Ada deWitt', 'Ada', '', 'deWitt'],
    ['two capitals among others', 'Ada JO Rowe', 'Ada JO Rowe', 'Ada JO', '', 'Rowe'],
    ['two capitals in front', 'JO Rowe', 'JO Rowe', 'JO', '', 'Rowe'],
    ['three capitals in front, a family', 'ITO Ada', 'Ito Ada', 'Ada', '', 'Ito'],
    ['three capitals, a family', 'Ada ITO', 'Ada Ito', 'Ada', '', 'Ito'],
    ['two words in capitals in front', 'ROWE ITO Ada', 'Rowe Ito Ada', 'Rowe Ito', '', 'Ada'],
    ['a short word in capitals behind', 'KIM JO', 'Kim Jo', 'Kim', '', 'Jo'],
    ['initials behind', 'ROWE J.D.', 'Rowe J.D.', 'Rowe', '', 'J.D.'],
    [
      'figures in front, which are no capitals',
      '007 Ada Rowe',
      '007 Ada Rowe',
      '007 Ada',
      '',
      'Rowe',
    ],
    ['a particle in capitals and in front, a name', 'VAN ROWE', 'Van Rowe', 'Van', '', 'Rowe'],
    [
      'a given name that is a particle elsewhere',
      'ADA BEN ROWE',
      'Ada Ben Rowe',
      'Ada Ben',
      '',
      'Rowe',
    ],
    [
      'a particle behind two words',
      'Ada Ben van Rowe',
      'Ada Ben van Rowe',
      'Ada Ben',
      'van',
      'Rowe',
    ],
    ['a joining particle behind one word', 'Ada y Rowe', 'Ada y Rowe', 'Ada', 'y', 'Rowe'],
    ['an Italian particle that joins', 'Ada Rowe e Ito', 'Ada Rowe e Ito', 'Ada', '', 'Rowe e Ito'],
    ['a Catalan one', 'Ada Rowe i Ito', 'Ada Rowe i Ito', 'Ada', '', 'Rowe i Ito'],
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
    [
      { locales: [ja] },
      ['Japanese in kana', 'おおわたり みさき', 'おおわたり みさき', 'みさき', '', 'おおわたり'],
    ],
    [{ locales: [ja] }, ['a Latin letter in front', 'A美 大渡', 'A美 大渡', 'A美', '', '大渡']],
    [{ locales: [zhCN] }, ['two characters further on', '王欧阳', '王欧阳', '欧阳', '', '王']],
    [
      { locales: [zhCN] },
      ['a Latin letter in front of one', 'B王小明', 'B王小明', null, '', 'B王小明'],
    ],
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
          keepsLaws('normalizeName', text);
          const name = normalizeName(text);
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
