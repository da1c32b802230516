import type { HiddenList } from '../../utils/core/page/hidden.ts';
import type { PageLook } from '../../utils/messages/contract.ts';
import { createStage } from './stage.ts';

export interface PeekOptions {
  look: PageLook;
  /** The thing stays in sight, so that less is hidden than was told. */
  changed: () => void;
}

/** Shows one hidden thing where it stands, in a frame, until the reader has it hidden again or keeps it. */
export function peek(id: number, list: HiddenList, { look, changed }: PeekOptions) {
  const { labels: words } = look;
  const wasKept = list.list().find((thing) => thing.id === id)?.kept ?? false;
  list.show(id);
  const elements = list.elementsOf(id);
  let isOver = false;
  const end = (isKept: boolean) => {
    if (isOver) return;
    isOver = true;
    if (!isKept) list.hide(id);
    else if (!wasKept) changed();
    stage.close();
  };
  const stage = createStage(look, ({ key }) => key === 'Escape' && end(wasKept));
  stage.host.root.querySelector('.frame')?.classList.add('peek');
  elements[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  stage.frame(elements);
  stage.say({ title: words.peekTitle, hint: words.peekHint }, [
    { words: words.hideAgain, run: () => end(false), isMain: true },
    { words: words.keep, run: () => end(true) },
  ]);
  return () => end(wasKept);
}
