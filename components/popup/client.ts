import type { ContextSummary } from '../../utils/core/context/summary.ts';
import type { RatesView } from '../../utils/core/rates/types.ts';
import type { Result } from '../../utils/core/result.ts';
import type { PageError, PageState, ReadAnswer, TabInfo } from '../../utils/messages/contract.ts';

export interface RatesFeed {
  /** What is stored, read before the first frame; null when nothing is, or it could not be read. */
  initial: RatesView | null;
  /** Calls back with every newly stored view; returns the way to stop. */
  subscribe(onChange: (view: RatesView) => void): () => void;
  /** Fetches when due, or in any case with `force`. Rejects when the background or its storage fails. */
  refresh(force: boolean): Promise<RatesView>;
}

/**
 * All the popup asks of the world, bound to one tab. Any promise may reject: the popup then says that Taza
 * is not answering.
 */
export interface PopupClient {
  rates(): RatesFeed;
  tabInfo(): Promise<TabInfo>;
  read(): Promise<Result<ReadAnswer, PageError>>;
  /** What the article's sums, units and short forms mean. */
  context(): Promise<Result<ContextSummary | null, PageError>>;
  pageState(): Promise<PageState>;
  setHiding(hiding: boolean): Promise<PageState>;
  /** For good, or with `today` until the day is over. */
  pause(host: string, paused: boolean, today?: boolean): Promise<unknown>;
  /** After success the entrypoint closes the popup, so that focus lands in the overlay. */
  openOverlay(): Promise<Result<null, PageError>>;
  /** Takes a match pattern (`https://host/*`); called straight from a click, as browsers demand. */
  requestHost(pattern: string): Promise<boolean>;
  openOptions(): void;
  /** The block of an article at which the reader stopped; 0 where nothing is known. */
  placeOf(address: string): number;
  keepPlace(address: string, block: number): void;
  /** Remembers that the strip of rates is folded, or is not. */
  fold(isFolded: boolean): void;
  copy(text: string): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
}
