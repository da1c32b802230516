import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHiddenList } from '../../utils/core/page/hidden.ts';
import { allBait, outletOfWorld } from '../../utils/core/page/outlet-bundle.ts';
import { createClient } from '../../utils/messages/client.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';
import { browser } from '../../utils/platform/browser.ts';
import { listenInTab } from '../../utils/platform/in-tab.ts';
import { peek } from './peek.ts';
import { type PickOptions, pick } from './pick.ts';

/**
 * Injected when the reader looks at what is hidden: lists it, shows one thing again or in its place, and lets a block be
 * picked to be hidden. A second injection does nothing.
 */
export default defineUnlistedScript(() => {
  if (readerWorld.tazaPage) return;
  readerWorld.tazaPage = true;
  const outlet = outletOfWorld(globalThis);
  const list = createHiddenList(document, outlet ? allBait(outlet) : []);
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  /** Leaves what is open: frame and bar are there once. */
  let leave = () => {};

  const remember: PickOptions['remember'] = (pick) => ask('pick.set', pick);

  listenInTab({
    'page.act'({ act, id = 0, look }) {
      if (act === 'show') list.show(id);
      if (act === 'hide') list.hide(id);
      if (act === 'peek' || act === 'pick') {
        leave();
        leave =
          act === 'peek' ? peek(id, list, look) : pick({ look, layouts: outlet?.layouts ?? null, remember });
      }
      return list.list();
    },
  });
});
