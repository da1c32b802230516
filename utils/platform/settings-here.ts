import { browser } from './browser.ts';

/** Calls back after every change of the settings; what they are now is for the background to say. */
export function onSettingsChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.settings) changed();
  });
}
