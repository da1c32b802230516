import { launchChromium } from './chromium.ts';
import type { BrowserKind, LaunchOptions, Session } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export function launch(browser: BrowserKind, options: LaunchOptions): Promise<Session> {
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
