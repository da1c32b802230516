import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import { DEFAULT_LOOK, type ReadingLook } from '../../utils/core/reading/look.ts';
import type { Theme, UiLanguage } from '../../utils/core/settings.ts';
import type { OverlayMessages } from '../../utils/data/locales/overlay-ru.ts';
import type { ReadingMessages } from '../../utils/data/locales/ru.ts';
import { MarkLayer } from '../card/MarkLayer.tsx';
import { ArticleView } from '../ui/ArticleView.tsx';
import { lookStyle } from '../ui/appearance.ts';
import { FigureBlock } from '../ui/FigureBlock.tsx';
import { SafeLink } from '../ui/SafeLink.tsx';
import { TakeMenu } from '../ui/TakeMenu.tsx';
import type { OverlayClient } from './client.ts';
import { keepTabInside } from './focus.ts';
import { LineGuide } from './LineGuide.tsx';
import { ListenBar } from './ListenBar.tsx';
import { LookMenu } from './LookMenu.tsx';
import { Outline } from './Outline.tsx';
import { type MenuName, PanelBar } from './PanelBar.tsx';
import { usePlace } from './use-place.ts';

export interface OverlayProps {
  article: Article;
  messages: ReadingMessages;
  words: OverlayMessages;
  language: UiLanguage;
  theme?: Theme;
  look?: ReadingLook;
  context?: ContextSummary | null;
  client: OverlayClient;
  /** Called with the way to show the next mark's card, which the shortcut uses. */
  onWalk?: (walk: () => boolean) => void;
  /** The reader asked to leave. Whoever mounted the overlay gives focus back to where it was. */
  onClose: () => void;
}

const TITLE = 'taza-title';

/** The article over the page, at its side or in its place. Takes focus when it appears and keeps it until it is closed. */
export function Overlay(props: OverlayProps) {
  const { messages, words, language, client, onClose } = props;
  const [theme, setTheme] = useState(props.theme ?? 'auto');
  const [look, setLook] = useState(props.look ?? DEFAULT_LOOK);
  const [menu, setMenu] = useState<MenuName | null>(null);
  const dialog = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const place = usePlace(dialog, body, client);
  useEffect(() => dialog.current?.focus(), []);

  const change = (nextTheme: Theme, next: ReadingLook) => {
    place.hold();
    setTheme(nextTheme);
    setLook(next);
    client.saveLook(nextTheme, next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own shortcuts must not fire while the reader is in the panel.
    event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      if (menu === 'look' || menu === 'take') setMenu(null);
      else onClose();
    } else if (event.key === 'Tab' && dialog.current) keepTabInside(event, dialog.current);
  };
  const { overlay: name, close, take } = messages.actions;
  const bar = { name, close, take, words, menu, full: look.full, progress: place.progress, onClose };
  return (
    <Shell {...{ language, theme, look, onClose }}>
      <div
        class="panel"
        role="dialog"
        aria-modal="true"
        aria-labelledby={TITLE}
        tabIndex={-1}
        ref={dialog}
        onKeyDown={onKeyDown}
      >
        <PanelBar
          {...bar}
          onMenu={(name) => setMenu(menu === name ? null : name)}
          onFull={() => change(theme, { ...look, full: !look.full })}
        >
          {menu && menu !== 'listen' ? (
            <Menu {...props} {...{ menu, theme, look }} onChange={change} />
          ) : null}
        </PanelBar>
        <div class="panel-page">
          <Resumed {...place} words={words} />
          <div ref={body}>
            <Reading {...props} onGo={place.goTo} />
          </div>
        </div>
        <Below
          {...props}
          {...{ menu, theme, look, body, dialog }}
          onSpeed={(next) => change(theme, next)}
          onEnd={() => setMenu(null)}
        />
      </div>
      {look.guide ? <LineGuide panel={dialog} look={look} /> : null}
    </Shell>
  );
}

interface ShellProps {
  language: UiLanguage;
  theme: Theme;
  look: ReadingLook;
  onClose: () => void;
  children: ComponentChildren;
}

/** Colours, letters and place of the view, and the page dimmed behind it. */
function Shell({ language, theme, look, onClose, children }: ShellProps) {
  return (
    <div
      class="taza-overlay"
      lang={language}
      data-theme={theme === 'auto' ? undefined : theme}
      data-full={look.full || undefined}
      style={lookStyle(look)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; Esc and the button are the keyboard's */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: same */}
      <div class="scrim" onClick={onClose} />
      <div class="frame">{children}</div>
    </div>
  );
}

interface Chosen extends OverlayProps {
  menu: MenuName | null;
  theme: Theme;
  look: ReadingLook;
}

type MenuProps = Chosen & { onChange: (theme: Theme, look: ReadingLook) => void };

/** What opens from the bar. */
function Menu({ menu, theme, look, onChange, ...props }: MenuProps) {
  const { words, context = null, client } = props;
  if (menu === 'look') return <LookMenu {...{ theme, look, onChange }} words={words.look} />;
  if (menu === 'take')
    return <TakeMenu {...props} context={context} words={words.take} client={client.take} />;
  return null;
}

interface BelowProps extends Chosen {
  body: RefObject<HTMLElement | null>;
  dialog: RefObject<HTMLElement | null>;
  onSpeed: (look: ReadingLook) => void;
  onEnd: () => void;
}

/** The bar of reading aloud, and the marks with their card. */
function Below(props: BelowProps) {
  const { menu, theme, body, dialog, client, context, onSpeed, onEnd, onWalk, messages, language } = props;
  return (
    <>
      {menu === 'listen' ? <ListenBar {...props} root={body} onSpeed={onSpeed} onClose={onEnd} /> : null}
      {context ? (
        <MarkLayer
          {...{ context, messages, language, theme, onWalk }}
          root={body}
          scroller={dialog}
          paint={(ranges) => client.paint('marks', ranges)}
        />
      ) : null}
    </>
  );
}

/** The article with its picture and outline. */
function Reading(props: OverlayProps & { onGo: (block: number) => void }) {
  const { article, messages, words, context, client, onGo } = props;
  const hero = heroOf(article);
  return (
    <ArticleView {...{ article, messages, context, titleId: TITLE, outlet: true }} onCopy={client.take.copy}>
      {hero ? (
        <div class="article-body hero" lang={article.language || undefined}>
          <FigureBlock figure={hero} />
        </div>
      ) : null}
      <p class="article-source print-address">
        <SafeLink href={article.canonicalUrl}>{article.canonicalUrl}</SafeLink>
      </p>
      <Outline blocks={article.blocks} words={words} onGo={onGo} />
    </ArticleView>
  );
}

interface ResumedProps {
  words: OverlayMessages;
  resumed: boolean;
  toStart: () => void;
}

function Resumed({ words, resumed, toStart }: ResumedProps) {
  if (!resumed) return null;
  return (
    <p class="note resumed" role="status">
      {words.resumed}
      <button type="button" class="button button-quiet" onClick={toStart}>
        {words.toStart}
      </button>
    </p>
  );
}

/** The article's picture, unless the text shows it already. */
function heroOf(article: Article) {
  const { image, blocks } = article;
  if (!image?.src) return null;
  return blocks.some((block) => block.type === 'figure' && block.src === image.src) ? null : image;
}
