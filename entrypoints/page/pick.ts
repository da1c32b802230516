import { BAIT_MARK, PICKED } from '../../utils/core/page/marks.ts';
import { selectorOf } from '../../utils/core/page/pick-selector.ts';
import { createPicking } from '../../utils/core/page/picking.ts';
import { bodiesOf, LONGEST_LABEL, mayHideUnseen, plainText } from '../../utils/core/page/picks.ts';
import type { PageLook } from '../../utils/messages/contract.ts';
import { add, createStage } from './stage.ts';

export interface PickOptions {
  look: PageLook;
  layouts: readonly { body: string }[] | null;
  /** Remembers a pick, or takes it back; whether it could be. */
  remember: (pick: { selector: string; label: string; on: boolean }) => Promise<boolean>;
}

/** Lets the reader point at something, by pointer or by keys, and hides it. Answers with the way to leave. */
export function pick({ look, layouts, remember }: PickOptions): () => void {
  const { labels: words } = look;
  const bodies = bodiesOf(document, layouts);
  const stage = createStage(look, onKey);
  const picking = createPicking(bodies, (element) => element === stage.host.element);
  const layer = add(stage.host.root, 'div', 'layer');
  layer.style.pointerEvents = 'auto';
  stage.host.root.prepend(layer);
  let isChoosing = true;

  const show = () => stage.frame([picking.current()].filter((element) => element !== null));
  const pointAt = (x: number, y: number) => {
    picking.at(document.elementsFromPoint(x, y));
    show();
  };
  const after = (work: () => void) => () => {
    work();
    show();
  };
  layer.addEventListener('pointermove', ({ clientX, clientY }) => isChoosing && pointAt(clientX, clientY));
  layer.addEventListener('click', ({ clientX, clientY }) => {
    if (!isChoosing) return;
    pointAt(clientX, clientY);
    hide();
  });

  const KEYS: Record<string, () => void> = {
    ArrowUp: after(picking.widen),
    ArrowDown: after(picking.narrow),
    ArrowLeft: after(() => picking.step(-1)),
    ArrowRight: after(() => picking.step(1)),
  };
  function onKey(event: KeyboardEvent): void {
    const isOnButton = (event.target as Element).localName === 'button';
    if (event.key === 'Escape') stage.close();
    else if (event.key === 'Enter' && !isOnButton) {
      if (isChoosing) hide();
      else stage.close();
    } else if (isChoosing && KEYS[event.key]) KEYS[event.key]?.();
    else return;
    event.preventDefault();
  }

  function choose(): void {
    isChoosing = true;
    stage.say({ title: words.pickTitle, hint: words.pickHint }, [
      { words: words.wider, run: after(picking.widen) },
      { words: words.narrower, run: after(picking.narrow) },
      { words: words.hide, run: hide, isMain: true },
      { words: words.cancel, run: stage.close },
    ]);
    pointAt(innerWidth / 2, innerHeight / 2);
  }

  async function hide(): Promise<void> {
    const element = picking.current();
    if (!element) return;
    isChoosing = false;
    const selector = mayHideUnseen(element, bodies) ? selectorOf(element, bodies) : null;
    const label = plainText(element).slice(0, LONGEST_LABEL);
    element.setAttribute(BAIT_MARK, PICKED);
    // Without a selector the worker is asked nothing, and its number follows with the page's next change.
    const isKept = selector !== null && (await remember({ selector, label, on: true }).catch(() => false));
    const undo = () => {
      element.removeAttribute(BAIT_MARK);
      if (isKept && selector) void remember({ selector, label, on: false }).catch(() => false);
      choose();
    };
    stage.frame([]);
    stage.say({ title: isKept ? words.everywhere : words.onlyHere, hint: '' }, [
      { words: words.done, run: stage.close, isMain: true },
      { words: words.more, run: choose },
      { words: words.undo, run: undo },
    ]);
  }

  choose();
  return stage.close;
}
