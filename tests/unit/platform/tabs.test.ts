import { beforeEach, describe, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  tabs: { get: vi.fn(), sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn() },
  permissions: { contains: vi.fn() },
}));
vi.mock('../../../utils/platform/browser.ts', () => ({ browser }));

const { closedPage, refusal, tabPort } = await import('../../../utils/platform/tabs.ts');

beforeEach(() => {
  vi.resetAllMocks();
  browser.tabs.get.mockResolvedValue({ url: 'https://news.test/1' });
  browser.scripting.executeScript.mockResolvedValue([{}]);
});

describe('the browsers’ refusals', () => {
  it.each([
    // Chrome
    ['Error: No tab with id: 5.', 'page.gone'],
    ['Error: The tab was closed.', 'page.gone'],
    ['Error: No frame with id 0 in tab with id 5', 'page.gone'],
    ['Error: Frame with ID 0 was removed.', 'page.gone'],
    ['Error: The extensions gallery cannot be scripted.', 'page.protected'],
    ['Error: Cannot access a chrome:// URL', 'page.browser'],
    ['Error: Cannot access a chrome-extension:// URL of different extension', 'page.browser'],
    ['Error: Frame with ID 0 is showing error page', 'page.browser'],
    [
      'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'page.no-permission',
    ],
    [
      'Error: Cannot access contents of url "https://news.test/". Extension manifest must request permission',
      'page.no-permission',
    ],
    // Firefox
    ['Error: Invalid tab ID: 5', 'page.gone'],
    ['Error: Missing host permission for the tab', 'page.no-permission'],
    ['Error: Missing host permission for the tab or frames', 'page.no-permission'],
    ['', 'page.no-permission'],
  ])('%j is %s', (message, code) => {
    expect(refusal(message)).toBe(code);
  });
});

describe('pages that no extension can read', () => {
  it.each([
    ['chrome://newtab/', 'page.browser'],
    ['about:blank', 'page.browser'],
    ['edge://settings', 'page.browser'],
    ['file:///a.html', 'page.browser'],
    ['moz-extension://x/options.html', 'page.browser'],
    ['view-source:https://news.test/', 'page.browser'],
    ['data:text/html,x', 'page.browser'],
    ['javascript:1', 'page.browser'],
    ['', 'page.browser'],
    ['http://', 'page.browser'],
    ['https://chromewebstore.google.com/detail/x', 'page.protected'],
    ['https://addons.mozilla.org/ru/firefox/', 'page.protected'],
    ['https://ADDONS.mozilla.org/', 'page.protected'],
    ['https://news.test/', null],
    ['http://news.test/', null],
    ['https://addons.mozilla.org.news.test/', null],
  ])('%j is %s', (url, code) => {
    expect(closedPage(url)).toBe(code);
  });
});

describe('injecting', () => {
  const FILES = ['/links.js', '/reader.js'];

  it('puts files of ours into the tab, all at once', async () => {
    expect(await tabPort.inject(5, FILES)).toEqual({ ok: true, value: null });
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 5 },
      files: FILES,
    });
  });

  it('is not tried where the address says no', async () => {
    browser.tabs.get.mockResolvedValue({ url: 'chrome://newtab/' });
    expect(await tabPort.inject(5, FILES)).toMatchObject({ ok: false, code: 'page.browser' });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is tried where the browser does not tell the address: a click may have given the right', async () => {
    browser.tabs.get.mockResolvedValue({});
    expect(await tabPort.inject(5, FILES)).toMatchObject({ ok: true });
  });

  it('into a closed tab tells so', async () => {
    browser.tabs.get.mockRejectedValue(new Error('whatever the browser says'));
    expect(await tabPort.inject(5, FILES)).toMatchObject({ ok: false, code: 'page.gone' });
  });

  it('refused by the browser tells why', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await tabPort.inject(5, FILES)).toEqual({
      ok: false,
      code: 'page.no-permission',
      detail: 'Error: Missing host permission for the tab',
    });
  });
});

describe('the rest of the port', () => {
  it('asks the main frame only', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ hidden: 3 });
    expect(await tabPort.ask(5, 'news.state', {})).toEqual({ hidden: 3 });
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      5,
      { taza: 1, name: 'news.state', payload: {} },
      { frameId: 0 },
    );
  });

  it('tells the address, or null', async () => {
    expect(await tabPort.urlOf(5)).toBe('https://news.test/1');
    browser.tabs.get.mockResolvedValue({});
    expect(await tabPort.urlOf(5)).toBeNull();
  });

  it('may read what the browser says it may', async () => {
    browser.permissions.contains.mockResolvedValue(true);
    expect(await tabPort.mayRead('https://news.test/a?b')).toBe(true);
    expect(browser.permissions.contains).toHaveBeenCalledWith({ origins: ['https://news.test/*'] });
  });

  it.each(['not an address', 'about:blank'])('may not read %s', async (url) => {
    browser.permissions.contains.mockRejectedValue(new Error('Invalid value for origin pattern'));
    expect(await tabPort.mayRead(url)).toBe(false);
  });
});

describe('a look at a page', () => {
  const answer = (result: unknown) => browser.scripting.executeScript.mockResolvedValue([{ result }]);

  it('is what the outlet’s rules said in it', async () => {
    answer({ isArticle: true, isNew: true, layout: 1, bait: false, more: 5 });
    expect(await tabPort.look(3, 0)).toEqual({ isArticle: true, isNew: true, layout: 1, bait: false });
  });

  it.each([[null], [undefined], [5], [{ isArticle: true }], [{ layout: 'first' }]])(
    'is none for %j',
    async (raw) => {
      answer(raw);
      expect(await tabPort.look(3, 0)).toBeNull();
    },
  );

  it('believes no page that there are a thousand layouts', async () => {
    answer({ isArticle: 1, layout: 1e6, bait: 'yes' });
    expect(await tabPort.look(3, 0)).toEqual({ isArticle: false, isNew: false, layout: 12, bait: false });
  });

  it('is none where the page has gone', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 3'));
    expect(await tabPort.look(3, 0)).toBeNull();
  });
});
