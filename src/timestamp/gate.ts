/** The gate in front of the words of a stamp: a page of prose has to be told from stamps at a few characters a line. */

/** Whether one of some words may begin at an offset: never wrong where it says no. */
export type Gate = (text: string, at: number) => boolean;

/** Letters in one case, by code unit, where print has two. */
function folded(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code | 32;
  // Past the end of the text there is no number at all.
  if (!(code >= 128)) return code >= 0 ? code : 0;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/**
 * A gate for words, by their first three letters; a blank in a word stands for any white space and counts as none of them.
 */
export function gateOf(words: Iterable<string>): Gate {
  const short = new Set<number>();
  const long = new Set<number>();
  for (const word of words) {
    const [first = 0, second = 0, third = 0] = [0, 1, 2].map((i) => folded(word.charCodeAt(i)));
    if (word.length === 1) short.add(first);
    else if (word.length === 2 || /\s/.test(word.slice(0, 3))) short.add(first * 65536 + second);
    else long.add((first * 65536 + second) * 65536 + third);
  }
  return (text, at) => {
    const first = folded(text.charCodeAt(at));
    const pair = first * 65536 + folded(text.charCodeAt(at + 1));
    return (
      long.has(pair * 65536 + folded(text.charCodeAt(at + 2))) ||
      short.has(pair) ||
      short.has(first)
    );
  };
}

/** A gate for single characters. */
export function charactersGate(characters: string): Gate {
  const codes = new Set(Array.from(characters, (character) => character.charCodeAt(0)));
  return (text, at) => codes.has(text.charCodeAt(at));
}
