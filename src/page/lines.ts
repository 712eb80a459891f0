/**
 * The lines of a page and their shapes: what can be said of a line before any grammar is tried on it.
 *
 * A shape is what lets a page of prose cost little: one look at the characters of a line answers for all readers whether
 * they need to look at it themselves, and a long line is looked at only where it begins and ends.
 */

import { type CueSet, type Cues, cuesAt, type Finder, wordsAt } from '../lexemes/cues.ts';
import { isCapital, isDigit, isLetter, isSpace, trimEnd } from '../lexemes/space.ts';

/** A piece of a page: the whole of it, or what a reader of chunks holds at the moment. */
export interface Window {
  readonly text: string;
  /** Offset of the piece within the page. */
  readonly base: number;
}

/** One line of a page, without the white space around it, and what it looks like. */
export interface Line {
  /** Offsets within the page. */
  readonly start: number;
  readonly end: number;
  /** The line as printed. */
  readonly printed: string;
  /**
   * Whether it is closed and so long that it is a sentence of prose and nothing of the head: such a line is searched for
   * phrases and looked at no further. What follows is counted when somebody asks.
   */
  readonly sentence: boolean;
  /** Words; {@link MANY} for a long line, whose words are not counted. */
  readonly words: number;
  /** Words among them that begin with a capital letter. */
  readonly capitalised: number;
  /** Whether it has a digit; true for a long line. */
  readonly digits: boolean;
  /** Whether it ends like a sentence: full stop, question or exclamation mark, ellipsis, colon; quotes behind them aside. */
  readonly closed: boolean;
  /** First code unit. */
  readonly first: number;
  /** What kinds of characters it has, bits of {@link Mark}; of a long line, its end; of a sentence, only the sign ©. */
  readonly marks: number;
  /** The lists that have a word which may begin the line. */
  readonly opening: CueSet;
  /** The lists that have a word in it, of those that are looked for anywhere; of a long line, in its end. */
  readonly within: CueSet;
}

/** The lists of words that lines are looked through for. */
export interface LineCues extends Cues {
  /** Those that are looked for in the whole of a line that is no sentence. */
  readonly wantedIn: (closed: boolean) => CueSet;
  /** Those that are searched for in a sentence. */
  readonly find: Finder;
}

/** Length in code units from which a closed line is a sentence of prose. */
export const SENTENCE = 110;

/** Length in code units from which a line is prose by its length alone. Furniture is shorter, captions aside. */
export const LONG = 240;

/** More words than any line of furniture has. */
export const MANY = 99;

/** How many of the last code units of a long line are looked at: closing credits end like a sentence does not. */
export const TAIL = 90;

/** Kinds of characters, one bit each. */
export const Mark = {
  letter: 1,
  digit: 1 << 1,
  capital: 1 << 2,
  space: 1 << 3,
  /** Kana and Han. */
  ideograph: 1 << 4,
  /** The sign ©, or how its reference begins. */
  copyright: 1 << 5,
  /** What a credit has: parentheses and brackets, slashes and bars. */
  credit: 1 << 6,
  /** What breaks a row of words: a comma, a bar, a slash, a point in the middle, a colon. */
  break: 1 << 7,
  /** The end of a sentence: a full stop, a question or exclamation mark, an ellipsis, a colon. */
  stop: 1 << 8,
  /** What may stand behind it: closing quotes and brackets. */
  closing: 1 << 9,
} as const;

/** All scripts up to the quotes and dashes of print are looked up. */
const LOOKED_UP = 0x2070;
/** Stands for a character that was not met yet: to fill the table when the module loads would cost milliseconds. */
const NOT_MET = 1 << 15;
const LOOKS: Uint16Array = /* @__PURE__ */ new Uint16Array(LOOKED_UP).fill(NOT_MET);

/** The marks of print among them. */
function markOf(character: string): number {
  return (
    // "&copy;" is the sign in the characters of a page's source.
    ('©&'.includes(character) ? Mark.copyright : 0) |
    ('([（/|／｜'.includes(character) ? Mark.credit : 0) |
    (',;&|/@•·:'.includes(character) ? Mark.break : 0) |
    ('.!?…:;。！？؟।'.includes(character) ? Mark.stop : 0) |
    ('"\'”’»«)]*」』'.includes(character) ? Mark.closing : 0)
  );
}

/** The kind of a character that is no mark. */
function kindOf(code: number): number {
  if (isDigit(code)) return Mark.digit;
  if (isSpace(code)) return Mark.space;
  if (!isLetter(code)) return 0;
  return isCapital(code) ? Mark.letter | Mark.capital : Mark.letter;
}

/** What a character is. */
function looksOf(code: number): number {
  if (code < LOOKED_UP) {
    const known = LOOKS[code] as number;
    if (known !== NOT_MET) return known;
    const looks = kindOf(code) | markOf(String.fromCharCode(code));
    LOOKS[code] = looks;
    return looks;
  }
  if (isKanaOrHan(code)) return Mark.ideograph;
  return kindOf(code) | markOf(String.fromCharCode(code));
}

/** Chinese and Japanese print has no blanks; two characters are about a word. */
const IDEOGRAPHS_A_WORD = 2;

/** Kana and Han. */
function isKanaOrHan(code: number): boolean {
  return code >= 0x3041 && code <= 0x9fff;
}

/** LF, CR, NEL and the separators of lines and paragraphs. Between CR and LF stands an empty line, which is none. */
const LINE_END = /[\n\r\u0085\u2028\u2029]/g;
/** All but LF. */
const RARE_LINE_ENDS = ['\r', '\u0085', '\u2028', '\u2029'];

/**
 * All lines of a window that are not empty.
 *
 * @param cues the lists of words that are looked for in them
 */
export function linesOf({ text, base }: Window, cues: LineCues): readonly Line[] {
  const lines: Line[] = [];
  // They are so rare that one look for each pays.
  const mixed = RARE_LINE_ENDS.some((end) => text.includes(end));
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = mixed ? lineEndFrom(text, at) : text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const start = trimStart(text, at, end);
    if (start === end) continue;
    lines.push(new ShapedLine(text, base, start, trimEnd(text, start, end), cues));
  }
  return lines;
}

function lineEndFrom(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? -1;
}

const SIGN = '©';

function trimStart(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  return start;
}

/** What it looks like is found out when somebody asks: a market row is read before anybody does. */
class ShapedLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly closed: boolean;
  readonly sentence: boolean;
  private readonly text: string;
  private readonly from: number;
  private readonly cues: LineCues;
  private cut: string | null = null;
  private opens: CueSet | null = null;
  /** The characters, where they are counted; of a sentence this is not what its marks and words within are told from. */
  private shape: Shape | null = null;
  private found: CueSet | null = null;

  constructor(text: string, base: number, start: number, end: number, cues: LineCues) {
    this.text = text;
    this.from = start;
    this.cues = cues;
    this.start = start + base;
    this.end = end + base;
    this.first = text.charCodeAt(start);
    this.closed = isClosed(text, start, end);
    this.sentence = this.closed && end - start > SENTENCE;
  }

  /** Few lines are wanted as a whole, so each is cut out of the page by the first reader that wants it. */
  get printed(): string {
    this.cut ??= this.text.slice(this.from, this.to);
    return this.cut;
  }

  get opening(): CueSet {
    this.opens ??= openingOf(this.text, this.from, this.to, this.cues);
    return this.opens;
  }

  get marks(): number {
    if (this.sentence) return this.printed.includes(SIGN) ? Mark.copyright : 0;
    return this.looks().marks;
  }

  get within(): CueSet {
    if (!this.sentence) return this.looks().within;
    this.found ??= this.cues.find(this.text, this.seen, this.to);
    return this.found;
  }

  get words(): number {
    return this.isLong ? MANY : this.looks().words;
  }

  get capitalised(): number {
    return this.isLong ? 0 : this.looks().capitalised;
  }

  get digits(): boolean {
    return this.isLong || (this.looks().marks & Mark.digit) !== 0;
  }

  private get to(): number {
    return this.from + this.end - this.start;
  }

  private get isLong(): boolean {
    return this.end - this.start > LONG;
  }

  /** From where on it is looked at. */
  private get seen(): number {
    return this.isLong ? this.to - TAIL : this.from;
  }

  private looks(): Shape {
    const { text, seen, to, cues, closed, sentence } = this;
    this.shape ??= shapeOf(text, seen, to, cues, sentence ? 0 : cues.wantedIn(closed));
    return this.shape;
  }
}

/** What a look at all characters of a line tells. */
interface Shape {
  readonly words: number;
  readonly capitalised: number;
  readonly marks: number;
  readonly within: CueSet;
}

/** Looks at each character once. */
function shapeOf(text: string, start: number, end: number, cues: Cues, wanted: CueSet): Shape {
  let words = 0;
  let capitalised = 0;
  let ideographs = 0;
  let marks = 0;
  let within = 0;
  let inWord = false;
  let last = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const looks = looksOf(code);
    marks |= looks;
    if ((looks & Mark.letter) !== 0) {
      if (!inWord) {
        inWord = true;
        words += 1;
        if ((looks & Mark.capital) !== 0) capitalised += 1;
      }
      // Of a sentence no words are wanted, and what was found needs no second look.
      if (wanted !== 0 && beginsWord(text, i, end, last, looks)) {
        within |= wordsAt(cues, text, i, wanted & ~within);
      }
      last = looks;
      // Most of a line is small letters within a word.
      while (i + 1 < end && isSmallAscii(text.charCodeAt(i + 1))) {
        last = Mark.letter;
        i += 1;
      }
      continue;
    }
    if ((looks & Mark.space) !== 0) {
      inWord = false;
    } else if ((looks & Mark.digit) !== 0) {
      if (!inWord) words += 1;
      inWord = true;
    } else if ((looks & Mark.ideograph) !== 0) {
      ideographs += 1;
      within |= wordsAt(cues, text, i, wanted & ~within);
    }
    last = looks;
  }
  return {
    words: words + Math.ceil(ideographs / IDEOGRAPHS_A_WORD),
    capitalised,
    marks,
    within,
  };
}

/** Whether a letter begins a word. In glued print a capital does ("Share storyAda Rowe"), but not within a row of capitals. */
function beginsWord(text: string, at: number, end: number, last: number, looks: number): boolean {
  if ((last & Mark.letter) === 0) return true;
  if ((looks & Mark.capital) === 0) return false;
  return (last & Mark.capital) === 0 || (at + 1 < end && isSmallAscii(text.charCodeAt(at + 1)));
}

function isSmallAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** How far into a line its first word is looked for, behind a count, a bracket or a bullet. */
const OPENING_REACH = 24;

/** The lists that have a word which may stand at the beginning of a line, or be its first word. */
function openingOf(text: string, start: number, end: number, cues: LineCues): CueSet {
  const opening = cuesAt(cues, text, start);
  const most = Math.min(end, start + OPENING_REACH);
  let word = start;
  while (word < most && !isLetter(text.charCodeAt(word))) word += 1;
  return opening | cuesAt(cues, text, word);
}

function isClosed(text: string, start: number, end: number): boolean {
  let last = end - 1;
  let mark = looksOf(text.charCodeAt(last));
  while (last > start && (mark & Mark.closing) !== 0) {
    last -= 1;
    mark = looksOf(text.charCodeAt(last));
  }
  return (mark & Mark.stop) !== 0;
}
