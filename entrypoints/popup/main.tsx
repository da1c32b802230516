import '../../components/ui/page.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { applyAppearance } from '../../components/ui/appearance.ts';
import { chooseLanguage, type Settings } from '../../utils/core/settings.ts';
import { loadMessages } from '../../utils/data/locales/load.ts';
import { createPopupClient } from '../../utils/platform/popup-client.ts';
import { settingsItem } from '../../utils/platform/storage.ts';

// The words of the browser's language load while storage is read: most readers leave the choice to it.
void loadMessages(chooseLanguage('auto', navigator.languages));
const opening = createPopupClient();
/** With the settings of the moment in which a part is opened. */
const given = async () => {
  const [client, chosen] = await Promise.all([opening, settingsItem.read()]);
  return { ...client, settings: chosen, language: chooseLanguage(chosen.language, navigator.languages) };
};
const loadLists = async () => (await import('../../components/ui/ArticleLists.tsx')).ArticleLists;
const loadTools = async () => (await import('./tools.ts')).loadTools(await given());
const loadPane = async () => (await import('./pane.ts')).loadPane(await given());

const print = () => void opening.then((client) => client.openOverlay(true)).catch(() => undefined);
const loadExtras = async () => (await import('./extras.tsx')).loadExtras(await settingsItem.read(), print);
const loaders = { loadLists, loadTools, loadPane, loadExtras };

let latest: Settings | undefined;

/** Drawn anew whenever the settings change, for a popup that stays open as a page. */
async function draw(settings: Settings): Promise<void> {
  latest = settings;
  const language = chooseLanguage(settings.language, navigator.languages);
  const [client, messages] = await Promise.all([opening, loadMessages(language)]);
  // Words that had to be loaded come later than words that were there.
  if (latest !== settings) return;
  const { theme, reading, currencies, ratesFolded } = settings;
  applyAppearance(document.documentElement, language, theme, reading);
  const app = document.getElementById('app');
  if (app) render(<Popup {...{ client, messages, currencies, ...loaders }} isFolded={ratesFolded} />, app);
}

settingsItem.watch((changed) => void draw(changed));
const stored = await settingsItem.read();
// What was changed while it was read is drawn already.
if (!latest) await draw(stored);
