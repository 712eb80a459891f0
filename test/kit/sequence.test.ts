import { describe, expect, test } from 'vitest';
import { literal, type Part, pattern, run, sequenceOf } from '../../src/kit/index.ts';

describe('sequenceOf', () => {
  const letter = pattern(/[a-z]/, 'letter');
  const parts: Part[] = Array.from('abcdefg', (name) => ({ [name]: letter }));

  test.each([0, 1, 2, 3, 4, 5, 6])('hands %i values on, no more', (count) => {
    const several: Part[] = [literal('<'), ...parts.slice(0, count), { _: literal('>') }];
    const of = sequenceOf(several, (...all: readonly unknown[]) => all);
    const text = `<${'uvwxyz'.slice(0, count)}>`;
    expect(run(of, text)).toStrictEqual({
      ok: true,
      value: [{ start: 0, end: text.length }, ...text.slice(1, -1)],
    });
    for (let cut = 0; cut < text.length; cut += 1) {
      const expected = cut === 0 ? '"<"' : cut === text.length - 1 ? '">"' : 'letter';
      expect(run(of, text.slice(0, cut))).toStrictEqual({
        ok: false,
        error: { offset: cut, found: '', expected: [expected] },
      });
    }
  });
  test('takes no seventh', () => {
    expect(() => sequenceOf(parts, () => null)).toThrow(
      new RangeError('sequenceOf: at most 6 named parts, found 7; use sequence'),
    );
  });
});
