/** Printing a dateline, as its own text had it or in the style of a house. */

import type { Dateline } from './value.ts';

/** The houses whose style a dateline can be printed in. */
export type DatelineStyle = 'ap' | 'reuters' | 'afp' | 'xinhua' | 'prwire';

interface House {
  readonly months: readonly string[];
  /** What stands round the agency. */
  readonly marks: readonly [string, string];
  /** Null leaves the separator as it is, and the case of the places, too. */
  readonly separator: string | null;
}

/** AP Stylebook: March to July in full, the others cut, with points. */
const POINTED = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** Reuters and AFP: the same without points. */
const POINTLESS = POINTED.map((month) => month.replace('.', ''));

const HOUSES: Readonly<Record<DatelineStyle | 'own', House>> = {
  own: { months: POINTLESS, marks: ['(', ')'], separator: null },
  ap: { months: POINTED, marks: ['(', ')'], separator: '—' },
  reuters: { months: POINTLESS, marks: ['(', ')'], separator: '-' },
  afp: { months: POINTLESS, marks: ['(', ')'], separator: '–' },
  xinhua: { months: POINTED, marks: ['(', ')'], separator: '--' },
  prwire: { months: POINTED, marks: ['/', '/'], separator: '--' },
};

/** Marks that stand at once behind what is before them. */
const TIGHT = ':：./';

/**
 * Prints a dateline: places, date, agencies, separator, in this order, with English months.
 *
 * Without a style its own separator and the case of its places are kept, and {@link parseDateline} gives the value back,
 * spans aside. A style sets the places in capitals and has its own separator; the rest comes back as it was.
 *
 * @param value a dateline, read or made
 * @param style the house: `ap` LA CROSSE, Wis. (AP) — · `reuters` LIMA, Jan 21 (Reuters) - · `afp` LIMA, Jan 21 (AFP) – ·
 *   `xinhua` LIMA, Jan. 21 (Xinhua) -- · `prwire` LIMA, Jan. 21, 2018 /PRNewswire/ --
 * @throws {RangeError} for a style that is none of these
 *
 * @example
 * ```ts
 * const read = parseDateline('Lima (Peru), 21 January (Reuters) – The pope left for Rome.');
 * read.ok && formatDateline(read.value, 'reuters'); // => 'LIMA, Peru, Jan 21 (Reuters) -'
 * ```
 */
export function formatDateline(value: Dateline, style?: DatelineStyle): string {
  const name = style ?? 'own';
  if (!Object.hasOwn(HOUSES, name)) throw new RangeError(`formatDateline: no style ${name}`);
  const { months, marks, separator } = HOUSES[name];
  const { places, date, agencies } = value;
  const mark = separator ?? value.separator;
  const where = places.map(({ name: city, region }) => {
    const printed = separator === null ? city : city.toUpperCase();
    return region === null ? printed : `${printed}, ${region}`;
  });
  const day =
    date && `${months[date.month - 1]} ${date.day}${date.year === null ? '' : `, ${date.year}`}`;
  const head = [where.join('/'), day].filter(Boolean).join(', ');
  // Names that no table has are told by parentheses behind a place or date, and by nothing without one.
  const known = agencies.some(({ id }) => id !== null);
  const [open, close] = known && agencies.length === 1 ? marks : ['(', ')'];
  const names = agencies.map(({ name: agency }) => agency).join('/');
  const who = head === '' && !known ? names : names && `${open}${names}${close}`;
  const body = [head, who].filter(Boolean).join(' ');
  return TIGHT.includes(mark.charAt(0)) ? `${body}${mark}` : `${body} ${mark}`;
}
