import type { OptionsClient } from '../../components/options/client.ts';
import type { OverlayClient } from '../../components/overlay/client.ts';
import type { PopupClient } from '../../components/popup/client.ts';
import type { Article, Block } from '../../utils/core/article/types.ts';
import type { RateQuote, RatesView } from '../../utils/core/rates/types.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import type { TabInfo } from '../../utils/messages/contract.ts';

/** Wednesday, 19:00 in Astana. */
export const NOW = Date.parse('2025-11-26T14:00:00Z');

export function paragraph(text: string): Block {
  return { type: 'paragraph', inlines: [{ kind: 'text', text }] };
}

export function article(change: Partial<Article> = {}): Article {
  return {
    url: 'https://example.kz/a',
    canonicalUrl: 'https://example.kz/a',
    outlet: 'example',
    siteName: 'Example.kz',
    language: 'ru',
    title: 'В степи построили новую школу',
    byline: ['Асель Нурланова'],
    agencies: [],
    publishedAt: '2025-11-26T18:05:00+05:00',
    modifiedAt: null,
    lead: null,
    image: null,
    blocks: [paragraph('Школа примет триста детей.'), paragraph('Занятия начнутся в январе.')],
    removed: [],
    related: [],
    coverage: 0.9,
    adLabel: null,
    source: null,
    paywall: null,
    conflicts: [],
    ...change,
  };
}

function quote(code: string, quant: number, value: number, change: number | null): RateQuote {
  const official = { value, change, effectiveDate: '2025-11-26', source: 'nbk' } as const;
  return { code, quant, official, cash: null };
}

export function rates(change: Partial<RatesView> = {}): RatesView {
  return {
    quotes: [
      quote('USD', 1, 505.2, 1.24),
      quote('EUR', 1, 1590.04, -0.5),
      quote('RUB', 1, 6.37, 0),
      quote('UZS', 100, 4.12, null),
    ],
    asOf: '2025-11-26',
    fetchedAt: '2025-11-26T13:55:00.000Z',
    stale: false,
    source: 'nbk',
    problem: null,
    label: { kind: 'today', date: '2025-11-26', setOn: null, days: 0 },
    flat: null,
    ...change,
  };
}

export const NO_RATES: RatesView = rates({
  quotes: [],
  asOf: null,
  fetchedAt: null,
  source: null,
  label: null,
  problem: 'rates.offline',
});

export function tabInfo(change: Partial<TabInfo> = {}): TabInfo {
  return {
    tabId: 7,
    url: 'https://example.kz/a',
    host: 'example.kz',
    outlet: { id: 'example', name: 'Example.kz' },
    always: true,
    paused: false,
    today: false,
    changed: false,
    ...change,
  };
}

/** A popup client that answers well; a test overrides what it is about. */
export function popupClient(change: Partial<PopupClient> = {}, view: RatesView = rates()): PopupClient {
  return {
    rates: () => ({ initial: view, subscribe: () => () => undefined, refresh: async () => view }),
    tabInfo: async () => tabInfo(),
    read: async () => ({
      ok: true,
      value: { article: article(), error: null, reason: null, timing: { extractMs: 1 } },
    }),
    context: async () => ({ ok: true, value: null }),
    pageState: async () => ({ present: true, hidden: 3, hiding: true }),
    setHiding: async (hiding) => ({ present: true, hidden: 3, hiding }),
    pause: async () => [],
    openOverlay: async () => ({ ok: true, value: null }),
    requestHost: async () => true,
    openOptions: () => undefined,
    placeOf: () => 0,
    keepPlace: () => undefined,
    fold: () => undefined,
    copy: async () => true,
    now: () => NOW,
    ...change,
  };
}

export function optionsClient(change: Partial<OptionsClient> = {}): OptionsClient {
  let settings: Settings = { ...DEFAULT_SETTINGS, language: 'ru' };
  let paused = ['second.kz', 'other.kz'];
  return {
    settings: async () => settings,
    save: async (patch) => {
      settings = { ...settings, ...patch };
      return settings;
    },
    paused: async () => paused,
    pause: async (host, off) => {
      paused = off ? [...paused, host] : paused.filter((known) => known !== host);
      return paused;
    },
    access: async () => ({ outlets: true, bank: true, sites: [] }),
    requestAccess: async () => true,
    counts: async () => ({ first: 1234 }),
    revoke: async () => true,
    shortcuts: async () => [
      { name: '_execute_action', description: '', keys: 'Alt+Shift+O' },
      { name: 'open-overlay', description: '', keys: '' },
      { name: 'later', description: 'A later command', keys: 'Alt+L' },
    ],
    changeShortcuts: () => undefined,
    saveFile: () => undefined,
    erase: async () => {
      settings = DEFAULT_SETTINGS;
      paused = [];
    },
    onChange: () => () => undefined,
    outlets: [
      { id: 'first', name: 'Первое', hosts: ['first.kz', 'kaz.first.kz'] },
      { id: 'second', name: 'Второе', hosts: ['second.kz'] },
    ],
    version: '1.2.3',
    browserLanguages: ['kk'],
    ...change,
  };
}

/** A reading view's client that does nothing well; a test overrides what it is about. */
export function overlayClient(change: Partial<OverlayClient> = {}): OverlayClient {
  return {
    take: {
      copy: async () => true,
      share: async () => 'copied',
      picture: async () => null,
      save: () => undefined,
      print: () => undefined,
    },
    saveLook: () => undefined,
    place: async () => null,
    savePlace: () => undefined,
    paint: () => undefined,
    speech: null,
    later: () => () => undefined,
    ...change,
  };
}
