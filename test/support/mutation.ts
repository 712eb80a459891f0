/**
 * Texts that are nearly furniture: real furniture whose tokens are left out, doubled, swapped, put in from elsewhere, set in
 * another case, glued, or parted by other marks. From one seed come the same texts.
 */

import { fixturePages } from './pages.ts';

/** A number from 0 up to, and without, a limit. */
export type Chance = (limit: number) => number;

/** Chance that gives the same for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * limit);
  };
}

/** Words, figures, runs of white space, and marks, one a token. */
export function tokensOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*|\d+|\s+|[\s\S]/gu) ?? [];
}

/** How much of a long paragraph is taken. */
const LONGEST = 300;

/** What a piece of furniture is. */
export type Kind =
  | 'tickerRow'
  | 'dateline'
  | 'byline'
  | 'signOff'
  | 'timestamp'
  | 'caption'
  | 'credit'
  | 'copyright'
  | 'market'
  | 'page';

/** The kinds of block on the pages of `fixtures`; all that is not listed is furniture of a page. */
const KINDS: Readonly<Record<string, Kind>> = {
  tickerRow: 'tickerRow',
  byline: 'byline',
  signOff: 'signOff',
  timestamp: 'timestamp',
  caption: 'caption',
  copyright: 'copyright',
};

interface Piece {
  readonly kind: Kind;
  readonly text: string;
}

interface Block {
  readonly kind: string;
  readonly value: unknown;
  readonly span: { readonly start: number; readonly end: number };
}

/** Furniture of the pages of `fixtures`. A paragraph with a value opens with a dateline. */
const OF_PAGES: readonly Piece[] = fixturePages.flatMap(({ text, expected }) =>
  (expected as { readonly blocks: readonly Block[] }).blocks.map(({ kind, value, span }) => {
    const opens = kind === 'paragraph' && value !== null;
    return {
      kind: opens ? 'dateline' : (KINDS[kind] ?? 'page'),
      text: text.slice(span.start, Math.min(span.end, span.start + LONGEST)),
    };
  }),
);

/** Furniture that the pages have none of. */
const OTHER: Readonly<Record<Kind, readonly string[]>> = {
  tickerRow: [
    'AIRLINK 74.53 Increased By ▲ 1.00 (1.36%)',
    'S&P 500\n2,111.72\n-14.43 (-0.68%)',
    'TFX Teleflex Inc 322.53 +2.14% Vol 1,204,300',
    'EUR/USD 1.0830 -0.0012 -0.11%',
    'US10Y 4.31 +9.0bp',
    'AL\nTHE ALPHA INC.\n12.345\n+1.20\n+9.7%',
    'PIBTL 6.80 No Change ▼ 0.00 (0%)',
    'Apple Inc (AAPL) 189.98 USD up 1.20 (0.63%)',
  ],
  dateline: [
    'LA CROSSE, Wis. (AP) — After a summer of floods the gates moved.',
    'LONDON/NEW YORK, Jan. 5 (Reuters) - The gates moved.',
    'LIMA, Peru, Jan. 21, 2018 /PRNewswire/ -- Acme moved its gates.',
    'BERLIN (dpa) - Das Tor bleibt offen.',
    '(ANSA) - ROMA, 1 LUG - Le porte restano aperte.',
    'Canadian Press - VANCOUVER (CP) - The gates moved.',
    'SEOUL: The gates moved.',
    '2024-11-23 KARACHI: The gates moved.',
    'WASHINGTON, Jan. 21 (Xinhua) -- The gates moved.',
    '東京 (共同) 港の門は開いたままだ。',
  ],
  byline: [
    'By Ada Rowe in Seoul and Ben Ito, The Post',
    'By JESS VAN DER ROWE JR., Staff Writer | ada@harbour.example | @ada',
    'By Ada Rowe and Ben Ito\nAssociated Press',
    'Von Ada Rowe und Ben Ito, dpa',
    'Ada Rowe Science editor',
    'Reuters Published 12 Jun, 2024 10:29am',
    'Par Ada Rowe avec AFP',
    '김철수 기자',
    '大渡 美咲',
  ],
  signOff: [
    '(Reporting by Ada Rowe in Seoul; Additional reporting by Ben Ito; Editing by Jo Lund)',
    'Reporting by Ada Rowe and Ben Ito, writing by Jo Lund, editing by Kim Park and Lee Moss',
    '(Writing by Ada Rowe; Editing by Ben Ito) ((ada.rowe@harbour.example; +1 212 555 0100))',
    'Associated Press writers Ada Rowe in Seoul and Ben Ito in Lima contributed to this report.',
    'Our Standards: The Harbour Trust Principles.',
  ],
  timestamp: [
    'Published 12 Jun, 2024 10:29am',
    'Last modified on Mon 18 Nov 2019 18.56 GMT',
    'Updated 08/14/2022, 07:10 PM EDT',
    'Stand: 28.04.2020 18:00 Uhr',
    '2024-06-12T10:29:00+05:00',
    'Wednesday, September 12, 2018, 5:30 p.m. ET',
    '2 hours ago',
    '2024年6月12日 10時29分',
    'Mis à jour le 12 juin 2024 à 10h29',
    'First published on Tue 9 Aug 2022 06.00 BST',
    '10:29 - 11:30 a.m. EST',
  ],
  caption: [
    'FILE PHOTO: A ferry leaves the harbour in Lindi, Tanzania, August 9, 2022. REUTERS/Ada Rowe/File Photo',
    'A ferry leaves. (AP Photo/Ada Rowe, File)',
    'In this June 12, 2024, photo a ferry leaves in Seoul. Photo: Ada Rowe/AFP/Getty Images',
    'Eine Fähre verlässt den Hafen. Foto: Ada Rowe/dpa © 2024 Acme',
  ],
  credit: [
    'Photo by Ada Rowe/AFP via Getty Images',
    'Handout via REUTERS ATTENTION EDITORS',
    'Foto: Ada Rowe/dpa-Bildfunk',
    'REUTERS/Ada Rowe/File Photo',
    'AP Photo/Ada Rowe, Pool',
    'Courtesy of the Harbour Museum',
    '写真：共同通信社',
  ],
  copyright: [
    '© 2007-2024 - Fusion Media Limited. All Rights Reserved.',
    'Copyright 2019, 2021 and 2023 Acme News, Inc. (c) All rights reserved',
    '(c) 2024 The Associated Press. This material may not be published.',
    'Thu Dec 10 10:10:50 GMT-03:00 2020 © Acme',
  ],
  market: [
    'The S&P 500 rose 81.21 points, or 1.8%, to 4,649.23.',
    'For the week: The Dow is down 0.2%.',
    'Apple (NASDAQ: AAPL) and $TSLA fell; <GM.N> was flat (AAPL.O).',
    'The yield on the 10-year Treasury fell to 4.31% from 4.40%.',
  ],
  page: ['Read more: Gates to move', 'Tags: gates, harbour', 'World', '5 min read', 'Share'],
};

/** Marks, blanks and odd characters that come between or into tokens. */
const MARKS: readonly string[] = [
  ...' \n\t\r.,;:-–—―−_/|()[]{}<>"\'’“”«»©®™@#$£€¥%&*+=~^`\\!?¿¡·•▲▼→½²٣９年月日、，（）：',
  ...['\u00a0', '\u2009', '\u200b', '\u202f', '\u3000', '\ufeff', '\u2028', '\u0085', '\u0301'],
  ...[
    '\ud83d',
    '\udc02',
    '😀',
    '\0',
    '--',
    '---',
    ' - ',
    ' — ',
    '...',
    '\r\n',
    '\n\n',
    '  ',
    'ﬁ',
    'ß',
    'İ',
  ],
  ...['__proto__', 'constructor', 'toString', ' and ', ' in ', ' by ', 'By ', ' for ', ' of '],
];

type Tokens = readonly (readonly string[])[];

/** What texts are made of, by its tokens: all of it, and what is of one kind. */
export interface Furniture {
  readonly all: Tokens;
  readonly of: Readonly<Record<Kind, Tokens>>;
}

/** The furniture that comes with the tests, and more lines that are of every kind. */
export function furnitureOf(more: readonly string[] = []): Furniture {
  const others = Object.entries(OTHER).flatMap(([kind, texts]) =>
    texts.map((text): Piece => ({ kind: kind as Kind, text })),
  );
  const pieces = [...OF_PAGES, ...others];
  const own = more.map(tokensOf);
  const tokens = (kind: Kind | null): Tokens => {
    const texts = pieces.flatMap((one) => (kind === null || one.kind === kind ? [one.text] : []));
    return [...[...new Set(texts)].map(tokensOf), ...own];
  };
  const of = Object.fromEntries(Object.keys(OTHER).map((kind) => [kind, tokens(kind as Kind)]));
  return { all: tokens(null), of: of as Record<Kind, Tokens> };
}

/** One text: mostly furniture of one kind with some changes; several lines of any kind; or characters of any kind. */
export function textOf(chance: Chance, { all, of }: Furniture, kind: Kind): string {
  const way = chance(20);
  if (way === 0) return arbitrary(chance, chance(40));
  if (way < (kind === 'page' ? 8 : 18))
    return changed(chance, kind === 'page' ? all : of[kind], all).join('');
  let text = changed(chance, all, all).join('');
  for (let lines = chance(6); lines > 0; lines -= 1) {
    text += pick(chance, LINE_ENDS) + changed(chance, all, all).join('');
  }
  return text;
}

const LINE_ENDS = ['\n', '\n', '\n\n', '\r\n', '\r', ' '];

function pick<T>(chance: Chance, of: readonly T[]): T {
  return of[chance(of.length)] as T;
}

function arbitrary(chance: Chance, size: number): string {
  let text = '';
  for (let i = 0; i < size; i += 1) {
    const width = chance(4);
    text += String.fromCodePoint(chance(width === 0 ? 0x11_0000 : width === 1 ? 0x3000 : 0x180));
  }
  return text;
}

function changed(chance: Chance, from: Tokens, all: Tokens): string[] {
  const line = [...pick(chance, from)];
  for (let changes = chance(5); changes > 0; changes -= 1) {
    const at = chance(line.length + 1);
    const size = 1 + chance(3);
    const change = CHANGES[chance(CHANGES.length)];
    change?.(line, at, size, chance, all);
  }
  return line;
}

type Change = (line: string[], at: number, size: number, chance: Chance, all: Tokens) => void;

const isSpace = (token: string | undefined) => token !== undefined && /^\s/.test(token);

const CHANGES: readonly Change[] = [
  function leaveOut(line, at, size) {
    line.splice(at, size);
  },
  function double(line, at, size) {
    line.splice(at, 0, ...line.slice(at, at + size));
  },
  function swap(line, at, size, chance) {
    const [one] = line.splice(at, size);
    if (one !== undefined) line.splice(chance(line.length + 1), 0, one);
  },
  function putIn(line, at, size, chance, all) {
    const other = pick(chance, all);
    const from = chance(other.length);
    line.splice(at, chance(2) * size, ...other.slice(from, from + 1 + chance(6)));
  },
  function cutTo(line, at, _size, chance, all) {
    const other = pick(chance, all);
    line.splice(at, line.length, ...other.slice(chance(other.length)));
  },
  function mark(line, at, _size, chance) {
    line.splice(at, chance(2), pick(chance, MARKS));
  },
  function otherCase(line, at, _size, chance) {
    const word = line[at] ?? '';
    const way = chance(3);
    line[at] =
      way === 0
        ? word.toUpperCase()
        : way === 1
          ? word.toLowerCase()
          : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  },
  function glue(line, at) {
    const blank = line.findIndex((token, index) => index >= at && isSpace(token));
    if (blank >= 0) line.splice(blank, 1);
  },
  function otherSeparator(line, at, _size, chance) {
    const blank = line.findIndex((token, index) => index >= at && !/^[\p{L}\d]/u.test(token));
    if (blank >= 0) line[blank] = pick(chance, MARKS);
  },
  function otherFigure(line, at, _size, chance) {
    const figure = line.findIndex((token, index) => index >= at && /^\d/.test(token));
    if (figure >= 0) line[figure] = String(chance(10 ** (1 + chance(7))));
  },
  function insideAWord(line, at, _size, chance) {
    const word = line[at] ?? '';
    const cut = chance(word.length + 1);
    line[at] =
      word.slice(0, cut) +
      (chance(2) === 0 ? '' : pick(chance, MARKS)) +
      word.slice(cut + chance(2));
  },
  function repeat(line, at, size, chance) {
    const run = line.slice(at, at + size);
    for (let times = chance(12); times > 0; times -= 1) line.splice(at, 0, ...run);
  },
];
