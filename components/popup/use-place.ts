import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PopupClient } from './client.ts';

const QUIET_MS = 150;

/**
 * Brings the text of `address` back to where the reader stopped, in popup or reading view, and remembers where it is
 * left. Null while no article is shown. Returns the element that scrolls; in a tab the page does instead.
 */
export function usePlace(client: PopupClient, address: string | null): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const block = address === null ? 0 : client.placeOf(address);
    // The head of the article stays in sight where hardly anything was read.
    if (block > 0) blocksOf(main.current)[block]?.scrollIntoView({ block: 'start' });
    else main.current?.scrollTo(0, 0);
  }, [client, address]);
  useEffect(() => {
    if (address === null) return;
    let timer = 0;
    const keep = () => {
      const top = main.current?.getBoundingClientRect().top ?? 0;
      const at = blocksOf(main.current).findIndex((block) => block.getBoundingClientRect().bottom > top + 1);
      client.keepPlace(address, Math.max(0, at));
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, QUIET_MS);
    };
    addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [client, address]);
  return main;
}

const blocksOf = (main: HTMLElement | null) => [...(main?.querySelector('.article-body')?.children ?? [])];
