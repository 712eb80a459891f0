/**
 * Timestamps against four anchored regular expressions that a careful person would write for just these four forms.
 *
 *     node bench/timestamp.mjs [entry]        entry: a built wirecopy, dist/index.js where left out
 */
import { deepStrictEqual } from 'node:assert';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare, each, print } from './measure.mjs';

// Four forms, four regular expressions

export const FORMS = [
  'Published 12 Jun, 2024 10:29am',
  'Published 08/14/2022, 05:23 PM',
  'Updated 08/14/2022, 07:10 PM',
  'Jun 12, 2024',
];

const MONTHS = Object.fromEntries(
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').map((name, i) => [name, i + 1]),
);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LABELS = { Published: 'published', Updated: 'updated' };
const WORDED = /^(Published|Updated) (\d{1,2}) ([A-Z][a-z]{2}), (\d{4}) (\d{1,2}):(\d\d)([ap]m)$/;
const SLASHED = /^(Published|Updated) (\d{1,2})\/(\d{1,2})\/(\d{4}), (\d{1,2}):(\d\d) ([AP]M)$/;
const DATE = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})$/;
const DAY_FIRST = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/;

function stamp(text, label, year, month, day, hour, minute) {
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1])
    return null;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) {
    return null;
  }
  if (hour > 23 || minute > 59) return null;
  return {
    kind: 'timestamp',
    label,
    readings: [{ year, month, day, hour, minute, second: null }],
    zone: null,
    relative: null,
    weekday: null,
    dateOrder: null,
    until: null,
    span: { start: 0, end: text.length },
  };
}

const hourOf = (hour, half) => (Number(hour) % 12) + (half === 'p' || half === 'P' ? 12 : 0);

export function matchStamp(text) {
  let match = WORDED.exec(text);
  let value = null;
  if (match !== null) {
    const [, label, day, month, year, hour, minute, half] = match;
    value = stamp(text, LABELS[label], +year, MONTHS[month], +day, hourOf(hour, half[0]), +minute);
  } else {
    match = SLASHED.exec(text);
    if (match !== null) {
      const [, label, month, day, year, hour, minute, half] = match;
      value = stamp(text, LABELS[label], +year, +month, +day, hourOf(hour, half[0]), +minute);
    } else {
      match = DATE.exec(text);
      if (match !== null)
        value = stamp(text, null, +match[3], MONTHS[match[1]], +match[2], null, null);
      else {
        match = DAY_FIRST.exec(text);
        if (match !== null) {
          value = stamp(text, null, +match[3], MONTHS[match[2]], +match[1], null, null);
        }
      }
    }
  }
  return value === null
    ? { ok: false, error: { offset: 0, found: text.slice(0, 20), expected: ['date or time'] } }
    : { ok: true, value };
}

const PROSE = [
  'The S&P 500 rose 81.21 points on Tuesday.',
  'He was born in Ohio and moved to the coast before the war.',
  'Shares fell after the company cut its outlook for the year',
];

/**
 * Measures the timestamp grammar of a built library.
 *
 * @returns tables of ways: each with its time and its ratio to the first way of the table
 */
export function benchTimestamp({ parseTimestamp }) {
  for (const text of FORMS) deepStrictEqual(parseTimestamp(text), matchStamp(text));
  for (const text of PROSE) deepStrictEqual(parseTimestamp(text).ok, false);
  return [
    {
      title: 'Timestamp, four forms in turn',
      rows: compare(
        { 'four anchored RegExps': each(FORMS, matchStamp), wirecopy: each(FORMS, parseTimestamp) },
        { operations: 20_000 },
      ),
    },
    ...FORMS.map((form) => ({
      title: `Timestamp, "${form}"`,
      rows: compare(
        {
          'four anchored RegExps': each([form], matchStamp),
          wirecopy: each([form], parseTimestamp),
        },
        { operations: 20_000 },
      ),
    })),
    {
      title: 'No timestamp: a line of prose',
      rows: compare(
        { 'four anchored RegExps': each(PROSE, matchStamp), wirecopy: each(PROSE, parseTimestamp) },
        { operations: 20_000 },
      ),
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const entry = pathToFileURL(resolve(process.argv[2] ?? 'dist/index.js')).href;
  for (const { title, rows } of benchTimestamp(await import(entry))) print(title, rows);
}
