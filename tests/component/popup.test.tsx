// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PopupClient } from '../../components/popup/client.ts';
import type { Extras } from '../../components/popup/extras.ts';
import { fail, ok } from '../../utils/core/result.ts';
import { ru } from '../../utils/data/locales/ru.ts';
import { control, nameOf, plain, settle } from './mount.ts';
import { openPopup as open } from './open-popup.tsx';
import { article, popupClient, tabInfo } from './samples.ts';

const extras: Extras = {
  textOf: ({ title }) => `чистый текст: ${title}`,
  Take: ({ article: { title } }) => <p class="take">{title}</p>,
  Marks: ({ context }) => <p class="marks">{context.terms.length}</p>,
};

describe('article', () => {
  it('has its title, authors, date and text in its own language', async () => {
    const root = await open(popupClient(), 'kk');
    const title = root.querySelector('article h2');
    expect(title?.textContent).toBe('В степи построили новую школу');
    expect(title?.getAttribute('lang')).toBe('ru');
    expect(root.querySelector('.article-body')?.getAttribute('lang')).toBe('ru');
    expect(plain(root.querySelector('.article-meta')?.textContent ?? '')).toContain('бүгін, 18:05');
    expect(root.querySelectorAll('.article-body p')).toHaveLength(2);
  });

  it('says when it was updated, and not when nothing changed', async () => {
    const read = (modifiedAt: string) => async () =>
      ok({ article: article({ modifiedAt }), error: null, reason: null, timing: { extractMs: 1 } });
    const later = await open(popupClient({ read: read('2025-11-26T19:10:00+05:00') }));
    expect(plain(later.querySelector('.article-meta')?.textContent ?? '')).toContain('обновлено 19:10');
    const same = await open(popupClient({ read: read('2025-11-26T18:05:30+05:00') }));
    expect(plain(same.querySelector('.article-meta')?.textContent ?? '')).not.toContain('обновлено');
    const nextDay = await open(popupClient({ read: read('2025-11-27T08:00:00+05:00') }));
    expect(plain(nextDay.querySelector('.article-meta')?.textContent ?? '')).toContain(
      'обновлено 27 ноября 2025, 08:00',
    );
  });

  it('says how long reading takes', async () => {
    const root = await open(popupClient(), 'en');
    expect(plain(root.querySelector('.article-meta')?.textContent ?? '')).toContain('1 min read');
  });

  it('admits that nothing is related and nothing was removed', async () => {
    const root = await open(popupClient());
    expect(root.textContent).toContain('Ссылок именно на эту тему на странице нет.');
    expect(root.textContent).toContain('Из этого текста ничего убирать не пришлось.');
  });

  it('lists related links with their reasons and removals with theirs', async () => {
    const full = article({
      related: [
        {
          title: 'Школа в Абае',
          url: 'https://example.kz/b',
          score: 0.7,
          shared: ['школа', 'Абай'],
          sameDay: true,
        },
      ],
      removed: [
        {
          step: 'bait',
          kind: 'recommendations',
          rule: 'cards',
          reason: 'cards',
          preview: 'Вам понравится',
          links: [
            { title: 'Раз', url: 'https://example.kz/1' },
            { title: 'Два', url: 'javascript:alert(1)' },
          ],
        },
      ],
    });
    const root = await open(
      popupClient({
        read: async () => ok({ article: full, error: null, reason: null, timing: { extractMs: 1 } }),
      }),
    );
    expect(plain(root.querySelector('.related li')?.textContent ?? '')).toBe(
      'Школа в Абаеобщее: школа, Абай · тот же день',
    );
    expect(nameOf(control(root, 'Убрано из текста'))).toBe('Убрано из текста1 фрагмент, 2 ссылки');
    expect(root.querySelector('.removed-kind')?.textContent).toBe('Лента рекомендаций');
    const links = [...root.querySelectorAll('.removed a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.kz/1']);
  });

  it('is copied, and says so; a failure too', async () => {
    const copy = vi.fn(async () => true);
    const root = await open(popupClient({ copy }), 'ru', ['USD'], async () => extras);
    await settle(() => control(root, 'Копировать').click());
    expect(copy).toHaveBeenCalledWith('чистый текст: В степи построили новую школу');
    expect(control(root, 'Скопировано')).toBeTruthy();
    const failing = await open(popupClient({ copy: async () => false }), 'ru', ['USD'], async () => extras);
    await settle(() => control(failing, 'Копировать').click());
    expect(control(failing, 'Не скопировалось')).toBeTruthy();
  });

  it('says why the reading view did not open', async () => {
    const root = await open(popupClient({ openOverlay: async () => fail('page.gone') }));
    await settle(() => control(root, 'Режим чтения').click());
    expect(root.querySelector('footer [role=alert]')?.textContent).toContain('Вкладку закрыли');
  });
});

describe('what follows the article', () => {
  const context = async () => ok({ amounts: [], indices: [], terms: [] });

  it('opens what can be taken along by its button, and marks the text once it is explained', async () => {
    const root = await open(popupClient({ context }), 'ru', ['USD'], async () => extras);
    await settle();
    expect(root.querySelector('.marks')?.textContent).toBe('0');
    expect(root.querySelector('.take')).toBeNull();
    await settle(() => control(root, ru.actions.take).click());
    expect(root.querySelector('.take')?.textContent).toBe(article().title);
    await settle(() => control(root, ru.actions.take).click());
    expect(root.querySelector('.take')).toBeNull();
  });

  it('has its button from the first frame on, and opens once it has come', async () => {
    let come: (loaded: Extras) => void = () => undefined;
    const load = () => new Promise<Extras>((done) => (come = done));
    const root = await open(popupClient({ context }), 'ru', ['USD'], load);
    await settle(() => control(root, ru.actions.take).click());
    expect(root.querySelector('footer [role=status]')?.textContent).toBe(ru.tools.loading);
    await settle(() => come(extras));
    expect(root.querySelector('.take')?.textContent).toBe(article().title);
  });

  it('leaves the article whole where it does not come, says so, and is not fetched without one', async () => {
    const root = await open(popupClient({ context }), 'ru', ['USD'], () => Promise.reject(new Error('gone')));
    expect(plain(root.textContent)).toContain('Школа примет триста детей.');
    await settle(() => control(root, ru.actions.take).click());
    expect(root.querySelector('footer [role=alert]')?.textContent).toBe(ru.trouble['no-answer'].text);
    const load = vi.fn(async () => extras);
    await open(popupClient({ read: async () => fail('page.browser') }), 'ru', ['USD'], load);
    expect(load).not.toHaveBeenCalled();
  });
});

describe('page', () => {
  it('restores and hides again', async () => {
    const setHiding = vi.fn(async (hiding: boolean) => ({ present: true, hidden: 3, hiding }));
    const root = await open(popupClient({ setHiding }));
    expect(plain(root.querySelector('.page-name')?.textContent ?? '')).toBe('Example.kzСкрыто 3 блока');
    await settle(() => control(root, 'Вернуть страницу').click());
    expect(root.querySelector('.page-name')?.textContent).toContain('Показана как есть');
    await settle(() => control(root, 'Скрыть снова').click());
    expect(setHiding.mock.calls).toEqual([[false], [true]]);
  });

  it('says where nothing is hidden', async () => {
    const pageState = async () => ({ present: false, hidden: 0, hiding: false });
    const root = await open(popupClient({ pageState }));
    expect(root.querySelector('.page-name')?.textContent).toBe(`Example.kz${ru.page.idle}`);
  });

  it('pauses the host, makes that end with the day, and resumes', async () => {
    let paused = false;
    let today = false;
    const pause = vi.fn(async (_host: string, now: boolean, isToday = false) => {
      paused = now;
      today = isToday;
      return [];
    });
    const root = await open(popupClient({ pause, tabInfo: async () => tabInfo({ paused, today }) }));
    await settle(() => control(root, 'Пауза на этом сайте').click());
    expect(root.textContent).toContain('Taza здесь на паузе');
    await settle(() => control(root, 'Только до завтра').click());
    expect(root.textContent).toContain('Taza здесь на паузе до завтра');
    expect(root.textContent).not.toContain('Только до завтра');
    await settle(() => control(root, 'Включить снова').click());
    expect(pause.mock.calls).toEqual([
      ['example.kz', true, undefined],
      ['example.kz', true, true],
      ['example.kz', false, undefined],
    ]);
  });

  it('asks for the site from a button, reads on yes and says so on no', async () => {
    const info = tabInfo({ outlet: null, always: false, host: 'some.kz', url: 'https://some.kz/x' });
    const read = vi.fn<PopupClient['read']>(async () => fail('page.no-permission'));
    const requestHost = vi.fn(async () => false);
    const client = popupClient({ tabInfo: async () => info, read, requestHost });
    const root = await open(client);
    expect(root.querySelector('main h2')?.textContent).toBe('Нужно ваше разрешение');
    await settle(() => control(root, 'Разрешить на some.kz').click());
    expect(root.textContent).toContain('Разрешение не выдано');
    expect(read).toHaveBeenCalledTimes(1);
    requestHost.mockResolvedValue(true);
    await settle(() => control(root, 'Разрешить на some.kz').click());
    expect(requestHost).toHaveBeenLastCalledWith('https://some.kz/*');
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('the strip of rates', () => {
  it('is put away and brought back by a button that says so, and remembered', async () => {
    const fold = vi.fn();
    const root = await open(popupClient({ fold }));
    await settle(() => control(root, 'Свернуть курсы').click());
    expect(root.querySelector('.rates')).toBeNull();
    const button = control(root, 'Показать курсы');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await settle(() => button.click());
    expect(root.querySelector('.rates')).not.toBeNull();
    expect(fold.mock.calls).toEqual([[true], [false]]);
  });
});

describe('the place in an article', () => {
  it('is the block where the reader stopped', async () => {
    const shown: string[] = [];
    const spy = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      shown.push(this.textContent ?? '');
    });
    await open(popupClient({ placeOf: (address) => (address === 'https://example.kz/a' ? 1 : 0) }));
    spy.mockRestore();
    expect(shown).toEqual(['Занятия начнутся в январе.']);
  });
});
