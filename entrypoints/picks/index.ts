import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outletOfWorld } from '../../utils/core/page/outlet-bundle.ts';
import { createPickMarker } from '../../utils/core/page/pick-marker.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';
import { picksItem } from '../../utils/platform/picks-store.ts';

/** Registered at `document_start` on sites where the reader picked something to hide, and nowhere else. */
export default defineUnlistedScript(() => {
  if (readerWorld.tazaPicks) return;
  readerWorld.tazaPicks = true;
  void picksItem.read().then((first) => {
    const outlet = outletOfWorld(globalThis);
    const marker = createPickMarker(document, outlet?.layouts ?? null);
    const site = outlet?.id ?? location.hostname;
    marker.set(first[site] ?? []);
    picksItem.watch((book) => marker.set(book[site] ?? []));
  });
});
