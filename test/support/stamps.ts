/** Stamps as tests write them. */

import type { LocalDateTime, Timestamp } from '../../src/timestamp/index.ts';

/** '2024-06-12 10:29:00', each part as printed or left out: '2024-06-12', '06-12 10:29', '10:29'. */
function reading(text: string): LocalDateTime {
  const match = /^(?:(?:(\d{4})-)?(\d\d)-(\d\d))?\s*(?:(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (match === null) throw new Error(text);
  const [year, month, day, hour, minute, second] = match
    .slice(1)
    .map((part) => (part === undefined ? null : Number(part)));
  return { year, month, day, hour, minute, second } as LocalDateTime;
}

/** A whole stamp of its readings and of what else is not null in it. The span is the whole text, if nothing else is said. */
export function stamp(
  text: string,
  readings: string | readonly string[],
  more: Partial<Timestamp> = {},
): Timestamp {
  const [first, ...others] = (typeof readings === 'string' ? [readings] : readings).map(reading);
  return {
    kind: 'timestamp',
    label: null,
    readings: [first as LocalDateTime, ...others],
    zone: null,
    relative: null,
    weekday: null,
    dateOrder: null,
    until: null,
    span: { start: 0, end: text.length },
    ...more,
  };
}

/** A zone where it stands in the text. */
export function zone(
  text: string,
  printed: string,
  offsets: readonly number[],
  iana: string | null,
) {
  const start = text.lastIndexOf(printed);
  return { text: printed, offsets, iana, span: { start, end: start + printed.length } };
}
