import ts from 'typescript';
import { expect } from 'vitest';

/** A fenced code block of a Markdown text. */
export interface Fence {
  /** The line of its first line of code, counted from 1. */
  readonly line: number;
  readonly code: string;
}

/** The ```ts fences of a Markdown text. */
export function fencesOf(markdown: string): Fence[] {
  return [...markdown.matchAll(/^```ts\r?\n(.*?)^```/gms)].map((match) => ({
    line: markdown.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }));
}

/**
 * Runs a fence as a module, imports included. A statement `expression; // => value`, or a declaration `const name = …; // => value`,
 * asserts that the value is strictly equal. A value that is longer goes on in the comment lines below.
 */
export async function runFence(code: string): Promise<void> {
  const { outputText } = ts.transpileModule(withAssertions(code), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const modules = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(code).importedFiles) {
    modules.set(fileName, await import(/* @vite-ignore */ fileName));
  }
  const require = (name: string) => modules.get(name);
  const AsyncFunction = Object.getPrototypeOf(runFence).constructor as FunctionConstructor;
  await new AsyncFunction('require', 'exports', 'expect', outputText)(require, {}, expect);
}

/** The code with each `// => value` made an assertion behind its statement. */
function withAssertions(code: string): string {
  let written = '';
  let copied = 0;
  let asserted = 0;
  for (const statement of ts.createSourceFile('fence.ts', code, ts.ScriptTarget.Latest)
    .statements) {
    const comment = /^[ \t]*\/\/ =>(.*(?:\n[ \t]*\/\/.*)*)/.exec(code.slice(statement.end));
    if (comment === null) continue;
    const value = completeValue((comment[1] ?? '').split('\n'));
    written += code.slice(copied, statement.end);
    written += `\nexpect(${subjectOf(statement, code)}).toStrictEqual((${value}));`;
    copied = statement.end;
    asserted += 1;
  }
  expect(code.match(/\/\/ =>/g) ?? [], 'each // => stands behind a statement').toHaveLength(
    asserted,
  );
  return written + code.slice(copied);
}

/** What a statement's assertion looks at: the name that it declares, or its expression. */
function subjectOf(statement: ts.Statement, code: string): string {
  const source = (node: ts.Node) => code.slice(node.pos, node.end);
  if (ts.isExpressionStatement(statement)) return source(statement.expression);
  const declared = ts.isVariableStatement(statement) && statement.declarationList.declarations[0];
  if (declared) return source(declared.name);
  throw new SyntaxError(`neither an expression nor a declaration: ${source(statement)}`);
}

/** The shortest run of comment lines that is a whole value: what follows is prose. */
function completeValue(lines: readonly string[]): string {
  let value = '';
  for (const line of lines) {
    value += `${line.replace(/^\s*\/\//, '')}\n`;
    try {
      new Function(`return (${value})`);
      return value;
    } catch {
      // Not whole yet.
    }
  }
  throw new SyntaxError(`not a value: ${value}`);
}
