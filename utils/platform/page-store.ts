import { isObject } from '../core/guards.ts';
import type { CountedTabs, HiddenCounts } from '../core/page/counts.ts';
import type { HealthBook } from '../core/page/health.ts';
import { storedItem } from './stored-item.ts';

/** What is kept of pages: numbers by outlet, never addresses, but for the tabs that are open now. */

type Parse<T> = (raw: unknown) => T | null;

/** An object whose values are all of one shape; those that are not are left out. */
function recordOf<T>(parse: Parse<T>): Parse<Record<string, T>> {
  return (raw) =>
    isObject(raw)
      ? Object.fromEntries(
          Object.entries(raw).flatMap(([key, value]) => {
            const parsed = parse(value);
            return parsed === null ? [] : [[key, parsed]];
          }),
        )
      : null;
}

const counts = recordOf((raw) => (typeof raw === 'number' && raw >= 0 ? raw : null));
const books = recordOf(counts);
const base = { version: 1, fallback: {} };

export const countsItem = storedItem<HiddenCounts>({ key: 'counts', ...base, parse: books });
export const healthItem = storedItem<HealthBook>({ key: 'health', ...base, parse: books });
export const pausedUntilItem = storedItem<Record<string, number>>({
  key: 'paused-until',
  ...base,
  parse: counts,
});

/** In the browser's memory, for as long as it runs. */
export const countedTabsItem = storedItem<CountedTabs>({
  key: 'counted-tabs',
  area: 'session',
  ...base,
  parse: counts,
});
