import fc from 'fast-check';
import P from 'parsimmon';
import { describe, expect, it } from 'vitest';
import {
  type Byline,
  type BylineStyle,
  byline,
  formatByline,
  isMarkedByline,
  parseByline,
} from '../src/byline/index.ts';
import { explain, literal, run, runAt, sequenceOf } from '../src/kit/index.ts';
import type { ReadOptions } from '../src/lexemes/options.ts';
import { type Author, authorNamed } from '../src/lexemes/person.ts';
import {
  da,
  de,
  en,
  es,
  fr,
  it as italian,
  ja,
  ko,
  nb,
  nl,
  pt,
  ru,
  sv,
  zhCN,
  zhTW,
} from '../src/locales/index.ts';
import { keepsLaws } from './support/laws.ts';

/** What is expected of a line: names with what stands beside them, bodies with their ids, stamps as printed. */
interface Expected {
  readonly authors?: readonly (string | readonly [name: string, rest: Partial<Author>])[];
  readonly agencies?: readonly (readonly [name: string, id: string | null])[];
  readonly stamps?: readonly string[];
  /** What is left out of the span at the end of the line. */
  readonly left?: string;
}

type Row = readonly [how: string, text: string, expected: Expected];

/** The value of a line, with stamps as printed. Each name and body is looked for behind the one before it. */
function expectedOf(
  text: string,
  { authors = [], agencies = [], stamps = [], left = '' }: Expected,
) {
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
  const trimmed = text.trimEnd();
  return {
    kind: 'byline',
    authors: authors.map((author) => {
      const [name, rest] = typeof author === 'string' ? [author, {}] : author;
      return { ...authorNamed(name, rest.span ?? person(name)), ...rest };
    }),
    agencies: agencies.map(([name, id]) => ({ name, id, span: body(name) })),
    stamps,
    span: { start: text.length - text.trimStart().length, end: trimmed.length - left.length },
  };
}

function read(text: string, options?: ReadOptions) {
  const result = parseByline(text, options);
  if (!result.ok) return explain(text, result.error);
  const { timestamps, ...rest } = result.value;
  return { ...rest, stamps: timestamps.map(({ span }) => text.slice(span.start, span.end)) };
}

function check([, text, expected]: Row, options?: ReadOptions): void {
  expect(read(text, options)).toStrictEqual(expectedOf(text, expected));
}

describe('reads', () => {
  const plain: readonly Row[] = [
    ['the word By', 'By Ada Rowe', { authors: ['Ada Rowe'] }],
    ['small letters', 'by Ada Rowe', { authors: ['Ada Rowe'] }],
    ['capitals', 'BY ADA ROWE', { authors: ['ADA ROWE'] }],
    ['a colon', 'By: Ada Rowe', { authors: ['Ada Rowe'] }],
    ['white space around', '  By Ada Rowe \n', { authors: ['Ada Rowe'] }],
    [
      'a no-break space',
      'By\u00a0Ada\u00a0Rowe',
      { authors: [['Ada\u00a0Rowe', { name: 'Ada Rowe' }]] },
    ],
    ['another verb', 'Written by Ada Rowe', { authors: ['Ada Rowe'] }],
    ['another verb and a colon', 'Posted by: Ada Rowe', { authors: ['Ada Rowe'] }],
    ['a rule in front', '---- by Ada Rowe', { authors: ['Ada Rowe'] }],
    ['no prefix', 'Ada Rowe', { authors: ['Ada Rowe'] }],
    ['one name behind a prefix', 'By Adarowe', { authors: ['Adarowe'] }],
    ['a name that begins with By', 'Byrne Rowe', { authors: ['Byrne Rowe'] }],
    ['a name in capitals that holds BY', 'ABBY ROWE', { authors: ['ABBY ROWE'] }],
    ['a family that begins with By', 'Byde la Rowe', { authors: ['Byde la Rowe'] }],
    ['a glued prefix before capitals', 'ByADA ROWE', { authors: ['ADA ROWE'] }],
    ['capitals that begin with BY before small letters', 'BYAda Rowe', { authors: ['BYAda Rowe'] }],
    ['a glued colon', 'By:Ada Rowe', { authors: ['Ada Rowe'] }],
    ['a name in capitals that begins with BY', 'BYRON ROWE', { authors: ['BYRON ROWE'] }],
    ['a glued prefix', 'ByAda Rowe', { authors: ['Ada Rowe'] }],
    ['a glued prefix before initials', 'ByJ.R. Rowe', { authors: ['J.R. Rowe'] }],
    [
      'small letters and an agency',
      'By ada rowe, Reuters',
      { authors: [['ada rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    ['a comma at the end', 'By R. Rowe,', { authors: ['R. Rowe'], left: ',' }],
    ['a bullet at the end', 'By Ada Rowe •', { authors: ['Ada Rowe'], left: ' •' }],
    ['the end mark of a wire', 'By Ada Rowe=', { authors: ['Ada Rowe'], left: '=' }],
    ['the name twice', 'by Ada RoweAda Rowe', { authors: ['Ada Rowe'] }],
  ];
  it.each(plain)('%s: %s', (...row) => check(row));

  const lists: readonly Row[] = [
    ['and', 'By Ada Rowe and Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    ['an ampersand', 'By ADA ROWE & BEN ITO |', { authors: ['ADA ROWE', 'BEN ITO'], left: ' |' }],
    [
      'commas',
      'By Ada Rowe, Ben Ito, Cleo Marsh',
      { authors: ['Ada Rowe', 'Ben Ito', 'Cleo Marsh'] },
    ],
    [
      'commas and an and',
      'By Ada Rowe, Ben Ito and Cleo Marsh',
      { authors: ['Ada Rowe', 'Ben Ito', 'Cleo Marsh'] },
    ],
    [
      'an Oxford comma',
      'By Ada Rowe, Ben Ito, and Cleo Marsh',
      { authors: ['Ada Rowe', 'Ben Ito', 'Cleo Marsh'] },
    ],
    ['blanks before the comma', 'Ada Rowe , Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    [
      'semicolons',
      'Ada Rowe;Ben Ito for the Daily Mail;Cleo Marsh',
      {
        authors: ['Ada Rowe', ['Ben Ito', { affiliation: 'the Daily Mail' }], 'Cleo Marsh'],
        agencies: [['the Daily Mail', 'daily-mail']],
      },
    ],
    ['a slash', 'Ada Rowe/Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    [
      'a slash between blanks',
      'By J.R. Rowe / Ben Ito, Photographs',
      { authors: ['J.R. Rowe', 'Ben Ito'] },
    ],
    ['capitals for one of them', 'By Ada Rowe and BEN ITO', { authors: ['Ada Rowe', 'BEN ITO'] }],
    [
      'remarks',
      'Ada Rowe (now), Ben Ito and Cleo Marsh (earlier)',
      { authors: ['Ada Rowe', 'Ben Ito', 'Cleo Marsh'] },
    ],
    [
      'one person for the pictures and for the words',
      'Ada Rowe (photos) and Ada Rowe (words)',
      { authors: [['Ada Rowe', { span: { start: 22, end: 30 } }]] },
    ],
    [
      'remarks without a comma',
      'Ada de Rowe (now) Ben Ito (earlier)',
      { authors: ['Ada de Rowe', 'Ben Ito'] },
    ],
    [
      'glued names',
      'Ada RoweBen Ito, The Associated Press',
      {
        authors: [
          ['Ada Rowe', { affiliation: 'The Associated Press' }],
          ['Ben Ito', { affiliation: 'The Associated Press' }],
        ],
        agencies: [['The Associated Press', 'ap']],
      },
    ],
    [
      'a line end behind the and',
      'Ada Rowe and \nBen Ito in Darmstadt',
      {
        authors: [
          ['Ada Rowe', { place: 'Darmstadt' }],
          ['Ben Ito', { place: 'Darmstadt' }],
        ],
      },
    ],
  ];
  it.each(lists)('%s: %s', (...row) => check(row));

  const places: readonly Row[] = [
    ['a place', 'Ada Rowe in Brussels', { authors: [['Ada Rowe', { place: 'Brussels' }]] }],
    [
      'a place of two words',
      'Ada Rowe in New York',
      { authors: [['Ada Rowe', { place: 'New York' }]] },
    ],
    [
      'a place that is in no table',
      'Vic Rowe at the Oval',
      { authors: [['Vic Rowe', { place: 'the Oval' }]] },
    ],
    [
      'a place each',
      'Ada Rowe in Oslo and Ben Ito in London',
      {
        authors: [
          ['Ada Rowe', { place: 'Oslo' }],
          ['Ben Ito', { place: 'London' }],
        ],
      },
    ],
    [
      'one place for several',
      'Ada Rowe, Ben Ito and Cleo Marsh in Oslo and Dee Finn in London',
      {
        authors: [
          ['Ada Rowe', { place: 'Oslo' }],
          ['Ben Ito', { place: 'Oslo' }],
          ['Cleo Marsh', { place: 'Oslo' }],
          ['Dee Finn', { place: 'London' }],
        ],
      },
    ],
    [
      'a place with its region',
      'Ada Rowe in Boston, Massachusetts',
      { authors: [['Ada Rowe', { place: 'Boston, Massachusetts' }]] },
    ],
    [
      'two places of one',
      'Ada Rowe in Boston and Chicago',
      { authors: [['Ada Rowe', { place: 'Boston and Chicago' }]] },
    ],
    [
      'a place behind a comma',
      'By Ada Rowe, BBC News, New York',
      {
        authors: [['Ada Rowe', { affiliation: 'BBC News', place: 'New York' }]],
        agencies: [['BBC News', 'bbc']],
      },
    ],
    [
      'agencies elsewhere',
      'Ada Rowe in Toronto and agencies in New Delhi',
      { authors: [['Ada Rowe', { place: 'Toronto' }]], agencies: [['agencies', null]] },
    ],
    [
      'a role behind a place',
      'By Ada Rowe in Beirut and Ben Ito, Middle East correspondent',
      {
        authors: [
          ['Ada Rowe', { place: 'Beirut' }],
          ['Ben Ito', { role: 'Middle East correspondent' }],
        ],
      },
    ],
  ];
  it.each(places)('%s: %s', (...row) => check(row));

  const roles: readonly Row[] = [
    [
      'a role beside the name',
      'Ada Rowe Diplomatic editor',
      { authors: [['Ada Rowe', { role: 'Diplomatic editor' }]] },
    ],
    [
      'a role with a country',
      'Ada Rowe Ireland correspondent',
      { authors: [['Ada Rowe', { role: 'Ireland correspondent' }]] },
    ],
    [
      'a role of one word',
      'By Ada Rowe Contributor',
      { authors: [['Ada Rowe', { role: 'Contributor' }]] },
    ],
    [
      'a role behind a comma',
      'Ada Rowe, Central Europe Correspondent',
      { authors: [['Ada Rowe', { role: 'Central Europe Correspondent' }]] },
    ],
    [
      'a role each',
      'Ada Rowe Health editor and Ben Ito Community affairs correspondent',
      {
        authors: [
          ['Ada Rowe', { role: 'Health editor' }],
          ['Ben Ito', { role: 'Community affairs correspondent' }],
        ],
      },
    ],
    [
      'a glued role',
      'By Ada RoweStaff Writer',
      { authors: [['Ada Rowe', { role: 'Staff Writer' }]] },
    ],
    [
      'a role in front',
      'Political Editor Ada Rowe',
      { authors: [['Ada Rowe', { role: 'Political Editor' }]] },
    ],
    [
      'a role that goes on',
      'By Ada Rowe, editor of Acme Weekly',
      { authors: [['Ada Rowe', { role: 'editor of Acme Weekly' }]] },
    ],
    ['a degree', 'By Ada Rowe, MA', { authors: [['Ada Rowe', { role: 'MA' }]] }],
    [
      'two degrees',
      'Written by Ada Rowe, BSc, APD',
      { authors: [['Ada Rowe', { role: 'BSc, APD' }]] },
    ],
    [
      'one role for several',
      'Ada Rowe and Ben Ito, Staff Writers',
      {
        authors: [
          ['Ada Rowe', { role: 'Staff Writers' }],
          ['Ben Ito', { role: 'Staff Writers' }],
        ],
      },
    ],
    [
      'an agency before By',
      'Reuters By Ada Rowe',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'a role before By',
      'Acme reporter By Ada Rowe',
      { authors: [['Ada Rowe', { role: 'Acme reporter' }]] },
    ],
    [
      'an agency and a role',
      'By Ada Rowe, Press Association Political Correspondent',
      {
        authors: [
          ['Ada Rowe', { role: 'Political Correspondent', affiliation: 'Press Association' }],
        ],
        agencies: [['Press Association', 'pa-media']],
      },
    ],
    [
      'an agency and a role in front',
      'AP Technology Writer Ada Rowe',
      {
        authors: [['Ada Rowe', { role: 'Technology Writer', affiliation: 'AP' }]],
        agencies: [['AP', 'ap']],
      },
    ],
    [
      'a kicker in front',
      'News Ada Rowe Deputy Content Hub Director',
      { authors: [['Ada Rowe', { role: 'Deputy Content Hub Director' }]] },
    ],
  ];
  it.each(roles)('%s: %s', (...row) => check(row));

  const bodies: readonly Row[] = [
    [
      'an agency behind a comma',
      'By Ada Rowe, Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'an agency beside the name',
      'By Ada Rowe Reuters',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'one agency for several',
      'By Ada Rowe and Ben Ito, Reuters.',
      {
        authors: [
          ['Ada Rowe', { affiliation: 'Reuters' }],
          ['Ben Ito', { affiliation: 'Reuters' }],
        ],
        agencies: [['Reuters', 'reuters']],
        left: '.',
      },
    ],
    [
      'an agency that helped',
      'Ada Rowe and AP',
      { authors: ['Ada Rowe'], agencies: [['AP', 'ap']] },
    ],
    [
      'agencies that helped',
      'By Euronews with Agencies',
      {
        agencies: [
          ['Euronews', 'euronews'],
          ['Agencies', null],
        ],
      },
    ],
    [
      'a publisher',
      'By Ada Rowe for MailOnline',
      {
        authors: [['Ada Rowe', { affiliation: 'MailOnline' }]],
        agencies: [['MailOnline', 'daily-mail']],
      },
    ],
    [
      'a capital preposition',
      'By Ada Rowe Of Acme Institute Of Technology and Ben Ito Of The Associated Press',
      {
        authors: [
          ['Ada Rowe', { affiliation: 'Acme Institute Of Technology' }],
          ['Ben Ito', { affiliation: 'The Associated Press' }],
        ],
        agencies: [
          ['Acme Institute Of Technology', null],
          ['The Associated Press', 'ap'],
        ],
      },
    ],
    ['a companion', 'By Ada Rowe with Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }],
    [
      'a companion behind a role, without By',
      'Ada Rowe, reporter, with Ben Ito',
      { authors: [['Ada Rowe', { role: 'reporter' }], 'Ben Ito'] },
    ],
    [
      'agencies behind "with", without By',
      'Ada Rowe with Reuters',
      { authors: ['Ada Rowe'], agencies: [['Reuters', 'reuters']] },
    ],
    [
      'a handle in parentheses',
      'By Ada Rowe (@adarowe) and Ben Ito',
      { authors: [['Ada Rowe', { handle: '@adarowe' }], 'Ben Ito'] },
    ],
    [
      'special to',
      'By Ada Rowe | Special to the Acme Press',
      {
        authors: [['Ada Rowe', { affiliation: 'the Acme Press' }]],
        agencies: [['the Acme Press', null]],
      },
    ],
    [
      'a university',
      'Ada B. Rowe, Acme State University',
      {
        authors: [['Ada B. Rowe', { affiliation: 'Acme State University' }]],
        agencies: [['Acme State University', null]],
      },
    ],
    [
      'a station',
      'By Ada Rowe, Ben Ito, 7 News WSVN',
      {
        authors: [
          ['Ada Rowe', { affiliation: '7 News WSVN' }],
          ['Ben Ito', { affiliation: '7 News WSVN' }],
        ],
        agencies: [['7 News WSVN', null]],
      },
    ],
    [
      'a web site',
      'by Ada Rowe , Acme.example',
      {
        authors: [['Ada Rowe', { affiliation: 'Acme.example' }]],
        agencies: [['Acme.example', null]],
      },
    ],
    [
      'a word',
      'Ada Rowe, Ignites',
      { authors: [['Ada Rowe', { affiliation: 'Ignites' }]], agencies: [['Ignites', null]] },
    ],
    [
      'a title with an article',
      'By Ada Rowe, The Acme US',
      {
        authors: [['Ada Rowe', { affiliation: 'The Acme US' }]],
        agencies: [['The Acme US', null]],
      },
    ],
    [
      'a glued title',
      'Ada RoweThe West Acme',
      {
        authors: [['Ada Rowe', { affiliation: 'The West Acme' }]],
        agencies: [['The West Acme', null]],
      },
    ],
    [
      'a glued company',
      'By Ada RoweACMEBusiness',
      {
        authors: [['Ada Rowe', { affiliation: 'ACMEBusiness' }]],
        agencies: [['ACMEBusiness', null]],
      },
    ],
    [
      'a team behind a dash',
      'Posted by Ada Rowe and Ben Ito - Acme Safe Browsing team',
      {
        authors: [
          ['Ada Rowe', { affiliation: 'Acme Safe Browsing team' }],
          ['Ben Ito', { affiliation: 'Acme Safe Browsing team' }],
        ],
        agencies: [['Acme Safe Browsing team', null]],
      },
    ],
    [
      'staff beside the name',
      'By Ada Rowe PhillyAcme Staff',
      {
        authors: [['Ada Rowe', { affiliation: 'PhillyAcme Staff' }]],
        agencies: [['PhillyAcme Staff', null]],
      },
    ],
    ['an agency alone', 'By REUTERS', { agencies: [['REUTERS', 'reuters']] }],
    [
      'an agency with an article',
      'By THE ASSOCIATED PRESS=',
      { agencies: [['THE ASSOCIATED PRESS', 'ap']], left: '=' },
    ],
    [
      'an agency without By',
      'Press Trust of India',
      { agencies: [['Press Trust of India', 'pti']] },
    ],
    [
      'an agency and a staff',
      'By AFP and TOI staff',
      {
        agencies: [
          ['AFP', 'afp'],
          ['TOI staff', 'the-times-of-israel'],
        ],
      },
    ],
    ['staff', 'By MND Staff', { agencies: [['MND Staff', null]] }],
    ['a desk', 'by BWW News Desk', { agencies: [['BWW News Desk', null]] }],
    ['a desk without By', 'Acme Media News Desk', { agencies: [['Acme Media News Desk', null]] }],
    ['agencies', 'By Agencies', { agencies: [['Agencies', null]] }],
    ['reporters', 'By Reporters', { agencies: [['Reporters', null]] }],
    ['a role without a name', 'By Court Reporter', { agencies: [['Court Reporter', null]] }],
    [
      'a correspondent without a name',
      'Special Correspondent',
      { agencies: [['Special Correspondent', null]] },
    ],
    [
      'a body behind the role of another',
      'Acme News DeskStaff Writer - SeoulBy',
      {
        agencies: [
          ['Acme News', null],
          ['DeskStaff Writer', null],
          ['SeoulBy', null],
        ],
      },
    ],
    [
      "a newspaper's correspondent",
      'HT Correspondent',
      { agencies: [['HT Correspondent', 'hindustan-times']] },
    ],
    [
      'a newspaper, and a correspondent behind a full stop',
      'HT. Correspondent',
      {
        agencies: [
          ['HT', 'hindustan-times'],
          ['Correspondent', null],
        ],
      },
    ],
    [
      'a role behind a full stop',
      'Ada Rowe. Editor',
      { authors: [['Ada Rowe', { role: 'Editor' }]] },
    ],
    [
      'a name behind the full stop of a desk',
      'By AP reporter. Ada Rowe',
      { authors: ['Ada Rowe'], agencies: [['AP reporter', 'ap']] },
    ],
    [
      'a name behind the full stop of an abbreviated agency',
      'By A.P. reporter Ada Rowe',
      {
        authors: [['Ada Rowe', { role: 'reporter', affiliation: 'A.P.' }]],
        agencies: [['A.P.', 'ap']],
      },
    ],
    ['reports', 'By Staff Reports -', { agencies: [['Staff Reports', null]], left: ' -' }],
    [
      'services',
      'By Staff and news service reports',
      { agencies: [['Staff and news service reports', null]] },
    ],
    [
      'a genitive',
      "By World's Editorial Writers",
      { agencies: [["World's Editorial Writers", null]] },
    ],
    ['the board', 'The editorial board', { agencies: [['The editorial board', null]] }],
    [
      'a foundation',
      'By Acme Foundation•15 January 2020',
      { agencies: [['Acme Foundation', null]], stamps: ['15 January 2020'] },
    ],
    ['initials', 'srf/hosb', { agencies: [['srf/hosb', null]] }],
    [
      'a place and a role in parentheses',
      'By Ada Rowe (Seoul, correspondent) and Ben Ito (Hafenstadt, editor)',
      {
        authors: [
          ['Ada Rowe', { place: 'Seoul', role: 'correspondent' }],
          ['Ben Ito', { place: 'Hafenstadt', role: 'editor' }],
        ],
      },
    ],
    [
      'a mark at the end that divides nothing',
      'PTI Jul 1+ ',
      { agencies: [['PTI', 'pti']], stamps: ['Jul 1'] },
    ],
    [
      'an agency in parentheses',
      'By Ada Rowe (Reuters)',
      { authors: [['Ada Rowe', { affiliation: 'Reuters' }]], agencies: [['Reuters', 'reuters']] },
    ],
  ];
  it.each(bodies)('%s: %s', (...row) => check(row));

  const lines: readonly Row[] = [
    [
      "AP's second line",
      'By ADA ROWE\nAP Business Writer',
      {
        authors: [['ADA ROWE', { role: 'Business Writer', affiliation: 'AP' }]],
        agencies: [['AP', 'ap']],
      },
    ],
    [
      "ANPA's second line",
      'By ADA ROWE=\nAP Sports Writer=',
      {
        authors: [['ADA ROWE', { role: 'Sports Writer', affiliation: 'AP' }]],
        agencies: [['AP', 'ap']],
        left: '=',
      },
    ],
    [
      'an agency on the second line',
      'By ADA ROWE and BEN ITO\nAssociated Press',
      {
        authors: [
          ['ADA ROWE', { affiliation: 'Associated Press' }],
          ['BEN ITO', { affiliation: 'Associated Press' }],
        ],
        agencies: [['Associated Press', 'ap']],
      },
    ],
    [
      'an e-mail address',
      'By Ada Rowe | rowe@acme.example | The Denver Post',
      {
        authors: [['Ada Rowe', { email: 'rowe@acme.example', affiliation: 'The Denver Post' }]],
        agencies: [['The Denver Post', 'the-denver-post']],
      },
    ],
    [
      'an e-mail address beside the name',
      'By Ada Rowe rowe@acme.example',
      { authors: [['Ada Rowe', { email: 'rowe@acme.example' }]] },
    ],
    ['a glued handle', 'By Ada Rowe@adarowe', { authors: [['Ada Rowe', { handle: '@adarowe' }]] }],
    [
      'a name behind a handle',
      "By Ada Rowe @adarowe28 Ben O'Ito 01 October 2020",
      {
        authors: [['Ada Rowe', { handle: '@adarowe28' }], "Ben O'Ito"],
        stamps: ['01 October 2020'],
      },
    ],
  ];
  it.each(lines)('%s: %s', (...row) => check(row));

  const stamps: readonly Row[] = [
    [
      'an agency and a stamp',
      'Reuters Published 12 Jun, 2024 10:29am',
      { agencies: [['Reuters', 'reuters']], stamps: ['Published 12 Jun, 2024 10:29am'] },
    ],
    [
      'a stamp and the time to read',
      'By Ada Rowe Dec 19, 2016 at 2:19 pm ET • 5 min read',
      { authors: ['Ada Rowe'], stamps: ['Dec 19, 2016 at 2:19 pm ET'] },
    ],
    [
      'a stamp behind a bar',
      'Ada Rowe|Published 1 day ago',
      { authors: ['Ada Rowe'], stamps: ['Published 1 day ago'] },
    ],
    [
      'a stamp behind a dash',
      'By Ada Rowe - Associated Press - Friday, April 28, 2023',
      {
        authors: [['Ada Rowe', { affiliation: 'Associated Press' }]],
        agencies: [['Associated Press', 'ap']],
        stamps: ['Friday, April 28, 2023'],
      },
    ],
    [
      'a stamp behind a comma',
      'By Ada Rowe-Ito, December 16th 2016',
      { authors: ['Ada Rowe-Ito'], stamps: ['December 16th 2016'] },
    ],
    [
      'a stamp behind a slash',
      'Ada Rowe/November 18, 2016',
      { authors: ['Ada Rowe'], stamps: ['November 18, 2016'] },
    ],
    [
      'a stamp with a preposition',
      'by Ada Rowe on January 20, 2020',
      { authors: ['Ada Rowe'], stamps: ['on January 20, 2020'] },
    ],
    [
      'a stamp in front',
      '18/03/2019 | Ada Rowe',
      { authors: ['Ada Rowe'], stamps: ['18/03/2019'] },
    ],
    [
      'a stamp and By in front',
      'Oct 30 2020 by Ada Rowe',
      { authors: ['Ada Rowe'], stamps: ['Oct 30 2020'] },
    ],
    [
      'an agency and a stamp in front',
      'The Guardian 02/10/2020 Ada Rowe',
      {
        authors: ['Ada Rowe'],
        agencies: [['The Guardian', 'the-guardian']],
        stamps: ['02/10/2020'],
      },
    ],
    ['glued print', 'ByAda Rowe Dec 9, 2016', { authors: ['Ada Rowe'], stamps: ['Dec 9, 2016'] }],
    ['a glued label', 'By Ada RoweUpdated', { authors: ['Ada Rowe'] }],
    ['a glued icon', 'By Ada RoweTwitter', { authors: ['Ada Rowe'] }],
    [
      'a glued icon and a role',
      'Ada RoweTwitterNews & Culture Writer',
      { authors: [['Ada Rowe', { role: 'News & Culture Writer' }]] },
    ],
    [
      'a glued count',
      'By Ada Rowe and Ben C. Ito24 comments',
      { authors: ['Ada Rowe', 'Ben C. Ito'] },
    ],
    ['a glued footnote', 'Ada Rowe0', { authors: ['Ada Rowe'] }],
    ['a glued footnote and a comma', 'Ada Rowe0,', { authors: ['Ada Rowe'], left: ',' }],
    [
      'a count behind a stamp',
      'By Ada Rowe 8 January 2020, 3:51 pm 11',
      { authors: ['Ada Rowe'], stamps: ['8 January 2020, 3:51 pm'] },
    ],
    ['a time of day', 'By Ada Rowe at 18:52', { authors: ['Ada Rowe'], stamps: ['at 18:52'] }],
    [
      'a month that was cut off',
      'by Ada Rowe and Ben Ito Sept',
      { authors: ['Ada Rowe', 'Ben Ito'] },
    ],
    [
      'a kicker, a stamp and a teaser',
      'News By Ada Rowe published 19 May 2026 A big shift, but not for all',
      { authors: ['Ada Rowe'], stamps: ['published 19 May 2026'] },
    ],
    [
      'topics behind a stamp',
      'By Ada Rowe | November 18, 2019 | Topic: Hardware',
      { authors: ['Ada Rowe'], stamps: ['November 18, 2019'] },
    ],
    [
      'words of the page',
      'By Ada Rowe View author archive Get author RSS feed',
      { authors: ['Ada Rowe'] },
    ],
    ['more of the same', 'by Ada Rowe More stories by Ada Rowe', { authors: ['Ada Rowe'] }],
    [
      'somebody else',
      'By Ada Rowe Illustration by Ben Ito May 10, 2019',
      { authors: ['Ada Rowe'], stamps: ['May 10, 2019'] },
    ],
    ['a copyright mark', 'By Ada Rowe © 2012', { authors: ['Ada Rowe'] }],
  ];
  it.each(stamps)('%s: %s', (...row) => check(row));

  const languages: readonly (readonly [...Row, ReadOptions])[] = [
    ['German', 'Von Ada Rowe und Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }, { locales: [de] }],
    [
      'German with a role',
      'Von Ada Rowe Leitende Wirtschaftsredakteurin',
      { authors: [['Ada Rowe', { role: 'Leitende Wirtschaftsredakteurin' }]] },
      { locales: [de] },
    ],
    [
      'German with an agency',
      'Von Ada Rowe mit AP',
      { authors: ['Ada Rowe'], agencies: [['AP', 'ap']] },
      { locales: [de] },
    ],
    ['German initials', 'Von: det/dpa', { agencies: [['det/dpa', null]] }, { locales: [de] }],
    [
      'German with a kicker and a count',
      'Kolumne von Ada Rowe - 28.04.2024 um 08:52 Uhr - 12 Ergänzungen',
      { authors: ['Ada Rowe'], stamps: ['28.04.2024 um 08:52 Uhr'] },
      { locales: [de] },
    ],
    [
      'a German site with initials',
      'Quelle: acme.de/bb',
      { agencies: [['acme.de/bb', null]] },
      { locales: [de] },
    ],
    [
      'a German desk',
      'Redaktion Gelbe Seiten',
      { agencies: [['Redaktion Gelbe Seiten', null]] },
      { locales: [de] },
    ],
    [
      'a German prefix that is a particle',
      'Walter von Rowe',
      { authors: ['Walter von Rowe'] },
      { locales: [de] },
    ],
    ['French', 'Par Ada Rowe et Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }, { locales: [fr] }],
    [
      'French bodies',
      'Par Le Figaro et AFP',
      {
        agencies: [
          ['Le Figaro', 'le-figaro'],
          ['AFP', 'afp'],
        ],
      },
      { locales: [fr] },
    ],
    [
      'French with a stamp',
      'Par Ada Rowe le 07 mai 2020',
      { authors: ['Ada Rowe'], stamps: ['le 07 mai 2020'] },
      { locales: [fr] },
    ],
    ['Spanish', 'Por Ada Rowe y Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }, { locales: [es] }],
    [
      'Portuguese',
      'Por Ada Rowe, repórter',
      { authors: [['Ada Rowe', { role: 'repórter' }]] },
      { locales: [pt] },
    ],
    [
      'Italian',
      'di Ada Rowe, inviata',
      { authors: [['Ada Rowe', { role: 'inviata' }]] },
      { locales: [italian] },
    ],
    ['Dutch', 'Door Ada van der Rowe', { authors: ['Ada van der Rowe'] }, { locales: [nl] }],
    ['Danish', 'Af Ada Rowe og Ben Ito', { authors: ['Ada Rowe', 'Ben Ito'] }, { locales: [da] }],
    [
      'Norwegian',
      'Av Ada Rowe, politisk redaktør',
      { authors: [['Ada Rowe', { role: 'politisk redaktør' }]] },
      { locales: [nb] },
    ],
    ['Swedish', 'Av Ada Rowe', { authors: ['Ada Rowe'] }, { locales: [sv] }],
    [
      'Russian',
      'Автор: Анна Роуз, корреспондент',
      { authors: [['Анна Роуз', { role: 'корреспондент' }]] },
      { locales: [ru] },
    ],
    ['Japanese', '大渡 美咲', { authors: ['大渡 美咲'] }, { locales: [ja] }],
    [
      'Japanese with a stamp',
      '大渡太郎2019年04月13日',
      { authors: ['大渡太郎'], stamps: ['2019年04月13日'] },
      { locales: [ja] },
    ],
    [
      'Korean',
      '박준석 기자 외 1명',
      { authors: [['박준석', { role: '기자' }]] },
      { locales: [ko] },
    ],
    ['Chinese', '记者 王小明', { authors: ['王小明'] }, { locales: [zhCN] }],
    ['Chinese, the prefix glued', '記者王小明', { authors: ['王小明'] }, { locales: [zhTW] }],
    [
      'Japanese, four characters and a role glued',
      '大渡美咲記者',
      { authors: [['大渡美咲', { role: '記者' }]] },
      { locales: [ja] },
    ],
    [
      'Japanese, four characters and a role',
      '大渡美咲 記者',
      { authors: [['大渡美咲', { role: '記者' }]] },
      { locales: [ja] },
    ],
    [
      'Chinese, four characters and a role',
      '王小明明 记者',
      { authors: [['王小明明', { role: '记者' }]] },
      { locales: [zhCN] },
    ],
    [
      'Chinese, four characters and a stamp',
      '王小明明 2024年6月12日',
      { authors: ['王小明明'], stamps: ['2024年6月12日'] },
      { locales: [zhCN] },
    ],
    [
      'Chinese, one character and a blank',
      '王 小明',
      { authors: ['王 小明'] },
      { locales: [zhCN] },
    ],
    ['Chinese beside English', '王小明', { authors: ['王小明'] }, { locales: [en, zhCN] }],
    ['Chinese without a prefix', '牛小明', { authors: ['牛小明'] }, { locales: [zhCN] }],
    [
      "the caller's role",
      'Ada Rowe Weather Wizard',
      { authors: [['Ada Rowe', { role: 'Weather Wizard' }]] },
      { vocabulary: { roles: ['Wizard'] } },
    ],
    [
      "the caller's agency",
      'By Ada Rowe, Zog',
      { authors: [['Ada Rowe', { affiliation: 'Zog' }]], agencies: [['Zog', 'zog']] },
      { vocabulary: { agencies: { Zog: 'zog' } } },
    ],
  ];
  it.each(languages)('%s: %s', (how, text, expected, options) =>
    check([how, text, expected], options),
  );

  it('words and pictures', () => {
    const expected = { authors: ['Ada Rowe'] };
    const { span, ...value } = expectedOf('Ada Rowe', expected);
    const result = read('Ada Rowe (words) and Ben Ito (pictures)');
    expect(result).toStrictEqual({ ...value, span: { ...span, end: 39 } });
  });

  it('words and photographs', () => {
    check(['', 'Words by Ada Rowe. Photographs by Ben Ito', { authors: ['Ada Rowe'] }]);
  });

  it('a whole value', () => {
    expect(parseByline('By Ada Rowe, Reuters, June 12, 2024')).toStrictEqual({
      ok: true,
      value: {
        kind: 'byline',
        authors: [
          {
            name: 'Ada Rowe',
            role: null,
            place: null,
            affiliation: 'Reuters',
            email: null,
            handle: null,
            span: { start: 3, end: 11 },
          },
        ],
        agencies: [{ name: 'Reuters', id: 'reuters', span: { start: 13, end: 20 } }],
        timestamps: [expect.objectContaining({ kind: 'timestamp', span: { start: 22, end: 35 } })],
        span: { start: 0, end: 35 },
      },
    });
  });

  it('the line at an offset, and leaves the lines behind it', () => {
    const text = 'Rates\nBy Ada Rowe\nThe council met.';
    const result = runAt(byline(), text, 6);
    expect(result.ok && result.value.end).toBe(17);
    expect(result.ok && result.value.value.authors[0]?.span).toStrictEqual({ start: 9, end: 17 });
  });

  it('among stock parsers', () => {
    const page = P.seqMap(byline(), P.string('\n'), P.all, ({ authors }, _, story) => ({
      by: authors.map(({ name }) => name),
      story,
    }));
    expect(page.parse('By Ada Rowe and Ben Ito\nThe council met.')).toMatchObject({
      value: { by: ['Ada Rowe', 'Ben Ito'], story: 'The council met.' },
    });
  });
});

describe('marks, and their near misses', () => {
  const marks = (...all: string[]) => all.map((text) => ({ mark: JSON.stringify(text), text }));
  /** The names, then the bodies, then the stamps of a line, or null. */
  const said = (text: string): string | null => {
    const result = parseByline(text);
    if (!result.ok) return null;
    const { authors, agencies, timestamps } = result.value;
    return [
      ...[...authors, ...agencies].map(({ name }) => name),
      ...timestamps.map(({ span }) => text.slice(span.start, span.end)),
    ].join('; ');
  };

  it.each(
    marks(
      ...[
        ' ',
        '',
        ' | ',
        '｜',
        ' • ',
        ' · ',
        '●',
        ' ∙ ',
        '▪',
        ', ',
        '; ',
        ' + ',
        ' / ',
        '//',
        '／',
      ],
      ...[
        ' - ',
        ' -- ',
        ' --- ',
        ' ---- ',
        ' – ',
        ' — ',
        ': ',
        '. ',
        ' —— ',
        ' –– ',
        '   •   ',
        ' • | ',
        ' • — ',
        ' • – ',
        ' • -   ',
        ' | — ',
        ', - ',
        '         |         ',
      ],
    ),
  )('a name and a stamp with $mark between them', ({ text }) => {
    expect(said(`By Ada Rowe${text}12 June 2024`)).toBe('Ada Rowe; 12 June 2024');
  });
  it.each(
    marks(
      ' ------ ',
      ' /// ',
      ' * ',
      ' ~ ',
      ' ||| ',
      '.',
      ':',
      '          |',
      '|          ',
      ' • —          ',
    ),
  )('no name and stamp with $mark between them', ({ text }) => {
    expect(said(`By Ada Rowe${text}12 June 2024`)).not.toBe('Ada Rowe; 12 June 2024');
  });

  it.each(marks('- ', '– ', '—— ', '•  ', '*   ', '********* ', '| '))(
    'a line behind $mark',
    ({ text }) => {
      expect(said(`${text}By Ada Rowe`)).toBe('Ada Rowe');
    },
  );
  it.each(marks('-', '********** ', '-    '))('no line behind $mark', ({ text }) => {
    expect(said(`${text}By Ada Rowe`)).toBeNull();
  });

  it.each(
    marks(
      ' |',
      '｜',
      '/',
      ' ／',
      ' ·',
      ' ●',
      ' =',
      ',',
      '.',
      ':',
      ';',
      ' -',
      ' –',
      ' —',
      ' , - . |',
    ),
  )('a line before $mark, which is none of it', ({ text }) => {
    const result = parseByline(`By Ada Rowe${text}`);
    expect(result.ok && result.value.span).toStrictEqual({ start: 0, end: 11 });
  });
  it.each(marks('!', '?', ' *', ' ~', ',.,.,.,.,.'))('no line before $mark', ({ text }) => {
    expect(said(`By Ada Rowe${text}`)).toBeNull();
  });

  it.each(marks('\n', '\r\n', '\r', '.\r\n', '                     \n', ' |            \n'))(
    'a line that ends with $mark, and the next one is left alone',
    ({ text }) => {
      const own = ['By Ada Rowe', 'By Ada Rowe 12 June 2024', 'Reuters', 'By Ada Rowe\nReuters'];
      for (const line of own) {
        expect(runAt(byline(), `${line}${text}The council met.`)).toMatchObject({
          ok: true,
          value: { value: { span: { start: 0, end: line.length } } },
        });
      }
    },
  );

  it.each(marks('\n', '\r\n', ' =\n', ' = \r\n', '\n  ', '\n\n', '\t\n', '         =         \n'))(
    'two lines with $mark between them',
    ({ text }) => {
      expect(said(`By Ada Rowe${text}Associated Press Writer`)).toBe('Ada Rowe; Associated Press');
      expect(said(`By Ada Rowe${text}Associated Press Writer =`)).toBe(
        'Ada Rowe; Associated Press',
      );
    },
  );
  it.each(
    marks(
      ' *\n',
      ' ==\n',
      '          =\n',
      ' =          \n',
      '\n          ',
      '\n'.repeat(11),
      `=${'\n'.repeat(11)}`,
      ' \r \n',
      '=\r \n',
    ),
  )('no two lines with $mark between them', ({ text }) => {
    expect(said(`By Ada Rowe${text}Associated Press Writer`)).not.toBe(
      'Ada Rowe; Associated Press',
    );
  });

  it.each(marks('7', '12', '123', '7 ', '7   ', '7\n', '7\r\n'))(
    'a footnote %s glued to a name',
    ({ text }) => {
      expect(runAt(byline(), `By Ada Rowe${text}`)).toMatchObject({ ok: true });
      if (text.endsWith('\n')) {
        expect(runAt(byline(), `By Ada Rowe${text}The council met.`)).toMatchObject({ ok: true });
      }
      expect(said(`By Ada Rowe${text.trimEnd()}`)).toBe('Ada Rowe');
    },
  );
  it.each(marks(' \n', ' \r', ' |\n', ' |\r', ' • |\n', ' • |\r'))(
    'a stamp behind $mark is one of the next line',
    ({ text }) => {
      expect(runAt(byline(), `By Ada Rowe${text}12 June 2024 was a day.`)).toMatchObject({
        value: { value: { timestamps: [], span: { start: 0, end: 11 } } },
      });
    },
  );

  it('a teaser ends with its line', () => {
    const line = 'By Ada Rowe 12 June 2024 what the council said';
    expect(runAt(byline(), `${line}\nThe council met.`)).toMatchObject({
      value: { end: line.length },
    });
  });

  it('a second line that goes on is the first of the story', () => {
    for (const line of ['Reuters reported on it.', 'Associated Press writers met.']) {
      expect(runAt(byline(), `By Ada Rowe\n${line}`)).toMatchObject({
        value: { value: { agencies: [] }, end: 11 },
      });
    }
  });

  it.each(marks('1234', ' 7', '7x'))('no footnote %s', ({ text }) => {
    expect(said(`By Ada Rowe${text}`)).toBeNull();
  });

  it.each([
    ['a count of comments', 'By Ada Rowe | 12 comments', 'Ada Rowe'],
    ['a count with a hyphen', 'By Ada Rowe | 5-min read', 'Ada Rowe'],
    ['a long count', 'By Ada Rowe | 12345 comments', 'Ada Rowe'],
    ['a count that is too long', 'By Ada Rowe | 123456 comments', null],
    ['a count of nothing', 'By Ada Rowe | 12 trousers', null],
    ['a mark of copyright', 'By Ada Rowe ©', 'Ada Rowe'],
    ['its year', 'By Ada Rowe © 2024', 'Ada Rowe'],
    ['its year behind two blanks', 'By Ada Rowe ©  2024', 'Ada Rowe'],
    ['no year', 'By Ada Rowe © 20245', null],
    ['a figure too few for one', 'By Ada Rowe © 202', null],
    ['blanks too many before it', 'By Ada Rowe ©   2024', null],
    ['a year that is glued to an icon', 'By Ada Rowe ©2024Twitter', 'Ada Rowe'],
    ['three blanks behind a count', 'By Ada Rowe | 12   comments', 'Ada Rowe'],
    ['four blanks behind a count', 'By Ada Rowe | 12    comments', null],
    ['a kicker', 'News Ada Rowe', 'Ada Rowe'],
    ['a kicker and a glued colon', 'News:Ada Rowe', 'Ada Rowe'],
    ['a kicker nine blanks away', 'News         |         Ada Rowe', 'Ada Rowe'],
    ['blanks too many before a bar', 'News          | Ada Rowe', null],
    ['blanks too many behind a bar', 'News |          Ada Rowe', null],
    ['a kicker and a colon', 'News: Ada Rowe', 'Ada Rowe'],
    ['a kicker and a bar', 'News | Ada Rowe', 'Ada Rowe'],
    ['a kicker and a dash', 'News — Ada Rowe', 'Ada Rowe'],
    ['a kicker and a short dash', 'News – Ada Rowe', 'Ada Rowe'],
    ['a kicker and a hyphen', 'News - Ada Rowe', 'Ada Rowe'],
    ['a kicker, a bar and blanks', 'News    |    Ada Rowe', 'Ada Rowe'],
    ['a kicker before By and one word', 'News | By Rowe', 'Rowe'],
    ['a kicker and a comma, as among topics', 'News, Ada Rowe', null],
    ['a kicker before a role', 'News: editor', null],
    ['a kicker before a word', 'News | Acme', null],
    ['a photographer', 'By Ada Rowe Photo: © Ben Ito', 'Ada Rowe'],
    ['a photographer between blanks', 'By Ada Rowe Photo  :  ©  Ben Ito', 'Ada Rowe'],
    ['an illustrator', 'By Ada Rowe Illustration by:Ben Ito', 'Ada Rowe'],
    ['a photographer nine blanks away', 'By Ada Rowe Photo         Ben Ito', 'Ada Rowe'],
    ['a name ten blanks away', 'By Ada Rowe Photo          Ben Ito', 'Ada Rowe; Ben Ito'],
    ['a glued icon', 'By Ada RoweShare', 'Ada Rowe'],
    ['a glued word that begins like an icon', 'By Ada RoweSharesome', null],
    ['an icon in front', 'Twitter By Ada Rowe', 'Ada Rowe'],
    [
      'a word of furniture, then a teaser, behind a stamp',
      'By Ada Rowe 12 June 2024 5 min read A teaser of ours',
      'Ada Rowe; 12 June 2024',
    ],
    ['the same without a stamp', 'By Ada Rowe 5 min read A teaser of ours', null],
    ['a name behind the stamp, then a teaser', '12 June 2024 Ada Rowe met the board', null],
    ['a teaser behind a stamp in front', '12 June 2024 was a day', null],
    ['an odd rest', `By Ada Rowe 12 June 2024 ${'x'.repeat(11)}`, 'Ada Rowe; 12 June 2024'],
    [
      'a name in small letters of twenty',
      `By ada ${'r'.repeat(20)}, Reuters`,
      `ada ${'r'.repeat(20)}; Reuters`,
    ],
    ['of more', `By ada ${'r'.repeat(21)}, Reuters`, null],
    [
      'a given name of twenty',
      `By ${'a'.repeat(20)} rowe, Reuters`,
      `${'a'.repeat(20)} rowe; Reuters`,
    ],
    ['of more', `By ${'a'.repeat(21)} rowe, Reuters`, null],
    ['two blanks before the agency', 'By ada rowe,  Reuters', 'ada rowe; Reuters'],
    ['none', 'By ada rowe,Reuters', null],
    ['a phrase before a place', 'By sheer luck, Oslo', null],
    ['a glued icon and small letters', 'By Ada RoweShareupdated 12 June 2024', null],
    ['a word that begins like an icon', '12 June ShareAda Rowe', null],
    ['one in front of the line', 'ShareAda Rowe', null],
    [
      'people behind a stamp, and an agency in front',
      'Reuters 12 June 2024 Ada Rowe and Ben Ito',
      'Ada Rowe; Ben Ito; Reuters; 12 June 2024',
    ],
    [
      'people behind an agency and a stamp',
      'Reuters | 12 June 2024 | Ada Rowe and Ben Ito',
      'Ada Rowe; Ben Ito; Reuters; 12 June 2024',
    ],
    [
      'an address behind a body between them',
      'By Ada Rowe, Reuters, ada@acme.example Ben Ito',
      'Ada Rowe; Ben Ito; Reuters',
    ],
    ['a body and a person before a marked list', 'Ada Rowe, Reuters By Ben Ito', null],
    [
      'a name glued to another',
      'By Ada RoweBen Ito 12 June 2024',
      'Ada Rowe; Ben Ito; 12 June 2024',
    ],
    ['a word that is glued to a name', '12 June 2024 Ada RoweWare', null],
    [
      'a person behind the stamp',
      'Ada Rowe | 12 June 2024 | Ben Ito',
      'Ada Rowe; Ben Ito; 12 June 2024',
    ],
    [
      'topics behind a role and a stamp',
      'Ada Rowe, editor | 12 June 2024 | Hardware',
      'Ada Rowe; 12 June 2024',
    ],
    ['four words', 'Ada Ben Cleo Rowe', 'Ada Ben Cleo Rowe'],
    ['four words in capitals', 'ADA BEN CLEO ROWE', null],
    ['four words in capitals behind By', 'BY ADA BEN CLEO ROWE', 'ADA BEN CLEO ROWE'],
    ['three words of a script without capitals', 'דנה כהן לוי', 'דנה כהן לוי'],
    ['four of them', 'דנה כהן לוי שרון', null],
    ['an address between two people', 'By Ada Rowe ada@acme.example Ben Ito', 'Ada Rowe; Ben Ito'],
    ['a role and a full stop between them', 'By Ada Rowe, editor. Ben Ito', 'Ada Rowe; Ben Ito'],
    ['a body between them', 'By Ada Rowe, Reuters. Ben Ito', null],
    ['a place between them', 'By Ada Rowe in Oslo. Ben Ito', null],
    ['the longest rest', `By Ada Rowe 12 June 2024 ${'x'.repeat(120)}`, 'Ada Rowe; 12 June 2024'],
    ['a longer one', `By Ada Rowe 12 June 2024 ${'x'.repeat(121)}`, null],
    ['topics behind a stamp', 'Ada Rowe | 12 June 2024 | Hardware', 'Ada Rowe; 12 June 2024'],
    [
      'one word before it',
      'Ada Rowe | Hardware | 12 June 2024',
      'Ada Rowe; Hardware; 12 June 2024',
    ],
    ['two marked lists', 'By Ada Rowe By Ben Ito', null],
    ['a body before a marked list', 'Reuters By Ada Rowe', 'Ada Rowe; Reuters'],
    ['a name glued to itself', 'Ada RoweAda Rowe', 'Ada Rowe'],
    ['a name that is said twice', 'Ada Rowe Ada Rowe', 'Ada Rowe'],
    ['a name that is said twice, with more blanks', 'Ada Rowe   Ada Rowe', 'Ada Rowe'],
    ['small letters before an agency', 'By ada rowe, Reuters', 'ada rowe; Reuters'],
    ['small letters before another word', 'By ada rowe, trousers', null],
    ['small letters of one', 'By a rowe, Reuters', null],
    ['small letters of one behind', 'By ada r, Reuters', null],
    ['By and a colon', 'By : Ada Rowe', 'Ada Rowe'],
    ['By without a blank', 'ByAda Rowe', 'Ada Rowe'],
    ['By in capitals, without one', 'BYADA ROWE', 'BYADA ROWE'],
    ['By and blanks', 'By   :   Ada Rowe', 'Ada Rowe'],
    ['a date behind on', 'By Ada Rowe on 12 June 2024', 'Ada Rowe; on 12 June 2024'],
    ['two stamps', 'By Ada Rowe 12 June 2024 13 June 2024', 'Ada Rowe; 12 June 2024; 13 June 2024'],
    ['a month that was cut off', 'By Ada Rowe June', 'Ada Rowe'],
    ['three capitals', 'ADA BEN ROWE', 'ADA BEN ROWE'],
    ['a single word with a stop', 'A.Rowe', 'A.Rowe'],
  ])('%s: %s', (_how, text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each(marks('|', '｜', '/', '／', '•', '·', '●', '∙', '▪', '–', '—', '-'))(
    'a teaser behind %s, where a stamp stands in front',
    ({ text }) => {
      expect(said(`12 June 2024 Ada Rowe ${text} what the council said`)).toBe(
        'Ada Rowe; 12 June 2024',
      );
      expect(said(`Ada Rowe ${text} what the council said`)).toBeNull();
    },
  );
  it.each(marks('', ',', ':', '*'))('no teaser behind %s', ({ text }) => {
    expect(said(`12 June 2024 Ada Rowe${text} met the board`)).toBeNull();
  });

  it('says what a line may go on with', () => {
    const followed = sequenceOf([byline(), literal('!')], () => null);
    expect(run(followed, 'By Ada Rowe')).toStrictEqual({
      ok: false,
      error: { offset: 11, found: '', expected: ['"!"', 'end of line', 'line end', 'name'] },
    });
  });

  it('the length of a line without By is counted from where it begins, to its end', () => {
    const story = `${'The council met. '.repeat(30)}\n`;
    const readAt = (line: string) => {
      const result = runAt(byline(), `${story}${line}\nThe council met.`, story.length);
      return result.ok ? result.value.value.authors.length : null;
    };
    const names = Array.from({ length: 20 }, () => 'Ada Rowe').map(
      (name, i) => `${name}${'abcdefghijklmnopqrstuvwx'[i]}`,
    );
    const line = names.join(', ');
    expect(line).toHaveLength(218);
    const longer = (more: number) => `${line}${'o'.repeat(more)}`;
    expect([0, 20, 21, 22].map((more) => readAt(longer(more)))).toStrictEqual([20, 20, 20, 20]);
    expect([23, 24, 200].map((more) => readAt(longer(more)))).toStrictEqual([null, null, null]);
  });

  it('a line without By has 240 characters at most', () => {
    const names = Array.from('abcdefghijklmnopqrstuvwx', (letter) => `Ada Row${letter}`);
    const line = `${names.join(', ')}oo`;
    expect(line).toHaveLength(240);
    expect(said(line)?.split('; ')).toHaveLength(24);
    expect(said(`${line}\n`)?.split('; ')).toHaveLength(24);
    expect(said(`${line}o`)).toBeNull();
    expect(said(`${line}o\n`)).toBeNull();
    expect(said(`By ${line}o`)?.split('; ')).toHaveLength(24);
  });
});

describe('refuses', () => {
  const rows: readonly (readonly [how: string, text: string, offset: number, expected: string])[] =
    [
      ['a date behind By', 'By June 2016, most of it was new', 3, 'name'],
      ['a phrase', 'By chance, not long afterwards', 3, 'name'],
      ['a question', 'By weight?', 3, 'name'],
      ['a filter', 'By Cuisine:', 3, 'name'],
      ['two filters', 'By Course or Type', 3, 'name'],
      ['a filter in capitals', 'BY DATE', 3, 'name'],
      ['a licence', 'BY: Namensnennung', 4, 'name'],
      ['a heading', 'By Position BK Transfers', 3, 'name'],
      ['a number', 'by 0.12. Which means large,', 3, 'name'],
      ['a time', 'By the end of 2017,', 3, 'name'],
      ['an advertiser', 'by Taboolaby Taboola', 13, 'end of line'],
      ['a parenthesis that is not open', 'By Ada Rowe, editor)', 19, 'end of line'],
      ['a parenthesis that is not closed', 'By Ada Rowe (Seoul, editor', 12, 'end of line'],
      ['an editor of a topic', 'Orphan Diseases (B Manger, Section Editor)', 16, 'end of line'],
      ['a place and no role', 'By Ada Rowe (Seoul, 2024)', 12, 'end of line'],
      ['a sponsor', 'Sponsored by Acme', 0, 'byline prefix'],
      ['a word behind a name', 'By Ela on', 7, 'end of line'],
      ['a sentence', 'Ada Rowe met the council', 9, 'end of line'],
      [
        'a sentence that opens with By',
        'By Ada Rowe standing down, the council wins time',
        12,
        'end of line',
      ],
      ['a headline', 'Council rejects plan', 8, 'end of line'],
      ['a headline with "with" in it', 'Ada Rowe with Ben Ito', 0, 'byline prefix'],
      ['a name twice, as far apart as no words are', 'Ada Rowe    Ada Rowe', 0, 'byline prefix'],
      ['a headline in capitals', 'ROWE ITO MARSH SHELF FINN', 0, 'byline prefix'],
      ['a section', 'World News', 0, 'byline prefix'],
      ['a section that is a place', 'Middle East', 0, 'byline prefix'],
      ['a date', '12 June 2024', 0, 'name or agency'],
      ['a stamp', 'Published 12 Jun, 2024 10:29am', 0, 'name or agency'],
      ['one word', 'Rowe', 0, 'byline prefix'],
      ['one word twice', 'Blog Blog', 0, 'byline prefix'],
      ['one word with a stamp', 'Rowe 12 June 2024', 0, 'byline prefix'],
      ['an institution without By', 'Acme Foundation', 0, 'byline prefix'],
      ['an unknown employer without By', 'Trousers for Taucher', 0, 'byline prefix'],
      ['a proper name for an unknown one', 'Grand Trousers for Acme', 19, 'agency'],
      ['a verse', 'John 3:16', 0, 'byline prefix'],
      ['a number behind a name', 'Ada Rowe 12', 9, 'end of line'],
      ['a topic behind a name and an icon', 'Ada Rowe Share Hardware', 15, 'byline prefix'],
      ['a topic behind an agency', 'Reuters | 12 June 2024 | Hardware', 25, 'byline prefix'],
      ['a word on each side of an icon', 'Rowe Share Ito', 0, 'byline prefix'],
      [
        'a teaser behind a second stamp',
        '18/03/2019 Ada Rowe 14:30 what the council said',
        26,
        'end of line',
      ],
      ['a row of lists', 'Radtour By Ada Rowe', 11, 'end of line'],
      ['a person before a marked list', 'Ben Ito By Ada Rowe', 11, 'end of line'],
      ['a section on the second line', 'By Ada Rowe\nSport', 12, 'agency'],
      ['a name on the second line', 'By Ada Rowe\nBen Ito', 12, 'agency'],
      ['a dateline', 'ROWETOWN, Sept. 2 - Oil prices rose', 0, 'byline prefix'],
      [
        'a dated sentence',
        '2004-09-07 Acme Electronics, the largest of all, said it would',
        29,
        'end of line',
      ],
      ['a paragraph', `Ada Rowe ${'and Ben Ito '.repeat(30)}`, 0, 'byline prefix'],
      ['a long rest', `By Ada Rowe 12 June 2024 ${'x'.repeat(130)}`, 25, 'end of line'],
      ['nothing', '', 0, 'byline prefix'],
      ['only a prefix', 'By ', 3, 'name'],
    ];
  it.each(rows)('%s: %s', (_how, text, offset, expected) => {
    const result = parseByline(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.expected).toContain(expected);
    expect(result.error.offset).toBe(offset);
    expect(result.error.found).toBe(text.slice(offset, offset + 20));
  });

  /** Everything that would have been accepted. */
  const opening = ['agency', 'initials', 'name', 'role', 'web site'];
  const line = [
    ...[
      'byline prefix',
      'count',
      'credit',
      'end of line',
      'furniture',
      'kicker',
      'month',
      'timestamp',
    ],
  ];
  const accepted: readonly (readonly [text: string, offset: number, expected: string[]])[] = [
    [
      '',
      0,
      [
        ...['agency', 'byline prefix', 'count', 'credit', 'furniture', 'initials', 'kicker'],
        ...['month', 'name', 'role', 'timestamp', 'web site'],
      ],
    ],
    ['By ?', 3, opening],
    ['By ada ?', 3, opening],
    ['By Ada Rowe ?', 12, ['end of line']],
    ['By Ada Rowe | ?', 14, ['end of line']],
    [`By Ada Rowe ${'?'.repeat(130)}`, 12, [...line, ...opening].sort()],
    [
      `By Ada Rowe 12${'?'.repeat(130)}`,
      14,
      [
        'a.m. or p.m.',
        'count',
        'date mark',
        'end of line',
        'month',
        'time mark',
        'unit of time',
        '月',
      ],
    ],
    [`By Ada Rowe${'?'.repeat(130)}`, 11, [...line, ...opening, 'line end'].sort()],
    ['By Ada Rowe\n?', 12, ['agency', 'end of text', 'initials', 'name', 'role', 'web site']],
    ['By Ada Rowe\nReuters?', 19, ['line end', 'name']],
    ['News | ?', 7, ['name']],
    ['Published ?', 10, ['date or time']],
    ['x'.repeat(241), 0, ['byline prefix']],
    ['7 ?', 2, ['a.m. or p.m.', 'count', 'month', 'unit of time']],
  ];
  it.each(accepted)('%j: what is expected at %i', (text, offset, expected) => {
    const result = parseByline(text);
    expect(!result.ok && [result.error.offset, result.error.expected]).toStrictEqual([
      offset,
      expected,
    ]);
  });

  const others: readonly (readonly [how: string, text: string, options: ReadOptions])[] = [
    ['a horse and its odds', '7.50 Ada Rowe', {}],
    ['a Japanese word', '一覧', { locales: [ja] }],
    ['four characters without a role', '王小明明', { locales: [zhCN] }],
    ['four characters and a role in English', '王小明明, editor', { locales: [zhCN, en] }],
    ['a Japanese name of two parts, one of them too long', '山田 太郎左衛門', { locales: [ja] }],
    ['a Korean name with a blank', '홍 길동', { locales: [ko] }],
    ['a name that opens with no family', '财小明', { locales: [zhCN] }],
    ['the name of a Chinese family in English', '王小明', {}],
    ['a Korean sentence', '알림이 없습니다', { locales: [ko] }],
    ['a Korean word', '댓글달기', { locales: [ko] }],
    ['a Chinese section', '财经', { locales: [zhCN] }],
    ['a German noun', 'Unstillbare Fröhlichkeit', { locales: [de] }],
    ['a row of words without capitals', 'سياسة الخصوصية الشروط والأحكام', {}],
  ];
  it.each(others)('%s: %s', (_how, text, options) => {
    expect(parseByline(text, options).ok).toBe(false);
  });

  it('options that are none', () => {
    expect(() => parseByline('By Ada Rowe', { locale: en } as ReadOptions)).toThrow(TypeError);
  });
});

describe('isMarkedByline', () => {
  it.each([
    ['By Ada Rowe', true],
    ['News Ada Rowe', true],
    ['Ada Rowe Science editor', true],
    ['Ada Rowe in Oslo', true],
    ['Ada Rowe, Reuters', true],
    ['Ada Rowe 12 June 2024', true],
    ['Ada Rowe @adarowe', true],
    ['Ada Rowe rowe@acme.example', true],
    ['By Reuters', true],
    ['Ada Rowe', false],
    ['Ada Rowe and Ben Ito', false],
    ['Reuters', false],
  ])('%s: %s', (text, marked) => {
    const result = parseByline(text);
    expect(result.ok && isMarkedByline(result.value)).toBe(marked);
  });
});

/** A byline without its offsets. */
function meaning({ authors, agencies, timestamps }: Byline): unknown {
  return JSON.parse(
    JSON.stringify([authors, agencies, timestamps], (key, value: unknown) =>
      key === 'span' ? undefined : value,
    ),
  );
}

function readMeaning(text: string): unknown {
  const result = parseByline(text);
  return result.ok ? meaning(result.value) : explain(text, result.error);
}

const STYLES: readonly BylineStyle[] = ['ap', 'reuters', 'guardian'];

describe('formatByline', () => {
  it.each([
    [
      'By Ada Rowe and Ben Ito',
      'By Ada Rowe and Ben Ito',
      'By Ada Rowe and Ben Ito',
      'Ada Rowe and Ben Ito',
    ],
    ['By Ada Rowe, Reuters', 'By Ada Rowe\nReuters', 'By Ada Rowe, Reuters', 'Ada Rowe, Reuters'],
    [
      'Ada Rowe Science editor',
      'By Ada Rowe, Science editor',
      'By Ada Rowe, Science editor',
      'Ada Rowe Science editor',
    ],
    [
      'Ada Rowe; Ben Ito in Oslo',
      'By Ada Rowe; Ben Ito in Oslo',
      'By Ada Rowe; Ben Ito in Oslo',
      'Ada Rowe; Ben Ito in Oslo',
    ],
    [
      'By ADA ROWE\nAP Sports Writer',
      'By ADA ROWE\nAP Sports Writer',
      'By ADA ROWE, Sports Writer, AP',
      'ADA ROWE Sports Writer, AP',
    ],
    ['By AFP and TOI staff', 'By AFP and TOI staff', 'By AFP and TOI staff', 'AFP and TOI staff'],
    ['By Adarowe', 'By Adarowe', 'By Adarowe', 'By Adarowe'],
    ['By Ada Rowe of AK', 'By Ada Rowe of AK', 'By Ada Rowe of AK', 'By Ada Rowe of AK'],
    [
      'By Ada Rowe, dpa; dpa',
      'By Ada Rowe, dpa and dpa',
      'By Ada Rowe, dpa and dpa',
      'Ada Rowe, dpa and dpa',
    ],
    [
      'By Ada Rowe on June 12, 2024',
      'By Ada Rowe | June 12, 2024',
      'By Ada Rowe | June 12, 2024',
      'Ada Rowe | June 12, 2024',
    ],
    [
      'By Ada Rowe, Ben Ito and Cleo Marsh',
      'By Ada Rowe, Ben Ito and Cleo Marsh',
      'By Ada Rowe, Ben Ito and Cleo Marsh',
      'Ada Rowe, Ben Ito and Cleo Marsh',
    ],
    [
      'By Ada Rowe and Ben Ito in Oslo',
      'By Ada Rowe and Ben Ito in Oslo',
      'By Ada Rowe and Ben Ito in Oslo',
      'Ada Rowe and Ben Ito in Oslo',
    ],
    [
      'By Ada Rowe in Oslo and Ben Ito in London',
      'By Ada Rowe in Oslo and Ben Ito in London',
      'By Ada Rowe in Oslo and Ben Ito in London',
      'Ada Rowe in Oslo and Ben Ito in London',
    ],
    [
      'By Ada Rowe; Ben Ito in Oslo; dpa',
      'By Ada Rowe; Ben Ito in Oslo; dpa',
      'By Ada Rowe; Ben Ito in Oslo; dpa',
      'Ada Rowe; Ben Ito in Oslo; dpa',
    ],
    [
      'By Ada Rowe, Science editor; Ben Ito of AK',
      'By Ada Rowe, Science editor; Ben Ito of AK',
      'By Ada Rowe, Science editor; Ben Ito of AK',
      'By Ada Rowe, Science editor; Ben Ito of AK',
    ],
    ['By dpa; Ada Rowe, AP', 'By dpa; Ada Rowe, AP', 'By dpa; Ada Rowe, AP', 'dpa; Ada Rowe, AP'],
    [
      'By Correspondent; Ada Rowe',
      'By Correspondent; Ada Rowe',
      'By Correspondent; Ada Rowe',
      'Correspondent; Ada Rowe',
    ],
    [
      'By Ada Rowe and Ben Ito, Reuters',
      'By Ada Rowe and Ben Ito\nReuters',
      'By Ada Rowe and Ben Ito, Reuters',
      'Ada Rowe and Ben Ito, Reuters',
    ],
    [
      'By Ada Rowe; Ben Ito and Cleo Marsh CNN',
      'By Ada Rowe; Ben Ito and Cleo Marsh, CNN',
      'By Ada Rowe; Ben Ito and Cleo Marsh, CNN',
      'Ada Rowe; Ben Ito and Cleo Marsh, CNN',
    ],
    [
      'By Ada Rowe, Reuters, and Ben Ito, AP',
      'By Ada Rowe, Reuters and Ben Ito, AP',
      'By Ada Rowe, Reuters and Ben Ito, AP',
      'Ada Rowe, Reuters and Ben Ito, AP',
    ],
    [
      'By Ada Rowe, Reuters; dpa; Reuters',
      'By Ada Rowe, Reuters, dpa and Reuters',
      'By Ada Rowe, Reuters, dpa and Reuters',
      'Ada Rowe, Reuters, dpa and Reuters',
    ],
    [
      'By dpa and AP; Ada Rowe',
      'By Ada Rowe; dpa; AP',
      'By Ada Rowe; dpa; AP',
      'Ada Rowe; dpa; AP',
    ],
    ['Imago/Shotshop', 'By Imago; Shotshop', 'By Imago; Shotshop', 'Imago; Shotshop'],
    [
      'By Ada Rowe, Staff Writer, AP; Ben Ito, Staff Writer, AP; dpa',
      'By Ada Rowe, Staff Writer, AP; Ben Ito, Staff Writer, AP; dpa',
      'By Ada Rowe, Staff Writer, AP; Ben Ito, Staff Writer, AP; dpa',
      'Ada Rowe, Staff Writer, AP; Ben Ito, Staff Writer, AP; dpa',
    ],
    [
      'By Ada Rowe, Science editor; Ben Ito of AK; dpa',
      'By Ada Rowe, Science editor; Ben Ito of AK; dpa',
      'By Ada Rowe, Science editor; Ben Ito of AK; dpa',
      'By Ada Rowe, Science editor; Ben Ito of AK; dpa',
    ],
    [
      'By Ada Rowe, Staff Writer, AP; Ben Ito, Staff Writer, AP',
      'By Ada Rowe, Staff Writer, AP; Ben Ito, Staff Writer, AP',
      'By Ada Rowe, Staff Writer, AP; Ben Ito, Staff Writer, AP',
      'Ada Rowe, Staff Writer, AP; Ben Ito, Staff Writer, AP',
    ],
    [
      'By Ada Rowe ada@acme.example, Reuters in Oslo @ada',
      'By Ada Rowe in Oslo ada@acme.example @ada\nReuters',
      'By Ada Rowe, Reuters in Oslo ada@acme.example @ada',
      'Ada Rowe, Reuters in Oslo ada@acme.example @ada',
    ],
    [
      'By Ada Rowe | June 12, 2024 | Updated June 13, 2024',
      'By Ada Rowe | June 12, 2024 | Updated June 13, 2024',
      'By Ada Rowe | June 12, 2024 | Updated June 13, 2024',
      'Ada Rowe | June 12, 2024 | Updated June 13, 2024',
    ],
  ])('%s', (text, ...expected) => {
    const result = parseByline(text);
    if (!result.ok) throw new Error(explain(text, result.error));
    const { value } = result;
    expect(formatByline(value)).toBe(expected[0]);
    expect(STYLES.map((style) => readMeaning(formatByline(value, style)))).toStrictEqual(
      STYLES.map(() => meaning(value)),
    );
    expect(STYLES.map((style) => formatByline(value, style))).toStrictEqual(expected);
  });

  it('refuses a style that is none', () => {
    const value: Byline = {
      kind: 'byline',
      authors: [],
      agencies: [],
      timestamps: [],
      span: { start: 0, end: 0 },
    };
    expect(() => formatByline(value, 'afp' as BylineStyle)).toThrow(RangeError);
    expect(formatByline(value)).toBe('By ');
  });

  it('gives the plainest form of a value that no print says', () => {
    const value: Byline = {
      kind: 'byline',
      authors: [authorNamed('Ada, Rowe', { start: 0, end: 9 })],
      agencies: [{ name: 'of', id: null, span: { start: 11, end: 13 } }],
      timestamps: [],
      span: { start: 0, end: 13 },
    };
    expect(STYLES.map((style) => formatByline(value, style))).toStrictEqual(
      STYLES.map(() => 'By of; Ada, Rowe'),
    );
  });

  const names = [
    'Ada Rowe',
    'BEN ITO',
    'Cleo van der Marsh',
    "J.R. O'Finn",
    'Dee Jean-Luc Shore',
    '大渡 美咲',
    'Анна Роуз',
    'Perry Bell Jr.',
  ];
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
  const body = fc.constantFrom('Reuters', 'AP', 'the Guardian', 'Acme State University', 'CNN');
  const person = fc.record({
    role: maybe(fc.constantFrom('Science editor', 'Ireland correspondent', 'Staff Writer')),
    place: maybe(fc.constantFrom('Oslo', 'New York', 'Seoul')),
    affiliation: maybe(body),
    email: maybe(fc.constantFrom('a@acme.example', 'rowe.ito@acme.example')),
    handle: maybe(fc.constantFrom('@ada', '@ben_ito')),
  });
  /** Lines as semicolons part them; the value under test is what they are read as. */
  const printed = fc
    .tuple(
      fc.shuffledSubarray(names, { minLength: 1, maxLength: 5 }),
      fc.array(person, { minLength: 5, maxLength: 5 }),
      fc.boolean(),
    )
    .map(([chosen, people, stamped]) => {
      const authors = chosen.map((name, index) => {
        const { role, affiliation, place, email, handle } = people[index] ?? {};
        return [
          name,
          role && `, ${role}`,
          affiliation && `, ${affiliation}`,
          place && ` in ${place}`,
          email && ` ${email}`,
          handle && ` ${handle}`,
        ]
          .filter(Boolean)
          .join('');
      });
      return `By ${authors.join('; ')}${stamped ? ' | June 12, 2024, 10:29 a.m.' : ''}`;
    });

  it('reads back as what it was', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...STYLES), (text, style) => {
        const result = parseByline(text);
        if (!result.ok) throw new Error(explain(text, result.error));
        const back = parseByline(formatByline(result.value, style));
        expect(back.ok && meaning(back.value)).toStrictEqual(meaning(result.value));
      }),
      { numRuns: 300 },
    );
  });
});

describe('laws', () => {
  const fragment = fc.constantFrom(
    'By ',
    'by',
    'Ada Rowe',
    'BEN ITO',
    ' and ',
    ', ',
    '; ',
    ' | ',
    ' - ',
    '/',
    'Reuters',
    'AP',
    ' in ',
    'Seoul',
    'Staff Writer',
    ' editor of ',
    '@ada',
    'a@b.example',
    '12 June 2024',
    'Updated',
    '5 min read',
    ' (now)',
    '\n',
    "'s ",
    'Jr.',
    ' the ',
    'Acme News Desk',
    ' for ',
    'MD',
    '大渡 美咲',
    '记者',
    '\ud800',
    '.',
    '=',
    '1',
    ' \u00a0',
  );
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragment, { maxLength: 14 }).map((all) => all.join('')),
  );
  const options: ReadOptions = { locales: [en, de, zhCN] };

  it('total, deterministic, honest, plain', () => {
    fc.assert(
      fc.property(line, (text) => {
        keepsLaws('parseByline', text, options);
        const result = parseByline(text, options);
        if (!result.ok) return;
        const { authors, agencies, timestamps, span } = result.value;
        for (const { span: own } of [...authors, ...agencies, ...timestamps]) {
          const slice = text.slice(own.start, own.end);
          expect(slice).toBe(slice.trim());
          expect(own.start).toBeGreaterThanOrEqual(span.start);
          expect(own.end).toBeLessThanOrEqual(span.end);
        }
        for (const { name, span: own } of [...authors, ...agencies]) {
          expect(text.slice(own.start, own.end).replace(/[\s\u200b]+/gu, ' ')).toBe(name);
        }
        expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
        isMarkedByline(result.value);
        for (const style of STYLES) formatByline(result.value, style);
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves Object.prototype alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    parseByline('__proto__');
    byline().parse('__proto__');
    expect(Object.getOwnPropertyNames(Object.prototype)).toStrictEqual(before);
  });
});
