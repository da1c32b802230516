import { envelope, type RequestName, type RequestOf, type ResponseOf } from './contract.ts';

type Send = (message: unknown) => Promise<unknown>;

/**
 * Asks the background. `send` is the browser's `runtime.sendMessage`. The worker may be stopped between
 * question and answer: then the browser says that the port closed, and the question is asked once more (all
 * requests may be repeated). Rejects when there is no answer or the handler failed.
 */
export function createClient(send: Send) {
  return async function ask<N extends RequestName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
    const answer = await sendTwice(send, envelope(name, request));
    const { ok, value } = (answer ?? {}) as { ok?: boolean; value?: ResponseOf<N> };
    if (ok !== true) throw new Error(`no answer to ${name}`);
    return value as ResponseOf<N>;
  };
}

async function sendTwice(send: Send, message: unknown): Promise<unknown> {
  try {
    const answer = await send(message);
    if (answer !== undefined && answer !== null) return answer;
  } catch (error) {
    if (!/port closed|channel closed|receiving end does not exist|conduit/i.test(String(error))) throw error;
  }
  return send(message);
}
