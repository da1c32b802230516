import { parseArgs } from 'node:util';
import type { BrowserKind } from '../harness/driver.ts';

export interface BenchOptions {
  folder: string | null;
  limit: number;
  every: number;
  lanes: number;
  browser: BrowserKind;
  json: string | null;
  extension: string | null;
}

export const BENCH_USAGE = `npm run bench -- [options] [DIR]
Reads a corpus (DIR/html/<id>.html.gz, DIR/expected.jsonl.gz) with Taza and with plain Readability, both in the
same pages of one browser run, and compares the texts with those that are expected.
  --limit N           the first N pages only
  --every K           every K-th page only
  --browser NAME      chromium (default) or firefox
  --lanes N           pages at a time (default 3; times are quieter with 1)
  --json FILE         every page with its scores, times and both texts
  --extension DIR     a test build kept from before, instead of building the sources`;

/** The command line as options; throws with a sentence for anything that is not in the usage. */
export function benchOptions(argv: string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      limit: { type: 'string' },
      every: { type: 'string', default: '1' },
      lanes: { type: 'string', default: '3' },
      browser: { type: 'string', default: 'chromium' },
      json: { type: 'string' },
      extension: { type: 'string' },
    },
  });
  const { browser, json = null, extension = null } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`--browser ${browser} is not known.`);
  if (positionals.length > 1) throw new Error('Give one DIR.');
  return {
    folder: positionals[0] ?? null,
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : count('--limit', values.limit),
    every: count('--every', values.every),
    lanes: count('--lanes', values.lanes),
    browser,
    json,
    extension,
  };
}

function count(name: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`${name} ${value} is not a number above 0.`);
  return Number(value);
}
