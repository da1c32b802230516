import type { ReadAnswer } from './contract.ts';

/**
 * What the reader script leaves in its isolated world for the overlay script, which is injected after it.
 * The page's own world never sees it.
 */
export interface ReaderWorld {
  tazaReader?: { read(): ReadAnswer };
  tazaOverlay?: true;
}

export const readerWorld = globalThis as ReaderWorld;
