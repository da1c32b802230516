import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { INNER_NAMES, SHORTENED } from '../../../utils/build/short-names.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What the reader script shares with others: the article, its outlet's rules, messages, what it leaves in its world. */
const SHARED = [
  'utils/core/article/types.ts',
  'utils/core/sites.ts',
  'utils/core/result.ts',
  'utils/core/links/page-links.ts',
  'utils/messages/contract.ts',
  'utils/messages/reader-world.ts',
];

it.each(SHARED)('no name that is shortened is one of %s', (file) => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const names = [...source.matchAll(/\b([A-Za-z_]\w*)\??(?=[:(])/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => SHORTENED.test(name))).toEqual([]);
});

it('no name that is shortened is looked up by the same word, which is not', () => {
  const tables = globSync('utils/{core,data}/**/*.ts', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/Record<.*> = \{([^}]*)\}/g)].map(
      ([, body = '']) => ({
        file,
        keys: [...body.matchAll(/(?:^|[\s,])(\w+):/g)].map(([, key = '']) => key),
      }),
    ),
  );
  expect(tables.length).toBeGreaterThan(5);
  expect(tables.filter(({ keys }) => keys.some((key) => SHORTENED.test(key)))).toEqual([]);
});

it('shortens Readability’s names', () => {
  const names = ['_getInnerText', 'FLAG_STRIP_UNLIKELYS', 'readability', 'contentScore', ...INNER_NAMES];
  expect(names.filter((name) => !SHORTENED.test(name))).toEqual([]);
  expect(['textContent', 'URL', 'title'].filter((name) => SHORTENED.test(name))).toEqual([]);
});
