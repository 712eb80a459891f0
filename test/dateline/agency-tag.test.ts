import { describe, expect, test } from 'vitest';
import { runAt } from 'wirecopy/kit';
import { agencyTag, anyTag, distributor } from '../../src/dateline/agency-tag.ts';

const tag = agencyTag({});
const any = anyTag({});
const before = distributor({});

type Name = readonly [name: string, id: string | null];

/** Agencies with the places where their names stand in a text. */
const agenciesIn = (text: string, names: readonly Name[]) =>
  names.map(([name, id]) => {
    const start = text.indexOf(name);
    return { name, id, span: { start, end: start + name.length } };
  });

describe('reads an agency in its marks', () => {
  test.each<[how: string, text: string, names: readonly Name[], trust: string, left: string]>([
    ['parentheses', '(Reuters) -', [['Reuters', 'reuters']], 'known', ' -'],
    ['brackets', '[AP] —', [['AP', 'ap']], 'known', ' —'],
    ['slashes', '/PRNewswire/ --', [['PRNewswire', 'prnewswire']], 'known', ' --'],
    ['blanks within parentheses', '( AP ) —', [['AP', 'ap']], 'known', ' —'],
    [
      'blanks within slashes',
      '/ ACCESSWIRE / The',
      [['ACCESSWIRE', 'accesswire']],
      'known',
      ' The',
    ],
    ['bars', '| AFP | The', [['AFP', 'afp']], 'known', ' The'],
    [
      'a channel in front',
      '(3TV/CBS 5) -',
      [
        ['3TV', null],
        ['CBS 5', null],
      ],
      'looks',
      ' -',
    ],
    ['a channel and a word', '(12 News) —', [['12 News', null]], 'named', ' —'],
    ['a channel at a word', '(7News) —', [['7News', null]], 'looks', ' —'],
    ['a channel of two figures at a word', '(12News) —', [['12News', null]], 'looks', ' —'],
    ['a channel and a name', '(5 Harbour) —', [['5 Harbour', null]], 'looks', ' —'],
    [
      'a date that is one of the story',
      '/ ACCESSWIRE / May 7 was',
      [['ACCESSWIRE', 'accesswire']],
      'known',
      ' May 7 was',
    ],
    ['blanks in both', '/  TASS  /.', [['TASS', 'tass']], 'known', '.'],
    ['more than the name of an agency', '(AP-NORC) —', [['AP-NORC', null]], 'looks', ' —'],
    ['words behind it', '(Reuters Sports Ticker)', [['Reuters Sports Ticker', null]], 'looks', ''],
    ['a station', '(KXAN) —', [['KXAN', null]], 'looks', ' —'],
    ['a station with its channel', '(KUSI 51) —', [['KUSI 51', null]], 'looks', ' —'],
    ['one letter behind a word', '(Radio X) —', [['Radio X', null]], 'looks', ' —'],
    ['one letter', '(X) —', [['X', null]], 'looks', ' —'],
    ['title case', '(Harbour Times) —', [['Harbour Times', null]], 'looks', ' —'],
    ['no case', '(河报) —', [['河报', null]], 'looks', ' —'],
    [
      'five words',
      '(The Old Harbour Town Times)',
      [['The Old Harbour Town Times', null]],
      'looks',
      '',
    ],
    ['two blanks', '(Harbour  Times)', [], 'looks', ''],
    ['an ampersand between', '(Rowe & Ito Reports)', [['Rowe & Ito Reports', null]], 'looks', ''],
    ['marks within a word', "(N1.a&b'c’d+e-f)", [["N1.a&b'c’d+e-f", null]], 'looks', ''],
    ['marks within the second', "(Ez N1.a&b'c’d+e-f)", [["Ez N1.a&b'c’d+e-f", null]], 'looks', ''],
    [
      'an accent of its own',
      '(Age\u0301nc Re\u0301gi)',
      [['Age\u0301nc Re\u0301gi', null]],
      'looks',
      '',
    ],
    ['a word that ends like a service', '(Olympress)', [['Olympress', null]], 'looks', ''],
    ['a word that begins like one', '(Harbour Newsome)', [['Harbour Newsome', null]], 'looks', ''],
    ['a service, in small letters', '(fn-press)', [['fn-press', null]], 'named', ''],
    ['a service by its last word', '(Harbour News)', [['Harbour News', null]], 'named', ''],
    [
      'one word for it',
      '(Pressenachrichten Agentur)',
      [['Pressenachrichten Agentur', null]],
      'named',
      '',
    ],
    ['nothing else', '(Newswires)', [['Newswires', null]], 'named', ''],
    ['a site', '(harbour.com)', [['harbour.com', null]], 'named', ''],
    [
      'two agencies',
      '(tca/dpa)',
      [
        ['tca', 'tca'],
        ['dpa', 'dpa'],
      ],
      'known',
      '',
    ],
    [
      'two with a comma',
      '(Lusa, AFP)',
      [
        ['Lusa', 'lusa'],
        ['AFP', 'afp'],
      ],
      'known',
      '',
    ],
    [
      'two with blanks',
      '(ANI / WAM)',
      [
        ['ANI', 'ani'],
        ['WAM', 'wam'],
      ],
      'known',
      '',
    ],
    [
      'one known, one not',
      '(AP/KXAN)',
      [
        ['AP', 'ap'],
        ['KXAN', null],
      ],
      'known',
      '',
    ],
    [
      'one a service, one not',
      '(KXAN/fn-press)',
      [
        ['KXAN', null],
        ['fn-press', null],
      ],
      'named',
      '',
    ],
    ['one in a second pair', '(AP) May 5)', [['AP', 'ap']], 'known', ' May 5)'],
  ])('%s: %s', (_how, text, names, trust, left) => {
    const agencies =
      names.length > 0
        ? agenciesIn(text, names)
        : [{ name: 'Harbour Times', id: null, span: { start: 1, end: 15 } }];
    expect(runAt(tag, text)).toStrictEqual({
      ok: true,
      value: { value: { agencies, trust, date: null }, end: text.length - left.length },
    });
  });

  test.each<[how: string, text: string, start: number, left: string]>([
    ['behind a dash', '(AP - September 4, 2026) -', 6, ' -'],
    ['behind a dash without blanks behind it', '(AP -September 4, 2026) -', 5, ' -'],
    ['behind an en dash', '(AP – September 4, 2026) -', 6, ' -'],
    ['behind a comma', '(AP, September 4, 2026) -', 5, ' -'],
    ['behind a comma without a blank', '(AP,September 4, 2026) -', 4, ' -'],
    ['with a blank behind it', '(AP - September 4, 2026 ) -', 6, ' -'],
    ['behind the slash', '/AP/September 4, 2026/', 4, '/'],
    ['behind the slash, and no slash behind it', '/AP/September 4, 2026 --', 4, ' --'],
    ['behind the slash, with blanks', '/ AP / September 4, 2026 / The', 7, ' / The'],
    ['in bars', '| AP, September 4, 2026 | The', 6, ' The'],
  ])('with its date %s: %s', (_how, text, start, left) => {
    const date = { year: 2026, month: 9, day: 4, span: { start, end: start + 17 } };
    const agencies = agenciesIn(text, [['AP', 'ap']]);
    expect(runAt(tag, text)).toStrictEqual({
      ok: true,
      value: { value: { agencies, trust: 'known', date }, end: text.length - left.length },
    });
  });
});

describe('refuses as an agency in its marks', () => {
  const behindName = ['"/" before another agency', 'dash before the date'];
  test.each<[why: string, text: string, offset: number, expected: readonly string[]]>([
    ['a word', 'Reuters -', 0, ['agency in parentheses']],
    ['nothing', '', 0, ['agency in parentheses']],
    ['a mark alone', '(', 1, ['agency']],
    ['empty parentheses', '()', 1, ['agency']],
    ['a remark', '(left)', 1, ['agency']],
    ['a remark with a name', '(links Ada Rowe)', 1, ['agency']],
    ['a region', '(Calif.)', 1, ['agency']],
    ['a date', '(Aug. 13)', 1, ['agency']],
    ['a score', '(1-0)', 1, ['agency']],
    ['a score with a word', '(2-Down)', 1, ['agency']],
    ['a figure and a hyphen before a service', '(12-News)', 1, ['agency']],
    ['a remark with a figure', '(3 left)', 1, ['agency']],
    ['a channel of three figures', '(123 News)', 1, ['agency']],
    ['two blanks behind a channel', '(12  News)', 1, ['agency']],
    ['a line end behind a channel', '(12\nNews)', 1, ['agency']],
    ['a CR behind a channel', '(12\rNews)', 1, ['agency']],
    ['one bar', '| Reuters said', 2, ['agency']],
    ['an exchange with its symbol', '(NYSE: RVR)', 1, ['agency']],
    ['no end', '(Reuters', 1, ['agency']],
    ['an end behind the line', '(Harbour\nTimes)', 1, ['agency']],
    ['an end behind the line, CR', '(Harbour\rTimes)', 1, ['agency']],
    ['a line end behind an ampersand', '(Rowe &\nIto)', 1, ['agency']],
    ['a CR behind an ampersand', '(Rowe &\rIto)', 1, ['agency']],
    ['an ampersand without a blank', '(Rowe &xIto)', 1, ['agency']],
    ['three blanks in a name', '(Harbour   Times)', 1, ['agency']],
    ['another mark within', '(Harbour (Times)', 1, ['agency']],
    ['six words', '(The Old Harbour Town Times Leader)', 1, ['agency']],
    ['a dash without a blank before it', '(AP–May 5)', 1, ['agency']],
    ['a bracket for a parenthesis', '(Reuters] -', 8, ['")"', ...behindName]],
    [
      'a parenthesis for a bracket',
      '[Reuters) -',
      8,
      ['"/" before another agency', '"]"', 'dash before the date'],
    ],
    ['a parenthesis for a slash', '/TASS).', 5, ['"/"']],
    ['another name that is none', '(AP/left)', 4, ['agency']],
    ['a dash and no date', '(AP - left)', 6, ['month']],
  ])('%s: %s', (_why, text, offset, expected) => {
    expect(runAt(tag, text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset, offset + 20), expected },
    });
  });
});

describe('an agency in marks or none', () => {
  test.each<[how: string, text: string, id: string, left: string]>([
    ['in parentheses', '(AAP) -', 'aap', ' -'],
    ['in brackets', '[AAP] -', 'aap', ' -'],
    ['in slashes', '/TASS/.', 'tass', '.'],
    ['in bars', '| AAP | The', 'aap', ' The'],
    ['in none', 'AAP -', 'aap', ' -'],
    ['in none, the dash at once behind it', 'AAP--', 'aap', '--'],
  ])('%s: %s', (_how, text, id, left) => {
    const name = id.toUpperCase();
    expect(runAt(any, text)).toStrictEqual({
      ok: true,
      value: {
        value: { agencies: agenciesIn(text, [[name, id]]), trust: 'known', date: null },
        end: text.length - left.length,
      },
    });
  });

  test.each([
    ['no dash behind it', 'AAP reports', 0],
    ['a station in no marks', 'KXAN -', 0],
    ['a paper in no marks', 'Los Angeles Times -', 0],
    ['nothing', '', 0],
    ['a figure', '5 -', 0],
    ['a remark', '(left)', 1],
  ])('refuses %s: %s', (_why, text, offset) => {
    expect(runAt(any, text)).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset), expected: ['agency'] },
    });
  });
});

describe('who passes a story on', () => {
  test.each<[how: string, text: string, name: string, id: string | null]>([
    ['an agency', 'Reuters - ', 'Reuters', 'reuters'],
    ['its article', 'The Associated Press — ', 'The Associated Press', 'ap'],
    ['an article of no table', 'THE REUTERS - ', 'THE REUTERS', 'reuters'],
    ['two blanks behind the article', 'The  Reuters - ', 'The Reuters', 'reuters'],
    ['a newspaper', 'Los Angeles Times - ', 'Los Angeles Times', 'los-angeles-times'],
    ['no blank before the dash', 'Reuters-- ', 'Reuters', 'reuters'],
    ['a site', 'Example.com - ', 'Example.com', null],
    ['a site of one letter', 'x.com - ', 'x.com', null],
    ['a site in capitals', 'EXAMPLE.COM - ', 'EXAMPLE.COM', null],
    ['a site with a figure', 'news24x.com - ', 'news24x.com', null],
    ['a site with a hyphen', 'harbour-watch.de - ', 'harbour-watch.de', null],
    ['a part of a site', 'sport.harbour.co.uk - ', 'sport.harbour.co.uk', null],
    ['a part of a part', 'a-b.sport.harbour.org - ', 'a-b.sport.harbour.org', null],
  ])('%s: %s', (_how, text, name, id) => {
    const end = /\s*-+\s*$|\s*—\s*$/.exec(text)?.index;
    expect(runAt(before, text)).toStrictEqual({
      ok: true,
      value: { value: { name, id, span: { start: 0, end } }, end },
    });
  });

  test.each([
    ['no dash', 'Reuters reported'],
    ['an article alone', 'The - '],
    ['a letter', 'A - '],
    ['another word behind the article', 'The River - '],
    ['a name that no table has', 'Harbour Times - '],
    ['a word and a full stop', 'Rivers.the - '],
    ['a site with a path', 'example.com/news - '],
    ['another ending', 'example.community - '],
    ['four parts before the ending', 'a.b.c.d.example.com - '],
    ['a point in front', '.com - '],
    ['nothing', ''],
  ])('refuses %s: %s', (_why, text) => {
    expect(runAt(before, text)).toStrictEqual({
      ok: false,
      error: { offset: 0, found: text.slice(0, 20), expected: ['agency'] },
    });
  });
});
