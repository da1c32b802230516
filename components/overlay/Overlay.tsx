import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import type { Settings, UiLanguage } from '../../utils/core/settings.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { ArticleView } from '../ui/ArticleView.tsx';
import { FigureBlock } from '../ui/FigureBlock.tsx';
import { Icon } from '../ui/Icon.tsx';
import { keepTabInside } from './focus.ts';

interface Props {
  article: Article;
  messages: ReadingMessages;
  language: UiLanguage;
  theme?: Settings['theme'];
  context?: ContextSummary | null;
  onCopy?: (text: string) => Promise<boolean>;
  /** The reader asked to leave. Whoever mounted the overlay gives focus back to where it was. */
  onClose: () => void;
}

/** A reading panel over the page. Takes focus when it appears and keeps it until it is closed. */
export function Overlay(props: Props) {
  const { article, messages, language, theme = 'auto', context, onCopy, onClose } = props;
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own shortcuts must not fire while the reader is in the panel.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Tab' && dialog.current) {
      keepTabInside(event, dialog.current);
    }
  };
  const hero = heroOf(article);
  return (
    <div class="taza-overlay" lang={language} data-theme={theme === 'auto' ? undefined : theme}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; Esc and the button are the keyboard's */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: same */}
      <div class="scrim" onClick={onClose} />
      <div
        class="panel"
        role="dialog"
        aria-modal="true"
        aria-labelledby="taza-title"
        tabIndex={-1}
        ref={dialog}
        onKeyDown={onKeyDown}
      >
        <div class="panel-bar">
          <span class="panel-name">{messages.actions.overlay}</span>
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={messages.actions.close}
            title={`${messages.actions.close} (Esc)`}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        <div class="panel-page">
          <ArticleView
            article={article}
            messages={messages}
            titleId="taza-title"
            outlet={true}
            context={context}
            onCopy={onCopy}
          >
            {hero ? (
              <div class="article-body hero" lang={article.language || undefined}>
                <FigureBlock figure={hero} />
              </div>
            ) : null}
          </ArticleView>
        </div>
      </div>
    </div>
  );
}

/** The article's picture, unless the text shows it already. */
function heroOf(article: Article) {
  const { image, blocks } = article;
  if (!image?.src) return null;
  return blocks.some((block) => block.type === 'figure' && block.src === image.src) ? null : image;
}
