/** The lines of a page that say whose something is: copyright lines, captions with their credits, the closing credits. */

import { type Caption, captionEvidence } from '../caption/index.ts';
import { parseSignOff } from '../signoff.ts';
import { type Finding, type Found, type PageReading, readLine, spanOf } from './finding.ts';
import type { Line } from './lines.ts';
import { relocated } from './relocate.ts';

/** A copyright line; a credit or caption that begins with the mark is left to {@link captionFinding}. */
export function rightsFinding(line: Line, reading: PageReading): Finding | null {
  const { vocabulary, copyright } = reading;
  const mark = vocabulary.copyrightAt(line);
  if (mark < 0) return null;
  // Rights of a year need no second look: "© 2007-2024 Acme. All rights reserved."
  const isClaim = vocabulary.claimsRights(line);
  const claimed = isClaim ? readLine(copyright, line, mark) : null;
  if (claimed === null || claimed.from === null) {
    // "© Ada Rowe" is a credit, and a caption has sentences; what claims rights and says no more is neither.
    const caption = captionFinding(line, reading);
    if (caption !== null && (caption.value.text !== '' || !isClaim)) return caption;
  }
  const value = claimed ?? readLine(copyright, line, mark);
  if (value === null) return null;
  return { kind: 'copyright', value, span: spanOf(line), line, evidence: ['rights'] };
}

/** What speaks for a caption that opens with the word: "Image caption, …". */
export const LABEL = 'caption label';

/** A caption that its marks tell from a paragraph, or a credit. */
export function captionFinding(
  line: Line,
  { caption, vocabulary }: PageReading,
): Found<'caption', Caption> | null {
  const isLabelled = vocabulary.labelsCaption(line);
  if (!isLabelled && !vocabulary.mayBeCaption(line)) return null;
  const value = readLine(caption, line);
  if (value === null) return null;
  const evidence = captionEvidence(value);
  // "Caption the picture" opens with the word of a label, and is none.
  const labels = isLabelled && !line.printed.startsWith(value.text) ? [LABEL] : [];
  const all = [...labels, ...evidence];
  return all.length === 0
    ? null
    : { kind: 'caption', value, span: spanOf(line), line, evidence: all };
}

/** The credits that close a story. */
export function signOffFinding(line: Line, { options, vocabulary }: PageReading): Finding | null {
  if (!vocabulary.mayBeSignOff(line)) return null;
  const read = parseSignOff(line.printed, options);
  if (!read.ok) return null;
  const value = relocated(read.value, line.start);
  return { kind: 'signOff', value, span: spanOf(line), line, evidence: ['closing credits'] };
}
