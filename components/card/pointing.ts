export interface Pointed<M> {
  mark: M;
  /** Stays until it is closed. */
  pinned: boolean;
  /** The keyboard brought it. */
  focused: boolean;
}

interface Options<M> {
  shown: () => Pick<Pointed<M>, 'mark' | 'pinned'> | null;
  show: (next: Pointed<M> | null) => void;
  /** The mark under the pointer, wherever marks are explained. */
  markAt: (event: MouseEvent) => M | null;
  isOnCard: (event: Event) => boolean;
  /** Whether a click means nothing else: no link, no control, no end of a selection. */
  isFree: (event: MouseEvent) => boolean;
}

/** How long a pointer rests on words before their card comes, and is gone before it goes. */
const SHOW_MS = 180;
const HIDE_MS = 280;

/**
 * What hover, tap, click, Esc and scrolling do to the one card of a text, on a page as in a text of ours. Nothing is held
 * back from others but Esc on an open card.
 */
export function createPointing<M>({ shown, show, markAt, isOnCard, isFree }: Options<M>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: M | null = null;
  const settle = () => {
    clearTimeout(timer);
    wanted = null;
  };
  return {
    move(event: PointerEvent): void {
      // A pressed button is a selection under way.
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || shown()?.pinned) return;
      const mark = isOnCard(event) ? (shown()?.mark ?? null) : markAt(event);
      if (mark === wanted) return;
      settle();
      wanted = mark;
      const next = mark && { mark, pinned: false, focused: false };
      timer = setTimeout(() => shown()?.pinned || show(next), mark ? SHOW_MS : HIDE_MS);
    },
    click(event: MouseEvent): void {
      if (event.button !== 0 || isOnCard(event)) return;
      settle();
      const mark = isFree(event) ? markAt(event) : null;
      if (mark) show({ mark, pinned: true, focused: false });
      else if (shown()) show(null);
    },
    key(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || !shown()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      settle();
      show(null);
    },
    /** A card beside words that have moved away explains nothing. */
    scroll(): void {
      const now = shown();
      if (now && !now.pinned) show(null);
    },
    stop: settle,
  };
}
