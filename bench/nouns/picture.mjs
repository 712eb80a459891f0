/** Captions and photo credits by anchored regular expressions. */
import { agencyAt, authorAt, NAME, read, refused, spanOf } from './pieces.mjs';

const MONTHS = Object.fromEntries(
  'January February March April May June July August September October November December'
    .split(' ')
    .map((name, i) => [name, i + 1]),
);

const BEFORE = new RegExp(`^(REUTERS|AP Photo)/(${NAME})(/File Photo)?$`, 'u');
const AFTER = new RegExp(`^(Photo by |Photo: )?(${NAME})(?:/(Getty Images)| via (REUTERS))$`, 'u');
const CAPTION =
  /^(FILE PHOTO: )?(.*?(?:, (([A-Z][a-z]+) (\d{1,2}), (\d{4})))?\.) (?:\((AP Photo\/[^()]+)\)|((?:REUTERS\/|Photo: )[^.]+))$/u;

/** The credit that `text` is, which starts `at` characters into the whole and has the span `start` to `end` there. */
function creditAt(text, at, start, end) {
  let match = BEFORE.exec(text);
  if (match !== null) {
    const [, supplier, name, file] = match;
    return {
      kind: 'credit',
      photographers: [authorAt(name, at + supplier.length + 1)],
      suppliers: [agencyAt(supplier, at)],
      via: null,
      handout: false,
      filePhoto: file !== undefined,
      span: spanOf(start, end),
    };
  }
  match = AFTER.exec(text);
  if (match === null) return null;
  const [, label = '', name, supplier, via] = match;
  const person = at + label.length;
  const behind = person + name.length;
  return {
    kind: 'credit',
    photographers: [authorAt(name, person)],
    suppliers: supplier === undefined ? [] : [agencyAt(supplier, behind + 1)],
    via: via === undefined ? null : agencyAt(via, behind + 5),
    handout: false,
    filePhoto: false,
    span: spanOf(start, end),
  };
}

function creditByHand(text) {
  const value = creditAt(text, 0, 0, text.length);
  return value === null ? refused(text, 'credit') : read(value);
}

function captionByHand(text) {
  const match = CAPTION.exec(text);
  if (match === null) return refused(text, 'caption');
  const [, mark = '', sentences, printed, month, day, year, bracketed, open] = match;
  const textEnd = mark.length + sentences.length;
  const creditStart = textEnd + 1;
  const inside = bracketed === undefined ? creditStart : creditStart + 1;
  const credit = creditAt(bracketed ?? open, inside, creditStart, text.length);
  if (credit === null) return refused(text, 'caption');
  const dateEnd = textEnd - 1;
  return read({
    kind: 'caption',
    text: sentences,
    filePhoto: mark !== '' || credit.filePhoto,
    date:
      printed === undefined
        ? null
        : {
            kind: 'timestamp',
            label: 'taken',
            readings: [
              {
                year: +year,
                month: MONTHS[month],
                day: +day,
                hour: null,
                minute: null,
                second: null,
              },
            ],
            zone: null,
            relative: null,
            weekday: null,
            dateOrder: null,
            until: null,
            span: spanOf(dateEnd - printed.length, dateEnd),
          },
    place: null,
    credit,
    copyright: null,
    span: spanOf(0, text.length),
    spans: { text: spanOf(mark.length, textEnd) },
  });
}

export const caption = {
  title: 'Caption',
  parse: 'parseCaption',
  byHand: captionByHand,
  texts: [
    'FILE PHOTO: A gate stands in the harbour, August 9, 2022. REUTERS/Ada Rowe/File Photo',
    'A gate stands open at the harbour, June 12, 2024. REUTERS/Ben Ito',
    'Boats wait at the gate. (AP Photo/Ada Rowe)',
    'Boats wait at the gate. Photo: Ada Rowe/Getty Images',
  ],
};

export const credit = {
  title: 'Credit',
  parse: 'parseCredit',
  byHand: creditByHand,
  texts: [
    'REUTERS/Ada Rowe',
    'REUTERS/Ada Rowe/File Photo',
    'Photo by Ada Rowe/Getty Images',
    'Ada Rowe via REUTERS',
    'AP Photo/Ada Rowe',
  ],
};
