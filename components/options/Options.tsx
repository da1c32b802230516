import { useEffect, useRef } from 'preact/hooks';
import { chooseLanguage, DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { messagesFor } from '../../utils/data/locales/locale.ts';
import type { Messages } from '../../utils/data/locales/ru.ts';
import { applyAppearance } from '../ui/appearance.ts';
import { About } from './About.tsx';
import { Choice } from './Choice.tsx';
import { CurrencyPicker } from './CurrencyPicker.tsx';
import type { OptionsClient } from './client.ts';
import { MarkKinds } from './MarkKinds.tsx';
import { OutletList } from './OutletList.tsx';
import { PermissionList } from './PermissionList.tsx';
import { type OptionsModel, useOptions } from './use-options.ts';

/** Every choice of the reader; each takes effect the moment it is made. */
export function Options({ client }: { client: OptionsClient }) {
  const model = useOptions(client);
  const root = useRef<HTMLElement>(null);
  const settings = model.settings ?? DEFAULT_SETTINGS;
  const language = chooseLanguage(settings.language, client.browserLanguages);
  const messages = messagesFor(language);
  const words = messages.options;

  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page || !model.settings) return;
    applyAppearance(page.documentElement, language, settings.theme);
    page.title = words.title;
  }, [model.settings, language, settings.theme, words]);

  return (
    <main class="options" ref={root}>
      <h1>{words.title}</h1>
      {model.settings === null ? <p>{words.loading}</p> : null}
      <p
        class={model.outcome === null || model.outcome === 'saved' ? 'visually-hidden' : 'note'}
        role="status"
      >
        {model.outcome ? words[model.outcome] : ''}
      </p>
      {model.settings ? (
        <>
          <Preferences model={model} settings={settings} messages={messages} />
          <OutletList outlets={client.outlets} model={model} settings={settings} messages={messages} />
          <PermissionList messages={messages} />
          <About version={client.version} messages={messages} />
        </>
      ) : null}
    </main>
  );
}

interface PreferencesProps {
  model: OptionsModel;
  settings: Settings;
  messages: Messages;
}

/** Language, looks, currencies and the toolbar icon. */
function Preferences({ model, settings, messages }: PreferencesProps) {
  const words = messages.options;
  return (
    <>
      <Choice
        legend={words.language}
        name="language"
        value={settings.language}
        items={[
          { value: 'auto', label: words.languageAuto },
          { value: 'kk', label: 'Қазақша', lang: 'kk' },
          { value: 'ru', label: 'Русский', lang: 'ru' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        onChange={(value) => model.change({ language: value })}
      />
      <Choice
        legend={words.theme}
        name="theme"
        value={settings.theme}
        items={[
          { value: 'auto', label: words.themes.auto },
          { value: 'light', label: words.themes.light },
          { value: 'dark', label: words.themes.dark },
        ]}
        onChange={(value) => model.change({ theme: value })}
      />
      <CurrencyPicker
        chosen={settings.currencies}
        messages={messages}
        onChange={(currencies) => model.change({ currencies })}
      />
      <MarkKinds chosen={settings.marks} messages={messages} onChange={(marks) => model.change({ marks })} />
      <fieldset>
        <legend>{words.badge}</legend>
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.badge}
            onChange={(event) => model.change({ badge: event.currentTarget.checked })}
          />
          {words.badgeText}
        </label>
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.badgeRate}
            onChange={(event) => model.change({ badgeRate: event.currentTarget.checked })}
          />
          {words.badgeRate}
        </label>
      </fieldset>
    </>
  );
}
