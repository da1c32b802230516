import type { ComponentType, RefObject } from 'preact';
import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';

/** What an article can do without in its first frame, loaded after it: a chunk of its own. */
export interface Extras {
  /** Clean text with its source. */
  textOf(article: Article): string;
  Take: ComponentType<{ article: Article; context: ContextSummary | null }>;
  Marks: ComponentType<{
    root: RefObject<HTMLElement | null>;
    scroller: RefObject<HTMLElement | null>;
    context: ContextSummary;
  }>;
}

/** Null until an article is there and they have come. */
export type LoadedExtras = Extras | 'failed' | null;
