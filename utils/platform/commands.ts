import { browser } from './browser.ts';
import { report } from './report.ts';

interface CommandTargets {
  openOverlay(tabId: number): Promise<unknown>;
  state(tabId: number): Promise<{ hiding: boolean }>;
  walk(tabId: number): Promise<unknown>;
  setHiding(tabId: number, hiding: boolean): Promise<unknown>;
}

/** The keyboard shortcuts of the manifest. Android has no commands; the API is missing there. */
export function onCommand(targets: CommandTargets): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    void run(command, tab?.id, targets).catch((error) => report(error, `command.${command}`));
  });
}

async function run(command: string, given: number | undefined, targets: CommandTargets): Promise<void> {
  const tabId = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  if (command === 'open-overlay') await targets.openOverlay(tabId);
  if (command === 'next-mark') await targets.walk(tabId);
  if (command === 'toggle-hiding') await targets.setHiding(tabId, !(await targets.state(tabId)).hiding);
}
