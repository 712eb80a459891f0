/** Datelines by two anchored regular expressions. */
import { agencyAt, read, refused, spanOf } from './pieces.mjs';

const MONTHS = {
  ...Object.fromEntries(
    'Jan Feb March April May June July Aug Sept Oct Nov Dec'
      .split(' ')
      .map((name, i) => [name, i + 1]),
  ),
  ...Object.fromEntries(
    'Mar Apr Jun Jul Sep'.split(' ').map((name, i) => [name, [3, 4, 6, 7, 9][i]]),
  ),
};

const WIRE =
  /^([A-Z][A-Z ]+)(?:\/([A-Z][A-Z ]+))?(?:, ((?:Wis|Calif|Mass|Fla|Ill|Pa)\.))?(?:, (([A-Z][a-z]{2,4})\.? (\d{1,2})(?:, (\d{4}))?))? (?:\((Reuters|AFP|AP)\)|\/(PRNewswire)\/) (--|[-—])(?= )/;
const COLON = /^([A-Z]{3,}):(?= )/;

const place = (name, region, start) => ({
  name,
  region,
  span: { start, end: start + name.length + (region === null ? 0 : region.length + 2) },
});

function byHand(text) {
  const match = WIRE.exec(text);
  if (match === null) {
    const colon = COLON.exec(text);
    if (colon === null) return refused(text, 'dateline');
    return read({
      kind: 'dateline',
      places: [place(colon[1], null, 0)],
      date: null,
      agencies: [],
      separator: ':',
      span: spanOf(0, colon[0].length),
    });
  }
  const [whole, first, second, region = null, printed, month, day, year, agency, wire, separator] =
    match;
  const places = [place(first, second === undefined ? region : null, 0)];
  if (second !== undefined) places.push(place(second, region, first.length + 1));
  const dateStart = places[places.length - 1].span.end + 2;
  const name = agency ?? wire;
  return read({
    kind: 'dateline',
    places,
    date:
      printed === undefined
        ? null
        : {
            year: year === undefined ? null : +year,
            month: MONTHS[month],
            day: +day,
            span: spanOf(dateStart, dateStart + printed.length),
          },
    agencies: [agencyAt(name, whole.length - separator.length - 2 - name.length)],
    separator,
    span: spanOf(0, whole.length),
  });
}

export const dateline = {
  title: 'Dateline',
  parse: 'parseDateline',
  byHand,
  texts: [
    'LONDON/NEW YORK, Jan. 5 (Reuters) - The gates moved.',
    'SEOUL, Nov 26 (AFP) - The gates moved on Monday.',
    'LA CROSSE, Wis. (AP) — After a summer of rain the gates moved.',
    'WASHINGTON (AP) -- The board met in the hall.',
    'KARACHI: Fishermen and farmers met in the hall.',
    'PARIS, July 14, 2022 /PRNewswire/ -- The works said it would move the gates.',
  ],
};
