import { parseArgs } from 'node:util';
import type { BrowserKind } from '../harness/driver.ts';
import type { OwnSet } from './own-pages.ts';

const SETS: readonly OwnSet[] = ['outlets', 'odd', 'tail', 'generic', 'held-out'];

export interface BenchOptions {
  folder: string | null;
  /** Sets of the project's own pages, instead of a corpus. */
  own: OwnSet[];
  /** Read own pages of listed outlets with the outlet's rules. */
  rules: boolean;
  limit: number;
  every: number;
  lanes: number;
  /** How often each side reads a page; the first run and the median of the others are told apart. */
  rounds: number;
  browser: BrowserKind;
  json: string | null;
  growth: boolean;
}

export const BENCH_USAGE = `npm run bench:extract -- [options] [DIR]
Reads a corpus (DIR/html/<id>.html.gz, DIR/expected.jsonl.gz) with Taza, plain Readability and Defuddle, in the same
pages of one browser run, and compares the texts with those that are expected. No page is read with a model that
has seen a page of its host.
  --own SETS          the project's own pages instead: ${SETS.join(',')}
  --rules             with the outlets' own rules (own pages only)
  --limit N           the first N pages only
  --every K           every K-th page only
  --browser NAME      chromium (default) or firefox
  --lanes N           pages at a time (default 3; times are quieter with 1)
  --rounds N          how often each side reads a page, for its time (default 6)
  --json FILE         every page with its scores, times and texts
  --growth            only how time grows on a page that is repeated 1, 4, 16 and 64 times`;

/** The command line as options; throws with a sentence for anything that is not in the usage. */
export function benchOptions(argv: string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      own: { type: 'string' },
      rules: { type: 'boolean', default: false },
      limit: { type: 'string' },
      every: { type: 'string', default: '1' },
      lanes: { type: 'string', default: '3' },
      browser: { type: 'string', default: 'chromium' },
      rounds: { type: 'string', default: '6' },
      json: { type: 'string' },
      growth: { type: 'boolean', default: false },
    },
  });
  const { browser, json = null } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`--browser ${browser} is not known.`);
  if (positionals.length > 1) throw new Error('Give one DIR.');
  return {
    folder: positionals[0] ?? null,
    own: setsOf(values.own),
    rules: values.rules,
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : count('--limit', values.limit),
    every: count('--every', values.every),
    lanes: count('--lanes', values.lanes),
    rounds: count('--rounds', values.rounds),
    browser,
    json,
    growth: values.growth,
  };
}

function setsOf(list: string | undefined): OwnSet[] {
  return (list?.split(',') ?? []).map((name) => {
    const set = SETS.find((known) => known === name);
    if (!set) throw new Error(`--own ${name} is not known.`);
    return set;
  });
}

function count(name: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`${name} ${value} is not a number above 0.`);
  return Number(value);
}
