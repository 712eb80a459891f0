/** One worker of the fuzzer: texts of a seed, each asked of one function, until the time is over. */

import fc from 'fast-check';
import type { ReadOptions } from '../../src/index.ts';
import { Broken, keepsLaws, kindOf, type Subject, subjects } from '../support/laws.ts';
import { type Chance, chanceOf, furnitureOf, textOf } from '../support/mutation.ts';
import { optionsByName } from '../support/options.ts';

/** What a worker is told. */
export interface Task {
  readonly seed: number;
  readonly minutes: number;
  /** Functions to try; all of them where it is empty. */
  readonly only: readonly string[];
  /** Lines of print besides those that come with the tests. */
  readonly texts: readonly string[];
}

/** A law that was broken, by the shortest text found that breaks it. */
export interface Finding {
  readonly subject: Subject;
  readonly law: string;
  readonly options: string;
  readonly text: string;
  readonly what: string;
}

/** What a worker has done so far. */
export interface Tally {
  /** Cases by function: how many were tried, and how many of them were read. */
  readonly cases: Readonly<Record<string, readonly [tried: number, read: number]>>;
  readonly findings: readonly Finding[];
}

/** Functions whose cases cost many times those of the others are tried as many times less often. */
const SELDOM: Readonly<Partial<Record<Subject, number>>> = {
  pageReader: 60,
  readPages: 60,
  stripFurniture: 30,
  resolvePage: 30,
  detectProfile: 30,
  parsePage: 8,
  formatByline: 4,
  captionEvidence: 4,
  isMarkedByline: 4,
  explain: 4,
};

/** Cases between two looks at the clock. */
const ROUND = 500;

/** Findings of one kind that are kept. */
const ENOUGH = 3;

/** Tries cases until the time is over, and tells what was done after each second. */
export function fuzz({ seed, minutes, only, texts }: Task, tell: (tally: Tally) => void): Tally {
  const chance = chanceOf(seed);
  const furniture = furnitureOf(texts);
  const tried = subjects.filter((one) => only.length === 0 || only.includes(one));
  if (tried.length === 0) throw new RangeError(`no function of these names: ${only.join(', ')}`);
  const names = Object.keys(optionsByName);
  const cases: Record<string, [number, number]> = {};
  const findings: Finding[] = [];
  const tally = { cases, findings };
  const start = performance.now();
  let told = start;
  for (;;) {
    for (let i = 0; i < ROUND; i += 1) {
      const subject = subjectOf(chance, tried);
      // Most pages are in one language, and the standard options are the ones most used.
      const name = chance(2) === 0 ? 'none' : (names[chance(names.length)] ?? 'none');
      const text = textOf(chance, furniture, kindOf[subject]);
      cases[subject] ??= [0, 0];
      const count = cases[subject];
      count[0] += 1;
      const broken = lawBrokenBy(subject, text, optionsByName[name]);
      if (broken === true) count[1] += 1;
      else if (broken !== false) keep(findings, { subject, options: name, text, ...broken });
    }
    const now = performance.now();
    if (now - start > minutes * 60_000) return tally;
    if (now - told > 1000) {
      told = now;
      tell(tally);
    }
  }
}

function subjectOf(chance: Chance, tried: readonly Subject[]): Subject {
  for (;;) {
    const subject = tried[chance(tried.length)] as Subject;
    if (tried.length === 1 || chance(SELDOM[subject] ?? 1) === 0) return subject;
  }
}

/** The law that a text breaks; where it breaks none, whether it was read. */
function lawBrokenBy(
  subject: Subject,
  text: string,
  options: ReadOptions | undefined,
): Pick<Finding, 'law' | 'what'> | boolean {
  try {
    return keepsLaws(subject, text, options);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { law: error.law, what: error.message };
  }
}

function keep(findings: Finding[], finding: Finding): void {
  const { subject, law } = finding;
  const alike = findings.filter((one) => one.subject === subject && one.law === law);
  if (alike.length >= ENOUGH) return;
  const short = shortened(finding);
  if (!alike.some(({ text }) => text === short.text)) findings.push(short);
}

/** The finding by the shortest text that fast-check finds to break the same law. */
function shortened(finding: Finding): Finding {
  const { subject, law, options, text } = finding;
  let shortest = finding;
  const still = fc.property(fc.string({ unit: 'binary', maxLength: text.length }), (shorter) => {
    const broken = lawBrokenBy(subject, shorter, optionsByName[options]);
    if (typeof broken === 'boolean' || broken.law !== law) return;
    if (shorter.length < shortest.text.length) shortest = { ...finding, text: shorter, ...broken };
    throw new Error(law);
  });
  fc.check(still, { examples: [[text]], numRuns: 1 });
  return shortest;
}
