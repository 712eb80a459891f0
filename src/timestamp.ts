export * from './timestamp/index.ts';
