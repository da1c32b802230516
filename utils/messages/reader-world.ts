import type { Article } from '../core/article/types.ts';
import type { ContextSummary } from '../core/context/summary.ts';
import type { PageLinks } from '../core/links/page-links.ts';
import type { ReadAnswer } from './contract.ts';

/** Functions of a library that one script brings for both; what they are is the library's business. */
export type Lent = Record<
  | 'render'
  | 'Fragment'
  | 'jsx'
  | 'jsxs'
  | 'useCallback'
  | 'useEffect'
  | 'useLayoutEffect'
  | 'useRef'
  | 'useState',
  unknown
>;

/**
 * What the scripts injected into a page leave in their isolated world for those that come after them.
 * The page's own world never sees it.
 */
export interface ReaderWorld {
  tazaLent?: Lent;
  tazaReader?: { read(): ReadAnswer };
  tazaLinks?: PageLinks;
  tazaOverlay?: true;
  /** Shows the next mark's card in the open reading view; answers whether there is one. */
  tazaWalk?: (() => boolean) | undefined;
  tazaPage?: true;
  tazaContext?: { summary(article?: Article): Promise<ContextSummary | null> };
}

export const readerWorld = globalThis as ReaderWorld;
