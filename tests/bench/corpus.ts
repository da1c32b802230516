import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One line of `expected.jsonl.gz`: what people found to be the article of a page. */
export interface ExpectedPage {
  id: string;
  url: string;
  title: string;
  author?: string | null;
  publishedAt?: string | null;
  text: string;
  /** Snippets that must stand in the text, and that must not. */
  with: string[];
  without: string[];
}

export interface Corpus {
  folder: string;
  pages: ExpectedPage[];
  /** The page as it was saved, bytes and all. */
  load(page: ExpectedPage): Buffer;
}

const ROOT = resolve(import.meta.dirname, '../..');
const EXPECTED = 'expected.jsonl.gz';

/** A `corpus/<name>` in a folder beside the project: corpora are far too large to live in it. */
export function nearbyCorpus(): string | null {
  const [found] = globSync(`../*/corpus/*/${EXPECTED}`, { cwd: ROOT }).sort();
  return found ? resolve(ROOT, found, '..') : null;
}

/** A folder of `html/<id>.html.gz` and `expected.jsonl.gz`; throws when it is none. */
export function openCorpus(folder: string): Corpus {
  const file = join(folder, EXPECTED);
  if (!existsSync(file)) throw new Error(`${folder} holds no ${EXPECTED}.`);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return {
    folder,
    // A page that nobody found an article in cannot be scored.
    pages: lines.map((line) => JSON.parse(line) as ExpectedPage).filter(({ text }) => text),
    load: ({ id }) => gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
  };
}
