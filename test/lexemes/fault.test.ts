import { expect, test } from 'vitest';
import { Fault, isFault } from '../../src/lexemes/fault.ts';

test('a fault is told from what was read', () => {
  const fault = new Fault('day from 1 to 30', 4);
  expect([isFault(fault), isFault({ ...fault }), isFault(null), isFault('')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect({ ...fault }).toStrictEqual({ fault: 'day from 1 to 30', at: 4 });
});
