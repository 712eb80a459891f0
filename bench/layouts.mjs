/**
 * The other layouts of ticker rows, each by one anchored regular expression that a careful person would write for just that
 * layout. Its groups cover the whole text, so that every offset is a sum of lengths.
 */
import { agrees, conflictsOf, disagree, refused } from './ticker.mjs';

const figure = (text) => Number(text.includes(',') ? text.replaceAll(',', '') : text);
const decimals = (text) => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0);
const signOf = (text) => (text[0] === '-' ? -1 : text[0] === '+' ? 1 : 0);
const bySign = (text) => (text[0] === '-' ? 'down' : text[0] === '+' ? 'up' : null);
const spanOf = (start, end) => ({ start, end });

/** The row of what a layout prints; a span is null where the layout does not have the piece. */
const row = (text, pieces) => ({
  ok: true,
  value: {
    kind: 'tickerRow',
    symbol: pieces.symbol,
    name: pieces.name ?? null,
    last: pieces.last,
    change: pieces.change ?? null,
    percentChange: pieces.percent ?? null,
    direction: pieces.direction ?? null,
    currency: pieces.currency ?? null,
    volume: pieces.volume ?? null,
    conflicts: pieces.conflicts ?? [],
    span: spanOf(0, text.length),
    spans: {
      symbol: pieces.symbolAt,
      last: pieces.lastAt,
      change: pieces.changeAt ?? null,
      percentChange: pieces.percentAt ?? null,
    },
  },
});

/** What the signed change and the signed percentage say against one another and against the price. */
function conflicts(last, change, percent) {
  const changeValue = figure(change);
  const percentValue = Number(percent);
  return conflictsOf(
    disagree(null, null, changeValue, signOf(change), percentValue, signOf(percent)),
    !agrees(
      figure(last),
      decimals(last),
      changeValue,
      decimals(change),
      percentValue,
      decimals(percent),
    ),
  );
}

const SPOKEN = /^([A-Za-z]+)(: )([\d,]+\.\d+)(, (up|down) )([\d.]+)$/;
function spoken(text) {
  const match = SPOKEN.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const [, symbol, , last, gap, direction, change] = match;
  const lastStart = symbol.length + 2;
  const lastEnd = lastStart + last.length;
  return row(text, {
    symbol,
    symbolAt: spanOf(0, symbol.length),
    last: figure(last),
    lastAt: spanOf(lastStart, lastEnd),
    change: direction === 'down' ? -change : +change,
    changeAt: spanOf(lastEnd + gap.length, text.length),
    direction,
  });
}

const NAMED = /^([A-Z]{2,5}) ((?:[A-Z][a-z]+ )+)([\d,]+\.\d+) ([-+][\d.]+)%$/;
function named(text) {
  const match = NAMED.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const [, symbol, name, last, percent] = match;
  const lastStart = symbol.length + 1 + name.length;
  const lastEnd = lastStart + last.length;
  return row(text, {
    symbol,
    symbolAt: spanOf(0, symbol.length),
    name: name.slice(0, -1),
    last: figure(last),
    lastAt: spanOf(lastStart, lastEnd),
    percent: +percent,
    percentAt: spanOf(lastEnd + 1, text.length),
    direction: bySign(percent),
  });
}

const PERCENT_FIRST =
  /^([A-Z][A-Z0-9 ]*?) ([\d,]+\.\d+) (_arrow_(?:up|down)ward_) ([-+][\d.]+)% \(([-+][\d,.]+)\)$/;
function percentFirst(text) {
  const match = PERCENT_FIRST.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const [, symbol, last, arrow, percent, change] = match;
  const lastStart = symbol.length + 1;
  const percentStart = lastStart + last.length + 1 + arrow.length + 1;
  return row(text, {
    symbol,
    symbolAt: spanOf(0, symbol.length),
    last: figure(last),
    lastAt: spanOf(lastStart, lastStart + last.length),
    change: figure(change),
    changeAt: spanOf(text.length - 1 - change.length, text.length - 1),
    percent: +percent,
    percentAt: spanOf(percentStart, percentStart + percent.length + 1),
    direction: arrow === '_arrow_upward_' ? 'up' : 'down',
    conflicts: conflicts(last, change, percent),
  });
}

const GLUED = /^([A-Za-z ]+)(\d+\.\d\d)(\d\.\d\d)%$/;
function glued(text) {
  const match = GLUED.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const [, symbol, last, percent] = match;
  const lastEnd = symbol.length + last.length;
  return row(text, {
    symbol,
    symbolAt: spanOf(0, symbol.length),
    last: +last,
    lastAt: spanOf(symbol.length, lastEnd),
    percent: +percent,
    percentAt: spanOf(lastEnd, text.length),
  });
}

const LINES = /^([A-Z][A-Za-z0-9& ]*)(\n\s*)([\d,]+\.\d+)(\n\s*)([-+][\d,.]+) \(([-+][\d.]+)%\)$/;
function threeLines(text) {
  const match = LINES.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const [, symbol, gap, last, secondGap, change, percent] = match;
  const lastStart = symbol.length + gap.length;
  const changeStart = lastStart + last.length + secondGap.length;
  return row(text, {
    symbol,
    symbolAt: spanOf(0, symbol.length),
    last: figure(last),
    lastAt: spanOf(lastStart, lastStart + last.length),
    change: figure(change),
    changeAt: spanOf(changeStart, changeStart + change.length),
    percent: +percent,
    percentAt: spanOf(text.length - 2 - percent.length, text.length - 1),
    direction: bySign(change),
    conflicts: conflicts(last, change, percent),
  });
}

const FIVE_LINES = /^([A-Z]+)\n([A-Z][A-Za-z. ]+)\n([\d,]+\.\d+)\n([-+][\d,.]+)\n([-+][\d.]+)%$/;
function fiveLines(text) {
  const match = FIVE_LINES.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const [, symbol, name, last, change, percent] = match;
  const lastStart = symbol.length + name.length + 2;
  const changeStart = lastStart + last.length + 1;
  return row(text, {
    symbol,
    symbolAt: spanOf(0, symbol.length),
    name,
    last: figure(last),
    lastAt: spanOf(lastStart, lastStart + last.length),
    change: figure(change),
    changeAt: spanOf(changeStart, changeStart + change.length),
    percent: +percent,
    percentAt: spanOf(changeStart + change.length + 1, text.length),
    direction: bySign(change),
    conflicts: conflicts(last, change, percent),
  });
}

const PRICED = /^([A-Z]+) \$([\d,]+) ([▲▼]) ([-+][\d.]+)%$/u;
const TRADED = /^([A-Z]+) ([\d,]+\.\d+) ([-+][\d,.]+) \(([-+][\d.]+)%\) ([\d.]+)([KMB])$/;
const SCALES = { K: 1e3, M: 1e6, B: 1e9 };
function priced(text) {
  let match = PRICED.exec(text);
  if (match !== null) {
    const [, symbol, last, arrow, percent] = match;
    const lastStart = symbol.length + 1;
    const way = arrow === '▲' ? 'up' : 'down';
    return row(text, {
      symbol,
      symbolAt: spanOf(0, symbol.length),
      last: figure(last),
      lastAt: spanOf(lastStart, lastStart + 1 + last.length),
      percent: +percent,
      percentAt: spanOf(text.length - 1 - percent.length, text.length),
      direction: way,
      currency: 'USD',
      conflicts: conflictsOf(disagree(null, way, 0, 0, +percent, signOf(percent)), false),
    });
  }
  match = TRADED.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const [, symbol, last, change, percent, volume, scale] = match;
  const lastStart = symbol.length + 1;
  const changeStart = lastStart + last.length + 1;
  const percentStart = changeStart + change.length + 2;
  return row(text, {
    symbol,
    symbolAt: spanOf(0, symbol.length),
    last: figure(last),
    lastAt: spanOf(lastStart, lastStart + last.length),
    change: figure(change),
    changeAt: spanOf(changeStart, changeStart + change.length),
    percent: +percent,
    percentAt: spanOf(percentStart, percentStart + percent.length + 1),
    direction: bySign(change),
    volume: +volume * SCALES[scale],
    conflicts: conflicts(last, change, percent),
  });
}

const YIELD = /^([A-Z0-9]+) (\d+\.\d+) ([-+](\d+)\.(\d)bp)$/;
/** Basis points are hundredths of the unit: the digits are shifted, since a division would round twice. */
function yielded(text) {
  const match = YIELD.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const [, symbol, last, change, whole, tenth] = match;
  const lastStart = symbol.length + 1;
  const value = +`${whole}${tenth}` / 1000;
  return row(text, {
    symbol,
    symbolAt: spanOf(0, symbol.length),
    last: +last,
    lastAt: spanOf(lastStart, lastStart + last.length),
    change: change[0] === '-' ? -value : value,
    changeAt: spanOf(text.length - change.length, text.length),
    direction: bySign(change),
  });
}

const FRACTIONS = /^([A-Z]+) ((\d+) (\d+)\/(\d+)) ([-+])((\d+)\/(\d+))$/;
function fractions(text) {
  const match = FRACTIONS.exec(text);
  if (match === null) return refused(text, 0, ['ticker row']);
  const [, symbol, last, whole, over, under, sign, change, changeOver, changeUnder] = match;
  const lastStart = symbol.length + 1;
  const value = changeOver / changeUnder;
  return row(text, {
    symbol,
    symbolAt: spanOf(0, symbol.length),
    last: +whole + over / under,
    lastAt: spanOf(lastStart, lastStart + last.length),
    change: sign === '-' ? -value : value,
    changeAt: spanOf(text.length - change.length - 1, text.length),
    direction: bySign(sign),
  });
}

/** By the titles of the layouts in ticker.mjs. */
export const layoutsByHand = {
  'NAME: last, up change': spoken,
  'SYM name last percent': named,
  'percent first': percentFirst,
  glued,
  'three lines': threeLines,
  'five lines': fiveLines,
  'currency, K/M/B': priced,
  yield: yielded,
  fractions,
};
