import { describe, expect, test } from 'vitest';
import { literal, run, runAt } from 'wirecopy/kit';
import { noun } from '../../src/lexemes/noun.ts';

const { parser, read } = noun((options) =>
  literal(options.vocabulary?.places?.[0] ?? 'LIMA', 'place'),
);

describe('a noun', () => {
  test.each(['LIMA', ' LIMA', 'LIMA\n', '\n\t LIMA \u00a0\n'])('alone in a text: %j', (text) => {
    expect(read(text)).toStrictEqual({ ok: true, value: 'LIMA' });
  });

  test.each<[text: string, offset: number, found: string, expected: string]>([
    ['LIMA x', 5, 'x', 'end of text'],
    ['  LIMAx', 6, 'x', 'end of text'],
    ['  Lima', 2, 'Lima', 'place'],
    ['  ', 2, '', 'place'],
    ['', 0, '', 'place'],
  ])('not alone, or none: %j', (text, offset, found, expected) => {
    expect(read(text)).toStrictEqual({ ok: false, error: { offset, found, expected: [expected] } });
  });

  test('for composing it stands where it is, and nothing round it', () => {
    expect(runAt(parser(), 'LIMA x')).toStrictEqual({ ok: true, value: { value: 'LIMA', end: 4 } });
    expect(run(parser(), ' LIMA').ok).toBe(false);
    expect(run(parser(), 'LIMA ').ok).toBe(false);
  });

  test('by its options, and built once for each', () => {
    const options = { vocabulary: { places: ['ELMZ'] } };
    expect(read('ELMZ', options)).toStrictEqual({ ok: true, value: 'ELMZ' });
    expect(parser(options)).toBe(parser(options));
    expect(parser(options)).not.toBe(parser());
  });
});
