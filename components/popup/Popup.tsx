import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Messages } from '../../utils/data/locales/ru.ts';
import { ArticleView } from '../ui/ArticleView.tsx';
import type { PopupClient } from './client.ts';
import { Footer } from './Footer.tsx';
import { PageBar } from './PageBar.tsx';
import { RatesStrip } from './RatesStrip.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { TroublePane } from './TroublePane.tsx';
import { usePage } from './use-page.ts';
import { useRates } from './use-rates.ts';

interface Props {
  client: PopupClient;
  messages: Messages;
  /** Codes of the rates strip, in the reader's order. */
  currencies: readonly string[];
}

const BANK_PATTERN = 'https://nationalbank.kz/*';

/** The whole popup: rates, the page, the article, actions. */
export function Popup({ client, messages, currencies }: Props) {
  const feed = useMemo(() => client.rates(), [client]);
  const rates = useRates(feed);
  const page = usePage(client);
  const now = useNow(client);
  const allowBank = () => {
    client.requestHost(BANK_PATTERN).then(
      (granted) => granted && rates.refresh(true),
      () => undefined, // the notice with its button stays, which is the answer
    );
  };
  const { reading } = page;
  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="visually-hidden">Taza</h1>
        <RatesStrip
          rates={rates}
          currencies={currencies}
          messages={messages}
          now={now}
          onAllowBank={allowBank}
        />
        <PageBar page={page} messages={messages} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main class="popup-main" aria-busy={reading.phase === 'reading'} tabIndex={0}>
        {reading.phase === 'reading' ? <ReadingPane messages={messages} /> : null}
        {reading.phase === 'trouble' ? (
          <TroublePane code={reading.code} reason={reading.reason} page={page} messages={messages} />
        ) : null}
        {reading.phase === 'article' ? (
          <ArticleView
            article={reading.article}
            messages={messages}
            titleId="article-title"
            outlet={false}
            context={page.context}
            onCopy={client.copy}
          />
        ) : null}
      </main>
      <Footer client={client} page={page} messages={messages} />
    </div>
  );
}

/** The clock, once a minute: an open popup must not show an age that has stopped. */
function useNow(client: PopupClient): number {
  const [now, setNow] = useState(() => client.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(client.now()), 60_000);
    return () => clearInterval(timer);
  }, [client]);
  return now;
}
