import { describe, expect, it } from 'vitest';
import { isAcronym, titleAt, titleWordEnd } from '../../src/lexemes/title.ts';
import { de, en } from '../../src/locales/index.ts';

describe('titles', () => {
  const rows: readonly (readonly [text: string, kind: string, printed: string, opening: string])[] =
    [
      ['Diplomatic editor', 'role', 'Diplomatic editor', 'Diplomatic editor'],
      ['Chief music writer.', 'role', 'Chief music writer', 'Chief music writer'],
      ['Zebra writer', 'role', 'Zebra writer', 'writer'],
      ['News & Culture Writer', 'role', 'News & Culture Writer', 'News & Culture Writer'],
      ['news and culture writer', 'role', 'news and culture writer', 'news and culture writer'],
      [
        'Head of Sport and Leisure, Acme',
        'role',
        'Head of Sport and Leisure',
        'Head of Sport and Leisure',
      ],
      ['editor of The Post and Ben Ito', 'role', 'editor of The Post', 'editor of The Post'],
      ['editor of The Wire Updated', 'role', 'editor of The Wire', 'editor of The Wire'],
      ['U.S. correspondent', 'role', 'U.S. correspondent', 'U.S. correspondent'],
      ['New York correspondent', 'role', 'New York correspondent', 'New York correspondent'],
      ['Acme News Desk', 'desk', 'Acme News Desk', 'News Desk'],
      ["World's Editorial Writers", 'role', "World's Editorial Writers", 'Editorial Writers'],
      ['the Mexico City newsroom', 'desk', 'the Mexico City newsroom', 'Mexico City newsroom'],
      ['7 News WHDH', 'organisation', '7 News WHDH', 'News WHDH'],
      ['Acme University', 'organisation', 'Acme University', 'University'],
      [
        'Institute of Technology',
        'organisation',
        'Institute of Technology',
        'Institute of Technology',
      ],
      [
        'Zebra Yak Emu Gnu Elk Eel Cod Ant Writer',
        'role',
        'Zebra Yak Emu Gnu Elk Eel Cod Ant Writer',
        'Writer',
      ],
      ['Acme Photo editor', 'role', 'Acme Photo editor', 'Photo editor'],
      ['Acme York editor', 'role', 'Acme York editor', 'editor'],
      ['Acme New York editor', 'role', 'Acme New York editor', 'New York editor'],
      ['Acme On London editor', 'role', 'Acme On London editor', 'On London editor'],
      ['co-founder', 'role', 'co-founder', 'co-founder'],
      ['editor-in-chief', 'role', 'editor-in-chief', 'editor-in-chief'],
      ['editor- in- chief', 'role', 'editor', 'editor'],
      ['U.S.A. editor', 'role', 'U.S.A. editor', 'U.S.A. editor'],
      ['A.B. editor', 'role', 'A.B. editor', 'editor'],
      ['Phys.org editor', 'role', 'Phys.org editor', 'editor'],
      ['F1 editor', 'role', 'F1 editor', 'editor'],
      ['Acme 24-7 editor', 'role', 'Acme 24-7 editor', 'editor'],
      ['Acme 24‐7 editor', 'role', 'Acme 24‐7 editor', 'editor'],
      ['Acme 24‑7 editor', 'role', 'Acme 24‑7 editor', 'editor'],
      ['World’s editor', 'role', 'World’s editor', 'editor'],
      ['Acme University WSVN', 'organisation', 'Acme University WSVN', 'University WSVN'],
      ['Acme University ABC', 'organisation', 'Acme University', 'University'],
      ['Acme University XX', 'organisation', 'Acme University', 'University'],
      ['7 News WSVNX', 'organisation', '7 News WSVNX', 'News WSVNX'],
      ['7 News WSVNXX', 'organisation', '7 News', 'News'],
      ['7 News BCDFZ', 'organisation', '7 News BCDFZ', 'News BCDFZ'],
      ['7 News AWSVN', 'organisation', '7 News', 'News'],
      ['Acme Desk WSVN', 'desk', 'Acme Desk', 'Desk'],
      ['Acme editor WSVN', 'role', 'Acme editor', 'editor'],
      ['London editor', 'role', 'London editor', 'London editor'],
      ['AP London editor', 'role', 'AP London editor', 'London editor'],
      ['AP Mexico City editor', 'role', 'AP Mexico City editor', 'Mexico City editor'],
      ['AP editor', 'role', 'AP editor', 'editor'],
      ['dpa editor', 'role', 'dpa editor', 'editor'],
      ['AP News Desk', 'desk', 'AP News Desk', 'Desk'],
      ['AP sport', 'desk', 'AP sport', 'sport'],
      ['The Acme editor', 'role', 'The Acme editor', 'editor'],
      ['the desk', 'desk', 'the desk', 'desk'],
      ['his editor', 'role', 'his editor', 'editor'],
      ['senior editor', 'role', 'senior editor', 'senior editor'],
      ['Acme  editor', 'role', 'Acme  editor', 'editor'],
      ['science & health editor', 'role', 'science & health editor', 'science & health editor'],
      ['editor & writer', 'role', 'editor', 'editor'],
      ['editor and health writer', 'role', 'editor', 'editor'],
      ['Acme News and Sports Desk', 'desk', 'Acme News and Sports Desk', 'News and Sports Desk'],
      ['Acme News Desk and Sport', 'desk', 'Acme News Desk and Sport', 'News Desk and Sport'],
      ['Acme News Desk of Sport', 'desk', 'Acme News Desk', 'News Desk'],
      ['London Sport', 'desk', 'London Sport', 'London Sport'],
      ['editor of the Sport', 'role', 'editor of the Sport', 'editor of the Sport'],
      ['editor of Acme in London', 'role', 'editor of Acme', 'editor of Acme'],
      ['editor of Acme and Sport', 'role', 'editor of Acme and Sport', 'editor of Acme and Sport'],
      [
        'editor of Ada and Sport Ito',
        'role',
        'editor of Ada and Sport Ito',
        'editor of Ada and Sport Ito',
      ],
      [
        'editor of Acme and ben ito',
        'role',
        'editor of Acme and ben ito',
        'editor of Acme and ben ito',
      ],
      ['editor of Ada and Ben', 'role', 'editor of Ada and Ben', 'editor of Ada and Ben'],
      ['editor of Ada & Ben Ito', 'role', 'editor of Ada', 'editor of Ada'],
      ['editor of Ada and', 'role', 'editor of Ada', 'editor of Ada'],
      ['editor of Ada by Ben', 'role', 'editor of Ada', 'editor of Ada'],
      ['editor of Ada Share', 'role', 'editor of Ada', 'editor of Ada'],
      ['editor of news Photo', 'role', 'editor of news Photo', 'editor of news Photo'],
      ['editor of a Sport', 'role', 'editor of a Sport', 'editor of a Sport'],
      ['editor of his', 'role', 'editor', 'editor'],
      ['editor of the', 'role', 'editor', 'editor'],
      [
        'editor of Zebra Yak Emu Gnu Elk Eel Cod Ant Bee',
        'role',
        'editor of Zebra Yak Emu Gnu Elk Eel Cod Ant',
        'editor of Zebra Yak Emu Gnu Elk Eel Cod Ant',
      ],
      [
        'editor for Sport, Law & Security',
        'role',
        'editor for Sport, Law & Security',
        'editor for Sport, Law & Security',
      ],
      [
        'editor for Sport,Law, Food and Human-Health.  ',
        'role',
        'editor for Sport,Law, Food and Human-Health',
        'editor for Sport,Law, Food and Human-Health',
      ],
      [
        'editor for Sport, Law & Security in London',
        'role',
        'editor for Sport',
        'editor for Sport',
      ],
      ['editor for Sport, Law and Security met', 'role', 'editor for Sport', 'editor for Sport'],
      ['editor for Sport, Law with Food', 'role', 'editor for Sport', 'editor for Sport'],
      ['editor for Sport, Law', 'role', 'editor for Sport', 'editor for Sport'],
      ['editor, Law & Security', 'role', 'editor', 'editor'],
      ['editor of by Ada', 'role', 'editor', 'editor'],
      ['Acme university editor', 'role', 'Acme university editor', 'university editor'],
      ['science acme editor', 'role', 'science acme editor', 'science acme editor'],
      ['sport and Ada editor', 'desk', 'sport', 'sport'],
      ['sport&health editor', 'role', 'sport&health editor', 'sport&health editor'],
      ['Acme University Science', 'organisation', 'Acme University', 'University'],
      ...[
        'editor for Law, A, B, C, D, E, F, G, H & Tea',
        'editor for Law, Human-Health and Food',
        `editor for Law, ${'A'.repeat(40)} and ${'B'.repeat(40)}`,
      ].map((text) => [text, 'role', text, text] as const),
      ...[
        'editor for Law, A, B, C, D, E, F, G, H, I & Tea',
        `editor for Law, ${'A'.repeat(41)} and Food`,
        `editor for Law, Food and ${'B'.repeat(41)}`,
        'editor for Law, Health and Food ...',
      ].map((text) => [text, 'role', 'editor for Law', 'editor for Law'] as const),
      [
        'Acme University of London in Oslo',
        'organisation',
        'Acme University of London',
        'University of London',
      ],
      [
        'University of Oslo and Bergen',
        'organisation',
        'University of Oslo and Bergen',
        'University of Oslo and Bergen',
      ],
    ];
  it.each(rows)('%s', (text, kind, printed, opening) => {
    const end = printed.length;
    expect(titleAt()(text, 0)).toStrictEqual({ kind, opening: text.indexOf(opening), end });
  });

  it('a German one, told by its ending, with a list behind it', () => {
    const text = 'ACME-Experte für Fenster, Türen & Dächer.';
    expect(titleAt({ locales: [de, en] })(text, 0)).toStrictEqual({
      kind: 'role',
      opening: 0,
      end: text.length - 1,
    });
  });

  it('a body whose first word tells it', () => {
    const read = titleAt({ locales: [de, en] });
    expect(read('Redaktion Gelbe Seiten', 0)?.end).toBe(22);
    expect(read('Redaktion acme.example, Bonn', 0)?.end).toBe(22);
    expect(read('Redaktion und mehr', 0)?.end).toBe(9);
    expect(read('Redaktion in Bonn', 0)?.end).toBe(9);
    expect(read('Redaktion, Bonn', 0)?.end).toBe(9);
    expect(read('Redaktion kultur acme.example', 0)?.end).toBe(9);
    expect(read('Redaktion Redakteur Seiten', 0)).toStrictEqual({
      kind: 'role',
      opening: 0,
      end: 19,
    });
    expect(read('Redaktion', 0)).toStrictEqual({ kind: 'desk', opening: 0, end: 9 });
    expect(read('Redaktion Acme von Ben', 0)).toStrictEqual({ kind: 'desk', opening: 0, end: 14 });
    expect(read('Redaktion Zebra Yak Emu Gnu Elch Aal Dorsch Ameise Biene Hase', 0)?.end).toBe(
      'Redaktion Zebra Yak Emu Gnu Elch Aal Dorsch Ameise Biene'.length,
    );
    expect(read('Gelbe Redaktion Seiten', 0)?.end).toBe(15);
  });

  it('a German subject behind its role', () => {
    const read = titleAt({ locales: [de, en] });
    expect(read('Ressortleiterin Kultur', 0)).toStrictEqual({ kind: 'role', opening: 0, end: 22 });
    expect(read('Ressortleiterin Kultur und Sport', 0)?.end).toBe(15);
    expect(read('Ressortleiterin kultur', 0)?.end).toBe(15);
    expect(read('Redakteurin Zebra', 0)?.end).toBe(11);
  });

  it('reads where it is asked to', () => {
    expect(titleAt()('Ada Rowe, AP London editor.', 10)).toStrictEqual({
      kind: 'role',
      opening: 13,
      end: 26,
    });
  });

  it.each([
    'Ada Rowe',
    'the council met',
    'a council',
    'said editors of',
    '',
    'and editor',
    'Zebra yak emu writer',
    'Zebra Yak Emu Gnu Elk Eel Cod Ant Bee Writer',
    'Acme by editor',
    'Acme in editor',
    'Acme in New York editor',
    'Acme and agencies editor',
    'Acme published on editor',
    'Acme Share editor',
    'Acme comments editor',
    'Acme Updated editor',
    'Acme the editor',
    'Acme an editor',
    'Acme university',
    'foo editor',
    'Acme The Guardian editor',
    'Acme for editor',
    'acme editor',
    'AP acme editor',
    'the acme editor',
    'a Acme editor',
    'acme university',
    'New York and London correspondent',
    'Ada & sport editor',
    'AP, editor',
    'Acme, editor',
    'Acme-editor',
    '24/7 editor',
    'A. editor',
    `${'x'.repeat(81)} editor`,
    '- editor',
  ])('none: %s', (text) => {
    expect(titleAt()(text, 0)).toBeNull();
  });

  it('letters that are read one by one', () => {
    expect(
      ['WSVN', 'MDR', 'BBCGH', 'ZDF', 'JD', 'ADA', 'Mdr', 'ABCD', 'BCDF8', 'MDRXYZ', 'MDRXYZT'].map(
        (word) => isAcronym(word, 0, word.length),
      ),
    ).toStrictEqual([true, true, true, true, false, false, false, false, false, false, false]);
    expect(isAcronym('7 News WSVN, Miami', 7, 11)).toBe(true);
  });
});

describe('words of titles', () => {
  it.each([
    ['Phys.org is', 'Phys.org'],
    ['co-founder of', 'co-founder'],
    ['co\u2010founder of', 'co\u2010founder'],
    ['co\u2011founder of', 'co\u2011founder'],
    ['co\u2012founder of', 'co'],
    ["World's end", "World's"],
    ['U.S. editor', 'U.S.'],
    ['U.S.A. editor', 'U.S.A.'],
    ['U. editor', 'U'],
    ['editor. The', 'editor'],
    ['24-7 news', '24-7'],
    ['A-', 'A'],
    ['-A', ''],
    ['.com', ''],
    ['', ''],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), ''],
    [`${'x-'.repeat(40)}x`, ''],
  ])('%s', (text, word) => {
    expect(titleWordEnd(text, 0)).toBe(word.length);
    expect(titleWordEnd(`By ${text}`, 3)).toBe(3 + word.length);
  });
});
