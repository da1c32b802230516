import type { ToolKit, ToolsClient } from '../../components/popup/tools/client.ts';
import { Desk } from '../../components/popup/tools/Desk.tsx';
import type { Settings, UiLanguage } from '../../utils/core/settings.ts';
import { loadToolMessages } from '../../utils/data/locales/tools.ts';
import { createClient } from '../../utils/messages/client.ts';
import { browser } from '../../utils/platform/browser.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { createCash } from './cash.ts';

interface Outside {
  settings: Settings;
  language: UiLanguage;
  requestHost: ToolsClient['requestHost'];
  copy: ToolsClient['copy'];
}

/** One for each opening of the popup, however often its tools are. */
const session = { filled: 0 };

/** Converter, cash rates and history with all they need; a chunk of its own. */
export async function loadTools({ settings, language, requestHost, copy }: Outside): Promise<ToolKit> {
  const words = await loadToolMessages(language);
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  const cash = createCash(() => ask('rates.get', {}));
  const client: ToolsClient = {
    cash: (city, force) => cash.get({ city, force }),
    history: (code, span) => ask('history.get', { code, span }),
    fill: (span) => ask('history.fill', { span }),
    session,
    on: (code, date) => ask('official.on', { code, date }),
    city: settings.city,
    saveCity: (city) => ask('settings.set', { city }),
    requestHost,
    copy,
    save: saveFile,
    now: () => Date.now(),
    later(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  return { Desk, client, words };
}
