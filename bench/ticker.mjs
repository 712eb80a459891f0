/**
 * Ticker rows against what a careful person would write by hand, against one anchored regular expression with named
 * groups, and against the same grammar in stock Parsimmon. All of them build the same result, spans and conflicts
 * included, which is checked before anything is timed.
 *
 *     node bench/ticker.mjs [entry]        entry: a built wirecopy, dist/index.js where left out
 */
import { deepStrictEqual } from 'node:assert';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import P from 'parsimmon';
import { compare, each, print } from './measure.mjs';

// What all the ways share: the arithmetic of the percentage, and the object

const TENS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const NONE = Object.freeze([]);
const DIRECTION = Object.freeze(['direction']);
const PERCENT = Object.freeze(['percent']);
const BOTH = Object.freeze(['direction', 'percent']);

/** Whether 100 × change ÷ (last − change) is the percentage, within half of each last decimal. */
export function agrees(last, lastDecimals, change, changeDecimals, percent, percentDecimals) {
  const previous = last - change;
  if (previous === 0) return true;
  const tolerance =
    0.5 / TENS[percentDecimals] +
    (100 *
      ((0.5 / TENS[changeDecimals]) * Math.abs(last) +
        (0.5 / TENS[lastDecimals]) * Math.abs(change))) /
      (previous * previous);
  return Math.abs(Math.abs(percent) - Math.abs((100 * change) / previous)) <= tolerance + 1e-9;
}

const bySign = (sign) => (sign === 0 ? null : sign > 0 ? 'up' : 'down');

/** Whether the word, the arrow and the signs of what is not zero say two things. */
export function disagree(word, arrow, change, changeSign, percent, percentSign) {
  if (change === 0 && percent === 0) return false;
  let up = word === 'up' || arrow === 'up';
  let down = word === 'down' || arrow === 'down';
  if (change !== 0 && changeSign > 0) up = true;
  if (change !== 0 && changeSign < 0) down = true;
  if (percent !== 0 && percentSign > 0) up = true;
  if (percent !== 0 && percentSign < 0) down = true;
  return (up && down) || word === 'unchanged';
}

export const conflictsOf = (direction, percent) =>
  direction ? (percent ? BOTH : DIRECTION) : percent ? PERCENT : NONE;

export const refused = (text, offset, expected) => ({
  ok: false,
  error: { offset, found: text.slice(offset, offset + 20), expected },
});

// By hand

const isDigit = (code) => code >= 48 && code <= 57;
const isSmall = (code) => code >= 97 && code <= 122;
const isCapital = (code) => code >= 65 && code <= 90;
/** White space in print is wide: no-break, thin, narrow and ideographic blanks are blanks. */
const isBlank = (code) =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000;
const isLetter = (code) =>
  isCapital(code) || isSmall(code) || (code > 127 && /\p{L}/u.test(String.fromCharCode(code)));

/** The end of a figure with groups of three and decimals; `at` where its groups have another size. */
function skipFigure(text, at) {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const head = end - at;
  while (text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 1))) {
    const group = end + 1;
    end = group;
    while (isDigit(text.charCodeAt(end))) end += 1;
    if (head > 3 || end - group !== 3) return at;
  }
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    end += 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
  }
  return end;
}

/** The decimals of the figure from `start` to `end`. */
function decimalsOf(text, start, end) {
  for (let i = end - 1; i > start; i -= 1) if (text.charCodeAt(i) === 46) return end - i - 1;
  return 0;
}

/** Its value, without commas, by mantissa and power of ten. */
function decimalValue(text, start, end, decimals) {
  let mantissa = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0) mantissa = mantissa * 10 + digit;
  }
  return decimals === 0 ? mantissa : mantissa / TENS[decimals];
}

const signAt = (text, at) => {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 0x2212 || code === 0x2013 || code === 0xff0d) return -1;
  return code === 43 || code === 0xff0b ? 1 : 0;
};

/**
 * Rows of one line, `SYMBOL last [Increased By|Decreased By|No Change] [▲|▼] [change] [(]percent%[)]`, by offsets.
 * A line that is none is refused where the word stands that no row has: names are up to nine words, two of them in
 * small letters.
 */
export function scanRow(text) {
  let at = 0;
  while (isBlank(text.charCodeAt(at))) at += 1;
  const start = at;
  let end = at;
  let words = 0;
  let small = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code) && words > 0) {
      // A whole figure before another one is part of the name.
      let next = at;
      while (isDigit(text.charCodeAt(next))) next += 1;
      if (text.charCodeAt(next) !== 32 || next - at > 4 || !isDigit(text.charCodeAt(next + 1)))
        break;
      end = next;
    } else {
      if (!(isLetter(code) || isDigit(code))) {
        return refused(text, at, words === 0 ? ['symbol'] : ['last price']);
      }
      if (isSmall(code) && !isCapital(text.charCodeAt(at + 1))) small += 1;
      if (small > 2 || words === 9)
        return refused(text, at, words === 0 ? ['symbol'] : ['last price']);
      let next = at;
      for (; next < text.length; next += 1) {
        const inside = text.charCodeAt(next);
        if (isBlank(inside) || inside === 58 || inside === 10) break;
        if (
          !(
            isLetter(inside) ||
            isDigit(inside) ||
            inside === 38 ||
            (inside >= 45 && inside <= 47) ||
            inside === 39 ||
            inside === 0x2019
          )
        ) {
          return refused(text, at, words === 0 ? ['symbol'] : ['last price']);
        }
      }
      end = next;
    }
    words += 1;
    at = end;
    if (text.charCodeAt(at) === 58) {
      at += 1;
      while (isBlank(text.charCodeAt(at))) at += 1;
      if (!isDigit(text.charCodeAt(at))) return refused(text, at, ['last price']);
      break;
    }
    while (isBlank(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return refused(text, at, ['last price']);
  }

  const lastStart = at;
  const lastEnd = skipFigure(text, at);
  if (lastEnd === lastStart) return refused(text, at, ['last price']);
  const lastDecimals = decimalsOf(text, lastStart, lastEnd);
  const last = decimalValue(text, lastStart, lastEnd, lastDecimals);
  at = lastEnd;
  while (isBlank(text.charCodeAt(at))) at += 1;

  let word = null;
  if (text.startsWith('Increased By', at)) {
    word = 'up';
    at += 12;
  } else if (text.startsWith('Decreased By', at)) {
    word = 'down';
    at += 12;
  } else if (text.startsWith('No Change', at)) {
    word = 'unchanged';
    at += 9;
  }
  while (isBlank(text.charCodeAt(at))) at += 1;
  let arrow = null;
  const mark = text.charCodeAt(at);
  if (mark === 0x25b2 || mark === 0x25bc) {
    arrow = mark === 0x25b2 ? 'up' : 'down';
    at += 1;
    while (isBlank(text.charCodeAt(at))) at += 1;
  }

  let change = null;
  let changeSpan = null;
  let changeDecimals = 0;
  let changeSign = 0;
  let figureStart = at;
  let bracketed = text.charCodeAt(at) === 40;
  if (bracketed) figureStart = at + 1;
  let sign = signAt(text, figureStart);
  let digits = sign === 0 ? figureStart : figureStart + 1;
  let figureEnd = skipFigure(text, digits);
  if (figureEnd === digits) return refused(text, at, ['change', 'direction', 'percent change']);
  if (text.charCodeAt(figureEnd) !== 37) {
    changeDecimals = decimalsOf(text, digits, figureEnd);
    change = decimalValue(text, digits, figureEnd, changeDecimals);
    changeSign = sign;
    changeSpan = { start: figureStart, end: figureEnd };
    at = figureEnd;
    while (isBlank(text.charCodeAt(at))) at += 1;
    bracketed = text.charCodeAt(at) === 40;
    figureStart = bracketed ? at + 1 : at;
    sign = signAt(text, figureStart);
    digits = sign === 0 ? figureStart : figureStart + 1;
    figureEnd = skipFigure(text, digits);
  }
  let percent = null;
  let percentSpan = null;
  let percentDecimals = 0;
  let percentSign = 0;
  if (figureEnd > digits && text.charCodeAt(figureEnd) === 37) {
    percentDecimals = decimalsOf(text, digits, figureEnd);
    percent = decimalValue(text, digits, figureEnd, percentDecimals);
    percentSign = sign;
    percentSpan = { start: figureStart, end: figureEnd + 1 };
    at = figureEnd + 1;
    if (bracketed) {
      if (text.charCodeAt(at) !== 41) return refused(text, at, ['percent change']);
      at += 1;
    }
  }
  const rowEnd = at;
  while (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 10) at += 1;
  if (at < text.length) return refused(text, at, ['end of text']);

  const direction = word ?? arrow ?? bySign(changeSign === 0 ? percentSign : changeSign);
  const way = direction === 'down' ? -1 : 1;
  const signOfChange = changeSign === 0 ? way : changeSign;
  const signedChange = change === null ? null : change === 0 ? 0 : signOfChange * change;
  const signedPercent =
    percent === null ? null : percent === 0 ? 0 : (percentSign === 0 ? way : percentSign) * percent;
  const fits =
    change === null ||
    percent === null ||
    agrees(last, lastDecimals, signedChange, changeDecimals, percent, percentDecimals);
  if (percent === null && (changeSign === 0 || changeDecimals === 0 || lastDecimals < 2)) {
    return refused(text, changeSpan.start, ['change']);
  }
  if (
    change === null &&
    (percentDecimals === 0 ||
      lastDecimals < (percentSign === 0 && word === null && arrow === null ? 2 : 1))
  ) {
    return refused(text, percentSpan.start, ['percent change']);
  }
  return {
    ok: true,
    value: {
      kind: 'tickerRow',
      symbol: text.slice(start, end),
      name: null,
      last,
      change: signedChange,
      percentChange: signedPercent,
      direction,
      currency: null,
      volume: null,
      conflicts: conflictsOf(
        disagree(word, arrow, change ?? 0, changeSign, percent ?? 0, percentSign),
        !fits,
      ),
      span: { start, end: rowEnd },
      spans: {
        symbol: { start, end },
        last: { start: lastStart, end: lastEnd },
        change: changeSpan,
        percentChange: percentSpan,
      },
    },
  };
}

/** The row of five figures, from what was found out about them; for the ways below. */
export function rowOf({ start, end, symbol, last, word, arrow, change, percent }) {
  const lastValue = Number(last.text.replaceAll(',', ''));
  const changeValue = Number(change.text.replaceAll(',', ''));
  const percentValue = Number(percent.text.slice(0, -1));
  const direction = { I: 'up', D: 'down', N: 'unchanged' }[word[0]];
  const pointed = arrow === undefined ? null : arrow === '▲' ? 'up' : 'down';
  const signOf = (text) => (text[0] === '-' ? -1 : text[0] === '+' ? 1 : 0);
  const way = direction === 'down' ? -1 : 1;
  const signed = (value, text) => (value === 0 ? 0 : signOf(text) === 0 ? way * value : value);
  const decimals = (text) => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0);
  const signedChange = signed(changeValue, change.text);
  const percentDecimals = decimals(percent.text.slice(0, -1));
  const fits = agrees(
    lastValue,
    decimals(last.text),
    signedChange,
    decimals(change.text),
    percentValue,
    percentDecimals,
  );
  return {
    kind: 'tickerRow',
    symbol: symbol.text,
    name: null,
    last: lastValue,
    change: signedChange,
    percentChange: signed(percentValue, percent.text),
    direction,
    currency: null,
    volume: null,
    conflicts: conflictsOf(
      disagree(
        direction,
        pointed,
        changeValue,
        signOf(change.text),
        percentValue,
        signOf(percent.text),
      ),
      !fits,
    ),
    span: { start, end },
    spans: {
      symbol: symbol.span,
      last: last.span,
      change: change.span,
      percentChange: percent.span,
    },
  };
}

// A regular expression

const ROW =
  /^(?<symbol>[A-Z][A-Z0-9]*) (?<last>[\d,]+(?:\.\d+)?) (?<word>Increased By|Decreased By|No Change) (?<arrow>[▲▼] )?(?<change>[-+]?[\d,]+(?:\.\d+)?) \((?<percent>[-+]?\d+(?:\.\d+)?%)\)$/u;

/** Business Recorder rows by one anchored expression. */
export function matchRow(text) {
  const match = ROW.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const { symbol, last, word, arrow = '', change, percent } = match.groups;
  let at = 0;
  const next = (piece, gap) => {
    const start = at;
    at += piece.length + gap;
    return { text: piece, span: { start, end: start + piece.length } };
  };
  const symbolPiece = next(symbol, 1);
  const lastPiece = next(last, 1);
  at += word.length + 1 + arrow.length;
  const changePiece = next(change, 2);
  const percentPiece = next(percent, 0);
  return {
    ok: true,
    value: rowOf({
      start: 0,
      end: text.length,
      symbol: symbolPiece,
      last: lastPiece,
      word,
      arrow: arrow === '' ? undefined : arrow[0],
      change: changePiece,
      percent: percentPiece,
    }),
  };
}

// Stock Parsimmon, as its documentation writes grammars

const piece = (of) =>
  P.seqMap(P.index, of, P.index, ({ offset: start }, text, { offset: end }) => ({
    text,
    span: { start, end },
  }));

const stockRow = P.seqMap(
  piece(P.regexp(/[A-Z][A-Z0-9]*/).desc('symbol')),
  P.whitespace,
  piece(P.regexp(/[\d,]+(?:\.\d+)?/).desc('last price')),
  P.whitespace,
  P.alt(P.string('Increased By'), P.string('Decreased By'), P.string('No Change')),
  P.whitespace,
  P.alt(P.string('▲').skip(P.whitespace), P.string('▼').skip(P.whitespace), P.of(undefined)),
  piece(P.regexp(/[-+]?[\d,]+(?:\.\d+)?/).desc('change')),
  P.whitespace.then(P.string('(')),
  piece(P.regexp(/[-+]?\d+(?:\.\d+)?%/).desc('percent change')),
  P.string(')'),
  (symbol, _, last, __, word, ___, arrow, change, ____, percent) =>
    rowOf({
      start: symbol.span.start,
      end: percent.span.end + 1,
      symbol,
      last,
      word,
      arrow,
      change,
      percent,
    }),
);

/** Business Recorder rows in stock Parsimmon. */
export function parseStock(text) {
  const result = stockRow.parse(text);
  return result.status
    ? { ok: true, value: result.value }
    : refused(text, result.index.offset, result.expected);
}

// What is read

/** Rows as Business Recorder prints them, indices without an arrow among them; the figures are ours. */
export const BRECORDER = [
  'ALPHA 74.53 Increased By ▲ 1.00 (1.36%)',
  'BETA 4.64 Decreased By ▼ -0.03 (-0.64%)',
  'GAMMA 35.40 Decreased By ▼ -0.69 (-1.91%)',
  'DELTA 138.36 Increased By ▲ 0.91 (0.66%)',
  'EPSILON 6.80 No Change ▼ 0.00 (0%)',
  'ZETA 9.90 Increased By ▲ 0.04 (0.41%)',
  'IX100 72,988 Increased By 398.3 (0.55%)',
  'IX30 23,283 Increased By 146.1 (0.63%)',
];

/** Read alike by both, not timed: wide blanks, other letters, the minus of typesetters. */
const UNUSUAL = [
  'ALPHA\u00a074.53 Decreased By  ▼ −1.00\u2009(−1.32%)',
  'ÄLPHA 1,074.53 +1.00 (+0.09%)',
];

/** The other layouts: name, lines, and whether the scanner above reads it as well. */
export const LAYOUTS = [
  [
    'name last change (percent)',
    ['S&P 500 2,111.72 -14.43 (-0.68%)', 'Alpha 30 18,037.10 -105.32 (-0.58%)'],
    true,
  ],
  ['name last percent', ['Alpha Boots 50.48 2.41%', 'Beta 115.81 -0.97%'], true],
  ['NAME: last, up change', ['ALPHA: 36,488.63, up 90.42', 'Beta: 15,766.21, down 15.51'], false],
  [
    'SYM name last percent',
    ['AWC Alpha Water Corp 322.53 +2.14%', 'BRB Beta Republic Bank 171.58 +1.77%'],
    false,
  ],
  ['percent first', ['ALPHA 50 24,334.30 _arrow_upward_ +1.09% (+261.55)'], false],
  ['glued', ['ALPHA2423.900.30%', 'Beta Tech596.500.99%'], false],
  [
    'three lines',
    ['S&P 500\n\n  2,111.72\n  -14.43 (-0.68%)', 'Alpha Oil\n65.80\n-2.48 (-3.63%)'],
    false,
  ],
  ['five lines', ['AL\nTHE ALPHA INC.\n225.86\n-12.99\n-5.44%'], false],
  ['currency, K/M/B', ['ALPHA $77,260 ▼ -0.2%', 'BETA 189.98 +1.20 (+0.64%) 52.3M'], false],
  ['yield', ['XX10Y 4.31 +9.0bp'], false],
  ['fractions', ['ALPHA 12 3/8 +1/4'], false],
];

/** Lines of a story: none of them is a row. */
export const PROSE = [
  'The harbour board said on Monday that the new ferry would run every hour from spring.',
  'SEAVILLE: Fishermen and farmers met in the town hall to talk about the price of salt.',
  'Officials expect the bridge to open in 2031, four years later than first planned.',
  'Shares of the salt works rose 4.2 percent to 31.50 after the board raised its forecast.',
  'Ada Rowe and Ben Ito wrote the report',
  'Bridge over the river reopens',
];

/**
 * Measures the ticker grammar of a built library.
 *
 * @param layoutsByHand readers of the layouts that the scanner does not know, by title
 * @param peers other readers of Business Recorder's rows, by name
 * @returns tables of ways: each with its time and its ratio to the first way of the table
 */
export function benchTicker(lib, layoutsByHand = {}, peers = {}) {
  const { parseTickerRow } = lib;
  for (const text of BRECORDER) {
    const expected = scanRow(text);
    for (const read of [parseTickerRow, matchRow, parseStock, ...Object.values(peers)])
      deepStrictEqual(read(text), expected);
  }
  for (const text of UNUSUAL) deepStrictEqual(parseTickerRow(text), scanRow(text));
  for (const [title, lines, scanned] of LAYOUTS) {
    const byHand = scanned ? scanRow : layoutsByHand[title];
    for (const text of lines) {
      if (byHand) deepStrictEqual(parseTickerRow(text), byHand(text));
      else deepStrictEqual(parseTickerRow(text).ok, true, text);
    }
  }
  for (const text of PROSE) deepStrictEqual(parseTickerRow(text), scanRow(text));

  const operations = 20_000;
  const tables = [
    {
      title: 'Ticker row, Business Recorder',
      rows: compare(
        {
          'scanner by hand': each(BRECORDER, scanRow),
          wirecopy: each(BRECORDER, parseTickerRow),
          'anchored RegExp': each(BRECORDER, matchRow),
          'stock Parsimmon': each(BRECORDER, parseStock),
          ...Object.fromEntries(
            Object.entries(peers).map(([name, read]) => [name, each(BRECORDER, read)]),
          ),
        },
        { operations },
      ),
    },
    {
      title: 'Refusing a line of prose',
      rows: compare(
        { 'scanner by hand': each(PROSE, scanRow), wirecopy: each(PROSE, parseTickerRow) },
        { operations },
      ),
    },
  ];
  for (const [title, lines, scanned] of LAYOUTS) {
    const byHand = layoutsByHand[title];
    const first = scanned
      ? { 'scanner by hand': each(lines, scanRow) }
      : byHand
        ? { 'RegExp by hand': each(lines, byHand) }
        : { 'wirecopy, Business Recorder': each(BRECORDER, parseTickerRow) };
    tables.push({
      title: `Ticker row, ${title}`,
      rows: compare({ ...first, wirecopy: each(lines, parseTickerRow) }, { operations, rounds: 9 }),
    });
  }
  return tables;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const entry = pathToFileURL(resolve(process.argv[2] ?? 'dist/index.js')).href;
  for (const { title, rows } of benchTicker(await import(entry))) print(title, rows);
}
