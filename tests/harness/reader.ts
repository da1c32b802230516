import { articleToMarkdown } from '../../utils/core/article/markdown.ts';
import { toText } from '../../utils/core/article/text.ts';
import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import type { RatesView } from '../../utils/core/rates/types.ts';
import { ensureBuild } from './build.ts';
import { lookAtCash, ratesWithCash } from './cash-look.ts';
import type { BrowserKind, Session, Tab } from './driver.ts';
import { ask } from './extension-page.ts';
import type { Internet, RouteHandler } from './internet-types.ts';
import { launch } from './launch.ts';
import type { SavedPage } from './read-pages.ts';
import { tabIdOf } from './tab-id.ts';

export interface PageReport {
  url: string;
  article: (Article & { text: string; markdown: string }) | null;
  rates: Pick<RatesView, 'quotes' | 'asOf' | 'stale' | 'source'>;
  context: ContextSummary;
  page: { hidden: number };
  timing: { extractMs: number; totalMs: number };
  error: string | null;
}

export interface Reader {
  session: Session;
  read(page: SavedPage): Promise<PageReport>;
  close(): Promise<void>;
}

const NO_RATES: PageReport['rates'] = { quotes: [], asOf: null, stale: false, source: null };
/** Addresses that one tab at a time may show. */
const BLANK = 'https://blank.taza.test/';

interface Lane {
  tab: Tab;
  tabId: number;
}

/**
 * A browser with the test build that reads saved pages one after another, each at its own address, in `lanes`
 * tabs at a time. Two pages of one address never load at the same time.
 */
export async function startReader(kind: BrowserKind, internet: Internet, laneCount = 1): Promise<Reader> {
  const extensionDir = await ensureBuild({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    mode: 'test',
  });
  const session = await launch(kind, { extensionDir, internet });
  const panel = await session.openExtensionPage('options.html');
  await ask(panel, 'rates.refresh', { force: false }).catch(() => null);
  // Without them the popup has its official rates all the same.
  await lookAtCash(session).catch(() => undefined);
  const rates = await ratesWithCash(panel).then(pickRates, () => NO_RATES);
  const served = new Map<string, SavedPage>();
  const remove = internet.addRoute(servePages(served));
  const idle: Lane[] = [];
  const waiting: ((lane: Lane) => void)[] = [];
  for (let i = 0; i < laneCount; i++) {
    const tab = await session.openPage(`${BLANK}${i}`);
    idle.push({ tab, tabId: await tabIdOf(panel, tab) });
  }
  const take = () =>
    new Promise<Lane>((done) => {
      const lane = idle.pop();
      if (lane) done(lane);
      else waiting.push(done);
    });
  const release = (lane: Lane) => {
    const next = waiting.shift();
    if (next) next(lane);
    else idle.push(lane);
  };
  return {
    session,
    async read(page) {
      const lane = await take();
      const began = performance.now();
      try {
        served.set(new URL(page.url).href, page);
        const report =
          page.body === null ? failed(page, rates, 'file.missing') : await readIn(lane, panel, page, rates);
        report.timing.totalMs = Math.round(performance.now() - began);
        return report;
      } catch {
        // The tab crashed or the page never loaded; the others must go on.
        return failed(page, rates, 'page.failed');
      } finally {
        release(lane);
      }
    },
    async close() {
      remove();
      await session.close();
    },
  };
}

function servePages(served: ReadonlyMap<string, SavedPage>): RouteHandler {
  return ({ url, host }) => {
    if (BLANK.includes(host)) return { body: '<!doctype html><title>.</title>', contentType: 'text/html' };
    const page = served.get(new URL(url).href);
    if (!page?.body) return null;
    const declared = /<meta\b[^>]*charset/i.test(Buffer.from(page.body.subarray(0, 4096)).toString('latin1'));
    return {
      body: page.body,
      headers: page.headers,
      contentType: page.headers['content-type'] ?? (declared ? 'text/html' : 'text/html; charset=utf-8'),
    };
  };
}

async function readIn(
  lane: Lane,
  panel: Tab,
  page: SavedPage,
  rates: PageReport['rates'],
): Promise<PageReport> {
  await lane.tab.goto(page.url);
  const answer = await ask(panel, 'article.read', { tabId: lane.tabId });
  const state = await ask(panel, 'page.state', { tabId: lane.tabId });
  const report = failed(page, rates, answer.ok ? answer.value.error : answer.code);
  report.page.hidden = state.hidden;
  if (!answer.ok) return report;
  report.timing.extractMs = answer.value.timing.extractMs;
  const { article } = answer.value;
  const context = article ? await ask(panel, 'context.read', { tabId: lane.tabId }) : null;
  if (context?.ok && context.value) report.context = context.value;
  if (article)
    report.article = { ...article, text: toText(article.blocks), markdown: articleToMarkdown(article) };
  return report;
}

function failed(page: SavedPage, rates: PageReport['rates'], error: string | null): PageReport {
  return {
    url: page.url,
    article: null,
    rates,
    context: { amounts: [], indices: [], terms: [] },
    page: { hidden: 0 },
    timing: { extractMs: 0, totalMs: 0 },
    error,
  };
}

function pickRates({ quotes, asOf, stale, source }: RatesView): PageReport['rates'] {
  return { quotes, asOf, stale, source };
}
