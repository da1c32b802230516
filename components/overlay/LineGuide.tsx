import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReadingLook } from '../../utils/core/reading/look.ts';

interface Props {
  panel: RefObject<HTMLElement | null>;
  look: ReadingLook;
}

/** Dims all but about two lines, which follow the pointer; without one the text is scrolled under them. */
export function LineGuide({ panel, look }: Props) {
  const window = useRef<HTMLDivElement>(null);
  const height = (look.size * look.line * 2.2) / 100;
  useEffect(() => {
    const over = panel.current;
    const follow = ({ clientY, currentTarget }: PointerEvent) => {
      const top = clientY - (currentTarget as HTMLElement).getBoundingClientRect().top;
      if (window.current) window.current.style.top = `${top - height / 2}px`;
    };
    over?.addEventListener('pointermove', follow, { passive: true });
    return () => over?.removeEventListener('pointermove', follow);
  }, [panel, height]);
  return (
    <div class="guide" aria-hidden="true">
      <div ref={window} style={{ height: `${height}px` }} />
    </div>
  );
}
