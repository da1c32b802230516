import { useEffect, useState } from 'preact/hooks';
import type { PageMessages } from '../../utils/data/locales/options.ts';
import type { OptionsClient, Shortcut } from './client.ts';

interface Props {
  client: Pick<OptionsClient, 'shortcuts' | 'changeShortcuts'>;
  messages: PageMessages;
}

/** The keys as the browser has them now: it may have given a suggested one to another extension. */
export function Shortcuts({ client, messages }: Props) {
  const words = messages.options;
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    const read = () => {
      client.shortcuts().then(setShortcuts, () => setShortcuts(null));
    };
    read();
    // The reader comes back from the browser's own page of shortcuts.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [client]);
  if (!shortcuts) return null;
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{words.shortcuts}</h2>
      <p class="hint">{words.shortcutsHint}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{words.commands[name] ?? description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : words.unset}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => client.changeShortcuts()}>
        {words.changeKeys}
      </button>
    </section>
  );
}
