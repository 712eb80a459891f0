/**
 * Ticker symbols in running text: the references that print puts behind the name of a company.
 *
 *     Acme (NYSE: ACM, ACM.A) and Bolt (BLT.O) rose, <GM.N> fell, $COGS, CLc1 and .DJI were flat; DUCK US Equity
 *           ^^^^^^^^^  ^^^^^           ^^^^^          ^^^^         ^^^^^  ^^^^     ^^^^             ^^^^^^^^^^^^^^
 *
 * Conventions: exchange and colon as press releases print them, Reuters instrument codes, Bloomberg tickers, cashtags
 * (`formats.md` §4.2). Capitals in brackets alone, "(AP)", "(IST)", "(PDF)", are no symbols.
 */

import type { Parser } from 'parsimmon';
import { currencyCodes, currencySigns } from './data/currencies.ts';
import { bloombergCodes, exchangePrefixes, ricSuffixes } from './data/exchanges.ts';
import {
  choice,
  dictionary,
  dispatch,
  literal,
  map,
  pattern,
  Run,
  refine,
  type Span,
  type Spanned,
  separated,
  sequenceOf,
  spanned,
  stepsOf,
  token,
  words,
} from './kit/index.ts';
import { marketWords } from './lexemes/market.ts';
import { perOptions, type ReadOptions } from './lexemes/options.ts';
import { isDigit, isLetter, space } from './lexemes/space.ts';

/** A reference to a listed instrument. */
export interface TickerSymbol {
  readonly kind: 'tickerSymbol';
  /** As printed, a Reuters code whole: 'AAPL', 'AAPL.O', 'TSLA' of '$TSLA'. */
  readonly symbol: string;
  /** The exchange as printed: 'NASDAQ', 'US' of 'AAPL US Equity'. Null for a Reuters code or a cashtag. */
  readonly exchange: string | null;
  /** ISO 10383 market identifier, where the exchange or the suffix of the Reuters code is known. */
  readonly mic: string | null;
  /** From the exchange, where it stands before this symbol, to the end of the symbol; with '$' or 'US Equity'. */
  readonly span: Span;
}

/** What a table says of capitals: no name that every object has is written so. */
function meaningOf(table: Readonly<Record<string, string | null>>, key: string): string | null {
  return table[key] ?? null;
}

function symbolOf(
  symbol: string,
  exchange: string | null,
  mic: string | null,
  start: number,
  end: number,
): TickerSymbol {
  return { kind: 'tickerSymbol', symbol, exchange, mic, span: { start, end } };
}

// Tokens

/** 'ORCL', 'BRK.B', '540565', 'APH LN' with Bloomberg's letters, '[CCL](#modal)' as Markdown writes it. */
const listed = pattern(
  /\[?([A-Z0-9]{1,10}(?:[.\-/][A-Z0-9]{1,3})?)(?![A-Za-z0-9])(?!\s?:)(?: [A-Z]{2}(?![A-Za-z0-9:]))?(?:\]\([^()\s]{0,80}\))?/,
  'ticker symbol',
  ([, symbol = '']) => symbol,
);

const exchanges = dictionary(exchangePrefixes);

/** The exchange before a colon. */
const exchange = sequenceOf(
  [
    {
      named: token(exchanges.scan, 'exchange', (text, start, end) => ({
        name: text.slice(start, end),
        mic: exchanges.at(text, start)?.value ?? null,
      })),
    },
    space,
    literal(':'),
    space,
  ],
  ({ start }, { name, mic }): Exchange => ({ name, mic, start }),
);

interface Exchange {
  readonly name: string | null;
  readonly mic: string | null;
  readonly start: number;
}

const between = pattern(/\s{0,3}(?:,|;|\||\/|and\b|&)\s{0,3}/, 'comma');

/** A Reuters code, its suffix that of a known exchange: 'VOWG_p.DE', '6758.T', 'BRKa.N'. 'U.S' and 'D.C' are none. */
const reutersCode = refine(
  pattern(
    /((?:[A-Z]{1,6}|\d{3,6})(?:_?[a-z]{1,2})?\.([A-Z]{1,3}))(?![A-Za-z0-9.])/,
    'Reuters code',
    ([, symbol = '', suffix = '']) => ({ symbol, suffix }),
  ),
  ({ symbol, suffix }, refuse, start, end) => {
    const mic = meaningOf(ricSuffixes, suffix);
    return mic === null || /^(?:U\.[A-Z]|[A-Z]\.[^NO])$/.test(symbol)
      ? refuse(start, 'Reuters code')
      : symbolOf(symbol, null, mic, start, end);
  },
);

/** Codes of Reuters that no exchange names: '.DJI' of an index, 'EUR=' and 'US10YT=RR' of a rate, 'CLc1' of a future. */
const reutersInstrument = map(
  pattern(
    /(?:\.(?!NET|COM|ORG|PDF|DOC|CSV|XML)[A-Z][A-Z0-9]{1,12}|[A-Z]{3}=(?:[A-Z]{1,3})?|[A-Z]{2}\d{1,2}YT=[A-Z]{2}|[A-Z]{1,4}c\d{1,2})(?![A-Za-z0-9=.])/,
    'Reuters code',
  ),
  (symbol, start, end) => symbolOf(symbol, null, null, start, end),
);

/** Names of HTML that are written like the symbol of a company. */
const HTML =
  /^(?:A|B|I|P|U|BR|HR|TD|TR|TH|UL|OL|LI|DL|DT|DD|EM|PRE|DIV|IMG|SPAN|BODY|HTML|HEAD|TABLE|H\d)$/;

/** '<GM.N>', and '<CRMR>' as Reuters printed it in the 1980s. */
const inAngles = refine(
  pattern(/<([A-Z]{1,5}(?:[.-][A-Z]{1,3})?)>/, 'ticker symbol', ([, symbol = '']) => symbol),
  (symbol, refuse, start) => {
    if (HTML.test(symbol)) return refuse(start, 'ticker symbol');
    const [, suffix = ''] = symbol.split('.');
    return [
      symbolOf(symbol, null, meaningOf(ricSuffixes, suffix), start + 1, start + 1 + symbol.length),
    ];
  },
);

/** '$TSLA'. '$US', '$NZ' and '$B' belong to money. */
const cashtag = refine(
  pattern(/\$([A-Z]{1,6}(?:\.[A-Z])?)(?![A-Za-z0-9_$-])/, 'cashtag', ([, symbol = '']) => symbol),
  (symbol, refuse, start, end) =>
    /^[KMB]$/.test(symbol) ||
    Object.hasOwn(currencySigns, `$${symbol}`) ||
    currencyCodes.includes(symbol)
      ? refuse(start, 'cashtag')
      : symbolOf(symbol, null, null, start, end),
);

/** 'AAPL US Equity', 'NESN SW EQUITY'. */
const bloombergTicker = refine(
  pattern(
    /([A-Z0-9]{1,8}(?:\/[A-Z])?) ([A-Z]{2}) (?:Equity|EQUITY)(?![A-Za-z])/,
    'Bloomberg ticker',
    ([, symbol = '', code = '']) => ({ symbol, code }),
  ),
  ({ symbol, code }, refuse, start, end) =>
    Object.hasOwn(bloombergCodes, code)
      ? symbolOf(symbol, code, meaningOf(bloombergCodes, code), start, end)
      : refuse(start, 'Bloomberg ticker'),
);

/** A Reuters code in the open, long enough not to be two sentences run together. */
const openCode = refine(reutersCode, (code, refuse, start) =>
  code.symbol.indexOf('.') > 2 ? code : refuse(start, 'Reuters code'),
);

// Grammar

type Symbols = readonly TickerSymbol[];

const one = (of: Parser<TickerSymbol>): Parser<Symbols> => map(of, (symbol) => [symbol]);

/** 'NYSE: ABC, DEF': the exchange is that of all. */
function listedBehind(of: Parser<Exchange>): Parser<Symbols> {
  return sequenceOf(
    [{ of }, { symbols: separated(spanned(listed), between, 1) }],
    (_span, { name, mic, start }, symbols: readonly Spanned<string>[]) =>
      symbols.map(({ value, span }, index) =>
        symbolOf(value, name, mic, index === 0 ? start : span.start, span.end),
      ),
  );
}

const onExchange = listedBehind(exchange);

/** 'NASDAQ:AAPL' in the open, where 'AIM: HIGH' is no symbol. */
const gluedExchange = map(
  pattern(
    /([A-Z]{2,12}):([A-Z]{1,5}(?:\.[A-Z])?)(?![A-Za-z0-9])/,
    'exchange',
    ([, ...groups]) => groups,
  ),
  ([name = '', symbol = ''], start, end): Symbols => {
    const mic = meaningOf(exchangePrefixes, name);
    return mic === null ? [] : [symbolOf(symbol, name, mic, start, end)];
  },
);

/** A reference, by the character that it begins with. Within brackets more is one than in the open. */
const references = perOptions((options) => {
  const labels = marketWords(options).flatMap(({ symbolLabels = [] }) => symbolLabels);
  const labelled = listedBehind(
    sequenceOf(
      [
        words(dictionary(labels.map((label) => [label, true] as const)), 'label'),
        space,
        literal(':'),
        space,
      ],
      ({ end }): Exchange => ({ name: null, mic: null, start: end }),
    ),
  );
  const item = choice(onExchange, labelled, one(reutersCode), one(reutersInstrument));
  const inBrackets = sequenceOf(
    [pattern(/[([]\s{0,3}/, 'bracket'), { items: separated(item, between, 1) }],
    (_span, items) => items.flat(),
  );
  const open = choice(one(bloombergTicker), one(reutersInstrument), one(openCode), gluedExchange);
  return dispatch(
    [
      ['([', inBrackets],
      ['<', inAngles],
      ['$', one(cashtag)],
    ],
    'ticker symbol',
    open,
  );
});

/**
 * Every ticker symbol in a text, in its order: exchange-qualified, Reuters codes, symbols in angle brackets, Bloomberg
 * tickers and cashtags. Bare capitals are none. Never throws for any text.
 *
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * findTickerSymbols('Acme (NYSE: ACM, ACX) fell').map(({ symbol, mic }) => [symbol, mic]);
 * // => [['ACM', 'XNYS'], ['ACX', 'XNYS']]
 * ```
 */
export function findTickerSymbols(text: string, options?: ReadOptions): readonly TickerSymbol[] {
  const { step } = stepsOf(references(options));
  const run = new Run();
  const found: TickerSymbol[] = [];
  let at = 0;
  while (at < text.length) {
    const end = mayBegin(text, at) ? step(text, at, run) : -1;
    if (end > at) found.push(...(run.value as Symbols));
    at = end > at ? end : at + 1;
  }
  return found;
}

/** Whether a reference may begin at `at`: a mark that opens one, or a capital that begins a word. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 40 || code === 91 || code === 60) return true;
  const opens = code === 36 || code === 46 || (code >= 65 && code <= 90);
  if (!opens || at === 0) return opens;
  const before = text.charCodeAt(at - 1);
  return !(isLetter(before) || isDigit(before) || JOINING.includes(text.charAt(at - 1)));
}

/** Marks that join what follows to a word: addresses, variables, initials. */
const JOINING = '.$_-@/=&#';
