import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HiddenThing } from '../../../utils/core/page/hidden.ts';
import type { Pick, PickBook } from '../../../utils/core/page/picks.ts';
import type { PaneWords } from '../../../utils/data/locales/pane-ru.ts';
import type { Messages } from '../../../utils/data/locales/ru.ts';
import type { PageAct } from '../../../utils/messages/contract.ts';
import type { PaneClient, PaneProps } from './client.ts';
import { Report } from './Report.tsx';
import './pane.css';

/** What is hidden on the page, one by one, what the reader hid by hand, and a way to tell what was missed. */
export function Pane({
  page,
  messages,
  client,
  words,
}: PaneProps & { client: PaneClient; words: PaneWords }) {
  const [things, setThings] = useState<HiddenThing[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [book, setBook] = useState<PickBook>({});
  const { info, refresh } = page;
  const site = info?.outlet?.id ?? info?.host ?? '';
  const picks = book[site] ?? [];

  const act = useCallback(
    (name: PageAct, id?: number) => {
      client.act(name, id).then(
        (answer) => {
          setFailed(!answer.ok);
          // What is being shown in its place is not shown again for good.
          if (answer.ok && name !== 'peek') setThings(answer.value);
          refresh();
        },
        () => setFailed(true),
      );
    },
    [client, refresh],
  );
  const [counts, setCounts] = useState<Record<string, number>>({});
  useEffect(() => {
    client.counts().then(setCounts, () => undefined); // without them nothing is said of the week
  }, [client]);
  const week = counts[info?.outlet?.id ?? ''] ?? 0;
  const readPicks = useCallback(() => client.picks().then(setBook, () => setBook({})), [client]);
  useEffect(() => {
    act('list');
    void readPicks();
  }, [act, readPicks]);
  const forget = (selector: string) => {
    client.forget(site, selector).then(
      () => {
        void readPicks();
        act('list');
      },
      () => setFailed(true),
    );
  };

  return (
    <section class="pane" aria-labelledby="pane-title">
      <h2 class="article-title" id="pane-title">
        {words.title}
      </h2>
      {week > 0 ? <p class="article-meta">{words.week(week)}</p> : null}
      {info?.changed ? <p class="note">{messages.removed.changed}</p> : null}
      {hasFailed ? (
        <p class="note" role="alert">
          {words.failed}
        </p>
      ) : null}
      {things?.length === 0 ? <p class="section-empty">{words.none}</p> : null}
      <ul class="plain removed-list">
        {things?.map((thing) => (
          <Thing key={thing.id} thing={thing} messages={messages} words={words} onAct={act} />
        ))}
      </ul>
      {info?.always && page.state?.present ? (
        <div class="pane-pick">
          <button type="button" class="button" onClick={() => act('pick')}>
            {words.pick}
          </button>
          <small>{words.pickHint}</small>
        </div>
      ) : null}
      <OwnPicks picks={picks} words={words} onForget={forget} />
      <Report info={info} things={things ?? []} picks={picks} client={client} words={words} />
    </section>
  );
}

interface ThingProps {
  thing: HiddenThing;
  messages: Messages;
  words: PaneWords;
  onAct: (act: PageAct, id: number) => void;
}

function Thing({ thing, messages, words, onAct }: ThingProps) {
  const { id, kind, by, preview, kept } = thing;
  const name = kind === 'picked' ? words.picked : (messages.removed.kind[kind] ?? kind);
  // Said after the button's own words, so that a list of buttons tells them apart.
  const which = <span class="visually-hidden">: {preview.slice(0, 40) || name}</span>;
  return (
    <li>
      <span class="removed-kind">{name}</span> <small>{kept ? words.kept : words.by[by]}</small>
      <p class="removed-preview" dir="auto">
        {preview || words.noText}
      </p>
      <div class="pane-buttons">
        <button type="button" class="button button-quiet" onClick={() => onAct('peek', id)}>
          {words.peek}
          {which}
        </button>
        <button type="button" class="button button-quiet" onClick={() => onAct(kept ? 'hide' : 'show', id)}>
          {kept ? words.hide : words.show}
          {which}
        </button>
      </div>
    </li>
  );
}

interface PicksProps {
  picks: readonly Pick[];
  words: PaneWords;
  onForget: (selector: string) => void;
}

/** What the reader hid by hand on this site, each with the way back. */
function OwnPicks({ picks, words, onForget }: PicksProps) {
  if (picks.length === 0) return null;
  return (
    <details class="removed">
      <summary>{words.mine(picks.length)}</summary>
      <ul class="plain removed-list">
        {picks.map(({ selector, label }) => (
          <li key={selector}>
            <span dir="auto">{label || words.noText}</span> <code>{selector}</code>
            <div class="pane-buttons">
              <button type="button" class="button button-quiet" onClick={() => onForget(selector)}>
                {words.forget}
                <span class="visually-hidden">: {label || selector}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
