import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../harness/build.ts';
import type { BrowserKind, Session } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { FIXTURES, startSampleInternet } from '../harness/sample.ts';
import { loadCorpus } from '../unit/context/corpus.ts';
import { type Work, workOf } from './context-work.ts';

const URL_OF_LONG = 'https://forbes.kz/articles/enpf-portfel-5000';
const WORDS = 5000;
const VISITS = 9;

/**
 * An article of 5,000 words in a listed outlet's layout. `news`: the sample articles of the outlets, one after another;
 * `hard`: of ten sentences nine look like sums and are none, a worst case that no newsroom writes.
 */
export function longPage(kind: 'news' | 'hard'): string {
  const page = readFileSync(join(FIXTURES, 'outlets/forbes/enpf-portfel.html'), 'utf8');
  let words = 0;
  let text = '';
  for (const paragraph of kind === 'news' ? newsParagraphs() : hardParagraphs()) {
    if (words >= WORDS) break;
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

function newsParagraphs(): string[] {
  const folder = join(FIXTURES, 'outlets');
  const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.expected.json'))
    .sort()
    .map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { language: string; text: string[] },
    );
  return articles.flatMap(({ language, text }) => (language === 'ru' ? text : []));
}

function* hardParagraphs(): Generator<string> {
  const russian = loadCorpus('dev').filter(({ language }) => language === 'ru');
  const plain = russian.filter(({ expected }) => expected.length === 0).map(({ text }) => text);
  const rich = russian.filter(({ expected }) => expected.length > 0).map(({ text }) => text);
  for (let i = 0; ; i++) {
    const around = Array.from({ length: 9 }, (_, k) => plain[(i * 9 + k) % plain.length] ?? '');
    yield [...around.slice(0, 4), rich[i % rich.length] ?? '', ...around.slice(4)].join(' ');
  }
}

interface Visit extends Work {
  marks: number;
}

/**
 * Prints how long marking a 5,000-word article takes in a browser: all slices together, and the longest. With the
 * folder of another build (`against`, which may have `{browser}` in it) both are visited in turns.
 */
export async function benchPage(browser: BrowserKind, article: 'news' | 'hard', against?: string) {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const builds = [await ensureBuild({ browser: target, mode: 'test' })];
  if (against) builds.unshift(against.replace('{browser}', target));
  const internet = await startSampleInternet();
  const body = longPage(article);
  internet.addRoute(({ url }) =>
    url.startsWith(URL_OF_LONG) ? { body, contentType: 'text/html; charset=utf-8' } : null,
  );
  const sides: { session: Session; visits: Visit[] }[] = [];
  for (const extensionDir of builds)
    sides.push({ session: await launch(browser, { extensionDir, internet, lang: 'ru' }), visits: [] });
  for (let visit = 0; visit < VISITS; visit++)
    for (const { session, visits } of visit % 2 ? sides.toReversed() : sides)
      visits.push(await visitPage(session, `${URL_OF_LONG}?${visit}`));
  for (const { session } of sides) await session.close();
  const print = (i: number, words: string) =>
    console.log(`${browser.padEnd(10)} ${article} ${i < builds.length - 1 ? 'before' : 'now   '} ${words}`);
  for (const [i, { visits }] of sides.entries()) print(i, `${visits[0]?.marks ?? 0} marks  ${told(visits)}`);
  if (browser === 'chromium')
    for (const [i, work] of (await workOf(builds, internet, URL_OF_LONG, VISITS)).entries())
      print(i, `processor ${told(work)}`);
  await internet.close();
}

async function visitPage(session: Session, url: string): Promise<Visit> {
  const tab = await session.openPage(url);
  await tab.waitFor('CSS.highlights.get("taza-context")?.size > 0', { what: 'the marks' });
  const visit = await tab.evaluate(() => {
    const slices = performance.getEntriesByName('taza-context').map(({ duration }) => duration);
    const total = slices.reduce((sum, ms) => sum + ms, 0);
    return { marks: CSS.highlights.get('taza-context')?.size ?? 0, total, longest: Math.max(...slices) };
  });
  await tab.close();
  return visit;
}

/** The least tells what the work costs, the rest what else the machine was doing. */
function told(visits: readonly Work[]): string {
  const figures = (name: string, pick: (visit: Work) => number) => {
    const sorted = visits.map(pick).sort((a, b) => a - b);
    const [least = 0, middle = 0, most = 0] = [0, Math.floor(VISITS / 2), VISITS - 1].map((i) => sorted[i]);
    return `${name} ${least.toFixed(1)} / ${middle.toFixed(1)} / ${most.toFixed(1)} ms`;
  };
  const all = figures('all', ({ total }) => total);
  return `${all}  ${figures('longest slice', ({ longest }) => longest)}`;
}
