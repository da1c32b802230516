// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PaneClient } from '../../components/popup/pane/client.ts';
import { Pane } from '../../components/popup/pane/Pane.tsx';
import type { HiddenThing } from '../../utils/core/page/hidden.ts';
import { fail, ok } from '../../utils/core/result.ts';
import type { UiLanguage } from '../../utils/core/settings.ts';
import { loadPaneWords } from '../../utils/data/locales/pane.ts';
import type { PageAct, TabInfo } from '../../utils/messages/contract.ts';
import { messagesFor } from '../messages-for.ts';
import { control, mount, nameOf, plain, settle } from './mount.ts';
import { CURRENCIES, lists, never } from './open-popup.tsx';
import { popupClient, tabInfo } from './samples.ts';

const LIST: HiddenThing = {
  id: 4,
  kind: 'recommendations',
  by: 'detector',
  preview: 'Популярное',
  kept: false,
};
const MINE: HiddenThing = { id: 9, kind: 'picked', by: 'reader', preview: '', kept: true };
const PICK = { selector: 'div.promo', label: 'Квартиры у реки' };

function client(change: Partial<PaneClient> = {}): PaneClient {
  return {
    act: async () => ok([LIST, MINE]),
    picks: async () => ({ example: [PICK], other: [PICK, PICK] }),
    forget: async () => null,
    health: async () => ({ example: { pages: 5, layout0: 5 } }),
    counts: async () => ({ example: 214 }),
    copy: async () => true,
    save: () => undefined,
    version: '1.2.3',
    browser: 'chrome',
    ...change,
  };
}

async function open(change: Partial<PaneClient> = {}, info: Partial<TabInfo> = {}, lang: UiLanguage = 'ru') {
  const messages = messagesFor(lang);
  const kit = { Pane, words: await loadPaneWords(lang), client: client(change) };
  const popup = popupClient({ tabInfo: async () => tabInfo(info) });
  const root = await mount(
    <Popup
      client={popup}
      messages={messages}
      currencies={CURRENCIES}
      loadLists={lists}
      loadTools={never}
      loadExtras={never}
      loadPane={async () => kit}
    />,
  );
  await settle(() => control(root, messages.page.details).click());
  await vi.waitFor(() => expect(root.querySelector('.pane')).not.toBeNull());
  await vi.waitFor(() =>
    expect(root.querySelector('.pane li, .pane [role=alert], .section-empty')).not.toBeNull(),
  );
  await settle();
  return root;
}

describe.each(['kk', 'ru', 'en'] as const)('the list of hidden things in %s', (lang) => {
  it('says what each is, who found it, and has words everywhere', async () => {
    const root = await open({}, { changed: true }, lang);
    const words = await loadPaneWords(lang);
    const text = plain(root.querySelector('.pane')?.textContent ?? '');
    const m = messagesFor(lang);
    for (const said of [
      m.removed.kind.recommendations,
      words.by.detector,
      'Популярное',
      words.picked,
      words.kept,
      words.week(214),
    ])
      expect(text).toContain(plain(said));
    expect(text).toContain(plain(m.removed.changed));
    expect(text).not.toMatch(/NaN|undefined|null|\[object/);
    const names = [...root.querySelectorAll('.pane button, .pane summary')].map(nameOf);
    expect(names.filter((name) => name === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has, for the page itself too, words of its own language in every place', async () => {
    const { onPage, ...own } = await loadPaneWords(lang);
    const texts = (value: object): string[] =>
      Object.values(value).flatMap((word) =>
        typeof word === 'object' ? texts(word) : [typeof word === 'function' ? word(5) : word],
      );
    const [russian, all] = [texts({ ...(await loadPaneWords('ru')) }), texts({ onPage, ...own })];
    expect(all).toHaveLength(russian.length);
    expect(all.filter((text) => text.trim() === '' || /undefined|"|\.\.\./.test(text))).toEqual([]);
    expect(/[әғқңөұүһі]/i.test(all.join())).toBe(lang === 'kk');
    expect(/\p{Script=Cyrillic}/u.test(all.join())).toBe(lang !== 'en');
    if (lang === 'kk') expect(all.filter((text) => russian.includes(text))).toEqual([]);
  });
});

describe('the list of hidden things', () => {
  it('peeks at one, brings it back, hides another again', async () => {
    const act = vi.fn(async (_act: PageAct, _id?: number) => ok([LIST, MINE]));
    const root = await open({ act });
    for (const name of ['Показать на месте: Популярное', 'Вернуть', 'Скрыть снова: Ваш блок'])
      await settle(() => control(root.querySelector('.pane') as HTMLElement, name).click());
    expect(act.mock.calls).toEqual(
      [['list'], ['peek', 4], ['show', 4], ['hide', 9]].map(([a, id]) => [a, id]),
    );
  });

  it('says so when nothing is hidden, and when the page does not answer', async () => {
    const empty = await open({ act: async () => ok([]) });
    expect(empty.querySelector('.section-empty')?.textContent).toContain('ничего не скрыто');
    for (const act of [
      async () => fail('page.gone' as const),
      () => Promise.reject(new Error('no answer')),
    ]) {
      const root = await open({ act });
      expect(root.querySelector('.pane [role=alert]')?.textContent).toContain('Страница не отвечает');
    }
  });

  it('lets a block be picked only where Taza runs by itself', async () => {
    const act = vi.fn(async (_act: PageAct) => ok([]));
    const root = await open({ act });
    await settle(() => control(root, 'Скрыть блок вручную').click());
    expect(act).toHaveBeenLastCalledWith('pick', undefined);
    const once = await open({ act: async () => ok([]) }, { always: false });
    expect(once.textContent).not.toContain('Скрыть блок вручную');
  });

  it('has what the reader hid on this site, and forgets it', async () => {
    const forget = vi.fn(async () => null);
    const root = await open({ forget });
    expect(plain(root.querySelector('.pane')?.textContent ?? '')).toContain(
      'Скрыто вами на этом сайте: 1 блок',
    );
    await settle(() => control(root, 'Больше не скрывать').click());
    expect(forget).toHaveBeenCalledExactlyOnceWith('example', 'div.promo');
  });

  it('shows the whole report before anything is saved or copied', async () => {
    const save = vi.fn();
    const copy = vi.fn(async () => true);
    const root = await open({ save, copy });
    const text = () => root.querySelector<HTMLTextAreaElement>('.pane-text')?.value ?? '';
    expect(text()).toContain('Page: https://example.kz/a\nOutlet: example\nEntry: pages 5, layout0 5');
    await settle(() => {
      const note = root.querySelector('textarea') as HTMLTextAreaElement;
      note.value = 'Осталась лента';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(text()).toMatch(/^Осталась лента\n\nTaza 1\.2\.3, chrome\n/);
    await settle(() => control(root, 'Сохранить файл').click());
    expect(save).toHaveBeenCalledExactlyOnceWith('taza-report.txt', text());
    await settle(() => control(root.querySelector('.pane') as HTMLElement, 'Копировать').click());
    expect(copy).toHaveBeenCalledExactlyOnceWith(text());
  });
});
