/** Compiles without `esModuleInterop`, too: no declaration of the package needs it. */
import { dateline, parseTickerRow } from 'wirecopy';

export const grammar = dateline();
export const reading = parseTickerRow('');
