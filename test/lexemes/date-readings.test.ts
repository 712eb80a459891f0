import { describe, expect, test } from 'vitest';
import {
  dateOf,
  faultOf,
  type Habit,
  numericDateOf,
  orderOf,
} from '../../src/lexemes/date-readings.ts';
import { digitsAt, figuresAt } from '../../src/lexemes/digit.ts';
import { Fault } from '../../src/lexemes/fault.ts';

const SPAN = { start: 0, end: 10 };
const MONTH_DAY: Habit = { own: 'monthDay', yearFirst: false };
const DAY_MONTH: Habit = { own: 'dayMonth', yearFirst: false };
const YEAR_FIRST: Habit = { own: 'monthDay', yearFirst: true };

type Day = readonly [year: number | null, month: number, day: number];
const readingsOf = (days: readonly Day[]) =>
  days.map(([year, month, day]) => ({ year, month, day }));

/** The fields of "12/06/2024". */
const fieldsOf = (printed: string) => printed.split('/').map((field) => figuresAt(field, 0));

describe('a numeric date in every order', () => {
  test.each<[how: string, printed: string, habit: Habit, days: readonly Day[], order: string]>([
    [
      'month and day',
      '08/09/2022',
      MONTH_DAY,
      [
        [2022, 8, 9],
        [2022, 9, 8],
      ],
      'monthDay',
    ],
    [
      'day and month',
      '08/09/2022',
      DAY_MONTH,
      [
        [2022, 9, 8],
        [2022, 8, 9],
      ],
      'dayMonth',
    ],
    ['the same either way', '09/09/2022', MONTH_DAY, [[2022, 9, 9]], 'monthDay'],
    ['no 14th month', '08/14/2022', DAY_MONTH, [[2022, 8, 14]], 'monthDay'],
    ['no 14th month, in front', '14/08/2022', MONTH_DAY, [[2022, 8, 14]], 'dayMonth'],
    ['its own order only', '08/14/2022', MONTH_DAY, [[2022, 8, 14]], 'monthDay'],
    ['no year', '02/29/', MONTH_DAY, [[null, 2, 29]], 'monthDay'],
    [
      'no year, either way',
      '02/03/',
      DAY_MONTH,
      [
        [null, 3, 2],
        [null, 2, 3],
      ],
      'dayMonth',
    ],
    [
      'a year of two digits, behind or in front',
      '10/05/11',
      MONTH_DAY,
      [
        [2011, 10, 5],
        [2011, 5, 10],
        [2010, 5, 11],
        [1911, 10, 5],
        [1911, 5, 10],
        [1910, 5, 11],
      ],
      'monthDay',
    ],
    [
      'a year of two digits, in front or behind',
      '10/05/11',
      YEAR_FIRST,
      [
        [2010, 5, 11],
        [2011, 10, 5],
        [2011, 5, 10],
        [1910, 5, 11],
        [1911, 10, 5],
        [1911, 5, 10],
      ],
      'yearMonth',
    ],
    [
      'a first field of one digit',
      '5/10/11',
      YEAR_FIRST,
      [
        [2011, 5, 10],
        [2011, 10, 5],
        [1911, 5, 10],
        [1911, 10, 5],
      ],
      'monthDay',
    ],
    [
      'a year in front only',
      '31/12/30',
      MONTH_DAY,
      [
        [2030, 12, 31],
        [2031, 12, 30],
        [1930, 12, 31],
        [1931, 12, 30],
      ],
      'dayMonth',
    ],
    [
      'one order only',
      '40/12/31',
      MONTH_DAY,
      [
        [2040, 12, 31],
        [1940, 12, 31],
      ],
      'yearMonth',
    ],
    [
      'one day in two orders',
      '11/11/11',
      MONTH_DAY,
      [
        [2011, 11, 11],
        [1911, 11, 11],
      ],
      'monthDay',
    ],
    ['a leap day of one century', '00/02/29', MONTH_DAY, [[2000, 2, 29]], 'yearMonth'],
    [
      'the last century first',
      '12/31/99',
      MONTH_DAY,
      [
        [1999, 12, 31],
        [2099, 12, 31],
      ],
      'monthDay',
    ],
  ])('%s: %s', (_how, printed, habit, days, order) => {
    const [first = 0, second = 0, third = 0] = fieldsOf(printed);
    expect(numericDateOf(first, second, third, habit, SPAN)).toStrictEqual({
      readings: readingsOf(days),
      order,
      span: SPAN,
    });
  });

  test.each([
    '13/14/2022',
    '31/06/2022',
    '00/01/2022',
    '02/30/',
    '29/02/1999',
    '32/13/40',
    '40/41/42',
  ])('none: %s', (printed) => {
    const [first = 0, second = 0, third = 0] = fieldsOf(printed);
    for (const habit of [MONTH_DAY, DAY_MONTH, YEAR_FIRST]) {
      expect(numericDateOf(first, second, third, habit, SPAN)).toBeNull();
    }
  });
});

describe('a date whose fields are told apart', () => {
  const field = (printed: string, start: number) => ({
    ...digitsAt(printed, 0, printed.length),
    start,
  });

  test.each<[day: string, month: string | number, year: string, days: readonly Day[]]>([
    ['12', 6, '2024', [[2024, 6, 12]]],
    ['12', '06', '2024', [[2024, 6, 12]]],
    ['31', 12, '1000', [[1000, 12, 31]]],
    ['1', 1, '', [[null, 1, 1]]],
    ['29', 2, '', [[null, 2, 29]]],
    ['29', 2, '00', [[2000, 2, 29]]],
    [
      '28',
      2,
      '68',
      [
        [2068, 2, 28],
        [1968, 2, 28],
      ],
    ],
    [
      '28',
      2,
      '69',
      [
        [1969, 2, 28],
        [2069, 2, 28],
      ],
    ],
    [
      '5',
      3,
      '9',
      [
        [2009, 3, 5],
        [1909, 3, 5],
      ],
    ],
  ])('%s, %s, %s', (day, month, year, days) => {
    const printed = typeof month === 'number' ? month : field(month, 3);
    expect(dateOf(field(day, 0), printed, figuresAt(year, 0), SPAN)).toStrictEqual({
      readings: readingsOf(days),
      order: null,
      span: SPAN,
    });
  });

  test.each<[day: string, month: string | number, year: string, at: number, fault: string]>([
    ['31', 6, '2024', 7, 'day from 1 to 30'],
    ['0', 6, '2024', 7, 'day from 1 to 30'],
    ['32', 1, '', 7, 'day from 1 to 31'],
    ['30', 2, '', 7, 'day from 1 to 29'],
    ['29', 2, '2023', 7, 'day from 1 to 28'],
    ['30', 2, '24', 7, 'day from 1 to 29'],
    ['30', 2, '00', 7, 'day from 1 to 29'],
    ['29', 2, '01', 7, 'day from 1 to 28'],
    ['30', 2, '9', 7, 'day from 1 to 28'],
    ['12', '13', '2024', 3, 'month from 1 to 12'],
    ['12', '0', '2024', 3, 'month from 1 to 12'],
    ['31', '12', '2024', 7, 'day from 1 to 31'],
    ['40', '12', '2024', 7, 'day from 1 to 31'],
    ['40', '1', '2024', 7, 'day from 1 to 31'],
    ['40', '13', '2024', 3, 'month from 1 to 12'],
  ])('none: %s, %s, %s', (day, month, year, at, fault) => {
    const printed = typeof month === 'number' ? month : field(month, 3);
    const figures = figuresAt(year, 0);
    expect(faultOf(field(day, 7), printed, figures)).toStrictEqual(new Fault(fault, at));
    if (day !== '31' || month !== '12') {
      expect(dateOf(field(day, 7), printed, figures, SPAN)).toStrictEqual(new Fault(fault, at));
    }
  });
});

describe('the order of one of the readings', () => {
  const date = (order: 'monthDay' | 'dayMonth' | 'yearMonth' | null) => ({
    order,
    readings: [{ year: 2011, month: 10, day: 5 }] as const,
  });

  test.each<
    [
      order: 'monthDay' | 'dayMonth' | 'yearMonth' | null,
      month: number,
      day: number,
      of: string | null,
    ]
  >([
    ['monthDay', 10, 5, 'monthDay'],
    ['monthDay', 5, 10, 'dayMonth'],
    ['dayMonth', 5, 10, 'monthDay'],
    ['dayMonth', 10, 5, 'dayMonth'],
    ['monthDay', 5, 11, 'yearMonth'],
    ['monthDay', 11, 10, 'yearMonth'],
    ['dayMonth', 10, 6, 'yearMonth'],
    ['dayMonth', 6, 5, 'yearMonth'],
    ['yearMonth', 10, 5, 'yearMonth'],
    ['yearMonth', 10, 11, 'dayMonth'],
    ['yearMonth', 5, 10, 'monthDay'],
    [null, 10, 5, null],
    [null, 5, 10, null],
  ])('%s: %i, %i', (order, month, day, of) => {
    expect(orderOf(date(order), { month, day })).toBe(of);
  });
});
