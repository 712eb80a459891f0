import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literal, runAt, separated } from '../src/kit/index.ts';
import { de } from '../src/locales/de.ts';
import { en } from '../src/locales/en.ts';
import {
  formatTickerRow,
  parseTickerRow,
  type TickerStyle,
  tickerRow,
} from '../src/ticker/index.ts';
import { keepsLaws } from './support/laws.ts';
import { rowOf, type Told } from './support/rows.ts';

describe('reads', () => {
  test.each<readonly [how: string, text: string, told: Told]>([
    [
      'Business Recorder, up',
      'AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)',
      {
        symbol: 'AIRLINK',
        last: [74.53, '74.53'],
        change: [1, '1.00'],
        percent: [1.36, '1.36%'],
        direction: 'up',
      },
    ],
    [
      'down printed four times',
      'BOP 4.64 Decreased By ▼ -0.03 (-0.64%)',
      {
        symbol: 'BOP',
        last: [4.64, '4.64'],
        change: [-0.03, '-0.03'],
        percent: [-0.64, '-0.64%'],
        direction: 'down',
      },
    ],
    [
      'down printed by word and arrow only',
      'BOP 4.64 Decreased By ▼ 0.03 (0.64%)',
      {
        symbol: 'BOP',
        last: [4.64, '4.64'],
        change: [-0.03, '0.03'],
        percent: [-0.64, '0.64%'],
        direction: 'down',
      },
    ],
    [
      'percent without its last zero',
      'TPLP 9.95 Decreased By ▼ -0.04 (-0.4%)',
      {
        symbol: 'TPLP',
        last: [9.95, '9.95'],
        change: [-0.04, '-0.04'],
        percent: [-0.4, '-0.4%'],
        direction: 'down',
      },
    ],
    [
      'no change, with the arrow of the house',
      'PIBTL 6.80 No Change ▼ 0.00 (0%)',
      {
        symbol: 'PIBTL',
        last: [6.8, '6.80'],
        change: [0, '0.00'],
        percent: [0, '0%'],
        direction: 'unchanged',
      },
    ],
    [
      'index in whole points, no arrow',
      'KSE100 72,988 Increased By 398.3 (0.55%)',
      {
        symbol: 'KSE100',
        last: [72988, '72,988'],
        change: [398.3, '398.3'],
        percent: [0.55, '0.55%'],
        direction: 'up',
      },
    ],
    [
      'whole change',
      'KSE30 37,065 Increased By 128 (0.35%)',
      {
        symbol: 'KSE30',
        last: [37065, '37,065'],
        change: [128, '128'],
        percent: [0.35, '0.35%'],
        direction: 'up',
      },
    ],
    [
      'wide blanks and another case',
      ' KEL\u00a04.63\u2009INCREASED  BY\t▲ 0.14\u00a0( 3.12% ) ',
      {
        symbol: 'KEL',
        last: [4.63, '4.63'],
        change: [0.14, '0.14'],
        percent: [3.12, '3.12%'],
        direction: 'up',
        row: 'KEL\u00a04.63\u2009INCREASED  BY\t▲ 0.14\u00a0( 3.12% )',
      },
    ],
    [
      'a date in front',
      '2024-11-23 KSE100 72,988 Increased By 398.3 (0.55%)',
      {
        symbol: 'KSE100',
        last: [72988, '72,988'],
        change: [398.3, '398.3'],
        percent: [0.55, '0.55%'],
        direction: 'up',
        row: 'KSE100 72,988 Increased By 398.3 (0.55%)',
      },
    ],
    [
      'a date glued in front',
      'Jun 12, 2024AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)',
      {
        symbol: 'AIRLINK',
        last: [74.53, '74.53'],
        change: [1, '1.00'],
        percent: [1.36, '1.36%'],
        direction: 'up',
        row: 'AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)',
      },
    ],
    [
      'signs, a figure in the name',
      'S&P 500 2,111.72 -14.43 (-0.68%)',
      {
        symbol: 'S&P 500',
        last: [2111.72, '2,111.72'],
        change: [-14.43, '-14.43'],
        percent: [-0.68, '-0.68%'],
        direction: 'down',
      },
    ],
    [
      'the minus of typesetters',
      'FTSE 100 7,102.14 −20.81 (−0.29%)',
      {
        symbol: 'FTSE 100',
        last: [7102.14, '7,102.14'],
        change: [-20.81, '−20.81'],
        percent: [-0.29, '−0.29%'],
        direction: 'down',
      },
    ],
    [
      'small letters in the name',
      'Dow Jones industrial average 39,000.10 +105.32 (+0.27%)',
      {
        symbol: 'Dow Jones industrial average',
        last: [39000.1, '39,000.10'],
        change: [105.32, '+105.32'],
        percent: [0.27, '+0.27%'],
        direction: 'up',
      },
    ],
    [
      'no brackets',
      'AAB 189.98 +1.20 +0.64%',
      {
        symbol: 'AAB',
        last: [189.98, '189.98'],
        change: [1.2, '+1.20'],
        percent: [0.64, '+0.64%'],
        direction: 'up',
      },
    ],
    [
      'no signs, arithmetic that agrees',
      'Alpha 30 189.98 1.20 0.64%',
      {
        symbol: 'Alpha 30',
        last: [189.98, '189.98'],
        change: [1.2, '1.20'],
        percent: [0.64, '0.64%'],
      },
    ],
    [
      'brackets for below zero',
      'Alpha 12.50 (0.08) (0.64%)',
      {
        symbol: 'Alpha',
        last: [12.5, '12.50'],
        change: [-0.08, '0.08'],
        percent: [-0.64, '0.64%'],
        direction: 'down',
      },
    ],
    [
      'percent first, change in brackets',
      'NIFTY 50 24,334.30 _arrow_upward_ +1.09% (+261.55)',
      {
        symbol: 'NIFTY 50',
        last: [24334.3, '24,334.30'],
        change: [261.55, '+261.55'],
        percent: [1.09, '+1.09%'],
        direction: 'up',
      },
    ],
    [
      'an arrow within the brackets',
      'Alpha 12.50 +0.10 (▲0.81%)',
      {
        symbol: 'Alpha',
        last: [12.5, '12.50'],
        change: [0.1, '+0.10'],
        percent: [0.81, '▲0.81%'],
        direction: 'up',
      },
    ],
    [
      'percent only, unsigned',
      'Alpha Boots 50.48 2.41%',
      { symbol: 'Alpha Boots', last: [50.48, '50.48'], percent: [2.41, '2.41%'] },
    ],
    [
      'percent only, in brackets',
      'Alpha 50.48 (-2.41%)',
      { symbol: 'Alpha', last: [50.48, '50.48'], percent: [-2.41, '-2.41%'], direction: 'down' },
    ],
    [
      'percent only, a name with a digit',
      '3M 161.50 2.97%',
      { symbol: '3M', last: [161.5, '161.50'], percent: [2.97, '2.97%'] },
    ],
    [
      'the number of a stock',
      '7203 Alpha Motor 2,800.50 +1.2%',
      {
        symbol: '7203 Alpha Motor',
        last: [2800.5, '2,800.50'],
        percent: [1.2, '+1.2%'],
        direction: 'up',
      },
    ],
    [
      'symbol and name',
      'TFX Teleflex Inc 322.53 +2.14%',
      {
        symbol: 'TFX',
        name: 'Teleflex Inc',
        last: [322.53, '322.53'],
        percent: [2.14, '+2.14%'],
        direction: 'up',
      },
    ],
    [
      'symbol and name, by letters',
      'FRC First Republic Bank 171.58 +1.77%',
      {
        symbol: 'FRC',
        name: 'First Republic Bank',
        last: [171.58, '171.58'],
        percent: [1.77, '+1.77%'],
        direction: 'up',
      },
    ],
    [
      'symbol and name, by the form of a company',
      'DIS Walt Disney Co 91.10 -0.30%',
      {
        symbol: 'DIS',
        name: 'Walt Disney Co',
        last: [91.1, '91.10'],
        percent: [-0.3, '-0.30%'],
        direction: 'down',
      },
    ],
    [
      'symbol and name that repeats it',
      'NRG NRG Energy Inc 35.20 -0.30%',
      {
        symbol: 'NRG',
        name: 'NRG Energy Inc',
        last: [35.2, '35.20'],
        percent: [-0.3, '-0.30%'],
        direction: 'down',
      },
    ],
    [
      'a short name with its trade',
      'HDFC Bank 1,650.20 0.30%',
      { symbol: 'HDFC Bank', last: [1650.2, '1,650.20'], percent: [0.3, '0.30%'] },
    ],
    [
      'capitals that are no symbol',
      'CMC Crypto 200 1,123.31 +133.66 (+13.51%)',
      {
        symbol: 'CMC Crypto 200',
        last: [1123.31, '1,123.31'],
        change: [133.66, '+133.66'],
        percent: [13.51, '+13.51%'],
        direction: 'up',
      },
    ],
    [
      'capitals before capitals',
      'USD IBC 12.50 +0.10 (+0.81%)',
      {
        symbol: 'USD IBC',
        last: [12.5, '12.50'],
        change: [0.1, '+0.10'],
        percent: [0.81, '+0.81%'],
        direction: 'up',
      },
    ],
    [
      'capitals before small letters',
      'WTI crude 82.40 +1.00 (+1.23%)',
      {
        symbol: 'WTI crude',
        last: [82.4, '82.40'],
        change: [1, '+1.00'],
        percent: [1.23, '+1.23%'],
        direction: 'up',
      },
    ],
    [
      'symbol behind the name',
      'Bitcoin BTC 77,260.00 -0.20%',
      {
        symbol: 'BTC',
        name: 'Bitcoin',
        last: [77260, '77,260.00'],
        percent: [-0.2, '-0.20%'],
        direction: 'down',
      },
    ],
    [
      'capitals behind a name that they do not abbreviate',
      'Alpha XYZ 77.50 -0.20%',
      { symbol: 'Alpha XYZ', last: [77.5, '77.50'], percent: [-0.2, '-0.20%'], direction: 'down' },
    ],
    [
      'symbol in brackets',
      'Alpha Inc (ALP) 189.98 +1.20 (+0.64%)',
      {
        symbol: 'ALP',
        name: 'Alpha Inc',
        last: [189.98, '189.98'],
        change: [1.2, '+1.20'],
        percent: [0.64, '+0.64%'],
        direction: 'up',
      },
    ],
    [
      'exchange and symbol',
      'NASDAQ:ALP 189.98 +1.20 (+0.64%)',
      {
        symbol: 'NASDAQ:ALP',
        last: [189.98, '189.98'],
        change: [1.2, '+1.20'],
        percent: [0.64, '+0.64%'],
        direction: 'up',
      },
    ],
    [
      'a code in brackets behind a figure',
      'Nikkei 225 (N225) 27,820.04 +91.94 (+0.33%)',
      {
        symbol: 'N225',
        name: 'Nikkei 225',
        last: [27820.04, '27,820.04'],
        change: [91.94, '+91.94'],
        percent: [0.33, '+0.33%'],
        direction: 'up',
      },
    ],
    [
      'a word behind a figure of the name',
      'Russell 2000 Futures 2,236.80 -9.10 (-0.41%)',
      {
        symbol: 'Russell 2000 Futures',
        last: [2236.8, '2,236.80'],
        change: [-9.1, '-9.10'],
        percent: [-0.41, '-0.41%'],
        direction: 'down',
      },
    ],
    [
      'colon and comma',
      'DJIA: 36,488.63, up 90.42',
      { symbol: 'DJIA', last: [36488.63, '36,488.63'], change: [90.42, '90.42'], direction: 'up' },
    ],
    [
      'a figure before the colon',
      'S&P 500: 4,793.06, down 6.71, 0.14%',
      {
        symbol: 'S&P 500',
        last: [4793.06, '4,793.06'],
        change: [-6.71, '6.71'],
        percent: [-0.14, '0.14%'],
        direction: 'down',
      },
    ],
    [
      'glued change',
      'Sensex: 40627.23+157.53',
      {
        symbol: 'Sensex',
        last: [40627.23, '40627.23'],
        change: [157.53, '+157.53'],
        direction: 'up',
      },
    ],
    [
      'glued change with one decimal',
      'Nifty: 11991.8+51.7',
      { symbol: 'Nifty', last: [11991.8, '11991.8'], change: [51.7, '+51.7'], direction: 'up' },
    ],
    [
      'all glued',
      'HDFC2423.900.30%',
      { symbol: 'HDFC', last: [2423.9, '2423.90'], percent: [0.3, '0.30%'] },
    ],
    [
      'all glued, a name of two words',
      'HCL Tech1,596.500.99%',
      { symbol: 'HCL Tech', last: [1596.5, '1,596.50'], percent: [0.99, '0.99%'] },
    ],
    [
      'glued with a sign',
      'Balmer Lawrie123.80-0.24%',
      {
        symbol: 'Balmer Lawrie',
        last: [123.8, '123.80'],
        percent: [-0.24, '-0.24%'],
        direction: 'down',
      },
    ],
    [
      'glued, no change',
      'Trident Ltd7.150.00%',
      { symbol: 'Trident Ltd', last: [7.15, '7.15'], percent: [0, '0.00%'] },
    ],
    [
      'name, price and change on lines',
      'S&P Futures\n\n    4,424.00\n    -5.50 (-0.12%)',
      {
        symbol: 'S&P Futures',
        last: [4424, '4,424.00'],
        change: [-5.5, '-5.50'],
        percent: [-0.12, '-0.12%'],
        direction: 'down',
      },
    ],
    [
      'a name that ends in a figure, on a line',
      'Alpha 30\r\n18,037.10\r\n-105.32 (-0.58%)',
      {
        symbol: 'Alpha 30',
        last: [18037.1, '18,037.10'],
        change: [-105.32, '-105.32'],
        percent: [-0.58, '-0.58%'],
        direction: 'down',
      },
    ],
    [
      'a name that begins with a figure, on a line',
      '10-Yr Bond\n1.2900\n0.0000 (0.00%)',
      {
        symbol: '10-Yr Bond',
        last: [1.29, '1.2900'],
        change: [0, '0.0000'],
        percent: [0, '0.00%'],
      },
    ],
    [
      'symbol, name and three figures on lines',
      'AL\nTHE ALPHA INC.\n225.86\n-12.99\n-5.44%',
      {
        symbol: 'AL',
        name: 'THE ALPHA INC.',
        last: [225.86, '225.86'],
        change: [-12.99, '-12.99'],
        percent: [-5.44, '-5.44%'],
        direction: 'down',
      },
    ],
    [
      'currency in the name, on a line',
      'Bitcoin GBP\n51,585.07\n-1,711.27 (-3.21%)',
      {
        symbol: 'Bitcoin GBP',
        last: [51585.07, '51,585.07'],
        change: [-1711.27, '-1,711.27'],
        percent: [-3.21, '-3.21%'],
        direction: 'down',
      },
    ],
    [
      'a price below zero',
      'Crude Oil\n-37.63\n-55.90 (-305.97%)',
      {
        symbol: 'Crude Oil',
        last: [-37.63, '-37.63'],
        change: [-55.9, '-55.90'],
        percent: [-305.97, '-305.97%'],
        direction: 'down',
      },
    ],
    [
      'currency sign',
      'BTC $77,260 ▼ -0.2%',
      {
        symbol: 'BTC',
        last: [77260, '$77,260'],
        percent: [-0.2, '-0.2%'],
        direction: 'down',
        currency: 'USD',
      },
    ],
    [
      'currency sign glued to the price',
      'Alpha US$189.98 +$1.20 (+0.64%)',
      {
        symbol: 'Alpha',
        last: [189.98, 'US$189.98'],
        change: [1.2, '+$1.20'],
        percent: [0.64, '+0.64%'],
        direction: 'up',
        currency: 'USD',
      },
    ],
    [
      'currency sign before the sign',
      'Alpha 500 €189.98 €-1.20 (-0.63%)',
      {
        symbol: 'Alpha 500',
        last: [189.98, '€189.98'],
        change: [-1.2, '€-1.20'],
        percent: [-0.63, '-0.63%'],
        direction: 'down',
        currency: 'EUR',
      },
    ],
    [
      'sign of several currencies',
      'Alpha Rs 310.20 up 1.20 (0.39%)',
      {
        symbol: 'Alpha',
        last: [310.2, 'Rs 310.20'],
        change: [1.2, '1.20'],
        percent: [0.39, '0.39%'],
        direction: 'up',
      },
    ],
    [
      'currency code before the price',
      'Gold USD 2,327.80 -10.60 (-0.45%)',
      {
        symbol: 'Gold',
        last: [2327.8, 'USD 2,327.80'],
        change: [-10.6, '-10.60'],
        percent: [-0.45, '-0.45%'],
        direction: 'down',
        currency: 'USD',
      },
    ],
    [
      'currency code behind the price',
      'AAB 189 USD +1.20 (0.64%)',
      {
        symbol: 'AAB',
        last: [189, '189 USD'],
        change: [1.2, '+1.20'],
        percent: [0.64, '0.64%'],
        direction: 'up',
        currency: 'USD',
      },
    ],
    [
      'colon and currency',
      'Gold: $2,327.80, down 10.60',
      {
        symbol: 'Gold',
        last: [2327.8, '$2,327.80'],
        change: [-10.6, '10.60'],
        direction: 'down',
        currency: 'USD',
      },
    ],
    [
      'a pair of currencies',
      'EUR/USD 1.1769 +0.0001 (+0.01%)',
      {
        symbol: 'EUR/USD',
        last: [1.1769, '1.1769'],
        change: [0.0001, '+0.0001'],
        percent: [0.01, '+0.01%'],
        direction: 'up',
        currency: 'USD',
      },
    ],
    [
      'a pair without a mark',
      'USDJPY 147.82 -0.2%',
      {
        symbol: 'USDJPY',
        last: [147.82, '147.82'],
        percent: [-0.2, '-0.2%'],
        direction: 'down',
        currency: 'JPY',
      },
    ],
    [
      'a pair of crypto-assets',
      'DOGE-USDT 0.1769 -0.2%',
      {
        symbol: 'DOGE-USDT',
        last: [0.1769, '0.1769'],
        percent: [-0.2, '-0.2%'],
        direction: 'down',
        currency: 'USDT',
      },
    ],
    [
      'six letters that are no pair',
      'USDABC 147.82 -0.2%',
      { symbol: 'USDABC', last: [147.82, '147.82'], percent: [-0.2, '-0.2%'], direction: 'down' },
    ],
    [
      'letters of another script',
      '코스피 6,788.88 ▼ -1.79%',
      {
        symbol: '코스피',
        last: [6788.88, '6,788.88'],
        percent: [-1.79, '-1.79%'],
        direction: 'down',
      },
    ],
    [
      'full-width signs',
      '日経平均 ２７,８２０.０４ ▲０.３３％',
      {
        symbol: '日経平均',
        last: [27820.04, '２７,８２０.０４'],
        percent: [0.33, '０.３３％'],
        direction: 'up',
      },
    ],
    [
      'basis points of a yield',
      'US10Y 4.31 +9.0bp',
      { symbol: 'US10Y', last: [4.31, '4.31'], change: [0.09, '+9.0bp'], direction: 'up' },
    ],
    [
      'basis points of a percentage',
      'US10Y 4.31% -9 bps (-2.1%)',
      {
        symbol: 'US10Y',
        last: [4.31, '4.31%'],
        change: [-0.09, '-9 bps'],
        percent: [-2.1, '-2.1%'],
        direction: 'down',
      },
    ],
    [
      'fractions',
      'IBM 12 3/8 +1/4',
      { symbol: 'IBM', last: [12.375, '12 3/8'], change: [0.25, '+1/4'], direction: 'up' },
    ],
    [
      'vulgar fractions',
      'IBM 12½ -¼',
      { symbol: 'IBM', last: [12.5, '12½'], change: [-0.25, '-¼'], direction: 'down' },
    ],
    [
      'Indian grouping',
      'Alpha 7,24,649.50 +1.2%',
      {
        symbol: 'Alpha',
        last: [724649.5, '7,24,649.50'],
        percent: [1.2, '+1.2%'],
        direction: 'up',
      },
    ],
    [
      'volume with its letter',
      'AAB 189.98 +1.20 (+0.64%) 52.3M',
      {
        symbol: 'AAB',
        last: [189.98, '189.98'],
        change: [1.2, '+1.20'],
        percent: [0.64, '+0.64%'],
        direction: 'up',
        volume: 52300000,
      },
    ],
    [
      'a word at the end with a blank behind it',
      'AAB 6.80 No Change ',
      { symbol: 'AAB', last: [6.8, '6.80'], direction: 'unchanged' },
    ],
    [
      'a volume beyond all markets',
      'AAB 189.98 +1.20 (+0.64%) Vol 1000000000000000000000K',
      {
        symbol: 'AAB',
        last: [189.98, '189.98'],
        change: [1.2, '+1.20'],
        percent: [0.64, '+0.64%'],
        direction: 'up',
        volume: 1e24,
      },
    ],
    [
      'a change beyond all markets',
      'AAB 4.25% +1000000000000000000000bp',
      {
        symbol: 'AAB',
        last: [4.25, '4.25%'],
        change: [1e19, '+1000000000000000000000bp'],
        direction: 'up',
      },
    ],
    [
      'volume with its label',
      'AAB 189.98 +1.20 (+0.64%) Vol: 1204',
      {
        symbol: 'AAB',
        last: [189.98, '189.98'],
        change: [1.2, '+1.20'],
        percent: [0.64, '+0.64%'],
        direction: 'up',
        volume: 1204,
      },
    ],
    [
      'volume in groups',
      'AAB 189.98 +0.64% 1,204,300',
      {
        symbol: 'AAB',
        last: [189.98, '189.98'],
        percent: [0.64, '+0.64%'],
        direction: 'up',
        volume: 1204300,
      },
    ],
    [
      'unchanged in a word',
      'XYZ 12.30 unch',
      { symbol: 'XYZ', last: [12.3, '12.30'], direction: 'unchanged' },
    ],
    ['no figures', 'XYZ 12.30 N/A (N/A)', { symbol: 'XYZ', last: [12.3, '12.30'] }],
    [
      'no change, a percentage',
      'XYZ 12.30 -- +0.50%',
      { symbol: 'XYZ', last: [12.3, '12.30'], percent: [0.5, '+0.50%'], direction: 'up' },
    ],
    [
      'a change, no percentage',
      'XYZ 12.30 +0.50 --',
      { symbol: 'XYZ', last: [12.3, '12.30'], change: [0.5, '+0.50'], direction: 'up' },
    ],
    [
      'decimals that only a comma explains',
      'DAX 12.242,36 +0,52%',
      { symbol: 'DAX', last: [12242.36, '12.242,36'], percent: [0.52, '+0,52%'], direction: 'up' },
    ],
    [
      'a figure read by the others of its row',
      'DAX 12.242 +63,10 (+0,52%)',
      {
        symbol: 'DAX',
        last: [12242, '12.242'],
        change: [63.1, '+63,10'],
        percent: [0.52, '+0,52%'],
        direction: 'up',
      },
    ],
    [
      'no sign of a zero',
      'XYZ 12.30 -0.00 (-0.00%)',
      {
        symbol: 'XYZ',
        last: [12.3, '12.30'],
        change: [0, '-0.00'],
        percent: [0, '-0.00%'],
        direction: 'down',
      },
    ],
    [
      'word against sign',
      'XYZ 12.30 down +0.50 (+4.24%)',
      {
        symbol: 'XYZ',
        last: [12.3, '12.30'],
        change: [0.5, '+0.50'],
        percent: [4.24, '+4.24%'],
        direction: 'down',
        conflicts: ['direction'],
      },
    ],
    [
      'word against arrow',
      'XYZ 12.30 up ▼ 0.50 (4.24%)',
      {
        symbol: 'XYZ',
        last: [12.3, '12.30'],
        change: [0.5, '0.50'],
        percent: [4.24, '4.24%'],
        direction: 'up',
        conflicts: ['direction'],
      },
    ],
    [
      'sign against sign',
      'XYZ 12.30 -0.50 (+3.91%)',
      {
        symbol: 'XYZ',
        last: [12.3, '12.30'],
        change: [-0.5, '-0.50'],
        percent: [3.91, '+3.91%'],
        direction: 'down',
        conflicts: ['direction'],
      },
    ],
    [
      'no change with a change',
      'XYZ 12.30 No Change +0.50',
      {
        symbol: 'XYZ',
        last: [12.3, '12.30'],
        change: [0.5, '+0.50'],
        direction: 'unchanged',
        conflicts: ['direction'],
      },
    ],
    [
      'percent of another price',
      'XYZ 100.00 +5.00 (+4%)',
      {
        symbol: 'XYZ',
        last: [100, '100.00'],
        change: [5, '+5.00'],
        percent: [4, '+4%'],
        direction: 'up',
        conflicts: ['percent'],
      },
    ],
    [
      'percent of the price instead of the previous close',
      'XYZ 100.00 +5.00 (+5.00%)',
      {
        symbol: 'XYZ',
        last: [100, '100.00'],
        change: [5, '+5.00'],
        percent: [5, '+5.00%'],
        direction: 'up',
        conflicts: ['percent'],
      },
    ],
    [
      'both',
      'XYZ 100.00 down +5.00 (+4%)',
      {
        symbol: 'XYZ',
        last: [100, '100.00'],
        change: [5, '+5.00'],
        percent: [4, '+4%'],
        direction: 'down',
        conflicts: ['direction', 'percent'],
      },
    ],
    [
      'percent rounded from hidden digits',
      'XYZ 1,387.29 −36.81 (−2.59%)',
      {
        symbol: 'XYZ',
        last: [1387.29, '1,387.29'],
        change: [-36.81, '−36.81'],
        percent: [-2.59, '−2.59%'],
        direction: 'down',
      },
    ],
    [
      'a previous close of zero',
      'XYZ 5.00 +5.00 (+100%)',
      {
        symbol: 'XYZ',
        last: [5, '5.00'],
        change: [5, '+5.00'],
        percent: [100, '+100%'],
        direction: 'up',
      },
    ],
  ])('%s', (_, text, told) => {
    expect(parseTickerRow(text)).toStrictEqual({ ok: true, value: rowOf(text, told) });
  });

  test.each<readonly [how: string, text: string, told: Told]>([
    [
      'the decimal comma',
      'DAX 12.242,36 +0,52 %',
      { symbol: 'DAX', last: [12242.36, '12.242,36'], percent: [0.52, '+0,52 %'], direction: 'up' },
    ],
    [
      'German words',
      'DAX 12.242,36 Punkte plus 63,10 (0,52 Prozent)',
      {
        symbol: 'DAX',
        last: [12242.36, '12.242,36 Punkte'],
        change: [63.1, '63,10'],
        percent: [0.52, '0,52 Prozent'],
        direction: 'up',
      },
    ],
    [
      'an English table on a German page',
      'EUR/USD 1.176 +0.01%',
      {
        symbol: 'EUR/USD',
        last: [1.176, '1.176'],
        percent: [0.01, '+0.01%'],
        direction: 'up',
        currency: 'USD',
      },
    ],
    [
      'groups between no-break blanks',
      'DAX 12\u00a0242,36 +0,52\u202f%',
      {
        symbol: 'DAX',
        last: [12242.36, '12\u00a0242,36'],
        percent: [0.52, '+0,52\u202f%'],
        direction: 'up',
      },
    ],
  ])('with a German locale: %s', (_, text, told) => {
    expect(parseTickerRow(text, { locales: [de, en] })).toStrictEqual({
      ok: true,
      value: rowOf(text, told),
    });
  });

  test('words of the caller', () => {
    const options = { vocabulary: { directions: { Jumped: 'up' } } } as const;
    expect(parseTickerRow('XYZ 12.30 Jumped 0.50 (4.24%)', options)).toMatchObject({
      value: { direction: 'up', change: 0.5 },
    });
  });

  test('one row after the other, as a part of another grammar', () => {
    const table = separated(tickerRow(), literal('\n'));
    const text = 'AAA 4.63 +0.14\nBBB 9.14 -0.04 (-0.44%)\nand so on';
    expect(runAt(table, text)).toMatchObject({
      ok: true,
      value: { end: 38, value: [{ symbol: 'AAA' }, { symbol: 'BBB' }] },
    });
  });

  test('a row and not the line behind it', () => {
    const text = 'AAA 50.48 -2.41%\n+0.50% for savers';
    expect(runAt(tickerRow(), text)).toMatchObject({ ok: true, value: { end: 16 } });
    const next = 'AAA 50.48 +2.41\n+0.50% for savers';
    expect(runAt(tickerRow(), next)).toMatchObject({ ok: true, value: { end: 15 } });
  });
});

describe('reads, in short', () => {
  type Short = readonly [
    symbol: string,
    name: string | null,
    last: number,
    change: number | null,
    percent: number | null,
  ];
  test.each<readonly [how: string, text: string, row: Short]>([
    ['three decimals', 'USDJPY 147.825 -0.2%', ['USDJPY', null, 147.825, null, -0.2]],
    ['a word twice', 'USDJPY USDJPY 147.82 -0.2%', ['USDJPY USDJPY', null, 147.82, null, -0.2]],
    ['a yield in basis points', 'US10Y 4.31% -9 bps', ['US10Y', null, 4.31, -0.09, null]],
    ['a price glued to a percentage', 'Trint LTD7.150.00%', ['Trint LTD', null, 7.15, null, 0]],
    ['a symbol that is the name', 'IBM IBM 12½ -¼', ['IBM', 'IBM', 12.5, -0.25, null]],
    ['a pair of coins', 'DOGE-USDT 0.1769 -0.2%', ['DOGE-USDT', null, 0.1769, null, -0.2]],
    [
      'a symbol and its class',
      'BRK.B Berkshire Acme 322.53 +2.14%',
      ['BRK.B', 'Berkshire Acme', 322.53, null, 2.14],
    ],
    [
      'a symbol of five letters',
      'GOOGL Google Inc 322.53 +2.14%',
      ['GOOGL', 'Google Inc', 322.53, null, 2.14],
    ],
    [
      'six letters, which are a word',
      'GOOGLE Google Inc 322.53 +2.14%',
      ['GOOGLE Google Inc', null, 322.53, null, 2.14],
    ],
    [
      'a symbol in parentheses',
      'Acme Inc (ACM) 322.53 +2.14%',
      ['ACM', 'Acme Inc', 322.53, null, 2.14],
    ],
    ['a name with a stop', 'ACM Acme Inc. 22.53 +2.14%', ['ACM', 'Acme Inc.', 22.53, null, 2.14]],
    [
      'a name with an ampersand',
      'ACM A&C Acme Inc 22.53 +2.14%',
      ['ACM', 'A&C Acme Inc', 22.53, null, 2.14],
    ],
    [
      'a date in figures in front',
      '2024-06-12 XYZ 12.30 -0.50 (-3.91%)',
      ['XYZ', null, 12.3, -0.5, -3.91],
    ],
    [
      'a date in words in front',
      '12 June 2024 XYZ 12.30 -0.50 (-3.91%)',
      ['XYZ', null, 12.3, -0.5, -3.91],
    ],
    [
      'a month with a stop',
      '12 Jun. 2024 XYZ 12.30 -0.50 (-3.91%)',
      ['XYZ', null, 12.3, -0.5, -3.91],
    ],
    [
      'a month and a comma',
      '12 Jun, 2024 XYZ 12.30 -0.50 (-3.91%)',
      ['XYZ', null, 12.3, -0.5, -3.91],
    ],
    [
      'a month in front',
      'Jun. 12, 2024 XYZ 12.30 -0.50 (-3.91%)',
      ['XYZ', null, 12.3, -0.5, -3.91],
    ],
    [
      'a month of three letters',
      'May 1, 2024 XYZ 12.30 -0.50 (-3.91%)',
      ['XYZ', null, 12.3, -0.5, -3.91],
    ],
    ['a term', '10-Yr Bond 1.29 -0.02 (-1.53%)', ['10-Yr Bond', null, 1.29, -0.02, -1.53]],
    [
      'a code of figures',
      '540565 Acme 12.30 -0.50 (-3.91%)',
      ['540565 Acme', null, 12.3, -0.5, -3.91],
    ],
    [
      'a code with a hyphen',
      '5405-ACM 12.30 -0.50 (-3.91%)',
      ['5405-ACM', null, 12.3, -0.5, -3.91],
    ],
  ])('%s: %s', (_how, text, [symbol, name, last, change, percentChange]) => {
    expect(parseTickerRow(text)).toMatchObject({
      ok: true,
      value: { symbol, name, last, change, percentChange },
    });
  });
});

describe('refuses', () => {
  test.each<readonly [how: string, text: string, offset: number, expected: readonly string[]]>([
    ['a percentage behind a stop', '.-1.79%', 0, ['symbol']],
    ['two changes', 'Nifty: 11991.8+58+51.7', 14, ['change with the decimals of the price']],
    ['two percentages', 'Acme Inc 322.53 +2.14% -0.63%', 23, ['end of text']],
    ['a count twice', 'Cases 12,397 12,397 33.3%', 13, ['change with its sign']],
    ['a percentage of a whole number', '3M 161750 2.97%', 10, ['change']],
    ['words in small letters', 'first of words', 9, ['last price']],
    ['a small letter before a capital', 'lAint could have', 16, ['last price']],
    ['a word with an apostrophe', 'fractio’n of words', 13, ['last price']],
    ['a date with a stop', '12 Jun. 2024 10:29am', 13, ['symbol']],
    ['a date and its time', 'Mar 28, 2024 10:29am', 13, ['symbol']],
    ['a date in figures', '2024-06-12 10:29', 11, ['symbol']],
    ['a day of three figures', '125 Jun, 2024', 0, ['symbol']],
    ['the same behind the month', 'Mar 289, 2024', 4, ['last price']],
    ['a year of seven', '12 Jun, 2024024 10:29', 12, ['symbol']],
    ['two points', 'Rs 3107.2.20', 3, ['last price']],
    ['a whole percentage of a price', 'XYZ 1.234 +5%', 10, ['percent change of a price']],
    ['money for a change', 'BR 11991.8+$51.7', 10, ['change with the decimals of the price']],
    ['too many decimals', 'XYZ 12.30 -0.5050', 10, ['change with the decimals of the price']],
    ['two signs', 'US10Y 4.31% --0.00 (-0.00%)', 14, ['price with two decimals']],
    ['a yield that moves by decimals', 'US10Y 4.31% -0.09', 12, ['change in basis points']],
    ['two changes, one in parentheses', 'Alpha 12.50 398.3 (0.08)', 19, ['one change']],
    [
      'a comma that may be a point',
      'XYZ 112\n50 +0,10 (+0.81%)',
      8,
      ['figure that can be read in one way only'],
    ],
    ['groups of four', 'BTC 1277,260 ▼ -0.2%', 15, ['figure that can be read in one way only']],
    ['an empty group', 'BTC $777,,204,300', 9, ['change']],
    ['wide figures', 'NRG Ener３％', 4, ['last price']],
    ['a code alone', '2423 ', 0, ['symbol']],
    ['a code of seven figures', '5405651 Acme 12.30 -0.50 (-3.91%)', 0, ['symbol']],
    ['a parenthesis in front', '(04.50', 0, ['symbol']],
    ['a bracket in front', '[N/A', 0, ['symbol']],
    ['an open parenthesis', 'XYZ 12.50 +0.10 (+EUR', 16, ['end of text', 'percent change']],
    ['three figures glued', 'NIFTY: 11991.83.900.30%', 7, ['last price']],
    ['a symbol in two lines', 'U\nSD', 4, ['line end']],
    ['money without a change', 'US$110', 6, ['change']],
    ['letters on their own', 'f a zero', 4, ['last price']],
    ['a label alone', 'Nifty:', 6, ['last price']],
    [
      'a word behind a row without figures',
      'XYZ 12.50 unch Acme',
      15,
      ['change', 'end of text', 'percent change'],
    ],
    ['nothing', '', 0, ['symbol']],
    ['a blank line', '  \n', 3, ['symbol']],
    ['a date', 'Mar 28, 2024', 12, ['symbol']],
    ['a date with its day first', '12 Jun, 2024 10:29am', 13, ['symbol']],
    ['a numeric date', '29.06.2025', 0, ['symbol']],
    ['a time', 'Flight BA117 10:40 Delayed', 13, ['last price']],
    ['a score', 'Arsenal 3 Chelsea 0 (2-0)', 20, ['change']],
    ['a phone number', 'Tel +49 30 2852 31472', 4, ['last price']],
    ['another phone number', 'Call 021 111 222 333', 20, ['last price']],
    ['a table of rainfall', 'Seaville 12.50 4.25 16.75', 15, ['change with its sign']],
    ['a table of results', 'Total 1,024 512 50%', 12, ['change with its sign']],
    ['a version number', 'Node 20.11.0 +1', 5, ['last price']],
    ['a headline with figures', 'KSE-100 gains nearly 1%, crosses 67,000', 25, ['change']],
    ['the headings of a table', 'Name Last Change % Change', 17, ['last price']],
    ['a symbol alone', 'BOP', 3, ['last price']],
    ['a price alone', 'AIRLINK 217.98', 14, ['change']],
    ['no symbol', 'Increased By ▲ 0.11 (1.02%)', 13, ['last price']],
    ['a dateline', 'SEAVILLE: The harbour', 10, ['last price']],
    ['a sentence', 'The harbour board said on Monday', 18, ['last price']],
    ['ten words', 'A B C D E F G H I J 12.50 +0.10', 18, ['last price']],
    ['a temperature', 'Temperature 21.4 (+0.3%)', 18, ['change']],
    [
      'a count with its change',
      'Cases 12,397 up 33',
      16,
      ['change with the decimals of the price'],
    ],
    ['a count with a percentage', 'Cases 397 up 33.3%', 13, ['percent change of a price']],
    ['a count with an unsigned percentage', 'Cases 12,397 33.3%', 13, ['change']],
    ['two shares', 'Ayes 48% Noes 46%', 9, ['change']],
    ['percentages only', 'GDP 2.1% 2.4% 1.9%', 9, ['change in basis points']],
    ['a share and a change', 'Turnout 61.2% (+2.4)', 15, ['change in basis points']],
    [
      'a share, a change and a percentage',
      'Turnout 61.2% +2.4 (+1.1%)',
      14,
      ['change in basis points'],
    ],
    [
      'a count without figures behind it',
      'Cases 12,397 unchanged',
      22,
      ['price with two decimals'],
    ],
    ['a yield without a change', 'US10Y 4.75%', 11, ['change']],
    ['an unsigned change', 'XYZ 12.50 0.10', 10, ['change with its sign']],
    ['a range', 'Age 18-24 23%', 4, ['last price']],
    ['a fraction of words', 'XYZ (a) 32-1/2 +1', 4, ['last price']],
    ['a price in brackets', 'XYZ\n(12.50) +0.10', 4, ['last price']],
    ['a change instead of a price', 'XYZ\n+12.50\n+0.10', 4, ['last price']],
    ['two changes', 'XYZ 12.50 +0.10 (+0.81%) +0.20', 25, ['one change']],
    ['an open bracket', 'XYZ 12.50 +0.10 (+0.81%', 16, ['end of text', 'percent change']],
    [
      'an open bracket without figures',
      'XYZ 12.50 +0.10 (N/A',
      16,
      ['end of text', 'percent change'],
    ],
    ['something behind the row', 'XYZ 12.50 +0.10 (+0.81%) today', 25, ['end of text']],
    ['something behind the volume', 'XYZ 12.50 +0.81% 3M today', 17, ['end of text']],
    [
      'two decimal marks in one row',
      'XYZ 12.50 +0,10 (+0.81%)',
      10,
      ['figure that can be read in one way only'],
    ],
    ['a name line without its end', 'AL\nThe Alpha 12 street\n12.50', 28, ['change']],
    ['a name line with a price', 'AL\nThe Alpha 12.50 -0.10', 13, ['line end']],
  ])('%s', (_, text, offset, expected) => {
    expect(parseTickerRow(text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset, offset + 20), expected },
    });
  });

  test.each<readonly [how: string, text: string, offset: number]>([
    ['a figure that may be 1234 or 1.234', 'XYZ 1.234 +5%', 4],
    ['the same as a change', 'XYZ 12 +1.234 (+5%)', 7],
  ])('with a German locale: %s', (_, text, offset) => {
    expect(parseTickerRow(text, { locales: [de] })).toMatchObject({
      ok: false,
      error: { offset, expected: ['figure that can be read in one way only'] },
    });
  });

  test('options that are none', () => {
    expect(() => parseTickerRow('X', { locale: 'de' } as object)).toThrow(TypeError);
  });
});

describe('laws', () => {
  const figure = (most: number, decimals: number) =>
    fc
      .integer({ min: 0, max: most * 10 ** decimals })
      .map((cents) => (cents / 10 ** decimals).toFixed(decimals));
  const label = fc.oneof(
    fc.constantFrom(
      'AIRLINK',
      'S&P 500',
      '3M',
      'EUR/USD',
      'KSE100',
      'Alpha 30',
      '10-Yr Bond',
      'TFX Teleflex Inc',
      'Dow Jones industrial average',
    ),
    fc.stringMatching(/^[A-Z]{2,8}$/),
  );
  const change = fc.tuple(fc.constantFrom('+', '-', ''), figure(99, 2), figure(9, 2));
  const word = fc.constantFrom(
    '',
    'Increased By ▲ ',
    'Decreased By ▼ ',
    'No Change ▼ ',
    'up ',
    'down ▲ ',
    '▼ ',
  );
  const printed = fc.oneof(
    fc
      .tuple(label, figure(99999, 2), word, change)
      .map(
        ([name, last, way, [sign, size, percent]]) =>
          `${name} ${last} ${way}${sign}${size} (${sign}${percent}%)`,
      ),
    fc
      .tuple(label, figure(99999, 2), change)
      .map(([name, last, [sign, , percent]]) => `${name} ${last} ${sign}${percent}%`),
    fc
      .tuple(label, figure(99999, 2), change)
      .map(([name, last, [sign, size]]) => `${name}\n${last}\n${sign}${size}`),
    fc
      .tuple(label, figure(9, 2), fc.constantFrom('unch', 'N/A', '-- --', '+9.0bp', '-3 bps (5%)'))
      .map((parts) => parts.join(' ')),
    fc
      .tuple(label, figure(99999, 0), change)
      .map(
        ([name, last, [, size, percent]]) =>
          `${name} ${last} USD Increased By ${size} (${percent}%) Vol 1,204,300`,
      ),
    fc
      .tuple(fc.constantFrom('AL', 'S&P 500'), figure(999, 3), change)
      .map(
        ([symbol, last, [sign, size, percent]]) =>
          `${symbol}\nTHE ALPHA INC.\n${last}\n${sign}${size}\n${sign}${percent}%`,
      ),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'A',
        'b',
        ' ',
        '\n',
        '1',
        '2',
        '.',
        ',',
        '-',
        '+',
        '%',
        '(',
        ')',
        '$',
        ':',
        '/',
        '▲',
        '\u00a0',
        '½',
        'é',
      ),
    }),
    printed,
  );

  property.prop([anyText])('it is total, deterministic, honest and plain', (text) => {
    keepsLaws('parseTickerRow', text);
    const read = parseTickerRow(text);
    if (!read.ok) {
      expect(read.error.offset).toBeLessThanOrEqual(text.length);
      return;
    }
    const { value } = read;
    for (const span of [value.span, ...Object.values(value.spans)]) {
      if (span === null) continue;
      const piece = text.slice(span.start, span.end);
      expect(piece).toBe(piece.trim());
      expect(piece).not.toBe('');
    }
    expect(text.slice(value.spans.symbol.start, value.spans.symbol.end)).toBe(value.symbol);
  });

  for (const style of ['brecorder', 'yahoo', 'plain'] as const satisfies readonly TickerStyle[]) {
    property.prop([printed])(`what is written in the style ${style} reads as the row`, (text) => {
      const read = parseTickerRow(text);
      if (!read.ok) return;
      const again = parseTickerRow(formatTickerRow(read.value, style));
      expect(again).toMatchObject({ ok: true });
      if (!again.ok) return;
      const { span: _, spans: __, ...row } = read.value;
      expect(again.value).toMatchObject(row);
    });
  }
});

describe('writes', () => {
  test.each<readonly [style: TickerStyle | undefined, text: string, written: string]>([
    [
      'brecorder',
      'BOP 4.64 Decreased By ▼ -0.03 (-0.64%)',
      'BOP 4.64 Decreased By ▼ -0.03 (-0.64%)',
    ],
    ['brecorder', 'PIBTL 6.80 No Change ▼ 0.00 (0%)', 'PIBTL 6.80 No Change ▼ 0.00 (0%)'],
    [
      'brecorder',
      'S&P 500\n2,111.72\n-14.43 (-0.68%)',
      'S&P 500 2,111.72 Decreased By ▼ -14.43 (-0.68%)',
    ],
    ['brecorder', 'XYZ 12.30 unch', 'XYZ 12.30 No Change'],
    ['brecorder', 'XYZ 12.30 Increased By -', 'XYZ 12.30 Increased By N/A'],
    ['plain', 'AUSD USD0.50 +0.1%', 'AUSD 0.50 USD +0.10%'],
    ['plain', 'XYZ 12.30 down N/A', 'XYZ 12.30 down N/A'],
    ['plain', 'XYZ 1000000000000000000000.00 (0.32%)', 'XYZ 1000000000000000000000.00 0.32%'],
    ['yahoo', 'AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)', 'AIRLINK\n74.53\n+1.00 (+1.36%)'],
    ['yahoo', 'TFX Teleflex Inc 322.53 +2.14%', 'TFX\nTeleflex Inc\n322.53\n+2.14%'],
    ['plain', 'AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)', 'AIRLINK 74.53 +1.00 (+1.36%)'],
    ['plain', 'TFX Teleflex Inc 322.53 +2.14%', 'Teleflex Inc (TFX) 322.53 +2.14%'],
    ['plain', 'XYZ 12.30 down +0.50 (+4.24%)', 'XYZ 12.30 down +0.50 (+4.24%)'],
    ['plain', 'XYZ 12.30 up ▼ 0.50 (4.24%)', 'XYZ 12.30 up ▼ +0.50 (+4.24%)'],
    ['plain', 'XYZ 12.30 down ▲ 0.50 (3.91%)', 'XYZ 12.30 down ▲ -0.50 (-3.91%)'],
    ['plain', 'XYZ 12.30 -0.00 (-0.00%)', 'XYZ 12.30 -0.00 (-0.00%)'],
    ['plain', 'US10Y 4.31 +9.0bp (+50.00%)', 'US10Y 4.31 +9bp (+50.00%)'],
    ['plain', 'Crude Oil\n-37.63\n-55.90 (-305.97%)', 'Crude Oil\n-37.63\n-55.90 (-305.97%)'],
    ['plain', 'XYZ 12.30 N/A', 'XYZ 12.30 N/A'],
    [
      'plain',
      'XYZ 0.0000001 USD +0.00000001 (+11.1%) 5.1K',
      'XYZ 0.0000001 USD +0.00000001 (+11.10%) Vol 5,100',
    ],
    [
      'plain',
      'Bitcoin GBP\n51,585.07\n-1,711.27 (-3.21%)',
      'Bitcoin GBP\n51585.07\n-1711.27 (-3.21%)',
    ],
    [undefined, 'XYZ 12.30 +0.50%', 'XYZ 12.30 +0.50%'],
    ['plain', 'XYZ 12½ -¼', 'XYZ 12.50 -0.25'],
    ['plain', 'XYZ 12.305 +0.125', 'XYZ 12.305 +0.125'],
    ['plain', 'BTC 77,260.00 -260.00 (-0.34%)', 'BTC 77260.00 -260.00 (-0.34%)'],
    ['brecorder', 'XYZ 12.30 -0.50%', 'XYZ 12.30 Decreased By ▼ -0.5%'],
    ['brecorder', 'XYZ 12.30 +0.50', 'XYZ 12.30 Increased By ▲ 0.50'],
    ['yahoo', 'XYZ 12.30 -0.50', 'XYZ\n12.30\n-0.50'],
    ['yahoo', 'XYZ 12.30 +0.50%', 'XYZ\n12.30\n+0.50%'],
    ['yahoo', 'XYZ 12.30 unch', 'XYZ\n12.30\nunch'],
  ])('%s: %s', (style, text, written) => {
    const read = parseTickerRow(text);
    expect(read.ok && formatTickerRow(read.value, style)).toBe(written);
  });

  test('a row that no print could have', () => {
    const read = parseTickerRow('XYZ 12.30 +0.50%');
    if (!read.ok) throw new Error('refused');
    expect(formatTickerRow({ ...read.value, symbol: '' })).toBe(' 12.30 +0.50%');
  });
});
