import { describe, expect, test } from 'vitest';
import { parsePage, type ReadOptions } from '../../src/index.ts';
import { en, ja } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

const HEADLINE = 'Harbour city votes to move its tide gates';
const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const DATELINE = `SEOUL (Reuters) - ${STORY}`;

/** The kind of a line between two paragraphs, and why. */
function told(line: string, options?: ReadOptions): readonly (string | undefined)[] {
  const text = [HEADLINE, STORY, STORY, line, STORY].join('\n');
  const at = text.indexOf(`\n${line}\n`) + 1;
  const block = parsePage(text, options).blocks.find(({ span }) => span.start === at);
  return [block?.kind, block?.evidence[0]];
}

describe('a line ends', () => {
  test.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR and LF', '\r\n'],
    ['NEL', '\u0085'],
    ['the separator of lines', '\u2028'],
    ['the separator of paragraphs', '\u2029'],
    ['an empty line', '\n\n'],
    ['a line of blanks', '\n \t \n'],
  ])('at %s', (_, end) => {
    const lines = [HEADLINE, 'By Ada Rowe', STORY, STORY];
    const text = `${end}  ${lines.join(`  ${end} `)}${end}`;
    expect(
      parsePage(text).blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
    ).toStrictEqual([
      ['headline', HEADLINE],
      ['byline', 'By Ada Rowe'],
      ['paragraph', STORY],
      ['paragraph', STORY],
    ]);
  });

  test('at several of them on one page', () => {
    const text = `${HEADLINE}\rBy Ada Rowe\n${STORY}\u2028${STORY}`;
    const kinds = parsePage(text).blocks.map(({ kind }) => kind);
    expect(kinds).toStrictEqual(['headline', 'byline', 'paragraph', 'paragraph']);
  });
});

describe('the words of a line', () => {
  /** Whether a line has the length of a headline: six to sixteen words. */
  const isOfLength = (line: string): boolean => {
    const { blocks } = parsePage(`${line}\n${DATELINE}\n${STORY}`);
    const [headline] = blocks.filter(({ kind }) => kind === 'headline');
    return headline?.evidence.includes('length of a headline') ?? false;
  };
  const GATES = '海港城市投票搬迁潮汐闸门';

  test.each([
    ['six', 'Old ferry lines grow and grow'],
    ['six, one of them a figure', 'Old ferry lines grow by 12'],
    ['six, one of them with a figure in it', 'Old ferry lines grow by A320s'],
    ['sixteen', `${'ferry '.repeat(15)}lines`],
    ['eleven characters of Chinese', GATES.slice(0, 11)],
    ['thirty-two characters of Chinese', `${GATES}${GATES}${GATES.slice(0, 8)}`],
    ['thirty-one and the first of kana', `${GATES}${GATES}${GATES.slice(0, 7)}ぁ`],
    ['thirty-one and the last of the ideographs', `${GATES}${GATES}${GATES.slice(0, 7)}鿿`],
    ['four and four characters of Chinese', `Old ferry lines grow ${GATES.slice(0, 4)}`],
  ])('are counted: %s', (_, line) => {
    expect(isOfLength(line)).toBe(true);
  });

  test.each([
    ['five', 'Old ferry lines grow again'],
    ['five around a dash', 'Old ferry lines – grow again'],
    ['five with a figure in a word', 'Old ferry lines grow in2024'],
    ['seventeen', `${'ferry '.repeat(16)}lines`],
    ['ten characters of Chinese', GATES.slice(0, 10)],
    ['thirty-three characters of Chinese', `${GATES}${GATES}${GATES.slice(0, 9)}`],
    ['three and four characters of Chinese', `Old ferry lines ${GATES.slice(0, 4)}`],
  ])('are not those of a headline: %s', (_, line) => {
    expect(isOfLength(line)).toBe(false);
  });
});

describe('a sentence', () => {
  /** A caption with a full stop that has so many characters. */
  const caption = (length: number): string => {
    const credit = ' (AP Photo/Ada Rowe).';
    const text =
      'A gate of the harbour city is seen from the old pier on a day in June with boats of all kinds';
    return `${text.slice(0, length - credit.length)}${credit}`;
  };

  test('of up to 110 characters may be a caption by its end', () => {
    expect(caption(110)).toHaveLength(110);
    expect(told(caption(110))).toStrictEqual(['caption', 'photo credit']);
  });

  test('of more is one by its opening', () => {
    expect(told(caption(111))[0]).toBe('paragraph');
    expect(told(`FILE PHOTO: ${caption(111)}`)).toStrictEqual(['caption', 'file photo']);
  });

  test.each([...'.!?…:;。！？؟।'])('ends in %s', (mark) => {
    expect(told(`${'gates '.repeat(10)}${mark}`)[0]).toBe('paragraph');
  });

  test.each([...'"\'”’»«)]*」』'])('ends in a full stop and %s', (mark) => {
    expect(told(`${'gates '.repeat(10)}.${mark}${mark}`)[0]).toBe('paragraph');
  });

  test.each([...',-–—…'.slice(0, 4), 's', '(', '“'])('does not end in %s', (mark) => {
    expect(told(`${'gates '.repeat(10)}${mark}`)[0]).toBe('related');
  });

  test('may have the sign © on each of several lines', () => {
    const rights = (year: number): string =>
      `TM & © ${year} Cable News Network, Inc., a Time Warner Company, whose rights to all of it are reserved, to its end.`;
    const text = [HEADLINE, STORY, STORY, rights(2015), STORY, rights(2016), STORY].join('\n');
    const { blocks } = parsePage(text);
    expect(blocks.filter(({ kind }) => kind === 'copyright')).toHaveLength(2);
  });
});

describe('a long line', () => {
  const LONG = `our newsletter is of the north, ${'Featherstonehaughs and Cholmondeleys '.repeat(6)}`;

  test.each([
    ['of 240 characters', 240, ['furniture', 'says "our newsletter"']],
    ['of more', 241, ['paragraph', 'within the story']],
  ])('%s', (_, length, expected) => {
    const line = LONG.slice(0, length - 1).concat('s');
    expect(line).toHaveLength(length);
    expect(told(line)).toStrictEqual(expected);
  });
});

describe('words where print has lost a blank', () => {
  test.each([
    ['a capital behind a small letter', 'A gate of the old pierPhoto: Ada Rowe'],
    ['a capital behind capitals, a small letter behind it', 'A GATE OF THE PIERPhoto: Ada Rowe'],
    ['capitals behind a small letter', 'A gate of the old pierPHOTO: Ada Rowe'],
    ['capitals behind a word with a capital', 'A gate of the old PierPHOTO: Ada Rowe'],
    ['a blank', 'A gate of the old pier Photo: Ada Rowe'],
    ['a full stop', 'A gate of the old pier.Photo: Ada Rowe'],
  ])('begin at %s', (_, line) => {
    expect(told(line)).toStrictEqual(['caption', 'photo credit']);
  });

  test.each([
    ['at a small letter', 'A gate of the old pierphoto: Ada Rowe'],
    ['within capitals', 'A GATE OF THE OLD PIERPHOTO: ADA ROWE'],
  ])('do not begin %s', (_, line) => {
    expect(told(line)[0]).not.toBe('caption');
  });

  test('begin at an ideograph', () => {
    const line = '海港の水門 写真提供：時事通信';
    expect(told(line, inLanguages(ja, en))).toStrictEqual(['caption', 'photo credit']);
  });
});

describe('the first word of a line', () => {
  test.each([
    ['with nothing in front', 'Share'],
    ['behind a count', '(12) Share'],
    ['behind as many marks as any', `${'·'.repeat(23)}Share`],
  ])('is one of a button: %s', (_, line) => {
    expect(told(line)).toStrictEqual(['furniture', 'words of buttons']);
  });

  test('is not looked for behind more', () => {
    expect(told(`${'·'.repeat(25)}Share`)).not.toStrictEqual(['furniture', 'words of buttons']);
  });
});
