import type { ContextSummary } from '../core/context/summary.ts';
import type { OutletLook } from '../core/page/health.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { findSite, hostOf, type OutletInfo } from '../core/sites.ts';
import { parseContext, parseReadAnswer } from '../messages/article-schema.ts';
import type {
  OverlayRequest,
  PageError,
  PageState,
  ReadAnswer,
  TabInfo,
  TabRequestName,
  TabRequests,
} from '../messages/contract.ts';
import type { PausesService } from './pauses.ts';
import type { VisitsService } from './visits.ts';

/** What stands for an answer that is none. */
const UNREADABLE: ReadAnswer = {
  article: null,
  error: 'article.failed',
  reason: null,
  timing: { extractMs: 0 },
};

/** What the service needs of tabs; `utils/platform/tabs.ts` fits it. */
export interface PagesTabs {
  urlOf(tabId: number): Promise<string | null>;
  all(): Promise<number[]>;
  inject(tabId: number, files: readonly string[]): Promise<Result<null, PageError>>;
  ask<N extends TabRequestName>(tabId: number, name: N, request: TabRequests[N]['request']): Promise<unknown>;
  mayRead(url: string): Promise<boolean>;
  look(
    tabId: number,
    patienceMs: number,
  ): Promise<(OutletLook & { isArticle: boolean; isNew: boolean }) | null>;
}

export interface PagesDeps {
  tabs: PagesTabs;
  outlets: readonly OutletInfo[];
  pauses: Pick<PausesService, 'list' | 'isToday'>;
  visits: Pick<VisitsService, 'keep' | 'looked' | 'changed'>;
}

/** Reads the page's links, for where the article is shown. */
const LINKS = '/links.js';
const READER = '/reader.js';
const OVERLAY = '/overlay.js';
const CONTEXT = '/context.js';
const PATIENCE_MS = 3000;
const ABSENT: PageState = { present: false, hidden: 0, hiding: true };

export type PagesService = ReturnType<typeof createPagesService>;

/**
 * What the popup asks about a tab: which page it is, its article, what is hidden on it. Nothing rejects for
 * what a page may do; a tab that cannot be read answers with the reason.
 */
export function createPagesService({ tabs, outlets, pauses, visits }: PagesDeps) {
  async function info(tabId: number): Promise<TabInfo> {
    const url = await tabs.urlOf(tabId).catch(() => null);
    const host = url ? hostOf(url) : null;
    const site = host ? findSite(outlets, host) : null;
    const isPaused = host !== null && (await pauses.list()).includes(host);
    return {
      tabId,
      url,
      host,
      outlet: site ? { id: site.id, name: site.name } : null,
      always: url !== null && (await tabs.mayRead(url)),
      paused: isPaused,
      today: isPaused && (await pauses.isToday(host)),
      changed: site !== null && (await visits.changed(site.id)),
    };
  }

  /** The outlet's rules first (a tab older than the extension has none yet), then the scripts that use them. */
  async function injectAll(tabId: number, files: readonly string[]): Promise<Result<null, PageError>> {
    const url = await tabs.urlOf(tabId).catch(() => null);
    const outlet = findSite(outlets, (url && hostOf(url)) || '');
    // At once: one after the other each waits for the way to the page and back, which is longer than its work.
    return tabs.inject(tabId, [...(outlet ? [`/outlets/${outlet.id}.js`] : []), ...files]);
  }

  async function read(tabId: number): Promise<Result<ReadAnswer, PageError>> {
    const injected = await injectAll(tabId, [LINKS, READER]);
    if (!injected.ok) return injected;
    try {
      const answer = parseReadAnswer(await tabs.ask(tabId, 'reader.extract', {}));
      return answer ? ok(answer) : ok(UNREADABLE);
    } catch (error) {
      // The tab navigated or closed while its page was being read.
      return fail('page.gone', String(error));
    }
  }

  async function openOverlay(tabId: number, request: OverlayRequest = {}): Promise<Result<null, PageError>> {
    const injected = await injectAll(tabId, [LINKS, READER, CONTEXT, OVERLAY]);
    if (!injected.ok) return injected;
    try {
      await tabs.ask(tabId, 'reader.overlay', request);
      return ok(null);
    } catch (error) {
      return fail('page.gone', String(error));
    }
  }

  async function context(tabId: number): Promise<Result<ContextSummary | null, PageError>> {
    const injected = await injectAll(tabId, [READER, CONTEXT]);
    if (!injected.ok) return injected;
    try {
      return ok(parseContext(await tabs.ask(tabId, 'context.summary', {})));
    } catch (error) {
      return fail('page.gone', String(error));
    }
  }

  /**
   * A page's always-on script has spoken. At listed outlets the count is kept (`isPrivate`: nothing is), and where it
   * is an article by the outlet's own rules its text is marked, unless the reader wants none there (`unmarked`, or
   * null for none at all), and the panel opened, where the reader asked for that (`opening`).
   */
  async function visited(
    { tabId, hidden, isPrivate }: { tabId: number; hidden: number; isPrivate: boolean },
    { unmarked, opening }: { unmarked: readonly string[] | null; opening: readonly string[] },
  ): Promise<void> {
    const url = (await tabs.urlOf(tabId).catch(() => null)) ?? '';
    const outlet = findSite(outlets, hostOf(url) ?? '')?.id;
    if (!outlet) return;
    const isFirst = isPrivate ? false : await visits.keep({ tabId, url, outlet, hidden });
    const look = await tabs.look(tabId, 0);
    // Later counts of the same page; one that was loaded again is new.
    if (!look?.isArticle || !look.isNew) return;
    if (unmarked && !unmarked.includes(outlet)) await injectAll(tabId, [CONTEXT]);
    if (opening.includes(outlet)) await openOverlay(tabId, { auto: true });
    // A page that builds itself has its text a little later.
    if (isFirst)
      await visits.looked(outlet, look.layout < 0 ? ((await tabs.look(tabId, PATIENCE_MS)) ?? look) : look);
  }

  /** Marks the text of an article that is open already, as `visited` does with one that is opened. */
  async function mark(tabId: number, unmarked: readonly string[]): Promise<void> {
    const url = (await tabs.urlOf(tabId).catch(() => null)) ?? '';
    const outlet = findSite(outlets, hostOf(url) ?? '')?.id;
    if (!outlet || unmarked.includes(outlet)) return;
    if ((await tabs.look(tabId, 0))?.isArticle) await injectAll(tabId, [CONTEXT]);
  }

  /** Has the always-on script count again: marks that others set or take off are no change that it watches. */
  async function recount(tabId: number): Promise<void> {
    const { present, hiding } = await pageState(tabs, tabId, 'news.state', {});
    if (present) await pageState(tabs, tabId, 'news.hiding', { hiding });
  }

  return {
    info,
    recount,
    read,
    context,
    visited,
    mark,
    open: () => tabs.all(),
    /** Shows the card of the next mark; where no marks are, nothing happens. */
    walk: (tabId: number) => tabs.ask(tabId, 'context.walk', {}).catch(() => null),
    openOverlay,
    state: (tabId: number) => pageState(tabs, tabId, 'news.state', {}),
    setHiding: (tabId: number, hiding: boolean) => pageState(tabs, tabId, 'news.hiding', { hiding }),
  };
}

/** Asks the always-on script; where it does not run (another site, just updated) there is nothing hidden. */
async function pageState<N extends 'news.state' | 'news.hiding'>(
  tabs: PagesTabs,
  tabId: number,
  name: N,
  request: TabRequests[N]['request'],
): Promise<PageState> {
  const raw = (await tabs.ask(tabId, name, request).catch(() => null)) as Partial<PageState> | null;
  if (!raw || typeof raw.hidden !== 'number' || typeof raw.hiding !== 'boolean') return ABSENT;
  return { present: true, hidden: raw.hidden, hiding: raw.hiding };
}
