import { describe, expect, test } from 'vitest';
import { agreesInPercent } from '../../src/lexemes/market-check.ts';
import { POINT, type Quantity, readNumber } from '../../src/lexemes/number.ts';

function figure(text: string): Quantity {
  const into: Quantity = { value: 0, decimals: 0, reads: 0 };
  expect(readNumber(text, 0, POINT, into)).toBe(text.length);
  return into;
}

describe('a percentage', () => {
  test.each<[how: string, last: string, change: string, percent: string, sign: 1 | -1]>([
    ['exact', '110', '10', '10', 1],
    ['exact, of a loss', '90', '10', '10', -1],
    ['rounded down', '74.53', '1.00', '1.36', 1],
    ['rounded to a whole', '103.40', '3.40', '3', 1],
    ['rounded up to a whole', '103.50', '3.50', '4', 1],
    ['half of the last decimal off', '100.5', '0.5', '0.45', 1],
    ['of a change that is rounded', '10.10', '0.1', '0.7', 1],
    ['of a last price that is rounded', '2', '1.0', '80.0', 1],
    ['nothing of nothing changed', '5.00', '0.00', '0.00', 1],
    ['of a previous close of nothing', '5.00', '5.00', '12.00', 1],
    ['of fractions', '12 1/2', '1/2', '4.17', 1],
    ['nothing of nothing', '0.00', '0.00', '0.00', 1],
    ['of fractions, half of the last decimal off', '112 1/2', '12 1/2', '12', 1],
    ['of a change that is much of the price', '9', '4.0', '88.0', 1],
  ])('%s: %s by %s is %s%%', (_how, last, change, percent, sign) => {
    expect(agreesInPercent(figure(last), figure(change), figure(percent), sign)).toBe(true);
  });

  test.each<[how: string, last: string, change: string, percent: string, sign: 1 | -1]>([
    ['of the last price', '110.00', '10.00', '9.09', 1],
    ['the sign of the change changed', '110.00', '10.00', '10.00', -1],
    ['ten times as much', '74.53', '1.00', '13.6', 1],
    ['one unit of the last decimal off', '174.53', '1.0000', '0.5765', 1],
    ['of a change that is much of the price', '9', '4.0', '89.9', 1],
    ['of another change', '103.40', '3.40', '5', 1],
    ['nothing', '110.00', '10.00', '0.00', 1],
  ])('that is not: %s', (_how, last, change, percent, sign) => {
    expect(agreesInPercent(figure(last), figure(change), figure(percent), sign)).toBe(false);
  });
});
