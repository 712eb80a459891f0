/**
 * Twice the text, at most 2.2 times the work: for every public function, on texts that are made to be slow. Work is counted
 * (see support/counted.ts), so that it is the same on every machine.
 */

import { fileURLToPath } from 'node:url';
import { fc, test } from '@fast-check/vitest';
import { beforeAll, describe, expect } from 'vitest';
import type { Page, ReadOptions, Story } from '../src/index.ts';
import { type Call, calls, EVIDENCE, type Library } from './support/calls.ts';
import { type Counted, countedCode, countedModule } from './support/counted.ts';
import { kindOf, type Subject, subjects } from './support/laws.ts';
import { chanceOf, furnitureOf, textOf, tokensOf } from './support/mutation.ts';

/** What is repeated, in front of it, behind it, and what is repeated as often behind all that. */
type Slow = readonly [how: string, unit: string, before?: string, behind?: string, then?: string];

const slow: readonly Slow[] = [
  ['opening brackets', '('],
  ['closing brackets', ')'],
  ['brackets of all kinds', '([{<（【'],
  ['an agency without end', 'Wire ', 'LONDON ('],
  ['sign-offs that do not close', '(Reporting by Ada Rowe; '],
  ['a list of names', 'Ada Rowe, '],
  ['a list of names behind By', 'Ada Rowe and ', 'By '],
  ['names with particles', 'van der '],
  ['initials', 'A. B. '],
  ['one word', 'a'],
  ['one word in capitals', 'A'],
  ['capitals', 'RIVER '],
  ['places', 'LONDON/'],
  ['places and regions', 'Austin, Texas, '],
  ['digits', '7'],
  ['figures', '1.00 '],
  ['figures with commas', ',000', '1'],
  ['points', '.'],
  ['fractions', '1/2'],
  ['dates', '12 June 2024 '],
  ['dates that go on', '12/'],
  ['years', ', 2019', '© 2018'],
  ['years that break off', ', 2019', '© 2018', '5'],
  ['clocks', '10:29 '],
  ['colons', ':'],
  ['labels', 'Updated '],
  ['labels with colons', 'Published: '],
  ['dashes', '-'],
  ['dashes and blanks', ' - '],
  ['long dashes', '—'],
  ['bars', ' | '],
  ['slashes', '/'],
  ['semicolons', '; '],
  ['points in the middle', ' · '],
  ['quotes', '"'],
  ['curly quotes that only open', '“'],
  ['apostrophes', "'"],
  ['blanks', ' '],
  ['blanks behind a word', ' ', 'By'],
  ['blanks behind the letters of a desk', ' ', 'dpa abc', 'x'],
  ['no-break blanks', '\u00a0'],
  ['zero-width blanks', '\u200b'],
  ['line ends', '\n'],
  ['old line ends', '\r'],
  ['line ends and blanks', ' \r\n'],
  ['separators of lines', '\u2028'],
  ['marks on one letter', '\u0301', 'e'],
  ['lone surrogates', '\ud83d'],
  ['surrogate pairs', '😀'],
  ['ticker rows', 'HBL 105.70 Increased By ▲ 0.69 (0.66%)\n'],
  ['ticker rows on one line', 'HBL 105.70 Increased By '],
  ['ticker symbols', '(NASDAQ: AAPL) '],
  ['ticker symbols that do not close', '(NASDAQ: '],
  ['cashtags', '$AAPL'],
  ['market moves', 'The Dow rose 1.8% '],
  ['market moves without a figure', 'The S&P 500 rose '],
  ['percentages', '1%'],
  ['bylines', 'By Ada Rowe\n'],
  ['By', 'By '],
  ['roles', 'Staff Writer '],
  ['addresses', 'ada@'],
  ['addresses with points', 'a.', 'ada@', '!'],
  ['handles', '@ada '],
  ['captions', 'FILE PHOTO: '],
  ['credits', 'REUTERS/'],
  ['credits in parentheses', '(AP Photo/Ada Rowe) '],
  ['handouts', 'Handout via '],
  ['copyright marks', '©'],
  ['copyright marks behind letters', 'a©'],
  ['copyright marks and names', '© Ada '],
  ['copyright marks behind a sentence', 'the gates moved ', '', '', '©'],
  ['copyright marks and letters behind a sentence', 'the gates moved ', '', '', '© A'],
  ['labels of credits behind a sentence', 'the gates moved ', '', '', 'Photo: A'],
  ['parentheses behind a sentence', 'the gates moved ', '', '', '(A) '],
  ['copyright lines', '© 2024 Acme. '],
  ['rights', 'All Rights Reserved. '],
  ['sentences', 'The gates moved. '],
  ['prose without an end', 'the gates moved and '],
  ['Chinese prose', '港口城市'],
  ['Japanese dates', '2024年6月'],
  ['Korean reporters', '김철수 기자 '],
  ['Arabic prose', 'قال الميناء '],
  ['navigation', 'World\nBusiness\nMarkets\n'],
  ['related links', 'Read more: Gates to move\n'],
  ['tags', 'Tags: gates, harbour, '],
  ['headlines', 'Gates to Move\n\n'],
  ['empty lines behind a long one', 'a ', '', '', '\n'],
  ['short lines behind a long one', 'Ada Rowe, ', 'By ', '\n', 'A\n'],
  ['marks behind a long word', 'A', '', '', '('],
  ['figures behind names', 'Ada Rowe ', '', '', '1.0 '],
];

/** Long enough that what is bounded by a limit has reached it. */
const SIZE = 1200;

/** What the shortest work may differ by. */
const SLACK = 2000;

const path = fileURLToPath(new URL('support/library.ts', import.meta.url));

let counted: Counted<Library>;
let languages: ReadOptions;
beforeAll(async () => {
  counted = await countedModule<Library>(path);
  const { de, en, fr, ja, zhCN, ko, ar, es } = counted.module.locales;
  languages = { locales: [en, de, fr, es, ja, zhCN, ko, ar] };
});

describe('twice the text, at most 2.2 times the work', () => {
  test.each(Object.entries<Call>(calls))(
    '%s',
    (name, call) => {
      const { module, workOf } = counted;
      const tooMuch: unknown[] = [];
      // What is read by way of another function needs no second look in many languages.
      const languagesOf = /^(?:parse|find)/.test(name) ? [undefined, languages] : [undefined];
      for (const [how, unit, before = '', behind = '', then = ''] of slow) {
        for (const options of languagesOf) {
          const work = (size: number) => {
            const times = Math.ceil(size / unit.length);
            const text = before + unit.repeat(times) + behind + then.repeat(times);
            return workOf(() => call(module, text, options));
          };
          work(40);
          const [once, twice] = [work(SIZE), work(2 * SIZE)];
          if (twice > 2.2 * once + SLACK) tooMuch.push([how, once, twice]);
        }
      }
      expect(tooMuch).toStrictEqual([]);
    },
    60_000,
  );
});

/** Furniture of every kind, again and again, on one line. */
const MIXED =
  'By Ada Rowe (Reuters) — The Dow rose 1.8% to 38,790.43 on June 12, 2024 at 10:29am; © 2024 Acme. ';

describe('one line without an end, twice as long, twice the work', () => {
  const named = Object.entries<Call>(calls).filter(([name]) =>
    /^(?:parse|find|page|strip|normal)/.test(name),
  );
  test.each(named)(
    '%s',
    (name, call) => {
      const { module, workOf } = counted;
      const work = (size: number) => {
        const text = MIXED.repeat(Math.ceil(size / MIXED.length));
        return workOf(() => call(module, text));
      };
      work(1000);
      // Where every word is looked at, ten megabytes take half a minute and more to count.
      const size = /^(?:parse|strip)/.test(name) ? 5_000_000 : 100_000;
      expect(work(2 * size)).toBeLessThanOrEqual(DOUBLED * work(size) + SLACK);
    },
    60_000,
  );
});

/** A line of a page that has many like it; each may differ from the one above it. */
type LineOf = (index: number) => string;

/** Another ending of a name for each number. */
const nameOf = (index: number) =>
  [...String(10_000 + index)].map((digit) => 'abdegiklno'[+digit]).join('');

const PARAGRAPH =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const HEADLINE = 'Harbour city votes to move its tide gates';

const furnitureLines: readonly LineOf[] = [
  () => PARAGRAPH,
  () => 'By Ada Rowe',
  () => '',
  (i) => `GATE ${10_000 + i}.70 Increased By ▲ 0.69 (0.66%)`,
  () => 'Published June 12, 2024 10:29am',
  () => '• Gates to move',
  () => '© 2024 Acme News. All rights reserved.',
  () => 'Photo: Ada Rowe/Acme Pictures',
  () => 'Ada Rowe',
  () => 'Comments',
  () => 'Tags: gates, harbour',
  (i) => `Read more: Gates of ${10_000 + i}`,
  () => '(Reporting by Ada Rowe; Editing by Ben Ito)',
];

const manyLines: readonly (readonly [of: string, line: LineOf])[] = [
  ['captions', () => 'FILE PHOTO: A gate in the harbour, June 12, 2024. REUTERS/Ada Rowe'],
  ['credits', () => 'Photo: Ada Rowe/Acme Pictures'],
  ['sentences over credits', (i) => (i % 2 === 0 ? 'A gate is lifted.' : 'Photo: Ada Rowe/Acme')],
  ['copyright lines', () => '© 2024 Acme News. All rights reserved.'],
  ['bylines', () => 'By Ada Rowe'],
  ['bylines of many people', (i) => `By Ada Rowe and Ben Ito${nameOf(i)}`],
  ['By alone', () => 'By'],
  ['names', () => 'Ada Rowe'],
  ['names and their dates', (i) => (i % 2 === 0 ? 'Ada Rowe' : 'June 12, 2024')],
  ['stamps', () => 'Published June 12, 2024 10:29am'],
  ['stamps of many days', (i) => `Updated ${i % 28} June ${1900 + (i % 200)}`],
  ['dates among other words', () => 'Ada Rowe, June 12, 2024, 3 min read'],
  ['labels alone', () => 'Published:'],
  ['empty lines', () => ''],
  ['lines of blanks', () => ' \t '],
  ['bullets', () => '• Gates to move'],
  ['market rows', () => 'GATE 5.70 Increased By ▲ 0.69 (0.66%)'],
  ['market rows of many symbols', (i) => `G${10_000 + i} 5.70 Increased By ▲ 0.69 (0.66%)`],
  ['market rows of one symbol', (i) => `GATE ${10_000 + i}.70 Increased By ▲ 0.69 (0.66%)`],
  ['market rows on three lines', (i) => ['GATE', '5.70', '+0.69 (+0.66%)'][i % 3] as string],
  ['sections', () => 'World'],
  ['headlines', () => HEADLINE],
  ['short lines', (i) => `Gates ${10_000 + i}`],
  ['paragraphs', () => PARAGRAPH],
  ['related stories', () => 'Read more: Gates of old'],
  ['headings of related stories', () => 'Related stories'],
  ['tags', () => 'Tags: gates, harbour'],
  ['headings of comments', () => 'Comments'],
  ['sign-offs', () => '(Reporting by Ada Rowe; Editing by Ben Ito)'],
  ['buttons', () => 'Share'],
  ['fields of a form', () => 'Enter your email'],
  ['marks', () => '***'],
  ['all of them', (i) => (furnitureLines[i % furnitureLines.length] as LineOf)(i)],
];

type Reading = (library: Library, text: string) => Page | Story;

/** What is around the lines, since lists are walked again where a story begins or ends; each by another way to read a page. */
const frames: readonly (readonly [where: string, above: string, below: string, read: Reading])[] = [
  [
    'above a story',
    '',
    `\n${HEADLINE}\n${PARAGRAPH}\n${PARAGRAPH}`,
    (library, text) => library.parsePage(text),
  ],
  ['within a story', `${HEADLINE}\n${PARAGRAPH}\n`, `\n${PARAGRAPH}`, readByLines],
  [
    'below a story',
    `${HEADLINE}\n${`${PARAGRAPH}\n`.repeat(5)}`,
    '',
    (library, text) => library.stripFurniture(text),
  ],
];

/** About how many steps one reading takes: of lines that are dear there are fewer. */
const STEPS = 1_000_000;
const FEWEST_LINES = 300;
const MOST_LINES = 20_000;

/** Nothing else than the number of lines differs, so less than in general is allowed. */
const DOUBLED = 2.02;
const SLACK_OF_LINES = 10_000;

describe('twice the lines of a page, twice the work', () => {
  test.each(manyLines)(
    '%s',
    (_, line) => {
      const { module, workOf } = counted;
      const known = [module.profiles.brecorder, module.profiles.investing];
      const tooMuch: unknown[] = [];
      for (const [where, above, below, read] of frames) {
        const worksOf = (size: number) => {
          const lines = Array.from({ length: size }, (_none, index) => line(index));
          const text = above + lines.join('\n') + below;
          let page: Page | Story | null = null;
          const reading = workOf(() => {
            page = read(module, text);
          });
          return [
            reading,
            workOf(() => isPage(page) && module.resolvePage(page, EVIDENCE)),
            workOf(() => isPage(page) && module.detectProfile(page, text, known)),
          ];
        };
        worksOf(20);
        const dear = ((worksOf(120)[0] as number) - (worksOf(20)[0] as number)) / 100;
        const size = Math.round(Math.min(MOST_LINES, Math.max(FEWEST_LINES, STEPS / dear)));
        const twice = worksOf(2 * size);
        for (const [index, once] of worksOf(size).entries()) {
          const work = twice[index] as number;
          if (work > DOUBLED * once + SLACK_OF_LINES) tooMuch.push([where, index, once, work]);
        }
      }
      expect(tooMuch).toStrictEqual([]);
    },
    60_000,
  );
});

function isPage(read: Page | Story | null): read is Page {
  return read?.kind === 'page';
}

function readByLines(library: Library, text: string): Page {
  const reader = library.pageReader();
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    reader.push(text.slice(at, end));
    at = end;
  }
  return reader.end();
}

const furniture = furnitureOf();

/** Furniture with some of its tokens repeated without end, in its own place, with others repeated behind. */
const pumped = fc.nat(0xffff_ffff).map((seed) => {
  const chance = chanceOf(seed);
  const subject = subjects[chance(subjects.length)] as Subject;
  const tokens = tokensOf(textOf(chance, furniture, kindOf[subject]));
  const at = chance(tokens.length + 1);
  const unit = tokens.slice(at, at + 1 + chance(4)).join('');
  const then = chance(2) === 0 ? '' : (tokens[chance(tokens.length)] ?? '');
  const before = chance(3) === 0 ? '' : tokens.slice(0, at).join('');
  const behind = chance(2) === 0 ? '' : tokens.slice(at).join('');
  return { subject, before, unit, behind, then };
});

test.prop([pumped], { numRuns: 300 })(
  'twice the tokens of furniture, at most 2.2 times the work',
  ({ subject, before, unit, behind, then }) => {
    const { module, workOf } = counted;
    const call: Call = calls[subject];
    const work = (size: number) => {
      const times = Math.ceil(size / Math.max(1, unit.length + then.length));
      return workOf(() => call(module, before + unit.repeat(times) + behind + then.repeat(times)));
    };
    // Tables are built at their first use.
    work(2 * SIZE);
    expect(work(2 * SIZE)).toBeLessThanOrEqual(2.2 * work(SIZE) + SLACK);
  },
  60_000,
);

describe('what is counted', () => {
  const growth = (body: string): number => {
    const { module, workOf } = countedCode<(text: string) => unknown>(`return ${body}`);
    const work = (size: number) => workOf(() => module('ab '.repeat(size)));
    return work(400) / work(200);
  };

  test.each([
    ['a loop', '(text) => { for (const one of text) one; }'],
    ['a search', "(text) => text.indexOf('!')"],
    ['a pattern', '(text) => /b!/.test(text)'],
    ['calls', '(text) => Array.from(text, (one) => one.length)'],
  ])('%s over the text grows as the text does', (_, body) => {
    expect(growth(body)).toBeGreaterThan(1.9);
    expect(growth(body)).toBeLessThan(2.1);
  });

  test.each([
    ['a loop', 'for (let j = 0; j < i; j += 1);'],
    ['a search', "text.indexOf('!', i);"],
    ['a search backwards', "text.lastIndexOf('!', i);"],
    ['a test', "text.includes('!', i);"],
    ['a cut', 'text.slice(i);'],
    ['a copy', '[...text];'],
    ['capitals', 'text.toUpperCase();'],
    ['white space', "' '.repeat(i).trim();"],
    ['a split', "text.split(' ');"],
    ['a pattern that searches', '/!/.test(text);'],
    ['a pattern that backtracks', '/[ab ]+!/y.test(text);'],
    ['a replacement', "text.replace(/ /g, '');"],
    ['a list', 'list.push(i); list.includes(-1);'],
    ['a list that is joined', "list.push('a'); list.join('');"],
    ['a list that is shifted', 'list.push(i); list.unshift(i);'],
    ['a list that is spread', 'list.push(i); [...list];'],
    ['a list that is mapped', 'list.push(i); list.map((one) => one);'],
    ['a list that is copied from its middle', 'list.push(i); list.slice(i >> 1);'],
    ['a list that is joined to another', 'list.push(i); [].concat(list);'],
    ['a list that is spread behind another', 'list.push(i); [].push(...list);'],
    ['a list that is looked through', 'list.push(1); list.every(Boolean);'],
    ['a list of which the empty ones are left out', 'list.push(i); list.filter(Boolean);'],
    ['a list that is looked through from its end', 'list.push(0); list.findLastIndex(Boolean);'],
    ['a list that is put in order elsewhere', 'list.push(i); list.toSorted();'],
    ['a list that is turned round elsewhere', 'list.push(i); list.toReversed();'],
    ['a record that is spread', 'list.push(i); ({ ...list });'],
    ['the keys of a record', 'list.push(i); Object.keys(list);'],
    ['calls', 'const down = (n) => n > 0 && down(n - 1); down(i);'],
  ])('%s at every place of the text is too much', (_, statement) => {
    const body = `(text) => { const list = []; for (let i = 0; i < text.length; i += 1) { ${statement} } }`;
    expect(growth(body)).toBeGreaterThan(2.2);
  });
});
