/**
 * Photo credits: who took the picture, whose it is, and who passes it on.
 *
 *     Photo by Ada Rowe/Pool/AFP via Getty Images       Sputnik/Ben Ito/Kremlin via REUTERS/File Photo
 *     ^^^^^^^^ ^^^^^^^^ ^^^^ ^^^     ^^^^^^^^^^^^       ^^^^^^^ ^^^^^^^ ^^^^^^^     ^^^^^^^ ^^^^^^^^^^
 *
 * A chain of names with marks between them, behind a label or in parentheses. Reuters prints the agency first; AFP, EPA
 * and Getty the photographer; AP encloses it: "(AP Photo/Ada Rowe, File)". So the order says nothing: a name is a body
 * where the tables know it or one of its words belongs to bodies, a person where it is shaped like one, and otherwise a
 * body as printed.
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  map,
  optional,
  parser,
  pattern,
  type Result,
  refine,
  runAt,
  sequence,
  sequenceOf,
  stepsOf,
  token,
  words,
} from '../kit/index.ts';
import { captionWords } from '../lexemes/caption-words.ts';
import { noun } from '../lexemes/noun.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { codeAt, isCapital, lineEnd, skipInlineSpace, space, trimEnd } from '../lexemes/space.ts';
import { wordList } from '../lexemes/word.ts';
import { type Label, labelTokens } from './label.ts';
import { chainTokens, type Link } from './name.ts';
import { codesOf, editorsNote } from './print.ts';
import { type Credit, type CreditReading, type Joined, merged, readingOf } from './reading.ts';
import type { Joint } from './words.ts';

export type { Author } from '../lexemes/person.ts';
export type { Credit } from './reading.ts';

// Tokens

const OPENS = /* @__PURE__ */ codesOf('(（[');
const CLOSES = /* @__PURE__ */ codesOf(')）]');
/** Marks before another label. */
const BETWEEN = /* @__PURE__ */ codesOf('.,;');
const open = token(
  (text, at) => (OPENS.has(text.charCodeAt(at)) ? at + 1 : -1),
  'opening parenthesis',
);
const close = token(
  (text, at) => (CLOSES.has(text.charCodeAt(at)) ? at + 1 : -1),
  'closing parenthesis',
);
const stop = optional(
  token(
    (text, at) => (text.charAt(at) === '.' && text.charAt(at + 1) !== '.' ? at + 1 : -1),
    'full stop',
  ),
);

/** Between an agency and the photographer: a name that a colon follows is that of an agency that is known. */
const colon = token(
  (text, at) => (text.charAt(at) === ':' ? skipInlineSpace(text, at + 1) : -1),
  'colon',
  (): Joint => 'slash',
);

/** "Food styling:": who else had a part in the picture. */
const partLabel = pattern(
  /\p{Lu}[\p{L}-]{1,20}(?: [\p{L}&-]{1,20}){0,2}:\s?/u,
  'part in the picture',
);

/** "ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.": to the end of the line. */
const note = token((text, at) => {
  const next = skipInlineSpace(text, at);
  if (next >= text.length) return -1;
  return editorsNote.scan(text, next) < 0 ? -1 : trimEnd(text, next, lineEnd(text, next));
}, 'note to editors');

/** "(PTI05_03_2024_000123A)": the number of the picture, with its day. */
const pictureNumber = pattern(/\s?\([A-Z]+\d\d_\d\d_\d{4}_\w+\)/y, 'note to editors');

/** The longest chain that is read. Of the pages of the survey none has more than six names. */
const LONGEST_CHAIN = 12;

/** As many as there are, but no more than `most`: no chain of slashes costs more than a chain of names. */
function upTo<T>(most: number, of: Parser<T>): Parser<readonly T[]> {
  const { step } = stepsOf(of);
  return parser<readonly T[]>((text, at, run) => {
    const items: T[] = [];
    let end = at;
    while (items.length < most) {
      const next = step(text, end, run);
      if (next < 0) break;
      items.push(run.value as T);
      end = next;
    }
    run.value = items;
    return end;
  });
}

interface Chain {
  readonly label: Label | null;
  readonly chain: readonly Joined[];
}

/** Whether a repetition could begin with a code unit: a parenthesis, a capital, the sign ©, a letter of a script without. */
function opensCredit(code: number): boolean {
  return OPENS.has(code) || isCapital(code) || code > LAST_ASCII;
}
const LAST_ASCII = 0x7f;

/** A credit and its repetitions: "(Photo by Ada ROWE / AFP) (Photo by ADA ROWE/AFP via Getty Images)". */
function repeated(
  once: Parser<CreditReading>,
  again: Parser<CreditReading>,
): Parser<CreditReading> {
  const { step } = stepsOf(once);
  return parser<CreditReading>((text, at, run) => {
    let end = step(text, at, run);
    if (end < 0) return -1;
    let value = run.value as CreditReading;
    for (let next = skipInlineSpace(text, end); opensCredit(codeAt(text, next)); ) {
      const more = runAt(again, text, next);
      if (!more.ok) break;
      const credit = merged(value.credit, more.value.value.credit);
      if (credit === null) break;
      value = { ...value, credit };
      end = more.value.end;
      next = skipInlineSpace(text, end);
    }
    run.value = value;
    return end;
  });
}

/** The ways to print a credit, each also twice: "(AP Photo/Ada Rowe) (AP Photo/Ada Rowe)". */
export interface CreditForms {
  /** "Photo by Ada Rowe/AP" */
  readonly labelled: Parser<CreditReading>;
  /** "(Ada Rowe / AP)", "( Image: AP )" */
  readonly enclosed: Parser<CreditReading>;
  /** "Ada Rowe/AP" */
  readonly plain: Parser<CreditReading>;
}

/** The forms in the words of the options. */
export const creditForms: (options?: ReadOptions) => CreditForms = perOptions((options) => {
  const { link, joint, distributor, point, looseMark } = chainTokens(options);
  const { label } = labelTokens(options);
  const markedLabel = refine(label, (read, refuse, start) => {
    return read.bare ? refuse(start, 'credit label') : read;
  });
  const rights = wordList([captionWords(options, 'rights')]);

  // The chain

  /** "(dpa)" behind a name. */
  const aside = sequenceOf([space, open, space, { link }, space, close], (_span, link) => link);
  const { step: asideStep } = stepsOf(aside);
  const { step: linkStep } = stepsOf(link);
  const { step: markStep } = stepsOf(looseMark);
  const { step: viaStep } = stepsOf(distributor);
  const chainWith = (between: Parser<Joint>): Parser<readonly Joined[]> => {
    const { step: jointStep } = stepsOf(between);
    return parser<readonly Joined[]>((text, at, run) => {
      const via = viaStep(text, at, run);
      let end = linkStep(text, Math.max(at, via), run);
      if (end < 0) return -1;
      const chain: Joined[] = [{ joint: via < 0 ? 'mark' : 'via', link: run.value as Link }];
      while (chain.length < LONGEST_CHAIN) {
        const behind = jointStep(text, end, run);
        const joint = run.value as Joint;
        let next = behind < 0 ? -1 : linkStep(text, behind, run);
        if (next > 0) chain.push({ joint, link: run.value as Link });
        else {
          next = asideStep(text, end, run);
          if (next < 0) next = markStep(text, end, run);
          if (next < 0) break;
          chain.push({ joint: 'mark', link: run.value as Link });
        }
        end = next;
      }
      run.value = chain;
      return end;
    });
  };
  /** ". Food styling: Ada Rowe" */
  const part = sequenceOf(
    [partLabel, link, upTo(2, sequence(joint, link))],
    (): readonly Joined[] => [],
  );
  const between = token((text, at) => {
    const mark = skipInlineSpace(text, at);
    return BETWEEN.has(text.charCodeAt(mark)) ? skipInlineSpace(text, mark + 1) : -1;
  }, 'full stop');
  /** ". Photo by Ben Ito": the same credit goes on behind another label. */
  const labelledAgain = sequenceOf(
    [markedLabel, { chain: chainWith(choice(joint, point)) }],
    (_span, chain) => chain,
  );
  const labelledChain = sequenceOf(
    [
      { label },
      { chain: chainWith(choice(joint, point)) },
      {
        more: upTo(
          LONGEST_CHAIN,
          sequenceOf([between, { more: choice(part, labelledAgain) }], (_span, more) => more),
        ),
      },
    ],
    (_span, label, chain, more): Chain => ({ label, chain: [...chain, ...more.flat()] }),
  );
  const unlabelled = (chain: readonly Joined[]): Chain => ({ label: null, chain });
  const plainChain = map(chainWith(joint), unlabelled);
  /** "(ABC News: Ada Rowe)" */
  const colonChain = map(chainWith(choice(joint, colon)), unlabelled);
  const enclosedChain = sequenceOf(
    [open, space, { inner: choice(labelledChain, colonChain) }, space, stop, close],
    (_span, inner): Chain => inner,
  );

  // The credit

  const rightsBehind = sequenceOf([stop, space, words(rights, 'rights reserved')], () => null);
  const { step: restStep } = stepsOf(
    sequenceOf([optional(rightsBehind), stop, optional(pictureNumber), optional(note)], () => null),
  );
  /** What may stand behind a credit. At the end of a text, where most credits are, nothing is looked for. */
  const rest = parser<null>((text, at, run) => (at < text.length ? restStep(text, at, run) : at));
  const once = (chainOf: Parser<Chain>): Parser<CreditReading> => {
    const credit = refine(
      chainOf,
      ({ label, chain }, refuse, start, end) =>
        readingOf(label, chain, { start, end }) ?? refuse(end, 'agency'),
    );
    return sequenceOf([{ credit }, rest], (_span, credit) => credit);
  };
  const labelled = once(labelledChain);
  const enclosed = once(enclosedChain);
  const plain = once(plainChain);
  const any = choice(enclosed, labelled, plain);
  return {
    labelled: repeated(labelled, any),
    enclosed: repeated(enclosed, any),
    plain: repeated(plain, any),
  };
});

const grammar = noun((options) => {
  const { labelled, enclosed, plain } = creditForms(options);
  /** Without a label a credit needs a name that says something. */
  const telling = (of: Parser<CreditReading>) =>
    refine(of, (reading, refuse, start) => {
      const { credit, known, labelled, joined } = reading;
      const isTelling = labelled || known || joined || credit.handout;
      return isTelling || credit.photographers.length > 0 ? credit : refuse(start, 'agency');
    });
  return choice(
    telling(enclosed),
    map(labelled, ({ credit }): Credit => credit),
    telling(plain),
  );
});

/**
 * The grammar of {@link parseCredit}, for composing: reads a credit, its notes to editors included, and leaves the rest.
 *
 * @param options languages and words; `vocabulary.agencies` adds suppliers with their ids
 */
export const credit: (options?: ReadOptions) => Parser<Credit> = grammar.parser;

/**
 * Reads a whole photo credit line: a chain of names behind a label, in parentheses, or plain.
 *
 * Who is a photographer and who a supplier is told by the tables of agencies, by words that only bodies have ("Police",
 * "Pictures"), and by the shape of a person's name, never by the place in the chain; where none of it decides, the name
 * is a supplier as printed, with the id null. Without a label one agency that is known, one person, or two names are needed.
 *
 * @param text one line; white space around it does not count
 * @param options languages and words
 * @returns the credit, or where and why the line is none
 *
 * @example
 * ```ts
 * const result = parseCredit('Ada Rowe/AFP via Getty Images');
 * result.ok && result.value.suppliers; // => [{ name: 'AFP', id: 'afp', span: { start: 9, end: 12 } }]
 * ```
 */
export const parseCredit: (text: string, options?: ReadOptions) => Result<Credit> = grammar.read;
