import { defineBackground } from 'wxt/utils/define-background';
import { chooseLanguage, type Settings } from '../../utils/core/settings.ts';
import { toolbarMessagesFor } from '../../utils/data/locales/toolbar.ts';
import { CASH_HOSTS } from '../../utils/data/rates/cash-hosts.ts';
import { createServer } from '../../utils/messages/server.ts';
import { actionPort } from '../../utils/platform/action.ts';
import { syncAlwaysSites } from '../../utils/platform/always-sites.ts';
import { browser } from '../../utils/platform/browser.ts';
import { onCommand } from '../../utils/platform/commands.ts';
import { eraseAll } from '../../utils/platform/erase.ts';
import { report } from '../../utils/platform/report.ts';
import { placesItem, settingsItem } from '../../utils/platform/storage.ts';
import { welcomeAfterInstall } from '../../utils/platform/welcome.ts';
import { createHandlers } from '../../utils/services/handlers.ts';
import { PAUSE_ALARM } from '../../utils/services/pauses.ts';
import { createPageParts } from './pages.ts';
import { createRatesParts } from './rates.ts';

const iconTitle = ({ language }: Settings, hidden: number) =>
  `Taza · ${toolbarMessagesFor(chooseLanguage(language, navigator.languages)).hidden(hidden)}`;
const syncSites = () => syncAlwaysSites(CASH_HOSTS);

/** Builds the parts and adds every listener before anything is awaited: a worker is woken by its events. */
export default defineBackground(() => {
  const parts = createRatesParts();
  const { rates } = parts;
  const pageParts = createPageParts();
  const { pages, pauses, picks } = pageParts;
  const items = { settings: settingsItem, places: placesItem };
  const doing = { action: actionPort, erase: eraseAll, iconTitle };
  const handlers = createHandlers({ ...parts, ...items, ...pageParts, ...doing });
  const ownUrl = browser.runtime.getURL('/');

  browser.runtime.onMessage.addListener(
    createServer({ handlers, ownId: browser.runtime.id, ownUrl, report }),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    void rates.onAlarm(name);
    if (name === PAUSE_ALARM) void pauses.endDue();
  });
  // Registrations outlive the worker, but neither an update nor, in Firefox, a restart: not a matter of each wake.
  const begin = () =>
    void Promise.all([
      rates.refresh({ force: false }),
      parts.showRate(),
      syncSites(),
      pauses.endDue(),
      picks.sync(),
    ]);
  browser.runtime.onInstalled.addListener(begin);
  // A browser that a driver starts is always freshly installed; its tab would take the focus from the test's.
  if (import.meta.env.MODE !== 'test') browser.runtime.onInstalled.addListener(welcomeAfterInstall);
  browser.runtime.onStartup.addListener(begin);
  browser.permissions.onAdded.addListener(() => void syncSites());
  browser.permissions.onRemoved.addListener(() => void syncSites());
  onCommand(pages);

  void rates.ensureAlarm();
});
