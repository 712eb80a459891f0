import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Caption,
  caption,
  captionEvidence,
  couldBeCaption,
  parseCaption,
} from '../src/caption/index.ts';
import { literal, run, sequence } from '../src/kit/index.ts';
import { de, en, es, fr, pl } from '../src/locales/index.ts';
import { inLanguages } from './support/languages.ts';
import { keepsLaws } from './support/laws.ts';

/** What the tables below say of a caption: its text, and what else is there. */
interface Short {
  readonly text: string;
  readonly credit?: string;
  readonly date?: string;
  readonly place?: string;
  readonly file?: true;
  readonly copyright?: readonly [year: number | null, holder: string | null];
}

function short(printed: string, value: Caption): Short {
  const { text, filePhoto, date, place, credit, copyright } = value;
  const day = date?.readings[0];
  return {
    text,
    ...(credit === null ? {} : { credit: printed.slice(credit.span.start, credit.span.end) }),
    ...(day === undefined ? {} : { date: `${day.year ?? '?'}-${day.month}-${day.day}` }),
    ...(place === null ? {} : { place: [place.name, place.region ?? '-'].join(', ') }),
    ...(filePhoto ? { file: true as const } : {}),
    ...(copyright === null ? {} : { copyright: [copyright.from, copyright.holder] as const }),
  };
}

const FERRY = 'A ferry leaves the harbour.';

const rows: readonly (readonly [string, string, Short])[] = [
  // Where the credit stands
  ['behind a sentence', `${FERRY} Ada Rowe/Reuters`, { text: FERRY, credit: 'Ada Rowe/Reuters' }],
  ['an agency behind a sentence', `${FERRY} AP`, { text: FERRY, credit: 'AP' }],
  ['a person behind a sentence', `${FERRY} Ada Rowe`, { text: FERRY, credit: 'Ada Rowe' }],
  [
    'a body behind a sentence',
    `${FERRY} Riverton Rocket Works`,
    { text: FERRY, credit: 'Riverton Rocket Works' },
  ],
  ['a legal form behind a sentence', `${FERRY} Acme, Inc.`, { text: FERRY, credit: 'Acme, Inc.' }],
  [
    'for a paper',
    `${FERRY} Ada Rowe for Riverton Weekly`,
    { text: FERRY, credit: 'Ada Rowe for Riverton Weekly' },
  ],
  [
    'behind a quote',
    'The stars of “The Ferry.” Ada Rowe/AP',
    { text: 'The stars of “The Ferry.”', credit: 'Ada Rowe/AP' },
  ],
  [
    'behind initials of a place',
    'A ferry in Washington, D.C. Ada Rowe/AP',
    { text: 'A ferry in Washington, D.C.', credit: 'Ada Rowe/AP', place: 'Washington, D.C.' },
  ],
  [
    'a point at its end',
    `${FERRY} Ada Rowe/AP via Getty Images.`,
    { text: FERRY, credit: 'Ada Rowe/AP via Getty Images' },
  ],
  [
    'in a sentence, an agency',
    'A ferry leaves the harbour AP',
    { text: 'A ferry leaves the harbour', credit: 'AP' },
  ],
  [
    'in a sentence, behind a name',
    'A ferry in Athens, Greece Reuters',
    { text: 'A ferry in Athens, Greece', credit: 'Reuters', place: 'Athens, Greece' },
  ],
  [
    'in a sentence, via',
    'A ferry leaves Barcelona AFP via Getty Images',
    { text: 'A ferry leaves Barcelona', credit: 'AFP via Getty Images' },
  ],
  [
    'in a sentence, agency first',
    'A ferry leaves the harbour AP Photo/Ada Rowe',
    { text: 'A ferry leaves the harbour', credit: 'AP Photo/Ada Rowe' },
  ],
  [
    'in a sentence, person first',
    'A ferry in Paris Ada Rowe/Reuters',
    { text: 'A ferry in Paris', credit: 'Ada Rowe/Reuters', place: 'Paris, -' },
  ],
  [
    'in a sentence, an initial',
    'A ferry in Paris J. Rowe/Reuters',
    { text: 'A ferry in Paris', credit: 'J. Rowe/Reuters', place: 'Paris, -' },
  ],
  [
    'in a sentence, an address',
    'A ferry leaves Calais afp.com/Ada Rowe',
    { text: 'A ferry leaves Calais', credit: 'afp.com/Ada Rowe' },
  ],
  [
    'two persons before it',
    'Ada Rowe and Ben Ito Shutterstock / Getty Images (Composite)',
    { text: 'Ada Rowe and Ben Ito', credit: 'Shutterstock / Getty Images (Composite)' },
  ],
  ['a person before it', 'Ada Rowe Getty Images', { text: 'Ada Rowe', credit: 'Getty Images' }],
  [
    'behind a bar',
    'A ferry leaves | Ada Rowe/AP Photo',
    { text: 'A ferry leaves', credit: 'Ada Rowe/AP Photo' },
  ],
  ['behind a dash', 'The dead — Ada Rowe/AP', { text: 'The dead', credit: 'Ada Rowe/AP' }],
  [
    'glued',
    'A ferry near Linz, Austria.Ada Rowe / Reuters file',
    {
      text: 'A ferry near Linz, Austria.',
      credit: 'Ada Rowe / Reuters file',
      place: 'Linz, Austria',
      file: true,
    },
  ],
  ['glued to a dash', 'A ferry leaves.—AFP', { text: 'A ferry leaves.', credit: 'AFP' }],
  [
    'a dash within a word',
    'A ferry leaves Acme-Reuters.',
    { text: 'A ferry leaves Acme-Reuters.' },
  ],
  [
    'in parentheses',
    'A ferry leaves (Ada Rowe / AP)',
    { text: 'A ferry leaves', credit: '(Ada Rowe / AP)' },
  ],
  ['an agency in parentheses', 'A ferry leaves (CBC)', { text: 'A ferry leaves', credit: '(CBC)' }],
  [
    'in parentheses behind a name',
    `${FERRY} Ada Rowe (REUTERS)`,
    { text: FERRY, credit: 'Ada Rowe (REUTERS)' },
  ],
  [
    'in parentheses twice',
    `${FERRY} (AP Photo/Ada Rowe) (AP Photo/Ada Rowe)`,
    { text: FERRY, credit: '(AP Photo/Ada Rowe) (AP Photo/Ada Rowe)' },
  ],
  [
    'plain and in parentheses',
    `${FERRY} AFP PHOTO / ADA ROWE (Photo credit should read ADA ROWE/AFP via Getty Images)`,
    {
      text: FERRY,
      credit: 'AFP PHOTO / ADA ROWE (Photo credit should read ADA ROWE/AFP via Getty Images)',
    },
  ],
  [
    'other parentheses before it',
    'A ferry (stock image) ( Image: Getty Images)',
    { text: 'A ferry (stock image)', credit: '( Image: Getty Images)' },
  ],
  [
    'a label',
    `${FERRY} Photograph: Ada Rowe/Reuters`,
    { text: FERRY, credit: 'Photograph: Ada Rowe/Reuters' },
  ],
  [
    'a glued label',
    'A ferry leaves.CreditAda Rowe for The New York Times',
    { text: 'A ferry leaves.', credit: 'CreditAda Rowe for The New York Times' },
  ],
  [
    'the last of two labels',
    'Image credit: Acme (Image credit: Google)',
    { text: 'Image credit: Acme', credit: '(Image credit: Google)' },
  ],
  [
    'a label behind a dash',
    'A ferry leaves — Picture by Ada Rowe',
    { text: 'A ferry leaves', credit: 'Picture by Ada Rowe' },
  ],
  ['a sign', 'A ferry leaves.© AFP', { text: 'A ferry leaves.', credit: '© AFP' }],
  [
    'four signs in a row',
    'A ferry leaves. © ©️©© AFP',
    { text: 'A ferry leaves.', credit: '© ©️©© AFP' },
  ],
  ['a rule of signs', `${FERRY} ©©©©©`, { text: `${FERRY} ©©©©©` }],
  [
    'behind more parentheses than are tried',
    `${'Ada Rowe (left), '.repeat(20)}and Ben Ito (right). (AP Photo/Ada Rowe)`,
    {
      text: `${'Ada Rowe (left), '.repeat(20)}and Ben Ito (right).`,
      credit: '(AP Photo/Ada Rowe)',
    },
  ],
  [
    'a word of copyright',
    'A ferry - Copyright Ada Rowe/AP',
    { text: 'A ferry', credit: 'Copyright Ada Rowe/AP' },
  ],
  ['nothing else', 'Ada Rowe/AP', { text: '', credit: 'Ada Rowe/AP' }],
  [
    'nothing else, not known',
    'Ada Rowe / Riverton Weekly',
    { text: '', credit: 'Ada Rowe / Riverton Weekly' },
  ],
  [
    'before the caption',
    'Image source, Getty Images Image caption, A ferry leaves',
    { text: 'A ferry leaves', credit: 'Image source, Getty Images' },
  ],
  [
    'a note to editors behind it',
    `${FERRY} @ada/via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.`,
    { text: FERRY, credit: '@ada/via REUTERS' },
  ],
  [
    'a link behind it',
    `[1/5]${FERRY} REUTERS/Ada Rowe Purchase Licensing Rights, opens new tab`,
    { text: FERRY, credit: 'REUTERS/Ada Rowe' },
  ],
  ['none', 'A ferry leaves the harbour', { text: 'A ferry leaves the harbour' }],

  [
    'a word for pictures within the chain',
    `${FERRY} Ada Rowe/AP Photo via Getty Images`,
    { text: FERRY, credit: 'Ada Rowe/AP Photo via Getty Images' },
  ],
  [
    'a bare label in a sentence',
    'A ferry leaves Photo AP',
    { text: 'A ferry leaves', credit: 'Photo AP' },
  ],
  ['only a handout', `${FERRY} Courtesy photo`, { text: FERRY, credit: 'Courtesy photo' }],
  ['a hyphenated word is no label', 'Reifen-Photo: Ada Rowe', { text: 'Reifen-Photo: Ada Rowe' }],
  [
    'via behind a bare label',
    `${FERRY} Photo via Riverton Academy`,
    { text: FERRY, credit: 'Photo via Riverton Academy' },
  ],

  // Marks in front
  [
    'FILE PHOTO:',
    'FILE PHOTO: A ferry in Oslo, Norway, May 2, 2023. REUTERS/Ada Rowe',
    {
      text: 'A ferry in Oslo, Norway, May 2, 2023.',
      credit: 'REUTERS/Ada Rowe',
      date: '2023-5-2',
      place: 'Oslo, Norway',
      file: true,
    },
  ],
  [
    'FILE -',
    'FILE - Ada Rowe tends her garden in Austin, Texas, on March 1, 2024. (AP Photo/Ben Ito, File)',
    {
      text: 'Ada Rowe tends her garden in Austin, Texas, on March 1, 2024.',
      credit: '(AP Photo/Ben Ito, File)',
      date: '2024-3-1',
      place: 'Austin, Texas',
      file: true,
    },
  ],
  [
    'FILE and a file photo',
    'FILE - In this June 20, 2020, file photo, a ferry burns in Tampa, Fla.',
    {
      text: 'In this June 20, 2020, file photo, a ferry burns in Tampa, Fla.',
      date: '2020-6-20',
      place: 'Tampa, Fla.',
      file: true,
    },
  ],
  [
    'a file photo in the sentence',
    'This March 28, 2017, file photo shows a ferry that sank on May 2, 2023.',
    {
      text: 'This March 28, 2017, file photo shows a ferry that sank on May 2, 2023.',
      date: '2017-3-28',
      file: true,
    },
  ],
  [
    'a copyright and FILE PHOTO',
    '© Reuters. FILE PHOTO - A ferry in Moscow, Russia August 9, 2022. Sputnik/Ada Rowe/Kremlin via REUTERS',
    {
      text: 'A ferry in Moscow, Russia August 9, 2022.',
      credit: 'Sputnik/Ada Rowe/Kremlin via REUTERS',
      date: '2022-8-9',
      place: 'Moscow, Russia',
      file: true,
      copyright: [null, 'Reuters'],
    },
  ],
  ['a counter', 'Image 1 of 13 A ferry leaves. (AP)', { text: 'A ferry leaves.', credit: '(AP)' }],
  ['a glued counter', '2of4A ferry leaves. (AP)', { text: 'A ferry leaves.', credit: '(AP)' }],
  ['a label', 'Image caption, A ferry leaves', { text: 'A ferry leaves' }],
  [
    "Getty's opening",
    'MANCHESTER, ENGLAND - SEPTEMBER 28: A ferry on the canal. (Photo by Ada Rowe/Getty Images)',
    {
      text: 'A ferry on the canal.',
      credit: '(Photo by Ada Rowe/Getty Images)',
      date: '?-9-28',
      place: 'MANCHESTER, ENGLAND',
    },
  ],
  [
    "Getty's opening, the year in the sentence",
    'MANCHESTER, ENGLAND - SEPTEMBER 28: A ferry on September 28, 2020 in Manchester, England. (Photo by Ada Rowe/Getty Images)',
    {
      text: 'A ferry on September 28, 2020 in Manchester, England.',
      credit: '(Photo by Ada Rowe/Getty Images)',
      date: '2020-9-28',
      place: 'MANCHESTER, ENGLAND',
    },
  ],
  [
    "Getty's opening, one place",
    'BERLIN - MAY 2: A ferry.',
    { text: 'A ferry.', date: '?-5-2', place: 'BERLIN, -' },
  ],

  // Rights behind
  [
    'a copyright behind',
    `${FERRY} © 2024 Reuters. All rights reserved.`,
    { text: FERRY, copyright: [2024, 'Reuters'] },
  ],
  [
    'a credit and a copyright',
    `${FERRY} Photo: Ada Rowe © 2021 Acme, Inc. All rights reserved.`,
    { text: FERRY, credit: 'Photo: Ada Rowe', copyright: [2021, 'Acme, Inc.'] },
  ],

  // When and where
  [
    'a weekday',
    'A ferry, Tuesday, Nov. 19, 2019, in Buffalo, N.Y.',
    {
      text: 'A ferry, Tuesday, Nov. 19, 2019, in Buffalo, N.Y.',
      date: '2019-11-19',
      place: 'Buffalo, N.Y.',
    },
  ],
  [
    'the day first',
    'A ferry on 15 October 2020 in London',
    { text: 'A ferry on 15 October 2020 in London', date: '2020-10-15', place: 'London, -' },
  ],
  [
    'the same day twice',
    'On May 2, 2023 a ferry left. May 2, 2023.',
    { text: 'On May 2, 2023 a ferry left. May 2, 2023.', date: '2023-5-2' },
  ],
  [
    'the last of two days',
    'A ferry, built on May 2, 1990, in Oslo, Norway, June 3, 2020.',
    {
      text: 'A ferry, built on May 2, 1990, in Oslo, Norway, June 3, 2020.',
      date: '2020-6-3',
      place: 'Oslo, Norway',
    },
  ],
  [
    'two days and neither at the end',
    'The ferry, built on May 2, 1990 and sold on June 3, 2020, is one of the oldest ships that are still in service on the lake.',
    {
      text: 'The ferry, built on May 2, 1990 and sold on June 3, 2020, is one of the oldest ships that are still in service on the lake.',
    },
  ],
  [
    'no day',
    'A ferry in October 2020, the 3rd of 12',
    { text: 'A ferry in October 2020, the 3rd of 12' },
  ],
  [
    'a country',
    'A ferry at a show in Switzerland March 5, 2019.',
    {
      text: 'A ferry at a show in Switzerland March 5, 2019.',
      date: '2019-3-5',
      place: 'Switzerland, -',
    },
  ],
  [
    'a place with a region that is known',
    'A ferry in Marsha, Turkey, February 11, 2023.',
    {
      text: 'A ferry in Marsha, Turkey, February 11, 2023.',
      date: '2023-2-11',
      place: 'Marsha, Turkey',
    },
  ],
  [
    'the place beside the date',
    'A ferry near Riverton, Ohio, May 2, 2020, on its way to a port in Boston',
    {
      text: 'A ferry near Riverton, Ohio, May 2, 2020, on its way to a port in Boston',
      date: '2020-5-2',
      place: 'Riverton, Ohio',
    },
  ],
  [
    'a name that goes on',
    'A ferry at the show in Paris Fashion House',
    { text: 'A ferry at the show in Paris Fashion House' },
  ],
  ['a possessive', 'A ferry in London’s docks', { text: 'A ferry in London’s docks' }],
  ['a place that is not known', 'A ferry in Etalia', { text: 'A ferry in Etalia' }],
  [
    'wide blanks',
    '\u00a0A\u00a0\u00a0ferry in\u2009Oslo, Norway. (AP)\u3000',
    { text: 'A ferry in Oslo, Norway.', credit: '(AP)', place: 'Oslo, Norway' },
  ],
];

describe('reads', () => {
  test.each(rows)('%s', (_how, text, expected) => {
    const result = parseCaption(text);
    expect(result.ok && short(text, result.value)).toStrictEqual(expected);
  });

  test('the whole value', () => {
    const text = 'FILE PHOTO: A ferry in Oslo, Norway, Tuesday, May 2, 2023. REUTERS/Ada Rowe';
    expect(parseCaption(text)).toStrictEqual({
      ok: true,
      value: {
        kind: 'caption',
        text: 'A ferry in Oslo, Norway, Tuesday, May 2, 2023.',
        filePhoto: true,
        date: {
          kind: 'timestamp',
          label: 'taken',
          readings: [{ year: 2023, month: 5, day: 2, hour: null, minute: null, second: null }],
          zone: null,
          relative: null,
          weekday: 2,
          dateOrder: null,
          until: null,
          span: { start: 37, end: 57 },
        },
        place: { name: 'Oslo', region: 'Norway', span: { start: 23, end: 35 } },
        credit: {
          kind: 'credit',
          photographers: [
            {
              name: 'Ada Rowe',
              role: null,
              place: null,
              affiliation: null,
              email: null,
              handle: null,
              span: { start: 67, end: 75 },
            },
          ],
          suppliers: [{ name: 'REUTERS', id: 'reuters', span: { start: 59, end: 66 } }],
          via: null,
          handout: false,
          filePhoto: false,
          span: { start: 59, end: 75 },
        },
        copyright: null,
        span: { start: 0, end: 75 },
        spans: { text: { start: 12, end: 58 } },
      },
    });
  });

  test('a weekday that does not fit the date is left out', () => {
    const result = parseCaption('A ferry, Monday, Nov. 19, 2019');
    expect(result.ok && result.value.date).toMatchObject({
      weekday: null,
      span: { start: 17, end: 30 },
    });
  });

  test('a date of two readings has both', () => {
    const result = parseCaption('A ferry, 08/09/2022');
    expect(result.ok && result.value.date?.readings).toHaveLength(2);
  });

  test.each([
    [
      'German',
      'Der Turm in Köln. Foto: Ada Rowe/dpa',
      de,
      { text: 'Der Turm in Köln.', credit: 'Foto: Ada Rowe/dpa' },
    ],
    [
      'German, a file photo',
      'Der Turm (Archivbild). Foto: dpa',
      de,
      { text: 'Der Turm (Archivbild).', credit: 'Foto: dpa', file: true },
    ],
    [
      'German, glued',
      'Der TurmQuelle: Ada Rowe/dpa',
      de,
      { text: 'Der Turm', credit: 'Quelle: Ada Rowe/dpa' },
    ],
    [
      'French',
      'La tour, le 3 mai 2020 — Ada Rowe/AP',
      fr,
      { text: 'La tour, le 3 mai 2020', credit: 'Ada Rowe/AP', date: '2020-5-3' },
    ],
    [
      'Spanish',
      'La torre, el 3 de mayo de 2020. EFE/Ada Rowe',
      es,
      { text: 'La torre, el 3 de mayo de 2020.', credit: 'EFE/Ada Rowe', date: '2020-5-3' },
    ],
    ['Polish', 'Wieża / Źródło: PAP', pl, { text: 'Wieża', credit: 'Źródło: PAP' }],
    [
      'Polish, a word in small letters',
      'Wieża i jej zdjęcie: Ada Rowe',
      pl,
      { text: 'Wieża i jej zdjęcie: Ada Rowe' },
    ],
  ] as const)('%s', (_how, text, locale, expected) => {
    const result = parseCaption(text, inLanguages(locale, en));
    expect(result.ok && short(text, result.value)).toMatchObject(expected);
  });

  test('composes, to the end of the line', () => {
    const line = sequence(literal('> '), { value: caption() }, literal('\n'));
    expect(run(line, '> A ferry. (AP)\n')).toMatchObject({
      ok: true,
      value: { value: { text: 'A ferry.', span: { start: 2, end: 15 } } },
    });
  });
});

describe('no credit', () => {
  test.each([
    'headlines 376 4 1.06%',
    '    "Transgenerationales Coaching" → Transgenerationales Coaching',
    '    "Peanut Butter Truffles" → Peanut Butter Truffles',
    '    "Ferienhaus Feinen" → Ferienhaus Feinen',
    '    "Heizjacken von Bosch" → Heizjacken von Bosch',
    'stamps 961 0 0.00%',
    'stamps.neg 272 24 8.82%',
    '    "By Josh Smith" → Josh Smith',
    '    "Mark May" → Mark May',
    '    "Patrick Wintour" → Patrick Wintour',
    '    "Patrick Wintour Diplomatic editor" → Patrick Wintour',
    '    "Molly Scott Cato" → Molly Scott Cato',
    '    "Jennifer Rankin in Brussels" → Jennifer Rankin',
    '    "Katy Guest" → Katy Guest',
    '    "Thomas Maloney" → Thomas Maloney',
    '    "Lucy Tobin" → Lucy Tobin',
    '    "Yotam Ottolenghi" → Yotam Ottolenghi',
    '    "Henry Dimbleby and Jane Baxter" → Henry Dimbleby; Jane Baxter',
    '    "Nigel Slater" → Nigel Slater',
    '    "Ed Aarons" → Ed Aarons',
    '    "Monica Horridge" → Monica Horridge',
    '    "Rory Carroll Ireland correspondent" → Rory Carroll',
    '    "Fintan O’Toole" → Fintan O’Toole',
    '    "John Harris" → John Harris',
    '    "Lanre Bakare" → Lanre Bakare',
    '    "Antonia Windsor" → Antonia Windsor',
    '    "Elle Hunt" → Elle Hunt',
    '    "Andrew Sparrow" → Andrew Sparrow',
    '    "Suzanne Wrack" → Suzanne Wrack',
    '    "Samuel Gibbs" → Samuel Gibbs',
    '    "Nicola Jennings" → Nicola Jennings',
    'tickers.neg 814 2 0.25%',
    '    "SEC FINDS SEPTEMBER 11-12 U.S. STOCK MARKET DROP NOT DUE TO INDEX TRADING" → SEC FINDS',
    '    "ROYAL DUTCH/SHELL GROUP OF COS 4TH QTR NET" → ROYAL DUTCH',
    'datelines.neg 3451 4 0.12%',
    '    "The Associated Press By Rachel Konrad" → Rachel Konrad',
    '    "Russian President Vladimir Putin yesterday rejected a key recommendation of a United Nations panel on expanding the UN Security Council," → Vladimir Putin',
    '    "FAIRCHILD INDUSTRIES TERMINATES T46A TRAINER PROGRAM, CLOSES PLANT" → FAIRCHILD INDUSTRIES',
    '    "SEC FINDS SEPTEMBER 11-12 U.S. STOCK MARKET DROP NOT DUE TO INDEX TRADING" → SEC FINDS',
    'headlines+stamps 0.30%',
    'pagelines 9154 319 3.48%',
    '    "Noel Celis/Getty Images" → Noel Celis',
    '    "Hybride Kriegsführung" → Hybride Kriegsführung',
    '    "Frank Brassel" → Frank Brassel',
    '    "Von Simone Jülicher und Rainer Grünberg" → Simone Jülicher; Rainer Grünberg',
    '    "Tomer Appelbaum/Haaretz" → Tomer Appelbaum',
    '    "Von Seb Dumitru, Lille 05.08.2024, 20:59 Uhr" → Seb Dumitru',
    '    "Von Sina Zehrfeld Landespolitische Korrespondentin" → Sina Zehrfeld',
    '    "Landkreis München" → Landkreis München',
    '    "Schwabinger Tor" → Schwabinger Tor',
    '    "von Manuela Conrad" → Manuela Conrad',
    '    "Fútbol Sala" → Fútbol Sala',
    '    "GP de Qatar" → GP de Qatar',
    '    "Green Séries Ocean" → Green Séries Ocean',
    '    "Par Denis Loctier" → Denis Loctier',
    '    "Atli Steinn Guðmundsson" → Atli Steinn Guðmundsson',
    '    "By Takeo Maeda and Tatsuya Tanoue / Yomiuri Shimbun Staff Writers" → Takeo Maeda; Tatsuya Tanoue',
    '    "مشاهدات عالية" → مشاهدات عالية',
    '    "Mohloai Mpesi" → Mohloai Mpesi',
    '    "by Lesotho TimesNovember 21, 202501747" → Lesotho Times',
    '    "André KleinRedakteur" → André Klein',
    '    "By TPN, in News, Portugal, Business, Property, Tourism · 31 Jan 2025, 20:02 · 0 Comments" → TPN',
    '    "Viktor Hedlund" → Viktor Hedlund',
    '    "Internatskolan Lundsberg." → Internatskolan Lundsberg',
    '    "By Jon King, News Reporter" → Jon King',
    '    "CAREER FEATURE" → CAREER FEATURE',
    '    "Angus Thompson" → Angus Thompson',
    '    "Lucy ThorntonNews Reporter" → Lucy Thornton',
    '    "Tim HanlonNews Reporter" → Tim Hanlon',
    '    "Phoebe Tonks" → Phoebe Tonks',
    '    "Joseph Gamp" → Joseph Gamp',
    '    "Mike Marsland/Getty Images" → Mike Marsland',
    '    "Paul Sawers" → Paul Sawers',
    '    "Front Page Podcast" → Front Page Podcast',
    '    "Charles Hurt" → Charles Hurt',
    '    "Daniel N. Hoffman" → Daniel N. Hoffman',
    '    "Billy Hallowell" → Billy Hallowell',
    '    "by Ilanga D | 5 November 2024" → Ilanga D',
    '    "John Patrick Pullen,TIME" → John Patrick Pullen',
    '    "Car Talk" → Car Talk',
    '    "松村太郎2019年04月13日 09時00分" → 松村太郎',
    '    "ZDNet Japan" → ZDNet Japan',
    '    "ZDNet Japan トップへ" → ZDNet Japan トップへ',
    '    "APOCALYPSE SOON" → APOCALYPSE SOON',
    '    "CRITICAL MASS" → CRITICAL MASS',
    '    "APOCALYPSE SOON" → APOCALYPSE SOON',
    '    "CRITICAL MASS" → CRITICAL MASS',
    '    "Spencer Platt/Getty" → Spencer Platt',
    '    "Skip Navigation" → Skip Navigation',
    '    "APOCALYPSE SOON" → APOCALYPSE SOON',
    '    "CRITICAL MASS" → CRITICAL MASS',
    '    "APOCALYPSE SOON" → APOCALYPSE SOON',
    '    "CRITICAL MASS" → CRITICAL MASS',
    '    "Warner Bros." → Warner Bros',
    '    "12時間前" → 間前',
    '    "阪南大学は3月4日、同学の専任教員が学生情報等を保存したUSBメモリを紛失したことが判明したと発表した。" → 阪南大学は',
    '    "Scan PREMIUM 会員限定記事" → Scan PREMIUM 会員限定記事',
    '    "Bloomberg UK" → Bloomberg UK',
    '    "Closing Bell" → Closing Bell',
    '    "Tech Mobile" → Tech Mobile',
    '    "CISO Collective" → CISO Collective',
    '    "Source: バンダイ" → バンダイ',
    '    "Diogo Carleto" → Diogo Carleto',
    '    "中村 真子" → 中村 真子',
    '    "By: Paul Wiseman, Fatima Hussein, The Associated Press" → Paul Wiseman; Fatima Hussein',
    '    "Personal History" → Personal History',
    '    "By James Wood" → James Wood',
    '    "Aktuelle Seite:" → Aktuelle Seite',
    '    "Site Navigation" → Site Navigation',
    '    "Dec. 22, 2016, 3:36 PM UTC / Source: Zillow" → Zillow',
    '    "Love Lives" → Love Lives',
  ])('%s', (text) => {
    const result = parseCaption(text);
    expect(result).toMatchObject({ ok: true, value: { credit: null } });
    if (result.ok) expect(captionEvidence(result.value)).toStrictEqual([]);
  });
});

describe('evidence', () => {
  test.each([
    ['a file photo', 'FILE PHOTO: A ferry', ['file photo']],
    ['a credit in parentheses', 'A ferry. (AP)', ['photo credit']],
    ['a label', 'A ferry. Photo: Ada Rowe', ['photo credit']],
    ['a label and two names', 'A ferry. Photo: Ada Rowe / Acme', ['photo credit']],
    ['a chain with an agency', 'A ferry leaves. Ada Rowe/AP', ['photo credit']],
    ['via', 'A ferry leaves. via REUTERS', ['photo credit']],
    ['a handout', 'A ferry leaves. (Handout)', ['photo credit']],
    ['with a copyright', '© Reuters. FILE PHOTO: A ferry', ['file photo', 'copyright']],
    ['a name alone is none', 'A ferry leaves the harbour. Ada Rowe', []],
    ['an agency alone is none', 'A ferry leaves the harbour. Reuters', []],
    ['a chain that is not known is none', 'A ferry leaves the harbour. Ada Rowe/Acme', []],
    ['a copyright alone is none', 'A ferry. © 2024 Acme', []],
    ['a line like a byline is none', 'Ada Rowe, Business Insider', []],
    ['a chain without an agency at the end of a byline is none', 'By Troy L. Rowe, AP', []],
    ['prose', 'A ferry leaves the harbour.', []],
  ] as const)('%s', (_how, text, evidence) => {
    const result = parseCaption(text);
    expect(result.ok && captionEvidence(result.value)).toStrictEqual(evidence);
  });
});

describe('could be a caption', () => {
  test.each(rows)('wherever there is evidence: %s', (_how, text) => {
    const result = parseCaption(text);
    const evidence = result.ok ? captionEvidence(result.value) : [];
    expect(couldBeCaption()(text) || evidence.length === 0).toBe(true);
  });

  test.each([
    ['prose', 'The harbour office said on Tuesday that the ferries would be sold.', false],
    ['prose that names an agency', 'He told Reuters that he would stay.', false],
    ['a quote', '“We have to wait,” she said. “Nobody knows.”', false],
    ['no full stop, and no mark', 'A ferry leaves', false],
    ['no full stop, and an agency', 'A ferry leaves Ada Rowe Reuters', true],
    ['an agency in parentheses', '“A ferry leaves.” (AP)', true],
    ['a chain in parentheses', 'A ferry leaves (Ada Rowe / Acme)', true],
    ['parentheses and no chain', 'A ferry leaves (again)', false],
    ['a chain with an agency and a full stop', 'A ferry leaves. Ada Rowe/Reuters.', true],
    ['a chain without an agency', 'A ferry leaves. Ada Rowe/Acme', false],
    ['a sign', '© Ada Rowe', true],
    ['a sign by its reference', '&copy; Ada Rowe', true],
    ['a label glued to a name', 'A ferry leavesCreditAda Rowe', true],
    ['the beginning of a word', 'A ferry leaves the photosphere for Home', false],
    ['an agency alone', 'Reuters', false],
    ['an agency that opens a sentence', 'Reuters Sails Home', false],
    ['an agency that opens a chain', 'Reuters, Ada Rowe', true],
    ['an agency and another name', 'Reuters and Ada Rowe', true],
    ['an agency and small words behind it', 'Ferry Line, Reuters say in a note', false],
    ['small words before an agency', 'A ferry leaves in the rain, dpa', true],
    ['an agency and a time', 'Ferry Line, Reuters 10:29', false],
    ['an agency in small letters at the end', 'Ada Rowe from the old dpa', true],
    ['a number of a library', 'A ferry leaves. Ada Rowe, 10412345', true],
    ['an agency behind a hyphen', 'A ferry leaves. Ada Rowe-USA TODAY Sports.', true],
    ['a label', 'A ferry leaves. Photo by Ada Rowe.', true],
    ['a file photo', 'This file photo shows a ferry.', true],
  ] as const)('%s', (_how, text, expected) => {
    expect(couldBeCaption()(text)).toBe(expected);
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', '', 0, 'caption'],
    ['blanks', ' \u00a0\t', 3, 'caption'],
    ['two lines', 'A ferry.\nAnother ferry.', 9, 'end of text'],
    [
      'a word of copyright and nothing else',
      'Copyright 2023 The Associated Press. All rights reserved.',
      0,
      'caption',
    ],
    [
      'two marks of copyright',
      '© Copyright 2023 Riverton Herald, 11 Pier St. | Terms of Use',
      0,
      'caption',
    ],
    ['a copyright and nothing else', '© 2024 Reuters. All rights reserved.', 0, 'caption'],
    ['a counter and nothing else', '[1/5]', 0, 'caption'],
  ] as const)('%s', (_how, text, offset, expected) => {
    const result = parseCaption(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.offset).toBeGreaterThanOrEqual(offset);
    expect(result.error.expected).toContain(expected);
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    'FILE PHOTO: ',
    '© Reuters. ',
    'A ferry leaves',
    ' in Oslo, Norway',
    ', May 2, 2023',
    '. ',
    'Ada Rowe',
    '/',
    'AP',
    ' via ',
    'REUTERS',
    '(',
    ')',
    'Photo: ',
    'Credit',
    '© 2024 ',
    'file photo',
    '[1/2]',
    '\n',
    '\ud800',
    '__proto__',
    ' ',
    '\u00a0',
    '—',
    'ATTENTION EDITORS',
    ' | ',
    '"',
    'MANCHESTER, ENGLAND - MAY 2: ',
    'Image source, ',
    'Image caption, ',
    '1',
    'a',
  );
  const lines = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')),
  );

  test('total, honest, deterministic, plain', () => {
    fc.assert(
      fc.property(lines, (text) => {
        keepsLaws('parseCaption', text);
        const result = parseCaption(text);
        if (!result.ok) return;
        const { value } = result;
        if (captionEvidence(value).length > 0) expect(couldBeCaption()(text)).toBe(true);
        const slice = (span: { start: number; end: number }) => text.slice(span.start, span.end);
        const parts = [value, value.credit, value.copyright, value.date, value.place];
        for (const part of parts) {
          if (part === null) continue;
          expect(slice(part.span)).toBe(slice(part.span).trim());
          expect(slice(part.span)).not.toBe('');
        }
        const said = value.spans.text === null ? '' : slice(value.spans.text);
        expect(said.replace(/\s+/gu, ' ').trim()).toBe(value.text.replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['parentheses', '('.repeat(100_000)],
    ['labels', 'Photo: '.repeat(20_000)],
    ['slashes', 'Ada Rowe/'.repeat(20_000)],
    ['slashes alone', '/ '.repeat(100_000)],
    ['signs', '© '.repeat(100_000)],
    ['capitals', 'Ada Rowe '.repeat(20_000)],
    ['dates', 'May 2, 2023, '.repeat(10_000)],
    ['places', 'in Oslo, Norway '.repeat(10_000)],
    ['blanks', `A ferry${' '.repeat(100_000)}AP`],
    ['one word', 'a'.repeat(1_000_000)],
  ])('a long line of %s ends', (_what, text) => {
    expect(parseCaption(text).ok).toBe(true);
  });
});
