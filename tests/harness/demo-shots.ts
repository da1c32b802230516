import { join } from 'node:path';
import { ensureBuild } from './build.ts';
import { type DemoPage, demoPages } from './demo-pages.ts';
import type { BrowserKind, Session, Tab, Theme } from './driver.ts';
import { ask } from './extension-page.ts';
import { launch } from './launch.ts';
import { startSampleInternet } from './sample.ts';
import { tabIdOf } from './tab-id.ts';

const PAGE = { width: 1180, height: 860 };
const POPUP = { width: 380, height: 600 };

/**
 * Walks through the main job as a reader would and takes a picture at each step: the page as it came and
 * cleaned, the popup, the panel, the options; in Russian and Kazakh, light and dark. Returns the files.
 */
export async function demoShots(kind: BrowserKind, folder: string): Promise<string[]> {
  const extensionDir = await ensureBuild({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    mode: 'test',
  });
  const internet = await startSampleInternet();
  const session = await launch(kind, { extensionDir, internet, lang: 'ru' });
  const shots: string[] = [];
  const shoot = async (tab: Tab, name: string, fullPage = false) => {
    await settled(tab);
    const file = join(folder, `${name}.png`);
    await tab.screenshot(file, { fullPage });
    shots.push(file);
  };
  try {
    const panel = await session.openExtensionPage('options.html', { width: 820, height: 900 });
    await ask(panel, 'rates.refresh', { force: false });
    for (const [language, theme, page] of scenes()) {
      await ask(panel, 'settings.set', { language, theme });
      await walk(session, panel, page, theme, (tab, step) =>
        shoot(tab, `${page.name}-${language}-${theme}-${step}`),
      );
    }
    await panel.reload();
    await shoot(panel, 'options', true);
  } finally {
    await session.close();
    await internet.close();
  }
  return shots;
}

function scenes(): ['ru' | 'kk' | 'en', Theme, DemoPage][] {
  const [first, second, third, fourth, fifth] = demoPages() as [
    DemoPage,
    DemoPage,
    DemoPage,
    DemoPage,
    DemoPage,
  ];
  return [
    ['ru', 'light', first],
    ['ru', 'dark', second],
    ['kk', 'light', third],
    ['kk', 'dark', fourth],
    ['en', 'light', fifth],
  ];
}

async function walk(
  session: Session,
  panel: Tab,
  page: DemoPage,
  theme: Theme,
  shoot: (tab: Tab, step: string) => Promise<void>,
): Promise<void> {
  const tab = await session.openPage(page.url, { ...PAGE, theme });
  const tabId = await tabIdOf(panel, tab);
  await ask(panel, 'page.hiding', { tabId, hiding: false });
  await tab.evaluate(showLargestBait);
  await shoot(tab, '1-before');
  await ask(panel, 'page.hiding', { tabId, hiding: true });
  await shoot(tab, '2-after');
  const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`, { ...POPUP, theme });
  await popup.waitFor('document.querySelector("article h2, article h1") !== null', {
    what: 'the article in the popup',
  });
  await shoot(popup, '3-popup');
  await popup.evaluate('document.querySelector("main").scrollTo(0, 1e6)');
  await shoot(popup, '4-popup-end');
  await popup.close();
  await tab.bringToFront();
  await ask(panel, 'overlay.open', { tabId });
  await tab.waitFor('document.querySelector("taza-overlay") !== null');
  await shoot(tab, '5-overlay');
  await tab.close();
}

/** Scrolls to where the most is hidden, so that before and after differ to the eye. */
function showLargestBait(): void {
  const marked = [...document.querySelectorAll('[data-taza-bait]')];
  const height = (element: Element) => element.getBoundingClientRect().height;
  const largest = marked.sort((a, b) => height(b) - height(a))[0];
  if (largest) window.scrollTo(0, largest.getBoundingClientRect().top + window.scrollY - 420);
}

/** Fades and slides have ended and fonts are there: a picture of a moment in between helps nobody. */
function settled(tab: Tab): Promise<void> {
  return tab.waitFor(
    () => {
      const inside = document.querySelector('taza-overlay')?.shadowRoot;
      const moving = [...document.getAnimations(), ...(inside?.getAnimations() ?? [])];
      return (
        document.fonts.status === 'loaded' && moving.every((animation) => animation.playState === 'finished')
      );
    },
    { what: 'animations to end' },
  );
}
