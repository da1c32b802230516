import { storedItem } from './stored-item.ts';

/**
 * Hosts on which the reader switched hiding off. A file of its own, checked by hand: the always-on script
 * reads it on every listed page and must not carry a validator for that.
 */
export const pausedItem = storedItem<string[]>({
  key: 'paused',
  version: 1,
  fallback: [],
  parse: (raw) => (Array.isArray(raw) ? raw.filter((host) => typeof host === 'string').slice(0, 500) : null),
});
