/** One type error, in the last line: Parsimmon's types stand behind the grammars. */
import { dateline } from 'wirecopy';

export const count: number = dateline().map((value) => value.places.length);
