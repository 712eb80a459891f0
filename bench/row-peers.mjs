/**
 * Business Recorder's rows in a parser generator and in a parsing toolkit, as their documentations write grammars; both
 * build the row that the scanner by hand builds.
 */
import { createToken, EmbeddedActionsParser, Lexer } from 'chevrotain';
import peggy from 'peggy';
import { rowOf } from './ticker.mjs';

const GRAMMAR = `
row = symbol:symbol ' ' last:figure ' ' word:word ' ' arrow:(@arrow ' ')? change:change ' (' percent:percent ')' {
  return options.rowOf({ start: 0, end: range().end, symbol, last, word, arrow: arrow ?? undefined, change, percent });
}
symbol 'symbol' = text:$([A-Z] [A-Z0-9]*) { return { text, span: options.spanOf(offset(), text) }; }
figure 'last price' = text:$([0-9,]+ ('.' [0-9]+)?) { return { text, span: options.spanOf(offset(), text) }; }
word = 'Increased By' / 'Decreased By' / 'No Change'
arrow = '▲' / '▼'
change 'change' = text:$([-+]? [0-9,]+ ('.' [0-9]+)?) { return { text, span: options.spanOf(offset(), text) }; }
percent 'percent change' = text:$([-+]? [0-9]+ ('.' [0-9]+)? '%') { return { text, span: options.spanOf(offset(), text) }; }
`;

const generated = peggy.generate(GRAMMAR);
const options = {
  rowOf,
  spanOf: (start, text) => ({ start, end: start + text.length }),
};

function parsePeggy(text) {
  try {
    return { ok: true, value: generated.parse(text, options) };
  } catch (error) {
    return { ok: false, error };
  }
}

const Blank = createToken({ name: 'Blank', pattern: / +/, group: Lexer.SKIPPED });
const Word = createToken({ name: 'Word', pattern: /Increased By|Decreased By|No Change/ });
const Arrow = createToken({ name: 'Arrow', pattern: /[▲▼]/ });
const Percent = createToken({ name: 'Percent', pattern: /[-+]?\d+(?:\.\d+)?%/ });
const Figure = createToken({ name: 'Figure', pattern: /[-+]?[\d,]+(?:\.\d+)?/ });
const Name = createToken({ name: 'Name', pattern: /[A-Z][A-Z0-9]*/ });
const Open = createToken({ name: 'Open', pattern: /\(/ });
const Close = createToken({ name: 'Close', pattern: /\)/ });
const tokens = [Blank, Word, Arrow, Percent, Figure, Name, Open, Close];
const lexer = new Lexer(tokens, { positionTracking: 'onlyOffset', ensureOptimizations: true });

const piece = ({ image, startOffset }) => ({
  text: image,
  span: { start: startOffset, end: startOffset + image.length },
});

class RowParser extends EmbeddedActionsParser {
  constructor() {
    super(tokens);
    this.RULE('row', () => {
      const symbol = this.CONSUME(Name);
      const last = this.CONSUME1(Figure);
      const word = this.CONSUME(Word);
      const arrow = this.OPTION(() => this.CONSUME(Arrow));
      const change = this.CONSUME2(Figure);
      this.CONSUME(Open);
      const percent = this.CONSUME(Percent);
      const close = this.CONSUME(Close);
      // The grammar is recorded once, with tokens that hold nothing.
      return this.ACTION(() =>
        rowOf({
          start: symbol.startOffset,
          end: close.startOffset + 1,
          symbol: piece(symbol),
          last: piece(last),
          word: word.image,
          arrow: arrow?.image,
          change: piece(change),
          percent: piece(percent),
        }),
      );
    });
    this.performSelfAnalysis();
  }
}
const parser = new RowParser();

function parseChevrotain(text) {
  parser.input = lexer.tokenize(text).tokens;
  const value = parser.row();
  return parser.errors.length === 0 ? { ok: true, value } : { ok: false, error: parser.errors[0] };
}

export const rowPeers = { peggy: parsePeggy, chevrotain: parseChevrotain };
