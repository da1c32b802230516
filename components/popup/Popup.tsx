import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Messages } from '../../utils/data/locales/ru.ts';
import { ArticleView } from '../ui/ArticleView.tsx';
import type { PopupClient } from './client.ts';
import { Footer } from './Footer.tsx';
import { PageBar } from './PageBar.tsx';
import { RatesStrip } from './RatesStrip.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { ToolBar, ToolPane } from './ToolBar.tsx';
import { TroublePane } from './TroublePane.tsx';
import type { ToolKit, ToolName } from './tools/client.ts';
import { type PageModel, usePage } from './use-page.ts';
import { useRates } from './use-rates.ts';

interface Props {
  client: PopupClient;
  messages: Messages;
  /** Codes of the rates strip, in the reader's order. */
  currencies: readonly string[];
  /** Loads converter, cash rates and history. */
  loadTools: () => Promise<ToolKit>;
}

const BANK_PATTERN = 'https://nationalbank.kz/*';

/** The whole popup: rates, the page, the article, actions. */
export function Popup({ client, messages, currencies, loadTools }: Props) {
  const [tool, setTool] = useState<ToolName | null>(null);
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
        <ToolBar tool={tool} messages={messages} onChoose={setTool} />
        <PageBar page={page} messages={messages} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main class="popup-main" aria-busy={page.reading.phase === 'reading'} tabIndex={0}>
        {tool ? (
          <ToolPane tool={tool} load={loadTools} rates={rates} currencies={currencies} messages={messages} />
        ) : (
          <Reading page={page} messages={messages} onCopy={client.copy} />
        )}
      </main>
      <Footer client={client} page={page} messages={messages} />
    </div>
  );
}

interface ReadingProps {
  page: PageModel;
  messages: Messages;
  onCopy: PopupClient['copy'];
}

/** The article, or what stands in its place. */
function Reading({ page, messages, onCopy }: ReadingProps) {
  const { reading } = page;
  if (reading.phase === 'reading') return <ReadingPane messages={messages} />;
  return reading.phase === 'trouble' ? (
    <TroublePane code={reading.code} reason={reading.reason} page={page} messages={messages} />
  ) : (
    <ArticleView
      article={reading.article}
      messages={messages}
      titleId="article-title"
      outlet={false}
      context={page.context}
      onCopy={onCopy}
    />
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
