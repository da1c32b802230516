import { type Lookups, NO_LOOKUPS, parseLookups } from '../core/rates/lookups.ts';
import { parseRatesState, type RatesState } from '../core/rates/state.ts';
import { type Place, parsePlaces } from '../core/reading/places.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../core/settings.ts';
import { storedItem } from './stored-item.ts';

/**
 * Every key that Taza stores, with `paused.ts` and `cash-store.ts`. Only the background writes; pages and scripts read
 * and watch. Marked as pure, so that a page carries the checks of no key but its own.
 */

export const settingsItem = /* @__PURE__ */ storedItem<Settings>({
  key: 'settings',
  version: 1,
  fallback: DEFAULT_SETTINGS,
  parse: parseSettings,
});

export const ratesItem = /* @__PURE__ */ storedItem<RatesState | null>({
  key: 'rates',
  version: 1,
  fallback: null,
  parse: parseRatesState,
});

export const lookupsItem = /* @__PURE__ */ storedItem<Lookups>({
  key: 'lookups',
  version: 1,
  fallback: NO_LOOKUPS,
  parse: parseLookups,
});

/** Where the reader stopped in long articles. */
export const placesItem = /* @__PURE__ */ storedItem<Place[]>({
  key: 'places',
  version: 1,
  fallback: [],
  parse: parsePlaces,
});
