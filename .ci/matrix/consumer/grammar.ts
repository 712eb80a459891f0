/** Compiles and runs, under every resolution and as both kinds of module. */
import P from 'parsimmon';
import {
  type Block,
  type Dateline,
  dateline,
  type Page,
  parsePage,
  parseTickerRow,
  type Result,
  type TickerRow,
} from 'wirecopy';

const reading: Result<TickerRow> = parseTickerRow('AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)');
if (!reading.ok) throw new Error('the row was refused');
const last: number = reading.value.last;
if (last !== 74.53) throw new Error('another price was read');

interface Opening {
  readonly dateline: Dateline;
  readonly lead: string;
}
const opening: P.Parser<Opening> = P.seqMap(
  dateline(),
  P.optWhitespace,
  P.all,
  (dateline, _, lead) => ({ dateline, lead }),
);
const story = opening.tryParse('SEOUL: The lead stands here.');
const place: string | undefined = story.dateline.places[0]?.name;
if (place !== 'SEOUL' || story.lead !== 'The lead stands here.') {
  throw new Error('another opening was read');
}

/** The kind of a block decides the type of its value. */
const rowOf = (block: Block): TickerRow | null => (block.kind === 'tickerRow' ? block.value : null);
const page: Page = parsePage('AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)');
if (page.blocks.map(rowOf)[0]?.symbol !== 'AIRLINK') throw new Error('another page was read');
