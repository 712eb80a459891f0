/**
 * Captions that no mark of their own shows: the lines around them do.
 *
 *     Two apprentices lift the bell onto its new beam.      a sentence of the head, apart from the headline
 *     Photo: Ada Rowe/Acme                                  the credit alone
 *
 *     Image source, Acme                                    the credit alone, above
 *     Image caption, The bell on its new beam               the sentence that it is of
 */

import { type Caption, parseCaption } from '../caption/index.ts';
import type { Dictionary } from '../kit/index.ts';
import { perOptions, type ReadOptions, sectionsOf } from '../lexemes/options.ts';
import { wordList } from '../lexemes/word.ts';
import { enPage } from '../locales/en.ts';
import type { Layout } from './assembly.ts';
import { LABEL } from './credits.ts';
import type { Finding, Found } from './finding.ts';
import { relocated } from './relocate.ts';

/** A caption that the lines around it show, and how many findings it takes. */
export interface Picture {
  readonly caption: Caption;
  readonly findings: 1 | 2;
  readonly evidence: string;
}

/** Words of the longest caption of one sentence. */
const SENTENCE_WORDS = 40;

/** The caption that begins with the line of a finding, or null. */
export function pictureAt(
  findings: readonly Finding[],
  index: number,
  { headline, story }: Layout,
  options: ReadOptions,
): Picture | null {
  const finding = findings[index] as Finding;
  const below = findings[index + 1];
  if (finding.kind === 'caption' && below?.kind === 'caption') {
    return isCreditOf(finding, below)
      ? { caption: joined(below.value, finding.value), findings: 2, evidence: 'below its credit' }
      : null;
  }
  if (finding.kind !== 'text' || below === undefined || index === headline) return null;
  // What stands below is looked at first: it decides for nearly every line, and counting the words of a sentence is dear.
  if (isButton(below, options)) {
    const caption = captionOf(finding, options);
    return caption && { caption, findings: 1, evidence: 'a button for captions below' };
  }
  if (below.kind !== 'caption' || below.value.text !== '') return null;
  // The line below the headline is the standfirst, and one of the story a paragraph, even with a picture below them.
  const isOfHead = index < story && headline !== null && index > headline + 1;
  const own = isOfHead ? captionOf(finding, options) : null;
  return own && { caption: joined(own, below.value), findings: 2, evidence: 'over a photo credit' };
}

function captionOf({ line }: Finding, options: ReadOptions): Caption | null {
  if (!line.closed || line.words > SENTENCE_WORDS) return null;
  const result = parseCaption(line.printed, options);
  return result.ok ? relocated(result.value, line.start) : null;
}

/** Whether a credit stands alone, and the caption below it has a label and no credit of its own. */
function isCreditOf(above: Found<'caption', Caption>, below: Found<'caption', Caption>): boolean {
  const { text, credit } = below.value;
  return above.value.text === '' && text !== '' && credit === null && below.evidence[0] === LABEL;
}

/** The sentence of one line with the credit of the next one, or of the one above: no more than whose the picture is. */
function joined(sentence: Caption, { filePhoto, credit, copyright, span }: Caption): Caption {
  return {
    ...sentence,
    filePhoto: sentence.filePhoto || filePhoto,
    credit,
    copyright: copyright ?? sentence.copyright,
    span: {
      start: Math.min(sentence.span.start, span.start),
      end: Math.max(sentence.span.end, span.end),
    },
  };
}

const buttons: (options?: ReadOptions) => Dictionary<true> = perOptions((options) =>
  wordList(sectionsOf(options, 'page', enPage).map(({ captionButtons }) => captionButtons)),
);

function isButton({ kind, line }: Finding, options: ReadOptions): boolean {
  return kind === 'furniture' && buttons(options).scan(line.printed, 0) === line.printed.length;
}
