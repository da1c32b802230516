import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { layerOffences } from './layers.ts';
import { parseSource, sourceFiles } from './source.ts';

const files = sourceFiles('entrypoints', 'components', 'utils');

it('imports point down, to what each layer may use', () => {
  expect(files.flatMap(layerOffences)).toEqual([]);
});

it('nothing re-exports a whole file and no index gathers others', () => {
  const offenders = files.filter(
    ({ path, text }) =>
      /^\s*export\s*\*/m.test(text) ||
      (/(?:^|\/)index\.tsx?$/.test(path) && /^\s*export\s*(?:type\s*)?\{[^}]*\}\s*from/m.test(text)),
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

it('relative imports carry their extension', () => {
  const bare = files.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target !== null && !/\.(?:ts|tsx|css|json)$/.test(target))
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
  expect(bare).toEqual([]);
});

describe('the layer check', () => {
  const offences = (path: string, code: string) => layerOffences(parseSource(path, code)).length;

  it.each([
    ['utils/core/a.ts', `import { x } from '../platform/x.ts';`],
    ['utils/core/a.ts', `import type { X } from '../data/x.ts';`],
    ['utils/core/a.ts', `type X = import('../services/x.ts').X;`],
    ['utils/core/a.ts', `import { render } from 'preact';`],
    ['utils/data/a.ts', `const all = import.meta.glob('../services/*.ts');`],
    ['utils/messages/a.ts', `export { x } from '../data/x.ts';`],
    ['utils/platform/a.ts', `import type { Port } from '../services/ports.ts';`],
    ['utils/platform/a.ts', `import { browser } from 'wxt/browser';`],
    ['utils/services/a.ts', `import { ask } from '../messages/client.ts';`],
    ['utils/services/a.ts', `const x = () => import('../platform/x.ts');`],
    ['components/ui/A.tsx', `import { sites } from '../../utils/data/sites.ts';`],
    ['components/ui/A.tsx', `import { ask, type X } from '../../utils/messages/client.ts';`],
    ['components/ui/A.tsx', `import { x } from '@/utils/core/x.ts';`],
    ['utils/platform/a.ts', `import '../../entrypoints/popup/main.tsx';`],
    ['entrypoints/popup/a.ts', `import '../options/main.tsx';`],
    ['entrypoints/popup/a.ts', `import * as z from 'zod';`],
    ['utils/odd/a.ts', ''],
  ])('finds the offence in %s: %s', (path, code) => {
    expect(offences(path, code)).toBe(1);
  });

  it.each([
    [
      'utils/core/a.ts',
      `import { x } from './dom/x.ts'; import { Readability } from '@mozilla/readability';`,
    ],
    [
      'utils/services/a.ts',
      `import type { X } from '../messages/contract.ts'; import { y } from '../core/y.ts';`,
    ],
    ['utils/services/a.ts', `import { type X, type Y } from '../messages/contract.ts';`],
    ['utils/services/a.ts', `import { parse } from '../messages/article-schema.ts';`],
    ['utils/platform/browser.ts', `export { browser } from 'wxt/browser';`],
    ['components/ui/A.tsx', `import type { X } from '../../utils/messages/contract.ts'; import './a.css';`],
    ['components/ui/A.tsx', `import { ru } from '../../utils/data/locales/ru.ts';`],
    ['entrypoints/popup/main.tsx', `import './own.ts'; import css from '../../components/a.css?inline';`],
    [
      'utils/data/sites.ts',
      `const all = import.meta.glob('./sites/*.ts'); const mode = import.meta.env.MODE;`,
    ],
  ])('passes %s: %s', (path, code) => {
    expect(offences(path, code)).toBe(0);
  });
});
