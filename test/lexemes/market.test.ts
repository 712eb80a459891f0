import { describe, expect, test } from 'vitest';
import { de, en, type Locale } from 'wirecopy/locales';
import { Run } from '../../src/kit/index.ts';
import {
  decimalHabit,
  directionWords,
  emptyFigure,
  type Figure,
  figureScan,
  isCurrencyCode,
  marketWords,
  SHARED,
  scanArrow,
  scanCurrencyCode,
  scanCurrencySign,
  scanWords,
  signOf,
  volumeScan,
  type WordScan,
} from '../../src/lexemes/market.ts';
import { AMBIGUOUS, BOTH, COMMA, EXACT, POINT } from '../../src/lexemes/number.ts';

/** What stands at an offset: the end and the meaning, or null. */
function scan(of: WordScan, text: string, at = 0): [end: number, value: unknown] | null {
  const run = new Run();
  const end = of(text, at, run);
  return end < 0 ? null : [end, run.value];
}

describe('a few words', () => {
  const words = scanWords<unknown>([
    ['Increased By', 'up'],
    ['Increased', 'rose'],
    ['up', 'up'],
    ['UP', 'caller'],
    ['Übrig', 'left'],
    ['ß', 'sharp'],
    ['x', null],
    ['Zone', 'z'],
    ['grün', 'g'],
    ['taxi', 't'],
  ]);

  test.each<[how: string, text: string, end: number, value: unknown]>([
    ['as printed', 'Increased By 1', 12, 'up'],
    ['the longest', 'Increased Bye', 9, 'rose'],
    ['another case', 'INCREASED by', 12, 'up'],
    ['mixed case', 'increaseD By', 12, 'up'],
    ['a wider blank', 'Increased\u00a0By', 12, 'up'],
    ['several blanks', 'Increased \t By', 14, 'up'],
    ['a tab', 'INCREASED\tBY', 12, 'up'],
    ['of two spellings the first', 'UP 1', 2, 'up'],
    ['an umlaut in small letters', 'übrig', 5, 'left'],
    ['an umlaut in capitals', 'ÜBRIG', 5, 'left'],
    ['what has no other case', 'ß ', 1, 'sharp'],
    ['one letter', 'X.', 1, null],
    ['the last letter of the alphabet', 'zone', 4, 'z'],
    ['an umlaut within', 'GRÜN', 4, 'g'],
    ['a figure behind it', 'up1', 2, 'up'],
    ['a mark behind it', 'up.', 2, 'up'],
  ])('%s: %s', (_how, text, end, value) => {
    expect(scan(words, text)).toStrictEqual([end, value]);
    expect(scan(words, `x ${text}`, 2)).toStrictEqual([end + 2, value]);
  });

  test.each([
    ['a letter behind it', 'upper'],
    ['a letter with an accent behind it', 'upé'],
    ['part of it', 'Incr'],
    ['part of it before a blank', 'INCR 5'],
    ['another umlaut within', 'GRÖN'],
    ['a capital that is no single small letter', 'TAXİ'],
    ['another second letter', 'ux'],
    ['another letter within', 'Incrcased By'],
    ['no blank within', 'IncreasedBy'],
    ['a line end within', 'xy\n'],
    ['a hyphen for the blank', 'Xy-'],
    ['another first letter', 'no'],
    ['a character of no word', '€'],
    ['nothing', ''],
  ])('%s: %s', (_why, text) => {
    expect(scan(words, text)).toBeNull();
  });

  test('a line end is no blank of a word', () => {
    expect(scan(words, 'Increased\nBy')).toStrictEqual([9, 'rose']);
  });

  test('in their own case only', () => {
    const cased = scanWords([['Rs', 1]], { anyCase: false });
    expect(['Rs 5', 'RS 5', 'rs 5', 'Rs5', 'Rsx'].map((text) => scan(cased, text)?.[0])).toEqual([
      2,
      undefined,
      undefined,
      2,
      undefined,
    ]);
  });

  test('in their own case, letter by letter', () => {
    const cased = scanWords([['Cdn', 1]], { anyCase: false });
    expect([scan(cased, 'Cdn 5'), scan(cased, 'CdN 5')]).toEqual([[3, 1], null]);
  });

  test('glued to a letter', () => {
    const glued = scanWords([['▲', 1]], { glued: true });
    expect([scan(glued, '▲Gold'), scan(scanWords([['▲', 1]]), '▲Gold')]).toEqual([[1, 1], null]);
  });

  test('an empty word, and one that begins with a blank, stand nowhere', () => {
    const none = scanWords([
      ['', 1],
      [' up', 2],
    ]);
    expect([scan(none, ''), scan(none, 'up'), scan(none, ' up')]).toEqual([null, null, null]);
  });

  test('none of them', () => {
    expect(scan(scanWords([]), 'up')).toBeNull();
  });
});

describe('which way a price went', () => {
  test.each<[text: string, end: number, way: string]>([
    ['▲1.00', 1, 'up'],
    ['▼ 1.00', 1, 'down'],
    ['△x', 1, 'up'],
    ['↓', 1, 'down'],
    ['🔺1', 2, 'up'],
    ['◄►', 2, 'unchanged'],
    ['arrow_drop_down', 15, 'down'],
  ])('an arrow: %s', (text, end, way) => {
    expect(scan(scanArrow, text)).toStrictEqual([end, way]);
  });

  test.each(['►', '→', '+', 'Arrow_drop_down', ''])('no arrow: %s', (text) => {
    expect(scan(scanArrow, text)).toBeNull();
  });

  test('words, the caller’s first', () => {
    expect(scan(directionWords({}), 'Increased By 1')).toStrictEqual([12, 'up']);
    const vocabulary = { directions: { Jumped: 'up', Increased: 'down' } } as const;
    expect(scan(directionWords({ vocabulary }), 'Jumped')).toStrictEqual([6, 'up']);
    expect(scan(directionWords({ vocabulary }), 'Increased 1')).toStrictEqual([9, 'down']);
  });

  test('the words of every language', () => {
    expect(marketWords({ locales: [de, en] })).toEqual([de.market, en.market]);
    expect(marketWords({})).toEqual([en.market]);
  });
});

describe('currencies', () => {
  test.each<[text: string, end: number, code: string]>([
    ['$77', 1, 'USD'],
    ['US$77', 3, 'USD'],
    ['€ 5', 1, 'EUR'],
    ['Rs 5', 2, SHARED],
    ['Rs.5', 3, SHARED],
  ])('a sign: %s', (text, end, code) => {
    expect(scan(scanCurrencySign, text)).toStrictEqual([end, code]);
  });

  test.each([
    ['USD 5', 3],
    ['EUR5', 3],
    ['GBP', 3],
    ['USDT', -1],
    ['Usd', -1],
    ['uSD', -1],
    ['US', -1],
    ['XQZ', -1],
    ['BTC', -1],
    ['', -1],
  ])('a code: %s', (text, end) => {
    expect(scanCurrencyCode(text, 0)).toBe(end);
  });

  test('a sign in another case, and what a shared one says', () => {
    expect([scan(scanCurrencySign, 'us$5'), scan(scanCurrencySign, 'RS 5')]).toEqual([null, null]);
    expect(SHARED).toBe('');
  });

  test('codes of currencies and of crypto-assets', () => {
    expect(['USD', 'BTC', 'XQZ', 'usd', ''].map(isCurrencyCode)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('signs and habits', () => {
  test.each([
    ['-', -1],
    ['\u2212', -1],
    ['–', -1],
    ['－', -1],
    ['+', 1],
    ['＋', 1],
    ['—', 0],
    ['_', 0],
    ['*', 0],
    [',', 0],
    ['.', 0],
    ['5', 0],
  ])('%s', (sign, meaning) => {
    expect(signOf(sign.charCodeAt(0))).toBe(meaning);
  });

  test('the decimal mark of the first language', () => {
    expect(decimalHabit({})).toBe(POINT);
    expect(decimalHabit({ locales: [en, de] })).toBe(POINT);
    expect(decimalHabit({ locales: [de, en] })).toBe(COMMA);
  });
});

describe('a figure with all that is printed on it', () => {
  const plain = {
    value: 0,
    decimals: 2,
    reads: POINT,
    sign: 0,
    arrow: null,
    currency: null,
    unit: null,
    bracketed: false,
    start: 0,
    end: 0,
  } satisfies Figure;

  test('an empty one', () => {
    expect(emptyFigure()).toStrictEqual({ ...plain, value: 0.5, decimals: 0, reads: BOTH });
  });

  const read = (text: string, locale: Locale, at = 0) => {
    // What the row before left in it has to go.
    const into: Figure = {
      ...emptyFigure(),
      sign: -1,
      arrow: 'down',
      currency: 'XXX',
      unit: 'points',
      bracketed: true,
      start: 99,
      end: 99,
    };
    const end = figureScan({ locales: [locale] })(text, at, new Run(), into);
    return end < 0 ? null : { end, figure: into };
  };

  test.each<[how: string, text: string, printed: Partial<Figure>, left?: string, locale?: Locale]>([
    ['plain', '74.53', { value: 74.53 }],
    ['behind a blank', '74.53 ', { value: 74.53 }, ' '],
    ['whole', '5', { value: 5, decimals: 0, reads: BOTH }],
    ['a fraction', '12 3/8', { value: 12.375, decimals: EXACT, reads: BOTH }],
    ['a plus', '+1.00', { value: 1, sign: 1 }],
    ['a minus', '-14.43', { value: 14.43, sign: -1 }],
    ['a minus of print', '\u221214.43', { value: 14.43, sign: -1 }],
    ['a percent sign', '1.36%', { value: 1.36, unit: 'percent' }],
    ['one behind a blank', '1.36 %', { value: 1.36, unit: 'percent' }],
    ['a wide one', '1.36％', { value: 1.36, unit: 'percent' }],
    ['a wide one behind a blank', '1.36 ％', { value: 1.36, unit: 'percent' }],
    ['a unit', '1.92pc', { value: 1.92, unit: 'percent' }],
    ['a unit behind a blank', '1.92 points', { value: 1.92, unit: 'points' }],
    ['basis points', '+9.0bp', { value: 9, decimals: 1, sign: 1, unit: 'basisPoints' }],
    ['a currency sign', '$77.26', { value: 77.26, currency: 'USD' }],
    ['one that several share', 'Rs 5.31', { value: 5.31, currency: SHARED }],
    ['a code before', 'USD 5.31', { value: 5.31, currency: 'USD' }],
    ['a code behind', '5.31 EUR', { value: 5.31, currency: 'EUR' }],
    ['a sign behind', '5.31€', { value: 5.31, currency: 'EUR' }],
    ['a dollar behind', '5.31$', { value: 5.31, currency: 'USD' }],
    ['a sign and a currency', '-$5.31', { value: 5.31, sign: -1, currency: 'USD' }],
    ['a currency and a sign', '$-5.31', { value: 5.31, sign: -1, currency: 'USD' }],
    ['a currency, a blank, a sign', '$ +5.31', { value: 5.31, sign: 1, currency: 'USD' }],
    ['an arrow', '↑1.33%', { value: 1.33, arrow: 'up', unit: 'percent' }],
    ['an arrow and a blank', '▼ 1.33', { value: 1.33, arrow: 'down' }],
    ['an arrow, a sign', '▼-1.33', { value: 1.33, sign: -1, arrow: 'down' }],
    [
      'a sign, an arrow, a currency',
      '+▲$1.33',
      { value: 1.33, sign: 1, arrow: 'up', currency: 'USD' },
    ],
    ['brackets', '(5.31)', { value: 5.31, bracketed: true, start: 1, end: 5 }],
    [
      'brackets and percent',
      '(-0.68%)',
      { value: 0.68, sign: -1, unit: 'percent', bracketed: true, start: 1, end: 7 },
    ],
    [
      'brackets with blanks',
      '( 0.68% )',
      { value: 0.68, unit: 'percent', bracketed: true, start: 2, end: 7 },
    ],
    [
      'brackets with a unit',
      '(0.68 pct)',
      { value: 0.68, unit: 'percent', bracketed: true, start: 1, end: 9 },
    ],
    [
      'brackets with an arrow',
      '(↑1.33%)',
      { value: 1.33, arrow: 'up', unit: 'percent', bracketed: true, start: 1, end: 7 },
    ],
    ['a bracket behind it', '5.31)', { value: 5.31 }, ')'],
    ['the next figure behind it', '5.31 -0.20', { value: 5.31 }, ' -0.20'],
    ['the next one with its sign', '5.31 $6', { value: 5.31 }, ' $6'],
    ['the next one with its code', '5.31 USD6', { value: 5.31 }, ' USD6'],
    ['an arrow behind it', '5.31 ▲', { value: 5.31 }, ' ▲'],
    ['an arrow at once behind it', '5.31▲', { value: 5.31 }, '▲'],
    ['a colon of a sentence', '5.31: a', { value: 5.31 }, ': a'],
    ['a minus behind decimals', '5.31-0.20', { value: 5.31 }, '-0.20'],
    ['a minus and a blank behind a whole', '5- ', { value: 5, decimals: 0, reads: BOTH }, '- '],
    ['a word behind a blank', '5.31 rose', { value: 5.31 }, ' rose'],
    ['a second code behind it', 'USD 5.31 EUR', { value: 5.31, currency: 'USD' }, ' EUR'],
    ['an ambiguous one', '1,234', { value: 1234, decimals: 0, reads: BOTH | AMBIGUOUS }],
    [
      'an ambiguous one of Berlin',
      '1,234',
      { value: 1.234, decimals: 3, reads: BOTH | AMBIGUOUS },
      '',
      de,
    ],
    ['a unit of Berlin', '1,36 Prozent', { value: 1.36, reads: COMMA, unit: 'percent' }, '', de],
    [
      'a currency, then a minus',
      '5€-6',
      { value: 5, decimals: 0, reads: BOTH, currency: 'EUR' },
      '-6',
    ],
    ['yen behind it', '5.31円', { value: 5.31, currency: 'JPY' }],
    ['an Australian dollar behind it', '5.31 A$', { value: 5.31, currency: 'AUD' }],
    ['digits of full width', '７.５', { value: 7.5, decimals: 1 }],
  ])('%s: %s', (_how, text, printed, left = '', locale = en) => {
    const end = text.length - left.length;
    expect(read(text, locale)).toStrictEqual({ end, figure: { ...plain, end, ...printed } });
    const { start = 0, end: last = end } = printed;
    expect(read(`x ${text}`, locale, 2)).toStrictEqual({
      end: end + 2,
      figure: { ...plain, ...printed, start: start + 2, end: last + 2 },
    });
  });

  test.each([
    ['nothing', ''],
    ['a word', 'rose'],
    ['a sign alone', '-'],
    ['two signs', '--5'],
    ['two signs round a currency', '-$-5'],
    ['two arrows', '▲▲5'],
    ['two currencies', '$€5'],
    ['an arrow alone', '▲'],
    ['a letter at once behind it', '12C'],
    ['letters at once behind it', '4.2bn'],
    ['a time', '10:40'],
    ['a score of one digit', '10:4'],
    ['a rate', '74.53/2'],
    ['a score', '18-24'],
    ['a range with a dash', '18–24'],
    ['a date', '3/7'],
    ['no end of the bracket', '(5.31'],
    ['another figure in the bracket', '(5.31 6.20)'],
    ['an empty bracket', '()'],
    ['no habit of print', '4.565.83'],
  ])('%s: %s', (_why, text) => {
    expect(read(text, en)).toBeNull();
  });
});

describe('a volume', () => {
  const volume = volumeScan({});

  test.each<[how: string, text: string, count: number, left?: string]>([
    ['a label', 'Vol 1,204,300', 1204300],
    ['a label and a colon', 'Vol: 1,204,300', 1204300],
    ['a label and a colon without a blank', 'Volume:1204300', 1204300],
    ['a label and no groups', 'Vol. 500', 500],
    ['a label without a blank', 'Vol.500', 500],
    ['a magnitude', '52.3M', 52300000],
    ['a magnitude behind a blank', '52.3 million shares', 52300000, ' shares'],
    ['a magnitude of thousands', '1.1K', 1100],
    ['a label and a magnitude', 'Vol 4.35mn', 4350000],
    ['groups alone', '1,204,300 x', 1204300, ' x'],
    ['one group alone', '204,300', 204300],
    ['Indian groups', '12,04,300', 1204300],
  ])('%s: %s', (_how, text, count, left = '') => {
    expect(scan(volume, text)).toStrictEqual([text.length - left.length, count]);
  });

  test.each([
    ['a figure alone', '500'],
    ['decimals alone', '52.3'],
    ['a label alone', 'Vol'],
    ['a label and a word', 'Vol high'],
    ['a label and a fraction', 'Vol ½'],
    ['a colon alone', ': 500'],
    ['no habit of print', 'Vol 4.565.83'],
    ['nothing', ''],
  ])('none: %s: %s', (_why, text) => {
    expect(scan(volume, text)).toBeNull();
  });

  test('in a language without units and magnitudes', () => {
    const market = { ...en.market, units: undefined, magnitudes: undefined };
    const options = { locales: [{ ...en, market } as unknown as Locale] as const };
    expect(scan(volumeScan(options), 'Vol 52.3')).toStrictEqual([8, 52.3]);
    const into = emptyFigure();
    expect(figureScan(options)('5.31 pct', 0, new Run(), into)).toBe(4);
    expect(into.unit).toBeNull();
  });

  test('by the decimal mark of the language', () => {
    const german = volumeScan({ locales: [de] });
    expect(scan(german, '1.204.300')).toStrictEqual([9, 1204300]);
    expect(scan(german, '1.204')).toStrictEqual([5, 1204]);
    expect(scan(volume, '1.204')).toBeNull();
  });
});
