import {
  addHidden,
  type CountedTabs,
  countTab,
  type HiddenCounts,
  lastWeek,
  sumWeek,
} from '../core/page/counts.ts';
import { addLook, type HealthBook, hasChanged, type OutletLook } from '../core/page/health.ts';
import { astanaDate } from '../core/rates/astana.ts';
import { createTurns } from './in-turn.ts';

interface Store<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
}

export interface VisitsDeps {
  counts: Store<HiddenCounts>;
  health: Store<HealthBook>;
  /** Lives as long as the browser runs, and never on disk: it holds addresses. */
  tabs: Store<CountedTabs>;
  clock: () => number;
}

/** A page of a listed outlet, as its always-on script tells. */
export interface Visit {
  tabId: number;
  url: string;
  outlet: string;
  hidden: number;
}

export type VisitsService = ReturnType<typeof createVisits>;

/** What was hidden at each outlet in the last seven days, and how well the outlets' entries still fit. */
export function createVisits({ counts, health, tabs, clock }: VisitsDeps) {
  const inTurn = createTurns();
  const week = () => lastWeek(clock(), astanaDate);

  async function keep({ outlet, ...page }: Visit): Promise<boolean> {
    const { isNew, more, tabs: next } = countTab(await tabs.read(), page);
    if (isNew || more > 0) await tabs.write(next);
    if (more > 0) await counts.write(addHidden(await counts.read(), { outlet, more, week: week() }));
    return isNew;
  }

  return {
    /** Keeps the count, and tells whether the page is new to its tab. */
    keep: (visit: Visit) => inTurn(() => keep(visit)),
    /** Keeps what a look at a new article page found. */
    looked: (outlet: string, look: OutletLook) =>
      inTurn(async () => health.write(addLook(await health.read(), outlet, look))),
    /** Hidden within seven days, by outlet. */
    counts: async () => sumWeek(await counts.read(), week()),
    /** The outlet's layout is no longer the one its entry knows. */
    changed: async (outlet: string) => hasChanged((await health.read())[outlet]),
  };
}
