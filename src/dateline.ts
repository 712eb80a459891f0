export * from './dateline/index.ts';
