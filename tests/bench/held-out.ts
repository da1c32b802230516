import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../utils/core/article/extract.ts';
import { unpackModel } from '../../utils/core/article/model.ts';
import { toText } from '../../utils/core/article/text.ts';
import { createPhraseMatcher } from '../../utils/core/bait/phrases.ts';
import { findSite, type Site } from '../../utils/core/sites.ts';
import { COLUMNS } from '../../utils/core/verdict/columns.ts';
import { phrases, vendors } from '../../utils/data/bait.ts';
import { blockModel } from '../../utils/data/block-model.ts';
import { loadSites } from '../harness/load-sites.ts';
import { FIXTURES } from '../harness/sample.ts';
import { scoreText } from './score.ts';

/**
 * `node tests/bench/held-out.ts`: the pages of `tests/fixtures/held-out`, which nothing was tuned on, read with
 * and without the outlets' own rules. Prints means and what went wrong by kind, never by page: looking at the
 * pages would end their use.
 */
const match = createPhraseMatcher(phrases);
const model = unpackModel(blockModel, COLUMNS);
const sites = await loadSites();
const pages = globSync('held-out/*/*.expected.json', { cwd: FIXTURES }).map((name) => {
  const file = join(FIXTURES, name);
  return {
    expected: JSON.parse(readFileSync(file, 'utf8')) as { url: string; text: string[]; bait: string[] },
    html: readFileSync(file.replace(/\.expected\.json$/, '.html'), 'utf8'),
  };
});
for (const [label, rules] of [
  ['with the outlets’ rules', sites],
  ['generic only', []],
] as const) {
  console.log(`${label}: ${summary(rules)}`);
}

function summary(rules: readonly Site[]): string {
  let exact = 0;
  let f1 = 0;
  let lost = 0;
  let extra = 0;
  let blocks = 0;
  let bait = 0;
  let planted = 0;
  for (const { expected, html } of pages) {
    const { document } = parseHTML(html);
    const site = findSite(rules, new URL(expected.url).hostname);
    const result = extractArticle(document as unknown as Document, {
      url: expected.url,
      site,
      match,
      vendors,
      model,
      readAt: null,
    });
    const text = result.ok ? toText(result.value.blocks) : '';
    const found = text.split('\n\n');
    if (text === expected.text.join('\n\n')) exact++;
    f1 += scoreText(text, expected.text.join('\n\n')).f1;
    blocks += expected.text.length;
    lost += expected.text.filter((block) => !found.includes(block)).length;
    extra += found.filter((block) => !expected.text.includes(block)).length;
    planted += expected.bait.length;
    bait += expected.bait.filter((line) => text.includes(line)).length;
  }
  const n = pages.length;
  return `${n} pages, F1 ${(f1 / n).toFixed(4)}, ${exact} word for word, ${lost} of ${blocks} blocks lost, ${extra} too many, ${bait} of ${planted} bait lines left`;
}
