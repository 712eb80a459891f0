import { posix } from 'node:path';
import ts from 'typescript';

/** The text of every file of `src`, by its path inside `src`. */
export type Sources = ReadonlyMap<string, string>;

type Layer =
  | 'types'
  | 'data'
  | 'locales'
  | 'profiles'
  | 'kit'
  | 'lexemes'
  | 'noun'
  | 'page'
  | 'index';

/** data, locales → kit → lexemes → nouns → page → index: what a layer may import of the others, besides its own files. */
const below: Readonly<Record<Layer, readonly Layer[]>> = {
  types: ['data', 'locales', 'kit'], // as types only
  data: ['types'],
  locales: ['types', 'data'],
  profiles: ['types', 'data', 'locales'],
  kit: [],
  lexemes: ['types', 'data', 'locales', 'kit'],
  noun: ['types', 'data', 'locales', 'kit', 'lexemes'],
  page: ['types', 'data', 'locales', 'kit', 'lexemes', 'noun'],
  index: ['types', 'data', 'locales', 'kit', 'lexemes', 'noun', 'page'],
};

/** Packages that a layer may import by value; date-fns by subpath only, since its root costs 65 ms at start-up. */
const packages: Readonly<Record<Layer | 'resolve', RegExp>> = {
  types: /^$/,
  data: /^$/,
  locales: /^date-fns\/locale\/[\w-]+$/,
  profiles: /^$/,
  kit: /^parsimmon$/,
  lexemes: /^parsimmon$/,
  noun: /^parsimmon$/,
  page: /^parsimmon$/,
  index: /^$/,
  resolve: /^(parsimmon|@date-fns\/tz(\/\w+){0,2}|date-fns\/[\w-]+)$/,
};

/** Packages whose types a layer may import, too. */
const typePackages: Readonly<Partial<Record<Layer | 'resolve', RegExp>>> = {
  types: /^(parsimmon|date-fns)$/,
  locales: /^date-fns$/,
  resolve: /^date-fns$/,
};

const isResolve = (path: string) => /^resolve(\.ts$|\/)/.test(path);

function layerOf(path: string): Layer {
  const [top = ''] = path.split('/');
  const name = top.replace(/\.ts$/, '');
  return Object.hasOwn(below, name) ? (name as Layer) : 'noun';
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly at: number;
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean) => {
    if (name && ts.isStringLiteral(name)) found.push({ from: name.text, typeOnly, at: name.pos });
  };
  walk(file, (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const names = clause?.namedBindings;
      const onlyTypeNames =
        !clause?.name &&
        !!names &&
        ts.isNamedImports(names) &&
        names.elements.every((one) => one.isTypeOnly);
      add(
        node.moduleSpecifier,
        clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypeNames,
      );
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** What is wrong with this import, or null. */
function judgeImport(path: string, { from, typeOnly }: Import): string | null {
  const layer = layerOf(path);
  if (!from.startsWith('.')) {
    const place = isResolve(path) ? 'resolve' : layer;
    const allowed = packages[place].test(from) || (typeOnly && typePackages[place]?.test(from));
    return allowed ? null : `${place} may not import the package ${from}`;
  }
  const target = layerOf(posix.join(posix.dirname(path), from));
  if (target !== layer && !below[layer].includes(target)) {
    return `${layer} may not import ${target} (${from})`;
  }
  if (layer === 'types' && !typeOnly) return `types may import nothing but types (${from})`;
  return null;
}

/** What the node does that its file may not do, or null. */
function judgeNode(path: string, node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return judgeAccess(node);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return judgeCall(node);
  const namesDate = ts.isIdentifier(node) && node.text === 'Date' && !isMemberName(node);
  return namesDate && !isResolve(path) ? 'only resolve.ts touches Date' : null;
}

function judgeAccess({ expression: owner, name }: ts.PropertyAccessExpression): string | null {
  if (!ts.isIdentifier(owner)) return null;
  const access = `${owner.text}.${name.text}`;
  if (access === 'P.index') return 'stock Parsimmon: P.index writes to Object.prototype';
  if (access === 'Math.random') return `chance: ${access}`;
  if (access === 'Date.now') return `the clock: ${access}`;
  return /^(console|process)$/.test(owner.text) ? `I/O: ${access}` : null;
}

function judgeCall(call: ts.CallExpression | ts.NewExpression): string | null {
  const { expression: callee } = call;
  const noArguments = !call.arguments?.length;
  if (ts.isIdentifier(callee)) {
    return callee.text === 'Date' && noArguments ? 'the clock: Date without an argument' : null;
  }
  if (!ts.isPropertyAccessExpression(callee)) return null;
  const owner = ts.isIdentifier(callee.expression) ? callee.expression.text : null;
  const { text: method } = callee.name;
  // On `this` they are the ones that the kit's own class puts in place of the stock ones.
  const isStock =
    owner !== 'JSON' && owner !== 'Date' && callee.expression.kind !== ts.SyntaxKind.ThisKeyword;
  if (isStock && /^(parse|tryParse|mark|node)$/.test(method)) {
    return `stock Parsimmon: .${method}( writes to Object.prototype; kit/run.ts runs parsers`;
  }
  if (noArguments && (owner === 'Intl' || method.startsWith('toLocale'))) {
    return `the host's locale: ${method} without an argument`;
  }
  return null;
}

/** The `Date` of `value.Date` or of `{ Date: … }` is a name of something else. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent)) &&
    parent.name === node
  );
}

/** Circles in the import lines, each as `a.ts → b.ts → a.ts`, told once. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return found.map((circle) => `src/${circle}: a circle of imports`);
}

/** Every place where the sources leave the architecture, as `src/file.ts:line: what`. */
export function offences(sources: Sources): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, text] of sources) {
    if (/(^|\/)(utils?|helpers?|common|misc)(\/|\.|-)/.test(path)) {
      found.push(`src/${path}:1: a thing whose name has not been found`);
    }
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const report = (at: number, what: string | null) => {
      if (what === null) return;
      const { line } = file.getLineAndCharacterOfPosition(at);
      found.push(`src/${path}:${line + 1}: ${what}`);
    };
    const imports = importsOf(file);
    for (const one of imports) report(one.at, judgeImport(path, one));
    walk(file, (node) => report(node.getStart(), judgeNode(path, node)));
    graph.set(
      path,
      imports
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => posix.join(posix.dirname(path), from)),
    );
  }
  return [...found, ...circles(graph)];
}
