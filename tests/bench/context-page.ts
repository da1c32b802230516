import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../harness/build.ts';
import type { BrowserKind } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { FIXTURES, startSampleInternet } from '../harness/sample.ts';
import { loadCorpus } from '../unit/context/corpus.ts';

const URL_OF_LONG = 'https://forbes.kz/articles/enpf-portfel-5000';
const WORDS = 5000;
const VISITS = 7;

/** An article of 5,000 words in a listed outlet's layout: paragraphs of ten sentences, one or two of them with a sum. */
export function longPage(): string {
  const page = readFileSync(join(FIXTURES, 'outlets/forbes/enpf-portfel.html'), 'utf8');
  const russian = loadCorpus('dev').filter(({ language }) => language === 'ru');
  const plain = russian.filter(({ expected }) => expected.length === 0).map(({ text }) => text);
  const rich = russian.filter(({ expected }) => expected.length > 0).map(({ text }) => text);
  let words = 0;
  let text = '';
  for (let i = 0; words < WORDS; i++) {
    const around = Array.from({ length: 9 }, (_, k) => plain[(i * 9 + k) % plain.length] ?? '');
    const paragraph = [...around.slice(0, 4), rich[i % rich.length] ?? '', ...around.slice(4)].join(' ');
    words += paragraph.split(' ').length;
    text += `<p>${paragraph}</p>`;
  }
  const first = page.indexOf('ЕНПФ', page.indexOf('<body'));
  const at = page.indexOf(
    '<p',
    page.indexOf('28,9') === -1 ? first : page.lastIndexOf('<p', page.indexOf('28,9')),
  );
  return page.slice(0, at) + text + page.slice(at);
}

/** Prints how long marking a 5,000-word article takes in each browser: all slices together, and the longest. */
export async function benchPage(kind: BrowserKind): Promise<void> {
  const extensionDir = await ensureBuild({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    mode: 'test',
  });
  const internet = await startSampleInternet();
  const body = longPage();
  internet.addRoute(({ url }) =>
    url.startsWith(URL_OF_LONG) ? { body, contentType: 'text/html; charset=utf-8' } : null,
  );
  const session = await launch(kind, { extensionDir, internet, lang: 'ru' });
  const rows: { marks: number; total: number; longest: number }[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const tab = await session.openPage(`${URL_OF_LONG}?${visit}`);
    await tab.waitFor('CSS.highlights.get("taza-context")?.size > 0', { what: 'the marks' });
    rows.push(
      await tab.evaluate(() => {
        const slices = performance.getEntriesByName('taza-context').map(({ duration }) => duration);
        const total = slices.reduce((sum, ms) => sum + ms, 0);
        return { marks: CSS.highlights.get('taza-context')?.size ?? 0, total, longest: Math.max(...slices) };
      }),
    );
    await tab.close();
  }
  await session.close();
  await internet.close();
  // The least tells what the work costs, the rest what else the machine was doing.
  const told = (name: string, pick: (row: (typeof rows)[number]) => number) => {
    const sorted = rows.map(pick).sort((a, b) => a - b);
    const [least = 0, middle = 0, most = 0] = [0, Math.floor(VISITS / 2), VISITS - 1].map((i) => sorted[i]);
    return `${name} ${least.toFixed(1)} / ${middle.toFixed(1)} / ${most.toFixed(1)} ms`;
  };
  console.log(
    `${kind.padEnd(10)} ${rows[0]?.marks ?? 0} marks  ${told('all', ({ total }) => total)}  ${told('longest slice', ({ longest }) => longest)}`,
  );
}
