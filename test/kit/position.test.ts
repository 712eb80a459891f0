import { fc, test } from '@fast-check/vitest';
import type { Parser } from 'parsimmon';
import { expect } from 'vitest';
import {
  choice,
  label,
  literal,
  many,
  oneOf,
  positionOf,
  Run,
  run,
  sequence,
} from '../../src/kit/index.ts';

test.each([
  ['the beginning', 'ab', 0, 0, 1, 1],
  ['an empty text', '', 0, 0, 1, 1],
  ['inside of a line', 'ab', 1, 1, 1, 2],
  ['the end', 'ab', 2, 2, 1, 3],
  ['behind the end', 'ab', 9, 2, 1, 3],
  ['before the beginning', 'ab', -1, 0, 1, 1],
  ['at LF', 'a\nb', 1, 1, 1, 2],
  ['behind LF', 'a\nb', 2, 2, 2, 1],
  ['at CRLF', 'a\r\nb', 1, 1, 1, 2],
  ['inside of CRLF', 'a\r\nb', 2, 2, 1, 3],
  ['behind CRLF', 'a\r\nb', 3, 3, 2, 1],
  ['behind CR', 'a\rb', 2, 2, 2, 1],
  ['behind a last CR', 'a\r', 2, 2, 2, 1],
  ['behind LF and CR', 'a\n\rb', 3, 3, 3, 1],
  ['behind empty lines', '\n\n\n', 3, 3, 4, 1],
  ['behind a character of two code units', '😀b', 2, 2, 1, 3],
  ['behind a line separator, which ends no line', 'a\u2028b', 2, 2, 1, 3],
])('%s', (_, text, asked, offset, line, column) => {
  expect(positionOf(text, asked)).toStrictEqual({ offset, line, column });
});

test.prop([
  fc.string({ unit: fc.constantFrom('a', '\n', '\r'), maxLength: 20 }),
  fc.array(fc.integer({ min: -2, max: 22 })),
])('a run gives the positions that positionOf gives, in any order', (text, offsets) => {
  const whole = new Run();
  const part = new Run(new Run(whole));
  for (const [i, offset] of offsets.entries()) {
    const one = i % 2 === 0 ? whole : part;
    expect(one.position(text, offset)).toStrictEqual(positionOf(text, offset));
    expect(one.position('\n\n', offset)).toStrictEqual(positionOf('\n\n', offset));
  }
});

class Counted extends String {
  static looks = 0;
  override charCodeAt(at: number): number {
    Counted.looks += 1;
    return super.charCodeAt(at);
  }
}
const letter = oneOf('a', 'letter');
test.each<[string, Parser<unknown>]>([
  ['side by side', many(letter.mark())],
  ['labelled', many(label(letter.node('letter'), 'one'))],
  ['in each other, where they close', sequence(many(sequence(many(letter.mark(), 1)).mark()))],
  ['tried again', many(choice(sequence(letter.mark(), literal('!!!')), letter.mark()))],
])('marks %s look at each character a few times', (_, of) => {
  Counted.looks = 0;
  run(of, new Counted('a'.repeat(1000)) as string);
  expect(Counted.looks).toBeLessThan(20_000);
});
