import { outlets } from '../../utils/data/outlets.ts';
import { alarmPort } from '../../utils/platform/alarms.ts';
import { countedTabsItem, countsItem, healthItem, pausedUntilItem } from '../../utils/platform/page-store.ts';
import { pausedItem } from '../../utils/platform/paused.ts';
import { picksItem } from '../../utils/platform/picks-store.ts';
import { registerScript } from '../../utils/platform/registered.ts';
import { tabPort } from '../../utils/platform/tabs.ts';
import { createPagesService } from '../../utils/services/pages.ts';
import { createPauses } from '../../utils/services/pauses.ts';
import { createPicks } from '../../utils/services/picks.ts';
import { createVisits } from '../../utils/services/visits.ts';

const registerPicks = (hosts: readonly string[]) =>
  registerScript({ id: 'picks', matches: hosts.map((host) => `https://${host}/*`), js: ['page.js'] });

/** The parts that have to do with pages, each with the browser it needs. */
export function createPageParts() {
  const clock = () => Date.now();
  const visits = createVisits({ counts: countsItem, health: healthItem, tabs: countedTabsItem, clock });
  const pauses = createPauses({ paused: pausedItem, until: pausedUntilItem, alarms: alarmPort, clock });
  const pages = createPagesService({ tabs: tabPort, outlets, pauses, visits });
  const picks = createPicks({ book: picksItem, tabs: tabPort, outlets, register: registerPicks });
  return { pages, pauses, visits, picks };
}
