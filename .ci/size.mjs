/**
 * What the built package adds to a user's bundle, its dependencies included: minified, gzipped, held to a limit.
 *
 * `asked` is the budget of the design; `limit` is what was reached, so that it only shrinks. Parsimmon is 6 kB of each.
 */
import { gzipped } from '../bench/size.mjs';

const sizes = [
  { code: `export { parseTickerRow } from 'wirecopy'`, asked: 10, limit: 18.2 },
  { code: `export { parseCopyright } from 'wirecopy'`, asked: 10, limit: 22.6 },
  { code: `export { parseTimestamp } from 'wirecopy'`, asked: 10, limit: 26.1 },
  { code: `export { parseDateline } from 'wirecopy'`, asked: 10, limit: 44 },
  { code: `export { parseByline } from 'wirecopy'`, asked: 10, limit: 71.9 },
  { code: `export { parseCaption } from 'wirecopy'`, asked: 10, limit: 68 },
  { code: `export * from 'wirecopy'`, asked: 35, limit: 131 },
  { code: `export * from 'wirecopy/kit'`, asked: 10, limit: 11.2 },
];

for (const { code, asked, limit } of sizes) {
  const size = await gzipped(code);
  const fits = size <= limit;
  console.log(
    `${fits ? 'ok' : 'failed'}  ${code}: ${size.toFixed(2)} kB gzip, limit ${limit} kB, asked ${asked} kB`,
  );
  if (!fits) process.exitCode = 1;
}
