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
  const published = astanaDay(publishedByPage(document, astanaDay));
  const deps = { ...world, day: { ...world.day, published } };
  const card = createCard({
    language: deps.language,
    theme: settings.theme,
    contentOf: (mark) => ({ title: mark.what.text, lines: linesOf(mark, deps) }),
  });
  let timer = 0;
  const marker = createContextMarker({
    doc: document,
    root,
    knowledge: contextKnowledge,
    kinds: {
      amounts: kinds.includes('amounts'),
      indices: kinds.includes('indices'),
      terms: kinds.includes('terms'),
    },
    declaredLanguage: document.documentElement.lang,
    idle: (work) => requestIdleCallback(() => slice(work), { timeout: 2000 }),
    later(work) {
      clearTimeout(timer);
      timer = window.setTimeout(work, AGAIN_MS);
    },
    clock: () => performance.now(),
    paint: (found) => {
      paintHighlight(
        CONTEXT_HIGHLIGHT,
        found.map(({ range }) => range),
      );
      const sums = found.flatMap(({ what }) => (what.kind === 'term' ? [] : [what]));
      const codes = currenciesToAsk(sums, deps.day.currencies);
      // Mostly there before a card is opened; without a day nothing is converted.
      if (published) void deps.rates.load(codes, [published, deps.day.today]).then(card.refresh);
    },
  });
  marker.start();
  const listening = new AbortController();
  listenToPointer(marker.marks, card, listening.signal);
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

function linesOf({ what }: PageMark, deps: SummaryDeps): string[] {
  const messages = contextMessagesFor(deps.language);
  if (what.kind === 'term') return termLines(messages, summariseTerm(what, deps.language));
  return what.kind === 'amount'
    ? amountLines(messages, summariseAmount(what, deps))
    : indexLines(messages, summariseIndex(what, deps));
}

/** Shows the mark after the one shown, or the first below the top of the window; after the last comes the first. */
function walk(marks: readonly PageMark[], card: ReturnType<typeof createCard>): boolean {
  const shown = card.shown();
  const at = shown
    ? marks.indexOf(shown) + 1
    : marks.findIndex(({ range }) => range.getBoundingClientRect().top > 0);
  const next = marks[Math.max(0, at)] ?? marks[0];
  if (!next) return false;
  next.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  card.show(next, { pinned: true, focused: true });
  return true;
}
