// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPointing, type Pointed } from '../../components/card/pointing.ts';

/** Marks are letters here, and what lies under the pointer is told beforehand. */
function pointing(under: { mark: string | null; free?: boolean; onCard?: boolean }) {
  let shown: Pointed<string> | null = null;
  const made = createPointing<string>({
    shown: () => shown,
    show: (next) => {
      shown = next;
    },
    markAt: () => under.mark,
    isOnCard: () => under.onCard === true,
    isFree: () => under.free !== false,
  });
  const move = (pointerType: string, buttons = 0) =>
    made.move(new PointerEvent('pointermove', { pointerType, buttons }));
  return { ...made, move, tap: () => made.click(new MouseEvent('click')), shown: () => shown, under };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('shows the card of the words that a mouse rests on, and takes it away with the mouse', () => {
  const at = pointing({ mark: 'А' });
  at.move('mouse');
  expect(at.shown()).toBeNull();
  vi.runAllTimers();
  expect(at.shown()).toEqual({ mark: 'А', pinned: false, focused: false });
  at.under.onCard = true;
  at.move('mouse');
  vi.runAllTimers();
  expect(at.shown()?.mark).toBe('А');
  Object.assign(at.under, { mark: null, onCard: false });
  at.move('mouse');
  vi.runAllTimers();
  expect(at.shown()).toBeNull();
});

it('takes neither a finger nor a selection under way for a mouse at rest', () => {
  const at = pointing({ mark: 'А' });
  at.move('touch');
  at.move('mouse', 1);
  vi.runAllTimers();
  expect(at.shown()).toBeNull();
});

it('pins the card by a tap until the next one elsewhere, whatever the mouse does', () => {
  const at = pointing({ mark: 'А' });
  at.tap();
  expect(at.shown()?.pinned).toBe(true);
  at.scroll();
  at.under.mark = 'Б';
  at.move('mouse');
  vi.runAllTimers();
  expect(at.shown()?.mark).toBe('А');
  at.under.mark = null;
  at.tap();
  expect(at.shown()).toBeNull();
});

it('leaves a click on a link, on a field or after a selection alone', () => {
  const at = pointing({ mark: 'А', free: false });
  at.tap();
  expect(at.shown()).toBeNull();
});

it('closes by Esc, which the page does not hear then, and by scrolling what was not pinned', () => {
  const at = pointing({ mark: 'А' });
  const press = () => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    at.key(event);
    return event.defaultPrevented;
  };
  expect(press()).toBe(false);
  at.tap();
  expect(press()).toBe(true);
  expect(at.shown()).toBeNull();
  at.move('mouse');
  vi.runAllTimers();
  at.scroll();
  expect(at.shown()).toBeNull();
});
