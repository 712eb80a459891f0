/** The gate in front of the words of a stamp: a page of prose has to be told from stamps at a few characters a line. */

import { codeAt } from '../lexemes/space.ts';
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

/** One small number for up to three letters: two that share it open the gate for each other, which costs a look and no more. */
function keyOf(first: number, second: number, third: number): number {
  return ((first & 1023) * 1024 + (second & 1023)) * 1024 + (third & 1023);
}

/**
 * A gate for words, by their first three letters; behind a blank in a word any white space may stand, so it ends what counts.
 */
export function gateOf(words: Iterable<string>): Gate {
  const keys = new Set<number>();
  for (const word of words) {
    const [first = 0, second = 0, third = 0] = word
      .slice(0, 3)
      .replace(/\s.*/, '')
      .split('')
      .map((letter) => folded(letter.charCodeAt(0)));
    keys.add(keyOf(first, second, third));
  }
  return (text, at) => {
    const first = folded(codeAt(text, at));
    const second = folded(codeAt(text, at + 1));
    const third = folded(codeAt(text, at + 2));
    if (keys.has(keyOf(first, second, third))) return true;
    // A word of one letter or two has no third: "an hour", not "another".
    if (isSmall(third) && isSmall(second)) return false;
    return keys.has(keyOf(first, second, 0)) || (!isSmall(second) && keys.has(keyOf(first, 0, 0)));
  };
}

/** A small letter of ASCII, which no word without it can stand before. Other scripts set their words without blanks. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A gate for single characters. */
export function charactersGate(characters: string): Gate {
  const codes = new Set(Array.from(characters, (character) => character.charCodeAt(0)));
  return (text, at) => codes.has(codeAt(text, at));
}
