import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** One entry per subpath that package.json exports: `./dist/kit/index.js` is built from `src/kit/index.ts`. */
const subpaths = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string'
    ? []
    : [target.import.default.replace(/^\.\/dist\/(.+)\.js$/, 'src/$1.ts')],
);

/**
 * The nouns, too: what is an entry becomes a file of its own, and a bundler leaves out the files that it does not need.
 * In one file with the others a noun could not be left out, since its grammar is built by calls.
 */
const nouns = readdirSync('src', { withFileTypes: true }).flatMap((one) => {
  const path = one.isDirectory() ? `src/${one.name}/index.ts` : `src/${one.name}`;
  return existsSync(path) ? [path] : [];
});

export default defineConfig({
  entry: [...new Set([...subpaths, ...nouns])],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  sourcemap: true,
  // A calendar of date-fns is eight files; as one with our words it loads seven milliseconds sooner.
  noExternal: [/^date-fns\/locale\//],
  clean: true,
  // tsup sets the deprecated `baseUrl` for its declaration build; TypeScript 6 has to be told that this is known.
  dts: { entry: subpaths, compilerOptions: { ignoreDeprecations: '6.0' } },
});
