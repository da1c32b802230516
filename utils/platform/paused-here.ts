import { browser } from './browser.ts';

export const PAUSED_KEY = 'paused';

/**
 * Tells now and on every change whether the reader paused `host`. Reads what `pausedItem` writes, with no more
 * code than that takes: this runs on every listed page, where each hundred bytes are counted.
 */
export function watchPaused(host: string, onChange: (isPaused: boolean) => void): void {
  const has = (stored: unknown) => {
    const hosts = (stored as { value?: unknown } | undefined)?.value;
    return Array.isArray(hosts) && hosts.includes(host);
  };
  // A storage that cannot be read leaves hiding on, which one click undoes.
  browser.storage.local.get(PAUSED_KEY).then(
    (stored) => has(stored[PAUSED_KEY]) && onChange(true),
    () => undefined,
  );
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' && changes[PAUSED_KEY];
    // Another host's pause must not undo what the reader chose on this page.
    if (change && has(change.newValue) !== has(change.oldValue)) onChange(has(change.newValue));
  });
}
