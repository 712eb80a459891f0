/** All measurements, printed: `npm run bench`. Needs a build in `dist`. */
import * as wirecopy from '../dist/index.js';
import { print } from './measure.mjs';
import { benchPage } from './page.mjs';
import { benchTicker } from './ticker.mjs';
import { benchTimestamp } from './timestamp.mjs';

for (const { title, rows } of await benchTicker(wirecopy)) print(title, rows);
for (const { title, rows } of await benchTimestamp(wirecopy)) print(title, rows);
const { results, growth } = benchPage(wirecopy);
for (const { title, rows } of results) print(title, rows);
console.log('\nparsePage, time a character as the page grows');
for (const { size, perCharacter } of growth) {
  console.log(
    `  ${String(size).padStart(10)} characters   ${perCharacter.toFixed(2).padStart(6)} ns each`,
  );
}
