import { browser } from './browser.ts';

/** Calls back after every change of the settings; what they are now is for the background to say. */
export function onSettingsChanged(changed: () => void): void {
  browser.storage.onChanged.addListener(({ settings }, area) => {
    if (area !== 'local' || !settings) return;
    // Firefox tells of settings that were written anew as they were, too.
    if (JSON.stringify(settings.oldValue) !== JSON.stringify(settings.newValue)) changed();
  });
}
