import '../../components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { applyAppearance } from '../../components/ui/appearance.ts';
import { chooseLanguage } from '../../utils/core/settings.ts';
import { loadMessages } from '../../utils/data/locales/load.ts';
import { createPopupClient } from '../../utils/platform/popup-client.ts';
import { settingsItem } from '../../utils/platform/storage.ts';

const [client, settings] = await Promise.all([createPopupClient(), settingsItem.read()]);
const language = chooseLanguage(settings.language, navigator.languages);
const messages = await loadMessages(language);
applyAppearance(document.documentElement, language, settings.theme, settings.reading);
const loadTools = async () => (await import('./tools.ts')).loadTools({ ...client, settings, language });
const app = document.getElementById('app');
if (app) {
  render(
    <Popup client={client} messages={messages} currencies={settings.currencies} loadTools={loadTools} />,
    app,
  );
}
