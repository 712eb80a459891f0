import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTickerSymbols } from '../src/symbols.ts';
import { keepsLaws } from './support/laws.ts';

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

describe('reads, and its near miss', () => {
  test.each<readonly [how: string, text: string, symbols: string, near: string, others: string]>([
    ['ten characters', '(NYSE: ABCDEFGHIJ)', 'ABCDEFGHIJ', '(NYSE: ABCDEFGHIJK)', ''],
    ['a number of ten figures', '(BSE: 1234567890)', '1234567890', '(BSE: 12345678901)', ''],
    ['a class behind a hyphen', '(NYSE: ACM-B)', 'ACM-B', '(NYSE: ACM+B)', 'ACM'],
    ['a class behind a slash', '(NYSE: ACM/B)', 'ACM/B', '(NYSE: ACM//B)', 'ACM'],
    ['a class of three letters', '(NYSE: ACM.PRA)', 'ACM.PRA', '(NYSE: ACM.PRAB)', 'ACM'],
    ['a class with a figure', '(NYSE: ACM.B2)', 'ACM.B2', '(NYSE: ACM.b2)', 'ACM'],
    ['capitals only', '(NYSE: ACM)', 'ACM', '(NYSE: ACMe)', ''],
    ['no colon behind it', '(NYSE: ACM)', 'ACM', '(NYSE: ACM: more)', ''],
    ['no colon behind a blank', '(NYSE: ACM )', 'ACM', '(NYSE: ACM : more)', ''],
    ['wide blanks at the colon', '(NYSE   :   ACM)', 'ACM', '(NYSE ACM)', ''],
    ['a link', '(NYSE: [ACM]())', 'ACM', '(NYSE: [ACM)', 'ACM'],
    [
      'two on one exchange, blanks',
      '(NYSE: ABC   ,   DEF)',
      'ABC DEF',
      '(NYSE: ABC    , DEF)',
      'ABC',
    ],
    ['two, blanks behind', '(NYSE: ABC,   DEF)', 'ABC DEF', '(NYSE: ABC,    DEF)', 'ABC'],
    ['two with an ampersand', '(NYSE: ABC & DEF)', 'ABC DEF', '(NYSE: ABC + DEF)', 'ABC'],
    ['two with and', '(NYSE: ABC and DEF)', 'ABC DEF', '(NYSE: ABC andDEF)', 'ABC'],
    ['two with a bar', '(NYSE: ABC|DEF)', 'ABC DEF', '(NYSE: ABC!DEF)', 'ABC'],
    ['two with a slash', '(NYSE: ABC / DEF)', 'ABC DEF', '(NYSE: ABC - DEF)', 'ABC'],
    ['a Reuters code of six letters', '(ABCDEF.N)', 'ABCDEF.N', '(ABCDEFG.N)', ''],
    ['one of three figures', '(123.T)', '123.T', '(12.T)', ''],
    ['one of six figures', '(123456.T)', '123456.T', '(1234567.T)', ''],
    ['a class of two small letters', '(BRKab.N)', 'BRKab.N', '(BRKabc.N)', ''],
    ['a class behind a line', '(BRK_pa.N)', 'BRK_pa.N', '(BRK__pa.N)', ''],
    ['a suffix of three letters', '(6488.TWO)', '6488.TWO', '(6488.TWOS)', ''],
    ['a whole suffix', '(ACM.N)', 'ACM.N', '(ACM.NX)', ''],
    ['no small letter behind it', '(ACM.N)', 'ACM.N', '(ACM.Nx)', ''],
    ['no figure behind it', '(ACM.N)', 'ACM.N', '(ACM.N2)', ''],
    ['no point behind it', '(ACM.N)', 'ACM.N', '(ACM.N.O)', ''],
    ['one letter, New York', '(A.N)', 'A.N', '(U.N)', ''],
    ['one letter, Nasdaq', '(A.O)', 'A.O', '(A.T)', ''],
    ['a suffix of two letters', '(A.TO)', 'A.TO', '(A.T)', ''],
    ['two letters that end in U', '(AU.N)', 'AU.N', '(U.S)', ''],
    ['blanks behind the bracket', '(   A.N)', 'A.N', '(    A.N)', ''],
    ['square brackets', '[A.N]', 'A.N', '{A.N}', ''],
    ['codes of no exchange in brackets', '(.DJI)', '.DJI', '(.Dji)', ''],
    ['an index beside a share in brackets', '(.DJI, A.N)', '.DJI A.N', '.DJI, A.N', '.DJI'],
    ['a short code of an index', 'the .A1', '.A1', 'the .A', ''],
    ['the longest one', '.ABCDEFGHIJKLM', '.ABCDEFGHIJKLM', '.ABCDEFGHIJKLMN', ''],
    ['an index that begins with a figure', '.FTSE', '.FTSE', '.1FTSE', ''],
    ['a rate', 'EUR=', 'EUR=', 'EU=', ''],
    ['a rate of three letters only', 'EUR=', 'EUR=', 'EURO=', ''],
    ['a rate and its source', 'EUR=EBS', 'EUR=EBS', 'EUR=EBSX', ''],
    ['a yield', 'US5YT=XX', 'US5YT=XX', 'US5YT=X', ''],
    ['a yield of ten years', 'US10YT=RR', 'US10YT=RR', 'US100YT=RR', ''],
    ['a yield of a country', 'US10YT=RR', 'US10YT=RR', 'USA10YT=RR', ''],
    ['a yield of two letters', 'US10YT=RR', 'US10YT=RR', 'U10YT=RR', ''],
    ['a yield of one source', 'US10YT=RR', 'US10YT=RR', 'US10YT=RRR', ''],
    ['a future', 'CLc12', 'CLc12', 'CLc123', ''],
    ['a future of four letters', 'ABCDc1', 'ABCDc1', 'ABCDEc1', ''],
    ['a future, no letter behind it', 'CLc1', 'CLc1', 'CLc1x', ''],
    ['a future, no capital behind it', 'CLc1', 'CLc1', 'CLc1X', ''],
    ['an index, no sign behind it', '.DJI', '.DJI', '.DJI=', ''],
    ['an index, no point behind it', '.DJI', '.DJI', '.DJI.X', ''],
    ['five letters in angles', '<ABCDE>', 'ABCDE', '<ABCDEF>', ''],
    ['a class in angles', '<ACM-A>', 'ACM-A', '<ACM/A>', ''],
    ['a suffix in angles', '<ACM.ABC>', 'ACM.ABC', '<ACM.ABCD>', ''],
    ['what begins as HTML', '<HX>', 'HX', '<H2>', ''],
    ['what ends as HTML', '<XA>', 'XA', '<A>', ''],
    ['what goes on as no HTML', '<AX>', 'AX', '<TABLE>', ''],
    ['a cashtag of six letters', '$ABCDEF', 'ABCDEF', '$ABCDEFG', ''],
    ['a cashtag with its class', '$ACM.B', 'ACM.B', '$ACM-B', ''],
    ['a cashtag, no figure behind it', '$ACM', 'ACM', '$ACM2', ''],
    ['a cashtag, no small letter behind it', '$ACM', 'ACM', '$ACMa', ''],
    ['a cashtag, no line behind it', '$ACM', 'ACM', '$ACM_', ''],
    ['a cashtag, no dollar behind it', '$ACM', 'ACM', '$ACM$', ''],
    ['letters that are no thousands', '$KM', 'KM', '$K', ''],
    ['letters that end in millions', '$XM', 'XM', '$M', ''],
    ['eight letters of Bloomberg', 'ABCDEFGH US Equity', 'ABCDEFGH', 'ABCDEFGHI US Equity', ''],
    ['a figure in a ticker of Bloomberg', 'A1 US Equity', 'A1', 'a1 US Equity', ''],
    ['a class of Bloomberg', 'ACM/A US Equity', 'ACM/A', 'ACM/a US Equity', ''],
    ['a country of Bloomberg', 'ACM US Equity', 'ACM', 'ACM USA Equity', ''],
    ['its whole word', 'ACM US Equity', 'ACM', 'ACM US Equityx', ''],
    ['its whole word in capitals', 'ACM US EQUITY', 'ACM', 'ACM US EQUITYX', ''],
    ['three letters in the open', 'ACM.NS', 'ACM.NS', 'AC.NS', ''],
    ['an exchange of twelve letters', 'NYSEAMERICAN:ACM', 'ACM', 'NYSEAMERICANS:ACM', ''],
    ['five letters behind an exchange', 'NASDAQ:ABCDE', 'ABCDE', 'NASDAQ:ABCDEF', ''],
    ['a class behind an exchange', 'NASDAQ:ACM.B', 'ACM.B', 'NASDAQ:acm', ''],
    ['no figure behind that', 'NASDAQ:ACM', 'ACM', 'NASDAQ:ACM2', ''],
    ['no small letter behind that', 'NASDAQ:ACM', 'ACM', 'NASDAQ:ACMa', ''],
    ['wide blanks at a label', '(ticker   :   ACM)', 'ACM', '(ticker ACM)', ''],
    ['the last letter of the alphabet', 'ZACM.NS', 'ZACM.NS', 'ÉACM.NS', ''],
    ['a point behind a blank', 'x .DJI', '.DJI', 'x.DJI', ''],
    ['a point behind a mark', '".DJI"', '.DJI', '1.DJI', ''],
    ['a dollar behind a blank', 'a $ACM', 'ACM', '1$ACM', ''],
    ['nothing that joins in front', '!ACM.NS', 'ACM.NS', '&ACM.NS', ''],
    ['no tag in front', '+ACM.NS', 'ACM.NS', '#ACM.NS', ''],
    ['no assignment in front', ':ACM.NS', 'ACM.NS', '=ACM.NS', ''],
  ])('%s: %s', (_how, text, symbols, near, others) => {
    const found = (all: string) =>
      told(all)
        .map(([symbol]) => symbol)
        .join(' ');
    expect([found(text), found(near)]).toStrictEqual([symbols, others]);
  });
  test.each([
    ['LN', 'AIM: ACM LN'],
    ['LNX', 'AIM: ACM'],
    ['L', 'AIM: ACM'],
    ['LN2', 'AIM: ACM'],
    ['LNx', 'AIM: ACM'],
    ['LN:', 'AIM: ACM'],
  ])("Bloomberg's letters are two: %s", (letters, printed) => {
    expect(told(`(AIM: ACM ${letters})`)).toStrictEqual([['ACM', 'AIM', 'AIMX', printed]]);
  });
  test.each([
    ['', '[ACM]()'],
    ['#', '[ACM](#)'],
    ['a'.repeat(80), `[ACM](${'a'.repeat(80)})`],
    ['a'.repeat(81), '[ACM'],
    ['a b', '[ACM'],
    ['a(b', '[ACM'],
  ])('a link is of the symbol: %s', (address, printed) => {
    expect(told(`(NYSE: [ACM](${address}))`)).toStrictEqual([
      ['ACM', 'NYSE', 'XNYS', `NYSE: ${printed}`],
    ]);
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
    ['a number in the open', 'It sold 5000.T shirts'],
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
    keepsLaws('findTickerSymbols', input);
    const found = findTickerSymbols(input);
    let end = 0;
    for (const { symbol, span } of found) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(input.slice(span.start, span.end)).toContain(symbol);
      ({ end } = span);
    }
  });
});
