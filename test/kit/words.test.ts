import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/kit/index.ts';

describe('white space inside of a word', () => {
  const by = dictionary({ 'Increased By': 'up', 'Shed\u00a0 By': 'down' });
  test.each([
    ['one blank', 'Increased By', 'up'],
    ['several', 'Increased   By', 'up'],
    ['a tab', 'Increased\tBy', 'up'],
    ['no-break and thin ones', 'Increased\u00a0\u2009By', 'up'],
    ['a word that was itself printed wide', 'Shed By', 'down'],
    ['the same, as it was printed', 'Shed\u00a0 By', 'down'],
  ])('%s', (_, text, value) => {
    expect(by.at(text, 0)).toStrictEqual({ end: text.length, value });
  });

  test('is passed over only where a blank may stand', () => {
    let looks = 0;
    class Counted extends String {
      override charCodeAt(at: number): number {
        looks += 1;
        return super.charCodeAt(at);
      }
    }
    const text = new Counted(' '.repeat(1000)) as string;
    for (let at = 0; at < text.length; at += 1) expect(by.scan(text, at)).toBe(-1);
    expect(looks).toBeLessThanOrEqual(2 * text.length);
  });
});
