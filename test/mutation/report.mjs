/** What came out of the mutants of one place, as a page to read. */

/** How many mutants were noticed, of how many that compile, and the share of them in percent, as text. */
export function scoreOf({ killed, endless, survived }) {
  const noticed = killed + endless;
  const tried = noticed + survived;
  return { noticed, tried, score: tried === 0 ? '–' : ((100 * noticed) / tried).toFixed(1) };
}

/**
 * @param place the folder or file whose mutants were all tried
 * @param files by source: what became of its mutants, and how many stand in equivalents/
 * @param survivors the mutants that no test notices
 */
export function reportOf({ place, files, survivors }) {
  const rows = files.map(({ path, tally, accepted }) => {
    const { noticed, tried, score } = scoreOf(tally);
    return `| ${path} | ${score} % | ${noticed} | ${tried} | ${accepted} |`;
  });
  const lines = [
    `# Mutants of ${place}`,
    '',
    `Written by \`npm run mutate -- ${place} --report\` on ${new Date().toISOString().slice(0, 10)}.`,
    'Those that no test can kill stand in equivalents/ with the reason, and are not among the tried.',
    '',
    '| source | score | killed | tried | equivalent |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    survivors.length === 0 ? 'None survives.' : `## Survivors: ${survivors.length}`,
  ];
  for (const [path, mutants] of grouped(survivors)) {
    lines.push('', `### ${path}`, '');
    for (const { within, change } of mutants) {
      lines.push(`- ${within || 'the module'}: \`\`${change.replace(/\s+/g, ' ')}\`\``);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Mutants by their source. */
export function grouped(mutants) {
  const by = new Map();
  for (const mutant of mutants) by.set(mutant.path, [...(by.get(mutant.path) ?? []), mutant]);
  return by;
}
