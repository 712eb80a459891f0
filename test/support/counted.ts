/**
 * The library with its work counted: every call of a function, every round of a loop, every step of a regular expression,
 * every code unit or item that a method of a string, list, map or set goes through, and every item that is copied from one
 * list or record to another.
 *
 * It runs in a realm of its own, whose methods count, so that the sources need no word of it. Parsimmon and date-fns are
 * counted with them. What is not counted are joins of two strings by `+` or a template, comparisons of two strings, and
 * the rest of a record that is taken apart; what is cut out of a text counts in full, though engines only point into it.
 */

import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { counted } from './backtracking.ts';

/** A module of the library whose work is counted. */
export interface Counted<Module> {
  readonly module: Module;
  /** Steps of work that a call takes. */
  readonly workOf: (call: () => unknown) => number;
  /** Every regular expression that was made so far while it ran, those that are written in the code aside. */
  readonly patternsMade: () => readonly RegExp[];
}

/** Bundles a module with all that it imports, counts in it, and runs it in a realm of its own. */
export async function countedModule<Module>(path: string): Promise<Counted<Module>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error(`nothing was built of ${path}`);
  return countedCode(`${bundle.text}; return bundled;`);
}

/** Runs the body of a function as {@link countedModule} does a module: what it returns is the module. */
export function countedCode<Module>(body: string): Counted<Module> {
  const work: Work = {
    done: 0,
    spread(record) {
      work.done += Object.keys(record ?? {}).length;
      return record;
    },
  };
  const realm = createContext();
  const inRealm = (code: string) => new Script(code).runInContext(realm) as unknown;
  const count = inRealm(`(${countMethods.toString()})`) as typeof countMethods;
  count(work, regExpSteps());
  const file = ts.createSourceFile('bundle.js', body, ts.ScriptTarget.ES2022, true);
  const patterns = new Map<string, RegExp>();
  const keep = (of: RegExp) => patterns.set(String(of), new RegExp(of.source, of.flags));
  const made = new Proxy(inRealm('RegExp') as RegExpConstructor, {
    construct(Own, [source, flags]: [string, string?]) {
      const pattern = new Own(source, flags);
      keep(pattern);
      return pattern;
    },
  });
  // As parameters, since names of a realm are looked up slowly.
  const names = ['Array', 'Math', 'Number', 'Object', 'Set', 'Map', 'String', 'JSON'];
  const make = inRealm(`((work, RegExp, ${names.join(', ')}) => {${withCounts(file)}\n})`) as (
    ...given: unknown[]
  ) => Module;
  const module = make(work, made, ...names.map(inRealm));
  return {
    module,
    workOf(call) {
      const before = work.done;
      call();
      return work.done - before;
    },
    patternsMade: () => [...patterns.values()],
  };
}

interface Work {
  done: number;
  /** Counts what a record is spread into. */
  spread: (record: object) => object;
}

/** JavaScript with a count in every function and in every round of a loop. */
function withCounts(file: ts.SourceFile): string {
  const code = file.text;
  const put: { readonly at: number; readonly text: string }[] = [];
  const around = (node: ts.Node, before: string, behind: string) => {
    put.push({ at: node.pos, text: before });
    ts.forEachChild(node, visit);
    put.push({ at: node.end, text: behind });
  };
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isBody = parent !== undefined && 'body' in parent && parent.body === node;
    const isFunction = isBody && ts.isFunctionLike(parent);
    if (isRound(node)) {
      around(node, '{work.done += 1;', '}');
    } else if (isFunction && !ts.isBlock(node)) {
      around(node, '(work.done += 1, ', ')');
    } else if (parent !== undefined && ts.isSpreadAssignment(parent)) {
      around(node, 'work.spread(', ')');
    } else {
      if (isFunction) put.push({ at: node.getStart() + 1, text: 'work.done += 1;' });
      ts.forEachChild(node, visit);
    }
  };
  visit(file);
  const inOrder = put.sort((one, other) => one.at - other.at);
  let counting = '';
  let at = 0;
  for (const { at: to, text } of inOrder) {
    counting += code.slice(at, to) + text;
    at = to;
  }
  return counting + code.slice(at);
}

/** The regular expressions that are written in a file. */
export function literalsOf(file: ts.SourceFile): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    const [, source, flags] = ts.isRegularExpressionLiteral(node)
      ? (/^\/(.*)\/(\w*)$/s.exec(node.text) ?? [])
      : [];
    if (source !== undefined) found.push(new RegExp(source, flags));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether a statement is what a loop does in each round. */
function isRound(node: ts.Node): boolean {
  const { parent } = node;
  return (
    parent !== undefined && ts.isIterationStatement(parent, false) && parent.statement === node
  );
}

/** The steps that a regular expression takes from its `lastIndex`, checked against where the engine's own match stands. */
function regExpSteps(): (
  of: RegExp,
  text: string,
  from: number,
  index: number,
  end: number,
) => number {
  const matchers = new Map<string, ReturnType<typeof counted>>();
  return (of, text, from, index, end) => {
    const name = String(of);
    const matcher = matchers.get(name) ?? counted(new RegExp(of.source, of.flags));
    matchers.set(name, matcher);
    const search = matcher(text, from);
    if (search.index !== index || search.end !== end) {
      throw new Error(`${name} at ${from} of ${JSON.stringify(text.slice(0, 200))}: miscounted`);
    }
    return search.steps;
  };
}

/** Makes the methods of a realm count. It runs in there, so it uses nothing from outside of itself. */
function countMethods(work: Work, stepsOf: ReturnType<typeof regExpSteps>): void {
  type Method = (this: unknown, ...given: unknown[]) => unknown;
  type Cost = (self: never, result: never, given: readonly never[]) => number;
  const countIn = (owner: object, costs: Readonly<Record<string, Cost>>): void => {
    for (const [name, cost] of Object.entries(costs)) {
      const own = Reflect.get(owner, name) as Method;
      const counting: Method = function (...given) {
        const result = own.apply(this, given);
        work.done += cost(this as never, result as never, given as never);
        return result;
      };
      Reflect.defineProperty(owner, name, { value: counting, writable: true, configurable: true });
    }
  };
  const size = (of: { readonly length: number }) => of.length;
  const made = (_: unknown, result: { readonly length: number } | undefined) => result?.length ?? 0;
  const found = (
    self: { readonly length: number },
    at: number,
    [, from = 0]: readonly unknown[],
  ) => (at < 0 ? self.length - Number(from) : at - Number(from));
  const keySize = (_: unknown, __: unknown, [key]: readonly unknown[]) =>
    typeof key === 'string' ? key.length : 1;
  const given = (_: unknown, __: unknown, all: readonly unknown[]) => all.length;

  const { indexOf } = String.prototype;
  countIn(String.prototype, {
    concat: made,
    endsWith: (_: string, __: unknown, [what]: readonly string[]) => what?.length ?? 0,
    includes: (self: string, is: boolean, [what, from = 0]: readonly unknown[]) =>
      found(self, is ? indexOf.call(self, String(what), Number(from)) : -1, [what, from]),
    indexOf: found,
    lastIndexOf: (self: string, index: number) => self.length - index,
    localeCompare: size,
    match: size,
    normalize: size,
    padEnd: made,
    padStart: made,
    repeat: made,
    replace: size,
    replaceAll: size,
    slice: made,
    split: size,
    startsWith: (_: string, __: unknown, [what]: readonly string[]) => what?.length ?? 0,
    substring: made,
    toLocaleLowerCase: size,
    toLocaleUpperCase: size,
    toLowerCase: size,
    toUpperCase: size,
    trim: (self: string, result: string) => self.length - result.length,
    trimEnd: (self: string, result: string) => self.length - result.length,
    trimStart: (self: string, result: string) => self.length - result.length,
  });
  countIn(Array.prototype, {
    concat: made,
    copyWithin: size,
    fill: size,
    flat: made,
    includes: size,
    indexOf: found,
    join: made,
    lastIndexOf: size,
    push: given,
    reverse: size,
    shift: size,
    slice: made,
    sort: size,
    splice: size,
    toReversed: made,
    toSorted: made,
    toSpliced: made,
    unshift: size,
    with: made,
  });
  // What asks a function of the items counts each of them; the function may be the engine's own.
  for (const name of Object.getOwnPropertyNames(Array.prototype)) {
    if (!/^(?:every|filter|find\w*|flatMap|forEach|map|reduce\w*|some)$/.test(name)) continue;
    const own = Reflect.get(Array.prototype, name) as Method;
    const counting: Method = function (visit, ...others) {
      const counted: Method = function (...asked) {
        work.done += 1;
        return (visit as Method).apply(this, asked);
      };
      return own.call(this, counted, ...others);
    };
    Reflect.defineProperty(Array.prototype, name, {
      value: counting,
      writable: true,
      configurable: true,
    });
  }
  countIn(Map.prototype, { get: keySize, has: keySize, set: keySize });
  countIn(Set.prototype, { add: keySize, has: keySize });
  countIn(Object, {
    assign: (_: unknown, result: object) => Object.getOwnPropertyNames(result).length,
    entries: made,
    fromEntries: () => 1,
    keys: made,
    values: made,
  });
  countIn(Array, { from: made });

  // Spreading, `for … of` and taking apart go through these.
  const walks = [
    [Array.prototype, [][Symbol.iterator]()],
    [String.prototype, ''[Symbol.iterator]()],
    [Map.prototype, new Map()[Symbol.iterator]()],
    [Set.prototype, new Set()[Symbol.iterator]()],
  ] as const;
  for (const [, iterator] of walks) {
    countIn(Object.getPrototypeOf(iterator) as object, { next: () => 1 });
  }

  // Every use of a regular expression goes through its `exec`.
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const index = match?.index ?? -1;
    const end = match === null ? -1 : match.index + (match[0]?.length ?? 0);
    if (from <= text.length) work.done += stepsOf(this, text, from, index, end);
    return match;
  };
}
