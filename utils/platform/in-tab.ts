import { readEnvelope, type TabRequestName, type TabRequests } from '../messages/contract.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

export type TabHandlers = {
  [N in TabRequestName]?: (
    request: TabRequests[N]['request'],
  ) => TabRequests[N]['response'] | Promise<TabRequests[N]['response']>;
};

/**
 * Serves requests of the background inside a tab. Only our own extension's pages and worker can send here
 * (they have no tab, or an address of ours); another script in the page's tab cannot.
 */
export function listenInTab(handlers: TabHandlers): void {
  const ownUrl = browser.runtime.getURL('/');
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown; url?: string },
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const envelope = readEnvelope(message);
    if (!envelope || sender.id !== browser.runtime.id) return undefined;
    if (sender.tab && !sender.url?.startsWith(ownUrl)) return undefined;
    // Names of the prototype ("constructor") are nobody's requests.
    if (!Object.hasOwn(handlers, envelope.name)) return undefined;
    const handle = handlers[envelope.name as TabRequestName] as (request: unknown) => unknown;
    Promise.resolve()
      .then(() => handle(envelope.payload ?? {}))
      .then(sendResponse)
      .catch((error) => {
        report(error, envelope.name);
        sendResponse(null);
      });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}
