import { expect, it } from 'vitest';
import { firstFrame } from '../../../utils/build/first-frame.ts';

/** Module by module, who imports it by a plain import. */
const IMPORTERS: Record<string, string[]> = {
  '/entrypoints/popup/main.tsx': ['/entrypoints/popup/index.html'],
  '/components/popup/Popup.tsx': ['/entrypoints/popup/main.tsx'],
  '/components/ui/Icon.tsx': ['/components/popup/Popup.tsx', '/components/options/Options.tsx'],
  '/components/options/Options.tsx': ['/entrypoints/options/main.tsx'],
  '/components/popup/tools/parts.ts': ['/entrypoints/popup/tools.ts'],
  // Empty, and of all pages.
  '\0virtual:wxt-html-plugins': ['/entrypoints/options/index.html'],
  // By `import()` alone.
  '/entrypoints/popup/tools.ts': [],
  '/utils/data/locales/ru.ts': [],
  '/utils/data/locales/plural.ts': ['/utils/data/locales/ru.ts', '/utils/data/locales/round.ts'],
  '/utils/data/locales/round.ts': ['/utils/data/locales/plural.ts'],
};
const graph = { getModuleInfo: (id: string) => ({ importers: IMPORTERS[id] ?? [] }) };

it('holds what the popup waits for together, and nothing that comes later or is its own', () => {
  expect(Object.keys(IMPORTERS).filter((id) => firstFrame(id, graph))).toEqual([
    '/components/ui/Icon.tsx',
    '\0virtual:wxt-html-plugins',
    '/utils/data/locales/plural.ts',
    '/utils/data/locales/round.ts',
  ]);
});
