// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { WelcomeClient } from '../../components/options/client.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { control, mount, settle } from './mount.ts';
import { optionsClient } from './samples.ts';

const client = (change: Partial<WelcomeClient> = {}): WelcomeClient => ({
  ...optionsClient(),
  openOptions: () => undefined,
  ...change,
});

describe('the first page', () => {
  it('says what Taza does and sees, in the language that is chosen on it', async () => {
    const root = await mount(<Welcome client={client()} />);
    expect(root.querySelector('h1')?.textContent).toBe('Чистые новости Казахстана');
    const kazakh = [...root.querySelectorAll('label')].find((label) => label.textContent === 'Қазақша');
    await settle(() => kazakh?.click());
    expect(root.querySelector('h1')?.textContent).toBe('Қазақстан жаңалықтары таза күйінде');
    expect(document.documentElement.lang).toBe('kk');
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });

  it('asks for nothing where the browser gave everything', async () => {
    const root = await mount(<Welcome client={client()} />);
    expect(root.querySelector('.note')).toBeNull();
  });

  it('says that sites are held back, and asks for them on a click', async () => {
    const requestAccess = vi.fn(async () => true);
    const access = async () => ({ outlets: false, bank: false, sites: [] });
    const root = await mount(<Welcome client={client({ access, requestAccess })} />);
    expect(root.querySelector('.note')?.textContent).toContain('Браузер пока не дал Taza доступа');
    await settle(() => control(root, 'Разрешить').click());
    expect(requestAccess).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('Доступ к сайтам изданий есть.');
  });

  it('says when the browser went on holding them back', async () => {
    const access = async () => ({ outlets: false, bank: true, sites: [] });
    const root = await mount(<Welcome client={client({ access, requestAccess: async () => false })} />);
    await settle(() => control(root, 'Разрешить').click());
    expect(root.textContent).toContain('Разрешение не выдано');
  });

  it('remembers the city', async () => {
    const save = vi.fn(client().save);
    const root = await mount(<Welcome client={client({ save })} />);
    const select = root.querySelector('select');
    await settle(() => {
      if (!select) throw new Error('no list');
      select.value = 'astana';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(save).toHaveBeenCalledWith({ city: 'astana' });
  });
});
