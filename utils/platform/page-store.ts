import { isObject } from '../core/guards.ts';
import type { CountedTabs, HiddenCounts } from '../core/page/counts.ts';
import type { HealthBook, OutletHealth } from '../core/page/health.ts';
import { storedItem } from './stored-item.ts';

/** What is kept of pages: numbers by outlet, never addresses, but for the tabs that are open now. */

type Parse<T> = (raw: unknown) => T | null;

/** An object whose values are all of one shape; those that are not are left out. */
function recordOf<T>(parse: Parse<T>): Parse<Record<string, T>> {
  return (raw) => {
    if (!isObject(raw)) return null;
    const entries = Object.entries(raw).flatMap(([key, value]) => {
      const parsed = parse(value);
      return parsed === null ? [] : [[key, parsed] as const];
    });
    return Object.fromEntries(entries);
  };
}

const count: Parse<number> = (raw) => (Number.isFinite(raw) && (raw as number) >= 0 ? (raw as number) : null);

const health: Parse<OutletHealth> = (raw) => {
  if (!isObject(raw) || !Array.isArray(raw.layouts)) return null;
  const [pages, bait, missed] = [raw.pages, raw.bait, raw.missed].map(count);
  const layouts = raw.layouts.map((n) => count(n) ?? 0);
  return pages == null || bait == null || missed == null ? null : { pages, layouts, bait, missed };
};

const base = { version: 1, fallback: {} };

export const countsItem = storedItem<HiddenCounts>({
  key: 'counts',
  ...base,
  parse: recordOf(recordOf(count)),
});
export const healthItem = storedItem<HealthBook>({ key: 'health', ...base, parse: recordOf(health) });
export const pausedUntilItem = storedItem<Record<string, number>>({
  key: 'paused-until',
  ...base,
  parse: recordOf(count),
});

/** In the browser's memory, for as long as it runs. */
export const countedTabsItem = storedItem<CountedTabs>({
  key: 'counted-tabs',
  area: 'session',
  ...base,
  parse: recordOf((raw) =>
    isObject(raw) && typeof raw.url === 'string' && typeof raw.hidden === 'number'
      ? { url: raw.url, hidden: raw.hidden }
      : null,
  ),
});
