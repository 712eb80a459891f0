/** Where the sentences of a caption end and its credit begins. */

import { describe, expect, test } from 'vitest';
import { parseCaption } from '../../src/caption/index.ts';

type Row = readonly [caption: string, sentences: string, credit: string | null];

/** The sentences, and the credit as printed. */
function endingOf(text: string): readonly [string, string | null] {
  const result = parseCaption(text);
  if (!result.ok) throw new Error(`no caption: ${text}`);
  const { credit } = result.value;
  return [
    result.value.text,
    credit === null ? null : text.slice(credit.span.start, credit.span.end),
  ];
}

describe('a sign opens a credit', () => {
  test.each<Row>([
    ['A ferry leaves the harbour. © AFP', 'A ferry leaves the harbour.', '© AFP'],
    ['A ferry leaves the harbour.© AFP', 'A ferry leaves the harbour.', '© AFP'],
    ['A ferry leaves the harbour. ©️ AFP', 'A ferry leaves the harbour.', '©️ AFP'],
    ['A ferry leaves the harbour. © ©© © AFP', 'A ferry leaves the harbour.', '© ©© © AFP'],
    ['A ferry leaves the harbour. ©️ ©️©️ ©️ AFP', 'A ferry leaves the harbour.', '©️ ©️©️ ©️ AFP'],
    ['A ferry leaves the harbour. ©️© © © ©© AFP', 'A ferry leaves the harbour.', '©️© © © ©© AFP'],
    ['A ferry leaves the harbour. ©©©©©', 'A ferry leaves the harbour. ©©©©©', null],
    ['A ferry leaves the harbour. © Acme', 'A ferry leaves the harbour.', '© Acme'],
    ['A ferry leaves the harbour. © acme', 'A ferry leaves the harbour.', '© acme'],
    ['A ferry leaves the harbour. ©', 'A ferry leaves the harbour. ©', null],
    ['A ferry leaves the harbour. © .', 'A ferry leaves the harbour. © .', null],
    ['A ferry © leaves the harbour. AFP', 'A ferry © leaves the harbour.', 'AFP'],
    ['A ferry leaves the harbour. © AFP (left)', 'A ferry leaves the harbour. © AFP (left)', null],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('a label opens a credit, wherever it stands', () => {
  test.each<Row>([
    ['A ferry leaves the harbour Photo: Acme', 'A ferry leaves the harbour', 'Photo: Acme'],
    ['A ferry leaves the harbour — Photo: Acme', 'A ferry leaves the harbour', 'Photo: Acme'],
    ['A ferry leaves the harbour / Photo: Acme', 'A ferry leaves the harbour', 'Photo: Acme'],
    ['A ferry leaves the harbour:Photo: Acme', 'A ferry leaves the harbour', 'Photo: Acme'],
    ['A ferry leaves the harbourPhoto: Acme', 'A ferry leaves the harbour', 'Photo: Acme'],
    ['A ferry in a photo by Ada Rowe', 'A ferry in a photo by Ada Rowe', null],
    ['A ferry seen by a source: Acme', 'A ferry seen by a source: Acme', null],
    ['A ferry in a video: Ada Rowe', 'A ferry in a video: Ada Rowe', null],
    ['A ferry in an archive photo: Ada Rowe', 'A ferry in an archive photo: Ada Rowe', null],
    ['A ferry leaves. REUTERS Photo: Ada Rowe', 'A ferry leaves. REUTERS', 'Photo: Ada Rowe'],
    ['A ferry leaves the harbour. Photo iStock', 'A ferry leaves the harbour.', 'Photo iStock'],
    ['A ferry leaves the harbour. Photo by Acme', 'A ferry leaves the harbour.', 'Photo by Acme'],
    [
      'A ferry leaves the harbour AP Photo via Getty Images',
      'A ferry leaves the harbour',
      'AP Photo via Getty Images',
    ],
    [
      'A ferry leaves the harbour. REUTERS/AP Photo via Getty Images',
      'A ferry leaves the harbour.',
      'REUTERS/AP Photo via Getty Images',
    ],
    [
      'A ferry leaves the harbour. Ada Rowe/Acme/AP Photo via Getty Images',
      'A ferry leaves the harbour.',
      'Ada Rowe/Acme/AP Photo via Getty Images',
    ],
    [
      'A ferry leaves the harbour. Tubeless-Montage Ada Rowe',
      'A ferry leaves the harbour.',
      'Tubeless-Montage Ada Rowe',
    ],
    [
      'A ferry leaves the harbour. REUTERS/File Photo',
      'A ferry leaves the harbour.',
      'REUTERS/File Photo',
    ],
    [
      'A ferry in a Photo: of boats and the sea. Photo: Acme',
      'A ferry in a Photo: of boats and the sea.',
      'Photo: Acme',
    ],
    ['A ferry leaves the harbour. Zoom: Acme', 'A ferry leaves the harbour. Zoom: Acme', null],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('the mark of a file photo with a colon is a label', () => {
  test.each<Row>([
    ['The gate. [File: Ada Rowe/Reuters]', 'The gate.', '[File: Ada Rowe/Reuters]'],
    ['The gate. (File: Ada Rowe)', 'The gate.', '(File: Ada Rowe)'],
    ['The gate. File: Reuters', 'The gate.', 'File: Reuters'],
    ['The gate. (File)', 'The gate. (File)', null],
    ['The gate. (File Ada Rowe)', 'The gate. (File Ada Rowe)', null],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('notes to editors end a caption', () => {
  test.each<Row>([
    [
      'A ferry leaves the harbour. Ada Rowe/AP ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.',
      'A ferry leaves the harbour.',
      'Ada Rowe/AP',
    ],
    [
      'A ferry leaves the harbour Ada Rowe/AP ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. NO RESALES.',
      'A ferry leaves the harbour',
      'Ada Rowe/AP',
    ],
    [
      'A ferry leaves the harbour. Attention editors: Ada Rowe/AP',
      'A ferry leaves the harbour. Attention editors',
      'Ada Rowe/AP',
    ],
    [
      'A ferry leaves the harbour. ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.',
      'A ferry leaves the harbour. ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.',
      null,
    ],
    [
      'ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.',
      'ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.',
      null,
    ],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('what closes the words before a chain', () => {
  test.each<Row>([
    ['A ferry leaves the harbour | Ada Rowe/Acme', 'A ferry leaves the harbour', 'Ada Rowe/Acme'],
    ['A ferry leaves the harbour — Ada Rowe/Acme', 'A ferry leaves the harbour', 'Ada Rowe/Acme'],
    ['A ferry leaves the harbour – Ada Rowe/Acme', 'A ferry leaves the harbour', 'Ada Rowe/Acme'],
    ['A ferry leaves the harbour - Ada Rowe/Acme', 'A ferry leaves the harbour', 'Ada Rowe/Acme'],
    [
      'A ferry leaves the harbour- Ada Rowe/Acme',
      'A ferry leaves the harbour- Ada Rowe/Acme',
      null,
    ],
    ['A ferry leaves the harbour • Ada Rowe/Acme', 'A ferry leaves the harbour', 'Ada Rowe/Acme'],
    ['A ferry leaves the harbour · Ada Rowe/Acme', 'A ferry leaves the harbour', 'Ada Rowe/Acme'],
    [
      'A ferry leaves the harbour (left) Ada Rowe/Acme',
      'A ferry leaves the harbour (left)',
      'Ada Rowe/Acme',
    ],
    [
      'A ferry leaves the harbour （left） Ada Rowe/Acme',
      'A ferry leaves the harbour （left）',
      'Ada Rowe/Acme',
    ],
    [
      'A ferry leaves the harbour [left] Ada Rowe/Acme',
      'A ferry leaves the harbour [left]',
      'Ada Rowe/Acme',
    ],
    ['A ferry leaves the “harbour” Ada Rowe/Acme', 'A ferry leaves the “harbour”', 'Ada Rowe/Acme'],
    ['A ferry leaves the "harbour" Ada Rowe/Acme', 'A ferry leaves the "harbour"', 'Ada Rowe/Acme'],
    ['A ferry leaves the «harbour» Ada Rowe/Acme', 'A ferry leaves the «harbour»', 'Ada Rowe/Acme'],
    [
      'A ferry leaves the ‘harbour’ Ada Rowe/Acme',
      'A ferry leaves the ‘harbour’ Ada Rowe/Acme',
      null,
    ],
    ['A ferry leaves the harbour… Ada Rowe/Acme', 'A ferry leaves the harbour…', 'Ada Rowe/Acme'],
    ['A ferry leaves the harbour! Ada Rowe/Acme', 'A ferry leaves the harbour!', 'Ada Rowe/Acme'],
    ['A ferry with a plan B! Ada Rowe/Acme', 'A ferry with a plan B!', 'Ada Rowe/Acme'],
    ['A ferry leaves at 3.5 Ada Rowe/Acme', 'A ferry leaves at 3.5 Ada Rowe/Acme', null],
    ['A ferry leaves the harbour? Ada Rowe/Acme', 'A ferry leaves the harbour?', 'Ada Rowe/Acme'],
    ['A ferry leaves the harbour。 Ada Rowe/Acme', 'A ferry leaves the harbour。', 'Ada Rowe/Acme'],
    [
      'A ferry leaves the harbour, Ada Rowe/Acme',
      'A ferry leaves the harbour, Ada Rowe/Acme',
      null,
    ],
    [
      'A ferry leaves the harbour: Ada Rowe/Acme',
      'A ferry leaves the harbour: Ada Rowe/Acme',
      null,
    ],
    [
      'A ferry leaves the harbour; Ada Rowe/Acme',
      'A ferry leaves the harbour; Ada Rowe/Acme',
      null,
    ],
    ['A ferry leaves the harbour Ada Rowe/Acme', 'A ferry leaves the harbour Ada Rowe/Acme', null],
    [
      'A ferry leaves the harbour of J. Rowe/Acme',
      'A ferry leaves the harbour of J. Rowe/Acme',
      null,
    ],
    [
      'A ferry leaves the harbour of Gen. Rowe/Acme',
      'A ferry leaves the harbour of Gen. Rowe/Acme',
      null,
    ],
    ['A ferry in the U.S. Ada Rowe/Acme', 'A ferry in the U.S.', 'Ada Rowe/Acme'],
    ['A ferry leaves the harbour.Ada Rowe/Acme', 'A ferry leaves the harbour.', 'Ada Rowe/Acme'],
    ['A ferry leaves U.S.Ada Rowe/Acme', 'A ferry leaves U.S.Ada Rowe/Acme', null],
    ['A ferry leaves .Ada Rowe/Acme', 'A ferry leaves .Ada Rowe/Acme', null],
    ['A ferry leaves...Ada Rowe/Acme', 'A ferry leaves...Ada Rowe/Acme', null],
    ['A ferry leaves the harbour.ada Rowe/Acme', 'A ferry leaves the harbour.ada Rowe/Acme', null],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('a name alone, behind a whole sentence', () => {
  test.each<Row>([
    ['A ferry leaves the harbour. Ada Rowe', 'A ferry leaves the harbour.', 'Ada Rowe'],
    ['A ferry leaves the harbour.Ada Rowe', 'A ferry leaves the harbour.', 'Ada Rowe'],
    ['A ferry leaves the harbour! Ada Rowe', 'A ferry leaves the harbour!', 'Ada Rowe'],
    ['A ferry leaves the “harbour.” Ada Rowe', 'A ferry leaves the “harbour.”', 'Ada Rowe'],
    ['A ferry leaves the “harbour” Ada Rowe', 'A ferry leaves the “harbour” Ada Rowe', null],
    ['A ferry leaves the "harbour!" Ada Rowe', 'A ferry leaves the "harbour!"', 'Ada Rowe'],
    ["A ferry leaves the 'harbour?' Ada Rowe", "A ferry leaves the 'harbour?'", 'Ada Rowe'],
    ['A ferry leaves the ‘harbour.’ Ada Rowe', 'A ferry leaves the ‘harbour.’', 'Ada Rowe'],
    ['A ferry leaves the «harbour.» Ada Rowe', 'A ferry leaves the «harbour.»', 'Ada Rowe'],
    ['A ferry leaves (now.) Ada Rowe', 'A ferry leaves (now.)', 'Ada Rowe'],
    ['A ferry leaves （now。） Ada Rowe', 'A ferry leaves （now。）', 'Ada Rowe'],
    [
      'A ferry leaves the harbour (left) Ada Rowe',
      'A ferry leaves the harbour (left) Ada Rowe',
      null,
    ],
    ['A ferry leaves. Ada Rowe', 'A ferry leaves.', 'Ada Rowe'],
    ['A ferry waits. Ada Rowe', 'A ferry waits. Ada Rowe', null],
    ['FILE PHOTO: A gate. Ada Rowe', 'A gate. Ada Rowe', null],
    [
      'A ferry leaves the harbour. Ada van der Rowe',
      'A ferry leaves the harbour.',
      'Ada van der Rowe',
    ],
    [
      'A ferry leaves the harbour. Ada B. C. van der Rowe',
      'A ferry leaves the harbour.',
      'Ada B. C. van der Rowe',
    ],
    ['St. Ada Rowe', 'St. Ada Rowe', null],
    ['A ferry leaves the harbour. Paris', 'A ferry leaves the harbour. Paris', null],
    ['A ferry leaves the harbour. New York', 'A ferry leaves the harbour. New York', null],
    ['A ferry leaves the harbour. Museum', 'A ferry leaves the harbour.', 'Museum'],
    ['A ferry leaves the harbour. Acme', 'A ferry leaves the harbour.', 'Acme'],
    [
      'A ferry leaves the harbour. National Museum of Natural History',
      'A ferry leaves the harbour.',
      'National Museum of Natural History',
    ],
    [
      'A ferry leaves the harbour. National Museum of Natural History Now',
      'A ferry leaves the harbour. National Museum of Natural History Now',
      null,
    ],
    ['A ferry leaves the harbour. Gate 7', 'A ferry leaves the harbour. Gate 7', null],
    [
      'A ferry leaves the harbour. Gate 7 Museum',
      'A ferry leaves the harbour. Gate 7 Museum',
      null,
    ],
    ['A ferry leaves the harbour. Gate A7 Museum', 'A ferry leaves the harbour.', 'Gate A7 Museum'],
    ['A ferry leaves the harbour. Nobody knew', 'A ferry leaves the harbour. Nobody knew', null],
    ['A ferry leaves the harbour. Museum of art', 'A ferry leaves the harbour.', 'Museum of art'],
    ['A ferry leaves the harbour. Loom of art', 'A ferry leaves the harbour. Loom of art', null],
    ['A ferry leaves the harbour. Handout', 'A ferry leaves the harbour.', 'Handout'],
    [
      'A ferry leaves the harbour. Ada Rowe, Ben Ito',
      'A ferry leaves the harbour. Ada Rowe, Ben Ito',
      null,
    ],
    ['A ferry leaves the harbour. Acme, Loom', 'A ferry leaves the harbour. Acme, Loom', null],
    [
      'A ferry leaves the harbour. Riverton Zoo — AP',
      'A ferry leaves the harbour. Riverton Zoo',
      'AP',
    ],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

test('blanks behind a credit are no part of its last name', () => {
  const caption = `A ferry leaves the harbour. Ada Rowe/AP${' '.repeat(120)}`;
  expect(endingOf(caption)).toStrictEqual(['A ferry leaves the harbour.', 'Ada Rowe/AP']);
});

describe('a full stop closes a sentence, unless it is known', () => {
  test.each<Row>([
    ['A ferry leaves the harbour. Acme.', 'A ferry leaves the harbour. Acme.', null],
    ['A ferry leaves the harbour. Ada Rowe.', 'A ferry leaves the harbour. Ada Rowe.', null],
    ['A ferry leaves the harbour. Ada Rowe/AP.', 'A ferry leaves the harbour.', 'Ada Rowe/AP'],
    [
      'A ferry leaves the harbour. Ada Rowe/Acme.',
      'A ferry leaves the harbour. Ada Rowe/Acme.',
      null,
    ],
    ['A ferry leaves the harbour. AP.', 'A ferry leaves the harbour. AP.', null],
    [
      'A ferry leaves the harbour. Ada Rowe, AP.',
      'A ferry leaves the harbour. Ada Rowe, AP.',
      null,
    ],
    ['A ferry leaves the harbour. Acme Inc.', 'A ferry leaves the harbour.', 'Acme Inc.'],
    ['A ferry leaves the harbour. Acme, Inc.', 'A ferry leaves the harbour.', 'Acme, Inc.'],
    ['A ferry leaves for Acme Inc.', 'A ferry leaves for Acme Inc.', null],
    ['A ferry leaves the harbour AP.', 'A ferry leaves the harbour AP.', null],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('a chain and nothing else', () => {
  test.each<Row>([
    ['Ada Rowe/Reuters', '', 'Ada Rowe/Reuters'],
    ['Ada Rowe, Reuters', '', 'Ada Rowe, Reuters'],
    ['Ada Rowe/Acme', '', 'Ada Rowe/Acme'],
    ['Ada Rowe, Acme', 'Ada Rowe, Acme', null],
    ['Acme/Loom', 'Acme/Loom', null],
    ['Ada Rowe/Ben Ito', 'Ada Rowe/Ben Ito', null],
    ['Ada Rowe/Handout', '', 'Ada Rowe/Handout'],
    ['Acme/Handout', '', 'Acme/Handout'],
    ['Ada Rowe, Handout', 'Ada Rowe, Handout', null],
    ['Ada Rowe', 'Ada Rowe', null],
    ['Reuters', '', 'Reuters'],
    ['Ada Rowe Reuters', 'Ada Rowe', 'Reuters'],
    ['Acme — Loom', 'Acme — Loom', null],
    ['The Associated Press (AP)', '', 'The Associated Press (AP)'],
    ['Ada Rowe (REUTERS)', '', 'Ada Rowe (REUTERS)'],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('parentheses', () => {
  test.each<Row>([
    ['The boats (AP)', 'The boats', '(AP)'],
    ['The boats [AP]', 'The boats', '[AP]'],
    ['The boats （AP）', 'The boats', '（AP）'],
    ['The Associated Press. (AP)', 'The Associated Press.', '(AP)'],
    ['At Associated Press (AP)', 'At Associated Press (AP)', null],
    ['At Associated Press (AP, AFP)', 'At Associated Press', '(AP, AFP)'],
    ['The boats (dpa)', 'The boats', '(dpa)'],
    ['At Deutsche Presse-Agentur (dpa)', 'At Deutsche Presse-Agentur (dpa)', null],
    ['The boats of George Ito (Getty Images)', 'The boats of George Ito', '(Getty Images)'],
    ['The boats of Ada Rowe (Reuters)', 'The boats of Ada Rowe', '(Reuters)'],
    ['At Associated Press (AFP)', 'At Associated Press', '(AFP)'],
    ['A ferry leaves the harbour (Acme)', 'A ferry leaves the harbour (Acme)', null],
    ['A ferry leaves the harbour (Ada Rowe)', 'A ferry leaves the harbour (Ada Rowe)', null],
    ['A ferry leaves the harbour (Ada Rowe/Acme)', 'A ferry leaves the harbour', '(Ada Rowe/Acme)'],
    ['A ferry leaves the harbour (Handout)', 'A ferry leaves the harbour', '(Handout)'],
    ['A ferry leaves the harbour (Photo: Acme)', 'A ferry leaves the harbour', '(Photo: Acme)'],
    ['A ferry leaves the harbour (AP) today', 'A ferry leaves the harbour (AP) today', null],
    ['A ferry leaves the harbour (left). (AP)', 'A ferry leaves the harbour (left).', '(AP)'],
    ['A ferry in the sun Ada Rowe (REUTERS)', 'A ferry in the sun Ada Rowe', '(REUTERS)'],
    [
      'A ferry leaves the harbour. Ada Rowe (REUTERS)',
      'A ferry leaves the harbour.',
      'Ada Rowe (REUTERS)',
    ],
    [
      'AFP PHOTO / ADA ROWE (Photo credit should read ADA ROWE/AFP/Getty Images)',
      '',
      'AFP PHOTO / ADA ROWE (Photo credit should read ADA ROWE/AFP/Getty Images)',
    ],
    [
      'A ferry. AFP PHOTO / ADA ROWE (Photo credit should read ADA ROWE/AFP/Getty Images)',
      'A ferry.',
      'AFP PHOTO / ADA ROWE (Photo credit should read ADA ROWE/AFP/Getty Images)',
    ],
    [
      'A ferry. AFP PHOTO / BEN ITO (Photo credit should read ADA ROWE/AFP/Getty Images)',
      'A ferry. AFP PHOTO / BEN ITO',
      '(Photo credit should read ADA ROWE/AFP/Getty Images)',
    ],
    [
      'A ferry. AFP PHOTO / ADA ROWE. (Photo credit should read ADA ROWE/AFP/Getty Images)',
      'A ferry. AFP PHOTO / ADA ROWE.',
      '(Photo credit should read ADA ROWE/AFP/Getty Images)',
    ],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('an agency within the sentence', () => {
  test.each<Row>([
    ['A ferry leaves in 2022 Reuters', 'A ferry leaves in 2022', 'Reuters'],
    ['A ferry leaves: Reuters', 'A ferry leaves', 'Reuters'],
    ['A ferry leaves; Reuters', 'A ferry leaves;', 'Reuters'],
    ['A ferry leaves at 7% Reuters', 'A ferry leaves at 7%', 'Reuters'],
    ["A ferry leaves' Reuters", "A ferry leaves'", 'Reuters'],
    ['A ferry leaves’ Reuters', 'A ferry leaves’', 'Reuters'],
    ['A ferry leaves / Reuters', 'A ferry leaves', 'Reuters'],
    ['A ferry leaves /Reuters', 'A ferry leaves', 'Reuters'],
    ['A ferry leaves/Reuters', 'A ferry leaves/Reuters', null],
    ['A ferry of boats Thomson Reuters', 'A ferry of boats Thomson Reuters', null],
    ['A ferry of boats bbc.co.uk/Ada Rowe', 'A ferry of boats', 'bbc.co.uk/Ada Rowe'],
    [
      'A ferry leaves the old Riverton Zoo/afp.com/Ada Rowe',
      'A ferry leaves the old Riverton Zoo/afp.com/Ada Rowe',
      null,
    ],
    ['A ferry leaves/ Reuters', 'A ferry leaves/ Reuters', null],
    [
      'A ferry leaves the old Riverton Zoo/Reuters',
      'A ferry leaves the old Riverton Zoo/Reuters',
      null,
    ],
    ['A ferry of boats afp.com via Getty Images', 'A ferry of boats', 'afp.com via Getty Images'],
    ['A ferry leaves & Reuters', 'A ferry leaves & Reuters', null],
    ['A ferry leaves + Reuters', 'A ferry leaves + Reuters', null],
    ['A ferry leaves the Reuters', 'A ferry leaves the Reuters', null],
    ['A ferry leaves by Reuters', 'A ferry leaves by Reuters', null],
    ['A ferry leaves according to Reuters', 'A ferry leaves according to Reuters', null],
    ['A ferry of Michael Bloomberg', 'A ferry of Michael Bloomberg', null],
    ['A ferry of boats Bloomberg', 'A ferry of boats', 'Bloomberg'],
    ['A ferry of boats Getty', 'A ferry of boats', 'Getty'],
    ['A ferry of Paul Getty', 'A ferry of Paul Getty', null],
    ['A ferry of Paul Getty Images', 'A ferry of Paul', 'Getty Images'],
    ['A ferry of Paul GETTY', 'A ferry of Paul', 'GETTY'],
    ['A ferry of Paul AFP', 'A ferry of Paul', 'AFP'],
    ['A ferry of Michael Bloomberg via Acme', 'A ferry of Michael', 'Bloomberg via Acme'],
    ['A ferry of the New York Times', 'A ferry of the New York Times', null],
    ['A ferry of boats dpa', 'A ferry of boats', 'dpa'],
    ['A ferry of boats ap', 'A ferry of boats ap', null],
    ['A ferry of boats reuters', 'A ferry of boats reuters', null],
    ['A ferry of boats afp.com/Ada Rowe', 'A ferry of boats', 'afp.com/Ada Rowe'],
    ['A ferry of boats example.com/Ada Rowe', 'A ferry of boats example.com/Ada Rowe', null],
    ['A ferry of boats afp.com', 'A ferry of boats afp.com', null],
    ['A ferry leaves the harbour Acme', 'A ferry leaves the harbour Acme', null],
    ['A ferry leaves the harbour Acme/Reuters', 'A ferry leaves the harbour Acme/Reuters', null],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('a person within the sentence, before a slash', () => {
  test.each<Row>([
    ['A ferry in the sun Ada Rowe/Reuters', 'A ferry in the sun', 'Ada Rowe/Reuters'],
    ['A ferry in the sun Ada Rowe / Reuters', 'A ferry in the sun', 'Ada Rowe / Reuters'],
    ['A ferry in the sun A. Rowe/Reuters', 'A ferry in the sun', 'A. Rowe/Reuters'],
    ['A ferry in the sun A. B. Rowe/Reuters', 'A ferry in the sun', 'A. B. Rowe/Reuters'],
    [
      'A ferry in the sun in Paris Ada Rowe/Reuters',
      'A ferry in the sun in Paris',
      'Ada Rowe/Reuters',
    ],
    ['A ferry in the sun Ada Rowe - Reuters', 'A ferry in the sun Ada Rowe', 'Reuters'],
    ['A ferry in the sun Ada Rowe of Reuters', 'A ferry in the sun Ada Rowe of Reuters', null],
    ['A ferry in the sun Ada Rowe/Acme', 'A ferry in the sun Ada Rowe/Acme', null],
    ['A ferry leaves Paris Ada Rowe/Reuters', 'A ferry leaves Paris', 'Ada Rowe/Reuters'],
    ['A ferry leaves Paris J. Rowe/Reuters', 'A ferry leaves Paris', 'J. Rowe/Reuters'],
    ['A ferry in the sun Ada Van Rowe/Reuters', 'A ferry in the sun', 'Ada Van Rowe/Reuters'],
    ['A ferry in the sun Ada De Rowe/Reuters', 'A ferry in the sun', 'Ada De Rowe/Reuters'],
    ['A ferry leaves Noon Cleo Rowe/Reuters', 'A ferry leaves Noon', 'Cleo Rowe/Reuters'],
    [
      'A ferry in the sun Ada Rowe/Ben Ito Getty Images',
      'A ferry in the sun',
      'Ada Rowe/Ben Ito Getty Images',
    ],
    [
      'A ferry in the sun Ada Rowe Getty Images/AFP',
      'A ferry in the sun Ada Rowe',
      'Getty Images/AFP',
    ],
    ['A ferry in the sun by Ada Rowe/Reuters', 'A ferry in the sun by Ada Rowe/Reuters', null],
    ['A ferry in the sun Reuters/Ada Rowe', 'A ferry in the sun', 'Reuters/Ada Rowe'],
    ['A ferry in the sun Rowe/Reuters', 'A ferry in the sun Rowe/Reuters', null],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

describe('a slash behind a sentence opens a credit', () => {
  test.each<Row>([
    ['The gate. /CFP', 'The gate.', 'CFP'],
    ['The gate. / CFP', 'The gate.', 'CFP'],
    ['The gate./ CFP', 'The gate.', 'CFP'],
    ['The gate! /Ada Rowe', 'The gate!', 'Ada Rowe'],
    ['The gate. /Ada Rowe/Acme', 'The gate.', 'Ada Rowe/Acme'],
    ['The gate /CFP', 'The gate /CFP', null],
    ['The gate. Or/And', 'The gate. Or/And', null],
    ['The gate. Acme Inc. / AFP', 'The gate.', 'Acme Inc. / AFP'],
    ['The gate of J. Rowe / Acme', 'The gate of J. Rowe / Acme', null],
  ])('%s', (caption, sentences, credit) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
  });
});

type RightsRow = readonly [
  caption: string,
  sentences: string,
  credit: string | null,
  rights: readonly [number | null, string | null] | null,
];

describe('a copyright with its year', () => {
  const FERRY = 'A ferry leaves the harbour.';
  const acme = [2024, 'Acme'] as const;
  test.each<RightsRow>([
    [`${FERRY} © 2024 Acme`, FERRY, null, acme],
    [`${FERRY} © Acme 2024`, FERRY, null, acme],
    [`${FERRY} © 2024 Reuters`, FERRY, null, [2024, 'Reuters']],
    [`${FERRY} © AFP © 2024 Acme`, FERRY, '© AFP', acme],
    [`${FERRY} Ada Rowe/AP © 2024 Acme`, FERRY, 'Ada Rowe/AP', acme],
    [`${FERRY} Ada Rowe © 2024 Acme`, FERRY, 'Ada Rowe', acme],
    [`${FERRY} © 2024 Acme. All rights reserved.`, FERRY, null, acme],
    [`${FERRY} Copyright 2024 Acme. All rights reserved.`, FERRY, null, acme],
    [`${FERRY} Photo: Ada Rowe. Copyright 2024 Acme.`, FERRY, 'Photo: Ada Rowe', acme],
    ['A ferry leaves -Copyright 2024 Acme', 'A ferry leaves', null, acme],
    [`${FERRY} Ada Rowe/© 2024 Acme, Inc.`, FERRY, 'Ada Rowe/© 2024 Acme, Inc.', null],
    ['A ferry leaves /Copyright 2024 Acme', 'A ferry leaves', null, acme],
    ['A ferry leaves / © 2024 Acme', 'A ferry leaves', null, acme],
    ['A ferry leaves/Copyright 2024 Acme', 'A ferry leaves/Copyright 2024 Acme', null, null],
    [`${FERRY} Ada Rowe/Copyright Acme`, FERRY, 'Ada Rowe/Copyright Acme', null],
    [`${FERRY} Copyright Acme`, FERRY, 'Copyright Acme', null],
    [`${FERRY} © Acme`, FERRY, '© Acme', null],
    [`${FERRY} Photograph 2024 of it all`, `${FERRY} Photograph 2024 of it all`, null, null],
  ])('%s', (caption, sentences, credit, rights) => {
    expect(endingOf(caption)).toStrictEqual([sentences, credit]);
    const result = parseCaption(caption);
    const found = result.ok ? result.value.copyright : null;
    expect(found === null ? null : [found.from, found.holder]).toStrictEqual(rights);
  });

  test('goes to the end of the caption', () => {
    const caption = `${FERRY} © 2024 Acme. All rights reserved. Not for sale.`;
    const result = parseCaption(caption);
    expect(result.ok && result.value.copyright?.span).toStrictEqual({
      start: 28,
      end: caption.length,
    });
  });
});

describe('how far from the end a credit begins', () => {
  test('sixteen marks', () => {
    expect(endingOf(`A ferry ${'(AP) '.repeat(16)}`)).toStrictEqual([
      'A ferry',
      '(AP) '.repeat(16).trim(),
    ]);
    expect(endingOf(`A ferry ${'(AP) '.repeat(17)}`)).toStrictEqual([
      'A ferry (AP)',
      '(AP) '.repeat(16).trim(),
    ]);
  });

  test('1,200 characters, notes to editors included', () => {
    const note = (size: number) => 'ATTENTION EDITORS'.padEnd(size, ' - NO RESALES');
    const credit = 'Photo: Acme';
    expect(endingOf(`A ferry. ${credit} ${note(1200 - credit.length - 1)}`)).toStrictEqual([
      'A ferry.',
      credit,
    ]);
    expect(endingOf(`A ferry. ${credit} ${note(1200 - credit.length)}`)[1]).toBeNull();
  });

  test('of seventeen marks of copyright the first stays with the sentences', () => {
    const caption = `A ferry. ${'© 2024 Acme '.repeat(17)}`;
    expect(endingOf(caption)[0]).toBe('A ferry. © 2024 Acme');
  });

  test('twelve names', () => {
    const chain = `${'Ada Rowe / Ben Ito / Cleo Ash / '.repeat(3)}Dora Fox / Eve Gil / AP`;
    expect(endingOf(`A ferry. ${chain}`)).toStrictEqual(['A ferry.', chain]);
  });

  test('less than 160 characters of a plain chain', () => {
    const bodies = 'Acme/'.repeat(9);
    expect(endingOf(`A ferry leaves the harbour. ${bodies}Reuters`)[1]).toBe(`${bodies}Reuters`);
    const chain = (size: number) => `L${'o'.repeat(79)}/A${'c'.repeat(size - 90)}/Reuters`;
    expect(endingOf(`A ferry leaves the harbour. ${chain(160)}`)[1]).toBeNull();
    expect(endingOf(`A ferry leaves the harbour. ${chain(159)}`)[1]).toBe(chain(159));
  });

  test('small words in a row, as a name has them and a joint', () => {
    const chain = 'Museum of art via the Guardian';
    expect(endingOf(`A ferry. ${chain}`)).toStrictEqual(['A ferry.', chain]);
    expect(endingOf('The boats — Zoo of the Reuters')[1]).toBeNull();
    expect(endingOf('The boats | Museum of art/Reuters')[1]).toBe('Museum of art/Reuters');
  });
});
