import { PAUSED_KEY } from './paused-here.ts';
import { storedItem } from './stored-item.ts';

/** Hosts on which the reader switched hiding off. Scripts inside pages watch it by `watchPaused`. */
export const pausedItem = storedItem<string[]>({
  key: PAUSED_KEY,
  version: 1,
  fallback: [],
  parse: (raw) => (Array.isArray(raw) ? raw.filter((host) => typeof host === 'string').slice(0, 500) : null),
});
