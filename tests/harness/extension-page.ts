import type { RequestName, RequestOf, ResponseOf } from '../../utils/messages/contract.ts';
import type { Tab } from './driver.ts';

interface ExtensionWorld {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Asks the background as the popup does, on one of the extension's own pages. Rejects when it fails there. */
export async function ask<N extends RequestName>(
  page: Tab,
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  const answer = await page.evaluate<{ ok?: boolean; value?: ResponseOf<N> } | null>(send, {
    taza: 1,
    name,
    payload: request,
  });
  if (answer?.ok !== true) throw new Error(`the background did not answer ${name}`);
  return answer.value as ResponseOf<N>;
}

function send(message: unknown): Promise<{ ok?: boolean } | null> {
  return (globalThis as unknown as ExtensionWorld).chrome.runtime.sendMessage(message) as Promise<{
    ok?: boolean;
  } | null>;
}
