import { nextMark } from '../../components/card/point-at-marks.ts';
import { astanaDay } from '../../utils/core/context/day.ts';
import { publishedByPage } from '../../utils/core/context/page-date.ts';
import { currenciesToAsk, type RateArchive } from '../../utils/core/context/rate-archive.ts';
import {
  type SummaryDeps,
  summariseAmount,
  summariseIndex,
  summariseTerm,
} from '../../utils/core/context/summary.ts';
import { createContextMarker, type PageMark } from '../../utils/core/page/context-marker.ts';
import { CONTEXT_HIGHLIGHT } from '../../utils/core/page/context-style.ts';
import { outletOfWorld } from '../../utils/core/page/outlet-bundle.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { isArticleAddress } from '../../utils/core/sites.ts';
import { contextKnowledge } from '../../utils/data/context-knowledge.ts';
import { amountLines, indexLines, termLines } from '../../utils/data/locales/context-words.ts';
import { contextMessagesFor } from '../../utils/data/locales/explaining.ts';
import { paintHighlight } from '../../utils/platform/highlights.ts';
import { createCard } from './card.tsx';
import { listenToPointer } from './pointing.ts';

const AGAIN_MS = 400;

/** The length of each slice is on the page's timeline where it is measured, and nowhere else. */
function slice(work: () => void): void {
  const start = performance.now();
  work();
  if (import.meta.env.MODE === 'test') performance.measure('taza-context', { start });
}

function whenIdle(work: () => void): void {
  requestIdleCallback(() => slice(work), { timeout: 2000 });
}

/** Marks the article of a listed outlet, unless the reader wants none there; null where nothing is marked. */
export function startPage(
  settings: Settings,
  world: SummaryDeps & { rates: RateArchive },
): { walk(): boolean; stop(): void } | null {
  const outlet = outletOfWorld(globalThis);
  const { marks: kinds, unmarked } = settings;
  if (!outlet || kinds.length === 0 || unmarked.includes(outlet.id)) return null;
  const articlePath = new RegExp(outlet.articlePath);
  const root = () => {
    if (!isArticleAddress(articlePath, location)) return null;
    const bodies = outlet.layouts.map(({ body }) => document.querySelector(body));
    return bodies.find((body) => body !== null) ?? null;
  };
  const dayNow = createPublishedDay();
  let deps = { ...world, day: { ...world.day, published: null as string | null } };
  const card = createCard({
    language: deps.language,
    theme: settings.theme,
    contentOf: (mark) => ({ title: mark.what.text, lines: linesOf(mark, deps) }),
  });
  let timer = 0;
  const marker = createContextMarker({
    doc: document,
    root,
    address: () => location.pathname,
    knowledge: contextKnowledge,
    kinds: {
      amounts: kinds.includes('amounts'),
      indices: kinds.includes('indices'),
      terms: kinds.includes('terms'),
    },
    declaredLanguage: document.documentElement.lang,
    idle: whenIdle,
    later(work) {
      clearTimeout(timer);
      timer = window.setTimeout(work, AGAIN_MS);
    },
    clock: () => performance.now(),
    paint: (found) => {
      const published = dayNow();
      deps = { ...deps, day: { ...deps.day, published } };
      paintHighlight(
        CONTEXT_HIGHLIGHT,
        found.map(({ range }) => range),
      );
      if (isGone(card.shown()?.mark)) card.hide();
      listen();
      const sums = found.flatMap(({ what }) => (what.kind === 'term' ? [] : [what]));
      const codes = currenciesToAsk(sums, deps.day.currencies);
      // Mostly there before a card is opened; without a day nothing is converted.
      if (published)
        whenIdle(() => void deps.rates.load(codes, [published, deps.day.today]).then(card.refresh));
    },
  });
  const listening = new AbortController();
  // Again with every look: `document.open` takes all listeners away. One that is there is not added twice.
  const listen = listenToPointer(() => marker.marks(), card, listening.signal);
  marker.start();
  return {
    walk: () => walk(marker.marks(), card),
    stop() {
      clearTimeout(timer);
      listening.abort();
      marker.stop();
      card.hide();
    },
  };
}

/**
 * The day of the article that the page shows now. A page that shows another one without loading, and still tells the day
 * of the first, tells nothing.
 */
function createPublishedDay(): () => string | null {
  const [path, first] = [location.pathname, publishedByPage(document, astanaDay)];
  return () => {
    const now = publishedByPage(document, astanaDay);
    return location.pathname !== path && now === first ? null : astanaDay(now);
  };
}

/** Whether the words of a mark are no longer on the page. */
function isGone(mark: PageMark | undefined): boolean {
  return mark !== undefined && (mark.range.collapsed || !mark.range.startContainer.isConnected);
}

function linesOf({ what }: PageMark, deps: SummaryDeps): string[] {
  const messages = contextMessagesFor(deps.language);
  if (what.kind === 'term') return termLines(messages, summariseTerm(what, deps.language));
  return what.kind === 'amount'
    ? amountLines(messages, summariseAmount(what, deps))
    : indexLines(messages, summariseIndex(what, deps));
}

/** Shows the mark after the one shown, or the first in sight. */
function walk(marks: readonly PageMark[], card: ReturnType<typeof createCard>): boolean {
  const mark = nextMark(marks, card.shown()?.mark ?? null);
  if (mark) card.show({ mark, pinned: true, focused: true });
  return mark !== null;
}
