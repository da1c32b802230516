// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { OverlayClient } from '../../components/overlay/client.ts';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import type { Article } from '../../utils/core/article/types.ts';
import { kkOverlay } from '../../utils/data/locales/overlay-kk.ts';
import { readingMessagesFor } from '../../utils/data/locales/reading.ts';
import { settle } from './mount.ts';
import { article, overlayClient } from './samples.ts';

/** Mounts as on a page: inside a shadow root. */
async function open(change: Partial<Article> = {}, client: Partial<OverlayClient> = {}, onClose = vi.fn()) {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  await settle(() =>
    render(
      <Overlay
        article={article(change)}
        messages={readingMessagesFor('kk')}
        words={kkOverlay}
        language="kk"
        theme="dark"
        client={overlayClient(client)}
        onClose={onClose}
      />,
      root,
    ),
  );
  const dialog = root.querySelector<HTMLElement>('[role=dialog]');
  if (!dialog) throw new Error('no dialog');
  return { root, dialog, onClose };
}

function press(target: Element, key: string, shiftKey = false) {
  const event = new KeyboardEvent('keydown', {
    key,
    shiftKey,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event;
}

describe('Overlay', () => {
  it('is a modal dialog named by the title, in its language and theme', async () => {
    const { root, dialog } = await open();
    expect(dialog.getAttribute('aria-modal')).toBe('true');
    const title = root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('В степи построили новую школу');
    const frame = root.querySelector('.taza-overlay');
    expect(frame?.getAttribute('lang')).toBe('kk');
    expect(frame?.getAttribute('data-theme')).toBe('dark');
    expect(root.textContent).not.toMatch(/NaN|undefined|null|\[object/);
  });

  it('takes focus when it opens', async () => {
    const { root, dialog } = await open();
    expect(root.activeElement).toBe(dialog);
  });

  it('closes by Esc, by its button and by the scrim', async () => {
    const { root, dialog, onClose } = await open();
    expect(press(dialog, 'Escape').defaultPrevented).toBe(true);
    root.querySelector<HTMLElement>('[aria-label="Жабу"]')?.click();
    root.querySelector<HTMLElement>('.scrim')?.click();
    expect(onClose).toHaveBeenCalledTimes(3);
  });

  it('keeps keys from the page', async () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    const { dialog } = await open();
    press(dialog, 'j');
    press(dialog, 'Escape');
    document.body.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps Tab inside, folded lists left out', async () => {
    const removal = {
      step: 'bait',
      kind: 'teaser' as const,
      rule: 'x',
      reason: 'x',
      preview: 'p',
      links: [{ title: 't', url: 'https://example.kz/1' }],
    };
    const { root } = await open({ removed: [removal] });
    const first = root.querySelector<HTMLElement>('button');
    const last = root.querySelector<HTMLElement>('.removed > summary');
    if (!first || !last) throw new Error('no controls');
    last.focus();
    expect(press(last, 'Tab').defaultPrevented).toBe(true);
    expect(root.activeElement).toBe(first);
    expect(press(first, 'Tab', true).defaultPrevented).toBe(true);
    expect(root.activeElement).toBe(last);
    expect(press(first, 'Tab').defaultPrevented).toBe(false);
  });

  it('shows the picture once, above the text unless the text has it', async () => {
    const image = { src: 'https://example.kz/p.jpg', alt: '', caption: '', credit: '' };
    const above = await open({ image });
    expect(above.root.querySelectorAll('img')).toHaveLength(1);
    const inside = await open({ image, blocks: [{ type: 'figure', ...image }] });
    expect(inside.root.querySelectorAll('img')).toHaveLength(1);
  });

  it('says when the text may be partial', async () => {
    const { root } = await open({ coverage: 0.1 });
    expect(root.querySelector('.note')?.textContent).toContain('Мәтін толық болмауы мүмкін');
    expect((await open({ coverage: 0.8 })).root.querySelector('.note')).toBeNull();
  });
});
