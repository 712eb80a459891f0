/**
 * Timestamps against what a user would pick instead: chrono-node and any-date-parser. They build other values, so what each
 * gets right stands beside its speed: over the stamps of the shared corpora where these are at hand, and over the four forms
 * of timestamp.mjs in any case.
 */
import { existsSync, readFileSync } from 'node:fs';
import { compare, each } from './measure.mjs';
import { FORMS } from './timestamp.mjs';

const two = (value) => String(value).padStart(2, '0');
const dayOf = ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`;
const timeOf = ({ hour, minute }) => (hour == null ? null : `${two(hour)}:${two(minute ?? 0)}`);

/** What each makes of a whole text, brought to one form: `{ date, time }`, or null where it refuses. */
const readers = ({ parseTimestamp }, { chrono, anyDate }) => ({
  wirecopy(text) {
    const result = parseTimestamp(text);
    if (!result.ok) return null;
    const [reading] = result.value.readings;
    return { date: dayOf(reading), time: timeOf(reading) };
  },
  'chrono-node'(text) {
    const results = chrono.parse(text);
    if (results.length !== 1) return null;
    const [{ start }] = results;
    const get = (name) => start.get(name);
    return {
      date: dayOf({ year: get('year'), month: get('month'), day: get('day') }),
      time: start.isCertain('hour') ? timeOf({ hour: get('hour'), minute: get('minute') }) : null,
    };
  },
  'any-date-parser'(text) {
    const result = anyDate.attempt(text);
    return result.invalid ? null : { date: dayOf(result), time: timeOf(result) };
  },
});

function corpus(name) {
  const path = new URL(`../../shared/corpora/${name}.jsonl`, import.meta.url);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

const share = (part, of) => `${((100 * part) / of).toFixed(1)} %`;

/** The shares of rows whose date, and whose time where one is known, come out. */
function rightOf(rows, read) {
  const timed = rows.filter(({ time }) => time !== undefined);
  const dates = rows.filter(({ text, date }) => read(text)?.date === date);
  const times = timed.filter(({ text, time }) => read(text)?.time === time);
  return [share(dates.length, rows.length), share(times.length, timed.length)];
}

const refusedOf = (rows, read) =>
  share(rows.filter(({ text }) => read(text) === null).length, rows.length);

/**
 * @param peers `{ chrono, anyDate }`
 * @returns tables of speed, and the table of accuracy or null without the corpora
 */
export function benchStamps(lib, peers) {
  const { parseTimestamp, findTimestamps } = lib;
  const { chrono, anyDate } = peers;
  const ways = (texts) => ({
    wirecopy: each(texts, parseTimestamp),
    'chrono-node': each(texts, (text) => chrono.parse(text)),
    'any-date-parser': each(texts, (text) => anyDate.attempt(text)),
  });
  const speed = [
    {
      title: 'Timestamp, the same four forms, date parsers',
      rows: compare(ways(FORMS), { operations: 2_000, rounds: 9 }),
    },
  ];
  const news = corpus('timestamps')
    .filter(({ english }) => english)
    .map(({ printed, ...row }) => ({ ...row, text: printed }));
  if (news.length === 0) return { speed, accuracy: null };

  const texts = news.map(({ text }) => text);
  const page = texts
    .map((text) => `It was said on ${text} that nothing had been heard of it.`)
    .join('\n');
  speed.push(
    {
      title: `Timestamp, every English stamp of the corpus (${texts.length})`,
      rows: compare(ways(texts), { operations: 2 * texts.length, rounds: 9 }),
    },
    {
      title: 'Timestamps found: the same stamps in sentences, on one page',
      rows: compare(
        {
          wirecopy: each([page], findTimestamps),
          'chrono-node': each([page], (text) => chrono.parse(text)),
        },
        { operations: 1, rounds: 5 },
      ),
    },
  );
  const machine = corpus('timestamps.peers').filter(({ english }) => english);
  const none = corpus('timestamps.negative');
  return {
    speed,
    accuracy: {
      title: 'Timestamps: what comes out right',
      head: [
        `news stamps (${news.length}): date`,
        'time',
        `stamps of date parsers’ own tests (${machine.length}): date`,
        'time',
        `no stamp or no such day (${none.length}): refused`,
      ],
      rows: Object.entries(readers(lib, peers)).map(([name, read]) => [
        name,
        ...rightOf(news, read),
        ...rightOf(machine, read),
        refusedOf(none, read),
      ]),
    },
  };
}
