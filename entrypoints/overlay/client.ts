import type { OverlayClient } from '../../components/overlay/client.ts';
import type { Article } from '../../utils/core/article/types.ts';
import { placeKey } from '../../utils/core/reading/places.ts';
import type { Settings } from '../../utils/core/settings.ts';
import type { createClient } from '../../utils/messages/client.ts';
import { paintHighlight } from '../../utils/platform/highlights.ts';
import { report } from '../../utils/platform/report.ts';
import { speechPort } from '../../utils/platform/speech.ts';
import { takeAwayPort } from '../../utils/platform/take-away.ts';

export type Ask = ReturnType<typeof createClient>;

/** As `overlay.css` names them. */
const PAINTS = { marks: 'taza-reading-marks', spoken: 'taza-reading-spoken' } as const;

/** What the reading view asks of the world, for one article in one tab. */
export function createOverlayClient(article: Article, settings: Settings, ask: Ask) {
  let { theme, reading: look } = settings;
  const key = placeKey(article.canonicalUrl);
  const speech = speechPort();
  const tell = (work: Promise<unknown>, what: string) => void work.catch((error) => report(error, what));
  const stop = () => speech?.cancel();
  // A voice outlives its page in some browsers.
  addEventListener('pagehide', stop);
  const client = {
    take: { ...takeAwayPort, print: () => window.print() },
    saveLook(nextTheme, next) {
      theme = nextTheme;
      look = next;
      tell(ask('reading.look', { theme, reading: look }), 'overlay.look');
    },
    place: () => ask('place.get', { key }),
    savePlace: (block) => tell(ask('place.set', { key, block }), 'overlay.place'),
    paint: (name, ranges) => void paintHighlight(PAINTS[name], ranges),
    speech,
    later(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  } satisfies OverlayClient;
  return {
    ...client,
    theme: () => theme,
    look: () => look,
    leave: () => removeEventListener('pagehide', stop),
  };
}
