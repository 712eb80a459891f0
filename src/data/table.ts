/**
 * How the long tables are written: as text, a thing a line, with the ways to print its name beside each other.
 *
 *     Agence France-Presse | AFP | AFP News
 *
 * A table is a function: its text is taken apart when a grammar first asks, and costs a program that never asks nothing.
 */

/** All the names of a table, in order. */
export function names(...blocks: readonly string[]): readonly string[] {
  return blocks.flatMap((block) => block.split(/ \| |\n/));
}

/**
 * The names of bodies, each with the id of its body: the first name of the line in kebab case without accents, unless
 * another id stands before the names ("ctk: ČTK | CTK").
 */
export function bodies(...blocks: readonly string[]): Readonly<Record<string, string>> {
  const table: Record<string, string> = {};
  for (const line of blocks.flatMap((block) => block.split('\n'))) {
    const [, given, list = line] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
    const printed = names(list);
    const id = given ?? kebabCase(printed[0] ?? '');
    for (const name of printed) table[name] = id;
  }
  return table;
}

function kebabCase(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
