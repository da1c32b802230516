import { isCount, isObject, isText } from '../guards.ts';
import { pageKey } from '../text/urls.ts';

/** How far one article was read: the block at the top of the window when the reader left. */
export interface Place {
  key: string;
  block: number;
}

/** The oldest are forgotten first. */
const MOST_PLACES = 100;

/**
 * A short name of an article's address from which the address cannot be read back (53 bits of cyrb53 in base 36), so
 * that the store is no list of what was read.
 */
export function placeKey(address: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of pageKey(address)) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return ((high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0)).toString(36);
}

/** The list with this place as its newest; block 0 takes the article off. */
export function withPlace(places: readonly Place[], place: Place): Place[] {
  const others = places.filter(({ key }) => key !== place.key);
  return place.block > 0 ? [...others, place].slice(-MOST_PLACES) : others;
}

/** Places out of a stored value, or null. */
export function parsePlaces(raw: unknown): Place[] | null {
  return Array.isArray(raw) && raw.every(isPlace) ? raw.slice(-MOST_PLACES) : null;
}

function isPlace(value: unknown): value is Place {
  return isObject(value) && isText(value.key) && isCount(value.block);
}
