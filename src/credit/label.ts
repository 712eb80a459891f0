/**
 * What opens a credit: a word with a colon, words that can open nothing else, or the sign ©.
 *
 *     Photograph: Ada Rowe/AP     Photo by Ada Rowe     CreditAda Rowe for The Post     © AFP / Ada Rowe
 *     ^^^^^^^^^^^                 ^^^^^^^^              ^^^^^^                          ^
 */

import type { Parser } from 'parsimmon';
import { dictionary, parser, type Scanner } from '../kit/index.ts';
import { captionWords } from '../lexemes/caption-words.ts';
import { perOptions, type ReadOptions } from '../lexemes/options.ts';
import { isCapital, skipInlineSpace } from '../lexemes/space.ts';

/** What opens a credit. */
export interface Label {
  /** Without a colon or sign: "Photo iStock". Then the chain has to say that it is one. */
  readonly bare: boolean;
  /** "Courtesy of". */
  readonly handout: boolean;
  /** "FILE PHOTO:". */
  readonly file: boolean;
}

/** The label grammar, and where a label may begin. */
export interface LabelTokens {
  readonly label: Parser<Label>;
  /** All labels. */
  readonly first: readonly string[];
  /** The end of the word at an offset that could be a label, or -1. */
  readonly opens: Scanner;
}

/** A word of the tables. An opening and a right need no colon; "File" and "Supplied" are words of other print as well and do. */
interface Word {
  readonly kind: 'opening' | 'right' | 'label' | 'marked';
  /** Whether it is of two words or more. */
  readonly long: boolean;
  readonly handout: boolean;
  readonly file: boolean;
}

/** "Photo credit: Photo by" is the most that was seen. */
const MOST_LABELS = 3;
/** "Photograph:", "Credit..." */
const MARK = /\s?(?:[:：=＝／]|\.{3}|…)/y;
/** "Image source,": only behind labels of two words, since one may begin a list. */
const MARK_OR_COMMA = /\s?(?:[:：=＝／]|\.{3}|…|,(?=\s))/y;
const SLASH = /\s?\//y;
/** With a year behind it a sign or word of copyright is no label. */
const SIGN = /(?:(?:©\uFE0F?(?!\uFE0F)|&copy;)\s{0,3}){1,8}(?!\s{0,3}\d{4}(?!\d))/y;
const YEAR = /\s?[©:]?\s?\d{4}(?!\d)/y;

/** The end of what a sticky pattern finds at `at`, or `at`. */
function behind(of: RegExp, text: string, at: number): number {
  of.lastIndex = at;
  return of.test(text) ? of.lastIndex : at;
}

/** The labels in the words of the options. */
export const labelTokens: (options?: ReadOptions) => LabelTokens = perOptions((options) => {
  const openings = captionWords(options, 'creditOpenings');
  const labels = [
    ...captionWords(options, 'creditLabels'),
    ...captionWords(options, 'sourceLabels'),
  ];
  const rights = [...captionWords(options, 'rights'), ...captionWords(options, 'copyrightWords')];
  const files = captionWords(options, 'fileMarks');
  const given = captionWords(options, 'handouts');
  const handouts = new Set(given);
  const entries = (words: readonly string[], kind: Word['kind'], file = false) =>
    words.map(
      (word) =>
        [word, { kind, long: word.includes(' '), handout: handouts.has(word), file }] as const,
    );
  const table = dictionary<Word>(
    [
      ...entries(
        openings.filter((word) => files.some((mark) => word.startsWith(mark))),
        'opening',
        true,
      ),
      ...entries(openings, 'opening'),
      ...entries(rights, 'right'),
      ...entries(labels, 'label'),
      ...entries(
        files.filter((word) => word.includes(' ')),
        'label',
        true,
      ),
      ...entries(files, 'marked', true),
      ...entries(given, 'marked'),
    ],
    { glued: true },
  );

  const label = parser<Label>((text, at, run) => {
    let end = at;
    let bare = true;
    let handout = false;
    let file = false;
    let glued = true;
    for (let count = 0; count < MOST_LABELS; count += 1) {
      const code = text.charCodeAt(end);
      const signed = code === 0xa9 || code === 38 ? behind(SIGN, text, end) : end;
      if (signed > end) {
        bare = false;
        glued = false;
        end = skipInlineSpace(text, signed);
        continue;
      }
      const found = table.at(text, end);
      if (found === null) break;
      if (found.value.kind === 'right' && behind(YEAR, text, found.end) > found.end) {
        return run.miss(found.end, 'photographer or supplier');
      }
      const { kind, long } = found.value;
      const marked = behind(long ? MARK_OR_COMMA : MARK, text, found.end);
      // "[Photo/Xinhua]": a slash shows less than a colon, since "AFP Photo/Ada Rowe" has it, too.
      const next = skipInlineSpace(text, behind(SLASH, text, marked));
      const isMarked = marked > found.end;
      if (kind === 'marked' && !isMarked) break;
      const opens = isMarked || kind !== 'label';
      // "CreditAda Rowe": the label ends with a small letter, the name begins with a capital.
      if (next === found.end) {
        if (!isCapital(text.charCodeAt(next)) || isCapital(text.charCodeAt(next - 1))) break;
      }
      // A bare label behind another is the name's first word: "Photo: Image Comics".
      if (!opens && !glued) break;
      bare &&= !opens;
      handout ||= found.value.handout;
      file ||= found.value.file;
      glued = next === found.end;
      end = next;
    }
    if (end === at) return run.miss(at, 'credit label');
    run.value = { bare, handout, file };
    return end;
  });
  return {
    label,
    opens: table.scan,
    first: [...openings, ...rights, ...labels, ...files, ...given],
  };
});
