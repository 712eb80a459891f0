/**
 * Speed as a ratio: two ways of doing the same work, in one process, taking turns, the median of their rounds.
 * Absolute times say more about the machine than about the code.
 */

/** One round of a way of working, in nanoseconds an operation. */
function round(work, operations) {
  const start = process.hrtime.bigint();
  work(operations);
  return Number(process.hrtime.bigint() - start) / operations;
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
};

/**
 * Measures several ways against the first one.
 *
 * @param ways name → function that does the work `operations` times
 * @param operations how often one round does the work
 * @param rounds how many rounds each way gets, after a third as many to warm up
 * @returns for each way its median in nanoseconds, its ratio to the first, and the spread of the ratio (quartiles)
 */
export function compare(ways, { operations, rounds = 15 }) {
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
    const ratios = times[name].map((time, i) => time / times[base][i]).sort((a, b) => a - b);
    return {
      name,
      nanoseconds: median(times[name]),
      ratio: median(ratios),
      spread: [ratios[ratios.length >> 2], ratios[(ratios.length * 3) >> 2]],
    };
  });
}

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

/** Prints measured ways as a table. */
export function print(title, rows) {
  console.log(`\n${title}`);
  for (const { name, nanoseconds, ratio, spread } of rows) {
    const time =
      nanoseconds >= 1e6 ? `${(nanoseconds / 1e6).toFixed(2)} ms` : `${nanoseconds.toFixed(0)} ns`;
    console.log(
      `  ${name.padEnd(46)} ${time.padStart(12)}   ${ratio.toFixed(2).padStart(6)} ×   (${spread.map((n) => n.toFixed(2)).join('–')})`,
    );
  }
}
