/**
 * What is published: the promises of SECURITY.md that the sources alone cannot keep. The files of `dist` are looked at
 * where they were built; `.ci/run` builds them before the tests.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

describe('the manifest', () => {
  test('four dependencies, the frozen one exactly', () => {
    // Parsimmon's inner protocol is used, so a release may not change under us; its last one is of 2021.
    expect(manifest.dependencies).toStrictEqual({
      '@date-fns/tz': expect.stringMatching(/^\^1\./),
      '@types/parsimmon': expect.stringMatching(/^\^1\./),
      'date-fns': expect.stringMatching(/^\^4\./),
      parsimmon: '1.18.1',
    });
    expect(manifest.peerDependencies ?? {}).toStrictEqual({});
    expect(manifest.optionalDependencies ?? {}).toStrictEqual({});
  });

  test('the dependencies have none of their own, and nothing runs when they are installed', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const installed = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(
      packages,
    ).filter(([path, { dev }]) => path !== '' && dev !== true);
    expect(installed.map(([path]) => path.replace('node_modules/', '')).sort()).toStrictEqual(
      Object.keys(manifest.dependencies).sort(),
    );
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toStrictEqual([]);
  });

  test('no script runs when it is installed', () => {
    const scripts = Object.keys(manifest.scripts);
    expect(
      scripts.filter((name) => /^(pre|post)?install$|^prepare$|^(pre|post)pack$/.test(name)),
    ).toStrictEqual([]);
  });

  test('published in public, with provenance', () => {
    expect(manifest.publishConfig).toStrictEqual({ access: 'public', provenance: true });
  });
});

const isBuilt = existsSync(new URL('dist/index.js', root));

/** Modules, maps and declarations: of ESM and of CommonJS. */
const IN_DIST = /^dist\/(?:[\w-]+\/)*[\w-]+(?:\.d)?\.(?:js|cjs|ts|cts|mts|js\.map|cjs\.map)$/;

describe.runIf(isBuilt)('the package', () => {
  const files = isBuilt ? packed() : [];

  test('is the build, what is written of it, and nothing else', () => {
    expect(files.filter((path) => !path.startsWith('dist/')).sort()).toStrictEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    expect(files.filter((path) => path.startsWith('dist/') && !IN_DIST.test(path))).toStrictEqual(
      [],
    );
  });

  test('has every file that it exports', () => {
    const targets = JSON.stringify(manifest.exports).match(/dist\/[^"]+/g) ?? [];
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((path) => !files.includes(path))).toStrictEqual([]);
  });
});

/** The paths of `npm pack`, which packs nothing here. */
function packed(): readonly string[] {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pack] = JSON.parse(told) as [{ files: { path: string }[] }];
  return pack.files.map(({ path }) => path);
}

/** Names of the global scope that reach out of the program, make code of text, or differ from run to run. */
const FORBIDDEN = new Set([
  ...['eval', 'Function', 'WebAssembly', 'importScripts', 'Worker'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'document', 'window'],
  ...['process', 'Deno', 'Bun', 'Buffer', 'console', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance', 'crypto'],
]);

/** What a module of the build does that none may do. */
function offences(path: string, code: string): string[] {
  const found = new Set<string>();
  const declared = new Set<string>();
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    const what = offence(node);
    if (what !== null) found.add(what);
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name)) {
      declared.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found].filter((what) => !declared.has(what)).map((what) => `${path}: ${what}`);
}

function offence(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && !isMember(node)) return node.text;
  if (ts.isStringLiteral(node) && isImported(node) && !isAllowed(node.text))
    return `imports ${node.text}`;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return 'import()';
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  if (isCall && !node.arguments?.length) {
    const callee = node.expression.getText();
    if (callee === 'Date' || callee === 'Date.now' || callee === 'Math.random')
      return `${callee}()`;
  }
  return null;
}

/** A name behind a point, or of a property. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent)) &&
    parent.name === node
  );
}

function isImported({ parent }: ts.StringLiteral): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isCallExpression(parent) && parent.expression.getText() === 'require')
  );
}

function isAllowed(name: string): boolean {
  return (
    name.startsWith('.') ||
    Object.keys(manifest.dependencies).some((own) => name === own || name.startsWith(`${own}/`))
  );
}

/** Whether a module is the zoned date of date-fns and nothing else: it asks the clock where it is made of nothing, which wirecopy never does. */
function isZonedDate(path: string): boolean {
  const { sources } = JSON.parse(read(`dist/${path}.map`)) as {
    readonly sources: readonly string[];
  };
  return sources.length > 0 && sources.every((source) => source.includes('/@date-fns/tz/'));
}

describe.runIf(isBuilt)('the build', () => {
  const dist = new URL('dist/', root);
  const paths = isBuilt ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : [];

  test('reaches for nothing outside of the program, makes no code, asks no clock', () => {
    // The modules of CommonJS are the same code: what they add is `require`.
    const modules = paths.filter((path) => path.endsWith('.js'));
    expect(modules.length).toBeGreaterThan(20);
    const own = modules.filter((path) => !isZonedDate(path));
    expect(modules.length - own.length).toBe(1);
    expect(own.flatMap((path) => offences(path, read(`dist/${path}`)))).toStrictEqual([]);
  }, 30_000);

  test('requires what it may import', () => {
    const required = paths
      .filter((path) => path.endsWith('.cjs'))
      .flatMap((path) => [...read(`dist/${path}`).matchAll(/\brequire\(\s*["'`]([^"'`]*)/g)])
      .map(([, name]) => name ?? '');
    expect(required.length).toBeGreaterThan(0);
    expect(required.filter((name) => !isAllowed(name))).toStrictEqual([]);
  });

  test('names no place of the machine that built it', () => {
    const here = fileURLToPath(root);
    const maps = paths.filter((path) => path.endsWith('.map'));
    expect(maps.filter((path) => read(`dist/${path}`).includes(here))).toStrictEqual([]);
  });
});

describe('what is found in a build', () => {
  test.each([
    ['eval', 'eval("1");'],
    ['Function', 'new Function("return 1")();'],
    ['fetch', 'const page = await fetch(url);'],
    ['process', 'process.env.TZ;'],
    ['imports node:fs', 'import { readFileSync } from "node:fs";'],
    ['imports fs', 'const fs = require("fs");'],
    ['imports left-pad', 'export * from "left-pad";'],
    ['import()', 'import(name);'],
    ['Date()', 'const now = new Date();'],
    ['Date.now()', 'const now = Date.now();'],
    ['Math.random()', 'const luck = Math.random();'],
  ])('%s', (what, code) => {
    expect(offences('index.js', code)).toStrictEqual([`index.js: ${what}`]);
  });

  test('nothing where the names are those of something else', () => {
    const code =
      'const window = { text }; window.text; const at = new Date(instant); run.process; const words = { document: 1 }; import P from "parsimmon";';
    expect(offences('index.js', code)).toStrictEqual([]);
  });
});
