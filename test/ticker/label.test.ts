/** What stands in a label, where it ends, and what is no label. */

import { describe, expect, test } from 'vitest';
import { runAt } from '../../src/kit/index.ts';
import { de } from '../../src/locales/de.ts';
import { formatTickerRow, parseTickerRow, tickerRow } from '../../src/ticker/index.ts';
import { rowOf, type Told } from '../support/rows.ts';

const UP = {
  last: [12.5, '12.50'],
  change: [0.1, '+0.10'],
  percent: [0.81, '+0.81%'],
  direction: 'up',
} as const;
const FIGURES = '12.50 +0.10 (+0.81%)';

describe('reads', () => {
  test.each<readonly [how: string, text: string, told: Partial<Told> & { symbol: string }]>([
    ['a caret', `^ALP ${FIGURES}`, { symbol: '^ALP' }],
    ['a point', `.ALP ${FIGURES}`, { symbol: '.ALP' }],
    ['a dollar sign', `$ALP ${FIGURES}`, { symbol: '$ALP' }],
    ['one letter behind the colon of an exchange', `NYSE:A ${FIGURES}`, { symbol: 'NYSE:A' }],
    ['figures at letters', `Alpha 3M ${FIGURES}`, { symbol: 'Alpha 3M' }],
    ['figures at the code of a currency', `Alpha 3USD ${FIGURES}`, { symbol: 'Alpha 3USD' }],
    ['figures at a hyphen', `Alpha 10-Yr ${FIGURES}`, { symbol: 'Alpha 10-Yr' }],
    ['figures at a hyphen and one letter', `Alpha 10-Y ${FIGURES}`, { symbol: 'Alpha 10-Y' }],
    [
      'the sign of a currency behind a figure of the name',
      `Nikkei 225 ¥${FIGURES}`,
      { symbol: 'Nikkei 225', last: [12.5, '¥12.50'], currency: 'JPY' },
    ],
    ['a code of six figures', `600519 Alpha Moutai ${FIGURES}`, { symbol: '600519 Alpha Moutai' }],
    ['a code and its exchange', `7203.T ${FIGURES}`, { symbol: '7203.T' }],
    ['a code of six figures and its exchange', `005930.KS ${FIGURES}`, { symbol: '005930.KS' }],
    ['a symbol in parentheses', `(AAB) ${FIGURES}`, { symbol: 'AAB' }],
    [
      'no blank behind a bracket',
      `Alpha Steel (AAB)${FIGURES}`,
      { symbol: 'AAB', name: 'Alpha Steel' },
    ],
    ['no blank behind a point', `Alpha Inc.${FIGURES}`, { symbol: 'Alpha Inc.' }],
    [
      'a currency behind symbol and name',
      `TFX Teleflex USD ${FIGURES}`,
      { symbol: 'TFX', name: 'Teleflex', last: [12.5, 'USD 12.50'], currency: 'USD' },
    ],
    ['a currency before a colon', `Alpha USD: ${FIGURES}`, { symbol: 'Alpha USD' }],
    ['a code that abbreviates the name', `Euro EUR ${FIGURES}`, { symbol: 'EUR', name: 'Euro' }],
    ['separators of lines', 'ALP\u202812.50\u2028+0.10 (+0.81%)', { symbol: 'ALP' }],
    ['a comma before the percentage', 'ALP 12.50 +0.10,+0.81%', { symbol: 'ALP' }],
    [
      'the volume behind the percentage',
      'ALP 12.50 +0.10 +0.81% Vol 1,000',
      { symbol: 'ALP', volume: 1000 },
    ],
    [
      'a date and two blanks',
      `Jun 12, 2024  ALP ${FIGURES}`,
      { symbol: 'ALP', row: `ALP ${FIGURES}` },
    ],
    [
      'the longest month',
      `September 12, 2024ALP ${FIGURES}`,
      { symbol: 'ALP', row: `ALP ${FIGURES}` },
    ],
    [
      'the longest month behind the day',
      `12 September 2024 ALP ${FIGURES}`,
      { symbol: 'ALP', row: `ALP ${FIGURES}` },
    ],
    [
      'a date glued to a figure',
      `Jun 12, 20243M ${FIGURES}`,
      { symbol: '3M', row: `3M ${FIGURES}` },
    ],
    [
      'a day before its month, glued to a figure',
      `12 Jun 20243M ${FIGURES}`,
      { symbol: '3M', row: `3M ${FIGURES}` },
    ],
    ['one letter of another alphabet', `É ${FIGURES}`, { symbol: 'É' }],
    [
      'names that begin with one small letter',
      `eZee iZettle oZone ${FIGURES}`,
      {
        symbol: 'eZee iZettle oZone',
      },
    ],
    [
      'figures at a hyphen and one letter, in front',
      `10-Y Note ${FIGURES}`,
      {
        symbol: '10-Y Note',
      },
    ],
    [
      'a code before a name with a small letter',
      `7203 iAlpha Motor ${FIGURES}`,
      {
        symbol: '7203 iAlpha Motor',
      },
    ],
    [
      'a symbol in parentheses at the figure of a name',
      `Nikkei 225(N225) ${FIGURES}`,
      {
        symbol: 'N225',
        name: 'Nikkei 225',
      },
    ],
    [
      'a symbol in parentheses and a currency',
      `(AAB) USD ${FIGURES}`,
      {
        symbol: 'AAB',
        last: [12.5, 'USD 12.50'],
        currency: 'USD',
      },
    ],
    ['parentheses at the end', `ALP(B) ${FIGURES}`, { symbol: 'ALP(B)' }],
    [
      'parentheses at either end',
      `(ALP) Alpha (Growth) ${FIGURES}`,
      {
        symbol: '(ALP) Alpha (Growth)',
      },
    ],
    ['a parenthesis that does not close', `(AAB ${FIGURES}`, { symbol: '(AAB' }],
    ['the sign of a currency for a word', `Alpha $ Beta ${FIGURES}`, { symbol: 'Alpha $ Beta' }],
    [
      'a code that begins as the name does',
      `Uranium USD ${FIGURES}`,
      {
        symbol: 'Uranium',
        last: [12.5, 'USD 12.50'],
        currency: 'USD',
      },
    ],
    [
      'a symbol in brackets on a line of its own',
      'Alpha Steel (AAB)\n12.50\n+0.10 (+0.81%)',
      {
        symbol: 'Alpha Steel (AAB)',
      },
    ],
    ['a mark that no pair has', 'EUR.USD 12.50 +0.10 (+0.81%)', { symbol: 'EUR.USD' }],
    [
      'an arrow at the change',
      'ALP 12.50 (▲0.10) 0.81%',
      {
        symbol: 'ALP',
        change: [0.1, '▲0.10'],
        percent: [0.81, '0.81%'],
      },
    ],
    [
      'an arrow at the percentage',
      'ALP 12.50 0.10 (▲0.81%)',
      {
        symbol: 'ALP',
        change: [0.1, '0.10'],
        percent: [0.81, '▲0.81%'],
      },
    ],
    [
      'an arrow at the change behind the percentage',
      'ALP 12.50 0.81% (▲ 0.10)',
      {
        symbol: 'ALP',
        change: [0.1, '▲ 0.10'],
        percent: [0.81, '0.81%'],
      },
    ],
    [
      'an arrow before brackets',
      'ALP 12.50 ▲ (0.10) (0.81%)',
      {
        symbol: 'ALP',
        change: [0.1, '0.10'],
        percent: [0.81, '0.81%'],
      },
    ],
    [
      'a currency at the change',
      'ALP 12.50 +US$0.10 (+0.81%)',
      {
        symbol: 'ALP',
        change: [0.1, '+US$0.10'],
        currency: 'USD',
      },
    ],
    [
      'an arrow either way beside signs',
      'ALP 12.50 ↔ +0.10 (+0.81%)',
      {
        symbol: 'ALP',
        direction: 'unchanged',
        conflicts: ['direction'],
      },
    ],
  ])('%s: %s', (_how, text, told) => {
    expect(parseTickerRow(text)).toStrictEqual({
      ok: true,
      value: rowOf(text, { ...UP, ...told }),
    });
  });

  test.each<readonly [how: string, text: string, told: Told]>([
    [
      'a whole price before an arrow',
      'ALP 12 ▲ 0.10 (0.84%)',
      {
        symbol: 'ALP',
        last: [12, '12'],
        change: [0.1, '0.10'],
        percent: [0.84, '0.84%'],
        direction: 'up',
      },
    ],
    [
      'thousands of Swiss print at the symbol',
      "ALP1'234.50 +1.20 (+0.10%)",
      {
        symbol: 'ALP',
        last: [1234.5, "1'234.50"],
        change: [1.2, '+1.20'],
        percent: [0.1, '+0.10%'],
        direction: 'up',
      },
    ],
    [
      'price and percentage without a blank, thousands',
      'ALP 12,345,678.900.30%',
      { symbol: 'ALP', last: [12345678.9, '12,345,678.90'], percent: [0.3, '0.30%'] },
    ],
    [
      'price and percentage without a blank, no groups',
      'ALP 12345.90110.30%',
      { symbol: 'ALP', last: [12345.9, '12345.90'], percent: [110.3, '110.30%'] },
    ],
    [
      'price and percentage without a blank, Indian groups',
      'ALP 12,34,567.90-0.30%',
      {
        symbol: 'ALP',
        last: [1234567.9, '12,34,567.90'],
        percent: [-0.3, '-0.30%'],
        direction: 'down',
      },
    ],
    [
      'a comma and an arrow',
      'DJIA: 36,488.63, ▲ 90.42',
      {
        symbol: 'DJIA',
        last: [36488.63, '36,488.63'],
        change: [90.42, '90.42'],
        direction: 'up',
      },
    ],
    [
      'figures of full width',
      'ALP ０.５０ +0.10 (+25.00%)',
      {
        symbol: 'ALP',
        last: [0.5, '０.５０'],
        change: [0.1, '+0.10'],
        percent: [25, '+25.00%'],
        direction: 'up',
      },
    ],
    [
      'a glued percentage that the rounding of the price explains',
      'ALP 0.0542.00% +0.01',
      {
        symbol: 'ALP',
        last: [0.05, '0.05'],
        change: [0.01, '+0.01'],
        percent: [42, '42.00%'],
        direction: 'up',
      },
    ],
    [
      'a glued percentage that it does not explain',
      'ALP 0.0544.00% +0.01',
      {
        symbol: 'ALP',
        last: [0.05, '0.05'],
        change: [0.01, '+0.01'],
        percent: [44, '44.00%'],
        direction: 'up',
        conflicts: ['percent'],
      },
    ],
    [
      'a percentage of a price with a fraction',
      'ALP 12½ +2.04%',
      { symbol: 'ALP', last: [12.5, '12½'], percent: [2.04, '+2.04%'], direction: 'up' },
    ],
    [
      'a pair of coins with a point between them',
      'DOGE.USDT 0.1769 -0.2%',
      {
        symbol: 'DOGE.USDT',
        last: [0.1769, '0.1769'],
        percent: [-0.2, '-0.2%'],
        direction: 'down',
      },
    ],
    [
      'a price below zero, of less than one',
      'WTI\n-0.50\n+0.10 (+16.67%)',
      {
        symbol: 'WTI',
        last: [-0.5, '-0.50'],
        change: [0.1, '+0.10'],
        percent: [16.67, '+16.67%'],
        direction: 'up',
      },
    ],
    [
      'a price of nothing, with a sign',
      'WTI\n-0.00\n+0.10',
      { symbol: 'WTI', last: [0, '-0.00'], change: [0.1, '+0.10'], direction: 'up' },
    ],
    [
      'a change in brackets behind the percentage',
      'ALP 12.50 0.81% (0.10)',
      { symbol: 'ALP', last: [12.5, '12.50'], change: [0.1, '0.10'], percent: [0.81, '0.81%'] },
    ],
    [
      'a change in brackets that the percentage contradicts',
      'ALP 12.50 (0.08) (0.90%)',
      {
        symbol: 'ALP',
        last: [12.5, '12.50'],
        change: [-0.08, '0.08'],
        percent: [-0.9, '0.90%'],
        direction: 'down',
        conflicts: ['percent'],
      },
    ],
    [
      'a volume behind a percentage without its sign',
      'ALP 2423.900.30% Vol 1,000',
      { symbol: 'ALP', last: [2423.9, '2423.90'], percent: [0.3, '0.30%'], volume: 1000 },
    ],
    [
      'a percentage of a price with thousands',
      'ALP 1,250 +0.81%',
      { symbol: 'ALP', last: [1250, '1,250'], percent: [0.81, '+0.81%'], direction: 'up' },
    ],
    [
      'a percentage of a price with its currency',
      'ALP $12 +0.81%',
      {
        symbol: 'ALP',
        last: [12, '$12'],
        percent: [0.81, '+0.81%'],
        direction: 'up',
        currency: 'USD',
      },
    ],
    [
      'a percentage of a price with one decimal',
      'ALP 12.5 +0.81%',
      { symbol: 'ALP', last: [12.5, '12.5'], percent: [0.81, '+0.81%'], direction: 'up' },
    ],
    [
      'a word that the percentage contradicts',
      'ALP 12.50 Increased By -0.81%',
      {
        symbol: 'ALP',
        last: [12.5, '12.50'],
        percent: [-0.81, '-0.81%'],
        direction: 'up',
        conflicts: ['direction'],
      },
    ],
    [
      'a word that the change contradicts',
      'ALP 12.50 Decreased By +0.10',
      {
        symbol: 'ALP',
        last: [12.5, '12.50'],
        change: [0.1, '+0.10'],
        direction: 'down',
        conflicts: ['direction'],
      },
    ],
    [
      'a word that the percentage contradicts, and not the change',
      'ALP 12.50 Increased By 0.10 (-0.81%)',
      {
        symbol: 'ALP',
        last: [12.5, '12.50'],
        change: [0.1, '0.10'],
        percent: [-0.81, '-0.81%'],
        direction: 'up',
        conflicts: ['direction'],
      },
    ],
    [
      'price and percentage without a blank, a plus',
      'ALP 2423.90+0.30%',
      { symbol: 'ALP', last: [2423.9, '2423.90'], percent: [0.3, '+0.30%'], direction: 'up' },
    ],
    [
      'price and percentage without a blank, the minus of typesetters',
      'ALP 2423.90−0.30%',
      { symbol: 'ALP', last: [2423.9, '2423.90'], percent: [-0.3, '−0.30%'], direction: 'down' },
    ],
  ])('%s: %s', (_how, text, told) => {
    expect(parseTickerRow(text)).toStrictEqual({ ok: true, value: rowOf(text, told) });
  });

  test('a price glued to its percentage, where the comma is the decimal mark', () => {
    const text = 'HDFC423.900.30%';
    const options = { locales: [de] } as const;
    // What the row before has for its decimal mark is nothing to this one.
    expect(parseTickerRow('ALP 12,50 +0,10 (+0,81%)', options).ok).toBe(true);
    expect(parseTickerRow(text, options)).toStrictEqual({
      ok: true,
      value: rowOf(text, { symbol: 'HDFC', last: [423.9, '423.90'], percent: [0.3, '0.30%'] }),
    });
  });

  test('the number of a stock behind another row', () => {
    const text = `ALP ${FIGURES}\n600519 Alpha Moutai ${FIGURES}`;
    const result = runAt(tickerRow(), text, 25);
    expect(result.ok && result.value.value.symbol).toBe('600519 Alpha Moutai');
  });

  test('no number of three figures behind another row', () => {
    const text = `ALP ${FIGURES}\n720 Alpha Moutai ${FIGURES}`;
    const result = runAt(tickerRow(), text, 25);
    expect(result.ok || result.error).toMatchObject({ offset: 25, expected: ['symbol'] });
  });

  test('a percentage on its line before another line', () => {
    const result = runAt(tickerRow(), 'ALP\n12.50\n+0.10\n+0.81%\nBET');
    expect(result.ok && [result.value.end, result.value.value.percentChange]).toStrictEqual([
      22, 0.81,
    ]);
  });
});

describe('refuses', () => {
  test.each<readonly [why: string, text: string, offset: number, expected: string]>([
    ['a word behind a colon', `Alpha: Beta ${FIGURES}`, 7, 'last price'],
    ['a number of three figures in front', `720 Alpha ${FIGURES}`, 0, 'symbol'],
    ['a code of three figures and an exchange', `720.T ${FIGURES}`, 0, 'symbol'],
    ['a code of seven figures and an exchange', `6005190.SS ${FIGURES}`, 0, 'symbol'],
    ['an exchange in small letters', `7203.t ${FIGURES}`, 0, 'symbol'],
    ['a number of seven figures in front', `6005190 Alpha ${FIGURES}`, 0, 'symbol'],
    ['a date before a figure', `2024-06-12 ${FIGURES}`, 11, 'symbol'],
    ['a month of two letters', `Ju 12, 2024ALP ${FIGURES}`, 3, 'last price'],
    ['a month of two letters behind the day', `12 Ju 2024ALP ${FIGURES}`, 0, 'symbol'],
    ['a month of ten letters', `Septembers 12, 2024ALP ${FIGURES}`, 11, 'last price'],
    ['a month of ten letters behind the day', `12 Septembers 2024ALP ${FIGURES}`, 0, 'symbol'],
    ['a year of three figures', `Jun 12, 202ALP ${FIGURES}`, 4, 'last price'],
    ['a year of three figures behind the month', `12 Jun 202ALP ${FIGURES}`, 0, 'symbol'],
    ['a year of three figures in front', `202-06-12ALP ${FIGURES}`, 0, 'symbol'],
    ['a year of five figures in front', `20240-06-12ALP ${FIGURES}`, 0, 'symbol'],
    ['a comma in parentheses', `(A, B) ${FIGURES}`, 0, 'symbol'],
    ['a change alone behind a colon', 'DJIA: -90.42 (-0.25%)', 6, 'last price'],
    ['a line below that is no name', 'F5\nup (0.10) 2.04%', 6, 'last price'],
    ['groups of four before a glued percentage', 'ALP 1234,567.900.30%', 4, 'last price'],
    ['a group of one before a glued percentage', 'ALP 12,3,456.900.30%', 4, 'last price'],
    ['a last group of four before a glued percentage', 'ALP 12,3456.900.30%', 4, 'last price'],
    ['a glued percentage of four figures', 'ALP 12.901100.30%', 4, 'last price'],
    ['a comma at the end of a line', 'ALP 12.50 +0.10,\n+0.81%', 16, 'percent change'],
    ['figures without signs that disagree', 'ALP 12.50 0.08 9.90%', 10, 'change with its sign'],
    ['a bare percentage of a price with one decimal', 'ALP 12.5 0.81%', 9, 'change'],
    ['a bare percentage with one decimal', 'ALP 12.50 0.8%', 10, 'change'],
    ['a whole price and a percentage', 'ALP 12 +0.81%', 7, 'percent change of a price'],
    ['a word behind a price with one decimal', 'ALP 12.5 unch', 13, 'price with two decimals'],
    ['one decimal on lines', 'ALP\n12.5\n+0.1', 9, 'change with the decimals of the price'],
  ])('%s: %s', (_why, text, offset, expected) => {
    const result = parseTickerRow(text);
    expect(result.ok ? result.value : result.error).toMatchObject({
      offset,
      expected: expect.arrayContaining([expected]),
    });
  });
});

test('a row is written plainly where no style is asked for', () => {
  const result = parseTickerRow('ALP 1,234.50 +1.20 (+0.10%)');
  expect(result.ok && formatTickerRow(result.value)).toBe('ALP 1234.50 +1.20 (+0.10%)');
});
