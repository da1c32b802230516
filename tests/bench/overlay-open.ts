import type { Session, Tab } from '../harness/driver.ts';
import { ask } from '../harness/extension-page.ts';
import { tabIdOf } from '../harness/tab-id.ts';

/** One opening of the reading view, ms. */
export interface Opening {
  /** From the request until the page is painted with it. */
  all: number;
  /** What of that was reading the article, as the reader script tells. */
  reading: number;
}

const clock = 'performance.timeOrigin + performance.now()';

/** Opens the reading view over a fresh page, and tells how long that took; `panel` is a page of the extension. */
export async function openOverlay(session: Session, panel: Tab, url: string): Promise<Opening> {
  const tab = await session.openPage(url, { width: 1180, height: 860 });
  await tab.bringToFront();
  const tabId = await tabIdOf(panel, tab);
  const { timing } = await read(panel, tabId);
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
  return { all: painted - began, reading: timing.extractMs };
}

async function read(panel: Tab, tabId: number): Promise<{ timing: { extractMs: number } }> {
  const answer = await ask(panel, 'article.read', { tabId });
  if (!answer.ok) throw new Error(`the article was not read: ${answer.code}`);
  return answer.value;
}
