import type { ComponentType, RefObject } from 'preact';
import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';

/** What an article can do without in its first frame, loaded after it: a chunk of its own. */
export interface Extras {
  /** The name of what is taken along. */
  title: string;
  Take: ComponentType<{ article: Article; context: ContextSummary | null }>;
  Marks: ComponentType<{
    root: RefObject<HTMLElement | null>;
    scroller: RefObject<HTMLElement | null>;
    context: ContextSummary;
  }>;
}
