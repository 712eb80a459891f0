import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enMarket, enMoves } from '../src/locales/en.ts';
import { en, ja } from '../src/locales/index.ts';
import { findMarketMoves, type MarketMove } from '../src/moves.ts';
import { keepsLaws } from './support/laws.ts';

type Told = Partial<Omit<MarketMove, 'kind' | 'span'>> & { readonly printed: string };

const none: Omit<MarketMove, 'kind' | 'span'> = {
  name: '',
  direction: null,
  change: null,
  unit: null,
  percentChange: null,
  last: null,
  scope: null,
  conflicts: [],
};

function movesOf(text: string, told: readonly Told[]): readonly MarketMove[] {
  return told.map(({ printed, ...move }) => {
    const start = text.indexOf(printed);
    return { kind: 'marketMove', ...none, ...move, span: { start, end: start + printed.length } };
  });
}

describe('reads', () => {
  test.each<readonly [how: string, text: string, moves: readonly Told[]]>([
    [
      'points, percentage and level',
      'The S&P 500 rose 81.21 points, or 1.8%, to 4,649.23.',
      [
        {
          name: 'S&P 500',
          direction: 'up',
          change: 81.21,
          unit: 'points',
          percentChange: 1.8,
          last: 4649.23,
          printed: 'S&P 500 rose 81.21 points, or 1.8%, to 4,649.23',
        },
      ],
    ],
    [
      'cents, which are money',
      'Brent crude futures fell 84 cents, or 1.0%, to $80.58 a barrel.',
      [
        {
          name: 'Brent crude futures',
          direction: 'down',
          change: -0.84,
          unit: 'currency',
          percentChange: -1,
          last: 80.58,
          printed: 'Brent crude futures fell 84 cents, or 1.0%, to $80.58',
        },
      ],
    ],
    [
      'paise, the direction behind them',
      'The rupee settled 3 paise lower at 83.37 against the dollar.',
      [
        {
          name: 'rupee',
          direction: 'down',
          change: -0.03,
          unit: 'currency',
          last: 83.37,
          printed: 'rupee settled 3 paise lower at 83.37',
        },
      ],
    ],
    [
      'pence, and a level in pence',
      'Acme shares fell 12 pence to 540 pence',
      [
        {
          name: 'Acme shares',
          direction: 'down',
          change: -0.12,
          unit: 'currency',
          last: 5.4,
          printed: 'Acme shares fell 12 pence to 540 pence',
        },
      ],
    ],
    [
      'a comparative behind the figure',
      'The Nikkei 225 ended 0.5% higher at 33,625.53.',
      [
        {
          name: 'Nikkei 225',
          direction: 'up',
          percentChange: 0.5,
          last: 33625.53,
          printed: 'Nikkei 225 ended 0.5% higher at 33,625.53',
        },
      ],
    ],
    [
      'a time, which is no change',
      'The pan-European STOXX 600 was 0.3% higher by 0810 GMT.',
      [
        {
          name: 'pan-European STOXX 600',
          direction: 'up',
          percentChange: 0.3,
          printed: 'pan-European STOXX 600 was 0.3% higher',
        },
      ],
    ],
    [
      'an apposition before the verb',
      'Brent crude, the international standard, lost 84 cents to $80.58.',
      [
        {
          name: 'Brent crude',
          direction: 'down',
          change: -0.84,
          unit: 'currency',
          last: 80.58,
          printed: 'Brent crude, the international standard, lost 84 cents to $80.58',
        },
      ],
    ],
    [
      'the level of a yield',
      'The yield on the 10-year Treasury rose to 4.47% from 4.42%.',
      [
        {
          name: 'yield on the 10-year Treasury',
          direction: 'up',
          last: 4.47,
          printed: 'yield on the 10-year Treasury rose to 4.47%',
        },
      ],
    ],
    [
      'a yield that is told in percent',
      'The two-year Treasury yield fell 2% to 4.42%',
      [
        {
          name: 'two-year Treasury yield',
          direction: 'down',
          percentChange: -2,
          printed: 'two-year Treasury yield fell 2%',
        },
      ],
    ],
    [
      'a price of something',
      'The price of gold rose $5.20 to $2,002.20 an ounce.',
      [
        {
          name: 'price of gold',
          direction: 'up',
          change: 5.2,
          unit: 'currency',
          last: 2002.2,
          printed: 'price of gold rose $5.20 to $2,002.20',
        },
      ],
    ],
    [
      'a month of delivery',
      'Gold for December delivery fell 0.3%.',
      [
        {
          name: 'Gold for December delivery',
          direction: 'down',
          percentChange: -0.3,
          printed: 'Gold for December delivery fell 0.3%',
        },
      ],
    ],
    [
      'no comma',
      'The Dow rose 4 points, or 1.1% to 366.08',
      [
        {
          name: 'Dow',
          direction: 'up',
          change: 4,
          unit: 'points',
          percentChange: 1.1,
          last: 366.08,
          printed: 'Dow rose 4 points, or 1.1% to 366.08',
        },
      ],
    ],
    [
      'no unit',
      'The Nasdaq composite gained 94.84, or 0.8%, to 11,924.13.',
      [
        {
          name: 'Nasdaq composite',
          direction: 'up',
          change: 94.84,
          percentChange: 0.8,
          last: 11924.13,
          printed: 'Nasdaq composite gained 94.84, or 0.8%, to 11,924.13',
        },
      ],
    ],
    [
      'no level',
      'The Nasdaq is down 276.50 points, or 2%.',
      [
        {
          name: 'Nasdaq',
          direction: 'down',
          change: -276.5,
          unit: 'points',
          percentChange: -2,
          printed: 'Nasdaq is down 276.50 points, or 2%',
        },
      ],
    ],
    [
      'no percentage',
      'In Toronto, the S&P/TSX composite index was down 246.43 points at 19,925.91.',
      [
        {
          name: 'S&P/TSX composite index',
          direction: 'down',
          change: -246.43,
          unit: 'points',
          last: 19925.91,
          printed: 'S&P/TSX composite index was down 246.43 points at 19,925.91',
        },
      ],
    ],
    [
      'a long name',
      'The Russell 2000 index of smaller companies picked up 16.52 points, or 1.1%, to 1,476.',
      [
        {
          name: 'Russell 2000 index of smaller companies',
          direction: 'up',
          change: 16.52,
          unit: 'points',
          percentChange: 1.1,
          last: 1476,
          printed:
            'Russell 2000 index of smaller companies picked up 16.52 points, or 1.1%, to 1,476',
        },
      ],
    ],
    [
      'a name with blanks in it',
      'The S & P 500 rose 10 points, or 0.2%, to 5,000.',
      [
        {
          name: 'S & P 500',
          direction: 'up',
          change: 10,
          unit: 'points',
          percentChange: 0.2,
          last: 5000,
          printed: 'S & P 500 rose 10 points, or 0.2%, to 5,000',
        },
      ],
    ],
    [
      'level first, then the gain',
      'The Dow closed at 23,625.34 on Thursday with a gain of 377.37 points or 1.62%.',
      [
        {
          name: 'Dow',
          direction: 'up',
          change: 377.37,
          unit: 'points',
          percentChange: 1.62,
          last: 23625.34,
          scope: 'day',
          printed: 'Dow closed at 23,625.34 on Thursday with a gain of 377.37 points or 1.62%',
        },
      ],
    ],
    [
      'a loss with a sign',
      'The VIX was lower at 32.39 for a loss of 2.89 points or -8.19%.',
      [
        {
          name: 'VIX',
          direction: 'down',
          change: -2.89,
          unit: 'points',
          percentChange: -8.19,
          last: 32.39,
          printed: 'VIX was lower at 32.39 for a loss of 2.89 points or -8.19%',
        },
      ],
    ],
    [
      'less than',
      'The Nasdaq Composite fell 12.17 points, less than 0.1%, to 25,508.07',
      [
        {
          name: 'Nasdaq Composite',
          direction: 'down',
          change: -12.17,
          unit: 'points',
          last: 25508.07,
          printed: 'Nasdaq Composite fell 12.17 points, less than 0.1%, to 25,508.07',
        },
      ],
    ],
    [
      'a hedge',
      'Gold futures rose around 29 points, or 0.6%, to finish near 4,726',
      [
        {
          name: 'Gold futures',
          direction: 'up',
          change: 29,
          unit: 'points',
          percentChange: 0.6,
          last: 4726,
          printed: 'Gold futures rose around 29 points, or 0.6%, to finish near 4,726',
        },
      ],
    ],
    [
      'two in one sentence, with codes',
      'the Dow .DJI fell 102.2 points, or 0.36%, to 27,934.02, the S&P 500 .SPX lost 1.85 points, or 0.06%, to 3,120.18',
      [
        {
          name: 'Dow',
          direction: 'down',
          change: -102.2,
          unit: 'points',
          percentChange: -0.36,
          last: 27934.02,
          printed: 'Dow .DJI fell 102.2 points, or 0.36%, to 27,934.02',
        },
        {
          name: 'S&P 500',
          direction: 'down',
          change: -1.85,
          unit: 'points',
          percentChange: -0.06,
          last: 3120.18,
          printed: 'S&P 500 .SPX lost 1.85 points, or 0.06%, to 3,120.18',
        },
      ],
    ],
    [
      'a commodity',
      'U.S. crude CLc1 fell 3.38% to $55.12 per barrel',
      [
        {
          name: 'U.S. crude',
          direction: 'down',
          percentChange: -3.38,
          last: 55.12,
          printed: 'U.S. crude CLc1 fell 3.38% to $55.12',
        },
      ],
    ],
    [
      'a currency',
      'The euro EUR= up 0.05% to $1.1075',
      [
        {
          name: 'euro',
          direction: 'up',
          percentChange: 0.05,
          last: 1.1075,
          printed: 'euro EUR= up 0.05% to $1.1075',
        },
      ],
    ],
    [
      'a bond by its code',
      'US10YT=RR last rose 7/32 in price to yield 1.786%, down from 1.808%',
      [
        {
          name: 'US10YT=RR',
          direction: 'up',
          change: 0.21875,
          printed: 'US10YT=RR last rose 7/32 in price to yield 1.786%',
        },
      ],
    ],
    [
      'a yield',
      'The 10-year Treasury yield rose 5 basis points to 4.31%',
      [
        {
          name: '10-year Treasury yield',
          direction: 'up',
          change: 5,
          unit: 'basisPoints',
          last: 4.31,
          printed: '10-year Treasury yield rose 5 basis points to 4.31%',
        },
      ],
    ],
    [
      'bullets',
      '* Dow up 0.5 pct; S&P 500 up 0.4 pct',
      [
        { name: 'Dow', direction: 'up', percentChange: 0.5, printed: 'Dow up 0.5 pct' },
        { name: 'S&P 500', direction: 'up', percentChange: 0.4, printed: 'S&P 500 up 0.4 pct' },
      ],
    ],
    [
      'India',
      'The Sensex declined by 138.64 points or 0.17 per cent to close at 81,444.66',
      [
        {
          name: 'Sensex',
          direction: 'down',
          change: -138.64,
          unit: 'points',
          percentChange: -0.17,
          last: 81444.66,
          printed: 'Sensex declined by 138.64 points or 0.17 per cent to close at 81,444.66',
        },
      ],
    ],
    [
      'Pakistan',
      'The KSE-100 closed at 61,691.25 points after gaining 1,160 points or 1.92pc',
      [
        {
          name: 'KSE-100',
          direction: 'up',
          change: 1160,
          unit: 'points',
          percentChange: 1.92,
          last: 61691.25,
          printed: 'KSE-100 closed at 61,691.25 points after gaining 1,160 points or 1.92pc',
        },
      ],
    ],
    [
      'a stock in rupees',
      'K-Electric lost Rs 0.08 to close at Rs 5.31',
      [
        {
          name: 'K-Electric',
          direction: 'down',
          change: -0.08,
          unit: 'currency',
          last: 5.31,
          printed: 'K-Electric lost Rs 0.08 to close at Rs 5.31',
        },
      ],
    ],
    [
      'a change alone',
      'Tokyo stock index rises 157.20 to third straight record',
      [
        {
          name: 'Tokyo stock index',
          direction: 'up',
          change: 157.2,
          printed: 'Tokyo stock index rises 157.20',
        },
      ],
    ],
    [
      'no movement',
      'Gold was little changed at $1,900.10 an ounce.',
      [
        {
          name: 'Gold',
          direction: 'unchanged',
          last: 1900.1,
          printed: 'Gold was little changed at $1,900.10',
        },
      ],
    ],
    [
      'nothing gained',
      'The Dow rose 0.00 points, or 0%',
      [
        {
          name: 'Dow',
          direction: 'up',
          change: 0,
          unit: 'points',
          percentChange: 0,
          printed: 'Dow rose 0.00 points, or 0%',
        },
      ],
    ],
    [
      'headings',
      'On Tuesday:\nThe Dow rose 2.10 points, or 0.2%.\nFor the week:\nThe Dow is up 12 points, or 0.1%.\nFor the year:\nThe Dow is down 4 points, or 0.1%.',
      [
        {
          name: 'Dow',
          direction: 'up',
          change: 2.1,
          unit: 'points',
          percentChange: 0.2,
          scope: 'day',
          printed: 'Dow rose 2.10 points, or 0.2%',
        },
        {
          name: 'Dow',
          direction: 'up',
          change: 12,
          unit: 'points',
          percentChange: 0.1,
          scope: 'week',
          printed: 'Dow is up 12 points, or 0.1%',
        },
        {
          name: 'Dow',
          direction: 'down',
          change: -4,
          unit: 'points',
          percentChange: -0.1,
          scope: 'year',
          printed: 'Dow is down 4 points, or 0.1%',
        },
      ],
    ],
    [
      'the sentence says how long',
      'The Dow rose 1.2% for the week',
      [
        {
          name: 'Dow',
          direction: 'up',
          percentChange: 1.2,
          scope: 'week',
          printed: 'Dow rose 1.2% for the week',
        },
      ],
    ],
    [
      'what comes twice belongs to it once',
      'The Dow rose 1.2%, 3.4% on Monday',
      [{ name: 'Dow', direction: 'up', percentChange: 1.2, printed: 'Dow rose 1.2%' }],
    ],
    [
      'another direction behind it',
      'The Dow rose 1.2%, down 3 points',
      [{ name: 'Dow', direction: 'up', percentChange: 1.2, printed: 'Dow rose 1.2%' }],
    ],
    [
      'a sign against the verb',
      'The Dow rose -2.10 points, or -0.2%',
      [
        {
          name: 'Dow',
          direction: 'up',
          change: -2.1,
          unit: 'points',
          percentChange: -0.2,
          conflicts: ['direction'],
          printed: 'Dow rose -2.10 points, or -0.2%',
        },
      ],
    ],
    [
      'a percentage of something else',
      'The Dow rose 10 points, or 5%, to 1,010.',
      [
        {
          name: 'Dow',
          direction: 'up',
          change: 10,
          unit: 'points',
          percentChange: 5,
          last: 1010,
          conflicts: ['percent'],
          printed: 'Dow rose 10 points, or 5%, to 1,010',
        },
      ],
    ],
  ])('%s', (_, text, moves) => {
    expect(findMarketMoves(text)).toStrictEqual(movesOf(text, moves));
  });
});

describe('names, and their near misses', () => {
  const namesIn = (text: string) =>
    findMarketMoves(text)
      .map(({ name }) => name)
      .join(', ');
  test.each<readonly [how: string, text: string, name: string, near: string, other: string]>([
    ['a code of an index', 'the .ABCDEFGHIJKLM', '.ABCDEFGHIJKLM', 'the .ABCDEFGHIJKLMN', ''],
    ['one with a figure', 'the .A1', '.A1', 'the .1A', ''],
    ['a code behind a name', 'Dow .DJI', 'Dow', 'Dow .DJI.', ''],
    ['a future', 'LCOc1', 'LCOc1', 'LCOc12', ''],
    ['a future of four letters', 'ABCDc1', 'ABCDc1', 'ABCDEc1', ''],
    ['a rate of two letters', 'EU=', 'EU=', 'X=', ''],
    ['a rate of six', 'ABCDEF=', 'ABCDEF=', 'ABCDEFG=', ''],
    ['a rate and its source', 'EUR=ABCD', 'EUR=ABCD', 'EUR=ABCDE', ''],
    ['a code with a word behind it', 'EUR=', 'EUR=', 'EUR=x', ''],
    ['a country', 'U.S. crude', 'U.S. crude', 'u.s. crude', 'crude'],
    ['another', 'U.K. crude', 'U.K. crude', 'D.K. crude', 'crude'],
    ['an apostrophe', "O'Dow gold", "O'Dow gold", "O'' gold", 'gold'],
    ['a curly apostrophe', 'O’Dow gold', 'O’Dow gold', 'O’’ gold', 'gold'],
    ['a point inside', 'Alpha.Beta gold', 'Alpha.Beta gold', 'Alpha. gold', 'gold'],
    ['a hyphen inside', 'Alpha-Beta gold', 'Alpha-Beta gold', 'Alpha- gold', 'gold'],
    ['a slash inside', 'Alpha/Beta gold', 'Alpha/Beta gold', 'Alpha/ gold', 'gold'],
    ['figures inside', 'KSE30X gold', 'KSE30X gold', 'kse30x gold', 'gold'],
    [
      'a word of 42 letters',
      `D${'o'.repeat(41)} gold`,
      `D${'o'.repeat(41)} gold`,
      `D${'o'.repeat(42)} gold`,
      'gold',
    ],
    ['a term', '100-year gold', '100-year gold', '1000-year gold', 'gold'],
    ['a term of one letter', '10-y gold', '10-y gold', '10- gold', 'gold'],
    ['a term within', 'Alpha 100-year gold', 'Alpha 100-year gold', 'Alpha 1000-year gold', 'gold'],
    ['a short term', '1-year gold', '1-year gold', 'x1-year gold', 'gold'],
    ['a number', 'Alpha 50 gold', 'Alpha 50 gold', 'Alpha 5 gold', 'gold'],
    ['a long number', 'Alpha 2000 gold', 'Alpha 2000 gold', 'Alpha 20000 gold', 'gold'],
    ['a number that ends the name', 'Dow 600', 'Dow 600', 'Dow 60%', ''],
    ['a whole number', 'Dow 600', 'Dow 600', 'Dow 60.5', ''],
    ['a number without a comma', 'Dow 600', 'Dow 600', 'Dow 600,', ''],
    ['an ampersand', 'Gold & silver', 'Gold & silver', 'Gold + silver', 'silver'],
    [
      'eight words',
      'One Two Three Four Five Six Seven Gold',
      'One Two Three Four Five Six Seven Gold',
      'One Two Three Four Five Six Seven Eight Gold',
      'Two Three Four Five Six Seven Eight Gold',
    ],
    ['an article', 'the Gold', 'Gold', 'a gold', 'gold'],
    ['a blank in front', ' Gold', 'Gold', 'xGold', ''],
    ['a hyphen in front', '-Gold', 'Gold', '&Gold', ''],
    ['a comma in front', ',Gold', 'Gold', "'Gold", ''],
    ['a parenthesis in front', '(Gold', 'Gold', '’Gold', ''],
    ['a stop in front', '.Gold', 'Gold', '1Gold', ''],
    ['two letters', 'U.S. gold', 'U.S. gold', 'G', ''],
    ['a joint', 'Price of gold', 'Price of gold', 'and of gold', 'gold'],
    ['a joint of two words', 'Yield on the gold', 'Yield on the gold', 'Yield in the gold', 'gold'],
    ['a code that goes on', 'GOLDc1', 'GOLDc1', 'GOLDc1a', ''],
  ])('%s', (_how, text, name, near, other) => {
    expect([namesIn(`${text} rose 1.2%`), namesIn(`${near} rose 1.2%`)]).toStrictEqual([
      name,
      other,
    ]);
  });
});

describe('an apposition between a name and its verb', () => {
  const namesIn = (text: string) => findMarketMoves(text).map(({ name }) => name);

  test.each([
    ['with its article', 'Gold, the metal, rose 1.2%'],
    ['with another', 'Gold, a metal, rose 1.2%'],
    ['behind a number', 'The Dow 30, the oldest index, rose 1.2%'],
    [
      'of many words',
      'Gold, the metal of kings and of everybody who lives through hard times, rose 1.2%',
    ],
    ['with a word in capitals', 'Gold, the metal of Midas, rose 1.2%'],
    ['with wide blanks', 'Gold,  the metal,\u00a0 rose 1.2%'],
    ['without its blanks', 'Gold,the metal,rose 1.2%'],
    ['and words before the verb', 'Gold, the metal, was also up 1.2%'],
  ])('%s', (_how, text) => {
    expect(namesIn(text)).toHaveLength(1);
    expect(text).toContain(`${namesIn(text)[0]},`);
  });

  test.each([
    ['another name behind it', 'Gold, the metal, Silver rose 1.2%', ['Silver']],
    ['another apposition', 'Gold, the metal, the best of all, rose 1.2%', []],
    ['another comma', 'Gold, the metal, and so on, rose 1.2%', []],
    ['no article', 'Gold, up on Monday, rose 1.2%', []],
    ['no second comma', 'Gold, the metal rose 1.2%', []],
    ['no comma', 'Gold; the metal, rose 1.2%', []],
    ['the end of a sentence', 'Gold, the metal. It, rose 1.2%', []],
    ['a question', 'Gold, the metal? Nothing else, rose 1.2%', []],
    ['an exclamation', 'Gold, the metal! Nothing else, rose 1.2%', []],
    ['a semicolon', 'Gold, the metal; nothing else, rose 1.2%', []],
    ['a colon', 'Gold, the metal: nothing else, rose 1.2%', []],
    ['a parenthesis that opens', 'Gold, the metal (of kings, rose 1.2%', []],
    ['a parenthesis that closes', 'Gold, the metal of kings), rose 1.2%', []],
    ['a figure', 'Gold, the winner of 2023, rose 1.2%', []],
    ['a line end', 'Gold, the metal\nof kings, rose 1.2%', []],
    ['a carriage return', 'Gold, the metal\rof kings, rose 1.2%', []],
  ])('not with %s', (_why, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});

describe('what a movement needs, and its near misses', () => {
  const printedIn = (text: string) =>
    findMarketMoves(text)
      .map(({ span }) => text.slice(span.start, span.end))
      .join('; ');
  test.each<readonly [how: string, text: string, printed: string]>([
    ['a level of a known name', 'Gold rose to 1,900', 'Gold rose to 1,900'],
    ['a level of another', 'Acme rose to 1,900', ''],
    ['a percentage of a known name', 'Gold rose 1.2%', 'Gold rose 1.2%'],
    ['a percentage of another', 'Acme rose 1.2%', ''],
    ['decimals of a known name', 'Gold rose 2.50', 'Gold rose 2.50'],
    ['one decimal', 'Gold rose 2.5', ''],
    ['money', 'Gold rose $2', 'Gold rose $2'],
    ['points', 'Gold rose 2 points', 'Gold rose 2 points'],
    ['points of another', 'Acme rose 2 points', ''],
    ['a number', 'Gold rose 2', ''],
    ['a number and a day', 'Gold rose 2 Thursday to 1,900', ''],
    ['money and a day', 'Gold rose $2 Thursday', 'Gold rose $2'],
    ['a percentage and a day', 'Gold rose 2% Thursday', 'Gold rose 2%'],
    ['points and a day', 'Gold rose 2 points Thursday', 'Gold rose 2 points'],
    ['a sign and a day', 'Gold rose to 1,900 +2 Thursday', 'Gold rose to 1,900 +2'],
    ['decimals and a day', 'Gold rose to 90.5 Thursday', 'Gold rose to 90.5'],
    ['a level with its comma and a day', 'Gold rose to 1,900 Thursday', 'Gold rose to 1,900'],
    ['one without it, which may be a time', 'Gold rose to 1900 GMT', ''],
    ['a number and a word that a hyphen joins', 'Gold rose to 3-D highs', ''],
    [
      'points and a percentage, of another',
      'BP rose 2 points, or 1.2%',
      'BP rose 2 points, or 1.2%',
    ],
    [
      'cents to a level, of another',
      'Acme fell 12 pence to 540 pence',
      'Acme fell 12 pence to 540 pence',
    ],
    ['a comma between blanks', 'Gold rose 2 points , or 0.1%', 'Gold rose 2 points , or 0.1%'],
    ['a level in percent behind points', 'The yield rose 2 points to 4.2%', 'yield rose 2 points'],
    ['a change to a level', 'Gold rose 2 to 1,900', 'Gold rose 2 to 1,900'],
    ['points to a level, of another', 'Acme rose 2 points to 1,900', 'Acme rose 2 points to 1,900'],
    ['decimals to a level, of another', 'Acme rose 2.5 to 1,900', 'Acme rose 2.5 to 1,900'],
    ['a number to a level, of another', 'Acme rose 2 to 1,900', ''],
    ['a millions behind points', 'Gold rose 2 points, or 1.2 million', 'Gold rose 2 points'],
    ['millions', 'Gold rose 2.20 million barrels', ''],
    ['a name whose last word is no market', 'Gold Demand rose 1.2%', ''],
    ['hedges', 'Gold rose about roughly 1.2%', 'Gold rose about roughly 1.2%'],
    ['several words before the verb', 'Gold was also down 1.2%', 'Gold was also down 1.2%'],
    ['nothing but such words', 'Gold was also 2 points', ''],
    [
      'such words, and the direction behind the level',
      'Gold was last at 1,900 for a gain of 2 points',
      'Gold was last at 1,900 for a gain of 2 points',
    ],
    ['a bound', 'Gold rose 2 points, or less than 0.1%', 'Gold rose 2 points, or less than 0.1%'],
    [
      'a bound and a percentage',
      'Gold rose 2 points, less than 0.1%, 3%',
      'Gold rose 2 points, less than 0.1%',
    ],
    [
      'two bounds',
      'Gold rose 2 points, less than 0.1%, less than 0.2%',
      'Gold rose 2 points, less than 0.1%',
    ],
    ['two changes', 'Gold rose 2 points, 3 points', 'Gold rose 2 points'],
    ['two levels', 'Gold rose 2 points to 1,900 to 1,800', 'Gold rose 2 points to 1,900'],
    ['a level in percent', 'Gold rose 2 points to 1.9%', 'Gold rose 2 points'],
    ['one of basis points', 'Gold rose 2 basis points to 1.9%', 'Gold rose 2 basis points to 1.9%'],
    ['a day, and more behind it', 'Gold rose 1.2% on Monday after it', 'Gold rose 1.2% on Monday'],
    ['two periods', 'Gold rose 1.2% for the week for the year', 'Gold rose 1.2% for the week'],
    ['wide blanks', 'Gold  rose\t 1.2%', 'Gold  rose\t 1.2%'],
    ['a comma behind the verb', 'Gold rose , 1.2%', 'Gold rose , 1.2%'],
    ['two commas', 'Gold rose,, 1.2%', ''],
    [
      'two movements side by side',
      'Gold rose 1.2%Silver fell 2%',
      'Gold rose 1.2%; Silver fell 2%',
    ],
    ['a verb at once', 'Goldrose 1.2%', ''],
    ['no blank before the figure', 'Gold rose1.2%', 'Gold rose1.2%'],
  ])('%s: %s', (_how, text, printed) => {
    expect(printedIn(text)).toBe(printed);
  });

  test.each<readonly [how: string, text: string, scopes: readonly MarketMove['scope'][]]>([
    [
      'a heading is of all below it',
      'For the week: Gold rose 1.2%. Silver fell 2%.',
      ['week', 'week'],
    ],
    ['a heading with a blank', 'For the week : Gold rose 1.2%', ['week']],
    [
      'a heading directly behind a movement',
      'Gold rose 1.2% for the week, for the year: Silver fell 2%',
      ['week', 'year'],
    ],
    ['a period of its own', 'For the week: Gold rose 1.2% for the year', ['year']],
    ['no heading', 'For the week Gold rose 1.2%', [null]],
    [
      'another heading',
      'For the week: Gold rose 1.2%. For the year: Gold fell 2%',
      ['week', 'year'],
    ],
  ])('%s', (_how, text, scopes) => {
    expect(findMarketMoves(text).map(({ scope }) => scope)).toStrictEqual(scopes);
  });

  test.each<
    readonly [how: string, text: string, change: number, percent: number | null, conflicts: string]
  >([
    [
      'a sign against the verb, behind the change',
      'Gold rose 2 points, or -1%',
      2,
      -1,
      'direction',
    ],
    ['a sign against it, before the percentage', 'Gold rose -2 points, or 1%', -2, 1, 'direction'],
    ['signs with the verb', 'Gold fell -2 points, or -1%', -2, -1, ''],
    ['cents with a sign', 'Gold fell -84 cents, or -1%', -0.84, -1, ''],
    ['cents of money', 'Gold fell $84 cents', -84, null, ''],
    ['a cent, rounded', 'Gold fell 1 cent, or 0.2%, to $3.00', -0.01, -0.2, ''],
    ['two cents, rounded', 'Gold fell 2 cents, or 0.2%, to $3.00', -0.02, -0.2, 'percent'],
    ['no movement at all', 'Gold fell 0 points, or 0.0%', 0, 0, ''],
    ['a sign of nothing', 'Gold rose 1 point, or 0%', 1, 0, ''],
    ['a level that agrees', 'Gold rose 10 points, or 1%, to 1,010', 10, 1, ''],
    ['a level that does not', 'Gold rose 10 points, or 2%, to 1,010', 10, 2, 'percent'],
    [
      'basis points, which are of no level',
      'Gold rose 10 basis points, or 2%, to 1,010',
      10,
      2,
      '',
    ],
  ])('%s: %s', (_how, text, change, percent, conflicts) => {
    const [move] = findMarketMoves(text);
    expect([move?.change, move?.percentChange, move?.conflicts.join()]).toStrictEqual([
      change,
      percent,
      conflicts,
    ]);
  });

  test('the words of the languages of the page', () => {
    expect(findMarketMoves('Gold rose 1.2%', { locales: [en] })).toHaveLength(1);
    expect(findMarketMoves('Gold rose 1.2%', { locales: [ja] })).toHaveLength(0);
  });

  test('a language with the words it needs and no others', () => {
    const { comparatives, hundredths, nameJoints, ...moves } = enMoves;
    const { magnitudes, ...market } = enMarket;
    const locale = { ...en, moves, market };
    expect(
      findMarketMoves('The price of gold rose 1.2% to 1,900', { locales: [locale] }),
    ).toMatchObject([{ name: 'gold', percentChange: 1.2, last: 1900 }]);
  });
});

describe('refuses', () => {
  test.each<readonly [how: string, text: string]>([
    ['no figures', 'The Dow rose on Monday after a quiet week.'],
    ['a player', 'Kenny Rowe added 24 points and 16 rebounds'],
    ['consumer prices', 'The consumer price index rose 0.4 pct in January'],
    ['a quantity', 'Crude stocks rose 2.2 million barrels'],
    ['demand', 'Oil demand rose 2.1 percent'],
    ['sales', 'Acme February sales up 25.7 pct'],
    ['a bound alone', 'The stock added more than 2% on Monday'],
    ['a change without a unit', 'Gold rose by about 50'],
    ['cents of what is no market', 'The jackpot rose 84 cents to $80.58'],
    ['a rate of no market', 'The unemployment rate fell to 3.9% from 4%'],
    ['years, which are no level', 'Copper prices surged to 16-year highs'],
    ['a share, which no yield is', 'Gold rose to 5% from 4%'],
    ['a name that begins with a joint', 'Of course, on gold rose'],
    ['a figure in an apposition', 'Brent crude, up 3 on the week, sold for less'],
    ['an apposition without its article', 'Gold, they said, rose 1.2%'],
    ['an apposition without its verb', 'Brent crude, the international standard, 84 cents'],
    ['a movement in front, in parentheses', '(up 2 points, or 0.1%) Gold, they said'],
    ['one of a name with an apposition', '(up 2 points, or 0.1%) Gold, the metal'],
    ['one of a name with a whole apposition', '(up 2 points, or 0.1%) Gold, the metal, sold'],
    ['a movement at the beginning', 'up 2 points, or 0.1%: Gold, they said'],
    ['one of a name with an apposition', 'up 2 points, or 0.1%: Gold, the metal'],
    ['a level without a movement', 'The Dow closed at 23,625.34'],
    ['a table row', 'KSE30 23,283 Increased By 146.1 (0.63%)'],
    [
      'a long name',
      'One Two Three Four Five Six Seven Eight Nine Gold rose 1.2%'.replace('Gold', 'Ten'),
    ],
    ['a pronoun', 'I lost 20 points, or 5%'],
    ['a number alone', '500 rose 1.2%'],
    ['a name in quotes', '“Dow” rose 1.2%'],
    ['two verbs without figures', 'Dow was up, they said'],
  ])('%s', (_, text) => {
    expect(findMarketMoves(text)).toStrictEqual([]);
  });
});

describe('laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'The',
          'Dow',
          'S&P 500',
          'rose',
          'fell',
          'was',
          'to',
          'or',
          '1.8%',
          '81.21 points',
          ',',
          '4,649.23',
          'for the week',
          'For the week:',
          '\n',
          '.',
          '-0.2%',
          'less than',
          '10-year',
          'yield',
        ),
      )
      .map((words) => words.join(' ')),
  );
  property.prop([text])('it is total, deterministic, honest and in order', (input) => {
    keepsLaws('findMarketMoves', input);
    const found = findMarketMoves(input);
    let end = 0;
    for (const { name, span } of found) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      const printed = input.slice(span.start, span.end);
      expect(printed).toBe(printed.trim());
      expect(printed.startsWith(name)).toBe(true);
      ({ end } = span);
    }
  });
});
