import { render } from 'preact';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import css from '../../components/overlay/overlay.css?inline';
import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import { chooseLanguage, type Settings } from '../../utils/core/settings.ts';
import { overlayMessagesFor } from '../../utils/data/locales/overlay.ts';
import { readingMessagesFor } from '../../utils/data/locales/reading.ts';
import { readerWorld } from '../../utils/messages/reader-world.ts';
import { printAlone } from '../../utils/platform/print-alone.ts';
import { mountShadowHost } from '../../utils/platform/shadow-host.ts';
import { type Ask, createOverlayClient } from './client.ts';

/** A shadow root that tests can look into; for everybody else it is closed. */
const MODE = import.meta.env.MODE === 'test' ? 'open' : 'closed';
/** A page that takes the panel out again and again wins in the end: no fight without end. */
const MOST_RETURNS = 5;

interface ViewOptions {
  article: Article;
  settings: Settings;
  ask: Ask;
  onClosed: () => void;
}

export interface OpenView {
  /** The sums and terms of the article, once they are known. */
  explain(context: ContextSummary | null): void;
  print(): void;
  close(): void;
}

/** Mounts the reading view over the page, and again where the page removes it. */
export function showView({ article, settings, ask, onClosed }: ViewOptions): OpenView {
  const language = chooseLanguage(settings.language, navigator.languages);
  const focused = document.activeElement as HTMLElement | null;
  const client = createOverlayClient(article, settings, ask);
  let context: ContextSummary | null = null;
  let returns = 0;
  let mounted = mount();

  function mount() {
    const host = mountShadowHost(document, 'taza-overlay', css, MODE, { onLost });
    const release = printAlone(document, host.element);
    const draw = () =>
      render(
        <Overlay
          {...{ article, language, context, client, theme: client.theme(), look: client.look() }}
          messages={readingMessagesFor(language)}
          words={overlayMessagesFor(language)}
          onWalk={(walk) => (readerWorld.tazaWalk = walk)}
          onClose={close}
        />,
        host.root,
      );
    draw();
    const unmount = () => {
      render(null, host.root);
      release();
      host.remove();
      readerWorld.tazaWalk = undefined;
    };
    return { draw, unmount };
  }

  function onLost(): void {
    mounted.unmount();
    if (returns++ < MOST_RETURNS && document.documentElement) mounted = mount();
    else onClosed();
  }

  function close(): void {
    client.leave();
    mounted.unmount();
    // Back to where the reader was; an element that has gone meanwhile ignores this.
    focused?.focus?.({ preventScroll: true });
    onClosed();
  }

  return {
    explain(found) {
      context = found;
      mounted.draw();
    },
    print: () => window.print(),
    close,
  };
}
