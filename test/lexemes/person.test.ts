import { hu as calendar } from 'date-fns/locale/hu';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run, runAt } from '../../src/kit/index.ts';
import { authorNamed, isPersonName, personName } from '../../src/lexemes/person.ts';
import {
  de,
  en,
  es,
  fr,
  it as italian,
  ja,
  ko,
  type Locale,
  localeFrom,
  ru,
  zhCN,
} from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

const hungarian = localeFrom(calendar);
const fiveLanguages = { locales: [en, de, fr, ja, zhCN] as const };

/** The name that opens a text, read at its start and behind other words; null where none does. */
function nameIn(text: string, ...languages: [] | [Locale]): string | null {
  const [language] = languages;
  const read = personName(language === undefined ? undefined : inLanguages(language));
  const first = runAt(read, text);
  const later = runAt(read, `By: ${text}`, 4);
  const printed = first.ok ? text.slice(0, first.value.end) : null;
  expect(later.ok ? text.slice(0, later.value.end - 4) : null).toBe(printed);
  if (first.ok) expect(first.value.value).toBe(printed?.replace(/\s+/gu, ' '));
  return first.ok ? first.value.value : null;
}

describe('reads', () => {
  const rows: readonly (readonly [how: string, text: string, name: string])[] = [
    ['two words', 'Ada Rowe', 'Ada Rowe'],
    ['capitals', 'ADA ROWE', 'ADA ROWE'],
    ['one word', 'Ada', 'Ada'],
    ['a middle initial', 'Ada B. Rowe went', 'Ada B. Rowe'],
    ['initials in front', 'J.R. Rowe, Acme', 'J.R. Rowe'],
    ['an initial with a hyphen', 'J.-P. Rowe', 'J.-P. Rowe'],
    ['letters behind', 'Indra PM', 'Indra PM'],
    ['hyphens', 'Jean-Luc Rowe-Ito', 'Jean-Luc Rowe-Ito'],
    ['a small letter behind a hyphen', 'Ju-min Ito', 'Ju-min Ito'],
    ['a non-breaking hyphen', 'Jean\u2011Luc Rowe', 'Jean\u2011Luc Rowe'],
    ['a straight apostrophe', "Mark O'Rowe", "Mark O'Rowe"],
    ['a curly apostrophe', 'Matthew d’Anselm', 'Matthew d’Anselm'],
    ['an Arabic article', 'Abu Bakr al-Rowe', 'Abu Bakr al-Rowe'],
    ['particles', 'Jess van der Rowe', 'Jess van der Rowe'],
    ['a particle with an apostrophe', "Jess van 't Rowe", "Jess van 't Rowe"],
    ['a particle in front', 'van Rowe', 'van Rowe'],
    ['capitals within', 'Myra McKay and', 'Myra McKay'],
    ['an abbreviated saint', 'Pat St. Rowe', 'Pat St. Rowe'],
    ['a suffix', 'Perry Rowe Jr. said', 'Perry Rowe Jr.'],
    ['a suffix behind a comma', 'Perry Rowe, Jr., Acme', 'Perry Rowe, Jr.'],
    ['a roman suffix', 'Perry Rowe III', 'Perry Rowe III'],
    ['wide white space', 'Ada\u00a0\u2009Rowe', 'Ada Rowe'],
    ['accents', 'Zoë Żółć', 'Zoë Żółć'],
    ['combining accents', 'Ame\u0301lie Rowe', 'Ame\u0301lie Rowe'],
    ['Cyrillic', 'Анна Роуз', 'Анна Роуз'],
    ['Arabic letters', 'آدا رو', 'آدا رو'],
    ['ideographs with a blank', '大渡 美咲', '大渡 美咲'],
    ['a month as given name', 'April Rowe', 'April Rowe'],
    ['a month as family name', 'Ada May, Acme', 'Ada May'],
    ['a family name that is a word', 'Peter Read', 'Peter Read'],
    ['glued to a role', 'Ada RoweStaff Writer', 'Ada Rowe'],
    ['glued to a label', 'Ada RoweUpdated', 'Ada Rowe'],
    ['glued to a name', 'Ada RoweBen Ito', 'Ada Rowe'],
    ['before a date', 'Ada Rowe Dec 9, 2016', 'Ada Rowe'],
    ['before a day and its date', 'Ada Rowe Friday, April 28', 'Ada Rowe'],
    ['before a date with a preposition', 'Ada Rowe On 11/13/19', 'Ada Rowe'],
    ['before a month that was cut off', 'Ada Rowe Sept', 'Ada Rowe'],
    ['before a role', 'Ada Rowe Diplomatic editor', 'Ada Rowe'],
    ['before a role with a place', 'Ada Rowe Ireland correspondent', 'Ada Rowe'],
    ['before a role of words unknown', 'Ada Rowe Zebra Writer', 'Ada Rowe'],
    ['three words before a role', 'Ada Ben Rowe Health editor', 'Ada Ben Rowe'],
    ['before an agency', 'Ada Rowe Reuters', 'Ada Rowe'],
    ['before a degree', 'Ada Rowe PhD', 'Ada Rowe'],
    ['before itself', 'Ada Rowe Ada Rowe', 'Ada Rowe'],
    ['before a capital preposition', 'Ada Rowe For Acme', 'Ada Rowe'],
    ['before a possessive', "Ada Rowe's story", 'Ada Rowe'],
    ['an agency that is a given name', 'Dawn Rowe', 'Dawn Rowe'],
    // Hyphens, apostrophes and full stops
    ['a Unicode hyphen', 'Jean\u2010Luc Rowe', 'Jean\u2010Luc Rowe'],
    ['four parts', 'Anna-Maria-Louise-Ida Rowe', 'Anna-Maria-Louise-Ida Rowe'],
    ['a hyphen at the end', 'Ada Rowe- Acme', 'Ada Rowe'],
    ['before a hyphen', 'Ada Rowe -Ben Ito', 'Ada Rowe'],
    ['a letter and an apostrophe', "Ada O'S", "Ada O'S"],
    ['a small letter behind an apostrophe', "Ada D'silva", "Ada D'silva"],
    ['s and more behind an apostrophe', "Ada Rowe'son", "Ada Rowe'son"],
    ['a possessive in capitals', "ADA ROWE'S STORY", 'ADA ROWE'],
    ['a possessive at the end', 'Ada Rowe’s', 'Ada Rowe'],
    ['a possessive before a comma', 'Ada Rowe‘s, Acme', 'Ada Rowe'],
    ['a possessive with the letter apostrophe', 'Ada Roweʼs story', 'Ada Rowe'],
    ['a possessive of two letters', 'Ada Li’s story', 'Ada Li'],
    ['a possessive of an initial', 'Ada R.’s story', 'Ada R.'],
    ['a genitive without s', "Chris' story", 'Chris'],
    ['an article with an apostrophe', 'Guy de l’Isle', 'Guy de l’Isle'],
    ['two initials and a hyphen', 'J.P.-R. Rowe', 'J.P.-R. Rowe'],
    ['an initial before a dash', 'Ada R.- Oslo', 'Ada R.'],
    ['a full stop', 'Ada Rowe. Ben said', 'Ada Rowe'],
    ['a full stop behind capitals', 'ADA ROWE. BEN SAID', 'ADA ROWE'],
    ['a full stop behind an ideograph', '大渡 美. 東京', '大渡 美'],
    ['a family of one letter', 'Malcolm X, Acme', 'Malcolm X'],
    ['a middle letter without a full stop', 'Ada X Rowe', 'Ada X Rowe'],
    ['a title with a full stop', 'Dr. Ada Rowe', 'Dr. Ada Rowe'],
    ['a title with a full stop, in capitals', 'DR. ADA ROWE', 'DR. ADA ROWE'],
    ['a title without a full stop', 'Dr Ada Rowe', 'Dr Ada Rowe'],
    // Glued print
    ['two particles within a word', 'Ada VanDeRowe', 'Ada VanDeRowe'],
    ['an accent before a label', 'Ada RoséUpdated', 'Ada Rosé'],
    ['a combining accent before a label', 'Ada Rose\u0301Updated', 'Ada Rose\u0301'],
    ['glued to an accented capital', 'Ada RoweÉmile Ito', 'Ada Rowe'],
    ['before a glued word in small letters', 'Ada Rowe acmeUpdated', 'Ada Rowe'],
    ['before a role in small letters', 'Ada Rowe reporter Ben Ito', 'Ada Rowe'],
    ['before a particle and a comma', 'Ada Rowe de, Acme', 'Ada Rowe'],
    // How many words
    ['five words', 'Ada Ben Cleo Dora Rowe', 'Ada Ben Cleo Dora Rowe'],
    ['no sixth word', 'Ada Ben Cleo Dora Eva Rowe', 'Ada Ben Cleo Dora Eva'],
    ['four initials', 'A. B. C. D. Rowe', 'A. B. C. D. Rowe'],
    ['a given name twice', 'Ada Ada Rowe', 'Ada Ada Rowe'],
    ['a third word that begins the first', 'Adam Rowe Ada', 'Adam Rowe Ada'],
    ['a third word as long as the first', 'Ada Rowe Ito', 'Ada Rowe Ito'],
    ['a long word', 'Ada Papadopoulosrowe', 'Ada Papadopoulosrowe'],
    ['the longest word of a script without capitals', 'ก'.repeat(12), 'ก'.repeat(12)],
    ['six ideographs', '大渡美咲一二', '大渡美咲一二'],
    ['six letters of a syllabary', 'アダローエイ', 'アダローエイ'],
    // Suffixes
    ...['Jr', 'Jr.', 'Sr', 'Sr.', 'JR', 'JR.', 'SR', 'SR.', 'II', 'III', 'IV'].flatMap((suffix) => {
      const names = [
        `Ada Rowe, ${suffix}`,
        `Ada Rowe,${suffix}`,
        `Ada Ben Cleo Dora Rowe ${suffix}`,
      ];
      return names.map((name) => ['a suffix', `${name} said`, name] as const);
    }),
    [
      'a wide blank before a suffix',
      'Ada Ben Cleo Dora Rowe\u00a0 III',
      'Ada Ben Cleo Dora Rowe III',
    ],
    ['letters that are no suffix', 'Ada Rowe, IIII', 'Ada Rowe'],
    ['a letter that is no suffix', 'Ada Rowe, I said', 'Ada Rowe'],
    ['a word that opens like a suffix', 'Ada Rowe, IVa', 'Ada Rowe'],
    ['a figure behind a suffix', 'Ada Rowe, IV7', 'Ada Rowe'],
    ['a number on the next line', 'Ada Rowe\nII', 'Ada Rowe'],
    ['a number behind a carriage return', 'Ada Rowe\rII', 'Ada Rowe'],
    ['a suffix behind a carriage return', 'Ada Rowe,\rJr.', 'Ada Rowe'],
    ['a number behind a full stop', 'Ada Rowe. II. The council', 'Ada Rowe'],
    ['a number in parentheses', 'Ada Rowe (III)', 'Ada Rowe'],
    ['a suffix on the next line', 'Ada Rowe,\nJr.', 'Ada Rowe'],
    // Words that are in no name, or only in some places
    ['before a label', 'Ada Rowe Modified', 'Ada Rowe'],
    ['before a word that opens bylines', 'Ada Rowe Source', 'Ada Rowe'],
    ['before "and"', 'Ada Rowe And Ben Ito', 'Ada Rowe'],
    ['before another credit', 'Ada Rowe Photograph', 'Ada Rowe'],
    ['before an ordinary word', 'Ada Rowe Why', 'Ada Rowe'],
    ['before furniture', 'Ada Rowe Facebook', 'Ada Rowe'],
    ['before "with"', 'Ada Rowe With Ben', 'Ada Rowe'],
    ['before "in"', 'Ada Rowe In Oslo', 'Ada Rowe'],
    ['before a group', 'Ada Rowe Anonymous', 'Ada Rowe'],
    ['one word before an ordinary word', 'Ada Why', 'Ada'],
    ['one word before a date', 'Ada June 4, 2020', 'Ada'],
    ['one word before a date with a preposition', 'Ada As Of 11/13/19', 'Ada'],
    ['a family that is a date preposition', 'Moe On, Acme', 'Moe On'],
    ['a middle name that is a month', 'Ada June Rowe', 'Ada June Rowe'],
    ['a family that is a noun of bodies', 'Ada Ben Press', 'Ada Ben Press'],
    ['before an office', 'Ada Rowe Press Office', 'Ada Rowe'],
    ['before furniture that begins with a family', 'Ada Rowe Read more', 'Ada Rowe'],
    ['before an ordinary word that is a family', 'Ada Rowe Price cuts', 'Ada Rowe'],
    ['a family that is a noun of bodies, before a date', 'Ada Press June 4', 'Ada Press'],
    ['a particle and two words', 'Ada da Rowe Ito', 'Ada da Rowe Ito'],
    ['particles in capitals', 'Ada Maria De La Rowe', 'Ada Maria De La Rowe'],
    ['a given name that is a beat', 'Art Rowe', 'Art Rowe'],
    ['before a desk', 'Ada Rowe Desk', 'Ada Rowe'],
    ['before an institution', 'Ada Rowe Foundation', 'Ada Rowe'],
    ['before a place and a role', 'Ada Rowe Oslo correspondent', 'Ada Rowe'],
    ['three words before a place and a role', 'Ada Ben Rowe Oslo editor', 'Ada Ben Rowe'],
  ];
  it.each(rows)('%s: %j', (_how, text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  const foreign: readonly (readonly [
    how: string,
    language: Locale,
    text: string,
    name: string | null,
  ])[] = [
    ['an Italian particle that opens bylines, too', italian, 'Luigi Di Rowe', 'Luigi Di Rowe'],
    ['an Italian byline', italian, 'Di Ada Rowe', null],
    ['a language that has months and nothing else', hungarian, 'Ada Rowe 12 január', 'Ada Rowe'],
    ['two families of one person', es, 'Ada Rowe y Ito', 'Ada Rowe y Ito'],
    ['two families before a comma', es, 'Ada Rowe y Ito, Acme', 'Ada Rowe y Ito'],
    ['two families before a bar', es, 'Ada Rowe y Ito | Acme', 'Ada Rowe y Ito'],
    ['two families before a word', es, 'Ada Rowe y Ito escribe', 'Ada Rowe y Ito'],
    ['two families, glued to a word', es, 'Ada Rowe y ItoActualizado', 'Ada Rowe y Ito'],
    ['two people', es, 'Ada Rowe y Ben Ito', 'Ada Rowe'],
    ['two people, one with an initial', es, 'Ada Rowe y B. Ito', 'Ada Rowe'],
    ['an article with an apostrophe', fr, "Guy de l'Isle, Acme", "Guy de l'Isle"],
    ['a compound of a role', de, 'Wirtschaftsredakteur', null],
    ['a Korean reporter', ko, '박준석 기자', '박준석'],
    ['a Chinese name glued to its role', zhCN, '王小明记者', '王小明'],
    ['a Japanese name glued to its role', ja, '山田太郎記者', '山田太郎'],
    ['a Japanese name before its role', ja, '山田 太郎 記者', '山田 太郎'],
    ['a Japanese name of one word before its role', ja, '山田太郎 論説委員', '山田太郎'],
    ['a Japanese role', ja, '記者', null],
  ];
  it.each(foreign)('%s', (_how, language, text, name) => {
    expect(nameIn(text, language)).toBe(name);
  });

  it('a name of two words or more as one', () => {
    expect(isPersonName()('Ada Rowe')).toBe(true);
    expect(isPersonName()('J.R. Rowe')).toBe(true);
    expect(isPersonName()('大渡 美咲')).toBe(true);
    expect(isPersonName(inLanguages(ko))('박준석')).toBe(true);
    expect(isPersonName(inLanguages(ru))('Анна Роуз')).toBe(true);
    expect(isPersonName(inLanguages(hungarian))('Ada Rowe')).toBe(true);
  });

  it('an author of whom nothing else is known', () => {
    expect(authorNamed('Ada Rowe', { start: 0, end: 8 })).toStrictEqual({
      name: 'Ada Rowe',
      role: null,
      place: null,
      affiliation: null,
      email: null,
      handle: null,
      span: { start: 0, end: 8 },
    });
  });
});

describe('refuses', () => {
  const rows: readonly (readonly [how: string, text: string])[] = [
    ['an agency', 'Associated Press'],
    ['an agency of one word', 'Reuters'],
    ['a place', 'New York'],
    ['a region', 'Middle East'],
    ['a date', 'June 2016'],
    ['a day of the week with its date', 'Friday, April 28'],
    ['a desk', 'Acme Staff'],
    ['a role', 'Staff Writer'],
    ['an institution', 'Acme University'],
    ['a section', 'Real Estate'],
    ['an article', 'The Rowes'],
    ['small letters', 'ada rowe'],
    ['a digit', '7 News'],
    ['an initial alone', 'A.'],
    ['a sentence without blanks', '警察無線不感地帯解消以前'],
    ['a label', 'Updated Friday'],
    ['a group', 'Agencies'],
    ['a long word of a script without capitals', 'ก'.repeat(13)],
    ['five parts with hyphens', 'Anna-Maria-Louise-Ida-Eva Rowe'],
    ['a quotation mark', "'Ada Rowe'"],
    ['five initials', 'A. B. C. D. E. Rowe'],
    ['seven ideographs', '大渡美咲一二三'],
    ['a date with a preposition', 'On 11/13/19'],
    ['a month and a day', 'May 4'],
    ['a role that is a family', 'Chief Rowe'],
    ['a word and a noun of roles', 'Acme Columnist'],
    ['a city', 'Addis Ababa'],
    ['a state', 'North Dakota'],
    ['nothing', ''],
    ['a lone surrogate', '\ud800'],
  ];
  it.each(rows)('%s: %s', (_how, text) => {
    expect(run(personName(), text)).toStrictEqual({
      ok: false,
      error: { offset: 0, found: text.slice(0, 20), expected: ['name'] },
    });
  });

  it.each([
    ['one word', 'Ada'],
    ['a name and more', 'Ada Rowe, Acme'],
    ['a place', 'Hong Kong'],
    ['an organisation', 'Rowe Ito Foundation'],
    ['a role', 'Court Reporter'],
    ['one word with an apostrophe', "D'Anselm"],
    ['what may be a body', 'Rowe Press'],
    ['a letter before an ideograph', 'X氏'],
  ])('%s as a whole name: %s', (_how, text) => {
    expect(isPersonName()(text)).toBe(false);
  });
});

describe('laws', () => {
  it('never throws, and what it reads has no outer white space', () => {
    const read = personName(fiveLanguages);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z .'’-]{0,40}$/)),
        (text) => {
          const result = runAt(read, text);
          if (!result.ok) return;
          const printed = text.slice(0, result.value.end);
          expect(printed).toBe(printed.trim());
          expect(result.value.value).toBe(printed.replace(/\s+/gu, ' '));
        },
      ),
    );
  });
});
