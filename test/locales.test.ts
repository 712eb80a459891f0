import { hu } from 'date-fns/locale/hu';
import { describe, expect, test } from 'vitest';
import * as locales from 'wirecopy/locales';
import { parseTimestamp } from '../src/timestamp/index.ts';

const { localeFrom, en, calendarFrom: _calendarFrom, ...others } = locales;
const every = Object.entries({ en, ...others }).filter(
  (entry): entry is [string, locales.Locale] => typeof entry[1] === 'object',
);

describe('every language', () => {
  test.each(every)('%s: its months and weekdays', (_name, locale) => {
    expect(new Set(Object.values(locale.calendar.months))).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    );
    expect(new Set(Object.values(locale.calendar.weekdays))).toEqual(
      new Set([0, 1, 2, 3, 4, 5, 6]),
    );
  });

  test.each(every)('%s: plain data, as JSON has it', (_name, locale) => {
    expect(JSON.parse(JSON.stringify(locale))).toEqual(locale);
  });

  test.each(every)('%s: its labels and months in a stamp', (_name, locale) => {
    const options = { locales: [locale] } as const;
    const [label = '', meaning] = Object.entries(locale.timestamp?.labels ?? {})[0] ?? [];
    const [month = ''] =
      Object.entries(locale.calendar.months).find(([, number]) => number === 7) ?? [];
    // Months that are a number and a sign ("7月") stand behind a year.
    const date = /^\d/.test(month) ? `2024年${month}9日` : `9 ${month} 2024`;
    const result = parseTimestamp(`${label}: ${date} 10:29`, options);
    expect(result.ok && result.value).toMatchObject({
      label: meaning,
      readings: [{ year: 2024, month: 7, day: 9, hour: 10, minute: 29 }],
    });
  });

  test('no word of one language hides another meaning of the same language', () => {
    for (const [name, { calendar }] of every) {
      const words = Object.entries(calendar.weekdays).filter(([word]) => word.length > 3);
      for (const [word] of words)
        expect(calendar.months, `${name}: ${word}`).not.toHaveProperty([word]);
    }
  });
});

describe('localeFrom', () => {
  test('a language out of a date-fns locale and words of your own', () => {
    const hungarian = localeFrom(hu, { timestamp: { labels: { Frissítve: 'updated' } } });
    const text = 'Frissítve: 2024. június 12. 10:29';
    expect(parseTimestamp(text, { locales: [hungarian] })).toMatchObject({
      ok: true,
      value: { label: 'updated', readings: [{ year: 2024, month: 6, day: 12, hour: 10 }] },
    });
  });

  test('what is left out is as most languages have it', () => {
    const { timestamp, ...locale } = localeFrom(hu);
    expect(timestamp).toBeUndefined();
    expect(locale).toMatchObject({
      code: 'hu',
      dayMonthOrder: 'dayMonth',
      numbers: { decimal: '.' },
    });
    expect(parseTimestamp('2024. 06. 12.', { locales: [localeFrom(hu)] }).ok).toBe(true);
  });
});
