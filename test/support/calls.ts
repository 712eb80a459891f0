/** Every public function that takes a text or what was read from one, as a call with a text. */

import type { ReadOptions } from '../../src/index.ts';

export type Library = typeof import('./library.ts');

/** Calls one function, by way of others where it takes what they read. */
export type Call = (library: Library, text: string, options?: ReadOptions) => unknown;

const DATELINE_STYLES = [undefined, 'ap', 'reuters', 'afp', 'xinhua', 'prwire'] as const;
const BYLINE_STYLES = ['ap', 'reuters', 'guardian'] as const;
const TICKER_STYLES = ['brecorder', 'yahoo', 'plain'] as const;
const TIMESTAMP_STYLES = ['ap', 'iso', 'brecorder', 'investing', 'guardian'] as const;

/** How many code units a page that arrives in pieces is cut into. */
const PIECES = [1, 7, 4096] as const;

/** What is known beside a text. */
export const EVIDENCE = { reference: 1718170140000, zone: 'America/New_York' } as const;

export const calls = {
  parseTickerRow: (library, text, options) => library.parseTickerRow(text, options),
  parseDateline: (library, text, options) => library.parseDateline(text, options),
  parseByline: (library, text, options) => library.parseByline(text, options),
  parseSignOff: (library, text, options) => library.parseSignOff(text, options),
  parseTimestamp: (library, text, options) => library.parseTimestamp(text, options),
  parseCaption: (library, text, options) => library.parseCaption(text, options),
  parseCredit: (library, text, options) => library.parseCredit(text, options),
  parseCopyright: (library, text, options) => library.parseCopyright(text, options),
  findTimestamps: (library, text, options) => library.findTimestamps(text, options),
  findTickerSymbols: (library, text, options) => library.findTickerSymbols(text, options),
  findMarketMoves: (library, text, options) => library.findMarketMoves(text, options),
  parsePage: (library, text, options) => library.parsePage(text, options),
  pageReader: (library, text, options) =>
    PIECES.map((size) => {
      const reader = library.pageReader(options);
      for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
      return reader.end();
    }),
  readPages: (library, text, options) => [...library.readPages([text, text], options)],
  stripFurniture: (library, text, options) => library.stripFurniture(text, options),
  resolvePage: (library, text, options) =>
    library.resolvePage(library.parsePage(text, options), EVIDENCE),
  detectProfile: (library, text, options) =>
    library.detectProfile(library.parsePage(text, options), text, [
      library.profiles.brecorder,
      library.profiles.investing,
    ]),
  normalizeName: (library, text, options) => library.normalizeName(text, options),
  resolveTimestamp: (library, text, options) =>
    library.findTimestamps(text, options).map((one) => library.resolveTimestamp(one, EVIDENCE)),
  explain: (library, text, options) => {
    const result = library.parseByline(text, options);
    return result.ok ? null : library.explain(text, result.error);
  },
  isMarkedByline: (library, text, options) => {
    const result = library.parseByline(text, options);
    return result.ok ? library.isMarkedByline(result.value) : null;
  },
  captionEvidence: (library, text, options) => {
    const result = library.parseCaption(text, options);
    return result.ok ? library.captionEvidence(result.value) : null;
  },
  formatTickerRow: (library, text, options) => {
    const result = library.parseTickerRow(text, options);
    return result.ok
      ? TICKER_STYLES.map((style) => library.formatTickerRow(result.value, style))
      : null;
  },
  formatDateline: (library, text, options) => {
    const result = library.parseDateline(text, options);
    return result.ok
      ? DATELINE_STYLES.map((style) => library.formatDateline(result.value, style))
      : null;
  },
  formatByline: (library, text, options) => {
    const result = library.parseByline(text, options);
    return result.ok
      ? BYLINE_STYLES.map((style) => library.formatByline(result.value, style))
      : null;
  },
  formatTimestamp: (library, text, options) => {
    const result = library.parseTimestamp(text, options);
    return result.ok
      ? TIMESTAMP_STYLES.map((style) => library.formatTimestamp(result.value, style))
      : null;
  },
} as const satisfies Readonly<Record<string, Call>>;
