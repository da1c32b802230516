import type { ComponentType, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/core/article/types.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import type { ListsProps } from '../ui/ArticleLists.tsx';
import { ArticlePart } from '../ui/ArticlePart.tsx';
import type { PopupClient } from './client.ts';
import type { Extras, LoadedExtras } from './extras.ts';
import { Footer } from './Footer.tsx';
import { Loaded } from './Loaded.tsx';
import { PageBar } from './PageBar.tsx';
import type { PaneKit } from './pane/client.ts';
import { RatesStrip } from './RatesStrip.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { ToolBar, ToolPane } from './ToolBar.tsx';
import { TroublePane } from './TroublePane.tsx';
import type { ToolKit, ToolName } from './tools/client.ts';
import { type PageModel, usePage } from './use-page.ts';
import { usePlace } from './use-place.ts';
import { useRates } from './use-rates.ts';

interface Props {
  client: PopupClient;
  messages: Messages;
  /** Codes of the rates strip, in the reader's order. */
  currencies: readonly string[];
  /** The strip of rates is put away. */
  isFolded?: boolean;
  /** Loads what stands under the text, which no first frame shows. */
  loadLists: () => Promise<ComponentType<ListsProps>>;
  /** Loads converter, cash rates and history. */
  loadTools: () => Promise<ToolKit>;
  /** Loads the list of what is hidden on the page. */
  loadPane: () => Promise<PaneKit>;
  /** Loads what follows the article: its marks, and what can be done with it. */
  loadExtras: () => Promise<Extras>;
}

const BANK_PATTERN = 'https://nationalbank.kz/*';

/** The whole popup: rates, the page, the article, actions. */
export function Popup(props: Props) {
  const { client, messages, currencies, isFolded = false } = props;
  const { loadLists, loadTools, loadPane, loadExtras } = props;
  const [tool, setTool] = useState<ToolName | 'page' | null>(null);
  const [folded, setFolded] = useState(isFolded);
  const root = useFocusOnReturn(tool);
  const feed = useMemo(() => client.rates(), [client]);
  const rates = useRates(feed);
  const page = usePage(client);
  const now = useNow(client);
  const lists = useLists(loadLists);
  const { reading } = page;
  const main = usePlace(client, !tool && reading.phase === 'article' ? reading.article.canonicalUrl : null);
  const extras = useExtras(loadExtras, reading.phase === 'article');
  const allowBank = () => {
    client.requestHost(BANK_PATTERN).then(
      (granted) => granted && rates.refresh(true),
      () => undefined, // the notice with its button stays, which is the answer
    );
  };
  const fold = () => {
    setFolded(!folded);
    client.fold(!folded);
  };
  const textOf = async (article: Article) => (await loadExtras()).textOf(article);
  const parts = { rates, currencies, messages };
  return (
    <div class="popup" data-phase={tool ? 'tool' : reading.phase} ref={root}>
      <header class="popup-head">
        <h1 class="visually-hidden">Taza</h1>
        {folded ? null : <RatesStrip {...parts} now={now} onAllowBank={allowBank} />}
        <ToolBar tool={tool} folded={folded} messages={messages} onChoose={setTool} onFold={fold} />
        {tool && tool !== 'page' ? null : (
          <div class="page-slot" data-empty={page.info !== null && page.info.host === null}>
            <PageBar
              page={page}
              messages={messages}
              isOpen={tool === 'page'}
              onOpen={(isOpen) => setTool(isOpen ? 'page' : null)}
            />
          </div>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main class="popup-main" aria-busy={reading.phase === 'reading'} tabIndex={0} ref={main}>
        {tool === 'page' ? (
          <Loaded load={loadPane} messages={messages}>
            {({ Pane, ...kit }) => <Pane page={page} messages={messages} {...kit} />}
          </Loaded>
        ) : tool ? (
          <ToolPane tool={tool} load={loadTools} {...parts} onBack={() => setTool(null)} />
        ) : (
          <Reading {...{ page, messages, now, lists, extras, main }} onCopy={client.copy} />
        )}
      </main>
      {tool ? null : <Footer {...{ client, page, messages, extras, textOf }} />}
    </div>
  );
}

interface ReadingProps {
  page: PageModel;
  messages: Messages;
  lists: Lists;
  onCopy: PopupClient['copy'];
  now: number;
  extras: LoadedExtras;
  main: RefObject<HTMLElement | null>;
}

/** The article, or what stands in its place. */
function Reading({ page, messages, lists, onCopy, now, extras, main }: ReadingProps) {
  const { reading, context } = page;
  if (reading.phase === 'reading') return <ReadingPane messages={messages} />;
  if (reading.phase === 'trouble') {
    return <TroublePane code={reading.code} reason={reading.reason} page={page} messages={messages} />;
  }
  const { article } = reading;
  const Under = lists === 'failed' ? null : lists;
  return (
    <>
      <ArticlePart article={article} messages={messages} titleId="article-title" outlet={false} now={now} />
      {Under ? <Under {...{ article, messages, onCopy, context }} changed={page.info?.changed} /> : null}
      {lists === 'failed' ? <p role="alert">{messages.trouble['no-answer'].text}</p> : null}
      {extras && extras !== 'failed' && context ? (
        <extras.Marks root={main} scroller={main} context={context} />
      ) : null}
    </>
  );
}

/** Without them the article is still whole. */
function useExtras(load: () => Promise<Extras>, isWanted: boolean): LoadedExtras {
  const [extras, setExtras] = useState<LoadedExtras>(null);
  useEffect(() => {
    if (isWanted) load().then(setExtras, () => setExtras('failed'));
  }, [load, isWanted]);
  return extras;
}

type Lists = ComponentType<ListsProps> | 'failed' | null;

/** What stands under the text, fetched once the first frame is drawn. */
function useLists(load: Props['loadLists']): Lists {
  const [lists, setLists] = useState<Lists>(null);
  useEffect(() => {
    // In a function: a component is one itself, and would be called.
    load().then(
      (loaded) => setLists(() => loaded),
      () => setLists('failed'),
    );
  }, [load]);
  return lists;
}

/**
 * Out of a tool the focus goes to the button that opened it, when what had it is gone. Not within the key press itself:
 * Firefox would press that button with the same key.
 */
function useFocusOnReturn(tool: string | null) {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(tool);
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!tool && before.current && page?.activeElement === page?.body)
      root.current?.querySelector<HTMLElement>(`[data-tool="${before.current}"]`)?.focus();
    before.current = tool;
  }, [tool]);
  return root;
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
