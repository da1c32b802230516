import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import css from '../../components/overlay/overlay.css?inline';
import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import { chooseLanguage, DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { readingMessagesFor } from '../../utils/data/locales/reading.ts';
import { createClient } from '../../utils/messages/client.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';
import { browser } from '../../utils/platform/browser.ts';
import { listenInTab } from '../../utils/platform/in-tab.ts';
import { mountShadowHost } from '../../utils/platform/shadow-host.ts';

/** A shadow root that tests can look into; for everybody else it is closed. */
const MODE = import.meta.env.MODE === 'test' ? 'open' : 'closed';

/** Injected after the reader script when the reader asks for the panel: shows the article over the page. */
export default defineUnlistedScript(() => {
  if (readerWorld.tazaOverlay) return;
  readerWorld.tazaOverlay = true;
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  let close: (() => void) | null = null;
  listenInTab({
    async 'reader.overlay'() {
      // Asked again while open, it closes: the shortcut toggles.
      if (close) {
        close();
        return { shown: false };
      }
      const settings = await ask('settings.get', {}).catch(() => DEFAULT_SETTINGS);
      const article = readerWorld.tazaReader?.read().article ?? null;
      const context = (await readerWorld.tazaContext?.summary().catch(() => null)) ?? null;
      if (article && !close) close = show(article, context, settings, () => (close = null));
      return { shown: article !== null };
    },
  });
});

function show(
  article: Article,
  context: ContextSummary | null,
  settings: Settings,
  onClosed: () => void,
): () => void {
  const language = chooseLanguage(settings.language, navigator.languages);
  const focused = document.activeElement as HTMLElement | null;
  const host = mountShadowHost(document, 'taza-overlay', css, MODE);
  const close = () => {
    render(null, host.root);
    host.remove();
    // Back to where the reader was; an element that has gone meanwhile ignores this.
    focused?.focus?.({ preventScroll: true });
    onClosed();
  };
  render(
    <Overlay
      article={article}
      messages={readingMessagesFor(language)}
      language={language}
      theme={settings.theme}
      context={context}
      onCopy={copy}
      onClose={close}
    />,
    host.root,
  );
  return close;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the page's policy or without focus; the button says so.
    return false;
  }
}
