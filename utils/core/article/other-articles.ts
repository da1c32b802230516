import { preview } from '../text/normalize.ts';
import { similar } from './title.ts';
import type { Removal } from './types.ts';

/**
 * Takes further articles of an endless page out of the copy: whatever holds another `<h1>` and not this
 * article's. The largest such container goes; the page's own title must be on the page, or nothing does.
 */
export function pruneOtherArticles(copy: Document, title: string): Removal[] {
  const headings = [...copy.querySelectorAll('h1')];
  const own = headings.find((heading) => similar(heading.textContent ?? '', title));
  if (!own || headings.length < 2) return [];
  const removed: Removal[] = [];
  for (const heading of headings) {
    if (
      heading === own ||
      similar(heading.textContent ?? '', title) ||
      !copy.documentElement.contains(heading)
    )
      continue;
    const container = containerWithout(heading, own);
    // A bare heading (a logo, a section's name) is not an article.
    if (!container || container.querySelectorAll('p').length === 0) continue;
    removed.push({
      step: 'bait',
      kind: 'next-article',
      rule: 'structure:second-title',
      reason: 'another article below this one',
      preview: preview(heading.textContent ?? ''),
      links: [],
    });
    container.remove();
  }
  return removed;
}

function containerWithout(heading: Element, own: Element): Element | null {
  let container: Element | null = null;
  for (
    let up: Element | null = heading;
    up && !up.contains(own) && up.localName !== 'body';
    up = up.parentElement
  ) {
    container = up;
  }
  return container;
}
