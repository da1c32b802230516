import { describe, expect, it } from 'vitest';
import { parseSource, sourceFiles } from './source.ts';
import { SOURCE_RULES } from './source-rules.ts';

// The rules' own samples would offend.
const files = sourceFiles('entrypoints', 'components', 'utils', 'tests').filter(
  ({ path }) => !path.startsWith('tests/repo/'),
);

describe.each(SOURCE_RULES)('$name', ({ where, find, hits, misses }) => {
  it('holds', () => {
    const looked = files.filter(({ path }) => where.test(path));
    expect(looked.length).toBeGreaterThan(0);
    expect(looked.flatMap(find)).toEqual([]);
  });

  it.each(hits)('finds: %s', (code) => {
    expect(find(parseSource('utils/core/sample.tsx', code))).toHaveLength(1);
  });

  it.each(misses)('passes: %s', (code) => {
    expect(find(parseSource('utils/core/sample.tsx', code))).toEqual([]);
  });
});
