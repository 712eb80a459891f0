/**
 * What a mark of a line of the head says for or against its being the headline, in points.
 *
 * The key is the mark in words, as the evidence of the headline tells it; the value is what it gives or takes where it
 * holds in full.
 *
 * Source: fitted to the heads of real pages (a softmax over the lines of each head) and rounded to quarters. As of 2026-11.
 */

/** Mark → points. */
export const headlinePoints = {
  'length of a headline': 1.5,
  'one word': -1,
  'too long': -1.5,
  'a full stop at its end': -2,
  'its words open the story': 2.25,
  'another line repeats it': 3,
  'first line of its length': 0.5,
  'third or later line of its length': -3,
  'below a byline or time': -4,
  'below several bylines or times': -3,
  'directly below a time or byline': 4,
  'below a short line': 2.75,
  'below a section name': 0.75,
  'below a line of its length': 1.5,
  'a paragraph below': 0.75,
  'a longer line below': 1.5,
  'last line above the story': -1.5,
  'form of a name': -0.5,
  'a known section': -1.25,
  'a date in it': -1.5,
  'form of a path': -2,
  'below the first paragraph': -4.5,
  'its longest word stands in the story': 1.25,
  'a colon or quotation marks within': 1.5,
  'words in small letters': 0.75,
  'a small letter first': -1.75,
  'words run together': -1.5,
  'short lines below': 1.5,
  // It may be the headline itself, over its standfirst.
  'below a lone short line': -1,
} as const;

/** A mark that a line of the head has or has not. */
export type HeadlineMark = keyof typeof headlinePoints;
