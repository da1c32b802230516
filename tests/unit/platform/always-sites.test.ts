import { beforeEach, describe, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  runtime: { getManifest: vi.fn() },
  permissions: { getAll: vi.fn() },
  scripting: {
    getRegisteredContentScripts: vi.fn(),
    registerContentScripts: vi.fn(),
    updateContentScripts: vi.fn(),
    unregisterContentScripts: vi.fn(),
  },
}));
vi.mock('../../../utils/platform/browser.ts', () => ({ browser }));

const { syncAlwaysSites } = await import('../../../utils/platform/always-sites.ts');

const LISTED = ['https://www.nur.test/*', 'https://zakon.test/*'];
const RATES = 'https://bank.test/*';
const CASH = 'https://offices.test/*';

/** Runs with these permissions and, when `registered`, the script already there. */
async function sync(origins: string[] | undefined, registered = false) {
  browser.permissions.getAll.mockResolvedValue({ permissions: ['storage'], origins });
  browser.scripting.getRegisteredContentScripts.mockResolvedValue(registered ? [{ id: 'always' }] : []);
  browser.runtime.getManifest.mockReturnValue({ host_permissions: [...LISTED, RATES] });
  await syncAlwaysSites([CASH]);
  const { registerContentScripts, updateContentScripts, unregisterContentScripts } = browser.scripting;
  return {
    registered: registerContentScripts.mock.calls.flat(2),
    updated: updateContentScripts.mock.calls.flat(2),
    unregistered: unregisterContentScripts.mock.calls.flat(),
  };
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const SITE = 'https://oblast.test/*';
const script = (...matches: string[]) =>
  expect.objectContaining({ id: 'always', matches, runAt: 'document_start' });

describe('the always-on script', () => {
  it('is registered on sites the reader allowed, and not again on listed ones', async () => {
    expect(await sync([...LISTED, RATES, CASH, SITE, 'http://old.test/*'])).toEqual({
      registered: [script(SITE, 'http://old.test/*')],
      updated: [],
      unregistered: [],
    });
  });

  it('is updated where it is registered', async () => {
    expect(await sync([...LISTED, SITE], true)).toEqual({
      registered: [],
      updated: [script(SITE)],
      unregistered: [],
    });
  });

  it('is taken off with the last site', async () => {
    expect(await sync(LISTED, true)).toEqual({
      registered: [],
      updated: [],
      unregistered: [{ ids: ['always'] }],
    });
  });

  it.each([
    ['no site', LISTED],
    ['no permission told', undefined],
    [
      'all sites, which no reader is asked for',
      ['<all_urls>', 'https://*/*', '*://*.nur.test/*', 'file:///*'],
    ],
  ])('is not registered for %s', async (_, origins) => {
    expect(await sync(origins)).toEqual({ registered: [], updated: [], unregistered: [] });
  });

  it('brings its stylesheet along', async () => {
    const { registered } = await sync([SITE]);
    expect(registered).toMatchObject([{ css: ['outlets/marks.css'] }]);
  });

  it.each([
    ['permissions', () => browser.permissions.getAll.mockRejectedValue(new Error('no permissions today'))],
    [
      'registering',
      () => browser.scripting.registerContentScripts.mockRejectedValue(new Error('no scripts today')),
    ],
  ])('is not worth an exception when %s fails: it is reported', async (_, breakIt) => {
    browser.runtime.getManifest.mockReturnValue({ host_permissions: LISTED });
    browser.permissions.getAll.mockResolvedValue({ origins: [SITE] });
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
    breakIt();
    await expect(syncAlwaysSites()).resolves.toBeUndefined();
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('is registered once by two changes of permissions at the same time', async () => {
    let registered: object[] = [];
    browser.runtime.getManifest.mockReturnValue({ host_permissions: LISTED });
    browser.permissions.getAll.mockResolvedValue({ origins: [SITE] });
    browser.scripting.getRegisteredContentScripts.mockImplementation(async () => registered);
    browser.scripting.registerContentScripts.mockImplementation(async (scripts: object[]) => {
      registered = scripts;
    });
    await Promise.all([syncAlwaysSites(), syncAlwaysSites()]);
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
  });
});
