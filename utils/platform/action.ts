import { browser } from './browser.ts';

export interface ActionPort {
  /** The number on the toolbar icon of one tab; null takes it off. */
  badge(tabId: number, count: number | null, title: string): Promise<void>;
  /** The text on the icon of every tab that has none of its own; empty takes it off. */
  everywhere(text: string): Promise<void>;
}

const COLOUR = '#00708F';

export const actionPort: ActionPort = {
  async everywhere(text) {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: COLOUR }),
      browser.action.setBadgeText({ text }),
    ]);
  },
  async badge(tabId, count, title) {
    // The tab may close between the message and here; there is nothing to show then.
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setBadgeText({
        tabId,
        // Null, not '': the tab then shows what is shown everywhere. The types know of text only.
        text: (count === null ? null : count > 999 ? '999+' : String(count)) as string,
      }),
      browser.action.setTitle({ tabId, title }),
    ]).catch(() => undefined);
  },
};
