/**
 * A regular expression as a backtracking matcher whose steps are counted: every element that is tried at a character is
 * one. Engines do no more than this; what they do less depends on the engine.
 */

import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What one search took, and where it ended. */
export interface Search {
  readonly steps: number;
  /** Offset of the match, -1 for none. */
  readonly index: number;
  /** Offset behind the match, -1 for none. */
  readonly end: number;
}

/** Reads on at an offset: gives the end of the whole match, or -1. */
type Next = (at: number) => number;

/** What a pattern is compiled with. */
interface Matching {
  text: string;
  steps: number;
  readonly flags: AST.Flags;
}

type Element = AST.Element | AST.QuantifiableElement;

/** A search with a pattern, from an offset on; at that offset only where the pattern is sticky. */
export function counted(pattern: RegExp): (text: string, from: number) => Search {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const flags = parser.parseFlags(pattern.flags);
  const { unicode, unicodeSets, sticky } = flags;
  const ast = parser.parsePattern(pattern.source, 0, pattern.source.length, {
    unicode,
    unicodeSets,
  });
  const matching: Matching = { text: '', steps: 0, flags };
  const match = anyOf(ast.alternatives, (at) => at, false, matching);
  const byCharacter = unicode || unicodeSets;
  return (text, from) => {
    matching.text = text;
    matching.steps = 0;
    for (let at = byCharacter ? characterStart(text, from) : from; at <= text.length; ) {
      const end = match(at);
      if (end >= 0) return { steps: matching.steps, index: at, end };
      if (sticky) break;
      at += byCharacter ? widthAt(text, at, false) : 1;
    }
    return { steps: matching.steps, index: -1, end: -1 };
  };
}

/** The beginning of the character that an offset stands in. */
function characterStart(text: string, at: number): number {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

/** Code units of the character in front of or behind an offset, at least one. */
function widthAt(text: string, at: number, back: boolean): number {
  if (!back) return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
}

function anyOf(
  alternatives: readonly AST.Alternative[],
  next: Next,
  back: boolean,
  matching: Matching,
): Next {
  const ways = alternatives.map(({ elements }) => inOrder(elements, next, back, matching));
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) return only;
  return (at) => {
    for (const way of ways) {
      matching.steps += 1;
      const end = way(at);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function inOrder(
  elements: readonly Element[],
  next: Next,
  back: boolean,
  matching: Matching,
): Next {
  const order = back ? elements : [...elements].reverse();
  return order.reduce<Next>((after, element) => one(element, after, back, matching), next);
}

function one(element: Element, next: Next, back: boolean, matching: Matching): Next {
  switch (element.type) {
    case 'Group':
      if (element.modifiers !== null) break;
      return anyOf(element.alternatives, next, back, matching);
    case 'CapturingGroup':
      return anyOf(element.alternatives, next, back, matching);
    case 'Quantifier':
      return repeated(element, next, back, matching);
    case 'Assertion':
      return asserted(element, next, matching);
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const step = character(element, back, matching);
      return (at) => {
        const end = step(at);
        return end < 0 ? -1 : next(end);
      };
    }
  }
  throw new Error(`cannot count ${element.raw}`);
}

/** One character: the offset behind it (in front of it, backwards), or -1. */
function character(
  { raw }: AST.Character | AST.CharacterSet | AST.CharacterClass,
  back: boolean,
  matching: Matching,
): Next {
  const { unicode, unicodeSets, ignoreCase, dotAll } = matching.flags;
  const byCharacter = unicode || unicodeSets;
  const flags = `${ignoreCase ? 'i' : ''}${dotAll ? 's' : ''}${unicode ? 'u' : ''}${unicodeSets ? 'v' : ''}`;
  const own = new RegExp(`^(?:${raw})$`, flags);
  const known = new Map<string, boolean>();
  return (at) => {
    matching.steps += 1;
    const { text } = matching;
    const width = byCharacter ? widthAt(text, at, back) : 1;
    const [start, end] = back ? [at - width, at] : [at, at + width];
    if (start < 0 || end > text.length) return -1;
    const printed = text.slice(start, end);
    let fits = known.get(printed);
    if (fits === undefined) {
      fits = own.test(printed);
      known.set(printed, fits);
    }
    if (!fits) return -1;
    return back ? start : end;
  };
}

function isOneCharacter(
  element: Element,
): element is AST.Character | AST.CharacterSet | AST.CharacterClass {
  return /^Character(Set|Class)?$/.test(element.type);
}

function repeated(
  { element, min, max, greedy }: AST.Quantifier,
  next: Next,
  back: boolean,
  matching: Matching,
): Next {
  if (isOneCharacter(element)) {
    return run(character(element, back, matching), min, max, greedy, next);
  }
  let count = 0;
  let start = -1;
  const around: Next = (at) => {
    // A round that reads nothing ends the repetition.
    if (at === start && count > min) return -1;
    return again(at);
  };
  const body = one(element, around, back, matching);
  const round = (at: number): number => {
    if (count >= max) return -1;
    const [outerCount, outerStart] = [count, start];
    count += 1;
    start = at;
    const end = body(at);
    count = outerCount;
    start = outerStart;
    return end;
  };
  /** What follows may come back to this repetition in another round of an outer one. */
  const leave = (at: number): number => {
    if (count < min) return -1;
    const [outerCount, outerStart] = [count, start];
    count = 0;
    start = -1;
    const end = next(at);
    count = outerCount;
    start = outerStart;
    return end;
  };
  const again: Next = (at) => {
    const [first, second] = greedy ? [round, leave] : [leave, round];
    const end = first(at);
    return end >= 0 ? end : second(at);
  };
  return (at) => {
    const [outerCount, outerStart] = [count, start];
    count = 0;
    start = -1;
    const end = again(at);
    count = outerCount;
    start = outerStart;
    return end;
  };
}

/** A repetition of one character: by a loop, so that a long run needs no stack. */
function run(step: Next, min: number, max: number, greedy: boolean, next: Next): Next {
  return (at) => {
    const ends = [at];
    const goOn = (): boolean => {
      if (ends.length > max) return false;
      const end = step(ends[ends.length - 1] ?? at);
      if (end >= 0) ends.push(end);
      return end >= 0;
    };
    if (greedy) {
      while (goOn());
      for (let count = ends.length - 1; count >= min; count -= 1) {
        const end = next(ends[count] ?? at);
        if (end >= 0) return end;
      }
      return -1;
    }
    for (let count = 0; ; count += 1) {
      if (count >= min) {
        const end = next(ends[count] ?? at);
        if (end >= 0) return end;
      }
      if (!goOn()) return -1;
    }
  };
}

function asserted(element: AST.Assertion, next: Next, matching: Matching): Next {
  const holds = assertion(element, matching);
  return (at) => {
    matching.steps += 1;
    return holds(at) ? next(at) : -1;
  };
}

function assertion(element: AST.Assertion, matching: Matching): (at: number) => boolean {
  const { multiline, ignoreCase, unicode, unicodeSets } = matching.flags;
  switch (element.kind) {
    case 'start':
      return (at) => at === 0 || (multiline && isLineEnd(matching.text, at - 1));
    case 'end':
      return (at) => at === matching.text.length || (multiline && isLineEnd(matching.text, at));
    case 'word': {
      const word = new RegExp(String.raw`^\w$`, ignoreCase && (unicode || unicodeSets) ? 'iu' : '');
      const isWord = (at: number) => word.test(matching.text.charAt(at));
      return (at) => (isWord(at - 1) !== isWord(at)) !== element.negate;
    }
    default: {
      const back = element.kind === 'lookbehind';
      const look = anyOf(element.alternatives, (at) => at, back, matching);
      return (at) => look(at) >= 0 !== element.negate;
    }
  }
}

function isLineEnd(text: string, at: number): boolean {
  return /[\n\r\u2028\u2029]/.test(text.charAt(at));
}
