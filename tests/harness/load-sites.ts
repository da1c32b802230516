import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Site } from '../../utils/core/sites.ts';

const FOLDER = resolve(import.meta.dirname, '../../utils/data/sites');

/** The registry, for commands that run without a bundler's `import.meta.glob`. */
export async function loadSites(): Promise<Site[]> {
  const files = globSync('*.ts', { cwd: FOLDER }).sort();
  return Promise.all(files.map(async (file) => ((await import(join(FOLDER, file))) as { site: Site }).site));
}
