/** Small changes to a regular expression, each of which a test of the grammar around it should notice. */

import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

const parser = new RegExpParser({ ecmaVersion: 2025 });

const OPPOSITE = { d: 'D', D: 'd', s: 'S', S: 's', w: 'W', W: 'w', p: 'P', P: 'p', b: 'B', B: 'b' };

/**
 * @param {string} literal a regular expression as its source has it, `/…/u`
 * @returns {string[]} the literals that differ from it in one place
 */
export function changedPatterns(literal) {
  const tree = parser.parseLiteral(literal);
  const found = new Set();
  const replace = ({ start, end }, by) => {
    const changed = literal.slice(0, start) + by + literal.slice(end);
    if (!isValid(changed)) return;
    found.add(changed);
  };
  const without = (node) => replace(node, '');
  visitRegExpAST(tree, {
    onAssertionEnter(node) {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
        const mark = node.kind === 'lookahead' ? '?' : '?<';
        const inner = node.raw.slice(mark.length + 2);
        replace(node, `(${mark}${node.negate ? '=' : '!'}${inner}`);
        replace(node, '(?:)');
      } else {
        without(node);
      }
    },
    onQuantifierEnter(node) {
      const { element, min, max, greedy } = node;
      const lazy = greedy ? '' : '?';
      const of = element.raw;
      if (max > 1) replace(node, min === 0 ? `${of}?` : of);
      if (min === 0) replace(node, max === 1 ? of : `${of}+${lazy}`);
      if (min === 0 && max === 1) replace(node, '(?:)');
      if (min > 1) replace(node, `${of}{${min - 1},${max === Infinity ? '' : max}}${lazy}`);
      if (max > 1 && max < Infinity) replace(node, `${of}{${min},${max + 1}}${lazy}`);
    },
    onCharacterClassEnter(node) {
      replace(node, node.negate ? `[${node.raw.slice(2)}` : `[^${node.raw.slice(1)}`);
      if (node.elements.length > 1) for (const element of node.elements) without(element);
    },
    onCharacterSetEnter(node) {
      const sign = node.raw[1];
      if (node.kind !== 'any' && sign in OPPOSITE) {
        replace(node, `\\${OPPOSITE[sign]}${node.raw.slice(2)}`);
      }
    },
    onGroupEnter: ({ alternatives }) => dropAlternatives(alternatives),
    onCapturingGroupEnter: ({ alternatives }) => dropAlternatives(alternatives),
    onPatternEnter: ({ alternatives }) => dropAlternatives(alternatives),
    onFlagsEnter(node) {
      if (node.ignoreCase) replace(node, node.raw.replace('i', ''));
      if (node.multiline) replace(node, node.raw.replace('m', ''));
    },
  });
  found.delete(literal);
  return [...found];

  function dropAlternatives(alternatives) {
    if (alternatives.length < 2 || isTable(alternatives)) return;
    for (const [index, one] of alternatives.entries()) {
      const next = alternatives[index + 1];
      const before = alternatives[index - 1];
      replace(
        next ? { start: one.start, end: next.start } : { start: before.end, end: one.end },
        '',
      );
    }
  }
}

/** More than five alternatives that are words are a table. */
function isTable(alternatives) {
  return (
    alternatives.length > 5 &&
    alternatives.every(({ elements }) =>
      elements.every(({ type }) => /^Character(?:Set)?$/.test(type)),
    )
  );
}

function isValid(literal) {
  try {
    parser.parseLiteral(literal);
    return !literal.startsWith('//');
  } catch {
    return false;
  }
}
