import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AMBIGUOUS,
  BOTH,
  COMMA,
  EXACT,
  hundredth,
  POINT,
  type Quantity,
  readNumber,
  reread,
  tenTo,
} from '../../src/lexemes/number.ts';

const read = (text: string, decimal = POINT, at = 0) => {
  const into: Quantity = { value: 0, decimals: 0, reads: 0 };
  const end = readNumber(text, at, decimal, into);
  return end < 0 ? null : { ...into, end };
};

describe('reads', () => {
  test.each<
    readonly [
      how: string,
      text: string,
      value: number,
      decimals: number,
      reads: number,
      rest: string,
    ]
  >([
    ['whole', '728', 728, 0, BOTH, ''],
    ['decimals', '74.53', 74.53, 2, POINT, ''],
    ['decimal comma', '74,53', 74.53, 2, COMMA, ''],
    ['a point that may group', '1.234', 1.234, 3, BOTH | AMBIGUOUS, ''],
    ['a comma that may group', '72,988', 72988, 0, BOTH | AMBIGUOUS, ''],
    ['a zero that groups nothing', '0.123', 0.123, 3, POINT, ''],
    ['more digits than a group', '1234.567', 1234.567, 3, POINT, ''],
    ['groups and decimals', '1,711.27', 1711.27, 2, POINT, ''],
    ['groups and decimals the other way', '12.242,36', 12242.36, 2, COMMA, ''],
    ['two groups', '1,204,300', 1204300, 0, POINT, ''],
    ['two groups the other way', '1.204.300', 1204300, 0, COMMA, ''],
    ['apostrophes', "9'865.32", 9865.32, 2, POINT, ''],
    ['curly apostrophe', '9’865,32', 9865.32, 2, COMMA, ''],
    ['apostrophe alone', '9’865', 9865, 0, BOTH, ''],
    ['thin blanks', '12\u202f242', 12242, 0, BOTH, ''],
    ['no-break blank between columns', '12\u00a0242', 12, 0, BOTH, '\u00a0242'],
    ['Indian groups', '7,24,649', 724649, 0, POINT, ''],
    ['Indian groups and decimals', '1,07,24,649.50', 10724649.5, 2, POINT, ''],
    ['full-width digits', '７２８.５', 728.5, 1, POINT, ''],
    ['more digits than a double has', '12345678901234567890', 1.2345678901234567e19, 0, BOTH, ''],
    ['many decimals', '0.1234567890123456', 0.1234567890123456, 16, POINT, ''],
    ['sixteen digits', '99999999.99999999', 99999999.99999999, 8, POINT, ''],
    ['forty digits', `${'1'.repeat(37)}.111`, 1.1111111111111112e36, 3, POINT, ''],
    ['a nought before a digit', '01.234', 1.234, 3, BOTH | AMBIGUOUS, ''],
    ['three digits before a point', '123.456', 123.456, 3, BOTH | AMBIGUOUS, ''],
    ['Indian groups behind two digits', '12,34,567', 1234567, 0, POINT, ''],
    ['an apostrophe before two digits', "9'86", 9, 0, BOTH, "'86"],
    ['an apostrophe before four digits', "9'8653", 9, 0, BOTH, "'8653"],
    ['an apostrophe, a digit, a letter', "9'8x5", 9, 0, BOTH, "'8x5"],
    ['an apostrophe, a letter, digits', "9'x65", 9, 0, BOTH, "'x65"],
    ['fraction of two digits', '12 11/16', 12.6875, EXACT, BOTH, ''],
    ['fraction of three digits', '101/128', 0.7890625, EXACT, BOTH, ''],
    ['whole and a quarter', '12¼', 12.25, EXACT, BOTH, ''],
    ['another mark before a fraction', '12:3/8', 12, 0, BOTH, ':3/8'],
    ['fraction', '7/32', 0.21875, EXACT, BOTH, ''],
    ['whole and fraction', '12 3/8', 12.375, EXACT, BOTH, ''],
    ['whole and fraction with a hyphen', '12-3/8', 12.375, EXACT, BOTH, ''],
    ['vulgar fraction', '½', 0.5, EXACT, BOTH, ''],
    ['whole and vulgar fraction', '12⅜', 12.375, EXACT, BOTH, ''],
    ['whole before another figure', '12 3.5', 12, 0, BOTH, ' 3.5'],
    ['whole before a date', '12 3/7', 12, 0, BOTH, ' 3/7'],
    ['whole before more than a whole', '12 9/8', 12, 0, BOTH, ' 9/8'],
    ['whole before a letter', '12é', 12, 0, BOTH, 'é'],
    ['decimals at the end of a sentence', '74.53.', 74.53, 2, POINT, '.'],
    ['a comma of the sentence', '74, 53', 74, 0, BOTH, ', 53'],
    ['an apostrophe of the sentence', "74's", 74, 0, BOTH, "'s"],
  ])('%s', (_, text, value, decimals, reads, rest) => {
    expect(read(text)).toStrictEqual({ value, decimals, reads, end: text.length - rest.length });
  });

  test.each<readonly [text: string, value: number, decimals: number]>([
    ['1.234', 1234, 0],
    ['1,234', 1.234, 3],
    ['12\u00a0242', 12242, 0],
    ['1.234,5', 1234.5, 1],
    ['1,234.5', 1234.5, 1],
  ])('where the comma is the decimal mark: %s', (text, value, decimals) => {
    expect(read(text, COMMA)).toMatchObject({ value, decimals });
  });

  test('where the comma is the decimal mark a colon still groups nothing', () => {
    expect(read('18:242', COMMA)).toStrictEqual({ value: 18, decimals: 0, reads: BOTH, end: 2 });
  });

  test.each([
    ['¼', 0.25],
    ['½', 0.5],
    ['¾', 0.75],
    ['⅛', 0.125],
    ['⅜', 0.375],
    ['⅝', 0.625],
    ['⅞', 0.875],
  ])('a fraction of one character: %s', (text, value) => {
    expect(read(text)).toStrictEqual({ value, decimals: EXACT, reads: BOTH, end: 1 });
    expect(read(`7${text}`)).toStrictEqual({
      value: 7 + value,
      decimals: EXACT,
      reads: BOTH,
      end: 2,
    });
  });

  test('a figure of one reading is not ambiguous', () => {
    for (const text of ['728', '74.53', '74,53']) {
      expect((read(text)?.reads ?? AMBIGUOUS) & AMBIGUOUS).toBe(0);
    }
  });

  test('again the other way', () => {
    const figure = { value: 1.234, decimals: 3, reads: BOTH | AMBIGUOUS };
    reread(figure);
    expect(figure).toMatchObject({ value: 1234, decimals: 0 });
    reread(figure);
    expect(figure).toMatchObject({ value: 1.234, decimals: 3 });
  });

  test('far behind the beginning, into what another figure left', () => {
    const into: Quantity = { value: 74.53, decimals: 2, reads: POINT };
    expect(readNumber(`${'x'.repeat(50)}5 `, 50, POINT, into)).toBe(51);
    expect(into).toStrictEqual({ value: 5, decimals: 0, reads: BOTH });
    expect(readNumber(`${'x'.repeat(50)}1,234.5`, 50, POINT, into)).toBe(57);
    expect(into).toStrictEqual({ value: 1234.5, decimals: 1, reads: POINT });
  });

  test('a hundredth of what is printed with an exponent', () => {
    expect([1e21, 1e-7].map(hundredth)).toStrictEqual([1e19, 1e-9]);
  });

  test('a hundredth, to the decimal', () => {
    expect([9, 84, 0.5, 29.3, 0].map(hundredth)).toStrictEqual([0.09, 0.84, 0.005, 0.293, 0]);
  });

  test('powers of ten', () => {
    expect([tenTo(0), tenTo(22), tenTo(30)]).toStrictEqual([1, 1e22, 1e30]);
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', ''],
    ['a letter', 'x'],
    ['a mark', '.5'],
    ['a version', '20.11.0'],
    ['a typing error', '4.565.83'],
    ['a date', '29.06.2025'],
    ['short groups', '1,2,345'],
    ['a long group', '1,2345,678'],
    ['a long head', '1234,567.89'],
    ['a zero in front of groups', '0,123,456'],
    ['pairs not all the way', '1,23,456,789'],
    ['two kinds of decimals', '1.234,56.7'],
    ['a thin blank behind decimals', '1.234\u2009567'],
    ['an improper fraction', '9/8'],
    ['a date with slashes', '3/4/2024'],
    ['a fraction of no price', '2/3'],
    ['a fraction that is a whole', '8/8'],
    ['a fraction with a digit behind it', '3/81'],
    ['a fraction with decimals behind it', '3/8.5'],
    ['a fraction with a comma behind it', '3/8,5'],
    ['Indian groups behind three digits', '123,45,678'],
    ['too many digits', '1'.repeat(41)],
  ])('%s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});

describe('laws', () => {
  property.prop([fc.double({ min: 0, max: 1e15, noNaN: true })])(
    'a double reads as itself',
    (value) => {
      const text = value.toFixed(
        Math.min(20, Math.max(2, (String(value).split('.')[1] ?? '').length)),
      );
      expect(read(text)?.value).toBe(Number(text));
    },
  );
  property.prop([fc.nat(), fc.nat(99)])('groups change nothing', (whole, cents) => {
    const text = `${whole.toLocaleString('en-US')}.${String(cents).padStart(2, '0')}`;
    expect(read(text)?.value).toBe(Number(text.replaceAll(',', '')));
    expect(read(text.replaceAll(',', "'"))?.value).toBe(Number(text.replaceAll(',', '')));
  });
});
