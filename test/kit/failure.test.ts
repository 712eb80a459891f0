import type { Parser } from 'parsimmon';
import { describe, expect, test } from 'vitest';
import {
  always,
  choice,
  commit,
  followedBy,
  label,
  literal,
  optional,
  type ParseError,
  parser,
  pattern,
  recover,
  refine,
  run,
  runAt,
  type Span,
  separated,
  sequence,
} from '../../src/kit/index.ts';

const digits = pattern(/\d+/, 'number');
const comma = literal(',');

describe('label', () => {
  const agency = label(sequence(literal('('), { name: digits }, literal(')')), 'agency');
  const signed = label(sequence({ sign: optional(literal('-')), digits }), 'signed number');
  const maybe = label(optional(literal('-')), 'sign');
  test.each([
    ['names what was not begun', agency, 'x', 0, ['agency']],
    ['keeps what is missing inside', agency, '(x', 1, ['number']],
    ['counts an optional part that reads nothing as not begun', signed, 'x', 0, ['signed number']],
    ['keeps what is missing behind an optional part', signed, '-x', 1, ['number']],
    ['names what might have stood there', sequence(maybe, digits), 'x', 0, ['number', 'sign']],
    ['is silent where something was read', sequence(signed, literal('!')), '1x', 1, ['"!"']],
    [
      'is silent where something was read, and refused without a label',
      choice(
        sequence(
          signed,
          parser<null>(() => -1),
        ),
        comma,
      ),
      '1',
      0,
      ['","'],
    ],
    [
      'is silent where nothing was looked for',
      sequence(label(always(1), 'one'), digits),
      'x',
      0,
      ['number'],
    ],
    [
      'names a refusal without a label',
      label(
        refine(digits, () => null),
        'date',
      ),
      '1',
      0,
      ['date'],
    ],
  ])('%s', (_, of, text, offset, expected) => {
    expect(run<unknown>(of, text)).toMatchObject({ ok: false, error: { offset, expected } });
  });
  test('lets a commit through', () => {
    const of = choice(label(commit(literal('a')), 'A'), literal('b'));
    expect(run(of, 'b')).toMatchObject({ ok: false, error: { offset: 0, expected: ['A'] } });
  });
});

describe('recover', () => {
  const lineEnd = literal('\n');
  const problem = (error: ParseError, span: Span) => ({ error, span });
  const lines = (of = recover(digits, lineEnd, problem)) => separated(of, lineEnd);

  test('gives every diagnostic of a run', () => {
    expect(run(lines(), '\n1\n2x\ny\n3')).toStrictEqual({
      ok: true,
      value: [
        {
          error: { offset: 0, found: '\n1\n2x\ny\n3', expected: ['number'] },
          span: { start: 0, end: 0 },
        },
        '1',
        { error: { offset: 4, found: 'x\ny\n3', expected: ['"\\n"'] }, span: { start: 3, end: 5 } },
        { error: { offset: 6, found: 'y\n3', expected: ['number'] }, span: { start: 6, end: 7 } },
        '3',
      ],
    });
  });
  test('passes over all that is left where reading can start nowhere', () => {
    expect(
      run(
        recover(digits, lineEnd, (_, span) => span),
        'no mark at all',
      ),
    ).toStrictEqual({
      ok: true,
      value: { start: 0, end: 14 },
    });
  });
  test.each<[string, Parser<unknown>, string]>([
    ['a long mark', literal('---'), '---'],
    ['what is only looked at', followedBy(literal('x'), 'x'), 'x'],
  ])('passes over nothing before %s', (_, until, text) => {
    const of = recover(digits, until, (_error, span) => span);
    expect(runAt(of, text)).toStrictEqual({
      ok: true,
      value: { value: { start: 0, end: 0 }, end: 0 },
    });
  });
  test('looks for the place from the error on', () => {
    const quoted = sequence(literal('"'), pattern(/[^"]*/, 'text'), literal('"'));
    expect(
      runAt(
        recover(quoted, lineEnd, (_, span) => span),
        '"a\nb',
      ),
    ).toMatchObject({
      value: { end: 4 },
    });
  });
  test('fails at the end of the text, with all that was expected', () => {
    expect(run(recover(choice(digits, literal('-')), lineEnd, problem), '')).toStrictEqual({
      ok: false,
      error: { offset: 0, found: '', expected: ['"-"', 'number'] },
    });
  });
  test('stays within the text where a refusal does not', () => {
    const of = refine(digits, (_value, refuse) => refuse(99, 'other number'));
    expect(
      runAt(
        recover(of, lineEnd, (_, span) => span),
        '12',
      ),
    ).toMatchObject({
      value: { value: { start: 0, end: 2 }, end: 2 },
    });
  });
  test('goes on behind a commit, in the grammar and in the place to start again', () => {
    const until = choice(sequence(literal('\n'), commit(literal('>'))), literal(';'));
    const of = recover(choice(commit(literal('1')), literal('x')), until, (_, span) => span);
    expect(runAt(of, 'y\ny;')).toMatchObject({ value: { value: { start: 0, end: 3 }, end: 3 } });
  });
});
