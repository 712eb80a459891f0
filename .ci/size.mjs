/**
 * What the built package adds to a user's bundle, its dependencies included: minified, gzipped, held to a limit.
 *
 * `asked` is the budget of the design; `limit` is what was reached, so that it only shrinks. Parsimmon is 6 kB of each.
 */
import { gzipped } from '../bench/size.mjs';

const sizes = [
  { code: `export { parseTickerRow } from 'wirecopy'`, asked: 10, limit: 20.3 },
  { code: `export { parseCopyright } from 'wirecopy'`, asked: 10, limit: 24.6 },
  { code: `export { parseTimestamp } from 'wirecopy'`, asked: 10, limit: 26 },
  { code: `export { parseDateline } from 'wirecopy'`, asked: 10, limit: 45.5 },
  { code: `export { parseByline } from 'wirecopy'`, asked: 10, limit: 71 },
  { code: `export { parseCaption } from 'wirecopy'`, asked: 10, limit: 67.3 },
  { code: `export * from 'wirecopy'`, asked: 35, limit: 124.1 },
  { code: `export * from 'wirecopy/kit'`, asked: 10, limit: 11 },
];

for (const { code, asked, limit } of sizes) {
  const size = await gzipped(code);
  const fits = size <= limit;
  console.log(
    `${fits ? 'ok' : 'failed'}  ${code}: ${size.toFixed(2)} kB gzip, limit ${limit} kB, asked ${asked} kB`,
  );
  if (!fits) process.exitCode = 1;
}
