import { describe, expect, it } from 'vitest';
import { createHttp } from '../../../utils/platform/http.ts';
import type { HttpPort } from '../../../utils/services/ports.ts';

const URL_OF_FEED = 'https://nationalbank.kz/rss/rates_all.xml';
const LIMITS = { timeoutMs: 8000, maxBytes: 100 };

interface Net {
  http: HttpPort;
  calls: { url: string; init: RequestInit }[];
  /** Milliseconds asked for; the signal is aborted by hand. */
  timeouts: number[];
  controller: AbortController;
}

function createNet(
  answer: (signal: AbortSignal) => Response | Promise<Response>,
  hasPermission: () => Promise<boolean> = async () => true,
): Net {
  const controller = new AbortController();
  const net: Net = { calls: [], timeouts: [], controller, http: undefined as unknown as HttpPort };
  net.http = createHttp({
    fetch: async (url, init) => {
      net.calls.push({ url, init });
      return answer(controller.signal);
    },
    hasPermission,
    timeout: (ms) => {
      net.timeouts.push(ms);
      return controller.signal;
    },
  });
  return net;
}

const get = (net: Net, url = URL_OF_FEED) => net.http.getText(url, LIMITS);

/** A body sent in pieces; `onCancel` tells that the rest was refused. */
function inPieces(pieces: Iterable<Uint8Array>, onCancel: () => void = () => undefined): Response {
  const iterator = pieces[Symbol.iterator]();
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { value, done } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: onCancel,
  });
  return new Response(stream);
}

const encode = (text: string) => new TextEncoder().encode(text);

describe('reading over http', () => {
  it('asks without cookies and past the cache, with a time limit', async () => {
    const net = createNet(() => new Response('<rates/>'));
    expect(await get(net)).toEqual({ ok: true, value: '<rates/>' });
    expect(net.calls).toEqual([
      {
        url: URL_OF_FEED,
        init: { credentials: 'omit', cache: 'no-store', redirect: 'follow', signal: net.controller.signal },
      },
    ]);
    expect(net.timeouts).toEqual([8000]);
  });

  it('decodes UTF-8 across the edges of pieces and drops the byte order mark', async () => {
    const bytes = encode('\uFEFFҚЫРҒЫЗ СОМЫ');
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await get(createNet(() => inPieces(single)))).toEqual({ ok: true, value: 'ҚЫРҒЫЗ СОМЫ' });
  });

  it('takes an answer without a body as an empty text', async () => {
    expect(await get(createNet(() => new Response(null)))).toEqual({ ok: true, value: '' });
  });

  it('calls fetch on its own, as a browser demands', async () => {
    const http = createHttp({
      fetch: async function (this: unknown) {
        if (this !== undefined) throw new TypeError('Illegal invocation');
        return new Response('x');
      },
      hasPermission: async () => true,
      timeout: () => new AbortController().signal,
    });
    expect(await http.getText(URL_OF_FEED, LIMITS)).toEqual({ ok: true, value: 'x' });
  });

  it.each([404, 500, 502, 503])('names status %i and throws the answer away', async (status) => {
    let isCancelled = false;
    const body = new ReadableStream({
      cancel: () => {
        isCancelled = true;
      },
    });
    const result = await get(createNet(() => new Response(body, { status })));
    expect(result).toMatchObject({ ok: false, code: 'http.status' });
    expect(isCancelled).toBe(true);
  });

  it('stops at the limit of bytes, not of characters', async () => {
    const whole = await get(createNet(() => new Response('ә'.repeat(50))));
    expect(whole).toEqual({ ok: true, value: 'ә'.repeat(50) });
    expect(await get(createNet(() => new Response(`${'ә'.repeat(50)}x`)))).toMatchObject({
      ok: false,
      code: 'http.too-big',
    });
  });

  it('reads no further than it must of an answer without end', async () => {
    let sent = 0;
    let isCancelled = false;
    function* endless() {
      for (;;) {
        sent += 1;
        yield encode('x'.repeat(40));
      }
    }
    const net = createNet(() =>
      inPieces(endless(), () => {
        isCancelled = true;
      }),
    );
    expect(await get(net)).toMatchObject({ ok: false, code: 'http.too-big' });
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThan(10);
  });

  it('tells time-out from other failures, before and in the middle of the answer', async () => {
    const never = createNet(
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    const waiting = get(never);
    never.controller.abort(new DOMException('timed out', 'TimeoutError'));
    expect(await waiting).toMatchObject({ ok: false, code: 'http.timeout' });

    const stuck = createNet((signal) => {
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(encode('<rates>'));
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(stream);
    });
    const half = get(stuck);
    stuck.controller.abort(new DOMException('timed out', 'TimeoutError'));
    expect(await half).toMatchObject({ ok: false, code: 'http.timeout' });
  });

  const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'));

  it('tells no network from no permission', async () => {
    expect(await get(createNet(noNetwork))).toMatchObject({ ok: false, code: 'http.offline' });
    const closed = createNet(noNetwork, async () => false);
    expect(await get(closed)).toMatchObject({ ok: false, code: 'http.no-permission' });
    const unknown = createNet(noNetwork, () => Promise.reject(new Error('no answer')));
    expect(await get(unknown)).toMatchObject({ ok: false, code: 'http.offline' });
  });

  it('asks nobody but https', async () => {
    const net = createNet(() => new Response('x'));
    for (const url of [
      'http://nationalbank.kz/',
      'file:///etc/passwd',
      'data:text/plain,x',
      'nationalbank.kz',
    ]) {
      expect(await get(net, url), url).toMatchObject({ ok: false, code: 'http.no-permission' });
    }
    expect(net.calls).toEqual([]);
  });

  it('does not take what a redirect to plain http brought', async () => {
    const answer = new Response('x');
    Object.defineProperty(answer, 'url', { value: 'http://nationalbank.kz/rss/rates_all.xml' });
    expect(await get(createNet(() => answer))).toMatchObject({ ok: false, code: 'http.status' });
  });
});
