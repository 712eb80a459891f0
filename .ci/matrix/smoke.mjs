/**
 * What every run time must agree on: each noun and a page, read as expected; a typo, refused with a clear error.
 * Plain ECMAScript without an import, so that every run time and both kinds of module can load it.
 */

/** A reading has to hold these fields with these values; it may have others. The pages below are compared whole. */
const readings = {
  parseTickerRow: [
    [
      'KOEL 4.64 Decreased By ▼ -0.03 (-0.64%)',
      { symbol: 'KOEL', last: 4.64, change: -0.03, percentChange: -0.64, conflicts: [] },
    ],
    [
      'S&P 500\n\n  2,111.72\n  -14.43 (-0.68%)',
      {
        symbol: 'S&P 500',
        last: 2111.72,
        direction: 'down',
        spans: { last: { start: 11, end: 19 } },
      },
    ],
  ],
  parseDateline: [
    [
      'LONDON/NEW YORK, Jan. 5 (Reuters) - The gates moved.',
      {
        places: [{ name: 'LONDON' }, { name: 'NEW YORK' }],
        date: { year: null, month: 1, day: 5 },
        agencies: [{ name: 'Reuters', id: 'reuters' }],
        separator: '-',
        span: { start: 0, end: 35 },
      },
    ],
  ],
  parseByline: [
    [
      'By Zoë Müller in Seoul and Ben Ito, Reuters',
      {
        authors: [{ name: 'Zoë Müller', place: 'Seoul' }, { name: 'Ben Ito' }],
        agencies: [{ id: 'reuters' }],
      },
    ],
  ],
  parseSignOff: [
    [
      '(Reporting by Ada Rowe in Seoul; Editing by Ben Ito)',
      {
        credits: [
          { role: 'reporting', people: [{ name: 'Ada Rowe', place: 'Seoul' }] },
          { role: 'editing', people: [{ name: 'Ben Ito' }] },
        ],
      },
    ],
  ],
  parseTimestamp: [
    [
      'Updated 08/09/2022, 05:23 PM EDT',
      {
        label: 'updated',
        readings: [
          { year: 2022, month: 8, day: 9, hour: 17, minute: 23, second: null },
          { year: 2022, month: 9, day: 8, hour: 17, minute: 23, second: null },
        ],
        zone: { text: 'EDT' },
      },
    ],
  ],
  parseCaption: [
    [
      'FILE PHOTO: A gate stands in the harbour, August 9, 2022. REUTERS/Ada Rowe/File Photo',
      {
        text: 'A gate stands in the harbour, August 9, 2022.',
        filePhoto: true,
        date: { readings: [{ year: 2022, month: 8, day: 9 }] },
        credit: { photographers: [{ name: 'Ada Rowe' }], suppliers: [{ id: 'reuters' }] },
      },
    ],
  ],
  parseCredit: [
    ['Ada Rowe via REUTERS', { photographers: [{ name: 'Ada Rowe' }], via: { id: 'reuters' } }],
  ],
  parseCopyright: [
    [
      '© 2007-2024 - Harbour Media Limited. All Rights Reserved.',
      { from: 2007, to: 2024, holder: 'Harbour Media Limited' },
    ],
  ],
};

/** Running text: what is found, in order. */
const findings = {
  findTimestamps: [
    'The gate closed on 12 June 2024 and opened at 9 a.m.',
    [{ readings: [{ month: 6, day: 12 }] }, { readings: [{ hour: 9, minute: 0 }] }],
  ],
  findTickerSymbols: [
    'Harbour Works (NASDAQ: HRBW) rose, and $GATE fell.',
    [
      { symbol: 'HRBW', mic: 'XNAS' },
      { symbol: 'GATE', exchange: null },
    ],
  ],
  findMarketMoves: [
    'The S&P 500 rose 81.21 points, or 1.8%, to 4,649.23.',
    [{ name: 'S&P 500', change: 81.21, percentChange: 1.8, last: 4649.23 }],
  ],
};

/** Each has one typo: where it is refused, and a word that the error has to say. */
const refusals = [
  ['parseTimestamp', 'Published 12 Jnue 2024', 13, 'month'],
  ['parseTimestamp', 'Published 31 June 2024', 10, 'day from 1 to 30'],
  ['parseTickerRow', 'KOEL 4.64 Decraesed By ▼ -0.03 (-0.64%)', 10, 'change'],
];

/** Any text is answered, and nothing outside is touched. */
const strange = [
  '',
  '__proto__',
  'constructor',
  '\ud800',
  '\0',
  '\u2028',
  '🗞️'.repeat(50),
  '('.repeat(500),
];

/** JSON with the keys of objects in order. */
const canonical = (value) =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether `actual` has all that `expected` has: the fields of an object, all items of a list. */
function holds(actual, expected) {
  if (expected === null || typeof expected !== 'object') return actual === expected;
  if (actual === null || typeof actual !== 'object') return false;
  if (Array.isArray(expected)) {
    return actual.length === expected.length && expected.every((item, i) => holds(actual[i], item));
  }
  return Object.keys(expected).every((key) => holds(actual[key], expected[key]));
}

/**
 * Runs every check.
 *
 * @param modules what each subpath of the package exports: `{ wirecopy, 'wirecopy/kit', … }`
 * @param pages `{ name, text, locales, page }`: texts and the whole page that has to come out
 * @returns how many checks there were, and what is wrong, one line a problem
 */
export function smoke(modules, pages) {
  const { wirecopy } = modules;
  const problems = [];
  let checks = 0;
  const check = (holding, problem) => {
    checks += 1;
    if (!holding) problems.push(problem());
  };

  for (const [name, module] of Object.entries(modules)) {
    check(Object.keys(module).length > 0, () => `${name} exports nothing`);
  }
  for (const [name, cases] of Object.entries(readings)) {
    for (const [text, expected] of cases) {
      const result = wirecopy[name](text);
      check(result.ok && holds(result.value, expected), () => `${name}: ${canonical(result)}`);
    }
  }
  for (const [name, [text, expected]] of Object.entries(findings)) {
    const found = wirecopy[name](text);
    check(holds(found, expected), () => `${name}: ${canonical(found)}`);
  }
  for (const [name, text, offset, word] of refusals) {
    const { ok, error } = wirecopy[name](text);
    const said = ok ? 'read' : wirecopy.explain(text, error);
    check(
      !ok &&
        error.offset === offset &&
        text.startsWith(error.found, offset) &&
        said.startsWith(`line 1, column ${offset + 1}: expected `) &&
        said.includes(word),
      () => `${name}('${text}'): ${said}`,
    );
  }

  // The zone tables of the run time: an hour that the clocks skip, and one after it.
  const evidence = { zone: 'America/New_York' };
  const skipped = wirecopy.parseTimestamp('Published 10 March, 2024 2:30am').value;
  const summer = wirecopy.parseTimestamp('Published 10 March, 2024 3:30am').value;
  check(!wirecopy.resolveTimestamp(skipped, evidence).ok, () => 'an hour that never was resolves');
  const instant = wirecopy.resolveTimestamp(summer, evidence);
  check(
    instant.value?.iso === '2024-03-10T03:30:00-04:00',
    () => `resolved: ${canonical(instant)}`,
  );

  const { value: dateline } = wirecopy.parseDateline('SEOUL, Nov 26 (AFP) - The gates moved.');
  const again = wirecopy.parseDateline(`${wirecopy.formatDateline(dateline)} The gates moved.`);
  check(again.ok && again.value.places[0].name === 'SEOUL', () => `formatted: ${canonical(again)}`);
  const direct = modules['wirecopy/kit'].run(wirecopy.tickerRow(), 'KOEL 4.64 -0.03 (-0.64%)');
  check(direct.ok && direct.value.last === 4.64, () => `kit: ${canonical(direct)}`);

  const locales = modules['wirecopy/locales'];
  for (const { name, text, locales: languages, page } of pages) {
    const read = wirecopy.parsePage(text, { locales: languages.map((code) => locales[code]) });
    check(canonical(read) === canonical(page), () => `page ${name} is read in another way`);
  }

  const before = Object.getOwnPropertyNames(Object.prototype).length;
  for (const text of strange) {
    for (const name of [...Object.keys(readings), ...Object.keys(findings), 'parsePage']) {
      let thrown = null;
      try {
        wirecopy[name](text);
      } catch (error) {
        thrown = error;
      }
      check(thrown === null, () => `${name}(${JSON.stringify(text)}) throws ${thrown}`);
    }
  }
  const after = Object.getOwnPropertyNames(Object.prototype).length;
  check(before === after, () => 'Object.prototype was written to');
  return { checks, problems };
}
