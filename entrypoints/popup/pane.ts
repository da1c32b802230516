import type { PaneClient, PaneKit } from '../../components/popup/pane/client.ts';
import { Pane } from '../../components/popup/pane/Pane.tsx';
import { parseHidden } from '../../utils/core/page/hidden-answer.ts';
import { ok } from '../../utils/core/result.ts';
import type { Settings, UiLanguage } from '../../utils/core/settings.ts';
import { loadPaneWords } from '../../utils/data/locales/pane.ts';
import { createClient } from '../../utils/messages/client.ts';
import { browser } from '../../utils/platform/browser.ts';
import { healthItem } from '../../utils/platform/page-store.ts';
import { picksItem } from '../../utils/platform/picks-store.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { askTab, inject } from '../../utils/platform/tabs.ts';

interface Outside {
  tabId: number;
  language: UiLanguage;
  settings: Settings;
  leave: () => void;
  copy: PaneClient['copy'];
}

/** The list of what is hidden on the page with all it needs; a chunk of its own. */
export async function loadPane({ tabId, settings, language, leave, copy }: Outside): Promise<PaneKit> {
  const words = await loadPaneWords(language);
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  const recount = async () => {
    const { present, hiding } = await ask('page.state', { tabId });
    if (present) await ask('page.hiding', { tabId, hiding });
  };
  const client: PaneClient = {
    async act(act, id) {
      const { outlet } = await ask('tab.info', { tabId });
      // The outlet's rules first: a tab older than the extension has none yet.
      const injected = await inject(tabId, [...(outlet ? [`/outlets/${outlet.id}.js`] : []), '/page.js']);
      if (!injected.ok) return injected;
      const request = {
        act,
        look: { language, theme: settings.theme, labels: words.onPage },
        ...(id !== undefined && { id }),
      };
      const things = parseHidden(await askTab(tabId, 'page.act', request));
      if (act === 'peek' || act === 'pick') leave();
      // Marks that are set or taken off are no change that the always-on script watches: it is asked to count again.
      else if (act !== 'list') await recount();
      return ok(things);
    },
    picks: () => picksItem.read(),
    forget: (site, selector) => ask('pick.remove', { site, selector }),
    health: () => healthItem.read(),
    counts: () => ask('counts.get', {}),
    copy,
    save: (name, text) => saveFile(name, text, 'text/plain'),
    version: browser.runtime.getManifest().version,
    browser: import.meta.env.BROWSER,
  };
  return { Pane, client, words };
}
