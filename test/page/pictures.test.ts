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

describe('refuses as a caption', () => {
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
