import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outletOfWorld } from '../../utils/core/page/outlet-bundle.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import { isArticleAddress } from '../../utils/core/sites.ts';
import { createClient } from '../../utils/messages/client.ts';
import type { OverlayRequest } from '../../utils/messages/contract.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';
import { browser } from '../../utils/platform/browser.ts';
import { listenInTab } from '../../utils/platform/in-tab.ts';
import { type OpenView, showView } from './view.tsx';

/** Injected after the reader script when the reader asks for the panel: shows the article over the page. */
export default defineUnlistedScript(() => {
  if (readerWorld.tazaOverlay) return;
  readerWorld.tazaOverlay = true;
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  const askSettings = () => ask('settings.get', {}).catch(() => DEFAULT_SETTINGS);
  /** For the first opening they are asked for now, while the word to open is still on its way. */
  let settingsAsked: ReturnType<typeof askSettings> | null = askSettings();
  let view: OpenView | null = null;
  /** The address that was last read in the panel: closed there, it does not open by itself again. */
  let seen = '';

  async function open(): Promise<void> {
    const settings = await (settingsAsked ?? askSettings());
    settingsAsked = null;
    const article = readerWorld.tazaReader?.read().article ?? null;
    if (!article || view) return;
    seen = location.href;
    view = showView({ article, settings, ask, onClosed: () => (view = null) });
    // After the article is painted, which nobody should wait for: it is work, and rates may have to be fetched.
    afterPaint(() => {
      readerWorld.tazaContext?.summary(article).then(
        (context) => view?.explain(context),
        () => undefined, // Without an answer there is no list.
      );
    });
  }

  listenInTab({
    async 'reader.overlay'({ auto, print }: OverlayRequest) {
      if (auto && (view || seen === location.href || !isArticleHere())) return { shown: view !== null };
      // Asked again while open, it closes: the shortcut toggles.
      if (view && !print) view.close();
      else if (!view) await open();
      if (print) view?.print();
      return { shown: view !== null };
    },
  });
});

function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

function isArticleHere(): boolean {
  const outlet = outletOfWorld(globalThis);
  return outlet !== null && isArticleAddress(new RegExp(outlet.articlePath), location);
}
