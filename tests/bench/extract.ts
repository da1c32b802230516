import { writeFile } from 'node:fs/promises';
import { findSite, type Site } from '../../utils/core/sites.ts';
import { loadSites } from '../harness/load-sites.ts';
import { type ExpectedPage, nearbyCorpus, openCorpus } from './corpus.ts';
import { BENCH_USAGE, type BenchOptions, benchOptions } from './extract-options.ts';
import { judge, type PageResult, reportOf } from './extract-report.ts';
import { growthReport } from './growth.ts';
import { bundleInPage } from './in-page/bundle.ts';
import { type Lanes, openLanes } from './lanes.ts';
import { ownPages } from './own-pages.ts';
import { type ModelChoice, modelFor, readSides } from './sides.ts';

interface BenchSet {
  pages: (ExpectedPage & { load: () => Buffer })[];
  choice: ModelChoice;
}

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  let options: BenchOptions;
  let set: BenchSet;
  try {
    options = benchOptions(argv);
    set = openSet(options);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${BENCH_USAGE}`);
    return 2;
  }
  const began = performance.now();
  const lanes = await openLanes(options.browser, options.lanes);
  try {
    if (options.growth) {
      process.stdout.write(`${await growth(lanes, set)}\n`);
      return 0;
    }
    const results = await measure(lanes, set, options);
    process.stdout.write(`${reportOf(results, (performance.now() - began) / 1000)}\n`);
    if (options.json !== null) {
      const rows = results.map(({ page: { id, url }, ...result }) => ({ id, url, ...result }));
      await writeFile(options.json, `${JSON.stringify(rows, null, 1)}\n`);
    }
    return 0;
  } finally {
    await lanes.close();
  }
}

function openSet({ own, folder, every, limit }: BenchOptions): BenchSet {
  const some = <T>(pages: readonly T[]) => pages.filter((_, i) => i % every === 0).slice(0, limit);
  if (own.length > 0) {
    const pages = some(ownPages(own)).map((page) => ({ ...page, load: () => page.bytes }));
    // Nothing was trained on the pages held out.
    return { pages, choice: own.includes('held-out') ? 'shipped' : 'crossed' };
  }
  const found = folder ?? nearbyCorpus();
  if (found === null) {
    throw new Error('There is no corpus near the project: name the folder of one, or --own SETS.');
  }
  const corpus = openCorpus(found);
  const pages = some(corpus.pages).map((page) => ({ ...page, load: () => corpus.load(page) }));
  return { pages, choice: 'crossed' };
}

async function measure(
  lanes: Lanes,
  { pages, choice }: BenchSet,
  options: BenchOptions,
): Promise<PageResult[]> {
  const script = await bundleInPage();
  const sites: Site[] = options.rules ? await loadSites() : [];
  let done = 0;
  return Promise.all(
    pages.map(async (page) => {
      const site = findSite(sites, new URL(page.url).hostname);
      const input = { script, model: modelFor(page.url, choice), site, rounds: options.rounds };
      const answer = await lanes.run(page, (tab, turn) => readSides(tab, turn, input));
      if (++done % 50 === 0) process.stderr.write(`${done} of ${pages.length}\n`);
      const metadata = { title: '', author: '', published: '' };
      const nothing = { text: null, metadata, ms: 0, firstMs: 0, error: answer.ok ? null : answer.error };
      return judge(
        page,
        answer.ok ? answer.value : { taza: nothing, readability: nothing, defuddle: nothing },
      );
    }),
  );
}

/** On the page of middle size: neither a stub nor a monster. */
async function growth(lanes: Lanes, { pages, choice }: BenchSet): Promise<string> {
  const sized = pages.map((page) => ({ page, size: page.load().length })).sort((a, b) => a.size - b.size);
  const page = sized[sized.length >> 1]?.page;
  if (!page) throw new Error('There is no page.');
  return growthReport(lanes, { url: page.url, html: page.load().toString('utf8') }, choice);
}
