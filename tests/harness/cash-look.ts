import type { Session } from './driver.ts';

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
