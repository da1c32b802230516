import { browser } from './browser.ts';

/** Opens the page of first words when Taza was installed just now: never after an update, and never again. */
export function welcomeAfterInstall({ reason }: { reason: string }): void {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
