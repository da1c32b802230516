import type { Page } from 'playwright-core';
import type { Emulation, PageOptions, Tab, TabDevice } from './driver.ts';
import { makeTab } from './tab.ts';
import { messageOf } from './within.ts';

const NETWORK_MESSAGE = 'Failed to load resource';
const ERROR_PAGE_MS = 2_000;

/** Wraps a new page; the caller navigates it. */
export async function chromiumTab(page: Page, options: PageOptions): Promise<Tab> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error.name}: ${error.message}`));
  const times = new Set<number>();
  page.on('console', (message) => {
    // Chromium alone prints missing images and the like, and repeats the messages of a page that comes back.
    if (message.type() !== 'error' || message.text().startsWith(NETWORK_MESSAGE)) return;
    if (!times.has(message.timestamp())) errors.push(message.text());
    times.add(message.timestamp());
  });
  const { width, height, theme } = options;
  if (width !== undefined && height !== undefined) await page.setViewportSize({ width, height });
  if (theme) await page.emulateMedia({ colorScheme: theme });
  return makeTab(chromiumDevice(page), errors);
}

/** The browser's error page comes after the failure is told, and would cut off the next visit. */
async function errorPage(page: Page): Promise<void> {
  const shown = page.waitForURL(/^chrome-error:/, { waitUntil: 'commit', timeout: ERROR_PAGE_MS });
  await shown.catch(() => {}); // Some failures show none: nothing to be cut off by.
}

function chromiumDevice(page: Page): TabDevice {
  return {
    run: (expression) => page.evaluate<string>(expression),
    async goto(url, waitUntil) {
      try {
        await page.goto(url, { waitUntil, timeout: 0 });
      } catch (error) {
        if (/net::ERR_(?!ABORTED)/.test(messageOf(error))) await errorPage(page);
        throw error;
      }
    },
    async reload() {
      await page.reload({ timeout: 0 });
    },
    press: (keys) => page.keyboard.press(keys.join('+')),
    insertText: (text) => page.keyboard.type(text),
    moveTo: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    capture: (fullPage) => page.screenshot({ fullPage, timeout: 0 }),
    setSize: (width, height) => page.setViewportSize({ width, height }),
    emulate: ({ theme, reducedMotion, forcedColors }: Emulation) =>
      page.emulateMedia({
        ...(theme && { colorScheme: theme }),
        ...(reducedMotion !== undefined && { reducedMotion: reducedMotion ? 'reduce' : 'no-preference' }),
        ...(forcedColors !== undefined && { forcedColors: forcedColors ? 'active' : 'none' }),
      }),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}
