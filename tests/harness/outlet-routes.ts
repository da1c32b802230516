import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RouteHandler } from './internet-types.ts';

/**
 * A route that serves every sample page at its real address: `<folder>/<outlet>/<name>.expected.json` holds
 * the `url`, `<name>.html` beside it the page. Pages are read when asked for, so edits show on reload.
 * Where several samples share an address the first by name wins.
 */
export function outletRoutes(folder: string): RouteHandler {
  const pages = new Map<string, string>();
  for (const { url, file } of outletPages(folder)) {
    const key = addressKey(new URL(url));
    if (!pages.has(key)) pages.set(key, file);
  }
  return async ({ url }) => {
    const file = pages.get(addressKey(new URL(url)));
    return file === undefined ? null : { body: await readFile(file), contentType: 'text/html' };
  };
}

/** The sample pages with their addresses, sorted by file name; throws when one has no valid `url`. */
export function outletPages(folder: string): { url: string; file: string }[] {
  const names = globSync('*/*.expected.json', { cwd: folder }).sort();
  return names.map((name) => {
    const { url } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { url?: string };
    if (!url || !URL.canParse(url)) throw new Error(`${join(folder, name)} has no valid "url".`);
    return { url, file: join(folder, name.replace(/\.expected\.json$/, '.html')) };
  });
}

/** Scheme and fragment do not count: a page answers over http and https alike. */
function addressKey({ host, pathname, search }: URL): string {
  return `${host}${pathname}${search}`;
}
