import { createTurns } from './in-turn.ts';
import type { AlarmPort } from './ports.ts';

export const PAUSE_ALARM = 'pause.end';

export interface PausesDeps {
  /** Hosts on which nothing is hidden; scripts inside pages watch this. */
  paused: { read(): Promise<string[]>; write(hosts: string[]): Promise<void> };
  /** Those of them that come back by themselves: host -> milliseconds since 1970. */
  until: { read(): Promise<Record<string, number>>; write(until: Record<string, number>): Promise<void> };
  alarms: Pick<AlarmPort, 'create'>;
  clock: () => number;
}

export type PausesService = ReturnType<typeof createPauses>;

/** Which hosts the reader paused, for good or until the end of the day. */
export function createPauses({ paused, until, alarms, clock }: PausesDeps) {
  const inTurn = createTurns();

  /** Keeps when pauses end, and wakes for the first of them. */
  async function wait(ends: Record<string, number>): Promise<void> {
    await until.write(ends);
    const [first] = Object.values(ends).sort();
    if (first !== undefined) await alarms.create(PAUSE_ALARM, { when: first });
  }

  async function pause(host: string, isPaused: boolean, isToday: boolean): Promise<string[]> {
    const others = (await paused.read()).filter((known) => known !== host);
    const next = isPaused ? [...others, host].sort() : others;
    const { [host]: _, ...ends } = await until.read();
    if (isPaused && isToday) ends[host] = endOfDay(clock());
    await wait(ends);
    await paused.write(next);
    return next;
  }

  /** Ends the pauses whose day is over. */
  async function endDue(): Promise<void> {
    const ends = await until.read();
    const isDue = (host: string) => (ends[host] ?? Number.POSITIVE_INFINITY) <= clock();
    await wait(Object.fromEntries(Object.entries(ends).filter(([host]) => !isDue(host))));
    await paused.write((await paused.read()).filter((host) => !isDue(host)));
  }

  return {
    /** Answers with the whole new list of paused hosts. */
    pause: (host: string, isPaused: boolean, isToday = false) => inTurn(() => pause(host, isPaused, isToday)),
    list: () => paused.read(),
    isToday: async (host: string) => Object.hasOwn(await until.read(), host),
    /** Due when its alarm rings, and at start-up: alarms do not outlive every browser's restart. */
    endDue: () => inTurn(endDue),
  };
}

/** The next midnight where the reader is. */
function endOfDay(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}
