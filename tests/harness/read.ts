import { startInternet } from './internet.ts';
import { READ_USAGE, type ReadOptions, readOptions } from './read-options.ts';
import { type SavedPage, savedPages } from './read-pages.ts';
import { type PageReport, startReader } from './reader.ts';
import { ratesRoutes, samplePages } from './sample.ts';

/** A page without an article got its answer; these did not. */
const FAILURES = new Set(['file.missing', 'page.failed', 'page.gone', 'article.failed']);
const LANES = 3;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  let options: ReadOptions;
  let pages: SavedPage[];
  try {
    options = readOptions(argv);
    pages = savedPages(options);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${READ_USAGE}`);
    return 2;
  }
  const own = options.hosts.length > 0;
  const internet = await startInternet({
    hosts: options.hosts,
    routes: own ? [] : [...samplePages(), ...ratesRoutes()],
  });
  const reader = await startReader(options.browser, internet, Math.min(LANES, pages.length));
  let failures = 0;
  try {
    for await (const report of inOrder(pages, reader.read)) {
      if (report.error !== null && FAILURES.has(report.error)) failures++;
      process.stdout.write(`${print(report, options.format)}\n`);
    }
  } finally {
    await reader.close();
    await internet.close();
  }
  return failures > 0 ? 1 : 0;
}

/** Reports in the order of the pages, while as many are read at once as there are lanes and addresses differ. */
async function* inOrder(pages: readonly SavedPage[], read: (page: SavedPage) => Promise<PageReport>) {
  const lastOf = new Map<string, Promise<unknown>>();
  const ahead: Promise<PageReport>[] = [];
  for (const page of pages) {
    const before = lastOf.get(page.url) ?? Promise.resolve();
    const report = before.then(() => read(page));
    lastOf.set(page.url, report);
    ahead.push(report);
    if (ahead.length >= LANES * 2) {
      const first = ahead.shift();
      if (first) yield await first;
    }
  }
  yield* ahead;
}

function print(report: PageReport, format: ReadOptions['format']): string {
  if (format === 'json') return JSON.stringify(report);
  const body = format === 'text' ? report.article?.text : report.article?.markdown;
  return `${body ?? `[${report.error}] ${report.url}`}\n`;
}
