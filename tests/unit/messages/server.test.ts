import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_LOOK } from '../../../utils/core/reading/look.ts';
import { envelope, type RequestName } from '../../../utils/messages/contract.ts';
import { requestSchemas, trust } from '../../../utils/messages/schemas.ts';
import { createServer, type Handlers, type RawSender } from '../../../utils/messages/server.ts';

const ID = 'taza@taza.kz';
const OWN = 'chrome-extension://abcdefgh/';
const POPUP: RawSender = { id: ID, url: `${OWN}popup.html`, origin: 'chrome-extension://abcdefgh' };
const OPTIONS_TAB: RawSender = { ...POPUP, url: `${OWN}options.html`, tab: { id: 5, incognito: false } };
const FIREFOX_POPUP: RawSender = { id: ID, url: `${OWN}popup.html` };
const SCRIPT: RawSender = {
  id: ID,
  url: 'https://news.test/1',
  origin: 'https://news.test',
  tab: { id: 7, incognito: true },
};

/** A payload that each request accepts. */
const GOOD: Record<RequestName, unknown> = {
  'rates.get': {},
  'rates.refresh': { force: true },
  'official.on': { code: 'USD', date: '2026-10-14' },
  'history.get': { code: 'USD', span: 30 },
  'history.fill': { span: 365 },
  'tab.info': { tabId: 1 },
  'article.read': { tabId: 0 },
  'context.read': { tabId: 1 },
  'overlay.open': { tabId: 1 },
  'page.state': { tabId: 1 },
  'page.hiding': { tabId: 1, hiding: false },
  'outlet.pause': { host: 'kaz.news.test', paused: true, today: true },
  'pick.set': { selector: 'div.promo', label: 'Квартиры', on: true },
  'pick.remove': { site: 'nur', selector: 'div.promo' },
  'counts.get': {},
  'settings.get': {},
  'data.erase': {},
  'settings.set': { language: 'kk', currencies: ['USD'] },
  'reading.look': { theme: 'sepia', reading: DEFAULT_LOOK },
  'place.get': { key: 'a1' },
  'place.set': { key: 'a1', block: 7 },
  'page.changed': {},
  'page.counted': { hidden: 3, hiding: true },
};
const NAMES = Object.keys(GOOD) as RequestName[];

function serve(change: Partial<Record<RequestName, (...args: never[]) => unknown>> = {}) {
  const handlers = Object.fromEntries(NAMES.map((name) => [name, vi.fn(async () => `answer of ${name}`)]));
  Object.assign(handlers, change);
  const report = vi.fn();
  const listener = createServer({
    handlers: handlers as unknown as Handlers,
    ownId: ID,
    ownUrl: OWN,
    report,
  });
  const send = async (message: unknown, sender: RawSender) => {
    const sendResponse = vi.fn();
    const open = listener(message, sender, sendResponse);
    await vi.waitFor(() => open && expect(sendResponse).toHaveBeenCalled());
    return { open, answers: sendResponse.mock.calls.map(([answer]) => answer) };
  };
  const handled = () =>
    NAMES.filter((name) => (handlers[name] as ReturnType<typeof vi.fn>).mock?.calls.length);
  return { send, handlers, report, handled };
}

const REFUSED = { open: undefined, answers: [] };

describe('who is served', () => {
  it.each(NAMES)('%s from the popup', async (name) => {
    const { send } = serve();
    const served = { open: true, answers: [{ ok: true, value: `answer of ${name}` }] };
    expect(await send(envelope(name, GOOD[name]), POPUP)).toEqual(served);
    expect(await send(envelope(name, GOOD[name]), FIREFOX_POPUP)).toEqual(served);
    expect(await send(envelope(name, GOOD[name]), OPTIONS_TAB)).toEqual(served);
  });

  it.each(NAMES.filter((name) => trust[name] === 'content'))('%s from a script in a page', async (name) => {
    const { answers } = await serve().send(envelope(name, GOOD[name]), SCRIPT);
    expect(answers).toEqual([{ ok: true, value: `answer of ${name}` }]);
  });

  it('a script is known to its handler by its tab', async () => {
    const { send, handlers } = serve();
    await send(envelope('page.counted', GOOD['page.counted']), SCRIPT);
    expect(handlers['page.counted']).toHaveBeenCalledWith(
      { hidden: 3, hiding: true },
      { tabId: 7, incognito: true },
    );
    await send(envelope('rates.get', {}), POPUP);
    expect(handlers['rates.get']).toHaveBeenCalledWith({}, { tabId: null, incognito: false });
  });
});

describe('who is not even answered', () => {
  it.each(NAMES.filter((name) => trust[name] === 'page'))('a script that asks for %s', async (name) => {
    const { send, handled } = serve();
    expect(await send(envelope(name, GOOD[name]), SCRIPT)).toEqual(REFUSED);
    expect(handled()).toEqual([]);
  });

  it.each<[string, RawSender]>([
    ['another extension', { ...POPUP, id: 'other@addon' }],
    ['nobody', {}],
    ['a page that calls itself ours', { ...POPUP, url: 'https://news.test/popup.html' }],
    [
      'an address that begins like ours',
      { ...POPUP, url: 'chrome-extension://abcdefgh.evil/popup.html', origin: undefined },
    ],
    ['a frame of ours in another origin', { ...POPUP, origin: 'https://news.test' }],
    ['a sandboxed page of ours', { ...POPUP, origin: 'null' }],
    ['a page without an address', { id: ID }],
  ])('%s', async (_, sender) => {
    const { send, handled } = serve();
    expect(await send(envelope('settings.set', GOOD['settings.set']), sender)).toEqual(REFUSED);
    expect(handled()).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'rates', 'rates.get ', 'RATES.GET', ''])(
    'the name %j',
    async (name) => {
      const { send, handled } = serve();
      expect(await send(envelope(name, {}), POPUP)).toEqual(REFUSED);
      expect(handled()).toEqual([]);
    },
  );

  it.each<[string, unknown]>([
    ['null', null],
    ['a string', 'rates.get'],
    ['a list', [1, 'rates.get', {}]],
    ['another’s envelope', { taza: 2, name: 'rates.get', payload: {} }],
    ['a true of another type', { taza: true, name: 'rates.get', payload: {} }],
    ['a name that is none', { taza: 1, name: 5, payload: {} }],
  ])('%s as a message', async (_, message) => {
    const { send, report } = serve();
    expect(await send(message, POPUP)).toEqual(REFUSED);
    expect(report).not.toHaveBeenCalled();
  });
});

describe('a payload of the wrong shape is refused before any handler sees it', () => {
  it.each<[RequestName, unknown]>([
    ['rates.get', { extra: 1 }],
    ['rates.get', undefined],
    ['rates.refresh', { force: 'yes' }],
    ['tab.info', {}],
    ['tab.info', { tabId: -1 }],
    ['tab.info', { tabId: '1' }],
    ['tab.info', { tabId: Number.NaN }],
    ['article.read', { tabId: 1, file: '/evil.js' }],
    ['reading.look', { theme: 'dark', reading: { ...DEFAULT_LOOK, size: 4000 } }],
    ['reading.look', { theme: 'dark', reading: DEFAULT_LOOK, currencies: ['EUR'] }],
    ['place.set', { key: 'https://vlast.kz/a', block: 3 }],
    ['place.set', { key: 'a1', block: 1.5 }],
    ['page.hiding', { tabId: 1 }],
    ['outlet.pause', { host: 'news.test/x', paused: true }],
    ['outlet.pause', { host: 'NEWS.test', paused: true }],
    ['outlet.pause', { host: 'a'.repeat(254), paused: true }],
    ['settings.set', { language: 'de' }],
    ['settings.set', { currencies: [] }],
    ['settings.set', { currencies: ['usd'] }],
    ['settings.set', { currencies: Array(40).fill('USD') }],
    ['settings.set', { unknown: true }],
    ['settings.set', [1]],
    ['page.counted', { hidden: -1, hiding: true }],
    ['page.counted', { hidden: 100_001, hiding: true }],
    ['page.counted', { hidden: 1, hiding: 'yes' }],
  ])('%s %j', async (name, payload) => {
    const { send, handled, report } = serve();
    expect(await send(envelope(name, payload), POPUP)).toEqual({ open: undefined, answers: [{ ok: false }] });
    expect(handled()).toEqual([]);
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('a handler that fails', () => {
  it.each([
    [
      'at once',
      () => {
        throw new Error('broken');
      },
    ],
    ['later', () => Promise.reject(new Error('broken'))],
  ])('%s is reported and answered once', async (_, handler) => {
    const { send, report } = serve({ 'rates.get': handler });
    expect(await send(envelope('rates.get', {}), POPUP)).toEqual({ open: true, answers: [{ ok: false }] });
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'broken' }), 'messages.rates.get');
  });

  it.each([
    'Error: Resource::kQuotaBytes quota exceeded',
    'QuotaExceededError: storage.local API call exceeded its quota limitations.',
    'IO error: /db/000003.log: No space left on device',
  ])('for want of room says so: %s', async (words) => {
    const { send } = serve({ 'settings.set': () => Promise.reject(new Error(words)) });
    const { answers } = await send(envelope('settings.set', {}), POPUP);
    expect(answers).toEqual([{ ok: false, full: true }]);
  });
});

it('every request of the contract has a shape and a least sender', () => {
  expect(Object.keys(requestSchemas).sort()).toEqual([...NAMES].sort());
  expect(Object.keys(trust).sort()).toEqual([...NAMES].sort());
  expect(NAMES.filter((name) => trust[name] === 'content')).toEqual([
    'rates.get',
    'official.on',
    'pick.set',
    'settings.get',
    'reading.look',
    'place.get',
    'place.set',
    'page.changed',
    'page.counted',
  ]);
});
