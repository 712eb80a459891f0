/**
 * Speed as a ratio: two ways of doing the same work, in one process, taking turns, the median of their rounds.
 * Absolute times say more about the machine than about the code.
 */

/**
 * One round of a way of working, in nanoseconds an operation: the processor time of this process, its collector included.
 * What else runs on the machine takes none of it, where a clock on the wall would go on.
 */
function round(work, operations) {
  const start = process.cpuUsage();
  work(operations);
  const { user, system } = process.cpuUsage(start);
  return (1000 * (user + system)) / operations;
}

const sortedOf = (numbers) => [...numbers].sort((a, b) => a - b);

export const median = (numbers) => sortedOf(numbers)[numbers.length >> 1];

/** The first and the third quartile. */
export const quartiles = (numbers) => {
  const sorted = sortedOf(numbers);
  return [sorted[numbers.length >> 2], sorted[(numbers.length * 3) >> 2]];
};

/** The share of the rounds that {@link compare} runs: less than 1 for a first look. */
let effort = 1;
export const setEffort = (share) => {
  effort = share;
};

/**
 * Measures several ways against the first one.
 *
 * @param ways name → function that does the work `operations` times
 * @param operations how often one round does the work
 * @param rounds how many rounds each way gets, after a third as many to warm up
 * @returns for each way its median in nanoseconds, its ratio to the first, the spread of the ratio (quartiles), and the time
 * of every round
 */
export function compare(ways, { operations, rounds: all = 15 }) {
  const rounds = Math.max(3, Math.round(all * effort));
  const names = Object.keys(ways);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let i = -Math.ceil(rounds / 3); i < rounds; i += 1) {
    for (const name of names) {
      const time = round(ways[name], operations);
      if (i >= 0) times[name].push(time);
    }
  }
  const [base] = names;
  return names.map((name) => {
    const ratios = ratiosOf(times[name], times[base]);
    return {
      name,
      nanoseconds: median(times[name]),
      ratio: median(ratios),
      spread: quartiles(ratios),
      times: times[name],
    };
  });
}

/** The ratio of two ways, round by round: they ran one after the other, under the same load. */
export const ratiosOf = (times, base) => times.map((time, i) => time / base[i]);

/** Keeps results alive so that no engine leaves the work out. */
let kept;
export function keep(value) {
  kept = value;
  return kept;
}

/** Every item in turn, as a way for {@link compare}. */
export const each = (items, read) => (operations) => {
  for (let i = 0; i < operations; i += 1) keep(read(items[i % items.length]));
};

/** A time in the unit that it is read in. */
export const timeText = (nanoseconds) =>
  nanoseconds >= 1e6
    ? `${(nanoseconds / 1e6).toFixed(2)} ms`
    : nanoseconds >= 1e4
      ? `${(nanoseconds / 1e3).toFixed(1)} µs`
      : `${nanoseconds.toFixed(0)} ns`;

/** Prints measured ways as a table. */
export function print(title, rows) {
  console.log(`\n${title}`);
  for (const { name, nanoseconds, ratio, spread } of rows) {
    console.log(
      `  ${name.padEnd(46)} ${timeText(nanoseconds).padStart(12)}   ${ratio.toFixed(2).padStart(6)} ×   (${spread.map((n) => n.toFixed(2)).join('–')})`,
    );
  }
}
