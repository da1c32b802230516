import { useEffect, useRef } from 'preact/hooks';
import { chooseLanguage, DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { type PageMessages, pageMessagesFor } from '../../utils/data/locales/options.ts';
import { applyAppearance } from '../ui/appearance.ts';
import { About } from './About.tsx';
import { CityChoice, LanguageChoice, ThemeChoice } from './Choices.tsx';
import { CurrencyPicker } from './CurrencyPicker.tsx';
import type { OptionsClient } from './client.ts';
import { DataTools } from './DataTools.tsx';
import { MarkKinds } from './MarkKinds.tsx';
import { OutletList } from './OutletList.tsx';
import { PermissionTable } from './PermissionTable.tsx';
import { ReadingLookChoice } from './ReadingLookChoice.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { type OptionsModel, type Outcome, useOptions } from './use-options.ts';

/** Every choice of the reader; each takes effect the moment it is made. */
export function Options({ client }: { client: OptionsClient }) {
  const model = useOptions(client);
  const root = useRef<HTMLElement>(null);
  const settings = model.settings ?? DEFAULT_SETTINGS;
  const language = chooseLanguage(settings.language, client.browserLanguages);
  const messages = pageMessagesFor(language);
  const words = messages.options;

  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page || !model.settings) return;
    applyAppearance(page.documentElement, language, settings.theme, settings.reading);
    page.title = words.title;
  }, [model.settings, language, settings, words]);

  return (
    <main class="options" ref={root}>
      <h1>{words.title}</h1>
      {model.settings === null ? <p>{words.loading}</p> : null}
      <p class={isQuiet(model.outcome) ? 'visually-hidden' : 'note outcome'} role="status">
        {model.outcome ? outcomeWords(model.outcome, messages) : ''}
      </p>
      {model.settings ? (
        <>
          <Preferences model={model} settings={settings} messages={messages} />
          <OutletList client={client} model={model} settings={settings} messages={messages} />
          <Shortcuts client={client} messages={messages} />
          <PermissionTable client={client} messages={messages} />
          <DataTools client={client} model={model} settings={settings} messages={messages} />
          <About version={client.version} messages={messages} />
        </>
      ) : null}
    </main>
  );
}

/** What is plain to see need only be said aloud. */
const isQuiet = (outcome: Outcome | null) => outcome === null || outcome === 'saved';

function outcomeWords(outcome: Outcome, { options }: PageMessages): string {
  if (outcome === 'broken' || outcome === 'saveFailed' || outcome === 'full') return options[outcome];
  return outcome === 'saved' || outcome === 'erased' || outcome === 'imported'
    ? options.done[outcome]
    : options.file[outcome];
}

interface PreferencesProps {
  model: OptionsModel;
  settings: Settings;
  messages: PageMessages;
}

/** Language, looks, currencies, explanations and the toolbar icon. */
function Preferences({ model, settings, messages }: PreferencesProps) {
  const words = messages.options;
  const parts = { settings, messages, onChange: model.change };
  return (
    <>
      <LanguageChoice {...parts} />
      <ThemeChoice {...parts} />
      <ReadingLookChoice
        look={settings.reading}
        messages={messages}
        onChange={(reading) => model.change({ reading })}
      />
      <CurrencyPicker
        chosen={settings.currencies}
        messages={messages}
        onChange={(currencies) => model.change({ currencies })}
      />
      <CityChoice {...parts} />
      <MarkKinds chosen={settings.marks} messages={messages} onChange={(marks) => model.change({ marks })} />
      <fieldset>
        <legend>{words.badge}</legend>
        {(['badge', 'badgeRate'] as const).map((name) => (
          <label class="switch" key={name}>
            <input
              type="checkbox"
              checked={settings[name]}
              onChange={(event) => model.change({ [name]: event.currentTarget.checked })}
            />
            {name === 'badge' ? words.badgeText : words.badgeRate}
          </label>
        ))}
      </fieldset>
    </>
  );
}
