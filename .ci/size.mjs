/** What the built package adds to a user's bundle, its dependencies included: minified, gzipped, held to a limit. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const limits = [
  {
    what: 'one noun: parseTickerRow',
    code: `export { parseTickerRow } from 'wirecopy'`,
    kilobytes: 10,
  },
  { what: 'everything, with English', code: `export * from 'wirecopy'`, kilobytes: 35 },
];

for (const { what, code, kilobytes } of limits) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  const size = gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
  const fits = size <= kilobytes;
  console.log(
    `${fits ? 'ok' : 'failed'}  ${what}: ${size.toFixed(2)} kB gzip, limit ${kilobytes} kB`,
  );
  if (!fits) process.exitCode = 1;
}
