import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { ReadOptions } from './read-options.ts';

export interface SavedPage {
  file: string;
  url: string;
  /** Null when the file cannot be read. */
  body: Uint8Array | null;
  headers: Record<string, string>;
}

/** The pages to read with their addresses; throws when the manifest itself is unusable. */
export function savedPages(options: ReadOptions): SavedPage[] {
  if (options.manifest === null) return options.files.map((file) => loadPage(file, options.url));
  const list: unknown = JSON.parse(readFileSync(options.manifest, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${options.manifest} is not a list of { "file", "url" }.`);
  const folder = dirname(options.manifest);
  return list.map((entry: { file?: unknown; url?: unknown }) => {
    if (typeof entry?.file !== 'string') throw new Error(`${options.manifest} has an entry without "file".`);
    return loadPage(resolve(folder, entry.file), typeof entry.url === 'string' ? entry.url : null);
  });
}

function loadPage(file: string, url: string | null): SavedPage {
  const fallback = `https://page.test/${encodeURIComponent(basename(file))}`;
  try {
    const body = readFileSync(file);
    return { file, url: url ?? ownAddress(body) ?? fallback, body, headers: readHeaders(file) };
  } catch {
    return { file, url: url ?? fallback, body: null, headers: {} };
  }
}

/** Headers beside the file, as in a hosts folder: a saved page may need its charset told. */
function readHeaders(file: string): Record<string, string> {
  try {
    const meta = JSON.parse(readFileSync(`${file}.meta.json`, 'utf8')) as {
      headers?: Record<string, string>;
    };
    return meta.headers ?? {};
  } catch {
    return {};
  }
}

/** The address that a page gives itself: canonical link, else og:url. Looked for as text: any parser would do. */
function ownAddress(body: Uint8Array): string | null {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 200_000)).toString(
    'latin1',
  );
  const tag =
    /<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>/i.exec(head)?.[0] ??
    /<meta\b[^>]*\b(?:property|name)\s*=\s*["']og:url["'][^>]*>/i.exec(head)?.[0];
  const address = /\b(?:href|content)\s*=\s*["']([^"']+)["']/i.exec(tag ?? '')?.[1]?.replaceAll('&amp;', '&');
  return address && /^https?:\/\//.test(address) && URL.canParse(address) ? new URL(address).href : null;
}
