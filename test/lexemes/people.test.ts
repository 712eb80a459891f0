import { describe, expect, it } from 'vitest';
import { many, runAt, sequenceOf } from '../../src/kit/index.ts';
import type { ReadOptions } from '../../src/lexemes/options.ts';
import { type Bodies, bodies } from '../../src/lexemes/people/bodies.ts';
import { named, people } from '../../src/lexemes/people/index.ts';
import { domain, email, handle, signs } from '../../src/lexemes/people/piece.ts';
import { type Author, authorNamed } from '../../src/lexemes/person.ts';
import { de, en, es, ja, type Locale } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

/** What is expected of a list: people with what stands beside them, bodies with their ids, and what is not read. */
interface Expected {
  readonly authors?: readonly (string | readonly [name: string, rest: Partial<Author>])[];
  readonly agencies?: readonly (readonly [name: string, id: string | null])[];
  readonly left?: string;
}

function readerOf(options?: ReadOptions) {
  const { first, next } = people(options);
  const list = sequenceOf([{ first }, { others: many(next) }], (_span, head, others) => [
    head,
    ...others,
  ]);
  const meaning = named(options);
  return (text: string, at = 0) => {
    const result = runAt(list, text, at);
    if (!result.ok) return result.error;
    return { ...meaning(result.value.value), left: text.slice(result.value.end) };
  };
}

/** The meaning of the list that opens a text, and the rest of the text; each name is looked for behind the one before it. */
const read = readerOf();
const readGerman = readerOf(inLanguages(de, en));

function expectedOf(text: string, { authors = [], agencies = [], left = '' }: Expected) {
  const finder = () => {
    let from = 0;
    return (name: string) => {
      const start = text.indexOf(name, from);
      from = start + name.length;
      return { start, end: from };
    };
  };
  const person = finder();
  const body = finder();
  return {
    authors: authors.map((author) => {
      const [name, rest] = typeof author === 'string' ? [author, {}] : author;
      return { ...authorNamed(name, person(name)), ...rest };
    }),
    agencies: agencies.map(([name, id]) => ({ name, id, span: body(name) })),
    left,
  };
}

describe('lists of people', () => {
  const rows: readonly (readonly [text: string, expected: Expected])[] = [
    ['Ada Rowe', { authors: ['Ada Rowe'] }],
    ['Ada', { authors: ['Ada'] }],
    ['Acme reporter', { agencies: [['Acme reporter', null]] }],
    ['MDR', { agencies: [['MDR', 'mdr']] }],
    ['Ada Rowe, Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    [
      'Ada Rowe, Ben',
      { authors: [['Ada Rowe', { affiliation: 'Ben' }]], agencies: [['Ben', null]] },
    ],
    [
      'Ada Rowe, MDR',
      { authors: [['Ada Rowe', { affiliation: 'MDR' }]], agencies: [['MDR', 'mdr']] },
    ],
    [
      'Ada Rowe, MDR Berlin',
      {
        authors: [['Ada Rowe', { place: 'Berlin', affiliation: 'MDR' }]],
        agencies: [['MDR', 'mdr']],
      },
    ],
    [
      'Ada Rowe, ARD Berlin',
      {
        authors: [['Ada Rowe', { place: 'Berlin', affiliation: 'ARD' }]],
        agencies: [['ARD', 'tagesschau']],
      },
    ],
    [
      'Ada Rowe, ARD-Studio Berlin',
      {
        authors: [['Ada Rowe', { affiliation: 'ARD-Studio Berlin' }]],
        agencies: [['ARD-Studio Berlin', null]],
      },
    ],
    ['Ada Rowe, Oslo', { authors: [['Ada Rowe', { place: 'Oslo' }]] }],
    ['Ada Rowe, editor', { authors: [['Ada Rowe', { role: 'editor' }]] }],
    [
      'Ada Rowe, Reuters editor',
      {
        authors: [['Ada Rowe', { role: 'editor', affiliation: 'Reuters' }]],
        agencies: [['Reuters', 'reuters']],
      },
    ],
    [
      'Ada Rowe, Reuters and Ben Ito',
      {
        authors: [['Ada Rowe', { affiliation: 'Reuters' }], 'Ben Ito'],
        agencies: [['Reuters', 'reuters']],
      },
    ],
    [
      'Ada Rowe, Ben Ito and Cleo Marsh, Reuters',
      {
        authors: [
          ['Ada Rowe', { affiliation: 'Reuters' }],
          ['Ben Ito', { affiliation: 'Reuters' }],
          ['Cleo Marsh', { affiliation: 'Reuters' }],
        ],
        agencies: [['Reuters', 'reuters']],
      },
    ],
    [
      'Ada Rowe, Reuters, Ben Ito, AP',
      {
        authors: [
          ['Ada Rowe', { affiliation: 'Reuters' }],
          ['Ben Ito', { affiliation: 'AP' }],
        ],
        agencies: [
          ['Reuters', 'reuters'],
          ['AP', 'ap'],
        ],
      },
    ],
    [
      'Ada Rowe in Oslo, Ben Ito and Cleo Marsh in London',
      {
        authors: [
          ['Ada Rowe', { place: 'Oslo' }],
          ['Ben Ito', { place: 'London' }],
          ['Cleo Marsh', { place: 'London' }],
        ],
      },
    ],
    ['Ada Rowe; Ben Ito in Oslo', { authors: ['Ada Rowe', ['Ben Ito', { place: 'Oslo' }]] }],
    [
      'Ada Rowe; Ben Ito, Reuters',
      {
        authors: ['Ada Rowe', ['Ben Ito', { affiliation: 'Reuters' }]],
        agencies: [['Reuters', 'reuters']],
      },
    ],
    ['Ada Rowe, a@b.example', { authors: [['Ada Rowe', { email: 'a@b.example' }]] }],
    ['Ada Rowe, @ada', { authors: [['Ada Rowe', { handle: '@ada' }]] }],
    [
      'Ada Rowe, acme.test',
      { authors: [['Ada Rowe', { affiliation: 'acme.test' }]], agencies: [['acme.test', null]] },
    ],
    ['Ada Rowe, MD', { authors: [['Ada Rowe', { role: 'MD' }]] }],
    ['Ada Rowe, BSc, MD', { authors: [['Ada Rowe', { role: 'BSc, MD' }]] }],
    [
      'Ada Rowe, Ignites',
      { authors: [['Ada Rowe', { affiliation: 'Ignites' }]], agencies: [['Ignites', null]] },
    ],
    ['Ada Rowe, and Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe, in Oslo', { authors: [['Ada Rowe', { place: 'Oslo' }]] }],
    [
      'Ada Rowe, for Acme',
      { authors: [['Ada Rowe', { affiliation: 'Acme' }]], agencies: [['Acme', null]] },
    ],
    ['Ada Rowe, with Reuters', { authors: ['Ada Rowe'], agencies: [['Reuters', 'reuters']] }],
    ['Ada Rowe,   Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe， Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe、Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe/Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe / Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe／Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe/Oslo', { authors: [['Ada Rowe', { place: 'Oslo' }]] }],
    [
      'Ada Rowe/Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    ['Ada Rowe/editor', { authors: [['Ada Rowe', { role: 'editor' }]] }],
    [
      'Ada Rowe/acme.test',
      { authors: [['Ada Rowe', { affiliation: 'acme.test' }]], agencies: [['acme.test', null]] },
    ],
    [
      'Ada Rowe/Ignites',
      { authors: [['Ada Rowe', { affiliation: 'Ignites' }]], agencies: [['Ignites', null]] },
    ],
    ['Ada Rowe//Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe; Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe；Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe | Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    [
      'Ada Rowe｜Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'Ada Rowe - Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    ['Ada Rowe-Reuters', { authors: ['Ada Rowe-Reuters'] }],
    [
      'Ada Rowe -- Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'Ada Rowe – Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'Ada Rowe —— Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    ['Ada Rowe — in Oslo', { authors: [['Ada Rowe', { place: 'Oslo' }]] }],
    [
      'Ada Rowe · Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'Ada Rowe ● Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'Ada Rowe ∙ Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'Ada Rowe ▪ Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    ['Ada Rowe • editor', { authors: [['Ada Rowe', { role: 'editor' }]] }],
    ["Ada Rowe's editor", { authors: [['Ada Rowe', { role: 'editor' }]] }],
    ["Ada Rowe's   editor", { authors: [['Ada Rowe', { role: 'editor' }]] }],
    [
      "Reuters' Ada Rowe",
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    ["Acme' Ada Rowe", { authors: ['Acme'], left: "' Ada Rowe" }],
    [
      "Reuters's editor Ada Rowe",
      {
        authors: [['Ada Rowe', { role: 'editor', affiliation: 'Reuters' }]],
        agencies: [['Reuters', 'reuters']],
      },
    ],
    [
      'Reuters’s Ada Rowe',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    ["Reuters 's Ada Rowe", { agencies: [['Reuters', 'reuters']], left: " 's Ada Rowe" }],
    ['Ada Rowe (now)', { authors: ['Ada Rowe'] }],
    ['Ada Rowe (photos) and Ben Ito', { authors: ['Ben Ito'] }],
    [
      'Ada Rowe (Reuters)',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    ['Ada Rowe (with Reuters)', { authors: ['Ada Rowe'], agencies: [['Reuters', 'reuters']] }],
    ['Ada Rowe (Oslo)', { authors: [['Ada Rowe', { place: 'Oslo' }]] }],
    ['Ada Rowe (editor)', { authors: [['Ada Rowe', { role: 'editor' }]] }],
    ['Ada Rowe (Ben)', { authors: ['Ada Rowe'], left: ' (Ben)' }],
    ['Ada Rowe (  now  )', { authors: ['Ada Rowe'] }],
    ['Ada Rowe (   now)', { authors: ['Ada Rowe'], left: ' (   now)' }],
    ['Ada Rowe (now', { authors: ['Ada Rowe'], left: ' (now' }],
    ['Ada Rowe @ada', { authors: [['Ada Rowe', { handle: '@ada' }]] }],
    ['Ada Rowe@ada', { authors: [['Ada Rowe', { handle: '@ada' }]] }],
    ['Ada Rowe @ada @ben', { authors: [['Ada Rowe', { handle: '@ada' }]] }],
    ['Ada Rowe a@b.example c@d.example', { authors: [['Ada Rowe', { email: 'a@b.example' }]] }],
    ['Ada Rowe & Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe + Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe and Ben', { authors: ['Ada Rowe'], left: ' and Ben' }],
    ['Ada Rowe and editor', { authors: [['Ada Rowe', { role: 'editor' }]] }],
    ['Ada Rowe and agencies', { authors: ['Ada Rowe'], agencies: [['agencies', null]] }],
    [
      'Ada Rowe and acme.test',
      { authors: [['Ada Rowe', { affiliation: 'acme.test' }]], agencies: [['acme.test', null]] },
    ],
    ['Ada Rowe editor', { authors: [['Ada Rowe', { role: 'editor' }]] }],
    [
      'Ada Rowe Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    ['Ada Rowe New York', { authors: [['Ada Rowe', { place: 'New York' }]] }],
    [
      'Ada Rowe acme.test',
      { authors: [['Ada Rowe', { affiliation: 'acme.test' }]], agencies: [['acme.test', null]] },
    ],
    ['Ada Rowe MD', { authors: [['Ada Rowe', { role: 'MD' }]] }],
    ['Ada Rowe in Oslo', { authors: [['Ada Rowe', { place: 'Oslo' }]] }],
    [
      'Ada Rowe for Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'Ada Rowe of Acme',
      { authors: [['Ada Rowe', { affiliation: 'Acme' }]], agencies: [['Acme', null]] },
    ],
    ['Ada Rowe with Reuters', { authors: ['Ada Rowe'], agencies: [['Reuters', 'reuters']] }],
    ['Ada RoweBen Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada RoweEditor', { authors: [['Ada Rowe', { role: 'Editor' }]] }],
    [
      'Ada RoweReuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'Ada RoweACMEBusiness',
      {
        authors: [['Ada Rowe', { affiliation: 'ACMEBusiness' }]],
        agencies: [['ACMEBusiness', null]],
      },
    ],
    [
      'AP writer Ada Rowe',
      { authors: [['Ada Rowe', { role: 'writer', affiliation: 'AP' }]], agencies: [['AP', 'ap']] },
    ],
    [
      'AP writers Ada Rowe and Ben Ito',
      {
        authors: [
          ['Ada Rowe', { role: 'writers', affiliation: 'AP' }],
          ['Ben Ito', { role: 'writers', affiliation: 'AP' }],
        ],
        agencies: [['AP', 'ap']],
      },
    ],
    [
      'AP writer Ada Rowe and Ben Ito',
      {
        authors: [['Ada Rowe', { role: 'writer', affiliation: 'AP' }], 'Ben Ito'],
        agencies: [['AP', 'ap']],
      },
    ],
    ['AP writer, Ada Rowe', { authors: ['Ada Rowe'], agencies: [['AP writer', 'ap']] }],
    ['editor Ada Rowe', { authors: [['Ada Rowe', { role: 'editor' }]] }],
    ['editor Ada', { authors: [['Ada', { role: 'editor' }]] }],
    [
      'writers Ada Rowe, Ben Ito',
      {
        authors: [
          ['Ada Rowe', { role: 'writers' }],
          ['Ben Ito', { role: 'writers' }],
        ],
      },
    ],
    [
      'Ada Rowe and Ben Ito, editors',
      {
        authors: [
          ['Ada Rowe', { role: 'editors' }],
          ['Ben Ito', { role: 'editors' }],
        ],
      },
    ],
    ['Ada Rowe and Ben Ito, editor', { authors: ['Ada Rowe', ['Ben Ito', { role: 'editor' }]] }],
    [
      'Ada Rowe, Reuters, and Ben Ito, editors',
      {
        authors: [
          ['Ada Rowe', { affiliation: 'Reuters' }],
          ['Ben Ito', { role: 'editors' }],
        ],
        agencies: [['Reuters', 'reuters']],
      },
    ],
    ['Ada Rowe editor and writer', { authors: [['Ada Rowe', { role: 'editor, writer' }]] }],
    ['HT Correspondent', { agencies: [['HT Correspondent', 'hindustan-times']] }],
    [
      'HT, Correspondent',
      {
        agencies: [
          ['HT', 'hindustan-times'],
          ['Correspondent', null],
        ],
      },
    ],
    [
      "HT's Correspondent",
      {
        agencies: [
          ['HT', 'hindustan-times'],
          ['Correspondent', null],
        ],
      },
    ],
    ['Ada Rowe and Ada Rowe', { authors: ['Ada Rowe'] }],
    ['Ada Rowe, Ben Ito and Ada Rowe', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Acme staff', { agencies: [['Acme staff', null]] }],
    ['Acme Staff', { agencies: [['Acme Staff', null]] }],
    ['AP Staff', { agencies: [['AP Staff', 'ap']] }],
    ['AP Health', { agencies: [['AP Health', 'ap']] }],
    ['det/dpa', { agencies: [['det/dpa', null]] }],
    ['gr/bp/ab', { agencies: [['gr/bp/ab', null]] }],
    ['RND/dpa', { agencies: [['RND/dpa', null]] }],
    ['acme.test', { agencies: [['acme.test', null]] }],
    ['acme.test/bb', { agencies: [['acme.test/bb', null]] }],
    ['news.acme.test', { agencies: [['news.acme.test', null]] }],
    ['editor', { agencies: [['editor', null]] }],
    ['Reuters', { agencies: [['Reuters', 'reuters']] }],
    [
      'Reuters and AP',
      {
        agencies: [
          ['Reuters', 'reuters'],
          ['AP', 'ap'],
        ],
      },
    ],
    [
      'Reuters; AP',
      {
        agencies: [
          ['Reuters', 'reuters'],
          ['AP', 'ap'],
        ],
      },
    ],
    ['Ada Rowe Ben', { authors: ['Ada Rowe Ben'] }],
    [
      'Ada Rowe, Acme News Desk',
      {
        authors: [['Ada Rowe', { affiliation: 'Acme News Desk' }]],
        agencies: [['Acme News Desk', null]],
      },
    ],
    ['Ada Rowe with Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe (@adarowe)', { authors: [['Ada Rowe', { handle: '@adarowe' }]] }],
    ['Ada Rowe with Ben', { authors: ['Ada Rowe'], left: ' with Ben' }],
    ['Ada Rowe said', { authors: ['Ada Rowe'], left: ' said' }],
  ];
  const more: typeof rows = [
    [
      'ADA ROWE AND BEN ITO, EDITORS',
      {
        authors: [
          ['ADA ROWE', { role: 'EDITORS' }],
          ['BEN ITO', { role: 'EDITORS' }],
        ],
      },
    ],
    ['AP News Desk', { agencies: [['AP News Desk', 'ap']] }],
    ['Ada Rowe, Ben Ito and Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    [
      'Ada Rowe and AP writer Ben Ito',
      {
        authors: ['Ada Rowe', ['Ben Ito', { role: 'writer', affiliation: 'AP' }]],
        agencies: [['AP', 'ap']],
      },
    ],
    [
      'Ada Rowe and AP, editor',
      { authors: [['Ada Rowe', { role: 'editor' }]], agencies: [['AP', 'ap']] },
    ],
    [
      'editor and writer',
      {
        agencies: [
          ['editor', null],
          ['writer', null],
        ],
      },
    ],
    [
      'AP writer and editor Ada Rowe',
      {
        authors: [['Ada Rowe', { role: 'editor', affiliation: 'AP' }]],
        agencies: [
          ['AP', 'ap'],
          ['writer', null],
        ],
      },
    ],
    ['Ada Rowe and Ben Ito, MS', { authors: ['Ada Rowe', ['Ben Ito', { role: 'MS' }]] }],
    [
      'AP writer Ada Rowe, Reuters',
      {
        authors: [['Ada Rowe', { role: 'writer', affiliation: 'AP' }]],
        agencies: [
          ['AP', 'ap'],
          ['Reuters', 'reuters'],
        ],
      },
    ],
    [
      'editor, Reuters',
      {
        agencies: [
          ['editor', null],
          ['Reuters', 'reuters'],
        ],
      },
    ],
    ['Reuters (photos)', { agencies: [['Reuters', 'reuters']] }],
    ['Reuters a@b.example', { agencies: [['Reuters', 'reuters']] }],
    ['Reuters @reuters', { agencies: [['Reuters', 'reuters']] }],
    ['editor and Ada Rowe', { authors: ['Ada Rowe'], agencies: [['editor', null]] }],
    ['EDITOR AND ADA ROWE', { authors: ['ADA ROWE'], agencies: [['EDITOR', null]] }],
    ['Ada Rowe；Ben Ito in Oslo', { authors: ['Ada Rowe', ['Ben Ito', { place: 'Oslo' }]] }],
    ['Dawn Rowe', { authors: ['Dawn Rowe'] }],
    [
      'Ada Rowe 7 News',
      { authors: [['Ada Rowe', { affiliation: '7 News' }]], agencies: [['7 News', null]] },
    ],
    [
      'Ada Rowe, WSVN Ben',
      { authors: [['Ada Rowe', { affiliation: 'WSVN Ben' }]], agencies: [['WSVN Ben', null]] },
    ],
    [
      'Ada Rowe, Cleo Marsh Reuters',
      {
        authors: [
          ['Ada Rowe', { affiliation: 'Reuters' }],
          ['Cleo Marsh', { affiliation: 'Reuters' }],
        ],
        agencies: [['Reuters', 'reuters']],
      },
    ],
    ['Ada Rowe, Cleo Marsh editor', { authors: ['Ada Rowe', ['Cleo Marsh', { role: 'editor' }]] }],
    ['Ada Rowe/Cleo Marsh editor', { authors: ['Ada Rowe', ['Cleo Marsh', { role: 'editor' }]] }],
    [
      'Ada Rowe, Acme Ito Foundation',
      {
        authors: [['Ada Rowe', { affiliation: 'Acme Ito Foundation' }]],
        agencies: [['Acme Ito Foundation', null]],
      },
    ],
    ['Acme editor Ada', { authors: [['Ada', { role: 'Acme editor' }]] }],
    ['Ada Rowe -Reuters', { authors: ['Ada Rowe'], left: ' -Reuters' }],
    ['Ada Rowe --- Reuters', { authors: ['Ada Rowe'], left: ' --- Reuters' }],
    ['Ada Rowe ——— Reuters', { authors: ['Ada Rowe'], left: ' ——— Reuters' }],
    ['Ada Rowe,    Ben Ito', { authors: ['Ada Rowe'], left: ',    Ben Ito' }],
    ['Ada Rowe |   Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe |    Ben Ito', { authors: ['Ada Rowe'], left: ' |    Ben Ito' }],
    ['Ada Rowe;   Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['Ada Rowe;    Ben Ito', { authors: ['Ada Rowe'], left: ';    Ben Ito' }],
    ["Ada Rowe's    editor", { authors: ['Ada Rowe'], left: "'s    editor" }],
    ['Ada Rowe (now   )', { authors: ['Ada Rowe'], left: ' (now   )' }],
  ];
  const closer: typeof rows = [
    // A place and a role within parentheses
    [
      'Ada Rowe (Seoul, correspondent)',
      { authors: [['Ada Rowe', { place: 'Seoul', role: 'correspondent' }]] },
    ],
    [
      'Ada Rowe (Seoul, Correspondent )',
      { authors: [['Ada Rowe', { place: 'Seoul', role: 'Correspondent' }]] },
    ],
    [
      'Ada Rowe (Seoul,correspondent)',
      { authors: [['Ada Rowe', { place: 'Seoul', role: 'correspondent' }]] },
    ],
    [
      'Ada Rowe (Rowetown, correspondent)',
      { authors: [['Ada Rowe', { place: 'Rowetown', role: 'correspondent' }]] },
    ],
    [
      'Ada Rowe (Boston, Massachusetts, editor)',
      { authors: [['Ada Rowe', { place: 'Boston, Massachusetts', role: 'editor' }]] },
    ],
    [
      'Ada Rowe (now) (Seoul, correspondent)',
      { authors: [['Ada Rowe', { place: 'Seoul', role: 'correspondent' }]] },
    ],
    [
      'Ada Rowe (Seoul, correspondent) was in the city when the council met last',
      {
        authors: [['Ada Rowe', { place: 'Seoul', role: 'correspondent' }]],
        left: ' was in the city when the council met last',
      },
    ],
    [
      `Ada Rowe (${'A'.repeat(28)}-${'B'.repeat(28)}, editor)`,
      {
        authors: [['Ada Rowe', { place: `${'A'.repeat(28)}-${'B'.repeat(28)}`, role: 'editor' }]],
      },
    ],
    [
      `Ada Rowe (${'A'.repeat(29)}-${'B'.repeat(28)}, editor)`,
      {
        authors: [['Ada Rowe', { place: `${'A'.repeat(29)}-${'B'.repeat(28)}`, role: 'editor' }]],
        left: ')',
      },
    ],
    ['Ada Rowe (Rowetown, Editor)', { authors: ['Ada Rowe'], left: ' (Rowetown, Editor)' }],
    [
      'Orphan Rowe (B Manger, Science Editor)',
      { authors: ['Orphan Rowe'], left: ' (B Manger, Science Editor)' },
    ],
    ['Ada Rowe (the, editor)', { authors: ['Ada Rowe'], left: ' (the, editor)' }],
    ['Ada Rowe (Seoul, news desk)', { authors: ['Ada Rowe'], left: ' (Seoul, news desk)' }],
    ['Ada Rowe (Seoul, now)', { authors: ['Ada Rowe'], left: ' (Seoul, now)' }],
    ['Ada Rowe (Seoul, editor', { authors: ['Ada Rowe'], left: ' (Seoul, editor' }],
    ['Ada Rowe (Seoul; editor)', { authors: ['Ada Rowe'], left: ' (Seoul; editor)' }],
    ['Ada Rowe, editor)', { authors: [['Ada Rowe', { role: 'editor' }]], left: ')' }],
    [
      'Ada Rowe (Oslo), editor)',
      { authors: [['Ada Rowe', { place: 'Oslo', role: 'editor' }]], left: ')' },
    ],
    [
      'Ada Rowe (now) (Oslo), editor)',
      { authors: [['Ada Rowe', { place: 'Oslo', role: 'editor' }]], left: ')' },
    ],
    // People, and what has capitals as a name has
    ['Ada Rowe, McKAY London', { authors: ['Ada Rowe', 'McKAY London'] }],
    ['Ada Rowe, J London', { authors: ['Ada Rowe', 'J London'] }],
    ['Ada Rowe, Jack London', { authors: ['Ada Rowe', 'Jack London'] }],
    ['Ada Rowe, JPaul London', { authors: ['Ada Rowe', 'JPaul London'] }],
    ['ADA ROWE, GEORGE LONDON', { authors: ['ADA ROWE', 'GEORGE LONDON'] }],
    ['ADA ROWE, BEN ITO', { authors: ['ADA ROWE', 'BEN ITO'] }],
    ['Ada Rowe, B.Ito', { authors: ['Ada Rowe', 'B.Ito'] }],
    ['Ada Rowe, Ben Press', { authors: ['Ada Rowe', 'Ben Press'] }],
    ['Ada Rowe/Ben Press', { authors: ['Ada Rowe', 'Ben Press'] }],
    ['Ada Rowe and Ben Press', { authors: ['Ada Rowe', 'Ben Press'] }],
    ['Ada said', { authors: ['Ada'], left: ' said' }],
    ['Ada Rowe in Oslo Ben Ito', { authors: [['Ada Rowe', { place: 'Oslo' }]], left: ' Ben Ito' }],
    ['Ada Rowe- Ben Ito', { authors: ['Ada Rowe'], left: '- Ben Ito' }],
    [
      'Ada Rowe, PA',
      {
        authors: [['Ada Rowe', { affiliation: 'PA' }]],
        agencies: [['PA', 'pa-media']],
      },
    ],
    [
      'Ada Rowe, Channel 4 News',
      {
        authors: [['Ada Rowe', { affiliation: 'Channel 4 News' }]],
        agencies: [['Channel 4 News', null]],
      },
    ],
    // Roles
    [
      'Ada Rowe and Ben Ito, science editor',
      { authors: ['Ada Rowe', ['Ben Ito', { role: 'science editor' }]] },
    ],
    [
      'HT   Correspondent',
      {
        agencies: [
          ['HT', 'hindustan-times'],
          ['Correspondent', null],
        ],
      },
    ],
    [
      'HT Correspondent, Reuters',
      {
        agencies: [
          ['HT', 'hindustan-times'],
          ['Correspondent', null],
          ['Reuters', 'reuters'],
        ],
      },
    ],
    [
      'AP writer and Reuters',
      {
        agencies: [
          ['AP writer', 'ap'],
          ['Reuters', 'reuters'],
        ],
      },
    ],
    [
      'AP host Ada Rowe',
      { authors: [['Ada Rowe', { role: 'host', affiliation: 'AP' }]], agencies: [['AP', 'ap']] },
    ],
    [
      'France 24 writer Ada Rowe',
      {
        authors: [['Ada Rowe', { role: 'writer', affiliation: 'France 24' }]],
        agencies: [['France 24', 'france-24']],
      },
    ],
    [
      'A.P. writer Ada Rowe',
      {
        authors: [['Ada Rowe', { role: 'writer', affiliation: 'A.P.' }]],
        agencies: [['A.P.', 'ap']],
      },
    ],
    ['France 24 correspondent', { agencies: [['France 24 correspondent', 'france-24']] }],
    ['A.P. writer', { agencies: [['A.P. writer', 'ap']] }],
    [
      'NBC News’ Ada Rowe',
      {
        authors: [['Ada Rowe', { affiliation: 'NBC News' }]],
        agencies: [['NBC News', 'nbc-news']],
      },
    ],
    [
      "NBC NEWS' ADA ROWE",
      {
        authors: [['ADA ROWE', { affiliation: 'NBC NEWS' }]],
        agencies: [['NBC NEWS', 'nbc-news']],
      },
    ],
    [
      "Reuters' editor Ada Rowe",
      {
        authors: [['Ada Rowe', { affiliation: 'Reuters', role: 'editor' }]],
        agencies: [['Reuters', 'reuters']],
      },
    ],
    // Remarks
    [
      'Ada Rowe and Ben Ito (photos), Ben Ito (words)',
      { authors: ['Ada Rowe', ['Ben Ito', { span: { start: 31, end: 38 } }]] },
    ],
    [
      'Ada Rowe and Ben Ito (photos) (video), Reuters (graphics)',
      { agencies: [['Reuters', 'reuters']] },
    ],
  ];
  it.each([...rows, ...more, ...closer])('%s', (text, expected) => {
    expect(read(text)).toStrictEqual(expectedOf(text, expected));
  });

  it('a body and its role with a wide blank between them', () => {
    expect(read('HT  Correspondent')).toStrictEqual({
      authors: [],
      agencies: [{ name: 'HT Correspondent', id: 'hindustan-times', span: { start: 0, end: 17 } }],
      left: '',
    });
  });

  it('a role alone, behind a word that opens it', () => {
    expect(read('By editor', 3)).toStrictEqual({
      authors: [],
      agencies: [{ name: 'editor', id: null, span: { start: 3, end: 9 } }],
      left: '',
    });
  });

  it.each(['', '?', ', Ada Rowe', 'and Ada Rowe', 'in Oslo', 'the council'])('none: %j', (text) => {
    expect(read(text)).toStrictEqual({
      offset: 0,
      found: text,
      expected: ['agency', 'initials', 'name', 'role', 'web site'],
    });
  });
});

describe('lists in German', () => {
  const rows: readonly (readonly [text: string, expected: Expected])[] = [
    [
      'Ada Rowe und Bea Ito, Redakteurinnen',
      {
        authors: [
          ['Ada Rowe', { role: 'Redakteurinnen' }],
          ['Bea Ito', { role: 'Redakteurinnen' }],
        ],
      },
    ],
    [
      'Ada Rowe und Bea Ito, Redakteurin',
      { authors: ['Ada Rowe', ['Bea Ito', { role: 'Redakteurin' }]] },
    ],
    ['Redakteur und Ada Rowe', { authors: ['Ada Rowe'], agencies: [['Redakteur', null]] }],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(readGerman(text)).toStrictEqual(expectedOf(text, expected));
  });
});

describe('what is expected', () => {
  const { next } = people();
  const behindSlash = ['affiliation', 'agency', 'name', 'place', 'role', 'web site'];
  const behindComma = [...behindSlash, 'e-mail address', 'handle', 'preposition'].sort();
  it.each([
    ['Ada Rowe, ?', 10, behindComma],
    ['Ada Rowe | ?', 11, behindComma],
    ['Ada Rowe/?', 9, behindSlash],
    ['Ada Rowe; ?', 10, behindSlash],
    ['Ada Rowe in ?', 12, ['place']],
    ['Ada Rowe for ?', 13, ['affiliation']],
    ['Ada Rowe with ?', 14, ['agency', 'name']],
    ['Ada Rowe and ?', 13, ['agency', 'name', 'role', 'web site']],
    ['Ada Rowe (?', 10, ['agency', 'handle', 'place', 'remark', 'role']],
    ['Ada Rowe (now ?', 13, ['closing parenthesis']],
    ["Ada Rowe's ?", 11, ['name', 'role']],
    [
      'Ada Rowe x',
      9,
      ['agency', 'e-mail address', 'name', 'place', 'preposition', 'role', 'web site'],
    ],
    ['Ada RoweX', 8, ['agency', 'e-mail address', 'name', 'role']],
    ['Ada Rowe @', 9, ['handle']],
    ['Ada Rowe?', 8, ['name']],
    ['Ada Rowe -x', 9, ['divider']],
    ["Ada Rowe'x", 8, ['possessive']],
  ])('behind %s', (text, offset, expected) => {
    const result = runAt(next, text, 8);
    expect(!result.ok && result.error).toStrictEqual({
      offset,
      found: text.slice(offset),
      expected,
    });
  });
});

describe('bodies and places', () => {
  const rows: readonly (readonly [finder: keyof Bodies, text: string, printed: string])[] = [
    ['body', 'Reuters', 'Reuters'],
    ['body', 'Reuters, Oslo', 'Reuters'],
    ['body', 'Reuters said', 'Reuters'],
    ['body', 'Reuters 24', 'Reuters'],
    ['body', 'Reuters24', ''],
    ['body', 'Reuters-Ito', ''],
    ['body', 'Reuters\u2010Ito', ''],
    ['body', 'Reuters\u2011Ito', ''],
    ['body', 'AFP\u2010Ito', ''],
    ['body', 'AFP\u2011Ito', ''],
    ['body', 'Reuters.example', ''],
    ['body', 'Reuters.', 'Reuters'],
    ['body', 'Reuters/ar', 'Reuters/ar'],
    ['body', 'Reuters/arbo', 'Reuters/arbo'],
    ['body', 'Reuters/arbor', 'Reuters'],
    ['body', 'Reuters/ARB', 'Reuters'],
    ['body', 'Reuters/ar7', 'Reuters'],
    ['body', 'Acme/ar', ''],
    ['body', 'agencies', 'agencies'],
    ['body', 'agencies and staff', 'agencies and staff'],
    ['body', 'correspondent', ''],
    ['body', 'Sport', ''],
    ['body', 'Acme Sport', 'Acme Sport'],
    ['body', 'Acme News Desk', 'Acme News Desk'],
    ['body', 'Acme News Desk/ab', 'Acme News Desk/ab'],
    ['body', 'Acme University', 'Acme University'],
    ['body', 'AP Health', 'AP Health'],
    ['body', 'AP health', 'AP'],
    ['body', 'AP Health said', 'AP'],
    ['body', 'AP editor', 'AP'],
    ['body', 'dpa Rowe', 'dpa'],
    ['body', 'Dawn Rowe', ''],
    ['body', 'DAWN ROWE', 'DAWN'],
    ['body', 'Dawn', 'Dawn'],
    ['body', 'Dawn News Desk', 'Dawn News Desk'],
    ['body', 'Ada Rowe', ''],
    ['body', 'editor', ''],
    ['body', 'staff', 'staff'],
    ['body', 'Acme staff', 'Acme staff'],
    ['bodyFirst', 'Reuters', 'Reuters'],
    ['bodyFirst', 'Ada Rowe AcmeNews Staff', ''],
    ['bodyFirst', 'Ada Rowe Reuters', ''],
    ['bodyFirst', 'Ada Rowe News Desk', ''],
    ['bodyFirst', 'Acme News Desk', 'Acme News Desk'],
    ['bodyFirst', 'Rowe Ito Foundation', 'Rowe Ito Foundation'],
    ['bodyFirst', 'Ada Rowe Staff', ''],
    ['bodyFirst', 'Ada Rowe', ''],
    ['places', 'Oslo', 'Oslo'],
    ['places', 'Oslo and London', 'Oslo and London'],
    ['places', 'Oslo & London', 'Oslo & London'],
    ['places', 'Oslo and Ada Rowe', 'Oslo'],
    ['places', 'Brookline and Boston, Massachusetts', 'Brookline and Boston, Massachusetts'],
    ['places', 'Boston, Acme', 'Boston'],
    ['places', 'Boston, London', 'Boston'],
    ['places', 'JAKARTA/SURABAYA', 'JAKARTA/SURABAYA'],
    ['places', 'JAKARTA / SURABAYA', 'JAKARTA / SURABAYA'],
    ['places', 'Boston/Acme', 'Boston'],
    ['places', 'Rowetown', 'Rowetown'],
    ['places', 'Rowetown and Oslo', 'Rowetown and Oslo'],
    ['places', 'the Oval', 'the Oval'],
    ['places', '7 Oaks', ''],
    ['places', 'oslo', 'oslo'],
    ['places', 'rowetown', ''],
    ['places', 'Oslo, Norway and London, England', 'Oslo, Norway and London, England'],
    [
      'places',
      'Oslo and London and Paris and Rome and Madrid and Bonn and Berlin',
      'Oslo and London and Paris and Rome and Madrid and Bonn',
    ],
    ['places', 'Rowetown in June', 'Rowetown'],
    ['places', 'June 2024', ''],
    ['places', 'Rowe June 2024', 'Rowe'],
    ['knownPlace', 'Oslo', 'Oslo'],
    ['knownPlace', 'oslo', ''],
    ['knownPlace', 'on', ''],
    ['knownPlace', 'New York', 'New York'],
    ['knownPlace', 'New York Times', ''],
    ['knownPlace', 'Rowetown', ''],
    ['knownPlace', 'Boston, Massachusetts', 'Boston, Massachusetts'],
    ['employer', 'Reuters', 'Reuters'],
    ['employer', 'the Guardian', 'the Guardian'],
    ['employer', 'The   Guardian', 'The   Guardian'],
    ['employer', 'the guardian', 'the guardian'],
    ['employer', 'the Acme Times', 'the Acme Times'],
    ['employer', 'Acme', 'Acme'],
    ['employer', 'acme', ''],
    ['employer', 'Acme Times and Ben', 'Acme Times'],
    ['unknown', 'Ignites', 'Ignites'],
    ['unknown', '7 News WSVN', '7 News WSVN'],
    ['unknown', '7', ''],
    ['unknown', '7 news', ''],
    ['unknown', 'and', ''],
    ['unknown', 'by Ada', ''],
    ['unknown', 'in Oslo', ''],
    ['unknown', 'the Rowes', 'the Rowes'],
    ['unknown', 'Acme of London', 'Acme of London'],
    ['unknown', 'Acme and Rowe', 'Acme'],
    ['unknown', 'June 2024', ''],
    ['unknown', 'Acme June 2024', 'Acme'],
    ['unknown', 'Acme Two Three Four Five Six', 'Acme Two Three Four Five'],
    ['unknown', 'Acme-Rowe', 'Acme-Rowe'],
    ['unknown', 'acme', ''],
    ['unknown', '東京', '東京'],
    ['glued', 'The Acme Times', 'The Acme Times'],
    ['glued', 'The   Acme Times', 'The   Acme Times'],
    ['glued', 'ABCDEFGHIJBusiness', 'ABCDEFGHIJBusiness'],
    ['glued', 'ABCBusinessesofthelongestkind', ''],
    ['glued', 'ABus', ''],
    ['glued', 'THE Acme', 'THE Acme'],
    ['glued', 'the acme', ''],
    ['glued', 'Then Acme', ''],
    ['glued', 'ACMEBusiness', 'ACMEBusiness'],
    ['glued', 'AcmeBusiness', ''],
    ['glued', 'ACMEBusiness7', ''],
    ['glued', 'ACMEBu', ''],
    ['glued', 'ABCDEFGHIJKLBusiness', ''],
    ['glued', 'ABCDEFGHIJKBusiness', ''],
    ['glued', 'ABCBusinessesofthekindll', 'ABCBusinessesofthekindll'],
    ['glued', 'ABCBusinessesofthekindlll', ''],
    ['body', 'Reuters- Ito', 'Reuters'],
    ['body', 'Canadian Press Rowe', 'Canadian Press'],
    ['body', 'Reuters & Staff', 'Reuters'],
    ['body', 'Reuters 24 Staff', 'Reuters 24 Staff'],
    ['body', 'Reuters 12 June 2024', 'Reuters'],
    ['body', 'Press Release said', 'Press Release'],
    ['body', 'AP Chief', 'AP'],
    ['body', 'agencies editor', ''],
    ['body', 'agencies & staff', 'agencies & staff'],
    ['body', 'Editorial', 'Editorial'],
    ['body', '/ar', ''],
    ['bodyFirst', 'Ada Rowe Reuters News', ''],
    ['bodyFirst', 'Dow Jones Ito', 'Dow Jones'],
    ['bodyFirst', 'Oslo Examiner Staff', 'Oslo Examiner Staff'],
    ['places', 'Oslo and Paris Rowe', 'Oslo'],
    ['employer', 'the   guardian', 'the   guardian'],
    ['employer', 'the   reuters', 'the   reuters'],
    ['employer', 'the acme', ''],
    ['employer', 'dpa-acme', ''],
    ['employer', 'Image Comics', 'Image Comics'],
    ['unknown', 'Acme And Rowe', 'Acme'],
    ['unknown', 'Acme In Oslo', 'Acme'],
    ['unknown', 'Acme With Ben', 'Acme'],
    ['unknown', 'Acme Modified', 'Acme'],
    ['unknown', 'Acme Facebook', 'Acme'],
    ['unknown', 'Acme Photograph', 'Acme'],
    ['unknown', 'Acme Source', 'Acme'],
    ['unknown', 'Institute At Oslo', 'Institute At Oslo'],
    ['unknown', 'Acme said Rowe', 'Acme'],
    ['unknown', 'Channel 4 News', 'Channel 4 News'],
    ['unknown', 'Channel 4, Oslo', 'Channel'],
    ['unknown', 'Acme the Second', 'Acme the Second'],
    ['unknown', 'Facebook Rowe', ''],
    ['unknown', `Acme ${'A'.repeat(82)}`, 'Acme'],
  ];
  const find = bodies();
  it.each(rows)('%s of %s', (finder, text, printed) => {
    expect(find[finder](text, 0)).toBe(printed === '' ? -1 : printed.length);
    expect(find[finder](`By: ${text}`, 4)).toBe(printed === '' ? -1 : 4 + printed.length);
  });

  const foreign: readonly (readonly [
    finder: keyof Bodies,
    language: Locale,
    text: string,
    printed: string,
  ])[] = [
    // What is a role as well as a group is a role.
    ['body', es, 'corresponsal', ''],
    ['body', es, 'redacción', 'redacción'],
    ['bodyFirst', ja, '編集部', '編集部'],
  ];
  it.each(foreign)('%s of %s in another language', (finder, language, text, printed) => {
    expect(bodies(inLanguages(language))[finder](text, 0)).toBe(printed.length || -1);
  });

  it('a place of the caller, in a script without capitals', () => {
    const { knownPlace } = bodies({ vocabulary: { places: ['東京'] } });
    expect(knownPlace('東京', 0)).toBe(2);
    expect(find.knownPlace('東京', 0)).toBe(-1);
  });
});

describe('tokens', () => {
  const letters = (count: number): string => 'a'.repeat(count);
  const tokens = { fullName: people().fullName, email, handle, signs, domain };
  const rows: readonly (readonly [token: keyof typeof tokens, text: string, printed: string])[] = [
    ['fullName', 'Ada Rowe', 'Ada Rowe'],
    ['fullName', 'Ada Rowe said', 'Ada Rowe'],
    ['fullName', 'Ada Rowe editor', 'Ada Rowe'],
    ['fullName', 'Ada Rowe Reuters News', 'Ada Rowe'],
    ['fullName', 'Ada Rowe News Desk', ''],
    ['fullName', 'Ada Rowe Foundation', ''],
    ['fullName', 'Ben Press', 'Ben Press'],
    ['fullName', 'Ada', ''],
    ['fullName', 'MDR Rowe', ''],
    ['fullName', 'ARD Berlin', ''],
    ['fullName', 'said', ''],
    ['email', 'a@b.example', 'a@b.example'],
    ['email', 'Ada.Rowe_7%x+news-y@b.example', 'Ada.Rowe_7%x+news-y@b.example'],
    ['email', 'zoë@żółć.example', 'zoë@żółć.example'],
    ['email', 'a@b-7.c-8.example', 'a@b-7.c-8.example'],
    ['email', 'a@b.c.d.e.f.example', 'a@b.c.d.e.f.example'],
    ['email', 'a@b.c.d.e.f.g.example', 'a@b.c.d.e.f.g'],
    ['email', `${letters(64)}@b.example`, `${letters(64)}@b.example`],
    ['email', `${letters(65)}@b.example`, ''],
    ['email', `a@${letters(63)}.example`, `a@${letters(63)}.example`],
    ['email', `a@${letters(64)}.example`, ''],
    ['email', `a@b.${letters(64)}`, `a@b.${letters(63)}`],
    ['email', 'a@b', ''],
    ['handle', '@ada_rowe7, Acme', '@ada_rowe7'],
    ['handle', `@${letters(31)}`, `@${letters(30)}`],
    ['handle', '@', ''],
    ['signs', 'det/dpa', 'det/dpa'],
    ['signs', 'RND/dpa', 'RND/dpa'],
    ['signs', 'abcde/dpa', 'abcde/dpa'],
    ['signs', 'abcdef/dpa', ''],
    ['signs', 'ABCDE/dpa', 'ABCDE/dpa'],
    ['signs', 'ABCDEF/dpa', ''],
    ['signs', 'a/dpa', ''],
    ['signs', 'A/dpa', ''],
    ['signs', 'ab/cd/ef/gh', 'ab/cd/ef/gh'],
    ['signs', 'ab/cd/ef/gh/ij', 'ab/cd/ef/gh'],
    ['signs', 'ab/d', ''],
    ['signs', 'ab/abcdef', 'ab/abcdef'],
    ['signs', 'ab/abcdefg', ''],
    ['signs', 'ab/dpa, Berlin', 'ab/dpa'],
    ['signs', 'ab/dpa7', ''],
    ['domain', 'acme.test', 'acme.test'],
    ['domain', 'acme-7.test/bb', 'acme-7.test/bb'],
    ['domain', 'acme.test/abcde', 'acme.test/abcde'],
    ['domain', 'acme.test/abcdef', 'acme.test'],
    ['domain', 'acme.museum', 'acme.museum'],
    ['domain', 'acme.example', ''],
    ['domain', 'acme.t', ''],
    ['domain', 'a.b.c.acme.test', 'a.b.c.acme.test'],
    ['domain', 'a.b.c.d.acme.test', ''],
    ['domain', `${letters(63)}.test`, `${letters(63)}.test`],
    ['domain', `${letters(64)}.test`, ''],
    ['domain', 'acme.test, Oslo', 'acme.test'],
    ['domain', 'acme.test7', ''],
    ['domain', 'acme.test.', ''],
    ['domain', 'ada.rowe@acme.test', ''],
  ];
  it.each(rows)('%s: %s', (token, text, printed) => {
    const result = runAt<unknown>(tokens[token], text);
    expect(result.ok ? text.slice(0, result.value.end) : '').toBe(printed);
  });
});
