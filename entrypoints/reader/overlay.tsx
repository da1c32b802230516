import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import css from '../../components/overlay/overlay.css?inline';
import { chooseLanguage, type Settings } from '../../utils/core/settings.ts';
import { messagesFor } from '../../utils/data/locales/locale.ts';
import type { ReadAnswer } from '../../utils/messages/contract.ts';
import { mountShadowHost, type ShadowHost } from '../../utils/platform/shadow-host.ts';

let open: ShadowHost | null = null;

/** Shows the article over the page; asked again while open, it closes (the shortcut toggles). */
export function openOverlay(ctx: ContentScriptContext, answer: ReadAnswer, settings: Settings): void {
  if (open) {
    open.remove();
    return;
  }
  const { article } = answer;
  if (!article) return;
  const language = chooseLanguage(settings.language, navigator.languages);
  const focused = document.activeElement as HTMLElement | null;
  const host = mountShadowHost(
    document,
    'taza-overlay',
    css,
    import.meta.env.MODE === 'test' ? 'open' : 'closed',
  );
  const close = () => {
    render(null, host.root);
    host.remove();
  };
  host.onRemove = () => {
    open = null;
    // Back to where the reader was; an element that has gone meanwhile ignores this.
    focused?.focus?.({ preventScroll: true });
  };
  open = { ...host, remove: close };
  ctx.onInvalidated(close);
  render(
    <Overlay
      article={article}
      messages={messagesFor(language)}
      language={language}
      theme={settings.theme}
      onClose={close}
    />,
    host.root,
  );
}
