import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RemovedLink } from '../../utils/core/article/types.ts';
import { outletPages } from '../harness/outlet-routes.ts';
import { FIXTURES } from '../harness/sample.ts';

/** What a fixture page promises; written by hand beside each page. */
export interface Expected {
  url: string;
  outlet: string | null;
  title: string;
  publishedAt: string | null;
  language: string;
  byline?: string[];
  text: string[];
  bait: string[];
  mustHide: string[];
  mustShow: string[];
  items: RemovedLink[];
  related: string[];
  error?: string;
}

export interface Sample extends Expected {
  name: string;
  file: string;
}

/** Sample pages of `outlets` (all outlets) and `odd`, in the order of their names. */
export function samples(folder: 'outlets' | 'odd'): Sample[] {
  const root = folder === 'outlets' ? join(FIXTURES, 'outlets') : FIXTURES;
  return outletPages(root).map(({ file }) => {
    const expected = JSON.parse(readFileSync(file.replace(/\.html$/, '.expected.json'), 'utf8')) as Expected;
    return { ...expected, file, name: file.split('/').slice(-2).join('/') };
  });
}

export function sample(name: string): Sample {
  const found = [...samples('outlets'), ...samples('odd')].find((page) => page.name === `${name}.html`);
  if (!found) throw new Error(`there is no sample page ${name}`);
  return found;
}
