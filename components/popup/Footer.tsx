import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../utils/core/article/types.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import { Icon } from '../ui/Icon.tsx';
import type { PopupClient } from './client.ts';
import type { LoadedExtras } from './extras.ts';
import type { PageModel } from './use-page.ts';

interface Props {
  client: PopupClient;
  page: PageModel;
  messages: Messages;
  extras: LoadedExtras;
  /** The article as clean text with its source. */
  textOf: (article: Article) => Promise<string>;
}

/** What can be done with this article and this site. */
export function Footer({ client, page, messages, extras, textOf }: Props) {
  const [isTaking, setTaking] = useState(false);
  const article = page.reading.phase === 'article' ? page.reading.article : null;
  return (
    <footer class="actions">
      <nav aria-label={messages.actions.label}>
        {article && isTaking ? <Taking {...{ article, page, messages, extras }} /> : null}
        {article ? (
          <ArticleActions {...{ article, client, messages, textOf }}>
            <button
              type="button"
              class="button button-icon"
              aria-label={messages.actions.take}
              title={messages.actions.take}
              aria-expanded={isTaking}
              onClick={() => setTaking(!isTaking)}
            >
              <Icon name={isTaking ? 'unfold' : 'take'} />
            </button>
          </ArticleActions>
        ) : page.reading.phase === 'reading' ? (
          <div class="actions-main" />
        ) : null}
        <div class="actions-row">
          <SiteActions page={page} messages={messages} />
          <button
            type="button"
            class="button button-quiet actions-settings"
            onClick={() => client.openOptions()}
          >
            <Icon name="settings" />
            {messages.actions.settings}
          </button>
        </div>
      </nav>
    </footer>
  );
}

/** What can be done with the article elsewhere, as soon as it has come. */
function Taking({
  article,
  page,
  messages,
  extras,
}: Omit<Props, 'client' | 'textOf'> & { article: Article }) {
  if (extras === 'failed') return <p role="alert">{messages.trouble['no-answer'].text}</p>;
  if (!extras) return <p role="status">{messages.tools.loading}</p>;
  return <extras.Take article={article} context={page.context} />;
}

function SiteActions({ page, messages }: { page: PageModel; messages: Messages }) {
  const { info, reading } = page;
  if (!info?.host) return null;
  if (info.always) {
    return info.paused ? null : (
      <button type="button" class="button button-quiet" onClick={() => page.pause(true)}>
        {messages.page.pause}
      </button>
    );
  }
  // Without permission the same button stands, larger, where the article would.
  if (reading.phase === 'trouble' && reading.code.startsWith('page.')) return null;
  return (
    <button type="button" class="button button-quiet" onClick={page.allow}>
      {messages.page.always}
    </button>
  );
}

interface ActionProps extends Pick<Props, 'client' | 'messages' | 'textOf'> {
  article: Article;
  children: ComponentChildren;
}

function ArticleActions({ article, client, messages, textOf, children }: ActionProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const [overlayTrouble, setOverlayTrouble] = useState('');
  const copy = () => {
    textOf(article)
      .then(client.copy)
      .then(setCopied, () => setCopied(false));
  };
  const open = () => {
    client.openOverlay().then(
      (answer) => setOverlayTrouble(answer.ok ? '' : messages.trouble[answer.code].text),
      () => setOverlayTrouble(messages.trouble['no-answer'].text),
    );
  };
  const words = messages.actions;
  return (
    <>
      {overlayTrouble ? (
        <p class="note" role="alert">
          {overlayTrouble}
        </p>
      ) : null}
      <div class="actions-main">
        <button type="button" class="button button-main" onClick={open}>
          {words.overlay}
        </button>
        <button type="button" class="button" onClick={copy}>
          <span aria-live="polite">
            {copied === null ? words.copy : copied ? words.copied : words.copyFailed}
          </span>
        </button>
        {children}
      </div>
    </>
  );
}
