import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';
import { de, en } from '../../src/locales/index.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const SENTENCE = 'Two apprentices lift the bell onto its new beam on Tuesday.';

describe('reads as a caption', () => {
  test('a sentence of the head over a photo credit, as one', () => {
    const page = parsePage(
      `Gates to move next spring\nShare\n${SENTENCE}\nPhoto: Ada Rowe/Acme Pictures\nSEOUL (Reuters) - ${STORY}`,
    );
    expect(page.captions).toHaveLength(1);
    expect(page.captions[0]).toMatchObject({
      text: SENTENCE,
      credit: { photographers: [{ name: 'Ada Rowe' }], suppliers: [{ name: 'Acme Pictures' }] },
      span: { start: 32, end: 121 },
    });
    expect(page.paragraphs).toStrictEqual([STORY]);
  });

  test('in another language', () => {
    const page = parsePage(
      `Tore ziehen im Frühling um\nTeilen\nZwei Lehrlinge heben die Glocke am Dienstag auf ihren Balken.\nFoto: Ada Rowe/dpa\nEmden (dpa) – Der Rat der Stadt beschloss am Dienstag, die Tore an die Mole zu versetzen.`,
      { locales: [de, en] },
    );
    expect(page.captions.map(({ text }) => text)).toStrictEqual([
      'Zwei Lehrlinge heben die Glocke am Dienstag auf ihren Balken.',
    ]);
  });

  test('a sentence above the button that hides it', () => {
    const page = parsePage(
      `Gates to move next spring\n${STORY}\n${SENTENCE}\nHide Caption\n${STORY}`,
    );
    expect(page.captions.map(({ text, credit }) => [text, credit])).toStrictEqual([
      [SENTENCE, null],
    ]);
    expect(page.paragraphs).toStrictEqual([STORY, STORY]);
  });
});

describe('what a sentence over a credit says', () => {
  const over = (sentence: string, credit: string): string =>
    `Gates to move next spring\nShare\n${sentence}\n${credit}\nSEOUL (Reuters) - ${STORY}`;

  test.each([
    ['a file photo', SENTENCE, 'FILE PHOTO: Ada Rowe/Acme Pictures', true, null, null],
    ['a photo of the day', SENTENCE, 'Photo: Ada Rowe/Acme Pictures', false, null, null],
    [
      'the day in the sentence',
      'Two apprentices lift the bell onto its new beam at the old yard on June 12, 2024.',
      'Photo: Ada Rowe/Acme Pictures',
      false,
      { year: 2024, month: 6, day: 12 },
      null,
    ],
    ['a copyright', SENTENCE, '© Reuters. Photo: Ada Rowe', false, null, 'Reuters'],
  ])('%s', (_, sentence, credit, filePhoto, day, holder) => {
    const text = over(sentence, credit);
    const { captions } = parsePage(text);
    expect(captions).toHaveLength(1);
    expect(captions[0]).toMatchObject({
      text: sentence,
      filePhoto,
      credit: { photographers: [{ name: 'Ada Rowe' }] },
      span: { start: text.indexOf(sentence), end: text.indexOf(credit) + credit.length },
    });
    expect(captions[0]?.date?.readings[0] ?? null).toStrictEqual(
      day && { ...day, hour: null, minute: null, second: null },
    );
    expect(captions[0]?.copyright?.holder ?? null).toBe(holder);
  });
});

test('the evidence of a caption that the lines around it show', () => {
  const evidence = (text: string) =>
    parsePage(text).blocks.find(({ kind }) => kind === 'caption')?.evidence;
  expect(evidence(`Gates to move next spring\n${STORY}\n${SENTENCE}\nHide Caption`)).toStrictEqual([
    'a button for captions below',
  ]);
  expect(
    evidence(
      `Gates to move next spring\nShare\n${SENTENCE}\nPhoto: Ada Rowe/Acme\nSEOUL (Reuters) - ${STORY}`,
    ),
  ).toStrictEqual(['over a photo credit']);
});

describe('above the button that hides a caption', () => {
  const words = (count: number): string => `${'gate '.repeat(count - 1)}moved.`;

  test.each([
    ['a sentence of forty words', words(40), 'caption'],
    ['a longer one', words(41), 'paragraph'],
    ['words without an end', 'Two apprentices and a bell', 'paragraph'],
    ['a line of furniture', 'Subscribe to our newsletter.', 'furniture'],
    ['a name', 'Ada Rowe', 'furniture'],
  ])('%s', (_, line, kind) => {
    const text = `Gates to move next spring\nBy Ben Ito\n${STORY}\n${line}\nHide Caption\n${STORY}`;
    const at = text.indexOf(line);
    const block = parsePage(text).blocks.find(({ span }) => span.start === at);
    expect(block?.kind).toBe(kind);
  });

  test('the headline stays what it is', () => {
    const { headline, captions } = parsePage(
      `Will the gates of the harbour move?\nHide Caption\nSEOUL (Reuters) - ${STORY}`,
    );
    expect(headline).toBe('Will the gates of the harbour move?');
    expect(captions).toStrictEqual([]);
  });

  test('no words but the button’s', () => {
    const { captions } = parsePage(
      `Gates to move next spring\n${STORY}\n${SENTENCE}\nHide caption of the day\n${STORY}`,
    );
    expect(captions).toStrictEqual([]);
  });
});

describe('refuses as a caption', () => {
  test.each([
    [
      'the first paragraph of the story, over a credit',
      `Gates to move next spring\nBy Ben Ito\n${SENTENCE}\nPhoto: Ada Rowe/Acme Pictures\n${STORY}`,
      [''],
    ],
    [
      'a sentence over a caption with a sentence of its own',
      `Gates to move next spring\nShare\n${SENTENCE}\nFILE PHOTO: A gate is lifted. REUTERS/Ada Rowe\nSEOUL (Reuters) - ${STORY}`,
      ['A gate is lifted.'],
    ],
    [
      'a line of the head without an end',
      `Gates to move next spring\nShare\nTwo apprentices and a bell\nPhoto: Ada Rowe/Acme Pictures\nSEOUL (Reuters) - ${STORY}`,
      [''],
    ],
  ])('%s', (_, text, expected) => {
    expect(parsePage(text).captions.map(({ text: sentence }) => sentence)).toStrictEqual(expected);
  });
});

describe('keeps as a paragraph', () => {
  test.each([
    [
      'the standfirst, with a picture below it',
      `Gates to move next spring\n${SENTENCE}\nPhoto: Ada Rowe/Acme Pictures\nSEOUL (Reuters) - ${STORY}`,
    ],
    [
      'a paragraph of the story, with a picture below it',
      `Gates to move next spring\nSEOUL (Reuters) - ${STORY}\n${SENTENCE}\nPhoto: Ada Rowe/Acme Pictures\n${STORY}`,
    ],
  ])('%s', (_, text) => {
    const page = parsePage(text);
    expect(page.captions.map(({ text: sentence }) => sentence)).toStrictEqual(['']);
    expect(page.paragraphs).toContain(SENTENCE);
  });
});
