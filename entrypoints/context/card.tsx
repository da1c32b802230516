import { render } from 'preact';
import { type CardContent, ContextCard } from '../../components/card/ContextCard.tsx';
import css from '../../components/card/card.css?inline';
import type { Pointed } from '../../components/card/pointing.ts';
import type { PageMark } from '../../utils/core/page/context-marker.ts';
import type { Settings, UiLanguage } from '../../utils/core/settings.ts';
import { contextMessagesFor } from '../../utils/data/locales/explaining.ts';
import { mountShadowHost, type ShadowHost } from '../../utils/platform/shadow-host.ts';

/** A shadow root that tests can look into; for everybody else it is closed. */
const MODE = import.meta.env.MODE === 'test' ? 'open' : 'closed';

interface CardOptions {
  language: UiLanguage;
  theme: Settings['theme'];
  contentOf: (mark: PageMark) => CardContent;
}

export type Card = ReturnType<typeof createCard>;

/** The one card of a page. Its element is in the document only while it is shown. */
export function createCard({ language, theme, contentOf }: CardOptions) {
  let host: ShadowHost | null = null;
  let shown: Pointed<PageMark> | null = null;
  let before: HTMLElement | null = null;

  function show(next: Pointed<PageMark>): void {
    const { mark, pinned, focused } = next;
    const box = mark.range.getBoundingClientRect();
    if (focused && !host?.element.matches(':focus')) before = document.activeElement as HTMLElement | null;
    host ??= mountShadowHost(document, 'taza-card', css, MODE, { isClickThrough: true });
    shown = next;
    render(
      <ContextCard
        content={contentOf(mark)}
        anchor={box}
        viewport={{ width: innerWidth, height: innerHeight }}
        messages={contextMessagesFor(language)}
        language={language}
        theme={theme}
        pinned={pinned}
        focused={focused}
        onClose={hide}
      />,
      host.root,
    );
  }

  function hide(): void {
    if (!host) return;
    render(null, host.root);
    host.remove();
    host = null;
    shown = null;
    // Back to where the keyboard was; an element that has gone meanwhile ignores this.
    before?.focus?.({ preventScroll: true });
    before = null;
  }

  return {
    show,
    hide,
    /** Draws the card that is shown once more: more is known of its mark by now. */
    refresh() {
      if (shown) show({ ...shown, focused: false });
    },
    shown: () => shown,
    owns: (target: EventTarget | null) => host !== null && target === host.element,
  };
}
