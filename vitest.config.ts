import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests import the names a user imports, read from the sources: they need no build.
    alias: [
      { find: /^wirecopy$/, replacement: source('index.ts') },
      { find: /^wirecopy\/(kit|locales)$/, replacement: source('$1/index.ts') },
      { find: /^wirecopy\/(locales\/[\w-]+|profiles)$/, replacement: source('$1.ts') },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // The sources have no mutable state, so the files of tests share one import of them: half of the time.
          isolate: false,
          // No timing decides a test: this only ends one that hangs.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          setupFiles: ['test/support/seed.ts'],
          typecheck: {
            enabled: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: 'test/tsconfig.json',
            // Errors outside the type tests are what `npm run typecheck` reports.
            ignoreSourceErrors: true,
          },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Word lists and declarations: nothing in them branches.
      exclude: ['src/data/**', 'src/locales/**', 'src/**/types.ts'],
      reporter: ['text'],
      thresholds: { statements: 95, branches: 95 },
    },
  },
});
