import { keepTabInside } from '../../components/overlay/focus.ts';
import { plainText } from '../../utils/core/page/picks.ts';
import type { PageLook } from '../../utils/messages/contract.ts';
import { mountShadowHost } from '../../utils/platform/shadow-host.ts';
import css from './page.css?inline';

/** A shadow root that tests can look into; for everybody else it is closed. */
const MODE = import.meta.env.MODE === 'test' ? 'open' : 'closed';
const NEAR_EDGE = 150;

export interface StageButton {
  words: string;
  run: () => void;
  isMain?: boolean;
}

export type Stage = ReturnType<typeof createStage>;

/** A frame around something on the page, and a bar that says what it is and what may be done. One at a time. */
export function createStage({ language, theme }: PageLook, onKey: (event: KeyboardEvent) => void) {
  const before = document.activeElement as HTMLElement | null;
  const host = mountShadowHost(document, 'taza-page', css, MODE, { isClickThrough: true });
  const frame = add(host.root, 'div', 'frame');
  const bar = add(host.root, 'div', 'bar');
  bar.tabIndex = -1;
  bar.lang = language;
  bar.setAttribute('role', 'dialog');
  if (theme !== 'auto') bar.dataset.theme = theme === 'dark' ? 'dark' : 'light';
  const title = add(bar, 'b');
  title.id = 'title';
  bar.setAttribute('aria-labelledby', 'title');
  const what = add(bar, 'p', 'what');
  what.setAttribute('role', 'status');
  const hint = add(bar, 'p');
  const buttons = add(bar, 'div', 'buttons');
  let framed: readonly Element[] = [];
  let drawn = 0;

  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') keepTabInside(event, bar);
    else onKey(event);
  });

  /** The frame follows the page: it scrolls, and things in it come and go. */
  function draw(): void {
    const boxes = framed.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    frame.hidden = boxes.length === 0;
    frame.style.display = boxes.length === 0 ? 'none' : '';
    const side = (pick: (box: DOMRect) => number, choose: (...values: number[]) => number) =>
      choose(...boxes.map(pick));
    if (boxes.length > 0) {
      const [left, top] = [side(({ left }) => left, Math.min), side(({ top }) => top, Math.min)];
      const [right, bottom] = [side(({ right }) => right, Math.max), side(({ bottom }) => bottom, Math.max)];
      Object.assign(frame.style, {
        left: `${left - 4}px`,
        top: `${top - 4}px`,
        width: `${right - left + 8}px`,
        height: `${bottom - top + 8}px`,
      });
      bar.classList.toggle('top', bottom > innerHeight - NEAR_EDGE && top > NEAR_EDGE);
    }
    drawn = requestAnimationFrame(draw);
  }
  drawn = requestAnimationFrame(draw);

  return {
    host,
    bar,
    frame(elements: readonly Element[]): void {
      framed = elements;
      what.textContent = elements[0] ? nameOf(elements[0]) : '';
    },
    say(words: { title: string; hint: string }, choices: readonly StageButton[]): void {
      title.textContent = words.title;
      hint.textContent = words.hint;
      buttons.replaceChildren();
      for (const { words: text, run, isMain } of choices) {
        const button = add(buttons, 'button', isMain ? 'main' : '');
        button.textContent = text;
        button.addEventListener('click', run);
      }
      bar.focus({ preventScroll: true });
    },
    close(): void {
      if (!host.element.isConnected) return;
      cancelAnimationFrame(drawn);
      host.remove();
      // Back to where the reader was; an element that has gone meanwhile ignores this.
      before?.focus?.({ preventScroll: true });
    },
  };
}

export function add<K extends keyof HTMLElementTagNameMap>(
  to: Element,
  tag: K,
  name = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  to.append(element);
  return element;
}

/** What a block is to a reader: its first words and its size. */
function nameOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  const text = plainText(element).slice(0, 60);
  return `${text || element.localName} · ${Math.round(width)} × ${Math.round(height)}`;
}
