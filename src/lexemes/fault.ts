/**
 * A field that is printed plainly and cannot be: a 31st of June, a 25th hour.
 *
 * It is a value and not a miss, because the text in front of it and behind it may be tried in other ways that get further
 * and say less: the error of "31 June 2024" is the day, and not what could have followed "31".
 */
export class Fault {
  /** What the field may be, in the reader's words: 'day from 1 to 30'. */
  readonly fault: string;
  /** Where the field stands. */
  readonly at: number;

  constructor(fault: string, at: number) {
    this.fault = fault;
    this.at = at;
  }
}

/** Whether a reading is a fault. */
export function isFault(value: unknown): value is Fault {
  return value instanceof Fault;
}
