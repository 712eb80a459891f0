import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';
import { de, en } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const MORE =
  'The gates will be moved in the spring, once the last of the winter storms has passed the coast.';
const PITCH = 'One long read about water and those who live near it, every other Sunday.';
const FIELD = 'Enter your email';

/** A sentence of so many words. */
const words = (count: number): string => `${'one '.repeat(count - 1).trim()} read.`;

/** The paragraphs of a page with some lines in its story. */
const paragraphsWith = (...lines: string[]): readonly string[] =>
  parsePage(['Gates to move', STORY, MORE, STORY, ...lines, MORE].join('\n')).paragraphs;

describe('a sentence that says what one signs up for', () => {
  test.each([
    ['above a field for an address', 'Get The Slow Shore in your inbox', PITCH, FIELD],
    [
      'above a field of six words',
      'Get The Slow Shore in your inbox',
      PITCH,
      'Your email address, please, and name',
    ],
    ['of twenty-five words', 'Get The Slow Shore in your inbox', words(25), FIELD],
  ])('is furniture: %s', (_, ...lines) => {
    expect(paragraphsWith(...lines)).toStrictEqual([STORY, MORE, STORY, MORE]);
  });

  test('is furniture above the field by its name', () => {
    const paragraphs = paragraphsWith('Get The Slow Shore in your inbox', PITCH, 'Email address');
    expect(paragraphs).not.toContain(PITCH);
  });

  test.each([
    ['below a sentence', [PITCH, FIELD]],
    ['below a button, with no field below', ['Share', PITCH]],
    ['above another button', ['Share', PITCH, 'Print']],
    ['above a line of seven words', ['Share', PITCH, 'Your email address, please, and your name']],
    ['of twenty-six words', ['Get The Slow Shore in your inbox', words(26), FIELD]],
  ])('is one of the story: %s', (_, lines) => {
    const pitch = lines.find((line) => line === PITCH || line === words(26));
    expect(paragraphsWith(...lines)).toContain(pitch);
  });

  test('is furniture in German', () => {
    const pitch =
      'Jeden zweiten Sonntag ein langer Text über das Wasser und die Leute, die dort leben.';
    const page = [
      'Gates to move',
      STORY,
      MORE,
      STORY,
      'Abonnieren',
      pitch,
      'Ihre E-Mail-Adresse',
      MORE,
    ].join('\n');
    expect(parsePage(page, inLanguages(de, en)).paragraphs).not.toContain(pitch);
    expect(
      parsePage(page.replace('Ihre E-Mail-Adresse', 'Am Wasser'), inLanguages(de, en)).paragraphs,
    ).toContain(pitch);
  });

  test('is one of the story at the end of a page', () => {
    const { paragraphs } = parsePage(['Gates to move', STORY, MORE, 'Share', PITCH].join('\n'));
    expect(paragraphs).toStrictEqual([STORY, MORE, PITCH]);
  });
});
