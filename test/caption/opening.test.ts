/** The marks in front of a caption, and what shows that a line is one. */

import { describe, expect, test } from 'vitest';
import { captionEvidence, parseCaption } from '../../src/caption/index.ts';

interface Short {
  readonly text: string;
  readonly file?: true;
  readonly credit?: string;
  readonly rights?: string | null;
  readonly place?: string;
  readonly placeAt?: string;
  readonly date?: string;
}

function openingOf(text: string): Short {
  const result = parseCaption(text);
  if (!result.ok) throw new Error(`no caption: ${text}`);
  const { filePhoto, credit, copyright, place, date } = result.value;
  const printed = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const day = date?.readings[0];
  return {
    text: result.value.text,
    ...(filePhoto ? { file: true as const } : {}),
    ...(credit === null ? {} : { credit: printed(credit.span) }),
    ...(copyright === null ? {} : { rights: copyright.holder }),
    ...(place === null
      ? {}
      : {
          place: place.region === null ? place.name : `${place.name} / ${place.region}`,
          placeAt: printed(place.span),
        }),
    ...(day === undefined ? {} : { date: `${day.year ?? '?'}-${day.month}-${day.day}` }),
  };
}

const FERRY = 'A ferry leaves.';

describe('a counter', () => {
  test.each([
    `[1/5] ${FERRY}`,
    `[1 / 5] ${FERRY}`,
    `[1 of 5] ${FERRY}`,
    `[100of123]${FERRY}`,
    `Image 1 of 13 ${FERRY}`,
    `Photo 1/13 ${FERRY}`,
    `Picture 12 of 13 ${FERRY}`,
    `Slide 1 of 3 ${FERRY}`,
    `2of4 ${FERRY}`,
    `12of345${FERRY}`,
    `123of345 ${FERRY}`,
    `Caption: ${FERRY}`,
    `Image caption, ${FERRY}`,
    `[1/5] Caption : ${FERRY}`,
  ])('%s', (text) => {
    expect(openingOf(text)).toStrictEqual({ text: FERRY });
  });

  test.each([
    `[1/5000] ${FERRY}`,
    `[one of 5] ${FERRY}`,
    `[1000/5] ${FERRY}`,
    `Image 1 of 1300 ${FERRY}`,
    `Image 1000 of 13 ${FERRY}`,
    `1000of13 ${FERRY}`,
    `1of1300 ${FERRY}`,
    `Gate 1 of 13 ${FERRY}`,
    `Images 1 of 13 ${FERRY}`,
    `2 of 4 ${FERRY}`,
    `Caption ${FERRY}`,
  ])('none: %s', (text) => {
    expect(openingOf(text)).toStrictEqual({ text });
  });
});

describe('a file mark', () => {
  test.each([
    `FILE PHOTO: ${FERRY}`,
    `FILE PHOTO : ${FERRY}`,
    `FILE - ${FERRY}`,
    `FILE -- ${FERRY}`,
    `FILE – ${FERRY}`,
    `FILE — ${FERRY}`,
    `FILE. ${FERRY}`,
    `File photo: ${FERRY}`,
    `File: ${FERRY}`,
    `[1/5] FILE PHOTO: ${FERRY}`,
  ])('%s', (text) => {
    expect(openingOf(text)).toStrictEqual({ text: FERRY, file: true });
  });

  test.each([`FILE-${FERRY}`, `FILES of a ferry.`, `File ${FERRY}`, `Filed: ${FERRY}`])(
    'none: %s',
    (text) => {
      expect(openingOf(text)).toStrictEqual({ text });
    },
  );
});

describe('a source and its caption', () => {
  test.each<readonly [how: string, text: string, expected: Short]>([
    [
      'as the BBC prints it',
      `Image source, Getty Images Image caption, ${FERRY}`,
      { text: FERRY, credit: 'Image source, Getty Images' },
    ],
    [
      'with a colon',
      `Image source: Getty Images Image caption: ${FERRY}`,
      { text: FERRY, credit: 'Image source: Getty Images' },
    ],
    [
      'of a video',
      `Media source, Getty Images Media caption, ${FERRY}`,
      { text: FERRY, credit: 'Media source, Getty Images' },
    ],
    [
      'behind a counter',
      `[1/5] Image source, Getty Images Image caption, ${FERRY}`,
      { text: FERRY, credit: 'Image source, Getty Images' },
    ],
  ])('%s', (_how, text, expected) => {
    expect(openingOf(text)).toStrictEqual(expected);
  });

  test('the credit behind the sentences goes before it', () => {
    const text = `Image source, Getty Images Image caption, ${FERRY} Ada Rowe/Reuters`;
    expect(openingOf(text).credit).toBe('Ada Rowe/Reuters');
  });
});

describe('a copyright in front', () => {
  test.each<readonly [how: string, text: string, expected: Short]>([
    ['a holder', `© Reuters. ${FERRY}`, { text: FERRY, rights: 'Reuters' }],
    [
      'a holder of four words',
      `© Acme New Zealand Times. ${FERRY}`,
      { text: FERRY, rights: 'Acme New Zealand Times' },
    ],
    [
      'and a file mark',
      `© Reuters. FILE PHOTO: ${FERRY}`,
      { text: FERRY, rights: 'Reuters', file: true },
    ],
    ['behind a counter', `[1/5] © Reuters. ${FERRY}`, { text: FERRY, rights: 'Reuters' }],
    ['behind a label', `Caption: © Reuters. ${FERRY}`, { text: FERRY, rights: 'Reuters' }],
  ])('%s', (_how, text, expected) => {
    expect(openingOf(text)).toStrictEqual(expected);
  });

  test('a year and no holder', () => {
    expect(openingOf(`© 2024. ${FERRY}`)).toStrictEqual({ text: FERRY, rights: null });
  });

  test('five words are a sentence', () => {
    const text = `© Acme New Zealand Times Now. ${FERRY}`;
    expect(openingOf(text)).toStrictEqual({ text });
  });

  test('with nothing behind it, it is the credit', () => {
    expect(openingOf('© Reuters')).toStrictEqual({ text: '', credit: '© Reuters' });
  });
});

describe("Getty's opening", () => {
  test.each<readonly [how: string, text: string, expected: Short]>([
    [
      'a place and its country',
      `MANCHESTER, ENGLAND - SEPTEMBER 28: ${FERRY}`,
      {
        text: FERRY,
        place: 'MANCHESTER / ENGLAND',
        placeAt: 'MANCHESTER, ENGLAND',
        date: '?-9-28',
      },
    ],
    [
      'a place alone',
      `PARIS - MAY 1: ${FERRY}`,
      { text: FERRY, place: 'PARIS', placeAt: 'PARIS', date: '?-5-1' },
    ],
    [
      'a long dash',
      `PARIS — MAY 1: ${FERRY}`,
      { text: FERRY, place: 'PARIS', placeAt: 'PARIS', date: '?-5-1' },
    ],
    [
      'a short one',
      `PARIS – MAY 1: ${FERRY}`,
      { text: FERRY, place: 'PARIS', placeAt: 'PARIS', date: '?-5-1' },
    ],
    [
      'names of several words',
      `ST. LOUIS-SUR-MER, NEW SOUTH WALES - MAY 1: ${FERRY}`,
      {
        text: FERRY,
        place: 'ST. LOUIS-SUR-MER / NEW SOUTH WALES',
        placeAt: 'ST. LOUIS-SUR-MER, NEW SOUTH WALES',
        date: '?-5-1',
      },
    ],
    [
      'a place that is called like its country',
      `MEXICO, MEXICO - MAY 1: ${FERRY}`,
      { text: FERRY, place: 'MEXICO / MEXICO', placeAt: 'MEXICO, MEXICO', date: '?-5-1' },
    ],
    [
      'an apostrophe, and initials',
      `COEUR D'ALENE, U.S.A. - MAY 1: ${FERRY}`,
      {
        text: FERRY,
        place: "COEUR D'ALENE / U.S.A.",
        placeAt: "COEUR D'ALENE, U.S.A.",
        date: '?-5-1',
      },
    ],
    [
      'an apostrophe in the first word',
      `L'AQUILA, ITALY - MAY 1: ${FERRY}`,
      { text: FERRY, place: "L'AQUILA / ITALY", placeAt: "L'AQUILA, ITALY", date: '?-5-1' },
    ],
    [
      'a curly one',
      `L’AQUILA, ITALY - MAY 1: ${FERRY}`,
      { text: FERRY, place: 'L’AQUILA / ITALY', placeAt: 'L’AQUILA, ITALY', date: '?-5-1' },
    ],
    [
      'a curly one in the second word',
      `COEUR D’ALENE, IDAHO - MAY 1: ${FERRY}`,
      {
        text: FERRY,
        place: 'COEUR D’ALENE / IDAHO',
        placeAt: 'COEUR D’ALENE, IDAHO',
        date: '?-5-1',
      },
    ],
    [
      'initials behind the name',
      `WASHINGTON D.C. - MAY 1: ${FERRY}`,
      { text: FERRY, place: 'WASHINGTON D.C.', placeAt: 'WASHINGTON D.C.', date: '?-5-1' },
    ],
    [
      'initials in the name of the region',
      `ROAD TOWN, BRITISH V.I. - MAY 1: ${FERRY}`,
      {
        text: FERRY,
        place: 'ROAD TOWN / BRITISH V.I.',
        placeAt: 'ROAD TOWN, BRITISH V.I.',
        date: '?-5-1',
      },
    ],
    [
      'no blank behind the comma',
      `PARIS,FRANCE - MAY 1: ${FERRY}`,
      { text: FERRY, place: 'PARIS / FRANCE', placeAt: 'PARIS,FRANCE', date: '?-5-1' },
    ],
    [
      'no blank before the dash',
      `PARIS- MAY 1: ${FERRY}`,
      { text: FERRY, place: 'PARIS', placeAt: 'PARIS', date: '?-5-1' },
    ],
    [
      'a blank before the colon',
      `PARIS - MAY 1 : ${FERRY}`,
      { text: FERRY, place: 'PARIS', placeAt: 'PARIS', date: '?-5-1' },
    ],
    [
      'two capitals',
      `LA - MAY 1: ${FERRY}`,
      { text: FERRY, place: 'LA', placeAt: 'LA', date: '?-5-1' },
    ],
    [
      'the month in small letters',
      `PARIS - May 1: ${FERRY}`,
      { text: FERRY, place: 'PARIS', placeAt: 'PARIS', date: '?-5-1' },
    ],
    [
      'another date in the sentences',
      `PARIS - MAY 1: A ferry leaves on May 2, 2022.`,
      {
        text: 'A ferry leaves on May 2, 2022.',
        place: 'PARIS',
        placeAt: 'PARIS',
        date: '2022-5-2',
      },
    ],
    [
      'behind a file mark',
      `FILE: PARIS - MAY 1: ${FERRY}`,
      { text: FERRY, file: true, place: 'PARIS', placeAt: 'PARIS', date: '?-5-1' },
    ],
  ])('%s', (_how, text, expected) => {
    expect(openingOf(text)).toStrictEqual(expected);
  });

  test.each([
    ['no colon', `PARIS - MAY 1 ${FERRY}`],
    ['no date', `PARIS - MAYDAY: ${FERRY}`],
    ['small letters', `Paris - MAY 1: ${FERRY}`],
    ['one letter', `A - MAY 1: ${FERRY}`],
  ])('none: %s', (_how, text) => {
    expect(openingOf(text).text).toBe(text);
  });
});

describe('evidence', () => {
  test.each<readonly [how: string, text: string, expected: readonly string[]]>([
    ['a chain with an agency', `${FERRY} Ada Rowe/Reuters`, ['photo credit']],
    ['a chain without one', `${FERRY} Ada Rowe/Acme`, []],
    ['an agency alone', `${FERRY} Reuters`, []],
    [
      'two bodies, of which one is known',
      'A ferry leaves the harbour. Acme/Reuters',
      ['photo credit'],
    ],
    ['via', 'A ferry leaves the harbour. Ada Rowe via Acme', ['photo credit']],
    ['a handout', 'A ferry leaves the harbour. Ada Rowe/Handout', ['photo credit']],
    ['a label', `${FERRY} Photo: Ada Rowe`, ['photo credit']],
    ['parentheses', `${FERRY} (AP)`, ['photo credit']],
    ['a person, a comma and a body alone on a line', 'Ada Rowe, AP', []],
    ['a slash', 'Ada Rowe/AP', ['photo credit']],
    ['two people', 'Ada Rowe, Ben Ito, AP', ['photo credit']],
    ['two bodies', 'Ada Rowe, AP, Acme', ['photo credit']],
    ['via, alone on a line', 'Ada Rowe, AP via Acme', ['photo credit']],
    ['a body first', 'AP, Ada Rowe', ['photo credit']],
    ['behind a sentence', `${FERRY} Ada Rowe, AP`, ['photo credit']],
    ['a label alone on a line', 'Photo: Ada Rowe, AP', ['photo credit']],
    ['a label and a person alone on a line', 'Photo: Ada Rowe', ['photo credit']],
    ['a person and a handout alone on a line', 'Ada Rowe/Handout', ['photo credit']],
    ['a label and a body alone on a line', 'Photo: AP', ['photo credit']],
    ['a number of a library, alone on a line', 'Ada Rowe, AP (10412345)', ['photo credit']],
    [
      'a number of a library behind names that nobody knows',
      `${FERRY} Ada Rowe/Acme (10412345)`,
      ['photo credit'],
    ],
    ['a handout among names that nobody knows', `${FERRY} Ada Rowe/Handout/Acme`, ['photo credit']],
    ['via among them', `${FERRY} Ada Rowe/via Acme/Loom`, ['photo credit']],
    ['a file mark', `FILE - ${FERRY}`, ['file photo']],
    ['a file mark and a copyright', `© Reuters. FILE - ${FERRY}`, ['file photo', 'copyright']],
    ['a copyright alone', `© Reuters. ${FERRY}`, []],
  ])('%s', (_how, text, expected) => {
    const result = parseCaption(text);
    expect(result.ok && captionEvidence(result.value)).toStrictEqual(expected);
  });
});

test('the span of the sentences', () => {
  const spanOf = (text: string) => {
    const result = parseCaption(text);
    return result.ok ? result.value.spans.text : undefined;
  };
  expect(spanOf(`[1/5] ${FERRY} Ada Rowe/Reuters`)).toStrictEqual({ start: 6, end: 21 });
  expect(spanOf('Ada Rowe/Reuters')).toBeNull();
});

describe('refuses', () => {
  const MARKS = 'copyright mark, file mark, place in capitals';
  test.each([
    ['nothing', '', 0, 'caption'],
    [
      'a counter',
      '[1/5]',
      5,
      'caption, caption label, copyright mark, credit label, file mark, place in capitals',
    ],
    ['a label', 'Caption:', 8, `caption, ${MARKS}`],
    ['a file mark', 'FILE PHOTO:', 11, 'caption, place in capitals'],
    ['a place and a date', 'PARIS - MAY 1:', 14, 'caption'],
    ['a copyright', '© 2024 Reuters. All rights reserved.', 36, 'caption'],
    [
      'a counter on a line of its own',
      `[1/5]\n${FERRY}`,
      5,
      'caption, caption label, copyright mark, credit label, file mark, place in capitals',
    ],
    ['two lines', `FILE\n${FERRY}`, 5, 'end of text'],
  ] as const)('%s and nothing else', (_how, text, offset, expected) => {
    const result = parseCaption(text);
    expect(
      result.ok ? null : [result.error.offset, result.error.expected.join(', ')],
    ).toStrictEqual([offset, expected]);
  });
});
