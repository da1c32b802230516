import { describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../../utils/core/result.ts';
import type { PageError } from '../../../utils/messages/contract.ts';
import { createPagesService, type PagesTabs } from '../../../utils/services/pages.ts';
import { emptyArticle } from '../article/samples.ts';

const OUTLETS = [{ id: 'nur', name: 'NUR.KZ', hosts: ['www.nur.test', 'kaz.nur.test'] }];
const PAGE = 'https://kaz.nur.test/society/1-a/';
const ANSWER = { article: emptyArticle(), error: null, reason: null, timing: { extractMs: 5 } };

/** The service over a tab that behaves as told. */
function service(tab: Partial<PagesTabs> = {}, hosts: string[] = []) {
  const stored = { hosts };
  const tabs = {
    urlOf: vi.fn(async () => PAGE as string | null),
    inject: vi.fn(async (): Promise<Result<null, PageError>> => ok(null)),
    ask: vi.fn(async (): Promise<unknown> => ANSWER),
    mayRead: vi.fn(async () => true),
    ...tab,
  };
  const paused = {
    read: async () => stored.hosts,
    write: async (next: string[]) => {
      stored.hosts = next;
    },
  };
  const pages = createPagesService({ tabs: tabs as PagesTabs, outlets: OUTLETS, paused });
  return { pages, tabs, stored };
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
    expect(await pages.info(3)).toEqual({ tabId: 3, url, host, outlet: null, always: false, paused: false });
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
    });
    expect(tabs.mayRead).not.toHaveBeenCalled();
  });
});

describe('reading', () => {
  it('injects the reader, then asks it', async () => {
    const { pages, tabs } = service();
    expect(await pages.read(3)).toEqual(ok(ANSWER));
    expect(vi.mocked(tabs.inject).mock.calls).toEqual([
      [3, '/outlets/nur.js'],
      [3, '/reader.js'],
    ]);
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
  it('is injected after the reader and asked to open', async () => {
    const inject = vi.fn(async (_tabId: number, _file: string) => ok(null));
    const ask = vi.fn(async () => ({ shown: true }));
    const { pages } = service({ inject, ask });
    expect(await pages.openOverlay(3)).toEqual(ok(null));
    expect(inject.mock.calls).toEqual([
      [3, '/outlets/nur.js'],
      [3, '/reader.js'],
      [3, '/context.js'],
      [3, '/overlay.js'],
    ]);
    expect(ask).toHaveBeenCalledExactlyOnceWith(3, 'reader.overlay', {});
  });

  it('is refused where only its own script is', async () => {
    const inject = vi.fn(async (_tabId: number, file: string) =>
      file === '/overlay.js' ? fail('page.gone' as const) : ok(null),
    );
    expect(await service({ inject }).pages.openOverlay(3)).toEqual(fail('page.gone'));
  });
});

describe('the panel that opens by itself', () => {
  it('does so once an address, on the outlets the reader chose', async () => {
    const ask = vi.fn(async () => ({ shown: true }));
    const { pages } = service({ ask });
    await pages.openByItself(3, ['other']);
    expect(ask).not.toHaveBeenCalled();
    await pages.openByItself(4, ['nur']);
    await pages.openByItself(4, ['nur']);
    expect(ask).toHaveBeenCalledExactlyOnceWith(4, 'reader.overlay', { auto: true });
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

describe('pausing a host', () => {
  it('adds it once, in order, and takes it off again', async () => {
    const { pages, stored } = service({}, ['b.test']);
    expect(await pages.pause('a.test', true)).toEqual(['a.test', 'b.test']);
    expect(await pages.pause('a.test', true)).toEqual(['a.test', 'b.test']);
    expect(await pages.pause('b.test', false)).toEqual(['a.test']);
    expect(await pages.pause('c.test', false)).toEqual(['a.test']);
    expect(stored.hosts).toEqual(['a.test']);
  });
});

/** The scripts that were put into the tab, in order. */
const filesOf = (tabs: { inject: unknown }) =>
  vi.mocked(tabs.inject as PagesTabs['inject']).mock.calls.map(([, file]) => file);

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

describe('marks', () => {
  it('come once for each address of a listed outlet', async () => {
    let url = PAGE;
    const world = service({ urlOf: async () => url });
    await world.pages.mark(3, []);
    await world.pages.mark(3, []);
    expect(filesOf(world.tabs)).toEqual(['/outlets/nur.js', '/context.js']);
    url = `${PAGE}?2`;
    await world.pages.mark(3, []);
    expect(filesOf(world.tabs)).toHaveLength(4);
  });

  it('stay away where the reader wants none, and from other sites', async () => {
    const world = service();
    await world.pages.mark(3, ['nur']);
    expect(filesOf(world.tabs)).toEqual([]);
    const other = service({ urlOf: async () => 'https://news.test/1' });
    await other.pages.mark(3, []);
    expect(filesOf(other.tabs)).toEqual([]);
  });

  it('walk, and it is no trouble where there are none', async () => {
    const world = service({ ask: () => Promise.reject(new Error('nobody')) });
    expect(await world.pages.walk(3)).toBeNull();
  });
});
