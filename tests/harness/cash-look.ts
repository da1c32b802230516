import { parseCashState } from '../../utils/core/rates/cash-state.ts';
import type { RatesView } from '../../utils/core/rates/types.ts';
import { withCash } from '../../utils/core/rates/with-cash.ts';
import type { Session, Tab } from './driver.ts';
import { ask } from './extension-page.ts';

/**
 * Looks at the popup's cash prices as a reader would: they are asked for only while somebody looks, and stored then. A
 * source that does not answer is the popup's business, and no reason to stop.
 */
export async function lookAtCash(session: Session): Promise<void> {
  const popup = await session.openExtensionPage('popup.html?tab=0');
  try {
    const button = '.tools button:nth-of-type(2)';
    await popup.waitFor(`document.querySelector('${button}') !== null`, { what: 'the tools' });
    await popup.click(button);
    await popup.waitFor(
      'document.querySelector(".cash-source") !== null && document.querySelector(".tool").ariaBusy === "false"',
      { what: 'cash prices' },
    );
  } finally {
    await popup.close();
  }
}

/** The rates as the popup has them: what the worker knows, with the stored cash prices of the reader's city. */
export async function ratesWithCash(panel: Tab): Promise<RatesView> {
  const [view, { city }] = await Promise.all([ask(panel, 'rates.get', {}), ask(panel, 'settings.get', {})]);
  const stored = await panel.evaluate<unknown>(
    'chrome.storage.local.get("cash").then(({ cash }) => cash?.value)',
  );
  const state = parseCashState(stored);
  return state ? withCash(view, state, city, Date.now()) : view;
}
