import { hu as calendar } from 'date-fns/locale/hu';
import { describe, expect, it } from 'vitest';
import { Kind, nameWords, wordReader } from '../../src/lexemes/name-words.ts';
import type { ReadOptions } from '../../src/lexemes/options.ts';
import { de, es, type Locale, localeFrom, zhCN } from '../../src/locales/index.ts';
import { inLanguages } from '../support/languages.ts';

const hungarian = localeFrom(calendar);
/** A language that labels stamps and says nothing of how long ago a thing was, with one ending of roles. */
const labelled = localeFrom(calendar, {
  timestamp: { labels: { Frissítve: 'updated' }, connectors: [], meridiems: {}, zones: {} },
  byline: { prefixes: [], conjunctions: [], placePrepositions: [], roleEndings: ['szerkesztő'] },
});

/** The names of what a word may be, in alphabetical order. */
function kindsOf(text: string, end = text.length, options?: ReadOptions): string {
  const kinds = wordReader(options).kinds(text, 0, end);
  const behind = wordReader(options).kinds(`By: ${text}`, 4, 4 + end);
  expect(behind).toBe(kinds);
  const names = Object.entries(Kind).filter(([, bit]) => (kinds & bit) !== 0);
  return names
    .map(([name]) => name)
    .sort()
    .join(' ');
}

describe('what a word may be', () => {
  const english: readonly (readonly [word: string, kinds: string])[] = [
    ['By', 'prefix'],
    ['WRITTEN  BY', 'prefix'],
    ['and', 'conjunction'],
    ['in', 'placePreposition'],
    ['special to', 'affiliation'],
    ['with', 'companion'],
    ['editor', 'role'],
    ['CEO', 'role'],
    ['senior', 'beat'],
    ['desk', 'desk'],
    ['university', 'organisation'],
    ['agencies', 'desk group'],
    ['van der', 'particle'],
    ['PhD', 'credential'],
    ['earlier', 'remark'],
    ['on', 'datePreposition'],
    ['Guest post', 'kicker'],
    ['Link Copied', 'furniture'],
    ['min read', 'count'],
    ['Powered by', 'otherCredit'],
    ['the', 'ordinary'],
    ['in chief', 'roleLink'],
    ['Marketer', 'familyName'],
    ['June', 'calendar'],
    ['Sat', 'calendar'],
    ['Filed', 'label'],
    ['yesterday', 'label ordinary'],
    // Several things at once, also where they are printed in different ways
    ['chief', 'beat familyName role'],
    ['of', 'affiliation datePreposition ordinary roleLink'],
    ['published in', 'datePreposition furniture'],
    ['photo', 'beat otherCredit'],
    ['May', 'calendar familyName'],
    ['Read', 'familyName ordinary'],
    // The sections of a page are beats
    ['State News', 'beat section'],
    ['Sport', 'beat desk section'],
    // What is done by somebody opens the names, but what says something else as well does with "by" only
    ['Additional reporting', 'prefix'],
    ['Rewriting by', 'prefix'],
    ['Photography', 'otherCredit remark'],
    ['Photography by', 'otherCredit prefix'],
    ['Reporting', 'remark'],
    ['Reporting by', 'prefix'],
    // None
    ['Ada', ''],
    ['', ''],
  ];
  it.each(english)('%j: %s', (word, kinds) => {
    expect(kindsOf(word)).toBe(kinds);
  });

  it('a phrase that goes on behind the word, but not a part of it', () => {
    expect(kindsOf('Written by Ada', 7)).toBe('prefix');
    expect(kindsOf('staff-led')).toBe('');
    expect(kindsOf('staff-led', 5)).toBe('beat desk');
    expect(kindsOf('Wirtschaftsredakteur schreibt', 20, inLanguages(de))).toBe('role');
  });

  it('nothing is no kind', () => {
    expect(wordReader().kinds('Ada', 0, 3)).toBe(0);
    expect(wordReader(inLanguages(de)).kinds('Ada', 0, 3)).toBe(0);
  });

  const foreign: readonly (readonly [language: Locale, word: string, kinds: string])[] = [
    [de, 'Redaktion', 'bodyOpener desk group'],
    [de, 'Wirtschaftsredakteur', 'role'],
    [de, 'WIRTSCHAFTSREDAKTEUR', 'role'],
    [de, 'Dankbarkeit', 'ordinary'],
    [de, 'Redakteurschule', ''],
    [de, 'Rowe', ''],
    [de, 'vor', 'label'],
    [de, 'editor', 'role'],
    [de, 'writer', ''],
    [hungarian, 'január', 'calendar'],
    [hungarian, 'editor', ''],
    [labelled, 'Frissítve', 'label'],
    [labelled, 'főszerkesztő', 'role'],
    [es, 'Deportes', 'beat ordinary section'],
    [es, 'Edición', 'prefix'],
  ];
  it.each(foreign)('%#: %s', (language, word, kinds) => {
    expect(kindsOf(word, word.length, inLanguages(language))).toBe(kinds);
  });

  it('words of the caller', () => {
    const options: ReadOptions = {
      vocabulary: { roles: ['Wart'], labels: { Touched: 'updated' } },
      profile: { name: 'Acme', vocabulary: { roles: ['Scribe'] } },
    };
    expect(kindsOf('Wart', 4, options)).toBe('role');
    expect(kindsOf('scribe', 6, options)).toBe('role');
    expect(kindsOf('touched', 7, options)).toBe('label');
    expect(kindsOf('Touched')).toBe('');
  });

  it('as a dictionary', () => {
    const words = nameWords();
    expect(words.at('Ada, PhD', 5)).toStrictEqual({ end: 8, value: Kind.credential });
    expect(words.at('Ada, PhD', 0)).toBe(null);
    expect(words.scan('Ada, PhD', 5)).toBe(8);
    expect(words.scan('Ada, PhD', 0)).toBe(-1);
    const into = { value: null as unknown };
    expect(words.read('Ada, PhD', 5, into)).toBe(8);
    expect(into.value).toBe(Kind.credential);
  });
});

describe('words of a kind', () => {
  it.each([
    ['editor', 'editor'],
    ['Chief of the desk', 'Chief'],
    ['chief of staff said', 'chief of staff'],
    ['desk', ''],
    ['Ada', ''],
  ])('the role of %s', (text, printed) => {
    const scan = wordReader().scan(Kind.role);
    expect(scan(text, 0)).toBe(printed.length || -1);
    expect(scan(`By: ${text}`, 4)).toBe(printed === '' ? -1 : 4 + printed.length);
  });

  it('one of several kinds', () => {
    const scan = wordReader().scan(Kind.role | Kind.desk);
    expect(scan('editor', 0)).toBe(6);
    expect(scan('desk', 0)).toBe(4);
    expect(scan('university', 0)).toBe(-1);
  });
});

describe('a role in one word with the name', () => {
  it.each([
    ['王小明记者', '王小明'],
    ['王小明', '王小明'],
    ['记者', '记者'],
    ['王小明编辑', '王小明编辑'],
    ['王记者小明', '王记者小明'],
    // "Report" closes a word for a role, and is none by itself.
    ['新华社报道', '新华社报道'],
  ])('%s', (text, name) => {
    const { roleStart } = wordReader(inLanguages(zhCN));
    expect(roleStart(text, 0, text.length)).toBe(name.length);
    expect(roleStart(`文/${text}`, 2, 2 + text.length)).toBe(2 + name.length);
  });
});

describe('dates', () => {
  it.each([
    ['12 June', true],
    ['12. June', true],
    ['12, June', true],
    ['12June', true],
    ['12.June', true],
    ['2016 June', true],
    ['20160 June', false],
    ['12 Rowe', false],
    ['7 News', false],
    ['12: June', false],
    ['11/13/19', true],
    ['13.11.2019', true],
    ['2019-11-13', true],
    ['1.6.2019', true],
    ['11/1', true],
    ['2019-', false],
    ['2019/News', false],
    ['2019:11', false],
    ['20191-11', false],
    ['June 12', true],
    ['Jun. 12', true],
    ['June, 2016', true],
    ['June; 2016', false],
    ['June Rowe', false],
    ['June', false],
    ['Friday, June 12', true],
    ['Fri. June, 2016', true],
    ['Friday, June', false],
    ['Friday Rowe 12', false],
    ['Ada 12', false],
    ['the 12', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    const { opensDate } = wordReader();
    expect(opensDate(text, 0)).toBe(expected);
    expect(opensDate(`By: ${text}`, 4)).toBe(expected);
  });

  it('in Spanish', () => {
    const { opensDate } = wordReader(inLanguages(es));
    expect(opensDate('12 enero', 0)).toBe(true);
    expect(opensDate('12 January', 0)).toBe(false);
  });
});
