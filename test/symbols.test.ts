import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTickerSymbols } from '../src/symbols.ts';

type Told = readonly [symbol: string, exchange: string | null, mic: string | null, printed: string];

const told = (text: string) =>
  findTickerSymbols(text).map(
    ({ symbol, exchange, mic, span }): Told => [
      symbol,
      exchange,
      mic,
      text.slice(span.start, span.end),
    ],
  );

test('whole value', () => {
  expect(findTickerSymbols('Acme (NYSE: ACM) fell')).toStrictEqual([
    {
      kind: 'tickerSymbol',
      symbol: 'ACM',
      exchange: 'NYSE',
      mic: 'XNYS',
      span: { start: 6, end: 15 },
    },
  ]);
});

describe('reads', () => {
  test.each<readonly [how: string, text: string, symbols: readonly Told[]]>([
    ['exchange and symbol', '(Nasdaq: ACM)', [['ACM', 'Nasdaq', 'XNAS', 'Nasdaq: ACM']]],
    ['no blank', '(NYSE:ACM)', [['ACM', 'NYSE', 'XNYS', 'NYSE:ACM']]],
    ['blanks within the brackets', '( Nasdaq: ACM )', [['ACM', 'Nasdaq', 'XNAS', 'Nasdaq: ACM']]],
    [
      'an exchange of two words',
      '(NYSE American: ACM)',
      [['ACM', 'NYSE American', 'XASE', 'NYSE American: ACM']],
    ],
    ['a class of shares', '(NYSE: ACM.B)', [['ACM.B', 'NYSE', 'XNYS', 'NYSE: ACM.B']]],
    [
      'a list on one exchange',
      '(NYSE: ABC, DEF and GHI)',
      [
        ['ABC', 'NYSE', 'XNYS', 'NYSE: ABC'],
        ['DEF', 'NYSE', 'XNYS', 'DEF'],
        ['GHI', 'NYSE', 'XNYS', 'GHI'],
      ],
    ],
    [
      'two exchanges',
      '(NYSE: ABC; TSX: DEF)',
      [
        ['ABC', 'NYSE', 'XNYS', 'NYSE: ABC'],
        ['DEF', 'TSX', 'XTSE', 'TSX: DEF'],
      ],
    ],
    [
      'square brackets, numbers',
      '[BSE: 540565 | NSE: ACME]',
      [
        ['540565', 'BSE', 'XBOM', 'BSE: 540565'],
        ['ACME', 'NSE', 'XNSE', 'NSE: ACME'],
      ],
    ],
    [
      "Bloomberg's letters behind the symbol",
      '(AIM: ACM LN)',
      [['ACM', 'AIM', 'AIMX', 'AIM: ACM LN']],
    ],
    [
      'a link of Markdown',
      '(NYSE: [ACM](#modal))',
      [['ACM', 'NYSE', 'XNYS', 'NYSE: [ACM](#modal)']],
    ],
    ['a label', '(ticker: ACM)', [['ACM', null, null, 'ACM']]],
    ['glued in the open', 'Watch NASDAQ:ACM today', [['ACM', 'NASDAQ', 'XNAS', 'NASDAQ:ACM']]],
    [
      'Reuters codes',
      '(VOWG_p.DE) (ACM.N) (6758.T) (BRKa.N)',
      [
        ['VOWG_p.DE', null, 'XETR', 'VOWG_p.DE'],
        ['ACM.N', null, 'XNYS', 'ACM.N'],
        ['6758.T', null, 'XTKS', '6758.T'],
        ['BRKa.N', null, 'XNYS', 'BRKa.N'],
      ],
    ],
    [
      'Reuters code with a link behind it',
      '(ACM.O), opens new tab',
      [['ACM.O', null, 'XNAS', 'ACM.O']],
    ],
    [
      'Reuters code with more in the brackets',
      '(ACM.N: Quote, Profile)',
      [['ACM.N', null, 'XNYS', 'ACM.N']],
    ],
    ['Reuters code in the open', 'Acme ACME.NS rose', [['ACME.NS', null, 'XNSE', 'ACME.NS']]],
    [
      'codes that no exchange names',
      'The index .DJI, CLc1, EUR= and US10YT=RR',
      [
        ['.DJI', null, null, '.DJI'],
        ['CLc1', null, null, 'CLc1'],
        ['EUR=', null, null, 'EUR='],
        ['US10YT=RR', null, null, 'US10YT=RR'],
      ],
    ],
    [
      'angle brackets',
      'Acme <ACM.N> and Bolt <BOLT>',
      [
        ['ACM.N', null, 'XNYS', 'ACM.N'],
        ['BOLT', null, null, 'BOLT'],
      ],
    ],
    [
      'cashtags',
      'Long $ACM, short $BLT.',
      [
        ['ACM', null, null, '$ACM'],
        ['BLT', null, null, '$BLT'],
      ],
    ],
    [
      'Bloomberg tickers',
      'ACM US Equity, NESN SW EQUITY, AZN LN Equity',
      [
        ['ACM', 'US', null, 'ACM US Equity'],
        ['NESN', 'SW', null, 'NESN SW EQUITY'],
        ['AZN', 'LN', 'XLON', 'AZN LN Equity'],
      ],
    ],
  ])('%s', (_, text, symbols) => {
    expect(told(text)).toStrictEqual(symbols);
  });
});

describe('refuses', () => {
  test.each<readonly [how: string, text: string]>([
    ['an agency', 'SEAVILLE (AP) - '],
    ['a zone', '10:00 (IST)'],
    ['a kind of file', 'Report (PDF)'],
    ['an abbreviation', 'the body mass index (BMI)'],
    ['initials of a country', 'Boston (U.S.) and Leeds (U.K)'],
    ['initials of a district', '(D.C)'],
    ['an unknown suffix', '(ACM.QQQ)'],
    ['a version', '(10.2.N)'],
    ['a tag of HTML', '<BR> <TD> <P> <H1>'],
    ['money', 'US$ $US $A 12 $B $5'],
    ['a code of a currency', '$USD'],
    ['a variable', '$FOO_BAR $FOOBARBAZ $foo'],
    ['a cent behind a letter', 'CA$ACM'],
    ['an exchange with prose', 'AIM: Higher'],
    ['an unknown exchange', 'HTTP:WWW'],
    ['an exchange without a symbol', '(NYSE: the exchange)'],
    ['a file name', 'ASP.NET and .NET, a.PDF'],
    ['two sentences', 'He is CO.A new'],
    ['an address', 'a@ACM.N.example, /ACM.N'],
    ['letters that Bloomberg does not have', 'ACM QQ Equity'],
    ['a securities number', 'WKN: 969420 - ISIN: US2605661048'],
    ['a key of an object', '(constructor: ACM) (__proto__: ACM)'],
  ])('%s', (_, text) => {
    expect(told(text)).toStrictEqual([]);
  });
});

describe('laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '(',
        ')',
        'NYSE',
        ': ',
        ', ',
        'ACM',
        '.',
        'N',
        '$',
        '<',
        '>',
        ' ',
        'a',
        '=',
        'c1',
      ),
    }),
  );
  property.prop([text])('it is total, deterministic, honest and in order', (input) => {
    const found = findTickerSymbols(input);
    expect(findTickerSymbols(input)).toStrictEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    let end = 0;
    for (const { symbol, span } of found) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(input.slice(span.start, span.end)).toContain(symbol);
      ({ end } = span);
    }
  });
});
