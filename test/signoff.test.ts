import fc from 'fast-check';
import P from 'parsimmon';
import { describe, expect, it } from 'vitest';
import { explain, runAt } from '../src/kit/index.ts';
import type { ReadOptions } from '../src/lexemes/options.ts';
import type { Author } from '../src/lexemes/person.ts';
import { enSignOff } from '../src/locales/en.ts';
import { de, en, es, fr, it as italian, pt } from '../src/locales/index.ts';
import { type ContributionRole, couldBeSignOff, parseSignOff, signOff } from '../src/signoff.ts';
import { keepsLaws } from './support/laws.ts';

/** A person as 'Name', with what stands beside it where there is something. */
type Who = string | readonly [name: string, rest: Partial<Author>];
/** What was done, by whom, and the bodies named with their ids. */
type Credit = readonly [
  role: ContributionRole,
  people: readonly Who[],
  agencies?: readonly (readonly [name: string, id: string | null])[],
];
type Row = readonly [how: string, text: string, credits: readonly Credit[]];

function read(text: string, options?: ReadOptions): unknown {
  const result = parseSignOff(text, options);
  if (!result.ok) return explain(text, result.error);
  return result.value.credits.map(({ role, people, agencies }) => [
    role,
    people.map(({ name, span, ...rest }) => {
      const said = Object.entries(rest).filter(([, value]) => value !== null);
      expect(text.slice(span.start, span.end).replace(/\s+/gu, ' ')).toBe(name);
      return said.length === 0 ? name : [name, Object.fromEntries(said)];
    }),
    ...(agencies.length === 0 ? [] : [agencies.map(({ name, id }) => [name, id])]),
  ]);
}

describe('reads', () => {
  const roles: readonly Row[] = [
    [
      'semicolons',
      '(Reporting by Ada Rowe; Editing by Ben Ito)',
      [
        ['reporting', ['Ada Rowe']],
        ['editing', ['Ben Ito']],
      ],
    ],
    [
      'a place each',
      '(Reporting by Ada Rowe in London and Ben Ito in Bengaluru; Editing by Cleo Marsh)',
      [
        [
          'reporting',
          [
            ['Ada Rowe', { place: 'London' }],
            ['Ben Ito', { place: 'Bengaluru' }],
          ],
        ],
        ['editing', ['Cleo Marsh']],
      ],
    ],
    [
      'no parentheses',
      'Reporting by Ada Rowe in Beirut, Ben Ito in The Hague and Cleo Marsh in London; Writing by Cleo Marsh; Editing by Dee Finn',
      [
        [
          'reporting',
          [
            ['Ada Rowe', { place: 'Beirut' }],
            ['Ben Ito', { place: 'The Hague' }],
            ['Cleo Marsh', { place: 'London' }],
          ],
        ],
        ['writing', ['Cleo Marsh']],
        ['editing', ['Dee Finn']],
      ],
    ],
    [
      'commas',
      'Reporting by Ada Rowe, additional reporting by Ben Ito, writing by Cleo Marsh, Editing by Dee Finn',
      [
        ['reporting', ['Ada Rowe']],
        ['additionalReporting', ['Ben Ito']],
        ['writing', ['Cleo Marsh']],
        ['editing', ['Dee Finn']],
      ],
    ],
    [
      'nothing between',
      'Reporting by Ada Rowe and Ben Ito Writing by Cleo Marsh Editing by Dee Finn',
      [
        ['reporting', ['Ada Rowe', 'Ben Ito']],
        ['writing', ['Cleo Marsh']],
        ['editing', ['Dee Finn']],
      ],
    ],
    [
      'with reporting by',
      '(Reporting by Ada Rowe, Ben Ito, Koh Gui Qing, with reporting by Cleo Marsh and Dee Finn, editing by Eli Shore.)',
      [
        ['reporting', ['Ada Rowe', 'Ben Ito', 'Koh Gui Qing']],
        ['additionalReporting', ['Cleo Marsh', 'Dee Finn']],
        ['editing', ['Eli Shore']],
      ],
    ],
    ['no editor', 'Reporting by Ada Rowe', [['reporting', ['Ada Rowe']]]],
    [
      'an agency',
      'Reporting by Reuters; editing by Ada Rowe',
      [
        ['reporting', [], [['Reuters', 'reuters']]],
        ['editing', ['Ada Rowe']],
      ],
    ],
    [
      'no by',
      'Reporting Ada Rowe in Brookline and Boston, Massachusetts, and Ben Ito in New York; Editing by Cleo Marsh',
      [
        [
          'reporting',
          [
            ['Ada Rowe', { place: 'Brookline and Boston, Massachusetts' }],
            ['Ben Ito', { place: 'New York' }],
          ],
        ],
        ['editing', ['Cleo Marsh']],
      ],
    ],
    [
      'full stops',
      'Reporting by Ada Rowe and Ben Ito. Editing by Cleo Marsh.',
      [
        ['reporting', ['Ada Rowe', 'Ben Ito']],
        ['editing', ['Cleo Marsh']],
      ],
    ],
    [
      'places in capitals',
      '(Additional reporting by Ada Rowe, Ben Ito in JAKARTA/SURABAYA, Al-Zaquan Marsh and Cleo Finn in KUALA LUMPUR)',
      [
        [
          'additionalReporting',
          [
            ['Ada Rowe', { place: 'JAKARTA/SURABAYA' }],
            ['Ben Ito', { place: 'JAKARTA/SURABAYA' }],
            ['Al-Zaquan Marsh', { place: 'KUALA LUMPUR' }],
            ['Cleo Finn', { place: 'KUALA LUMPUR' }],
          ],
        ],
      ],
    ],
    [
      'a plane',
      'Reporting by Ada Rowe aboard Air Force One',
      [['reporting', [['Ada Rowe', { place: 'Air Force One' }]]]],
    ],
    [
      'a preposition too many',
      'Reporting by Ada Rowe on aboard Air Force One',
      [['reporting', [['Ada Rowe', { place: 'Air Force One' }]]]],
    ],
    [
      'capital By',
      '(Reporting By Ada Rowe; Editing By Ben Ito)',
      [
        ['reporting', ['Ada Rowe']],
        ['editing', ['Ben Ito']],
      ],
    ],
    [
      'two things by one',
      'Reporting and writing by Ada Rowe; editing by Ben Ito',
      [
        ['reporting', ['Ada Rowe']],
        ['writing', ['Ada Rowe']],
        ['editing', ['Ben Ito']],
      ],
    ],
    ['a colon', '- Editing by: Ada Rowe', [['editing', ['Ada Rowe']]]],
    [
      'a desk',
      '(Reporting by Ada Rowe and the Mexico City newsroom)',
      [['reporting', ['Ada Rowe'], [['the Mexico City newsroom', null]]]],
    ],
    ['inputs', '(With inputs from PTI)', [['additionalReporting', [], [['PTI', 'pti']]]]],
    ['compiled', 'Compiled by Ada Rowe', [['compiling', ['Ada Rowe']]]],
    [
      'translated',
      'Translated by Ada Rowe; graphics by Ben Ito; Photography by Cleo Marsh',
      [
        ['translating', ['Ada Rowe']],
        ['graphics', ['Ben Ito']],
        ['photography', ['Cleo Marsh']],
      ],
    ],
    [
      'an agency and a role',
      'With reporting by Associated Press writer Ada Rowe',
      [
        [
          'additionalReporting',
          [['Ada Rowe', { role: 'writer', affiliation: 'Associated Press' }]],
          [['Associated Press', 'ap']],
        ],
      ],
    ],
    ['initials', 'dpa wsz jln npr', [['other', [], [['dpa', 'dpa']]]]],
  ];
  it.each(roles)('%s: %s', (_how, text, credits) => {
    expect(read(text)).toStrictEqual(credits);
  });

  const sentences: readonly Row[] = [
    [
      'a contributor',
      'APTN contributor Ada Rowe in Buenos Aires helped with this story.',
      [
        [
          'additionalReporting',
          [['Ada Rowe', { role: 'contributor', place: 'Buenos Aires', affiliation: 'APTN' }]],
          [['APTN', 'ap']],
        ],
      ],
    ],
    [
      'two sentences',
      'Rowe reported from Washington. Associated Press writers Ben Ito and Cleo Marsh contributed to this report from Oslo.',
      [
        ['reporting', [['Rowe', { place: 'Washington' }]]],
        [
          'additionalReporting',
          [
            ['Ben Ito', { role: 'writers', place: 'Oslo', affiliation: 'Associated Press' }],
            ['Cleo Marsh', { role: 'writers', place: 'Oslo', affiliation: 'Associated Press' }],
          ],
          [['Associated Press', 'ap']],
        ],
      ],
    ],
    [
      'a beat',
      'AP Technology Writer Ada Rowe in San Francisco contributed to this report.',
      [
        [
          'additionalReporting',
          [['Ada Rowe', { role: 'Technology Writer', place: 'San Francisco', affiliation: 'AP' }]],
          [['AP', 'ap']],
        ],
      ],
    ],
    [
      'a region behind the place, with its comma',
      'AP writer Ada Rowe in Duluth, Minnesota, contributed to this report.',
      [
        [
          'additionalReporting',
          [['Ada Rowe', { role: 'writer', place: 'Duluth, Minnesota', affiliation: 'AP' }]],
          [['AP', 'ap']],
        ],
      ],
    ],
    [
      'a dash',
      '—Associated Press writer Ada Rowe in Paris contributed to this report.',
      [
        [
          'additionalReporting',
          [['Ada Rowe', { role: 'writer', place: 'Paris', affiliation: 'Associated Press' }]],
          [['Associated Press', 'ap']],
        ],
      ],
    ],
    [
      'a genitive',
      'CNN’s Ada Rowe and Ben Ito contributed to this story',
      [
        [
          'additionalReporting',
          [
            ['Ada Rowe', { affiliation: 'CNN' }],
            ['Ben Ito', { affiliation: 'CNN' }],
          ],
          [['CNN', 'cnn']],
        ],
      ],
    ],
    [
      'a genitive without an s',
      "NBC News' Ada Rowe and Reuters’ Ben Ito contributed.",
      [
        [
          'additionalReporting',
          [
            ['Ada Rowe', { affiliation: 'NBC News' }],
            ['Ben Ito', { affiliation: 'Reuters' }],
          ],
          [
            ['NBC News', 'nbc-news'],
            ['Reuters', 'reuters'],
          ],
        ],
      ],
    ],
    [
      'a word and a colon',
      'Contributing: Ada Rowe, Acme Today; The Associated Press',
      [
        [
          'additionalReporting',
          [['Ada Rowe', { affiliation: 'Acme Today' }]],
          [
            ['Acme Today', null],
            ['The Associated Press', 'ap'],
          ],
        ],
      ],
    ],
    [
      'two hyphens',
      "-- CNN's Ada Rowe contributed to this report.",
      [['additionalReporting', [['Ada Rowe', { affiliation: 'CNN' }]], [['CNN', 'cnn']]]],
    ],
    [
      'an agency of three words',
      "Fox News Digital's Ada Rowe contributed to this report.",
      [
        [
          'additionalReporting',
          [['Ada Rowe', { affiliation: 'Fox News Digital' }]],
          [['Fox News Digital', 'fox-news']],
        ],
      ],
    ],
    [
      'contributed reporting',
      'Ada Rowe contributed reporting from Hong Kong.',
      [['additionalReporting', [['Ada Rowe', { place: 'Hong Kong' }]]]],
    ],
    [
      'a verb for two',
      'Ada Rowe reported from Seoul, and Ben Ito from Hong Kong.',
      [
        [
          'reporting',
          [
            ['Ada Rowe', { place: 'Seoul' }],
            ['Ben Ito', { place: 'Hong Kong' }],
          ],
        ],
      ],
    ],
    [
      'an agency',
      'The Associated Press contributed to this report.',
      [['additionalReporting', [], [['The Associated Press', 'ap']]]],
    ],
  ];
  it.each(sentences)('%s: %s', (_how, text, credits) => {
    expect(read(text)).toStrictEqual(credits);
  });

  const languages: readonly (readonly [...Row, ReadOptions])[] = [
    [
      'German, with whose material',
      'Mit Informationen von Ben Ito, dpa und AFP',
      [
        [
          'additionalReporting',
          [['Ben Ito', { affiliation: 'dpa' }]],
          [
            ['dpa', 'dpa'],
            ['AFP', 'afp'],
          ],
        ],
      ],
      { locales: [de] },
    ],
    [
      'German, in parentheses',
      '(Mit Material der dpa)',
      [['additionalReporting', [], [['dpa', 'dpa']]]],
      { locales: [de] },
    ],
    [
      'German',
      '(Bericht von Ada Rowe, redigiert von Ben Ito)',
      [
        ['reporting', ['Ada Rowe']],
        ['editing', ['Ben Ito']],
      ],
      { locales: [de] },
    ],
    [
      'French',
      '(Reportage de Ada Rowe; version française Ben Ito, édité par Cleo Marsh)',
      [
        ['reporting', ['Ada Rowe']],
        ['translating', ['Ben Ito']],
        ['editing', ['Cleo Marsh']],
      ],
      { locales: [fr] },
    ],
    [
      'Spanish',
      '(Reporte de Ada Rowe; Editado en español por Ben Ito)',
      [
        ['reporting', ['Ada Rowe']],
        ['editing', ['Ben Ito']],
      ],
      { locales: [es] },
    ],
    [
      'Portuguese',
      '(Reportagem de Ada Rowe; Edição de Ben Ito)',
      [
        ['reporting', ['Ada Rowe']],
        ['editing', ['Ben Ito']],
      ],
      { locales: [pt] },
    ],
    [
      'Italian',
      '(Tradotto da Ada Rowe, editing Ben Ito)',
      [
        ['translating', ['Ada Rowe']],
        ['editing', ['Ben Ito']],
      ],
      { locales: [italian, en] },
    ],
  ];
  it.each(languages)('%s: %s', (_how, text, credits, options) => {
    expect(read(text, options)).toStrictEqual(credits);
  });

  const marks = (...all: string[]) =>
    all.map((mark) => ({ mark: JSON.stringify(mark), text: mark }));
  const two = [
    ['reporting', ['Ada Rowe']],
    ['editing', ['Ben Ito']],
  ];

  it.each(
    marks(
      ...['; ', ', ', '. ', '/', ' | ', ' - ', ' -- ', ' – ', ' — ', '\n', '   ', '   ;   '],
      ...[' and ', ', and ', '; AND ', ' und ', ' et ', ' y ', ' e '],
    ),
  )('two contributions with $mark between them', ({ text }) => {
    expect(read(`Reporting by Ada Rowe${text}editing by Ben Ito`)).toStrictEqual(two);
  });
  it.each(marks('----- ', '       ', ';    ', '+', ' -', ' --'))(
    'no two contributions with $mark between them',
    ({ text }) => {
      expect(read(`Reporting by Ada Rowe${text}editing by Ben Ito`)).not.toStrictEqual(two);
    },
  );

  it.each(marks('(', '[', '-', '--', '---', '–', '—', '_', '***', '(   ', '-- '))(
    'a sign-off behind $mark, which is of it',
    ({ text }) => {
      const result = parseSignOff(`${text}Reporting by Ada Rowe`);
      expect(result.ok && result.value.span).toStrictEqual({ start: 0, end: text.length + 21 });
    },
  );
  it.each(marks(')', ']', '.', '.)', ').', '   )', '   .)', '.   ).'))(
    'a sign-off before $mark, which is of it',
    ({ text }) => {
      const result = parseSignOff(`Reporting by Ada Rowe${text}`);
      expect(result.ok && result.value.span).toStrictEqual({ start: 0, end: 21 + text.length });
    },
  );
  it.each([
    ['four marks in front', '----Reporting by Ada Rowe'],
    ['four blanks behind the parenthesis', '(    Reporting by Ada Rowe'],
    ['four blanks before the parenthesis', 'Reporting by Ada Rowe    )'],
    ['four blanks before the full stop', 'Reporting by Ada Rowe    .'],
    ['a word before the parenthesis', 'Reporting by Ada Rowe xyz)'],
    ['two full stops', 'Reporting by Ada Rowe...'],
  ])('none with %s', (_how, text) => {
    expect(parseSignOff(text).ok).toBe(false);
  });

  it.each(marks(', ', ' & ', '&', '/', ' / ', ' and ', '   and   ', ' und ', ' y ', ',   '))(
    'two roles with $mark between them',
    ({ text }) => {
      expect(read(`Reporting${text}writing by Ada Rowe`)).toStrictEqual([
        ['reporting', ['Ada Rowe']],
        ['writing', ['Ada Rowe']],
      ]);
    },
  );
  it.each(marks('    and ', ' and    ', ' and', ' plus ', ' - ', ' ', 'and'))(
    'no two roles with $mark between them',
    ({ text }) => {
      expect(parseSignOff(`Reporting${text}writing by Ada Rowe`).ok).toBe(false);
    },
  );

  it.each(marks(' by ', '   by   ', ' by: ', ' by : ', ': ', ':', ' : ', ' '))(
    'a role and a name with $mark between them',
    ({ text }) => {
      expect(read(`Editing${text}Ada Rowe`)).toStrictEqual([['editing', ['Ada Rowe']]]);
    },
  );
  it.each(marks(' ', ', ', ',   ', '   ', '   ,   '))(
    'a place and a verb with $mark between them',
    ({ text }) => {
      expect(read(`Ada Rowe in Duluth${text}contributed to this report.`)).toStrictEqual([
        ['additionalReporting', [['Ada Rowe', { place: 'Duluth' }]]],
      ]);
    },
  );
  it.each(marks('    ', ',    ', '    , ', ' - '))(
    'no place and verb with $mark between them',
    ({ text }) => {
      expect(parseSignOff(`Ada Rowe in Duluth${text}contributed to this report.`).ok).toBe(false);
    },
  );

  it('a whole value of a verb', () => {
    const result = parseSignOff(' Ada Rowe contributed. ');
    expect(result.ok && result.value).toMatchObject({
      credits: [{ role: 'additionalReporting', span: { start: 1, end: 21 } }],
      span: { start: 1, end: 22 },
    });
  });

  it.each([
    'dpa abc',
    'dpa abc de',
    'dpa ab cd ef gh ij kl',
    'dpa abcd)',
    'dpa abcd  )',
    'dpa abc\r\n',
    'dpa abc\n',
  ])('the letters of a desk: %j', (text) => {
    const result = runAt(signOff(), text);
    const end = text.replace(/[\s)]*$/u, '').length;
    const span = { start: 0, end };
    expect(result).toStrictEqual({
      ok: true,
      value: {
        value: {
          kind: 'signOff',
          credits: [
            {
              role: 'other',
              people: [],
              agencies: [{ name: 'dpa', id: 'dpa', span: { start: 0, end: 3 } }],
              span,
            },
          ],
          span,
        },
        end,
      },
    });
  });
  it.each([' ', ' '.repeat(20), '\u00a0\t '])(
    'the letters of a desk before white space: %j',
    (end) => {
      expect(parseSignOff(`dpa abc${end}`)).toMatchObject({
        ok: true,
        value: { span: { end: 7 } },
      });
    },
  );

  it('two dashes between, and no rule', () => {
    expect(parseSignOff('Reporting by Ada Rowe -- Editing by Ben Ito').ok).toBe(true);
    expect(parseSignOff('Reporting by Ada Rowe --- Editing by Ben Ito')).toMatchObject({
      ok: false,
      error: { offset: 22 },
    });
  });

  it.each([
    'dpa a',
    'dpa abcde',
    'dpa ab cd ef gh ij kl mn',
    'dpa abc, de',
    'dpa abc (',
    'dpa ABC',
    ' abc',
  ])('no letters of a desk: %j', (text) => {
    expect(parseSignOff(text).ok).toBe(false);
  });

  it.each(['\n', '\r', '\r\n'])(
    'the letters of a desk on a line of their own, before %j',
    (end) => {
      expect(runAt(signOff(), `dpa abc${end}More`)).toMatchObject({ value: { end: 7 } });
    },
  );

  it('the standards in the languages of the page', () => {
    const text = '(Reporting by Ada Rowe)\nOur Standards: x';
    expect(parseSignOff(text, { locales: [de, en] }).ok).toBe(true);
    expect(parseSignOff(text, { locales: [de] }).ok).toBe(false);
  });

  it('telephone numbers behind the credits', () => {
    expect(
      parseSignOff('(Reporting by Ada Rowe) ((ada@example.com; +1 202 555 0100))'),
    ).toMatchObject({ ok: true, value: { span: { start: 0, end: 23 } } });
  });

  it('the standards end with their line', () => {
    for (const end of ['', '\n', '\r', '\r\n\n']) {
      expect(parseSignOff(`Reporting by Ada Rowe\nOur Standards: x${end}`).ok).toBe(true);
      expect(parseSignOff(`Reporting by Ada Rowe\nOur Standards:${end}`).ok).toBe(true);
    }
    for (const end of ['\nx', '\rx', '\r\nx']) {
      expect(parseSignOff(`Reporting by Ada Rowe\nOur Standards: x${end}`).ok).toBe(false);
    }
  });

  it('a whole value, the standards left outside of its span', () => {
    const credits = 'Reporting by Ada Rowe; Editing by Ben Ito';
    const text = `${credits}Our Standards: The Thomson Reuters Trust Principles., opens new tab`;
    const author = { role: null, place: null, affiliation: null, email: null, handle: null };
    expect(parseSignOff(text)).toStrictEqual({
      ok: true,
      value: {
        kind: 'signOff',
        credits: [
          {
            role: 'reporting',
            people: [{ name: 'Ada Rowe', ...author, span: { start: 13, end: 21 } }],
            agencies: [],
            span: { start: 0, end: 21 },
          },
          {
            role: 'editing',
            people: [{ name: 'Ben Ito', ...author, span: { start: 34, end: 41 } }],
            agencies: [],
            span: { start: 23, end: 41 },
          },
        ],
        span: { start: 0, end: 41 },
      },
    });
  });

  it('the standards behind a parenthesis or on the next line', () => {
    for (const between of ['', ' ', '\n']) {
      const result = parseSignOff(`(Reporting by Ada Rowe)${between}Our Standards:The Principles.`);
      expect(result.ok && result.value.span).toStrictEqual({ start: 0, end: 23 });
    }
  });

  it('what stands at an offset, and leaves what follows', () => {
    const text = 'It rained.\n(Reporting by Ada Rowe)\nMore on this';
    const result = runAt(signOff(), text, 11);
    expect(result.ok && result.value.end).toBe(34);
    const composed = P.seqMap(P.regexp(/[^(]*/), signOff(), P.all, (story, { credits }) => [
      story,
      credits.length,
    ]);
    expect(composed.parse(text)).toMatchObject({ value: ['It rained.\n', 1] });
  });
});

describe('refuses', () => {
  const anybody = ['agency', 'initials', 'name', 'role', 'web site'];
  const rows: readonly (readonly [
    how: string,
    text: string,
    offset: number,
    expected: readonly string[],
  ])[] = [
    ['a sentence', 'The council met on Tuesday.', 0, anybody],
    ['a sentence with a role', 'Editing is hard.', 11, ['role']],
    ['a sentence with by', 'Reporting by the council was late this year.', 13, anybody],
    ['a name alone', 'Ada Rowe', 8, ['name', 'verb']],
    ['a byline', 'By Ada Rowe', 0, anybody],
    ['nobody', 'Reporting by', 12, anybody],
    ['a word and no more', 'Editing!', 7, ['"and"', '"by"']],
    ['an open end', '(Reporting by Ada Rowe; and more', 28, anybody],
    [
      'something behind',
      'Reporting by Ada Rowe!',
      21,
      ['agency', 'end of text', ...anybody.slice(1)],
    ],
    ['letters that are no agency', 'xyz wsz jln npr', 0, anybody],
    ['nothing', '', 0, anybody],
  ];
  it.each(rows)('%s: %s', (_how, text, offset, expected) => {
    expect(parseSignOff(text)).toMatchObject({ ok: false, error: { offset, expected } });
  });
});

describe('could be closing credits', () => {
  it.each([
    ['a role', 'Reporting by Ada Rowe', true],
    ['a role in parentheses', '(Editing by Ada Rowe)', true],
    ['a role behind a rule', '— Additional reporting by Ada Rowe', true],
    ['a verb at the end', 'AP writer Ada Rowe in Paris contributed to this report.', true],
    ['a verb long before the end', `Ada Rowe contributed ${'a long letter '.repeat(9)}`, false],
    ['a role that opens other lines as well', 'Video by Ada Rowe', false],
    ['a verb of prose', 'The harbour office reported.', false],
    ['a role within a word', 'Reportingly', false],
    ['prose', 'The office reported a loss, Editing said.', false],
    ['longer than credits are', `Reporting by Ada Rowe${' and Ben Ito'.repeat(60)}`, false],
    ['nothing', '', false],
    ['a German role in English', 'Unter Mitarbeit von Ada Rowe', false],
  ] as const)('%s', (_how, text, expected) => {
    expect(couldBeSignOff()(text)).toBe(expected);
  });

  it.each([
    ['German', 'Unter Mitarbeit von Ada Rowe', de],
    ['German agencies', '(Mit Material von dpa)', de],
    ['Spanish', '(Editado en español por Ada Rowe)', es],
    ['French', '(Version française Ada Rowe)', fr],
    ['Italian', 'Ada Rowe e Ben Ito hanno collaborato', italian],
    ['Portuguese', '(Reportagem adicional de Ada Rowe)', pt],
  ] as const)('%s', (_how, text, locale) => {
    expect(couldBeSignOff({ locales: [locale] })(text)).toBe(true);
    expect(couldBeSignOff()(text)).toBe(false);
  });

  it.each([
    ['a long dash', '— Reporting by Ada Rowe'],
    ['a dash', '– Reporting by Ada Rowe'],
    ['a hyphen', '- Reporting by Ada Rowe'],
    ['parentheses', '((Reporting by Ada Rowe'],
  ])('%s in front, and nothing in front of the next line', (_how, text) => {
    const could = couldBeSignOff();
    expect(could(text)).toBe(true);
    expect(could('Reporting by Ada Rowe')).toBe(true);
  });

  it('the verb at the front of the line, and as far from its end as it stands at most', () => {
    const could = couldBeSignOff();
    const names = 'Ada Rowe and Ben Ito ';
    const behind = (length: number) => `contributed ${'a'.repeat(length - 'contributed '.length)}`;
    expect(could('contributed')).toBe(true);
    expect(could(names + behind(90))).toBe(true);
    expect(could(names + behind(91))).toBe(false);
  });

  it('the longest line', () => {
    const could = couldBeSignOff();
    expect(could('Reporting by Ada Rowe, '.padEnd(600, 'a'))).toBe(true);
    expect(could('Reporting by Ada Rowe, '.padEnd(601, 'a'))).toBe(false);
  });

  it('a language that has none of the words', () => {
    const { roles, by, verbs, trailers } = enSignOff;
    const locale = { ...en, signOff: { roles, by, verbs, trailers } };
    expect(couldBeSignOff({ locales: [locale] })('Reporting by Ada Rowe')).toBe(false);
  });
});

describe('laws', () => {
  const fragment = fc.constantFrom(
    '(',
    ')',
    'Reporting by ',
    'Editing ',
    ' and ',
    ', ',
    '; ',
    'Ada Rowe',
    'Ben Ito',
    ' in ',
    'Seoul',
    'Reuters',
    "'s ",
    ' contributed to this report',
    ' reported from ',
    '.',
    'Our Standards: x',
    'dpa',
    ' abc',
    '\n',
    '-- ',
    '\ud800',
    ' \u00a0',
  );
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragment, { maxLength: 14 }).map((all) => all.join('')),
  );

  it('total, deterministic, honest, plain', () => {
    fc.assert(
      fc.property(line, (text) => {
        keepsLaws('parseSignOff', text);
        const result = parseSignOff(text);
        if (!result.ok) return;
        const { credits, span } = result.value;
        expect(credits.length).toBeGreaterThan(0);
        for (const one of [
          result.value,
          ...credits,
          ...credits.flatMap(({ people, agencies }) => [...people, ...agencies]),
        ]) {
          const slice = text.slice(one.span.start, one.span.end);
          expect(slice).toBe(slice.trim());
          expect(one.span.start).toBeGreaterThanOrEqual(span.start);
          expect(one.span.end).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
