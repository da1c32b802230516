import { useEffect, useRef, useState } from 'preact/hooks';
import { chooseLanguage, DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { type PageMessages, pageMessagesFor } from '../../utils/data/locales/options.ts';
import { CityChoice, LanguageChoice } from '../options/Choices.tsx';
import type { WelcomeClient } from '../options/client.ts';
import { applyAppearance } from '../ui/appearance.ts';

/** Shown once, after installing: what Taza does, what it may see, the two choices that matter from the start. */
export function Welcome({ client }: { client: WelcomeClient }) {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [failed, setFailed] = useState(false);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // Unread settings are those of a first start.
    const read = () => void client.settings().then(setSettings, () => undefined);
    read();
    return client.onChange(read);
  }, [client]);
  const language = chooseLanguage(settings.language, client.browserLanguages);
  const messages = pageMessagesFor(language);
  const { welcome, saveFailed } = messages.options;
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page) return;
    applyAppearance(page.documentElement, language, settings.theme, settings.reading);
    page.title = `Taza: ${welcome.title}`;
  }, [language, settings, welcome]);
  const change = (wanted: Partial<Settings>) => {
    client.save(wanted).then(setSettings, () => setFailed(true));
  };
  const parts = { settings, messages, onChange: change };
  return (
    <main class="options welcome" ref={root}>
      <header>
        <img src="/icon/96.png" width="48" height="48" alt="" />
        <h1>{welcome.title}</h1>
        <p class="lead">{welcome.lead}</p>
      </header>
      <Access client={client} messages={messages} />
      <Points title={welcome.does} points={welcome.doesList} />
      <Points title={welcome.sees} points={welcome.seesList} />
      <h2 class="choose">{welcome.choose}</h2>
      <LanguageChoice {...parts} />
      <CityChoice {...parts} />
      {failed ? (
        <p class="note" role="alert">
          {saveFailed}
        </p>
      ) : null}
      <footer>
        <p class="hint">{welcome.pin}</p>
        <button type="button" class="button" onClick={() => client.openOptions()}>
          {welcome.more}
        </button>
      </footer>
    </main>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/**
 * The outlets' hosts where the browser holds them back. Firefox grants them at install since 127; a reader can take
 * them away there, and Chrome lets a reader give them only on a click.
 */
function Access({ client, messages }: { client: WelcomeClient; messages: PageMessages }) {
  const words = messages.options;
  const [state, setState] = useState<'unknown' | 'missing' | 'denied' | 'granted'>('unknown');
  useEffect(() => {
    client.access().then(
      ({ outlets, bank }) => setState(outlets && bank ? 'unknown' : 'missing'),
      () => undefined,
    );
  }, [client]);
  if (state === 'unknown') return null;
  if (state === 'granted') return <p role="status">{words.welcome.granted}</p>;
  const ask = () => {
    client.requestAccess().then(
      (given) => setState(given ? 'granted' : 'denied'),
      () => setState('denied'),
    );
  };
  return (
    <div class="note">
      <p role="status">{state === 'denied' ? words.denied : words.welcome.missing}</p>
      <button type="button" class="button" onClick={ask}>
        {words.grant}
      </button>
    </div>
  );
}
