/** Some nouns in stock Parsimmon, as its documentation writes grammars; they build what wirecopy builds for the same texts. */
import P from 'parsimmon';
import { agencyAt, authorAt, read, refused, spanOf } from './pieces.mjs';

const offset = P.index.map(({ offset: at }) => at);
const located = (of) => P.seqMap(offset, of, (at, text) => ({ at, text }));
const full = P.regexp(/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+/u).desc('name');
const word = P.regexp(/\p{Lu}\p{L}+/u).desc('place');

/** A public reader: a result as wirecopy gives it. */
const reader = (grammar, expected) => (text) => {
  const result = grammar.parse(text);
  return result.status ? read(result.value) : refused(text, expected);
};

const person = P.seqMap(located(full), P.string(' in ').then(word).fallback(null), (name, place) =>
  authorAt(name.text, name.at, place),
);
const role = P.alt(P.string('Reporting'), P.string('Writing'), P.string('Editing')).desc('role');
const contribution = P.seqMap(
  offset,
  role.skip(P.string(' by ')),
  P.sepBy1(person, P.string(' and ')),
  offset,
  (start, printed, people, end) => ({
    role: printed.toLowerCase(),
    people,
    agencies: [],
    span: spanOf(start, end),
  }),
);
const credits = P.sepBy1(contribution, P.string('; '));
const signOff = P.seqMap(
  offset,
  P.alt(credits.wrap(P.string('('), P.string(')')), credits),
  offset,
  (start, list, end) => ({ kind: 'signOff', credits: list, span: spanOf(start, end) }),
);

const year = P.regexp(/\d{4}/).map(Number).desc('year');
const holder = P.regexp(/\p{Lu}[\p{L} ]+/u).desc('holder');
const copyright = P.seqMap(
  offset,
  P.alt(P.string('©'), P.string('(c)'), P.string('Copyright')).skip(P.whitespace),
  year,
  P.string('-').then(year).fallback(null),
  P.string(' -').fallback('').then(P.whitespace).then(holder),
  P.regexp(/\. All [Rr]ights [Rr]eserved\./).fallback(''),
  offset,
  (start, _, from, to, name, __, end) => ({
    kind: 'copyright',
    from,
    to,
    holder: name,
    span: spanOf(start, end),
  }),
);

const affiliation = P.alt(P.string('Reuters'), P.string('AP'), P.string('AFP')).desc('agency');
const title = P.alt(P.string('Staff Writer'), P.string('Chief Correspondent')).desc('role');
const ending = P.alt(
  P.string(', ')
    .then(located(affiliation))
    .skip(P.eof)
    .map((agency) => ({ agency })),
  P.string(', ')
    .then(title)
    .skip(P.eof)
    .map((printed) => ({ role: printed })),
  P.eof.result({}),
);
const others = P.seqMap(
  P.string(', ').notFollowedBy(P.alt(title, affiliation)).then(person).many(),
  P.string(' and ').then(person).atMost(1),
  (between, last) => [...between, ...last],
);
const byline = P.seqMap(
  P.string('By ').then(person),
  others,
  ending,
  offset,
  (first, rest, { agency = null, role: printed = null }, end) => ({
    kind: 'byline',
    authors: [first, ...rest].map((author) => ({
      ...author,
      affiliation: agency?.text ?? null,
      role: printed,
    })),
    agencies: agency === null ? [] : [agencyAt(agency.text, agency.at)],
    timestamps: [],
    span: spanOf(0, end),
  }),
);

/** By the names of the nouns. */
export const stock = {
  byline: reader(byline, 'byline'),
  'sign-off': reader(signOff, 'sign-off'),
  copyright: reader(copyright, 'copyright line'),
};
