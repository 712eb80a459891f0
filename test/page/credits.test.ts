import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/index.ts';

const STORY =
  'The council of the harbour city agreed on Tuesday to move its tide gates to the north pier.';
const HEADLINE = 'Harbour city votes to move its tide gates';

/** The block of a line between the first two paragraphs of a story. */
function blockOf(line: string) {
  const text = `${HEADLINE}\n${STORY}\n${line}\n${STORY}`;
  const at = text.indexOf(line);
  return parsePage(text).blocks.find(({ span }) => span.start <= at && at < span.end);
}

describe('a line with a copyright mark', () => {
  test.each([
    ['a holder and a year', '© 2024 Acme News', 'Acme News', 2024],
    [
      'a year and a chain of names',
      '© 2024 Ada Rowe/Acme Pictures',
      'Ada Rowe/Acme Pictures',
      2024,
    ],
    ['a holder and its rights', '© Ada Rowe. All rights reserved.', 'Ada Rowe', null],
    [
      'a holder in words and its rights',
      'Copyright Ada Rowe/Acme. All rights reserved.',
      'Ada Rowe/Acme',
      null,
    ],
    ['a mark behind a few words', 'TM & © 2016 Cable News Network', 'Cable News Network', 2016],
  ])('is a copyright line: %s', (_, line, holder, from) => {
    const block = blockOf(line);
    expect(block).toMatchObject({
      kind: 'copyright',
      value: { holder, from },
      evidence: ['rights'],
    });
  });

  test.each([
    ['a name alone', '© Ada Rowe', ''],
    ['a chain of names', '© Ada Rowe/Acme Pictures', ''],
    [
      'an agency and a sentence',
      '© Reuters. FILE PHOTO: A gate in the harbour. REUTERS/Ada Rowe',
      'A gate in the harbour.',
    ],
    [
      'an agency, a day and a sentence',
      '© Reuters 12/06/2024. FILE PHOTO: A gate in the harbour. REUTERS/Ada Rowe',
      'A gate in the harbour.',
    ],
    [
      'an agency, a year and a sentence',
      '© 2024 Reuters. FILE PHOTO: A gate in the harbour. REUTERS/Ada Rowe',
      'A gate in the harbour.',
    ],
  ])('is a caption or credit: %s', (_, line, text) => {
    const block = blockOf(line);
    expect(block).toMatchObject({ kind: 'caption', value: { text } });
  });

  test.each([
    ['a sentence about the law', 'Copyright law is to change in the harbour.', 'paragraph'],
    ['a film of that name, and its year', 'Copyright (1976) is a film', 'paragraph'],
  ])('is neither: %s', (_, line, kind) => {
    expect(blockOf(line)?.kind).toBe(kind);
  });
});

test('a related story stays one with the credit of its picture behind it', () => {
  expect(blockOf('Read more: Gates of old (AP Photo/Ada Rowe)')?.kind).toBe('related');
});

describe('closing credits', () => {
  test('are told apart from a paragraph', () => {
    const line = '(Reporting by Ada Rowe; Editing by Ben Ito)';
    expect(blockOf(line)).toMatchObject({
      kind: 'signOff',
      span: { start: 134, end: 134 + line.length },
      evidence: ['closing credits'],
    });
  });

  test('have their spans on the page', () => {
    const text = `${HEADLINE}\n${STORY}\n(Reporting by Ada Rowe)`;
    const { signOff } = parsePage(text);
    const people = JSON.stringify(signOff);
    expect(people).toContain(`"start":${text.indexOf('Ada Rowe')}`);
  });

  test('are no sentence that opens with their words', () => {
    const line = 'Additional reporting by nobody was needed for this story.';
    expect(blockOf(line)?.kind).toBe('paragraph');
  });
});
