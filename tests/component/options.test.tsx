// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { OptionsClient } from '../../components/options/client.ts';
import { Options } from '../../components/options/Options.tsx';
import { control, mount, nameOf, plain, settle } from './mount.ts';
import { optionsClient } from './samples.ts';

const open = (client: OptionsClient) => mount(<Options client={client} />);

function field(root: HTMLElement, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((l) => plain(l.textContent).startsWith(label));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no field "${label}"`);
  return input;
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

  it('switches an outlet with all its hosts, and lifts a pause set elsewhere', async () => {
    const pause = vi.fn(optionsClient().pause);
    const root = await open(optionsClient({ pause }));
    expect(field(root, 'Первое').checked).toBe(true);
    expect(field(root, 'Второе').checked).toBe(false);
    await settle(() => field(root, 'Первое').click());
    expect(pause.mock.calls).toEqual([
      ['first.kz', true],
      ['kaz.first.kz', true],
    ]);
    expect(field(root, 'Первое').checked).toBe(false);
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

  it('explains each permission, the version, and names every control', async () => {
    const root = await open(optionsClient());
    expect(root.querySelectorAll('dt')).toHaveLength(7);
    expect(root.textContent).toContain('Версия 1.2.3');
    expect(root.textContent).toContain('MIT');
    expect([...root.querySelectorAll('button, select')].filter((c) => nameOf(c) === '')).toEqual([]);
    expect(root.textContent).not.toMatch(/NaN|undefined|null|\[object/);
  });
});
