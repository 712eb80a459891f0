/** Ticker rows written out again: reading the text gives the value back, spans aside. */

import type { Direction } from '../locales/locale.ts';
import type { TickerRow } from './row.ts';

/**
 * How a row is written: as Business Recorder prints it, as Yahoo does on three lines, or plainly with signs.
 */
export type TickerStyle = 'brecorder' | 'yahoo' | 'plain';

const WORDS: Readonly<Record<Direction, string>> = {
  up: 'Increased By',
  down: 'Decreased By',
  unchanged: 'No Change',
};
