// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { OverlayClient } from '../../components/overlay/client.ts';
import { Overlay, type OverlayProps } from '../../components/overlay/Overlay.tsx';
import type { Block } from '../../utils/core/article/types.ts';
import type { ContextSummary } from '../../utils/core/context/summary.ts';
import { DEFAULT_LOOK } from '../../utils/core/reading/look.ts';
import { ruOverlay as words } from '../../utils/data/locales/overlay-ru.ts';
import { readingMessagesFor } from '../../utils/data/locales/reading.ts';
import { ru } from '../../utils/data/locales/ru.ts';
import { control, settle } from './mount.ts';
import { article, overlayClient, paragraph } from './samples.ts';

async function open(client: Partial<OverlayClient> = {}, props: Partial<OverlayProps> = {}) {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  const onClose = vi.fn();
  const whole: OverlayProps = {
    article: article(),
    messages: readingMessagesFor('ru'),
    words,
    language: 'ru',
    client: overlayClient(client),
    onClose,
    ...props,
  };
  await settle(() => render(<Overlay {...whole} />, root));
  const frame = root.querySelector<HTMLElement>('.taza-overlay');
  const dialog = root.querySelector<HTMLElement>('[role=dialog]');
  if (!frame || !dialog) throw new Error('no overlay');
  const press = (name: string) => settle(() => control(root, name).click());
  return { root, frame, dialog, onClose, press, whole };
}

function key(target: Element, name: string) {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
}

const heading = (text: string, level: 2 | 3 = 2): Block => ({
  type: 'heading',
  level,
  inlines: [{ kind: 'text', text }],
});

describe('the look of the text', () => {
  it('changes at once and is kept', async () => {
    const saveLook = vi.fn();
    const { root, frame, press } = await open({ saveLook });
    await press(words.look.title);
    await press(words.look.more(words.look.steps.size));
    await settle(() => root.querySelector<HTMLElement>('[data-value="sepia"] input')?.click());
    await settle(() => root.querySelector<HTMLElement>('[data-value="clear"] input')?.click());
    expect(frame.style.getPropertyValue('--read-size')).toBe('19px');
    expect(frame.style.getPropertyValue('--font-read')).toBe('var(--font-clear)');
    expect(frame.dataset.theme).toBe('sepia');
    expect(saveLook).toHaveBeenLastCalledWith('sepia', { ...DEFAULT_LOOK, size: 19, font: 'clear' });
    await press(words.look.reset);
    expect(saveLook).toHaveBeenLastCalledWith('auto', DEFAULT_LOOK);
    expect(frame.dataset.theme).toBeUndefined();
  });

  it('holds at its ends without losing the button', async () => {
    const saveLook = vi.fn();
    const { root, press } = await open({ saveLook });
    await press(words.look.title);
    const less = control(root, words.look.less(words.look.steps.letter));
    expect(less.getAttribute('aria-disabled')).toBe('true');
    await settle(() => less.click());
    expect(saveLook).not.toHaveBeenCalled();
  });

  it('fills the window and goes back to the side', async () => {
    const { frame, press } = await open();
    await press(words.full);
    expect(frame.dataset.full).toBe('true');
    await press(words.side);
    expect(frame.dataset.full).toBeUndefined();
  });

  it('has a line guide on demand', async () => {
    const { root } = await open({}, { look: { ...DEFAULT_LOOK, guide: true } });
    expect(root.querySelector('.guide')).not.toBeNull();
    expect((await open()).root.querySelector('.guide')).toBeNull();
  });
});

describe('Esc', () => {
  it('closes the menu first, then the view', async () => {
    const { root, dialog, onClose, press } = await open();
    await press(words.look.title);
    await settle(() => key(dialog, 'Escape'));
    expect(root.querySelector('.panel-menu')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    await settle(() => key(dialog, 'Escape'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a long text', () => {
  const blocks = [
    heading('Раз'),
    paragraph('а'),
    heading('Два', 3),
    paragraph('б'),
    heading('Три'),
    paragraph('в'),
  ];

  it('has an outline that leads to its headings', async () => {
    const { root, press } = await open({}, { article: article({ blocks }) });
    const found = [...root.querySelectorAll('.outline li')].map((item) => item.textContent);
    expect(found).toEqual(['Раз', 'Два', 'Три']);
    const third = root.querySelectorAll<HTMLElement>('.article-text > *')[4];
    const arrive = vi.fn();
    if (third) third.scrollIntoView = arrive;
    await press('Три');
    expect(arrive).toHaveBeenCalledOnce();
    const short = await open({}, { article: article({ blocks: blocks.slice(0, 3) }) });
    expect(short.root.querySelector('.outline')).toBeNull();
  });

  it('opens where the reader stopped, and says so', async () => {
    const arrive = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const { root, press } = await open({ place: async () => 4 }, { article: article({ blocks }) });
    expect(arrive.mock.contexts[0]).toBe(root.querySelectorAll('.article-text > *')[4]);
    expect(root.querySelector('.resumed')?.textContent).toContain(words.resumed);
    await press(words.toStart);
    expect(root.querySelector('.resumed')).toBeNull();
    arrive.mockClear();
    const gone = await open({ place: async () => 40 }, { article: article({ blocks }) });
    expect(gone.root.querySelector('.resumed')).toBeNull();
    expect(arrive).not.toHaveBeenCalled();
    arrive.mockRestore();
  });

  it('keeps the block at the top of the window, and forgets a text that was read to its end', async () => {
    const savePlace = vi.fn();
    const waiting: (() => void)[] = [];
    const later = (_: number, work: () => void) => {
      waiting.push(work);
      return () => undefined;
    };
    const { root, dialog } = await open({ savePlace, later }, { article: article({ blocks }) });
    const box = (top: number, bottom: number) => () => ({ top, bottom, height: bottom - top }) as DOMRect;
    const lay = (scrolled: number) => {
      dialog.getBoundingClientRect = box(0, 300);
      const text = root.querySelector('article');
      if (text) text.getBoundingClientRect = box(-scrolled, 1200 - scrolled);
      [...root.querySelectorAll('.article-text > *')].forEach((block, i) => {
        block.getBoundingClientRect = box(i * 200 - scrolled, i * 200 + 190 - scrolled);
      });
    };
    const scroll = async (by: number) => {
      lay(by);
      await settle(() => dialog.dispatchEvent(new Event('scroll')));
      waiting.pop()?.();
    };
    await scroll(650);
    expect(savePlace).toHaveBeenLastCalledWith(3);
    expect(root.querySelector<HTMLElement>('.panel-progress')?.style.scale).toMatch(/^0\.79/);
    await scroll(100);
    expect(savePlace).toHaveBeenLastCalledWith(0);
    await scroll(900);
    expect(savePlace).toHaveBeenLastCalledWith(0);
    lay(650);
    await settle(() => dialog.dispatchEvent(new Event('scroll')));
    await settle(() => render(null, root));
    expect(savePlace).toHaveBeenLastCalledWith(3);
  });
});

describe('reading aloud', () => {
  const voice = { name: 'Milena', lang: 'ru-RU', localService: true, default: true };

  function speech(lang = 'ru-RU') {
    const said: { text: string; rate: number; done: () => void }[] = [];
    return {
      said,
      cancel: vi.fn(),
      voices: async () => [{ ...voice, lang }],
      speak: (text: string, { rate }: { rate: number }, done: () => void) =>
        void said.push({ text, rate, done }),
    };
  }

  it('speaks title and text, paints what is heard, stops with the bar', async () => {
    const paint = vi.fn();
    const port = speech();
    const { root, press } = await open({ paint, speech: port });
    await press(words.listen.title);
    expect(root.querySelector('.listen-voice')?.textContent).toContain('Milena');
    expect(port.said.map(({ text }) => text)).toEqual(['В степи построили новую школу']);
    await settle(() => port.said[0]?.done());
    expect(port.said.at(-1)?.text).toBe('Школа примет триста детей.');
    const spoken = () => paint.mock.calls.findLast(([name]) => name === 'spoken')?.[1] as Range[];
    expect(spoken().map(String)).toEqual(['Школа примет триста детей.']);
    await press(words.listen.pause);
    await press(words.listen.play);
    await press(words.look.more(words.look.speed));
    expect(port.said.at(-1)).toMatchObject({ text: 'Школа примет триста детей.', rate: 1.25 });
    await press(words.listen.stop);
    expect(port.cancel).toHaveBeenCalled();
    expect(spoken()).toEqual([]);
  });

  it('says honestly that there is no Kazakh voice', async () => {
    const port = speech();
    const { root, press } = await open({ speech: port }, { article: article({ language: 'kk' }) });
    await press(words.listen.title);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(words.listen.noKazakh);
    expect(port.said).toEqual([]);
  });

  it('says so where there is no voice at all', async () => {
    const { root, press } = await open({ speech: null });
    await press(words.listen.title);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(words.listen.noVoice);
  });

  it('stops when the view closes', async () => {
    const port = speech();
    const { root, press } = await open({ speech: port });
    await press(words.listen.title);
    port.cancel.mockClear();
    await settle(() => render(null, root));
    expect(port.cancel).toHaveBeenCalled();
  });
});

describe('taking an article along', () => {
  it('copies, saves, shares and prints, and says what came of it', async () => {
    const take = {
      ...{ copy: vi.fn(async () => true), share: vi.fn(async () => 'copied' as const) },
      ...{ picture: vi.fn(async () => 'data:image/png;base64,AA=='), save: vi.fn(), print: vi.fn() },
    };
    const image = { src: 'https://example.kz/p.jpg', alt: '', caption: '', credit: '' };
    const { root, press } = await open({ take }, { article: article({ image }) });
    await press(ru.actions.take);
    const outcome = () => root.querySelector('.take-outcome')?.textContent;
    await press(words.take.copy);
    expect(take.copy).toHaveBeenLastCalledWith(
      'В степи построили новую школу\n\nШкола примет триста детей.\n\nЗанятия начнутся в январе.\n\nExample.kz, Асель Нурланова, 26\u00a0ноября\u00a02025\nhttps://example.kz/a',
    );
    expect(outcome()).toBe(words.take.copied);
    await press(words.take.citation);
    expect(take.copy).toHaveBeenLastCalledWith(
      'Асель Нурланова. «В степи построили новую школу». Example.kz, 26\u00a0ноября\u00a02025. https://example.kz/a',
    );
    await press(words.take.saveHtml);
    const [name, html, type] = take.save.mock.lastCall ?? [];
    expect([name, type]).toEqual(['В-степи-построили-новую-школу.html', 'text/html']);
    expect(html).toContain('data:image/png;base64,AA==');
    expect(outcome()).toBe(words.take.saved);
    await press(words.take.share);
    expect(take.share).toHaveBeenCalledWith('В степи построили новую школу', 'https://example.kz/a');
    expect(outcome()).toBe(words.take.linkCopied);
    await press(words.take.print);
    expect(take.print).toHaveBeenCalledOnce();
    take.copy.mockResolvedValue(false);
    await press(words.take.markdown);
    expect(outcome()).toBe(words.take.failed);
  });
});

describe('the marks', () => {
  const context: ContextSummary = {
    amounts: [
      {
        text: '5 млн тенге',
        min: 5e6,
        max: 5e6,
        currency: 'KZT',
        bound: null,
        converted: [],
        today: [],
        why: 'no-rate',
        mrp: null,
      },
    ],
    indices: [],
    terms: [
      {
        text: 'ЕНПФ',
        expansion: 'Единый накопительный пенсионный фонд',
        meaning: 'Хранит взносы.',
        names: [],
        also: [],
      },
    ],
  };
  const blocks = [paragraph('Сначала 15 млн тенге.'), paragraph('ЕНПФ вложил 5 млн тенге.')];

  it('stand under the words of the summary, and open a card by a click and by the shortcut', async () => {
    const paint = vi.fn();
    let walk = () => false;
    const { root, dialog } = await open(
      { paint },
      { article: article({ blocks }), context, onWalk: (next) => (walk = next) },
    );
    const ranges = paint.mock.calls.findLast(([name]) => name === 'marks')?.[1] as Range[];
    // A figure and its word are drawn on one line.
    expect(ranges.map(String)).toEqual(['5\u00a0млн тенге', 'ЕНПФ']);
    expect(ranges[0]?.startContainer.textContent).toBe('ЕНПФ вложил 5\u00a0млн тенге.');
    const text = root.querySelectorAll('.article-text p')[1];
    const [sum] = ranges;
    if (!text || !sum) throw new Error('nothing is marked');
    sum.getClientRects = () => [{ left: 10, right: 90, top: 10, bottom: 30 }] as unknown as DOMRectList;
    await settle(() =>
      text.dispatchEvent(
        new MouseEvent('click', { clientX: 20, clientY: 20, bubbles: true, composed: true }),
      ),
    );
    expect(root.querySelector('.context-card')?.textContent).toContain('5 млн тенге');
    await settle(() => key(dialog, 'Escape'));
    expect(root.querySelector('.context-card')).toBeNull();
    await settle(() => expect(walk()).toBe(true));
    expect(root.querySelector('.context-card')?.textContent).toContain('Единый накопительный');
    await settle(() => expect(walk()).toBe(true));
    expect(root.querySelector('.context-card .card-title')?.textContent).toBe('5 млн тенге');
  });

  it('are not inside links, nor where the words are part of others', async () => {
    const paint = vi.fn();
    const link: Block = {
      type: 'paragraph',
      inlines: [
        {
          kind: 'link',
          href: 'https://example.kz/b',
          children: [{ kind: 'text', text: 'ЕНПФ и 5 млн тенге' }],
        },
      ],
    };
    await open({ paint }, { article: article({ blocks: [paragraph('За 1,5 млн тенге.'), link] }), context });
    expect(paint).toHaveBeenLastCalledWith('marks', []);
  });
});
