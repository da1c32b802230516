import { bundleInPage } from '../bench/in-page/bundle.ts';
import type { PageRows } from '../bench/in-page/rows.ts';
import { type LanePage, openLanes } from '../bench/lanes.ts';
import { labelBlocks } from './label.ts';

/** A page to learn from: its blocks with their features, and how much of each belongs to the article. */
export interface TrainingPage extends PageRows {
  id: string;
  url: string;
  /** The article's text as people wrote it down. */
  text: string;
  labels: Float32Array;
}

/** Reads pages in Chromium, whose parser and Readability the features come from; sorted by id. */
export async function collectPages(
  pages: readonly (LanePage & { id: string; text: string })[],
  lanes: number,
): Promise<TrainingPage[]> {
  const script = await bundleInPage();
  const browser = await openLanes('chromium', lanes);
  const collected: TrainingPage[] = [];
  try {
    await Promise.all(
      pages.map(async (page) => {
        const answer = await browser.run(page, async (tab) => {
          await tab.evaluate(`(() => { ${script}\n return true; })()`);
          return tab.evaluate<string>('JSON.stringify(tazaBench.rows())');
        });
        if (!answer.ok) throw new Error(`${page.id}: ${answer.error}`);
        const rows = JSON.parse(answer.value) as PageRows;
        const { id, url, text } = page;
        collected.push({ id, url, text, ...rows, labels: labelBlocks(rows.texts, text) });
        if (collected.length % 100 === 0)
          process.stderr.write(`${collected.length} of ${pages.length} read\n`);
      }),
    );
  } finally {
    await browser.close();
  }
  return collected.sort((a, b) => (a.id < b.id ? -1 : 1));
}
