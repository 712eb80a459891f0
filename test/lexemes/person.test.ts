import { hu as calendar } from 'date-fns/locale/hu';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run, runAt } from '../../src/kit/index.ts';
import type { ReadOptions } from '../../src/lexemes/options.ts';
import { authorNamed, isPersonName, personName } from '../../src/lexemes/person.ts';
import {
  de,
  en,
  fr,
  it as italian,
  ja,
  ko,
  localeFrom,
  ru,
  zhCN,
} from '../../src/locales/index.ts';

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
  ];
  it.each(rows)('%s: %s', (_how, text, name) => {
    const result = runAt(personName(), text);
    expect(result.ok && result.value.value).toBe(name);
  });

  it('a name of two words or more as one', () => {
    expect(isPersonName()('Ada Rowe')).toBe(true);
    expect(isPersonName()('J.R. Rowe')).toBe(true);
    expect(isPersonName()('大渡 美咲')).toBe(true);
    expect(isPersonName({ locales: [ko] })('박준석')).toBe(true);
    expect(isPersonName({ locales: [ru] })('Анна Роуз')).toBe(true);
  });

  it('an Italian particle that opens bylines, too', () => {
    const result = run(personName({ locales: [italian] }), 'Luigi Di Rowe');
    expect(result.ok && result.value).toBe('Luigi Di Rowe');
  });

  it('with a language that has months and nothing else', () => {
    const options: ReadOptions = { locales: [localeFrom(calendar)] };
    const result = runAt(personName(options), 'Ada Rowe 12 január');
    expect(result.ok && result.value.value).toBe('Ada Rowe');
    expect(isPersonName(options)('Ada Rowe')).toBe(true);
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
  ])('%s as a whole name: %s', (_how, text) => {
    expect(isPersonName()(text)).toBe(false);
  });
});

describe('laws', () => {
  it('never throws, and what it reads has no outer white space', () => {
    const read = personName({ locales: [en, de, fr, ja, zhCN] });
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
