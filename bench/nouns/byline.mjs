/** Bylines by one anchored regular expression, sign-offs by one for each of their credits. */
import { agencyAt, authorAt, NAME, read, refused, spanOf } from './pieces.mjs';

const ROLE = '(?:Staff Writer|Chief Correspondent)';
const BYLINE = new RegExp(
  `^By (${NAME})(?:, (?!${ROLE}$)(${NAME}))?(?: and (${NAME}))?(?: in (\\p{Lu}\\p{L}+))?(?:, (?:(Reuters|AP|AFP)|(${ROLE})))?$`,
  'u',
);

function bylineByHand(text) {
  const match = BYLINE.exec(text);
  if (match === null) return refused(text, 'byline');
  const [, first, second, third, place = null, agency = null, role = null] = match;
  const authors = [authorAt(first, 3, null, agency, role)];
  let at = 3 + first.length;
  if (second !== undefined) {
    authors.push(authorAt(second, at + 2, null, agency, role));
    at += 2 + second.length;
  }
  if (third !== undefined) {
    authors.push(authorAt(third, at + 5, null, agency, role));
  }
  authors[authors.length - 1].place = place;
  return read({
    kind: 'byline',
    authors,
    agencies: agency === null ? [] : [agencyAt(agency, text.length - agency.length)],
    timestamps: [],
    span: spanOf(0, text.length),
  });
}

const CREDIT = new RegExp(
  `(Reporting|Writing|Editing) by (${NAME})(?: and (${NAME}))?(?: in (\\p{Lu}\\p{L}+))?(?:; |\\)?$)`,
  'uy',
);
const ROLES = { Reporting: 'reporting', Writing: 'writing', Editing: 'editing' };

function signOffByHand(text) {
  const credits = [];
  const opened = text.charCodeAt(0) === 40;
  CREDIT.lastIndex = opened ? 1 : 0;
  while (CREDIT.lastIndex < text.length) {
    const start = CREDIT.lastIndex;
    const match = CREDIT.exec(text);
    if (match === null) return refused(text, 'sign-off');
    const [, role, first, second, place = null] = match;
    let at = start + role.length + 4;
    const people = [authorAt(first, at)];
    at += first.length;
    if (second !== undefined) {
      people.push(authorAt(second, at + 5));
      at += 5 + second.length;
    }
    people[people.length - 1].place = place;
    if (place !== null) at += 4 + place.length;
    credits.push({ role: ROLES[role], people, agencies: [], span: spanOf(start, at) });
  }
  if (credits.length === 0 || (opened && !text.endsWith(')'))) return refused(text, 'sign-off');
  return read({ kind: 'signOff', credits, span: spanOf(0, text.length) });
}

export const byline = {
  title: 'Byline',
  parse: 'parseByline',
  byHand: bylineByHand,
  texts: [
    'By Ada Rowe',
    'By Ada Rowe and Ben Ito',
    'By Ada Rowe, Ben Ito and Cem Oz',
    'By Ada Rowe, Reuters',
    'By Zoë Müller in Seoul',
    'By ADA ROWE',
    'By Ada Rowe, Staff Writer',
  ],
};

export const signOff = {
  title: 'Sign-off',
  parse: 'parseSignOff',
  byHand: signOffByHand,
  texts: [
    '(Reporting by Ada Rowe in Seoul; Editing by Ben Ito)',
    '(Reporting by Ada Rowe and Ben Ito; Writing by Cem Oz; Editing by Dee Lin and Eva Moss)',
    'Reporting by Ada Rowe; Editing by Ben Ito',
  ],
};
