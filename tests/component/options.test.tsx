// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { OptionsClient } from '../../components/options/client.ts';
import { Options } from '../../components/options/Options.tsx';
import { StorageFull } from '../../utils/core/storage-full.ts';
import { control, mount, nameOf, plain, settle } from './mount.ts';
import { optionsClient } from './samples.ts';

const open = (client: OptionsClient) => mount(<Options client={client} />);

function field(root: HTMLElement, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((l) => plain(l.textContent).startsWith(label));
  const input =
    found?.querySelector('input') ?? root.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!input) throw new Error(`no field "${label}"`);
  return input;
}

/** Chooses a file with this text. */
async function load(root: HTMLElement, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', {
    configurable: true,
    value: [{ slice: () => ({ text: async () => text }) }],
  });
  await settle(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('Options', () => {
  it('changes language and theme at once, the whole page with them', async () => {
    const save = vi.fn(optionsClient().save);
    const root = await open(optionsClient({ save }));
    expect(root.querySelector('h1')?.textContent).toBe('Настройки Taza');
    await settle(() => field(root, 'English').click());
    expect(root.querySelector('h1')?.textContent).toBe('Taza settings');
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Taza settings');
    await settle(() => field(root, 'As in the browser').click());
    expect(root.querySelector('h1')?.textContent).toBe('Taza баптаулары');
    await settle(() => field(root, 'Күңгірт').click());
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(save.mock.calls).toEqual([[{ language: 'en' }], [{ language: 'auto' }], [{ theme: 'dark' }]]);
  });

  it('orders currencies by dragging one onto another', async () => {
    const save = vi.fn(optionsClient().save);
    const root = await open(optionsClient({ save }));
    const rows = root.querySelectorAll('.currency-list li');
    const drag = (row: Element | undefined, kind: string) =>
      settle(() => {
        row?.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
      });
    await drag(rows[0], 'dragstart');
    await drag(rows[2], 'drop');
    await drag(rows[0], 'dragend');
    expect(save.mock.calls).toEqual([[{ currencies: ['EUR', 'RUB', 'USD', 'CNY'] }]]);
    // Something else dropped there, a file, moves nothing.
    await drag(rows[1], 'drop');
    expect(save).toHaveBeenCalledOnce();
  });

  it('shows the dollar on the icon where that is chosen', async () => {
    const save = vi.fn(optionsClient().save);
    const root = await open(optionsClient({ save }));
    await settle(() => field(root, 'Вместо этого показывать курс доллара').click());
    expect(save.mock.calls).toEqual([[{ badgeRate: true }]]);
  });

  it('orders, adds and removes currencies, never the last one', async () => {
    const save = vi.fn(optionsClient().save);
    const root = await open(optionsClient({ save }));
    await settle(() => control(root, 'Ниже: доллар США').click());
    expect(save).toHaveBeenLastCalledWith({ currencies: ['EUR', 'USD', 'RUB', 'CNY'] });
    await settle(() => control(root, 'Убрать: евро').click());
    expect(save).toHaveBeenLastCalledWith({ currencies: ['USD', 'RUB', 'CNY'] });
    const select = root.querySelector('select');
    if (!select) throw new Error('no list');
    expect([...select.options].map((option) => option.value)).not.toContain('USD');
    await settle(() => {
      select.value = 'UZS';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(save).toHaveBeenLastCalledWith({ currencies: ['USD', 'RUB', 'CNY', 'UZS'] });
    for (const name of ['доллар США', 'российский рубль', 'китайский юань']) {
      await settle(() => control(root, `Убрать: ${name}`).click());
    }
    expect((control(root, 'Убрать: узбекский сум') as HTMLButtonElement).disabled).toBe(true);
  });

  it('keeps the focus on a currency that is moved, and near one that is removed', async () => {
    const root = await open(optionsClient());
    const focused = () => document.activeElement?.getAttribute('aria-label');
    const press = (name: string) =>
      settle(() => {
        control(root, name).focus();
        control(root, name).click();
      });
    await press('Ниже: доллар США');
    expect(focused()).toBe('Ниже: доллар США');
    await press('Выше: доллар США');
    // It is the first now, and cannot go higher.
    expect(focused()).toBe('Ниже: доллар США');
    await press('Убрать: евро');
    expect(focused()).toBe('Убрать: российский рубль');
    await press('Убрать: китайский юань');
    expect(focused()).toBe('Убрать: российский рубль');
  });

  it('switches an outlet with all its hosts, and lifts a pause set elsewhere', async () => {
    const pause = vi.fn(optionsClient().pause);
    const root = await open(optionsClient({ pause }));
    expect(plain(root.querySelector('summary')?.textContent ?? '')).toBe('2 издания, выключено 1');
    expect(field(root, 'Очищать: Первое').checked).toBe(true);
    expect(field(root, 'Очищать: Второе').checked).toBe(false);
    await settle(() => field(root, 'Очищать: Первое').click());
    expect(pause.mock.calls).toEqual([
      ['first.kz', true],
      ['kaz.first.kz', true],
    ]);
    expect(field(root, 'Очищать: Первое').checked).toBe(false);
    expect(root.querySelector('.paused-list')?.textContent).toContain('other.kz');
    await settle(() => control(root, 'Включить снова').click());
    expect(pause).toHaveBeenLastCalledWith('other.kz', false);
    expect(root.querySelector('.paused-list')).toBeNull();
  });

  it('says when a change was not kept', async () => {
    const root = await open(optionsClient({ save: () => Promise.reject(new Error('full')) }));
    await settle(() => field(root, 'Показывать').click());
    expect(root.querySelector('.note')?.textContent).toBe('Не сохранилось. Попробуйте ещё раз.');
  });

  it('says what to do when there is no room', async () => {
    const root = await open(optionsClient({ save: () => Promise.reject(new StorageFull()) }));
    await settle(() => field(root, 'Показывать').click());
    expect(root.querySelector('.note')?.textContent).toContain('Освободите место на диске');
  });

  it('stays usable when nothing can be read', async () => {
    const root = await open(
      optionsClient({
        settings: () => Promise.reject(new Error('broken')),
        paused: () => Promise.reject(new Error('broken')),
      }),
    );
    expect(root.querySelector('.note')?.textContent).toContain('Баптаулар оқылмады');
    expect(field(root, 'Браузердегідей').checked).toBe(true);
  });

  it('switches explanations and the reading view for one outlet, and finds it by name or host', async () => {
    const save = vi.fn(optionsClient().save);
    const root = await open(optionsClient({ save }));
    await settle(() => field(root, 'Пояснять: Второе').click());
    await settle(() => field(root, 'Сразу читать: Первое').click());
    await settle(() => field(root, 'Пояснять: Второе').click());
    expect(save.mock.calls).toEqual([
      [{ unmarked: ['second'] }],
      [{ openOverlay: ['first'] }],
      [{ unmarked: [] }],
    ]);
    const find = root.querySelector<HTMLInputElement>('input[type=search]');
    const type = (text: string) =>
      settle(() => {
        if (!find) throw new Error('nowhere to type');
        find.value = text;
        find.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await vi.waitFor(() =>
      expect(plain(root.querySelector('.outlets tbody td:last-child')?.textContent ?? '')).toBe('1 234'),
    );
    await type('second.kz');
    expect([...root.querySelectorAll('.outlets tbody th')].map((th) => th.firstChild?.textContent)).toEqual([
      'Второе',
    ]);
    await type('нет такого');
    expect(root.textContent).toContain('Такого издания в списке нет.');
  });

  it('sets the text of articles', async () => {
    const save = vi.fn(optionsClient().save);
    const root = await open(optionsClient({ save }));
    await settle(() => field(root, 'Без засечек').click());
    const size = field(root, 'Размер');
    await settle(() => {
      size.value = '22';
      size.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(save.mock.lastCall?.[0].reading).toMatchObject({ font: 'sans', size: 22 });
    expect(document.documentElement.style.getPropertyValue('--read-size')).toBe('22px');
  });

  it('shows the keys as they are, and leads to where they are changed', async () => {
    const changeShortcuts = vi.fn();
    const root = await open(optionsClient({ changeShortcuts }));
    const rows = () => [...root.querySelectorAll('.shortcuts div')].map((row) => plain(row.textContent));
    await vi.waitFor(() =>
      expect(rows()).toEqual(['Окошко TazaAlt+Shift+O', 'Режим чтенияне назначено', 'A later commandAlt+L']),
    );
    await settle(() => control(root, 'Изменить клавиши').click());
    expect(changeShortcuts).toHaveBeenCalledOnce();
  });

  it('has no word of keys where the browser has none', async () => {
    const shortcuts = vi.fn(async () => null);
    const root = await open(optionsClient({ shortcuts }));
    await vi.waitFor(() => expect(shortcuts).toHaveBeenCalled());
    await settle();
    expect(root.textContent).not.toContain('Клавиши');
  });

  it('gives missing permissions on a click and takes a site back', async () => {
    let access = { outlets: false, bank: true, sites: ['https://blog.kz/*'] };
    const requestAccess = vi.fn(async () => {
      access = { ...access, outlets: true };
      return true;
    });
    const revoke = vi.fn(async () => {
      access = { ...access, sites: [] };
      return true;
    });
    const root = await open(optionsClient({ access: async () => access, requestAccess, revoke }));
    const state = () => root.querySelector('.permissions tbody td:last-child')?.textContent;
    await vi.waitFor(() => expect(state()).toBe('нет'));
    await settle(() => control(root, 'Разрешить').click());
    expect(state()).toBe('есть');
    expect(root.textContent).toContain('blog.kz');
    await settle(() => control(root, 'Отозвать: blog.kz').click());
    expect(revoke).toHaveBeenCalledWith('https://blog.kz/*');
    expect(root.textContent).not.toContain('blog.kz');
  });

  it('writes a file of settings that it can read again', async () => {
    const saveFile = vi.fn();
    const save = vi.fn(optionsClient().save);
    const pause = vi.fn(optionsClient().pause);
    const root = await open(optionsClient({ saveFile, save, pause }));
    await settle(() => control(root, 'Сохранить в файл').click());
    const [name, text] = saveFile.mock.lastCall as [string, string];
    expect(name).toBe('taza-settings.json');
    const changed = JSON.parse(text);
    changed.settings.theme = 'sepia';
    changed.paused = ['first.kz'];
    await load(root, JSON.stringify(changed));
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'sepia', language: 'ru' }));
    expect(pause.mock.calls).toEqual([
      ['second.kz', false],
      ['other.kz', false],
      ['first.kz', true],
    ]);
    expect(root.querySelector('.outcome')?.textContent).toBe('Настройки из файла действуют.');
  });

  it('refuses a foreign file in a sentence, and changes nothing', async () => {
    const save = vi.fn(optionsClient().save);
    const root = await open(optionsClient({ save }));
    await load(root, '<html>');
    expect(root.querySelector('.outcome')?.textContent).toContain('Это не файл настроек');
    await load(root, '{"taza":"settings","version":2,"settings":{}}');
    expect(root.querySelector('.outcome')?.textContent).toContain('более новая Taza');
    expect(save).not.toHaveBeenCalled();
  });

  it('erases everything after a second question, which can be taken back', async () => {
    const erase = vi.fn(optionsClient().erase);
    const root = await open(optionsClient({ erase }));
    await settle(() => control(root, 'Стереть всё').click());
    expect(document.activeElement?.textContent).toBe('Отмена');
    await settle(() => control(root, 'Отмена').click());
    expect(document.activeElement?.textContent).toBe('Стереть всё');
    expect(erase).not.toHaveBeenCalled();
    await settle(() => control(root, 'Стереть всё').click());
    await settle(() => control(root, 'Да, стереть').click());
    expect(erase).toHaveBeenCalledOnce();
    expect(root.querySelector('.outcome')?.textContent).toBe('Всё стёрто.');
  });

  it('explains each permission, the version, and names every control', async () => {
    const root = await open(optionsClient());
    expect(root.querySelectorAll('.permissions tbody tr')).toHaveLength(7);
    expect(root.textContent).toContain('Версия 1.2.3');
    expect(root.textContent).toContain('MIT');
    expect([...root.querySelectorAll('button, select')].filter((c) => nameOf(c) === '')).toEqual([]);
    expect(root.textContent).not.toMatch(/NaN|undefined|null|\[object/);
  });
});
