/** The budgets of architecture.md, section 6, and what was measured of each. */
import { median, ratiosOf } from './measure.mjs';

const table = (result, title) => result?.tables?.find((one) => one.title.startsWith(title));

/** How many times as long `way` takes as `base`, in the median of the rounds; null where this was not measured. */
function ratio(result, title, way, base) {
  const rows = table(result, title)?.rows ?? [];
  const timesOf = (name) => rows.find((row) => row.name === name)?.times;
  const [times, bases] = [timesOf(way), timesOf(base)];
  return times && bases ? median(ratiosOf(times, bases)) : null;
}

const times = (value) => `${value.toFixed(2)} ×`;
const most = (work, limit, value, text = times) => ({
  work,
  budget: `≤ ${text(limit)}`,
  measured: value === null ? null : text(value),
  met: value === null ? null : value <= limit,
});
const least = (work, limit, value, text = times) => ({
  ...most(work, limit, value, text),
  budget: `≥ ${text(limit)}`,
  met: value === null ? null : value >= limit,
});

const SCANNER = 'scanner by hand';
const FORMS = 'four anchored RegExps';
const BRECORDER = 'Ticker row, Business Recorder';

/**
 * @param results section → what it gave; those that did not run are missing
 * @returns `{ work, budget, measured, met }`, only of what was measured
 */
export function budgets(results) {
  const { ticker, timestamp, page, memory, size } = results;
  // What is found in running text has no size in proportion to the text.
  const readings = (memory?.memories ?? []).filter(
    ({ subject, byHand }) => byHand !== null && subject !== 'symbols' && subject !== 'moves',
  );
  const imports = results['start-up']?.imports ?? [];
  const start = imports.find(({ name }) => name === 'wirecopy')?.time.median ?? null;
  const kilobytes = (value) => `${value.toFixed(1)} kB`;
  const sizeOf = (name) => size?.sizes[name] ?? null;
  const wirecopy = 'wirecopy';
  return [
    most('ticker row ÷ scanner by hand', 1.5, ratio(ticker, BRECORDER, wirecopy, SCANNER)),
    least(
      'anchored RegExp with named groups ÷ wirecopy, on the same rows',
      1,
      ratio(ticker, BRECORDER, 'anchored RegExp', wirecopy),
    ),
    most(
      'refusing a line of prose ÷ scanner by hand',
      1,
      ratio(ticker, 'Refusing a line of prose', wirecopy, SCANNER),
    ),
    most(
      'timestamp ÷ four anchored RegExps',
      2,
      ratio(timestamp, 'Timestamp, four forms in turn', wirecopy, FORMS),
    ),
    ...[
      ['on the four forms', 'Timestamp, the same four forms'],
      ['on the English stamps of the corpus', 'Timestamp, every English stamp'],
    ].map(([where, title]) =>
      least(
        `chrono-node ÷ wirecopy, ${where}`,
        15,
        ratio(timestamp, title, 'chrono-node', wirecopy),
      ),
    ),
    ...Object.entries({ dateline: 'Dateline', byline: 'Byline', caption: 'Caption' }).map(
      ([noun, title]) =>
        most(
          `${noun} ÷ scanner of a ticker row (500,000 a second where that does 5 million)`,
          10,
          ratio(results[noun], title, wirecopy, 'ticker row, scanner by hand'),
        ),
    ),
    most(
      'page of prose ÷ splitting and trimming',
      5,
      ratio(page, 'page of prose', 'parsePage', 'split and trim'),
    ),
    most(
      'page with a market block ÷ splitting, trimming and the scanner',
      2,
      ratio(page, 'page with a market block', 'parsePage', 'split, trim and scan the rows'),
    ),
    ...['1 kB', '10 kB'].map((size) =>
      most(
        `page, time a character: 10 MB ÷ ${size} (flat, give or take a fifth)`,
        1.2,
        ratio(page, 'parsePage as the page grows', '10 MB', size),
      ),
    ),
    ...readings.flatMap(({ subject, wirecopy: own, byHand }) => [
      most(
        `${subject}: bytes kept ÷ bytes of the result by hand`,
        1.5,
        own.retained / byHand.retained,
      ),
      most(
        `${subject}: bytes allocated ÷ bytes of the result by hand`,
        1.5,
        own.allocated / byHand.retained,
      ),
    ]),
    most('import, over an empty start', 10, start, (value) => `${value.toFixed(1)} ms`),
    ...['parseTickerRow', 'parseTimestamp', 'parseDateline', 'parseByline', 'parseCaption'].map(
      (noun) => most(`${noun} alone, gzipped`, 10, sizeOf(noun), kilobytes),
    ),
    most('everything with English, gzipped', 35, sizeOf('everything, with English'), kilobytes),
  ].filter(({ measured }) => measured !== null);
}
