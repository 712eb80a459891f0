/** One type error, in the last line: the subpaths have types of their own. */
import { en } from 'wirecopy/locales';

export const code: number = en.code;
