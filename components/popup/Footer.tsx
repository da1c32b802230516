import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../utils/core/article/types.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import { Icon } from '../ui/Icon.tsx';
import type { PopupClient } from './client.ts';
import type { Extras } from './extras.ts';
import type { PageModel } from './use-page.ts';

interface Props {
  client: PopupClient;
  page: PageModel;
  messages: Messages;
  extras: Extras | null;
}

/** What can be done with this article and this site. */
export function Footer({ client, page, messages, extras }: Props) {
  const [isTaking, setTaking] = useState(false);
  const article = page.reading.phase === 'article' ? page.reading.article : null;
  return (
    <footer class="actions">
      <nav aria-label={messages.actions.label}>
        {article && extras && isTaking ? <extras.Take article={article} context={page.context} /> : null}
        {article ? (
          <ArticleActions article={article} client={client} messages={messages}>
            {extras ? (
              <button
                type="button"
                class="button button-icon"
                aria-label={extras.title}
                title={extras.title}
                aria-expanded={isTaking}
                onClick={() => setTaking(!isTaking)}
              >
                <Icon name={isTaking ? 'unfold' : 'fold'} />
              </button>
            ) : null}
          </ArticleActions>
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

interface ActionProps extends Pick<Props, 'client' | 'messages'> {
  article: Article;
  children: ComponentChildren;
}

function ArticleActions({ article, client, messages, children }: ActionProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const [overlayTrouble, setOverlayTrouble] = useState('');
  const copy = () => {
    client.copy(client.textOf(article)).then(setCopied, () => setCopied(false));
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
