import type { ContextSummary } from '../core/context/summary.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { findSite, type OutletInfo } from '../core/sites.ts';
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
  inject(tabId: number, file: string): Promise<Result<null, PageError>>;
  ask<N extends TabRequestName>(tabId: number, name: N, request: TabRequests[N]['request']): Promise<unknown>;
  mayRead(url: string): Promise<boolean>;
}

export interface PagesDeps {
  tabs: PagesTabs;
  outlets: readonly OutletInfo[];
  paused: { read(): Promise<string[]>; write(hosts: string[]): Promise<void> };
}

const READER = '/reader.js';
const OVERLAY = '/overlay.js';
const CONTEXT = '/context.js';
const ABSENT: PageState = { present: false, hidden: 0, hiding: true };

export type PagesService = ReturnType<typeof createPagesService>;

/**
 * What the popup asks about a tab: which page it is, its article, what is hidden on it. Nothing rejects for
 * what a page may do; a tab that cannot be read answers with the reason.
 */
export function createPagesService({ tabs, outlets, paused }: PagesDeps) {
  async function info(tabId: number): Promise<TabInfo> {
    const url = await tabs.urlOf(tabId).catch(() => null);
    const host = url ? hostOf(url) : null;
    const site = host ? findSite(outlets, host) : null;
    return {
      tabId,
      url,
      host,
      outlet: site ? { id: site.id, name: site.name } : null,
      always: url !== null && (await tabs.mayRead(url)),
      paused: host !== null && (await paused.read()).includes(host),
    };
  }

  /** The outlet's rules first (a tab older than the extension has none yet), then the scripts that use them. */
  async function injectAll(tabId: number, files: readonly string[]): Promise<Result<null, PageError>> {
    const url = await tabs.urlOf(tabId).catch(() => null);
    const outlet = findSite(outlets, (url && hostOf(url)) || '');
    for (const file of [...(outlet ? [`/outlets/${outlet.id}.js`] : []), ...files]) {
      const injected = await tabs.inject(tabId, file);
      if (!injected.ok) return injected;
    }
    return ok(null);
  }

  async function read(tabId: number): Promise<Result<ReadAnswer, PageError>> {
    const injected = await injectAll(tabId, [READER]);
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
    const injected = await injectAll(tabId, [READER, CONTEXT, OVERLAY]);
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

  /** Addresses that have their marks already, by tab; forgotten with the worker, after which the scripts notice. */
  const marked = new Map<number, string>();
  const opened = new Map<number, string>();

  /** The listed outlet in a tab, once an address: null where it is none, or has been told before. */
  async function newlyIn(tabId: number, seen: Map<number, string>): Promise<OutletInfo | null> {
    const url = (await tabs.urlOf(tabId).catch(() => null)) ?? '';
    const outlet = findSite(outlets, hostOf(url) ?? '');
    if (!outlet || seen.get(tabId) === url) return null;
    seen.set(tabId, url);
    return outlet;
  }

  /** Puts the script that marks the text into a page of a listed outlet, unless the reader switched it off there. */
  async function mark(tabId: number, unmarked: readonly string[]): Promise<void> {
    const outlet = await newlyIn(tabId, marked);
    if (outlet && !unmarked.includes(outlet.id)) await injectAll(tabId, [CONTEXT]);
  }

  /** Opens the panel on an article of an outlet where the reader asked for it. */
  async function openByItself(tabId: number, wanted: readonly string[]): Promise<void> {
    const outlet = await newlyIn(tabId, opened);
    if (outlet && wanted.includes(outlet.id)) await openOverlay(tabId, { auto: true });
  }

  return {
    info,
    read,
    context,
    mark,
    openByItself,
    /** Shows the card of the next mark; where no marks are, nothing happens. */
    walk: (tabId: number) => tabs.ask(tabId, 'context.walk', {}).catch(() => null),
    openOverlay,
    state: (tabId: number) => pageState(tabs, tabId, 'news.state', {}),
    setHiding: (tabId: number, hiding: boolean) => pageState(tabs, tabId, 'news.hiding', { hiding }),
    /** Answers with the whole new list of paused hosts. */
    async pause(host: string, isPaused: boolean): Promise<string[]> {
      const others = (await paused.read()).filter((known) => known !== host);
      const next = isPaused ? [...others, host].sort() : others;
      await paused.write(next);
      return next;
    },
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

function hostOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? hostname : null;
  } catch {
    return null;
  }
}
