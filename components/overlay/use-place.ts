import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OverlayClient } from './client.ts';

/** The first blocks are the beginning: nothing to come back to. */
const FIRST_WORTH_KEEPING = 3;
const READ_THROUGH = 0.97;
const REST_MS = 600;

/** How far the text has been read; where the reader stopped last time, and back there. */
export function usePlace(
  panel: RefObject<HTMLElement | null>,
  article: RefObject<HTMLElement | null>,
  client: Pick<OverlayClient, 'place' | 'savePlace' | 'later'>,
) {
  const [progress, setProgress] = useState(0);
  const [resumed, setResumed] = useState(false);
  const held = useRef<number | null>(null);
  const blocks = useCallback(
    () => [...(article.current?.querySelector('.article-text')?.children ?? [])],
    [article],
  );
  const goTo = useCallback((block: number) => blocks()[block]?.scrollIntoView({ block: 'start' }), [blocks]);

  useEffect(() => {
    const over = panel.current;
    if (!over) return;
    let forget: () => void = () => undefined;
    /** Where the text stands since it was last kept; measured at once, for at the end there is nothing left to measure. */
    let unsaved: number | null = null;
    const save = () => {
      if (unsaved !== null) client.savePlace(unsaved);
      unsaved = null;
    };
    const onScroll = () => {
      setProgress(shareRead(over, article.current));
      unsaved = placeNow(over, blocks(), article.current);
      forget();
      forget = client.later(REST_MS, save);
    };
    over.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      forget();
      save();
      over.removeEventListener('scroll', onScroll);
    };
  }, [panel, article, blocks, client]);

  useEffect(() => {
    client.place().then(
      (block) => {
        // Already scrolled by the time it is known: the reader has chosen.
        if (
          block === null ||
          block < FIRST_WORTH_KEEPING ||
          !blocks()[block] ||
          (panel.current?.scrollTop ?? 0) > 0
        )
          return;
        goTo(block);
        setResumed(true);
      },
      () => undefined, // Without an answer the text begins at its beginning.
    );
  }, [client, panel, blocks, goTo]);

  // Other letters, another width: what was at the top stays there.
  useLayoutEffect(() => {
    if (held.current === null) return;
    goTo(held.current);
    held.current = null;
  });

  return {
    progress,
    resumed,
    goTo,
    /** Before a change of the look: keeps the block at the top where it is. */
    hold() {
      const over = panel.current;
      if (over && over.scrollTop > 0) held.current = blockAtTop(over, blocks());
    },
    toStart() {
      setResumed(false);
      panel.current?.scrollTo({ top: 0 });
      panel.current?.focus();
    },
  };
}

function shareRead(over: HTMLElement, article: HTMLElement | null): number {
  const text = article?.querySelector('article');
  if (!text) return 0;
  const read = over.getBoundingClientRect().bottom - text.getBoundingClientRect().top;
  const whole = text.getBoundingClientRect().height;
  return whole > 0 ? Math.min(1, Math.max(0, read / whole)) : 0;
}

function placeNow(over: HTMLElement, blocks: readonly Element[], article: HTMLElement | null): number {
  if (shareRead(over, article) > READ_THROUGH) return 0;
  const block = blockAtTop(over, blocks);
  return block < FIRST_WORTH_KEEPING ? 0 : block;
}

/** The first block that is not wholly above the bar. */
function blockAtTop(over: HTMLElement, blocks: readonly Element[]): number {
  const bar = over.querySelector('.panel-bar')?.getBoundingClientRect().bottom ?? 0;
  return Math.max(
    0,
    blocks.findIndex((block) => block.getBoundingClientRect().bottom > bar + 1),
  );
}
