/**
 * Stamps as house styles print them.
 *
 *     ap         Published June 12, 2024, 10:29 a.m. EDT
 *     iso        Published 2024-06-12T10:29 EDT
 *     brecorder  Published 12 Jun, 2024 10:29am EDT
 *     investing  Published 06/12/2024, 10:29 AM EDT
 *     guardian   Published on Wed 12 Jun 2024 10.29 EDT
 *
 * A style prints what the value has and nothing more, so that reading it back gives the value: where the figures of a style
 * would leave a date open that is not open, its month is a word; and a date that is open stays in figures.
 */

import type { LocalDateTime, TimeOfDay, Timestamp } from './types.ts';

/** House styles of {@link formatTimestamp}. */
export type TimestampStyle = 'ap' | 'iso' | 'brecorder' | 'investing' | 'guardian';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** AP abbreviates months of six letters and more, September to four. */
const AP_MONTHS = MONTHS.map((month) =>
  month.length < 6 ? month : month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`,
);

const LABELS = {
  published: 'Published',
  updated: 'Updated',
  firstPublished: 'First published',
  posted: 'Posted',
  created: 'Created',
  asOf: 'As of',
  taken: 'Taken',
};
const GUARDIAN_LABELS = { ...LABELS, updated: 'Last modified' };

const two = (value: number): string => String(value).padStart(2, '0');
const abbreviated = (name: string | undefined): string => (name ?? '').slice(0, 3);

/** How a style prints each part. */
interface Style {
  readonly label: (label: NonNullable<Timestamp['label']>) => string;
  readonly weekday: (name: string) => string;
  /** A full date, or one without its year. */
  readonly date: (year: number | null, month: number, day: number) => string;
  readonly time: (time: TimeOfDay) => string;
  /** Between date and time. */
  readonly join: string;
}

const half = ({ hour }: TimeOfDay): boolean => hour < 12;
const hourOfHalf = ({ hour }: TimeOfDay): number => (hour % 12 === 0 ? 12 : hour % 12);
const seconds = ({ second }: TimeOfDay): string => (second === null ? '' : `:${two(second)}`);
const clock24 = (time: TimeOfDay): string =>
  `${two(time.hour)}:${two(time.minute)}${seconds(time)}`;
const shortMonth = (month: number): string => abbreviated(MONTHS[month - 1]);
const dayMonthYear = (year: number | null, month: number, day: number): string =>
  `${day} ${shortMonth(month)}${year === null ? '' : `, ${year}`}`;

const STYLES: Readonly<Record<TimestampStyle, Style>> = {
  ap: {
    label: (label) => `${LABELS[label]} `,
    weekday: (name) => `${name}, `,
    date: (year, month, day) => `${AP_MONTHS[month - 1]} ${day}${year === null ? '' : `, ${year}`}`,
    time: (time) =>
      `${hourOfHalf(time)}:${two(time.minute)}${seconds(time)} ${half(time) ? 'a.m.' : 'p.m.'}`,
    join: ', ',
  },
  iso: {
    label: (label) => `${LABELS[label]} `,
    weekday: (name) => `${abbreviated(name)} `,
    date: (year, month, day) =>
      year === null ? dayMonthYear(year, month, day) : `${year}-${two(month)}-${two(day)}`,
    time: clock24,
    join: 'T',
  },
  brecorder: {
    label: (label) => `${LABELS[label]} `,
    weekday: (name) => `${abbreviated(name)} `,
    date: dayMonthYear,
    time: (time) =>
      `${two(hourOfHalf(time))}:${two(time.minute)}${seconds(time)}${half(time) ? 'am' : 'pm'}`,
    join: ' ',
  },
  investing: {
    label: (label) => `${LABELS[label]} `,
    weekday: (name) => `${abbreviated(name)} `,
    date: (year, month, day) =>
      year === null || (day <= 12 && day !== month)
        ? `${shortMonth(month)} ${two(day)}${year === null ? '' : `, ${year}`}`
        : `${two(month)}/${two(day)}/${year}`,
    time: (time) =>
      `${two(hourOfHalf(time))}:${two(time.minute)}${seconds(time)} ${half(time) ? 'AM' : 'PM'}`,
    join: ', ',
  },
  guardian: {
    label: (label) => `${GUARDIAN_LABELS[label]} on `,
    weekday: (name) => `${abbreviated(name)} `,
    date: (year, month, day) => dayMonthYear(year, month, day).replace(',', ''),
    time: (time) =>
      time.second === null ? `${two(time.hour)}.${two(time.minute)}` : clock24(time),
    join: ' ',
  },
};

/** A date that has several readings, in the figures that leave it open. */
function openDate({ dateOrder, readings, weekday }: Timestamp): string | null {
  const [{ year, month, day }, ...others] = readings;
  if (others.length === 0 || month === null || day === null) return null;
  const [one, another] = dateOrder === 'dayMonth' ? [day, month] : [month, day];
  if (year === null) {
    // Without a year two figures are a date in front of their weekday alone.
    return weekday === null ? null : `${one}/${another}(${abbreviated(WEEKDAYS[weekday])})`;
  }
  const years = others.map((other) => Math.abs((other.year ?? year) - year));
  const short = years.some((apart) => apart > 0) ? two(year % 100) : String(year);
  if (dateOrder === null) return `${day}-${shortMonth(month)}-${short}`;
  // In figures without a nought in front the year cannot stand first.
  const padded = years.some((apart) => apart % 100 > 0) ? two : String;
  if (dateOrder === 'yearMonth') return `${short}-${padded(month)}-${padded(day)}`;
  const fields = short.length > 2 ? [two(one), two(another)] : [padded(one), padded(another)];
  return `${fields.join('/')}/${short}`;
}

function timeOf({ hour, minute, second }: LocalDateTime): TimeOfDay | null {
  return hour === null ? null : { hour, minute: minute ?? 0, second };
}

/**
 * A stamp as a house prints it. Reading it with the languages that the value was read with gives the value, spans aside; of the
 * labels' and zones' wordings English ones are printed.
 *
 * @param value a stamp
 * @param style 'ap' (the default): "June 12, 2024, 10:29 a.m. EDT"; 'iso': "2024-06-12T10:29:00+05:00"; 'brecorder':
 * "12 Jun, 2024 10:29am"; 'investing': "08/14/2022, 05:23 PM"; 'guardian': "Mon 18 Nov 2019 18.54 GMT"
 * @throws {RangeError} for a style that is none of these
 *
 * @example
 * ```ts
 * const updated = parseTimestamp('Last modified on Mon 18 Nov 2019 18.56 GMT');
 * if (updated.ok) formatTimestamp(updated.value); // => 'Updated Monday, Nov. 18, 2019, 6:56 p.m. GMT'
 * ```
 */
export function formatTimestamp(value: Timestamp, style: TimestampStyle = 'ap'): string {
  if (!Object.hasOwn(STYLES, style)) {
    throw new RangeError(`style: expected ${Object.keys(STYLES).join(', ')}, found ${style}`);
  }
  const house = STYLES[style];
  const { label, readings, relative, weekday, until, zone } = value;
  const [reading] = readings;
  const { year, month, day } = reading;
  const printed: string[] = [];
  const open = openDate(value);
  if (relative !== null) printed.push(`${relative.amount} ${relative.unit}s ago`);
  else if (month !== null && day !== null) printed.push(open ?? house.date(year, month, day));
  else if (month !== null) printed.push(`${MONTHS[month - 1]} ${year}`);
  const time = timeOf(reading);
  const alone = printed.length === 0;
  if (time !== null) printed.push(timesOf(clockOf(house, value, alone), time, until, zone));
  const iso = year !== null && open === null;
  // Behind an open date without a year its weekday is printed.
  const hasWeekday = year === null && open !== null;
  const separator = house.join === 'T' && !iso ? ' ' : house.join;
  return [
    label === null ? '' : house.label(label),
    weekday === null || hasWeekday ? '' : house.weekday(WEEKDAYS[weekday] ?? ''),
    printed.join(separator),
  ].join('');
}

/** How the clock of a stamp is printed. A point is no mark for a time that stands alone. */
function clockOf(house: Style, value: Timestamp, alone: boolean): (time: TimeOfDay) => string {
  const { dateOrder, until, zone } = value;
  // Of a date in figures that is open the clock tells the order: only the Americas have twelve hours and the month in front.
  if (dateOrder === 'monthDay') return STYLES.ap.time;
  if (dateOrder === 'dayMonth') return clock24;
  // Behind a point or alone a colon is clearer; the Z of ISO 8601 stands at a figure.
  return alone || until !== null || zone?.text === 'Z' ? clock24 : house.time;
}

/** A time, the time at which it ends, and its zone. */
function timesOf(
  clock: (time: TimeOfDay) => string,
  time: TimeOfDay,
  until: TimeOfDay | null,
  zone: Timestamp['zone'],
): string {
  const ends = until === null ? '' : ` - ${clock(until)}`;
  if (zone === null) return `${clock(time)}${ends}`;
  const { text, offsets, iana } = zone;
  // A place alone is a zone only in parentheses.
  const place = offsets.length === 0 && iana !== null && !text.includes(' ') && !text.includes('/');
  const shown = place ? `(${text})` : text;
  return `${clock(time)}${ends}${text === 'Z' ? '' : ' '}${shown}`;
}
