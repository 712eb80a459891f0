/** One type error, in the last line: types that became `any` would let it pass. */
import { parseTickerRow } from 'wirecopy';

const reading = parseTickerRow('');
if (!reading.ok) throw new Error();
export const last: string = reading.value.last;
