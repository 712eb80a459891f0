/**
 * The agency of a dateline, in whatever marks it stands.
 *
 *     (Reuters)   (tca/dpa)   /PRNewswire/   (Marketwired - April 06, 2016)   , Reuter -   AAP -   USATODAY.com -
 */

import type { Parser } from 'parsimmon';
import {
  choice,
  dispatch,
  literal,
  optional,
  parser,
  separated,
  sequenceOf,
  token,
} from '../kit/index.ts';
import {
  type Agency,
  agencyNamed,
  agencyNames,
  agencyOf,
  distributorNames,
  wireNames,
} from '../lexemes/agency.ts';
import { wordList } from '../lexemes/calendar-date.ts';
import type { ReadOptions } from '../lexemes/options.ts';
import { regionNames } from '../lexemes/place.ts';
import { isDash, skipInlineSpace, space } from '../lexemes/space.ts';
import { type FilingDate, filingDate, monthNames, opensDate } from './filing-date.ts';

/** How sure it is an agency: its name is known, it says itself what it is ("fn-press"), or it looks like one ("KXAN"). */
export type Trust = 'known' | 'named' | 'looks';

/** What stands between the marks. */
export interface AgencyTag {
  readonly agencies: readonly Agency[];
  readonly trust: Trust;
  /** "(Newsfile Corp. - September 4, 2026)": some wires date their own tag. */
  readonly date: FilingDate | null;
}

// Names

interface Named {
  readonly agency: Agency;
  readonly trust: Trust;
}

/** Words by which a service says what it is, at the end of its name. */
const SERVICE_WORDS = [
  'press',
  'pressa',
  'presse',
  'prensa',
  'news',
  'newspaper',
  'newspapers',
  'nachrichten',
  'noticias',
  'notizie',
  'agency',
  'agentur',
  'agence',
  'agencia',
  'agenzia',
  'wire',
  'newswire',
  'newswires',
  'media',
  'service',
  'network',
  'radio',
  'tv',
  'com',
  'net',
  'org',
];
const SERVICE = new RegExp(`(?:^|[ .-])(?:${SERVICE_WORDS.join('|')})$`, 'iu');

/** A name that no table has, up to five words; that of a station may begin with its channel: "3TV", "12 News". */
const UNKNOWN =
  /(?:\d{1,2}[^\S\r\n]?)?\p{L}[\p{L}\p{M}\d.&'’+-]*(?:[^\S\r\n]{1,2}(?:&[^\S\r\n])?[\p{L}\d][\p{L}\p{M}\d.&'’+-]*){0,4}/uy;

const CAPITAL = /^(?:\d{1,2}\s?)?[\p{Lu}\p{Lo}]/u;

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** Whether a name can end here, inside of the marks. */
function endsInTag(text: string, at: number): boolean {
  const next = skipInlineSpace(text, at);
  if (next >= text.length) return false;
  return '/,)]|'.includes(text.charAt(next)) || (next > at && isDash(text.charCodeAt(next)));
}

function nameOf(options: ReadOptions): Parser<Named> {
  const names = agencyNames(options);
  const regions = regionNames(options);
  const months = monthNames(options);
  const agency = agencyOf(options);
  return parser<Named>((text, at, run) => {
    const known = names.at(text, at);
    if (known !== null && endsInTag(text, known.end)) {
      run.value = { agency: agencyNamed(text, at, known.end, known.value), trust: 'known' };
      return known.end;
    }
    const isName =
      !opensDate(months, text, at) &&
      matches(UNKNOWN, text, at) &&
      endsInTag(text, UNKNOWN.lastIndex) &&
      regions.scan(text, at) !== UNKNOWN.lastIndex;
    if (!isName) return run.miss(at, 'agency');
    const end = UNKNOWN.lastIndex;
    const name = text.slice(at, end);
    const named = SERVICE.test(name);
    // "(left)", "(links)" and "(ps.)" are remarks.
    if (!named && !CAPITAL.test(name)) return run.miss(at, 'agency');
    run.value = { agency: agency(text, at, end), trust: named ? 'named' : 'looks' };
    return end;
  });
}

const betweenNames = token((text, at) => {
  const mark = skipInlineSpace(text, at);
  const character = text.charAt(mark);
  return character === '/' || character === ',' ? skipInlineSpace(text, mark + 1) : -1;
}, '"/" before another agency');

const beforeDate = token((text, at) => {
  const mark = skipInlineSpace(text, at);
  return isDash(text.charCodeAt(mark)) || text.charAt(mark) === ','
    ? skipInlineSpace(text, mark + 1)
    : -1;
}, 'dash before the date');

const beforeSlash = token(
  (text, at) => (text.charAt(skipInlineSpace(text, at)) === '/' ? at : -1),
  'slash behind the date',
);

function tagOf(names: readonly Named[], date: FilingDate | null): AgencyTag {
  const some = (wanted: Trust) => names.some(({ trust }) => trust === wanted);
  const trust = some('known') ? 'known' : some('named') ? 'named' : 'looks';
  return { agencies: names.map(({ agency }) => agency), trust, date };
}

// Tags

/** "(Reuters)" · "[AP]" · "| AFP |" · "/PRNewswire/" · "/ACCESSWIRE/May 7, 2024" · "(UrduPoint News / Sputnik - 29th April, 2020)" */
export function agencyTag(options: ReadOptions): Parser<AgencyTag> {
  return dispatch(markedTags(options), 'agency in parentheses');
}

/** An agency in its marks, or a known one in none with the dash behind it: "SYDNEY, May 24 AAP -". */
export function anyTag(options: ReadOptions): Parser<AgencyTag> {
  return dispatch(markedTags(options), 'agency', bareAgency(options));
}

/** Tags by the mark that opens them. */
function markedTags(options: ReadOptions): [string, Parser<AgencyTag>][] {
  const name = nameOf(options);
  const names = separated(name, betweenNames, 1);
  const filed = filingDate(options);
  const date = optional(sequenceOf([beforeDate, { date: filed }], (_span, of) => of));
  const within = (open: string, close: string) =>
    sequenceOf(
      [literal(open), space, { names }, { date }, space, literal(close)],
      (_span, of, on) => tagOf(of, on),
    );
  // "/ ACCESSWIRE / May 3, 2024 /": with a blank before it, it is a date of the story if no slash follows.
  const apart = sequenceOf([space, { filed }, beforeSlash], (_span, of) => of);
  const slashed = sequenceOf(
    [literal('/'), space, { name }, space, literal('/'), { date: optional(choice(filed, apart)) }],
    (_span, of, on) => tagOf([of], on),
  );
  return [
    ['(', within('(', ')')],
    ['[', within('[', ']')],
    ['|', within('|', '|')],
    ['/', slashed],
  ];
}

function bareAgency(options: ReadOptions): Parser<AgencyTag> {
  const wires = wireNames(options);
  return parser<AgencyTag>((text, at, run) => {
    const found = wires.at(text, at);
    if (found === null || !isDash(text.charCodeAt(skipInlineSpace(text, found.end)))) {
      return run.miss(at, 'agency');
    }
    const agency = agencyNamed(text, at, found.end, found.value);
    run.value = { agencies: [agency], trust: 'known', date: null };
    return found.end;
  });
}

/** The last parts of the names of sites. */
const SITE_ENDINGS = String.raw`com|net|org|info|co\.uk|com\.au|de|fr|it|es|nl|in`;
/** A site that no table has: "Example.com". */
const SITE = new RegExp(String.raw`[a-z][\w-]*(?:\.[\w-]+){0,2}\.(?:${SITE_ENDINGS})\b`, 'iy');

/** Who passes a story on, in no marks at the head of it: "Reuters - ", "The Motley Fool - ", "washingtonpost.com - ". */
export function distributor(options: ReadOptions): Parser<Agency> {
  const names = distributorNames(options);
  const agency = agencyOf(options);
  const article = wordList([['the']]);
  const nameEnd = (text: string, at: number): number => {
    const end = names.scan(text, at);
    if (end > 0) return end;
    const past = article.scan(text, at);
    if (past > 0) return names.scan(text, skipInlineSpace(text, past));
    return matches(SITE, text, at) ? SITE.lastIndex : -1;
  };
  return parser<Agency>((text, at, run) => {
    const end = nameEnd(text, at);
    if (end < 0 || !isDash(text.charCodeAt(skipInlineSpace(text, end)))) {
      return run.miss(at, 'agency');
    }
    run.value = agency(text, at, end);
    return end;
  });
}
