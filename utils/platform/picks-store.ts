import { isObject, isText } from '../core/guards.ts';
import { MOST_PICKS, PICK_SELECTOR, type Pick, type PickBook } from '../core/page/picks.ts';
import { storedItem } from './stored-item.ts';

function isPick(raw: unknown): raw is Pick {
  return isObject(raw) && isText(raw.selector) && PICK_SELECTOR.test(raw.selector) && isText(raw.label);
}

/** What the reader hid by hand, by outlet or host. The script on those sites watches it. */
export const picksItem = storedItem<PickBook>({
  key: 'picks',
  version: 1,
  fallback: {},
  parse: (raw) =>
    isObject(raw)
      ? Object.fromEntries(
          Object.entries(raw).map(([site, picks]) => [
            site,
            Array.isArray(picks) ? picks.filter(isPick).slice(0, MOST_PICKS) : [],
          ]),
        )
      : null,
});
