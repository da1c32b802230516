import type { Article, ArticleError, NoArticleReason } from '../core/article/types.ts';
import type { ContextSummary } from '../core/context/summary.ts';
import type { HiddenThing } from '../core/page/hidden.ts';
import type { PageWords } from '../core/page/page-words.ts';
import type { FillStep, History, OfficialOn, OfficialProblem } from '../core/rates/days.ts';
import type { RatesView } from '../core/rates/types.ts';
import type { Result } from '../core/result.ts';
import type { Settings } from '../core/settings.ts';

/** What the always-on script knows of its page. */
export interface PageState {
  /** Taza's script runs in the tab. */
  present: boolean;
  /** Blocks hidden now, or that would be if hiding were on. */
  hidden: number;
  /** Bait is hidden (true) or the page is shown as it came (false). */
  hiding: boolean;
}

/** How what Taza shows on the page itself is to look, and what it says. */
export interface PageLook {
  language: string;
  theme: Settings['theme'];
  labels: PageWords;
}

/** What may be done with what is hidden on a page. */
export type PageAct = 'list' | 'show' | 'hide' | 'peek' | 'pick';

export type PageError =
  | 'page.browser' // the browser's own page, a file, about:blank …
  | 'page.protected' // stores and other pages closed to every extension
  | 'page.no-permission' // no host permission and no click on the icon
  | 'page.gone'; // the tab was closed, navigated or crashed in between

export interface ReadAnswer {
  article: Article | null;
  /** Why there is no article. */
  error: ArticleError | null;
  /** What kind of page it is instead, where `error` is `article.none`. */
  reason: NoArticleReason | null;
  timing: { extractMs: number };
}

/** What the popup needs to know of the tab it stands over. */
export interface TabInfo {
  tabId: number;
  /** Null where the browser does not tell (no permission for the page). */
  url: string | null;
  host: string | null;
  outlet: { id: string; name: string } | null;
  /** Reading is possible without a click on the toolbar icon. */
  always: boolean;
  /** Hiding is switched off for this host. */
  paused: boolean;
  /** And will be on again tomorrow. */
  today: boolean;
  /** The outlet's layout is no longer the one that is known: bait is found by general marks alone. */
  changed: boolean;
}

/**
 * Everything that may be asked of the background. `from` is the least trusted sender allowed:
 * 'page' = one of our own pages (popup, options), 'content' = also our scripts inside web pages.
 */
export interface Requests {
  'rates.get': { from: 'content'; request: Record<string, never>; response: RatesView };
  /** Fetches when due (or `force`), answers with what is then stored. */
  'rates.refresh': { from: 'page'; request: { force: boolean }; response: RatesView };
  /**
   * The official rate in force on a day (`YYYY-MM-DD`, Astana) from storage, fetched once where it is missing.
   * A day without a document answers with the last one before it, under that one's date.
   */
  'official.on': {
    from: 'content';
    request: { code: string; date: string };
    response: Result<OfficialOn, OfficialProblem>;
  };
  /** What is stored of the last year, and how many days of the last `span` are not; null where nothing is. */
  'history.get': { from: 'page'; request: { code: string; span: number }; response: History | null };
  /** Fetches one of the days that are missing. */
  'history.fill': { from: 'page'; request: { span: number }; response: FillStep };
  'tab.info': { from: 'page'; request: { tabId: number }; response: TabInfo };
  'article.read': { from: 'page'; request: { tabId: number }; response: Result<ReadAnswer, PageError> };
  /** `print` opens the print dialog with it. */
  'overlay.open': {
    from: 'page';
    request: { tabId: number; print?: boolean };
    response: Result<null, PageError>;
  };
  /** What the article's sums, units and short forms mean; null where there is no article. */
  'context.read': {
    from: 'page';
    request: { tabId: number };
    response: Result<ContextSummary | null, PageError>;
  };
  'page.state': { from: 'page'; request: { tabId: number }; response: PageState };
  'page.hiding': {
    from: 'page';
    request: { tabId: number; hiding: boolean };
    response: PageState;
  };
  /** For good, or with `today` until the day is over. Answers with the whole new list. */
  'outlet.pause': {
    from: 'page';
    request: { host: string; paused: boolean; today?: boolean };
    response: string[];
  };
  /** What was hidden in the last seven days, by outlet; nothing of private windows. */
  /** Remembers what the reader picked on the page that asks, or takes it back; whether it could be. */
  'pick.set': {
    from: 'content';
    request: { selector: string; label: string; on: boolean };
    response: boolean;
  };
  /** Forgets a pick of an outlet (id) or host. */
  'pick.remove': { from: 'page'; request: { site: string; selector: string }; response: null };
  'counts.get': { from: 'page'; request: Record<string, never>; response: Record<string, number> };
  'settings.get': { from: 'content'; request: Record<string, never>; response: Settings };
  'settings.set': { from: 'page'; request: Partial<Settings>; response: Settings };
  /** Forgets everything that is stored. */
  'data.erase': { from: 'page'; request: Record<string, never>; response: null };
  /** Theme and typography as chosen in the reading view: all that a script in a page may change of the settings. */
  'reading.look': {
    from: 'content';
    request: Pick<Settings, 'theme' | 'reading'>;
    response: null;
  };
  /** Where the reader stopped in an article, as the number of a block; null where nothing is known. */
  'place.get': { from: 'content'; request: { key: string }; response: number | null };
  /** Block 0 forgets the article. From a private window nothing is kept. */
  'place.set': { from: 'content'; request: { key: string; block: number }; response: null };
  /** The reader brought something back on the page that asks: what stays hidden is counted again. */
  'page.changed': { from: 'content'; request: Record<string, never>; response: null };
  /** The always-on script tells how much it hid; answered with nothing of value. */
  'page.counted': { from: 'content'; request: { hidden: number; hiding: boolean }; response: null };
}

export type RequestName = keyof Requests;
export type RequestOf<N extends RequestName> = Requests[N]['request'];
export type ResponseOf<N extends RequestName> = Requests[N]['response'];

/** `auto`: the outlet's articles open by themselves, once each. `print`: to be printed; asked again it stays open. */
export interface OverlayRequest {
  auto?: boolean;
  print?: boolean;
}

/** What the background may ask of the scripts in a tab. */
export interface TabRequests {
  'news.state': { request: Record<string, never>; response: PageState };
  'news.hiding': { request: { hiding: boolean }; response: PageState };
  /**
   * The things hidden on the page, after one of them (`id`) was shown again, hidden again, or is being shown in its
   * place; `pick` lets the reader point at something to hide. The popup brings its words and colours along.
   */
  'page.act': { request: { act: PageAct; id?: number; look: PageLook }; response: HiddenThing[] };
  'reader.extract': { request: Record<string, never>; response: ReadAnswer };
  /** Opens or closes the panel; not shown where there is no article. */
  'context.summary': { request: Record<string, never>; response: ContextSummary | null };
  /** Shows the card of the next mark on the page; answers whether there is one. */
  'context.walk': { request: Record<string, never>; response: { shown: boolean } };
  'reader.overlay': { request: OverlayRequest; response: { shown: boolean } };
}

export type TabRequestName = keyof TabRequests;

/** The envelope on the wire; `taza` tells our messages from anything else. */
export interface Envelope<N extends string = string, P = unknown> {
  taza: 1;
  name: N;
  payload: P;
}

export function envelope<N extends string, P>(name: N, payload: P): Envelope<N, P> {
  return { taza: 1, name, payload };
}

/** The message as an envelope of ours, or null. The payload is still unchecked. */
export function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const m = message as Record<string, unknown>;
  return m.taza === 1 && typeof m.name === 'string' ? { taza: 1, name: m.name, payload: m.payload } : null;
}
