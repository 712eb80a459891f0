/** Which part of a label is the symbol, and which the name. */

import { describe, expect, test } from 'vitest';
import { parseTickerRow, type TickerRow } from '../../src/ticker/index.ts';

const FIGURES = ' 12.50 +0.10 (+0.81%)';

/** The row of a label before these figures. */
function row(label: string, symbol: string, name: string | null): TickerRow {
  const span = (start: number, size: number) => ({ start, end: start + size });
  const { length } = label;
  return {
    kind: 'tickerRow',
    symbol,
    name,
    last: 12.5,
    change: 0.1,
    percentChange: 0.81,
    direction: 'up',
    currency: null,
    volume: null,
    conflicts: [],
    span: span(0, length + FIGURES.length),
    spans: {
      symbol: span(
        label.lastIndexOf(symbol, name === null || label.endsWith(name) ? 0 : length),
        symbol.length,
      ),
      last: span(length + 1, 5),
      change: span(length + 7, 5),
      percentChange: span(length + 14, 6),
    },
  };
}

describe('tells symbol and name apart', () => {
  test.each<[how: string, label: string, symbol: string, name: string]>([
    // In brackets
    ['one letter in brackets', 'Alpha Steel (X)', 'X', 'Alpha Steel'],
    ['a class of shares', 'Alpha Hathaway (ALP.B)', 'ALP.B', 'Alpha Hathaway'],
    ['an exchange', 'Alpha Motor (TYO:ALPH)', 'TYO:ALPH', 'Alpha Motor'],
    ['preferred shares', 'Alpha Bank (ALP^L)', 'ALP^L', 'Alpha Bank'],
    ['a pair of Yahoo', 'Euro Dollar (EUR=X)', 'EUR=X', 'Euro Dollar'],
    ['a pair with a hyphen', 'Alpha Coin (ALP-USD)', 'ALP-USD', 'Alpha Coin'],
    ['two brackets', 'Alpha (AAA) (AAB)', 'AAB', 'Alpha (AAA)'],
    ['a name of two letters', 'HP (HPQ)', 'HPQ', 'HP'],
    // In front
    ['a class with a point', 'ALP.B Alpha Hathaway Inc', 'ALP.B', 'Alpha Hathaway Inc'],
    ['a class with a hyphen', 'ALP-B Alpha Hathaway Inc', 'ALP-B', 'Alpha Hathaway Inc'],
    ['one letter in front', 'T AT&T Inc', 'T', 'AT&T Inc'],
    ['two blanks', 'TFX  Teleflex Inc', 'TFX', 'Teleflex Inc'],
    ['a name that begins with a figure', 'MMM 3M Co', 'MMM', '3M Co'],
    ['a name with a figure in it', 'FFIV F5 Inc', 'FFIV', 'F5 Inc'],
    ['a name that begins with one letter', 'AAB A Plus Inc', 'AAB', 'A Plus Inc'],
    ['a name with a point', 'ZZON Amber.com Inc', 'ZZON', 'Amber.com Inc'],
    ['an apostrophe', "MCX McAda's Corp", 'MCX', "McAda's Corp"],
    ['a curly apostrophe', 'MCX McAda’s Corp', 'MCX', 'McAda’s Corp'],
    ['a hyphen', 'KX Coco-Bean Co', 'KX', 'Coco-Bean Co'],
    ['the point of a form', 'DIS Walt Disney Co.', 'DIS', 'Walt Disney Co.'],
    ['the points of a form', 'AAB Alpha S.A.', 'AAB', 'Alpha S.A.'],
    ['a slash in the name', 'AAB Alpha/Beta Inc', 'AAB', 'Alpha/Beta Inc'],
    ['a name with a small letter in front', 'EBAY eBay Inc', 'EBAY', 'eBay Inc'],
    ['a class behind one letter', 'F.B Alpha Motor Inc', 'F.B', 'Alpha Motor Inc'],
    ['one letter and a name with a figure in front', 'M 3M Co', 'M', '3M Co'],
    ['the name in capitals', 'ALPHA Alpha', 'ALPHA', 'Alpha'],
    ['one letter twice', 'X X', 'X', 'X'],
    // Behind
    ['three letters behind', 'Bitcoin Cash BCH', 'BCH', 'Bitcoin Cash'],
    ['five letters behind', 'Alpha Coin ALPHA', 'ALPHA', 'Alpha Coin'],
  ])('%s: %s', (_how, label, symbol, name) => {
    expect(parseTickerRow(`${label}${FIGURES}`)).toStrictEqual({
      ok: true,
      value: row(label, symbol, name),
    });
  });

  test.each([
    ['a word in brackets', 'Alpha Fund (Growth)'],
    ['a name of one letter', 'A (AAPL)'],
    ['a trade behind the name', 'HDFC Bank Ltd'],
    ['a name that goes on in small letters', 'BANK of Alpha Corp'],
    ['a name with two small letters in front', 'AAB deAlpha Inc'],
    ['capitals only', 'NYT NEW YORK TIMES'],
    ['two letters behind', 'Alpha Electric AE'],
    ['six letters behind', 'Shiba Inu SHIBAU'],
    ['letters of another name', 'Alpha Coin XYZ'],
  ])('and leaves a label whole that has no symbol: %s: %s', (_why, label) => {
    expect(parseTickerRow(`${label}${FIGURES}`)).toStrictEqual({
      ok: true,
      value: row(label, label, null),
    });
  });
});
