import { join } from 'node:path';
import { build } from 'vite';
import { plainLetters } from '../../../utils/build/plain-letters.ts';

let bundled: Promise<string> | null = null;

/**
 * The script that sets `globalThis.tazaBench` (see `entry.ts`), as the text of one classic script. It is made
 * of statements: to evaluate it as an expression, put it into the body of a function.
 */
export function bundleInPage(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    plugins: [plainLetters()],
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'entry.ts'),
        formats: ['iife'],
        name: 'tazaBenchScript',
        fileName: 'bench',
      },
    },
  });
  const chunks = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const [script] = chunks;
  if (script?.type !== 'chunk' || chunks.length > 1) throw new Error('The bench made more than one script.');
  return script.code;
}
