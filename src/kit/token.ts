/**
 * Tokens: the words and marks that a grammar is made of.
 *
 * A token is a scanner with a label. The label is what a person reads in the error: "percent change", not a pattern.
 */

import type { Parser } from 'parsimmon';
import { parser, type Scanner } from './protocol.ts';

/** What a token means, from where it stands. */
export type Meaning<T> = (text: string, start: number, end: number) => T;

/**
 * A token out of a scanner.
 *
 * @param scan finds the end of the token, or -1
 * @param label what an error calls it, in the reader's words
 * @param meaning what the token means; its own text where left out
 *
 * @example
 * ```ts
 * const isDigit = (code: number) => code >= 48 && code <= 57;
 * const digits = token(whileCode(isDigit), 'digits', (text, start, end) => Number(text.slice(start, end)));
 * run(digits, '2024'); // => { ok: true, value: 2024 }
 * ```
 */
export function token(scan: Scanner, label: string): Parser<string>;
export function token<T>(scan: Scanner, label: string, meaning: Meaning<T>): Parser<T>;
export function token<T>(
  scan: Scanner,
  label: string,
  meaning: Meaning<T | string> = printed,
): Parser<T | string> {
  return parser<T | string>(
    (text, at, run) => {
      const end = scan(text, at);
      if (end < 0) return run.miss(at, label);
      run.value = meaning(text, at, end);
      return end;
    },
    (text, at, run) => {
      const end = scan(text, at);
      return end < 0 ? run.miss(at, label) : end;
    },
  );
}

function printed(text: string, start: number, end: number): string {
  return text.slice(start, end);
}

/** A scanner over code units of one kind: at least `least` of them (1 where left out). */
export function whileCode(accepts: (code: number) => boolean, least = 1): Scanner {
  return (text, at) => {
    let end = at;
    while (end < text.length && accepts(text.charCodeAt(end))) end += 1;
    return end - at >= least ? end : -1;
  };
}

/**
 * Exactly `word`, in its case. An error calls it by the word itself in quotes, a line end as `"\n"`, unless a label is
 * given.
 */
export function literal<const Word extends string>(
  word: Word,
  label = JSON.stringify(word),
): Parser<Word> {
  return token(scanLiteral(word), label, () => word);
}

/** The scanner of one exact word. One and two code units are compared directly: most marks are that short. */
export function scanLiteral(word: string): Scanner {
  const size = word.length;
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  if (size === 1) return (text, at) => (text.charCodeAt(at) === first ? at + 1 : -1);
  if (size === 2) {
    return (text, at) =>
      text.charCodeAt(at) === first && text.charCodeAt(at + 1) === second ? at + 2 : -1;
  }
  return (text, at) => (text.startsWith(word, at) ? at + size : -1);
}

/** One character out of a set of characters, for marks that print spells in many ways: dashes, quotes, bullets. */
export function oneOf(characters: string, label: string): Parser<string> {
  const accepted = new Set(characters);
  return token((text, at) => {
    const code = text.codePointAt(at);
    if (code === undefined) return -1;
    const character = String.fromCodePoint(code);
    return accepted.has(character) ? at + character.length : -1;
  }, label);
}

/**
 * A regular expression as a scanner. It is tried at the offset itself over the whole text, so lookbehind and `\b` see
 * what really stands there. The flag `y` is added; `g` is refused, since it would mean nothing. With the flag `u` or `v`
 * nothing reads between the two halves of a surrogate pair.
 *
 * @throws {TypeError} for a pattern with the flag `g`, when the grammar is built
 */
export function matching(of: RegExp): Scanner {
  const copy = stickyCopy(of);
  const byCharacter = of.unicode || of.flags.includes('v');
  return (text, at) => {
    if (byCharacter && splitsPair(text, at)) return -1;
    const sticky = copy();
    sticky.lastIndex = at;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };
}

/**
 * Whether `at` stands between the two halves of a surrogate pair. A pattern with the flag `u` or `v` would begin its
 * match one code unit before it.
 */
function splitsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/**
 * A token out of a regular expression, with the meaning read off its groups.
 *
 * @throws {TypeError} for a pattern with the flag `g`, when the grammar is built
 *
 * @example
 * ```ts
 * const clock = pattern(/(\d\d):(\d\d)/, 'time of day', ([, hour, minute]) => Number(hour) * 60 + Number(minute));
 * run(clock, '10:29'); // => { ok: true, value: 629 }
 * ```
 */
export function pattern(of: RegExp, label: string): Parser<string>;
export function pattern<T>(
  of: RegExp,
  label: string,
  meaning: (match: RegExpExecArray) => T,
): Parser<T>;
export function pattern<T>(
  of: RegExp,
  label: string,
  meaning: (match: RegExpExecArray) => T | string = ([whole]) => whole,
): Parser<T | string> {
  const scan = matching(of);
  const copy = stickyCopy(of);
  return parser<T | string>(
    (text, at, run) => {
      const sticky = copy();
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match === null || match.index !== at) return run.miss(at, label);
      run.value = meaning(match);
      return at + match[0].length;
    },
    (text, at, run) => {
      const end = scan(text, at);
      return end < 0 ? run.miss(at, label) : end;
    },
  );
}

/** A copy that no caller can move, made at the first use: a pattern with classes of Unicode takes long to compile. */
function stickyCopy(of: RegExp): () => RegExp {
  if (of.global) throw new TypeError(`${of} has the flag g, which has no meaning for a token`);
  let copy: RegExp | null = null;
  return () => {
    copy ??= new RegExp(of.source, of.sticky ? of.flags : `${of.flags}y`);
    return copy;
  };
}

/** The end of the text. */
export const endOfText: Parser<null> = token(
  (text, at) => (at >= text.length ? at : -1),
  'end of text',
  () => null,
);
