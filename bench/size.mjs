/** What code adds to a user's bundle, its dependencies included: minified, gzipped. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * @param code a module: `export { parseTickerRow } from 'wirecopy'`
 * @param from the folder that its imports are looked up from
 * @returns kilobytes (1000 bytes)
 */
export async function gzipped(code, from = new URL('..', import.meta.url)) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(from) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}
