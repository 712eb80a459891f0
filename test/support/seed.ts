import fc from 'fast-check';

/** The laws try the same texts in every run; `FUZZ_SEED=1 npm test`, with any number, tries others. */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_240_612) });
