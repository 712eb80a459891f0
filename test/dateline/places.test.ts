import { describe, expect, test } from 'vitest';
import { en, es, ja, type Locale, nb, ru } from 'wirecopy/locales';
import { parseDateline } from '../../src/dateline/index.ts';
import { inLanguages } from '../support/languages.ts';

type PlaceRow = string | readonly [printed: string, name: string, region: string | null];

const SIXTY = 'RIVERS'.repeat(10);

describe('reads', () => {
  test.each<[how: string, text: string, places: readonly PlaceRow[], locale?: Locale]>([
    // Names
    [
      'a name of six words',
      'ON THE U.S. MEXICO BORDER LINE (AP) —',
      ['ON THE U.S. MEXICO BORDER LINE'],
    ],
    ['a name of sixty letters', `${SIXTY} (AP) —`, [SIXTY]],
    ['a name of a letter', 'Å March 5 (NTB) —', ['Å'], nb],
    ['a letter in it', 'ZELLIN B —', ['ZELLIN B']],
    ['an apostrophe within', "N'ZELLIN (AP) —", ["N'ZELLIN"]],
    ['a curly one', 'N’ZELLIN (AP) —', ['N’ZELLIN']],
    ['hyphens within', 'ZELLIN-ON-SEA (AP) —', ['ZELLIN-ON-SEA']],
    ['an abbreviation of two letters', 'ST. ELMZ (AP) —', ['ST. ELMZ']],
    ['an abbreviation of three letters', 'STE. ELMZ (AP) —', ['STE. ELMZ']],
    ['an abbreviation of letters with points', 'ABOARD U.S.S. ELMZ (AP) —', ['ABOARD U.S.S. ELMZ']],
    ['a point behind a name of three letters', 'UFZ. Sept 19 (Interfax) -', [['UFZ', 'UFZ', null]]],
    ['a particle', 'RIO DOCE de ELMZ (AP) —', ['RIO DOCE de ELMZ']],
    ['two blanks in it', 'ZELLIN  MOOR (AP) —', [['ZELLIN  MOOR', 'ZELLIN MOOR', null]]],
    ['a month behind it', 'ZELLIN MOOR March 5 (AP) —', ['ZELLIN MOOR']],
    ['a name that has a month in it', 'MARCH HILL (AP) —', ['MARCH HILL']],
    ['a name whose last word is a month', 'ZELLIN MARCH (AP) —', ['ZELLIN MARCH']],
    ['a small letter', 'McELMZ — The river rose.', ['McELMZ']],
    ['two small letters of six', 'MacELM — The river rose.', ['MacELM']],
    ['a dash of the wrong code page', 'LONDON â€” The river rose.', ['LONDON']],
    ['the same, an en dash', 'ZELLIN â€“ The river rose.', ['ZELLIN']],
    [
      'a name far behind the beginning',
      'Los Angeles Times - ZELLIN ON SEA/ELMZ (AP) —',
      ['ZELLIN ON SEA', 'ELMZ'],
    ],
    // Regions
    ['a state', 'ZELLIN, Ohio (AP) —', [['ZELLIN, Ohio', 'ZELLIN', 'Ohio']]],
    ['a comma of Chinese print', 'ZELLIN，Ohio (AP) —', [['ZELLIN，Ohio', 'ZELLIN', 'Ohio']]],
    ['a comma of Japanese print', 'ZELLIN、Ohio (AP) —', [['ZELLIN、Ohio', 'ZELLIN', 'Ohio']]],
    [
      'a state with its point, no comma',
      'ZELLIN Va., March 9 (AP) —',
      [['ZELLIN Va.', 'ZELLIN', 'Va.']],
    ],
    ['a longer one', 'ZELLIN Conn., March 9 (AP) —', [['ZELLIN Conn.', 'ZELLIN', 'Conn.']]],
    [
      'one of two words',
      'ZELLIN, W. Va., March 9 (AP) —',
      [['ZELLIN, W. Va.', 'ZELLIN', 'W. Va.']],
    ],
    [
      'a region with a word of its own',
      'ZELLIN, Washington state (AP) —',
      [['ZELLIN, Washington state', 'ZELLIN', 'Washington state']],
    ],
    [
      'a point that the sentence lost',
      'ZELLIN, N.Y, March 9 (AP) —',
      [['ZELLIN, N.Y', 'ZELLIN', 'N.Y']],
    ],
    [
      'a region of no table',
      'ZELLIN, Ruritania (AP) —',
      [['ZELLIN, Ruritania', 'ZELLIN', 'Ruritania']],
    ],
    [
      'a region of four words',
      'ZELLIN, Grand Duchy Upper Ruritania (AP) —',
      [['ZELLIN, Grand Duchy Upper Ruritania', 'ZELLIN', 'Grand Duchy Upper Ruritania']],
    ],
    ['a region of sixty letters', `ELMZ, ${SIXTY} (AP) —`, [[`ELMZ, ${SIXTY}`, 'ELMZ', SIXTY]]],
    [
      'three regions',
      'ZELLIN, Upper Elm, Elmshire, Ohio (AP) —',
      [['ZELLIN, Upper Elm, Elmshire, Ohio', 'ZELLIN', 'Upper Elm, Elmshire, Ohio']],
    ],
    [
      'a region that begins like an agency',
      'ZELLIN, Reuters Plaza (AP) —',
      [['ZELLIN, Reuters Plaza', 'ZELLIN', 'Reuters Plaza']],
    ],
    [
      'a region that begins like a city',
      'ZELLIN, London County (AP) —',
      [['ZELLIN, London County', 'ZELLIN', 'London County']],
    ],
    ['a region in parentheses', 'ZELLIN (Ohio) (AP) —', [['ZELLIN (Ohio)', 'ZELLIN', 'Ohio']]],
    ['with blanks in them', 'ZELLIN ( Ohio ) (AP) —', [['ZELLIN ( Ohio )', 'ZELLIN', 'Ohio']]],
    ['one in brackets', 'ZELLIN [Ohio] (AP) —', [['ZELLIN [Ohio]', 'ZELLIN', 'Ohio']]],
    [
      'one in each',
      'ZELLIN (Maharashtra) [India] (AP) —',
      [['ZELLIN (Maharashtra) [India]', 'ZELLIN', 'Maharashtra, India']],
    ],
    [
      'another behind them without a comma',
      'ZELLIN (Maharashtra) India, Jan 13 (ANI):',
      [['ZELLIN (Maharashtra) India', 'ZELLIN', 'Maharashtra, India']],
    ],
    [
      'another behind the parentheses',
      'ZELLIN (Maharashtra), India (AP) —',
      [['ZELLIN (Maharashtra), India', 'ZELLIN', 'Maharashtra, India']],
    ],
    ['a region for a place', 'CANADA March 5 — The river rose.', ['CANADA']],
    ['one of three letters', 'UAE March 5 — The river rose.', ['UAE']],
    // Several
    ['"and"', 'ZELLIN and ELMZ (AP) —', ['ZELLIN', 'ELMZ']],
    [
      '"and" behind a comma',
      'ZELLIN, Ohio, and ELMZ (AP) —',
      [['ZELLIN, Ohio', 'ZELLIN', 'Ohio'], 'ELMZ'],
    ],
    ['an ampersand', 'ZELLIN & ELMZ (AP) —', ['ZELLIN', 'ELMZ']],
    ['an ampersand without blanks', 'ZELLIN&ELMZ (AP) —', ['ZELLIN', 'ELMZ']],
    ['"Y"', 'ZELLIN Y ELMZ (EFE) —', ['ZELLIN', 'ELMZ'], es],
    ['"y" within a name', 'ZELLIN y ELMZ (EFE) —', ['ZELLIN y ELMZ'], es],
    ['a slash with blanks', 'ZELLIN / ELMZ (AP) —', ['ZELLIN', 'ELMZ']],
    ['a comma and a city', 'ZELLIN, London (AP) —', ['ZELLIN', 'London']],
    ['a comma without a blank', 'ZELLIN,London (AP) —', ['ZELLIN', 'London']],
    ['a comma and a city in capitals', 'Zellin, LONDON (AP) —', ['Zellin', 'LONDON']],
    ['a slash before an agency', 'ZELLIN/ACCESSWIRE/ —', ['ZELLIN']],
    [
      'a slash before a place of an agency',
      'ZELLIN/REUTERS PLAZA (AP) —',
      ['ZELLIN', 'REUTERS PLAZA'],
    ],
    ['a month in small letters', 'Zellin, march 9 (AP) —', ['Zellin']],
    ['an agency in small letters', 'Zellin, dpa –', ['Zellin']],
  ])('%s: %s', (_how, text, places, locale = en) => {
    const result = parseDateline(`${text} The river rose.`, inLanguages(locale, en));
    const found = result.ok ? result.value.places : [];
    expect(
      found.map(({ name, region, span }) => [text.slice(span.start, span.end), name, region]),
    ).toStrictEqual(places.map((row) => (typeof row === 'string' ? [row, row, null] : row)));
  });
});

test('a name of no case that the caller knows is not in capitals', () => {
  const options = { locales: [ja, en] as const, vocabulary: { places: ['東京'] } };
  expect(parseDateline('東京、6月12日 河水', options)).toMatchObject({ error: { offset: 8 } });
  expect(parseDateline('東京、6月12日 ——', options)).toMatchObject({ ok: true });
});

describe('refuses', () => {
  const ALONE = ['agency', 'known place', 'month'];
  const AFTER = 'comma, agency or dash';
  test.each<
    [why: string, text: string, offset: number, expected: readonly string[], locale?: Locale]
  >([
    ['a name of seven words', 'ON THE U.S. MEXICO BORDER LINE ROAD (AP) — The', 31, [AFTER]],
    ['a name of sixty-one letters', `${SIXTY}S (AP) — The`, 0, ['place']],
    ['small letters of no table', 'zellin (AP) — The', 0, ['place']],
    ['a region in small letters alone', 'calif. (AP) — The', 0, ['agency', 'month', 'place']],
    ['a city in small letters behind a comma', 'ZELLIN, london (AP) — The', 6, ['date or agency']],
    [
      'a word that begins like a region',
      'ZELLIN Va.Xyz (AP) — The',
      0,
      ['agency', 'month', 'place'],
    ],
    ['a particle in front', 'von Zellin (AP) — The', 0, ['place']],
    ['a word that joins in front', 'AND ZELLIN (AP) — The', 0, ['place']],
    ['a hyphen in front', '-ZELLIN — The', 0, ['agency', 'month', 'place']],
    ['a point in front', '. ZELLIN — The', 0, ['agency', 'month', 'place']],
    ['a point behind a name of four letters', 'ELMZ. TOWERS (AP) — The', 5, [AFTER]],
    ['a small letter at the end', 'ZELLINs — The river', 0, ALONE],
    ['two small letters of five', 'MacEL — The river', 0, ALONE],
    ['two of five in the second word', 'ZELLIN MacEL — The river', 0, ALONE],
    ['a small letter of another script', 'Ржевск — Река вышла', 0, ALONE, ru],
    ['title case in front of a city', 'Ho Chi Minh City " The river', 0, ALONE],
    ['no capitals, no mark', '東京、6月12日 河水', 8, ['dash'], ja],
    ['a postal code for a place', 'NY March 5 — The', 0, ALONE],
    ['a region in small letters', 'ZELLIN, ohio (AP) — The', 6, ['date or agency']],
    ['a postal code in title case', 'Phoenix, Az — The river', 0, ['known place']],
    ['a word behind the region', 'ZELLIN, Ohio river (AP) — The', 8, ['agency', 'date', 'month']],
    ['a month for a region', 'ZELLIN, March (AP) — The', 14, ['day']],
    ['a figure behind the region', 'ZELLIN, Highway 61 (AP) — The', 8, ['agency', 'date', 'month']],
    [
      'a region of five words',
      'ZELLIN, Grand Duchy Upper Middle Elm (AP) — The',
      8,
      ['agency', 'date', 'month'],
    ],
    [
      'a region of sixty-one letters',
      `ZELLIN, ${SIXTY}S (AP) — The`,
      8,
      ['agency', 'date', 'month'],
    ],
    [
      'four regions',
      'ZELLIN, Upper Elm, Elmshire, Old Elm, Ohio (AP) —',
      38,
      ['agency', 'date', 'month'],
    ],
    ['a region and its city in turn', 'Georgia, Elmside, March 5 — The', 0, ['known place']],
    ['a bracket for a parenthesis', 'ZELLIN (Ohio] (AP) — The', 8, ['agency', 'month']],
    [
      'a comma and a city of a sentence',
      'ZELLIN, London rose (AP) — The',
      8,
      ['agency', 'date', 'month'],
    ],
    ['a comma and a small letter', 'However, the river rose.', 7, ['date or agency']],
  ])('%s: %s', (_why, text, offset, expected, locale = en) => {
    expect(parseDateline(text, inLanguages(locale, en))).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset, offset + 20), expected },
    });
  });
});
