import { preview } from '../text/normalize.ts';
import { similar } from './title.ts';
import type { Removal } from './types.ts';

const CONTAINER = 'article,main,[role="article"],.hentry';

/**
 * Takes further articles of an endless page out of the copy: containers that the markup calls an article,
 * with an `<h1>` of their own, beside the one that holds this page's title. Many pages use `<h1>` for every
 * section; without such a container of its own a second `<h1>` is one of those.
 */
export function pruneOtherArticles(copy: Document, title: string): Removal[] {
  const headings = [...copy.querySelectorAll('h1')];
  const own = headings.find((heading) => similar(heading.textContent ?? '', title))?.closest(CONTAINER);
  if (!own || headings.length < 2) return [];
  const removed: Removal[] = [];
  for (const heading of headings) {
    const other = heading.closest(CONTAINER);
    if (!other || other === own || other.contains(own) || own.contains(other)) continue;
    // Gone with an earlier one.
    if (!copy.documentElement.contains(other)) continue;
    removed.push({
      step: 'bait',
      kind: 'next-article',
      rule: 'structure:second-article',
      reason: 'another article below this one',
      preview: preview(heading.textContent ?? ''),
      links: [],
    });
    other.remove();
  }
  return removed;
}
