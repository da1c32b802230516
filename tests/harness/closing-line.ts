import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints `N passed, N failed` as the last line of a run. A test file that could not be loaded and an error
 * outside any test count as one failure each: a run with either must not look green.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const { passed, failed } = countResults(modules, unhandledErrors.length);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}

export function countResults(
  modules: readonly TestModule[],
  unhandled: number,
): { passed: number; failed: number } {
  let passed = 0;
  let failed = unhandled;
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed++;
      else if (state === 'failed') failed++;
    }
  }
  return { passed, failed };
}
