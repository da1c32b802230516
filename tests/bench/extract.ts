import { writeFile } from 'node:fs/promises';
import { type Corpus, nearbyCorpus, openCorpus } from './corpus.ts';
import { BENCH_USAGE, type BenchOptions, benchOptions } from './extract-options.ts';
import { judge, type PageResult, reportOf } from './extract-report.ts';
import { startPageRunner } from './page-runner.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  let options: BenchOptions;
  let corpus: Corpus;
  try {
    options = benchOptions(argv);
    const folder = options.folder ?? nearbyCorpus();
    if (folder === null) {
      console.error('There is no corpus near the project: name the folder of one (npm run bench -- DIR).');
      return 2;
    }
    corpus = openCorpus(folder);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${BENCH_USAGE}`);
    return 2;
  }
  const began = performance.now();
  const results = await measure(corpus, options);
  process.stdout.write(`${reportOf(results, (performance.now() - began) / 1000)}\n`);
  if (options.json !== null) {
    const rows = results.map(({ page: { id, url }, ...result }) => ({ id, url, ...result }));
    await writeFile(options.json, `${JSON.stringify(rows, null, 1)}\n`);
  }
  return 0;
}

async function measure(corpus: Corpus, options: BenchOptions): Promise<PageResult[]> {
  const pages = corpus.pages.filter((_, i) => i % options.every === 0).slice(0, options.limit);
  const runner = await startPageRunner(options.browser, options.lanes, options.extension);
  let done = 0;
  try {
    return await Promise.all(
      pages.map(async (page) => {
        const run = await runner.run(page.url, () => corpus.load(page));
        if (++done % 50 === 0) process.stderr.write(`${done} of ${pages.length}\n`);
        return judge(page, run);
      }),
    );
  } finally {
    await runner.close();
  }
}
