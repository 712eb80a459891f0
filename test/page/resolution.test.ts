import { describe, expect, test } from 'vitest';
import { detectProfile, type Profile, parsePage, resolvePage } from '../../src/index.ts';
import { en, enGB } from '../../src/locales/index.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';

describe('the year of a dateline', () => {
  const datelineOf = (head: string, day: string) => {
    const page = parsePage(
      `Gates to move next spring\n${head}\nSEOUL, ${day} (Reuters) - ${STORY}\n${STORY}`,
    );
    return resolvePage(page, { zone: 'UTC' }).dateline;
  };

  test.each([
    ['of the same days', 'Published 12 June 2024', 'June 11', [2024, 6, 11]],
    ['of the night to a new year', 'Published 1 January 2025', 'Dec 31', [2024, 12, 31]],
    [
      'of a story dated ahead into the new year',
      'Published 31 December 2024',
      'Jan 1',
      [2025, 1, 1],
    ],
    ['of half a year before', 'Published 5 July 2024', 'Jan 4', [2024, 1, 4]],
    ['of half a year ahead', 'Published 5 January 2024', 'July 4', [2024, 7, 4]],
    [
      'of seven months ahead, which is the year before',
      'Published 5 January 2024',
      'Aug 4',
      [2023, 8, 4],
    ],
    [
      'of seven months before, which is the year behind',
      'Published 5 August 2024',
      'Jan 4',
      [2025, 1, 4],
    ],
    [
      'of an update, where nothing else is printed',
      'Updated 1 January 2025',
      'Dec 31',
      [2024, 12, 31],
    ],
    ['that is printed', 'Published 12 June 2024', 'Dec 31, 2022', [2022, 12, 31]],
    ['that is printed, without a time', 'By Ada Rowe', 'Dec 31, 2022', [2022, 12, 31]],
    ['that nothing on the page gives', 'By Ada Rowe', 'Dec 31', [null, 12, 31]],
    [
      'that a time without a year does not give',
      'Published: June 12, 10:29 am',
      'June 11',
      [null, 6, 11],
    ],
  ])('%s', (_, head, printed, [year, month, day]) => {
    expect(datelineOf(head, printed)).toStrictEqual({ year, month, day });
  });

  test('none without its day', () => {
    const page = parsePage(`Gates to move next spring\nSEOUL (Reuters) - ${STORY}`);
    expect(resolvePage(page).dateline).toBeNull();
  });
});

describe('the order of day and month', () => {
  const page = parsePage(
    `Gates to move next spring\nPublished 08/09/2022, 05:23 PM\nSEOUL, Aug 9 (Reuters) - ${STORY}`,
    { locales: [enGB, en] },
  );

  test('is known from the dateline', () => {
    expect(resolvePage(page, { zone: 'UTC' }).published?.iso).toBe('2022-08-09T17:23:00+00:00');
  });

  test('is known from the caller rather than from the dateline', () => {
    const dateline = { year: null, month: 9, day: 8 };
    expect(resolvePage(page, { zone: 'UTC', dateline }).published?.iso).toBe(
      '2022-09-08T17:23:00+00:00',
    );
  });
});

describe('the publisher', () => {
  const profile = (name: string, marks?: readonly string[]): Profile =>
    marks === undefined ? { name } : { name, marks };
  const acme = profile('acme', ['Acme Daily']);
  const detected = (lines: readonly string[], profiles: readonly Profile[] = [acme]) => {
    const text = ['Gates to move next spring', 'By Ada Rowe', STORY, STORY, STORY, ...lines].join(
      '\n',
    );
    return detectProfile(parsePage(text), text, profiles);
  };

  test.each([
    ['a copyright line', ['© 2024 Acme Daily. All rights reserved.']],
    ['a line of furniture, in capitals', ['SUBSCRIBE TO ACME DAILY']],
    ['one line of several', ['Share', 'Subscribe to Acme Daily', '© 2024 Ada Rowe']],
  ])('is told by %s', (_, lines) => {
    expect(detected(lines)).toBe(acme);
  });

  test.each([
    [
      'a sentence of the story',
      [
        'The gates were first seen by Acme Daily, the mayor said on Tuesday night.',
        '© 2024 Other. All rights reserved.',
      ],
    ],
    ['a related story', ['Read more: Acme Daily to move', '© 2024 Other. All rights reserved.']],
  ])('is not told by %s', (_, lines) => {
    expect(detected(lines)).toBeNull();
  });

  test('is not one without marks', () => {
    const silent = profile('silent');
    expect(detected(['© 2024 Acme Daily'], [silent, acme])).toBe(acme);
  });

  test('is the first that fits', () => {
    const other = profile('other', ['none of these', 'daily']);
    expect(detected(['© 2024 Acme Daily'], [other, acme])).toBe(other);
  });
});
