import { realpathSync, statSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { RouteHandler, ServedRequest } from './internet-types.ts';

interface Meta {
  status?: number;
  headers?: Record<string, string>;
  delayMs?: number;
}

/**
 * A route that answers from `folder/<host>/<path>?<query>` (a slash in the query written %2F), then from
 * `folder/<host>/<path>`; `index` stands for a path that ends in a slash. `<file>.meta.json` beside a file
 * may set status, headers and delay. Throws when the folder is missing; never reads outside of it.
 */
export function hostsFolderRoute(folder: string): RouteHandler {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`The hosts folder ${folder} does not exist or is not a folder.`);
  }
  const root = realpathSync(folder);
  return async (request) => {
    for (const candidate of candidates(request)) {
      const path = join(root, ...candidate);
      const file = await fileInside(root, path);
      if (file === null) continue;
      const { status, headers, delayMs } = await readMeta(root, `${path}.meta.json`);
      return { body: await readFile(file), status, headers, delayMs };
    }
    return null;
  };
}

/** Paths as segments below the folder, best first: as sent, then percent-decoded for readable file names. */
function candidates({ host, path, query }: ServedRequest): string[][] {
  const found: string[][] = [];
  for (const read of [(text: string) => text, decode]) {
    const segments = path.slice(1).split('/').map(read);
    const last = segments.pop() || 'index';
    const folder = [host, ...segments];
    if (query) found.push([...folder, `${last}?${read(query).replaceAll('/', '%2F')}`]);
    found.push([...folder, last]);
    if (last !== 'index') found.push([...folder, last, 'index']);
  }
  return found.filter((segments) => segments.every(isPlainName));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Not valid percent-encoding: the name as sent is the only one there is.
  }
}

function isPlainName(segment: string): boolean {
  return (
    segment !== '' && segment !== '.' && segment !== '..' && !/[/\\\0]/.test(segment) && segment.length < 256
  );
}

/** The real path when it is a file below `root`; null for folders, missing files and links that lead out. */
async function fileInside(root: string, path: string): Promise<string | null> {
  try {
    const real = await realpath(path);
    return real.startsWith(root + sep) && (await stat(real)).isFile() ? real : null;
  } catch {
    return null; // Missing, or a name the file system cannot hold: not answered here.
  }
}

async function readMeta(root: string, path: string): Promise<Meta> {
  const file = await fileInside(root, path);
  if (file === null) return {};
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Meta;
  } catch (error) {
    throw new Error(`${path} is not valid JSON.`, { cause: error });
  }
}
