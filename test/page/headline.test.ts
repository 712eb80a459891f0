import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const MORE =
  'The gates will be moved in the spring, once the last of the winter storms has passed the coast.';

const NOTICE =
  'Please accept all of our cookies so that this page can show you everything we have put on it.';

describe('reads as the headline', () => {
  test.each([
    [
      'a line between a section and its standfirst',
      `World\nHarbour city votes to move its tide gates\nThe gates stand where the new pier will be built next year.\nBy Ada Rowe\nJune 12, 2024\n${STORY}\n${MORE}`,
      'Harbour city votes to move its tide gates',
    ],
    [
      'a line below a notice that reads like a paragraph',
      `${NOTICE}\nMenu\nHarbour: tide gates to move\n${STORY}\n${MORE}`,
      'Harbour: tide gates to move',
    ],
    [
      'a line with a whole date in it',
      `World\nHarbour city votes to move its tide gates on 12 June 2024\nBy Ada Rowe\n${STORY}\n${MORE}`,
      'Harbour city votes to move its tide gates on 12 June 2024',
    ],
    [
      'a line that ends in the name of its site',
      `Sport\nSubscribe\nHarbour city votes to move its tide gates | Acme News\n${STORY}\n${MORE}`,
      'Harbour city votes to move its tide gates | Acme News',
    ],
    [
      'a quotation rather than a heading of the site',
      `The best of this week\n‘We will move the gates,’ says harbour master\nBy Ada Rowe\n${STORY}\n${MORE}`,
      '‘We will move the gates,’ says harbour master',
    ],
    [
      'a sentence rather than menu entries that a crawl ran together',
      `HarbourWeatherTides TodayShips And Piers\nCity votes to move the tide gates\nBy Ada Rowe\n${STORY}\n${MORE}`,
      'City votes to move the tide gates',
    ],
  ])('%s', (_, text, expected) => {
    expect(parsePage(text).headline).toBe(expected);
  });
});

const DATELINE = `SEOUL (Reuters) - ${STORY}`;

/** A story with its dateline below some lines. */
const below = (...lines: string[]): string => [...lines, DATELINE, MORE].join('\n');

/** A sentence of the story without a word of a headline, of some length. */
const filler = (length: number): string => 'and on '.repeat(length / 7);

/** Lines without a word. */
const rules = (count: number): readonly string[] => Array.from({ length: count }, () => '• • •');

/** The caption of a picture in whose sentence some words end at an offset. */
const captionOf = (words: string, end: number): string => {
  const before = 'FILE PHOTO: A gate of the pier and the boats near it. ';
  return `${before.repeat(9).slice(0, end - words.length - 1)} ${words}. REUTERS/Ada Rowe`;
};

/** A first paragraph in which a word ends at an offset. */
const opening = (word: string, end: number): string => {
  const before = `${DATELINE} ${filler(420)}`;
  return `${before.slice(0, end - word.length - 1)} ${word} are not planned for the year, it said.`;
};

/** Five paragraphs that have so many characters, their line ends among them. */
const paragraphs = (length: number): string => {
  const of = (size: number): string => `${DATELINE} ${filler(420)}`.slice(0, size - 1).concat('.');
  return [of(399), of(399), of(399), of(399), of(length - 1601)].join('\n');
};

/** The headline of a page and the marks that spoke for it. */
function told(text: string): {
  readonly headline: string | null;
  readonly marks: readonly string[];
} {
  const { headline, blocks } = parsePage(text);
  return { headline, marks: blocks.find(({ kind }) => kind === 'headline')?.evidence ?? [] };
}

describe('marks that speak for a line', () => {
  test.each([
    [
      'length of a headline',
      'Old ferry lines grow and grow',
      below('Old ferry lines grow and grow'),
    ],
    ['length of a headline', `${'ferry '.repeat(15)}lines`, below(`${'ferry '.repeat(15)}lines`)],
    ['its words open the story', 'Pier to go', below('Pier to go')],
    ['its words open the story', 'The winter of ’24', below('The winter of ’24')],
    ['its words open the story', '‘Pier’ go', below('‘Pier’ go')],
    [
      'its words open the story',
      'Drills',
      `Drills\nDrills are held at the pier in the spring, it said on Monday.\n${MORE}\n${MORE}\n${MORE}\nNo drills are planned for the year, the council of the city said.`,
    ],
    [
      'its longest word stands in the story',
      'Councillors leave piers',
      below('Councillors leave piers'),
    ],
    ['its longest word stands in the story', 'Harbour penguin', below('Harbour penguin')],
    [
      'its words open the story',
      'Ferry lines',
      `Ferry lines\n${DATELINE}\n${MORE}\nAll of the lines are in the red, the council of the city said.`,
    ],
    [
      'its words open the story',
      'Drills',
      `Drills\nDrills are held at the pier in the spring, it said on Monday.\n${MORE}`,
    ],
    [
      'its words open the story',
      'Go 2030',
      `Go 2030\nSEOUL (Reuters) - The 2030 plan of the harbour city is to move its tide gates.\n${MORE}`,
    ],
    [
      'another line repeats it',
      'Ferry lines grow',
      `Ferry lines grow\n${DATELINE}\nMenu\nShare: Ferry lines grow\n${MORE}`,
    ],
    [
      'another line repeats it',
      'Ferry lines grow',
      below('Home » Ferry lines grow', ...rules(138), 'Ferry lines grow'),
    ],
    [
      'another line repeats it',
      'Ferry lines grow',
      below(captionOf('Ferry lines grow', 400), 'Ferry lines grow'),
    ],
    ['its words open the story', 'Drills', `Drills\n${opening('drills', 400)}\n${MORE}`],
    [
      'its longest word stands in the story',
      'Drills',
      `Drills\n${paragraphs(1999)}\nNo drills are planned for the year, the council of the city said.\n${MORE}`,
    ],
    [
      'another line repeats it',
      'Ferry lines grow',
      below('Home » Ferry lines grow', 'Ferry lines grow'),
    ],
    [
      'another line repeats it',
      'FERRY LINES GROW',
      below('Share: Ferry lines grow', 'FERRY LINES GROW'),
    ],
    [
      'another line repeats it',
      'Old ferry lines grow again',
      below('Old ferry lines grow again', 'Menu', 'Old ferry lines grow again'),
    ],
    [
      'first line of its length',
      'Old ferry lines grow',
      below('Boats go on', 'Old ferry lines grow'),
    ],
    [
      'first line of its length',
      'Old ferry lines grow',
      below('Old ferry lines shrink', 'Ships', 'Boats', 'Rafts', 'Tides', 'Old ferry lines grow'),
    ],
    [
      'directly below a time or byline',
      'Ferry lines grow',
      below('June 12, 2024', 'Ferry lines grow'),
    ],
    [
      'directly below a time or byline',
      'Ferry lines grow',
      below('By Ada Rowe', 'Ferry lines grow'),
    ],
    [
      'directly below a time or byline',
      'Ferry lines grow again',
      below('Ada Rowe of the old pier, 12 June 2024', 'Ferry lines grow again'),
    ],
    [
      'below a short line',
      'Ferry lines grow today',
      below('All the menus', 'Ferry lines grow today'),
    ],
    ['below a section name', 'Ferry lines grow today', below('World', 'Ferry lines grow today')],
    [
      'below a line of its length',
      'Ferry lines grow today',
      below('Old ferry lines shrink', 'Ferry lines grow today'),
    ],
    ['a paragraph below', 'Ferry lines grow', below('Ferry lines grow')],
    [
      'a longer line below',
      'Tide gates: council agreed',
      below('Tide gates: council agreed', 'Old lines are said to grow in April', 'By Ada Rowe'),
    ],
    ['its longest word stands in the story', 'Councillors go', below('Councillors go')],
    [
      'its longest word stands in the story',
      'Drills are on',
      `Drills are on\n${DATELINE}\n${MORE}\n${MORE}\n${MORE}\nNo drills are planned for the year, the council of the city said.`,
    ],
    ['a colon or quotation marks within', 'Ferry: lines grow', below('Ferry: lines grow')],
    ['a colon or quotation marks within', '„Ferry“ lines grow', below('„Ferry“ lines grow')],
    ['words in small letters', 'Ferry Lines grow', below('Ferry Lines grow')],
    ['short lines below', 'Ferry lines grow', below('Ferry lines grow', 'Share', 'Print', 'Send')],
    [
      'short lines below',
      'Ferry lines grow',
      below('Ferry lines grow', 'By Ada Rowe', 'June 12, 2024', 'Share'),
    ],
  ])('%s: %s', (mark, headline, text) => {
    expect(told(text)).toStrictEqual({ headline, marks: expect.arrayContaining([mark]) });
  });

  test.each([
    [
      'length of a headline',
      'five words',
      'Old ferry lines grow again',
      below('Old ferry lines grow again'),
    ],
    [
      'length of a headline',
      'seventeen words',
      `${'ferry '.repeat(16)}lines`,
      below(`${'ferry '.repeat(16)}lines`),
    ],
    ['its words open the story', 'words of three letters', 'Its sea', below('Its sea')],
    [
      'its words open the story',
      'a word of the fourth paragraph',
      'Drills',
      `Drills\n${DATELINE}\n${MORE}\n${MORE}\nNo drills are planned for the year, the council of the city said.`,
    ],
    [
      'its words open the story',
      'the first word of the fourth paragraph',
      'Drills',
      `Drills\n${DATELINE}\n${MORE}\n${MORE}\nDrills are not planned for the year, the council of the city said.`,
    ],
    ['its words open the story', 'a word that it has not', 'Mutant crabs', below('Mutant crabs')],
    [
      'its words open the story',
      'a word that goes on where its opening ends',
      'Drills',
      `Drills\n${opening('drills', 401)}\n${MORE}`,
    ],
    [
      'another line repeats it',
      'one below the first lines of the story',
      'Ferry lines grow',
      `Ferry lines grow\n${DATELINE}\nMenu\nMenu\nShare: Ferry lines grow\n${MORE}`,
    ],
    [
      'another line repeats it',
      'one far above',
      'Ferry lines grow',
      below('Home » Ferry lines grow', ...rules(139), 'Ferry lines grow'),
    ],
    [
      'another line repeats it',
      'one that does so far behind',
      'Ferry lines grow',
      below(captionOf('Ferry lines grow', 401), 'Ferry lines grow'),
    ],
    [
      'its longest word stands in the story',
      'a word behind as much as is looked at',
      'Drills',
      `Drills\n${paragraphs(2000)}\nNo drills are planned for the year, the council of the city said.\n${MORE}`,
    ],
    [
      'its longest word stands in the story',
      'the end of one that does',
      'Flights go',
      `Flights go\nSEOUL (Reuters) - The lights of the harbour city will not be lit, the council said.\n${MORE}`,
    ],
    [
      'its words open the story',
      'a word far behind in its first paragraph',
      'Drills',
      `Drills\n${DATELINE}\n${filler(420)}drills.\n${MORE}`,
    ],
    [
      'another line repeats it',
      'two words',
      'Ferry lines',
      below('Home » Ferry lines', 'Ferry lines'),
    ],
    [
      'another line repeats it',
      'four words, as a menu does',
      'Old ferry lines grow',
      below('Old ferry lines grow', 'Menu', 'Old ferry lines grow'),
    ],
    [
      'another line repeats it',
      'a sentence of the story',
      'Ferry lines grow',
      `Ferry lines grow\n${DATELINE}\nFerry lines grow, ${MORE}`,
    ],
    [
      'first line of its length',
      'the second one',
      'Ferry lines grow today',
      below('Old ferry lines shrink', 'Ferry lines grow today'),
    ],
    [
      'first line of its length',
      'one below three short lines, which are no menu',
      'Old ferry lines grow',
      below('Old ferry lines shrink', 'Ships', 'Boats', 'Tides', 'Old ferry lines grow'),
    ],
    ['first line of its length', 'three words', 'Ferry lines grow', below('Ferry lines grow')],
    [
      'first line of its length',
      'a path',
      'Home » Ferry lines » Growth',
      below('Home » Ferry lines » Growth'),
    ],
    [
      'directly below a time or byline',
      'a line between',
      'Ferry lines grow',
      below('June 12, 2024', 'Share', 'Ferry lines grow'),
    ],
    [
      'below a short line',
      'four words above',
      'Ferry lines grow today',
      below('All of the menus', 'Ferry lines grow today'),
    ],
    [
      'below a short line',
      'a time above',
      'Ferry lines grow today',
      below('June 12, 2024', 'Ferry lines grow today'),
    ],
    [
      'below a section name',
      'another word above',
      'Ferry lines grow today',
      below('Menu', 'Ferry lines grow today'),
    ],
    [
      'below a line of its length',
      'three words above',
      'Ferry lines grow today',
      below('Ferry lines shrink', 'Ferry lines grow today'),
    ],
    [
      'a paragraph below',
      'a short line below',
      'Ferry lines grow',
      below('Ferry lines grow', 'Share'),
    ],
    [
      'a longer line below',
      'a line of seven words below',
      'Tide gates: council agreed',
      below('Tide gates: council agreed', 'Old lines are said to grow soon', 'By Ada Rowe'),
    ],
    [
      'a longer line below',
      'a line of three more words below',
      'Tide gates: the council agreed',
      below('Tide gates: the council agreed', 'Old lines are said to grow in April', 'By Ada Rowe'),
    ],
    [
      'its longest word stands in the story',
      'a word of five letters',
      'New gates',
      below('New gates'),
    ],
    [
      'its longest word stands in the story',
      'a word far behind',
      'Drills are on',
      `Drills are on\n${DATELINE}\n${`${MORE}\n`.repeat(20)}No drills are planned for the year, the council of the city said.`,
    ],
    [
      'a colon or quotation marks within',
      'a clock',
      'Ferry 10:30 lines',
      below('Ferry 10:30 lines'),
    ],
    [
      'words in small letters',
      'capitals only',
      'FERRY LINES GROW ON',
      below('FERRY LINES GROW ON'),
    ],
    ['words in small letters', 'two words', 'Ferry lines', below('Ferry lines')],
    [
      'short lines below',
      'three longer lines below',
      'Ferry lines grow',
      below('Ferry lines grow', 'By Ada Rowe', 'June 12, 2024', 'Published June 12, 2024'),
    ],
  ])('not %s: %s', (mark, _, headline, text) => {
    const { headline: found, marks } = told(text);
    expect(found).toBe(headline);
    expect(marks).not.toContain(mark);
  });
});

describe('a line rather than another', () => {
  test.each([
    [
      'a line above the date, not the standfirst below it',
      'Ferry lines grow',
      `Ferry lines grow\nJune 12, 2024\n${MORE}\nJune 14, 2024\n${STORY}`,
    ],
    [
      'a line above byline and date, not what stands below both',
      'Ferry lines grow',
      `Ferry lines grow\nBy Ada Rowe\nJune 12, 2024\nOld boats sail\n${DATELINE}`,
    ],
    [
      'a line below the only date, not the section above it',
      'Ferry lines grow again',
      `World\nJune 12, 2024\nFerry lines grow again\n${DATELINE}`,
    ],
    [
      'a line above the name of its author, with a date between',
      'Ferry lines grow',
      `Ferry lines grow\nLive\nJune 12, 2024\nBen Ito\n${STORY}\n${MORE}\n${STORY}`,
    ],
    [
      'a line, not the section below it',
      'Gates for the harbour city',
      'Gates for the harbour city\nWorld',
    ],
    ['a word, not the heading of other stories', 'Ferries', 'Related stories\nFerries'],
    [
      'a line, not a sentence above it',
      'Ferry lines of the north grow',
      below('The gates are to move on.', 'Ferry lines of the north grow'),
    ],
    [
      'a line that ends in an abbreviated number, not a word',
      'Tide gates move to Pier No. 10',
      below('Tide gates move to Pier No. 10', 'Ferries'),
    ],
    [
      'a line, not words of a button above it',
      'Ferry lines grow again',
      below('share this on the pier', 'Ferry lines grow again'),
    ],
    [
      'a line, not menu entries that a crawl ran together',
      'Ferry lines grow again',
      below('HarbourWeather TidesToday ShipsAhoy PiersNow', 'Ferry lines grow again'),
    ],
    [
      'a line, not the date and reading time of an author',
      'Ferry lines grow again',
      below('Ada Rowe of the old pier, 12 June 2024', 'Ferry lines grow again'),
    ],
    ['two words, not one', 'Ferry lines', below('Ferries', 'Ferry lines', 'By Ada Rowe')],
    [
      'a quotation, not the sentence that is the third line below it',
      '‘We will move the gates’',
      `‘We will move the gates’\nGates to move next spring\nThe gates are to move on.\n${STORY}`,
    ],
    [
      'a line with its day, not what stands below it and another',
      'Ferry lines grow on 12 June 2024 in the old north',
      'Ferry lines grow on 12 June 2024 in the old north\nJune 12, 2024\nFerry lines',
    ],
    ['a line, not the name below it', 'Ferry lines grow', 'Ferry lines grow\nAda Rowe\nSport'],
    ['a line, not the name above it', 'Boats go on', 'Ada Rowe\nBoats go on'],
    [
      'a line, not the section below it and above a dateline',
      'Old boats',
      below('Old boats', 'Sport'),
    ],
    [
      'a line, not one with a day below it',
      'Ferry lines grow again',
      `Ferry lines grow again\nFerry lines grow on 12 June 2024 in the old north\n${STORY}`,
    ],
    [
      'a line, not one with a day below a button',
      'Councillors go',
      `Councillors go\nLive\nFerry lines grow on 12 June 2024 in the old north\n${STORY}`,
    ],
    [
      'a line in title case, not the heading above it',
      'Old Ferry Lines Grow',
      `The best of this week\nOld Ferry Lines Grow\n${STORY}`,
    ],
    [
      'a line in sentence case, not the name below it',
      'Old ferry lines grow again',
      `Old ferry lines grow again\nBen Ito\n${STORY}`,
    ],
    [
      'a word, not menu entries that a crawl ran together',
      'Ferries',
      below('HarbourWeather TidesToday', 'Ferries'),
    ],
    ['a word below two short lines', 'Ferries', below('Ferry lines grow', '—', 'Ferries')],
    [
      'a word, not the section above a line with a day',
      'Ferries',
      `Ferries\nSport\nAda Rowe of the old pier, 12 June 2024\n${STORY}`,
    ],
    [
      'a line of seven words, which is no standfirst',
      'Old ferry lines of the north grow',
      `Menu\nBy Ada Rowe\nFerry lines grow\nOld ferry lines of the north grow\n${STORY}\n${MORE}\n${STORY}`,
    ],
    [
      'a word that a subheading has too, not the name below it',
      'Ferries',
      `Ferries\nBen Ito\nFerry lines grow on 12 June 2024 in the old north\n${DATELINE}\nFerries\n${MORE}`,
    ],
    [
      'a sentence all of whose words open the story',
      'The gates are to move on.',
      `The gates are to move on.\nOld ferry lines grow again\n${STORY}`,
    ],
    [
      'a line, not one above it that begins with a small letter',
      'Ferry lines grow again',
      below('boats in the harbour city', 'Ferry lines grow again'),
    ],
    ['words, not the short name above them', 'Old boats', `Ben Ito\nOld boats\n${STORY}`],
    [
      'a line, not one of twenty-five words that open the story',
      'Ferry lines grow again',
      below(`Gates ${'and the pier '.repeat(8)}`.trim(), 'Ferry lines grow again'),
    ],
    [
      'a line, not one of more than two dozen words',
      'Ferry lines grow again',
      below(`${'Old lines '.repeat(12)}grow`, 'Ferry lines grow again'),
    ],
    [
      'the first of two lines that have the same marks',
      'Ferry lines',
      'Ferry lines\nJune 12, 2024\nJune 12, 2024\nHarbour walks',
    ],
    [
      'a line, not a subheading between paragraphs far below',
      'Ferry lines',
      `Ferry lines\n${STORY}\n${MORE}\n${MORE}\n${MORE}\n${MORE}\n${MORE}\nTide gates: the council agreed to move\n${MORE}`,
    ],
  ])('%s', (_, headline, text) => {
    expect(told(text).headline).toBe(headline);
  });

  test.each([...'"\'”’»«)]*」』', ''])('no sentence that ends in a full stop and %s', (closing) => {
    const text = below(`The gates are to move on.${closing}`, 'Ferry lines of the north grow');
    expect(told(text).headline).toBe('Ferry lines of the north grow');
  });

  test('no sentence that ends in an ideographic full stop', () => {
    const text = below('The gates are to move on。', 'Ferry lines of the north grow');
    expect(told(text).headline).toBe('Ferry lines of the north grow');
  });

  test.each([
    ['in reach of the story', 59, 'Ferry lines grow'],
    ['beyond it', 60, null],
  ])('of a line alone, %s', (_, lines, headline) => {
    expect(told(below('Ferry lines grow', ...rules(lines))).headline).toBe(headline);
  });

  test('no heading of other stories, where nothing else stands there', () => {
    expect(told('Related stories').headline).toBeNull();
  });

  test('a section, where nothing else stands there', () => {
    expect(told('World')).toStrictEqual({ headline: 'World', marks: ['known line "World"'] });
  });
});

describe('a line of headline length', () => {
  const isFirst = (line: string): boolean =>
    told(below(line)).marks.includes('first line of its length');

  test.each([
    ['four words', 'Old ferry lines grow'],
    ['several names', 'Ada Rowe, Ben Ito and Cleo Dahl'],
    ['words around one slash', 'Tide gates / ferry lines'],
    ['words around one bar', 'Ferry lines grow | Acme News'],
  ])('is %s', (_, line) => {
    expect(isFirst(line)).toBe(true);
  });

  test.each([
    ['three words', 'Ferry lines grow'],
    ['a sentence', 'The ferry lines grow.'],
    ['a path of angles', 'Home › World › Tide gates'],
    ['a path of arrows', 'Home > World > Tide gates'],
    ['a path of double angles', 'Home » World » Tide gates'],
    ['a path of slashes', 'Home / World / Tide gates'],
    ['a path of slashes with an empty step', 'Home and World /  / Tide gates'],
    ['a path of bars', 'World | Harbour | Tide gates'],
    ['a path of bars with an empty step', 'World and Harbour || Tide gates'],
  ])('is not %s', (_, line) => {
    expect(told(below(line)).headline).toBe(line);
    expect(isFirst(line)).toBe(false);
  });
});

test.each([...'«»„“”‘’"'])('%s speaks for a headline', (mark) => {
  expect(told(below(`Ferry lines ${mark}grow`)).marks).toContain(
    'a colon or quotation marks within',
  );
});

describe('refuses as the headline', () => {
  test.each([
    ['a line that opens with a dateline, where it is all there is', `SEOUL: ${STORY}`],
    ['a paragraph, where it is all there is', STORY],
    ['a line below the only paragraph', `${STORY}\nFerry lines grow again`],
    [
      'paragraphs that are cut off, where they are all there is',
      Array.from({ length: 3 }, () => 'and on '.repeat(16)).join('\n'),
    ],
    ['the first of some paragraphs, where they are all there is', `${STORY}\n${MORE}\n${STORY}`],
    ['a long paragraph', `${STORY} ${STORY} ${STORY} ${STORY}`],
  ])('%s', (_, text) => {
    expect(parsePage(text).headline).toBeNull();
  });

  test('a subheading of the story, where a line above it has the form of one', () => {
    const page = parsePage(
      `Harbour city votes to move its tide gates\nBy Ada Rowe\n${STORY}\nTide gates: what comes next\n${MORE}`,
    );
    expect(page.headline).toBe('Harbour city votes to move its tide gates');
    expect(page.paragraphs).toContain('Tide gates: what comes next');
  });
});

test('what stood above a headline below a notice is no part of the story', () => {
  const page = parsePage(`${NOTICE}\nMenu\nHarbour: tide gates to move\n${STORY}\n${MORE}`);
  expect(page.paragraphs.slice(-2)).toStrictEqual([STORY, MORE]);
  expect(page.paragraphs).not.toContain('Menu');
});
