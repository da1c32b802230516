import type { Session, Tab } from '../harness/driver.ts';
import { ask } from '../harness/extension-page.ts';
import { tabIdOf } from '../harness/tab-id.ts';

const clock = 'performance.timeOrigin + performance.now()';

/**
 * Opens the reading view over a fresh page, and tells how long that took; `panel` is a page of the extension. `isRead`: as
 * from the popup, where the article is there already.
 */
export async function openOverlay(session: Session, panel: Tab, url: string, isRead = true): Promise<number> {
  const tab = await session.openPage(url, { width: 1180, height: 860 });
  await tab.bringToFront();
  const tabId = await tabIdOf(panel, tab);
  if (isRead && !(await ask(panel, 'article.read', { tabId })).ok)
    throw new Error('the article was not read');
  await tab.evaluate(`(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('taza-overlay')?.shadowRoot?.querySelector('[role=dialog]')) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => { globalThis.painted = ${clock}; }));
    });
    seen.observe(document.documentElement, { childList: true, subtree: true });
    return true;
  })()`);
  const began = await panel.evaluate<number>(clock);
  await ask(panel, 'overlay.open', { tabId });
  await tab.waitFor('globalThis.painted !== undefined', { what: 'the reading view to be painted' });
  const painted = await tab.evaluate<number>('globalThis.painted');
  await tab.close();
  return painted - began;
}
