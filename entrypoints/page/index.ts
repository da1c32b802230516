import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHiddenList, type HiddenList } from '../../utils/core/page/hidden.ts';
import { allBait, outletOfWorld } from '../../utils/core/page/outlet-bundle.ts';
import { createPickMarker } from '../../utils/core/page/pick-marker.ts';
import { createClient } from '../../utils/messages/client.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';
import { browser } from '../../utils/platform/browser.ts';
import { listenInTab } from '../../utils/platform/in-tab.ts';
import { picksItem } from '../../utils/platform/picks-store.ts';
import { peek } from './peek.ts';
import { type PickOptions, pick } from './pick.ts';

/**
 * Hides what the reader picked: registered at `document_start` on the sites where something was, and nowhere else. When
 * the reader looks at what is hidden it is injected elsewhere too: it lists it, shows one thing again or in its place, and
 * lets a block be picked. A second injection does nothing.
 */
export default defineUnlistedScript(() => {
  if (readerWorld.tazaPage) return;
  readerWorld.tazaPage = true;
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  const remember: PickOptions['remember'] = (wanted) => ask('pick.set', wanted);
  // Of a page whose extension was updated nobody counts any more.
  const changed = () => void ask('page.changed', {}).catch(() => undefined);
  /** Leaves what is open: frame and bar are there once. */
  let leave = () => {};
  let list: HiddenList | null = null;

  void hidePicks();
  listenInTab({
    'page.act'({ act, id = 0, look }) {
      const outlet = outletOfWorld(globalThis);
      list ??= createHiddenList(document, outlet ? allBait(outlet) : []);
      if (act === 'show') list.show(id);
      if (act === 'hide') list.hide(id);
      if (act === 'peek' || act === 'pick') {
        leave();
        leave =
          act === 'peek'
            ? peek(id, list, { look, changed })
            : pick({ look, layouts: outlet?.layouts ?? null, remember });
      }
      return list.list();
    },
  });
});

async function hidePicks(): Promise<void> {
  const first = await picksItem.read();
  // Only now: no browser says whether the outlet's rules or this script comes first.
  const outlet = outletOfWorld(globalThis);
  const site = outlet?.id ?? location.hostname;
  const marker = createPickMarker(document, outlet?.layouts ?? null);
  marker.set(first[site] ?? []);
  picksItem.watch((book) => marker.set(book[site] ?? []));
}
