import { browser } from './browser.ts';

export interface ActionPort {
  /** The number on the toolbar icon of one tab; null takes it off. */
  badge(tabId: number, count: number | null, title: string): Promise<void>;
}

const COLOUR = '#00708F';

export const actionPort: ActionPort = {
  async badge(tabId, count, title) {
    // The tab may close between the message and here; there is nothing to show then.
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setBadgeText({
        tabId,
        text: count === null ? '' : count > 999 ? '999+' : String(count),
      }),
      browser.action.setTitle({ tabId, title }),
    ]).catch(() => undefined);
  },
};
