/** Ticker symbols and market moves in running text, each by one global regular expression. */
import { spanOf } from './pieces.mjs';

const EXCHANGES = { NASDAQ: 'XNAS', NYSE: 'XNYS' };
const SUFFIXES = { N: 'XNYS', O: 'XNAS' };
const SYMBOL =
  /\((NASDAQ|NYSE): ([A-Z]{1,5})\)|\$([A-Z]{1,5})\b|<([A-Z]{1,5}\.[NO])>|\(([A-Z]{1,5}\.[NO])\)/g;

const symbol = (printed, exchange, mic, start, end) => ({
  kind: 'tickerSymbol',
  symbol: printed,
  exchange,
  mic,
  span: spanOf(start, end),
});

function symbolsByHand(text) {
  const found = [];
  for (const match of text.matchAll(SYMBOL)) {
    const [whole, exchange, listed, cash, angled, bracketed] = match;
    const { index } = match;
    const end = index + whole.length;
    if (exchange !== undefined) {
      found.push(symbol(listed, exchange, EXCHANGES[exchange], index + 1, end - 1));
    } else if (cash !== undefined) {
      found.push(symbol(cash, null, null, index, end));
    } else {
      const ric = angled ?? bracketed;
      found.push(symbol(ric, null, SUFFIXES[ric.at(-1)], index + 1, end - 1));
    }
  }
  return found;
}

const MOVE =
  /(?<=\bthe |\bThe )(\p{Lu}[\p{L}\d& ]*?) (rose|gained|fell|lost) ([\d,]+(?:\.\d+)?) points?, or (\d+(?:\.\d+)?)%, to ([\d,]+\.\d+)/gu;
const figure = (text) => Number(text.replaceAll(',', ''));

/** Whether 100 × change ÷ (last − change) is the percentage, within half of each last decimal. */
function agrees(change, percent, last, decimals) {
  const exact = (100 * change) / (last - change);
  return Math.abs(exact - percent) <= 0.5 * 10 ** -decimals + 0.01;
}

function movesByHand(text) {
  const found = [];
  for (const match of text.matchAll(MOVE)) {
    const [whole, name, verb, printedChange, printedPercent, printedLast] = match;
    const way = verb === 'fell' || verb === 'lost' ? -1 : 1;
    const change = way * figure(printedChange);
    const percentChange = way * Number(printedPercent);
    const last = figure(printedLast);
    const decimals = (printedPercent.split('.')[1] ?? '').length;
    found.push({
      kind: 'marketMove',
      name,
      direction: way > 0 ? 'up' : 'down',
      change,
      unit: 'points',
      percentChange,
      last,
      scope: null,
      conflicts: agrees(change, percentChange, last, decimals) ? [] : ['percent'],
      span: spanOf(match.index, match.index + whole.length),
    });
  }
  return found;
}

export const symbols = {
  title: 'Ticker symbols in a paragraph',
  parse: 'findTickerSymbols',
  byHand: symbolsByHand,
  texts: [
    'Harbour Works (NASDAQ: HRBW) rose 4 percent after Gate Holdings (NYSE: GATE) cut its outlook, and $SALT fell. Tide Motors <TIDE.N> and Mole Air (MOLE.O) were little changed (see page 4).',
    'Nobody in the hall (there were two hundred) had expected the council to agree on the new gates before winter, when the price of salt is high.',
  ],
};

export const moves = {
  title: 'Market moves in a paragraph',
  parse: 'findMarketMoves',
  byHand: movesByHand,
  texts: [
    'The S&P 500 rose 81.21 points, or 1.8%, to 4,649.23. The Dow Jones Industrial Average fell 118.71 points, or 0.4%, to 29,042.36. Nobody in the hall had expected the council to agree on the new gates before winter.',
    'Nobody in the hall (there were two hundred) had expected the council to agree on the new gates before winter, when the price of salt is high.',
  ],
};
