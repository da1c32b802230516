import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // No test may depend on speed: a loaded machine takes its time.
    testTimeout: 60_000,
    reporters: ['default', './tests/harness/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/fixtures/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          // A file that draws names happy-dom itself; tables of words and colours need no document.
          environment: 'node',
          include: ['tests/component/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: { name: 'repo', environment: 'node', include: ['tests/repo/**/*.test.ts'] },
      },
      {
        // Real browsers: no fake extension API here, and two files at a time, for each starts browsers of its own.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
