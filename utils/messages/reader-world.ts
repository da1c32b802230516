import type { ContextSummary } from '../core/context/summary.ts';
import type { PageLinks } from '../core/links/page-links.ts';
import type { ReadAnswer } from './contract.ts';

/**
 * What the scripts injected into a page leave in their isolated world for those that come after them.
 * The page's own world never sees it.
 */
export interface ReaderWorld {
  tazaReader?: { read(): ReadAnswer };
  tazaLinks?: PageLinks;
  tazaOverlay?: true;
  /** Shows the next mark's card in the open reading view; answers whether there is one. */
  tazaWalk?: (() => boolean) | undefined;
  tazaPage?: true;
  tazaContext?: { summary(): Promise<ContextSummary | null> };
}

export const readerWorld = globalThis as ReaderWorld;
