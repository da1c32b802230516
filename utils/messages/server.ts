import { type RequestName, type RequestOf, type ResponseOf, readEnvelope } from './contract.ts';
import { requestSchemas, trust } from './schemas.ts';
import * as z from './shape.ts';

/** Who sent a message, reduced to what handlers may rely on. */
export interface Sender {
  /** Tab of the sender; null for the popup. */
  tabId: number | null;
  incognito: boolean;
}

export type Handlers = {
  [N in RequestName]: (request: RequestOf<N>, sender: Sender) => Promise<ResponseOf<N>> | ResponseOf<N>;
};

/** The parts of the browser's sender that are looked at. */
export interface RawSender {
  id?: string;
  url?: string;
  origin?: string;
  tab?: { id?: number; incognito?: boolean };
}

/** Both browsers' words for a quota that is used up, and the disk's own. */
const NO_ROOM = /quota|no space/i;

interface ServerOptions {
  handlers: Handlers;
  /** The extension's own id and base address (`chrome-extension://…/`). */
  ownId: string;
  ownUrl: string;
  report: (error: unknown, where: string) => void;
}

/**
 * The background's one message listener. Add it synchronously at start-up. A message is served when it is
 * ours, from our own extension, from a sender trusted enough for its name, and of the right shape;
 * everything else is left alone, so that no page can even learn that somebody listens. The answer is
 * `{ ok, value }` or `{ ok: false }`, with `full` where the browser has no room to keep anything; it is sent by callback because returned promises differ per browser.
 */
export function createServer({ handlers, ownId, ownUrl, report }: ServerOptions) {
  return (message: unknown, raw: RawSender, sendResponse: (answer: unknown) => void): true | undefined => {
    const envelope = readEnvelope(message);
    if (!envelope || raw.id !== ownId || !Object.hasOwn(requestSchemas, envelope.name)) return undefined;
    const name = envelope.name as RequestName;
    if (trust[name] === 'page' && !isOwnPage(raw, ownUrl)) return undefined;
    const parsed = z.safeParse(requestSchemas[name], envelope.payload);
    if (!parsed.success) {
      report(new Error(`bad request ${name}: ${parsed.error.message}`), 'messages.server');
      sendResponse({ ok: false });
      return undefined;
    }
    const sender: Sender = { tabId: raw.tab?.id ?? null, incognito: raw.tab?.incognito ?? false };
    const handle = handlers[name] as (request: unknown, sender: Sender) => unknown;
    // A handler that throws synchronously must end up in the same place as one that rejects.
    Promise.resolve()
      .then(() => handle(parsed.data, sender))
      .then((value) => sendResponse({ ok: true, value }))
      .catch((error) => {
        report(error, `messages.${name}`);
        sendResponse({ ok: false, ...(NO_ROOM.test(String(error)) && { full: true }) });
      });
    return true;
  };
}

/** Popup and options page. Chrome tells `origin`, which a page cannot forge; Firefox tells only the address. */
function isOwnPage(raw: RawSender, ownUrl: string): boolean {
  const own = ownUrl.replace(/\/$/, '');
  if (raw.origin !== undefined && raw.origin !== own) return false;
  return raw.url?.startsWith(`${own}/`) ?? false;
}
