/** Copyright lines by one anchored regular expression. */
import { read, refused, spanOf } from './pieces.mjs';

const LINE =
  /^(?:©|\(c\)|Copyright) (\d{4})(?:-(\d{4}))?(?: -)? (\p{Lu}[\p{L} ]+?)(?:\. All [Rr]ights [Rr]eserved\.)?$/u;

function byHand(text) {
  const match = LINE.exec(text);
  if (match === null) return refused(text, 'copyright line');
  const [, from, to, holder] = match;
  return read({
    kind: 'copyright',
    from: +from,
    to: to === undefined ? null : +to,
    holder,
    span: spanOf(0, text.length),
  });
}

export const copyright = {
  title: 'Copyright line',
  parse: 'parseCopyright',
  byHand,
  texts: [
    '© 2007-2024 - Harbour Media Limited. All Rights Reserved.',
    'Copyright 2024 The Harbour Post. All rights reserved.',
    '© 2024 Harbour Media',
    '(c) 2024 Reuters. All rights reserved.',
  ],
};
