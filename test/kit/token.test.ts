import { describe, expect, test } from 'vitest';
import { literal, many, matching, pattern, run, runAt } from '../../src/kit/index.ts';

describe('a pattern with the flag u', () => {
  test.each([/./u, /(?:)/u, /\p{L}*/u, /[^x]/u, new RegExp(/./, 'v')])(
    '%s does not read half a pair',
    (of) => {
      expect(runAt(pattern(of, 'character'), 'a😀', 2)).toStrictEqual({
        ok: false,
        error: { offset: 2, found: '\ude00', expected: ['character'] },
      });
      expect(matching(of)('a😀', 2)).toBe(-1);
    },
  );

  test('reads lone halves, and whole pairs', () => {
    expect(matching(/./u)('\ude00', 0)).toBe(1);
    expect(matching(/./u)('a\ude00', 1)).toBe(2);
    expect(matching(/./u)('😀', 0)).toBe(2);
    expect(run(many(pattern(/./u, 'character')), '😀\ude00\ud83d')).toStrictEqual({
      ok: true,
      value: ['😀', '\ude00', '\ud83d'],
    });
  });
});

describe('literal', () => {
  test.each([
    ['By ', '"By "'],
    ['\n', '"\\n"'],
    ['"', '"\\""'],
    ['—', '"—"'],
  ])('calls %j by itself in quotes', (word, expected) => {
    expect(run(literal(word), '')).toMatchObject({ error: { offset: 0, expected: [expected] } });
  });
});
