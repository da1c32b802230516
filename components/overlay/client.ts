import type { ReadingLook } from '../../utils/core/reading/look.ts';
import type { Voice } from '../../utils/core/reading/read-aloud.ts';
import type { Theme } from '../../utils/core/settings.ts';
import type { TakeClient } from '../ui/TakeMenu.tsx';

/** Which ranges a paint is for. */
export type PaintName = 'marks' | 'spoken';

/** All that the reading view asks of the world. */
export interface OverlayClient {
  take: TakeClient;
  saveLook(theme: Theme, look: ReadingLook): void;
  /** Where the reader stopped, as the number of a block; null where nothing is known. */
  place(): Promise<number | null>;
  savePlace(block: number): void;
  /** Paints exactly these ranges; none takes the paint off. */
  paint(name: PaintName, ranges: readonly Range[]): void;
  /** The browser's speech; null where it has none. */
  speech: {
    voices(): Promise<readonly Voice[]>;
    speak(text: string, how: { voice: Voice; rate: number }, done: () => void): void;
    cancel(): void;
  } | null;
  /** Runs `work` after so many milliseconds; answers the way to prevent it. */
  later(ms: number, work: () => void): () => void;
}
