import { describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../../utils/core/result.ts';
import type { PageError } from '../../../utils/messages/contract.ts';
import { createPagesService, type PagesTabs } from '../../../utils/services/pages.ts';
import { emptyArticle } from '../article/samples.ts';

const OUTLETS = [{ id: 'nur', name: 'NUR.KZ', hosts: ['www.nur.test', 'kaz.nur.test'] }];
const PAGE = 'https://kaz.nur.test/society/1-a/';
const ANSWER = { article: emptyArticle(), error: null, reason: null, timing: { extractMs: 5 } };

type Look = Awaited<ReturnType<PagesTabs['look']>>;
const LOOK: Look = { isArticle: true, isNew: true, layout: 0, bait: true };

/** Looks at one page after another: the second look at an address finds nothing new. */
function lookOnce(address: () => string) {
  const seen = new Set<string>();
  return async (tabId: number): Promise<Look> => {
    const key = `${tabId} ${address()}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return { ...(LOOK as NonNullable<Look>), isNew };
  };
}

/** The service over a tab that behaves as told. */
function service(tab: Partial<PagesTabs> = {}, hosts: string[] = []) {
  const tabs = {
    urlOf: vi.fn(async () => PAGE as string | null),
    all: vi.fn(async () => [3, 4]),
    inject: vi.fn(async (): Promise<Result<null, PageError>> => ok(null)),
    ask: vi.fn(async (): Promise<unknown> => ANSWER),
    mayRead: vi.fn(async () => true),
    look: vi.fn(async (_tabId: number, _patienceMs: number) => LOOK as Look),
    ...tab,
  };
  const pauses = { list: async () => hosts, isToday: async (host: string) => host.startsWith('kaz.') };
  const visits = {
    keep: vi.fn(async () => true),
    looked: vi.fn(async () => undefined),
    changed: async () => true,
  };
  const pages = createPagesService({ tabs: tabs as PagesTabs, outlets: OUTLETS, pauses, visits });
  return { pages, tabs, visits };
}

describe('what is known of a tab', () => {
  it('of a listed outlet', async () => {
    expect(await service({}, ['kaz.nur.test']).pages.info(3)).toEqual({
      tabId: 3,
      url: PAGE,
      host: 'kaz.nur.test',
      outlet: { id: 'nur', name: 'NUR.KZ' },
      always: true,
      paused: true,
      today: true,
      changed: true,
    });
  });

  it.each([
    ['another site', 'https://news.test/1', 'news.test'],
    ['a look-alike', 'https://www.nur.test.evil.test/', 'www.nur.test.evil.test'],
    ['a page of the browser', 'chrome://newtab/', null],
    ['a file', 'file:///a.html', null],
    ['no address at all', 'nonsense', null],
  ])('of %s', async (_, url, host) => {
    const { pages } = service({ urlOf: async () => url, mayRead: async () => false });
    expect(await pages.info(3)).toEqual({
      tabId: 3,
      url,
      host,
      outlet: null,
      always: false,
      paused: false,
      today: false,
      changed: false,
    });
  });

  it.each([
    ['that the browser does not tell of', async () => null],
    ['that is closed', () => Promise.reject(new Error('No tab with id: 3'))],
  ])('%s', async (_, urlOf) => {
    const { pages, tabs } = service({ urlOf });
    expect(await pages.info(3)).toEqual({
      tabId: 3,
      url: null,
      host: null,
      outlet: null,
      always: false,
      paused: false,
      today: false,
      changed: false,
    });
    expect(tabs.mayRead).not.toHaveBeenCalled();
  });
});

describe('reading', () => {
  it('injects the reader, then asks it', async () => {
    const { pages, tabs } = service();
    expect(await pages.read(3)).toEqual(ok(ANSWER));
    expect(vi.mocked(tabs.inject).mock.calls).toEqual([[3, ['/outlets/nur.js', '/links.js', '/reader.js']]]);
    expect(tabs.ask).toHaveBeenCalledExactlyOnceWith(3, 'reader.extract', {});
  });

  it.each<PageError>(['page.browser', 'page.protected', 'page.no-permission', 'page.gone'])(
    'is refused with the browser’s reason: %s',
    async (code) => {
      const { pages, tabs } = service({ inject: async () => fail(code, 'words of the browser') });
      expect(await pages.read(3)).toEqual(fail(code, 'words of the browser'));
      expect(await pages.openOverlay(3)).toEqual(fail(code, 'words of the browser'));
      expect(tabs.ask).not.toHaveBeenCalled();
    },
  );

  it('a page that goes away meanwhile is gone', async () => {
    const { pages } = service({ ask: () => Promise.reject(new Error('message port closed')) });
    expect(await pages.read(3)).toMatchObject({ ok: false, code: 'page.gone' });
    expect(await pages.openOverlay(3)).toMatchObject({ ok: false, code: 'page.gone' });
  });

  it('no article is an answer', async () => {
    const none = { article: null, error: 'article.none', reason: null, timing: { extractMs: 1 } };
    expect(await service({ ask: async () => none }).pages.read(3)).toEqual(ok(none));
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['junk', { article: { title: 5 } }],
    ['a script as an address', { ...ANSWER, article: { ...emptyArticle(), url: 'javascript:alert(1)' } }],
  ])('%s from the page is a failure to read', async (_, raw) => {
    expect(await service({ ask: async () => raw }).pages.read(3)).toEqual(
      ok({ article: null, error: 'article.failed', reason: null, timing: { extractMs: 0 } }),
    );
  });
});

describe('the panel over the page', () => {
  it('is injected after the reader, at once with it, and asked to open', async () => {
    const inject = vi.fn(async (_tabId: number, _files: readonly string[]) => ok(null));
    const ask = vi.fn(async () => ({ shown: true }));
    const { pages } = service({ inject, ask });
    expect(await pages.openOverlay(3)).toEqual(ok(null));
    expect(inject.mock.calls).toEqual([
      [3, ['/outlets/nur.js', '/links.js', '/reader.js', '/context.js', '/overlay.js']],
    ]);
    expect(ask).toHaveBeenCalledExactlyOnceWith(3, 'reader.overlay', {});
  });
});

describe('what is hidden on the page', () => {
  it('is as its script tells', async () => {
    const ask = vi.fn(async () => ({ present: true, hidden: 4, hiding: true, extra: 1 }));
    const { pages } = service({ ask });
    expect(await pages.state(3)).toEqual({ present: true, hidden: 4, hiding: true });
    await pages.setHiding(3, false);
    expect(ask.mock.calls).toEqual([
      [3, 'news.state', {}],
      [3, 'news.hiding', { hiding: false }],
    ]);
  });

  it.each([
    ['there is no script', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['the script says nothing', async () => undefined],
    ['the script says null', async () => null],
    ['the script says nonsense', async () => ({ hidden: 'many', hiding: true })],
  ])('is nothing where %s', async (_, ask) => {
    const { pages } = service({ ask });
    expect(await pages.state(3)).toEqual({ present: false, hidden: 0, hiding: true });
    expect(await pages.setHiding(3, false)).toEqual({ present: false, hidden: 0, hiding: true });
  });
});

/** The scripts that were put into the tab, in order. */
const filesOf = (tabs: { inject: unknown }) =>
  vi.mocked(tabs.inject as PagesTabs['inject']).mock.calls.flatMap(([, files]) => files);

describe('the context of an article', () => {
  const EMPTY = { amounts: [], indices: [], terms: [] };

  it('is asked of its script, which needs the reader', async () => {
    const { pages, tabs } = service({ ask: vi.fn(async () => EMPTY) });
    expect(await pages.context(3)).toEqual(ok(EMPTY));
    expect(filesOf(tabs)).toEqual(['/outlets/nur.js', '/reader.js', '/context.js']);
    expect(tabs.ask).toHaveBeenCalledExactlyOnceWith(3, 'context.summary', {});
  });

  it.each([null, 5, { amounts: 'all' }, { ...EMPTY, terms: [{ text: 5 }] }])(
    'is none for %j',
    async (raw) => {
      expect(await service({ ask: async () => raw }).pages.context(3)).toEqual(ok(null));
    },
  );

  it('says why there is none', async () => {
    const gone = service({ ask: () => Promise.reject(new Error('gone')) });
    expect(await gone.pages.context(3)).toMatchObject({ ok: false, code: 'page.gone' });
    const closed = service({ inject: async () => fail('page.no-permission') });
    expect(await closed.pages.context(3)).toEqual(fail('page.no-permission'));
  });
});

const ALL = { unmarked: [], opening: [] };
const NONE = { unmarked: null, opening: [] };

describe('the word of a page’s always-on script', () => {
  const said = { tabId: 3, hidden: 4, isPrivate: false };

  it('has an article’s text marked, once for each address of a listed outlet', async () => {
    let url = PAGE;
    const { pages, tabs } = service({ urlOf: async () => url, look: lookOnce(() => url) });
    await pages.visited(said, ALL);
    await pages.visited(said, ALL);
    expect(filesOf(tabs)).toEqual(['/outlets/nur.js', '/context.js']);
    url = `${PAGE}?2`;
    await pages.visited(said, ALL);
    expect(filesOf(tabs)).toHaveLength(4);
  });

  it.each<[string, Partial<PagesTabs>, string[] | null]>([
    ['front pages', { look: async () => ({ ...LOOK, isArticle: false }) }, []],
    ['a page that has gone', { look: async () => null }, []],
    ['the outlets where the reader wants none', {}, ['nur']],
    ['all pages where the reader wants none at all', {}, null],
    ['other sites', { urlOf: async () => 'https://news.test/1' }, []],
    ['a closed tab', { urlOf: () => Promise.reject(new Error('No tab with id: 3')) }, []],
  ])('leaves %s alone', async (_, tab, unmarked) => {
    const { pages, tabs } = service(tab);
    await pages.visited(said, { unmarked, opening: [] });
    expect(filesOf(tabs)).toEqual([]);
  });

  it('opens the panel over an article, once an address, on the outlets the reader chose', async () => {
    const ask = vi.fn(async () => ({ shown: true }));
    const { pages } = service({ ask, look: lookOnce(() => PAGE) });
    await pages.visited(said, { unmarked: null, opening: ['other'] });
    expect(ask).not.toHaveBeenCalled();
    const wanted = { unmarked: null, opening: ['nur'] };
    await pages.visited({ ...said, tabId: 4 }, wanted);
    await pages.visited({ ...said, tabId: 4 }, wanted);
    expect(ask).toHaveBeenCalledExactlyOnceWith(4, 'reader.overlay', { auto: true });
    const front = service({
      ask: vi.fn(async () => null),
      look: async () => ({ ...LOOK, isArticle: false }),
    });
    await front.pages.visited(said, wanted);
    expect(front.tabs.ask).not.toHaveBeenCalled();
  });

  it('is kept at listed outlets, each time, with what a first look found', async () => {
    const { pages, visits } = service({ look: lookOnce(() => PAGE) });
    await pages.visited(said, NONE);
    await pages.visited({ ...said, hidden: 6 }, NONE);
    const visit = { tabId: 3, url: PAGE, outlet: 'nur' };
    expect(visits.keep.mock.calls).toEqual([[{ ...visit, hidden: 4 }], [{ ...visit, hidden: 6 }]]);
    expect(visits.looked).toHaveBeenCalledExactlyOnceWith('nur', LOOK);
  });

  it('leaves nothing behind in private windows', async () => {
    const { pages, visits, tabs } = service();
    await pages.visited({ ...said, isPrivate: true }, ALL);
    expect(visits.keep).not.toHaveBeenCalled();
    expect(visits.looked).not.toHaveBeenCalled();
    expect(filesOf(tabs)).toContain('/context.js');
  });

  it('is not a second look where the browser’s memory knows the page', async () => {
    const { pages, visits } = service();
    visits.keep.mockResolvedValue(false);
    await pages.visited(said, ALL);
    expect(visits.looked).not.toHaveBeenCalled();
  });

  it('waits for the text of a page that builds itself before it says that there is no layout', async () => {
    const look = vi.fn(async (_tabId: number, patienceMs: number) => ({
      ...LOOK,
      layout: patienceMs > 0 ? 1 : -1,
    }));
    const { pages, visits } = service({ look });
    await pages.visited(said, ALL);
    expect(visits.looked).toHaveBeenCalledExactlyOnceWith('nur', { ...LOOK, layout: 1 });
  });
});

describe('marks', () => {
  it('walk, and it is no trouble where there are none', async () => {
    const world = service({ ask: () => Promise.reject(new Error('nobody')) });
    expect(await world.pages.walk(3)).toBeNull();
  });
});

describe('a page that is open while the settings change', () => {
  it('gets its marks, unless its outlet is left out or it is no article', async () => {
    const { pages, tabs } = service();
    await pages.mark(3, []);
    expect(tabs.inject).toHaveBeenLastCalledWith(3, ['/outlets/nur.js', '/context.js']);
    const calls = async (tab: Partial<PagesTabs>, unmarked: string[]) => {
      const other = service(tab);
      await other.pages.mark(3, unmarked);
      return vi.mocked(other.tabs.inject).mock.calls;
    };
    expect(await calls({}, ['nur'])).toEqual([]);
    expect(await calls({ look: async () => ({ ...LOOK, isArticle: false }) as Look }, [])).toEqual([]);
    expect(await calls({ urlOf: async () => null }, [])).toEqual([]);
    expect(await pages.open()).toEqual([3, 4]);
  });
});
