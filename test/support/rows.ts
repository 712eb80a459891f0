/** Rows of a table as tests write them. */

import type { TickerRow } from '../../src/ticker/index.ts';

/** A figure with the piece of text that it stands in. */
type Piece = readonly [value: number, printed: string];

export interface Told {
  readonly symbol: string;
  readonly name?: string;
  readonly last: Piece;
  readonly change?: Piece;
  readonly percent?: Piece;
  readonly direction?: TickerRow['direction'];
  readonly currency?: string;
  readonly volume?: number;
  readonly conflicts?: TickerRow['conflicts'];
  /** Where it is not the whole text. */
  readonly row?: string;
}

/** The whole row that a text should give; a piece is looked for behind the symbol. */
export function rowOf(text: string, told: Told): TickerRow {
  const spanOf = (piece: string, from = 0) => {
    const start = text.indexOf(piece, from);
    if (start < 0) throw new Error(`${piece} does not stand in ${text}`);
    return { start, end: start + piece.length };
  };
  const symbol = spanOf(told.symbol);
  const behind = told.name === undefined ? symbol.end : Math.max(symbol.end, spanOf(told.name).end);
  const last = spanOf(told.last[1], behind);
  const pieceOf = (piece: Piece | undefined) =>
    piece === undefined ? null : spanOf(piece[1], last.end);
  return {
    kind: 'tickerRow',
    symbol: told.symbol,
    name: told.name ?? null,
    last: told.last[0],
    change: told.change?.[0] ?? null,
    percentChange: told.percent?.[0] ?? null,
    direction: told.direction ?? null,
    currency: told.currency ?? null,
    volume: told.volume ?? null,
    conflicts: told.conflicts ?? [],
    span: spanOf(told.row ?? text.trim()),
    spans: { symbol, last, change: pieceOf(told.change), percentChange: pieceOf(told.percent) },
  };
}
