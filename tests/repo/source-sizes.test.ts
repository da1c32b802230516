import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseSource, ROOT, sourceFiles } from './source.ts';
import { longFunctions } from './source-sizes.ts';

const MOST_LINES = 250;
const MOST_FUNCTION_LINES = 60;

it('no file is too long to read', () => {
  const paths = globSync('{entrypoints,components,utils}/**/*.{ts,tsx,css,html}', { cwd: ROOT });
  const code = paths.filter((path) => !path.replaceAll('\\', '/').startsWith('utils/data/'));
  expect(code.length).toBeGreaterThan(50);
  const long = code.flatMap((path) => {
    const lines = readFileSync(resolve(ROOT, path), 'utf8').trimEnd().split('\n').length;
    return lines > MOST_LINES ? [`${path} has ${lines} lines`] : [];
  });
  expect(long).toEqual([]);
});

it('no function is too long to follow', () => {
  const files = sourceFiles('entrypoints', 'components', 'utils');
  expect(files.flatMap((file) => longFunctions(file, MOST_FUNCTION_LINES))).toEqual([]);
});

it('counts the lines of a function without those of the functions in it', () => {
  const outer = [
    'function outer() {',
    '  a();',
    '  const inner = () => {',
    '    b();',
    '    c();',
    '    d();',
    '  };',
    '}',
  ];
  const file = parseSource('utils/core/sample.ts', outer.join('\n'));
  expect(longFunctions(file, 4)).toEqual([
    'utils/core/sample.ts:1 has 5 lines',
    'utils/core/sample.ts:3 has 5 lines',
  ]);
  expect(longFunctions(file, 5)).toEqual([]);
});
