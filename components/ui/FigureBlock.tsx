import { useState } from 'preact/hooks';
import type { Figure } from '../../utils/core/article/types.ts';

/** A picture with its caption; without an image only the words are left, without both nothing. */
export function FigureBlock({ figure }: { figure: Figure }) {
  const [isWaiting, setWaiting] = useState(true);
  const settle = () => setWaiting(false);
  const words = [figure.caption, figure.credit].filter(Boolean).join(' · ');
  const src = figure.src && /^https?:\/\//i.test(figure.src) ? figure.src : null;
  if (!src && !words) return null;
  return (
    <figure dir="auto">
      {src ? (
        <img
          class={isWaiting ? 'waiting' : undefined}
          src={src}
          alt={figure.alt}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onLoad={settle}
          onError={settle}
        />
      ) : null}
      {words ? <figcaption>{words}</figcaption> : null}
    </figure>
  );
}
