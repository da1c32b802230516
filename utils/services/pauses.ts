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
  /** Answers with the whole new list of paused hosts. */
  async function pause(host: string, isPaused: boolean, isToday = false): Promise<string[]> {
    const others = (await paused.read()).filter((known) => known !== host);
    const next = isPaused ? [...others, host].sort() : others;
    const { [host]: _, ...ends } = await until.read();
    const end = endOfDay(clock());
    await until.write(isPaused && isToday ? { ...ends, [host]: end } : ends);
    if (isPaused && isToday) await alarms.create(PAUSE_ALARM, { when: end });
    await paused.write(next);
    return next;
  }

  return {
    pause,
    list: () => paused.read(),
    isToday: async (host: string) => Object.hasOwn(await until.read(), host),
    /** Ends the pauses whose day is over. At start-up too: alarms do not outlive every browser's restart. */
    async endDue(): Promise<void> {
      const ends = Object.entries(await until.read());
      const due = new Set(ends.filter(([, end]) => end <= clock()).map(([host]) => host));
      const left = ends.filter(([host]) => !due.has(host));
      if (due.size > 0) {
        await until.write(Object.fromEntries(left));
        await paused.write((await paused.read()).filter((host) => !due.has(host)));
      }
      if (left.length > 0)
        await alarms.create(PAUSE_ALARM, { when: Math.min(...left.map(([, end]) => end)) });
    },
  };
}

/** The next midnight where the reader is. */
function endOfDay(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}
