/** What a chain of names says, for a grammar that has to find one among prose. */

import { describe, expect, test } from 'vitest';
import { creditForms, parseCredit } from '../../src/credit/index.ts';
import { run } from '../../src/kit/index.ts';
import { shortCredit } from '../support/credit.ts';

type Form = 'plain' | 'labelled' | 'enclosed';

/** The signs of a credit that a text has. */
function signsOf(form: Form, text: string): readonly string[] | null {
  const result = run(creditForms()[form], text);
  if (!result.ok) return null;
  const { credit: _credit, ...signs } = result.value;
  return Object.entries(signs).flatMap(([name, has]) =>
    has === true ? [name] : has === false ? [] : [`${name}?`],
  );
}

describe('the signs of a credit', () => {
  type Row = readonly [how: string, text: string, signs: readonly string[], form?: Form];
  const rows: readonly Row[] = [
    ['a person', 'Ada Rowe', []],
    ['a body that nobody knows', 'Riverton Zoo', []],
    ['an agency', 'Reuters', ['known']],
    ['a slash', 'Ada Rowe/Acme', ['slashed', 'joined']],
    ['a slash and an agency', 'Ada Rowe/Reuters', ['known', 'slashed', 'joined']],
    ['an agency first', 'Reuters/Acme', ['known', 'slashed', 'joined']],
    ['via', 'Ada Rowe via Acme', ['joined']],
    ['for', 'Ada Rowe for Riverton Weekly', ['joined']],
    ['on a body that is known', 'Ada Rowe on AP', ['known', 'joined']],
    ['and', 'Ada Rowe and Ben Ito', []],
    ['a comma', 'Ada Rowe, Acme', []],
    ['a comma and an agency', 'Ada Rowe, AP', ['known']],
    ['a blank', 'Ada Rowe AP', ['known', 'juxtaposed']],
    ['parentheses', 'Ada Rowe (AP)', ['known']],
    ['a body that nobody knows, a dash', 'Riverton Zoo — AP', ['known', 'doubtful']],
    ['a body that nobody knows, and', 'Riverton Zoo and Ben Ito', ['doubtful']],
    ['a body that nobody knows, a slash', 'Riverton Zoo/AP', ['known', 'slashed', 'joined']],
    ['a body that is known, a dash', 'AFP — AP', ['known']],
    ['a person, a dash', 'Ada Rowe — AP', ['known']],
    ['a mark, a dash', 'Stringer — AP', ['known']],
    ['a hyphen', 'AFP-AP', ['known', 'slashed', 'joined']],
    ['an opening', 'Riverton Zoo photo by Ada Rowe', ['slashed', 'joined']],
    ['a full stop', 'Photo: Ada Rowe. AP', ['labelled', 'known'], 'labelled'],
    ['a label', 'Photo: Acme', ['labelled'], 'labelled'],
    ['a label without its colon', 'Photo AP', ['labelled', 'bare', 'known'], 'labelled'],
    ['an opening', 'Photo by Acme', ['labelled'], 'labelled'],
    ['a label within parentheses', '(Photo: Acme)', ['labelled'], 'enclosed'],
    ['which stands twice', '(Photo: Acme) (Photo: Acme)', ['labelled'], 'enclosed'],
    ['none within parentheses', '(Acme)', [], 'enclosed'],
  ];
  test.each(rows.map(([how, text, signs, form]) => [how, text, signs, form ?? 'plain'] as const))(
    '%s',
    (_how, text, signs, form) => {
      expect(signsOf(form, text)?.toSorted()).toStrictEqual(signs.toSorted());
    },
  );

  test.each<[how: string, text: string, form: Form]>([
    ['a name that is written small', 'privat', 'plain'],
    ['within a chain', 'Ada Rowe/privat', 'plain'],
    ['marks and no name', 'Stringer/File', 'plain'],
    ['a bare label before a body that nobody knows', 'Photo Acme', 'labelled'],
    ['a bare label before a name that is written small', 'Photo privat/AP', 'labelled'],
  ])('none: %s', (_how, text, form) => {
    expect(signsOf(form, text)).toBeNull();
  });

  test('behind a label names are written as they like', () => {
    expect(signsOf('labelled', 'Photo: privat/AP')).toStrictEqual([
      'labelled',
      'known',
      'joined',
      'slashed',
    ]);
  });

  test.each([
    ['a handout alone', 'Handout', { handout: true }],
    ['a bare label and an account', 'Photo @adarowe', { bodies: ['@adarowe'] }],
    ['a bare label and a person', 'Photo Ada Rowe', { people: ['Ada Rowe'] }],
    ['a bare label and a body that passes it on', 'Photo via Acme', { via: 'Acme' }],
    [
      'a name that stands twice',
      'Ada Rowe/Ada Rowe/AP/AP',
      { people: ['Ada Rowe'], bodies: ['AP = ap'] },
    ],
    [
      'other names beside it',
      'Ada Rowe/Ben Ito/Acme/Ada Rowe/AP/Acme',
      { people: ['Ada Rowe', 'Ben Ito'], bodies: ['Acme', 'AP = ap'] },
    ],
    [
      'three that pass it on',
      'Acme via AFP via AP via REUTERS',
      { bodies: ['Acme', 'AFP = afp', 'AP = ap'], via: 'REUTERS = reuters' },
    ],
    [
      'the role of the last of three',
      'Ada Rowe/Ben Ito/Cleo Ash/Stringer/AP',
      { people: ['Ada Rowe', 'Ben Ito', 'Cleo Ash, Stringer'], bodies: ['AP = ap'] },
    ],
  ] as const)('%s', (_how, text, expected) => {
    const result = parseCredit(text);
    expect(result.ok && shortCredit(result.value)).toStrictEqual(expected);
  });
});

describe('two credits, one behind the other', () => {
  test.each([
    ['the same', '(Ada Rowe/AP) (Ada Rowe/AP)', { people: ['Ada Rowe'], bodies: ['AP = ap'] }],
    [
      'another spelling of the same bodies and people',
      '(Ada Rowe/REUTERS) (ADA ROWE/Reuters)',
      { people: ['Ada Rowe'], bodies: ['REUTERS = reuters'] },
    ],
    [
      'the second says more',
      '(AP) (Ada Rowe/AP via Acme)',
      { people: ['Ada Rowe'], bodies: ['AP = ap'], via: 'Acme' },
    ],
    [
      'the first says more',
      '(Ada Rowe/AP via Acme) (Acme)',
      { people: ['Ada Rowe'], bodies: ['AP = ap'], via: 'Acme' },
    ],
    [
      'three',
      '(AP) (Ada Rowe/AP) (Photo: Ada Rowe/AP/Acme)',
      { people: ['Ada Rowe'], bodies: ['AP = ap', 'Acme'] },
    ],
  ] as const)('%s', (_how, text, expected) => {
    const result = parseCredit(text);
    expect(result.ok && shortCredit(result.value)).toStrictEqual(expected);
    expect(result.ok && result.value.span).toStrictEqual({ start: 0, end: text.length });
  });

  test.each([
    ['of two people', '(Ada Rowe/AP) (Ben Ito/AP)', 14],
    ['of two bodies that nobody knows', '(Ada Rowe/Acme) (Ada Rowe/Loom)', 16],
    ['each says what the other does not', '(Ada Rowe/AP) (AP/AFP)', 14],
  ])('of two pictures: %s', (_how, text, offset) => {
    const result = parseCredit(text);
    expect(result.ok ? null : result.error.offset).toBe(offset);
  });
});
