import { CITIES, type CitySlug, type Settings, THEMES } from '../../utils/core/settings.ts';
import type { PageMessages } from '../../utils/data/locales/options.ts';
import { Choice } from './Choice.tsx';

interface Props {
  settings: Settings;
  messages: PageMessages;
  onChange: (change: Partial<Settings>) => void;
}

/** Choices that options and first-run page share. Each language is named in itself. */
export function LanguageChoice({ settings, messages, onChange }: Props) {
  return (
    <Choice
      legend={messages.options.language}
      name="language"
      value={settings.language}
      items={[
        { value: 'auto', label: messages.options.languageAuto },
        { value: 'kk', label: 'Қазақша', lang: 'kk' },
        { value: 'ru', label: 'Русский', lang: 'ru' },
        { value: 'en', label: 'English', lang: 'en' },
      ]}
      onChange={(language) => onChange({ language })}
    />
  );
}

export function ThemeChoice({ settings, messages, onChange }: Props) {
  const { theme, themes } = messages.options;
  return (
    <Choice
      legend={theme}
      name="theme"
      value={settings.theme}
      items={THEMES.map((value) => ({ value, label: themes[value] }))}
      onChange={(value) => onChange({ theme: value })}
    />
  );
}

export function CityChoice({ settings, messages, onChange }: Props) {
  const words = messages.options;
  return (
    <section>
      <h2 id="city-title">{words.city}</h2>
      <select
        class="button"
        aria-labelledby="city-title"
        value={settings.city}
        onChange={(event) => onChange({ city: event.currentTarget.value as CitySlug })}
      >
        {CITIES.map((slug) => (
          <option key={slug} value={slug} selected={slug === settings.city}>
            {messages.cities[slug]}
          </option>
        ))}
      </select>
    </section>
  );
}
