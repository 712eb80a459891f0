/** What stands in a label, where it ends, and what is no label. */

import { describe, expect, test } from 'vitest';
import { runAt } from '../../src/kit/index.ts';
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

  test('the number of a stock behind another row', () => {
    const text = `ALP ${FIGURES}\n600519 Alpha Moutai ${FIGURES}`;
    const result = runAt(tickerRow(), text, 25);
    expect(result.ok && result.value.value.symbol).toBe('600519 Alpha Moutai');
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
  const result = parseTickerRow(`ALP ${FIGURES}`);
  expect(result.ok && formatTickerRow(result.value)).toBe('ALP 12.50 +0.10 (+0.81%)');
});
