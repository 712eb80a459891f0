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

describe('a word ends where a word ends', () => {
  const table = dictionary({ June: 6, Jun: 6, 'Sept.': 9, 年: 0, 𝐀: 1, '▲': 2 });
  test.each([
    ['at a letter', 'Juneau', null],
    ['at a digit', 'June3', null],
    ['at a letter of another script', 'Juneж', null],
    ['at a mark on its last letter', 'June\u0301', null],
    ['at a letter outside of the BMP', 'June𝐀', null],
    ['a letter outside of the BMP, at a letter', '𝐀b', null],
    ['a letter outside of the BMP', '𝐀 b', 2],
    ['a lone half behind it', 'June\ud835', 4],
    ['a lone half before the end', '𝐀\udc00', 2],
    ['at a mark', 'June.', 4],
    ['behind its own mark', 'Sept.3', 5],
    ['a sign, at a letter', '▲x', 1],
    ['a sign with its variation selector', '▲\ufe0f', 1],
    ['the end of the text', 'June', 4],
  ])('%s', (_, text, end) => {
    expect(table.scan(text, 0)).toBe(end ?? -1);
  });
});
