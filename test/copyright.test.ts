import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Copyright,
  copyright,
  copyrightCues,
  copyrightNotice,
  parseCopyright,
} from '../src/copyright.ts';
import { literal, run, runAt, sequence } from '../src/kit/index.ts';
import { de, en, fr, ja } from '../src/locales/index.ts';
import { keepsLaws } from './support/laws.ts';

type Years = readonly [from: number | null, to: number | null];

const rows: readonly (readonly [string, string, Years, string | null])[] = [
  [
    'a range',
    '© 2007-2024 - Fusion Media Limited. All Rights Reserved.',
    [2007, 2024],
    'Fusion Media Limited',
  ],
  ['one year', '© 2024 Condé Nast. All rights reserved', [2024, null], 'Condé Nast'],
  [
    'a legal form behind a comma',
    '© 2024 Vox Media, LLC. All Rights Reserved',
    [2024, null],
    'Vox Media, LLC',
  ],
  [
    'a legal form with its point',
    'Copyright 2024 Acme Media Inc. All rights reserved.',
    [2024, null],
    'Acme Media Inc.',
  ],
  [
    'two legal forms',
    'Copyright © 2024 Bennett, Coleman & Co. Ltd. All rights reserved. For reprint rights: Acme Syndication',
    [2024, null],
    'Bennett, Coleman & Co. Ltd.',
  ],
  ['a legal form of two letters', '© 2021 Acme Hilfe e. V.', [2021, null], 'Acme Hilfe e. V.'],
  [
    'a company in a second sentence',
    '© 2016 Cable News Network. Turner Broadcasting System, Inc. All Rights Reserved.',
    [2016, null],
    'Cable News Network. Turner Broadcasting System, Inc.',
  ],
  [
    'a sentence behind the holder',
    'Copyright © 2024 BBC. The BBC is not responsible for other sites.',
    [2024, null],
    'BBC',
  ],
  [
    'a bar before the rights',
    '© 1998 - 2024 Acme Media Inc. | All Rights Reserved.',
    [1998, 2024],
    'Acme Media Inc.',
  ],
  [
    'no blank behind the sign',
    '©2024 FOX News Network, LLC. All rights reserved. All data delayed.',
    [2024, null],
    'FOX News Network, LLC',
  ],
  ['a year of two digits', '© 2007-24 Acme', [2007, 2024], 'Acme'],
  ['a range in words', '© 2007 to 2024 Acme', [2007, 2024], 'Acme'],
  ['an open range', '© 2007–present Acme Corp.', [2007, null], 'Acme Corp.'],
  [
    'a list of years',
    '© 2019, 2021 and 2023 St. Louis Post-Dispatch',
    [2019, 2023],
    'St. Louis Post-Dispatch',
  ],
  [
    'a long list of years',
    `© ${Array.from({ length: 30 }, (_, index) => 1990 + index).join(', ')} Acme`,
    [1990, 2019],
    'Acme',
  ],
  [
    'the year behind',
    '© Copyright The Financial Times Limited 2024.',
    [2024, null],
    'The Financial Times Limited',
  ],
  [
    'the year behind a comma',
    'Copyright Agence France-Presse, 2023.',
    [2023, null],
    'Agence France-Presse',
  ],
  [
    'a date of the server',
    '© Thu Dec 10 10:10:50 GMT-03:00 2020 O Tempo. All rights reserved.',
    [2020, null],
    'O Tempo',
  ],
  ['no year', '© Reuters.', [null, null], 'Reuters'],
  [
    'a word behind the year that goes on in figures',
    '© 2000-heute0 Acme',
    [2000, null],
    'heute0 Acme',
  ],
  ['a tab behind', '© Acme Ltd\t', [null, null], 'Acme Ltd'],
  ['a wide blank behind', '© Acme Media\u3000', [null, null], 'Acme Media'],
  [
    'a holder in small letters',
    '© 2024 a Reach plc subsidiary',
    [2024, null],
    'a Reach plc subsidiary',
  ],
  ['a slash in the holder', '© 2012 APA/AP', [2012, null], 'APA/AP'],
  ['two marks', 'Copyright (C) 2024 Jiji Press', [2024, null], 'Jiji Press'],
  ['a phonogram', '℗ 2024 Acme Records', [2024, null], 'Acme Records'],
  ['a character reference', '&copy; 2024 Acme', [2024, null], 'Acme'],
  ['a letter before one word', '(c) Wiley-VCH', [null, null], 'Wiley-VCH'],
  ['by', 'copyright by dpa', [null, null], 'dpa'],
  ['by behind the year', 'Copyright 2024 by Acme Media', [2024, null], 'Acme Media'],
  ['a colon', 'Copyright: Accurec', [null, null], 'Accurec'],
  ['a word and an agency', 'Copyright AP Photo', [null, null], 'AP Photo'],
  ['words before the mark', 'All content © 2024 Acme', [2024, null], 'Acme'],
  ['the rights in front', 'All rights reserved. © 2024 Acme', [2024, null], 'Acme'],
  [
    'a word of another language',
    'কপিরাইট © 2010-2021 example.com | Acme',
    [2010, 2021],
    'example.com',
  ],
  ['only the year', '© 2024', [2024, null], null],
  ['only the rights', 'All rights reserved.', [null, null], null],
  ['wide blanks', '  ©\u00a02024\u2009Acme\u00a0Media  ', [2024, null], 'Acme Media'],
  ['a trade mark', '™ & © 2016 Cable News Network.', [2016, null], 'Cable News Network'],
  ['a trade mark with its name', 'Acme Sans ™ & © 2016 Acme', [2016, null], 'Acme'],
  ['a trade mark with hyphens in its name', 'The-Acme-Wire™ & © 2026 Acme', [2026, null], 'Acme'],
  ['a trade mark in letters', 'TM & © 2026 Acme', [2026, null], 'Acme'],
  ['a registered mark with its name', 'Acme Sans®&© 2016 Acme', [2016, null], 'Acme'],
  ['a name with accents', 'Zoe\u0301 Sans ™ & © 2016 Acme', [2016, null], 'Acme'],
  ['a registered mark', '® & © 2016 Acme', [2016, null], 'Acme'],
  ['a trade mark without blanks', '™&© 2016 Acme', [2016, null], 'Acme'],
  ['a phonogram in letters', '(P) 2024 Acme', [2024, null], 'Acme'],
  ['a small one', '(p) 2024 Acme', [2024, null], 'Acme'],
  ['a large C', '(C) 2024 Acme', [2024, null], 'Acme'],
  [
    'a short date of the server',
    '© Thu Dec 5 10:10:50 -0300 2020 O Tempo',
    [2020, null],
    'O Tempo',
  ],
  ['another company behind the holder', '© 2016 Acme. Rowe LLC', [2016, null], 'Acme. Rowe LLC'],
  ['a corporation', '© 2016 Acme. Rowe Corp.', [2016, null], 'Acme. Rowe Corp.'],
  ['a company that is called so', '© 2016 Acme. Rowe Co.', [2016, null], 'Acme. Rowe Co.'],
  ['a limited company of one letter', '© 2016 Acme. X Ltd.', [2016, null], 'Acme. X Ltd.'],
  ['a company with an apostrophe', "© 2016 Acme. O'Neil Ltd.", [2016, null], "Acme. O'Neil Ltd."],
  [
    'a company with a curly one and a hyphen',
    '© 2016 Acme. O’Neil-Rowe Ltd.',
    [2016, null],
    'Acme. O’Neil-Rowe Ltd.',
  ],
  ['a company with an ampersand', '© 2016 Acme. R&I Ltd.', [2016, null], 'Acme. R&I Ltd.'],
  ['a sentence that begins as a company', '© 2016 Acme. Rowe Corporate news', [2016, null], 'Acme'],
  [
    'a company of five words',
    '© 2016 Acme. One Two Three Four Five Ltd.',
    [2016, null],
    'Acme. One Two Three Four Five Ltd.',
  ],
  ['a sentence of six', '© 2016 Acme. One Two Three Four Five Six Ltd.', [2016, null], 'Acme'],
  ['a dash between blanks', '© 2024 Acme – more', [2024, null], 'Acme'],
  ['a dash within the holder', '© 2024 Acme-Rowe', [2024, null], 'Acme-Rowe'],
  ['a dash at a word', '© 2024 Acme -more', [2024, null], 'Acme -more'],
  ['a comma behind the holder', '© Acme, 2024', [2024, null], 'Acme'],
  ['no year and no agency', '© Rowe Post', [null, null], 'Rowe Post'],
  ['a mark of separation alone', '© 2024 ,', [2024, null], null],
  ['the rights behind the holder', 'Copyright Acme All rights reserved', [null, null], 'Acme'],
  ['a word of another language, no blank', 'কপি© 2021 Acme', [2021, null], 'Acme'],
  ['a word of another language, glued', 'কপি ©2021 Acme', [2021, null], 'Acme'],
  ['By in capitals', 'Copyright 2024 BY Acme', [2024, null], 'Acme'],
  ['a holder that begins as by', 'Copyright 2024 Bylines Acme', [2024, null], 'Bylines Acme'],
  ['a colon behind a blank', 'Copyright : Acme', [null, null], 'Acme'],
  ['by in capitals, without a year', 'copyright BY dpa', [null, null], 'dpa'],
  ['a letter before a company', '(c) Acme Inc.', [null, null], 'Acme Inc.'],
  ['a word before a company', 'Copyright Acme Ltd', [null, null], 'Acme Ltd'],
  ['two marks, nothing else', 'Copyright (c) acme', [null, null], 'acme'],
  ['a letter before one letter', '(c) A', [null, null], 'A'],
  ['the rights, then a holder', 'All rights reserved. Acme. More', [null, null], 'Acme'],
  ['the longest holder', `© 2024 ${'Acme '.repeat(24)}`, [2024, null], 'Acme '.repeat(24).trim()],
  [
    'a holder longer than any is',
    `© 2024 ${'Acme '.repeat(30)}`,
    [2024, null],
    'Acme '.repeat(24).trim(),
  ],
  ['years without blanks', '© 2019,2021 Acme', [2019, 2021], 'Acme'],
  [
    'a server east of Greenwich',
    '© Thu Dec 10 10:10:50 GMT+03:00 2020 O Tempo',
    [2020, null],
    'O Tempo',
  ],
  [
    'a server in a zone of twelve characters',
    '© Thu Dec 10 10:10:50 GMT+03:00:00 2020 O Tempo',
    [2020, null],
    'O Tempo',
  ],
  [
    'one of thirteen',
    '© Thu Dec 10 10:10:50 EGMT+03:00:00 2020 O Tempo',
    [2020, null],
    'Thu Dec 10 10:10:50 EGMT+03:00:00',
  ],
  [
    'a zone that is a letter',
    '© Thu Dec 10 10:10:50 Z 2020 O Tempo',
    [2020, null],
    'Thu Dec 10 10:10:50 Z',
  ],
  [
    'a day in two letters, as no server prints it',
    '© Th Dec 10 10:10:50 GMT 2020 O Tempo',
    [2020, null],
    'Th Dec 10 10:10:50 GMT',
  ],
  [
    'a day in four letters',
    '© Thur Dec 10 10:10:50 GMT 2020 O Tempo',
    [2020, null],
    'Thur Dec 10 10:10:50 GMT',
  ],
  [
    'a month in two letters',
    '© Thu De 10 10:10:50 GMT 2020 O Tempo',
    [2020, null],
    'Thu De 10 10:10:50 GMT',
  ],
  [
    'a month in four letters',
    '© Thu Sept 10 10:10:50 GMT 2020 O Tempo',
    [2020, null],
    'Thu Sept 10 10:10:50 GMT',
  ],
  [
    'a day of three figures',
    '© Thu Dec 100 10:10:50 GMT 2020 O Tempo',
    [2020, null],
    'Thu Dec 100 10:10:50 GMT',
  ],
  ['a magazine that is called as a legal form', '©Inc. All rights reserved.', [null, null], 'Inc.'],
  ['by and a name', 'Copyright by Rowe', [null, null], 'Rowe'],
  ['by in capitals and a name', 'Copyright BY Rowe', [null, null], 'Rowe'],
  ['by without a blank', '(c)by Rowe Post', [null, null], 'Rowe Post'],
  ['a trade mark of one letter', 'X™ & © 2024 X Corp.', [2024, null], 'X Corp.'],
  [
    'a trade mark of thirty letters',
    `${'Acme Sans '.repeat(3).slice(0, 29)}e™ & © 2016 Acme`,
    [2016, null],
    'Acme',
  ],
  [
    'a word of twenty letters before the mark',
    `${'কপি'.repeat(6)}কপ© 2021 Acme`,
    [2021, null],
    'Acme',
  ],
  ['a year within the name', '© Radio2024', [null, null], 'Radio2024'],
  ['a variation selector', '©\uFE0F 2024 Acme', [2024, null], 'Acme'],
];

describe('reads', () => {
  test.each(rows)('%s', (_how, text, [from, to], holder) => {
    const trimmed = text.trim();
    const start = text.indexOf(trimmed);
    const span = { start, end: start + trimmed.length };
    expect(parseCopyright(text)).toStrictEqual({
      ok: true,
      value: { kind: 'copyright', from, to, holder, span },
    });
  });

  test.each([
    ['German', '© ntv.de Alle Rechte vorbehalten', de, 'ntv.de'],
    ['French, the rights for the mark', 'Tous droits réservés Acme', fr, 'Acme'],
    ['Japanese', '© 2024 アクメ新聞社 無断転載を禁じます', ja, 'アクメ新聞社'],
  ] as const)('%s', (_how, text, locale, holder) => {
    expect(parseCopyright(text, { locales: [locale, en] })).toMatchObject({
      ok: true,
      value: { holder },
    });
  });

  test("a caller's agency needs no year", () => {
    const options = { vocabulary: { agencies: { 'Acme Wire': 'acme' } } };
    expect(parseCopyright('Copyright Acme Wire').ok).toBe(false);
    expect(parseCopyright('Copyright Acme Wire', options)).toMatchObject({ ok: true });
  });

  test.each([
    [en, ['©', '(c)', 'Copyright', 'Crown copyright']],
    [de, ['©', '(c)', 'Copyright', 'Urheberrecht']],
  ])('what opens a line opens one that is read', (locale, some) => {
    const options = { locales: [locale] } as const;
    const cues = copyrightCues(options);
    expect(cues).toStrictEqual(expect.arrayContaining(some));
    const holders = cues.map((cue) => {
      const read = parseCopyright(`${cue} 2024 Acme`, options);
      return read.ok && read.value.holder;
    });
    expect(holders).toStrictEqual(cues.map(() => 'Acme'));
  });

  test('a notice stops behind the rights, a line does not', () => {
    const text = '© 2024 Acme. All rights reserved. No part may be copied.';
    expect(runAt(copyrightNotice(), text)).toMatchObject({
      ok: true,
      value: { value: { span: { start: 0, end: 33 } }, end: 33 },
    });
    expect(runAt(copyrightNotice(), `> ${text.slice(0, 32)}`, 2)).toMatchObject({
      ok: true,
      value: { value: { span: { start: 2, end: 34 } }, end: 34 },
    });
    expect(runAt(copyright(), `${text}\nMore`)).toMatchObject({
      ok: true,
      value: { end: text.length },
    });
  });

  test('a notice of the rights stops behind the holder', () => {
    const text = '> All rights reserved. Acme. More';
    expect(runAt(copyrightNotice(), text, 2)).toMatchObject({
      ok: true,
      value: { value: { holder: 'Acme', span: { start: 2, end: 28 } }, end: 28 },
    });
  });

  test('composes', () => {
    const line = sequence(literal('> '), { value: copyright() });
    expect(run(line, '> © 2024 Acme')).toMatchObject({
      ok: true,
      value: { value: { from: 2024, holder: 'Acme', span: { start: 2, end: 13 } } },
    });
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', '', 0, ['copyright mark', 'rights reserved']],
    ['a mark alone', '©', 1, ['year or holder']],
    ['a letter alone', '(c)', 3, ['year or holder']],
    ['a word alone', 'Copyright', 9, ['year or holder']],
    ['a letter before a small word', '(c) acme', 8, ['rights reserved']],
    ['a word before a name', 'Copyright Rowe', 14, ['rights reserved']],
    ['a word and a word that begins as by', 'Copyright Bypass', 16, ['rights reserved']],
    ['by without a blank', 'copyrightby dpa', 0, ['copyright mark', 'rights reserved']],
    ['one letter before the mark', 'ক© 2021 Acme', 0, ['copyright mark', 'rights reserved']],
    [
      'a word before a mark without a year',
      'কপি © 20 Acme',
      0,
      ['copyright mark', 'rights reserved'],
    ],
    ['prose', 'Copyright law is changing', 25, ['rights reserved']],
    ['a headline', 'Copyright Office Rejects Appeal', 31, ['rights reserved']],
    ['an item of a list', '(c) the third point', 19, ['rights reserved']],
    ['an item of two words', '(c) Permanent Residents', 23, ['rights reserved']],
    ['a mark within a sentence', 'A photo © 2024 Acme', 0, ['copyright mark', 'rights reserved']],
    ['another line', '© 2024 Acme\nMore', 12, ['end of text']],
  ] as const)('%s', (_how, text, offset, expected) => {
    expect(parseCopyright(text)).toMatchObject({ ok: false, error: { offset, expected } });
  });

  test.each([
    [
      'a word of twenty-one letters before the mark',
      `${'কপি'.repeat(7)}© 2021 Acme`,
      0,
      ['copyright mark', 'rights reserved'],
    ],
    ['a year of three figures', 'কপি © 202 Acme', 0, ['copyright mark', 'rights reserved']],
    [
      'a trade mark of thirty-one letters',
      `${'Acme Sans '.repeat(3)}e™ & © 2016 Acme`,
      0,
      ['copyright mark', 'rights reserved'],
    ],
  ])('%s', (_how, text, offset, expected) => {
    expect(parseCopyright(text)).toMatchObject({ ok: false, error: { offset, expected } });
  });

  test('tells what may stand behind two marks', () => {
    expect(run(copyrightNotice(), 'Copyright (c)(Acme)')).toMatchObject({
      ok: false,
      error: {
        offset: 13,
        expected: [
          'by',
          'date of a server',
          'end of text',
          'full stop',
          'holder',
          'rights reserved',
          'year',
        ],
      },
    });
  });

  test.each([
    'The copyright of the photo belongs to the agency',
    'Section 2(c) applies',
    'Rights groups protested',
    'Content creators are worried',
    'All material in this story was checked',
    'Copy right now',
    '(c) and (d) were dropped',
    '2024 Acme Media',
  ])('%s', (text) => {
    expect(parseCopyright(text).ok).toBe(false);
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    '©',
    '(c)',
    'Copyright',
    ' ',
    '2024',
    '-',
    '2007',
    'Acme',
    ' Inc.',
    '. ',
    'All rights reserved',
    '|',
    ',',
    '\n',
    '\ud800',
    '__proto__',
    '.',
    'by',
    ':',
    '\u00a0',
  );
  const lines = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 14 }).map((some) => some.join('')),
  );

  test('total, honest, deterministic, plain', () => {
    fc.assert(
      fc.property(lines, (text) => {
        keepsLaws('parseCopyright', text);
        const result = parseCopyright(text);
        if (!result.ok) return;
        const { span, holder, from, to }: Copyright = result.value;
        const slice = text.slice(span.start, span.end);
        expect(slice).toBe(slice.trim());
        if (holder !== null) expect(slice.replace(/\s+/gu, ' ')).toContain(holder);
        for (const year of [from, to]) {
          if (year !== null) expect(slice).toContain(String(year).slice(-2));
        }
      }),
    );
  });

  test.each([
    ['marks', '©'.repeat(100_000)],
    ['years', `© ${'2024, '.repeat(50_000)}`],
    ['points', `© Acme${'. '.repeat(50_000)}`],
    ['blanks', `©${' '.repeat(100_000)}x`],
    ['words', `Copyright ${'Acme '.repeat(50_000)}`],
  ])('a long line of %s ends', (_what, text) => {
    expect(typeof parseCopyright(text).ok).toBe('boolean');
  });
});
