import { describe, expect, test } from 'vitest';
import { runAt } from 'wirecopy/kit';
import { de, en, zhCN } from 'wirecopy/locales';
import { type Story, storyOf } from '../../src/dateline/story.ts';

const story = storyOf({ locales: [en, de, zhCN] });

describe('how the text goes on behind the mark', () => {
  test.each<[how: string, text: string, Story]>([
    ['the end', '', 'nothing'],
    ['blanks and the end', '  ', 'nothing'],
    ['the end of the line', ' \nThe river rose.', 'nothing'],
    ['a sentence', ' The river rose.', 'sentence'],
    ['a sentence glued to the mark', 'The river rose.', 'sentence'],
    ['a sentence of two words', ' Rivers rise.', 'sentence'],
    ['a sentence that begins with an abbreviation', ' UN talks', 'sentence'],
    ['a brace', ' {The river rose}', 'sentence'],
    ['a quotation', ' "Rivers rise," she said.', 'sentence'],
    ['capitals of an abbreviation only', ' UN AND EU', 'sentence'],
    ['eleven capitals', ' HEAVY RAIN IN', 'sentence'],
    ['marks and figures are no capitals', ' U.S. 3-0, 2-0, 1-0 IN', 'sentence'],
    ['a sentence in Cyrillic', ' Река вышла из берегов.', 'sentence'],
    ['a sentence in Chinese, which has no blanks', ' 河水上涨了。', 'sentence'],
    ['a figure', ' 40 rivers rose.', 'figure'],
    ['figures and capitals', ' 40 U.S. RIVERS', 'figure'],
    ['a word', ' Roubaix', 'word'],
    ['a word and a blank', ' Roubaix ', 'word'],
    ['a word on its line', ' Roubaix \nThe river rose.', 'word'],
    ['a word in quotation marks', ' “Rivers”', 'word'],
    ['a word in Cyrillic', ' Рубе', 'word'],
    ['a word in capitals', ' ROUBAIX', 'word'],
    ['a word in capitals and a blank', ' ROUBAIX ', 'word'],
    ['a word in capitals on its line', ' ROUBAIX\nThe river rose.', 'word'],
    ['a figure alone', ' 40', 'word'],
    ['a small letter', ' the river rose.', 'small'],
    ['a small letter with an accent', ' étonnante', 'small'],
    ['a headline', ' THE RIVER ROSE AGAIN', 'headline'],
    ['twelve capitals', ' HEAVY RAINS IN', 'headline'],
    ['a headline in Cyrillic', ' РЕКА ВЫШЛА ИЗ БЕРЕГОВ', 'headline'],
    ['a headline on its line', ' THE RIVER ROSE\nThe river rose.', 'headline'],
    ['forty capitals and more', ' THE RIVER ROSE AGAIN AND NOBODY KNEW OF it', 'headline'],
    ['a book', ' A LIFE by Ada Rowe', 'headline'],
    ['a book of one word', ' Rivers', 'word'],
    ['"by" within a word', ' A RUSSIAN baby', 'sentence'],
    ['"by" that begins a word', ' A GERMAN bystander', 'sentence'],
    ['"by" behind a hyphen', ' A FLY-by night', 'sentence'],
    ['a word that ends in "by"', ' A hobby of', 'sentence'],
    ['a day with a colon: a caption', ' SEPTEMBER 28: The river rose.', 'dated'],
    ['a figure, a month, a colon', ' 28 September : The river rose.', 'dated'],
    ['a day of a sentence', ' September 28 was a dry day.', 'sentence'],
    ['figures of a sentence', ' 28 September days', 'figure'],
    ['a weekday and a comma: an event', ' Mittwoch, 02.02.2022', 'dated'],
    ['a weekday of a sentence', ' Wednesday brought rain.', 'sentence'],
  ])('%s: %s', (_how, text, expected) => {
    const result = runAt(story, text);
    expect(result).toMatchObject({ ok: true, value: { end: 0 } });
    expect(result.ok && result.value.value()).toBe(expected);
  });
});
