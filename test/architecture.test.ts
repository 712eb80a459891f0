import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { offences } from './support/house.ts';

const src = new URL('../src/', import.meta.url);

const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

test('src keeps to one direction, and to no I/O, clock, chance or stock engine', () => {
  const sources = new Map(paths.map((path) => [path, readFileSync(new URL(path, src), 'utf8')]));
  expect(offences(sources)).toStrictEqual([]);
});

describe('allows', () => {
  test.each([
    ['Parsimmon in the kit', 'kit/run.ts', "import P, { type Parser } from 'parsimmon';"],
    ['the kit in a lexeme', 'lexemes/clock.ts', "import { run } from '../kit/index.ts';"],
    ['the locales in a noun', 'byline.ts', "import { en } from './locales/en.ts';"],
    ['a noun in a noun', 'byline.ts', "import { timestamp } from './timestamp.ts';"],
    ['the page in the index', 'index.ts', "export { parsePage } from './page.ts';"],
    ['a date-fns locale', 'locales/de.ts', "import { de } from 'date-fns/locale/de';"],
    ['date-fns in resolve', 'resolve/zone.ts', "import { isValid } from 'date-fns/isValid';"],
    ['an instant as a Date in resolve', 'resolve.ts', 'export const iso = new Date(0);'],
    ['types of the kit', 'types.ts', "import type { Span } from './kit/index.ts';"],
    ['JSON', 'kit/show.ts', "export const value = JSON.parse('1');"],
    ["the kit's own parse", 'kit/run.ts', 'class Own extends Stock { a() { this.parse(text); } }'],
    ['a comment', 'kit/show.ts', '// parser.parse(text), Date.now(), console.log'],
    ['a name that is the same', 'page.ts', 'export const value = { Date: 1 }.Date;'],
  ])('%s', (_, path, text) => {
    expect(offences(new Map([[path, text]]))).toStrictEqual([]);
  });
});

describe('reports', () => {
  test.each([
    ['kit/run.ts', "import { en } from '../locales/en.ts';", 'kit may not import locales'],
    ['kit/run.ts', "import type { Span } from '../types.ts';", 'kit may not import types'],
    ['kit/run.ts', "import { isValid } from 'date-fns/isValid';", 'kit may not import the package'],
    ['data/zones.ts', "import { en } from '../locales/en.ts';", 'data may not import locales'],
    ['lexemes/clock.ts', "export * from '../byline.ts';", 'lexemes may not import noun'],
    ['byline.ts', "import { parsePage } from './page.ts';", 'noun may not import page'],
    ['page.ts', "import { explain } from './index.ts';", 'page may not import index'],
    ['byline.ts', "const late = import('./page.ts');", 'noun may not import page'],
    ['byline.ts', "type Page = import('./page.ts').Page;", 'noun may not import page'],
    ['byline.ts', "import { isValid } from 'date-fns/isValid';", 'noun may not import the package'],
    ['resolve.ts', "import { isValid } from 'date-fns';", 'resolve may not import the package'],
    [
      'locales/de.ts',
      "import { de } from 'date-fns/locale';",
      'locales may not import the package',
    ],
    ['byline.ts', "import { readFileSync } from 'node:fs';", 'noun may not import the package'],
    ['types.ts', "import { run } from './kit/run.ts';", 'types may import nothing but types'],
    ['byline.ts', "import { by } from './byline.ts';", 'a circle of imports'],
    ['lexemes/utils.ts', 'export {};', 'a thing whose name has not been found'],
    ['common/space.ts', 'export {};', 'a thing whose name has not been found'],
    ['byline.ts', 'grammar.parse(text);', 'stock Parsimmon: .parse('],
    ['byline.ts', 'grammar.map(author).tryParse(text);', 'stock Parsimmon: .tryParse('],
    ['byline.ts', 'name.mark();', 'stock Parsimmon: .mark('],
    ['byline.ts', "name.node('author');", 'stock Parsimmon: .node('],
    ['byline.ts', 'P.seq(P.index, name);', 'P.index'],
    ['byline.ts', 'let day: Date;', 'only resolve.ts touches Date'],
    ['resolve.ts', 'const now = new Date();', 'the clock'],
    ['resolve.ts', 'const now = Date.now();', 'the clock'],
    ['page.ts', 'const luck = Math.random();', 'chance'],
    ['byline.ts', 'name.toLocaleLowerCase();', "the host's locale"],
    ['resolve.ts', 'new Intl.DateTimeFormat();', "the host's locale"],
    ['page.ts', 'console.log(text);', 'I/O: console.log'],
    ['page.ts', 'process.exit();', 'I/O: process.exit'],
  ])('in %s: %s', (path, text, what) => {
    const found = offences(new Map([[path, `// first line\n${text}`]]));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(what);
    expect(found[0]).toContain(`src/${path}`);
  });

  test('the line', () => {
    expect(offences(new Map([['page.ts', '/* one\n two */\nconsole.log(1);\n']]))).toStrictEqual([
      'src/page.ts:3: I/O: console.log',
    ]);
  });

  test('a circle through other files, once', () => {
    const found = offences(
      new Map([
        ['byline.ts', "import './credit.ts';"],
        ['caption.ts', "import './byline.ts';"],
        ['credit.ts', "import './caption.ts';"],
      ]),
    );
    expect(found).toStrictEqual([
      'src/byline.ts → credit.ts → caption.ts → byline.ts: a circle of imports',
    ]);
  });
});
