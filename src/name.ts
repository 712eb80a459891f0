/**
 * Names taken apart: given name, particles, family name, suffix, and a copy in usual case.
 *
 *     JESS VAN DER ROWE-ITO JR.
 *     ^^^^ ^^^^^^^ ^^^^^^^^ ^^^
 *     given particles family suffix
 *
 * What was printed is never changed: a byline keeps "JESS VAN DER ROWE-ITO JR.", this function says what it means. Only
 * what print tells is told: the last word is the family, unless capitals mark another one ("KIM Min-su") or the
 * language prints families first.
 */

import { nameParticles } from './data/name-particles.ts';
import { perOptions, type ReadOptions, sectionsOf } from './lexemes/options.ts';
import { foldSpace } from './lexemes/space.ts';
import { enByline } from './locales/en.ts';
import type { BylineWords } from './locales/locale.ts';

/** A person's name by its parts, in usual case: 'McDonald' for 'MCDONALD'. */
export interface NormalizedName {
  /** The whole name in its printed order: 'Jess van der Rowe-Ito Jr.'. */
  readonly full: string;
  /** First and middle names and initials; null where one word is printed, or a name without a blank that cannot be cut. */
  readonly given: string | null;
  /** Particles before the family name: ['van', 'der']. */
  readonly particles: readonly string[];
  readonly family: string;
  /** 'Jr.', 'III'. */
  readonly suffix: string | null;
}

/** Most words have one, and so are not in capitals: a look spares two spellings of the word. */
const SMALL = /[a-z]/;
const SUFFIX = /^(?:jr\.?|sr\.?|i{2,3}|iv)$/iu;
/** Particles that join two halves of one family name: "Rowe y Ito". */
const JOINING = new Set(['y', 'e', 'i']);
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  nameParticles.flatMap((particle) => particle.split(' ')),
);
/** Given names and initials as well, where they are capitalised: "Ada Ben Rowe". */
const GIVEN = new Set([
  'ben',
  'bar',
  'do',
  'al',
  'as',
  'te',
  'ten',
  'ter',
  'ur',
  'uz',
  'ap',
  'e',
  'y',
  'i',
]);
/** Scottish names that go on with a capital behind "Mac"; "Mackie" and "Machado" do not. */
const MAC =
  /^mac(?:arthur|askill|aulay|beth|bride|cormick|donald|donnell|dougall|farlane|gillivray|gregor|innes|intosh|intyre|iver|kay|kenzie|kinnon|lachlan|laren|laughlin|lean|leish|leod|millan|nab|neil|neill|phail|pherson|quarrie|rae|taggart|tavish|vicar)$/u;

const IDEOGRAPH = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Chinese family names of two characters; all others have one. */
const TWO_CHARACTERS =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|东方|東方|夏侯|皇甫|남궁|황보|선우|독고)/u;

function isCapitals(word: string): boolean {
  return !SMALL.test(word) && word !== word.toLowerCase() && word === word.toUpperCase();
}

/** "J.R.", "JD": letters that stand for names keep their capitals. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.-?)+$|^[B-DF-HJ-NP-TV-XZ]{1,2}$/u.test(word);
}

/** A word in capitals in usual case: "O'NEIL-MCKAY" is "O'Neil-McKay". */
function cased(word: string): string {
  return word.toLowerCase().replace(/[\p{L}\p{M}]+/gu, (part, at: number) => {
    // The "s" of a genitive is no name of its own.
    if (part.length === 1 && at > 0) return part;
    if (MAC.test(part)) return `Mac${capital(part.slice(3))}`;
    if (/^mc\p{L}{2}/u.test(part)) return `Mc${capital(part.slice(2))}`;
    return capital(part);
  });
}

function capital(part: string): string {
  const [first = ''] = part;
  return first.toUpperCase() + part.slice(first.length);
}

interface Word {
  readonly printed: string;
  readonly text: string;
  readonly isParticle: boolean;
  /** In capitals that are no initials. */
  readonly isShouted: boolean;
}

/** A word as it stands in usual case. Particles in capitals become small, but not at the beginning of the name. */
function wordOf(printed: string, index: number, isAllCapitals: boolean): Word {
  const small = printed.toLowerCase();
  const isParticle =
    PARTICLES.has(small) && (printed === small || (index > 0 && !GIVEN.has(small)));
  const isShouted = isCapitals(printed) && printed.length > 1 && !isInitials(printed);
  const text =
    !isShouted || (!isAllCapitals && printed.length < 3)
      ? printed
      : isParticle
        ? printed.toLowerCase()
        : cased(printed);
  return { printed, text, isParticle, isShouted };
}

function textOf(words: readonly Word[]): string {
  const [first] = words;
  return words.length === 1 && first !== undefined
    ? first.text
    : words.map(({ text }) => text).join(' ');
}

/** Whether the first word alone is in capitals, among others that are not, as wires mark a family that they print first. */
function opensWithFamily(words: readonly Word[]): boolean {
  const isMarked = ({ printed, isShouted }: Word): boolean => isShouted && printed.length > 2;
  const isOther = ({ printed }: Word): boolean => printed.length > 1 && !isCapitals(printed);
  return words.findLastIndex(isMarked) === 0 && words.some(isOther);
}

function cut(
  words: readonly Word[],
  suffix: string | null,
  isFamilyFirst: boolean,
): NormalizedName {
  const full = suffix === null ? textOf(words) : `${textOf(words)} ${suffix}`;
  const parts = (given: readonly Word[], particles: readonly Word[], family: readonly Word[]) => ({
    full,
    given: given.length === 0 ? null : textOf(given),
    particles: particles.map(({ text }) => text),
    family: textOf(family),
    suffix,
  });
  if (words.length > 1 && (isFamilyFirst || opensWithFamily(words))) {
    return parts(words.slice(1), [], words.slice(0, 1));
  }
  let family = words.length - 1;
  let particles = family;
  while (particles > 0 && words[particles - 1]?.isParticle) particles -= 1;
  if (particles > 1 && particles < family && JOINING.has(words[particles]?.text ?? '')) {
    particles -= 1;
    family = particles;
  }
  return parts(words.slice(0, particles), words.slice(particles, family), words.slice(family));
}

/** A name without a blank, in a script that writes so: cut behind the family where the language says which part it is. */
function cutUndivided(name: string, families: string): NormalizedName {
  const [two] = TWO_CHARACTERS.exec(name) ?? [];
  const family = two ?? (families.includes(name.charAt(0)) ? name.charAt(0) : name);
  const given = name.slice(family.length);
  return { full: name, given: given === '' ? null : given, particles: [], family, suffix: null };
}

const habits = perOptions((options) => {
  const sections = sectionsOf(options, 'byline', enByline);
  const isFirst = ({ familyFirst }: BylineWords): boolean => familyFirst === true;
  const scripts = sections.filter(isFirst).map(({ prefixes }) => IDEOGRAPH.test(prefixes.join('')));
  return {
    /** Families come first in names of the language's own script. */
    familyFirst: (name: string) => scripts.includes(IDEOGRAPH.test(name)),
    families: sections.map((words) => words.oneLetterFamilyNames ?? '').join(''),
  };
});

/**
 * A person's name by its parts, with capitals set as in usual print. Pure: the author is left as printed.
 *
 * @param author an author of a byline, a sign-off or a credit, or a name
 * @param options the languages: families come first in names of the script of Japanese, Korean and Chinese, and in Hungarian
 * @throws {TypeError} for options that are none
 *
 * @example
 * ```ts
 * normalizeName('JESS VAN DER ROWE JR.');
 * // => { full: 'Jess van der Rowe Jr.', given: 'Jess', particles: ['van', 'der'], family: 'Rowe', suffix: 'Jr.' }
 * ```
 */
export function normalizeName(
  author: string | { readonly name: string },
  options?: ReadOptions,
): NormalizedName {
  const printed = foldSpace(typeof author === 'string' ? author : author.name).trim();
  const { familyFirst, families } = habits(options);
  const words = printed.split(/,? /u);
  const last = words.at(-1) ?? '';
  const hasSuffix = words.length > 1 && SUFFIX.test(last);
  const names = hasSuffix ? words.slice(0, -1) : words;
  if (names.length === 1 && IDEOGRAPH.test(printed)) return cutUndivided(printed, families);
  const isAllCapitals = isCapitals(names.join(' '));
  const suffix = hasSuffix ? (/^[js]/iu.test(last) ? capital(last.toLowerCase()) : last) : null;
  return cut(
    names.map((word, index) => wordOf(word, index, isAllCapitals)),
    suffix,
    familyFirst(printed),
  );
}
