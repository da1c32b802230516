// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PopupClient } from '../../components/popup/client.ts';
import { fail, ok } from '../../utils/core/result.ts';
import { messagesFor } from '../messages-for.ts';
import { nameOf, plain } from './mount.ts';
import { CURRENCIES, never, openPopup as open } from './open-popup.tsx';
import { popupClient, rates, tabInfo } from './samples.ts';

const noArticle = (code: 'article.none' | 'article.too-big' | 'article.failed') => async () =>
  ok({ article: null, error: code, reason: null, timing: { extractMs: 1 } });
const broken = () => Promise.reject(new Error('storage'));

describe.each(['kk', 'ru', 'en'] as const)('every state in %s', (lang) => {
  const m = messagesFor(lang);
  const states: [string, Partial<PopupClient>, string][] = [
    ['reading', { read: never }, m.article.reading],
    ['no article', { read: noArticle('article.none') }, m.trouble['article.none'].title],
    ['too big', { read: noArticle('article.too-big') }, m.trouble['article.too-big'].title],
    ['failed', { read: noArticle('article.failed') }, m.trouble['article.failed'].title],
    ['browser page', { read: async () => fail('page.browser') }, m.trouble['page.browser'].title],
    ['protected page', { read: async () => fail('page.protected') }, m.trouble['page.protected'].title],
    ['no permission', { read: async () => fail('page.no-permission') }, m.page.allowOn('example.kz')],
    ['gone', { read: async () => fail('page.gone') }, m.trouble['page.gone'].text],
    [
      'nothing answers',
      {
        read: broken,
        tabInfo: broken,
        pageState: broken,
        rates: () => ({ initial: null, subscribe: () => () => undefined, refresh: broken }),
      },
      m.rates.broken,
    ],
    [
      'no address',
      { tabInfo: async () => tabInfo({ url: null, host: null, outlet: null }) },
      m.actions.overlay,
    ],
    [
      'rates with holes',
      {
        rates: () => ({
          initial: rates({ quotes: [{ code: 'USD', quant: 1, official: null, cash: null }], fetchedAt: 'x' }),
          subscribe: () => () => undefined,
          refresh: never,
        }),
      },
      m.rates.unknown,
    ],
  ];

  it.each(states)('%s', async (_name, change, expected) => {
    const root = await open(popupClient(change), lang, [...CURRENCIES, 'XXX']);
    expect(plain(root.textContent)).toContain(plain(expected));
    expect(root.textContent).not.toMatch(/NaN|undefined|null|\[object/);
    const nameless = [...root.querySelectorAll('button, a, summary, section[tabindex]')].filter(
      (element) => nameOf(element) === '',
    );
    expect(nameless).toEqual([]);
    const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.tagName[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1);
    });
  });
});
