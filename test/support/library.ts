/** All that the package exports, as one module: what the laws and the counts of work are asked of. */

export * from '../../src/index.ts';
export * as kit from '../../src/kit/index.ts';
export * as locales from '../../src/locales/index.ts';
export * as profiles from '../../src/profiles.ts';
