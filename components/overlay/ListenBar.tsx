import type { RefObject } from 'preact';
import type { Article } from '../../utils/core/article/types.ts';
import { type ReadingLook, stepLook } from '../../utils/core/reading/look.ts';
import type { OverlayMessages } from '../../utils/data/locales/overlay-ru.ts';
import { Stepper } from '../ui/Stepper.tsx';
import type { OverlayClient } from './client.ts';
import { endsOf } from './LookMenu.tsx';
import { IconButton } from './PanelBar.tsx';
import { useListen } from './use-listen.ts';

interface Props {
  article: Article;
  root: RefObject<HTMLElement | null>;
  look: ReadingLook;
  words: OverlayMessages;
  client: OverlayClient;
  onSpeed: (look: ReadingLook) => void;
  onClose: () => void;
}

/** Reading aloud, which begins with the bar and ends with it; or why it cannot. */
export function ListenBar({ article, root, look, words, client, onSpeed, onClose }: Props) {
  const { state, voice, skip, toggle } = useListen({ article, root, rate: look.speed / 100, client });
  const own = words.listen;
  const trouble =
    voice === 'none'
      ? article.language === 'kk'
        ? own.noKazakh
        : own.noVoice
      : state.phase === 'failed'
        ? own.failed
        : null;
  const isSpeaking = state.phase === 'speaking';
  return (
    <section class="listen-bar" aria-label={own.controls}>
      {trouble ? (
        <p class="note" role="alert">
          {trouble}
        </p>
      ) : voice === null ? (
        <p class="listen-voice" role="status">
          {own.looking}
        </p>
      ) : (
        <>
          <IconButton icon="back" name={own.back} onClick={() => skip(-1)} />
          <IconButton
            icon={isSpeaking ? 'pause' : 'play'}
            name={isSpeaking ? own.pause : own.play}
            onClick={toggle}
          />
          <IconButton icon="forward" name={own.forward} onClick={() => skip(1)} />
          <Stepper
            name={words.look.speed}
            value={`${look.speed}\u202f%`}
            words={words.look}
            ends={endsOf(look, 'speed')}
            onStep={(by) => onSpeed(stepLook(look, 'speed', by))}
          />
          <span class="listen-voice">{voice === 'none' ? '' : own.voice(voice.name)}</span>
        </>
      )}
      <IconButton icon="close" name={own.stop} onClick={onClose} />
    </section>
  );
}
