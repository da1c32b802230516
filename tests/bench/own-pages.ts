import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from '../fixtures/load.ts';
import { FIXTURES } from '../harness/sample.ts';
import type { ExpectedPage } from './corpus.ts';

/** A set of the project's own pages, in the form of a corpus. */
export interface OwnPage extends ExpectedPage {
  bytes: Buffer;
  /** Wording that may not be in the text. */
  bait: string[];
}

export type OwnSet = 'outlets' | 'odd' | 'tail' | 'generic' | 'held-out';

/** Pages with an article that a script of their own does not have to draw. */
export function ownPages(sets: readonly OwnSet[]): OwnPage[] {
  return sets.flatMap((set) =>
    readdirSync(join(FIXTURES, set), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.expected.json'))
      .sort()
      .map((name) => readOwn(join(set, name)))
      .filter((page) => page !== null),
  );
}

function readOwn(name: string): OwnPage | null {
  const file = join(FIXTURES, name);
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
  if (expected.error || expected.needsScript) return null;
  return {
    id: name.replace(/\.expected\.json$/, '').replaceAll('\\', '/'),
    url: expected.url,
    title: expected.title,
    text: expected.text.join('\n\n'),
    with: expected.text,
    without: expected.bait,
    bait: expected.bait,
    bytes: readFileSync(file.replace(/\.expected\.json$/, '.html')),
  };
}
