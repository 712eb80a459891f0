/** The gate in front of the words of a stamp: a page of prose has to be told from stamps at a few characters a line. */

import { codeAt } from '../lexemes/space.ts';

/** Kinds of words that a stamp or a part of one can begin with, as bits. */
export const CONNECTOR = 1;
export const LABEL = 2;
export const MONTH = 4;
export const WEEKDAY = 8;
export const CLOCK = 16;
export const ZONE = 32;
export const RELATIVE = 64;
export const ANY_WORD = 127;

/** Which kinds of words may begin at an offset, as bits: never wrong about a kind that it leaves out. */
export type Openings = (text: string, at: number) => number;

/** Five bits of a letter, the same in both of its cases; 0 for what is no letter, and past the end. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < 128) return isSmall(code | 32) ? code & 31 : 0;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0) & 31;
}

/** A small letter of ASCII, which no word without it can stand before. Other scripts set their words without blanks. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isSmallAt(text: string, at: number): boolean {
  return at < text.length && isSmall(text.charCodeAt(at));
}

/**
 * The gate of some words, by their first three letters: those that share them open it for each other, which costs a look and
 * no more. Behind a blank in a word any white space may stand, so it ends what counts.
 *
 * @param groups the kind of the words, and the words
 */
export function openingsOf(groups: Iterable<readonly [number, Iterable<string>]>): Openings {
  const table = new Uint8Array(1 << 15);
  const keyOf = (first: number, second: number, third: number) =>
    (first << 10) | (second << 5) | third;
  const kindsAt = (key: number) => table[key] ?? 0;
  for (const [kind, words] of groups) {
    for (const word of words) {
      const head = word.slice(0, 3).replace(/\s.*/, '');
      const key = keyOf(letterAt(head, 0), letterAt(head, 1), letterAt(head, 2));
      table[key] = kindsAt(key) | kind;
    }
  }
  return (text, at) => {
    const first = letterAt(text, at);
    // No word begins with a figure or a mark of ASCII.
    if (first === 0 && codeAt(text, at) < 128) return 0;
    const second = letterAt(text, at + 1);
    const whole = kindsAt(keyOf(first, second, letterAt(text, at + 2)));
    // A word of one letter or two has no third: "an hour", not "another".
    const goesOn = isSmallAt(text, at + 1);
    if (goesOn && isSmallAt(text, at + 2)) return whole;
    const two = whole | kindsAt(keyOf(first, second, 0));
    return goesOn ? two : two | kindsAt(keyOf(first, 0, 0));
  };
}

/** Whether a code unit is one of some characters. */
export function anyOf(characters: string): (code: number) => boolean {
  const ascii = new Uint8Array(128);
  const others = new Set<number>();
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code < 128) ascii[code] = 1;
    else others.add(code);
  }
  return (code) => (code < 128 ? ascii[code] === 1 : others.has(code));
}
