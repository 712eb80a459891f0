/** What was measured, as Markdown. */
import { cpus, totalmem } from 'node:os';
import { timeText } from './measure.mjs';
import { peers } from './sections.mjs';

const cells = (values) => `| ${values.join(' | ')} |`;
const grid = (head, rows) =>
  [cells(head), cells(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(cells)].join(
    '\n',
  );

const speed = ({ title, rows }) =>
  `### ${title}\n\n${grid(
    ['', 'time', 'ratio', 'quartiles'],
    rows.map(({ name, nanoseconds, ratio, spread }) => [
      name,
      timeText(nanoseconds),
      `${ratio.toFixed(2)} ×`,
      spread.map((value) => value.toFixed(2)).join('–'),
    ]),
  )}`;

const fact = ({ title, head, rows }) => `### ${title}\n\n${grid(['', ...head], rows)}`;

/** The machine, in one line: figures of two machines do not compare. */
export const machine = () => {
  const all = cpus();
  return `${all[0]?.model ?? 'unknown processor'}, ${all.length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node} (V8 ${process.versions.v8}) on ${process.platform} ${process.arch}`;
};

/**
 * @param results section → what it gave
 * @param budgets see budgets.mjs
 */
export function report(results, budgets) {
  const missed = budgets.filter(({ met }) => !met).length;
  return `# Results

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}.
Machine: ${machine()}.
Against: ${Object.entries(peers)
    .map(([peer, version]) => `${peer} ${version}`)
    .join(', ')}, and stock Parsimmon.

The measure is the ratio. The ways of a table take turns in one process; the ratio to the first way of the table is taken round by round,
and its median and quartiles are printed. Times are processor time, the collector's included, save those of start-up; they say more about the
machine than about the code.

Code by hand, parser generators and stock Parsimmon build the same value as wirecopy, which is checked before anything is timed; they read no
more than the forms of the table, wirecopy reads the print of the world. Date and name parsers build values of their own, so what they get right
stands beside their speed.

## Budgets

${budgets.length - missed} met, ${missed} missed.

${grid(
  ['work', 'budget', 'measured', ''],
  budgets.map(({ work, budget, measured, met }) => [
    work,
    budget,
    measured,
    met ? 'met' : '**missed**',
  ]),
)}

${Object.entries(results)
  .map(([section, { tables = [], facts = [] }]) =>
    [`## ${section}`, ...tables.map(speed), ...facts.map(fact)].join('\n\n'),
  )
  .join('\n\n')}
`;
}
