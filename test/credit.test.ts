import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Credit, credit, parseCredit } from '../src/credit/index.ts';
import { literal, run, runAt, sequence } from '../src/kit/index.ts';
import { de, en, es, fr, ja, ko } from '../src/locales/index.ts';
import { inLanguages } from './support/languages.ts';
import { keepsLaws } from './support/laws.ts';

/** What the tables below say of a credit: persons, bodies with their ids, the distributor, marks. */
interface Short {
  readonly people?: readonly string[];
  readonly bodies?: readonly (readonly [name: string, id: string | null])[];
  readonly via?: readonly [name: string, id: string | null];
  readonly handout?: true;
  readonly file?: true;
}

function short({ photographers, suppliers, via, handout, filePhoto }: Credit): Short {
  return {
    ...(photographers.length === 0 ? {} : { people: photographers.map(({ name }) => name) }),
    ...(suppliers.length === 0
      ? {}
      : { bodies: suppliers.map(({ name, id }) => [name, id] as const) }),
    ...(via === null ? {} : { via: [via.name, via.id] as const }),
    ...(handout ? { handout } : {}),
    ...(filePhoto ? { file: true as const } : {}),
  };
}

const AFP = ['AFP', 'afp'] as const;
const AP = ['AP', 'ap'] as const;
const AP_PHOTO = ['AP Photo', 'ap'] as const;
const GETTY = ['Getty Images', 'getty'] as const;
const REUTERS = ['REUTERS', 'reuters'] as const;
const ADA = ['Ada Rowe'];

const rows: readonly (readonly [string, string, Short])[] = [
  [
    'photographer first',
    'ADA ROWE/AFP/Getty Images',
    { people: ['ADA ROWE'], bodies: [AFP, GETTY] },
  ],
  ['agency first', 'Reuters/ADA ROWE', { people: ['ADA ROWE'], bodies: [['Reuters', 'reuters']] }],
  [
    'the person last of three',
    'Sputnik/Ada Rowe/Kremlin via REUTERS',
    {
      people: ADA,
      bodies: [
        ['Sputnik', 'sputnik'],
        ['Kremlin', null],
      ],
      via: REUTERS,
    },
  ],
  ['a middle initial', 'Ada B. Rowe/AP', { people: ['Ada B. Rowe'], bodies: [AP] }],
  [
    'blanks around the slash',
    'Ada Rowe / AFP - Getty Images',
    { people: ADA, bodies: [AFP, GETTY] },
  ],
  [
    'an em dash',
    'Ada Rowe/Agence France-Presse — Getty Images',
    { people: ADA, bodies: [['Agence France-Presse', 'afp'], GETTY] },
  ],
  [
    'a hyphen',
    'Ada Rowe-USA TODAY Sports',
    { people: ADA, bodies: [['USA TODAY Sports', 'imagn']] },
  ],
  ['two agencies with a hyphen', 'AFP-Getty Images', { bodies: [AFP, GETTY] }],
  ['a semicolon', 'Ada Rowe; Getty Images', { people: ADA, bodies: [GETTY] }],
  ['a bar', 'Ada Rowe | dpa', { people: ADA, bodies: [['dpa', 'dpa']] }],
  ['a comma', 'Ada Rowe, AP', { people: ADA, bodies: [AP] }],
  ['only a blank', 'Ada Rowe Getty Images', { people: ADA, bodies: [GETTY] }],
  [
    'parentheses behind',
    'Ada Rowe (Keystone)',
    { people: ADA, bodies: [['Keystone', 'keystone-sda']] },
  ],
  ['via', 'Ada Rowe/AFP via Getty Images', { people: ADA, bodies: [AFP], via: GETTY }],
  [
    'via behind a comma',
    'Ada Rowe/EPA, via Shutterstock',
    { people: ADA, bodies: [['EPA', 'epa']], via: ['Shutterstock', 'shutterstock'] },
  ],
  [
    'via behind a slash',
    'Ada Rowe/NTB/via REUTERS',
    { people: ADA, bodies: [['NTB', 'ntb']], via: REUTERS },
  ],
  ['via first', 'via REUTERS', { via: REUTERS }],
  ['via twice', 'Ada Rowe via AFP via Getty Images', { people: ADA, bodies: [AFP], via: GETTY }],
  [
    'for a paper',
    'Ada Rowe for the Guardian',
    { people: ADA, bodies: [['the Guardian', 'the-guardian']] },
  ],
  [
    'for a body that is not known',
    'Ada Rowe for Riverton Weekly',
    { people: ADA, bodies: [['Riverton Weekly', null]] },
  ],
  [
    'on a library',
    'Photo by Ada Rowe on Unsplash',
    { people: ADA, bodies: [['Unsplash', 'unsplash']] },
  ],
  [
    'two photographers',
    'Photos by Ada Rowe and Ben Ito/AP',
    { people: ['Ada Rowe', 'Ben Ito'], bodies: [AP] },
  ],
  [
    'a pool',
    'Ada Rowe/Pool/AFP via Getty Images',
    { people: ADA, bodies: [['Pool', null], AFP], via: GETTY },
  ],
  ['a stringer', 'Reuters/Stringer', { bodies: [['Reuters', 'reuters']] }],
  [
    'a handout with its source',
    'Riverton Police/Handout via REUTERS',
    { bodies: [['Riverton Police', null]], via: REUTERS, handout: true },
  ],
  ['a handout first', 'Handout via REUTERS', { via: REUTERS, handout: true }],
  [
    'a handout behind a blank',
    '(Riverton Police handout)',
    { bodies: [['Riverton Police', null]], handout: true },
  ],
  [
    'a source with small words',
    'Press Service of the Third Brigade/Handout via REUTERS',
    { bodies: [['Press Service of the Third Brigade', null]], via: REUTERS, handout: true },
  ],
  ['courtesy', 'Courtesy of Riverton Zoo', { bodies: [['Riverton Zoo', null]], handout: true }],
  ['courtesy of a person', '(Photo courtesy Ada Rowe)', { people: ADA, handout: true }],
  ['only supplied', 'Source: Supplied', { handout: true }],
  [
    'a file photo',
    'Reuters/Ada Rowe/File photo',
    { people: ADA, bodies: [['Reuters', 'reuters']], file: true },
  ],
  [
    'files',
    'Credit: Reuters/Ada Rowe/Files',
    { people: ADA, bodies: [['Reuters', 'reuters']], file: true },
  ],
  [
    'file behind a comma',
    '(AP Photo/Ada Rowe, File)',
    { people: ADA, bodies: [AP_PHOTO], file: true },
  ],
  [
    'file behind a blank',
    'Ada Rowe / Reuters file',
    { people: ADA, bodies: [['Reuters', 'reuters']], file: true },
  ],
  ['file as the label', 'FILE PHOTO: REUTERS', { bodies: [REUTERS], file: true }],
  ['a file photo by', 'File photo by Ada Rowe', { people: ADA, file: true }],
  ['no name', 'AP Photo/Uncredited', { bodies: [AP_PHOTO] }],
  ['printed twice', '(AP Photo/Ada Rowe) (AP Photo/Ada Rowe)', { people: ADA, bodies: [AP_PHOTO] }],
  [
    'printed twice, the second fuller',
    '(Photo by Ada ROWE / AFP) (Photo by ADA ROWE/AFP via Getty Images)',
    { people: ['ADA ROWE'], bodies: [AFP], via: GETTY },
  ],
  [
    'printed twice, the second shorter',
    '(AP Photo/Ada Rowe) AP Photo',
    { people: ADA, bodies: [AP_PHOTO] },
  ],
  ['an agency alone', 'REUTERS', { bodies: [REUTERS] }],
  [
    'an agency in small letters',
    'Lehtikuva/ap',
    {
      bodies: [
        ['Lehtikuva', 'lehtikuva'],
        ['ap', 'ap'],
      ],
    },
  ],
  ['an address', 'afp.com/Ada Rowe', { people: ADA, bodies: [['afp.com', 'afp']] }],
  ['a word for pictures', 'AFP pic', { bodies: [['AFP pic', 'afp']] }],
  ['a person and a word for pictures', 'Photo: Ada Rowe photo', { people: ADA }],
  ['a person alone', 'Ada Rowe', { people: ADA }],
  [
    'a body by its word',
    'Photograph: Riverton Wildfire/Reuters',
    {
      bodies: [
        ['Riverton Wildfire', null],
        ['Reuters', 'reuters'],
      ],
    },
  ],
  [
    'a body by its legal form',
    'Ada Rowe/Acme Pictures, Inc.',
    { people: ADA, bodies: [['Acme Pictures, Inc.', null]] },
  ],
  ['neither decides', 'Photo: Etalia', { bodies: [['Etalia', null]] }],
  ['an account', '@adarowe/via REUTERS', { bodies: [['@adarowe', null]], via: REUTERS }],
  [
    'a number of the library',
    'Photo by Ada Rowe/Shutterstock (10412345a)',
    { people: ADA, bodies: [['Shutterstock', 'shutterstock']] },
  ],
  [
    'a kind of picture',
    'Shutterstock / Getty Images (Composite)',
    { bodies: [['Shutterstock', 'shutterstock'], GETTY] },
  ],
  ['Photograph:', 'Photograph: Ada Rowe/AP', { people: ADA, bodies: [AP] }],
  ['Photo by', 'Photo by Ada Rowe / AFP', { people: ADA, bodies: [AFP] }],
  ['Image source,', 'Image source, Getty Images', { bodies: [GETTY] }],
  [
    'in parentheses with blanks',
    '( Image: Anadolu via Getty Images)',
    { bodies: [['Anadolu', 'anadolu']], via: GETTY },
  ],
  [
    'in brackets',
    '[Photo: Ada Rowe/Unsplash]',
    { people: ADA, bodies: [['Unsplash', 'unsplash']] },
  ],
  ['two labels', 'Mandatory Credit: Photo by Ada Rowe/AP', { people: ADA, bodies: [AP] }],
  [
    'a second label behind a point',
    'Illustration by Ada Rowe. Photo by Ben Ito/Getty Images',
    { people: ['Ada Rowe', 'Ben Ito'], bodies: [GETTY] },
  ],
  [
    'a second label behind a slash',
    'Credit: AP/Ada Rowe/Photo montage by Acme',
    { people: ADA, bodies: [AP, ['Acme', null]] },
  ],
  [
    'a glued label',
    'CreditAda Rowe/The New York Times',
    { people: ADA, bodies: [['The New York Times', 'the-new-york-times']] },
  ],
  [
    'a glued label twice',
    'CreditCreditAda Rowe for The New York Times',
    { people: ADA, bodies: [['The New York Times', 'the-new-york-times']] },
  ],
  [
    'a label with dots',
    'Credit...Ada Rowe/Associated Press',
    { people: ADA, bodies: [['Associated Press', 'ap']] },
  ],
  ['a slash behind the label', '[Photo/Xinhua]', { bodies: [['Xinhua', 'xinhua']] }],
  ['a slash between blanks', 'Photo / Ada Rowe', { people: ADA }],
  [
    'the agency, a colon and the photographer',
    '(ABC News: Ada Rowe)',
    { people: ADA, bodies: [['ABC News', 'abc-news']] },
  ],
  [
    'two agencies and a colon',
    '(AP via AAP: Ada Rowe)',
    { people: ADA, bodies: [AP], via: ['AAP', 'aap'] },
  ],
  [
    'who supplied it',
    '(Supplied: Riverton Police)',
    { bodies: [['Riverton Police', null]], handout: true },
  ],
  [
    'the number of the picture',
    '(PTI Photo/Ada Rowe)(PTI05_03_2024_000123A)',
    { people: ADA, bodies: [['PTI Photo', 'pti']] },
  ],
  [
    'a blank before that number',
    '(PTI Photo/Ada Rowe) (PTI05_03_2024_000123A)',
    { people: ADA, bodies: [['PTI Photo', 'pti']] },
  ],
  ['no blank behind the colon', '(AAP:Ada Rowe)', { people: ADA, bodies: [['AAP', 'aap']] }],
  ['a button behind it', 'Ada Rowe/Getty Images hide caption', { people: ADA, bodies: [GETTY] }],
  ['a bare label', 'Photo iStock', { bodies: [['iStock', 'istock']] }],
  ['a sign', '© AFP / ADA ROWE', { people: ['ADA ROWE'], bodies: [AFP] }],
  ['a label and a sign', 'Photo © Ada Rowe', { people: ADA }],
  ['a sign and a label', '© Photo: Getty Images', { bodies: [GETTY] }],
  ['a word of copyright', 'Copyright Ada Rowe/AP', { people: ADA, bodies: [AP] }],
  [
    'the rights within',
    'Copyright Ada Rowe/Copyright 2026 The AP. All rights reserved.',
    { people: ADA, bodies: [['The AP', 'ap']] },
  ],
  [
    'other parts in the picture',
    'Photograph: Ada Rowe/The Guardian. Food styling: Ben Ito. Props: Carla Mendez',
    { people: ADA, bodies: [['The Guardian', 'the-guardian']] },
  ],
  [
    'a note to editors',
    'Ada Rowe via REUTERS ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.',
    { people: ADA, via: REUTERS },
  ],
  [
    'a link to the rights',
    'REUTERS/Ada Rowe Purchase Licensing Rights, opens new tab',
    { people: ADA, bodies: [REUTERS] },
  ],
  ['wide blanks', '\u00a0Ada\u00a0Rowe\u2009/\u2009AP\u00a0', { people: ADA, bodies: [AP] }],
];

describe('reads', () => {
  test.each(rows)('%s', (_how, text, expected) => {
    const result = parseCredit(text);
    expect(result.ok && short(result.value)).toStrictEqual(expected);
  });

  test('the whole value', () => {
    expect(parseCredit(' Photo: Ada Rowe, STF / AP via Getty Images, File.')).toStrictEqual({
      ok: true,
      value: {
        kind: 'credit',
        photographers: [
          {
            name: 'Ada Rowe',
            role: 'STF',
            place: null,
            affiliation: null,
            email: null,
            handle: null,
            span: { start: 8, end: 16 },
          },
        ],
        suppliers: [{ name: 'AP', id: 'ap', span: { start: 24, end: 26 } }],
        via: { name: 'Getty Images', id: 'getty', span: { start: 31, end: 43 } },
        handout: false,
        filePhoto: true,
        span: { start: 1, end: 49 },
      },
    });
  });

  test.each([
    ['German', 'Foto: Ada Rowe/dpa', de, { people: ADA, bodies: [['dpa', 'dpa']] }],
    ['German, private', 'Foto: privat', de, { handout: true }],
    [
      'German, on a library',
      'Bild von Ada Rowe auf Pixabay',
      de,
      { people: ADA, bodies: [['Pixabay', 'pixabay']] },
    ],
    [
      'French, a point between the names',
      '(Photo Ada Rowe. AFP)',
      fr,
      { people: ADA, bodies: [AFP] },
    ],
    [
      'French',
      'Crédits photo : Ada Rowe/Le Monde',
      fr,
      { people: ADA, bodies: [['Le Monde', 'le-monde']] },
    ],
    ['Spanish', 'vía Shutterstock', es, { via: ['Shutterstock', 'shutterstock'] }],
    ['Japanese', '（写真：共同通信）', ja, { bodies: [['共同通信', 'kyodo']] }],
    [
      'Japanese, a body by its last word',
      '写真：アクメ新聞社',
      ja,
      { bodies: [['アクメ新聞社', null]] },
    ],
    ['Korean', '사진=연합뉴스', ko, { bodies: [['연합뉴스', 'yonhap']] }],
  ] as const)('%s', (_how, text, locale, expected) => {
    const result = parseCredit(text, inLanguages(locale, en));
    expect(result.ok && short(result.value)).toStrictEqual(expected);
  });

  test("a caller's agency has its id", () => {
    const options = { vocabulary: { agencies: { 'Ada Rowe Wire': 'arw' } } };
    const result = parseCredit('Ben Ito/Ada Rowe Wire', options);
    expect(result.ok && short(result.value)).toStrictEqual({
      people: ['Ben Ito'],
      bodies: [['Ada Rowe Wire', 'arw']],
    });
  });

  test('composes, and leaves what is no credit', () => {
    const line = sequence(literal('> '), { value: credit() });
    expect(run(line, '> Ada Rowe/AP')).toMatchObject({
      ok: true,
      value: { value: { span: { start: 2, end: 13 } } },
    });
    expect(runAt(credit(), 'Ada Rowe/AP? Yes')).toMatchObject({ ok: true, value: { end: 11 } });
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', '', 0, 'photographer or supplier'],
    ['a label alone', 'Photo:', 6, 'photographer or supplier'],
    ['an open parenthesis', '(AP Photo/Ada Rowe', 18, 'closing parenthesis'],
    ['one name that says nothing', 'Etalia', 0, 'agency'],
    ['a bare label before such a name', 'Photo Etalia', 12, 'agency'],
    ['another number behind it', '(AP/Ada Rowe)(PTI05_03_24_000123A)', 13, 'end of text'],
    [
      'a number with three figures of a year',
      '(AP/Ada Rowe)(PTI05_03_202_000123A)',
      13,
      'end of text',
    ],
    [
      'a number with five figures of a year',
      '(AP/Ada Rowe)(PTI05_03_20245_000123A)',
      13,
      'end of text',
    ],
    ['a number without an agency', '(AP/Ada Rowe)(05_03_2024_000123A)', 13, 'end of text'],
    ['a slash before such a name', 'Photo/Etalia', 12, 'agency'],
    [
      'a colon behind a name that is not known',
      '(Etalia: Ada Rowe)',
      1,
      'photographer or supplier',
    ],
    [
      'prose',
      'Reuters reported on Tuesday that the bank would close',
      0,
      'photographer or supplier',
    ],
    ['prose behind a label', 'Photo: a bridge in Riverton', 7, 'photographer or supplier'],
    ['a slash with nothing behind', 'Ada Rowe/', 9, 'photographer or supplier'],
    ['two lines', 'Ada Rowe/AP\nBen Ito/AP', 12, 'end of text'],
    ['a question', 'Ada Rowe/AP?', 11, 'end of text'],
    ['a mark without a name', '(File)', 6, 'agency'],
    ['two credits of two pictures', '(AP Photo/Ada Rowe) (AP Photo/Ben Ito)', 20, 'end of text'],
  ] as const)('%s', (_how, text, offset, expected) => {
    const result = parseCredit(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error).toMatchObject({ offset });
    expect(result.error.expected).toContain(expected);
  });

  test.each([
    'He told the Associated Press that he would stay',
    'The photo shows a bridge',
    'Credit: how banks decide who gets a loan',
    'Image: what the telescope saw when it looked back',
    'a man walks/runs',
    'Ada Rowe/Props: Ben Ito',
    'Ada Rowe/2022',
    'Ada Rowe | December 2022',
    'Pictures, videos and papers',
    '© 2024 Acme',
    'Copyright 2024 Acme',
    `${'word '.repeat(30)}/AP`,
    `Photo: ${'Word'.repeat(40)}`,
  ])('%s', (text) => {
    expect(parseCredit(text).ok).toBe(false);
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    'Ada Rowe',
    'AP',
    'AP Photo',
    'Getty Images',
    'Photo by ',
    'Credit',
    ':',
    '/',
    ' / ',
    ' via ',
    ' for ',
    ', ',
    '(',
    ')',
    ' - ',
    '—',
    '©',
    ' ',
    'File',
    ' file',
    'Handout',
    '. ',
    '\n',
    '\ud800',
    '__proto__',
    'and',
    '@ada',
    'ATTENTION EDITORS',
    '\u00a0',
    'Inc.',
    'a',
  );
  const lines = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')),
  );

  test('total, honest, deterministic, plain', () => {
    fc.assert(
      fc.property(lines, (text) => {
        keepsLaws('parseCredit', text);
        const result = parseCredit(text);
        if (!result.ok) return;
        const { photographers, suppliers, via, span } = result.value;
        const whole = text.slice(span.start, span.end);
        expect(whole).toBe(whole.trim());
        for (const named of [...photographers, ...suppliers, ...(via === null ? [] : [via])]) {
          expect(text.slice(named.span.start, named.span.end).replace(/\s+/gu, ' ')).toBe(
            named.name,
          );
          expect(named.span.start).toBeGreaterThanOrEqual(span.start);
          expect(named.span.end).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['slashes', '/'.repeat(100_000)],
    ['names', 'Ada Rowe/'.repeat(20_000)],
    ['labels', 'Photo: '.repeat(20_000)],
    ['parentheses', '('.repeat(100_000)],
    ['repetitions', '(AP Photo/Ada Rowe) '.repeat(5_000)],
    ['blanks', `Ada Rowe${' '.repeat(100_000)}/AP`],
  ])('a long line of %s ends', (_what, text) => {
    expect(typeof parseCredit(text).ok).toBe('boolean');
  });
});
