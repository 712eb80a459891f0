import { describe, expect, test } from 'vitest';
import { de, en, enGB, type Locale } from 'wirecopy/locales';
import {
  callersWords,
  entriesOf,
  localesOf,
  perOptions,
  perVocabulary,
  type ReadOptions,
  sectionsOf,
} from '../../src/lexemes/options.ts';
import { enMarket } from '../../src/locales/en.ts';

const profile = { name: 'Harbour Times', vocabulary: { places: ['Zellin'] } };

describe('what is built from options', () => {
  const counted = () => {
    const asked: ReadOptions[] = [];
    return { asked, of: perOptions((options) => asked.push(options)) };
  };

  test('is built once for each object', () => {
    const { asked, of } = counted();
    const options = { locales: [en] } as const;
    expect([of(options), of(options), of({ locales: [en] })]).toEqual([1, 1, 2]);
    expect(asked).toEqual([{ locales: [en] }, { locales: [en] }]);
  });

  test('is built once where none are passed', () => {
    const { asked, of } = counted();
    expect([of(), of(undefined), of({})]).toEqual([1, 1, 2]);
    expect(asked).toEqual([{}, {}]);
  });

  test('is kept where it is null', () => {
    let times = 0;
    const of = perOptions(() => {
      times += 1;
      return null;
    });
    const options = {};
    expect([of(options), of(options), times]).toEqual([null, null, 1]);
  });

  test('is the same for all without words of a kind', () => {
    let times = 0;
    const of = perVocabulary(['places', 'regions'], () => {
      times += 1;
      return times;
    });
    const none: ReadOptions[] = [{}, { locales: [de] }, { vocabulary: { roles: ['Cook'] } }];
    expect([of(), ...none.map((options) => of(options))]).toEqual([1, 1, 1, 1]);
    expect(of({ vocabulary: { places: ['Zellin'] } })).toBe(2);
    expect(of({ vocabulary: { regions: { Ruritania: 'ZZ' } } })).toBe(3);
    expect(of({ profile })).toBe(4);
  });

  test.each<[why: string, options: unknown, message: string]>([
    ['no object', 'en', 'options: expected an object, found string'],
    ['null', null, 'options: expected an object, found object'],
    [
      'an unknown name',
      { locale: en },
      'options.locale: no such option (there are locales, vocabulary, profile)',
    ],
    [
      'no list of locales',
      { locales: en },
      'options.locales: expected a list of at least one locale',
    ],
    ['no locale in it', { locales: [] }, 'options.locales: expected a list of at least one locale'],
    [
      'a code for a locale',
      { locales: [en, 'de'] },
      'options.locales[1]: expected a locale of wirecopy/locales',
    ],
    [
      'no locale at all',
      { locales: [undefined] },
      'options.locales[0]: expected a locale of wirecopy/locales',
    ],
    [
      'a locale without a calendar',
      { locales: [{ code: 'de' }] },
      'options.locales[0]: expected a locale of wirecopy/locales',
    ],
    [
      'a locale without a code',
      { locales: [{ calendar: {} }] },
      'options.locales[0]: expected a locale of wirecopy/locales',
    ],
    [
      'a vocabulary that is none',
      { vocabulary: 'places' },
      'options.vocabulary: expected an object',
    ],
    ['a vocabulary that is null', { vocabulary: null }, 'options.vocabulary: expected an object'],
    [
      'a profile that is none',
      { profile: 'brecorder' },
      'options.profile: expected an object with a name',
    ],
    [
      'a profile that is null',
      { profile: null },
      'options.profile: expected an object with a name',
    ],
  ])('is not built from %s', (_why, options, message) => {
    const { asked, of } = counted();
    expect(() => of(options as ReadOptions)).toThrow(new TypeError(message));
    expect(asked).toEqual([]);
  });

  test('is built from all that options may have', () => {
    const { of } = counted();
    expect(of({ locales: [en, de], vocabulary: {}, profile })).toBe(1);
    expect(of({ locales: undefined, vocabulary: undefined, profile: undefined } as never)).toBe(2);
  });
});

describe('the parts of options', () => {
  test('languages', () => {
    expect(localesOf({})).toEqual([en]);
    expect(localesOf({ locales: [de, en] })).toEqual([de, en]);
  });

  test('one section of each language', () => {
    const bare = { ...enGB, market: undefined } as unknown as Locale;
    expect(sectionsOf({}, 'market', enMarket)).toEqual([enMarket]);
    expect(sectionsOf({ locales: [de, en] }, 'market', enMarket)).toEqual([de.market, en.market]);
    expect(sectionsOf({ locales: [bare, de] }, 'market', enMarket)).toEqual([de.market]);
    expect(sectionsOf({ locales: [bare] }, 'market', enMarket)).toEqual([]);
  });

  test("the caller's words, the profile's behind them", () => {
    expect(callersWords({}, 'places')).toEqual([]);
    expect(callersWords({ profile }, 'places')).toEqual([['Zellin']]);
    expect(callersWords({ vocabulary: { places: ['Elmz'] }, profile }, 'places')).toEqual([
      ['Elmz'],
      ['Zellin'],
    ]);
    expect(callersWords({ vocabulary: { roles: ['Cook'] }, profile }, 'roles')).toEqual([['Cook']]);
  });

  test('tables as entries, in order', () => {
    expect([...entriesOf([{ up: 1, down: -1 }, { flat: 0 }])]).toEqual([
      ['up', 1],
      ['down', -1],
      ['flat', 0],
    ]);
  });
});
