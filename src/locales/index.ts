/** `wirecopy/locales`: the languages that wirecopy reads, and how to make another. */

export { en } from './en.ts';
export * from './locale.ts';
