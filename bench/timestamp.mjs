/**
 * Timestamps against four anchored regular expressions that a careful person would write for just these four forms, and
 * against chrono-node over every English stamp of the corpus, with what each of the two gets right beside it.
 *
 *     node bench/timestamp.mjs [entry [chrono]]
 *
 * entry: a built wirecopy, dist/index.js where left out; chrono: an installed chrono-node's entry, the package where left out.
 * Without chrono-node, or without the corpus, the comparison with it is left out.
 */
import { deepStrictEqual } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare, each, print } from './measure.mjs';

// Four forms, four regular expressions

const FORMS = [
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

function matchStamp(text) {
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

// chrono-node over the English corpus

const CORPUS = fileURLToPath(new URL('../../shared/corpora/timestamps.jsonl', import.meta.url));

const two = (value) => String(value).padStart(2, '0');
const dayOf = ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`;
const timeOf = ({ hour, minute }) => (hour === null ? null : `${two(hour)}:${two(minute)}`);

function ours(lib, text) {
  const result = lib.parseTimestamp(text);
  return result.ok
    ? { date: dayOf(result.value.readings[0]), time: timeOf(result.value.readings[0]) }
    : null;
}

/** What chrono says of a whole text: one result, all of its parts certain. */
function theirs(chrono, text) {
  const results = chrono.parse(text);
  if (results.length !== 1) return null;
  const [{ start }] = results;
  return {
    date: dayOf({ year: start.get('year'), month: start.get('month'), day: start.get('day') }),
    time: start.isCertain('hour')
      ? timeOf({ hour: start.get('hour'), minute: start.get('minute') })
      : null,
  };
}

function accuracy(rows, read) {
  const right = { date: 0, time: 0, times: 0 };
  for (const { printed, date, time } of rows) {
    const got = read(printed);
    if (got?.date === date) right.date += 1;
    if (time === undefined) continue;
    right.times += 1;
    if (got?.time === time) right.time += 1;
  }
  const share = (part, of) => `${((100 * part) / of).toFixed(1)} %`;
  return `dates ${share(right.date, rows.length)}, times ${share(right.time, right.times)}`;
}

async function chronoFrom(entry) {
  try {
    const found = await import(entry);
    return found.parse === undefined ? found.default : found;
  } catch {
    return null;
  }
}

/**
 * Measures the timestamp grammar of a built library.
 *
 * @param chronoEntry what to import chrono-node from
 * @returns tables of ways: each with its time and its ratio to the first way of the table
 */
export async function benchTimestamp(lib, chronoEntry = 'chrono-node') {
  const { parseTimestamp, findTimestamps } = lib;
  for (const text of FORMS) deepStrictEqual(parseTimestamp(text), matchStamp(text));
  for (const text of PROSE) deepStrictEqual(parseTimestamp(text).ok, false);
  const tables = [
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
  const chrono = existsSync(CORPUS) ? await chronoFrom(chronoEntry) : null;
  if (chrono === null) return tables;
  const rows = readFileSync(CORPUS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ english }) => english);
  const texts = rows.map(({ printed }) => printed);
  const page = texts
    .map((text) => `It was said on ${text} that nothing had been heard of it.`)
    .join('\n');
  const named = (name, read) => `${name}: ${accuracy(rows, read)}`;
  tables.push(
    {
      title: `Every English stamp of the corpus (${texts.length})`,
      rows: compare(
        {
          [named('wirecopy', (text) => ours(lib, text))]: each(texts, parseTimestamp),
          [named('chrono-node', (text) => theirs(chrono, text))]: each(texts, (text) =>
            chrono.parse(text),
          ),
        },
        { operations: 10 * texts.length, rounds: 9 },
      ),
    },
    {
      title: 'The same stamps in sentences, on one page',
      rows: compare(
        {
          wirecopy: each([page], findTimestamps),
          'chrono-node': each([page], (text) => chrono.parse(text)),
        },
        { operations: 1, rounds: 5 },
      ),
    },
  );
  return tables;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const entry = pathToFileURL(resolve(process.argv[2] ?? 'dist/index.js')).href;
  const chrono = process.argv[3] && pathToFileURL(resolve(process.argv[3])).href;
  for (const { title, rows } of await benchTimestamp(await import(entry), chrono))
    print(title, rows);
}
