/** Values that were read from one line, told in offsets of the page. */

import type { Span } from '../kit/index.ts';

/** Plain data: what every value of wirecopy is. */
type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * A copy of a value with every span in it moved by `by` code units. Few lines of a page carry a value and a value is
 * small, so this costs less than teaching every grammar where its line ends.
 */
export function relocated<T>(value: T, by: number): T {
  return by === 0 ? value : (moved(value as Plain, by) as T);
}

function moved(value: Plain, by: number): Plain {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Plain) => moved(item, by));
  const record = value as { readonly [key: string]: Plain };
  if (isSpan(record)) return { start: record.start + by, end: record.end + by };
  const copy: { [key: string]: Plain } = { ...record };
  for (const key in copy) {
    const child = copy[key] as Plain;
    if (typeof child === 'object') copy[key] = moved(child, by);
  }
  return copy;
}

function isSpan(value: { readonly [key: string]: Plain }): value is Span & {
  readonly [key: string]: number;
} {
  return typeof value['start'] === 'number';
}
