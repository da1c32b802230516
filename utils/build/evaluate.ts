import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * A build step that runs the modules whose path matches, and ships the plain data they export instead of the work
 * that made them and of what it was made from.
 */
export function evaluateAtBuild(file: RegExp): Plugin {
  return {
    name: 'taza:evaluate',
    enforce: 'pre',
    apply: 'build',
    async load(id) {
      const path = id.replaceAll('\\', '/');
      if (!file.test(path)) return null;
      const exported = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
      return Object.entries(exported)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
        .join('');
    },
  };
}
