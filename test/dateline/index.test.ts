import { describe, expect, test } from 'vitest';
import { runAt } from 'wirecopy/kit';
import { ar, en, type Locale } from 'wirecopy/locales';
import { dateline, mayOpen, parseDateline } from '../../src/dateline/index.ts';
import { inLanguages } from '../support/languages.ts';

type Day = readonly [printed: string, year: number | null, month: number, day: number];

describe('reads in any order', () => {
  test.each<
    [
      how: string,
      head: string,
      places: readonly string[],
      date: Day | null,
      agencies: readonly string[],
      separator: string,
      locale?: Locale,
    ]
  >([
    ['an agency in bars before the place', '| AFP | LONDON —', ['LONDON'], null, ['AFP'], '—'],
    ['an agency in brackets alone', '[AP] —', [], null, ['AP'], '—'],
    [
      'a date whose day stands first',
      '25 April (Reuters) -',
      [],
      ['25 April', null, 4, 25],
      ['Reuters'],
      '-',
    ],
    [
      'a comma of Arabic',
      'دمشق، 5 مارس (CNN) --',
      ['دمشق'],
      ['5 مارس', null, 3, 5],
      ['CNN'],
      '--',
      ar,
    ],
    [
      'a colon glued to the date',
      'ISLAMABAD :Sep 04 (PID) -',
      ['ISLAMABAD'],
      ['Sep 04', null, 9, 4],
      ['PID'],
      '-',
    ],
    [
      'a hyphen before the agency',
      'LONDON-(BUSINESS WIRE)--',
      ['LONDON'],
      null,
      ['BUSINESS WIRE'],
      '--',
    ],
    ['three', 'LONDON---(BUSINESS WIRE)--', ['LONDON'], null, ['BUSINESS WIRE'], '--'],
    ['a dash before the agency, none behind it', 'LONDON — (AP)', ['LONDON'], null, ['AP'], ''],
    ['a comma and a dash before the agency', 'LONDON, — (AP)', ['LONDON'], null, ['AP'], ''],
    ['four hyphens are the mark', 'LONDON ----', ['LONDON'], null, [], '----'],
    [
      'a date in parentheses behind any name',
      'ZELLIN (Aug. 13) —',
      ['ZELLIN'],
      ['Aug. 13', null, 8, 13],
      [],
      '—',
    ],
    ['a date behind a dash', 'ZELLIN - March 4 -', ['ZELLIN'], ['March 4', null, 3, 4], [], '-'],
    [
      'a date behind a dash, then the agency',
      'ZELLIN - March 4 (AP)',
      ['ZELLIN'],
      ['March 4', null, 3, 4],
      ['AP'],
      '',
    ],
    [
      'a day of the stamp and one of its own',
      '2024-11-23 KARACHI, Nov 22:',
      ['KARACHI'],
      ['Nov 22', null, 11, 22],
      [],
      ':',
    ],
    [
      'a stamp with a time',
      '2024-11-23 09:15 KARACHI:',
      ['KARACHI'],
      ['2024-11-23 09:15', 2024, 11, 23],
      [],
      ':',
    ],
    ['the mark behind the place counts', '(AP) - LONDON —', ['LONDON'], null, ['AP'], '—'],
    ['the mark behind the agency alone counts', '(AP) -', [], null, ['AP'], '-'],
    [
      'no mark behind the place, one behind the agency',
      '(AP) - LONDON, March 5',
      ['LONDON'],
      ['March 5', null, 3, 5],
      ['AP'],
      '',
    ],
    ['the mark behind a distributor', 'Reuters —', [], null, ['Reuters'], '—'],
  ])('%s: %s', (_how, head, places, date, agencies, separator, locale = en) => {
    const result = parseDateline(`${head} The river rose again.`, inLanguages(locale, en));
    const value = result.ok ? result.value : null;
    const spanOf = (printed: string) => {
      const start = head.indexOf(printed);
      return { start, end: start + printed.length };
    };
    expect(value?.places).toStrictEqual(
      places.map((name) => ({ name, region: null, span: spanOf(name) })),
    );
    expect(value?.date).toStrictEqual(
      date && { year: date[1], month: date[2], day: date[3], span: spanOf(date[0]) },
    );
    expect(value?.agencies.map(({ name, span }) => [name, span])).toStrictEqual(
      agencies.map((name) => [name, spanOf(name)]),
    );
    expect(value?.separator).toBe(separator);
    expect(value?.span).toStrictEqual({ start: 0, end: head.length });
  });

  test.each([
    ['a dash and a date of the story', 'CHEVY CHASE, Md., - March 4 profits rose', 19],
    ['a dash and a station of the story', 'LONDON — (KXAN) The river rose', 8],
    ['a dash and a fourth hyphen', 'LONDON----(BUSINESS WIRE)-- The river', 10],
    ['a word behind the date in parentheses', '(AP) - ZELLIN (Aug. 13) The river', 6],
  ])('leaves to the story %s: %s', (_what, text, end) => {
    expect(parseDateline(text)).toMatchObject({ ok: true, value: { date: null, span: { end } } });
  });
});

describe('refuses', () => {
  test.each<[why: string, text: string, offset: number, expected: readonly string[]]>([
    ['a remark behind a date', '12 June (Saturday) - The', 7, ['known agency', 'year']],
    [
      'an agency glued to the story',
      'Reuters -The river rose',
      9,
      ['blank', 'blank behind the dash'],
    ],
    ['a caption behind an agency', 'AP - SEPTEMBER 28: The', 4, ['agency', 'sentence']],
    ['a small letter behind an agency', 'AP - the river', 4, ['sentence']],
    ['an agency and no more', '(AP)', 4, ['dash']],
    [
      'a dash before the date and nothing behind',
      'zellin - March 4',
      0,
      ['agency', 'month', 'place'],
    ],
    [
      'a date behind slashes that is none of the agency',
      'April 25 / ACCESSWIRE / May 7, 2024 was',
      35,
      ['slash behind the date'],
    ],
    ['a stamp and no place', '2024-11-23 the river', 11, ['place']],
  ])('%s: %s', (_why, text, offset, expected) => {
    expect(parseDateline(text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset, offset + 20), expected },
    });
  });

  test('what stands before it is none of it', () => {
    expect(runAt(dateline(), '*(AP) LONDON The river rose', 6).ok).toBe(false);
    expect(runAt(dateline(), '*(AP) LONDON, The river rose', 6).ok).toBe(false);
    expect(runAt(dateline(), '*March 5 LONDON — The river', 9)).toMatchObject({
      value: { end: 17, value: { date: null } },
    });
  });
});

describe('a look at what may be one', () => {
  test.each<[how: string, text: string, may: boolean]>([
    ['no mark', 'The river rose again', false],
    ['two small words', 'The river rose (again)', true],
    ['three', 'The river rose again (once)', false],
    ['three, the first one too', 'the river rose (again)', false],
    ['words that begin with the first letter', 'The age and all (once)', false],
    ['words that begin with the last letter', 'The zoo zone zips (once)', false],
    ['capitals with accents', 'ÁVILA ÉVORA ÚBEDA ÎLES:', true],
    ['small letters with accents', 'The été était (once)', true],
    ['an apostrophe and no mark', 'O’HARE', false],
    ['an apostrophe and a mark', 'O’HARE:', true],
    ['two blanks', 'The  river   rose (again)', true],
    ['a mark at once', '(AP) LONDON', true],
    ['a mark at the eightieth character', `${'R'.repeat(79)}:`, true],
    ['a mark behind it', `${'R'.repeat(80)}:`, false],
    ['capitals only', 'RIVER '.repeat(20), false],
    ['nothing', '', false],
  ])('%s: %s', (_how, text, may) => {
    expect(mayOpen(text, 0)).toBe(may);
  });
});
