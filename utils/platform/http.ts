import { fail, ok, type Result } from '../core/result.ts';

export type HttpFailure =
  | 'http.offline'
  | 'http.status'
  | 'http.timeout'
  | 'http.too-big'
  | 'http.no-permission';

export interface HttpDeps {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Whether the browser lets us read the address; asked only after a failure, to name its reason. */
  hasPermission: (url: string) => Promise<boolean>;
  /** A signal that aborts with a TimeoutError after `ms`; the browser's own unless a test brings one. */
  timeout?: (ms: number) => AbortSignal;
}

export interface Http {
  getText(url: string, limits: { timeoutMs: number; maxBytes: number }): Promise<Result<string, HttpFailure>>;
}

/**
 * Reads texts from https addresses as UTF-8: without cookies, past the cache, no longer than `timeoutMs`
 * for the whole answer and no more than `maxBytes` of it. Expected failures are codes, never rejections.
 */
export function createHttp(deps: HttpDeps): Http {
  // Taken out of `deps`: a browser's own fetch refuses to be called as a method of another object.
  const { fetch, hasPermission, timeout = (ms: number) => AbortSignal.timeout(ms) } = deps;

  async function getText(
    url: string,
    limits: { timeoutMs: number; maxBytes: number },
  ): Promise<Result<string, HttpFailure>> {
    if (!isHttps(url)) return fail('http.no-permission', `not https: ${url}`);
    const signal = timeout(limits.timeoutMs);
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'follow',
        signal,
      });
      return await readAnswer(response, limits.maxBytes);
    } catch (error) {
      if (signal.aborted) return fail('http.timeout', String(error));
      return (await hasPermission(url).catch(() => true))
        ? fail('http.offline', String(error))
        : fail('http.no-permission', String(error));
    }
  }

  return { getText };
}

async function readAnswer(response: Response, maxBytes: number): Promise<Result<string, HttpFailure>> {
  // The address is empty where an answer was made by hand, in tests.
  const isSafe = response.url === '' || isHttps(response.url);
  if (!response.ok || !isSafe) {
    await discard(response.body);
    return fail('http.status', `${response.status} ${response.url}`);
  }
  return readBody(response.body, maxBytes);
}

/** The size is counted as it arrives: the header may be missing or wrong, and a bad answer without end. */
async function readBody(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Result<string, HttpFailure>> {
  if (body === null) return ok('');
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(text + decoder.decode());
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return fail('http.too-big', `more than ${maxBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Frees the connection; an error while throwing an answer away changes nothing. */
async function discard(body: ReadableStream<Uint8Array> | null): Promise<void> {
  await body?.cancel().catch(() => undefined);
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
