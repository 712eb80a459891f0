/** Rows written out again: so many figures as keep what the row says. */

import { describe, expect, test } from 'vitest';
import { formatTickerRow, parseTickerRow, type TickerStyle } from '../../src/ticker/index.ts';

const value = (text: string) => {
  const result = parseTickerRow(text);
  if (!result.ok) throw new Error(text);
  return result.value;
};

describe('formats', () => {
  test.each<[style: TickerStyle, what: string, text: string, printed: string]>([
    [
      'plain',
      'whole figures that more decimals would make wrong',
      'ALP 99 +1 (+1%)',
      'ALP 99 +1.0 (+1%)',
    ],
    [
      'plain',
      'one decimal, which figures without signs need',
      'Alpha 99.5 1.0 1.0%',
      'Alpha 99.5 1.0 (1.0%)',
    ],
    [
      'plain',
      'many decimals, which show that the percentage is wrong',
      'ALP 0.1000 +0.0100 (+9.00%)',
      'ALP 0.100000000000 +0.010000000000 (+9.000000000000%)',
    ],
    ['plain', 'a pair of currencies', 'EUR/USD 1.0850 +0.0010', 'EUR/USD 1.085 +0.001'],
    [
      'plain',
      'a word that the percentage contradicts, beside no movement',
      'ALP 12.50 up 0.00 (-0.81%)',
      'ALP 12.50 up +0.00 (-0.81%)',
    ],
    [
      'plain',
      'a word that the percentage contradicts',
      'ALP 12.50 up -0.81%',
      'ALP 12.50 up -0.81%',
    ],
    [
      'plain',
      'a word that the change contradicts, but not the percentage',
      'ALP 12.50 up -0.10 (+0.81%)',
      'ALP 12.50 up -0.10 (+0.81%)',
    ],
    [
      'plain',
      'a word that the percentage contradicts, but not the change',
      'ALP 12.50 up 0.10 (-0.81%)',
      'ALP 12.50 +0.10 (-0.81%)',
    ],
    ['plain', 'a word that the change contradicts', 'ALP 12.50 up -0.10', 'ALP 12.50 up -0.10'],
    ['plain', 'up by nothing', 'ALP 12.50 +0.00 (+0.00%)', 'ALP 12.50 +0.00 (+0.00%)'],
    ['plain', 'down by nothing', 'ALP 12.50 -0.00 (-0.00%)', 'ALP 12.50 -0.00 (-0.00%)'],
    ['plain', 'down by nothing, without a percentage', 'ALP 12.50 -0.00', 'ALP 12.50 -0.00'],
    ['plain', 'unchanged', 'ALP 6.80 No Change 0.00 (0%)', 'ALP 6.80 unch 0.00 (0.00%)'],
    [
      'plain',
      'a change of nothing beside a percentage',
      'ALP 12.50 0.00 (+0.81%)',
      'ALP 12.50 +0.00 (+0.81%)',
    ],
    [
      'brecorder',
      'a word that the signs contradict',
      'BOP 4.64 Decreased By ▼ +0.03 (+0.65%)',
      'BOP 4.64 Decreased By ▼ +0.03 (+0.65%)',
    ],
    [
      'brecorder',
      'down by nothing',
      'BOP 4.64 Decreased By ▼ 0.00 (0%)',
      'BOP 4.64 Decreased By ▼ 0.00 (0%)',
    ],
    [
      'brecorder',
      'an index',
      'KSE100 72,988 Increased By 398.3 (0.55%)',
      'KSE100 72,988 Increased By ▲ 398.3 (0.55%)',
    ],
    ['yahoo', 'lines', 'ALP 1234.50 +1.20 (+0.10%)', 'ALP\n1,234.50\n+1.20 (+0.10%)'],
  ])('%s, %s: %s', (style, _what, text, printed) => {
    const row = value(text);
    expect(formatTickerRow(row, style)).toBe(printed);
    const { span: _span, spans: _spans, ...rest } = value(printed);
    const { span: _own, spans: _ownSpans, ...own } = row;
    expect(rest).toStrictEqual(own);
  });

  test('a row that no print could have, as usual', () => {
    const row = { ...value('AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)'), symbol: '?' };
    expect(formatTickerRow(row, 'brecorder')).toBe('? 74.53 Increased By ▲ 1.00 (1.36%)');
  });

  test('whole prices beyond those that JavaScript prints with all figures', () => {
    const row = { ...value('ALP 1,250 +0.81%'), last: 1e21 };
    expect(formatTickerRow(row, 'brecorder')).toBe(
      'ALP 1,000,000,000,000,000,000,000 Increased By ▲ 0.81%',
    );
  });

  test('a price with more decimals than JavaScript prints', () => {
    const row = { ...value('ALP 12.00 +1.00'), last: 1e-120 };
    expect(formatTickerRow(row, 'plain')).toBe(`ALP 0.${'0'.repeat(100)} +1.00`);
  });
});
