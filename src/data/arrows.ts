/**
 * Arrows and triangles beside a price.
 *
 * The key is what is printed, the value the way that the price went. The words between low lines are what remains of
 * Google's icon font in a page's text.
 *
 * Sources: Unicode blocks Arrows, Geometric Shapes, Miscellaneous Symbols and Arrows; rows surveyed in real pages
 * (`formats.md` §4.4). As of 2026-11. Japanese accounting tables print ▲ for minus; quote rows do not.
 */

/** Mark as printed → the way the price went. */
export const arrows: Readonly<Record<string, 'up' | 'down' | 'unchanged'>> = {
  '▲': 'up',
  '△': 'up',
  '▴': 'up',
  '▵': 'up',
  '↑': 'up',
  '↗': 'up',
  '⇧': 'up',
  '⬆': 'up',
  '⏶': 'up',
  '🔺': 'up',
  '🔼': 'up',
  '🡅': 'up',
  _arrow_upward_: 'up',
  arrow_upward: 'up',
  arrow_drop_up: 'up',

  '▼': 'down',
  '▽': 'down',
  '▾': 'down',
  '▿': 'down',
  '↓': 'down',
  '↘': 'down',
  '⇩': 'down',
  '⬇': 'down',
  '⏷': 'down',
  '🔻': 'down',
  '🔽': 'down',
  '🡇': 'down',
  _arrow_downward_: 'down',
  arrow_downward: 'down',
  arrow_drop_down: 'down',

  '◄►': 'unchanged',
  '↔': 'unchanged',
};
