import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dateline, dateline, formatDateline, parseDateline } from '../src/dateline/index.ts';
import { literal, run, runAt, sequence } from '../src/kit/index.ts';
import { ar, de, en, es, fr, it, ja, type Locale, pt, zhCN } from '../src/locales/index.ts';
import { inLanguages } from './support/languages.ts';
import { keepsLaws } from './support/laws.ts';

/** A place as printed, where it is nothing but its name; or the print, the name and the region. */
type PlaceRow = string | readonly [printed: string, name: string, region: string | null];
type DateRow = readonly [printed: string, year: number | null, month: number, day: number];
type AgencyRow = readonly [name: string, id: string | null];
type Row = readonly [
  how: string,
  head: string,
  places: readonly PlaceRow[],
  date: DateRow | null,
  agencies: readonly AgencyRow[],
  separator: string,
  glue?: string,
  locale?: Locale,
];

const STORY = 'The river rose again.';

/** The whole value that a head should give, the spans looked up in it one behind the other. */
function expectedOf(head: string, [, , places, date, agencies, separator]: Row): Dateline {
  const used: [number, number][] = [];
  const spanOf = (printed: string) => {
    let start = head.indexOf(printed);
    while (used.some(([from, to]) => start < to && start + printed.length > from)) {
      start = head.indexOf(printed, start + 1);
    }
    used.push([start, start + printed.length]);
    return { start, end: start + printed.length };
  };
  return {
    kind: 'dateline',
    places: places.map((place) => {
      const [printed, name, region] = typeof place === 'string' ? [place, place, null] : place;
      return { name, region, span: spanOf(printed) };
    }),
    date: date && { year: date[1], month: date[2], day: date[3], span: spanOf(date[0]) },
    agencies: agencies.map(([name, id]) => ({ name, id, span: spanOf(name) })),
    separator,
    span: { start: 0, end: head.length },
  };
}

const READS: readonly Row[] = [
  // As the agencies print them
  [
    'two places, the second with an article',
    'BEIRUT/THE HAGUE, March 7 (Reuters) -',
    ['BEIRUT', 'THE HAGUE'],
    ['March 7', null, 3, 7],
    [['Reuters', 'reuters']],
    '-',
  ],
  [
    'date and agency without a place',
    'April 25 (Reuters) -',
    [],
    ['April 25', null, 4, 25],
    [['Reuters', 'reuters']],
    '-',
  ],
  [
    'the country behind the first of two places only',
    'SURABAYA, Indonesia/JAKARTA (Reuters) -',
    [['SURABAYA, Indonesia', 'SURABAYA', 'Indonesia'], 'JAKARTA'],
    null,
    [['Reuters', 'reuters']],
    '-',
  ],
  [
    'the agency alone, glued to the story',
    '(Reuters) -',
    [],
    null,
    [['Reuters', 'reuters']],
    '-',
    '',
  ],
  [
    'title case, glued to the story',
    'Los Angeles (Reuters) -',
    ['Los Angeles'],
    null,
    [['Reuters', 'reuters']],
    '-',
    '',
  ],
  ['the agency alone before an em dash', '(Reuters) —', [], null, [['Reuters', 'reuters']], '—'],
  [
    'an en dash put in by a client',
    'PARIS (Reuters) –',
    ['PARIS'],
    null,
    [['Reuters', 'reuters']],
    '–',
  ],
  [
    'on a line of its own, nothing behind',
    'Moscow/Seoul, June 17',
    ['Moscow', 'Seoul'],
    ['June 17', null, 6, 17],
    [],
    '',
    '',
  ],
  ['agency and dash lost', 'NEW YORK, Aug 21', ['NEW YORK'], ['Aug 21', null, 8, 21], [], ''],
  [
    'agency first, two dashes',
    '(Reuters) - NEW YORK, June 18 -',
    ['NEW YORK'],
    ['June 18', null, 6, 18],
    [['Reuters', 'reuters']],
    '-',
  ],
  [
    'the wire of 1987: no agency',
    'SALVADOR, Feb 26 -',
    ['SALVADOR'],
    ['Feb 26', null, 2, 26],
    [],
    '-',
  ],
  [
    'a country behind a comma',
    'HANOI, Vietnam (AP) —',
    [['HANOI, Vietnam', 'HANOI', 'Vietnam']],
    null,
    [['AP', 'ap']],
    '—',
  ],
  [
    'an abbreviation in the name, an old state abbreviation',
    'ST. JOSEPH, Mich. (AP) —',
    [['ST. JOSEPH, Mich.', 'ST. JOSEPH', 'Mich.']],
    null,
    [['AP', 'ap']],
    '—',
  ],
  [
    'a state with two points',
    'SANTA FE, N.M. (AP) —',
    [['SANTA FE, N.M.', 'SANTA FE', 'N.M.']],
    null,
    [['AP', 'ap']],
    '—',
  ],
  [
    "the underscore that is the AP wire's dash",
    'BUENOS AIRES, Argentina (AP) _',
    [['BUENOS AIRES, Argentina', 'BUENOS AIRES', 'Argentina']],
    null,
    [['AP', 'ap']],
    '_',
  ],
  [
    'an aircraft',
    'ABOARD AIR FORCE ONE (AP) —',
    ['ABOARD AIR FORCE ONE'],
    null,
    [['AP', 'ap']],
    '—',
  ],
  [
    'an aircraft, the dash lost',
    'ABOARD AIR FORCE ONE (AP)',
    ['ABOARD AIR FORCE ONE'],
    null,
    [['AP', 'ap']],
    '',
  ],
  [
    'agency first without a mark',
    '(AP) BIRMINGHAM, Ala. —',
    [['BIRMINGHAM, Ala.', 'BIRMINGHAM', 'Ala.']],
    null,
    [['AP', 'ap']],
    '—',
  ],
  [
    'an em dash that became a quotation mark',
    'VENICE, Italy (AP) "',
    [['VENICE, Italy', 'VENICE', 'Italy']],
    null,
    [['AP', 'ap']],
    '"',
  ],
  ['the same without an agency', 'BEIJING "', ['BEIJING'], null, [], '"'],
  [
    'a country in Spanish',
    'DORTMUND, Alemania (AP) —',
    [['DORTMUND, Alemania', 'DORTMUND', 'Alemania']],
    null,
    [['AP', 'ap']],
    '—',
    ' ',
    es,
  ],
  [
    'a year',
    'STOCKHOLM, Aug 29, 2014 (AFP) -',
    ['STOCKHOLM'],
    ['Aug 29, 2014', 2014, 8, 29],
    [['AFP', 'afp']],
    '-',
  ],
  [
    'a French month, no dash',
    'Strasbourg, 10 juil 2024 (AFP)',
    ['Strasbourg'],
    ['10 juil 2024', 2024, 7, 10],
    [['AFP', 'afp']],
    '',
    '',
    fr,
  ],
  [
    'the country in parentheses of its own',
    'Kyiv (Ukraine) (AFP) –',
    [['Kyiv (Ukraine)', 'Kyiv', 'Ukraine']],
    null,
    [['AFP', 'afp']],
    '–',
  ],
  [
    'month in full, year, en dash',
    'TOKYO, June 6, 2010 (AFP) –',
    ['TOKYO'],
    ['June 6, 2010', 2010, 6, 6],
    [['AFP', 'afp']],
    '–',
  ],
  [
    'an institution and a country in Portuguese',
    'Nações Unidas, Estados Unidos, 14 Mar 2020 (AFP) —',
    [['Nações Unidas, Estados Unidos', 'Nações Unidas', 'Estados Unidos']],
    ['14 Mar 2020', 2020, 3, 14],
    [['AFP', 'afp']],
    '—',
    ' ',
    pt,
  ],
  ['two separators', 'PARIS (AFP) - –', ['PARIS'], null, [['AFP', 'afp']], '- –'],
  [
    'title case, agency in small letters',
    'Berlin (dpa) -',
    ['Berlin'],
    null,
    [['dpa', 'dpa']],
    '-',
  ],
  [
    'two agencies',
    'San Diego (tca/dpa) -',
    ['San Diego'],
    null,
    [
      ['tca', 'tca'],
      ['dpa', 'dpa'],
    ],
    '-',
  ],
  [
    'point and dash',
    'Bruselas, 7 oct (EFE).-',
    ['Bruselas'],
    ['7 oct', null, 10, 7],
    [['EFE', 'efe']],
    '.-',
    ' ',
    es,
  ],
  ['the agency alone, point and dash', '(EFE).-', [], null, [['EFE', 'efe']], '.-'],
  [
    'agency first, an Italian month in capitals',
    '(ANSA) - ROMA, 1 LUG -',
    ['ROMA'],
    ['1 LUG', null, 7, 1],
    [['ANSA', 'ansa']],
    '-',
    ' ',
    it,
  ],
  [
    'agency first, title case',
    '(ANSA) - Rome, October 11 -',
    ['Rome'],
    ['October 11', null, 10, 11],
    [['ANSA', 'ansa']],
    '-',
  ],
  [
    'agency first, an English month in capitals',
    '(ANSA) - ROME, JUL 11 -',
    ['ROME'],
    ['JUL 11', null, 7, 11],
    [['ANSA', 'ansa']],
    '-',
  ],
  [
    'two hyphens',
    'BEIJING, March 31 (Xinhua) --',
    ['BEIJING'],
    ['March 31', null, 3, 31],
    [['Xinhua', 'xinhua']],
    '--',
  ],
  [
    'no blank before the parenthesis',
    'BRISBANE, Australia, Jan. 1(Xinhua) --',
    [['BRISBANE, Australia', 'BRISBANE', 'Australia']],
    ['Jan. 1', null, 1, 1],
    [['Xinhua', 'xinhua']],
    '--',
  ],
  [
    'day first, in French',
    'BEIJING, 10 août (Xinhua) --',
    ['BEIJING'],
    ['10 août', null, 8, 10],
    [['Xinhua', 'xinhua']],
    '--',
    ' ',
    fr,
  ],
  [
    'a particle in capitals',
    'SALVADOR DE BAHIA, Brasil, 30 jun (Xinhua) --',
    [['SALVADOR DE BAHIA, Brasil', 'SALVADOR DE BAHIA', 'Brasil']],
    ['30 jun', null, 6, 30],
    [['Xinhua', 'xinhua']],
    '--',
    ' ',
    es,
  ],
  ['no date', 'CANBERRA (Xinhua) --', ['CANBERRA'], null, [['Xinhua', 'xinhua']], '--'],
  ['place and hyphens only', 'PYONGYANG --', ['PYONGYANG'], null, [], '--'],
  [
    'agency between slashes, points on both sides',
    'MOSCOW, January 21. /TASS/.',
    ['MOSCOW'],
    ['January 21', null, 1, 21],
    [['TASS', 'tass']],
    '.',
  ],
  [
    'the same for a place that no table has',
    'GENISCHESK, June 27. /TASS/.',
    ['GENISCHESK'],
    ['June 27', null, 6, 27],
    [['TASS', 'tass']],
    '.',
  ],
  [
    'a point behind the place',
    'MOSCOW. Sept 19 (Interfax) -',
    ['MOSCOW'],
    ['Sept 19', null, 9, 19],
    [['Interfax', 'interfax']],
    '-',
  ],
  [
    'a point behind the place, no date',
    'Dushanbe. (Interfax) -',
    ['Dushanbe'],
    null,
    [['Interfax', 'interfax']],
    '-',
  ],
  [
    'two agencies and the date in the parentheses, no dash',
    'MOSCOW (UrduPoint News / Sputnik - 29th April, 2020)',
    ['MOSCOW'],
    ['29th April, 2020', 2020, 4, 29],
    [
      ['UrduPoint News', 'urdupoint'],
      ['Sputnik', 'sputnik'],
    ],
    '',
  ],
  [
    'a small town with its country',
    'YILAN, Taiwan (Kyodo) --',
    [['YILAN, Taiwan', 'YILAN', 'Taiwan']],
    null,
    [['Kyodo', 'kyodo']],
    '--',
  ],
  [
    'an agency of two words',
    'Seoul, January 24 (Jiji Press) --',
    ['Seoul'],
    ['January 24', null, 1, 24],
    [['Jiji Press', 'jiji']],
    '--',
  ],
  [
    'a Spanish date, a dash without blanks',
    'Tokio, 25 de septiembre (Jiji Press)—',
    ['Tokio'],
    ['25 de septiembre', null, 9, 25],
    [['Jiji Press', 'jiji']],
    '—',
    '',
    es,
  ],
  ['hyphens without a blank before', 'SEOUL--', ['SEOUL'], null, [], '--'],
  [
    'a country of two words',
    'SUWON, South Korea --',
    [['SUWON, South Korea', 'SUWON', 'South Korea']],
    null,
    [],
    '--',
  ],
  [
    'doubled blanks, in the name as well',
    'Panama  City,  Sept. 8 (CNA) --',
    [['Panama  City', 'Panama City', null]],
    ['Sept. 8', null, 9, 8],
    [['CNA', 'cna']],
    '--',
  ],
  ['no dash', 'Mumbai, Dec 9 (PTI)', ['Mumbai'], ['Dec 9', null, 12, 9], [['PTI', 'pti']], ''],
  ['an Indian agency', 'BHOPAL (PTI) -', ['BHOPAL'], null, [['PTI', 'pti']], '-'],
  [
    'region in parentheses, country in brackets, colon',
    'Mumbai (Maharashtra) [India], Jan 13 (ANI):',
    [['Mumbai (Maharashtra) [India]', 'Mumbai', 'Maharashtra, India']],
    ['Jan 13', null, 1, 13],
    [['ANI', 'ani']],
    ':',
  ],
  [
    'country in brackets, two agencies',
    'Abu Dhabi [UAE], December 31 (ANI/WAM):',
    [['Abu Dhabi [UAE]', 'Abu Dhabi', 'UAE']],
    ['December 31', null, 12, 31],
    [
      ['ANI', 'ani'],
      ['WAM', 'wam'],
    ],
    ':',
  ],
  [
    'country in parentheses before the date',
    'KOTA KINABALU (Malaysia), March 12 (Bernama) --',
    [['KOTA KINABALU (Malaysia)', 'KOTA KINABALU', 'Malaysia']],
    ['March 12', null, 3, 12],
    [['Bernama', 'bernama']],
    '--',
  ],
  [
    'day first, in English',
    'PUTRAJAYA, 9 Sept (Bernama) --',
    ['PUTRAJAYA'],
    ['9 Sept', null, 9, 9],
    [['Bernama', 'bernama']],
    '--',
  ],
  [
    'month in capitals, a dash read in the wrong code page',
    'BANGKOK, 1 NOVEMBER (Bernama) â€”',
    ['BANGKOK'],
    ['1 NOVEMBER', null, 11, 1],
    [['Bernama', 'bernama']],
    'â€”',
  ],
  [
    "a newspaper's dateline with a date",
    'PUTRAJAYA, Nov 22 —',
    ['PUTRAJAYA'],
    ['Nov 22', null, 11, 22],
    [],
    '—',
  ],
  [
    'title case that no table has, a known agency',
    'Kota Bandung (ANTARA) -',
    ['Kota Bandung'],
    null,
    [['ANTARA', 'antara']],
    '-',
  ],
  ['a name with a diaeresis', 'Hanoï (VNA) -', ['Hanoï'], null, [['VNA', 'vna']], '-', ' ', fr],
  ['a hyphen without a blank before', 'TEHRAN-', ['TEHRAN'], null, [], '-'],
  ['agency behind a comma', 'Tehran, IRNA –', ['Tehran'], null, [['IRNA', 'irna']], '–'],
  [
    'agency in no marks',
    'SYDNEY, May 24 AAP -',
    ['SYDNEY'],
    ['May 24', null, 5, 24],
    [['AAP', 'aap']],
    '-',
  ],
  [
    'no comma before the date',
    'SYDNEY March 22 AAP -',
    ['SYDNEY'],
    ['March 22', null, 3, 22],
    [['AAP', 'aap']],
    '-',
  ],
  [
    'a day of two digits',
    'MELBOURNE, Feb 09 AAP -',
    ['MELBOURNE'],
    ['Feb 09', null, 2, 9],
    [['AAP', 'aap']],
    '-',
  ],
  [
    'a distributor before the dateline',
    'Canadian Press - VANCOUVER (CP) -',
    ['VANCOUVER'],
    null,
    [
      ['Canadian Press', 'cp'],
      ['CP', 'cp'],
    ],
    '-',
  ],
  [
    'a distributor and another agency',
    'Canadian Press - BANJA LUKA, Bosnia-Herzegovina (AP) -',
    [['BANJA LUKA, Bosnia-Herzegovina', 'BANJA LUKA', 'Bosnia-Herzegovina']],
    null,
    [
      ['Canadian Press', 'cp'],
      ['AP', 'ap'],
    ],
    '-',
  ],
  [
    'country and date',
    'KABUL, Afghanistan, June 12 (UPI) --',
    [['KABUL, Afghanistan', 'KABUL', 'Afghanistan']],
    ['June 12', null, 6, 12],
    [['UPI', 'upi']],
    '--',
  ],
  [
    'date and agency, hyphens',
    'Jan. 5 (Bloomberg) --',
    [],
    ['Jan. 5', null, 1, 5],
    [['Bloomberg', 'bloomberg']],
    '--',
  ],
  [
    "a point in the agency's name",
    'SAN FRANCISCO (CBS.MW) --',
    ['SAN FRANCISCO'],
    null,
    [['CBS.MW', 'marketwatch']],
    '--',
  ],
  [
    'an agency of two words in title case',
    'KUALA LUMPUR (Thomson Financial) -',
    ['KUALA LUMPUR'],
    null,
    [['Thomson Financial', 'thomson-financial']],
    '-',
  ],
  ['no dash, glued to the story', 'London (CNN)', ['London'], null, [['CNN', 'cnn']], '', ''],
  [
    'one agency with a slash in its name',
    'NEW YORK (CNN/Money) -',
    ['NEW YORK'],
    null,
    [['CNN/Money', 'cnn-money']],
    '-',
  ],
  [
    'Arabic, with its comma',
    'دمشق، سوريا (CNN) --',
    [['دمشق، سوريا', 'دمشق', 'سوريا']],
    null,
    [['CNN', 'cnn']],
    '--',
    ' ',
    ar,
  ],
  ['an em dash without blanks', 'CHICAGO—', ['CHICAGO'], null, [], '—', ''],
  ['an em dash without blanks, two words', 'VATICAN CITY—', ['VATICAN CITY'], null, [], '—', ''],
  [
    'a state in full',
    'CLEVELAND, Ohio –',
    [['CLEVELAND, Ohio', 'CLEVELAND', 'Ohio']],
    null,
    [],
    '–',
  ],
  ['an institution before a colon', 'UNITED NATIONS:', ['UNITED NATIONS'], null, [], ':'],
  ['a city without its accent, before a colon', 'VALPARAISO:', ['VALPARAISO'], null, [], ':'],
  ['a blank before the colon', 'ATHENS :', ['ATHENS'], null, [], ':'],
  ['small letters before a colon', 'mumbai:', ['mumbai'], null, [], ':'],
  [
    'a time stamp in front',
    '2024-11-23 KARACHI:',
    ['KARACHI'],
    ['2024-11-23', 2024, 11, 23],
    [],
    ':',
  ],
  [
    'country in capitals, point and dash',
    'TEGUCIGALPA, HONDURAS.-',
    [['TEGUCIGALPA, HONDURAS', 'TEGUCIGALPA', 'HONDURAS']],
    null,
    [],
    '.-',
    ' ',
    es,
  ],
  ['two places before a colon', 'BANGKOK/LONDON:', ['BANGKOK', 'LONDON'], null, [], ':'],
  [
    'two places joined by a word, the date in parentheses',
    'NEW YORK and CHICAGO (December 22, 2013) —',
    ['NEW YORK', 'CHICAGO'],
    ['December 22, 2013', 2013, 12, 22],
    [],
    '—',
  ],
  [
    'the joining word in capitals, glued hyphens',
    'NEW YORK AND MAINZ, Germany--(BUSINESS WIRE)--',
    ['NEW YORK', ['MAINZ, Germany', 'MAINZ', 'Germany']],
    null,
    [['BUSINESS WIRE', 'business-wire']],
    '--',
    '',
  ],
  [
    'a press release',
    'SINGAPORE, Aug. 27, 2024 /PRNewswire/ --',
    ['SINGAPORE'],
    ['Aug. 27, 2024', 2024, 8, 27],
    [['PRNewswire', 'prnewswire']],
    '--',
  ],
  [
    'a press release with a state',
    'NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/ --',
    [['NEEDHAM, Mass.', 'NEEDHAM', 'Mass.']],
    ['Sept. 19, 2025', 2025, 9, 19],
    [['PRNewswire', 'prnewswire']],
    '--',
  ],
  [
    'a press release without a place',
    'March 10, 2026 /PRNewswire/ --',
    [],
    ['March 10, 2026', 2026, 3, 10],
    [['PRNewswire', 'prnewswire']],
    '--',
  ],
  [
    'no blanks at all',
    'SAN FRANCISCO--(BUSINESS WIRE)--',
    ['SAN FRANCISCO'],
    null,
    [['BUSINESS WIRE', 'business-wire']],
    '--',
    '',
  ],
  [
    'a wire in capitals',
    'LEHI, Utah, June 12, 2023 (GLOBE NEWSWIRE) --',
    [['LEHI, Utah', 'LEHI', 'Utah']],
    ['June 12, 2023', 2023, 6, 12],
    [['GLOBE NEWSWIRE', 'globe-newswire']],
    '--',
  ],
  [
    'doubled blanks in the date and behind it',
    'Dubai, UAE, Feb.  27, 2026  (GLOBE NEWSWIRE) --',
    [['Dubai, UAE', 'Dubai', 'UAE']],
    ['Feb.  27, 2026', 2026, 2, 27],
    [['GLOBE NEWSWIRE', 'globe-newswire']],
    '--',
  ],
  [
    'a stray point',
    'Pune, India., June 13, 2023 (GLOBE NEWSWIRE) --',
    [['Pune, India', 'Pune', 'India']],
    ['June 13, 2023', 2023, 6, 13],
    [['GLOBE NEWSWIRE', 'globe-newswire']],
    '--',
  ],
  [
    'a postal code, the date in the tag',
    'SAN FRANCISCO, CA--(Marketwired - April 06, 2016) -',
    [['SAN FRANCISCO, CA', 'SAN FRANCISCO', 'CA']],
    ['April 06, 2016', 2016, 4, 6],
    [['Marketwired', 'marketwired']],
    '-',
  ],
  [
    'a province, the date in the tag',
    'Toronto, Ontario--(Newsfile Corp. - September 4, 2026) -',
    [['Toronto, Ontario', 'Toronto', 'Ontario']],
    ['September 4, 2026', 2026, 9, 4],
    [['Newsfile Corp.', 'newsfile']],
    '-',
  ],
  [
    'three hyphens before the tag',
    'Dubai, United Arab Emirates--- (Newsfile Corp. - December 5, 2023) -',
    [['Dubai, United Arab Emirates', 'Dubai', 'United Arab Emirates']],
    ['December 5, 2023', 2023, 12, 5],
    [['Newsfile Corp.', 'newsfile']],
    '-',
  ],
  [
    'slashes for everything, capitals gone wrong',
    'NEW York, NY/ACCESSWIRE/May 7, 2024/',
    [['NEW York, NY', 'NEW York', 'NY']],
    ['May 7, 2024', 2024, 5, 7],
    [['ACCESSWIRE', 'accesswire']],
    '/',
  ],
  [
    'slashes with blanks beside them',
    'VANCOUVER, BC / ACCESSWIRE / May 3, 2024 /',
    [['VANCOUVER, BC', 'VANCOUVER', 'BC']],
    ['May 3, 2024', 2024, 5, 3],
    [['ACCESSWIRE', 'accesswire']],
    '/',
  ],
  [
    'an agency that no table has, a date and a colon',
    'Srinagar, May 03 (KNO):',
    [['Srinagar', 'Srinagar', null]],
    ['May 03', null, 5, 3],
    [['KNO', null]],
    ':',
  ],
  [
    'bars',
    'Kampala, Uganda | AFP |',
    [['Kampala, Uganda', 'Kampala', 'Uganda']],
    null,
    [['AFP', 'afp']],
    '',
  ],
  [
    'a station by its channel',
    'PHOENIX (3TV/CBS 5) -',
    [['PHOENIX', 'PHOENIX', null]],
    null,
    [
      ['3TV', null],
      ['CBS 5', null],
    ],
    '-',
  ],
  [
    'the date in parentheses behind the tag',
    'Brisbane, Australia /ACCESSWIRE/ (August 13, 2025) –',
    [['Brisbane, Australia', 'Brisbane', 'Australia']],
    ['August 13, 2025', 2025, 8, 13],
    [['ACCESSWIRE', 'accesswire']],
    '–',
  ],
  [
    'a point and the end',
    'BEIRUT, Lebanon, June 2.',
    [['BEIRUT, Lebanon', 'BEIRUT', 'Lebanon']],
    ['June 2', null, 6, 2],
    [],
    '.',
    '',
  ],
  [
    'an ordinal',
    'ABU DHABI, 12th June, 2024 (WAM) --',
    ['ABU DHABI'],
    ['12th June, 2024', 2024, 6, 12],
    [['WAM', 'wam']],
    '--',
  ],
  [
    'date with a year, agency, no dash',
    'Abuja, June 12, 2024 (NAN)',
    ['Abuja'],
    ['June 12, 2024', 2024, 6, 12],
    [['NAN', 'nan']],
    '',
  ],
  [
    'hyphens behind the parenthesis at once',
    'LONDON (Dow Jones)--',
    ['LONDON'],
    null,
    [['Dow Jones', 'dow-jones']],
    '--',
    '',
  ],
  [
    'Chinese',
    '成都，2024年11月1日 ——',
    ['成都'],
    ['2024年11月1日', 2024, 11, 1],
    [],
    '——',
    ' ',
    zhCN,
  ],
  ['a building', 'AT THE U.N. (AP) —', ['AT THE U.N.'], null, [['AP', 'ap']], '—'],
  [
    'an accent in capitals',
    'PARETS DEL VALLÈS, Spain -',
    [['PARETS DEL VALLÈS, Spain', 'PARETS DEL VALLÈS', 'Spain']],
    null,
    [],
    '-',
  ],
  [
    'a colon before the date',
    'ISLAMABAD, Pakistan : Sep 04 (PID) -',
    [['ISLAMABAD, Pakistan', 'ISLAMABAD', 'Pakistan']],
    ['Sep 04', null, 9, 4],
    [['PID', null]],
    '-',
  ],
  [
    'an agency that no table has',
    'KABUL (Masnet & News Agencies) -',
    ['KABUL'],
    null,
    [['Masnet & News Agencies', null]],
    '-',
  ],
  [
    'a date in parentheses and no agency',
    'WASHINGTON (Aug. 13) --',
    ['WASHINGTON'],
    ['Aug. 13', null, 8, 13],
    [],
    '--',
  ],
  ['a comma before the dash', 'CHICAGO, March 4, -', ['CHICAGO'], ['March 4', null, 3, 4], [], '-'],
  ['an agency in no marks', 'AP -', [], null, [['AP', 'ap']], '-'],
  [
    'a newspaper before the dateline',
    'Los Angeles Times - BAGHDAD —',
    ['BAGHDAD'],
    null,
    [['Los Angeles Times', 'los-angeles-times']],
    '—',
  ],
  [
    'a site before the dateline',
    'SPACE.com - SAN FRANCISCO --',
    ['SAN FRANCISCO'],
    null,
    [['SPACE.com', 'space-com']],
    '--',
  ],
  [
    'a month with a letter wrong',
    'NEW YORK, Narch 2 -',
    ['NEW YORK'],
    ['Narch 2', null, 3, 2],
    [],
    '-',
  ],
  // Slips of print, and rarer forms
  [
    'no blank before the hyphen',
    'MONTREAL, Feb 26-',
    ['MONTREAL'],
    ['Feb 26', null, 2, 26],
    [],
    '-',
  ],
  [
    'no comma between state and date',
    'RICHMOND, Va. Feb 26 -',
    [['RICHMOND, Va.', 'RICHMOND', 'Va.']],
    ['Feb 26', null, 2, 26],
    [],
    '-',
  ],
  [
    'no comma before the state',
    'FARMINGTON Conn., March 9 -',
    [['FARMINGTON Conn.', 'FARMINGTON', 'Conn.']],
    ['March 9', null, 3, 9],
    [],
    '-',
  ],
  [
    'a slip in the state',
    'ROANOKE,M Va., March 26 -',
    [['ROANOKE,M Va.', 'ROANOKE', 'M Va.']],
    ['March 26', null, 3, 26],
    [],
    '-',
  ],
  [
    'a slip in the marks',
    'Hauppauge, N.Y,. March 13 -',
    [['Hauppauge, N.Y', 'Hauppauge', 'N.Y']],
    ['March 13', null, 3, 13],
    [],
    '-',
  ],
  [
    'a dash before the date',
    'CHEVY CHASE, Md., - March 4 -',
    [['CHEVY CHASE, Md.', 'CHEVY CHASE', 'Md.']],
    ['March 4', null, 3, 4],
    [],
    '-',
  ],
  [
    'the agency behind a comma',
    'WASHINGTON, March 12, Reuter -',
    ['WASHINGTON'],
    ['March 12', null, 3, 12],
    [['Reuter', 'reuters']],
    '-',
  ],
  [
    'two places with a comma between',
    'NEW YORK, Louisville, KY, March 11 -',
    ['NEW YORK', ['Louisville, KY', 'Louisville', 'KY']],
    ['March 11', null, 3, 11],
    [],
    '-',
  ],
  [
    'two regions, one of no table',
    'GEORGETOWN, Grand Cayman, British West Indies, March 25 -',
    [
      [
        'GEORGETOWN, Grand Cayman, British West Indies',
        'GEORGETOWN',
        'Grand Cayman, British West Indies',
      ],
    ],
    ['March 25', null, 3, 25],
    [],
    '-',
  ],
  [
    'a month with a letter too much',
    'FORT WAYNE, IND., Marchg 12 -',
    [['FORT WAYNE, IND.', 'FORT WAYNE', 'IND.']],
    ['Marchg 12', null, 3, 12],
    [],
    '-',
  ],
  [
    'a month with a letter too few',
    'ALBANY, N.Y., Marc 3 -',
    [['ALBANY, N.Y.', 'ALBANY', 'N.Y.']],
    ['Marc 3', null, 3, 3],
    [],
    '-',
  ],
  [
    'a small letter among capitals',
    'WALtHAM, Mass., March 16 -',
    [['WALtHAM, Mass.', 'WALtHAM', 'Mass.']],
    ['March 16', null, 3, 16],
    [],
    '-',
  ],
  ['no blank behind the comma', 'PARIS,March 16 -', ['PARIS'], ['March 16', null, 3, 16], [], '-'],
  [
    'small letters in city and month',
    'Mexico city, march 18 -',
    ['Mexico city'],
    ['march 18', null, 3, 18],
    [],
    '-',
  ],
  ['day first', 'AMSTERDAM, 2 March -', ['AMSTERDAM'], ['2 March', null, 3, 2], [], '-'],
  [
    'three places',
    'NEW YORK, LONDON and BEIJING, Feb. 2, 2017 /PRNewswire-AsiaNet/ --',
    ['NEW YORK', 'LONDON', 'BEIJING'],
    ['Feb. 2, 2017', 2017, 2, 2],
    [['PRNewswire-AsiaNet', 'prnewswire']],
    '--',
  ],
  ['a station that no table has', 'AUSTIN (KXAN) —', ['AUSTIN'], null, [['KXAN', null]], '—'],
  [
    'a county',
    'NAPA COUNTY, Calif. (KGO) --',
    [['NAPA COUNTY, Calif.', 'NAPA COUNTY', 'Calif.']],
    null,
    [['KGO', null]],
    '--',
  ],
  [
    'a service that says itself what it is',
    'Warendorf (fn-press).',
    ['Warendorf'],
    null,
    [['fn-press', null]],
    '.',
    ' ',
    de,
  ],
  [
    'a site in small letters',
    'washingtonpost.com -',
    [],
    null,
    [['washingtonpost.com', 'the-washington-post']],
    '-',
  ],
  ['a site that no table has', 'Example.com -', [], null, [['Example.com', null]], '-'],
  [
    'a publisher with its article',
    'The Motley Fool -',
    [],
    null,
    [['The Motley Fool', 'the-motley-fool']],
    '-',
  ],
  ['a town that no table has, before a dash', 'HORACE —', ['HORACE'], null, [], '—'],
  [
    'a town of South Asia that no table has, before a colon',
    'BAHAWALGARH:',
    ['BAHAWALGARH'],
    null,
    [],
    ':',
  ],
  ['title case and a dash', 'Singapore -', ['Singapore'], null, [], '-'],
  [
    'two kinds of dash',
    'NEW DELHI, India –-',
    [['NEW DELHI, India', 'NEW DELHI', 'India']],
    null,
    [],
    '–-',
  ],
  [
    'a postal code before a colon',
    'Las Vegas, NV:',
    [['Las Vegas, NV', 'Las Vegas', 'NV']],
    null,
    [],
    ':',
  ],
  [
    'title case and a postal code',
    'Phoenix, AZ --',
    [['Phoenix, AZ', 'Phoenix', 'AZ']],
    null,
    [],
    '--',
  ],
  [
    'no comma before the date, a year',
    'JERUSALEM Aug. 23, 2004 -',
    ['JERUSALEM'],
    ['Aug. 23, 2004', 2004, 8, 23],
    [],
    '-',
  ],
  ['a point before the dash', 'MADRID, Dec. 5. -', ['MADRID'], ['Dec. 5', null, 12, 5], [], '-'],
  [
    'a comma before the parenthesis',
    'ST. LOUIS, Mo., (Sports Network) -',
    [['ST. LOUIS, Mo.', 'ST. LOUIS', 'Mo.']],
    null,
    [['Sports Network', 'sports-network']],
    '-',
  ],
  ['a country', 'CANADA –', ['CANADA'], null, [], '–'],
  ['a name made of words for places', 'EAST HAVEN FALLS —', ['EAST HAVEN FALLS'], null, [], '—'],
  [
    'how near it is, a country of no table',
    'NEAR ZELLIN, Ruritania (AP) —',
    [['NEAR ZELLIN, Ruritania', 'NEAR ZELLIN', 'Ruritania']],
    null,
    [['AP', 'ap']],
    '—',
  ],
  [
    'another spelling of a city',
    'Wien/München (dpa) -',
    ['Wien', 'München'],
    null,
    [['dpa', 'dpa']],
    '-',
  ],
  [
    'an agency in brackets',
    'Oslo [Norway] [NTB] -',
    [['Oslo [Norway]', 'Oslo', 'Norway']],
    null,
    [['NTB', 'ntb']],
    '-',
  ],
  [
    'state, comma, agency',
    'PALO ALTO, Calif., (AP) —',
    [['PALO ALTO, Calif.', 'PALO ALTO', 'Calif.']],
    null,
    [['AP', 'ap']],
    '—',
  ],
  [
    'agencies with a comma between',
    'LISBON (Lusa, AFP) -',
    ['LISBON'],
    null,
    [
      ['Lusa', 'lusa'],
      ['AFP', 'afp'],
    ],
    '-',
  ],
  ['an accent', 'BOGOTÁ, Colombia —', [['BOGOTÁ, Colombia', 'BOGOTÁ', 'Colombia']], null, [], '—'],
  [
    'Japanese: month and day',
    '東京、6月12日 ——',
    ['東京'],
    ['6月12日', null, 6, 12],
    [],
    '——',
    ' ',
    ja,
  ],
];

describe('reads', () => {
  test.each(READS.map((row) => ({ how: row[0], head: row[1], row })))('$how: $head', ({ row }) => {
    const [, head, , , , , glue = ' ', locale = en] = row;
    const text = glue === '' && /[\d.]$/.test(head) ? head : `${head}${glue}${STORY}`;
    const options = inLanguages(locale, en);
    expect(parseDateline(text, options)).toStrictEqual({ ok: true, value: expectedOf(head, row) });
  });

  test('white space of every width, and none in front of it counts', () => {
    const head = 'NEW\u00a0YORK,\u2009Aug\u202f5 \u200b(Reuters)\u00a0-';
    const result = parseDateline(`\n \u3000${head}\u00a0${STORY}`);
    expect(result).toMatchObject({
      ok: true,
      value: {
        places: [{ name: 'NEW YORK', span: { start: 3, end: 11 } }],
        date: { month: 8, day: 5 },
        agencies: [{ name: 'Reuters' }],
        span: { start: 3, end: 3 + head.length },
      },
    });
  });

  test.each([
    ['a line that ends behind the mark', 'PRINCETON, N.J.--(BUSINESS WIRE)--\nThe river rose.', 34],
    ['nothing behind the mark', 'LONDON -', 8],
    ['a figure behind the mark', 'LONDON - 40 rivers rose.', 8],
    ['a quotation behind the mark', 'LONDON - "Rivers rise," she said.', 8],
  ])('%s', (_how, text, end) => {
    expect(parseDateline(text)).toMatchObject({ ok: true, value: { span: { start: 0, end } } });
  });

  test('words of the caller', () => {
    const vocabulary = {
      agencies: { 'Acme Wire': 'acme' },
      places: ['Lindi'],
      regions: { Ruritania: 'ZZ' },
    };
    expect(parseDateline('LINDI: The river rose.')).toMatchObject({ ok: false });
    expect(parseDateline('LINDI: The river rose.', { vocabulary })).toMatchObject({
      value: { places: [{ name: 'LINDI' }] },
    });
    expect(parseDateline('Zenda, Ruritania - The river rose.')).toMatchObject({ ok: false });
    expect(parseDateline('Zenda, Ruritania - The river rose.', { vocabulary })).toMatchObject({
      value: { places: [{ name: 'Zenda', region: 'Ruritania' }] },
    });
    expect(parseDateline('(Acme Wire) - The river rose.')).toMatchObject({ ok: false });
    expect(parseDateline('(Acme Wire) - The river rose.', { vocabulary })).toMatchObject({
      value: { agencies: [{ name: 'Acme Wire', id: 'acme' }] },
    });
  });

  test('the grammar stands in other grammars and leaves the story', () => {
    const marked = sequence(literal('* '), { dateline: dateline() }, literal(' '));
    expect(runAt(marked, '* LIMA (AP) — The river rose.')).toMatchObject({
      ok: true,
      value: { end: 14, value: { dateline: { places: [{ name: 'LIMA' }] } } },
    });
    expect(run(dateline(), 'LIMA (AP) — The river')).toMatchObject({
      ok: false,
      error: { offset: 11, expected: ['end of text'] },
    });
  });
});

describe('refuses', () => {
  const REFUSED: readonly (readonly [string, string, number, readonly string[], Locale?])[] = [
    ['a picture from the archive', 'FILE PHOTO: The river rose again.', 0, ['known place']],
    [
      'a picture from the archive, before a dash',
      'FILE - The river rose again.',
      0,
      ['agency', 'known place', 'month'],
    ],
    [
      'a caption: place, then the day of the picture',
      'MANCHESTER, ENGLAND - SEPTEMBER 28: The river rose again.',
      21,
      ['agency'],
    ],
    [
      'a caption, city and state of one name',
      'NEW YORK, NEW YORK - OCTOBER 16: The river rose again.',
      20,
      ['agency'],
    ],
    [
      'a caption with a point before the dash',
      'PALO ALTO, CA.- APRIL 23: The river rose again.',
      15,
      ['agency'],
    ],
    ['an address', 'DEAR ABBY: The river rose again.', 0, ['known place']],
    ['a speaker by office', 'THE PRESIDENT: The river rose again.', 0, ['known place']],
    ['a speaker by name', 'PIERS MORGAN: The river rose again.', 0, ['known place']],
    ['a speaker whose name ends like a town', 'CLINTON: The river rose again.', 0, ['known place']],
    [
      'a speaker with a title',
      'SEC. RUMSFELD: The river rose again.',
      0,
      ['agency', 'known place', 'month'],
    ],
    ['a question', 'Q: The river rose again.', 0, ['known place']],
    ['a postscript', 'P.S.: The river rose again.', 0, ['agency', 'known place', 'month']],
    ['a label', 'EXCLUSIVE: The river rose again.', 0, ['known place']],
    ['a label of two words', 'JUST IN: The river rose again.', 0, ['known place']],
    [
      'a label before a dash',
      'BREAKING - The river rose again.',
      0,
      ['agency', 'known place', 'month'],
    ],
    ['a version', 'UPDATE 1-The river rose again.', 8, ['month']],
    ['a heading', 'CARD HIGHLIGHTS: The river rose again.', 0, ['known place']],
    ['a genre', 'OPINION: The river rose again.', 0, ['known place']],
    ['a section', 'HEALTH — The river rose again.', 0, ['agency', 'known place', 'month']],
    ['a subject', 'MIGRATION – The river rose again.', 0, ['agency', 'known place', 'month']],
    ['a subject of two words', 'NEW STUDY: The river rose again.', 0, ['known place']],
    [
      'a heading of four words',
      'BIG PRIZE FOR RIVERS — The river rose again.',
      0,
      ['agency', 'known place', 'month'],
    ],
    ['a headline behind a label', 'CORRECTED - THE RIVER ROSE AGAIN', 11, ['sentence']],
    ['a headline behind a town', 'RIVERTON - THE RIVER ROSE AGAIN', 10, ['sentence']],
    ['a book', 'WASHINGTON: A LIFE by Ada Rowe', 11, ['sentence']],
    ['a country before a colon is a subject', 'IRAN: The river rose again.', 0, ['known place']],
    ['an abbreviation', 'ETR - The river rose again.', 0, ['agency', 'known place', 'month']],
    ['a station', 'KOMO-TV reports there were two', 8, ['comma, agency or dash']],
    ['a union', 'SAG-AFTRA chief is out', 10, ['comma, agency or dash']],
    ['a company', 'DE-CIX – ohne den Fluss', 8, ['sentence']],
    ['a compound', 'TEHRAN-based militias left', 13, ['comma, agency or dash']],
    ['a hyphen and a figure', 'COVID-19 — The river rose again.', 6, ['blank']],
    [
      'a hyphen that may be part of a word',
      'LONDON-The river rose again.',
      11,
      ['comma, agency or dash'],
    ],
    ['a sentence that begins in capitals', 'NATO said on Monday', 0, ['place, date or agency']],
    ['a dash within a sentence', 'The river — it rose — fell again.', 4, ['comma, agency or dash']],
    [
      'a dash within a sentence that begins with a city',
      'London - the city - sank.',
      8,
      ['sentence'],
    ],
    ['the same with its state', 'Boston, Mass. - the city - sank.', 15, ['sentence']],
    [
      'title case that no table has',
      'Riverton - The river rose again.',
      0,
      ['agency', 'known place', 'month'],
    ],
    ['two names and no sentence', 'Paris - Roubaix', 7, ['sentence']],
    ['a place and a time', 'Wien - Mittwoch, 02.02.2022', 6, ['agency'], de],
    ['a sentence with a date', 'On Tuesday, March 5 - The river rose again.', 0, ['known place']],
    ['a weekday in capitals', 'MONDAY, MARCH 5 - The river rose again.', 0, ['known place']],
    [
      'title case that no table has, a date',
      'Harvest Home, Dec 24 - The river rose again.',
      0,
      ['known place'],
    ],
    [
      'a range of days',
      'RIVER HEIGHTS MARCH 11-12 The river',
      0,
      ['agency', 'known place', 'month'],
    ],
    ['no such day', 'NEW YORK, March 119 - The river rose again.', 16, ['day']],
    [
      'a day that the month has not',
      'NEW YORK, Feb 30 - The river rose again.',
      14,
      ['day from 1 to 29'],
    ],
    ['a letter for a figure', 'BELGRADE, March 2O - The river rose again.', 17, ['end of the day']],
    [
      'a month with two letters wrong',
      'Riverton, Marhc 12 - The river rose again.',
      10,
      ['agency', 'date', 'month'],
    ],
    ['a date alone', 'March 5 - The river rose again.', 8, ['agency', 'month']],
    ['a remark in parentheses', 'Drew Fox (left) and Ada Rowe', 10, ['agency', 'month']],
    [
      'an exchange in parentheses',
      'Illumina Inc. (NASDAQ: ILMN), a firm',
      13,
      ['comma, agency or dash'],
    ],
    ['a score in parentheses', 'Palm Bay (1-0): Rowe 25 points.', 11, ['month']],
    [
      'a league in parentheses',
      'BASEBALL Boston (AL): The river rose again.',
      17,
      ['agency', 'month'],
    ],
    [
      'an unknown agency before a colon',
      'RIVERTON (KXAN): The river rose again.',
      16,
      ['known agency'],
    ],
    ['a remark alone', '(left) The river rose again.', 1, ['agency']],
    ['the agency alone without a mark', '(AP) The river rose again.', 4, ['dash']],
    ['an unknown agency alone', '(KXAN) - The river rose again.', 0, ['known agency']],
    ['an agency glued to the story', 'AP-The river rose again.', 7, ['comma, agency or dash']],
    ['an agency that begins a sentence', 'CNN - a network', 5, ['sentence']],
    ['an agency as an attribute', 'AP source: the river rose', 3, ['comma, agency or dash']],
    ['a district in parentheses', 'Bernau (Barnim): Ein Fluss', 16, ['known agency'], de],
    [
      'a genre of a French newspaper',
      'DÉCRYPTAGE - Le fleuve est monté.',
      0,
      ['agency', 'known place', 'month'],
      fr,
    ],
    [
      'a genre, in French',
      'REPORTAGE - Le fleuve est monté.',
      0,
      ['agency', 'known place', 'month'],
      fr,
    ],
    ['a notice in Portuguese', 'ATENÇÃO: O rio subiu.', 0, ['known place'], pt],
    ['a place and no mark', 'Paris, France', 13, ['agency', 'dash', 'date', 'month']],
    ['two places and no mark', 'Beijing/Moscow', 14, ['agency', 'dash', 'date', 'month']],
    [
      'marks of an alert',
      '****LONDON, March 5 - The river rose again.',
      0,
      ['agency', 'month', 'place'],
    ],
    [
      'a mark of a repeat',
      'RPT --LONDON, March 5 - The river rose again.',
      0,
      ['agency', 'known place', 'month'],
    ],
    ['nothing', '', 0, ['place, date or agency']],
    ['blanks', '   ', 3, ['place, date or agency']],
    [
      'a headline in capitals',
      'THE RIVER THAT RUNS THROUGH THE TOWN ROSE AGAIN',
      0,
      ['place, date or agency'],
    ],
    ['a weekday in parentheses', 'June 12 (Saturday) - The river rose again.', 8, ['month']],
    ['a region that no table has', 'LONDON, Riverside - The river rose again.', 0, ['known place']],
    ['a sentence with an early comma', 'However, the river rose again.', 7, ['date or agency']],
  ];
  test.each(REFUSED.map((row) => ({ why: row[0], row })))('$why', ({ row }) => {
    const [, text, offset, expected, locale = en] = row;
    expect(parseDateline(text, inLanguages(locale, en))).toStrictEqual({
      ok: false,
      error: { offset, found: text.slice(offset, offset + 20), expected },
    });
  });
});

const SEPARATORS = { ap: '—', reuters: '-', afp: '–', xinhua: '--', prwire: '--' } as const;

/** Everything but the spans. */
function saying(value: object): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'span' ? undefined : part)));
}

function read(text: string, locale: Locale = en): Dateline {
  const result = parseDateline(text, inLanguages(locale, en));
  if (!result.ok) throw new Error(`refused: ${text}`);
  return result.value;
}

describe('formatDateline', () => {
  test.each(READS.map((row) => ({ how: row[0], head: row[1], row })))('$how: $head', ({ row }) => {
    const [, head, , , , , , locale = en] = row;
    const value = expectedOf(head, row);
    expect(saying(read(formatDateline(value), locale))).toStrictEqual(saying(value));
    for (const style of ['ap', 'reuters', 'afp', 'xinhua', 'prwire'] as const) {
      const places = value.places.map((place) => ({ ...place, name: place.name.toUpperCase() }));
      expect(saying(read(formatDateline(value, style), locale))).toStrictEqual(
        saying({ ...value, places, separator: SEPARATORS[style] }),
      );
    }
  });

  test.each([
    [undefined, 'Lima, Peru/Quito, Aug 5, 2024 (Reuters) -'],
    ['ap', 'LIMA, Peru/QUITO, Aug. 5, 2024 (Reuters) —'],
    ['reuters', 'LIMA, Peru/QUITO, Aug 5, 2024 (Reuters) -'],
    ['afp', 'LIMA, Peru/QUITO, Aug 5, 2024 (Reuters) –'],
    ['xinhua', 'LIMA, Peru/QUITO, Aug. 5, 2024 (Reuters) --'],
    ['prwire', 'LIMA, Peru/QUITO, Aug. 5, 2024 /Reuters/ --'],
  ] as const)('in the style of %s', (style, printed) => {
    const value = read('Lima (Peru) and Quito, 5 August 2024 (Reuters) - The river rose.');
    expect(formatDateline(value, style)).toBe(printed);
  });

  test('a style that is none', () => {
    const value = read('LIMA (AP) — The river rose.');
    expect(() => formatDateline(value, 'times' as 'ap')).toThrow(RangeError);
  });

  test('what is formatted reads back', () => {
    const place = fc.record({
      name: fc.constantFrom('LIMA', 'Paris', 'NEW YORK', 'St. Louis', 'VALPARAISO', 'São Paulo'),
      region: fc.constantFrom(null, 'Peru', 'Mo.', 'West Virginia', 'N.Y.'),
    });
    const date = fc.record({
      year: fc.option(fc.integer({ min: 1900, max: 2100 })),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const agency = fc.constantFrom(
      { name: 'Reuters', id: 'reuters' },
      { name: 'CNN/Money', id: 'cnn-money' },
      { name: 'dpa', id: 'dpa' },
    );
    const value = fc.record({
      kind: fc.constant('dateline' as const),
      places: fc.array(place, { minLength: 1, maxLength: 3 }),
      date: fc.option(date),
      agencies: fc.uniqueArray(agency, { maxLength: 3, selector: ({ id }) => id }),
      separator: fc.constantFrom('-', '--', '—', '–', '_', ':', '.-', '- –'),
    });
    const span = { start: 0, end: 0 };
    const styles = fc.constantFrom(undefined, 'ap', 'reuters', 'afp', 'xinhua', 'prwire');
    fc.assert(
      fc.property(value, styles, (made, style) => {
        const whole: Dateline = {
          ...made,
          places: made.places.map((one) => ({ ...one, span })),
          date: made.date && { ...made.date, span },
          agencies: made.agencies.map((one) => ({ ...one, span })),
          span,
        };
        const printed = formatDateline(whole, style as 'ap');
        const wanted =
          style === undefined
            ? made
            : {
                ...made,
                separator: SEPARATORS[style as 'ap'],
                places: made.places.map((one) => ({ ...one, name: one.name.toUpperCase() })),
              };
        expect(saying(read(`${printed} ${STORY}`))).toStrictEqual(saying(wanted));
      }),
    );
  });
});

describe('laws', () => {
  /** Pieces that datelines are made of, in any order. */
  const pieces = fc
    .array(
      fc.constantFrom(
        ...[
          'LONDON',
          'New York',
          'Mexico city',
          'St.',
          'of',
          'and',
          'Wis.',
          'Peru',
          'KXAN',
          'March',
        ],
        ...[
          'Marhc',
          '5',
          '12th',
          '2024',
          '31',
          '(Reuters)',
          '(AP',
          ')',
          '[',
          ']',
          '/PRNewswire/',
          'Reuter',
        ],
        ...[
          ', ',
          ',',
          '. ',
          '.',
          ' ',
          '  ',
          '\u00a0',
          '\n',
          '-',
          ' - ',
          '--',
          '—',
          ':',
          '/',
          '_',
          '"',
          '’',
          '年',
        ],
        ...[
          'The river rose.',
          'OPINION',
          '東京',
          '、',
          '\ud800',
          '\0',
          '__proto__',
          'dpa',
          '2024-11-23',
        ],
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));
  /** Heads with something put in or left out somewhere, as print slips. */
  const slips = fc
    .tuple(
      fc.constantFrom(...READS.map(([, head]) => head)),
      fc.nat(40),
      fc.nat(3),
      fc.constantFrom('', ' ', ',', '.', '-', ' - ', ':', '/', '(', ')', 'x', 'X', '5', '\u00a0'),
    )
    .map(
      ([head, at, less, more]) => `${head.slice(0, at)}${more}${head.slice(at + less)} ${STORY}`,
    );
  const texts = fc.oneof(slips, pieces, fc.string(), fc.string({ unit: 'binary' }));

  test('total, deterministic, plain, with honest spans', () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(texts, (text) => {
        keepsLaws('parseDateline', text);
        const result = parseDateline(text);
        if (!result.ok) return;
        const { places, date, agencies, separator, span } = result.value;
        const spans = [span, ...places.map((one) => one.span), ...agencies.map((one) => one.span)];
        for (const { start, end } of date === null ? spans : [...spans, date.span]) {
          const printed = text.slice(start, end);
          expect(printed).not.toBe('');
          expect(printed.trim()).toBe(printed);
          expect(start >= span.start && end <= span.end).toBe(true);
        }
        expect(text.slice(0, span.end).endsWith(separator)).toBe(true);
        const fold = (printed: string) => printed.replace(/[\s\u200b]+/g, ' ');
        for (const { name, span: at } of agencies) {
          expect(fold(text.slice(at.start, at.end))).toBe(name);
        }
        for (const { name, span: at } of places) {
          expect(fold(text.slice(at.start, at.end)).startsWith(name)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototype);
  });

  test('what is read is formatted, and reads back', () => {
    fc.assert(
      fc.property(fc.oneof(slips, pieces), (text) => {
        const result = parseDateline(text);
        if (!result.ok) return;
        const printed = formatDateline(result.value);
        expect([printed, saying(read(printed))]).toStrictEqual([printed, saying(result.value)]);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['capitals without end', 'RIVER '.repeat(20000)],
    ['one word without end', 'A'.repeat(100000)],
    ['places without end', `${'LONDON/'.repeat(20000)}PARIS - The river rose.`],
    ['commas without end', 'LONDON, '.repeat(20000)],
    ['parentheses without end', '('.repeat(100000)],
    ['blanks without end', `LONDON${' '.repeat(100000)}`],
    ['an agency without end', `LONDON (${'Wire '.repeat(20000)}`],
    ['a dash without end', `LONDON ${'-'.repeat(100000)}`],
  ])('%s is read or refused', (_how, text) => {
    expect(typeof parseDateline(text).ok).toBe('boolean');
  });
});
