import type { Parser } from 'parsimmon';
import { describe, expect, test } from 'vitest';
import {
  always,
  choice,
  commit,
  dispatch,
  lazy,
  literal,
  many,
  map,
  optional,
  pattern,
  run,
  runAt,
  separated,
  sequence,
  sequenceOf,
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
    const error = { offset: 0, found: text, expected };
    expect(run(signed, text)).toStrictEqual({ ok: false, error });
    // The same where it is only stepped over.
    expect(run(sequence(signed), text)).toStrictEqual({ ok: false, error });
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

describe('lazy', () => {
  const depth: Parser<number> = choice(
    sequenceOf(
      [literal('('), { inner: lazy(() => depth) }, literal(')')],
      (_span, inner) => inner + 1,
    ),
    always(0),
  );
  test.each([
    ['nothing', '', 0],
    ['one level', '()', 1],
    ['a thousand levels', '('.repeat(1000) + ')'.repeat(1000), 1000],
  ])('reads %s', (_, text, value) => {
    expect(run(depth, text)).toStrictEqual({ ok: true, value });
    expect(runAt(sequence(depth), text)).toStrictEqual({
      ok: true,
      value: { value: {}, end: text.length },
    });
  });
  test.each([
    ['an end that is missing', '(()', 3],
    ['the wrong end', '(()]', 3],
  ])('refuses %s', (_, text, offset) => {
    expect(run(depth, text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset), expected: ['")"'] },
    });
  });
  test('passes a commit on, with and without the value', () => {
    const list: Parser<string> = choice(
      sequenceOf(
        [literal('['), commit(sequence({ of: lazy(() => list) }, literal(']')))],
        () => 'list',
      ),
      pattern(/[a-z]/, 'letter'),
      pattern(/\[.*/, 'anything'),
    );
    for (const of of [list, sequence(list)]) {
      expect(run<unknown>(of, '[[a]')).toStrictEqual({
        ok: false,
        error: { offset: 4, found: '', expected: ['"]"'] },
      });
    }
  });
  test('makes its parser once, when it is first run', () => {
    let made = 0;
    const of = lazy(() => {
      made += 1;
      return digits;
    });
    expect(made).toBe(0);
    expect(run(many(sequence({ of }, literal(','))), '1,2,')).toMatchObject({ ok: true });
    expect(runAt(sequence(of), '3')).toMatchObject({ ok: true });
    expect(made).toBe(1);
  });
});
