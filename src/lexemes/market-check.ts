/** The arithmetic of market figures: what is printed, checked against itself within the rounding of its decimals. */

import { type Quantity, tenTo } from './number.ts';

/** What remains of a sum that binary fractions do not hold exactly. */
const DUST = 1e-9;

/**
 * Whether a percentage is that of a change to the previous close, `last − change`, by interval arithmetic: each printed
 * figure may be off by half of its last decimal (`formats.md` §4.3). Also true where the previous close is zero, to
 * which nothing is a percentage.
 *
 * @param sign of the change, 1 or -1; the figures are taken without their signs, which are another question
 */
export function agreesInPercent(
  last: Quantity,
  change: Quantity,
  percent: Quantity,
  sign: number,
): boolean {
  const previous = last.value - sign * change.value;
  if (previous === 0) return true;
  const off = Math.abs(percent.value - Math.abs((100 * change.value) / previous)) - DUST;
  // Mostly the percentage itself is all that was rounded.
  if (off <= halfUnit(percent)) return true;
  const unsure = halfUnit(change) * Math.abs(last.value) + halfUnit(last) * change.value;
  return off <= halfUnit(percent) + (100 * unsure) / (previous * previous);
}

/** Half of the last printed decimal. */
function halfUnit({ decimals }: Quantity): number {
  return 0.5 / tenTo(decimals);
}
