/**
 * The mutants of a source: each is one small change of it that a test should notice.
 *
 * Not changed: types, imports, names of properties, the texts of errors that are thrown for a programmer, and tables: lists of
 * more than five words, also where they are the alternatives of a pattern.
 */

import ts from 'typescript';
import { changedPatterns } from './patterns.mjs';

const { SyntaxKind: Kind } = ts;

/** What an operator is changed to. */
const OPERATORS = new Map([
  [Kind.EqualsEqualsEqualsToken, ['!==']],
  [Kind.ExclamationEqualsEqualsToken, ['===']],
  [Kind.LessThanToken, ['<=', '>=']],
  [Kind.LessThanEqualsToken, ['<', '>']],
  [Kind.GreaterThanToken, ['>=', '<=']],
  [Kind.GreaterThanEqualsToken, ['>', '<']],
  [Kind.PlusToken, ['-']],
  [Kind.MinusToken, ['+']],
  [Kind.AsteriskToken, ['/']],
  [Kind.SlashToken, ['*']],
  [Kind.PercentToken, ['*']],
  [Kind.AmpersandToken, ['|']],
  [Kind.BarToken, ['&']],
  [Kind.LessThanLessThanToken, ['>>']],
  [Kind.GreaterThanGreaterThanToken, ['<<']],
  [Kind.PlusEqualsToken, ['-=']],
  [Kind.MinusEqualsToken, ['+=']],
  [Kind.QuestionQuestionEqualsToken, ['=']],
  [Kind.AmpersandAmpersandToken, ['||']],
  [Kind.BarBarToken, ['&&']],
]);

/** Operators one side of which may go. */
const JOINING = new Set([
  Kind.AmpersandAmpersandToken,
  Kind.BarBarToken,
  Kind.QuestionQuestionToken,
]);

/** Methods that have an opposite. */
const OPPOSITE = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
  min: 'max',
  max: 'min',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  at: null,
};

/** Methods without which a value stays one of the same kind. */
const NEUTRAL = new Set(
  'trim trimStart trimEnd toLowerCase toUpperCase normalize replace replaceAll slice filter sort toSorted reverse toReversed concat flat'.split(
    ' ',
  ),
);

/** Combinators that take what they combine as a list of arguments, and those that change the one that they are given. */
const VARIADIC = /^(choice|sequence|firstOf|seq|alternatives)$/;
const WRAPPING =
  /^(optional|label|commit|refine|map|many|spanned|between|followedBy|notFollowedBy)$/;

/**
 * @typedef {object} Mutant
 * @property {string} path the source
 * @property {number} start where the change begins, in UTF-16 code units
 * @property {number} end
 * @property {string} replacement what stands there instead
 * @property {number} line counted from 1
 * @property {string} context that line
 * @property {string} within the named declarations around it, outermost first: `dictionary.walk`
 * @property {string} change original and mutant on one line
 */

/**
 * @param {string} path
 * @param {string} text
 * @returns {Mutant[]} in the order of the text
 */
export function mutantsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found = new Map();

  const add = (start, end, replacement, around = null) => {
    const original = text.slice(start, end);
    if (original === replacement) return;
    const shown = around ?? { start, end };
    const before = text.slice(shown.start, Math.max(start, shown.start));
    const after = text.slice(Math.min(end, shown.end), shown.end);
    const { line } = file.getLineAndCharacterOfPosition(start);
    found.set(`${start} ${end} ${replacement}`, {
      path,
      start,
      end,
      replacement,
      line: line + 1,
      context: lines[line].trim(),
      within: '',
      change: `${onOneLine(text.slice(shown.start, shown.end))} → ${onOneLine(before + replacement + after) || '(nothing)'}`,
    });
  };
  const replace = (node, replacement, around) =>
    add(
      node.getStart(file),
      node.end,
      replacement,
      around && { start: around.getStart(file), end: around.end },
    );
  const source = (node) => text.slice(node.getStart(file), node.end);

  visit(file, []);
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);

  function visit(node, trail) {
    if (isOutside(node)) return;
    const name = nameOf(node);
    const inside = name === null ? trail : [...trail, name];
    const known = new Set(found.keys());
    mutate(node);
    for (const [key, mutant] of found) if (!known.has(key)) mutant.within = inside.join('.');
    ts.forEachChild(node, (child) => visit(child, inside));
  }

  function mutate(node) {
    if (ts.isBinaryExpression(node)) binary(node);
    else if (ts.isPrefixUnaryExpression(node)) unary(node);
    else if (ts.isConditionalExpression(node)) condition(node.condition);
    else if (ts.isIfStatement(node)) condition(node.expression);
    else if (ts.isWhileStatement(node) || ts.isDoStatement(node))
      replace(node.expression, 'false', node.expression);
    else if (ts.isForStatement(node) && node.condition) replace(node.condition, 'false');
    else if (node.kind === Kind.TrueKeyword) replace(node, 'false', shownWith(node));
    else if (node.kind === Kind.FalseKeyword) replace(node, 'true', shownWith(node));
    else if (ts.isNumericLiteral(node)) number(node);
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) string(node);
    else if (ts.isTemplateExpression(node)) {
      if (!isErrorText(node)) replace(node, '``');
    } else if (ts.isRegularExpressionLiteral(node)) {
      for (const changed of changedPatterns(node.text)) replace(node, changed);
    } else if (ts.isArrayLiteralExpression(node)) list(node.elements);
    else if (ts.isObjectLiteralExpression(node)) list(node.properties);
    else if (ts.isCallExpression(node)) call(node);
    else if (ts.isPropertyAccessExpression(node) && node.questionDotToken) {
      replace(node.questionDotToken, '.', node);
    } else if (ts.isExpressionStatement(node)) replace(node, ';');
    else if (ts.isBreakStatement(node) && !ts.isCaseOrDefaultClause(node.parent))
      replace(node, ';');
    else if (ts.isContinueStatement(node)) replace(node, ';');
    else if (ts.isThrowStatement(node)) replace(node, ';');
    else if (ts.isReturnStatement(node)) returned(node);
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
      if (!isNothing(node.body)) replace(node.body, 'null', node);
    } else if (ts.isYieldExpression(node)) replace(node, 'null');
    else if (ts.isCaseClause(node) && node.statements.length > 0) {
      const [first] = node.statements;
      add(first.getStart(file), node.end, 'break;', {
        start: node.getStart(file),
        end: node.end,
      });
    }
  }

  function binary(node) {
    const { left, operatorToken: operator, right } = node;
    // Steps of a `for` only end in an endless loop.
    if (ts.isForStatement(node.parent) && node.parent.incrementor === node) return;
    for (const other of OPERATORS.get(operator.kind) ?? []) replace(operator, other, node);
    if (JOINING.has(operator.kind)) {
      replace(node, source(left));
      replace(node, source(right));
    }
  }

  function unary(node) {
    if (node.operator === Kind.ExclamationToken || node.operator === Kind.MinusToken) {
      replace(node, `(${source(node.operand)})`);
    }
  }

  function condition(of) {
    replace(of, 'true');
    replace(of, 'false');
  }

  function number(node) {
    // -1 is "not here"; any other negative number says the same.
    if (ts.isPrefixUnaryExpression(node.parent)) return;
    const value = Number(node.text);
    const isHex = /^0x/i.test(source(node));
    replace(node, isHex ? `0x${(value + 1).toString(16)}` : String(value + 1), shownWith(node));
  }

  function string(node) {
    if (isErrorText(node) || isPropertyName(node) || isDirective(node)) return;
    replace(node, node.text === '' ? "'mutant'" : "''", shownWith(node));
  }

  /** Without each of the elements. */
  function list(elements) {
    for (const [index, element] of elements.entries()) {
      if (ts.isOmittedExpression(element)) continue;
      const start = element.getStart(file);
      const around = { start, end: element.end };
      const next = elements[index + 1];
      const before = elements[index - 1];
      if (next) add(start, next.getStart(file), '', around);
      else if (before) add(before.end, element.end, '', around);
      else add(start, elements.hasTrailingComma ? elements.end : element.end, '', around);
    }
  }

  function call(node) {
    const { expression: callee, arguments: given } = node;
    if (ts.isIdentifier(callee)) {
      if (VARIADIC.test(callee.text) && given.length > 1) list(given);
      if (WRAPPING.test(callee.text) && given.length > 0) replace(node, source(given[0]));
      return;
    }
    if (!ts.isPropertyAccessExpression(callee)) return;
    const method = callee.name.text;
    if (OPPOSITE[method]) replace(callee.name, OPPOSITE[method], node);
    const isStatic = ts.isIdentifier(callee.expression) && /^[A-Z]/.test(callee.expression.text);
    if (NEUTRAL.has(method) && !isStatic) replace(node, source(callee.expression));
  }

  function returned(node) {
    if (node.expression === undefined) replace(node, ';');
    else if (!isNothing(node.expression) && !isTruthValue(node.expression))
      replace(node.expression, 'null', node);
  }

  /** The expression in which a literal is told apart from others like it. */
  function shownWith(node) {
    let around = node.parent;
    if (ts.isPrefixUnaryExpression(around)) around = around.parent;
    return around.end - around.getStart(file) <= 100 ? around : node;
  }

  function isDirective(node) {
    return ts.isExpressionStatement(node.parent);
  }
}

/** What is not run, or is named and not said. */
function isOutside(node) {
  return (
    ts.isTypeNode(node) ||
    (ts.isArrayLiteralExpression(node) && isTable(node)) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    (ts.isFunctionDeclaration(node) && node.body === undefined)
  );
}

/** A list of more than five words is a table. */
function isTable({ elements }) {
  return elements.length > 5 && elements.every((one) => ts.isStringLiteral(one));
}

function nameOf(node) {
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isAccessor(node);
  return isNamed && node.name && ts.isIdentifier(node.name) ? node.name.text : null;
}

/** Whether a text stands in an error that is made here. */
function isErrorText(node) {
  for (let around = node.parent; around; around = around.parent) {
    if (ts.isNewExpression(around) && /Error$/.test(around.expression.getText())) return true;
    if (ts.isStatement(around)) return false;
  }
  return false;
}

function isPropertyName({ parent, pos }) {
  return 'name' in parent && parent.name?.pos === pos && !ts.isComputedPropertyName(parent);
}

/** `false` and `null` say the same to what asks for a truth value. */
function isTruthValue({ kind }) {
  return kind === Kind.TrueKeyword || kind === Kind.FalseKeyword;
}

function isNothing(node) {
  return node.kind === Kind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

function onOneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
