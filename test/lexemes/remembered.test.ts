import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/lexemes/remembered.ts';

/** A question about one letter, with the questions that were really asked. */
function asked() {
  const questions: string[] = [];
  const letter = remembered((text, at) => {
    questions.push(`${text} ${at}`);
    return text.charAt(at);
  });
  return { questions, letter };
}

describe('remembered', () => {
  it('asks once where alternatives begin at the same words', () => {
    const { questions, letter } = asked();
    const answers = [0, 4, 0, 4, 9].map((at) => letter('Ada Rowe, editor', at));
    expect(answers).toStrictEqual(['A', 'R', 'A', 'R', ' ']);
    expect(questions).toStrictEqual([
      'Ada Rowe, editor 0',
      'Ada Rowe, editor 4',
      'Ada Rowe, editor 9',
    ]);
  });

  it('takes no answer from another text or another place', () => {
    const { letter } = asked();
    const texts = ['Ada Rowe', 'Ben Itos', 'Ada Rowe', ''];
    expect(texts.map((text) => [letter(text, 0), letter(text, 4)])).toStrictEqual([
      ['A', 'R'],
      ['B', 'I'],
      ['A', 'R'],
      ['', ''],
    ]);
    const alphabet = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz';
    const places = Array.from(alphabet, (_letter, at) => at);
    const inTurn = [...places, ...places.toReversed()];
    expect(inTurn.map((at) => letter(alphabet, at))).toStrictEqual(
      inTurn.map((at) => alphabet.charAt(at)),
    );
  });

  it('knows a text again by its characters', () => {
    const { questions, letter } = asked();
    expect([letter('Ada', 1), letter(['A', 'd', 'a'].join(''), 1)]).toStrictEqual(['d', 'd']);
    expect(questions).toStrictEqual(['Ada 1']);
  });
});
