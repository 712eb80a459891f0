import { describe, expect, test } from 'vitest';
import { de, en, type Locale, zhCN } from 'wirecopy/locales';
import { parseDateline } from '../../src/dateline/index.ts';
import { inLanguages } from '../support/languages.ts';

/** What is expected where a name and a mark are not enough. */
const ALONE = ['agency', 'known place', 'month'];

describe('what makes a dateline of it', () => {
  test.each<[why: string, head: string, places: readonly string[], story?: string]>([
    ['a known agency, a name of no table', 'Zellin (AP) —', ['Zellin']],
    ['a known agency, a date, no mark', 'Zellin, March 5 (AP)', ['Zellin']],
    ['a known agency, capitals, no mark', 'ZELLIN (AP)', ['ZELLIN']],
    ['a known agency, a known place, no mark', 'London (AP)', ['London']],
    ['a known agency, no mark, a figure', 'London (AP)', ['London'], ' 40 rivers rose.'],
    ['a known agency, two places, no mark', 'ZELLIN/London (AP)', ['ZELLIN', 'London']],
    ['words that say how near, in capitals', 'AT THE U.N. (AP) —', ['AT THE U.N.']],
    ['a station, capitals', 'ZELLIN (KXAN) —', ['ZELLIN']],
    ['a station, a known place', 'Austin (KXAN) —', ['Austin']],
    ['a station, a date', 'Zellin, March 5 (KXAN) —', ['Zellin']],
    ['a station, a hyphen at the story', 'ZELLIN (KXAN) -', ['ZELLIN'], 'The river rose.'],
    ['a service', 'Zellin (fn-press) —', ['Zellin']],
    ['a service and a point', 'Zellin (fn-press).', ['Zellin']],
    ['a date, capitals', 'ZELLIN, March 5 —', ['ZELLIN']],
    ['a date, capitals, a colon', 'ZELLIN, March 5:', ['ZELLIN']],
    ['a date, capitals, a hyphen at the story', 'ZELLIN, March 5 -', ['ZELLIN'], 'The river rose.'],
    ['a date, a known place and capitals', 'London/ZELLIN, March 5 —', ['London', 'ZELLIN']],
    ['a date, capitals and a known place', 'ZELLIN/London, March 5 —', ['ZELLIN', 'London']],
    ['a date, no case', '河镇，11月1日 ——', ['河镇']],
    ['a date without a comma, a known place', 'London March 5 —', ['London']],
    ['a misprinted month, a dash', 'ZELLIN, Marck 5 —', ['ZELLIN']],
    ['a date, a known place, the end', 'London, March 5', ['London'], ''],
    ['a date, a known place, a point, the end', 'London, March 5.', ['London'], ''],
    ['a date, a known place in capitals, no mark', 'LONDON, March 5', ['LONDON']],
    ['a date, a known place, a lost dash', 'London, March 5 "', ['London']],
    ['a date, a name that begins like a weekday', 'SUN PRAIRIE, March 5 —', ['SUN PRAIRIE']],
    ['a known place in title case', 'Singapore —', ['Singapore']],
    ['a region in capitals', 'CANADA —', ['CANADA']],
    ['title case and a known region', 'Zellin, Ohio —', ['Zellin']],
    ['capitals of four letters', 'ETRO —', ['ETRO']],
    ['two words in capitals', 'ZELLIN MOOR —', ['ZELLIN MOOR']],
    ['a word for places, and an ending that is none', 'LAKE MESSAGE —', ['LAKE MESSAGE']],
    ['three words, one for places', 'ELM RIVER GATES —', ['ELM RIVER GATES']],
    ['a word for places behind a point', 'ELM ST.MARK GATES —', ['ELM ST.MARK GATES']],
    ['a word for places before a hyphen', 'ELM BAY-MOOR GATES —', ['ELM BAY-MOOR GATES']],
    ['a word for places behind an apostrophe', "ELM L'ISLE GATES —", ["ELM L'ISLE GATES"]],
    ['the same, a curly one', 'ELM L’ISLE GATES —', ['ELM L’ISLE GATES']],
    ['an ending of towns', 'ELM GATES TAYLORVILLE —', ['ELM GATES TAYLORVILLE']],
    ['an ending of towns of South Asia', 'ELM GATES MELPUR —', ['ELM GATES MELPUR']],
    ['words that say how near', 'NEAR ZELLIN MESSAGE TOWERS —', ['NEAR ZELLIN MESSAGE TOWERS']],
    ['a known place and a colon', 'London:', ['London']],
    ['a known region and a colon', 'Zellin, Ohio:', ['Zellin']],
    ['a town of South Asia and a colon', 'MELGARH:', ['MELGARH']],
    ['a town of South Asia of two words', 'DERA MELGARH:', ['DERA MELGARH']],
    ['a known place in capitals, a lost dash', 'LONDON "', ['LONDON']],
    ['a known region, a lost dash', 'ZELLIN, Ohio "', ['ZELLIN']],
    ['behind an agency, a known place in capitals', '(AP) LONDON —', ['LONDON']],
    ['behind an agency, a region in capitals', '(AP) CANADA —', ['CANADA']],
    ['behind an agency, title case leaves the place', '(AP) —', [], ' London — The river rose.'],
    ['so do capitals of no table', '(AP) —', [], ' ZELLIN — The river rose.'],
    ['and a colon', '(AP) —', [], ' LONDON: The river rose.'],
  ])('%s: %s', (_why, head, places, story = ' The river rose.') => {
    const result = parseDateline(`${head}${story}`, inLanguages(en, zhCN));
    expect(result.ok && result.value.places.map(({ name }) => name)).toStrictEqual(places);
    expect(result.ok && result.value.span).toStrictEqual({ start: 0, end: head.length });
  });
});

describe('what does not', () => {
  test.each<
    [
      why: string,
      text: string,
      offset: number,
      expected: readonly string[],
      first?: Locale,
      Locale?,
    ]
  >([
    ['a known agency behind a label', 'FILE (AP) — The', 0, ['place']],
    ['a known agency behind capitals and a name', 'BASEBALL Boston (AP) — The', 0, ['place']],
    ['a label and a place', 'FILE/LONDON (AP) — The', 0, ['agency', 'month', 'place']],
    ['a place and a label', 'LONDON/FILE (AP) — The', 0, ['agency', 'month', 'place']],
    ['"at" alone', 'AT (AP) — The', 0, ['place']],
    ['"At" in title case', 'At Zellin (AP) — The', 0, ['place']],
    ['a known agency, a name of no table, no mark', 'Zellin (AP) The river', 11, ['dash']],
    ['the same before a figure', 'Zellin (AP) 40 rivers', 11, ['dash']],
    ['two names, one of no table, no mark', 'LONDON/Zellin (AP) The river', 18, ['dash']],
    ['a known agency, no mark, a small letter', 'LONDON (AP) the river', 11, ['dash']],
    ['a known agency, no mark, a headline', 'LONDON (AP) THE RIVER ROSE', 11, ['dash']],
    ['a station behind a name of no table', 'Zellin (KXAN) — The', 0, ['known place']],
    ['a station behind a place and such a name', 'AUSTIN/Zellin (KXAN) — The', 0, ALONE],
    ['a station behind such a name and a place', 'Zellin/AUSTIN (KXAN) — The', 0, ALONE],
    ['a station behind a label', 'OPINION (KXAN) — The', 0, ['known place']],
    ['a station behind a label with a date', 'BREAKING, March 5 (KXAN) — The', 0, ['known place']],
    ['a station and a point', 'AUSTIN (KXAN). The', 14, ['known agency']],
    ['a station and no mark', 'AUSTIN (KXAN) The', 13, ['known agency']],
    ['a service behind a label', 'OPINION (fn-press) — The', 0, ['known place']],
    ['a service and a colon', 'AUSTIN (fn-press): The', 18, ['known agency']],
    ['a date behind a name of no table', 'Zellin, March 5 — The', 0, ['known place']],
    ['a date behind a place and such a name', 'LONDON/Zellin, March 5 — The', 0, ALONE],
    ['a date behind such a name and a place', 'Zellin/LONDON, March 5 — The', 0, ALONE],
    ['a date behind a label', 'FILE, March 5 — The', 0, ['known place']],
    ['a date behind a weekday', 'MONDAY, March 5 — The', 0, ['known place']],
    ['a date behind a weekday cut short', 'THURS, March 5 — The', 0, ['known place']],
    ['a date without a comma', 'ZELLIN March 5 — The', 0, ALONE],
    ['a misprinted month before a colon', 'LONDON, Marck 5: The', 16, ['month']],
    ['a misprinted month before no mark', 'LONDON, Marck 5 The', 15, ['month']],
    ['a date, capitals, a hyphen at a figure', 'ZELLIN, March 5 -40 rivers', 17, ['blank']],
    ['a date, a point, a sentence', 'LONDON, March 5. The river', 16, ['dash']],
    ['a date, capitals of no table, a point', 'ZELLIN, March 5.', 16, ['dash']],
    ['a date, capitals of no table, the end', 'ZELLIN, March 5', 15, ['dash']],
    ['a date, capitals of no table, no mark', 'ZELLIN, March 5 The river', 15, ['dash']],
    ['a date, title case, no mark', 'London, March 5 The river', 15, ['dash']],
    ['a date, capitals and title case, no mark', 'LONDON/Paris, March 5 The river', 21, ['dash']],
    ['a date, no mark, a small letter', 'LONDON, March 5 the river', 15, ['dash']],
    ['a date, capitals of no table, a lost dash', 'ZELLIN, March 5 " The river', 17, ['dash']],
    [
      'capitals and a name with a known region',
      'BASEBALL Boston, Mass. — The river',
      0,
      ['known place'],
    ],
    ['a region that no table has', 'LONDON, Riverside — The river', 0, ['known place']],
    ['a region in title case', 'Canada — The river', 0, ALONE],
    ['a name of no table', 'Zellin — The river', 0, ALONE],
    ['a place and such a name', 'LONDON/Zellin — The river', 0, ALONE],
    ['small letters', 'singapore — The river', 0, ALONE],
    ['capitals of three letters', 'ETR — The river', 0, ALONE],
    ['three words in capitals', 'ELM TREE GATES — The river', 0, ALONE],
    ['a word for places alone', 'BAY — The river', 0, ALONE],
    ['an ending of towns alone', 'ELM GATES TON — The river', 0, ALONE],
    ['an ending of towns behind two letters', 'ELM GATES ELTON — The river', 0, ALONE],
    ['an ending of towns in the first word', 'TAYLORVILLE GATES ELM — The river', 0, ALONE],
    ['a word that begins like an ending', 'ELM GATES TONGUES — The river', 0, ALONE],
    ['an abstract word', 'MESSAGE — The river', 0, ALONE],
    ['a label with a word for places', 'BREAKING RIVER GATES — The river', 0, ALONE],
    ['words that say how near in title case', 'Near Zellin — The river', 0, ALONE],
    ['a place and a point', 'LONDON. The river', 7, ['comma, agency or dash']],
    ['a place and a slash', 'LONDON/ The river', 7, ['comma, agency or dash']],
    ['a region before a colon', 'CANADA: The river', 0, ['known place']],
    ['title case that ends like South Asia', 'Melgarh: The river', 0, ['known place']],
    ['two letters before such an ending', 'ELGARH: The river', 0, ['known place']],
    ['a place and a speaker before a colon', 'LONDON/ZELLIN: The river', 0, ALONE],
    ['title case, a lost dash', 'London " The river', 0, ALONE],
    ['title case with its region, a lost dash', 'Zellin, Ohio " The river', 0, ['known place']],
    ['capitals of no table, a lost dash', 'ZELLIN " The river', 0, ALONE],
    ['a region, a lost dash', 'CANADA " The river', 0, ALONE],
    ['behind an agency, title case and no mark', '(AP) London — The river', 4, ['dash']],
    ['behind an agency, capitals of no table', '(AP) ZELLIN — The river', 4, ['dash']],
    ['behind an agency, a colon', '(AP) LONDON: The river', 4, ['dash']],
    ['a subject of German headlines', 'Berlin: Der Fluss', 0, ['known place'], de, en],
    ['the same, the languages changed about', 'Berlin: Der Fluss', 0, ['known place'], en, de],
  ])('%s: %s', (_why, text, offset, expected, first = en, second = zhCN) => {
    expect(parseDateline(text, inLanguages(first, second))).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset, offset + 20), expected },
    });
  });

  test('capitals before a colon are a place in German, too', () => {
    const result = parseDateline('BERLIN: Der Fluss stieg.', inLanguages(de, en));
    expect(result).toMatchObject({ ok: true, value: { places: [{ name: 'BERLIN' }] } });
  });
});
