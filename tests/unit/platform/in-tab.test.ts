import { beforeEach, describe, expect, it, vi } from 'vitest';

const ID = 'taza@taza.kz';
const OWN = 'moz-extension://0b5e/';
const browser = vi.hoisted(() => ({
  runtime: {
    id: 'taza@taza.kz',
    getURL: (path: string) => `moz-extension://0b5e${path}`,
    onMessage: { addListener: vi.fn() },
  },
}));
vi.mock('../../../utils/platform/browser.ts', () => ({ browser }));

const { listenInTab } = await import('../../../utils/platform/in-tab.ts');
const { isAlive } = await import('../../../utils/platform/alive.ts');

const STATE = { taza: 1, name: 'news.state', payload: {} };
const WORKER = { id: ID };

/** The listener of a script that serves these, and a way to send to it. */
function listen(handlers: Parameters<typeof listenInTab>[0]) {
  listenInTab(handlers);
  const listener = browser.runtime.onMessage.addListener.mock.calls.at(-1)?.[0];
  return async (message: unknown, sender: unknown) => {
    const sendResponse = vi.fn();
    const open = listener(message, sender, sendResponse);
    await vi.waitFor(() => open && expect(sendResponse).toHaveBeenCalled());
    return { open, answers: sendResponse.mock.calls.map(([answer]) => answer) };
  };
}

let state: ReturnType<typeof vi.fn>;
let send: ReturnType<typeof listen>;
beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  state = vi.fn(() => ({ present: true, hidden: 3, hiding: true }));
  send = listen({ 'news.state': state as never });
});

describe('served in a tab', () => {
  it.each([
    ['the worker', WORKER],
    ['the popup', { id: ID, url: `${OWN}popup.html` }],
    ['a page of ours in a tab', { id: ID, url: `${OWN}options.html`, tab: { id: 5 } }],
  ])('%s', async (_, sender) => {
    expect(await send(STATE, sender)).toEqual({
      open: true,
      answers: [{ present: true, hidden: 3, hiding: true }],
    });
  });

  it('with an empty request where none was sent', async () => {
    await send({ taza: 1, name: 'news.state' }, WORKER);
    expect(state).toHaveBeenCalledWith({});
  });
});

describe('not served in a tab', () => {
  it.each<[string, unknown, unknown]>([
    ['another extension', STATE, { id: 'other@addon' }],
    ['nobody', STATE, {}],
    ['a script in a page', STATE, { id: ID, url: 'https://news.test/', tab: { id: 5 } }],
    ['a script in a tab without address', STATE, { id: ID, tab: { id: 5 } }],
    ['what is not ours', { type: 'ping' }, WORKER],
    ['a request that another script serves', { taza: 1, name: 'reader.extract', payload: {} }, WORKER],
  ])('%s', async (_, message, sender) => {
    expect(await send(message, sender)).toEqual({ open: undefined, answers: [] });
    expect(state).not.toHaveBeenCalled();
  });
});

it.each([
  [
    'throws',
    () => {
      throw new Error('state is lost');
    },
  ],
  ['rejects', () => Promise.reject(new Error('state was lost'))],
])('a handler that %s is reported and answered with null', async (_, handler) => {
  const ask = listen({ 'news.state': handler as never });
  expect(await ask(STATE, WORKER)).toEqual({ open: true, answers: [null] });
  expect(console.error).toHaveBeenCalledOnce();
});

describe('a script knows that its extension is gone', () => {
  it.each([
    ['there', { id: ID }, true],
    ['gone without a trace', undefined, false],
    ['gone with its id', {}, false],
  ])('%s', (_, runtime, alive) => {
    const before = browser.runtime;
    browser.runtime = runtime as typeof before;
    expect(isAlive()).toBe(alive);
    browser.runtime = before;
  });

  it('gone with an error', () => {
    const before = browser.runtime;
    Object.defineProperty(browser, 'runtime', {
      configurable: true,
      get: () => {
        throw new Error('context invalidated');
      },
    });
    expect(isAlive()).toBe(false);
    Object.defineProperty(browser, 'runtime', { configurable: true, writable: true, value: before });
  });
});
