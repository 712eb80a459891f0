/** The pieces of a list of people, and the marks that some of them are told by. */

import { token } from '../../kit/index.ts';
import { codeAt, foldSpace, isApostrophe, isDigit, isInlineSpace, isLetter } from '../space.ts';

/** One piece of a list. `agency` is whom the people before it write for, `employer` the same behind "for"; `companion` a body that
 * stands for itself. */
export interface Piece {
  readonly kind:
    | 'person'
    | 'agency'
    | 'employer'
    | 'companion'
    | 'role'
    | 'place'
    | 'email'
    | 'handle'
    | 'credential'
    | 'remark';
  /** As printed, white space folded, without the word or mark that opens it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: a word with nothing but a blank between, a semicolon, or any other mark or "and". */
  readonly behind: 'word' | 'semicolon' | 'mark';
}

/** Behind a short word in small letters between blanks: "and", "und", "y". */
const AND = /(?<=\s(?:\p{Ll}{1,3}|AND))/uy;

function behind(text: string, start: number): Piece['behind'] {
  let before = start - 1;
  while (isInlineSpace(codeAt(text, before))) before -= 1;
  const code = codeAt(text, before);
  if (code === 59 || code === 0xff1b) return 'semicolon';
  // "NBC News' Ada Rowe"
  if (!(isLetter(code) || isDigit(code) || code === 46 || isApostrophe(code))) return 'mark';
  AND.lastIndex = before + 1;
  return AND.test(text) ? 'mark' : 'word';
}

/** The meaning of a token that is a piece of one kind. */
export const pieceOf =
  (kind: Piece['kind']) =>
  (text: string, start: number, end: number): Piece => ({
    kind,
    text: foldSpace(text.slice(start, end)),
    start,
    end,
    behind: behind(text, start),
  });

function scanOf(of: RegExp): (text: string, at: number) => number {
  return (text, at) => {
    of.lastIndex = at;
    return of.test(text) ? of.lastIndex : -1;
  };
}

// Tokens

export const email = token(
  scanOf(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy),
  'e-mail address',
  pieceOf('email'),
);
export const handle = token(scanOf(/@\w{1,30}/y), 'handle', pieceOf('handle'));
/** Letters that sign for an agency: "det/dpa", "gr/bp", "RND/dpa". */
export const signs = token(
  scanOf(/(?:\p{Ll}{2,5}|\p{Lu}{2,5})(?:\/\p{L}{2,6}){1,3}(?![\p{L}\p{N}])/uy),
  'initials',
  pieceOf('companion'),
);
export const domain = token(
  scanOf(/(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,6}(?:\/\p{Ll}{1,5})?(?![\p{L}\p{N}.@])/uy),
  'web site',
  pieceOf('agency'),
);
