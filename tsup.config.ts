import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import manifest from './package.json' with { type: 'json' };

/** One entry per subpath that package.json exports: `./dist/kit/index.js` is built from `src/kit/index.ts`. */
const subpaths = Object.fromEntries(
  Object.values(manifest.exports).flatMap((target) => {
    if (typeof target === 'string') return [];
    const name = target.import.default.replace(/^\.\/dist\/(.+)\.js$/, '$1');
    return [[name, `src/${name}.ts`]];
  }),
);

/**
 * Says of every constant that a call makes that the call does nothing else. A bundler keeps calls that it knows nothing about,
 * and a grammar is made by calls: with this it leaves out the nouns that nobody imports, out of one file too.
 */
const pureConstants: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withPureConstants(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function withPureConstants(code: string): string {
  const file = ts.createSourceFile('', code, ts.ScriptTarget.ESNext, true);
  const calls = (node: ts.Node): boolean =>
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isSpreadElement(node) ||
    (!ts.isFunctionLike(node) && (ts.forEachChild(node, calls) ?? false));
  const made = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && calls(initializer) ? [initializer] : []));
  return made.reduceRight(
    (text, { end, pos }) =>
      `${text.slice(0, pos)} /* @__PURE__ */ (() => (${text.slice(pos, end)}))()${text.slice(end)}`,
    code,
  );
}

export default defineConfig({
  // The class of zoned dates changes itself when it is loaded, so no bundler could leave it out of a file with the rest.
  entry: { ...subpaths, 'zoned-date': 'node_modules/@date-fns/tz/date/mini.js' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  sourcemap: true,
  // As files of its own date-fns loads 20 milliseconds later.
  noExternal: [/^date-fns\//, /^@date-fns\//],
  esbuildPlugins: [pureConstants],
  esbuildOptions(options) {
    options.minifyIdentifiers = true;
    options.charset = 'utf8';
    options.legalComments = 'none';
  },
  clean: true,
  // tsup sets the deprecated `baseUrl` for its declaration build; TypeScript 6 has to be told that this is known.
  dts: { entry: subpaths, compilerOptions: { ignoreDeprecations: '6.0' } },
});
