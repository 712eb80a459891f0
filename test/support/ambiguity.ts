/**
 * In how many ways a regular expression can read one text, at most: what backtracking can cost where it stands.
 *
 * redos-detector counts them. It is asked in a form that it answers fast and that has as many ways or more: an
 * alternative at a time, at one place of the text, with classes of Unicode by a few letters that stand for them, and
 * first with longer repetitions as endless ones.
 */

import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { isSafePattern } from 'redos-detector';

/** More ways than any pattern needs: there the counting ends. */
const LIMIT = 50;
/** Behind so many steps of counting the ways count as endless. */
const PATIENCE = 5000;

/** Repetitions up to this stay as they are in the first question. */
const SHORT = 3;

/** Letters of Latin and of scripts without case, and marks and digits: they overlap as the whole classes do. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ÿ\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zß-öø-ÿ',
  Lt: '\\u01c5',
  Lo: '\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af',
  M: '\\u0300-\\u036f',
  N: '0-9\\u0660-\\u0669',
};

/**
 * Upper bound of the ways in which any one alternative of a pattern reads a text from one place on; Infinity for no bound.
 * Alternatives add up, and there are as many as are written.
 */
export function waysToRead({ source, flags }: RegExp): number {
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: /u/.test(flags),
  });
  let most = 0;
  for (const alternative of new Set(alternativesOf(ast))) {
    const ignoreCase = /i/.test(flags);
    const endless = asked(alternative, ignoreCase, true);
    const ways = endless < LIMIT ? endless : asked(alternative, ignoreCase, false);
    most = Math.max(most, ways);
  }
  return most;
}

/** The alternatives of a pattern, those of a group that is one of them included: their ways add up. */
function alternativesOf({ alternatives }: AST.Pattern | AST.Group): AST.Alternative[] {
  return alternatives.flatMap((one) => {
    const [only] = one.elements;
    return one.elements.length === 1 && only?.type === 'Group' ? alternativesOf(only) : [one];
  });
}

const known = new Map<string, number>();

function asked(alternative: AST.Alternative, caseInsensitive: boolean, endless: boolean): number {
  const pattern = `^(?:${simplified(alternative, endless)})`;
  const name = `${caseInsensitive} ${pattern}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const { score } = isSafePattern(pattern, {
    caseInsensitive,
    maxScore: LIMIT,
    maxSteps: PATIENCE,
  });
  const ways = score.infinite ? Number.POSITIVE_INFINITY : score.value;
  known.set(name, ways);
  return ways;
}

/** A part of a pattern without classes of Unicode, and without bounds where repetitions are to be endless. */
function simplified(part: AST.Alternative, endless: boolean): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visitRegExpAST(part, {
    onCharacterSetEnter(set) {
      if (set.kind !== 'property') return;
      const letters = STANDS_FOR[set.value ?? set.key];
      if (letters === undefined || set.negate) throw new Error(`nothing stands for ${set.raw}`);
      const inClass = set.parent.type === 'CharacterClass';
      edits.push({ start: set.start, end: set.end, text: inClass ? letters : `[${letters}]` });
    },
    onQuantifierEnter({ element, end, min, max, greedy }) {
      if (!endless || max <= SHORT) return;
      const least = min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
      edits.push({ start: element.end, end, text: greedy ? least : `${least}?` });
    },
  });
  edits.sort((one, other) => one.start - other.start);
  let text = '';
  let at = part.start;
  for (const edit of edits) {
    text += part.raw.slice(at - part.start, edit.start - part.start) + edit.text;
    at = edit.end;
  }
  return text + part.raw.slice(at - part.start);
}
