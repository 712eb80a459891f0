/** Every style prints each part of a stamp as its house does. */

import { describe, expect, test } from 'vitest';
import { de, en, ja, type Locale } from 'wirecopy/locales';
import { formatTimestamp, parseTimestamp, type TimestampStyle } from '../../src/timestamp/index.ts';

const value = (text: string, locale: Locale = en) => {
  const result = parseTimestamp(text, { locales: [locale] });
  if (!result.ok) throw new Error(text);
  return result.value;
};

describe('formats', () => {
  const cases: [style: TimestampStyle, what: string, text: string, printed: string][] = [
    ['ap', 'a month of six letters', '3 August 2024', 'Aug. 3, 2024'],
    ['ap', 'September', '3 September 2024', 'Sept. 3, 2024'],
    ['ap', 'a month of five letters', '3 March 2024', 'March 3, 2024'],
    ['ap', 'a month of three letters', '3 May 2024', 'May 3, 2024'],
    ['ap', 'noon', '3 May 2024 12:05', 'May 3, 2024, 12:05 p.m.'],
    ['ap', 'midnight', '3 May 2024 00:05', 'May 3, 2024, 12:05 a.m.'],
    ['ap', 'one in the afternoon', '3 May 2024 13:00', 'May 3, 2024, 1:00 p.m.'],
    ['ap', 'an hour before midnight', '3 May 2024 23:05:09', 'May 3, 2024, 11:05:09 p.m.'],
    ['ap', 'first published', 'First published May 3, 2024', 'First published May 3, 2024'],
    ['ap', 'as of', 'As of May 3, 2024', 'As of May 3, 2024'],
    [
      'ap',
      'a name of a zone',
      '3 May 2024 15:00 Asia/Karachi',
      'May 3, 2024, 3:00 p.m. Asia/Karachi',
    ],
    [
      'ap',
      'the time of a place',
      '3 May 2024 15:00 Paris time',
      'May 3, 2024, 3:00 p.m. Paris time',
    ],
    ['ap', 'a zone with a name', '3 May 2024 15:00 ET', 'May 3, 2024, 3:00 p.m. ET'],
    ['ap', 'two zones', '3 May 2024 15:00 IST (GMT+5:30)', 'May 3, 2024, 3:00 p.m. IST (GMT+5:30)'],
    ['ap', 'two zones of one offset', '3 May 2024 3pm GMT (UTC)', 'May 3, 2024, 3:00 p.m. GMT'],
    ['ap', 'an offset', '3 May 2024 15:00:00 -03:00', 'May 3, 2024, 3:00:00 p.m. -03:00'],
    ['ap', 'a date that is open in its century', '8/9/16', '8/9/16'],
    ['ap', 'a date that is open in its year', '15-12-16', '15/12/16'],
    ['ap', 'fields that may be a year', '08-09-10', '08/09/10'],
    ['ap', 'a date and a time of day and month or year', 'Mon 14-09-15', 'Monday, 14/09/15'],
    ['ap', 'a date of no year in figures', '8/9(Wed) 10:29 PM', '8/9(Wed), 10:29 p.m.'],
    ['ap', 'the day first, by its clock', '8/9(Wed) 22:29', '8/9(Wed), 22:29'],
    [
      'iso',
      'a date of no year in figures',
      'Updated 8/9(Wed) 10:29',
      'Updated 8/9(Wed) 10:29 a.m.',
    ],
    ['guardian', 'a label and an open date of no year', 'Posted 8/9(Wed)', 'Posted on 8/9(Wed)'],
    ['iso', 'weekday', 'Mon 18 Nov 2019 18.54', 'Mon 2019-11-18T18:54'],
    ['iso', 'no year', 'Jun 12, 10:29', '12 Jun 10:29'],
    ['iso', 'an open date and a time', '08/09/2022 17:23', '08/09/2022 17:23'],
    ['brecorder', 'weekday and afternoon', 'Mon 18 Nov 2019 18.54', 'Mon 18 Nov, 2019 06:54pm'],
    ['brecorder', 'morning', '18 Nov 2019 06:54', '18 Nov, 2019 06:54am'],
    ['investing', 'weekday and morning', 'Mon 18 Nov 2019 06.54', 'Mon 11/18/2019, 06:54 AM'],
    ['investing', 'day and month are one number', 'Aug 8, 2022', '08/08/2022'],
    ['investing', 'a day that may be a month', 'Jun 12, 2024', 'Jun 12, 2024'],
    ['investing', 'a day that is no month', 'Jun 13, 2024', '06/13/2024'],
    ['guardian', 'first published', 'First published 3 May 2024', 'First published on 3 May 2024'],
  ];
  test.each(cases)('%s, %s: %s', (style, _what, text, printed) => {
    const stamp = value(text);
    expect(formatTimestamp(stamp, style)).toBe(printed);
    const { span: _span, zone, ...rest } = value(printed);
    const { span: _own, zone: ownZone, ...own } = stamp;
    expect(rest).toStrictEqual(own);
    expect(zone?.offsets).toStrictEqual(ownZone?.offsets);
    expect(zone?.iana).toBe(ownZone?.iana);
  });

  test('the style of the AP is the usual one', () => {
    expect(formatTimestamp(value('3 August 2024'))).toBe('Aug. 3, 2024');
  });

  test('a year that may stand in front stays there', () => {
    const stamp = value('15/12/18', ja);
    expect(stamp.dateOrder).toBe('yearMonth');
    expect(formatTimestamp(stamp)).toBe('15-12-18');
    expect(value('15-12-18', ja)).toStrictEqual(stamp);
  });

  test('a zone of no place is not set in parentheses', () => {
    expect(formatTimestamp(value('3. Mai 2024 15:00 Ortszeit', de))).toBe(
      'May 3, 2024, 3:00 p.m. Ortszeit',
    );
  });
});
