import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** What the sources leave to the build, for programs that import one noun of many, and for those that start often. */
const leanModules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'lean modules',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:src[\\/].*\.ts|date-fns[\\/].*\.js)$/ }, ({ path }) => {
      const code = withoutFormats(readFileSync(path, 'utf8'));
      const file = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true);
      const contents = edited(code, [...pureConstants(file), ...latePatterns(file)]);
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

/** The locales of date-fns without what reads and writes dates, distances and their relations: the names alone are used. */
function withoutFormats(code: string): string {
  return code.replace(/^ {2}(formatDistance|formatLong|formatRelative|match): \1,\n/gm, '');
}

/** A piece of a source and what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edited(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

/** The constants of a module that are given a value. */
function constants(file: ts.SourceFile) {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer: value }) =>
      value && ts.isIdentifier(name) ? [{ name, value }] : [],
    );
}

/**
 * Says of every constant that is worked out that nothing else happens on the way. A bundler keeps calls that it knows nothing
 * about, and a grammar is made by calls: with this it leaves out the nouns that nobody imports.
 */
function pureConstants(file: ts.SourceFile): Edit[] {
  const worksOut = (node: ts.Node): boolean =>
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isBinaryExpression(node) ||
    ts.isTemplateExpression(node) ||
    (!ts.isFunctionLike(node) && (ts.forEachChild(node, worksOut) ?? false));
  return constants(file)
    .filter(({ value }) => worksOut(value))
    .flatMap(({ value: { pos, end } }) => [
      { start: pos, end: pos, text: ' /* @__PURE__ */ (() => (' },
      { start: end, end, text: '))()' },
    ]);
}

/**
 * Makes a pattern with classes of Unicode at its first use: the engine takes a tenth of a millisecond for each, and another
 * tenth to check one that is written as a literal.
 */
function latePatterns(file: ts.SourceFile): Edit[] {
  const names = new Map<string, ts.Identifier[]>();
  const literals: ts.RegularExpressionLiteral[] = [];
  const visit = (node: ts.Node, late: boolean): void => {
    if (ts.isIdentifier(node)) names.set(node.text, [...(names.get(node.text) ?? []), node]);
    if (ts.isRegularExpressionLiteral(node) && !late && /\\p\{/i.test(node.text))
      literals.push(node);
    ts.forEachChild(node, (child) => visit(child, late || ts.isFunctionLike(node)));
  };
  visit(file, false);

  const made = ({ text }: ts.RegularExpressionLiteral) => {
    const end = text.lastIndexOf('/');
    return `new RegExp(${JSON.stringify(text.slice(1, end))}, '${text.slice(end + 1)}')`;
  };
  return literals.flatMap((literal): Edit[] => {
    const { parent } = literal;
    const place = { start: literal.getStart(), end: literal.end };
    const uses = (names.get(nameOf(parent)) ?? []).filter((use) => use.parent !== parent);
    const isOwn = ts.isVariableDeclaration(parent) && !isExported(parent) && uses.every(isPlainUse);
    if (!isOwn) return [{ ...place, text: made(literal) }];
    const late = `/* @__PURE__ */ (() => { let made; return () => made ??= ${made(literal)}; })()`;
    return [{ ...place, text: late }, ...uses.map(({ end }) => ({ start: end, end, text: '()' }))];
  });
}

function nameOf(node: ts.Node): string {
  return ts.isVariableDeclaration(node) ? node.name.getText() : '';
}

function isExported({ parent }: ts.VariableDeclaration): boolean {
  const statement = parent.parent;
  return !ts.isVariableStatement(statement) || (statement.modifiers?.length ?? 0) > 0;
}

/** Whether a name stands for its value: as an object or an argument, not as a name of something else. */
function isPlainUse(use: ts.Identifier): boolean {
  const { parent } = use;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.expression === use) ||
    (ts.isCallExpression(parent) && parent.arguments.includes(use))
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
  esbuildPlugins: [leanModules],
  esbuildOptions(options) {
    options.minifyIdentifiers = true;
    options.charset = 'utf8';
    options.legalComments = 'none';
  },
  clean: true,
  // The maps of CommonJS name the folder that they were built in: a file beside the map is named by itself.
  async onSuccess() {
    for (const path of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.cjs.map')) continue;
      const map = readFileSync(`dist/${path}`, 'utf8');
      writeFileSync(`dist/${path}`, map.replaceAll(`${process.cwd()}/dist/`, ''));
    }
  },
  // tsup sets the deprecated `baseUrl` for its declaration build; TypeScript 6 has to be told that this is known.
  dts: { entry: subpaths, compilerOptions: { ignoreDeprecations: '6.0' } },
});
