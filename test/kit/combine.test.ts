import { describe, expect, test } from 'vitest';
import {
  dispatch,
  literal,
  many,
  map,
  optional,
  pattern,
  run,
  runAt,
  separated,
} from '../../src/kit/index.ts';

const digits = pattern(/\d+/, 'number');

describe('dispatch', () => {
  const signed = dispatch(
    [
      ['▲△', map(literal('▲'), () => 1)],
      ['+▲', map(literal('+'), () => 2)],
      ['🐂', map(literal('🐂'), () => 3)],
      ['🐃\ud83d', map(literal('🐃'), () => 4)],
    ],
    'sign',
  );
  test.each([
    ['▲', 1],
    ['+', 2],
    ['🐂', 3],
    // Its first half is the one of 🐂.
    ['🐃', 4],
  ])('reads %s', (text, value) => {
    expect(run(signed, text)).toStrictEqual({ ok: true, value });
  });
  test.each([
    ['a character that no pair has', '-', ['sign']],
    ['the end of the text', '', ['sign']],
    ['a character of which the pair reads another', '△', ['"▲"']],
    ['half of a character', '\ud83d', ['"🐃"']],
    ['the other half', '\udc02', ['sign']],
  ])('refuses %s', (_, text, expected) => {
    expect(run(signed, text)).toStrictEqual({
      ok: false,
      error: { offset: 0, found: text, expected },
    });
  });
  test('leaves the rest to the last parser', () => {
    const other = dispatch([['+', literal('+')]], 'sign', digits);
    expect(runAt(other, '12')).toStrictEqual({ ok: true, value: { value: '12', end: 2 } });
    expect(runAt(other, '+')).toStrictEqual({ ok: true, value: { value: '+', end: 1 } });
    expect(runAt(other, 'x')).toMatchObject({ error: { expected: ['number'] } });
  });
});

describe('a round that reads nothing', () => {
  const field = pattern(/[^,]*/, 'field');
  const none = optional(literal('x'));
  test.each([
    ['ends many', many(none), '', []],
    ['ends many behind others', many(none), 'xx', ['x', 'x']],
    ['counts up to the least number', many(none, 2), '', [null, null]],
    ['is an item between separators', separated(field, literal(',')), 'a,,b', ['a', '', 'b']],
    ['is an item at the beginning', separated(field, literal(',')), ',b', ['', 'b']],
    ['is an item at the end', separated(field, literal(',')), 'a,', ['a', '']],
    ['is the only item', separated(field, literal(',')), '', ['']],
    [
      'ends a list whose separator reads nothing',
      separated(none, optional(literal(';'))),
      'x',
      ['x'],
    ],
    ['ends it at once', separated(none, optional(literal(';'))), '', [null]],
  ])('%s', (_, of, text, value) => {
    expect(run<unknown>(of, text)).toStrictEqual({ ok: true, value });
  });
});

describe('optional', () => {
  test.each([
    ['null where nothing is given', optional(digits), null],
    ['what is given', optional(digits, 'none'), 'none'],
    ['undefined where that is given', optional(digits, undefined), undefined],
  ])('gives %s', (_, of, value) => {
    expect(runAt<unknown>(of, 'x')).toStrictEqual({ ok: true, value: { value, end: 0 } });
    expect(runAt<unknown>(of, '12')).toStrictEqual({ ok: true, value: { value: '12', end: 2 } });
  });
});
